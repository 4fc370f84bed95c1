#include "ui/dialogs/create_api_key_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "ui/dialogs/dialog_draft.h"
#include "ui/text/access_checks.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/list_edit.h"
#include "ui/widgets/secret_once.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kDaysDefault = 90;

std::vector<std::string> plainList(const QStringList& list) {
    std::vector<std::string> plain;
    for (const QString& each : list) plain.push_back(each.toStdString());
    return plain;
}

}  // namespace

CreateApiKeyDialog::CreateApiKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Create an API key"), QStringLiteral("createApiKeyDialog"), parent),
      m_bridge(bridge) {
    setRoom(580);
    buildForm();
    buildResult();
    m_cancel = addButton(tr("Cancel"), QStringLiteral("createApiKeyCancel"), {});
    m_create = addButton(tr("Create key"), QStringLiteral("createApiKeyConfirm"),
                         QStringLiteral("primary"));
    m_done = addButton(tr("Done"), QStringLiteral("apiKeyDone"), QStringLiteral("primary"));
    m_done->hide();
    connect(m_cancel, &QPushButton::clicked, this, &CreateApiKeyDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateApiKeyDialog::create);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_secret->wipe();
        accept();
    });
    check();
    m_name->setFocus();
    m_draft = new DialogDraft(this);
}

void CreateApiKeyDialog::buildForm() {
    m_form = beginPage();
    m_scroll = new FormScroll(QStringLiteral("apiKeyForm"));
    body()->addWidget(m_scroll);
    auto* fields = m_scroll->fields();
    auto* intro = new TextLabel(
        tr("A program that calls this node needs a key of its own, so that you can take it back "
           "without touching the others."),
        TextRole::Body, Tone::Neutral);
    intro->setWordWrap(true);
    fields->addWidget(intro);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("apiKeyName"));
    m_name->setPlaceholderText(tr("for example: laptop"));
    m_nameField =
        new FormField(tr("Name"), m_name, tr("Only you see it. It is shown in the list of keys."));
    fields->addWidget(m_nameField);
    fields->addWidget(buildScopes());
    fields->addWidget(buildExpiry());
    m_unfold = new QToolButton;
    m_unfold->setObjectName(QStringLiteral("apiKeyMore"));
    m_unfold->setText(tr("Where from, which models, how much"));
    m_unfold->setAccessibleName(tr("More settings of the key"));
    m_unfold->setIcon(glyphIcon(Glyph::ChevronRight));
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setCheckable(true);
    fields->addWidget(m_unfold);
    m_more = buildLimits();
    m_more->setObjectName(QStringLiteral("apiKeyMorePart"));
    fields->addWidget(m_more);
    m_more->hide();
    connect(m_unfold, &QToolButton::toggled, this, &CreateApiKeyDialog::unfold);
    connect(m_name, &QLineEdit::textChanged, this, &CreateApiKeyDialog::check);
}

QWidget* CreateApiKeyDialog::buildScopes() {
    struct Choice {
        const char* scope;
        const char* objectName;
        QString text;
        bool chosen;
    };
    const std::vector<Choice> choices{
        {"chat", "apiKeyScopeChat", tr("Chat completions"), true},
        {"code", "apiKeyScopeCode", tr("Code in the sandbox"), true},
        {"models:read", "apiKeyScopeModels", tr("List models"), true},
        {"memory", "apiKeyScopeMemory", tr("Memory"), false},
        {"rack:read", "apiKeyScopeRackRead", tr("Read the Rack"), false},
        {"rack:write", "apiKeyScopeRackWrite", tr("Write to the Rack"), false},
        {"confidential-only", "apiKeyScopeConfidential", tr("Attested nodes only"), false},
        {"keys:admin", "apiKeyScopeAdmin", tr("Manage API keys"), false},
    };
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("apiKeyScopes"));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k4);
    grid->setVerticalSpacing(space::k1);
    int at = 0;
    for (const Choice& choice : choices) {
        auto* check = new QCheckBox(choice.text);
        check->setObjectName(QLatin1String(choice.objectName));
        check->setChecked(choice.chosen);
        connect(check, &QCheckBox::toggled, this, &CreateApiKeyDialog::check);
        m_scopes.emplace_back(QLatin1String(choice.scope), check);
        grid->addWidget(check, at / 2, at % 2);
        ++at;
    }
    m_scopesField = new FormField(tr("May be used for"), box);
    return m_scopesField;
}

