#pragma once

#include "core/attestation/helper/message_output.h"

namespace stacknet::attestation::nvml {

inline constexpr int kLoadIntervalMinMs = 10;
inline constexpr int kLoadIntervalMaxMs = 60'000;

/// Sends what the GPUs do every `intervalMs`, until standard input is closed. Without a library, a
/// driver or a GPU it sends one message that says so and returns.
void reportLoad(const MessageOutput& output, int intervalMs);

}  // namespace stacknet::attestation::nvml
