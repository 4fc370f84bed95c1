// Any bytes as the answer of NVIDIA's service, as one compact token, as claims, as claims that are
// signed well, and as a key set: a verdict, always; and what passes says what a verifier asked for.

#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>

#include "core/attestation/nras_claims_internal.h"
#include "core/attestation/nras_token.h"
#include "core/base/codec.h"
#include "core/base/invariant.h"
#include "core/crypto/hash.h"

namespace {

using namespace stacknet;
using namespace stacknet::attestation;

constexpr std::int64_t kNowS = 1'780'000'000;
constexpr std::string_view kHeader = R"({"kid":"k","alg":"ES384"})";

struct Signer {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-384"), EVP_PKEY_free};
    NrasKeySet set;

    Signer() : set(make()) {}
    NrasKeySet make() const {
        Bytes point(200);
        std::size_t size = 0;
        STACKNET_INVARIANT(EVP_PKEY_get_octet_string_param(key.get(), "pub", point.data(),
                                                           point.size(), &size) == 1);
        const std::string jwks = R"({"keys":[{"kty":"EC","crv":"P-384","kid":"k","x":")" +
                                 toBase64Url(ByteView(point).subspan(1, 48)) + R"(","y":")" +
                                 toBase64Url(ByteView(point).subspan(49, 48)) + "\"}]}";
        auto read = NrasKeySet::fromJson(jwks);
        STACKNET_INVARIANT(read.ok());
        return std::move(read).value();
    }
    std::string sign(std::string_view header, std::string_view payload) const {
        const std::string part = toBase64Url(asBytes(header)) + "." + toBase64Url(asBytes(payload));
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        Bytes der(512);
        std::size_t size = der.size();
        STACKNET_INVARIANT(
            EVP_DigestSignInit(context.get(), nullptr, EVP_sha384(), nullptr, key.get()) == 1 &&
            EVP_DigestSign(context.get(), der.data(), &size, asBytes(part).data(), part.size()) ==
                1);
        const unsigned char* at = der.data();
        ECDSA_SIG* parts = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size));
        Bytes raw(96);
        BN_bn2binpad(ECDSA_SIG_get0_r(parts), raw.data(), 48);
        BN_bn2binpad(ECDSA_SIG_get0_s(parts), raw.data() + 48, 48);
        ECDSA_SIG_free(parts);
        return part + "." + toBase64Url(raw);
    }
};

const Signer& signer() {
    static const Signer made;
    return made;
}

NrasRules rules() {
    NrasRules made;
    made.nonce.data.fill(0x93);
    made.nowS = kNowS;
    return made;
}

NrasVerdict check(std::string_view text) {
    const NrasVerdict verdict = verifyNrasToken(text, signer().set, rules(), nullptr);
    STACKNET_INVARIANT(!verdict.checks.empty());
    STACKNET_INVARIANT(verdict.passed() == (verdict.validUntilS != 0));
    if (verdict.passed()) {
        STACKNET_INVARIANT(verdict.gpus.size() == 1 && verdict.overallResult);
        STACKNET_INVARIANT(verdict.gpus[0].measurements == "success" &&
                           verdict.gpus[0].debugStatus == "disabled" &&
                           verdict.gpus[0].secureBoot && verdict.gpus[0].errorCode.empty());
        STACKNET_INVARIANT(verdict.validUntilS <= kNowS + 3'660);
    }
    return verdict;
}

void checkClaims(std::string_view text) {
    NrasClaims claims;
    if (NrasClaims::read(text, claims)) return;
    for (const std::string_view version : {"2.0", "3.0"}) {
        std::vector<Check> checks;
        NrasGpu gpu;
        gpu.name = "GPU-0";
        checkNrasStamp(claims, rules(), gpu.name, checks);
        checkNrasDevice(claims, version, 0, rules(), gpu, checks);
        STACKNET_INVARIANT(!checks.empty());
        for (const Check& one : checks) STACKNET_INVARIANT(one.detail.size() < 2'000);
    }
}

/// The input as the claims of a device, and behind right ones, under signatures that fit.
void checkSigned(std::string_view text, std::string_view header) {
    const std::string device = signer().sign(header, text);
    const std::string nonce(64, '9');
    std::string asked = nonce;
    for (std::size_t at = 1; at < asked.size(); at += 2) asked[at] = '3';
    const std::string overall = signer().sign(
        kHeader,
        R"({"iss":"https://nras.attestation.nvidia.com","sub":"NVIDIA-PLATFORM-ATTESTATION",)"
        R"("nbf":1780000000,"iat":1780000000,"exp":1780003600,"jti":"j","x-nvidia-ver":"3.0",)"
        R"("x-nvidia-overall-att-result":true,"eat_nonce":")" +
            asked + R"(","submods":{"GPU-0":["DIGEST",["SHA-256",")" +
            toHex(crypto::sha256(asBytes(device))) + "\"]]}}");
    check("[[\"JWT\",\"" + overall + "\"],{\"GPU-0\":\"" + device + "\"}]");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view text = asText(ByteView(data + 1, size - 1));
    switch (data[0]) {
        case 'a':
            check(text);
            break;
        case 'j': {
            CompactJws token;
            if (!readCompactJws(text, token)) {
                STACKNET_INVARIANT(!token.keyId.empty());
                STACKNET_INVARIANT(text.starts_with(token.signedPart));
                static_cast<void>(signer().set.verify(token, kNowS));
            }
            break;
        }
        case 'k':
            if (const auto set = NrasKeySet::fromJson(text); set.ok()) {
                STACKNET_INVARIANT(set->size() <= NrasKeySet::kKeysMax);
            }
            static_cast<void>(NrasKeySet::fromJson(text, NrasKeySet::Pin{}));
            break;
        case 's':
            checkSigned(text, kHeader);
            break;
        case 'h':
            checkSigned("{}", text);
            break;
        default:
            checkClaims(text);
    }
    return 0;
}
