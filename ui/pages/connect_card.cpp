#include "ui/pages/connect_card.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include "ui/dialogs/create_api_key_dialog.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/text/engine_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

QString clientSnippet(const QString& language, const QString& address, const QString& model) {
    if (language == QLatin1String("python"))
        return QStringLiteral(
                   "from openai import OpenAI\n\n"
                   "client = OpenAI(\n"
                   "    base_url=\"%1/v1\",\n"
                   "    api_key=\"gk_live_…\",\n"
                   ")\n"
                   "answer = client.chat.completions.create(\n"
                   "    model=\"%2\",\n"
                   "    messages=[{\"role\": \"user\", \"content\": \"Hello\"}],\n"
                   ")\n"
                   "print(answer.choices[0].message.content)")
            .arg(address, model);
    if (language == QLatin1String("curl"))
        return QStringLiteral(
                   "curl %1/v1/chat/completions \\\n"
                   "  -H \"Authorization: Bearer gk_live_…\" \\\n"
                   "  -H \"Content-Type: application/json\" \\\n"
                   "  -d '{\"model\": \"%2\",\n"
                   "       \"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}]}'")
            .arg(address, model);
    return QStringLiteral(
               "import OpenAI from \"openai\";\n\n"
               "const client = new OpenAI({\n"
               "  baseURL: \"%1/v1\",\n"
               "  apiKey: \"gk_live_…\",\n"
               "});\n"
               "const answer = await client.chat.completions.create({\n"
               "  model: \"%2\",\n"
               "  messages: [{ role: \"user\", content: \"Hello\" }],\n"
               "});\n"
               "console.log(answer.choices[0].message.content);")
        .arg(address, model);
}

ConnectCard::ConnectCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Connect a client"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("connectCard"));
    m_banner = new Banner;
    body()->addWidget(m_banner);
    auto* halves = new ResponsiveGrid(430, 2);
    halves->add(buildClient());
    halves->add(buildKeys());
    body()->addWidget(halves);
}

QWidget* ConnectCard::buildClient() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    m_address = new ElidedLabel({}, TextRole::Mono);
    m_address->setObjectName(QStringLiteral("httpAddress"));
    auto* copyAddress =
        new CopyButton(tr("the HTTP address"), [this] { return m_address->fullText(); });
    copyAddress->setObjectName(QStringLiteral("copyHttpAddress"));
    m_copyAddress = copyAddress;
    auto* address = new QHBoxLayout;
    address->setSpacing(space::k2);
    address->addWidget(new TextLabel(tr("HTTP address"), TextRole::Caption, Tone::Neutral));
    address->addWidget(m_address, 1);
    address->addWidget(copyAddress);
    column->addLayout(address);
    m_chat = new StatusPill;
    m_chat->setObjectName(QStringLiteral("chatPill"));
    m_code = new StatusPill;
    m_code->setObjectName(QStringLiteral("codePill"));
    auto* served = new QHBoxLayout;
    served->setSpacing(space::k2);
    served->addWidget(m_chat);
    served->addWidget(m_code);
    served->addStretch(1);
    column->addLayout(served);
    m_snippet = new CodeWell(tr("Code for a client"), QStringLiteral("clientSnippet"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("snippetLanguage"));
    m_language->setAccessibleName(tr("Language of the code"));
    m_language->addItem(QStringLiteral("JavaScript"), QStringLiteral("javascript"));
    m_language->addItem(QStringLiteral("Python"), QStringLiteral("python"));
    m_language->addItem(QStringLiteral("curl"), QStringLiteral("curl"));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ConnectCard::refreshSnippet);
    auto* copySnippet =
        new CopyButton(tr("the code for a client"), [this] { return m_snippet->toPlainText(); });
    copySnippet->setObjectName(QStringLiteral("copySnippet"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::k2);
    tools->addWidget(
        new TextLabel(tr("Any OpenAI client works unchanged"), TextRole::Caption, Tone::Neutral));
    tools->addStretch(1);
    tools->addWidget(m_language);
    tools->addWidget(copySnippet);
    column->addLayout(tools);
    column->addWidget(m_snippet);
    column->addStretch(1);
    return box;
}

