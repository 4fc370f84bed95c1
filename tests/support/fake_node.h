#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/api/node.h"
#include "core/base/clock.h"
#include "tests/support/fake_commands.h"

namespace stacknet::testing {

/// A node that does what a test tells it: any Snapshot, commands carried out in memory with the
/// error codes of the engine, events from a thread of its own. Thread safe.
///
/// Passphrase of keys that came with a Snapshot: "passphrase"; of keys made by CreateNodeKey: the
/// one given there.
class FakeNode final : public api::INode {
public:
    /// Starts as startingSnapshot() of the machine's clock.
    FakeNode();
    explicit FakeNode(api::Snapshot initial);
    ~FakeNode() override;
    FakeNode(const FakeNode&) = delete;
    FakeNode& operator=(const FakeNode&) = delete;

    std::shared_ptr<const api::Snapshot> snapshot() const override;
    api::RequestId submit(api::Command command) override;
    void addListener(api::INodeListener* listener) override;
    void removeListener(api::INodeListener* listener) override;
    void receipt(std::string taskId, std::function<void(Result<std::string>)> done) override;
    void logs(std::uint64_t after, std::uint32_t limit,
              std::function<void(Result<std::vector<api::LogLine>>)> done) override;
    void tasks(std::int64_t beforeMs, std::uint32_t limit,
               std::function<void(Result<std::vector<api::TaskInfo>>)> done) override;
    /// Draining at once, Stopped right after it from the node's thread (see holdStop).
    void page(api::HistoryQuery query, std::function<void(Result<api::HistoryPage>)> done) override;
    void ask(api::Question question, std::function<void(Result<std::string>)> done) override;
    void requestStop() override;

    /// Publishes a picture; `version` is set here, one more than the last.
    void setSnapshot(api::Snapshot snapshot);
    /// Changes a copy of the newest picture and publishes it.
    void update(const std::function<void(api::Snapshot&)>& change);
    /// Adds an event with the next sequence number and announces it.
    void addEvent(api::EventKind kind, const std::string& subject);
    /// Publishes `count` pictures as fast as it can from the node's thread, each announced, each
    /// with a height of one more.
    void flood(std::uint64_t count);
    /// The engine stops with this error (EngineState::Failed).
    void fail(const std::string& code, const std::string& message);
    /// The newest picture becomes `ageMs` old and no newer one comes by itself.
    void goStale(std::int64_t ageMs);
    void goOffline(const std::string& reason);
    void goOnline();

    /// While held, commands wait; release answers them in order.
    void holdCommands();
    void releaseCommands();
    /// While held, requestStop() stays in Draining; release goes on to Stopped.
    void holdStop();
    void releaseStop();
    /// The next command fails with this.
    void failNextCommand(Error error);
    void setReceipt(const std::string& taskId, std::string json);
    /// Answers for a table, called on the node's thread. Without one: "api.unknown_table".
    void setPage(const std::string& table,
                 std::function<Result<api::HistoryPage>(const api::HistoryQuery&)> answer);
    /// Pages of these rows: filters, text, order and `after` as the engine has them.
    void setRows(const std::string& table, std::vector<std::string> columns,
                 std::vector<api::HistoryRow> rows);
    /// Answers for a topic, called on the node's thread. Without one: "api.unknown_topic".
    void setAnswer(const std::string& topic,
                   std::function<Result<std::string>(const std::string&)> answer);
    void appendLog(std::uint8_t level, const std::string& module, const std::string& event,
                   const std::string& fields, const std::string& correlation = {});
    /// What errors of the call carry: of a command by its request.
    static std::string correlationOf(std::uint64_t call);
    /// Every command received so far, in order.
    std::vector<api::Command> received() const;
    /// Waits until the node's thread has nothing left to do; false after `timeoutMs`.
    bool waitIdle(std::int64_t timeoutMs = 30'000);

private:
    void work();
    void post(std::function<void()> job);
    void announce();
    void finish(const api::CommandResult& result);
    void runCommand(api::RequestId request, const api::Command& command);
    void publishLocked(api::Snapshot next);
    void setEngineState(api::EngineState state);
    void tellConnection(bool connected, const std::string& reason);

    SystemClock m_clock;
    mutable std::mutex m_mutex;  ///< guards everything down to m_busy
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::shared_ptr<const api::Snapshot> m_snapshot;
    std::uint64_t m_version = 0;
    FakeCommands m_commands;
    std::deque<std::function<void()>> m_jobs;
    std::deque<std::pair<api::RequestId, api::Command>> m_held;
    std::vector<api::Command> m_received;
    std::map<std::string, std::string> m_receipts;
    std::map<std::string, std::function<Result<api::HistoryPage>(const api::HistoryQuery&)>>
        m_pages;
    std::map<std::string, std::function<Result<std::string>(const std::string&)>> m_answers;
    std::vector<api::LogLine> m_logs;
    std::optional<Error> m_failNext;
    api::RequestId m_nextRequest = 1;
    bool m_holdCommands = false;
    bool m_holdStop = false;
    bool m_quit = false;
    bool m_busy = false;
    std::atomic<std::uint64_t> m_nextCall{1'000'000};  ///< that is no command

    /// Held while listeners are called, so that removeListener waits for a call under way.
    std::recursive_mutex m_listenerMutex;
    std::vector<api::INodeListener*> m_listeners;
    std::uint64_t m_eventsTold = 0;
    std::thread m_thread;
};

}  // namespace stacknet::testing
