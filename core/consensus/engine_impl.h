#pragma once

#include <map>

#include "core/consensus/block_pool.h"
#include "core/consensus/certificates.h"
#include "core/consensus/demand_book.h"
#include "core/consensus/engine.h"
#include "core/consensus/pacemaker.h"
#include "core/consensus/rules.h"
#include "core/consensus/vote_book.h"

namespace stacknet::consensus {

/// The engine's state and its handlers. One family of handlers per file:
///   engine.cpp           construction, step, status
///   engine_votes.cpp     votes and certificates in, R1 enter, R3 finalize, R4 abandon
///   engine_proposals.cpp proposals in and out, R2 notarize, R7 leader
///   engine_beacon.cpp    R2, R7 the random beacon along the proposals
///   engine_demands.cpp   R7 demanded transactions, W3, bodies
///   engine_evidence.cpp  E5, evidence against our own key
///   engine_finality.cpp  R6 commit, executed roots
///   engine_peers.cpp     R8 retransmission, Status, catch-up, 1.4 sitting out
class Engine::Impl {
public:
    Impl(EngineConfig config, FinalizedTip tip, OwnVotes own, const Now& now);
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void restore(const VoteStoreContents& votes);
    std::vector<Output> step(const Now& now, Input input);
    std::int64_t wantsWakeAtMs() const;
    Epoch epoch() const { return m_config.epoch; }
    EngineStatus status() const;
    std::optional<ledger::Transaction> demandedBody(const ledger::TxHash& hash) const {
        const ledger::Transaction* body = m_demands.body(hash);
        return body == nullptr ? std::nullopt : std::optional(*body);
    }

private:
    /// What the engine knows of a connected peer.
    struct Peer {
        std::optional<ValidatorIndex> validator;
        Height finalizedHeight = 0;
        Epoch epoch = 0;
        std::uint32_t syncFailures = 0;  ///< others are asked first
        /// Not asked again before: a peer that answers wrongly must not keep us asking.
        std::int64_t syncNotBeforeMs = INT64_MIN;
    };
    struct SitOutAnswer {
        View view = 0;
        bool abandonedTerm = false;
    };
    /// The last final block.
    struct Tip {
        Height height = 0;
        View view = 0;
        BlockId id;
        std::int64_t timeMs = 0;
        Height stateHeight = 0;
        std::optional<Certificate> finalCert;
        ledger::BeaconValue beacon;  ///< after this block
    };
    /// What a block's checks need of its parent.
    struct ParentInfo {
        Height height = 0;
        View view = 0;
        std::int64_t timeMs = 0;
        Height stateHeight = 0;
    };
    struct PendingSync {
        PeerId peer;
        SyncRequest request;
        std::int64_t sentMs = 0;
    };
    /// Where a block stands towards the end of the epoch.
    enum class Place : std::uint8_t {
        Unknown,  ///< an ancestor is not here
        Within,
        Last,  ///< carries the next validators' hash
        Tail,  ///< empty, after the last
    };
    enum class Verdict : std::uint8_t { Good, NotYet, ProvablyBad };

    // inputs (engine.cpp)
    void on(const Tick&) {}
    void on(const MessageReceived& input);
    void on(const PeerConnected& input);
    void on(const PeerDisconnected& input);
    void on(const Executed& input);
    void on(const TransactionsAvailable&) { m_mempoolMayHaveMore = m_poolChanged = true; }
    void on(const MessageRefused& input);
    void on(const EvidenceReceived& input);
    void on(const VoteStoreFailed& input);
    void on(const HoldSync& input);
    void onOtherEpoch(const MessageReceived& input);
    void advance();
    void watchClocks(const Now& now);

