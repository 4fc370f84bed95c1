#pragma once

#include "core/ledger/arena_draw.h"
#include "core/ledger/arena_verdict.h"
#include "core/ledger/execute.h"

/// Inside of execute(): not for other modules.
namespace stacknet::ledger {

/// Applies one block; sees the state's parts, nothing else does.
class Executor final : private IJudgedLedger {
public:
    /// The block fits the state (execute() has checked it).
    Executor(const BlockInput& block, State& state, const IEvidenceJudge* judge)
        : m_block(block), m_state(state), m_judge(judge) {}

    ExecutionResult run();

    // The checks alone, which change nothing.

    /// What a challenge would be answered for its content; `offence` is what it proves when Ok.
    static TxCode challengeFault(const State& state, const SubmitChallenge& payload,
                                 Offence& offence);
    /// Ok when a proven offence can still be punished in a block of `epochNow` at `nowMs`.
    static TxCode prosecutionFault(const State& state, std::uint64_t epochNow, std::int64_t nowMs,
                                   const Offence& offence);

private:
    // execute.cpp
    void runTransactions();
    TxCode apply(const Transaction& transaction);
    bool useNonce(const Transaction& transaction);
    /// Writes a key's record; keeps the totals and the checkpoint of what it held.
    void store(const PublicKey& key, NodeKeyRecord record);
    Event& emit(EventKind kind, const PublicKey& key);
    bool byKeyOrOwner(const PublicKey& key, const NodeKeyRecord& record,
                      const PublicKey& signer) const;

    // execute_keys.cpp
    TxCode run(const RegisterNodeKey& payload, const PublicKey& signer);
    TxCode run(const ActivateKey& payload, const PublicKey& signer);
    TxCode run(const ConnectKey& payload, const PublicKey& signer);
    TxCode run(const DisconnectKey& payload, const PublicKey& signer);
    TxCode run(const Transfer& payload, const PublicKey& signer);
    TxCode run(const RegisterVrfKey& payload, const PublicKey& signer);
    bool approved(const RegisterNodeKey& payload, const PublicKey& signer) const;

    // execute_work.cpp
    TxCode run(const SubmitPaperwork& payload, const PublicKey& signer);
    TxCode run(const FileKey& payload, const PublicKey& signer);
    TxCode run(const RedeemPaper& payload, const PublicKey& signer);
    bool inValidatorSet(const PublicKey& key) const;

    // execute_market.cpp
    TxCode run(const ListKey& payload, const PublicKey& signer);
    TxCode run(const UnlistKey& payload, const PublicKey& signer);
    TxCode run(const BuyKey& payload, const PublicKey& signer);
    bool saleConfirmed(const BuyKey& payload, const NodeKeyRecord& record,
                       const OwnerId& buyer) const;

    // execute_stake.cpp
    TxCode run(const Bond& payload, const PublicKey& signer);
    TxCode run(const Unbond& payload, const PublicKey& signer);
    TxCode run(const Withdraw& payload, const PublicKey& signer);
    TxCode run(const Unjail& payload, const PublicKey& signer);

    // execute_arena.cpp
    TxCode run(const DeclareCapabilities& payload, const PublicKey& signer);
    TxCode run(const CommitTask& payload, const PublicKey& signer);
    ArenaNodeRecord arenaNode(const PublicKey& key) const;
    static std::uint64_t takeThreshold(ArenaNodeRecord& node);
    void advanceArena();
    void drawTasks();
    void drawTask(const ArenaTaskKey& key);
    bool sameOwner(const PublicKey& left, const PublicKey& right) const;
    std::vector<Candidate> executorCandidates(const PublicKey& worker,
                                              const Capability& capability) const;
    void drawCommittee(const ArenaTaskKey& key, ArenaTaskRecord& task);
    void emitDrawn(const ArenaTaskKey& key, const std::vector<Check>& checks);

    // execute_checks.cpp
    TxCode run(const CommitCheck& payload, const PublicKey& signer);
    TxCode run(const RevealCheck& payload, const PublicKey& signer);
    static std::int64_t commitWindowMs(const TaskStatement& statement);
    void openReveals(const ArenaTaskKey& key, ArenaTaskRecord& task);
    void closeReveals(const ArenaTaskKey& key, ArenaTaskRecord& task);
    void endPhase(const ArenaTaskKey& key);

