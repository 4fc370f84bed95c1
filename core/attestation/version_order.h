#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stacknet::attestation {

/// Compares dotted versions number by number: 580.9 < 580.95 < 580.159.3; a missing number counts
/// as 0, leading zeros do not count. `base` is 10 for drivers ("550.90.07") and 16 for vBIOSes
/// ("96.00.9F.00.01"). nullopt when either is not 1 to 8 numbers of 1 to 8 digits of that base.
std::optional<std::strong_ordering> compareVersions(std::string_view left, std::string_view right,
                                                    int base);

}  // namespace stacknet::attestation