    // votes and certificates (engine_votes.cpp)
    void receive(const Notarize& vote);
    void receive(const Finalize& vote);
    void receive(const Abandon& vote);
    void receive(const NotarCert& message) { learn(message.certificate); }
    void receive(const FinalCert& message) { learn(message.certificate); }
    void receive(const ExitCert& message) { learn(message.certificate); }
    void learn(const Certificate& certificate);
    void learn(const ExitCertificate& certificate);
    void accept(const Certificate& certificate);
    void accept(const ExitCertificate& certificate);
    void enter(View view);
    void tryFinalize(const Certificate& certificate);
    void tryAbandon(AbandonReason reason);
    void checkWatchdog();
    bool inVoteWindow(View view) const;
    bool foreignVote(const SignedStatement& statement, ValidatorIndex signer);
    void adopt(const SignedStatement& statement);
    std::optional<Certificate> exitProof(View leftAt) const;

    // proposals (engine_proposals.cpp)
    void receive(const Proposal& proposal);
    bool headerFits(const BlockHeader& header) const;
    bool bodyFits(const Block& block) const;
    std::optional<ParentInfo> parentOf(const BlockHeader& header) const;
    Verdict judge(const Block& block);
    void tryNotarize();
    void tryPropose();
    std::optional<Justification> assembleJustification(View view) const;
    BlockId parentFor(const Justification& justify) const;
    std::set<ledger::TxHash> pendingHashes(const BlockId& id) const;
    /// pendingHashes(); empty with `missing` set when an ancestor is not here.
    std::set<ledger::TxHash> chainHashes(const BlockId& id, std::optional<BlockId>& missing) const;
    std::vector<ledger::Transaction> blockBody(std::vector<ledger::Transaction> owed,
                                               std::set<ledger::TxHash> pending);
    void propose(Justification justify, const BlockHeader& draft,
                 std::vector<ledger::Transaction> transactions);

    // the beacon (engine_beacon.cpp)
    /// The beacon after a block above the tip, or the tip; nothing with `missing` set when an
    /// ancestor is not here, and without it on another branch.
    std::optional<ledger::BeaconValue> beaconAfter(const BlockId& id,
                                                   std::optional<BlockId>& missing);
    Verdict judgeBeacon(const Block& block);
    /// Our proof for a block after `parent`; nothing while the key is locked, when an ancestor is
    /// not here, or when the set has another VRF key of ours.
    std::optional<BeaconProof> proveBeacon(const BlockId& parent, View view);
    ledger::BeaconValue beaconAfterFinal(const Block& block);

    // evidence (engine_evidence.cpp)
    void noteBadHeader(const Proposal& proposal);
    void judgeVote(const Notarize& vote);
    void reportBadVote(const VotedHeader& voted, const Notarize& vote);
    void protectOwnKey();

    // demands (engine_demands.cpp)
    void receive(const BodyRequest& request);
    void receive(const BodyResponse& response);
    bool noteDemands(const Notarize& vote);
    void scanWaiting();
    DemandList demandsFor(const Block& block, std::vector<ledger::Transaction>& bodies);
    std::optional<std::vector<ledger::Transaction>> owedBodies(const Justification& justify,
                                                               View view, const BlockId& parentId);
    Obligations obligationsUpTo(const BlockId& head) const;
    DemandList embeddedDemands(const Block& block) const;
    bool keepsObligations(const Block& block);
    bool leavesOut(const ledger::Transaction& transaction) const;
    void noteFinalDemands(const Block& block);
    void askForBodies(bool again);
    std::vector<ledger::TxHash> hashesOf(const Block& block) const;

    // finality (engine_finality.cpp)
    void tryCommit();
    void finalize(const BlockPtr& block, std::optional<Certificate> finalCert,
                  std::optional<EpochProof> epochProof = std::nullopt);
    Place placeOf(const BlockHeader& header, std::optional<BlockId>& missing) const;
    void noteNextValidators(Height height, const std::optional<Hash256>& hash);
    Term oldestTerm() const { return m_tip.view == 0 ? 0 : m_terms.of(m_tip.view); }
    void afterFinalized();
    void checkClaimedRoot(Height height, const Hash256& claimed);
    void raiseFloor();

