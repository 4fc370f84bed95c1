#include "core/tasks/contract.h"

#include "core/base/canonical.h"
#include "core/crypto/hash.h"
#include "core/tasks/domain.h"

namespace stacknet::tasks {

namespace {

/// The announcement of the code tool, with room for what a chat template puts around it.
constexpr std::uint64_t kCodeToolTokens = 1'024;
constexpr std::size_t kMeanBytesPerToken = 4;

}  // namespace

std::uint64_t inboundCost(std::size_t requestBytes, bool withCodeTool) {
    return requestBytes + kTemplateTokens + (withCodeTool ? kCodeToolTokens : 0);
}

std::uint64_t meanTokens(std::size_t requestBytes) {
    return requestBytes / kMeanBytesPerToken + (requestBytes % kMeanBytesPerToken != 0 ? 1 : 0);
}

Hash256 contractHash(const PromptContract& contract) {
    CanonicalWriter writer;
    writer.text(contract.taskId).u8(static_cast<std::uint8_t>(contract.kind));
    writer.u64(contract.terms.tokenLimit).u64(contract.terms.estimatedInboundCost);
    writer.text(contract.apiKeyId).text(contract.stackId).text(contract.model);
    writer.i64(contract.createdMs);
    return crypto::sha256({domainBytes("stacknet.contract.v2"), writer.data()});
}

}  // namespace stacknet::tasks
