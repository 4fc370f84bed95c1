#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/canonical.h"
#include "core/crypto/vrf.h"
#include "core/ledger/offence.h"
#include "core/ledger/types.h"

/// What the rows of the ledger's state hold. Token amounts are whole tokens.
namespace stacknet::ledger {

/// Tokens on their way from bonded to free. Both bounds must be met before they are free.
struct UnbondingLot {
    std::uint64_t tokens = 0;
    std::uint64_t maturesEpoch = 0;
    std::int64_t maturesMs = 0;
    bool operator==(const UnbondingLot&) const = default;
};

/// A Node Key as the ledger knows it.
struct NodeKeyRecord {
    std::uint64_t index = 0;  ///< how many keys were registered before it
    OwnerId owner;
    StackId sourceStack;
    NodeKeyState state = NodeKeyState::Cold;
    std::int64_t coldUntilMs = 0;
    std::uint64_t priceMicroUsd = 0;    ///< what it cost when it was generated
    std::uint64_t tokensAllocated = 0;  ///< what it was born with
    std::uint64_t tokensFree = 0;
    std::uint64_t tokensBonded = 0;
    std::uint64_t tokensServed = 0;  ///< used up by accepted paperwork
    std::uint64_t paperworkCount = 0;
    std::uint64_t paperMicroUsd = 0;
    std::vector<UnbondingLot> lots;      ///< oldest first, at most kUnbondingLotsMax, none empty
    bool tombstoned = false;             ///< never validates, never Connected again
    bool jailed = false;                 ///< until Unjail
    std::uint64_t jailedUntilEpoch = 0;  ///< Unjail is refused before it
    std::uint64_t points = 0;
    std::uint64_t pointsFrozenUntilEpoch = 0;  ///< gains nothing before this epoch
    std::uint64_t workPointsEpoch = 0;         ///< the epoch that workPoints counts
    std::uint64_t workPoints = 0;              ///< earned by paperwork in that epoch
    std::uint64_t listPriceMicroUsd = 0;       ///< while Listed
    std::uint64_t sales = 0;                   ///< how often it was bought from another owner
    bool redeemed = false;
    Hash256 payoutReference;            ///< once redeemed
    crypto::VrfPublicKey vrfKey;        ///< the last one registered; zero: none
    std::uint64_t vrfKeyFromEpoch = 0;  ///< counts for sets fixed in this epoch or a later one
    crypto::VrfPublicKey vrfKeyBefore;  ///< counts until then; zero: none

