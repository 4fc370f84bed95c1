#include "core/base/json_check.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "core/base/codec.h"
#include "core/base/secret.h"

namespace stacknet {
namespace {

constexpr std::size_t kNameShownMax = 40;
constexpr std::size_t kSafeDigits = 15;

struct Name {
    std::string text;
    std::size_t offset;
};

class Checker {
public:
    Checker(std::string_view text, const JsonRules& rules) : m_text(text), m_rules(rules) {}

    std::optional<JsonFault> run() {
        if (m_text.starts_with("\xEF\xBB\xBF")) {
            fail("a byte order mark");
        } else if (!isUtf8(m_text)) {
            failUtf8();
        } else {
            space();
            if (value(0)) {
                space();
                if (m_at != m_text.size()) fail("text after the end of the value");
            }
        }
        return m_fault;
    }

private:
    bool fail(std::string reason) { return failAt(m_at, std::move(reason)); }
    bool failAt(std::size_t offset, std::string reason) {
        if (!m_fault) m_fault = JsonFault{offset, std::move(reason)};
        return false;
    }
    void failUtf8() {
        std::size_t good = 0;
        std::size_t bad = m_text.size();
        while (good + 1 < bad) {  // the longest prefix that is UTF-8, give or take a cut character
            std::size_t middle = good + (bad - good) / 2;
            std::size_t cut = middle;
            while (cut > good && (static_cast<unsigned char>(m_text[cut]) & 0xC0U) == 0x80U) --cut;
            if (cut == good) cut = middle;
            (isUtf8(m_text.substr(0, cut)) ? good : bad) = cut;
        }
        failAt(good, "a byte that is not UTF-8");
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void space() {
        while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')) {
            ++m_at;
        }
    }
    bool word(std::string_view expected) {
        if (m_text.substr(m_at, expected.size()) != expected) return fail("an unknown word");
        m_at += expected.size();
        return true;
    }
    bool value(std::size_t depth) {
        if (atEnd()) return fail("the end of the text where a value should be");
        switch (peek()) {
            case '{':
                return object(depth + 1);
            case '[':
                return array(depth + 1);
            case '"':
                return string(nullptr, m_rules.nulAllowed);
            case 't':
                return word("true");
            case 'f':
                return word("false");
            case 'n':
                return word("null");
            default:
                return number();
        }
    }
    bool object(std::size_t depth);
    bool array(std::size_t depth);
    bool string(std::string* unescaped, bool nulAllowed);
    bool escape(std::string* unescaped, bool nulAllowed);
    bool hexDigits(unsigned& code);
    bool number();
    bool digits() {
        std::size_t start = m_at;
        while (peek() >= '0' && peek() <= '9') ++m_at;
        return m_at > start || fail("a number without digits");
    }

