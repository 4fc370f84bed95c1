#pragma once

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

#include "core/consensus/light_client.h"
#include "core/consensus/params.h"
#include "core/consensus/snapshot_messages.h"

/// A node that is far behind fetches the state of an epoch's end instead of every block before it
/// (docs/protocol/light-client.md). Pure like the engine: inputs with a time stamp go in, effects
/// come out; it runs beside the engine and touches it by JoinHold alone.
///
/// WHEN. Peers claim to be at least one epoch and Params::snapshotGap blocks ahead.
/// HOW. Offers are gathered; the light client walks from where we stand to the end of the epoch
/// that the best offer is of, so that its last header is proven by every set of validators on the
/// way; only an offer of the very state that this header commits to is fetched, from all who made
/// it; with it come the blocks from that state to the end of the epoch. Nobody is trusted: a claim
/// or an offer that cannot be proven costs its maker the connection's good name and us the time to
/// ask the next.
/// SAFETY. The engine is held (it signs nothing and asks for no blocks) from when a quorum of our
/// epoch's validators is proven to have left the epoch, or more than a third of them claims it: no
/// single liar stops a node that is up to date.
namespace stacknet::consensus {

/// Chunks asked of one peer and not here yet, and the time between two requests to it: half of what
/// a serving node allows (snapshot_serving.h).
inline constexpr std::size_t kSnapshotPerPeerMax = 4;
inline constexpr std::int64_t kSnapshotAskGapMs = 50;
/// Different offers that are kept; more of them are lies.
inline constexpr std::size_t kSnapshotOffersMax = 8;
/// Requests that a peer may leave unanswered before it is not asked any more.
inline constexpr std::uint32_t kSnapshotFailuresMax = 3;
/// Blocks between the state that an epoch's last header commits to and that header.
inline constexpr Height kSnapshotBlocksMax = 256;
/// After a failed attempt the next one waits this long; blocks are fetched meanwhile.
inline constexpr std::int64_t kSnapshotRetryMs = 10 * 60 * 1'000;

// ---- inputs -------------------------------------------------------------------------------------

struct JoinTick {};
struct JoinPeerUp {
    PublicKey peer;
};
struct JoinPeerDown {
    PublicKey peer;
};
/// What a peer says of itself in its Status. Not proven.
struct JoinClaim {
    PublicKey peer;
    Epoch epoch = 0;
    Height height = 0;
};
/// Where we stand: the validators of our epoch, and our last final height. At the start and
/// whenever an epoch begins.
struct JoinStanding {
    TrustedPoint epoch;
    Height height = 0;
};
/// Our last final height rose.
struct JoinHeight {
    Height height = 0;
};
struct JoinReceived {
    PublicKey from;
    SnapshotMessage message;
};
/// An answer to a JoinAskBlocks; give it only while expectsBlocks().
struct JoinBlocks {
    PublicKey from;
    SyncResponse response;
};
/// After JoinStage: a chunk of that very manifest that an earlier attempt stored.
struct JoinChunkHere {
    std::size_t index = 0;
    Bytes chunk;
};
/// After JoinStage and every JoinChunkHere: chunks can be stored. `failed`, also later: they
/// cannot.
struct JoinStaged {
    std::optional<Error> failed;
};
/// After JoinInstall. "consensus.snapshot_wrong_root": the offer was a lie, another is tried; any
/// other error ends the attempt.
struct JoinInstalled {
    std::optional<Error> failed;
};
using JoinInput =
    std::variant<JoinTick, JoinPeerUp, JoinPeerDown, JoinClaim, JoinStanding, JoinHeight,
                 JoinReceived, JoinBlocks, JoinChunkHere, JoinStaged, JoinInstalled>;

// ---- outputs ------------------------------------------------------------------------------------

struct JoinSend {
    PublicKey to;
    SnapshotMessage message;
};
/// Send this request; hand the answer back as JoinBlocks.
struct JoinAskBlocks {
    PublicKey to;
    SyncRequest request;
};
/// Give the engine HoldSync{held}, also every engine that is built while it is held.
struct JoinHold {
    bool held = false;
};
/// Make room for the chunks of this manifest, durable enough to be found after a restart; then give
/// JoinChunkHere and JoinStaged.
struct JoinStage {
    SnapshotManifest manifest;
};
struct JoinStoreChunk {
    Height height = 0;
    std::size_t index = 0;
    Bytes chunk;
};
/// No honest peer does this; it is not asked any more in this process.
struct JoinBlame {
    PublicKey peer;
    Error error;
};
/// Everything is here and proven but the content of the chunks: openSnapshot(), execute `blocks`
/// (the last is the last of its epoch), put all in place in one step, give JoinInstalled.
struct JoinInstall {
    SnapshotManifest manifest;
    /// The epochs walked; the last one is the manifest's.
    std::vector<EpochStep> steps;
    std::vector<Validator> validators;  ///< of the manifest's epoch
    std::vector<BlockPtr> blocks;
};
/// The attempt is over without a snapshot; blocks are fetched from here on.
struct JoinEnded {
    Error reason;
};
using JoinOutput = std::variant<JoinSend, JoinAskBlocks, JoinHold, JoinStage, JoinStoreChunk,
                                JoinBlame, JoinInstall, JoinEnded>;

/// What screens show.
struct JoinStatus {
    bool active = false;
    Height height = 0;  ///< of the state that is fetched; 0: not chosen yet
    std::uint32_t chunksDone = 0;
    std::uint32_t chunksTotal = 0;
};

/// One thread at a time.
class SnapshotJoin {
public:
    SnapshotJoin(const ChainId& chainId, const Params& params);

