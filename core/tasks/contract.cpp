#include "core/tasks/contract.h"

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/tasks/domain.h"

namespace stacknet::tasks {

namespace {

constexpr std::size_t kFingerprintDigits = 12;

void writeTexts(CanonicalWriter& writer, const std::vector<std::string>& texts) {
    writer.u32(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts) writer.text(text);
}

}  // namespace

Hash256 contractHash(const PromptContract& contract) {
    CanonicalWriter writer;
    writer.text(contract.taskId).u8(static_cast<std::uint8_t>(contract.kind));
    writer.u64(contract.tokenLimit).text(contract.apiKeyId).text(contract.model);
    writer.i64(contract.createdMs);
    return crypto::sha256({domainBytes("stacknet.contract.v1"), writer.data()});
}

std::string fingerprint(const Attribution& attribution) {
    CanonicalWriter writer;
    writer.text(attribution.stackId).fixed(attribution.nodeKey);
    writeTexts(writer, attribution.skillIds);
    writeTexts(writer, attribution.injectionIds);
    writer.i64(attribution.timeMs);
    const Hash256 hash = crypto::sha256({domainBytes("stacknet.fingerprint.v1"), writer.data()});
    return "fp_" + toHex(hash).substr(0, kFingerprintDigits);
}

}  // namespace stacknet::tasks
