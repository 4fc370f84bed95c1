#include "core/engine/local_node.h"

#include <array>
#include <future>

#include "core/base/codec.h"
#include "core/base/correlation.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/arena_service.h"
#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

namespace {

constexpr std::uint32_t kLogLinesPerCall = 1'000;
constexpr std::uint32_t kTasksPerCall = 500;

}  // namespace

LocalNode::Impl::Impl(LocalNode& node, LocalNodeOptions options, Clock& clock, Rng& rng)
    : m_node(node),
      m_options(std::move(options)),
      m_clock(clock),
      m_rng(rng),
      m_snapshot(std::make_shared<api::Snapshot>()) {
    m_engine.startedMs = m_clock.wallMs();
    m_engine.version = STACKNET_VERSION;
    m_engine.dataDirectory = m_options.dataDirectory.string();
    m_engine.step = "Starting";
    std::array<std::uint8_t, 4> salt{};
    m_rng.fill(salt);
    m_correlationStart = toHex(salt);
    publish();
    m_main = std::make_unique<ServiceThread>("stacknet-engine");
    m_work = std::make_unique<ServiceThread>("stacknet-work");
    m_publishTimer = std::make_unique<ServiceThread::Timer>(*m_main);
    m_historyTimer = std::make_unique<ServiceThread::Timer>(*m_main);
    m_retentionTimer = std::make_unique<ServiceThread::Timer>(*m_main);
    m_eraseTimer = std::make_unique<ServiceThread::Timer>(*m_main);
    m_main->post([this] {
        const CorrelationScope scope(nextCorrelation());
        start();
    });
}

LocalNode::Impl::~Impl() {
    m_stopSource.request_stop();
    std::promise<void> stopped;
    m_main->post([this, &stopped] {
        stop();
        stopped.set_value();
    });
    stopped.get_future().wait();
    // The server calls into us until it is gone; then both threads drain what was posted, the
    // worker first, because it posts to the main thread.
    m_operator.reset();
    m_work.reset();
    m_publishTimer.reset();
    m_historyTimer.reset();
    m_retentionTimer.reset();
    m_eraseTimer.reset();
    m_main.reset();
}

void LocalNode::Impl::start() {
    struct Step {
        const char* text;
        Result<void> (Impl::*run)();
    };
    const Step steps[] = {
        {"Opening the data directory", &Impl::openDataDirectory},
        {"Unlocking the Node Key", &Impl::openKeystore},
        {"Opening the chain", &Impl::openChain},
        {"Connecting to the other nodes", &Impl::startNetwork},
        {"Preparing the model and the sandbox", &Impl::startServices},
        {"Looking after what is kept", &Impl::startRetention},
        {"Asking the GPUs for evidence", &Impl::startAttestation},
        {"Opening the Rack", &Impl::startRack},
        {"Reading what the operator decided", &Impl::startParts},
        {"Starting the HTTP API", &Impl::startGateway},
    };
    std::uint32_t percent = 5;
    for (const Step& step : steps) {
        if (m_stopSource.stop_requested()) return;
        setStep(step.text, percent);
        percent += 9;
        if (auto done = (this->*step.run)(); !done.ok()) {
            fail(done.error());
            return;
        }
    }
    m_engine.state = api::EngineState::Running;
    m_engine.step.clear();
    m_engine.percent = 100;
    log::info("engine", "running", {{"data", m_paths.root.string()}});
    fileChallenges();
    tickHistory();
    publish();
}

void LocalNode::Impl::fail(const Error& error) {
    log::critical("engine", "failed", {{"code", error.code}, {"reason", error.message}});
    m_engine.state = api::EngineState::Failed;
    m_engine.errorCode = error.code;
    m_engine.errorMessage = error.message;
    m_engine.errorCorrelation = currentCorrelation();
    publish();
}

void LocalNode::Impl::stop() {
    if (m_stopping) return;
    m_stopping = true;
    const bool failed = m_engine.state == api::EngineState::Failed;
    m_engine.state = api::EngineState::Draining;
    m_engine.step = "Finishing running tasks and closing the stores";
    publish();
    m_historyTimer->cancel();
    m_retentionTimer->cancel();
    m_eraseTimer->cancel();
    // The other validators end while our own parts do.
    std::thread others([this] { m_processes.reset(); });
    stopParts();
    m_loginAttempt.reset();
    std::thread peerGateway([this] {
        if (m_peerGateway) m_peerGateway->stop();
    });
    if (m_gateway) m_gateway->stop();
    peerGateway.join();
    if (m_taskService) m_taskService->stop();
    m_rack.reset();
    // Its keys leave memory now, not when the process ends.
    m_gateway.reset();
    m_memory.reset();
    stopArena();
    m_attestation.reset();
    m_nodeKeys.reset();
    if (m_inference) m_inference->stop();
    if (m_network) m_network->stop();
    // Network threads are gone, and with them the last users of these.
    m_forwardForFrames = nullptr;
    m_routingForFrames = nullptr;
    m_forwardServer.reset();
    m_routing.reset();
    m_chain.reset();
    if (m_keystore) m_keystore->lockAll();
    for (const auto& [hash, waiting] : m_waiting) {
        tellFinished({waiting.request,
                      makeError("engine.stopping",
                                sentence("The engine stopped before this was final."), true),
                      waiting.subject,
                      {}});
    }
    m_waiting.clear();
    m_calls.clear();
    others.join();
    m_lock.reset();
    m_engine.state = failed ? api::EngineState::Failed : api::EngineState::Stopped;
    m_engine.step.clear();
    log::info("engine", "stopped");
    publish();
}