    /// The VRF key that counts for a validator set that is fixed in `epoch`; zero: none.
    const crypto::VrfPublicKey& vrfKeyAt(std::uint64_t epoch) const {
        return epoch >= vrfKeyFromEpoch ? vrfKey : vrfKeyBefore;
    }
    std::uint64_t tokensUnbonding() const;
    /// free + bonded + unbonding: what pays for an offence.
    std::uint64_t tokensBacking() const { return tokensFree + tokensBonded + tokensUnbonding(); }
    bool operator==(const NodeKeyRecord&) const = default;
};

struct StackRecord {
    std::string name;
    PublicKey approvalKey;
    std::uint64_t resales = 0;             ///< of keys that came from it
    std::uint64_t resaleFeesMicroUsd = 0;  ///< owed to it by those resales
    bool operator==(const StackRecord&) const = default;
};

/// The last nonce a signer used and the block that used it.
struct NonceRecord {
    std::uint64_t nonce = 0;
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;
    bool operator==(const NonceRecord&) const = default;
};

/// An epoch's validators; frozen when the epoch before fixes them.
struct EpochRecord {
    std::optional<std::int64_t> startMs;  ///< header time of its first block; none: not begun
    std::vector<EpochValidator> validators;
    bool operator==(const EpochRecord&) const = default;
};

/// What a Node Key's tokens were at the start of an epoch in which they changed.
struct CheckpointKey {
    PublicKey nodeKey;
    std::uint64_t epoch = 0;
    auto operator<=>(const CheckpointKey&) const = default;
};

/// Names the incident that was punished. Epoch is 0 for the classes that are punished once ever.
struct OffenceKey {
    OffenceClass kind = OffenceClass::BftDisagreement;
    PublicKey nodeKey;
    std::uint64_t epoch = 0;
    auto operator<=>(const OffenceKey&) const = default;
};

struct OffenceRecord {
    std::uint64_t epoch = 0;  ///< of the offence
    std::uint64_t view = 0;
    Height height = 0;          ///< of the block that punished it
    std::uint64_t penalty = 0;  ///< of what the key held at the start of that epoch
    std::uint64_t taken = 0;    ///< what was left to take
    bool operator==(const OffenceRecord&) const = default;
};

/// A validator's demands in the certificate that a leader's block embeds, not yet answered.
struct DemandKey {
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;  ///< of the leader's block
    PublicKey signer;
    auto operator<=>(const DemandKey&) const = default;
};

/// The same once the leader has broken it; ordered so that a signer's rows stand together.
struct BrokenDemandKey {
    std::uint64_t epoch = 0;
    PublicKey signer;
    std::uint64_t view = 0;
    auto operator<=>(const BrokenDemandKey&) const = default;
};

struct DemandRecord {
    PublicKey leader;
    std::uint64_t term = 0;
    std::int64_t timeMs = 0;     ///< header time of the leader's block
    std::vector<TxHash> hashes;  ///< 1..kDemandsPerVoteMax
    bool operator==(const DemandRecord&) const = default;
};

/// How a signer's demanded transactions ended.
struct DemandStats {
    std::uint64_t answered = 0;  ///< in the running sample
    std::uint64_t failing = 0;
    std::uint64_t barredUntilEpoch = 0;
    std::uint64_t lossEpoch = 0;   ///< the epoch that pointsLost counts
    std::uint64_t pointsLost = 0;  ///< for failing demands in that epoch
    bool operator==(const DemandStats&) const = default;
};

/// Paperwork of one key for one contract in the running epoch.
struct ContractKey {
    Hash256 contract;
    PublicKey nodeKey;
    auto operator<=>(const ContractKey&) const = default;
};

/// A block that included transactions.
struct InclusionKey {
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;
    auto operator<=>(const InclusionKey&) const = default;
};

/// Whose word about whom. A verifier's statements stand together.
struct AttestationKey {
    PublicKey verifier;
    PublicKey subject;
    auto operator<=>(const AttestationKey&) const = default;
};

/// A statement that was accepted; see SubmitAttestation.
struct AttestationRecord {
    Hash256 verdictHash;
    std::vector<Hash256> gpus;  ///< strictly ascending, at most kAttestedGpusMax; none: a denial
    std::int64_t issuedMs = 0;
    std::int64_t validUntilMs = 0;
    bool operator==(const AttestationRecord&) const = default;
};

/// A table's format: section byte, and how keys and values are written. Keys are written so that
/// their bytes sort as the keys do.
namespace rows {

struct Stacks {
    using Key = StackId;
    using Value = StackRecord;
    static constexpr std::uint8_t kSection = 1;
};
struct NodeKeys {
    using Key = PublicKey;
    using Value = NodeKeyRecord;
    static constexpr std::uint8_t kSection = 2;
};
struct Nonces {
    using Key = PublicKey;
    using Value = NonceRecord;
    static constexpr std::uint8_t kSection = 3;
};
struct Epochs {
    using Key = std::uint64_t;
    using Value = EpochRecord;
    static constexpr std::uint8_t kSection = 5;
};
struct Checkpoints {
    using Key = CheckpointKey;
    using Value = std::uint64_t;
    static constexpr std::uint8_t kSection = 6;
};
struct Offences {
    using Key = OffenceKey;
    using Value = OffenceRecord;
    static constexpr std::uint8_t kSection = 7;
};
struct Demands {
    using Key = DemandKey;
    using Value = DemandRecord;
    static constexpr std::uint8_t kSection = 8;
};
struct BrokenDemands {
    using Key = BrokenDemandKey;
    using Value = DemandRecord;
    static constexpr std::uint8_t kSection = 9;
};
struct DemandSigners {
    using Key = PublicKey;
    using Value = DemandStats;
    static constexpr std::uint8_t kSection = 10;
};
struct Contracts {
    using Key = ContractKey;
    using Value = std::uint64_t;
    static constexpr std::uint8_t kSection = 11;
};
struct Inclusions {
    using Key = InclusionKey;
    using Value = std::vector<TxHash>;
    static constexpr std::uint8_t kSection = 12;
};
struct Attestations {
    using Key = AttestationKey;
    using Value = AttestationRecord;
    static constexpr std::uint8_t kSection = 13;
};

}  // namespace rows

void writeRowKey(CanonicalWriter& out, std::uint64_t key);
void writeRowKey(CanonicalWriter& out, const CheckpointKey& key);
void writeRowKey(CanonicalWriter& out, const OffenceKey& key);
void writeRowKey(CanonicalWriter& out, const DemandKey& key);
void writeRowKey(CanonicalWriter& out, const BrokenDemandKey& key);
void writeRowKey(CanonicalWriter& out, const ContractKey& key);
void writeRowKey(CanonicalWriter& out, const InclusionKey& key);
void writeRowKey(CanonicalWriter& out, const AttestationKey& key);
template <std::size_t N, typename Tag>
void writeRowKey(CanonicalWriter& out, const FixedBytes<N, Tag>& key) {
    out.fixed(key);
}

void writeRow(CanonicalWriter& out, std::uint64_t value);
void writeRow(CanonicalWriter& out, const StackRecord& value);
void writeRow(CanonicalWriter& out, const NodeKeyRecord& value);
void writeRow(CanonicalWriter& out, const NonceRecord& value);
void writeRow(CanonicalWriter& out, const EpochRecord& value);
void writeRow(CanonicalWriter& out, const OffenceRecord& value);
void writeRow(CanonicalWriter& out, const DemandRecord& value);
void writeRow(CanonicalWriter& out, const DemandStats& value);
void writeRow(CanonicalWriter& out, const std::vector<TxHash>& value);
void writeRow(CanonicalWriter& out, const AttestationRecord& value);

// Total over foreign bytes; a mistake is left in `in`.
void readRowKey(CanonicalReader& in, std::uint64_t& key);
void readRowKey(CanonicalReader& in, CheckpointKey& key);
void readRowKey(CanonicalReader& in, OffenceKey& key);
void readRowKey(CanonicalReader& in, DemandKey& key);
void readRowKey(CanonicalReader& in, BrokenDemandKey& key);
void readRowKey(CanonicalReader& in, ContractKey& key);
void readRowKey(CanonicalReader& in, InclusionKey& key);
void readRowKey(CanonicalReader& in, AttestationKey& key);
template <std::size_t N, typename Tag>
void readRowKey(CanonicalReader& in, FixedBytes<N, Tag>& key) {
    key = in.fixed<FixedBytes<N, Tag>>("row.key");
}

void readRow(CanonicalReader& in, std::uint64_t& value);
void readRow(CanonicalReader& in, StackRecord& value);
void readRow(CanonicalReader& in, NodeKeyRecord& value);
void readRow(CanonicalReader& in, NonceRecord& value);
void readRow(CanonicalReader& in, EpochRecord& value);
void readRow(CanonicalReader& in, OffenceRecord& value);
void readRow(CanonicalReader& in, DemandRecord& value);
void readRow(CanonicalReader& in, DemandStats& value);
void readRow(CanonicalReader& in, std::vector<TxHash>& value);
void readRow(CanonicalReader& in, AttestationRecord& value);

/// A statement's list of GPUs: bounded, strictly ascending, so that a set has one spelling.
std::vector<Hash256> readAttestedGpus(CanonicalReader& in);

}  // namespace stacknet::ledger