    std::vector<JoinOutput> step(std::int64_t nowMs, JoinInput input);
    /// Monotonic; INT64_MAX while nothing is under way.
    std::int64_t wantsWakeAtMs() const;
    JoinStatus status() const;
    bool held() const { return m_held; }
    /// True while `peer` owes an answer to a JoinAskBlocks.
    bool expectsBlocks(const PublicKey& peer) const;

private:
    enum class Phase : std::uint8_t { Idle, Offers, Walk, Staging, Fetch, Installing };
    struct Peer {
        Epoch epoch = 0;
        Height height = 0;
        bool askedOffer = false;
        bool answeredOffer = false;
        bool aside = false;  ///< not asked any more in this attempt
        std::optional<Hash256> offer;
        std::map<std::size_t, std::int64_t> chunks;  ///< on their way, with when they were asked
        std::int64_t askNotBeforeMs = INT64_MIN;
    };
    // No initial values: clang 14 cannot compile one in a member template.
    template <typename Request>
    struct Pending {
        PublicKey peer;
        Request request;
        std::int64_t sentMs;
    };

    void on(const JoinTick&) {}
    void on(const JoinPeerUp& input);
    void on(const JoinPeerDown& input);
    void on(const JoinClaim& input);
    void on(const JoinStanding& input);
    void on(const JoinHeight& input) { m_height = input.height; }
    void on(const JoinReceived& input);
    void on(const JoinBlocks& input);
    void on(const JoinChunkHere& input);
    void on(const JoinStaged& input);
    void on(const JoinInstalled& input);
    void receive(const PublicKey& from, const SnapshotOffer& offer);
    void receive(const PublicKey& from, const EpochsAnswer& answer);
    void receive(const PublicKey& from, const ChunkAnswer& answer);

    bool isAhead(const Peer& peer) const;
    void begin();
    void askForOffers();
    void holdOnClaims();
    bool offersAreIn() const;
    void checkOffers();
    const EpochStep* stepOf(Epoch epoch) const;
    std::vector<Validator> validatorsOf(Epoch epoch) const;
    std::optional<Hash256> bestOffer() const;
    std::size_t makers(const Hash256& offer) const;
    bool walk();
    bool fetch();
    void askForBlocks();
    void askForChunks();
    void timeOut();
    /// Runs what can be done now; true: something changed, run it again.
    bool progress();
    std::uint32_t failures(const PublicKey& peer) const;
    std::optional<PublicKey> leastFailed(bool (SnapshotJoin::*fits)(const Peer&) const) const;
    bool knowsEpochs(const Peer& peer) const;
    bool madeChosen(const Peer& peer) const;
    void dropOffer(const Hash256& offer);
    void fail(const PublicKey& peer);
    void setAside(const PublicKey& peer);
    void offerIsGone(const PublicKey& peer);
    void blame(const PublicKey& peer, const Error& error);
    void unsolicited(const PublicKey& peer, const char* what);
    void hold(bool held);
    void giveUp(Error reason);
    void reset();
    void emit(JoinOutput output) { m_outputs.push_back(std::move(output)); }

    const ChainId m_chainId;
    const Params m_params;
    std::int64_t m_nowMs = 0;
    std::int64_t m_notBeforeMs = INT64_MIN;
    Phase m_phase = Phase::Idle;
    bool m_held = false;
    std::optional<TrustedPoint> m_standing;
    Height m_height = 0;
    std::map<PublicKey, Peer> m_peers;
    std::set<PublicKey> m_blamed;
    std::set<PublicKey> m_asked;  ///< a late answer of theirs is no misbehaviour

    // Of one attempt.
    std::int64_t m_offersUntilMs = 0;
    std::map<PublicKey, std::uint32_t> m_failures;  ///< over reconnections; of those in m_asked
    std::map<Hash256, SnapshotManifest> m_offers;   ///< by the hash of its bytes
    std::optional<LightClient> m_light;
    TrustedPoint m_start;
    std::vector<EpochStep> m_steps;  ///< from the epoch of m_start on
    std::optional<Pending<EpochsRequest>> m_epochsAsked;
    std::optional<Hash256> m_chosen;
    std::optional<SnapshotAssembly> m_assembly;
    std::vector<BlockPtr> m_blocks;
    std::optional<Pending<SyncRequest>> m_blocksAsked;

    std::vector<JoinOutput> m_outputs;
};

}  // namespace stacknet::consensus
