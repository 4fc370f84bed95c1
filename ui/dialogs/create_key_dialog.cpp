#include "ui/dialogs/create_key_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/key_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_backup.h"

namespace stacknet::ui {

CreateNodeKeyDialog::CreateNodeKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Create a Node Key"), QStringLiteral("createNodeKeyDialog"), parent),
      m_bridge(bridge) {
    buildForm();
    buildWords();
    m_cancel = addButton(tr("Cancel"), QStringLiteral("createNodeKeyCancel"), {});
    m_create = addButton(tr("Create key"), QStringLiteral("createNodeKeyConfirm"),
                         QStringLiteral("primary"));
    m_create->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateNodeKeyDialog::create);
    m_alias->setFocus();
}

CreateNodeKeyDialog::~CreateNodeKeyDialog() {
    wipePassphrase();
}

void CreateNodeKeyDialog::buildForm() {
    m_form = beginPage();
    addText(
        tr("A Node Key signs what this node does and holds its tokens. It is stored encrypted "
           "under the passphrase; nobody can recover it without."));
    m_alias = new QLineEdit;
    m_alias->setObjectName(QStringLiteral("nodeKeyAlias"));
    m_alias->setMaxLength(kKeyNameBytesMax);
    m_alias->setPlaceholderText(tr("for example: garage"));
    m_aliasField =
        new FormField(tr("Name"), m_alias, tr("A name on this machine; other nodes never see it."));
    body()->addWidget(m_aliasField);
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("nodeKeyPassphrase"));
    m_passphrase->setObjectName(QStringLiteral("nodeKeyPassphraseField"));
    m_passphraseField = new FormField(tr("Passphrase"), m_passphrase, keyPassphraseHelp());
    body()->addWidget(m_passphraseField);
    body()->addWidget(new StrengthMeter(m_passphrase));
    m_repeat = new SecretField(tr("Passphrase again"), QStringLiteral("nodeKeyRepeat"));
    m_repeat->setObjectName(QStringLiteral("nodeKeyRepeatField"));
    m_repeatField = new FormField(tr("Passphrase again"), m_repeat);
    body()->addWidget(m_repeatField);
    connect(m_alias, &QLineEdit::textChanged, this, &CreateNodeKeyDialog::check);
    connect(m_passphrase, &SecretField::changed, this, &CreateNodeKeyDialog::check);
    connect(m_repeat, &SecretField::changed, this, &CreateNodeKeyDialog::check);
}

void CreateNodeKeyDialog::buildWords() {
    m_wordsPage = beginPage();
    m_words = new WordBackup;
    body()->addWidget(m_words);
    m_wordsPage->hide();
    connect(m_words, &WordBackup::putOff, this, &QDialog::accept);
    connect(m_words, &WordBackup::verified, this, [this] {
        m_bridge.submit(api::MarkWordsChecked{m_publicKey}, this,
                        [this](const api::CommandResult& result) {
                            if (result.error)
                                banner()->sayError(*result.error);
                            else
                                accept();
                        });
    });
}

void CreateNodeKeyDialog::check() {
    m_aliasField->setFault(nodeKeyNameFault(m_alias->text()));
    m_passphraseField->setFault(keyPassphraseFault(*m_passphrase));
    m_repeatField->setFault(keyRepeatFault(*m_passphrase, *m_repeat));
    m_create->setEnabled(!m_alias->text().trimmed().isEmpty() && m_aliasField->fault().isEmpty() &&
                         isNewPassphrase(*m_passphrase, *m_repeat));
}

void CreateNodeKeyDialog::create() {
    api::CreateNodeKey command;
    command.alias = m_alias->text().trimmed().toStdString();
    command.passphrase = m_passphrase->take();
    m_held = command.passphrase;
    m_repeat->clear();
    m_create->setEnabled(false);
    m_create->setText(tr("Encrypting…"));
    m_bridge.submit(std::move(command), this, [this](const api::CommandResult& result) {
        m_create->setText(tr("Create key"));
        if (result.error) {
            wipePassphrase();
            banner()->sayError(*result.error);
            return;
        }
        m_publicKey = result.subject;
        emit created(QString::fromStdString(result.subject));
        askForWords(result.subject);
    });
}

/// The key is there whatever happens now: without its words the dialog ends as if put off.
void CreateNodeKeyDialog::askForWords(const std::string& publicKey) {
    api::ShowKeyWords order{publicKey, m_held};
    wipePassphrase();
    m_create->setText(tr("Deriving the words…"));
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        if (result.error) {
            accept();
            return;
        }
        banner()->hide();
        m_form->hide();
        m_cancel->hide();
        m_create->hide();
        m_words->begin(std::string(result.secret));
        m_wordsPage->show();
        adjustSize();
    });
}

void CreateNodeKeyDialog::wipePassphrase() {
    std::fill(m_held.begin(), m_held.end(), '\0');
    m_held.clear();
}

}  // namespace stacknet::ui