    // execute_verdict.cpp
    /// Whether a mismatch costs points only.
    bool tolerated(const ArenaTaskKey& key, const TaskStatement& statement) const;
    void judgeByExecutors(const ArenaTaskKey& key, ArenaTaskRecord& task);
    void judgeByCommittee(const ArenaTaskKey& key, ArenaTaskRecord& task);
    void escalate(const ArenaTaskKey& key, ArenaTaskRecord& task);
    void settleAnswers(const ArenaTaskRecord& task, const CommitteeFinding& finding);
    void payExecutors(const ArenaTaskRecord& task);
    void convict(const PublicKey& key, std::uint64_t epoch, std::uint64_t view, bool slashable);
    void demote(const ArenaTaskKey& key, const Hash256& program);
    void watch(const PublicKey& key);
    void judge(const ArenaTaskKey& key, ArenaTaskRecord& task, TaskVerdict verdict,
               const Hash256& digest);
    Event& emitTask(EventKind kind, const ArenaTaskKey& key);

    /// While one lives, every event names the task that it follows from.
    class JudgedTask {
    public:
        JudgedTask(Executor& executor, const TaskHash& task) : m_executor(executor) {
            m_executor.m_judgedTask = task;
        }
        ~JudgedTask() { m_executor.m_judgedTask.reset(); }
        JudgedTask(const JudgedTask&) = delete;
        JudgedTask& operator=(const JudgedTask&) = delete;

    private:
        Executor& m_executor;
    };

    // execute_canary.cpp
    TxCode run(const OpenCanary& payload, const PublicKey& signer);
    bool isPlanted(const OpenCanary& payload, const ArenaTaskKey& key,
                   const ArenaTaskRecord& task) const;

    // execute_attestation.cpp
    TxCode run(const SubmitAttestation& payload, const PublicKey& signer);
    bool roomForAttestation(const AttestationKey& key);
    void dropEndedAttestations();

    // execute_epochs.cpp
    void startEpoch();
    void forgetOldEpochs();
    void fixNextValidators();
    static bool tooOld(const State& state, std::uint64_t epochNow, std::int64_t nowMs,
                       std::uint64_t epoch);

    // execute_evidence.cpp
    const std::vector<EpochValidator>* epochValidators(std::uint64_t epoch) const override;
    std::uint64_t epoch() const override { return m_block.epoch; }
    Height height() const override { return m_block.height; }
    const NonceRecord* lastNonce(const PublicKey& signer) const override;
    TxCode run(const SubmitEvidence& payload, const PublicKey& signer);
    TxCode run(const SubmitChallenge& payload, const PublicKey& signer);
    TxCode settleDeposit(TxCode code, const PublicKey& signer);

    // execute_slash.cpp
    /// Punishes a proven offence: age, then the punished-once record, then the slash.
    TxCode prosecute(const Offence& offence, const PublicKey& reporter);
    void slash(const Offence& offence, const OffenceKey& incident, const PublicKey& reporter);
    std::uint64_t payReward(std::uint64_t taken, const PublicKey& reporter,
                            const PublicKey& offender, const OwnerId& offenderOwner);

    // execute_demands.cpp
    using Included = std::map<TxHash, TxCode>;
    void followDemands();
    void answerOpenDemands(const Included& included);
    void takeNewDemands(const Included& included);
    void rememberInclusions();
    void breakDemand(const DemandKey& key, const DemandRecord& record);
    void demandAnswered(const PublicKey& signer, bool succeeded);

    // execute_points.cpp
    void countParticipation();
    void decayPoints();
    void award(const PublicKey& key, std::uint64_t points, PointsReason reason);
    void takePoints(const PublicKey& key, std::uint64_t points, PointsReason reason);
    /// Whether work may still earn points in this epoch; begins the epoch's count in `record`.
    bool mayEarnByWork(NodeKeyRecord& record) const;
    /// What work earns is capped per epoch, whoever pays for it.
    void awardWork(const PublicKey& key, std::uint64_t points, PointsReason reason);
    void awardCheck(const PublicKey& key);
    void awardPaperwork(const PublicKey& key, const Hash256& contract);
    void emitPoints(const PublicKey& key, PointsReason reason, std::uint64_t before,
                    std::uint64_t after);

    struct UsedNonces {
        std::optional<NonceRecord> before;  ///< this block
        std::set<std::uint64_t> inBlock;
    };

    const BlockInput& m_block;
    State& m_state;
    const IEvidenceJudge* m_judge;
    ExecutionResult m_result;
    std::uint32_t m_txIndex = kNoTransaction;
    std::size_t m_evidenceCount = 0;
    std::optional<TaskHash> m_judgedTask;
    std::map<PublicKey, UsedNonces> m_usedNonces;
};

}  // namespace stacknet::ledger
