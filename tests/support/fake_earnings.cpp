#include "tests/support/fake_parts.h"

namespace stacknet::testing {

void addSampleEarnings(api::Snapshot& /*snapshot*/, std::int64_t /*nowMs*/) {}

}  // namespace stacknet::testing
