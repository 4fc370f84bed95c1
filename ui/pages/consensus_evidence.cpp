#include "ui/pages/consensus_evidence.h"

#include <QBoxLayout>
#include <QPushButton>

#include "core/api/api_json.h"
#include "ui/pages/consensus_words.h"
#include "ui/text/format.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWidth = 760;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

EvidenceDialog::EvidenceDialog(const api::EvidenceInfo& evidence, QWidget* parent)
    : ModalDialog(tr("Contradiction of %1").arg(plain(evidence.offenderName)),
                  QStringLiteral("evidenceDialog"), parent) {
    setMinimumWidth(kWidth);
    addText(tr("%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What "
               "differs has a ≠ in front.")
                .arg(evidenceKindText(evidence.kind), countText(evidence.view),
                     countText(evidence.epoch)));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k5);
    row->addWidget(message(evidence.first, evidence.second, QStringLiteral("evidenceFirst")), 1);
    row->addWidget(message(evidence.second, evidence.first, QStringLiteral("evidenceSecond")), 1);
    body()->addLayout(row);
    auto* facts = new DetailList(QStringLiteral("evidenceFacts"));
    facts->setRows(
        {{tr("Signed by"), plain(evidence.offender), true, true},
         {tr("Seen here"), timeText(evidence.seenMs), false, true},
         {tr("In block"),
          evidence.committedHeight == 0 ? tr("none yet") : countText(evidence.committedHeight),
          false, true},
         {tr("Id"), plain(evidence.id), true, true}});
    body()->addWidget(facts);
    const QString json = plain(api::toJson(std::vector<api::EvidenceInfo>{evidence}));
    auto* copy = new CopyButton(tr("the evidence as JSON"), [json] { return json; });
    copy->setObjectName(QStringLiteral("evidenceCopy"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    auto* close =
        addButton(tr("Close"), QStringLiteral("evidenceClose"), QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* EvidenceDialog::message(const api::SignedMessageInfo& shown,
                                 const api::SignedMessageInfo& other, const QString& objectName) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    column->addWidget(new TextLabel(messageKindText(shown.kind), TextRole::Strong));
    const auto marked = [](const QString& name, bool differs) {
        return differs ? QStringLiteral("≠ ") + name : name;
    };
    auto* list = new DetailList(objectName);
    list->setRows(
        {{marked(tr("View"), shown.view != other.view), countText(shown.view), false, true},
         {marked(tr("Term"), shown.term != other.term), countText(shown.term), false, true},
         {marked(tr("Block"), shown.blockId != other.blockId),
          shown.blockId.empty() ? QStringLiteral("–") : plain(shown.blockId),
          !shown.blockId.empty(), true},
         {tr("Signed bytes"), plain(shown.signedBytes), true, true},
         {tr("Signature"), plain(shown.signature), true, true}});
    column->addWidget(list);
    column->addStretch(1);
    return box;
}

}  // namespace stacknet::ui
