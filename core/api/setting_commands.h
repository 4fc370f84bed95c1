#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/api/host_info.h"

/// Orders about how the node is set.
namespace stacknet::api {

/// Errors: "engine.unknown_setting", "engine.bad_config" (says what is wrong).
struct SetNodeSetting {
    std::string name = {};
    std::string value = {};
};
struct SetLogLevel {
    std::string module = {};  ///< empty: all
    std::uint32_t level = 0;  ///< 0 debug .. 4 critical
};

/// Lets a validator of the local network run, stand still or end, to see what a network does then.
/// Errors: "engine.no_local_network" (this program runs none, or not that validator),
/// "api.bad_argument" (a state other than Running, Frozen, Stopped, Withholding).
struct SetLocalValidator {
    std::uint32_t index = 0;  ///< 1 and up; 0 is this node
    LocalValidatorState state = LocalValidatorState::Unknown;
};

}  // namespace stacknet::api
