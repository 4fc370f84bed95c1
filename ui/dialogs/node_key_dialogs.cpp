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

constexpr int kAliasMax = 64;
constexpr int kPassphraseMin = 8;

}  // namespace

UnlockDialog::UnlockDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Unlock %1").arg(keyName(key)), QStringLiteral("unlockDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey) {
    addText(
        tr("The key is decrypted in memory and stays there until you lock it or the node "
           "stops. It is never written to disk in the clear."));
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

CreateNodeKeyDialog::CreateNodeKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Create a Node Key"), QStringLiteral("createNodeKeyDialog"), parent),
      m_bridge(bridge) {
    addText(
        tr("A Node Key signs what this node does and holds its tokens. It is stored encrypted "
           "under the passphrase; nobody can recover it without."));
    m_alias = new QLineEdit;
    m_alias->setObjectName(QStringLiteral("nodeKeyAlias"));
    m_alias->setMaxLength(kAliasMax);
    m_alias->setPlaceholderText(tr("for example: garage"));
    addField(tr("Name"), m_alias, tr("A name on this machine; other nodes never see it."));
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("nodeKeyPassphrase"));
    addField(tr("Passphrase"), m_passphrase,
             tr("At least %1 characters; four random words are better.").arg(kPassphraseMin));
    m_repeat = new SecretField(tr("Passphrase again"), QStringLiteral("nodeKeyRepeat"));
    addField(tr("Passphrase again"), m_repeat);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("createNodeKeyCancel"), {});
    m_create = addButton(tr("Create key"), QStringLiteral("createNodeKeyConfirm"),
                         QStringLiteral("primary"));
    m_create->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateNodeKeyDialog::create);
    connect(m_alias, &QLineEdit::textChanged, this, &CreateNodeKeyDialog::check);
    connect(m_passphrase, &SecretField::changed, this, &CreateNodeKeyDialog::check);
    connect(m_repeat, &SecretField::changed, this, &CreateNodeKeyDialog::check);
    m_alias->setFocus();
}

void CreateNodeKeyDialog::check() {
    const bool differs = !m_repeat->isEmpty() && !m_repeat->equals(*m_passphrase);
    if (differs)
        banner()->say(Tone::Warn, tr("The two passphrases differ."));
    else
        banner()->hide();
    m_create->setEnabled(!m_alias->text().trimmed().isEmpty() &&
                         m_passphrase->length() >= kPassphraseMin &&
                         m_repeat->equals(*m_passphrase));
}

void CreateNodeKeyDialog::create() {
    api::CreateNodeKey command;
    command.alias = m_alias->text().trimmed().toStdString();
    command.passphrase = m_passphrase->take();
    m_repeat->clear();
    m_create->setEnabled(false);
    m_create->setText(tr("Encrypting…"));
    m_bridge.submit(std::move(command), this, [this](const api::CommandResult& result) {
        m_create->setText(tr("Create key"));
        if (result.error) {
            banner()->sayError(*result.error);
            return;
        }
        emit created(QString::fromStdString(result.subject));
        accept();
    });
}

ConfirmDialog::ConfirmDialog(const Words& words, QWidget* parent)
    : ModalDialog(words.title, QStringLiteral("confirmDialog"), parent) {
    addText(words.consequence);
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
