#pragma once

#include <string>

#include "core/base/rng.h"

namespace stacknet::engine {

/// A small program of the node's own making: its output follows from its input alone, in integers,
/// and can be told only by running it.
struct OwnProgram {
    std::string language;
    std::string code;
    std::string standardInput;
};

/// Whether makeOwnProgram() knows the language: "python", "shell".
bool canMakeOwnProgram(const std::string& language);
/// A recurrence x = (x * a + c) mod m whose numbers and length are drawn, of a known language.
OwnProgram makeOwnProgram(const std::string& language, Rng& rng);

}  // namespace stacknet::engine
