#include "core/api/remote_node.h"

#include <grpcpp/create_channel_posix.h>
#include <grpcpp/grpcpp.h>

#include <atomic>
#include <chrono>
#include <map>

#include "core/api/listener_set.h"
#include "core/api/operator_socket.h"
#include "core/api/operator_wire.h"
#include "core/api/remote_events.h"
#include "core/base/sentence.h"
#include "generated/operator.grpc.pb.h"

namespace stacknet::api {

namespace {

Error notConnected(const std::filesystem::path& path) {
    return makeError("api.not_connected",
                     "The node behind " + path.string() +
                         " is not connected; nothing was done. Try again when it is.",
                     true);
}

/// How a call that did not come back with an answer failed. `sentCommand`: it changes something.
Error callFailed(const grpc::Status& status, bool sentCommand) {
    switch (status.error_code()) {
        case grpc::StatusCode::UNAVAILABLE:
        case grpc::StatusCode::CANCELLED:
            return makeError("api.connection_lost",
                             sentCommand
                                 ? sentence("The connection to the node broke before it answered; "
                                            "the command may have been carried out, look first.")
                                 : sentence("The connection to the node broke; try again."),
                             !sentCommand);
        case grpc::StatusCode::DEADLINE_EXCEEDED:
            return makeError("api.timeout",
                             sentCommand ? sentence("The node did not answer in time; the command "
                                                    "may still be carried out, look first.")
                                         : sentence("The node did not answer in time; try again."),
                             !sentCommand);
        default:
            return makeError("api.call_failed",
                             sentence("The node did not understand the request (gRPC status %1); "
                                      "use programs of one version.",
                                      {static_cast<int>(status.error_code())}));
    }
}

std::uint64_t lastSequence(const Snapshot& snapshot) {
    return snapshot.events->empty() ? 0 : snapshot.events->back().sequence;
}

Snapshot firstSnapshot(const std::filesystem::path& path) {
    Snapshot snapshot;
    snapshot.engine.state = EngineState::Starting;
    snapshot.engine.step = sentence("Connecting to the node behind %1.", {path.string()});
    snapshot.engine.operatorSocket = path.string();
    return snapshot;
}

}  // namespace

class RemoteNode::Impl {
public:
    Impl(std::filesystem::path path, const RemoteNodeOptions& options)
        : m_path(std::move(path)),
          m_options(options),
          m_snapshot(std::make_shared<const Snapshot>(firstSnapshot(m_path))) {
        m_link = std::thread([this] { keepLinked(); });
    }

    ~Impl() {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        if (m_watch != nullptr) m_watch->TryCancel();
        for (const auto& [key, call] : m_calls) call->context.TryCancel();
        m_wake.notify_all();
        lock.unlock();
        m_link.join();
        lock.lock();
        m_wake.wait(lock, [this] { return m_calls.empty(); });
    }

    bool connected() const {
        const std::scoped_lock lock(m_mutex);
        return m_connected;
    }
    std::shared_ptr<const Snapshot> snapshot() const {
        const std::scoped_lock lock(m_mutex);
        return m_snapshot;
    }

    /// A call under way, with what must stay alive until it has ended.
    struct CallBase {
        virtual ~CallBase() = default;
        std::shared_ptr<wire_api::Operator::Stub> stub;
        grpc::ClientContext context;
    };

