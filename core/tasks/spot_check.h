#pragma once

#include <cstdint>
#include <string_view>

namespace stacknet::tasks {

/// What becomes of a task as far as spot checks go (docs/protocol/arena.md).
enum class SpotCheck : std::uint8_t {
    NotEligible,  ///< it promises nothing that could be compared, or nothing can hold its input
    Off,          ///< the client or the operator keeps it out
    Committed,    ///< handed over to be committed on the ledger; its input is held for the draw
};

/// As in the header x-stacknet-spot-check.
constexpr std::string_view spotCheckName(SpotCheck value) {
    switch (value) {
        case SpotCheck::NotEligible:
            return "not-eligible";
        case SpotCheck::Off:
            return "off";
        case SpotCheck::Committed:
            return "committed";
    }
    return "not-eligible";
}

}  // namespace stacknet::tasks
