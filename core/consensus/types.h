#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/crypto/vrf.h"
#include "core/ledger/transaction.h"
#include "core/ledger/types.h"

/// Values of the consensus protocol: numbers, votes' certificates, headers and blocks.
namespace stacknet::consensus {

using View = std::uint64_t;   ///< proposal slot, from 1; 0 is the genesis
using Term = std::uint64_t;   ///< termLength views under one leader
using Epoch = std::uint64_t;  ///< the term of office of one frozen validator set
using Height = ledger::Height;
using ValidatorIndex = std::uint16_t;

/// BLAKE2b-256 (personal "stknet-block") of the canonical header.
using BlockId = FixedBytes<32, struct BlockIdTag>;
/// Digest of a vote's demand list.
using DemandRoot = FixedBytes<32, struct DemandRootTag>;
/// RFC 9381 proof of the leader over ledger::beaconInput(), in the first block of its term; zero in
/// all others.
using BeaconProof = crypto::VrfProof;

/// Of the header; 2 gave the beacon proof its meaning.
inline constexpr std::uint16_t kProtocolVersion = 2;
/// Of the envelope around a message; 2 added the sender's epoch, 3 the validators' VRF keys.
inline constexpr std::uint16_t kWireVersion = 3;

/// What a signature stands for; the byte after the domain in the signed bytes.
enum class VoteKind : std::uint8_t { Propose = 1, Notarize = 2, Finalize = 3, Abandon = 4 };

/// Transactions that a voter wants included, by hash in rising order, each once, at most
/// kDemandsMax. The list is part of what Notarize signs; the bodies travel beside the vote.
using DemandList = std::vector<ledger::TxHash>;
DemandRoot demandRoot(const DemandList& demands);

/// One vote inside a certificate. `demands` is empty for Finalize.
struct CertificateEntry {
    ValidatorIndex signer = 0;
    DemandList demands;
    Signature signature;
    bool operator==(const CertificateEntry&) const = default;
};

enum class CertificateKind : std::uint8_t { Notar = 2, Final = 3 };

/// A quorum of Notarize (NotarCert) or Finalize (FinalCert) votes for one block. Entries are
/// sorted by signer, each signer once. A FinalCert proves finality to anybody who knows the
/// validators.
struct Certificate {
    CertificateKind kind = CertificateKind::Notar;
    View view = 0;
    BlockId blockId;
    std::vector<CertificateEntry> entries;
    bool operator==(const Certificate&) const = default;
};

struct ExitEntry {
    ValidatorIndex signer = 0;
    View leftAt = 0;  ///< the view `u` that the signer abandoned the term at
    Signature signature;
    bool operator==(const ExitEntry&) const = default;
};

/// A quorum of Abandon votes for one term, their views may differ. When the highest view is not
/// the term's first, `proof` shows that the view before it was notarized (or finalized).
struct ExitCertificate {
    Term term = 0;
    std::vector<ExitEntry> entries;
    std::optional<Certificate> proof;
    View leftAtMax() const;
    bool operator==(const ExitCertificate&) const = default;
};

/// Why a block may follow its parent. `parent`: NotarCert of the parent; at a term start a
/// FinalCert serves too; none when the parent is the anchor (the genesis, or the last block of the
/// epoch before). `exits`: at a term start one ExitCert
/// for every term skipped or cut short, in order.
struct Justification {
    std::optional<Certificate> parent;
    std::vector<ExitCertificate> exits;
    bool operator==(const Justification&) const = default;
};

/// What an epoch's first block names as its parent: the genesis, or the last block of the epoch
/// before. Views, terms and vote slots count from 1 (0 for terms) in each epoch; the anchor stands
/// at view 0 of the new one.
struct Anchor {
    BlockId id;
    Height height = 0;
    std::int64_t timeMs = 0;
    Height stateHeight = 0;
    View lastView = 0;  ///< the anchor's view in its own epoch
    bool operator==(const Anchor&) const = default;
};

struct BlockHeader {
    std::uint16_t version = kProtocolVersion;
    ChainId chainId;
    Epoch epoch = 0;
    View view = 0;
    Height height = 0;
    BlockId parentId;
    View parentView = 0;
    std::int64_t timeMs = 0;
    ValidatorIndex leader = 0;
    Hash256 txRoot;  ///< crypto::merkleRoot over the encoded transactions
    std::uint32_t txCount = 0;
    std::uint32_t bodyBytes = 0;  ///< sum of the encoded transactions' sizes
    Hash256 justifyHash;
    Hash256 nextValidatorsHash;  ///< zero except in the last block of an epoch
    Height stateHeight = 0;      ///< the executed height that stateRoot commits to
    Hash256 stateRoot;
    BeaconProof beaconProof;

    BlockId id() const;
    bool operator==(const BlockHeader&) const = default;
};

/// A header with the leader's signature: what evidence and Status need of a proposal.
struct SignedHeader {
    BlockHeader header;
    Signature signature;
    bool operator==(const SignedHeader&) const = default;
};

/// A whole block; immutable once built and shared by pointer.
struct Block {
    BlockHeader header;
    Justification justify;
    std::vector<ledger::Transaction> transactions;
    BlockId id;  ///< header.id(), computed once; not encoded
    bool operator==(const Block&) const = default;
};
using BlockPtr = std::shared_ptr<const Block>;

/// True for the block that hands over to the next epoch's validators.
inline bool endsEpoch(const BlockHeader& header) {
    return !header.nextValidatorsHash.isZero();
}

/// The id that the first block names as its parent.
BlockId genesisBlockId(const ChainId& chainId);

}  // namespace stacknet::consensus
