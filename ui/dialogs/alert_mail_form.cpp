#include "ui/dialogs/alert_mail_form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/dialogs/alert_channel_dialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

// The words are AlertChannelDialog's, where the translators know them.

namespace {

constexpr int kSubmissionPort = 587;   // RFC 6409, STARTTLS
constexpr int kSubmissionsPort = 465;  // RFC 8314, TLS from the start
constexpr int kMailPort = 25;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

std::string typed(const QLineEdit* edit) {
    return edit->text().trimmed().toStdString();
}

/// Beside the engine's rule: what is no name of a machine.
bool isHost(const QString& text) {
    const bool noPort = text.count(QLatin1Char(':')) != 1;  // IPv6 has two or more
    return noPort && !text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('@'));
}

}  // namespace

api::SaveAlertChannel soundChannel(const std::string& kind) {
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

bool judgeChannelField(const AlertFormField& field, const std::string& kind, const QString& typed,
                       std::string api::SaveAlertChannel::*member, const QString& sentence) {
    auto order = soundChannel(kind);
    order.*member = typed.toStdString();
    const bool wrong = !typed.isEmpty() && !api::checkAlertCommand(order).ok();
    field.setFault(wrong, sentence);
    return wrong;
}

AlertMailForm::AlertMailForm(const QString& prefix, QWidget* parent) : QWidget(parent) {
    const auto line = [&](const char* name, const QString& example) {
        auto* edit = new QLineEdit;
        edit->setObjectName(prefix + QLatin1String(name));
        edit->setPlaceholderText(example);
        connect(edit, &QLineEdit::textChanged, this, &AlertMailForm::changed);
        return edit;
    };
    m_to = line("To", AlertChannelDialog::tr("you@example.org"));
    m_toField = formField(AlertChannelDialog::tr("To"), m_to,
                          AlertChannelDialog::tr("Up to five, with commas."));
    m_from = line("From", AlertChannelDialog::tr("node@example.org"));
    m_fromField = formField(AlertChannelDialog::tr("From"), m_from);
    m_host = line("Host", AlertChannelDialog::tr("smtp.example.org"));
    m_hostField = formField(AlertChannelDialog::tr("Mail server"), m_host);
    m_port = new QSpinBox;
    m_port->setObjectName(prefix + QStringLiteral("Port"));
    m_port->setRange(1, 65'535);
    m_port->setValue(kSubmissionPort);
    m_portField = formField(AlertChannelDialog::tr("Port"), m_port);
    m_security = new QComboBox;
    m_security->setObjectName(prefix + QStringLiteral("Security"));
    m_security->addItem(AlertChannelDialog::tr("STARTTLS, required"), QStringLiteral("starttls"));
    m_security->addItem(AlertChannelDialog::tr("TLS from the start"), QStringLiteral("tls"));
    m_security->addItem(AlertChannelDialog::tr("None, on this machine only"),
                        QStringLiteral("plain"));
    m_securityField = formField(AlertChannelDialog::tr("Encryption"), m_security);
    m_user = line("User", AlertChannelDialog::tr("empty: no login"));
    m_userField = formField(AlertChannelDialog::tr("User"), m_user);
    connect(m_port, &QSpinBox::valueChanged, this, &AlertMailForm::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int index) {
        const int ports[] = {kSubmissionPort, kSubmissionsPort, kMailPort};
        if (index >= 0) m_port->setValue(ports[index]);
        emit changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(formRow(m_toField.box, m_fromField.box));
    column->addWidget(formRow(m_hostField.box, m_portField.box));
    column->addWidget(formRow(m_securityField.box, m_userField.box));
}

void AlertMailForm::setOrder(const api::SaveAlertChannel& order) {
    {
        const QSignalBlocker blocker(this);
        m_to->setText(plain(order.target));
        m_from->setText(plain(order.from));
        m_host->setText(plain(order.host));
        m_user->setText(plain(order.user));
        const int security = m_security->findData(plain(order.security));
        m_security->setCurrentIndex(security < 0 ? 0 : security);
        if (order.port != 0) m_port->setValue(static_cast<int>(order.port));
    }
    emit changed();
}

void AlertMailForm::fill(api::SaveAlertChannel& order) const {
    order.target = typed(m_to);
    order.from = typed(m_from);
    order.host = typed(m_host);
    order.port = static_cast<std::uint32_t>(m_port->value());
    order.security = security().toStdString();
    order.user = typed(m_user);
}

bool AlertMailForm::check(bool noPassword) {
    const auto judge = [](const AlertFormField& field, const QLineEdit* edit,
                          std::string api::SaveAlertChannel::*member, const QString& sentence) {
        return judgeChannelField(field, "smtp", edit->text().trimmed(), member, sentence);
    };
    bool wrong =
        judge(m_toField, m_to, &api::SaveAlertChannel::target,
              AlertChannelDialog::tr("One to five mail addresses with commas between them."));
    wrong |= judge(m_fromField, m_from, &api::SaveAlertChannel::from,
                   AlertChannelDialog::tr("This is no mail address."));
    wrong |=
        judge(m_hostField, m_host, &api::SaveAlertChannel::host,
              AlertChannelDialog::tr("The name or address of the mail server, without spaces."));
    if (!host().isEmpty() && !isHost(host())) {
        m_hostField.setFault(
            true, AlertChannelDialog::tr("Only the name or address; the port has its own field."));
        wrong = true;
    }
    auto order = soundChannel("smtp");
    order.host = host().toStdString();
    order.security = "plain";
    const bool open = security() == QLatin1String("plain") && !host().isEmpty() &&
                      !api::checkAlertCommand(order).ok();
    m_securityField.setFault(open,
                             AlertChannelDialog::tr("Mail to another machine must be encrypted."));
    const bool badUser = judge(m_userField, m_user, &api::SaveAlertChannel::user,
                               AlertChannelDialog::tr("At most 254 bytes."));
    noPassword = noPassword && hasUser();
    if (!badUser)
        m_userField.setFault(noPassword,
                             AlertChannelDialog::tr("Give the password of this user below."));
    return wrong || open || noPassword || badUser;
}

QString AlertMailForm::host() const {
    return m_host->text().trimmed();
}

bool AlertMailForm::hasUser() const {
    return !m_user->text().isEmpty();
}

bool AlertMailForm::isEmpty() const {
    return typed(m_to).empty() && typed(m_from).empty() && typed(m_host).empty() &&
           typed(m_user).empty();
}

QString AlertMailForm::security() const {
    return m_security->currentData().toString();
}

}  // namespace stacknet::ui
