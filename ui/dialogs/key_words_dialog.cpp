#include "ui/dialogs/key_words_dialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/widgets/banner.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_backup.h"

namespace stacknet::ui {

KeyWordsDialog::KeyWordsDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Words of %1").arg(keyName(key)), QStringLiteral("keyWordsDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey) {
    m_form = beginPage();
    addText(
        tr("Whoever has these words has the key, its tokens and its paperwork, on any machine "
           "and without the passphrase."));
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("wordsPassphrase"));
    addField(tr("Passphrase"), m_passphrase);
    m_wordsPage = beginPage();
    m_words = new WordBackup;
    body()->addWidget(m_words);
    m_wordsPage->hide();
    m_cancel = addButton(tr("Cancel"), QStringLiteral("wordsCancel"), {});
    m_hold =
        new HoldButton(tr("Hold to show the words"), kWordsHoldMs, QStringLiteral("wordsHold"));
    m_hold->setEnabled(false);
    addWidget(m_hold);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_hold, &HoldButton::held, this, &KeyWordsDialog::ask);
    connect(m_passphrase, &SecretField::changed, this,
            [this] { m_hold->setEnabled(!m_passphrase->isEmpty()); });
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
    m_passphrase->setFocus();
}

void KeyWordsDialog::ask() {
    m_hold->setEnabled(false);
    banner()->hide();
    m_bridge.submit(api::ShowKeyWords{m_publicKey, m_passphrase->take()}, this,
                    [this](const api::CommandResult& result) {
                        if (result.error) {
                            banner()->sayError(*result.error);
                            m_passphrase->setFocus();
                            return;
                        }
                        m_form->hide();
                        m_cancel->hide();
                        m_hold->hide();
                        m_words->begin(std::string(result.secret));
                        m_wordsPage->show();
                        adjustSize();
                    });
}

}  // namespace stacknet::ui
