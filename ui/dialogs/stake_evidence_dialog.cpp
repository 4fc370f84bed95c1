#include "ui/dialogs/stake_evidence_dialog.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include "core/api/api_json.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

}  // namespace

SlashEvidenceDialog::SlashEvidenceDialog(NodeBridge& bridge, const api::EvidenceInfo& evidence,
                                         const api::SlashInfo* slash, QWidget* parent)
    : ModalDialog(tr("Evidence %1").arg(shortId(evidence.id)), QStringLiteral("evidenceDialog"),
                  parent),
      m_bridge(bridge),
      m_evidence(evidence) {
    setRoom(820);
    addText(tr("%1. One key signed both messages; an honest node never does.")
                .arg(evidenceKindText(evidence.kind)));
    auto* facts = new DetailList(QStringLiteral("evidenceFacts"));
    std::vector<DetailList::Row> rows = {
        {tr("Signed by"), words(evidence.offender), true, true},
        {tr("Epoch and view"),
         tr("%1 · view %2").arg(countText(evidence.epoch), countText(evidence.view)), false, false},
        {tr("On the ledger"),
         evidence.committedHeight == 0 ? tr("not yet")
                                       : tr("height %1").arg(countText(evidence.committedHeight)),
         false, false}};
    if (evidence.seenMs != 0)
        rows.push_back({tr("Seen here"), timeText(evidence.seenMs), false, true});
    rows.push_back({tr("Id"), words(evidence.id), true, true});
    if (slash != nullptr)
        rows.push_back({tr("Penalty"),
                        tr("%1 of %2 tokens (%3)")
                            .arg(countText(slash->penalty), countText(slash->stakeBefore),
                                 percentText(slash->rateBps)),
                        false, true, true});
    facts->setRows(rows);
    body()->addWidget(facts);
    auto* well = new QWidget;
    m_grid = new QGridLayout(well);
    m_grid->setContentsMargins(0, space::k2, 0, 0);
    m_grid->setHorizontalSpacing(space::k4);
    m_grid->setVerticalSpacing(space::k2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(new TextLabel(tr("First message"), TextRole::Strong), 0, 1);
    m_grid->addWidget(new TextLabel(tr("Second message"), TextRole::Strong), 0, 2);
    const auto& first = m_evidence.first;
    const auto& second = m_evidence.second;
    addLine(tr("Message"), messageKindText(first.kind), messageKindText(second.kind), false);
    addLine(tr("Term"), countText(first.term), countText(second.term), true);
    addLine(tr("View"), countText(first.view), countText(second.view), true);
    addLine(tr("Block"), words(first.blockId), words(second.blockId), true);
    addLine(tr("Signed bytes"), words(first.signedBytes), words(second.signedBytes), true);
    addLine(tr("Signature"), words(first.signature), words(second.signature), true);
    m_firstVerdict = new StatusPill;
    m_firstVerdict->setObjectName(QStringLiteral("evidenceFirst"));
    m_secondVerdict = new StatusPill;
    m_secondVerdict->setObjectName(QStringLiteral("evidenceSecond"));
    for (auto* pill : {m_firstVerdict, m_secondVerdict})
        pill->setLabel({tr("Not checked here yet"), Tone::Neutral});
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(tr("Checked here"), TextRole::Body, Tone::Neutral), row, 0);
    m_grid->addWidget(m_firstVerdict, row, 1);
    m_grid->addWidget(m_secondVerdict, row, 2);
    body()->addWidget(well);
    m_verdict = addText({});
    m_verdict->setObjectName(QStringLiteral("evidenceVerdict"));
    const QString json =
        QString::fromStdString(api::toJson(std::vector<api::EvidenceInfo>{m_evidence}));
    auto* copy = new CopyButton(tr("the evidence as JSON"), [json] { return json; });
    copy->setObjectName(QStringLiteral("evidenceCopy"));
    body()->addWidget(copy, 0, Qt::AlignLeft);
    m_verify = addButton(tr("Verify signatures"), QStringLiteral("evidenceVerify"), {});
    auto* close =
        addButton(tr("Close"), QStringLiteral("evidenceClose"), QStringLiteral("primary"));
    connect(m_verify, &QPushButton::clicked, this, &SlashEvidenceDialog::verify);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void SlashEvidenceDialog::addLine(const QString& name, const QString& first, const QString& second,
                                  bool mono) {
    const int row = m_grid->rowCount();
    const bool differs = first != second;
    // Colour repeats what the sign says.
    auto* title = new TextLabel(differs ? name + QStringLiteral("  ≠") : name, TextRole::Body,
                                differs ? std::optional(Tone::Danger) : Tone::Neutral);
    title->setAccessibleName(differs ? tr("%1: differs").arg(name) : tr("%1: the same").arg(name));
    title->setProperty("differs", differs);
    title->setObjectName(QStringLiteral("evidenceLine%1").arg(row));
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString& text : {first, second}) {
        auto* value = new ElidedLabel({}, mono ? TextRole::Mono : TextRole::Body,
                                      differs ? std::optional(Tone::Danger) : std::nullopt);
        value->setFullText(orDash(text));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(value, row, column++);
    }
}

void SlashEvidenceDialog::verify() {
    m_verify->setEnabled(false);
    m_verify->setText(tr("Verifying…"));
    m_bridge.ask({"evidence.verify", m_evidence.id}, this,
                 [this](const Result<std::string>& answer) { showVerdict(answer); });
}

void SlashEvidenceDialog::showVerdict(const Result<std::string>& answer) {
    m_verify->setEnabled(true);
    m_verify->setText(tr("Verify again"));
    if (!answer.ok()) {
        banner()->sayError(answer.error());
        return;
    }
    banner()->hide();
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*answer)).object();
    const auto show = [&](StatusPill* pill, const char* part, const api::SignedMessageInfo& shown) {
        const auto message = document.value(QLatin1String(part)).toObject();
        // What was checked must be what is on the screen.
        const bool same =
            message.value(QLatin1String("signed_bytes")).toString() == words(shown.signedBytes) &&
            message.value(QLatin1String("signature")).toString() == words(shown.signature);
        const bool valid = same && message.value(QLatin1String("valid")).toBool();
        pill->setLabel(valid ? Label{tr("Signature valid"), Tone::Ok}
                             : Label{tr("Signature not valid"), Tone::Danger});
        return valid;
    };
    const bool first = show(m_firstVerdict, "first", m_evidence.first);
    const bool second = show(m_secondVerdict, "second", m_evidence.second);
    m_verdict->setText(first && second
                           ? tr("Both signatures are of this key: nobody else can have made them.")
                           : tr("At least one signature is not of this key: the messages prove "
                                "nothing against it."));
}

}  // namespace stacknet::ui
