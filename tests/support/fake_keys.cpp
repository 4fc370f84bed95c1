#include "tests/support/fake_parts.h"

namespace stacknet::testing {

std::optional<api::CommandResult> runKeyCommand(const api::Command& /*command*/,
                                                api::Snapshot& /*snapshot*/,
                                                std::int64_t /*nowMs*/) {
    return std::nullopt;
}

void addSampleKeystore(api::Snapshot& /*snapshot*/, std::int64_t /*nowMs*/) {}

}  // namespace stacknet::testing
