#pragma once

#include <map>
#include <variant>

#include "core/arena/canary.h"
#include "core/arena/escrow.h"
#include "core/arena/re_executor.h"
#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

/// What a node does about the Arena, as worker and as executor: a pure machine that is told what
/// became final, what peers say and what running a task again came to, and answers with what is to
/// be done. No clock (header time is time), no IO. One thread.
namespace stacknet::arena {

/// A request for an input, or an order that is not in the chain yet, is sent again after this much
/// header time.
inline constexpr std::int64_t kAgainMs = 10'000;
/// An executor that has no input this long before the commits end says that it is missing.
inline constexpr std::int64_t kInputMissingMs = 15'000;
/// A worker's commit that is in no block after this is given up, its input wiped.
inline constexpr std::int64_t kCommitGivenUpMs = 600'000;
/// How often one node is given the input of one task: once a round, and again when it asks again.
inline constexpr std::uint32_t kAnswersMax = 8;
/// Checks that one node works on at a time; more wait for their turn.
inline constexpr std::size_t kJobsMax = 64;

/// Sign and submit this order with the Node Key.
struct Submit {
    ledger::Payload payload;
    std::int64_t expiresMs = 0;  ///< Transaction::expiresMs
};
/// Send a frame of channel 8.
struct SendFrame {
    PublicKey to;
    Bytes frame;
};
/// Run this task again (IReExecutor) and hand the outcome to onReExecuted().
struct ReExecute {
    ledger::ArenaTaskKey task;
    ledger::TaskStatement statement;
    SecretBytes input;
};
using Effect = std::variant<Submit, SendFrame, ReExecute>;
using Effects = std::vector<Effect>;

/// A task that this node has done. The driver adds the two commitments.
struct DoneTask {
    ledger::TaskStatement statement;
    SecretBytes input;
};

/// What this node has committed to, or is about to: what it needs to reveal it. No content.
struct KeptAnswer {
    ledger::ArenaTaskKey task;
    bool committee = false;  ///< in the committee's round, else the executors'
    ReExecution outcome;
    Hash256 salt;
    bool operator==(const KeptAnswer&) const = default;
};

/// One check that this node was drawn for.
struct JobStatus {
    ledger::ArenaTaskKey task;
    bool running = false;   ///< it is being run again
    bool answered = false;  ///< there is an outcome, to commit to and to reveal
    bool operator==(const JobStatus&) const = default;
};

class Driver {
public:
    /// `rng` outlives the driver; it makes salts and keys.
    Driver(const ChainId& chainId, const PublicKey& self, Rng& rng)
        : m_chainId(chainId), m_self(self), m_rng(rng) {}

    /// Worker: escrows the input and commits the result. Errors as Escrow::put(): the task is then
    /// not committed. Never call it for a confidential task.
    Result<Effects> onTaskDone(DoneTask done, const ledger::State& state);
    /// After each block: what this node owes to the checks that it was drawn for, and which inputs
    /// it may forget.
    Effects onFinal(const ledger::State& state);
    /// A frame of channel 8 from the Node Key `from`. What is malformed or not asked for is
    /// answered with nothing.
    Effects onFrame(const PublicKey& from, ByteView frame, const ledger::State& state);
    /// The outcome of a ReExecute. One that nobody waits for any more is ignored.
    Effects onReExecuted(const ledger::ArenaTaskKey& task, const ReExecution& outcome,
                         const ledger::State& state);

    // Canaries (canary.h). ownTasks() has to be on disk before the effects of planting are carried
    // out: a planted task that cannot be opened is a cheat.

