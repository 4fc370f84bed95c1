#include "ui/wizard/alerts_step.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "ui/dialogs/alert_mail_form.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/passphrase_step.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

constexpr int kTextMax = 2'048;
constexpr int kPasswordBytesMax = 1'024;
constexpr auto kMailName = "Mail";  // the channel's, as app/console/alert_wishes.cpp gives it

bool isHook(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

api::SaveAlertChannel orderOf(const api::MailWish& mail) {
    api::SaveAlertChannel order;
    order.kind = "smtp";
    order.name = kMailName;
    order.target = mail.to;
    order.from = mail.from;
    order.host = mail.host;
    order.port = mail.port;
    order.security = mail.security;
    order.user = mail.user;
    return order;
}

}  // namespace

AlertsStep::AlertsStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    m_desktop = new QCheckBox(tr("Notifications of this desktop"));
    m_desktop->setObjectName(QStringLiteral("alertDesktop"));
    column->addWidget(m_desktop);
    m_command = addField(tr("Call a program"), QStringLiteral("alertCommand"),
                         tr("for example: /usr/local/bin/tell-me"));
    m_webhook = addField(tr("Call a web address"), QStringLiteral("alertWebhook"),
                         tr("for example: https://hooks.example/node"));
    column->addWidget(m_command);
    m_testCommand = addTest(m_command, "command");
    column->addWidget(m_testCommand, 0, Qt::AlignLeading);
    column->addWidget(m_webhook);
    m_testWebhook = addTest(m_webhook, "webhook");
    column->addWidget(m_testWebhook, 0, Qt::AlignLeading);
    m_mail = new QCheckBox(tr("Send mail"));
    m_mail->setObjectName(QStringLiteral("alertMail"));
    column->addWidget(m_mail);
    m_mailBox = buildMail();
    column->addWidget(m_mailBox);
    column->addStretch(1);
    connect(m_desktop, &QCheckBox::toggled, this, &AlertsStep::check);
    connect(m_mail, &QCheckBox::toggled, this, &AlertsStep::showMail);
    m_mailBox->hide();
}

QWidget* AlertsStep::buildMail() {
    m_mailForm = new AlertMailForm(QStringLiteral("alertMail"));
    m_mailPassword = new SecretField(tr("Password"), QStringLiteral("alertMailPassword"));
    const auto password = formField(
        tr("Password"), m_mailPassword,
        tr("Not kept until the node runs: then it lies in its data directory, readable by you "
           "only. When you go on with this setup after a break, type it again."));
    m_mailNote = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_mailNote->setObjectName(QStringLiteral("alertMailNote"));
    m_mailNote->setWordWrap(true);
    m_testMail = new QPushButton(tr("Send a test"));
    m_testMail->setObjectName(QStringLiteral("testAlert_smtp"));
    m_testMail->setAccessibleName(tr("Send a test: %1").arg(tr("Send mail")));
    connect(m_testMail, &QPushButton::clicked, this, &AlertsStep::testMail);
    const auto edited = [this] {
        ++m_asked;
        m_testing = false;
        check();
    };
    connect(m_mailForm, &AlertMailForm::changed, this, edited);
    connect(m_mailPassword, &SecretField::changed, this, edited);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_mailForm);
    column->addWidget(password.box);
    column->addWidget(m_testMail, 0, Qt::AlignLeading);
    column->addWidget(m_mailNote);
    return box;
}

void AlertsStep::showMail() {
    ++m_asked;
    m_testing = false;
    m_mailBox->setVisible(m_mail->isChecked());
    check();
}

void AlertsStep::testMail() {
    const int asked = ++m_asked;
    m_testing = true;
    check();
    m_mailNote->setInk(Tone::Neutral);
    m_mailNote->setText(tr("Sending…"));
    m_setup.testAlert(
        {"smtp", {}, m_draft.progress.alias, m_draft.progress.alerts.mail},
        passphraseOf(*m_mailPassword), onGui<bool>(this, [this, asked](Result<bool>& sent) {
            if (asked != m_asked) return;
            m_testing = false;
            check();
            m_mailNote->setInk(sent.ok() ? Tone::Ok : Tone::Danger);
            m_mailNote->setText(sent.ok() ? tr("It was sent. See whether it reached you.")
                                          : errorSentence(sent.error()));
        }));
}

SetupField* AlertsStep::addField(const QString& label, const QString& objectName,
                                 const QString& placeholder) {
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(kTextMax);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        // An answer would be about what was there before.
        ++m_asked;
        m_testing = false;
        check();
    });
    return new SetupField(label, edit, objectName);
}

QPushButton* AlertsStep::addTest(SetupField* field, const char* kind) {
    auto* button = new QPushButton(tr("Send a test"));
    button->setObjectName(QStringLiteral("testAlert_") + QLatin1String(kind));
    button->setAccessibleName(
        tr("Send a test: %1").arg(field->findChild<QLineEdit*>()->accessibleName()));
    connect(button, &QPushButton::clicked, this, [this, field, kind] { test(field, kind); });
    return button;
}

