#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of consensus: terms, the watchdog, validators, evidence, slashes, challenges
/// and demands. Part of the Snapshot; the same conventions hold (core/api/snapshot.h). Rule numbers
/// R1..R9, W1..W6, E1..E5 are those of docs/protocol/consensus.md.
namespace stacknet::api {

// Bounds of the lists, so that a picture stays small whatever happens.
inline constexpr std::size_t kNextLeadersMax = 5;
inline constexpr std::size_t kRecentTermsMax = 16;
inline constexpr std::size_t kDroppedReasonsMax = 64;
inline constexpr std::size_t kValidatorsShownMax = 100;  ///< the protocol's own limit
inline constexpr std::size_t kEvidenceShownMax = 64;
inline constexpr std::size_t kSlashesShownMax = 100;
inline constexpr std::size_t kChallengesShownMax = 64;
inline constexpr std::size_t kDemandsShownMax = 128;
inline constexpr std::size_t kEventsShownMax = 128;
inline constexpr std::size_t kSubmissionsShownMax = 64;
/// Certificates of final blocks that ValidatorInfo::votesPresent looks back on.
inline constexpr std::size_t kVotesWindow = 100;
inline constexpr std::size_t kRecentVotesMax = 200;

/// Why a term is left (rule R4). The number is that of the rule: W1 is 1.
enum class WatchdogReason : std::uint8_t {
    None = 0,
    NoProgress = 1,       ///< W1 nothing was notarized for the watchdog's time
    NotFinal = 2,         ///< W2 a notarized view is not final for the watchdog's time
    UnmetDemand = 3,      ///< W3 a transaction demanded in a vote is still not in the chain
    BadProposal = 4,      ///< W4 the leader signed something provably wrong
    OthersAbandoned = 5,  ///< W5 more than a third of the weight has left the term
    LeaderJailed = 6,     ///< W6 the leader is jailed in the final state
};

/// A condition that the watchdog counts down on.
struct WatchdogReasonInfo {
    WatchdogReason reason = WatchdogReason::None;
    std::int64_t remainingMs = 0;  ///< until this node leaves the term for it; 0: due now
    bool operator==(const WatchdogReasonInfo&) const = default;
};

struct WatchdogInfo {
    /// False: this node cannot leave the term (it does not vote, or has left), or does not tell.
    bool counting = false;
    std::uint32_t timeoutMs = 0;      ///< nominal, 10,000
    std::uint32_t backoffFactor = 0;  ///< 1..4, doubles after a rotation without a final block; 0:
                                      ///< not told
    std::uint64_t abandonedWeight = 0;  ///< of those who left this term; W5 above a third
    /// At most one per reason, soonest first.
    std::vector<WatchdogReasonInfo> armed;
    WatchdogReason lastReason = WatchdogReason::None;  ///< why this node last left a term
    std::uint64_t lastTerm = 0;                        ///< the term it left
    std::int64_t lastFiredMs = 0;                      ///< 0: never since the start
    bool operator==(const WatchdogInfo&) const = default;
};

/// Who leads one of the terms to come.
struct NextLeaderInfo {
    std::uint64_t term = 0;
    std::uint64_t firstView = 0;
    std::string leader;
    std::string leaderName;
    bool ours = false;
    bool operator==(const NextLeaderInfo&) const = default;
};

enum class TermEnd : std::uint8_t {
    Running,    ///< the current term
    Undecided,  ///< over, but no final block says yet how it ended
    Completed,  ///< all its proposals were made
    Left,       ///< a quorum left the leader before its last proposal
};

/// One term as the final blocks tell it: a mark of the duty strip.
struct TermInfo {
    std::uint64_t term = 0;
    std::string leader;
    std::string leaderName;
    bool ours = false;
    std::uint32_t proposals = 0;  ///< final blocks of the leader in this term
    TermEnd end = TermEnd::Running;
    std::uint64_t leftAtView = 0;  ///< Left only: the highest view that a voter left at
    /// Left only: why this node left it; None when it did not, or does not remember. The log holds
    /// the votes to leave and not their reasons.
    WatchdogReason reason = WatchdogReason::None;
    bool operator==(const TermInfo&) const = default;
};

/// Whether this node signs votes.
enum class SigningState : std::uint8_t {
    Signing,
    Observer,          ///< its Node Key is no validator
    Locked,            ///< the Node Key is locked
    SittingOut,        ///< it may have signed what it does not remember: silent until `untilView`
    DoppelgangerWait,  ///< just started: listens for another node with its key, `remainingMs`
    Stopped,           ///< signs nothing any more in this process, see `code` and `reason`
};

struct SigningInfo {
    SigningState state = SigningState::Observer;
    std::uint64_t untilView = 0;   ///< SittingOut only; 0: not known yet
    std::int64_t remainingMs = 0;  ///< DoppelgangerWait only
    std::string code;              ///< Stopped only: the error's code
    std::string reason;            ///< Stopped only: a sentence
    bool operator==(const SigningInfo&) const = default;
};

/// Messages of peers that were not used, by why.
struct DroppedInfo {
    std::string reason;  ///< a stable word of consensus, "wrong_epoch"
    std::uint64_t count = 0;
    bool operator==(const DroppedInfo&) const = default;
};

/// Joining by a snapshot of the state instead of by every block (docs/protocol/light-client.md).
struct SnapshotSyncInfo {
    bool active = false;  ///< it is looked for, fetched or put in place; nothing is signed then
    std::uint64_t height = 0;  ///< of the state that is fetched; 0: not chosen yet
    std::uint32_t chunksDone = 0;
    std::uint32_t chunksTotal = 0;      ///< of 256 KiB; 0 while height is 0
    std::uint64_t keptHeight = 0;       ///< of the newest snapshot kept for others; 0: none
    std::uint64_t requestsRefused = 0;  ///< of peers that asked for more than their share
    bool operator==(const SnapshotSyncInfo&) const = default;
};

/// What became of this node's vote for one block of the final chain.
enum class VoteOutcome : std::uint8_t {
    Voted,      ///< in the certificate that the chain holds
    Late,       ///< signed here, but a quorum had closed the certificate before
    Missed,     ///< not signed here: down, locked, or it saw the block too late
    Disagreed,  ///< this node's key is in evidence of that view
};

struct RecentVoteInfo {
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;
    std::uint64_t height = 0;
    VoteOutcome outcome = VoteOutcome::Voted;
    bool operator==(const RecentVoteInfo&) const = default;
};

struct ConsensusInfo {
    std::uint64_t epoch = 0;
    std::uint64_t term = 0;
    std::uint64_t view = 0;
    std::uint32_t termLength = 0;     ///< proposals a leader has (1,000)
    std::uint32_t proposalsMade = 0;  ///< views of the term before the current one
    std::uint32_t proposalsLeft = 0;  ///< the current view included; made + left = termLength
    std::string leader;
    std::string leaderName;
    bool weLead = false;
    std::vector<NextLeaderInfo> nextLeaders;  ///< the terms after this one, kNextLeadersMax
    std::vector<TermInfo> recentTerms;        ///< newest first, this one too; kRecentTermsMax
    WatchdogInfo watchdog;
    SigningInfo signing;
    std::vector<DroppedInfo> dropped;  ///< by reason, sorted by it; kDroppedReasonsMax
    std::uint64_t evidenceSeen = 0;    ///< contradictions that this node saw since its start
    bool autoChallenge = false;        ///< it files challenges by itself
    SnapshotSyncInfo snapshotSync;
    /// Of the node's own key, newest first, kRecentVotesMax: one per certificate that became final
    /// while this node ran and the key was a validator.
    std::vector<RecentVoteInfo> recentVotes;
    /// The same, counted over the blocks of this hour and the 23 before it; disagreement is told by
    /// evidence alone.
    std::uint32_t votesAgreed24h = 0;
    std::uint32_t votesLate24h = 0;
    std::uint32_t votesMissed24h = 0;
    bool operator==(const ConsensusInfo&) const = default;
};

struct ValidatorInfo {
    std::string key;
    std::string name;
    std::uint32_t index = 0;  ///< in the epoch's set, as in votes
    std::uint64_t weight = 0;
    std::uint32_t weightBps = 0;  ///< of the total weight, basis points, rounded down
    bool connected = false;       ///< linked with this node, or it is this node
    bool jailed = false;
    bool tombstoned = false;
    std::uint64_t points = 0;
    /// Its votes in the certificates of the last votesCounted final blocks that became final while
    /// this node ran. A certificate is closed by a quorum: a missing vote alone is no fault.
    std::uint32_t votesPresent = 0;
    std::uint32_t votesCounted = 0;  ///< at most kVotesWindow
    std::int64_t lastSeenMs = 0;     ///< last sign of life on its link; 0 for this node
    bool ours = false;               ///< the key is in this node's keystore
    bool operator==(const ValidatorInfo&) const = default;
};

/// The pairs that an honest node never signs.
enum class EvidenceKind : std::uint8_t {
    DoublePropose = 0,         ///< E1 of a leader: two proposals at one view
    DoubleNotarize = 1,        ///< E1 two Notarize at one view for different blocks
    DoubleFinalize = 2,        ///< E2 two Finalize at one view for different blocks
    FinalizeAfterLeaving = 3,  ///< E3 Abandon(t, u) and Finalize(v) with v >= u in t
    SplitVote = 4,             ///< E4 Notarize and Finalize at one view for different blocks
    BadNotarize = 5,           ///< E5 Notarize for a header whose own bytes are invalid
};

enum class SignedMessageKind : std::uint8_t { Proposal, Notarize, Finalize, Abandon };

/// One of the two signed messages, so that anybody can verify the signature.
struct SignedMessageInfo {
    SignedMessageKind kind = SignedMessageKind::Notarize;
    std::uint64_t view = 0;   ///< of an Abandon: the view it left at
    std::uint64_t term = 0;   ///< the term of that view
    std::string blockId;      ///< empty for an Abandon
    std::string signedBytes;  ///< hexadecimal, exactly what the signature covers
    std::string signature;    ///< hexadecimal
    bool operator==(const SignedMessageInfo&) const = default;
};

struct EvidenceInfo {
    std::string id;  ///< of the incident: order and padding of the messages do not change it
    EvidenceKind kind = EvidenceKind::DoubleNotarize;
    std::string offender;
    std::string offenderName;
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;             ///< the later one of the two
    std::int64_t seenMs = 0;            ///< when this node first saw it; 0: only in a block
    std::uint64_t committedHeight = 0;  ///< the block that holds it; 0: none yet
    SignedMessageInfo first;
    SignedMessageInfo second;  ///< of BadNotarize: the proposal that was voted for
    bool operator==(const EvidenceInfo&) const = default;
};

/// What a Node Key is slashed for.
enum class OffenceClass : std::uint8_t { BftDisagreement = 0, SpotCheck = 1, Censorship = 2 };

/// A penalty in a final block: `stakeBefore` -> `stakeAfter`, whole tokens.
struct SlashInfo {
    std::uint64_t height = 0;
    std::int64_t timeMs = 0;
    OffenceClass offence = OffenceClass::BftDisagreement;
    std::string offender;
    std::string offenderName;
    std::uint32_t rateBps = 0;  ///< basis points of the stake that backed the offence
    std::uint64_t stakeBefore = 0;
    std::uint64_t penalty = 0;  ///< burned + reward
    std::uint64_t stakeAfter = 0;
    std::uint64_t burned = 0;
    std::uint64_t reward = 0;
    std::string whistleblower;  ///< who gets the reward; empty: nobody
    std::string proofId;        ///< id of the evidence, the challenge or the verdict
    bool tombstoned = false;    ///< the key never validates again
    bool jailed = false;
    bool operator==(const SlashInfo&) const = default;
};

enum class ChallengeState : std::uint8_t {
    Open,      ///< sent or in a block, not judged yet
    Upheld,    ///< the leader is slashed
    Rejected,  ///< `rejectCode` says by which check
};

/// The checks of a censorship challenge. A demand and a promise take different ones.
enum class ChallengeCheck : std::uint8_t {
    BlockFinal,            ///< the block at view d is final and led by the accused
    DemandInCertificate,   ///< the signer's vote in that block's certificate lists the transaction
    TransactionValid,      ///< valid for this chain, not expired at block d
    WindowPassed,          ///< the same term has a final block at the due view or later
    NotIncludedInTime,     ///< the chain holds the transaction nowhere up to the due view
    NotPunishedBefore,     ///< this leader was not punished for this before
    WithinEvidenceWindow,  ///< not too old
    PromiseSigned,         ///< of a promise: the leader of the term signed it
};

struct ChallengeStep {
    ChallengeCheck check = ChallengeCheck::BlockFinal;
    bool passed = false;
    std::string detail;  ///< an English sentence with the numbers that decided
    bool operator==(const ChallengeStep&) const = default;
};

struct ChallengeInfo {
    std::string id;  ///< hash of the challenge's transaction
    ChallengeState state = ChallengeState::Open;
    std::string rejectCode;  ///< Rejected only: a stable word
    std::string accused;
    std::string accusedName;
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;     ///< d: the accused built on the demand here; of a promise: dueView
    std::string txHash;         ///< the transaction that was demanded or promised
    std::string signer;         ///< the validator whose vote demanded it; empty for a promise
    std::uint64_t dueView = 0;  ///< the last view at which including it was in time
    std::string filedBy;
    std::uint64_t filedHeight = 0;    ///< 0: not in a block yet
    std::uint64_t verdictHeight = 0;  ///< 0: not judged yet
    bool byUs = false;                ///< filed with a key of this node's keystore
    bool againstUs = false;           ///< accuses a key of this node's keystore
    /// The checks that were made, in the protocol's order; the first that did not pass is the last.
    std::vector<ChallengeStep> steps;
    /// About a promise of the accused (E6) and not about a demand: filed as evidence, and a
    /// SlashInfo of it has this challenge's id as its proofId.
    bool promised = false;
    bool operator==(const ChallengeInfo&) const = default;
};

/// A transaction that a vote demanded of a leader, and the leader's obligation.
struct DemandInfo {
    std::string txHash;
    std::uint64_t term = 0;
    std::string leader;           ///< who must include it
    std::uint64_t firstView = 0;  ///< the first block whose certificate demands it; 0: none yet
    std::uint64_t dueView = 0;    ///< 0 while firstView is
    std::uint64_t metView = 0;    ///< the block that holds it; 0: none yet
    std::int64_t sinceMs = 0;     ///< when this node first knew of the demand; age = now - since
    bool byUs = false;            ///< this node demanded it
    std::uint64_t epoch = 0;      ///< of firstView
    /// Public key of a validator whose vote in the certificate at firstView lists it: with epoch,
    /// firstView and txHash all that a FileChallenge needs. Empty while firstView is 0.
    std::string signer;
    bool operator==(const DemandInfo&) const = default;
};

/// An order that this node took from a client since its start, and how many validators have signed
/// that they hold it (docs/protocol/censorship.md). INode::receipt(txHash) gives the signatures.
struct SubmissionInfo {
    std::string txHash;
    std::uint64_t epoch = 0;
    std::int64_t takenMs = 0;
    std::uint32_t receipts = 0;
    std::uint64_t weight = 0;  ///< of those who signed
    std::uint64_t totalWeight = 0;
    /// More than two thirds have signed: it is in the chain after at most (bad leaders in a row)
    /// times the watchdog's time.
    bool bound = false;
    bool operator==(const SubmissionInfo&) const = default;
};

/// The numbers of the network that screens do arithmetic with, so that no screen has numbers of its
/// own. 0: the network has no such rule, or this node does not tell.
struct StakeRules {
    std::uint32_t slashBftDisagreementBps = 0;
    std::uint32_t slashSpotCheckBps = 0;
    std::uint32_t slashCensorshipBps = 0;
    std::uint64_t unbondingEpochs = 0;  ///< both must pass before a Withdraw
    std::int64_t unbondingMs = 0;
    std::uint64_t proofDeposit = 0;  ///< tokens burned when evidence or a challenge proves nothing
    std::uint32_t rewardBps = 0;     ///< of a penalty, for who proved the offence
    std::uint64_t rewardMax = 0;     ///< tokens
    std::uint32_t demandWindow = 0;  ///< proposals a leader has to include what was demanded
    std::uint32_t resaleFeeBps = 0;  ///< of the price, for the Stack a key came from
    bool operator==(const StakeRules&) const = default;
};

/// Something that happened. The event names it; the lists of the Snapshot hold its state.
enum class EventKind : std::uint8_t {
    EvidenceSeen,         ///< subject: evidence id
    SlashApplied,         ///< subject: the slash's proofId
    ChallengeFiled,       ///< subject: challenge id
    ChallengeJudged,      ///< subject: challenge id
    TermEnded,            ///< subject: the term, decimal; height: of the block that says so
    WatchdogFired,        ///< subject: the term, decimal; this node left it at `view`
    SigningStopped,       ///< subject: Node Key that signed until now
    ValidatorSetChanged,  ///< subject: the epoch, decimal
    ValidatorSetKept,     ///< alarm: too few validators for a new set; subject: the next epoch
};

struct NodeEvent {
    std::uint64_t sequence = 0;  ///< 1, 2, 3, ... since the engine started; no gaps
    std::int64_t timeMs = 0;
    EventKind kind = EventKind::TermEnded;
    std::string subject;
    std::uint64_t height = 0;  ///< final height at that moment
    std::uint64_t view = 0;
    bool operator==(const NodeEvent&) const = default;
};

}  // namespace stacknet::api
