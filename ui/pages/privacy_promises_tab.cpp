#include "ui/pages/privacy_promises_tab.h"

#include <algorithm>

#include <QBoxLayout>
#include <QScrollArea>

#include "ui/pages/privacy_rows.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/privacy_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kProofsHeight = 260;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}
QVariant moment(std::int64_t value) {
    return QVariant::fromValue<qlonglong>(value);
}

Label proofLabel(const api::DeletionProofInfo& proof) {
    return proof.complete ? Label{DeletionProofModel::tr("Complete"), Tone::Ok}
                          : Label{DeletionProofModel::tr("Not finished"), Tone::Warn};
}

}  // namespace

DeletionProofModel::DeletionProofModel(QObject* parent) : RowsModel(parent) {
    using Row = api::DeletionProofInfo;
    setColumns({
        Column(tr("Deleted"), [](const Row& row) { return timeText(row.deletedMs); })
            .sorted([](const Row& row) { return moment(row.deletedMs); })
            .exactly([](const Row& row) { return utcText(row.deletedMs); })
            .fixedPitch(),
        Column(tr("Data"), [](const Row& row) { return dataClassText(row.dataClass); })
            .exactly([](const Row& row) { return plain(row.dataClass); }),
        Column(tr("Rows"), [](const Row& row) { return QString::number(row.rows); })
            .sorted([](const Row& row) { return moment(row.rows); })
            .digits(),
        Column(tr("Proof"), [](const Row& row) { return proofLabel(row).text; })
            .pill([](const Row& row) { return proofLabel(row).tone; }),
        Column(tr("Overwritten"), [](const Row& row) { return timeText(row.erasedMs); })
            .sorted([](const Row& row) { return moment(row.erasedMs); })
            .exactly([](const Row& row) { return utcText(row.erasedMs); })
            .fixedPitch(),
        Column(tr("Left in the log"),
               [](const Row& row) { return bytesText(static_cast<std::uint64_t>(row.walBytes)); })
            .sorted([](const Row& row) { return moment(row.walBytes); })
            .exactly([](const Row& row) { return QString::number(row.walBytes); })
            .digits(),
        Column(tr("Tries"), [](const Row& row) { return QString::number(row.attempts); })
            .sorted([](const Row& row) { return moment(row.attempts); })
            .digits(),
        Column(tr("secure_delete"),
               [](const Row& row) { return row.secureDelete == 1 ? tr("on") : tr("off"); }),
    });
}

PrivacyPromisesTab::PrivacyPromisesTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* promises = new Card(tr("Promises, and what keeps them"));
    m_promises = new PrivacyRows(QStringLiteral("privacyPromises"));
    promises->body()->addWidget(m_promises);
    promises->body()->addStretch(1);
    m_factsCard = new Card(tr("This machine"));
    m_facts = new PrivacyRows(QStringLiteral("privacyFacts"));
    m_factsCard->body()->addWidget(m_facts);
    m_factsCard->body()->addStretch(1);
    auto* halves = new ResponsiveGrid(420, 2);
    halves->add(promises);
    halves->add(m_factsCard);
    auto* proofs = new Card(tr("Proofs of the last deletions"));
    proofs->setSubtitle(tr("what was deleted is not in them"));
    m_model = new DeletionProofModel(this);
    m_proofs = new DataTable(m_model, tr("Proofs of deletion"), QStringLiteral("deletionProofs"));
    m_proofs->setColumnWidths({182, 0, 70, 140, 182, 110, 64, 110});
    m_proofs->setMinimumHeight(kProofsHeight);
    m_proofs->setEmpty(new EmptyState(
        Glyph::Shield, tr("Nothing was deleted yet"),
        tr("Every pass that deletes rows leaves a proof here: how many, when, and that they are "
           "overwritten.")));
    proofs->body()->addWidget(m_proofs, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(halves);
    column->addWidget(proofs, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("privacyPromisesScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void PrivacyPromisesTab::refresh() {
    const api::PrivacyInfo& info = *m_bridge.snapshot()->privacy;
    std::vector<PrivacyRows::Row> promises;
    for (const auto& promise : info.promises) {
        QString text =
            engineText(promise.promise) + QLatin1Char('\n') + engineText(promise.mechanism);
        if (!promise.text.empty()) text += QLatin1Char('\n') + engineText(promise.text);
        promises.push_back(
            {promise.on ? Label{tr("Kept"), Tone::Ok} : Label{tr("Not kept"), Tone::Danger},
             privacyPromiseText(promise.name), text});
    }
    m_promises->setRows(promises);
    std::vector<PrivacyRows::Row> facts;
    for (const auto& fact : info.facts)
        facts.push_back(
            {fact.good ? Label{tr("Good"), Tone::Ok} : Label{tr("Attention"), Tone::Warn},
             privacyFactText(fact.name), engineText(fact.text)});
    m_facts->setRows(facts);
    m_factsCard->setSubtitle(info.strict ? tr("strict: the node starts only where all holds")
                                         : QString());
    m_model->setRows(info.proofs);
    m_proofs->setLoading(m_bridge.freshness() == Freshness::Loading);
}

}  // namespace stacknet::ui
