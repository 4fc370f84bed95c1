#include "core/attestation/signature_cache.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <array>
#include <deque>
#include <mutex>
#include <set>
#include <string_view>

#include "core/attestation/openssl_internal.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {
namespace {

using DigestContext = openssl::Owned<EVP_MD_CTX, EVP_MD_CTX_free>;

/// Null for any algorithm but the two.
const EVP_MD* digestOf(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* object = nullptr;
    int parameterType = V_ASN1_UNDEF;
    const void* parameter = nullptr;
    X509_ALGOR_get0(&object, &parameterType, &parameter, algorithm);
    if (parameterType != V_ASN1_UNDEF) return nullptr;  // RFC 5758 section 3.2: absent
    switch (OBJ_obj2nid(object)) {
        case NID_ecdsa_with_SHA256:
            return EVP_sha256();
        case NID_ecdsa_with_SHA384:
            return EVP_sha384();
        default:
            return nullptr;
    }
}

bool isAcceptedKey(EVP_PKEY* key) {
    if (key == nullptr || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC) return false;
    std::array<char, 32> group{};
    std::size_t size = 0;
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(),
                                       &size) != 1) {
        return false;
    }
    const std::string_view name(group.data(), size);
    return name == "prime256v1" || name == "secp384r1";
}

}  // namespace

struct SignatureCache::State {
    std::size_t max = 0;
    std::mutex mutex;
    std::set<Hash256> known;
    std::deque<Hash256> order;

    bool knows(const Hash256& fact) {
        const std::lock_guard lock(mutex);
        return known.contains(fact);
    }
    void remember(const Hash256& fact) {
        const std::lock_guard lock(mutex);
        if (max == 0 || !known.insert(fact).second) return;
        order.push_back(fact);
        if (order.size() <= max) return;
        known.erase(order.front());
        order.pop_front();
    }
};

SignatureCache::SignatureCache(std::size_t signaturesMax) : m_state(std::make_unique<State>()) {
    m_state->max = signaturesMax;
}
SignatureCache::~SignatureCache() = default;

SignatureCache::Outcome SignatureCache::verify(ByteView signedBytes, const X509_algor_st* algorithm,
                                               const asn1_string_st* signature, evp_pkey_st* key,
                                               std::uint64_t* verified) {
    const EVP_MD* digest = algorithm == nullptr ? nullptr : digestOf(algorithm);
    if (digest == nullptr || !isAcceptedKey(key)) return Outcome::Algorithm;
    const ByteView bytes = openssl::content(signature);
    constexpr long kUnusedBits = 0x07;  // a signature is whole bytes: one spelling only
    if (bytes.empty() || signedBytes.empty() || (signature->flags & kUnusedBits) != 0) {
        return Outcome::Bad;
    }
    const std::array<std::uint8_t, 1> width{static_cast<std::uint8_t>(EVP_MD_get_size(digest))};
    const Hash256 fact =
        crypto::sha256({crypto::sha256(signedBytes).view(), crypto::sha256(bytes).view(),
                        crypto::sha256(openssl::derOf<EVP_PKEY>(key, i2d_PUBKEY)).view(), width});
    if (m_state->knows(fact)) return Outcome::Good;
    if (verified != nullptr) ++*verified;
    const DigestContext context(EVP_MD_CTX_new());
    if (!context || EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) != 1 ||
        EVP_DigestVerify(context.get(), bytes.data(), bytes.size(), signedBytes.data(),
                         signedBytes.size()) != 1) {
        return Outcome::Bad;
    }
    m_state->remember(fact);
    return Outcome::Good;
}

}  // namespace stacknet::attestation
