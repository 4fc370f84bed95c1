#pragma once

#include <cstddef>
#include <string>

#include "core/base/rng.h"

namespace stacknet::gateway {

inline constexpr std::size_t kCheckPhraseWords = 4;

/// Four random words of a list of 256 (32 bits), with a space between: shown in two places that are
/// to be compared by eye. Not a secret.
std::string makeCheckPhrase(Rng& rng);

}  // namespace stacknet::gateway
