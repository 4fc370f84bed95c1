#include "core/tasks/contract.h"

#include "core/base/canonical.h"
#include "core/crypto/hash.h"
#include "core/tasks/domain.h"

namespace stacknet::tasks {

Hash256 contractHash(const PromptContract& contract) {
    CanonicalWriter writer;
    writer.text(contract.taskId).u8(static_cast<std::uint8_t>(contract.kind));
    writer.u64(contract.tokenLimit).text(contract.apiKeyId).text(contract.model);
    writer.i64(contract.createdMs);
    return crypto::sha256({domainBytes("stacknet.contract.v1"), writer.data()});
}

}  // namespace stacknet::tasks
