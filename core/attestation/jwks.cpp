#include "core/attestation/jwks.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <map>

#include "core/attestation/certificate.h"
#include "core/attestation/openssl_internal.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/json_check.h"

namespace stacknet::attestation {
namespace {

namespace json = boost::json;

using openssl::Key;

constexpr std::size_t kDepthMax = 8;
constexpr std::size_t kCoordinate = 48;
constexpr std::size_t kKeyIdMax = 128;
constexpr std::size_t kCertificatesMax = 4;
constexpr int kRsaBitsMin = 2'048;
constexpr std::int64_t kFetchSlackS = 60;
constexpr std::int64_t kFileLifeMaxS = 30LL * 86'400;
constexpr std::string_view kFileFormat = "stacknet/nras-keys/1";

Error badKeySet(std::string_view reason) {
    return makeError("attestation.bad_key_set",
                     "The service's key set cannot be used: " + std::string(reason) + ".");
}

std::string_view textOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return {};
    return {value->as_string().data(), value->as_string().size()};
}

/// RFC 4648 section 4 with its padding, one spelling only.
std::optional<Bytes> fromPaddedBase64(std::string_view text) {
    if (text.empty() || text.size() % 4 != 0) return std::nullopt;
    std::string url(text);
    for (int pad = 0; pad < 2 && url.ends_with('='); ++pad) url.pop_back();
    for (char& character : url) {
        if (character == '-' || character == '_') return std::nullopt;
        if (character == '+') character = '-';
        if (character == '/') character = '_';
    }
    auto bytes = fromBase64Url(url, "x5c");
    if (!bytes.ok()) return std::nullopt;
    return std::move(bytes).value();
}

/// Null when the point is not on the curve.
Key importPoint(ByteView x, ByteView y) {
    Bytes encoded{0x04};
    encoded.insert(encoded.end(), x.begin(), x.end());
    encoded.insert(encoded.end(), y.begin(), y.end());
    return openssl::p384KeyOfPoint(encoded);
}

/// The intermediate signs with RSA and SHA-256 (reference section 4); nothing weaker than that.
bool isStrongSignature(int nid, EVP_PKEY* key) {
    switch (nid) {
        case NID_sha256WithRSAEncryption:
        case NID_sha384WithRSAEncryption:
            return EVP_PKEY_get_bits(key) >= kRsaBitsMin;
        case NID_ecdsa_with_SHA256:
        case NID_ecdsa_with_SHA384:
            return true;
        default:
            return false;
    }
}

bool isSignedBy(const Certificate& leaf, const Certificate& authority) {
    X509* const issuer = authority.native();
    X509* const subject = leaf.native();
    const std::uint32_t flags = X509_get_extension_flags(issuer);
    const bool mayIssue =
        (flags & EXFLAG_CA) != 0 &&
        ((flags & EXFLAG_KUSAGE) == 0 || (X509_get_key_usage(issuer) & KU_KEY_CERT_SIGN) != 0);
    const bool fits =
        mayIssue && authority.publicKey() != nullptr &&
        X509_NAME_cmp(X509_get_issuer_name(subject), X509_get_subject_name(issuer)) == 0 &&
        isStrongSignature(X509_get_signature_nid(subject), authority.publicKey()) &&
        leaf.signedBy(authority);
    ERR_clear_error();
    return fits;
}

struct Entry {
    Key key;
    std::int64_t notBeforeS = INT64_MIN;
    std::int64_t notAfterS = INT64_MAX;
    std::string pinFault;  // why it does not count under the pin
};

void limit(Entry& entry, const Certificate& certificate) {
    entry.notBeforeS = std::max(entry.notBeforeS, certificate.notBeforeS());
    entry.notAfterS = std::min(entry.notAfterS, certificate.notAfterS());
}

Result<std::vector<Certificate>> readCertificates(const json::object& jwk) {
    std::vector<Certificate> certificates;
    const json::value* list = jwk.if_contains("x5c");
    if (list == nullptr) return certificates;
    if (!list->is_array() || list->as_array().size() > kCertificatesMax) {
        return badKeySet("a key's x5c is not a list of at most 4 certificates");
    }
    for (const json::value& item : list->as_array()) {
        const auto der = item.is_string()
                             ? fromPaddedBase64({item.as_string().data(), item.as_string().size()})
                             : std::nullopt;
        if (!der) return badKeySet("a certificate in x5c is not base64");
        auto certificate = Certificate::fromDer(*der);
        if (!certificate.ok()) return badKeySet("a certificate in x5c cannot be read");
        certificates.push_back(std::move(certificate).value());
    }
    return certificates;
}

std::string pinFaultOf(const std::vector<Certificate>& certificates, const NrasKeySet::Pin& pin) {
    if (certificates.size() < 2) return "shows no intermediate certificate";
    if (certificates[1].sha256() != pin.intermediate) {
        return "is under another intermediate certificate than the pinned one";
    }
    if (!isSignedBy(certificates[0], certificates[1])) {
        return "has a certificate that the pinned intermediate did not sign";
    }
    return {};
}

/// What the service's keys are; others are left out.
bool isOurKind(const json::object& jwk) {
    const auto absentOr = [&jwk](std::string_view name, std::string_view wanted) {
        return !jwk.contains(name) || textOf(jwk, name) == wanted;
    };
    if (textOf(jwk, "kty") != "EC" || textOf(jwk, "crv") != "P-384" || !absentOr("use", "sig") ||
        !absentOr("alg", "ES384")) {
        return false;
    }
    const json::value* operations = jwk.if_contains("key_ops");
    return operations == nullptr ||
           (operations->is_array() &&
            std::ranges::any_of(operations->as_array(), [](const json::value& operation) {
                return operation.is_string() && operation.as_string() == "verify";
            }));
}

Result<Entry> readKey(const json::object& jwk, const std::optional<NrasKeySet::Pin>& pin) {
    const auto x = fromBase64Url(textOf(jwk, "x"), "x");
    const auto y = fromBase64Url(textOf(jwk, "y"), "y");
    if (!x.ok() || !y.ok() || x->size() != kCoordinate || y->size() != kCoordinate) {
        return badKeySet("a key's x or y is not 48 bytes of base64url");
    }
    Entry entry;
    entry.key = importPoint(*x, *y);
    if (!entry.key) return badKeySet("a key is not a point of P-384");
    STACKNET_TRY(const std::vector<Certificate> certificates, readCertificates(jwk));
    if (!certificates.empty()) {
        const bool same = certificates[0].publicKey() != nullptr &&
                          EVP_PKEY_eq(certificates[0].publicKey(), entry.key.get()) == 1;
        ERR_clear_error();
        if (!same) return badKeySet("a key is not the one of its certificate");
        limit(entry, certificates[0]);
    }
    if (pin) {
        entry.pinFault = pinFaultOf(certificates, *pin);
        if (entry.pinFault.empty()) limit(entry, certificates[1]);
    }
    return entry;
}

}  // namespace

