#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/api/commands.h"
#include "core/api/history.h"
#include "core/api/snapshot.h"
#include "core/base/result.h"

/// The seam between the engine and everything that looks at it. Three implementations pass one
/// contract suite (tests/contract): the engine in this process, a gRPC client of a running
/// stacknetd, and a scripted fake for tests of the screens.
namespace stacknet::api {

using RequestId = std::uint64_t;

/// How a command ended.
struct CommandResult {
    RequestId request = 0;
    std::optional<Error> error;  ///< none: it is done
    std::string subject;  ///< id of what was made or changed: API key id, public key, tx hash
    std::string secret;   ///< shown this one time: a whole API key, or as a login command says
};

/// One line of the log, already free of content and secrets.
struct LogLine {
    std::uint64_t sequence = 0;
    std::int64_t timeMs = 0;
    std::uint8_t level = 1;  ///< 0 debug, 1 info, 2 notice, 3 warning, 4 critical
    std::string module;
    std::string event;
    std::string fields;            ///< "name=value name=value"
    std::string correlation = {};  ///< the same as in the Error of its call; empty: of no call
    bool operator==(const LogLine&) const = default;
};

/// Told of changes on the engine's thread (or the client's receiving thread): must return at once,
/// and must not call back into INode except snapshot().
class INodeListener {
public:
    virtual ~INodeListener() = default;
    /// A newer snapshot is there. Coalesced: not every version is announced.
    virtual void onSnapshot(std::uint64_t version) = 0;
    virtual void onCommandFinished(const CommandResult& result) = 0;
    /// The newest snapshot holds events that were not announced before, up to this sequence.
    /// Coalesced like onSnapshot, and called after it. Sequences only rise for one INode, even
    /// when a remote engine restarts.
    virtual void onEvents(std::uint64_t /*lastSequence*/) {}
    /// The connection to a remote engine came or went. A listener added later hears once how it
    /// stands, so it may hear the same state twice. An engine in this process never calls it.
    virtual void onConnection(bool /*connected*/, const std::string& /*reason*/) {}
};

class INode {
public:
    virtual ~INode() = default;

    /// The newest picture. Never null, never blocks, any thread.
    virtual std::shared_ptr<const Snapshot> snapshot() const = 0;
    /// Queues a command and returns at once, any thread. The result comes to every listener.
    virtual RequestId submit(Command command) = 0;
    /// Listeners are added and removed from any thread; once removeListener has returned, the
    /// listener is not called any more.
    virtual void addListener(INodeListener* listener) = 0;
    virtual void removeListener(INodeListener* listener) = 0;

    /// The signed receipt of a task as a JSON document, for "stacknetctl receipt verify"; or the
    /// submission receipts of an order that this node took, by its transaction's hash, for
    /// "stacknetctl submission verify". The callback runs on another thread. Error
    /// "tasks.unknown_task".
    virtual void receipt(std::string taskId, std::function<void(Result<std::string>)> done) = 0;
    /// Up to `limit` (at most 1,000) log lines with a sequence above `after`, oldest first.
    virtual void logs(std::uint64_t after, std::uint32_t limit,
                      std::function<void(Result<std::vector<LogLine>>)> done) = 0;
    /// Tasks received before `beforeMs` (0: now), newest first, at most `limit` (at most 500).
    virtual void tasks(std::int64_t beforeMs, std::uint32_t limit,
                       std::function<void(Result<std::vector<TaskInfo>>)> done) = 0;

    /// A page of a long table. The callback runs on another thread. Errors: "api.unknown_table",
    /// "api.bad_argument" (names the column, operator or place that is wrong), "engine.not_ready",
    /// "storage.*".
    virtual void page(HistoryQuery query, std::function<void(Result<HistoryPage>)> done) = 0;
    /// A JSON document as the topic says. The callback runs on another thread. Errors:
    /// "api.unknown_topic", "api.bad_argument", "engine.not_ready", those of the topic.
    virtual void ask(Question question, std::function<void(Result<std::string>)> done) = 0;

    /// Asks the engine to stop in good order; snapshot().engine.state tells when it is Stopped.
    virtual void requestStop() = 0;
};

}  // namespace stacknet::api
