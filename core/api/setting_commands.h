#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

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

}  // namespace stacknet::api
