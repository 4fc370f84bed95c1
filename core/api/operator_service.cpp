#include "core/api/operator_service_internal.h"

#include <chrono>
#include <functional>

namespace stacknet::api {

namespace {

constexpr std::chrono::milliseconds kPublishGap{50};
constexpr std::chrono::milliseconds kFarewell{500};
constexpr std::uint32_t kLogsMax = 1'000;
constexpr std::uint32_t kTasksMax = 500;

grpc::Status checkVersion(const wire_api::SnapshotRequest& request) {
    if (request.api_version() == kApiVersion) return grpc::Status::OK;
    return {grpc::StatusCode::FAILED_PRECONDITION,
            "This node speaks operator API version " + std::to_string(kApiVersion) +
                ", the other program version " + std::to_string(request.api_version()) +
                "; install both from one release."};
}

}  // namespace

/// The answer to one call: given once, whoever comes first of the node and a cancel. Outlives the
/// call, because the node's callback may come after the client has gone.
template <typename Reply>
class PendingReply {
public:
    PendingReply(grpc::ServerUnaryReactor* reactor, Reply* reply)
        : m_reactor(reactor), m_reply(reply) {}

    void answer(const std::function<void(Reply&)>& fill) {
        const std::scoped_lock lock(m_mutex);
        if (m_reactor == nullptr) return;
        fill(*m_reply);
        finish(grpc::Status::OK);
    }
    void fail(const grpc::Status& status) {
        const std::scoped_lock lock(m_mutex);
        if (m_reactor != nullptr) finish(status);
    }

private:
    void finish(const grpc::Status& status) {
        grpc::ServerUnaryReactor* reactor = m_reactor;
        m_reactor = nullptr;
        reactor->Finish(status);
    }
    std::mutex m_mutex;
    grpc::ServerUnaryReactor* m_reactor;
    Reply* m_reply;
};

namespace {

template <typename Reply>
class UnaryCall final : public grpc::ServerUnaryReactor {
public:
    explicit UnaryCall(Reply* reply)
        : m_message(reply), m_pending(std::make_shared<PendingReply<Reply>>(this, reply)) {}
    std::shared_ptr<PendingReply<Reply>> pending() const { return m_pending; }

    void OnCancel() override {
        m_pending->fail(grpc::Status(grpc::StatusCode::CANCELLED, "cancelled"));
    }
    void OnDone() override {
        if constexpr (std::is_same_v<Reply, wire_api::CommandResult>) wipeSecrets(*m_message);
        delete this;
    }

private:
    Reply* m_message;
    std::shared_ptr<PendingReply<Reply>> m_pending;
};

}  // namespace

/// One stream of pictures; its members are guarded by the service's mutex.
class SnapshotWatch final : public grpc::ServerWriteReactor<wire_api::Snapshot> {
public:
    /// `keepsSections`: the reader takes unchanged sections from the picture before.
    SnapshotWatch(OperatorService* service, bool keepsSections)
        : m_service(service), m_keepsSections(keepsSections) {}

    void OnWriteDone(bool ok) override {
        const std::scoped_lock lock(m_service->m_mutex);
        writing = false;
        if (!ok) end(grpc::Status(grpc::StatusCode::CANCELLED, "cancelled"));
        m_service->m_dirty = true;
        m_service->m_wake.notify_all();
    }
    void OnCancel() override {
        const std::scoped_lock lock(m_service->m_mutex);
        end(grpc::Status(grpc::StatusCode::CANCELLED, "cancelled"));
    }
    void OnDone() override {
        {
            const std::scoped_lock lock(m_service->m_mutex);
            m_service->m_watches.erase(this);
            m_service->m_wake.notify_all();
        }
        delete this;
    }
    void end(const grpc::Status& status) {
        if (ended) return;
        ended = true;
        Finish(status);
    }
    void write(std::shared_ptr<const Snapshot> snapshot) {
        message.Clear();
        if (m_keepsSections && m_sent != nullptr)
            writeWireSince(*m_sent, *snapshot, message);
        else
            writeWire(*snapshot, message);
        sentVersion = snapshot->version;
        m_sent = std::move(snapshot);
        writing = true;
        StartWrite(&message);
    }