    /// Sends `request` by `method` of the stub; `done` gets the status and the reply on the event
    /// thread. False when not connected: `done` is not called then.
    template <typename Method, typename Request, typename Reply>
    bool call(Method method, Request request,
              std::function<void(const grpc::Status&, Reply&)> done) {
        struct Call final : CallBase {
            Request request;
            Reply reply;
        };
        // Kept here too: the answer may come, and the event thread be done, before this returns.
        const auto owned = std::make_shared<Call>();
        Call* const pending = owned.get();
        pending->request = std::move(request);
        pending->context.set_deadline(std::chrono::system_clock::now() +
                                      std::chrono::milliseconds(m_options.callTimeoutMs));
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_connected || m_stopping) return false;
            pending->stub = m_stub;
            m_calls.emplace(pending, owned);
        }
        const auto finished = [this, pending, done = std::move(done)](const grpc::Status& status) {
            const std::scoped_lock lock(m_mutex);
            // The event thread gets the only reference: gRPC 1.51 joins its callback threads when
            // the last channel goes, so that must not happen here, on one of them.
            auto node = m_calls.extract(pending);
            events.post([held = std::move(node.mapped()), pending, done, status] {
                done(status, pending->reply);
            });
            m_wake.notify_all();
        };
        method(*pending->stub->async(), &pending->context, &pending->request, &pending->reply,
               finished);
        if constexpr (std::is_same_v<Request, wire_api::Command>) wipeSecrets(pending->request);
        return true;
    }

    /// call() for a reply that has an `error`: `read` makes the value from the reply.
    template <typename Value, typename Reply, typename Method, typename Request>
    void ask(Method method, Request request, std::function<Result<Value>(Reply&)> read,
             std::function<void(Result<Value>)> done) {
        const bool sent = call<Method, Request, Reply>(
            method, std::move(request), [read, done](const grpc::Status& status, Reply& reply) {
                if (!status.ok()) return done(callFailed(status, false));
                if (reply.has_error()) return done(readError(reply.error()));
                done(read(reply));
            });
        if (!sent) events.post([this, done] { done(notConnected(m_path)); });
    }

    RequestId submit(const Command& command);

    const std::filesystem::path& path() const { return m_path; }

private:
    void keepLinked();
    std::string watch();
    bool take(const wire_api::Snapshot& message);
    void alignEvents(Snapshot& next);
    void setConnected(bool connected, const std::string& reason);

    const std::filesystem::path m_path;
    const RemoteNodeOptions m_options;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<wire_api::Operator::Stub> m_stub;
    grpc::ClientContext* m_watch = nullptr;                  ///< of the stream of pictures
    std::map<CallBase*, std::shared_ptr<CallBase>> m_calls;  ///< under way
    /// The newest picture of this connection as it came. Only the thread that watches uses it.
    Snapshot m_received;
    std::uint64_t m_versionShift = 0;
    std::uint64_t m_eventShift = 0;
    std::uint64_t m_lastEvent = 0;
    std::int64_t m_engineStartedMs = 0;
    std::uint64_t m_eventsTold = 0;  ///< event thread only
    bool m_connected = false;
    bool m_stopping = false;
    bool m_snapshotTold = true;
    std::atomic<RequestId> m_nextRequest{1};

public:
    ListenerSet listeners;
    EventThread events;  ///< ends after the link, before everything it uses

private:
    std::thread m_link;
};

void RemoteNode::Impl::keepLinked() {
    std::uint64_t waitMs = m_options.backoffMinMs;
    std::string lastReason;
    while (true) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping) return;
        }
        const std::uint64_t before = snapshot()->version;
        const std::string reason = watch();
        const bool came = snapshot()->version != before;
        waitMs = came ? m_options.backoffMinMs
                      : std::min<std::uint64_t>(waitMs * 2, m_options.backoffMaxMs);
        if (came || reason != lastReason) setConnected(false, reason);
        lastReason = reason;
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(waitMs), [this] { return m_stopping; });
    }
}

/// One connection, from connect to its end; returns why it ended.
std::string RemoteNode::Impl::watch() {
    auto descriptor = connectOperatorSocket(m_path);
    if (!descriptor.ok()) return descriptor.error().message;
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(kMessageBytesMax);
    const auto channel =
        grpc::CreateCustomInsecureChannelFromFd("localhost", descriptor->release(), arguments);
    grpc::ClientContext context;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping) return "closed";
        m_stub = wire_api::Operator::NewStub(channel);
        m_watch = &context;
    }
    wire_api::SnapshotRequest request;
    request.set_api_version(kApiVersion);
    request.set_keeps_sections(true);
    m_received = Snapshot();
    const auto reader = m_stub->WatchSnapshots(&context, request);
    wire_api::Snapshot message;
    std::string reason;
    while (reason.empty() && reader->Read(&message)) {
        if (!take(message)) {
            reason = sentence(
                "The node sends a picture that this program cannot read; use programs of one "
                "version.");
            context.TryCancel();
        }
    }
    const grpc::Status status = reader->Finish();
    {
        const std::scoped_lock lock(m_mutex);
        m_connected = false;
        m_watch = nullptr;
    }
    if (!reason.empty()) return reason;
    if (status.error_code() == grpc::StatusCode::FAILED_PRECONDITION) return status.error_message();
    return sentence("The connection to the node behind %1 has ended; it is tried again.",
                    {m_path.string()});
}

