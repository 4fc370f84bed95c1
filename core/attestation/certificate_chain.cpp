#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <deque>
#include <limits>
#include <mutex>
#include <set>

#include "core/attestation/certificate.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr std::size_t kScalarBytes = 48;

struct FreeOpenssl {
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(std::uint8_t* bytes) const { OPENSSL_free(bytes); }
};

ChainFault fault(Reason reason, std::span<const Certificate> chain, std::size_t index,
                 std::string_view words) {
    return {reason, index,
            sentence("certificate %1 (\"%2\") %3.",
                     {index, escaped(chain[index].commonName()), words})};
}

bool namesMatch(const Certificate& certificate, const Certificate& issuer) {
    return X509_NAME_cmp(X509_get_issuer_name(certificate.native()),
                         X509_get_subject_name(issuer.native())) == 0;
}

bool isSelfIssued(const Certificate& certificate) {
    return X509_NAME_cmp(X509_get_issuer_name(certificate.native()),
                         X509_get_subject_name(certificate.native())) == 0;
}

/// A critical extension changes what the certificate means; only these do so in a way that the
/// checks here follow.
bool hasUnknownCriticalExtension(const Certificate& certificate) {
    const X509* native = certificate.native();
    for (int index = 0; index < X509_get_ext_count(native); ++index) {
        X509_EXTENSION* extension = X509_get_ext(native, index);
        if (X509_EXTENSION_get_critical(extension) != 1) continue;
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (nid != NID_basic_constraints && nid != NID_key_usage && nid != NID_ext_key_usage &&
            nid != NID_subject_alt_name) {
            return true;
        }
    }
    return false;
}

std::optional<ChainFault> checkForm(std::span<const Certificate> chain, std::size_t index) {
    const Certificate& certificate = chain[index];
    if (!certificate.isP384()) {
        return fault(Reason::ChainAlgorithm, chain, index,
                     sentence("has a key that is not ECDSA P-384"));
    }
    if (X509_get_signature_nid(certificate.native()) != NID_ecdsa_with_SHA384) {
        return fault(Reason::ChainAlgorithm, chain, index,
                     sentence("is signed with something other than ECDSA and SHA-384"));
    }
    if (hasUnknownCriticalExtension(certificate)) {
        return fault(Reason::ChainConstraint, chain, index,
                     sentence("has a critical extension that is not known"));
    }
    for (std::size_t other = 0; other < index; ++other) {
        if (chain[other] == certificate) {
            return fault(Reason::ChainFormat, chain, index, sentence("comes twice"));
        }
    }
    return std::nullopt;
}

std::optional<ChainFault> checkLeaf(std::span<const Certificate> chain, const ChainRules& rules) {
    X509* leaf = chain[0].native();
    if ((X509_get_extension_flags(leaf) & EXFLAG_CA) != 0) {
        return fault(Reason::ChainIncomplete, chain, 0, sentence("is a CA; the leaf is missing"));
    }
    if (rules.leafMustSign && ((X509_get_extension_flags(leaf) & EXFLAG_KUSAGE) == 0 ||
                               (X509_get_key_usage(leaf) & KU_DIGITAL_SIGNATURE) == 0)) {
        return fault(Reason::ChainConstraint, chain, 0, sentence("may not sign (key usage)"));
    }
    return std::nullopt;
}

/// `below`: CA certificates between this one and the leaf.
std::optional<ChainFault> checkIssuer(std::span<const Certificate> chain, std::size_t index,
                                      std::size_t below) {
    X509* native = chain[index].native();
    const std::uint32_t flags = X509_get_extension_flags(native);
    if ((flags & EXFLAG_CA) == 0 || (flags & EXFLAG_BCONS) == 0) {
        return fault(Reason::ChainConstraint, chain, index,
                     sentence("is no CA, but certificate %1 names it as its issuer", {index - 1}));
    }
    if ((flags & EXFLAG_KUSAGE) == 0 || (X509_get_key_usage(native) & KU_KEY_CERT_SIGN) == 0) {
        return fault(Reason::ChainConstraint, chain, index,
                     sentence("may not sign certificates (key usage)"));
    }
    const long pathLength = X509_get_pathlen(native);
    if (pathLength >= 0 && static_cast<std::uint64_t>(pathLength) < below) {
        return fault(Reason::ChainConstraint, chain, index,
                     sentence("has more CAs below it than its path length allows"));
    }
    return std::nullopt;
}

std::optional<ChainFault> checkTime(std::span<const Certificate> chain, std::int64_t nowS) {
    for (std::size_t index = 0; index < chain.size(); ++index) {
        if (nowS > chain[index].notAfterS()) {
            return fault(Reason::ChainTime, chain, index,
                         sentence("expired at %1", {utcText(chain[index].notAfterS())}));
        }
        if (nowS < chain[index].notBeforeS()) {
            return fault(Reason::ChainTime, chain, index,
                         sentence("is valid only from %1", {utcText(chain[index].notBeforeS())}));
        }
    }
    return std::nullopt;
}

/// Names first: they tell a missing certificate from a forged one.
std::optional<ChainFault> checkPath(std::span<const Certificate> path, const Certificate& root,
                                    LinkCache& links, std::uint64_t* verified) {
    for (std::size_t index = 0; index + 1 < path.size(); ++index) {
        if (!namesMatch(path[index], path[index + 1])) {
            return fault(Reason::ChainIncomplete, path, index,
                         sentence("was not issued by the next one (\"%1\")",
                                  {escaped(path[index + 1].commonName())}));
        }
    }
    const std::size_t last = path.size() - 1;
    if (!namesMatch(path[last], root)) {
        const bool ownRoot = isSelfIssued(path[last]);
        return fault(
            ownRoot ? Reason::ChainUntrusted : Reason::ChainIncomplete, path, last,
            sentence("was not issued by the pinned root \"%1\"", {escaped(root.commonName())}));
    }
    for (std::size_t index = path.size(); index-- > 0;) {
        const Certificate& issuer = index == last ? root : path[index + 1];
        if (!links.signedBy(path[index], issuer, verified)) {
            return fault(Reason::ChainUntrusted, path, index,
                         sentence("names \"%1\" as its issuer but was not signed by it",
                                  {escaped(issuer.commonName())}));
        }
    }
    return std::nullopt;
}

}  // namespace