    /// Whether a task of the node's own making is due: one in kOwnTaskEveryMs, while a slot is
    /// near.
    bool wantsOwnTask(const ledger::State& state, const Prove& prove);
    /// Worker: a task of the node's own making, committed as it is. Errors as onTaskDone().
    Result<Effects> onOwnTask(DoneTask done, const ledger::State& state);
    /// Plants a canary when the next commit is a slot, nothing of this node is on its way to the
    /// chain, and a source will last; else nothing.
    Effects plant(const ledger::State& state, const Prove& prove);
    /// Forgets a task of the node's own making that must not be committed.
    void abandon(const ledger::TaskHash& task);
    /// Whether orders can be signed: while not, no input of a canary is handed out, because its
    /// opening could not follow.
    void setUnlocked(bool unlocked) { m_unlocked = unlocked; }
    /// What a restart must not lose.
    const std::map<ledger::TaskHash, OwnTask>& ownTasks() const { return m_own; }
    /// Before the first onFinal(): ownTasks() of an earlier life.
    void restoreOwn(const std::vector<OwnTask>& tasks, const ledger::State& state);

    const Escrow& escrow() const { return m_escrow; }
    std::size_t jobs() const { return m_jobs.size(); }
    /// What this node is at with the checks that it was drawn for, ascending.
    std::vector<JobStatus> jobStatus() const;
    /// What a restart must not lose: to be on disk before the effects of the same call are carried
    /// out, or what was committed can never be revealed. Ascending by task.
    std::vector<KeptAnswer> answers() const;
    /// Before the first onFinal(): answers() of an earlier life, which are then revealed, and sent
    /// again where their commits got lost.
    void restore(const std::vector<KeptAnswer>& answers);

private:
    struct Waiting {
        ledger::TaskStatement statement;
        std::int64_t sinceMs = 0;
        std::int64_t sentMs = 0;
        bool seen = false;  ///< it is in the chain
        std::map<PublicKey, std::uint32_t> answers;
    };
    /// One check, through both rounds.
    struct Job {
        std::optional<crypto::X25519KeyPair> session;
        std::int64_t askedMs = 0;
        bool running = false;
        std::optional<ReExecution> outcome;
        bool committee = false;  ///< the round that `salt` is for
        std::optional<Hash256> salt;
        bool revealed = false;  ///< the reveal of this round was submitted at `sentMs`
        std::int64_t sentMs = 0;
    };

    void followWaiting(const ledger::State& state, Effects& effects);
    void followJob(const ledger::ArenaTaskKey& key, const ledger::ArenaTaskRecord& task,
                   const ledger::State& state, Effects& effects);
    void askForInput(const ledger::ArenaTaskKey& key, Job& job, std::int64_t nowMs,
                     Effects& effects);
    void submitCommit(const ledger::ArenaTaskKey& key, Job& job, std::int64_t nowMs,
                      Effects& effects);
    void submitReveal(const ledger::ArenaTaskKey& key, Job& job, std::int64_t nowMs,
                      Effects& effects);
    Effects onRequest(const PublicKey& from, const InputRequest& request,
                      const ledger::State& state);
    Effects onAnswer(const PublicKey& from, const InputAnswer& answer, const ledger::State& state);
    Hash256 freshHash();
    Result<void> hold(const OwnTask& task, std::int64_t nowMs);
    bool mayCommit(const Waiting& waiting, const ledger::State& state) const;
    bool allSeen() const;
    const OwnTask* plantedTask(const ledger::TaskHash& task) const;
    const OwnTask* sourceToPlant(const ledger::State& state) const;
    bool mayHandOut(const ledger::ArenaTaskRecord& task, const ledger::State& state) const;
    bool isSettled(const ledger::ArenaTaskRecord& task, std::int64_t nowMs) const;
    void openCanaries(const ledger::State& state, Effects& effects);
    void forgetOwnTasks(const ledger::State& state);

    ChainId m_chainId;
    PublicKey m_self;
    Rng& m_rng;
    Escrow m_escrow;
    std::map<ledger::TaskHash, Waiting> m_waiting;
    std::map<ledger::ArenaTaskKey, Job> m_jobs;
    std::map<ledger::TaskHash, OwnTask> m_own;
    std::map<ledger::TaskHash, std::int64_t> m_openedMs;  ///< when an opening was last sent
    CanarySlots m_slots;
    std::int64_t m_ownTaskMs = 0;  ///< of the last one
    bool m_unlocked = true;
};

}  // namespace stacknet::arena