QWidget* CreateApiKeyDialog::buildExpiry() {
    m_expires = new QComboBox;
    m_expires->setObjectName(QStringLiteral("apiKeyExpires"));
    for (const int days : {30, kDaysDefault, 180, kKeyDaysMax})
        m_expires->addItem(tr("%n day(s)", nullptr, days), days);
    m_expires->addItem(tr("Another number of days"), 0);
    m_expires->setCurrentIndex(1);
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("apiKeyDays"));
    m_days->setAccessibleName(tr("Days until the key expires"));
    m_days->setRange(1, kKeyDaysMax);
    m_days->setValue(kDaysDefault);
    m_days->hide();
    connect(m_expires, &QComboBox::currentIndexChanged, this,
            [this] { m_days->setVisible(m_expires->currentData().toInt() == 0); });
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("apiKeyExpiry"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_expires, 1);
    row->addWidget(m_days);
    box->setFocusProxy(m_expires);
    m_expires->setAccessibleName(tr("Expires after"));
    return new FormField(tr("Expires after"), box);
}

QWidget* CreateApiKeyDialog::buildLimits() {
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    m_cidrs = new ListEdit(QStringLiteral("apiKeyCidrs"), QStringLiteral("192.168.1.0/24"));
    m_cidrsField = new FormField(tr("Only from these addresses"), m_cidrs,
                                 tr("One a line, up to 16. Empty: from anywhere."));
    m_models = new ListEdit(QStringLiteral("apiKeyModels"), tr("model names"));
    m_modelsField = new FormField(tr("Only these models"), m_models,
                                  tr("One a line, up to 32. Empty: every model."));
    column->addWidget(m_cidrsField);
    column->addWidget(m_modelsField);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k4);
    grid->setVerticalSpacing(space::k3);
    const auto number = [&](QLineEdit*& edit, const QString& label, const char* name,
                            const QString& preset, const QString& help, int row, int place) {
        edit = new QLineEdit(preset);
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(tr("no limit"));
        auto* field = new FormField(label, edit, help);
        m_numbers.emplace_back(edit, field);
        connect(edit, &QLineEdit::textChanged, this, &CreateApiKeyDialog::check);
        grid->addWidget(field, row, place);
    };
    number(m_monthly, tr("Tokens a month"), "apiKeyMonthly", {}, tr("A calendar month in UTC."), 0,
           0);
    number(m_tokens, tr("Tokens a minute"), "apiKeyTokens", {}, {}, 0, 1);
    number(m_requests, tr("Requests a minute"), "apiKeyRequests", QStringLiteral("600"), {}, 1, 0);
    number(m_concurrent, tr("Requests at once"), "apiKeyConcurrent", QStringLiteral("32"), {}, 1,
           1);
    column->addLayout(grid);
    m_stack = new QLineEdit;
    m_stack->setObjectName(QStringLiteral("apiKeyStack"));
    m_stackField =
        new FormField(tr("Stack"), m_stack, tr("That its requests come from, by id. Empty: none."));
    column->addWidget(m_stackField);
    m_test = new QCheckBox(tr("Test key: the echo model answers it, no model is called"));
    m_test->setObjectName(QStringLiteral("apiKeyTest"));
    column->addWidget(m_test);
    connect(m_stack, &QLineEdit::textChanged, this, &CreateApiKeyDialog::check);
    connect(m_cidrs, &QPlainTextEdit::textChanged, this, &CreateApiKeyDialog::check);
    connect(m_models, &QPlainTextEdit::textChanged, this, &CreateApiKeyDialog::check);
    return inner;
}