    std::string_view m_text;
    const JsonRules& m_rules;
    std::size_t m_at = 0;
    std::optional<JsonFault> m_fault;
};

bool Checker::array(std::size_t depth) {
    if (depth > m_rules.depthMax) return fail("nesting deeper than the limit");
    ++m_at;
    space();
    if (peek() == ']') {
        ++m_at;
        return true;
    }
    while (true) {
        if (!value(depth)) return false;
        space();
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        if (peek() != ',') return fail("neither ',' nor ']' after an element");
        ++m_at;
        space();
    }
}

bool Checker::object(std::size_t depth) {
    if (depth > m_rules.depthMax) return fail("nesting deeper than the limit");
    ++m_at;
    space();
    std::vector<Name> names;
    bool more = peek() != '}';
    if (!more) ++m_at;
    while (more) {
        if (peek() != '"') return fail("a member without a name in double quotes");
        names.push_back({{}, m_at});
        if (!string(&names.back().text, false)) return false;
        space();
        if (peek() != ':') return fail("no ':' after a member's name");
        ++m_at;
        space();
        if (!value(depth)) return false;
        space();
        more = peek() == ',';
        if (!more && peek() != '}') return fail("neither ',' nor '}' after a member");
        ++m_at;
        if (more) space();
    }
    std::sort(names.begin(), names.end(), [](const Name& left, const Name& right) {
        return left.text != right.text ? left.text < right.text : left.offset < right.offset;
    });
    auto twice = std::adjacent_find(
        names.begin(), names.end(),
        [](const Name& left, const Name& right) { return left.text == right.text; });
    if (twice == names.end()) return true;
    std::string shown = std::next(twice)->text.substr(0, kNameShownMax);
    while (!isUtf8(shown)) shown.pop_back();
    return failAt(std::next(twice)->offset, "the second member named \"" + shown + "\"");
}

bool Checker::string(std::string* unescaped, bool nulAllowed) {
    ++m_at;
    while (true) {
        if (atEnd()) return fail("a string without its end");
        const char character = peek();
        if (static_cast<unsigned char>(character) < 0x20) {
            return fail("a control character inside a string");
        }
        if (character == '\\') {
            if (!escape(unescaped, nulAllowed)) return false;
            continue;
        }
        ++m_at;
        if (character == '"') return true;
        if (unescaped != nullptr) *unescaped += character;
    }
}

bool Checker::hexDigits(unsigned& code) {
    const std::string_view hex = m_text.substr(std::min(m_at, m_text.size()), 4);
    auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    if (hex.size() != 4 || error != std::errc() || end != hex.data() + 4) {
        return fail("\\u without four hexadecimal digits");
    }
    m_at += 4;
    return true;
}

void appendUtf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

bool Checker::escape(std::string* unescaped, bool nulAllowed) {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const std::size_t start = m_at;
    ++m_at;
    const char letter = peek();
    if (letter != 'u') {
        const std::size_t index = atEnd() ? std::string_view::npos : kLetters.find(letter);
        if (index == std::string_view::npos) return failAt(start, "an unknown escape in a string");
        ++m_at;
        if (unescaped != nullptr) *unescaped += kMeanings[index];
        return true;
    }
    ++m_at;
    unsigned code = 0;
    if (!hexDigits(code)) return false;
    if (code >= 0xDC00 && code <= 0xDFFF) return failAt(start, "a lone surrogate");
    if (code >= 0xD800 && code <= 0xDBFF) {
        unsigned low = 0;
        if (m_text.substr(m_at, 2) != "\\u") return failAt(start, "a lone surrogate");
        m_at += 2;
        if (!hexDigits(low)) return false;
        if (low < 0xDC00 || low > 0xDFFF) return failAt(start, "a lone surrogate");
        code = 0x10000U + ((code - 0xD800U) << 10U) + (low - 0xDC00U);
    }
    if (code == 0 && !nulAllowed) return failAt(start, "a NUL character");
    if (unescaped != nullptr) appendUtf8(*unescaped, code);
    return true;
}

bool Checker::number() {
    const std::size_t start = m_at;
    if (peek() == '-') ++m_at;
    if (peek() < '0' || peek() > '9') return failAt(start, "something that is not a value");
    if (peek() == '0') {
        ++m_at;
        if (peek() >= '0' && peek() <= '9') return failAt(start, "a number with a leading zero");
    } else if (!digits()) {
        return false;
    }
    bool exponent = false;
    if (peek() == '.') {
        ++m_at;
        if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        exponent = true;
        ++m_at;
        if (peek() == '+' || peek() == '-') ++m_at;
        if (!digits()) return false;
    }
    const std::string_view text = m_text.substr(start, m_at - start);
    if (!exponent && text.size() <= kSafeDigits) return true;
    double parsed = 0;
    auto result = std::from_chars(text.data(), text.data() + text.size(), parsed);
    return result.ec == std::errc() || failAt(start, "a number that is out of range");
}

}  // namespace

std::optional<JsonFault> checkJson(std::string_view text, const JsonRules& rules) {
    return Checker(text, rules).run();
}

std::string describe(const JsonFault& fault, std::string_view text) {
    const std::string_view before = text.substr(0, fault.offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    return fault.reason + " at byte " + std::to_string(fault.offset) + " (line " +
           std::to_string(line) + ", column " + std::to_string(fault.offset - lineStart + 1) + ")";
}

}  // namespace stacknet