bool RemoteNode::Impl::take(const wire_api::Snapshot& message) {
    auto read = readWireSince(m_received, message);
    if (!read.ok()) return false;
    m_received = *read;
    bool tellConnected = false;
    bool tellSnapshot = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping) return true;
        tellConnected = !m_connected;
        // An engine that started anew counts from the beginning; ours goes on upwards.
        const std::uint64_t last = m_snapshot->version;
        if (tellConnected) m_versionShift = read->version > last ? 0 : last + 1 - read->version;
        read->version += m_versionShift;
        alignEvents(*read);
        m_snapshot = std::make_shared<const Snapshot>(std::move(read).value());
        m_connected = true;
        tellSnapshot = std::exchange(m_snapshotTold, false);
    }
    if (tellConnected) events.post([this] { listeners.connection(true, ""); });
    if (!tellSnapshot) return true;  // the one that waits to be told will tell of this one too
    events.post([this] {
        std::uint64_t version = 0;
        std::uint64_t event = 0;
        {
            const std::scoped_lock lock(m_mutex);
            m_snapshotTold = true;
            version = m_snapshot->version;
            event = lastSequence(*m_snapshot);
        }
        listeners.snapshot(version);
        if (event > m_eventsTold) {
            m_eventsTold = event;
            listeners.events(event);
        }
    });
    return true;
}

/// An engine that started anew numbers its events from 1; ours go on upwards. Under m_mutex.
void RemoteNode::Impl::alignEvents(Snapshot& next) {
    if (next.engine.startedMs != m_engineStartedMs) {
        m_engineStartedMs = next.engine.startedMs;
        m_eventShift = m_lastEvent;
    }
    if (next.events->empty()) return;
    if (m_eventShift > 0) {
        std::vector<NodeEvent> aligned = *next.events;
        for (NodeEvent& event : aligned) event.sequence += m_eventShift;
        next.events = Shared(std::move(aligned));
    }
    m_lastEvent = lastSequence(next);
}

void RemoteNode::Impl::setConnected(bool connected, const std::string& reason) {
    {
        const std::scoped_lock lock(m_mutex);
        m_connected = connected;
        if (m_stopping) return;
    }
    events.post([this, connected, reason] { listeners.connection(connected, reason); });
}

RequestId RemoteNode::Impl::submit(const Command& command) {
    const RequestId id = m_nextRequest.fetch_add(1);
    wire_api::Command message;
    writeWire(command, message);
    const auto method = [](auto& stub, auto... arguments) { stub.Submit(arguments...); };
    const bool sent = call<decltype(method), wire_api::Command, wire_api::CommandResult>(
        method, std::move(message),
        [this, id](const grpc::Status& status, wire_api::CommandResult& reply) {
            CommandResult result;
            if (status.ok()) {
                auto read = readWire(reply);
                if (read.ok()) {
                    result = std::move(read).value();
                } else {
                    result.error = read.error();
                }
            } else {
                result.error = callFailed(status, true);
            }
            wipeSecrets(reply);
            result.request = id;
            listeners.commandFinished(result);
        });
    if (!sent) {
        events.post([this, id] {
            listeners.commandFinished(CommandResult{id, notConnected(m_path), "", ""});
        });
    }
    return id;
}

RemoteNode::RemoteNode(std::filesystem::path socketPath, RemoteNodeOptions options)
    : m_impl(std::make_unique<Impl>(std::move(socketPath), options)) {}
