#include "core/consensus/light_client.h"

#include "core/consensus/sync.h"
#include "core/ledger/epochs.h"

namespace stacknet::consensus {
namespace {

Error badProof(const std::string& reason) {
    return makeError("consensus.light_bad_proof", "The proof of a header " + reason + ".");
}

/// Each header names the one before it.
Result<void> checkLinks(const BlockHeader& parent, const BlockId& parentId,
                        const BlockHeader& child) {
    if (child.parentId != parentId) return badProof("has headers that are not linked");
    if (child.parentView != parent.view || child.view <= parent.view ||
        child.height != parent.height + 1) {
        return badProof("has headers whose views or heights do not follow each other");
    }
    return {};
}

}  // namespace

Hash256 validatorsHash(const std::vector<Validator>& validators) {
    return ledger::validatorSetHash(toLedger(validators));
}

Result<LightClient> LightClient::fromGenesis(const ledger::Genesis& genesis) {
    TrustedPoint point;
    point.chainId = genesis.chainId();
    point.validators = toValidators(genesis.firstValidators());
    return fromTrusted(point);
}

Result<LightClient> LightClient::fromTrusted(const TrustedPoint& point) {
    STACKNET_TRY(ValidatorSet validators,
                 ValidatorSet::make(point.chainId, point.epoch, point.validators));
    return LightClient(point, std::move(validators));
}

Result<void> LightClient::checkHeader(const BlockHeader& header) const {
    if (header.chainId != m_point.chainId || header.version != kProtocolVersion) {
        return makeError("consensus.light_wrong_chain",
                         "The header is of another network or another protocol version.");
    }
    if (header.epoch != m_point.epoch) {
        return makeError("consensus.light_wrong_epoch",
                         "The header is of epoch " + std::to_string(header.epoch) +
                             "; the validators of epoch " + std::to_string(m_point.epoch) +
                             " are the ones that are trusted.");
    }
    if (header.height == 0 || header.view == 0 || header.stateHeight >= header.height) {
        return badProof("has a header with an impossible height or view");
    }
    return {};
}

Result<ProvenHeader> LightClient::prove(const HeaderProof& proof) const {
    if (proof.descendants.size() > kSyncProofHeadersMax) return badProof("is too long");
    STACKNET_CHECK(checkHeader(proof.header));
    const BlockId id = proof.header.id();
    const BlockHeader* last = &proof.header;
    BlockId lastId = id;
    bool ended = endsEpoch(proof.header);
    for (const BlockHeader& header : proof.descendants) {
        STACKNET_CHECK(checkHeader(header));
        STACKNET_CHECK(checkLinks(*last, lastId, header));
        // Only empty headers, which are there to prove it, follow an epoch's last one.
        if (ended && !isTail(header)) return badProof("goes on after the last header of its epoch");
        ended = ended || endsEpoch(header);
        last = &header;
        lastId = header.id();
    }
    const Certificate& cert = proof.finalCert;
    if (cert.kind != CertificateKind::Final) return badProof("has no FinalCert");
    if (cert.view != last->view || cert.blockId != lastId) {
        return badProof("has a FinalCert for another header");
    }
    // A new verifier every time: what a forger got remembered must not count later.
    CertificateVerifier verifier(m_point.chainId, m_point.epoch, m_validators, Terms{});
    if (!verifier.check(cert)) return badProof("is not signed by a quorum of the validators");
    ProvenHeader proven(proof.header, id);
    STACKNET_CHECK(checkFork(proven));
    return proven;
}

// Final headers are on one chain: heights and views rise together.
Result<void> LightClient::checkFork(const ProvenHeader& proven) const {
    const BlockHeader& header = proven.header();
    const bool higher = header.height > m_point.height && header.view > m_point.view;
    const bool lower = header.height < m_point.height && header.view < m_point.view;
    if (higher || lower || proven.id() == m_point.blockId) return {};
    return makeError("consensus.light_fork",
                     "The validators finalized blocks that exclude each other, at heights " +
                         std::to_string(header.height) + " and " + std::to_string(m_point.height) +
                         ". More than a third of their weight is dishonest: trust nothing of this "
                         "network until people have looked at it.");
}

Result<void> LightClient::checkNotOlder(const ProvenHeader& proven) const {
    if (proven.header().height >= m_point.height) return {};
    return makeError("consensus.light_old",
                     "The header at height " + std::to_string(proven.header().height) +
                         " is older than the one at height " + std::to_string(m_point.height) +
                         " that was seen before.");
}

Result<ProvenHeader> LightClient::advance(const HeaderProof& proof) {
    STACKNET_TRY(const ProvenHeader proven, prove(proof));
    STACKNET_CHECK(checkNotOlder(proven));
    m_point.height = proven.header().height;
    m_point.view = proven.header().view;
    m_point.blockId = proven.id();
    return proven;
}

Result<ProvenHeader> LightClient::advanceEpoch(const HeaderProof& proof,
                                               std::vector<Validator> next) {
    const auto bad = [](const std::string& reason) {
        return makeError("consensus.light_bad_validators",
                         "The change of validators is refused: " + reason + ".");
    };
    STACKNET_TRY(const ProvenHeader proven, prove(proof));
    const Hash256& committed = proven.header().nextValidatorsHash;
    if (committed.isZero()) return bad("the header is not the last of its epoch");
    if (next.size() > ledger::kValidatorsMax || validatorsHash(next) != committed) {
        return bad("the header commits to other validators");
    }
    TrustedPoint point{
        m_point.chainId, m_point.epoch + 1, std::move(next), proven.header().height, 0,
        proven.id()};
    auto advanced = fromTrusted(point);
    if (!advanced.ok()) return bad(advanced.error().message);
    *this = std::move(*advanced);
    return proven;
}

bool LightClient::provesState(const ProvenHeader& header, ByteView leaf,
                              const crypto::MerkleProof& path) {
    return crypto::merkleVerify(header.header().stateRoot, crypto::merkleLeaf(leaf), path);
}

bool LightClient::provesState(const ProvenHeader& header,
                              const std::function<bool(const Hash256& stateRoot)>& contains) {
    return contains(header.header().stateRoot);
}

}  // namespace stacknet::consensus
