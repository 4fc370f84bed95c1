#include "ui/wizard/alerts_step.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "ui/widgets/text_label.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

constexpr int kTextMax = 2'048;

bool isHook(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
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
    column->addStretch(1);
    connect(m_desktop, &QCheckBox::toggled, this, &AlertsStep::check);
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
    m_setup.testAlert({kind, text(field).toStdString(), m_draft.progress.alias},
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
        "these reach you elsewhere. Mail and rules are on the Inbox page.");
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
    m_filling = false;
    check();
}

void AlertsStep::check() {
    if (m_filling) return;
    auto& wishes = m_draft.progress.alerts;
    const QString command = text(m_command);
    const QString hook = text(m_webhook);
    wishes = {m_desktop->isChecked(), command.toStdString(), hook.toStdString()};
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
    emit edited();
    emit changed();
}

bool AlertsStep::ready() const {
    return m_good;
}

}  // namespace stacknet::ui
