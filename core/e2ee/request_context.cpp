#include "core/e2ee/request_context.h"

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

namespace {

constexpr std::size_t kTextBytesMax = 0xffff;

bool putText(Bytes& out, std::string_view text) {
    if (text.size() > kTextBytesMax) return false;
    putBigEndian<2>(out, text.size());
    put(out, asBytes(text));
    return true;
}

}  // namespace

Result<Bytes> encodeContext(const RequestContext& context) {
    Bytes out;
    if (!putText(out, context.method) || !putText(out, context.target) ||
        !putText(out, context.contentType)) {
        return openFailed();
    }
    put(out, context.stackId.view());
    put(out, context.requestId.view());
    putBigEndian<1>(out, context.confidential ? 1 : 0);
    return out;
}

Result<Bytes> snxRequestInfo(const Hash256& descriptorHash, const RequestContext& context) {
    STACKNET_TRY(const Bytes encoded, encodeContext(context));
    Bytes info = toBytes("stacknet/e2ee/v1 request");
    info.push_back(0);
    put(info, descriptorHash.view());
    put(info, crypto::sha256(encoded).view());
    return info;
}

template <typename Fixed>
std::optional<Fixed> parseHexHeader(const std::vector<std::string_view>& values) {
    if (values.size() != 1 || values[0].size() != 2 * Fixed::size) return std::nullopt;
    std::string lower(values[0]);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'F') letter = static_cast<char>(letter - 'A' + 'a');
    }
    const auto value = fixedFromHex<Fixed>(lower);
    if (!value.ok()) return std::nullopt;
    return *value;
}

template std::optional<crypto::X25519PublicKey> parseHexHeader(
    const std::vector<std::string_view>&);
template std::optional<KeyId> parseHexHeader(const std::vector<std::string_view>&);
template std::optional<RequestId> parseHexHeader(const std::vector<std::string_view>&);
template std::optional<ResponseNonce> parseHexHeader(const std::vector<std::string_view>&);

Result<void> checkClearHeaders(const std::optional<bool>& headerConfidential,
                               const std::optional<std::string>& headerModel, bool bodyConfidential,
                               std::string_view bodyModel) {
    if (headerConfidential.has_value() && *headerConfidential != bodyConfidential) {
        return contextMismatch();
    }
    if (headerModel.has_value() && *headerModel != bodyModel) return contextMismatch();
    return {};
}

}  // namespace stacknet::e2ee
