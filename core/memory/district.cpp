#include "core/memory/district.h"

#include <algorithm>

namespace stacknet::memory {
namespace {

constexpr std::array<std::string_view, kDistricts> kNames{"facts", "events", "discoveries",
                                                          "preferences", "advice"};

struct Rule {
    std::string_view begins;
    District district;
};
constexpr std::array<Rule, 78> kRules{{
    {"i work at", District::Facts},
    {"i work for", District::Facts},
    {"i work as", District::Facts},
    {"i work in", District::Facts},
    {"i work on", District::Facts},
    {"i live in", District::Facts},
    {"i am a", District::Facts},
    {"i am an", District::Facts},
    {"i am from", District::Facts},
    {"i'm a", District::Facts},
    {"i'm an", District::Facts},
    {"i'm from", District::Facts},
    {"i am allergic", District::Facts},
    {"i'm allergic", District::Facts},
    {"i speak", District::Facts},
    {"i study", District::Facts},
    {"i own", District::Facts},
    {"i use", District::Facts},
    {"i was born", District::Facts},
    {"my name is", District::Facts},
    {"my job is", District::Facts},
    {"my birthday is", District::Facts},
    {"my address is", District::Facts},
    {"my project is", District::Facts},
    {"my team", District::Facts},
    {"our team", District::Facts},
    {"our company", District::Facts},
    {"our project", District::Facts},
    {"we use", District::Facts},
    {"yesterday", District::Events},
    {"tomorrow", District::Events},
    {"last week", District::Events},
    {"last month", District::Events},
    {"last year", District::Events},
    {"next week", District::Events},
    {"next month", District::Events},
    {"today i", District::Events},
    {"today we", District::Events},
    {"this morning", District::Events},
    {"i met", District::Events},
    {"i moved", District::Events},
    {"i started", District::Events},
    {"i joined", District::Events},
    {"i have an appointment", District::Events},
    {"we launched", District::Events},
    {"we released", District::Events},
    {"i found", District::Discoveries},
    {"i found out", District::Discoveries},
    {"i discovered", District::Discoveries},
    {"i learned", District::Discoveries},
    {"i learnt", District::Discoveries},
    {"i noticed", District::Discoveries},
    {"i realised", District::Discoveries},
    {"i realized", District::Discoveries},
    {"it turns out", District::Discoveries},
    {"turns out", District::Discoveries},
    {"we found", District::Discoveries},
    {"i prefer", District::Preferences},
    {"i like", District::Preferences},
    {"i love", District::Preferences},
    {"i hate", District::Preferences},
    {"i dislike", District::Preferences},
    {"i don't like", District::Preferences},
    {"i do not like", District::Preferences},
    {"i would rather", District::Preferences},
    {"i'd rather", District::Preferences},
    {"my favorite", District::Preferences},
    {"my favourite", District::Preferences},
    {"the fix was", District::Advice},
    {"the fix is", District::Advice},
    {"the solution was", District::Advice},
    {"the solution is", District::Advice},
    {"the trick is", District::Advice},
    {"the workaround is", District::Advice},
    {"it helps to", District::Advice},
    {"next time", District::Advice},
    {"i recommend", District::Advice},
    {"make sure to", District::Advice},
}};

struct Opening {
    std::string_view words;
    bool asksToRemember;
};
constexpr std::array<Opening, 14> kOpenings{{
    {"please remember that", true},
    {"please remember:", true},
    {"please remember", true},
    {"remember that", true},
    {"remember:", true},
    {"remember", true},
    {"please note that", true},
    {"note that", true},
    {"by the way,", false},
    {"also,", false},
    {"and", false},
    {"but", false},
    {"so", false},
    {"actually,", false},
}};

constexpr bool isSpace(char character) {
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}
constexpr char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

/// True when `text` begins with `words` in any case and a word ends there.
bool beginsWith(std::string_view text, std::string_view words) {
    if (text.size() < words.size()) return false;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (lower(text[index]) != words[index]) return false;
    }
    if (text.size() == words.size() || words.back() == ':' || words.back() == ',') return true;
    const char next = lower(text[words.size()]);
    return !((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') || next == '_' ||
             next == '\'');
}

std::optional<District> byRule(std::string_view text) {
    const Rule* best = nullptr;
    for (const Rule& rule : kRules) {
        const bool longer = best == nullptr || rule.begins.size() > best->begins.size();
        if (longer && beginsWith(text, rule.begins)) best = &rule;
    }
    // The words of the rule alone say nothing.
    if (best == nullptr || trimmed(text).size() <= best->begins.size() + 1) return std::nullopt;
    return best->district;
}

bool endsSentence(std::string_view text, std::size_t index) {
    const char character = text[index];
    if (character == '\n') return true;
    if (character != '.' && character != '!' && character != '?') return false;
    return index + 1 == text.size() || isSpace(text[index + 1]);
}

}  // namespace

std::string_view districtName(District district) {
    return kNames[static_cast<std::size_t>(district)];
}

std::optional<District> districtOf(std::string_view name) {
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return kAllDistricts[static_cast<std::size_t>(found - kNames.begin())];
}

std::optional<District> districtOfSentence(std::string_view sentence) {
    std::string_view text = trimmed(sentence);
    if (text.empty() || text.size() > kSentenceBytesMax || text.back() == '?') return std::nullopt;
    bool asked = false;
    // An opening may stand behind another ("and remember that ..."), not without end.
    for (int round = 0; round < 2; ++round) {
        for (const Opening& opening : kOpenings) {
            if (!beginsWith(text, opening.words)) continue;
            asked = asked || opening.asksToRemember;
            text = trimmed(text.substr(opening.words.size()));
            break;
        }
    }
    if (const auto district = byRule(text)) return district;
    // "Remember to buy milk" asks for an alarm clock, which this is not.
    const bool toDo = beginsWith(text, "to") || beginsWith(text, "when") || beginsWith(text, "how");
    if (asked && !toDo && text.find(' ') != std::string_view::npos) return District::Facts;
    return std::nullopt;
}

std::vector<Remembered> rememberedFrom(std::string_view text) {
    text = text.substr(0, kTextReadMax);
    std::vector<Remembered> found;
    bool fenced = false;
    bool lineStart = true;
    std::size_t begin = 0;
    const auto take = [&](std::string_view sentence) {
        const auto district = districtOfSentence(sentence);
        if (!district) return;
        const std::string_view kept = trimmed(sentence);
        const bool known = std::any_of(found.begin(), found.end(), [&](const Remembered& other) {
            return other.sentence.exposeText() == kept;
        });
        if (!known) found.push_back({*district, SecretBytes::copyOf(kept)});
    };
    while (begin < text.size() && found.size() < kSentencesMax) {
        if (lineStart) {
            const std::size_t lineEnd = std::min(text.find('\n', begin), text.size());
            const std::string_view line = trimmed(text.substr(begin, lineEnd - begin));
            const bool fence = line.starts_with("```");
            if (fence) fenced = !fenced;
            if (fence || fenced || line.starts_with(">")) {
                begin = lineEnd + 1;
                continue;
            }
        }
        std::size_t end = begin;
        while (end < text.size() && !endsSentence(text, end)) ++end;
        const std::size_t past = std::min(end + 1, text.size());
        lineStart = end < text.size() && text[end] == '\n';
        take(text.substr(begin, past - begin));
        // A sentence that ends its line is followed by the line's end.
        begin = past;
        if (!lineStart && begin < text.size() && text[begin] == '\n') {
            ++begin;
            lineStart = true;
        }
    }
    return found;
}

}  // namespace stacknet::memory
