#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/secret.h"

/// The five districts of a memory, and the plain rules that say which sentence of a user goes into
/// which. English only; a sentence that no rule knows is not remembered.
namespace stacknet::memory {

enum class District : std::uint8_t {
    Facts = 0,        ///< what is so: "I work at ..."
    Events = 1,       ///< what happened or will: "Yesterday ...", "I moved to ..."
    Discoveries = 2,  ///< what was found out: "It turns out that ..."
    Preferences = 3,  ///< what is liked: "I prefer ..."
    Advice = 4,       ///< what helps: "The fix was ..."
};
inline constexpr std::size_t kDistricts = 5;
inline constexpr std::array<District, kDistricts> kAllDistricts{
    District::Facts, District::Events, District::Discoveries, District::Preferences,
    District::Advice};

/// "facts", "events", "discoveries", "preferences", "advice".
std::string_view districtName(District district);
std::optional<District> districtOf(std::string_view name);

/// Sentences longer than this are not looked at.
inline constexpr std::size_t kSentenceBytesMax = 512;
/// Of one text at most so much is read, and so many sentences are kept.
inline constexpr std::size_t kTextReadMax = 16 * 1024;
inline constexpr std::size_t kSentencesMax = 8;

/// The district of one sentence by its first words, in any case: an opening ("remember that",
/// "and", "by the way,") is passed over, then the longest rule that the rest begins with decides.
/// Behind "remember" or "note" a sentence that no rule knows is a fact. Nothing for a question, for
/// a sentence that is too long, and for one that no rule knows.
std::optional<District> districtOfSentence(std::string_view sentence);

struct Remembered {
    District district = District::Facts;
    SecretBytes sentence;
};
/// The sentences of a user's text that a rule knows, in their order, each once. Sentences end at
/// '.', '!', '?' before a space or the end, and at a line end. Text between ``` fences and quoted
/// lines ("> ...") are not the user's own words and are passed over.
std::vector<Remembered> rememberedFrom(std::string_view text);

}  // namespace stacknet::memory
