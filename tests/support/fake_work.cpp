#include "tests/support/fake_parts.h"

namespace stacknet::testing {

std::optional<api::CommandResult> runWorkCommand(const api::Command& /*command*/,
                                                 api::Snapshot& /*snapshot*/,
                                                 std::int64_t /*nowMs*/) {
    return std::nullopt;
}

void addSampleWork(api::Snapshot& /*snapshot*/, std::int64_t /*nowMs*/) {}

}  // namespace stacknet::testing
