#include "ui/pages/work_health.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString orDash(const std::string& text) {
    return text.empty() ? QStringLiteral("–") : words(text);
}

Label backendLabel(const api::ServiceInfo& service) {
    if (!service.inferenceReady) return {WorkHealth::tr("Not ready"), Tone::Warn};
    switch (service.backend.health) {
        case api::BackendHealth::Healthy:
            return {WorkHealth::tr("Healthy"), Tone::Ok};
        case api::BackendHealth::Degraded:
            return {WorkHealth::tr("Degraded"), Tone::Warn};
        case api::BackendHealth::Stopped:
            return {WorkHealth::tr("Stopped"), Tone::Danger};
        case api::BackendHealth::Trying:
            return {WorkHealth::tr("Trying again"), Tone::Warn};
        case api::BackendHealth::Unknown:
            return {WorkHealth::tr("Ready"), Tone::Ok};
    }
    return {};
}

QString supportText(api::Support support) {
    if (support == api::Support::Unknown) return WorkHealth::tr("not known");
    return support == api::Support::Yes ? WorkHealth::tr("yes") : WorkHealth::tr("no");
}

QString queueText(const api::QueueInfo& queue) {
    const QString waiting = WorkHealth::tr("%n waiting", nullptr, static_cast<int>(queue.waiting));
    const QString running = WorkHealth::tr("%n running", nullptr, static_cast<int>(queue.running));
    if (queue.accounts == 0) return running + QStringLiteral(" · ") + waiting;
    return running + QStringLiteral(" · ") + waiting + QLatin1Char(' ') +
           WorkHealth::tr("of %n account(s)", nullptr, static_cast<int>(queue.accounts));
}

}  // namespace

WorkHealth::WorkHealth(NodeBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* grid = new ResponsiveGrid(360, 2);
    m_backend = part(tr("Model"), QStringLiteral("backend"));
    m_sandbox = part(tr("Sandbox"), QStringLiteral("sandbox"));
    grid->add(m_backend.card);
    grid->add(m_sandbox.card);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(grid);
    innerColumn->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

WorkHealth::Part WorkHealth::part(const QString& title, const QString& name) {
    Part made;
    made.card = new Card(title);
    made.state = new StatusPill;
    made.state->setObjectName(name + QStringLiteral("State"));
    made.words = new TextLabel;
    made.words->setObjectName(name + QStringLiteral("Words"));
    made.words->setWordWrap(true);
    made.list = new DetailList(name + QStringLiteral("Fields"));
    made.card->addHeaderWidget(made.state);
    made.card->body()->addWidget(made.words);
    made.card->body()->addWidget(made.list);
    made.card->body()->addStretch(1);
    return made;
}

void WorkHealth::refresh() {
    refreshBackend();
    refreshSandbox();
}

void WorkHealth::refreshBackend() {
    const api::ServiceInfo& service = m_bridge.snapshot()->service;
    const api::BackendInfo& backend = service.backend;
    m_backend.state->setLabel(backendLabel(service));
    QString why =
        engineText(service.inferenceReady ? backend.healthReason : service.inferenceReason);
    if (backend.retryInMs > 0)
        why += tr(" The next try is in %1.").arg(spanText(backend.retryInMs));
    m_backend.words->setText(why.isEmpty() ? tr("It answers requests.") : why);
    std::vector<DetailList::Row> rows{
        {tr("Server"), orDash(service.inferenceBackend), false, false},
        {tr("Model"), orDash(service.inferenceModel), false, false},
        {tr("Chats"), queueText(service.chatQueue), false, false},
        {tr("Requests"),
         tr("%1 succeeded, %2 failed, %3 not sent")
             .arg(countText(backend.succeeded), countText(backend.failed),
                  countText(backend.notSent)),
         false, false},
        {tr("Context"),
         backend.contextTokens == 0 ? tr("not known")
                                    : tr("%1 tokens").arg(countText(backend.contextTokens)),
         false, false},
        {tr("Tool calls"), supportText(backend.toolCalls), false, false},
        {tr("Embeddings"), supportText(backend.embeddings), false, false},
        {tr("Class R"),
         backend.reproClass.empty()
             ? (backend.reproReason.empty() ? orDash({}) : engineText(backend.reproReason))
             : words(backend.reproClass),
         !backend.reproClass.empty(), !backend.reproClass.empty()},
    };
    if (!backend.lastErrorCode.empty())
        rows.push_back({tr("Last error"), words(backend.lastErrorCode), true, true});
    m_backend.list->setRows(rows);
}

void WorkHealth::refreshSandbox() {
    const api::Snapshot& now = *m_bridge.snapshot();
    const api::SandboxInfo& sandbox = *now.sandbox;
    const api::ServiceInfo& service = now.service;
    m_sandbox.state->setLabel(service.sandboxReady ? Label{tr("Ready"), Tone::Ok}
                                                   : Label{tr("Not ready"), Tone::Warn});
    QStringList why;
    if (!service.sandboxReady) why << engineText(service.sandboxReason);
    for (const api::SandboxFindingInfo& finding : sandbox.findings)
        why << engineText(finding.message + " " + finding.remedy).trimmed();
    why.removeDuplicates();
    m_sandbox.words->setText(why.isEmpty() ? tr("It runs code without a network, in containers "
                                                "with limits.")
                                           : why.join(QLatin1Char('\n')));
    const api::WarmPoolInfo& warm = sandbox.warm;
    m_sandbox.list->setRows({
        {tr("Runtime"), orDash(service.sandboxRuntime), false, false},
        {tr("Code"), queueText(service.codeQueue), false, false},
        {tr("Runs"), countText(sandbox.requests), false, false},
        {tr("Containers ready"),
         tr("%1 of %2").arg(countText(warm.waiting.size()), countText(warm.wanted)), false, false},
        {tr("Served from them"),
         tr("%1 of %2").arg(countText(warm.hits), countText(warm.hits + warm.misses)), false,
         false},
        {tr("Making one takes"),
         warm.created == 0 ? QStringLiteral("–")
                           : durationText(static_cast<std::uint64_t>(
                                 std::max<std::int64_t>(0, warm.meanCreateMs))),
         false, false},
        {tr("Image"), orDash(service.sandboxImage), !service.sandboxImage.empty(), true},
    });
}

}  // namespace stacknet::ui
