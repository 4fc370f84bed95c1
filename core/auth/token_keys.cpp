#include "core/auth/token_keys.h"

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/json_check.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

namespace stacknet::auth {
namespace {

namespace json = boost::json;

constexpr std::size_t kJwksMax = 64 * 1024;
constexpr std::size_t kKeysMax = 64;
constexpr std::size_t kKeyIdMax = 128;

Error badJwks(std::string_view reason) {
    return makeError("auth.bad_jwks", "The key set cannot be used: " + std::string(reason) +
                                          ". Fetch it again from /.well-known/jwks.json.");
}

std::string textOf(const json::object& object, const char* name) {
    const json::value* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : "";
}

Result<Bytes> coordinate(const json::object& object, const char* name) {
    Result<Bytes> bytes = fromBase64Url(textOf(object, name), name);
    if (!bytes.ok() || bytes->size() != PublicKey::size) {
        return badJwks("a key's \"" + std::string(name) + "\" is not 32 bytes of base64url");
    }
    return bytes;
}

/// A key that its owner made for something else verifies nothing (RFC 7517 sections 4.2, 4.3).
bool isForVerifying(const json::object& jwk) {
    if (jwk.contains("use") && textOf(jwk, "use") != "sig") return false;
    const json::value* operations = jwk.if_contains("key_ops");
    if (operations == nullptr) return true;
    if (!operations->is_array()) return false;
    for (const json::value& operation : operations->as_array()) {
        if (operation.is_string() && operation.as_string() == "verify") return true;
    }
    return false;
}

Result<void> addJwk(const json::value& value, TokenKeys& keys) {
    if (!value.is_object()) return badJwks("an entry of \"keys\" is not an object");
    const json::object& jwk = value.as_object();
    if (jwk.contains("d")) return badJwks("it holds a private key; never pass those on");
    if (!isForVerifying(jwk)) return badJwks("a key is not meant for verifying signatures");
    const std::string id = textOf(jwk, "kid");
    if (id.empty() || id.size() > kKeyIdMax) return badJwks("a key has no usable \"kid\"");
    const std::string kind = textOf(jwk, "kty") + "/" + textOf(jwk, "crv");
    const std::string algorithm = textOf(jwk, "alg");
    const std::size_t before = keys.size();
    if (kind == "OKP/Ed25519" && (algorithm.empty() || algorithm == "EdDSA")) {
        STACKNET_TRY(const Bytes x, coordinate(jwk, "x"));
        STACKNET_TRY(const PublicKey key, PublicKey::from(x, "x"));
        keys.add(id, key);
    } else if (kind == "EC/P-256" && (algorithm.empty() || algorithm == "ES256")) {
        STACKNET_TRY(const Bytes x, coordinate(jwk, "x"));
        STACKNET_TRY(const Bytes y, coordinate(jwk, "y"));
        P256PublicKey key;
        std::copy(x.begin(), x.end(), key.x.begin());
        std::copy(y.begin(), y.end(), key.y.begin());
        keys.add(id, key);
    } else {
        return badJwks("a key is neither Ed25519 for EdDSA nor P-256 for ES256");
    }
    if (keys.size() == before) return badJwks("two keys have one \"kid\"");
    return {};
}

}  // namespace

void TokenKeys::add(std::string keyId, const PublicKey& key, std::int64_t notAfterMs) {
    m_keys.emplace(std::move(keyId), Entry{key, notAfterMs});
}

void TokenKeys::add(std::string keyId, const P256PublicKey& key, std::int64_t notAfterMs) {
    m_keys.emplace(std::move(keyId), Entry{key, notAfterMs});
}

Result<TokenKeys> TokenKeys::fromJwks(std::string_view text) {
    if (text.size() > kJwksMax) return badJwks("it is larger than 64 KiB");
    if (auto fault = checkJson(text, JsonRules{8, false})) {
        return badJwks("it is not JSON: " + describe(*fault, text));
    }
    json::error_code error;
    const json::value set = json::parse(json::string_view(text.data(), text.size()), error);
    const json::value* list =
        !error && set.is_object() ? set.as_object().if_contains("keys") : nullptr;
    if (list == nullptr || !list->is_array()) return badJwks("it has no list \"keys\"");
    if (list->as_array().size() > kKeysMax) return badJwks("it holds more than 64 keys");
    TokenKeys keys;
    for (const json::value& entry : list->as_array()) STACKNET_CHECK(addJwk(entry, keys));
    return keys;
}

Result<void> TokenKeys::verify(const CompactToken& token, std::int64_t nowMs) const {
    const auto found = m_keys.find(token.keyId);
    if (found == m_keys.end() || nowMs >= found->second.notAfterMs) {
        return invalidToken("it is signed with a key that is not in use");
    }
    const bool edwards = std::holds_alternative<PublicKey>(found->second.key);
    if (token.algorithm != (edwards ? "EdDSA" : "ES256")) {
        return invalidToken("its algorithm is not its key's");
    }
    const ByteView message = asBytes(token.signedPart);
    const bool good =
        edwards ? crypto::verify(std::get<PublicKey>(found->second.key), message, token.signature)
                : verifyEs256(std::get<P256PublicKey>(found->second.key), message, token.signature);
    if (!good) return invalidToken("its signature does not fit");
    return {};
}

std::string TokenKeys::jwks(std::int64_t nowMs) const {
    json::array list;
    for (const auto& [id, entry] : m_keys) {
        if (nowMs >= entry.notAfterMs) continue;
        json::object jwk;
        if (const auto* edwards = std::get_if<PublicKey>(&entry.key)) {
            jwk["kty"] = "OKP";
            jwk["crv"] = "Ed25519";
            jwk["x"] = toBase64Url(edwards->view());
            jwk["alg"] = "EdDSA";
        } else {
            const auto& point = std::get<P256PublicKey>(entry.key);
            jwk["kty"] = "EC";
            jwk["crv"] = "P-256";
            jwk["x"] = toBase64Url(point.x);
            jwk["y"] = toBase64Url(point.y);
            jwk["alg"] = "ES256";
        }
        jwk["use"] = "sig";
        jwk["kid"] = id;
        list.push_back(std::move(jwk));
    }
    json::object set;
    set["keys"] = std::move(list);
    return json::serialize(set);
}

std::string thumbprint(const PublicKey& key) {
    const std::string jwk =
        R"({"crv":"Ed25519","kty":"OKP","x":")" + toBase64Url(key.view()) + "\"}";
    return toBase64Url(crypto::sha256(asBytes(jwk)).view());
}

}  // namespace stacknet::auth
