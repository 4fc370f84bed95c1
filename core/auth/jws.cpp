#include "core/auth/jws.h"

#include <array>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/json_check.h"

namespace stacknet::auth {
namespace {

namespace json = boost::json;

constexpr std::size_t kDepthMax = 8;
constexpr std::size_t kHeaderMembers = 3;
constexpr std::size_t kHeaderTextMax = 128;

Result<std::string> decodeObject(std::string_view part, std::string_view name) {
    Result<Bytes> bytes = fromBase64Url(part, name);
    if (!bytes.ok()) return invalidToken("its " + std::string(name) + " is not base64url");
    std::string text(asText(*bytes));
    if (checkJson(text, JsonRules{kDepthMax, false}) || !text.starts_with('{')) {
        return invalidToken("its " + std::string(name) + " is not one strict JSON object");
    }
    return text;
}

Result<void> readHeader(const std::string& text, CompactToken& token) {
    json::error_code error;
    const json::value header = json::parse(text, error);
    if (error || !header.is_object() || header.as_object().size() != kHeaderMembers) {
        return invalidToken("its header has not exactly alg, typ and kid");
    }
    const std::array<std::pair<const char*, std::string*>, kHeaderMembers> members{{
        {"alg", &token.algorithm},
        {"typ", &token.type},
        {"kid", &token.keyId},
    }};
    for (const auto& [name, target] : members) {
        const json::value* value = header.as_object().if_contains(name);
        if (value == nullptr || !value->is_string() || value->as_string().empty() ||
            value->as_string().size() > kHeaderTextMax) {
            return invalidToken("its header has not exactly alg, typ and kid");
        }
        *target = std::string(value->as_string());
    }
    return {};
}

}  // namespace

Error invalidToken(std::string_view reason) {
    return makeError("auth.invalid_token",
                     "The session token is not valid: " + std::string(reason) + ". Sign in again.");
}

Result<CompactToken> readCompactToken(std::string_view token) {
    if (token.size() > kTokenMax) return invalidToken("it is longer than 4096 bytes");
    const std::size_t first = token.find('.');
    const std::size_t second =
        first == std::string_view::npos ? std::string_view::npos : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos) {
        return invalidToken("it has not three parts");
    }
    CompactToken parsed;
    parsed.signedPart = token.substr(0, second);
    STACKNET_TRY(const std::string header, decodeObject(token.substr(0, first), "header"));
    STACKNET_CHECK(readHeader(header, parsed));
    STACKNET_TRY(parsed.claims,
                 decodeObject(token.substr(first + 1, second - first - 1), "claims"));
    Result<Bytes> signature = fromBase64Url(token.substr(second + 1), "signature");
    if (!signature.ok() || signature->size() != Signature::size) {
        return invalidToken("its signature is not 64 bytes of base64url");
    }
    STACKNET_TRY(parsed.signature, Signature::from(*signature, "signature"));
    return parsed;
}

std::string writeCompactToken(const crypto::SigningKey& key, std::string_view type,
                              std::string_view keyId, std::string_view claims) {
    json::object header;
    header["alg"] = "EdDSA";
    header["typ"] = json::string_view(type.data(), type.size());
    header["kid"] = json::string_view(keyId.data(), keyId.size());
    std::string token = toBase64Url(asBytes(json::serialize(header)));
    token += "." + toBase64Url(asBytes(claims));
    return token + "." + toBase64Url(key.sign(asBytes(token)).view());
}

}  // namespace stacknet::auth
