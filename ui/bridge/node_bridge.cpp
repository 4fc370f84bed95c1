#include "ui/bridge/node_bridge.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include <QDateTime>

namespace stacknet::ui {

/// Posts work to the bridge as long as there is one.
struct NodeBridge::Relay {
    std::mutex mutex;
    NodeBridge* bridge = nullptr;

    void post(std::function<void(NodeBridge&)> work) {
        const std::lock_guard lock(mutex);
        if (bridge == nullptr) return;
        QMetaObject::invokeMethod(
            bridge, [target = bridge, job = std::move(work)] { job(*target); },
            Qt::QueuedConnection);
    }
};

NodeBridge::NodeBridge(QObject* parent)
    : QObject(parent),
      m_shown(std::make_shared<const api::Snapshot>()),
      m_relay(std::make_shared<Relay>()) {
    m_relay->bridge = this;
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &NodeBridge::refresh);
    m_secondTimer.setInterval(1'000);
    connect(&m_secondTimer, &QTimer::timeout, this, &NodeBridge::freshnessChanged);
    m_secondTimer.start();
}

NodeBridge::~NodeBridge() {
    if (m_node != nullptr) m_node->removeListener(this);
    const std::lock_guard lock(m_relay->mutex);
    m_relay->bridge = nullptr;
}

void NodeBridge::attach(api::INode* node) {
    if (m_node != nullptr) m_node->removeListener(this);
    ++m_epoch;
    m_node = node;
    m_connected = true;
    m_reason.clear();
    dropPending();
    m_shown = std::make_shared<const api::Snapshot>();
    if (m_node != nullptr) {
        m_node->addListener(this);
        refresh();
    } else {
        emit snapshotChanged();
    }
    emit freshnessChanged();
}

void NodeBridge::showFailure(const Error& error) {
    attach(nullptr);
    api::Snapshot failed;
    failed.version = 1;
    failed.asOfMs = nowMs();
    failed.engine.state = api::EngineState::Failed;
    failed.engine.errorCode = error.code;
    failed.engine.errorMessage = error.message;
    m_shown = std::make_shared<const api::Snapshot>(std::move(failed));
    emit snapshotChanged();
}

std::int64_t NodeBridge::nowMs() const {
    return QDateTime::currentMSecsSinceEpoch();
}

std::int64_t NodeBridge::ageMs() const {
    if (m_shown->asOfMs == 0) return 0;
    return std::max<std::int64_t>(0, nowMs() - m_shown->asOfMs);
}

Freshness NodeBridge::freshness() const {
    if (!m_connected) return Freshness::Offline;
    if (m_shown->version == 0 || m_shown->asOfMs == 0) return Freshness::Loading;
    return ageMs() > kStaleMs ? Freshness::Stale : Freshness::Live;
}

void NodeBridge::onSnapshot(std::uint64_t /*version*/) {
    // One wake-up under way is enough: whoever handles it takes the newest picture.
    if (m_wakePending.exchange(true)) return;
    m_relay->post([](NodeBridge& bridge) { bridge.wake(); });
}

void NodeBridge::wake() {
    if (m_refreshTimer.isActive()) return;
    const std::int64_t gap = m_leftAlone ? kRefreshAloneMs : kRefreshMs;
    const std::int64_t since = m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : gap;
    if (since >= gap)
        refresh();
    else
        m_refreshTimer.start(static_cast<int>(gap - since));
}

void NodeBridge::setLeftAlone(bool leftAlone) {
    if (m_leftAlone == leftAlone) return;
    m_leftAlone = leftAlone;
    if (leftAlone || !m_refreshTimer.isActive()) return;
    m_refreshTimer.stop();
    wake();
}

void NodeBridge::refresh() {
    m_wakePending = false;
    if (m_node == nullptr) return;
    auto newest = m_node->snapshot();
    if (newest->version == m_shown->version) return;
    m_shown = std::move(newest);
    m_sinceRefresh.start();
    ++m_refreshes;
    emit snapshotChanged();
}

void NodeBridge::onCommandFinished(const api::CommandResult& result) {
    const auto epoch = m_epoch.load();
    m_relay->post([result, epoch](NodeBridge& bridge) {
        if (bridge.m_epoch == epoch) bridge.finish(result);
    });
}

void NodeBridge::submit(api::Command command, QObject* context, CommandDone done,
                        const ConfirmationToken& token) {
    if (const auto refused = m_gate.refuse(command, token)) return done(*refused);
    if (m_node == nullptr) {
        api::CommandResult result;
        result.error = makeError("api.disconnected", "There is no engine to send this to.", true);
        done(result);
        return;
    }
    const auto request = m_node->submit(std::move(command));
    m_pending.emplace(request, Pending{context, std::move(done)});
}

void NodeBridge::finish(const api::CommandResult& result) {
    const auto at = m_pending.find(result.request);
    if (at == m_pending.end()) return;  // sent by another reader of the same engine
    const auto pending = std::move(at->second);
    m_pending.erase(at);
    refresh();  // the screen must show what the command did when its callback runs
    if (pending.context) pending.done(result);
}

void NodeBridge::dropPending() {
    auto dropped = std::move(m_pending);
    m_pending.clear();
    for (auto& [request, pending] : dropped) {
        if (!pending.context) continue;
        api::CommandResult result;
        result.request = request;
        result.error = makeError("api.disconnected",
                                 "The engine went away before it answered; look whether the change "
                                 "was made, then try again.",
                                 true);
        pending.done(result);
    }
}

void NodeBridge::onConnection(bool connected, const std::string& reason) {
    m_relay->post([connected, text = QString::fromStdString(reason)](NodeBridge& bridge) {
        bridge.setConnected(connected, text);
    });
}

void NodeBridge::setConnected(bool connected, const QString& reason) {
    m_connected = connected;
    m_reason = reason;
    if (connected) refresh();
    emit freshnessChanged();
}

void NodeBridge::receipt(const std::string& taskId, QObject* context, ReceiptDone done) {
    if (m_node == nullptr) return;
    m_node->receipt(taskId, [relay = m_relay, guard = QPointer<QObject>(context),
                             answer = std::move(done)](Result<std::string> result) {
        relay->post([guard, answer, result = std::move(result)](NodeBridge&) {
            if (guard) answer(result);
        });
    });
}

void NodeBridge::logs(std::uint64_t after, std::uint32_t limit, QObject* context, LogsDone done) {
    if (m_node == nullptr) return;
    m_node->logs(after, limit,
                 [relay = m_relay, guard = QPointer<QObject>(context),
                  answer = std::move(done)](Result<std::vector<api::LogLine>> result) {
                     relay->post([guard, answer, result = std::move(result)](NodeBridge&) {
                         if (guard) answer(result);
                     });
                 });
}

void NodeBridge::page(api::HistoryQuery query, QObject* context, PageDone done) {
    if (m_node == nullptr) {
        done(makeError("api.disconnected", "There is no engine to ask.", true));
        return;
    }
    m_node->page(std::move(query), [relay = m_relay, guard = QPointer<QObject>(context),
                                    answer = std::move(done)](Result<api::HistoryPage> result) {
        relay->post([guard, answer, result = std::move(result)](NodeBridge&) {
            if (guard) answer(result);
        });
    });
}

void NodeBridge::ask(api::Question question, QObject* context, AskDone done) {
    if (m_node == nullptr) {
        done(makeError("api.disconnected", "There is no engine to ask.", true));
        return;
    }
    m_node->ask(std::move(question), [relay = m_relay, guard = QPointer<QObject>(context),
                                      answer = std::move(done)](Result<std::string> result) {
        relay->post([guard, answer, result = std::move(result)](NodeBridge&) {
            if (guard) answer(result);
        });
    });
}

void NodeBridge::requestStop() {
    if (m_node != nullptr) m_node->requestStop();
}

}  // namespace stacknet::ui
