#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "core/attestation/nras_token.h"
#include "tests/support/attestation_pki.h"

/// A remote attestation service of our own: keys, key set and tokens, with every defect that a case
/// needs.
namespace stacknet::attestation::testing {

struct NrasService {
    static constexpr std::int64_t kNowS = 1'780'000'000;
    static constexpr const char* kKeyId =
        "nv-eat-kid-prod-20260528202640123-93b13aa1-17e4-4c14-9d33-dba2323329f2";

    TestIdentity intermediate;
    TestIdentity leaf;  ///< for 48 hours around kNowS
    std::string keyId = kKeyId;

    static NrasService make();
    /// One key of the service's form: kty, crv, kid, x, y, x5c[leaf, intermediate].
    boost::json::object jwk() const;
    std::string jwks() const;
    NrasKeySet keys() const;

    /// `{"kid":...,"alg":"ES384"}`
    boost::json::object header() const;
    /// A compact token with a genuine ES384 signature over whatever header and payload.
    std::string sign(const std::string& header, const std::string& payload) const;
    std::string sign(const boost::json::object& payload) const;
};

/// header.payload in base64url: what a signature covers.
std::string signedPartOf(const std::string& header, const std::string& payload);

/// An answer before it is signed.
struct NrasAnswer {
    boost::json::object overall;  ///< without submods: those are added when it is signed
    std::vector<boost::json::object> devices;

    /// Everything right, for `gpus` GPUs, claims version "2.0" or "3.0".
    static NrasAnswer passing(const Nonce& nonce, std::size_t gpus, const std::string& version);
    /// As the service answers evidence that was made for another nonce: 4010 for each GPU.
    static NrasAnswer failing4010(const Nonce& nonce, std::size_t gpus);

    /// Signs the devices, then the overall token over their digests.
    std::string text(const NrasService& service) const;
    std::vector<std::string> deviceTokens(const NrasService& service) const;
};

/// `[["JWT", overall], {"GPU-0": ..., ...}]`
std::string detachedEat(const std::string& overall, const std::vector<std::string>& devices);
/// {"GPU-0": ["DIGEST", ["SHA-256", hex]], ...}
boost::json::object submodsOf(const std::vector<std::string>& devices);
/// The serial of the leaf of GPU `index` as a decimal number.
std::string ueidOf(std::size_t index);
Nonce sampleNonce();

}  // namespace stacknet::attestation::testing
