#include "ui/dialogs/restore_key_dialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/key_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_entry.h"

namespace stacknet::ui {

RestoreKeyDialog::RestoreKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Restore a Node Key from its words"), QStringLiteral("restoreKeyDialog"),
                  parent),
      m_bridge(bridge) {
    setRoom(640);
    addText(
        tr("Stop the key on every other machine first: two machines that sign with one key "
           "lose half of its tokens. Bring its slashing-protection file along if you have "
           "it."));
    m_words = new WordEntry;
    body()->addWidget(m_words);
    m_alias = new QLineEdit;
    m_alias->setObjectName(QStringLiteral("restoreAlias"));
    m_alias->setMaxLength(kKeyNameBytesMax);
    m_aliasField = new FormField(tr("Name"), m_alias);
    body()->addWidget(m_aliasField);
    m_passphrase = new SecretField(tr("New passphrase"), QStringLiteral("restorePassphrase"));
    m_passphrase->setObjectName(QStringLiteral("restorePassphraseField"));
    m_repeat = new SecretField(tr("New passphrase again"), QStringLiteral("restoreRepeat"));
    m_repeat->setObjectName(QStringLiteral("restoreRepeatField"));
    m_passphraseField = new FormField(tr("New passphrase"), m_passphrase);
    m_repeatField = new FormField(tr("New passphrase again"), m_repeat);
    // Beside each other: the dialog must fit a screen of 720 lines.
    auto* pair = new QHBoxLayout;
    pair->setSpacing(space::k4);
    pair->addWidget(m_passphraseField, 1);
    pair->addWidget(m_repeatField, 1);
    body()->addLayout(pair);
    body()->addWidget(new StrengthMeter(m_passphrase));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("restoreCancel"), {});
    m_restore =
        addButton(tr("Restore key"), QStringLiteral("restoreConfirm"), QStringLiteral("primary"));
    m_restore->setAutoDefault(false);  // Return in a word's field takes the completion
    m_restore->setDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreKeyDialog::restore);
    connect(m_words, &WordEntry::changed, this, &RestoreKeyDialog::check);
    connect(m_alias, &QLineEdit::textChanged, this, &RestoreKeyDialog::check);
    connect(m_passphrase, &SecretField::changed, this, &RestoreKeyDialog::check);
    connect(m_repeat, &SecretField::changed, this, &RestoreKeyDialog::check);
    check();
}

void RestoreKeyDialog::check() {
    m_aliasField->setFault(nodeKeyNameFault(m_alias->text()));
    m_passphraseField->setFault(keyPassphraseFault(*m_passphrase));
    m_repeatField->setFault(keyRepeatFault(*m_passphrase, *m_repeat));
    m_restore->setEnabled(m_words->isComplete() && !m_alias->text().trimmed().isEmpty() &&
                          m_aliasField->fault().isEmpty() &&
                          isNewPassphrase(*m_passphrase, *m_repeat));
}

void RestoreKeyDialog::restore() {
    api::RestoreNodeKey order;
    order.alias = m_alias->text().trimmed().toStdString();
    order.words = m_words->words();
    order.passphrase = m_passphrase->take();
    m_repeat->clear();
    m_restore->setEnabled(false);
    m_restore->setText(tr("Encrypting…"));
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        m_restore->setText(tr("Restore key"));
        if (result.error) {
            banner()->sayError(*result.error);
            return;
        }
        m_words->clear();
        emit restored(QString::fromStdString(result.subject));
        accept();
    });
}

}  // namespace stacknet::ui
