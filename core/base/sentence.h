#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// English sentences that the engine says to people. Each is made of one pattern, a literal in the
/// source with places %1 to %9 for what changes. The pattern is the sentence's identity: a console
/// recognises the text by it (ui/text/engine_words.h) and shows it in the reader's language. What
/// travels and is stored is the plain English text, so that programs of other versions read it.
/// tests/lint/engine_words.py holds the patterns of core/ and the console's catalogue together; it
/// finds a pattern as the literal that stands first in a call of sentence() or fixedSentence().
namespace stacknet {

/// What stands in a place of a pattern: text as it is, or an integer in decimal digits, without
/// grouping and the same in every locale.
class SentenceValue {
public:
    SentenceValue(std::string text) : m_text(std::move(text)) {}
    SentenceValue(std::string_view text) : m_text(text) {}
    SentenceValue(const char* text) : m_text(text) {}
    template <std::integral T>
    requires(!std::same_as<T, bool> && !std::same_as<T, char>) SentenceValue(T number)
        : m_text(std::to_string(number)) {}

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// `pattern` with %1 replaced by the first value, %2 by the second and so on. A place without a
/// value stays as it is; a value is never searched for places; a '%' before anything but 1 to 9 is
/// text. Any thread.
std::string sentence(std::string_view pattern, std::initializer_list<SentenceValue> values = {});

/// A sentence without places, for a table that is made at compile time. It is `text` itself; one
/// with a place does not compile.
consteval const char* fixedSentence(const char* text) {
    const std::string_view all = text;
    for (std::size_t at = 0; at + 1 < all.size(); ++at) {
        if (all[at] == '%' && all[at + 1] >= '1' && all[at + 1] <= '9') {
            throw "a fixed sentence has no places";
        }
    }
    return text;
}

}  // namespace stacknet
