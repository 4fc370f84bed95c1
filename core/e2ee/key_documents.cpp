#include "core/e2ee/key_documents.h"

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/crypto/hpke.h"
#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/limits.h"

namespace stacknet::e2ee {

namespace {

namespace json = boost::json;

constexpr std::size_t kDocumentBytesMax = 8 * 1024;
constexpr std::size_t kStackNameBytesMax = 64;
constexpr std::size_t kUrlBytesMax = 1024;
constexpr std::size_t kKeyOffset = 3;

Error badDocument(const std::string& what) {
    return makeError("e2ee.bad_key_document",
                     "The node's key document is refused: " + what + ". Use another node.");
}

Error badSession(const std::string& what) {
    return makeError("e2ee.bad_session_request",
                     "The session request is refused: " + what + ". Correct it and send again.");
}

std::optional<json::object> parseObject(std::string_view text) {
    if (text.size() > kDocumentBytesMax) return std::nullopt;
    json::error_code code;
    json::parse_options options;
    options.max_depth = 4;
    json::value value = json::parse(text, code, {}, options);
    if (code || !value.is_object()) return std::nullopt;
    return std::move(value.as_object());
}

std::optional<std::string_view> stringMember(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return std::nullopt;
    return std::string_view(value->get_string());
}

json::object document(const SignedDescriptor& key, std::string_view evidenceUrl) {
    json::object object;
    object["version"] = 1;
    object["descriptor"] = toHex(key.encoded);
    object["signature"] = toHex(key.signature);
    if (evidenceUrl.empty()) {
        object["evidence_url"] = nullptr;
    } else {
        object["evidence_url"] = evidenceUrl;
    }
    return object;
}

}  // namespace

Bytes wellKnownKey(const crypto::X25519PublicKey& key) {
    Bytes out;
    putBigEndian<1>(out, 0);
    putBigEndian<2>(out, crypto::kHpkeKemId);
    put(out, key.view());
    putBigEndian<2>(out, 4);
    putBigEndian<2>(out, crypto::kHpkeKdfId);
    putBigEndian<2>(out, crypto::kHpkeAeadId);
    return out;
}

Result<crypto::X25519PublicKey> parseWellKnownKey(ByteView body) {
    const std::size_t size = wellKnownKey({}).size();
    if (body.size() != size) return badDocument("it has not the length of one key");
    const auto key = *crypto::X25519PublicKey::from(
        body.subspan(kKeyOffset, crypto::X25519PublicKey::size), "key");
    if (!std::ranges::equal(wellKnownKey(key), body)) return badDocument("its suite is not ours");
    return key;
}

std::string keyDocument(const SignedDescriptor& key, std::string_view evidenceUrl) {
    return json::serialize(document(key, evidenceUrl));
}

std::string sessionDocument(const SignedDescriptor& key, std::string_view evidenceUrl) {
    json::object object = document(key, evidenceUrl);
    object["uses"] = kSessionUsesMax;
    object["expires_s"] = key.descriptor.notAfterS;
    return json::serialize(object);
}

Result<KeyDocument> parseKeyDocument(std::string_view text) {
    const auto object = parseObject(text);
    if (!object) return badDocument("it is no JSON object of at most 8 KiB");
    const json::value* version = object->if_contains("version");
    if (version == nullptr || !version->is_int64() || version->get_int64() != 1) {
        return badDocument("\"version\" is not 1");
    }
    const auto descriptor = fromHex(stringMember(*object, "descriptor").value_or(""));
    if (!descriptor.ok() || descriptor->size() != kDescriptorBytes) {
        return badDocument("\"descriptor\" is not hex of 170 bytes");
    }
    const auto signature = fixedFromHex<Signature>(stringMember(*object, "signature").value_or(""));
    if (!signature.ok()) return badDocument("\"signature\" is not hex of 64 bytes");
    const json::value* url = object->if_contains("evidence_url");
    KeyDocument result{*descriptor, *signature, {}};
    if (url != nullptr && !url->is_null()) {
        if (!url->is_string() || url->get_string().size() > kUrlBytesMax) {
            return badDocument("\"evidence_url\" is no text of at most 1,024 bytes");
        }
        result.evidenceUrl = std::string_view(url->get_string());
    }
    return result;
}

Result<SessionRequest> parseSessionRequest(std::string_view text) {
    const auto object = parseObject(text);
    if (!object) return badSession("it is no JSON object of at most 8 KiB");
    SessionRequest request;
    bool hasNonce = false;
    for (const auto& [name, value] : *object) {
        if (name == "client_nonce") {
            const auto nonce = value.is_string()
                                   ? fixedFromHex<ClientNonce>(std::string_view(value.get_string()))
                                   : Result<ClientNonce>(badSession(""));
            if (!nonce.ok()) return badSession("\"client_nonce\" is not 64 hex digits");
            request.clientNonce = *nonce;
            hasNonce = true;
        } else if (name == "stack") {
            if (!value.is_string() || value.get_string().size() > kStackNameBytesMax) {
                return badSession("\"stack\" is no text of at most 64 bytes");
            }
            request.stack = std::string_view(value.get_string());
        } else if (name == "want_evidence") {
            if (!value.is_bool()) return badSession("\"want_evidence\" is not true or false");
            request.wantEvidence = value.get_bool();
        } else {
            return badSession("it has an unknown member");
        }
    }
    if (!hasNonce) return badSession("\"client_nonce\" is missing");
    return request;
}

}  // namespace stacknet::e2ee
