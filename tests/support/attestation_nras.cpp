#include "tests/support/attestation_nras.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>

#include "core/base/codec.h"
#include "core/base/invariant.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation::testing {
namespace {

namespace json = boost::json;

constexpr std::int64_t kDay = 86'400;

std::string coordinateOf(const TestKey& key, bool y) {
    Bytes point(200);
    std::size_t size = 0;
    STACKNET_INVARIANT(EVP_PKEY_get_octet_string_param(key.native(), OSSL_PKEY_PARAM_PUB_KEY,
                                                       point.data(), point.size(), &size) == 1 &&
                       size == 97 && point[0] == 0x04);
    return toBase64Url(ByteView(point).subspan(y ? 49 : 1, 48));
}

json::object stamp(const std::string& id) {
    json::object claims;
    claims["iss"] = std::string(kNrasIssuer);
    claims["nbf"] = NrasService::kNowS - 5;
    claims["iat"] = NrasService::kNowS - 5;
    claims["exp"] = NrasService::kNowS - 5 + 3'600;
    claims["jti"] = id;
    return claims;
}

json::object chainClaim(const char* expires) {
    json::object chain;
    chain["x-nvidia-cert-status"] = "valid";
    chain["x-nvidia-cert-ocsp-status"] = "good";
    chain["x-nvidia-cert-expiration-date"] = expires;
    chain["x-nvidia-cert-revocation-reason"] = nullptr;
    return chain;
}

json::object overallClaims(const Nonce& nonce, const std::string& version, bool result) {
    json::object claims = stamp("b872dc4f-ec09-4819-a1c2-577ff6b2404c");
    claims["sub"] = "NVIDIA-PLATFORM-ATTESTATION";
    claims["x-nvidia-ver"] = version;
    claims["x-nvidia-overall-att-result"] = result;
    claims["eat_nonce"] = toHex(nonce);
    return claims;
}

json::object deviceClaims(const Nonce& nonce, std::size_t index, const std::string& version) {
    json::object claims = stamp("833480c9-6796-4fe4-b6ad-" + std::to_string(100 + index));
    claims["eat_nonce"] = toHex(nonce);
    for (const char* name :
         {"x-nvidia-gpu-arch-check", "x-nvidia-gpu-attestation-report-parsed",
          "x-nvidia-gpu-attestation-report-nonce-match",
          "x-nvidia-gpu-attestation-report-signature-verified", "x-nvidia-gpu-driver-rim-fetched",
          "x-nvidia-gpu-driver-rim-schema-validated", "x-nvidia-gpu-driver-rim-signature-verified",
          "x-nvidia-gpu-driver-rim-measurements-available", "x-nvidia-gpu-vbios-rim-fetched",
          "x-nvidia-gpu-vbios-rim-schema-validated", "x-nvidia-gpu-vbios-rim-signature-verified",
          "x-nvidia-gpu-vbios-rim-measurements-available", "x-nvidia-gpu-vbios-index-no-conflict",
          "secboot"}) {
        claims[name] = true;
    }
    if (version == "2.0") {
        for (const char* name :
             {"x-nvidia-gpu-attestation-report-cert-chain-validated",
              "x-nvidia-gpu-driver-rim-cert-validated", "x-nvidia-gpu-vbios-rim-cert-validated"}) {
            claims[name] = true;
        }
        claims["hwmodel"] = "GH100";
    } else {
        for (const char* name :
             {"x-nvidia-gpu-attestation-report-cert-chain-fwid-match",
              "x-nvidia-gpu-driver-rim-version-match", "x-nvidia-gpu-vbios-rim-version-match"}) {
            claims[name] = true;
        }
        claims["x-nvidia-gpu-attestation-report-cert-chain"] = chainClaim("9999-12-31T23:59:59Z");
        claims["x-nvidia-gpu-driver-rim-cert-chain"] = chainClaim("2027-04-30T00:00:00Z");
        claims["x-nvidia-gpu-vbios-rim-cert-chain"] = chainClaim("2027-04-30T00:00:00Z");
        claims["hwmodel"] = "GH100 A01 GSP BROM";
    }
    claims["x-nvidia-gpu-driver-version"] = "550.90.07";
    claims["x-nvidia-gpu-vbios-version"] = "96.00.9F.00.01";
    claims["measres"] = "success";
    claims["dbgstat"] = "disabled";
    claims["ueid"] = ueidOf(index);
    claims["oemid"] = "5703";
    claims["x-nvidia-attestation-warning"] = nullptr;
    return claims;
}

}  // namespace

