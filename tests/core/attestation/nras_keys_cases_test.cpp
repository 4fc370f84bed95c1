#include <openssl/evp.h>
#include <openssl/x509.h>
#include <unistd.h>

#include <filesystem>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/core/attestation/nras_fixture.h"

// Cases 63 to 65 of reference/attestation.md: who signed a token, and how.

namespace stacknet::attestation {
namespace {

using namespace testing;
namespace json = boost::json;

class NrasKeys : public NrasTest {
protected:
    /// Signed once: a second signature over the same claims has another digest.
    static const std::vector<std::string>& devices() {
        static const std::vector<std::string> tokens = answer().deviceTokens(service());
        return tokens;
    }
    /// An answer whose overall token is this one.
    static std::string withOverall(const std::string& overall) {
        return detachedEat(overall, devices());
    }
    static std::string payload() {
        json::object claims = answer().overall;
        claims["submods"] = submodsOf(devices());
        return json::serialize(claims);
    }
    static std::string headerWith(const char* name, const json::value& value) {
        json::object header = service().header();
        header[name] = value;
        return json::serialize(header);
    }
    static Bytes publicKeyDer() {
        unsigned char* out = nullptr;
        const int size = i2d_PUBKEY(service().leaf.key.native(), &out);
        Bytes der(out, out + size);
        OPENSSL_free(out);
        return der;
    }
};

TEST_F(NrasKeys, Case63_OnlyEs384) {
    expectPass(verify(answer()));
    const auto expectAlgorithm = [&](const std::string& overall, const std::string& what) {
        expectFail(verify(withOverall(overall), rules()), Reason::TokenAlgorithm, what);
    };
    for (const json::value& none : {json::value("none"), json::value("None"), json::value("NONE"),
                                    json::value(""), json::value(nullptr), json::value(384)}) {
        const std::string part = signedPartOf(headerWith("alg", none), payload());
        expectAlgorithm(part + ".", json::serialize(none));
        expectAlgorithm(part + "." + toBase64Url(service().leaf.key.signRaw(asBytes(part))),
                        json::serialize(none));
    }
    json::object noAlgorithm;
    noAlgorithm["kid"] = service().keyId;
    expectAlgorithm(service().sign(json::serialize(noAlgorithm), payload()), "no alg");
    // The local verifier's "EAT" is HS256 with a key that everybody knows.
    const std::string hs256 = signedPartOf(headerWith("alg", "HS256"), payload());
    const auto withMac = [&](ByteView key) {
        return hs256 + "." + toBase64Url(crypto::hmacSha256(key, asBytes(hs256)).view());
    };
    expectAlgorithm(withMac(asBytes("secret")), "HS256 secret");
    expectAlgorithm(withMac(publicKeyDer()), "HS256 public key");
    expectAlgorithm(withMac(asBytes(pemOf(service().leaf.certificate))), "HS256 certificate");
    for (const char* algorithm : {"ES256", "RS256", "PS256", "ES512", "EdDSA", "es384", "ES384 "}) {
        expectAlgorithm(service().sign(headerWith("alg", algorithm), payload()), algorithm);
    }
    // The same for a device token, whose digest is right.
    const std::string part =
        signedPartOf(headerWith("alg", "HS256"), json::serialize(answer().devices[0]));
    const std::string device =
        part + "." + toBase64Url(crypto::hmacSha256(asBytes("secret"), asBytes(part)).view());
    json::object claims = answer().overall;
    claims["submods"] = submodsOf({device});
    expectFail(verify(detachedEat(service().sign(claims), {device}), rules()),
               Reason::TokenAlgorithm, "device token");
}

TEST_F(NrasKeys, Case64_TheKeyIsTheOneThatTheFetchedSetHasOnce) {
    const std::string good =
        withOverall(service().sign(json::serialize(service().header()), payload()));
    expectPass(verify(good, rules()));
    const auto expectKey = [&](const std::string& header) {
        expectFail(verify(withOverall(service().sign(header, payload())), rules()),
                   Reason::TokenKey, header);
    };
    expectKey(headerWith("kid", "nv-eat-kid-prod-other"));
    expectKey(headerWith("kid", ""));
    expectKey(headerWith("kid", 7));
    expectKey(headerWith("kid", json::string(129, 'k')));
    expectKey(R"({"alg":"ES384"})");
    json::object own = service().jwk();
    expectKey(headerWith("jwk", own));
    expectKey(headerWith("jku", "https://nras.attestation.nvidia.com/.well-known/jwks.json"));
    expectKey(headerWith("x5c", own["x5c"]));
    expectKey(headerWith("x5u", "https://example.com/"));
    expectKey(headerWith("x5t", "AAAA"));
    expectKey(headerWith("x5t#S256", "AAAA"));
    for (const char* name : {"crit", "b64", "zip", "cty"}) {
        expectFail(
            verify(withOverall(service().sign(headerWith(name, json::array{"exp"}), payload())),
                   rules()),
            Reason::UnsupportedFormat, name);
    }
    expectPass(verify(withOverall(service().sign(headerWith("typ", "JWT"), payload())), rules()));
    // The same kid twice in the set, as the same key, as another, or as one of another kind.
    json::object stranger = NrasService::make().jwk();
    stranger["kid"] = service().keyId;
    json::object rsa;
    rsa["kty"] = "RSA";
    rsa["kid"] = service().keyId;
    for (const json::object& second : {own, stranger, rsa}) {
        json::object set;
        set["keys"] = json::array{own, second};
        const auto keys = NrasKeySet::fromJson(json::serialize(set));
        ASSERT_TRUE(keys.ok());
        expectFail(verifyNrasToken(good, *keys, rules(), nullptr), Reason::TokenKey,
                   json::serialize(second));
    }
}

TEST_F(NrasKeys, Case64_SetsThatCannotBeUsed) {
    const auto set = [](const json::object& key) {
        return json::serialize(json::object{{"keys", json::array{key}}});
    };
    const json::object good = service().jwk();
    EXPECT_EQ(NrasKeySet::fromJson(set(good))->size(), 1U);
    const auto with = [&good](const char* name, const json::value& value) {
        json::object key = good;
        key[name] = value;
        return key;
    };
    const json::object other = NrasService::make().jwk();
    for (const std::string& bad : {std::string(),
                                   std::string("{}"),
                                   std::string("[]"),
                                   std::string(R"({"keys":{}})"),
                                   std::string(R"({"keys":[]})"),
                                   std::string(R"({"keys":[7]})"),
                                   std::string(R"({"keys":[],"keys":[]})"),
                                   set(with("d", "AAAA")),
                                   set(with("x", "AAAA")),
                                   set(with("y", good.at("x"))),       // not on the curve
                                   set(with("x5c", other.at("x5c"))),  // another key's certificate
                                   set(with("x5c", json::array{"!!!!"})),
                                   set(with("x5c", json::array{"AAAA"})),
                                   set(with("x5c", "text")),
                                   set(with("crv", "P-256")),
                                   set(with("kty", "RSA")),
                                   set(with("use", "enc")),
                                   set(with("alg", "ES256")),
                                   set(with("key_ops", json::array{"sign"})),
                                   set(with("kid", "")),
                                   std::string(NrasKeySet::kJsonMax + 1, ' ')}) {
        const auto keys = NrasKeySet::fromJson(bad);
        ASSERT_FALSE(keys.ok()) << bad.substr(0, 200);
        EXPECT_EQ(keys.error().code, "attestation.bad_key_set");
    }
    for (const auto& [name, value] :
         {std::pair("use", json::value("sig")), std::pair("alg", json::value("ES384")),
          std::pair("key_ops", json::value(json::array{"verify"}))}) {
        EXPECT_TRUE(NrasKeySet::fromJson(set(with(name, value))).ok()) << name;
    }
    // Keys that are not the service's kind do not spoil those that are.
    json::object rsa;
    rsa["kty"] = "RSA";
    rsa["kid"] = "other";
    EXPECT_EQ(NrasKeySet::fromJson(json::serialize(json::object{{"keys", json::array{rsa, good}}}))
                  ->size(),
              1U);
}

TEST_F(NrasKeys, Case64_PinnedIntermediate) {
    const std::string text = answer().text(service());
    const auto under = [&](const std::string& jwks, const Hash256& pin) {
        const auto keys = NrasKeySet::fromJson(jwks, NrasKeySet::Pin{pin});
        EXPECT_TRUE(keys.ok());
        return verifyNrasToken(text, *keys, rules(), nullptr);
    };
    const Hash256 pin = service().intermediate.certificate.sha256();
    expectPass(under(service().jwks(), pin));
    expectFail(under(service().jwks(), service().leaf.certificate.sha256()), Reason::TokenKey,
               "another pin");
    const auto withChain = [](const json::array& x5c) {
        json::object key = service().jwk();
        key["x5c"] = x5c;
        return json::serialize(json::object{{"keys", json::array{key}}});
    };
    const std::string leaf = toBase64(service().leaf.certificate.der());
    const std::string intermediate = toBase64(service().intermediate.certificate.der());
    json::object bare = service().jwk();
    bare.erase("x5c");
    expectFail(under(json::serialize(json::object{{"keys", json::array{bare}}}), pin),
               Reason::TokenKey, "no certificate");
    expectFail(under(withChain({leaf}), pin), Reason::TokenKey, "no intermediate");
    // The pinned intermediate stands there and did not sign.
    CertificateSpec spec;
    spec.commonName = "TEST Attestation Service GPU GH100";
    const TestIdentity namesake =
        issue(CertificateSpec::authorityNamed("TEST Attestation Service GPU Intermediate", "0A"));
    const Certificate forged = issueFor(spec, service().leaf.key, &namesake);
    expectFail(under(withChain({toBase64(forged.der()), intermediate}), pin), Reason::TokenKey,
               "forged leaf");
    // An intermediate that is no authority.
    CertificateSpec noAuthority;
    noAuthority.commonName = "TEST Attestation Service GPU Intermediate";
    const TestIdentity plain = issue(noAuthority);
    const Certificate under1 = issueFor(spec, service().leaf.key, &plain);
    expectFail(under(withChain({toBase64(under1.der()), toBase64(plain.certificate.der())}),
                     plain.certificate.sha256()),
               Reason::TokenKey, "no authority");
}

TEST_F(NrasKeys, Case64_KeysEndWithTheirCertificatesAndWithTheFile) {
    const std::string text = answer().text(service());
    const auto at = [&](const NrasKeySet& keys, std::int64_t nowS) {
        NrasRules made = rules();
        made.nowS = nowS;
        return verifyNrasToken(text, keys, made, nullptr);
    };
    const std::int64_t now = NrasService::kNowS;
    expectPass(at(service().keys(), now));
    EXPECT_EQ(at(service().keys(), now).validUntilS, now - 5 + 3'600);
    expectFail(at(service().keys(), now + 86'401), Reason::TokenKey, "leaf expired");
    expectFail(at(service().keys(), now - 86'401), Reason::TokenKey, "leaf not yet valid");
    const NrasKeySet hour = service().keys().valid(now - 100, now + 100);
    expectPass(at(hour, now + 99));
    EXPECT_EQ(at(hour, now).validUntilS, now + 100);
    expectFail(at(hour, now + 100), Reason::TokenKey, "set expired");
    expectFail(at(service().keys().valid(now + 61, now + 100), now), Reason::TokenKey, "future");

    std::string folder = (std::filesystem::temp_directory_path() / "nras-XXXXXX").string();
    ASSERT_NE(mkdtemp(folder.data()), nullptr);
    const std::filesystem::path file = std::filesystem::path(folder) / "keys.json";
    EXPECT_FALSE(saveNrasKeys(file, service().jwks(), now, now).ok());
    EXPECT_FALSE(saveNrasKeys(file, service().jwks(), now, now + 30 * 86'400 + 1).ok());
    EXPECT_FALSE(saveNrasKeys(file, "{}", now, now + 100).ok());
    EXPECT_FALSE(loadNrasKeys(file).ok());
    ASSERT_TRUE(saveNrasKeys(file, service().jwks(), now, now + 100).ok());
    const auto loaded = loadNrasKeys(file);
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    EXPECT_EQ(loaded->expiresAtS(), now + 100);
    expectPass(at(*loaded, now));
    expectFail(at(*loaded, now + 100), Reason::TokenKey, "file expired");
    for (const char* bad :
         {"{}", R"({"format":"stacknet/nras-keys/2","fetched_at":1,"expires_at":2,"jwks":{}})",
          R"({"format":"stacknet/nras-keys/1","fetched_at":2,"expires_at":1,"jwks":{}})",
          R"({"format":"stacknet/nras-keys/1","fetched_at":1,"expires_at":2})"}) {
        ASSERT_TRUE(writeFileAtomically(file, asBytes(bad)).ok());
        EXPECT_FALSE(loadNrasKeys(file).ok()) << bad;
    }
    std::filesystem::remove_all(folder);
}

TEST_F(NrasKeys, Case65_OneBitOfPayloadOrSignature) {
    const std::string body = payload();
    const std::string header = json::serialize(service().header());
    const std::string part = signedPartOf(header, body);
    const Bytes signature = service().leaf.key.signRaw(asBytes(part));
    const auto overall = [&](const std::string& changedBody, const Bytes& changedSignature) {
        return withOverall(signedPartOf(header, changedBody) + "." + toBase64Url(changedSignature));
    };
    expectPass(verify(overall(body, signature), rules()));
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        Bytes changed = signature;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << (bit % 8)));
        expectFail(verify(overall(body, changed), rules()), Reason::BadSignature,
                   "signature bit " + std::to_string(bit));
    }
    for (std::size_t bit = 0; bit < body.size() * 8; bit += 7) {  // every byte, every bit number
        std::string changed = body;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        expectFail(verify(overall(changed, signature), rules()), Reason::BadSignature,
                   "payload bit " + std::to_string(bit));
    }
    expectFail(verify(overall(body, service().leaf.key.signDer(asBytes(part))), rules()),
               Reason::BadSignature, "DER");
    expectFail(verify(overall(body, Bytes(96, 0)), rules()), Reason::BadSignature, "zeros");
    expectFail(verify(overall(body, Bytes(96, 0xFF)), rules()), Reason::BadSignature, "ones");
    expectFail(verify(overall(body, Bytes()), rules()), Reason::BadSignature, "none");
    Bytes swapped(signature.begin() + 48, signature.end());
    swapped.insert(swapped.end(), signature.begin(), signature.begin() + 48);
    expectFail(verify(overall(body, swapped), rules()), Reason::BadSignature, "r and s swapped");
    expectFail(verify(withOverall(part + "." + toBase64(signature)), rules()), Reason::BadSignature,
               "padded, other alphabet");
    // By another key of the service's form.
    const NrasService other = NrasService::make();
    expectFail(verify(withOverall(other.sign(header, body)), rules()), Reason::BadSignature,
               "another key");
}

TEST_F(NrasKeys, RealKeyOfTheServiceUnderItsIntermediate) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const json::value sample = json::parse(textOf("nras/x5c/nras_gpu_x5c_chain.json"));
    const json::array& x5c = sample.at("x5c").as_array();
    const auto der = [&x5c](std::size_t index) {
        const std::string text(x5c.at(index).as_string());
        Bytes bytes(text.size());
        const int size =
            EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char*>(text.data()),
                            static_cast<int>(text.size()));
        const auto padding = static_cast<int>(std::ranges::count(text, '='));
        bytes.resize(static_cast<std::size_t>(size - padding));
        return bytes;
    };
    const Certificate leaf = Certificate::fromDer(der(0)).value();
    const Certificate intermediate = Certificate::fromDer(der(1)).value();
    const std::string digest = toHex(intermediate.sha256());
    EXPECT_TRUE(digest.starts_with("2df8907c") && digest.ends_with("5175")) << digest;
    // A key set of the service's form around the real certificates.
    NrasService real{{TestKey::p384(), intermediate}, {TestKey::p384(), leaf}};
    json::object key = real.jwk();
    Bytes point(200);
    std::size_t size = 0;
    ASSERT_EQ(
        EVP_PKEY_get_octet_string_param(leaf.publicKey(), "pub", point.data(), point.size(), &size),
        1);
    key["x"] = toBase64Url(ByteView(point).subspan(1, 48));
    key["y"] = toBase64Url(ByteView(point).subspan(49, 48));
    const std::string jwks = json::serialize(json::object{{"keys", json::array{key}}});
    const auto at = [&](const Hash256& pin, std::int64_t nowS) {
        const auto keys = NrasKeySet::fromJson(jwks, NrasKeySet::Pin{pin});
        EXPECT_TRUE(keys.ok());
        NrasRules made = rules();
        made.nowS = nowS;
        return verifyNrasToken(answer().text(real), *keys, made, nullptr);
    };
    constexpr std::int64_t kJune9 = 1'780'963'200;  // 2026-06-09
    // The key counts, so what is wrong is only that another key signed.
    expectFail(at(intermediate.sha256(), kJune9), Reason::BadSignature, "in time");
    expectFail(at(intermediate.sha256(), kJune9 + 3 * 86'400), Reason::TokenKey, "too late");
    expectFail(at(leaf.sha256(), kJune9), Reason::TokenKey, "another pin");
}

}  // namespace
}  // namespace stacknet::attestation
