#include "core/attestation/compact_jws.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/json_check.h"

namespace stacknet::attestation {
namespace {

namespace json = boost::json;

constexpr std::size_t kHeaderDepthMax = 4;
constexpr std::size_t kKeyIdMax = 128;
/// Ways in which a token can bring its own key (RFC 7515 section 4.1).
constexpr std::array<std::string_view, 6> kKeyMembers{"jwk", "jku", "x5c",
                                                      "x5u", "x5t", "x5t#S256"};

TokenFault fault(Reason reason, std::string detail) {
    return {reason, std::move(detail)};
}

std::string_view textOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return {};
    return {value->as_string().data(), value->as_string().size()};
}

std::optional<TokenFault> readHeader(std::string_view text, CompactJws& out) {
    if (const auto problem = checkJson(text, JsonRules{kHeaderDepthMax, false})) {
        return fault(Reason::Parse,
                     "The token's header is not strict JSON: " + escaped(problem->reason) + ".");
    }
    json::error_code error;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object()) {
        return fault(Reason::Parse, "The token's header is not a JSON object.");
    }
    const json::object& header = value.as_object();
    // The algorithm is ours to say, so the first thing that a token can get wrong is this one.
    if (textOf(header, "alg") != "ES384") {
        return fault(Reason::TokenAlgorithm, "The token's algorithm is \"" +
                                                 escaped(textOf(header, "alg")) +
                                                 "\"; only ES384 is taken.");
    }
    for (const auto& member : header) {
        const std::string_view name(member.key().data(), member.key().size());
        if (std::ranges::find(kKeyMembers, name) != kKeyMembers.end()) {
            return fault(Reason::TokenKey, "The token brings a key of its own (\"" +
                                               std::string(name) + "\"); that is never looked at.");
        }
        if (name != "alg" && name != "kid" && name != "typ") {
            return fault(Reason::UnsupportedFormat,
                         "The token's header has \"" + escaped(name) + "\", which is not taken.");
        }
    }
    if (header.contains("typ") && textOf(header, "typ") != "JWT") {
        return fault(Reason::UnsupportedFormat, "The token's type is not JWT.");
    }
    out.keyId = std::string(textOf(header, "kid"));
    if (out.keyId.empty() || out.keyId.size() > kKeyIdMax) {
        return fault(Reason::TokenKey, "The token does not name the key that signed it.");
    }
    return std::nullopt;
}

}  // namespace

std::optional<TokenFault> readCompactJws(std::string_view token, CompactJws& out) {
    if (token.size() > kJwsMax) {
        return fault(Reason::TooLarge, "The token is larger than 65,536 bytes.");
    }
    const std::size_t first = token.find('.');
    const std::size_t second =
        first == std::string_view::npos ? std::string_view::npos : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos) {
        return fault(Reason::Parse, "The token has not three parts.");
    }
    const auto header = fromBase64Url(token.substr(0, first), "header");
    if (!header.ok()) return fault(Reason::Parse, "The token's header is not base64url.");
    if (auto problem = readHeader(asText(*header), out)) return problem;
    const auto payload = fromBase64Url(token.substr(first + 1, second - first - 1), "payload");
    if (!payload.ok()) return fault(Reason::Parse, "The token's payload is not base64url.");
    const auto signature = fromBase64Url(token.substr(second + 1), "signature");
    if (!signature.ok() || signature->size() != out.signature.size()) {
        return fault(Reason::BadSignature,
                     "The token's signature is not 96 bytes (r and s) in base64url.");
    }
    out.payload = std::string(asText(*payload));
    out.signedPart = token.substr(0, second);
    std::ranges::copy(*signature, out.signature.begin());
    return std::nullopt;
}

}  // namespace stacknet::attestation
