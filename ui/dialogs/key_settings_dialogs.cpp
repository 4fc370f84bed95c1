#include "ui/dialogs/key_settings_dialogs.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/key_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

RenameKeyDialog::RenameKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Rename %1").arg(keyName(key)), QStringLiteral("renameKeyDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey),
      m_before(QString::fromStdString(key.alias)) {
    m_alias = new QLineEdit(m_before);
    m_alias->setObjectName(QStringLiteral("renameAlias"));
    m_alias->setMaxLength(kKeyNameBytesMax);
    m_aliasField =
        new FormField(tr("Name"), m_alias, tr("A name on this machine; other nodes never see it."));
    body()->addWidget(m_aliasField);
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("renamePassphrase"));
    addField(tr("Passphrase"), m_passphrase, tr("The name is sealed together with the key."));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("renameCancel"), {});
    m_rename = addButton(tr("Rename"), QStringLiteral("renameConfirm"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &RenameKeyDialog::rename);
    connect(m_alias, &QLineEdit::textChanged, this, &RenameKeyDialog::check);
    connect(m_passphrase, &SecretField::changed, this, &RenameKeyDialog::check);
    m_alias->selectAll();
    m_alias->setFocus();
    check();
}

void RenameKeyDialog::check() {
    const QString name = m_alias->text().trimmed();
    m_aliasField->setFault(nodeKeyNameFault(name));
    m_rename->setEnabled(!name.isEmpty() && name != m_before && m_aliasField->fault().isEmpty() &&
                         !m_passphrase->isEmpty());
}

void RenameKeyDialog::rename() {
    api::RenameNodeKey order;
    order.publicKey = m_publicKey;
    order.alias = m_alias->text().trimmed().toStdString();
    order.passphrase = m_passphrase->take();
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        if (!result.error) return accept();
        banner()->sayError(*result.error);
        m_passphrase->setFocus();
    });
}

ChangePassphraseDialog::ChangePassphraseDialog(NodeBridge& bridge, const api::NodeKeyInfo& key,
                                               QWidget* parent)
    : ModalDialog(tr("New passphrase for %1").arg(keyName(key)),
                  QStringLiteral("changePassphraseDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey) {
    addText(
        tr("Files that were exported before keep the passphrase they were exported with. "
           "Export the key again afterwards."));
    m_old = new SecretField(tr("Passphrase now"), QStringLiteral("changeOld"));
    m_next = new SecretField(tr("New passphrase"), QStringLiteral("changeNext"));
    m_next->setObjectName(QStringLiteral("changeNextField"));
    m_repeat = new SecretField(tr("New passphrase again"), QStringLiteral("changeRepeat"));
    m_repeat->setObjectName(QStringLiteral("changeRepeatField"));
    addField(tr("Passphrase now"), m_old);
    m_nextField = new FormField(tr("New passphrase"), m_next, keyPassphraseHelp());
    body()->addWidget(m_nextField);
    body()->addWidget(new StrengthMeter(m_next));
    m_repeatField = new FormField(tr("New passphrase again"), m_repeat);
    body()->addWidget(m_repeatField);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("changeCancel"), {});
    m_change = addButton(tr("Change passphrase"), QStringLiteral("changeConfirm"),
                         QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &ChangePassphraseDialog::change);
    for (auto* field : {m_old, m_next, m_repeat})
        connect(field, &SecretField::changed, this, &ChangePassphraseDialog::check);
    m_old->setFocus();
    check();
}

void ChangePassphraseDialog::check() {
    m_nextField->setFault(keyPassphraseFault(*m_next));
    m_repeatField->setFault(keyRepeatFault(*m_next, *m_repeat));
    if (!m_next->isEmpty()) banner()->hide();
    m_change->setEnabled(!m_old->isEmpty() && isNewPassphrase(*m_next, *m_repeat));
}

void ChangePassphraseDialog::change() {
    api::ChangeKeyPassphrase order;
    order.publicKey = m_publicKey;
    order.passphrase = m_old->take();
    order.newPassphrase = m_next->take();
    m_repeat->clear();
    m_change->setText(tr("Encrypting…"));
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        m_change->setText(tr("Change passphrase"));
        if (result.error) {
            banner()->sayError(*result.error);
            m_old->setFocus();
            return;
        }
        emit passphraseChanged();
        accept();
    });
}

}  // namespace stacknet::ui
