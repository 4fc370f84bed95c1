#pragma once

#include <string_view>

#include "core/attestation/check.h"

namespace stacknet::attestation {

/// What GPU evidence can never say, whatever its verdict.
inline constexpr const char* kCpuSide =
    "This cannot prove the CPU side: that the program which holds your data runs in a confidential "
    "virtual machine is said by nothing here.";

/// What a person can do about it, one or two English sentences; empty for None.
std::string_view remedyFor(Reason reason);

}  // namespace stacknet::attestation
