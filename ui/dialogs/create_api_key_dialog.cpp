#include "ui/dialogs/create_api_key_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kNameMax = 64;

}  // namespace

CreateApiKeyDialog::CreateApiKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Create an API key"), QStringLiteral("createApiKeyDialog"), parent),
      m_bridge(bridge) {
    buildForm();
    buildResult();
    m_cancel = addButton(tr("Cancel"), QStringLiteral("createApiKeyCancel"), {});
    m_create = addButton(tr("Create key"), QStringLiteral("createApiKeyConfirm"),
                         QStringLiteral("primary"));
    m_done = addButton(tr("Done"), QStringLiteral("apiKeyDone"), QStringLiteral("primary"));
    m_done->hide();
    m_create->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &CreateApiKeyDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateApiKeyDialog::create);
    connect(m_done, &QPushButton::clicked, this, &CreateApiKeyDialog::finish);
    const auto check = [this] {
        m_create->setEnabled(!m_name->text().trimmed().isEmpty() &&
                             (m_chat->isChecked() || m_code->isChecked()));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_chat, &QCheckBox::toggled, this, check);
    connect(m_code, &QCheckBox::toggled, this, check);
    m_name->setFocus();
}

CreateApiKeyDialog::~CreateApiKeyDialog() {
    wipeKey();
}

void CreateApiKeyDialog::buildForm() {
    m_form = beginPage();
    addText(
        tr("A program that calls this node needs a key of its own, so that you can take it back "
           "without touching the others."));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("apiKeyName"));
    m_name->setMaxLength(kNameMax);
    m_name->setPlaceholderText(tr("for example: laptop"));
    addField(tr("Name"), m_name, tr("Only you see it. It is shown in the list of keys."));
    m_chat = new QCheckBox(tr("Chat completions"));
    m_chat->setObjectName(QStringLiteral("apiKeyScopeChat"));
    m_chat->setChecked(true);
    m_code = new QCheckBox(tr("Code execution in the sandbox"));
    m_code->setObjectName(QStringLiteral("apiKeyScopeCode"));
    m_code->setChecked(true);
    auto* scopesBox = new QWidget;
    auto* scopes = new QVBoxLayout(scopesBox);
    scopes->setContentsMargins(0, 0, 0, 0);
    scopes->setSpacing(space::k1);
    scopes->addWidget(m_chat);
    scopes->addWidget(m_code);
    addField(tr("May be used for"), scopesBox);
    m_expires = new QComboBox;
    m_expires->setObjectName(QStringLiteral("apiKeyExpires"));
    for (const int days : {30, 90, 180, 365})
        m_expires->addItem(tr("%n day(s)", nullptr, days), days);
    m_expires->setCurrentIndex(1);
    addField(tr("Expires after"), m_expires);
}

void CreateApiKeyDialog::buildResult() {
    m_result = beginPage();
    auto* column = body();
    auto* warning = new Banner;
    warning->say(Tone::Warn, tr("This is the only time the key is shown."),
                 tr("The node keeps a digest of it, not the key itself. Lost keys cannot be shown "
                    "again; make a new one."));
    column->addWidget(warning);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("apiKeySecret"));
    m_key->setAccessibleName(tr("The new API key"));
    m_key->setReadOnly(true);
    Theme::setTextRole(m_key, TextRole::Mono);
    m_key->setMinimumWidth(m_key->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 58 + 24);
    auto* copy = new CopyButton(tr("the new API key"), [this] { return m_key->text(); });
    copy->setSecret(true);
    copy->setObjectName(QStringLiteral("apiKeyCopy"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k2);
    row->addWidget(m_key, 1);
    row->addWidget(copy);
    column->addLayout(row);
    m_stored = new QCheckBox(tr("I stored the key in a safe place"));
    m_stored->setObjectName(QStringLiteral("apiKeyStored"));
    column->addWidget(m_stored);
    connect(m_stored, &QCheckBox::toggled, this,
            [this](bool stored) { m_done->setEnabled(stored); });
    m_result->hide();
}

void CreateApiKeyDialog::create() {
    api::CreateApiKey command;
    command.name = m_name->text().trimmed().toStdString();
    if (m_chat->isChecked()) command.scopes.emplace_back("chat");
    if (m_code->isChecked()) command.scopes.emplace_back("code");
    command.scopes.emplace_back("models:read");
    command.expiresDays = m_expires->currentData().toUInt();
    m_create->setEnabled(false);
    m_create->setText(tr("Creating…"));
    m_bridge.submit(command, this, [this](const api::CommandResult& result) { showKey(result); });
}

void CreateApiKeyDialog::showKey(const api::CommandResult& result) {
    m_create->setText(tr("Create key"));
    m_create->setEnabled(true);
    if (result.error) {
        banner()->sayError(*result.error);
        return;
    }
    banner()->hide();
    m_form->hide();
    m_create->hide();
    m_cancel->hide();
    m_key->setText(QString::fromStdString(result.secret));
    m_key->setCursorPosition(0);
    m_result->show();
    m_done->show();
    m_done->setEnabled(false);
    m_key->setFocus();
    m_key->selectAll();
    adjustSize();
}

void CreateApiKeyDialog::finish() {
    wipeKey();
    accept();
}

void CreateApiKeyDialog::reject() {
    if (m_result->isVisible() && !m_stored->isChecked()) {
        banner()->say(Tone::Warn, tr("Store the key first, then tick the box."),
                      tr("Closing now would lose the key for good."));
        m_stored->setFocus();
        return;
    }
    wipeKey();
    ModalDialog::reject();
}

void CreateApiKeyDialog::wipeKey() {
    m_key->setText(QString(m_key->text().size(), QLatin1Char('*')));
    m_key->clear();
}

}  // namespace stacknet::ui
