#include "core/tasks/task_id.h"

#include <array>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::tasks {

namespace {

constexpr std::string_view kPrefix = "task_";
constexpr std::size_t kIdBytes = 16;

}  // namespace

std::string makeTaskId(Rng& rng) {
    std::array<std::uint8_t, kIdBytes> bytes{};
    rng.fill(bytes);
    return std::string(kPrefix) + toBase32(bytes);
}

bool isTaskId(std::string_view text) {
    if (!text.starts_with(kPrefix)) return false;
    const auto bytes = fromBase32(text.substr(kPrefix.size()), "task id");
    return bytes.ok() && bytes->size() == kIdBytes;
}

ledger::TaskHash taskHash(std::string_view taskId) {
    ledger::TaskHash hash;
    hash.data = crypto::sha256(asBytes(taskId)).data;
    return hash;
}

}  // namespace stacknet::tasks