struct LinkCache::State {
    using Link = std::pair<Hash256, Hash256>;
    std::mutex mutex;
    std::size_t linksMax = 0;
    std::set<Link> known;
    std::deque<Link> oldestFirst;
};

LinkCache::LinkCache(std::size_t linksMax) : m_state(std::make_unique<State>()) {
    m_state->linksMax = linksMax;
}
LinkCache::~LinkCache() = default;

bool LinkCache::signedBy(const Certificate& certificate, const Certificate& issuer,
                         std::uint64_t* verified) {
    const State::Link link{certificate.sha256(), issuer.sha256()};
    {
        const std::scoped_lock lock(m_state->mutex);
        if (m_state->known.contains(link)) return true;
    }
    if (!issuer.isP384() || X509_get_signature_nid(certificate.native()) != NID_ecdsa_with_SHA384) {
        return false;
    }
    if (verified != nullptr) ++*verified;
    const bool good = certificate.signedBy(issuer);
    if (!good || m_state->linksMax == 0) return good;
    const std::scoped_lock lock(m_state->mutex);
    if (!m_state->known.insert(link).second) return true;
    m_state->oldestFirst.push_back(link);
    if (m_state->oldestFirst.size() > m_state->linksMax) {
        m_state->known.erase(m_state->oldestFirst.front());
        m_state->oldestFirst.pop_front();
    }
    return true;
}

std::optional<ChainFault> checkChain(std::span<const Certificate> chain, const Certificate& root,
                                     std::int64_t nowS, LinkCache& links, const ChainRules& rules,
                                     std::uint64_t* verified) {
    if (chain.empty())
        return ChainFault{Reason::ChainFormat, 0, sentence("There is no certificate.")};
    if (chain.size() > rules.certificatesMax) {
        return ChainFault{Reason::ChainFormat, rules.certificatesMax,
                          sentence("There are %1 certificates; at most %2 are allowed.",
                                   {chain.size(), rules.certificatesMax})};
    }
    const bool endsAtRoot = chain.back() == root;
    const std::span<const Certificate> path = chain.first(chain.size() - (endsAtRoot ? 1 : 0));
    if (path.empty()) {
        return fault(Reason::ChainIncomplete, chain, 0,
                     sentence("is the root; the device's are missing"));
    }
    for (std::size_t index = 0; index < path.size(); ++index) {
        // A self-issued certificate that is not the pinned one could only be trusted through its
        // own word; one with the pinned root's name and even its key exists ("L1B").
        if (path[index] == root) {
            return fault(Reason::ChainFormat, path, index,
                         sentence("is the root, but not at the end"));
        }
        if (isSelfIssued(path[index])) {
            return fault(Reason::ChainUntrusted, path, index,
                         sentence("is a root of its own, not the pinned one"));
        }
        if (auto found = checkForm(path, index)) return found;
    }
    if (auto found = checkLeaf(path, rules)) return found;
    for (std::size_t index = 1; index < path.size(); ++index) {
        if (auto found = checkIssuer(path, index, index - 1)) return found;
    }
    if (auto found = checkPath(path, root, links, verified)) return found;
    if (auto found = checkTime(path, nowS)) return found;
    if (auto found = checkTime({&root, 1}, nowS)) {
        found->index = path.size();
        return found;
    }
    return std::nullopt;
}

std::int64_t earliestNotAfterS(std::span<const Certificate> chain) {
    std::int64_t earliest = std::numeric_limits<std::int64_t>::max();
    for (const Certificate& certificate : chain) {
        earliest = std::min(earliest, certificate.notAfterS());
    }
    return earliest;
}

bool verifyP384(const Certificate& signer, ByteView data, ByteView rawSignature) {
    return signer.isP384() && verifyP384(signer.publicKey(), data, rawSignature);
}

bool verifyP384(EVP_PKEY* key, ByteView data, ByteView rawSignature) {
    if (key == nullptr || rawSignature.size() != 2 * kScalarBytes) return false;
    const std::unique_ptr<ECDSA_SIG, FreeOpenssl> signature(ECDSA_SIG_new());
    if (signature == nullptr) return false;
    BIGNUM* r = BN_bin2bn(rawSignature.data(), kScalarBytes, nullptr);
    BIGNUM* s = BN_bin2bn(rawSignature.data() + kScalarBytes, kScalarBytes, nullptr);
    if (r == nullptr || s == nullptr || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return false;
    }
    std::uint8_t* encoded = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &encoded);
    const std::unique_ptr<std::uint8_t, FreeOpenssl> der(encoded);
    if (size <= 0) return false;
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA384", nullptr);
    const std::unique_ptr<EVP_MD_CTX, FreeOpenssl> context(EVP_MD_CTX_new());
    const bool good = context != nullptr &&
                      EVP_DigestVerifyInit(context.get(), nullptr, algorithm, nullptr, key) == 1 &&
                      EVP_DigestVerify(context.get(), der.get(), static_cast<std::size_t>(size),
                                       data.data(), data.size()) == 1;
    ERR_clear_error();
    return good;
}

}  // namespace stacknet::attestation