struct NrasKeySet::State {
    // A kid that the set has twice is here without a key: nobody can say which one is meant.
    std::map<std::string, std::shared_ptr<const Entry>, std::less<>> keys;
    std::int64_t fetchedAtS = INT64_MIN;
    std::int64_t expiresAtS = INT64_MAX;
};

Result<NrasKeySet> NrasKeySet::fromJson(std::string_view text, std::optional<Pin> pin) {
    if (text.size() > kJsonMax) return badKeySet("it is larger than 256 KiB");
    if (const auto problem = checkJson(text, JsonRules{kDepthMax, false})) {
        return badKeySet("it is not strict JSON: " + escaped(describe(*problem, text)));
    }
    json::error_code error;
    const json::value set = json::parse(json::string_view(text.data(), text.size()), error);
    const json::value* list =
        !error && set.is_object() ? set.as_object().if_contains("keys") : nullptr;
    if (list == nullptr || !list->is_array()) return badKeySet("it has no list \"keys\"");
    if (list->as_array().size() > kKeysMax) return badKeySet("it holds more than 256 keys");
    auto state = std::make_shared<State>();
    std::size_t usable = 0;
    for (const json::value& value : list->as_array()) {
        if (!value.is_object()) return badKeySet("an entry of \"keys\" is not an object");
        const json::object& jwk = value.as_object();
        if (jwk.contains("d")) return badKeySet("it holds a private key; never pass those on");
        const std::string id(textOf(jwk, "kid"));
        if (id.empty() || id.size() > kKeyIdMax) continue;
        std::shared_ptr<const Entry> entry;
        if (isOurKind(jwk)) {
            STACKNET_TRY(Entry made, readKey(jwk, pin));
            entry = std::make_shared<const Entry>(std::move(made));
            ++usable;
        }
        const auto [place, fresh] = state->keys.emplace(id, entry);
        if (!fresh) place->second.reset();
    }
    if (usable == 0) return badKeySet("it has no ES384 key");
    NrasKeySet result;
    result.m_state = std::move(state);
    return result;
}

NrasKeySet NrasKeySet::valid(std::int64_t fetchedAtS, std::int64_t expiresAtS) const {
    auto state = std::make_shared<State>(*m_state);
    state->fetchedAtS = fetchedAtS;
    state->expiresAtS = expiresAtS;
    NrasKeySet result;
    result.m_state = std::move(state);
    return result;
}

