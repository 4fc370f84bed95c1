#pragma once

#include <functional>
#include <map>
#include <optional>

#include "core/crypto/vrf.h"
#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

/// Canaries of this node (docs/protocol/arena.md): tasks of its own making, and which of them may
/// be planted a second time with a wrong digest, to see who confirms without looking. Pure: header
/// time is time.
namespace stacknet::arena {

/// A source must outlive twice the time that its own check took, and this.
inline constexpr std::int64_t kPlantMarginMs = 600'000;
/// The input of a canary is handed out only when its source outlives the reveals by this.
inline constexpr std::int64_t kOpenMarginMs = 60'000;
/// A planted commit that is in no block after this never will be: it belongs to one place.
inline constexpr std::int64_t kPlantExpiresMs = 60'000;
/// An opening that is not in the chain yet is sent again after this.
inline constexpr std::int64_t kOpenAgainMs = 2'000;
/// Between two tasks of the node's own making.
inline constexpr std::int64_t kOwnTaskEveryMs = 30'000;
/// Tasks of the node's own making that are remembered, planted ones included.
inline constexpr std::size_t kOwnTasksMax = 256;
/// Planted ones that are not settled yet.
inline constexpr std::size_t kPlantedMax = 4;
/// Commits that are looked ahead for a slot: without one nothing is made.
inline constexpr std::uint64_t kSlotsAhead = 128;
/// Bytes of an input of the node's own making.
inline constexpr std::size_t kOwnInputBytesMax = 4'096;

/// Proves with the node's VRF key; an error while the key is locked.
using Prove = std::function<Result<crypto::VrfProof>(ByteView input)>;

/// What opens a canary, and the one commit that it was made for.
struct Planting {
    ledger::TaskHash source;
    Hash256 sourceInputSalt;
    Hash256 salt;  ///< of the canary's commitment
    std::uint64_t epoch = 0;
    std::uint64_t number = 0;  ///< of the commit in that epoch
    crypto::VrfProof proof;    ///< that this commit is a slot
    bool operator==(const Planting&) const = default;
};

/// A task of the node's own making: no client's words are in it, so it may lie on disk.
struct OwnTask {
    ledger::TaskStatement statement;
    Hash256 inputSalt;
    Bytes input;
    std::optional<Planting> planting;  ///< nothing: its digest is right
    bool operator==(const OwnTask&) const = default;
};

Bytes encodeOwnTask(const OwnTask& task);
/// Total over foreign bytes. Error "base.bad_encoding" or the like names the field.
Result<OwnTask> decodeOwnTask(ByteView bytes);

/// The place in the running epoch that the key's next commit will have.
std::uint64_t nextCommitNumber(const ledger::State& state, const PublicKey& self);
/// The ledger's rule for a source: three executors confirmed it unanimously, and it is no canary.
bool isSource(const ledger::ArenaTaskRecord& task);
/// Whether a canary planted now finds its source still remembered when it is opened, should its
/// check take twice as long as the source's did.
bool sourceLasts(const ledger::ArenaTaskRecord& source, std::int64_t nowMs);
/// Whether a program of this worker still counts as reproducible: no canary of another is opened.
bool isHeldToDigests(const ledger::State& state, const PublicKey& self, const Hash256& program);
/// Whether the ledger would take the opening of this planted task up to `untilMs`: it stands at
/// the place that it was made for, and its source is remembered that long.
bool canOpen(const OwnTask& planted, const ledger::State& state, const PublicKey& self,
             std::int64_t untilMs);
/// Whether this is the time to open it: the reveals are over, and it is not open yet.
bool isOpeningTime(const ledger::ArenaTaskRecord& planted, std::int64_t nowMs);
ledger::OpenCanary openingOf(const OwnTask& planted);
/// Who confirmed the digest of a canary that the committee found wrong, ascending.
std::vector<PublicKey> confirmersOf(const ledger::ArenaTaskRecord& canary);

/// Which commits of an epoch are slots, by the VRF key that counts in it. Each is proven once.
class CanarySlots {
public:
    /// The proof when that commit of the running epoch is a slot. Errors: `prove`'s.
    Result<std::optional<crypto::VrfProof>> at(std::uint64_t number, const ledger::State& state,
                                               const PublicKey& self, const Prove& prove);
    /// Whether one of kSlotsAhead commits from `number` on is a slot. Errors: `prove`'s.
    Result<bool> ahead(std::uint64_t number, const ledger::State& state, const PublicKey& self,
                       const Prove& prove);

private:
    std::optional<std::uint64_t> m_epoch;
    std::map<std::uint64_t, std::optional<crypto::VrfProof>> m_known;
};

}  // namespace stacknet::arena
