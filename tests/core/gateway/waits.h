#pragma once

namespace stacknet::gateway::test {

/// How long a test waits for what must come, in ms: long, because only a failure waits so long.
inline constexpr int kLongMs = 30'000;

}  // namespace stacknet::gateway::test
