#pragma once

#include <algorithm>

#include "core/consensus/certificates.h"
#include "core/consensus/codec.h"
#include "core/crypto/ed25519.h"

namespace stacknet::consensus::testing {

/// Keys of a validator set and the signatures they make, right or wrong.
class SampleVotes {
public:
    explicit SampleVotes(std::size_t count = 4, std::uint8_t chainByte = 7) {
        chainId.data.fill(chainByte);
        std::vector<Validator> validators;
        for (std::size_t i = 0; i < count; ++i) {
            SeededRng rng(i + 1);
            keys.push_back(crypto::SigningKey::generate(rng));
            validators.push_back({keys[i].publicKey(), 1});
        }
        set = std::make_unique<ValidatorSet>(*ValidatorSet::make(chainId, 0, validators));
    }

    CertificateVerifier verifier() const { return {chainId, 0, *set, terms}; }

    Notarize notarize(ValidatorIndex signer, View view, const BlockId& id) const {
        return {view,
                id,
                {},
                signer,
                keys[signer].sign(notarizeSignBytes(chainId, 0, view, id, demandRoot({})))};
    }
    /// A vote that demands `bodies`, as an honest validator makes it.
    Notarize demanding(ValidatorIndex signer, View view, const BlockId& id,
                       std::vector<ledger::Transaction> bodies) const {
        std::sort(bodies.begin(), bodies.end(),
                  [](const auto& a, const auto& b) { return a.hash() < b.hash(); });
        Notarize vote{view, id, {}, signer, {}, bodies};
        for (const auto& body : bodies) vote.demands.push_back(body.hash());
        vote.signature =
            keys[signer].sign(notarizeSignBytes(chainId, 0, view, id, demandRoot(vote.demands)));
        return vote;
    }
    Finalize finalize(ValidatorIndex signer, View view, const BlockId& id) const {
        return {view, id, signer, keys[signer].sign(finalizeSignBytes(chainId, 0, view, id))};
    }
    Abandon abandon(ValidatorIndex signer, View leftAt,
                    std::optional<Certificate> proof = {}) const {
        const Term term = terms.of(leftAt);
        return {term, leftAt, signer, keys[signer].sign(abandonSignBytes(chainId, 0, term, leftAt)),
                std::move(proof)};
    }
    Certificate notarCert(View view, const BlockId& id, std::vector<ValidatorIndex> signers) const {
        Certificate certificate{CertificateKind::Notar, view, id, {}};
        for (const auto i : signers) {
            certificate.entries.push_back({i, {}, notarize(i, view, id).signature});
        }
        return certificate;
    }
    Certificate finalCert(View view, const BlockId& id, std::vector<ValidatorIndex> signers) const {
        Certificate certificate{CertificateKind::Final, view, id, {}};
        for (const auto i : signers) {
            certificate.entries.push_back({i, {}, finalize(i, view, id).signature});
        }
        return certificate;
    }
    ExitCertificate exitCert(std::vector<std::pair<ValidatorIndex, View>> leftAt,
                             std::optional<Certificate> proof = {}) const {
        ExitCertificate certificate;
        certificate.term = terms.of(leftAt.front().second);
        for (const auto& [signer, view] : leftAt) {
            certificate.entries.push_back({signer, view, abandon(signer, view).signature});
        }
        certificate.proof = std::move(proof);
        return certificate;
    }
    /// A block of the right leader on `parent`, with its signature.
    Proposal proposal(View view, const BlockId& parentId, View parentView, Justification justify,
                      std::vector<ledger::Transaction> transactions = {}) const {
        auto block = std::make_shared<Block>();
        block->header.chainId = chainId;
        block->header.view = view;
        block->header.height = view;
        block->header.parentId = parentId;
        block->header.parentView = parentView;
        block->header.timeMs = 1'700'000'000'000;
        block->header.leader = set->leaderOfTerm(terms.of(view));
        block->justify = std::move(justify);
        block->transactions = std::move(transactions);
        sealBlock(*block);
        return {block, keys[block->header.leader].sign(proposalSignBytes(chainId, 0, block->id))};
    }
    static BlockId blockId(std::uint8_t byte) {
        BlockId id;
        id.data.fill(byte);
        return id;
    }

    ChainId chainId;
    Terms terms{10};
    std::vector<crypto::SigningKey> keys;
    std::unique_ptr<ValidatorSet> set;
};

}  // namespace stacknet::consensus::testing
