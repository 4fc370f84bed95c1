#include "ui/dialogs/bridge_client_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/dialogs/dialog_draft.h"
#include "ui/text/access_checks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/list_edit.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QStringList shownList(const std::vector<std::string>& list) {
    QStringList shown;
    for (const auto& each : list) shown << QString::fromStdString(each);
    return shown;
}

std::vector<std::string> plainList(const QStringList& list) {
    std::vector<std::string> plain;
    for (const QString& each : list) plain.push_back(each.toStdString());
    return plain;
}

QLineEdit* lineEdit(const char* objectName) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(objectName));
    return edit;
}

}  // namespace

BridgeClientDialog::BridgeClientDialog(NodeBridge& bridge, const api::BridgeClientInfo* client,
                                       const std::vector<api::BridgeClientInfo>& others,
                                       QWidget* parent)
    : ModalDialog(client == nullptr ? tr("Add a site")
                                    : tr("Change %1").arg(QString::fromStdString(client->name)),
                  QStringLiteral("bridgeClientDialog"), parent),
      m_bridge(bridge),
      m_isNew(client == nullptr) {
    setRoom(580);
    for (const auto& other : others) m_takenIds.push_back(other.clientId);
    buildForm();
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("bridgeCancel"), {});
    m_save = addButton(m_isNew ? tr("Add site") : tr("Save"), QStringLiteral("bridgeSave"),
                       QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BridgeClientDialog::save);
    if (client != nullptr) fill(*client);
    check();
    (m_isNew ? m_id : m_name)->setFocus();
    new DialogDraft(this, client == nullptr ? QString() : QString::fromStdString(client->clientId));
}

void BridgeClientDialog::buildForm() {
    beginPage();
    auto* scroll = new FormScroll(QStringLiteral("bridgeForm"));
    body()->addWidget(scroll);
    auto* intro = new TextLabel(
        tr("A site that is entered here may send people to this node to sign in, and learns who "
           "they are once they agree. It gets no rights on this node."),
        TextRole::Body, Tone::Neutral);
    intro->setWordWrap(true);
    auto* fields = scroll->fields();
    fields->addWidget(intro);
    m_id = lineEdit("bridgeId");
    m_stack = lineEdit("bridgeStack");
    m_name = lineEdit("bridgeName");
    m_idField = new FormField(tr("Client id"), m_id, tr("The site sends it. It stays for good."));
    m_stackField = new FormField(tr("Stack"), m_stack, tr("Named in the tokens that it gets."));
    m_nameField =
        new FormField(tr("Name"), m_name, tr("Shown to people who are asked whether they agree."));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k4);
    row->addWidget(m_idField, 1);
    row->addWidget(m_stackField, 1);
    fields->addLayout(row);
    fields->addWidget(m_nameField);
    m_origins =
        new ListEdit(QStringLiteral("bridgeOrigins"), QStringLiteral("https://app.example"));
    m_originsField = new FormField(
        tr("Origins"), m_origins,
        tr("One a line, as browsers write them. Answers go to these and to no other."));
    fields->addWidget(m_originsField);
    m_development = new QCheckBox(tr("In development: http://localhost counts as an origin"));
    m_development->setObjectName(QStringLiteral("bridgeDevelopment"));
    fields->addWidget(m_development);
    m_redirects = new ListEdit(QStringLiteral("bridgeRedirects"),
                               QStringLiteral("https://app.example/signed-in"));
    m_redirectsField = new FormField(tr("Redirect URIs"), m_redirects,
                                     tr("Only for sites that cannot open a window. One a line."));
    fields->addWidget(m_redirectsField);
    m_logout = lineEdit("bridgeLogout");
    m_logout->setPlaceholderText(QStringLiteral("https://app.example/logout"));
    m_logoutField = new FormField(tr("Logout URL"), m_logout,
                                  tr("This node calls it when a session ends. Empty: none."));
    fields->addWidget(m_logoutField);
    for (auto* edit : {m_id, m_stack, m_name, m_logout})
        connect(edit, &QLineEdit::textChanged, this, &BridgeClientDialog::check);
    for (auto* edit : {m_origins, m_redirects})
        connect(edit, &QPlainTextEdit::textChanged, this, &BridgeClientDialog::check);
    connect(m_development, &QCheckBox::toggled, this, &BridgeClientDialog::check);
}

void BridgeClientDialog::fill(const api::BridgeClientInfo& client) {
    m_id->setText(QString::fromStdString(client.clientId));
    m_id->setReadOnly(true);
    m_stack->setText(QString::fromStdString(client.stack));
    m_name->setText(QString::fromStdString(client.name));
    m_development->setChecked(client.development);
    m_origins->setPlainText(shownList(client.origins).join(QLatin1Char('\n')));
    m_redirects->setPlainText(shownList(client.redirectUris).join(QLatin1Char('\n')));
    m_logout->setText(QString::fromStdString(client.logoutUrl));
}

void BridgeClientDialog::check() {
    if (m_save == nullptr) return;
    const QStringList origins = linesOf(m_origins->toPlainText());
    QString id = clientIdFault(m_id->text());
    if (m_isNew && std::find(m_takenIds.begin(), m_takenIds.end(), m_id->text().toStdString()) !=
                       m_takenIds.end())
        id = tr("A site with this id is entered already; change that one.");
    const QString stack = clientStackFault(m_stack->text());
    const QString name = clientNameFault(m_name->text().trimmed());
    const QString places = originsFault(origins, m_development->isChecked());
    const QString redirects = placesFault(linesOf(m_redirects->toPlainText()), origins);
    const QString logout =
        m_logout->text().isEmpty() ? QString() : placeFault(m_logout->text(), origins);
    // What nobody has typed into yet is no fault; the button waits all the same.
    m_idField->setFault(m_id->text().isEmpty() ? QString() : id);
    m_stackField->setFault(m_stack->text().isEmpty() ? QString() : stack);
    m_nameField->setFault(m_name->text().isEmpty() ? QString() : name);
    m_originsField->setFault(origins.isEmpty() ? QString() : places);
    m_redirectsField->setFault(redirects);
    m_logoutField->setFault(logout);
    m_save->setEnabled(id.isEmpty() && stack.isEmpty() && name.isEmpty() && places.isEmpty() &&
                       redirects.isEmpty() && logout.isEmpty());
}

void BridgeClientDialog::save() {
    api::SaveBridgeClient command;
    command.clientId = m_id->text().toStdString();
    command.stack = m_stack->text().toStdString();
    command.name = m_name->text().trimmed().toStdString();
    command.origins = plainList(linesOf(m_origins->toPlainText()));
    command.redirectUris = plainList(linesOf(m_redirects->toPlainText()));
    command.logoutUrl = m_logout->text().toStdString();
    command.development = m_development->isChecked();
    m_save->setEnabled(false);
    m_bridge.submit(command, this, [this](const api::CommandResult& result) {
        check();
        if (result.error)
            banner()->sayError(*result.error);
        else
            accept();
    });
}

}  // namespace stacknet::ui