    wire_api::Snapshot message;
    std::uint64_t sentVersion = 0;
    bool sentAny = false;
    bool writing = false;
    bool ended = false;

private:
    OperatorService* m_service;
    bool m_keepsSections;
    std::shared_ptr<const Snapshot> m_sent;  ///< nullptr before the first
};

OperatorService::OperatorService(INode& node) : m_node(node) {
    m_publisher = std::thread([this] { publish(); });
    m_node.addListener(this);
}

OperatorService::~OperatorService() {
    stop();
}

void OperatorService::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping) return;
    }
    m_node.removeListener(this);
    std::unique_lock lock(m_mutex);
    m_dirty = true;
    m_wake.notify_all();
    m_wake.wait_for(lock, kFarewell, [this] { return allUpToDate(); });
    m_stopping = true;
    for (SnapshotWatch* watch : m_watches) watch->end(grpc::Status::OK);
    const auto pending = std::exchange(m_pending, {});
    m_wake.notify_all();
    lock.unlock();
    for (const auto& [request, reply] : pending) {
        reply->fail(grpc::Status(grpc::StatusCode::UNAVAILABLE, "the node stops"));
    }
    m_publisher.join();
}

bool OperatorService::allUpToDate() const {
    const std::uint64_t newest = m_node.snapshot()->version;
    for (const SnapshotWatch* watch : m_watches) {
        if (!watch->ended && (watch->writing || watch->sentVersion != newest)) return false;
    }
    return true;
}

void OperatorService::publish() {
    auto last = std::chrono::steady_clock::now() - kPublishGap;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_dirty || m_stopping; });
        // Coalesces: a burst of pictures becomes one write.
        m_wake.wait_until(lock, last + kPublishGap, [this] { return m_stopping; });
        if (m_stopping) return;
        m_dirty = false;
        last = std::chrono::steady_clock::now();
        for (SnapshotWatch* watch : m_watches) writeNewest(*watch);
        m_wake.notify_all();
    }
}

void OperatorService::writeNewest(SnapshotWatch& watch) {
    if (watch.ended || watch.writing) return;
    const auto snapshot = m_node.snapshot();
    if (watch.sentAny && snapshot->version == watch.sentVersion) return;
    watch.sentAny = true;
    watch.write(snapshot);
}

void OperatorService::onSnapshot(std::uint64_t /*version*/) {
    const std::scoped_lock lock(m_mutex);
    m_dirty = true;
    m_wake.notify_all();
}

void OperatorService::onCommandFinished(const CommandResult& result) {
    PendingResult pending;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_pending.find(result.request);
        if (found == m_pending.end()) {
            if (m_submitting > 0) m_early.emplace(result.request, result);
            return;
        }
        pending = std::move(found->second);
        m_pending.erase(found);
    }
    pending->answer([&](wire_api::CommandResult& reply) { writeWire(result, reply); });
}

grpc::ServerUnaryReactor* OperatorService::GetSnapshot(grpc::CallbackServerContext* /*context*/,
                                                       const wire_api::SnapshotRequest* request,
                                                       wire_api::Snapshot* reply) {
    auto* call = new UnaryCall<wire_api::Snapshot>(reply);
    const auto pending = call->pending();
    const grpc::Status version = checkVersion(*request);
    if (!version.ok()) {
        pending->fail(version);
    } else {
        pending->answer([&](wire_api::Snapshot& to) { writeWire(*m_node.snapshot(), to); });
    }
    return call;
}

grpc::ServerWriteReactor<wire_api::Snapshot>* OperatorService::WatchSnapshots(
    grpc::CallbackServerContext* /*context*/, const wire_api::SnapshotRequest* request) {
    auto* watch = new SnapshotWatch(this, request->keeps_sections());
    const std::scoped_lock lock(m_mutex);
    m_watches.insert(watch);
    const grpc::Status version = checkVersion(*request);
    if (!version.ok()) {
        watch->end(version);
    } else if (m_stopping) {
        watch->end(grpc::Status(grpc::StatusCode::UNAVAILABLE, "the node stops"));
    } else {
        writeNewest(*watch);
    }
    return watch;
}

grpc::ServerUnaryReactor* OperatorService::Submit(grpc::CallbackServerContext* /*context*/,
                                                  const wire_api::Command* request,
                                                  wire_api::CommandResult* reply) {
    auto* call = new UnaryCall<wire_api::CommandResult>(reply);
    const PendingResult pending = call->pending();
    auto command = readWire(*request);
    // The request belongs to this call and nobody reads it again.
    wipeSecrets(*const_cast<wire_api::Command*>(request));
    if (!command.ok()) {
        pending->answer([&](wire_api::CommandResult& to) {
            writeWire(CommandResult{0, command.error(), "", ""}, to);
        });
        return call;
    }
    {
        const std::scoped_lock lock(m_mutex);
        ++m_submitting;
    }
    // Without the mutex: the node may call onCommandFinished at this very moment.
    const RequestId id = m_node.submit(std::move(command).value());
    std::optional<CommandResult> early;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_early.find(id);
        if (found != m_early.end()) {
            early = std::move(found->second);
        } else if (!m_stopping) {
            m_pending.emplace(id, pending);
        }
        if (--m_submitting == 0) m_early.clear();
        if (!early.has_value() && !m_stopping) return call;
    }
    if (early.has_value()) {
        pending->answer([&](wire_api::CommandResult& to) { writeWire(*early, to); });
    } else {
        pending->fail(grpc::Status(grpc::StatusCode::UNAVAILABLE, "the node stops"));
    }
    return call;
}

