#include "ui/dialogs/alert_channel_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>

#include "ui/dialogs/dialog_draft.h"
#include "ui/pages/inbox_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kSubmissionPort = 587;   // RFC 6409, STARTTLS
constexpr int kSubmissionsPort = 465;  // RFC 8314, TLS from the start
constexpr int kMailPort = 25;
constexpr int kSecretBytesMax = 1'024;

QLineEdit* line(const QString& objectName, const QString& text, const QString& example) {
    auto* edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(example);
    return edit;
}

/// An order of this kind with which nothing is wrong: one field of it at a time is replaced by what
/// is typed, so that the engine's own rules judge each field alone.
api::SaveAlertChannel soundOrder(const std::string& kind) {
    api::SaveAlertChannel order;
    order.kind = kind;
    order.name = "x";
    order.target = kind == "smtp"      ? "a@example.org"
                   : kind == "webhook" ? "https://example.org/"
                                       : "/x";
    order.host = "example.org";
    order.port = kSubmissionPort;
    order.security = "starttls";
    order.from = "a@example.org";
    return order;
}

template <typename Change>
bool isSound(const std::string& kind, Change change) {
    auto order = soundOrder(kind);
    change(order);
    return api::checkAlertCommand(order).ok();
}

/// Beside the engine's rule: what is no name of a machine.
bool isHost(const QString& text) {
    const bool noPort = text.count(QLatin1Char(':')) != 1;  // IPv6 has two or more
    return noPort && !text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('@'));
}

/// Says beside the field what is wrong with it; an empty one is not wrong yet, it only cannot be
/// saved.
bool judge(const AlertFormField& field, const std::string& kind, const QString& typed,
           std::string api::SaveAlertChannel::*member, const QString& sentence) {
    const bool wrong = !typed.isEmpty() && !isSound(kind, [&](api::SaveAlertChannel& order) {
        order.*member = typed.toStdString();
    });
    field.setFault(wrong, sentence);
    return wrong;
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
    buildMail(start);
    m_secret = new SecretField(tr("Secret"), QStringLiteral("alertChannelSecret"));
    m_secretField = formField(tr("Password"), m_secret, {});
    body()->addWidget(m_secretField.box);
    m_enabled = new QCheckBox(tr("This channel is on"));
    m_enabled->setObjectName(QStringLiteral("alertChannelEnabled"));
    m_enabled->setChecked(start.enabled);
    body()->addWidget(m_enabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertChannelDialog::kindChanged);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int index) {
        const int ports[] = {kSubmissionPort, kSubmissionsPort, kMailPort};
        if (index >= 0) m_port->setValue(ports[index]);
        check();
    });
    for (auto* edit : {m_name, m_program, m_url, m_to, m_from, m_host, m_user})
        connect(edit, &QLineEdit::textChanged, this, &AlertChannelDialog::check);
    connect(m_secret, &SecretField::changed, this, &AlertChannelDialog::check);
}

