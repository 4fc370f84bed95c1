#include "core/tasks/attribution.h"

#include <boost/json.hpp>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/tasks/domain.h"

namespace stacknet::tasks {

namespace json = boost::json;

namespace {

constexpr std::size_t kFingerprintDigits = 12;

void writeTexts(CanonicalWriter& writer, const std::vector<std::string>& texts) {
    writer.u32(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts) writer.text(text);
}

void writeFields(CanonicalWriter& writer, const Attribution& attribution) {
    writer.text(attribution.stackId).fixed(attribution.nodeKey);
    writeTexts(writer, attribution.skillIds);
    writeTexts(writer, attribution.injectionIds);
    writer.i64(attribution.timeMs);
}

json::array textsJson(const std::vector<std::string>& texts) {
    json::array list;
    for (const std::string& text : texts) list.emplace_back(text);
    return list;
}

}  // namespace

std::string fingerprint(const Attribution& attribution) {
    CanonicalWriter writer;
    writeFields(writer, attribution);
    const Hash256 hash = crypto::sha256({domainBytes("stacknet.fingerprint.v1"), writer.data()});
    return "fp_" + toHex(hash).substr(0, kFingerprintDigits);
}

Bytes attributionSigningBytes(const Attribution& attribution, std::string_view taskId,
                              const Hash256& receiptDigest) {
    CanonicalWriter writer;
    writer.raw(domainBytes("stacknet/attribution/1"));
    writer.text(taskId).fixed(receiptDigest).text(fingerprint(attribution));
    writeFields(writer, attribution);
    return writer.take();
}

Result<SignedAttribution> signAttribution(const Attribution& attribution, std::string_view taskId,
                                          const Hash256& receiptDigest,
                                          const ReceiptSigner& signer) {
    STACKNET_TRY(const Signature signature,
                 signer(attributionSigningBytes(attribution, taskId, receiptDigest)));
    json::object object;
    if (attribution.stackId.empty()) {
        object["stack"] = nullptr;
    } else {
        object["stack"] = attribution.stackId;
    }
    object["node_key"] = toHex(attribution.nodeKey);
    object["skills"] = textsJson(attribution.skillIds);
    object["injections"] = textsJson(attribution.injectionIds);
    object["time_ms"] = attribution.timeMs;
    object["signed_by"] = "ed25519:" + toHex(attribution.nodeKey);
    object["signature"] = toHex(signature);
    return SignedAttribution{fingerprint(attribution), json::serialize(object)};
}

}  // namespace stacknet::tasks
