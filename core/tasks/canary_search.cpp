#include "core/tasks/canary_search.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "core/base/codec.h"

namespace stacknet::tasks {

namespace {

constexpr std::size_t kHalvesFrom = 24;
constexpr std::size_t kBlock = 2;  // bytes that the shift depends on
constexpr std::string_view kLower = "0123456789abcdef";
constexpr std::string_view kUpper = "0123456789ABCDEF";

std::string escapedUnit(std::uint8_t byte, std::string_view digits) {
    return {digits[byte >> 4U], digits[byte & 15U]};
}

bool isPlainInUrls(std::uint8_t byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

std::string percented(ByteView canary, std::string_view digits, bool all) {
    std::string text;
    for (const std::uint8_t byte : canary) {
        if (!all && isPlainInUrls(byte)) {
            text += static_cast<char>(byte);
        } else {
            text += "%" + escapedUnit(byte, digits);
        }
    }
    return text;
}

std::string jsonEscaped(ByteView canary) {
    std::string text;
    for (const std::uint8_t byte : canary) {
        switch (byte) {
            case '"':
            case '\\':
                text += '\\';
                text += static_cast<char>(byte);
                break;
            case '\n':
                text += "\\n";
                break;
            case '\t':
                text += "\\t";
                break;
            case '\r':
                text += "\\r";
                break;
            default:
                if (byte < 0x20) {
                    text += "\\u00" + escapedUnit(byte, kLower);
                } else {
                    text += static_cast<char>(byte);
                }
        }
    }
    return text;
}

/// Every byte as "\u00xx": right for ASCII, which canaries of clients are.
std::string jsonAllEscaped(ByteView canary) {
    std::string text;
    for (const std::uint8_t byte : canary) text += "\\u00" + escapedUnit(byte, kLower);
    return text;
}

std::string utf16(ByteView canary, bool big) {
    std::string text;
    for (const std::uint8_t byte : canary) {
        if (big) text += '\0';
        text += static_cast<char>(byte);
        if (!big) text += '\0';
    }
    return text;
}

/// The letters of base64 that stand for the canary alone, when `before` bytes stand before it in
/// its group of three.
std::string base64At(ByteView canary, std::size_t before) {
    Bytes padded(before, 0);
    padded.insert(padded.end(), canary.begin(), canary.end());
    const std::size_t bits = padded.size() * 8;
    const std::string text = toBase64(padded);
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t end = bits / 6;
    return text.substr(first, end - first);
}

std::string urlLetters(std::string text) {
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

std::size_t blockAt(const std::uint8_t* bytes) {
    return static_cast<std::size_t>(bytes[0]) << 8U | bytes[1];
}

}  // namespace

std::vector<CanarySpelling> canarySpellings(ByteView canary) {
    std::vector<CanarySpelling> spellings;
    const auto add = [&](std::string encoding, ByteView bytes) {
        const bool known = std::any_of(
            spellings.begin(), spellings.end(),
            [&](const CanarySpelling& one) { return std::ranges::equal(one.bytes, bytes); });
        if (!known) spellings.push_back({std::move(encoding), toBytes(bytes)});
    };
    const auto addText = [&](std::string encoding, const std::string& text) {
        add(std::move(encoding), asBytes(text));
    };
    add("raw", canary);
    if (canary.size() >= kHalvesFrom) {
        const std::size_t half = canary.size() / 2;
        add("first half", canary.first(half));
        add("second half", canary.last(canary.size() - half));
    }
    std::string hex = toHex(canary);
    addText("hex", hex);
    std::transform(hex.begin(), hex.end(), hex.begin(), [](char digit) {
        return digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
    });
    addText("HEX", hex);
    for (std::size_t before = 0; before < 3; ++before) {
        const std::string text = base64At(canary, before);
        addText("base64", text);
        addText("base64url", urlLetters(text));
    }
    addText("json", jsonEscaped(canary));
    addText("json \\u", jsonAllEscaped(canary));
    addText("utf-16le", utf16(canary, false));
    addText("utf-16be", utf16(canary, true));
    addText("percent", percented(canary, kLower, false));
    addText("Percent", percented(canary, kUpper, false));
    addText("percent all", percented(canary, kUpper, true));
    return spellings;
}

Result<CanarySearch> CanarySearch::create(const std::vector<Bytes>& canaries) {
    if (canaries.empty() || canaries.size() > kCanariesMax) {
        return makeError("tasks.bad_canary", "Give 1 to 1,000 canaries.");
    }
    CanarySearch search;
    search.m_shortest = std::numeric_limits<std::size_t>::max();
    for (std::size_t index = 0; index < canaries.size(); ++index) {
        const Bytes& canary = canaries[index];
        if (canary.size() < kCanaryBytesMin || canary.size() > kCanaryBytesMax) {
            return makeError("tasks.bad_canary",
                             "Canary " + std::to_string(index + 1) + " has " +
                                 std::to_string(canary.size()) +
                                 " bytes; 12 to 4,096 can be told from chance.");
        }
        for (CanarySpelling& spelling : canarySpellings(canary)) {
            search.m_shortest = std::min(search.m_shortest, spelling.bytes.size());
            search.m_longest = std::max(search.m_longest, spelling.bytes.size());
            search.m_patterns.push_back(
                {index, std::move(spelling.encoding), std::move(spelling.bytes)});
        }
    }
    constexpr std::size_t kBlocks = std::size_t{1} << 16U;
    const std::size_t window = search.m_shortest;
    search.m_shift.assign(kBlocks, static_cast<std::uint16_t>(window - kBlock + 1));
    search.m_ends.resize(kBlocks);
    for (std::uint32_t number = 0; number < search.m_patterns.size(); ++number) {
        const Bytes& bytes = search.m_patterns[number].bytes;
        for (std::size_t at = 0; at + kBlock <= window; ++at) {
            std::uint16_t& shift = search.m_shift[blockAt(bytes.data() + at)];
            shift = std::min(shift, static_cast<std::uint16_t>(window - kBlock - at));
        }
        search.m_ends[blockAt(bytes.data() + window - kBlock)].push_back(number);
    }
    return search;
}

void CanarySearch::find(ByteView bytes, std::uint64_t base, std::vector<Hit>& hits,
                        std::size_t limit) const {
    const std::size_t window = m_shortest;
    std::size_t end = window;  // of the window, one past
    while (end <= bytes.size() && hits.size() < limit) {
        const std::size_t block = blockAt(bytes.data() + end - kBlock);
        const std::uint16_t shift = m_shift[block];
        if (shift > 0) {
            end += shift;
            continue;
        }
        const std::size_t begin = end - window;
        for (const std::uint32_t number : m_ends[block]) {
            const Pattern& pattern = m_patterns[number];
            if (pattern.bytes.size() > bytes.size() - begin) continue;
            if (std::memcmp(pattern.bytes.data(), bytes.data() + begin, pattern.bytes.size()) !=
                0) {
                continue;
            }
            if (hits.size() < limit) {
                hits.push_back({pattern.canary, pattern.encoding, base + begin});
            }
        }
        ++end;
    }
}

}  // namespace stacknet::tasks