void AlertChannelDialog::buildMail(const api::AlertChannelInfo& start) {
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    m_to = line(QStringLiteral("alertChannelTo"), text(start.target), tr("you@example.org"));
    m_toField = formField(tr("To"), m_to, tr("Up to five, with commas."));
    m_from = line(QStringLiteral("alertChannelFrom"), text(start.from), tr("node@example.org"));
    m_fromField = formField(tr("From"), m_from);
    m_host = line(QStringLiteral("alertChannelHost"), text(start.host), tr("smtp.example.org"));
    m_hostField = formField(tr("Mail server"), m_host);
    m_port = new QSpinBox;
    m_port->setObjectName(QStringLiteral("alertChannelPort"));
    m_port->setRange(1, 65'535);
    m_port->setValue(start.port == 0 ? kSubmissionPort : static_cast<int>(start.port));
    m_portField = formField(tr("Port"), m_port);
    m_security = new QComboBox;
    m_security->setObjectName(QStringLiteral("alertChannelSecurity"));
    m_security->addItem(tr("STARTTLS, required"), QStringLiteral("starttls"));
    m_security->addItem(tr("TLS from the start"), QStringLiteral("tls"));
    m_security->addItem(tr("None, on this machine only"), QStringLiteral("plain"));
    if (!start.security.empty())
        m_security->setCurrentIndex(m_security->findData(text(start.security)));
    m_securityField = formField(tr("Encryption"), m_security);
    m_user = line(QStringLiteral("alertChannelUser"), text(start.user), tr("empty: no login"));
    m_userField = formField(tr("User"), m_user);
    m_mailRows = {formRow(m_toField.box, m_fromField.box),
                  formRow(m_hostField.box, m_portField.box),
                  formRow(m_securityField.box, m_userField.box)};
    for (auto* row : m_mailRows) body()->addWidget(row);
}

QString AlertChannelDialog::kind() const {
    return m_kind->currentData().toString();
}

void AlertChannelDialog::kindChanged() {
    const bool mail = kind() == QLatin1String("smtp");
    const bool hook = kind() == QLatin1String("webhook");
    m_programField.box->setVisible(!mail && !hook);
    m_urlField.box->setVisible(hook);
    for (auto* row : m_mailRows) row->setVisible(mail);
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
    bool wrong = judge(m_nameField, what, m_name->text().trimmed(), &api::SaveAlertChannel::name,
                       tr("Too long: a name has at most %1 bytes. Letters with accents take two.")
                           .arg(api::kAlertNameBytesMax));
    if (what == "smtp") {
        wrong |= checkMail();
    } else if (what == "webhook") {
        wrong |= checkUrl();
    } else {
        wrong |= judge(m_programField, what, m_program->text(), &api::SaveAlertChannel::target,
                       tr("An absolute path begins with /."));
    }
    const bool longSecret = m_secret->byteLength() > kSecretBytesMax;
    m_secretField.setFault(longSecret, tr("At most 1,024 bytes."));
    const bool whole =
        what != "webhook" || !m_url->text().trimmed().isEmpty() || !m_start.id.empty();
    m_save->setEnabled(whole && !wrong && !longSecret && api::checkAlertCommand(order()).ok());
}

/// Whether something is wrong, as the next.
bool AlertChannelDialog::checkMail() {
    const QString host = m_host->text().trimmed();
    bool wrong = judge(m_toField, "smtp", m_to->text().trimmed(), &api::SaveAlertChannel::target,
                       tr("One to five mail addresses with commas between them."));
    wrong |= judge(m_fromField, "smtp", m_from->text().trimmed(), &api::SaveAlertChannel::from,
                   tr("This is no mail address."));
    wrong |= judge(m_hostField, "smtp", host, &api::SaveAlertChannel::host,
                   tr("The name or address of the mail server, without spaces."));
    if (!host.isEmpty() && !isHost(host)) {
        m_hostField.setFault(true, tr("Only the name or address; the port has its own field."));
        wrong = true;
    }
    const bool plain = m_security->currentData().toString() == QLatin1String("plain");
    const bool open = plain && !host.isEmpty() && !isSound("smtp", [&](auto& order) {
                          order.host = host.toStdString();
                          order.security = "plain";
                      });
    m_securityField.setFault(open, tr("Mail to another machine must be encrypted."));
    const bool stored = m_start.hasSecret && host.toStdString() == m_start.host;
    const bool noPassword = !m_user->text().isEmpty() && m_secret->isEmpty() && !stored;
    const bool badUser = judge(m_userField, "smtp", m_user->text().trimmed(),
                               &api::SaveAlertChannel::user, tr("At most 254 bytes."));
    if (!badUser) m_userField.setFault(noPassword, tr("Give the password of this user below."));
    return wrong || open || noPassword || badUser;
}

bool AlertChannelDialog::checkUrl() {
    const QString url = m_url->text().trimmed();
    const bool bad = judge(m_urlField, "webhook", url, &api::SaveAlertChannel::target,
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
    if (order.kind != "smtp") return order;
    order.target = m_to->text().trimmed().toStdString();
    order.from = m_from->text().trimmed().toStdString();
    order.host = m_host->text().trimmed().toStdString();
    order.port = static_cast<std::uint32_t>(m_port->value());
    order.security = m_security->currentData().toString().toStdString();
    order.user = m_user->text().trimmed().toStdString();
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