void CreateApiKeyDialog::buildResult() {
    beginPage();
    m_secret = new SecretOnce(
        tr("the new API key"),
        tr("The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; "
           "make a new one."),
        QStringLiteral("apiKey"));
    m_secret->setFileName(QStringLiteral("stacknet-api-key.txt"));
    body()->addWidget(m_secret);
    connect(m_secret, &SecretOnce::storedChanged, this,
            [this](bool stored) { m_done->setEnabled(stored); });
}

void CreateApiKeyDialog::unfold(bool open) {
    m_unfold->setIcon(glyphIcon(open ? Glyph::ChevronDown : Glyph::ChevronRight));
    m_more->setVisible(open);
    m_scroll->fit();
    adjustSize();
    if (open) m_cidrs->setFocus();
}

QStringList CreateApiKeyDialog::scopes() const {
    QStringList chosen;
    for (const auto& [scope, check] : m_scopes) {
        if (check->isChecked()) chosen << scope;
    }
    return chosen;
}

std::uint32_t CreateApiKeyDialog::days() const {
    const int chosen = m_expires->currentData().toInt();
    return static_cast<std::uint32_t>(chosen == 0 ? m_days->value() : chosen);
}

void CreateApiKeyDialog::check() {
    const QString name = keyNameFault(m_name->text().trimmed());
    // An empty name is not a fault before anybody typed; the button waits all the same.
    m_nameField->setFault(m_name->text().isEmpty() ? QString() : name);
    m_scopesField->setFault(scopesFault(scopes()));
    m_stackField->setFault(stackFault(m_stack->text().trimmed()));
    m_cidrsField->setFault(cidrsFault(linesOf(m_cidrs->toPlainText())));
    m_modelsField->setFault(modelsFault(linesOf(m_models->toPlainText())));
    bool good = name.isEmpty();
    for (const auto& [edit, field] : m_numbers) {
        field->setFault(
            numberFault(edit->text(), edit == m_monthly ? kMonthlyTokensShownMax : kLimitShownMax));
        good = good && field->fault().isEmpty();
    }
    for (const auto* field : {m_scopesField, m_stackField, m_cidrsField, m_modelsField})
        good = good && field->fault().isEmpty();
    if (m_create != nullptr) m_create->setEnabled(good);
}

api::CreateApiKey CreateApiKeyDialog::command() const {
    api::CreateApiKey command;
    command.name = m_name->text().trimmed().toStdString();
    command.scopes = plainList(scopes());
    command.expiresDays = days();
    command.test = m_test->isChecked();
    command.stack = m_stack->text().trimmed().toStdString();
    command.cidrs = plainList(linesOf(m_cidrs->toPlainText()));
    command.models = plainList(linesOf(m_models->toPlainText()));
    command.monthlyTokens = numberOf(m_monthly->text());
    command.requestsPerMinute = static_cast<std::uint32_t>(numberOf(m_requests->text()));
    command.tokensPerMinute = static_cast<std::uint32_t>(numberOf(m_tokens->text()));
    command.concurrent = static_cast<std::uint32_t>(numberOf(m_concurrent->text()));
    return command;
}

void CreateApiKeyDialog::create() {
    banner()->hide();
    m_create->setEnabled(false);
    m_create->setText(tr("Creating…"));
    m_bridge.submit(command(), this, [this](const api::CommandResult& result) { showKey(result); });
}

void CreateApiKeyDialog::showKey(const api::CommandResult& result) {
    m_create->setText(tr("Create key"));
    check();
    if (result.error) {
        banner()->sayError(*result.error);
        return;
    }
    m_draft->drop();
    m_form->hide();
    m_create->hide();
    m_cancel->hide();
    m_done->show();
    m_done->setEnabled(false);
    m_secret->show(result.secret);
    adjustSize();
}

void CreateApiKeyDialog::reject() {
    if (m_secret->isShown() && !m_secret->isStored()) {
        m_secret->remind();
        return;
    }
    m_secret->wipe();
    ModalDialog::reject();
}

}  // namespace stacknet::ui