grpc::ServerUnaryReactor* OperatorService::Receipt(grpc::CallbackServerContext* /*context*/,
                                                   const wire_api::ReceiptRequest* request,
                                                   wire_api::ReceiptReply* reply) {
    auto* call = new UnaryCall<wire_api::ReceiptReply>(reply);
    m_node.receipt(request->task_id(), [pending = call->pending()](Result<std::string> json) {
        pending->answer([&](wire_api::ReceiptReply& to) {
            if (json.ok()) {
                to.set_json(*json);
            } else {
                writeWire(json.error(), *to.mutable_error());
            }
        });
    });
    return call;
}

grpc::ServerUnaryReactor* OperatorService::Logs(grpc::CallbackServerContext* /*context*/,
                                                const wire_api::LogsRequest* request,
                                                wire_api::LogsReply* reply) {
    auto* call = new UnaryCall<wire_api::LogsReply>(reply);
    m_node.logs(request->after(), std::min(request->limit(), kLogsMax),
                [pending = call->pending()](Result<std::vector<LogLine>> lines) {
                    pending->answer([&](wire_api::LogsReply& to) {
                        if (!lines.ok()) return writeWire(lines.error(), *to.mutable_error());
                        for (const LogLine& line : *lines) writeWire(line, *to.add_lines());
                    });
                });
    return call;
}

grpc::ServerUnaryReactor* OperatorService::Tasks(grpc::CallbackServerContext* /*context*/,
                                                 const wire_api::TasksRequest* request,
                                                 wire_api::TasksReply* reply) {
    auto* call = new UnaryCall<wire_api::TasksReply>(reply);
    m_node.tasks(request->before_ms(), std::min(request->limit(), kTasksMax),
                 [pending = call->pending()](Result<std::vector<TaskInfo>> tasks) {
                     pending->answer([&](wire_api::TasksReply& to) {
                         if (!tasks.ok()) return writeWire(tasks.error(), *to.mutable_error());
                         for (const TaskInfo& task : *tasks) writeWire(task, *to.add_tasks());
                     });
                 });
    return call;
}

grpc::ServerUnaryReactor* OperatorService::Page(grpc::CallbackServerContext* /*context*/,
                                                const wire_api::HistoryQuery* request,
                                                wire_api::PageReply* reply) {
    auto* call = new UnaryCall<wire_api::PageReply>(reply);
    const auto pending = call->pending();
    auto query = readWire(*request);
    if (!query.ok()) {
        pending->answer(
            [&](wire_api::PageReply& to) { writeWire(query.error(), *to.mutable_error()); });
        return call;
    }
    m_node.page(std::move(query).value(), [pending](Result<HistoryPage> page) {
        pending->answer([&](wire_api::PageReply& to) {
            if (!page.ok()) return writeWire(page.error(), *to.mutable_error());
            writeWire(*page, *to.mutable_page());
        });
    });
    return call;
}

grpc::ServerUnaryReactor* OperatorService::Ask(grpc::CallbackServerContext* /*context*/,
                                               const wire_api::Question* request,
                                               wire_api::AskReply* reply) {
    auto* call = new UnaryCall<wire_api::AskReply>(reply);
    m_node.ask(Question{request->topic(), request->argument()},
               [pending = call->pending()](Result<std::string> json) {
                   pending->answer([&](wire_api::AskReply& to) {
                       if (json.ok()) {
                           to.set_json(*json);
                       } else {
                           writeWire(json.error(), *to.mutable_error());
                       }
                   });
               });
    return call;
}

grpc::ServerUnaryReactor* OperatorService::Stop(grpc::CallbackServerContext* /*context*/,
                                                const wire_api::StopRequest* /*request*/,
                                                wire_api::StopReply* reply) {
    auto* call = new UnaryCall<wire_api::StopReply>(reply);
    m_node.requestStop();
    call->pending()->answer([](wire_api::StopReply&) {});
    return call;
}

}  // namespace stacknet::api
