#include "ui/pages/network_ban_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/dialog_draft.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr int kReasonBytesMax = 200;

}  // namespace

BanEffect banEffect(const api::Snapshot& now, const std::string& nodeKey) {
    BanEffect effect;
    effect.needed = now.chain.quorumWeight;
    effect.total = now.chain.totalWeight;
    for (const api::ValidatorInfo& validator : *now.validators) {
        const bool it = validator.key == nodeKey;
        effect.validator = effect.validator || it;
        if (!validator.connected) continue;
        effect.heardBefore += validator.weight;
        if (!it) effect.heardAfter += validator.weight;
    }
    return effect;
}

void BanPeerDialog::ask(QWidget* parent, NodeBridge& bridge, const api::PeerInfo& peer) {
    auto* dialog = new BanPeerDialog(parent, bridge, peer);
    dialog->open();
}

BanPeerDialog::BanPeerDialog(QWidget* parent, NodeBridge& bridge, const api::PeerInfo& peer)
    : ModalDialog(tr("Ban %1?").arg(QString::fromStdString(peer.name)),
                  QStringLiteral("banPeerDialog"), parent),
      m_bridge(bridge),
      m_nodeKey(peer.nodeKey) {
    addText(
        tr("The link with it is closed, and none is made or taken until the ban ends. Other "
           "nodes still talk to it."));
    const BanEffect effect = banEffect(*bridge.snapshot(), peer.nodeKey);
    if (effect.validator) {
        auto* numbers = addText(
            tr("It is a validator. This node hears validators with %1 of %2 weight now, and %3 "
               "without it; a block needs %4 to be final.")
                .arg(countText(effect.heardBefore), countText(effect.total),
                     countText(effect.heardAfter), countText(effect.needed)));
        numbers->setObjectName(QStringLiteral("banNumbers"));
    }
    if (effect.breaksQuorum()) {
        auto* warning = new Banner;
        warning->setObjectName(QStringLiteral("banWarning"));
        warning->say(Tone::Danger,
                     tr("That is too little: this node would see no more final blocks."),
                     tr("Its votes would be missing too, which costs points. Ban it only if you "
                        "know why."));
        body()->addWidget(warning);
    }
    m_span = new QComboBox;
    m_span->setObjectName(QStringLiteral("banSpan"));
    m_span->addItem(tr("1 hour"), QVariant::fromValue<qlonglong>(kHourMs));
    m_span->addItem(tr("24 hours"), QVariant::fromValue<qlonglong>(24 * kHourMs));
    m_span->addItem(tr("7 days"), QVariant::fromValue<qlonglong>(7 * 24 * kHourMs));
    m_span->addItem(tr("Until I lift it"), QVariant::fromValue<qlonglong>(0));
    m_span->setCurrentIndex(1);
    addField(tr("How long"), m_span);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("banReason"));
    addField(tr("Why (only you see it)"), m_reason);
    m_problem = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_problem->setObjectName(QStringLiteral("banProblem"));
    m_problem->setWordWrap(true);
    body()->addWidget(m_problem);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("banCancel"), {});
    m_ban = addButton(tr("Ban"), QStringLiteral("banConfirm"), QStringLiteral("danger"));
    cancel->setDefault(true);
    m_ban->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ban, &QPushButton::clicked, this, &BanPeerDialog::send);
    connect(m_reason, &QLineEdit::textChanged, this, &BanPeerDialog::check);
    check();
    new DialogDraft(this, QString::fromStdString(m_nodeKey));
}

void BanPeerDialog::check() {
    const auto bytes = m_reason->text().toUtf8().size();
    m_problem->setText(bytes > kReasonBytesMax
                           ? tr("Too long: %1 of at most %2 bytes.").arg(bytes).arg(kReasonBytesMax)
                           : QString());
    m_problem->setVisible(bytes > kReasonBytesMax);
    m_ban->setEnabled(bytes <= kReasonBytesMax);
}

void BanPeerDialog::send() {
    const auto span = m_span->currentData().toLongLong();
    api::BanPeer order{m_nodeKey, span == 0 ? 0 : m_bridge.nowMs() + span,
                       m_reason->text().toStdString()};
    m_ban->setEnabled(false);
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        if (!result.error) return accept();
        banner()->sayError(*result.error);
        check();
    });
}

}  // namespace stacknet::ui
