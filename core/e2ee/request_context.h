#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/crypto/x25519.h"
#include "core/e2ee/key_descriptor.h"
#include "core/e2ee/response_keys.h"

/// The headers of an encrypted request, and what snx/1 binds a body to (G5).
namespace stacknet::e2ee {

inline constexpr std::string_view kEncapsulatedKeyHeader = "Ehbp-Encapsulated-Key";
inline constexpr std::string_view kResponseNonceHeader = "Ehbp-Response-Nonce";
inline constexpr std::string_view kProfileHeader = "Snx-Profile";
inline constexpr std::string_view kKeyIdHeader = "Snx-Key-Id";
inline constexpr std::string_view kRequestIdHeader = "Snx-Request-Id";
inline constexpr std::string_view kSnxProfile = "1";
/// HPKE `info` and export labels.
inline constexpr std::string_view kEhbpRequestInfo = "ehbp request";
inline constexpr std::string_view kEhbpResponseLabel = "ehbp response";
inline constexpr std::string_view kSnxResponseLabel = "stacknet/e2ee/v1 response";

using RequestId = FixedBytes<16, struct E2eeRequestIdTag>;

/// All values of each header, in the order they came; `Snx-*` absent for a plain EHBP client.
struct RequestHeaders {
    std::vector<std::string_view> encapsulatedKey;
    std::vector<std::string_view> profile;
    std::vector<std::string_view> keyId;
    std::vector<std::string_view> requestId;
};

/// The request as the HTTP face sees it from outside. A relay that changes any of it makes the
/// body unreadable.
struct RequestContext {
    std::string method;       ///< "POST"
    std::string target;       ///< path with query, as in the request line
    std::string contentType;  ///< of the plaintext, the header's value
    Hash256 stackId;          ///< the Stack that the request is for
    RequestId requestId;
    bool confidential = false;
};
/// The context's encoding: lp(method) | lp(target) | lp(content type) | stack id | request id |
/// flags, lp = u16be length and the bytes. Error "e2ee.open_failed" when a text has more than
/// 65,535 bytes.
Result<Bytes> encodeContext(const RequestContext& context);
/// "stacknet/e2ee/v1 request" || 0x00 || descriptor hash || SHA-256(context).
Result<Bytes> snxRequestInfo(const Hash256& descriptorHash, const RequestContext& context);

/// One value of hex digits of either case for exactly the size of Fixed, else nothing (E09).
template <typename Fixed>
std::optional<Fixed> parseHexHeader(const std::vector<std::string_view>& values);
extern template std::optional<crypto::X25519PublicKey> parseHexHeader(
    const std::vector<std::string_view>&);
extern template std::optional<KeyId> parseHexHeader(const std::vector<std::string_view>&);
extern template std::optional<RequestId> parseHexHeader(const std::vector<std::string_view>&);
extern template std::optional<ResponseNonce> parseHexHeader(const std::vector<std::string_view>&);

/// The clear routing headers must say what the sealed body says (case E23); an
/// absent header says nothing. Error "e2ee.context_mismatch".
Result<void> checkClearHeaders(const std::optional<bool>& headerConfidential,
                               const std::optional<std::string>& headerModel, bool bodyConfidential,
                               std::string_view bodyModel);

}  // namespace stacknet::e2ee
