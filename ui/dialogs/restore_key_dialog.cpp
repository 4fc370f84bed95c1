#include "ui/dialogs/restore_key_dialog.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/widgets/banner.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_entry.h"

namespace stacknet::ui {
namespace {

constexpr int kAliasMax = 64;
constexpr int kPassphraseMin = 8;

}  // namespace

RestoreKeyDialog::RestoreKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Restore a Node Key from its words"), QStringLiteral("restoreKeyDialog"),
                  parent),
      m_bridge(bridge) {
    setMinimumWidth(640);
    addText(
        tr("Stop the key on every other machine first: two machines that sign with one key "
           "lose half of its tokens. Bring its slashing-protection file along if you have "
           "it."));
    m_words = new WordEntry;
    body()->addWidget(m_words);
    m_alias = new QLineEdit;
    m_alias->setObjectName(QStringLiteral("restoreAlias"));
    m_alias->setMaxLength(kAliasMax);
    addField(tr("Name"), m_alias);
    m_passphrase = new SecretField(tr("New passphrase"), QStringLiteral("restorePassphrase"));
    m_repeat = new SecretField(tr("New passphrase again"), QStringLiteral("restoreRepeat"));
    addPair(tr("New passphrase"), m_passphrase, tr("New passphrase again"), m_repeat);
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

/// Beside each other: the dialog must fit a screen of 720 lines.
void RestoreKeyDialog::addPair(const QString& left, SecretField* first, const QString& right,
                               SecretField* second) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k4);
    grid->setVerticalSpacing(space::k1);
    auto* leftName = new TextLabel(left, TextRole::Strong);
    auto* rightName = new TextLabel(right, TextRole::Strong);
    leftName->setBuddy(first);
    rightName->setBuddy(second);
    grid->addWidget(leftName, 0, 0);
    grid->addWidget(rightName, 0, 1);
    grid->addWidget(first, 1, 0);
    grid->addWidget(second, 1, 1);
    body()->addLayout(grid);
}

void RestoreKeyDialog::check() {
    const bool differs = !m_repeat->isEmpty() && !m_repeat->equals(*m_passphrase);
    if (differs)
        banner()->say(Tone::Warn, tr("The two passphrases differ."));
    else
        banner()->hide();
    m_restore->setEnabled(m_words->isComplete() && !m_alias->text().trimmed().isEmpty() &&
                          m_passphrase->length() >= kPassphraseMin &&
                          m_repeat->equals(*m_passphrase));
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
