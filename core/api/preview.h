#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/commands.h"
#include "core/api/field.h"
#include "core/api/snapshot.h"

/// What a command will cost, before it is sent: for the confirmation that an operator sees. Data,
/// so that a screen can show the numbers as a table and translate by `code`.
namespace stacknet::api {

/// One effect of a command. `code` is a stable word; numbers that it has no use for are 0.
struct Consequence {
    std::string code;          ///< "tokens_bonded", "at_risk_bft_disagreement", ...
    std::string text;          ///< an English sentence with the numbers in it
    std::uint64_t tokens = 0;  ///< whole tokens
    std::uint64_t microUsd = 0;
    std::int64_t timeMs = 0;  ///< a duration
    std::uint64_t epochs = 0;
    std::uint32_t bps = 0;  ///< a share, basis points
    bool operator==(const Consequence&) const = default;
};

struct CommandPreview {
    bool irreversible = false;  ///< nothing brings it back: ask twice
    std::vector<Consequence> consequences;
    /// Why the node would refuse the command as the picture stands; none: nothing is known against
    /// it. The node judges anew when the command comes.
    std::optional<Error> refusal;
    bool operator==(const CommandPreview&) const = default;
};

/// The consequences by the numbers of `now` alone: no node is asked, any thread. Empty for commands
/// that cost nothing. Numbers that the picture does not have (StakeRules) are left out, not
/// guessed.
CommandPreview previewOf(const Command& command, const Snapshot& now);

template <>
struct Fields<Consequence> {
    static constexpr auto list() {
        using T = Consequence;
        return std::make_tuple(field("code", &T::code), field("text", &T::text),
                               field("tokens", &T::tokens), field("micro_usd", &T::microUsd),
                               field("time_ms", &T::timeMs), field("epochs", &T::epochs),
                               field("bps", &T::bps));
    }
};
template <>
struct Fields<CommandPreview> {
    static constexpr auto list() {
        using T = CommandPreview;
        return std::make_tuple(field("irreversible", &T::irreversible),
                               field("consequences", &T::consequences),
                               field("refusal", &T::refusal));
    }
};
static_assert(fieldsComplete<Consequence>() && fieldsComplete<CommandPreview>());

}  // namespace stacknet::api
