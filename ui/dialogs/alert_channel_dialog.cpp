#include "ui/dialogs/alert_channel_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include "ui/dialogs/alert_mail_form.h"
#include "ui/dialogs/dialog_draft.h"
#include "ui/pages/inbox_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kSecretBytesMax = 1'024;

QLineEdit* line(const QString& objectName, const QString& text, const QString& example) {
    auto* edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(example);
    return edit;
}

}  // namespace

api::SaveAlertChannel channelOrder(const api::AlertChannelInfo& channel) {
    api::SaveAlertChannel order;
    order.id = channel.id;
    order.kind = channel.kind;
    order.name = channel.name;
    order.enabled = channel.enabled;
    // Of a webhook only scheme and host are shown: empty keeps the whole of it.
    if (channel.kind != "webhook") order.target = channel.target;
    order.host = channel.host;
    order.port = channel.port;
    order.security = channel.security;
    order.user = channel.user;
    order.from = channel.from;
    return order;
}

AlertChannelDialog::AlertChannelDialog(NodeBridge& bridge, const api::AlertChannelInfo& start,
                                       QWidget* parent)
    : ModalDialog(start.id.empty() ? tr("Add a channel") : tr("Change the channel"),
                  QStringLiteral("alertChannelDialog"), parent),
      m_bridge(bridge),
      m_start(start) {
    build(start);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("alertChannelCancel"), {});
    m_save = addButton(tr("Save channel"), QStringLiteral("alertChannelSave"),
                       QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AlertChannelDialog::save);
    kindChanged();
    m_name->setFocus();
    // Whoever has the URL of a webhook may post to it.
    m_url->setProperty("secret", true);
    new DialogDraft(this, QString::fromStdString(start.id));
}

void AlertChannelDialog::build(const api::AlertChannelInfo& start) {
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    const bool fresh = start.id.empty();
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("alertChannelKind"));
    for (const char* kind : {"smtp", "webhook", "command"})
        m_kind->addItem(channelKindText(kind), QString::fromLatin1(kind));
    if (!fresh) m_kind->setCurrentIndex(m_kind->findData(text(start.kind)));
    m_kind->setEnabled(fresh);
    addField(tr("Kind"), m_kind);
    m_name =
        line(QStringLiteral("alertChannelName"), text(start.name), tr("for example: my phone"));
    m_name->setMaxLength(static_cast<int>(api::kAlertNameBytesMax));
    m_nameField = formField(tr("Name"), m_name, {});
    m_program = line(QStringLiteral("alertChannelProgram"), text(start.target),
                     QStringLiteral("/usr/local/bin/on-alert"));
    m_programField = formField(
        tr("Program"), m_program,
        tr("Run without a shell; the alert is in environment variables STACKNET_ALERT_…"));
    m_url = line(QStringLiteral("alertChannelUrl"), {},
                 fresh ? QStringLiteral("https://example.org/hook") : text(start.target));
    m_urlField = formField(tr("URL"), m_url,
                           fresh ? tr("The alert is posted as JSON.")
                                 : tr("Only the host is shown. Leave it empty to keep it."));
    body()->addWidget(m_nameField.box);
    body()->addWidget(m_programField.box);
    body()->addWidget(m_urlField.box);
    m_mail = new AlertMailForm(QStringLiteral("alertChannel"));
    if (start.kind == "smtp") m_mail->setOrder(channelOrder(start));
    body()->addWidget(m_mail);
    m_secret = new SecretField(tr("Secret"), QStringLiteral("alertChannelSecret"));
    m_secretField = formField(tr("Password"), m_secret, {});
    body()->addWidget(m_secretField.box);
    m_enabled = new QCheckBox(tr("This channel is on"));
    m_enabled->setObjectName(QStringLiteral("alertChannelEnabled"));
    m_enabled->setChecked(start.enabled);
    body()->addWidget(m_enabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertChannelDialog::kindChanged);
    connect(m_mail, &AlertMailForm::changed, this, &AlertChannelDialog::check);
    for (auto* edit : {m_name, m_program, m_url})
        connect(edit, &QLineEdit::textChanged, this, &AlertChannelDialog::check);
    connect(m_secret, &SecretField::changed, this, &AlertChannelDialog::check);
}

