#pragma once

#include <deque>
#include <set>

#include "core/consensus/messages.h"
#include "core/consensus/params.h"
#include "core/consensus/validator_set.h"

namespace stacknet::consensus {

/// Checks signatures and quorums of one epoch. What was found good is remembered by its hash (the
/// last kRememberedMax votes and certificates), so that a retransmission, or a certificate made of
/// votes that came before, costs hashes and not signatures.
class CertificateVerifier {
public:
    /// `anchor`: the last block of the epoch before. It may stay unknown (evidence is judged by an
    /// epoch's keys alone): any parent at view 0 passes then. Epoch 0 has the genesis always.
    CertificateVerifier(ChainId chainId, Epoch epoch, ValidatorSet validators, Terms terms,
                        std::optional<BlockId> anchor = std::nullopt)
        : m_chainId(chainId),
          m_epoch(epoch),
          m_validators(std::move(validators)),
          m_terms(terms),
          m_anchor(epoch == 0 ? genesisBlockId(chainId) : anchor) {}

    bool check(const Notarize& vote);
    bool check(const Finalize& vote);
    /// The signature and the range of leftAt; the proof is checked apart.
    bool checkVote(const Abandon& vote);
    bool check(const SignedHeader& proposal);
    /// Every signature is checked, not only the first quorum of them.
    bool check(const Certificate& certificate);
    bool check(const ExitCertificate& certificate);
    /// True when `proof` is exactly what a vote or certificate that leaves `term` at `leftAt` must
    /// carry: nothing at the term's first view, else a certificate of the view before.
    bool checkExitProof(Term term, View leftAt, const std::optional<Certificate>& proof);

    /// For certificates that were put together here from votes that had been checked.
    void remember(const Certificate& certificate);
    void remember(const ExitCertificate& certificate);
    /// For signatures that we made ourselves.
    void remember(ValidatorIndex signer, const Bytes& message, const Signature& signature);

    const ValidatorSet& validators() const { return m_validators; }
    const ChainId& chainId() const { return m_chainId; }
    Epoch epoch() const { return m_epoch; }
    const Terms& terms() const { return m_terms; }
    const std::optional<BlockId>& anchor() const { return m_anchor; }

private:
    static constexpr std::size_t kRememberedMax = 16'384;
    static Hash256 hashOfSignature(ValidatorIndex signer, const Bytes& message,
                                   const Signature& signature);
    bool isRemembered(const Hash256& hash) const { return m_good.contains(hash); }
    void rememberHash(const Hash256& hash);
    bool checkSignature(ValidatorIndex signer, const Bytes& message, const Signature& signature);

    ChainId m_chainId;
    Epoch m_epoch;
    ValidatorSet m_validators;
    Terms m_terms;
    std::optional<BlockId> m_anchor;
    std::set<Hash256> m_good;
    std::deque<Hash256> m_goodOrder;
};

}  // namespace stacknet::consensus
