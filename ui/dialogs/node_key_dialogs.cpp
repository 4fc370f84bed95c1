#include "ui/dialogs/node_key_dialogs.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString lifeOf(const api::NodeKeyInfo& key, const api::KeystoreInfo& keystore) {
    const bool signsOn = key.validator && keystore.signWhileLocked;
    if (keystore.unlockMinutes == 0 || signsOn)
        return UnlockDialog::tr(
            "The key is decrypted in memory and stays there until you lock it "
            "or the node stops. It is never written to disk in the clear.");
    return UnlockDialog::tr(
        "The key is decrypted in memory for %n minute(s), or until you lock "
        "it. It is never written to disk in the clear.",
        nullptr, static_cast<int>(keystore.unlockMinutes));
}

}  // namespace

UnlockDialog::UnlockDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Unlock %1").arg(keyName(key)), QStringLiteral("unlockDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey) {
    addText(lifeOf(key, *bridge.snapshot()->keystore));
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("unlockPassphrase"));
    addField(tr("Passphrase"), m_passphrase);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("unlockCancel"), {});
    m_unlock = addButton(tr("Unlock"), QStringLiteral("unlockConfirm"), QStringLiteral("primary"));
    m_unlock->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::unlock);
    connect(m_passphrase, &SecretField::changed, this,
            [this] { m_unlock->setEnabled(!m_passphrase->isEmpty()); });
    m_passphrase->setFocus();
}

void UnlockDialog::unlock() {
    m_unlock->setText(tr("Unlocking…"));
    m_bridge.submit(api::UnlockNodeKey{m_publicKey, m_passphrase->take()}, this,
                    [this](const api::CommandResult& result) {
                        if (!result.error) {
                            accept();
                            return;
                        }
                        m_unlock->setText(tr("Unlock"));
                        banner()->sayError(*result.error);
                        m_passphrase->setFocus();
                    });
    m_unlock->setEnabled(false);
}

ConfirmDialog::ConfirmDialog(const Words& words, QWidget* parent)
    : ModalDialog(words.title, QStringLiteral("confirmDialog"), parent) {
    addText(words.consequence);
    if (words.amounts) addAmountsNote();
    if (!words.cost.isEmpty()) {
        auto* cost = new Banner;
        cost->say(words.danger ? Tone::Danger : Tone::Warn, words.cost);
        body()->addWidget(cost);
    }
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("confirmCancel"), {});
    auto* confirm = addButton(words.confirm, QStringLiteral("confirmAccept"),
                              words.danger ? QStringLiteral("danger") : QStringLiteral("primary"));
    confirm->setDefault(false);
    confirm->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setAutoDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, [this] {
        emit confirmed();
        accept();
    });
}

}  // namespace stacknet::ui