QWidget* ConnectCard::buildKeys() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    auto* create = new QPushButton(tr("Create API key"));
    create->setObjectName(QStringLiteral("createApiKey"));
    create->setProperty("variant", QStringLiteral("primary"));
    connect(create, &QPushButton::clicked, this, &ConnectCard::createKey);
    m_revoke = new QPushButton(tr("Revoke…"));
    m_revoke->setObjectName(QStringLiteral("revokeApiKey"));
    connect(m_revoke, &QPushButton::clicked, this, &ConnectCard::revokeCurrent);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::k2);
    tools->addWidget(new TextLabel(tr("API keys"), TextRole::Strong));
    tools->addStretch(1);
    tools->addWidget(m_revoke);
    tools->addWidget(create);
    column->addLayout(tools);
    m_model = new ApiKeyModel(this);
    m_keys = new DataTable(m_model, tr("API keys"), QStringLiteral("apiKeys"));
    m_keys->setCompact(true);
    m_keys->setColumnWidths({0, 210, 100, 100, 100, 160});
    m_keys->hideColumns({4, 5});
    m_keys->setMinimumHeight(kRowHeight * 5);
    m_keys->setEmpty(new EmptyState(
        Glyph::Key, tr("No API key yet"),
        tr("Programs need one to call this node. A new key is shown once, then never again.")));
    connect(m_keys, &DataTable::currentIdChanged, this, &ConnectCard::updateRevoke);
    auto* revoke = new QAction(tr("Revoke…"), this);
    connect(revoke, &QAction::triggered, this, &ConnectCard::revokeCurrent);
    m_keys->setRowActions({revoke});
    column->addWidget(m_keys, 1);
    updateRevoke();
    return box;
}

void ConnectCard::createKey() {
    (new CreateApiKeyDialog(m_bridge, window()))->open();
}

void ConnectCard::updateRevoke() {
    const auto* key = m_model->find(m_keys->currentId());
    m_revoke->setEnabled(key != nullptr && key->revokedMs == 0);
}

void ConnectCard::revokeCurrent() {
    const auto* key = m_model->find(m_keys->currentId());
    if (key == nullptr || key->revokedMs != 0) return;
    ConfirmDialog::Words words;
    words.title = tr("Revoke the API key “%1”?").arg(QString::fromStdString(key->name));
    words.consequence = tr("Programs that use %1 are refused from their next request on.")
                            .arg(QString::fromStdString(key->masked));
    words.cost = tr("A revoked key cannot be brought back.");
    words.confirm = tr("Revoke key");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id = key->id] {
        m_bridge.submit(api::RevokeApiKey{id}, this, [this](const api::CommandResult& result) {
            if (result.error)
                m_banner->sayError(*result.error);
            else
                m_banner->hide();
            refresh();
        });
    });
    dialog->open();
}

void ConnectCard::refreshSnippet() {
    const auto& service = m_bridge.snapshot()->service;
    const QString address = service.httpAddress.empty()
                                ? QStringLiteral("http://127.0.0.1:8480")
                                : QString::fromStdString(service.httpAddress);
    const QString model = service.inferenceModel.empty()
                              ? QStringLiteral("default")
                              : QString::fromStdString(service.inferenceModel);
    m_snippet->setCode(clientSnippet(m_language->currentData().toString(), address, model));
}

void ConnectCard::refresh() {
    const auto& shown = *m_bridge.snapshot();
    const auto& service = shown.service;
    const bool open = !service.httpAddress.empty();
    m_address->setFullText(open ? QString::fromStdString(service.httpAddress)
                                : tr("not listening yet"));
    m_copyAddress->setEnabled(open);
    const api::BackendInfo& backend = service.backend;
    m_chat->setLabel(
        service.inferenceReady
            ? Label{tr("Chat · %1").arg(QString::fromStdString(service.inferenceModel)),
                    backend.healthReason.empty() ? Tone::Ok : Tone::Warn}
            : Label{tr("No chat model"), Tone::Warn});
    QString chatText =
        engineText(service.inferenceReady ? service.inferenceBackend : service.inferenceReason);
    if (service.inferenceReady && !backend.healthReason.empty()) {
        chatText += QStringLiteral("\n") + engineText(backend.healthReason);
    }
    m_chat->setToolTip(chatText);
    m_code->setLabel(
        service.sandboxReady
            ? Label{tr("Code · %1").arg(QString::fromStdString(service.sandboxRuntime)), Tone::Ok}
            : Label{tr("No sandbox"), Tone::Warn});
    m_code->setToolTip(
        engineText(service.sandboxReady ? service.sandboxImage : service.sandboxReason));
    m_model->setNow(m_bridge.nowMs() / 1'000 * 1'000);
    m_model->setRows(shown.apiKeys);
    m_keys->setLoading(m_bridge.freshness() == Freshness::Loading);
    updateRevoke();
    refreshSnippet();
}

}  // namespace stacknet::ui