NrasService NrasService::make() {
    CertificateSpec authority =
        CertificateSpec::authorityNamed("TEST Attestation Service GPU Intermediate", "0A");
    TestIdentity intermediate = issue(authority);
    CertificateSpec spec;
    spec.commonName = "TEST Attestation Service GPU GH100";
    spec.serialHex = "0B";
    spec.notBeforeS = kNowS - kDay;
    spec.notAfterS = kNowS + kDay;
    TestIdentity leaf = issue(spec, &intermediate);
    return {std::move(intermediate), std::move(leaf)};
}

json::object NrasService::jwk() const {
    json::object key;
    key["kty"] = "EC";
    key["crv"] = "P-384";
    key["kid"] = keyId;
    key["x"] = coordinateOf(leaf.key, false);
    key["y"] = coordinateOf(leaf.key, true);
    key["x5c"] =
        json::array{toBase64(leaf.certificate.der()), toBase64(intermediate.certificate.der())};
    return key;
}

std::string NrasService::jwks() const {
    json::object set;
    set["keys"] = json::array{jwk()};
    return json::serialize(set);
}

NrasKeySet NrasService::keys() const {
    auto set = NrasKeySet::fromJson(jwks());
    STACKNET_INVARIANT(set.ok());
    return std::move(set).value();
}

json::object NrasService::header() const {
    json::object header;
    header["kid"] = keyId;
    header["alg"] = "ES384";
    return header;
}

std::string signedPartOf(const std::string& header, const std::string& payload) {
    return toBase64Url(asBytes(header)) + "." + toBase64Url(asBytes(payload));
}

std::string NrasService::sign(const std::string& header, const std::string& payload) const {
    const std::string part = signedPartOf(header, payload);
    return part + "." + toBase64Url(leaf.key.signRaw(asBytes(part)));
}

std::string NrasService::sign(const json::object& payload) const {
    return sign(json::serialize(header()), json::serialize(payload));
}

NrasAnswer NrasAnswer::passing(const Nonce& nonce, std::size_t gpus, const std::string& version) {
    NrasAnswer answer;
    answer.overall = overallClaims(nonce, version, true);
    for (std::size_t index = 0; index < gpus; ++index) {
        answer.devices.push_back(deviceClaims(nonce, index, version));
    }
    return answer;
}

NrasAnswer NrasAnswer::failing4010(const Nonce& nonce, std::size_t gpus) {
    NrasAnswer answer;
    answer.overall = overallClaims(nonce, "3.0", false);
    for (std::size_t index = 0; index < gpus; ++index) {
        json::object claims = stamp("failed-" + std::to_string(index));
        json::object details;
        details["code"] = 4010;
        details["message"] = "Nonce in the evidence is not matching";
        claims["x-nvidia-error-details"] = details;
        answer.devices.push_back(std::move(claims));
    }
    return answer;
}

std::vector<std::string> NrasAnswer::deviceTokens(const NrasService& service) const {
    std::vector<std::string> tokens;
    for (const json::object& claims : devices) tokens.push_back(service.sign(claims));
    return tokens;
}

std::string NrasAnswer::text(const NrasService& service) const {
    const std::vector<std::string> tokens = deviceTokens(service);
    json::object claims = overall;
    if (!claims.contains("submods")) claims["submods"] = submodsOf(tokens);
    return detachedEat(service.sign(claims), tokens);
}

std::string detachedEat(const std::string& overall, const std::vector<std::string>& devices) {
    json::object named;
    for (std::size_t index = 0; index < devices.size(); ++index) {
        named["GPU-" + std::to_string(index)] = devices[index];
    }
    return json::serialize(json::array{json::array{"JWT", overall}, named});
}

json::object submodsOf(const std::vector<std::string>& devices) {
    json::object submods;
    for (std::size_t index = 0; index < devices.size(); ++index) {
        submods["GPU-" + std::to_string(index)] = json::array{
            "DIGEST", json::array{"SHA-256", toHex(crypto::sha256(asBytes(devices[index])))}};
    }
    return submods;
}

std::string ueidOf(std::size_t index) {
    return "47817637928608218661894844578739364736480210724" + std::to_string(index);
}

Nonce sampleNonce() {
    Nonce nonce;
    nonce.data.fill(0x93);
    return nonce;
}

}  // namespace stacknet::attestation::testing