QString AlertChannelDialog::kind() const {
    return m_kind->currentData().toString();
}

void AlertChannelDialog::kindChanged() {
    const bool mail = kind() == QLatin1String("smtp");
    const bool hook = kind() == QLatin1String("webhook");
    m_programField.box->setVisible(!mail && !hook);
    m_urlField.box->setVisible(hook);
    m_mail->setVisible(mail);
    m_secretField.box->setVisible(mail || hook);
    m_secretField.name->setText(mail ? tr("Password") : tr("Signing key"));
    m_secretField.note->setText(
        m_start.hasSecret ? tr("One is stored. Leave it empty to keep it.")
        : hook            ? tr("With one, every request is signed (Stacknet-Signature).")
                          : tr("Stored in the node's data directory, readable by you only."));
    m_secretField.note->show();
    check();
    adjustSize();
}

void AlertChannelDialog::check() {
    if (m_save == nullptr) return;
    const std::string what = kind().toStdString();
    bool wrong = judgeChannelField(
        m_nameField, what, m_name->text().trimmed(), &api::SaveAlertChannel::name,
        tr("Too long: a name has at most %1 bytes. Letters with accents take two.")
            .arg(api::kAlertNameBytesMax));
    if (what == "smtp") {
        const bool stored = m_start.hasSecret && m_mail->host().toStdString() == m_start.host;
        wrong |= m_mail->check(m_secret->isEmpty() && !stored);
    } else if (what == "webhook") {
        wrong |= checkUrl();
    } else {
        wrong |= judgeChannelField(m_programField, what, m_program->text(),
                                   &api::SaveAlertChannel::target,
                                   tr("An absolute path begins with /."));
    }
    const bool longSecret = m_secret->byteLength() > kSecretBytesMax;
    m_secretField.setFault(longSecret, tr("At most 1,024 bytes."));
    const bool whole =
        what != "webhook" || !m_url->text().trimmed().isEmpty() || !m_start.id.empty();
    m_save->setEnabled(whole && !wrong && !longSecret && api::checkAlertCommand(order()).ok());
}

/// Whether something is wrong.
bool AlertChannelDialog::checkUrl() {
    const QString url = m_url->text().trimmed();
    const bool bad =
        judgeChannelField(m_urlField, "webhook", url, &api::SaveAlertChannel::target,
                          tr("It must be https, or http on this machine, and have no user name, "
                             "# or space in it."));
    const bool nowhere = !bad && !url.isEmpty() && QUrl(url).host().isEmpty();
    if (nowhere || url == QLatin1String("https://"))
        m_urlField.setFault(true, tr("After https:// the name of a machine follows."));
    return bad || nowhere;
}

/// Without the secret, which is taken when it is sent.
api::SaveAlertChannel AlertChannelDialog::order() const {
    api::SaveAlertChannel order;
    order.id = m_start.id;
    order.kind = kind().toStdString();
    order.name = m_name->text().trimmed().toStdString();
    order.enabled = m_enabled->isChecked();
    if (order.kind == "command") order.target = m_program->text().toStdString();
    if (order.kind == "webhook") order.target = m_url->text().trimmed().toStdString();
    if (order.kind == "smtp") m_mail->fill(order);
    return order;
}

void AlertChannelDialog::save() {
    auto now = order();
    // The field keeps it: what the node refuses need not be typed again.
    now.secret = m_secret->copy();
    m_save->setEnabled(false);
    m_bridge.submit(std::move(now), this, [this](const api::CommandResult& result) {
        if (result.error) {
            check();
            banner()->sayError(*result.error);
            return;
        }
        emit saved(QString::fromStdString(result.subject));
        accept();
    });
}

}  // namespace stacknet::ui
