#pragma once

#include <variant>

#include "core/consensus/types.h"

/// What validators say to each other. Votes, proposals and certificates prove themselves by
/// signatures; the rest is trusted no further than the connection it came over.
namespace stacknet::consensus {

struct Proposal {
    BlockPtr block;  ///< never null
    Signature signature;
};

struct Notarize {
    View view = 0;
    BlockId blockId;
    DemandList demands;
    ValidatorIndex signer = 0;
    Signature signature;
    /// The demanded transactions in the order of `demands`. Not signed: the hashes bind them.
    std::vector<ledger::Transaction> bodies = {};
    bool operator==(const Notarize&) const = default;
};

struct Finalize {
    View view = 0;
    BlockId blockId;
    ValidatorIndex signer = 0;
    Signature signature;
    bool operator==(const Finalize&) const = default;
};

/// Leaves a term at view `leftAt`. `proof` (not signed): certificate of view leftAt - 1, absent
/// exactly when leftAt is the term's first view.
struct Abandon {
    Term term = 0;
    View leftAt = 0;
    ValidatorIndex signer = 0;
    Signature signature;
    std::optional<Certificate> proof;
    bool operator==(const Abandon&) const = default;
};

struct NotarCert {
    Certificate certificate;
    bool operator==(const NotarCert&) const = default;
};
struct FinalCert {
    Certificate certificate;
    bool operator==(const FinalCert&) const = default;
};
struct ExitCert {
    ExitCertificate certificate;
    bool operator==(const ExitCert&) const = default;
};

/// Where the sender stands, and the newest votes under the receiver's key that it holds.
struct Status {
    View view = 0;
    bool abandonedTerm = false;  ///< the sender has abandoned term(view)
    View finalizedView = 0;
    Height finalizedHeight = 0;
    std::uint64_t echoNonce = 0;  ///< nonce of the StatusRequest it answers, else 0
    std::optional<Notarize> yourNotarize;
    std::optional<Finalize> yourFinalize;
    std::optional<Abandon> yourAbandon;  ///< without proof
    std::optional<SignedHeader> yourProposal;
    bool operator==(const Status&) const = default;
};

/// Asks for a Status that was surely made after this request (rule 1.4, sitting out).
struct StatusRequest {
    std::uint64_t nonce = 0;
    bool operator==(const StatusRequest&) const = default;
};

/// Asks for one block that is not final yet.
struct BlockRequest {
    BlockId blockId;
    bool operator==(const BlockRequest&) const = default;
};

/// Asks for finalized blocks from a height on.
struct SyncRequest {
    Height fromHeight = 0;
    std::uint32_t countMax = 0;  ///< 1..kSyncBlocksMax
    bool operator==(const SyncRequest&) const = default;
};

/// Consecutive finalized blocks, then the headers between the last block and the header that
/// `proof` finalizes (none when it finalizes the last block itself).
struct SyncResponse {
    std::vector<BlockPtr> blocks;
    std::vector<BlockHeader> proofHeaders;
    std::optional<Certificate> proof;  ///< FinalCert; absent only when blocks is empty
};

/// Asks for the bodies of demands that a certificate lists (R7). 1..kBodiesPerMessageMax hashes.
struct BodyRequest {
    std::vector<ledger::TxHash> hashes;
    bool operator==(const BodyRequest&) const = default;
};

/// Those bodies that the asked node holds.
struct BodyResponse {
    std::vector<ledger::Transaction> bodies;
    bool operator==(const BodyResponse&) const = default;
};

using Message =
    std::variant<Proposal, Notarize, Finalize, Abandon, NotarCert, FinalCert, ExitCert, Status,
                 StatusRequest, BlockRequest, SyncRequest, SyncResponse, BodyRequest, BodyResponse>;

}  // namespace stacknet::consensus
