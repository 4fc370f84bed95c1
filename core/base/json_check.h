#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace stacknet {

/// Where a text stops being the JSON that we take, and why.
struct JsonFault {
    std::size_t offset = 0;  ///< bytes from the start
    std::string reason;      ///< "duplicate member \"n\""
};

struct JsonRules {
    std::size_t depthMax = 64;
    bool nulAllowed = false;  ///< \u0000 in values; in names it never is
};

/// Reads a whole text against RFC 8259 and, beyond it: UTF-8 without a byte order mark, no member
/// twice in an object, numbers that a double can hold, no lone surrogates, nothing after the value.
/// Linear but for sorting the names of each object; recursion is bounded by depthMax.
std::optional<JsonFault> checkJson(std::string_view text, const JsonRules& rules);

/// "duplicate member "n" at byte 12 (line 2, column 5)".
std::string describe(const JsonFault& fault, std::string_view text);

}  // namespace stacknet