RemoteNode::~RemoteNode() = default;

bool RemoteNode::connected() const {
    return m_impl->connected();
}
std::shared_ptr<const Snapshot> RemoteNode::snapshot() const {
    return m_impl->snapshot();
}
RequestId RemoteNode::submit(Command command) {
    return m_impl->submit(command);
}
void RemoteNode::addListener(INodeListener* listener) {
    m_impl->listeners.add(listener);
    m_impl->events.post([this, listener] { m_impl->listeners.tellConnection(listener); });
}
void RemoteNode::removeListener(INodeListener* listener) {
    m_impl->listeners.remove(listener);
}

void RemoteNode::receipt(std::string taskId, std::function<void(Result<std::string>)> done) {
    wire_api::ReceiptRequest request;
    request.set_task_id(std::move(taskId));
    m_impl->ask<std::string, wire_api::ReceiptReply>(
        [](auto& stub, auto... arguments) { stub.Receipt(arguments...); }, std::move(request),
        [](wire_api::ReceiptReply& reply) -> Result<std::string> { return reply.json(); },
        std::move(done));
}

void RemoteNode::logs(std::uint64_t after, std::uint32_t limit,
                      std::function<void(Result<std::vector<LogLine>>)> done) {
    wire_api::LogsRequest request;
    request.set_after(after);
    request.set_limit(limit);
    m_impl->ask<std::vector<LogLine>, wire_api::LogsReply>(
        [](auto& stub, auto... arguments) { stub.Logs(arguments...); }, std::move(request),
        [](wire_api::LogsReply& reply) -> Result<std::vector<LogLine>> {
            std::vector<LogLine> lines;
            for (const auto& line : reply.lines()) {
                STACKNET_TRY(LogLine read, readWire(line));
                lines.push_back(std::move(read));
            }
            return lines;
        },
        std::move(done));
}

void RemoteNode::tasks(std::int64_t beforeMs, std::uint32_t limit,
                       std::function<void(Result<std::vector<TaskInfo>>)> done) {
    wire_api::TasksRequest request;
    request.set_before_ms(beforeMs);
    request.set_limit(limit);
    m_impl->ask<std::vector<TaskInfo>, wire_api::TasksReply>(
        [](auto& stub, auto... arguments) { stub.Tasks(arguments...); }, std::move(request),
        [](wire_api::TasksReply& reply) -> Result<std::vector<TaskInfo>> {
            std::vector<TaskInfo> tasks;
            for (const auto& task : reply.tasks()) {
                STACKNET_TRY(TaskInfo read, readWire(task));
                tasks.push_back(std::move(read));
            }
            return tasks;
        },
        std::move(done));
}

void RemoteNode::page(HistoryQuery query, std::function<void(Result<HistoryPage>)> done) {
    wire_api::HistoryQuery request;
    writeWire(query, request);
    m_impl->ask<HistoryPage, wire_api::PageReply>(
        [](auto& stub, auto... arguments) { stub.Page(arguments...); }, std::move(request),
        [](wire_api::PageReply& reply) { return readWire(reply.page()); }, std::move(done));
}

void RemoteNode::ask(Question question, std::function<void(Result<std::string>)> done) {
    wire_api::Question request;
    writeWire(question, request);
    m_impl->ask<std::string, wire_api::AskReply>(
        [](auto& stub, auto... arguments) { stub.Ask(arguments...); }, std::move(request),
        [](wire_api::AskReply& reply) -> Result<std::string> { return reply.json(); },
        std::move(done));
}

void RemoteNode::requestStop() {
    // Not connected: there is nobody to ask, and snapshot() goes on saying so.
    const auto method = [](auto& stub, auto... arguments) { stub.Stop(arguments...); };
    static_cast<void>(m_impl->call<decltype(method), wire_api::StopRequest, wire_api::StopReply>(
        method, wire_api::StopRequest(), [](const grpc::Status&, wire_api::StopReply&) {}));
}

}  // namespace stacknet::api
