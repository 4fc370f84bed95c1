#include "tests/support/fake_parts.h"

namespace stacknet::testing {

std::optional<api::CommandResult> runAccessCommand(const api::Command& /*command*/,
                                                   api::Snapshot& /*snapshot*/,
                                                   std::int64_t /*nowMs*/) {
    return std::nullopt;
}

void addSampleBridge(api::Snapshot& /*snapshot*/, std::int64_t /*nowMs*/) {}

}  // namespace stacknet::testing
