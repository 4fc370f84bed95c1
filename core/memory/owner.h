#pragma once

#include <compare>
#include <string>

namespace stacknet::memory {

/// Whose memory: one for each account and Stack. An account never sees another's.
struct Owner {
    std::string account;  ///< as tasks are counted: an account id, or "key:" and an API key's id
    std::string stack;    ///< empty: none
    auto operator<=>(const Owner&) const = default;
};

}  // namespace stacknet::memory
