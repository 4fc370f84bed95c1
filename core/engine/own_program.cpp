#include "core/engine/own_program.h"

#include "core/base/invariant.h"

namespace stacknet::engine {

namespace {

constexpr std::uint64_t kStepsMin = 2'000;
constexpr std::uint64_t kStepsMore = 8'000;
/// Products stay below 2^63, which is as far as a shell counts.
constexpr std::uint64_t kNumberMax = std::uint64_t{1} << 30;

}  // namespace

bool canMakeOwnProgram(const std::string& language) {
    return language == "python" || language == "shell";
}

OwnProgram makeOwnProgram(const std::string& language, Rng& rng) {
    STACKNET_INVARIANT(canMakeOwnProgram(language));
    const std::string steps = std::to_string(kStepsMin + rng.below(kStepsMore));
    const std::string factor = std::to_string(1 + rng.below(kNumberMax));
    const std::string addend = std::to_string(rng.below(kNumberMax));
    const std::string modulus = std::to_string(kNumberMax + rng.below(kNumberMax));
    OwnProgram program;
    program.language = language;
    program.standardInput = std::to_string(rng.below(kNumberMax)) + "\n";
    if (language == "python") {
        program.code = "x = int(input())\nfor _ in range(" + steps + "):\n    x = (x * " + factor +
                       " + " + addend + ") % " + modulus + "\nprint(x)\n";
    } else {
        program.code = "read x\ni=0\nwhile [ $i -lt " + steps + " ]; do\n  x=$(( (x * " + factor +
                       " + " + addend + ") % " + modulus + " ))\n  i=$((i + 1))\ndone\necho $x\n";
    }
    return program;
}

}  // namespace stacknet::engine