std::size_t NrasKeySet::size() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        m_state->keys, [](const auto& item) { return item.second != nullptr; }));
}
std::int64_t NrasKeySet::fetchedAtS() const {
    return m_state->fetchedAtS;
}
std::int64_t NrasKeySet::expiresAtS() const {
    return m_state->expiresAtS;
}

std::optional<TokenFault> NrasKeySet::verify(const CompactJws& token, std::int64_t nowS,
                                             std::uint64_t* verified) const {
    const auto refuse = [&token](const std::string& why) {
        return TokenFault{Reason::TokenKey,
                          "The token's key \"" + escaped(token.keyId) + "\" " + why + "."};
    };
    if (nowS >= m_state->expiresAtS) {
        return TokenFault{Reason::TokenKey, "The service's key set counted until " +
                                                utcText(m_state->expiresAtS) + "; fetch it again."};
    }
    if (m_state->fetchedAtS != INT64_MIN && nowS < m_state->fetchedAtS - kFetchSlackS) {
        return TokenFault{Reason::TokenKey, "The service's key set is from " +
                                                utcText(m_state->fetchedAtS) +
                                                ", which is in the future."};
    }
    const auto found = m_state->keys.find(token.keyId);
    if (found == m_state->keys.end()) return refuse("is not in the service's key set");
    if (!found->second) return refuse("is there twice, or is not for ES384");
    const Entry& entry = *found->second;
    if (!entry.pinFault.empty()) return refuse(entry.pinFault);
    if (nowS < entry.notBeforeS || nowS > entry.notAfterS) {
        return refuse("counts from " + utcText(entry.notBeforeS) + " to " +
                      utcText(entry.notAfterS) + " only");
    }
    if (verified != nullptr) ++*verified;
    if (!verifyP384(entry.key.get(), asBytes(token.signedPart), token.signature)) {
        return TokenFault{Reason::BadSignature,
                          "The token's signature is not by the key that it names."};
    }
    return std::nullopt;
}

std::int64_t NrasKeySet::keyValidUntilS(std::string_view keyId) const {
    const auto found = m_state->keys.find(keyId);
    if (found == m_state->keys.end() || !found->second) return 0;
    return std::min(m_state->expiresAtS, found->second->notAfterS);
}

Result<NrasKeySet> loadNrasKeys(const std::filesystem::path& file,
                                std::optional<NrasKeySet::Pin> pin) {
    constexpr std::size_t kEnvelope = 4'096;
    STACKNET_TRY(const Bytes bytes, readFile(file, 2 * NrasKeySet::kJsonMax + kEnvelope));
    const std::string_view text = asText(bytes);
    if (const auto problem = checkJson(text, JsonRules{kDepthMax + 1, false})) {
        return badKeySet("its file is not strict JSON: " + escaped(describe(*problem, text)));
    }
    json::error_code error;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object() || textOf(value.as_object(), "format") != kFileFormat) {
        return badKeySet("its file is not of the form stacknet/nras-keys/1");
    }
    const json::object& envelope = value.as_object();
    const json::value* fetched = envelope.if_contains("fetched_at");
    const json::value* expires = envelope.if_contains("expires_at");
    const json::value* jwks = envelope.if_contains("jwks");
    if (fetched == nullptr || !fetched->is_int64() || expires == nullptr || !expires->is_int64() ||
        jwks == nullptr || fetched->as_int64() < 0 || expires->as_int64() <= fetched->as_int64() ||
        expires->as_int64() - fetched->as_int64() > kFileLifeMaxS) {
        return badKeySet("its file does not say when it was fetched and until when it counts");
    }
    STACKNET_TRY(NrasKeySet set, NrasKeySet::fromJson(json::serialize(*jwks), pin));
    return set.valid(fetched->as_int64(), expires->as_int64());
}

Result<void> saveNrasKeys(const std::filesystem::path& file, std::string_view jwks,
                          std::int64_t fetchedAtS, std::int64_t expiresAtS) {
    if (fetchedAtS < 0 || expiresAtS <= fetchedAtS || expiresAtS - fetchedAtS > kFileLifeMaxS) {
        return badKeySet("it may count for 30 days after it was fetched and no longer");
    }
    STACKNET_CHECK(NrasKeySet::fromJson(jwks));
    const std::string text = "{\"format\":\"" + std::string(kFileFormat) +
                             "\",\"fetched_at\":" + std::to_string(fetchedAtS) +
                             ",\"expires_at\":" + std::to_string(expiresAtS) +
                             ",\"jwks\":" + std::string(jwks) + "}\n";
    return writeFileAtomically(file, asBytes(text));
}

}  // namespace stacknet::attestation
