#pragma once

#include <functional>

#include "core/consensus/certificates.h"
#include "core/consensus/messages.h"
#include "core/consensus/validator_set.h"
#include "core/crypto/merkle.h"

/// Follows the chain by its headers and FinalCerts alone (docs/protocol/light-client.md). Pure:
/// whoever hands the proofs over is not trusted, and may be anybody.
namespace stacknet::consensus {

/// What `next_validators_hash` of an epoch's last header commits to: BLAKE2b-256 (personal
/// "stknet-valset") over "stacknet/validators/1", the count, and for each validator in the order of
/// its index the key and the weight.
Hash256 validatorsHash(const std::vector<Validator>& validators);

/// Proves `header`: the headers after it, hash-linked, up to one that `finalCert` finalizes.
struct HeaderProof {
    BlockHeader header;
    /// Oldest first; at most kSyncProofHeadersMax. After an epoch's last header only empty ones.
    std::vector<BlockHeader> descendants;
    Certificate finalCert;
};

/// A header that a LightClient found final. Nothing else makes one.
class ProvenHeader {
public:
    const BlockHeader& header() const { return m_header; }
    const BlockId& id() const { return m_id; }

private:
    friend class LightClient;
    ProvenHeader(const BlockHeader& header, const BlockId& id) : m_header(header), m_id(id) {}
    BlockHeader m_header;
    BlockId m_id;
};

/// What a light client starts from and may keep: the validators of an epoch and the last header it
/// saw final. `height` 0: none yet.
struct TrustedPoint {
    ChainId chainId;
    Epoch epoch = 0;
    std::vector<Validator> validators;
    Height height = 0;
    View view = 0;  ///< in that epoch; 0 when the header is the last one of the epoch before
    BlockId blockId;
    bool operator==(const TrustedPoint&) const = default;
};

/// One thread at a time. Every refusal leaves it as it was. Errors of all calls:
///  "consensus.light_wrong_chain"   a header of another network or protocol version
///  "consensus.light_wrong_epoch"   a header of an epoch whose validators it does not trust (yet,
///                                  or any more)
///  "consensus.light_bad_proof"     not linked, not signed by a quorum, or not Final; says which
///  "consensus.light_fork"          a quorum finalized a header that excludes the tip: more than a
///                                  third of the weight is dishonest. Stop, tell people.
class LightClient {
public:
    /// Errors: "consensus.bad_validators".
    static Result<LightClient> fromGenesis(const ledger::Genesis& genesis);
    static Result<LightClient> fromTrusted(const TrustedPoint& point);

    const TrustedPoint& trusted() const { return m_point; }

    /// Any header of the trusted epoch, older or newer than the tip. Says nothing of how fresh it
    /// is, and changes nothing.
    Result<ProvenHeader> prove(const HeaderProof& proof) const;
    /// prove(), and the tip moves there. "consensus.light_old" when it lies below the tip: the tip
    /// never goes back. The tip again is fine.
    Result<ProvenHeader> advance(const HeaderProof& proof);
    /// From the last header of the trusted epoch, final under its validators, to the next epoch:
    /// `next` must be what that header's next_validators_hash commits to. Error
    /// "consensus.light_bad_validators" when it is not, or when the header is not an epoch's last.
    Result<ProvenHeader> advanceEpoch(const HeaderProof& proof, std::vector<Validator> next);

    /// True when `leaf` (the bytes, not their hash) is in the tree under the header's state root,
    /// which commits to the state after header.stateHeight.
    static bool provesState(const ProvenHeader& header, ByteView leaf,
                            const crypto::MerkleProof& path);
    /// The same for proofs of another form: `contains` gets the state root.
    static bool provesState(const ProvenHeader& header,
                            const std::function<bool(const Hash256& stateRoot)>& contains);

private:
    LightClient(TrustedPoint point, ValidatorSet validators)
        : m_point(std::move(point)), m_validators(std::move(validators)) {}
    Result<void> checkHeader(const BlockHeader& header) const;
    Result<void> checkFork(const ProvenHeader& proven) const;
    Result<void> checkNotOlder(const ProvenHeader& proven) const;

    TrustedPoint m_point;
    ValidatorSet m_validators;
};

}  // namespace stacknet::consensus