void AlertsStep::test(SetupField* field, const char* kind) {
    const int asked = ++m_asked;
    m_testing = true;
    check();
    field->setNote(Tone::Neutral, tr("Sending…"));
    m_setup.testAlert({kind, text(field).toStdString(), m_draft.progress.alias}, SecretBytes(),
                      onGui<bool>(this, [this, field, asked](Result<bool>& sent) {
                          if (asked != m_asked) return;
                          m_testing = false;
                          check();
                          field->setNote(sent.ok() ? Tone::Ok : Tone::Danger,
                                         sent.ok() ? tr("It was sent. See whether it reached you.")
                                                   : errorSentence(sent.error()));
                      }));
}

QString AlertsStep::title() const {
    return tr("How should it tell you?");
}

QString AlertsStep::lead() const {
    return tr(
        "Of penalties, lost peers or an attestation that ends. The inbox has everything; "
        "these reach you elsewhere. What they tell you of is set on the Inbox page.");
}

QString AlertsStep::text(SetupField* field) const {
    return field->findChild<QLineEdit*>()->text().trimmed();
}

void AlertsStep::enter() {
    ++m_asked;
    m_testing = false;
    m_filling = true;
    const auto& wishes = m_draft.progress.alerts;
    m_desktop->setChecked(wishes.desktop);
    m_command->findChild<QLineEdit*>()->setText(QString::fromStdString(wishes.command));
    m_webhook->findChild<QLineEdit*>()->setText(QString::fromStdString(wishes.webhook));
    // What was typed and then not wanted stays in its fields.
    if (wishes.mail != api::MailWish{}) {
        m_mailForm->setOrder(orderOf(wishes.mail));
        m_mail->setChecked(true);
    }
    m_mailBox->setVisible(m_mail->isChecked());
    m_filling = false;
    check();
}

void AlertsStep::check() {
    if (m_filling) return;
    auto& wishes = m_draft.progress.alerts;
    const QString command = text(m_command);
    const QString hook = text(m_webhook);
    wishes.desktop = m_desktop->isChecked();
    wishes.command = command.toStdString();
    wishes.webhook = hook.toStdString();
    m_good = true;
    const auto judge = [this](SetupField* field, QPushButton* test, const QString& typed, bool good,
                              const QString& wrong) {
        good = good || typed.isEmpty();
        m_good = m_good && good;
        field->setNote(Tone::Danger, good ? QString() : wrong);
        test->setEnabled(good && !typed.isEmpty() && !m_testing);
    };
    judge(m_command, m_testCommand, command, command.startsWith(QLatin1Char('/')),
          tr("Write the whole path of the program, beginning with a slash."));
    judge(m_webhook, m_testWebhook, hook, isHook(hook),
          tr("Write an address that begins with https:// and holds no password."));
    m_good = checkMail() && m_good;
    emit edited();
    emit changed();
}

/// True when there is no mail, or all of it is right.
bool AlertsStep::checkMail() {
    auto& wish = m_draft.progress.alerts.mail;
    wish = {};
    m_draft.mailPassword.clear();
    if (!m_testing) m_mailNote->setText({});
    m_testMail->setEnabled(false);
    if (!m_mail->isChecked()) return true;
    api::SaveAlertChannel order;
    order.kind = "smtp";
    order.name = kMailName;
    m_mailForm->fill(order);
    if (!m_mailForm->isEmpty())
        wish = {order.target, order.from, order.host, order.port, order.security, order.user};
    m_draft.mailPassword = passphraseOf(*m_mailPassword);
    const bool wrong = m_mailForm->check(m_mailPassword->isEmpty());
    const bool tooLong = m_mailPassword->byteLength() > kPasswordBytesMax;
    const bool good = !wrong && !tooLong && api::checkAlertCommand(order).ok();
    if (tooLong) {
        m_mailNote->setInk(Tone::Danger);
        m_mailNote->setText(tr("A password has at most 1,024 bytes."));
    } else if (!good && !wrong) {
        m_mailNote->setInk(Tone::Neutral);
        m_mailNote->setText(tr("Fill in To, From and the mail server, or send no mail."));
    }
    m_testMail->setEnabled(good && !m_testing);
    return good;
}

void AlertsStep::skip(std::function<void()> go) {
    auto& wishes = m_draft.progress.alerts;
    if (!text(m_command).startsWith(QLatin1Char('/'))) wishes.command.clear();
    if (!isHook(text(m_webhook))) wishes.webhook.clear();
    if (!checkMail()) {
        wishes.mail = {};
        m_draft.mailPassword.clear();
    }
    go();
}

bool AlertsStep::ready() const {
    return m_good;
}

}  // namespace stacknet::ui
