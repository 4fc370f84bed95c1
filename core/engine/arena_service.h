#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include "core/api/arena_info.h"
#include "core/arena/driver.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/engine/arena_answers.h"
#include "core/engine/arena_executor.h"
#include "core/engine/service_thread.h"
#include "core/ledger/execute.h"
#include "core/tasks/task_done.h"

namespace stacknet::engine {

/// Runs the Arena's driver (arena/driver.h) in this node: commits the tasks that end here, hands
/// their inputs to who was drawn, runs tasks of others again, and declares what can be run again.
class ArenaService final : public tasks::ITaskDoneListener {
public:
    /// Between two declarations of this node.
    static constexpr std::int64_t kDeclareEveryMs = 60'000;

    struct Options {
        PublicKey self;
        ChainId chainId;
        bool commitTasks = true;
        bool checkTasks = true;
        bool plantCanaries = false;
    };
    /// All on the service thread.
    struct Events {
        /// Signs an order with the Node Key and sends it; the nonce that it has. An error while the
        /// key is locked: the driver comes again. `expiresMs`: Transaction::expiresMs.
        std::function<Result<std::uint64_t>(ledger::Payload payload, std::int64_t expiresMs)>
            submit;
        /// Proves with the node's VRF key; an error while the key is locked.
        arena::Prove prove;
        /// Whether orders can be signed now.
        std::function<bool()> unlocked;
        /// Whether the order with that nonce still waits for a block.
        std::function<bool(std::uint64_t nonce)> waits;
        std::function<void(const PublicKey& to, Bytes frame)> send;
        std::function<const ledger::State&()> state;
        std::function<std::string(const PublicKey&)> nameOf;
        std::function<void()> changed;
        /// A verdict that concerns this node, in the order of the log; may be empty.
        std::function<void(const api::ArenaVerdictInfo&)> judged;
    };

    /// `thread`, `executor`, `clock` and `rng` outlive it; what runs in the executor may end later.
    /// `answers`: those of an earlier life, which are revealed yet.
    ArenaService(ServiceThread& thread, Options options, Events events, ArenaExecutor& executor,
                 ArenaAnswers answers, const Clock& clock, Rng& rng);
    ~ArenaService() override;

    // Service thread only.

    /// After each final block.
    void blockFinal(std::uint64_t height, std::int64_t timeMs,
                    const std::vector<ledger::Event>& events);
    /// A frame of channel 8.
    void received(const PublicKey& from, ByteView frame);
    /// Looks anew at what this node can run again; does nothing while a look is under way.
    void look();
    /// Another node has committed code since the start, or before it and not long ago: somebody
    /// may be drawn to run it again.
    bool othersCommitCode() const { return m_othersCommitCode; }
    api::ArenaInfo info() const;
    /// Verdicts that concern this node and that the ledger's state still remembers, oldest first;
    /// without height, tokens and points, which the state does not say.
    std::vector<api::ArenaVerdictInfo> remembered() const;
    /// Those of earlier runs, newest first: shown behind those of this one.
    void restoreVerdicts(const std::vector<api::ArenaVerdictInfo>& newestFirst);

    // Any thread.

    bool wantsTasks() const override { return m_options.commitTasks; }
    tasks::SpotCheck taskDone(tasks::EndedTask task) override;
    void taskKeptOut() override;

private:
    Result<arena::DoneTask> doneTask(tasks::EndedTask task) const;
    void commit(const std::shared_ptr<arena::DoneTask>& done);
    void carryOut(arena::Effects effects);
    void keepAnswers();
    bool keepOwn();
    void submit(const ledger::Payload& payload, std::int64_t expiresMs);
    void makeOwnTask();
    void commitOwn(const std::shared_ptr<std::optional<arena::DoneTask>>& task);
    void plantCanary();
    void noteCanaries(const std::vector<ledger::Event>& events);
    void reExecuted(const ledger::ArenaTaskKey& task, const arena::ReExecution& outcome);
    void declare();
    void noteDeclared();
    void noteVerdicts(std::uint64_t height, std::int64_t timeMs,
                      const std::vector<ledger::Event>& events);
    void noteCommit(const ledger::ArenaTaskKey& key);
    bool concernsUs(const ledger::ArenaTaskKey& key) const;
    api::ArenaVerdictInfo verdictOf(const ledger::ArenaTaskKey& key,
                                    ledger::TaskVerdict verdict) const;
    std::vector<api::ArenaCheckInfo> checkInfos() const;
    std::vector<api::ArenaUnderCheckInfo> underCheckInfos() const;
    void changed();
    void changedSoon();

    ServiceThread& m_thread;
    const Options m_options;
    const Events m_events;
    ArenaExecutor& m_executor;
    const Clock& m_clock;
    Rng& m_rng;
    ArenaAnswers m_answers;
    arena::Driver m_driver;
    bool m_looking = false;
    bool m_othersCommitCode = false;
    std::int64_t m_declareTriedMs = 0;  ///< monotonic; 0: never
    /// The orders that wait for a block, by what they are about, so that none is sent twice.
    std::map<Bytes, std::uint64_t> m_waiting;
    std::deque<api::ArenaVerdictInfo> m_verdicts;  ///< newest first
    std::uint64_t m_checksRun = 0;
    bool m_ownRuns = false;  ///< a task of the node's own making is under way
    std::uint64_t m_ownCommitted = 0;
    std::uint64_t m_planted = 0;
    std::uint64_t m_opened = 0;
    std::uint64_t m_canariesFound = 0;
    std::deque<std::string> m_caught;  ///< newest first
    std::uint64_t m_ordersRefused = 0;
    std::string m_lastRefusal;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);

    std::atomic<std::uint64_t> m_committed = 0;
    std::atomic<std::uint64_t> m_notEligible = 0;
    std::atomic<std::uint64_t> m_keptOut = 0;
    std::atomic<std::uint64_t> m_handedOver = 0;  ///< not with the driver yet
    std::atomic<std::uint64_t> m_handedBytes = 0;
    mutable std::mutex m_mutex;               ///< guards what follows
    std::set<ledger::Capability> m_declared;  ///< by the ledger, while this node may commit
    std::size_t m_heldTasks = 0;
    std::size_t m_heldBytes = 0;
};

}  // namespace stacknet::engine