void LocalNode::Impl::listTasks(std::int64_t beforeMs, std::uint32_t limit,
                                std::function<void(Result<std::vector<api::TaskInfo>>)> done) {
    const tasks::TaskService* service = m_tasksForReaders.load();
    if (service == nullptr) {
        done(std::vector<api::TaskInfo>{});
        return;
    }
    auto records = service->list(beforeMs, "", std::min(limit, kTasksPerCall));
    if (!records.ok()) {
        done(records.error());
        return;
    }
    std::vector<api::TaskInfo> infos;
    for (const tasks::TaskRecord& record : *records) infos.push_back(taskInfo(record));
    fillTasksAhead(infos, *service);
    done(std::move(infos));
}

std::string LocalNode::Impl::nextCorrelation() {
    return m_correlationStart + "-" + std::to_string(m_nextCall++);
}

namespace {

/// `done`, told an error with the id of the call that this thread works for. At debug level: what a
/// screen asks for, it asks for again and again.
template <typename T>
std::function<void(Result<T>)> answering(std::string call, std::function<void(Result<T>)> done) {
    return [id = currentCorrelation(), call = std::move(call),
            done = std::move(done)](Result<T> result) {
        if (result.ok()) return done(std::move(result));
        Error error = result.error();
        if (error.correlation.empty()) error.correlation = id;
        const CorrelationScope scope(id);
        log::debug("engine", "call_failed",
                   {{"call", call}, {"code", error.code}, {"reason", error.message}});
        done(std::move(error));
    };
}

}  // namespace

LocalNode::LocalNode(LocalNodeOptions options, Clock& clock, Rng& rng)
    : m_impl(std::make_unique<Impl>(*this, std::move(options), clock, rng)) {}

LocalNode::~LocalNode() = default;

std::shared_ptr<const api::Snapshot> LocalNode::snapshot() const {
    std::lock_guard lock(m_impl->m_snapshotMutex);
    return m_impl->m_snapshot;
}

api::RequestId LocalNode::submit(api::Command command) {
    const api::RequestId request = m_impl->m_nextRequest++;
    const CorrelationScope scope(m_impl->nextCorrelation());
    m_impl->m_main->post([impl = m_impl.get(), request, command = std::move(command)]() mutable {
        impl->m_calls[request] = {currentCorrelation(), api::commandName(command)};
        impl->run(request, std::move(command));
    });
    return request;
}

void LocalNode::addListener(api::INodeListener* listener) {
    m_impl->m_listeners.add(listener);
}

void LocalNode::removeListener(api::INodeListener* listener) {
    m_impl->m_listeners.remove(listener);
}

void LocalNode::receipt(std::string taskId, std::function<void(Result<std::string>)> done) {
    const CorrelationScope scope(m_impl->nextCorrelation());
    m_impl->m_main->post(
        [impl = m_impl.get(), id = std::move(taskId),
         done = answering("receipt", std::move(done))] { impl->answerReceipt(id, done); });
}

/// Of an order when the id is the hash of one that was taken here, else of a task.
void LocalNode::Impl::answerReceipt(const std::string& id,
                                    std::function<void(Result<std::string>)> done) {
    if (m_stopping) {
        done(makeError("engine.stopping", sentence("The engine is stopping."), true));
        return;
    }
    const auto hash = fixedFromHex<ledger::TxHash>(id, "tx_hash");
    if (m_chain && hash.ok()) {
        if (const auto document = m_chain->submissions().document(*hash)) {
            done(document->toJson());
            return;
        }
    }
    m_work->post([impl = this, taskId = id, done = std::move(done)] {
        const tasks::TaskService* service = impl->m_tasksForReaders.load();
        if (service == nullptr) {
            done(makeError("tasks.unknown_task", "There is no task " + taskId + " on this node."));
            return;
        }
        done(service->receipt(taskId));
    });
}

void LocalNode::logs(std::uint64_t after, std::uint32_t limit,
                     std::function<void(Result<std::vector<api::LogLine>>)> done) {
    m_impl->m_work->post([impl = m_impl.get(), after, limit, done = std::move(done)] {
        const LogRing* ring = impl->m_logForReaders.load();
        done(ring == nullptr ? std::vector<api::LogLine>{}
                             : ring->since(after, std::min(limit, kLogLinesPerCall)));
    });
}

void LocalNode::tasks(std::int64_t beforeMs, std::uint32_t limit,
                      std::function<void(Result<std::vector<api::TaskInfo>>)> done) {
    const CorrelationScope scope(m_impl->nextCorrelation());
    m_impl->m_work->post(
        [impl = m_impl.get(), beforeMs, limit, done = answering("tasks", std::move(done))] {
            impl->listTasks(beforeMs, limit, done);
        });
}

void LocalNode::page(api::HistoryQuery query, std::function<void(Result<api::HistoryPage>)> done) {
    const CorrelationScope scope(m_impl->nextCorrelation());
    auto told = answering("page " + query.table, std::move(done));
    m_impl->m_main->post([impl = m_impl.get(), query = std::move(query), done = std::move(told)] {
        impl->answerPage(query, done);
    });
}

void LocalNode::ask(api::Question question, std::function<void(Result<std::string>)> done) {
    const CorrelationScope scope(m_impl->nextCorrelation());
    auto told = answering("ask " + question.topic, std::move(done));
    m_impl->m_main->post([impl = m_impl.get(), question = std::move(question),
                          done = std::move(told)] { impl->answerQuestion(question, done); });
}

void LocalNode::requestStop() {
    m_impl->m_main->post([impl = m_impl.get()] { impl->stop(); });
}

}  // namespace stacknet::engine
