#include "core/consensus/certificates.h"

#include "core/consensus/codec.h"
#include "core/consensus/codec_parts.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

template <typename AnyCertificate>
Hash256 hashOf(const AnyCertificate& certificate) {
    CanonicalWriter out;
    parts::write(out, certificate);
    return crypto::blake2b256(out.data(), "stknet-cert");
}

}  // namespace

Hash256 CertificateVerifier::hashOfSignature(ValidatorIndex signer, const Bytes& message,
                                             const Signature& signature) {
    CanonicalWriter out;
    out.u16(signer).fixed(signature).raw(message);
    return crypto::blake2b256(out.data(), "stknet-vote");
}

void CertificateVerifier::remember(ValidatorIndex signer, const Bytes& message,
                                   const Signature& signature) {
    rememberHash(hashOfSignature(signer, message, signature));
}

bool CertificateVerifier::checkSignature(ValidatorIndex signer, const Bytes& message,
                                         const Signature& signature) {
    if (!m_validators.contains(signer)) return false;
    const Hash256 hash = hashOfSignature(signer, message, signature);
    if (isRemembered(hash)) return true;
    if (!crypto::verify(m_validators.at(signer).key, message, signature)) return false;
    rememberHash(hash);
    return true;
}

bool CertificateVerifier::check(const Notarize& vote) {
    return vote.view > 0 &&
           checkSignature(vote.signer,
                          notarizeSignBytes(m_chainId, m_epoch, vote.view, vote.blockId,
                                            demandRoot(vote.demands)),
                          vote.signature);
}

bool CertificateVerifier::check(const Finalize& vote) {
    return vote.view > 0 &&
           checkSignature(vote.signer,
                          finalizeSignBytes(m_chainId, m_epoch, vote.view, vote.blockId),
                          vote.signature);
}

bool CertificateVerifier::checkVote(const Abandon& vote) {
    return vote.leftAt >= 1 && m_terms.of(vote.leftAt) == vote.term &&
           checkSignature(vote.signer, abandonSignBytes(m_chainId, m_epoch, vote.term, vote.leftAt),
                          vote.signature);
}

bool CertificateVerifier::check(const SignedHeader& proposal) {
    return checkSignature(proposal.header.leader,
                          proposalSignBytes(m_chainId, m_epoch, proposal.header.id()),
                          proposal.signature);
}

bool CertificateVerifier::check(const Certificate& certificate) {
    const Hash256 hash = hashOf(certificate);
    if (isRemembered(hash)) return true;
    std::uint64_t weight = 0;
    std::optional<ValidatorIndex> previous;
    for (const CertificateEntry& entry : certificate.entries) {
        if (previous && *previous >= entry.signer) return false;  // each signer counts once
        previous = entry.signer;
        const bool good =
            certificate.kind == CertificateKind::Notar
                ? check(Notarize{certificate.view, certificate.blockId, entry.demands, entry.signer,
                                 entry.signature})
                : entry.demands.empty() && check(Finalize{certificate.view, certificate.blockId,
                                                          entry.signer, entry.signature});
        if (!good) return false;
        weight += m_validators.at(entry.signer).weight;
    }
    if (!m_validators.isQuorum(weight)) return false;
    rememberHash(hash);
    return true;
}

bool CertificateVerifier::checkExitProof(Term term, View leftAt,
                                         const std::optional<Certificate>& proof) {
    if (leftAt == m_terms.first(term)) return !proof.has_value();
    return proof.has_value() && proof->view == leftAt - 1 && check(*proof);
}

bool CertificateVerifier::check(const ExitCertificate& certificate) {
    const Hash256 hash = hashOf(certificate);
    if (isRemembered(hash)) return true;
    std::uint64_t weight = 0;
    std::optional<ValidatorIndex> previous;
    for (const ExitEntry& entry : certificate.entries) {
        if (previous && *previous >= entry.signer) return false;
        previous = entry.signer;
        if (!checkVote(
                Abandon{certificate.term, entry.leftAt, entry.signer, entry.signature, {}})) {
            return false;
        }
        weight += m_validators.at(entry.signer).weight;
    }
    if (!m_validators.isQuorum(weight)) return false;
    if (!checkExitProof(certificate.term, certificate.leftAtMax(), certificate.proof)) return false;
    rememberHash(hash);
    return true;
}

void CertificateVerifier::remember(const Certificate& certificate) {
    rememberHash(hashOf(certificate));
}

void CertificateVerifier::remember(const ExitCertificate& certificate) {
    rememberHash(hashOf(certificate));
}

void CertificateVerifier::rememberHash(const Hash256& hash) {
    if (!m_good.insert(hash).second) return;
    m_goodOrder.push_back(hash);
    if (m_goodOrder.size() > kRememberedMax) {
        m_good.erase(m_goodOrder.front());
        m_goodOrder.pop_front();
    }
}

}  // namespace stacknet::consensus