    // peers (engine_peers.cpp)
    void receive(const Status& status);
    void receive(const StatusRequest& request);
    void receive(const BlockRequest& request);
    void receive(const SyncRequest& request);
    void receive(const SyncResponse& response);
    void periodic();
    void retransmit();
    std::vector<Message> entryBundle() const;
    Status makeStatus(const PeerId& peer, std::uint64_t echoNonce) const;
    void want(const BlockId& id);
    void askForBlocks(bool again);
    void trySync(bool stalled);
    void noteSitOutAnswer(const Status& status);
    void trySignAgain();
    Height claimedHeight() const;
    void syncFailed();

    // small helpers (engine.cpp)
    rules::Standing standing() const { return {m_cur, m_own, m_terms}; }
    std::optional<Signature> sign(const Bytes& bytes);
    bool maySign() const;
    void stopSigning(Error error);
    void drop(DropReason reason) { ++m_dropped[static_cast<std::size_t>(reason)]; }
    /// drop(), and the sender of the message in hand answers for it.
    void misbehaved(DropReason reason, std::string_view code, std::string message);
    WatchdogStatus watchdogStatus() const;
    bool leaderJailed() const;
    void emit(Output output) { m_outputs.push_back(std::move(output)); }
    bool isLeader(View view) const;
    Term term() const { return m_terms.of(m_cur); }

    EngineConfig m_config;
    Terms m_terms;
    std::optional<ValidatorIndex> m_self;
    CertificateVerifier m_verifier;
    VoteBook m_book;
    BlockPool m_pool;
    OwnVotes m_own;
    Pacemaker m_pacemaker;

    View m_cur = 1;
    Tip m_tip;
    Height m_executedHeight = 0;
    std::map<Height, Hash256> m_roots;         ///< executed, from the tip's stateHeight on
    std::map<Height, Hash256> m_claimedRoots;  ///< of final headers, not executed here yet
    /// Of the next epoch, and the lowest height known to have them fixed.
    std::optional<Hash256> m_nextValidators;
    Height m_nextFixedAt = 0;
    bool m_ended = false;                 ///< the epoch's last block is final
    std::map<Height, View> m_unexecuted;  ///< final blocks that the driver still executes

    Now m_now;
    std::int64_t m_startedMs = 0;
    std::int64_t m_suspendedMs = 0;  ///< boot time minus monotonic time
    bool m_networkSeen = false;      ///< a quorum was connected once; W1 counts from then
    bool m_stopped = false;          ///< the vote store failed or our key is used elsewhere
    bool m_diverged = false;
    bool m_held = false;  ///< a snapshot is under way

    std::int64_t m_lastProposalMs = INT64_MIN / 2;
    View m_unprovenView = 0;  ///< our VRF key is not the one that the set has
    bool m_mempoolMayHaveMore = true;
    std::int64_t m_lastRetryMs = 0;
    std::int64_t m_lastStatusMs = 0;
    View m_retryView = 0;  ///< where we stood at the last retry
    Height m_retryHeight = 0;

    std::map<PeerId, Peer> m_peers;
    std::optional<PeerId> m_from;               ///< sender of the message in hand
    std::map<BlockId, std::uint32_t> m_wanted;  ///< with the number of requests made
    std::optional<PendingSync> m_sync;
    std::map<ValidatorIndex, SitOutAnswer> m_sitOutAnswers;
    std::array<std::uint64_t, kDropReasons> m_dropped{};
    std::map<PeerId, std::uint32_t> m_scores;  ///< of misbehaviour, also of peers that left

    std::map<BlockId, VotedHeader> m_badHeaders;  ///< E5: a vote for one of them is a fault
    std::deque<BlockId> m_badHeaderOrder;
    std::vector<Evidence> m_evidence;  ///< of this step

    DemandBook m_demands;
    Obligations m_finalObligations;  ///< of the final chain; owed are our own
    Term m_obligationsTerm = 0;
    View m_unmetAlarmView = 0;                               ///< once per view
    std::map<ledger::TxHash, std::uint32_t> m_wantedBodies;  ///< with the number of requests made
    std::int64_t m_lastScanMs = INT64_MIN / 2;
    bool m_poolChanged = true;
    std::set<PublicKey> m_jailed;
    std::deque<LeftTerm> m_left;

    std::vector<Output> m_outputs;
    bool m_bundleChanged = false;
};

}  // namespace stacknet::consensus
