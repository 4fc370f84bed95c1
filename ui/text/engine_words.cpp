#include "ui/text/engine_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <unordered_map>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

constexpr std::size_t kRememberedMax = 512;
constexpr std::size_t kTextBytesMax = 4'096;
constexpr std::size_t kPiecesMax = 24;  ///< of one text: sentences, or words before a colon
constexpr int kDepthMax = 3;            ///< values in values
constexpr std::size_t kLetterWeight = 256;
constexpr std::size_t kFewLetters = 6;
constexpr std::ptrdiff_t kFewWords = 3;

/// One sentence of the catalogue: its literal pieces, and which value stands between each two.
struct Pattern {
    const char* context = nullptr;
    const char* text = nullptr;
    std::vector<std::string_view> pieces;
    std::vector<std::size_t> places;
    std::size_t letters = 0;  ///< in the pieces
};

Pattern parsed(const char* context, const char* text) {
    Pattern pattern{context, text, {}, {}, 0};
    const std::string_view all = text;
    std::size_t from = 0;
    for (std::size_t at = 0; at + 1 < all.size(); ++at) {
        if (all[at] != '%' || all[at + 1] < '1' || all[at + 1] > '9') continue;
        pattern.pieces.push_back(all.substr(from, at - from));
        pattern.places.push_back(static_cast<std::size_t>(all[at + 1] - '1'));
        from = at + 2;
    }
    pattern.pieces.push_back(all.substr(from));
    for (const std::string_view piece : pattern.pieces) {
        for (const char c : piece) {
            pattern.letters += std::isalpha(static_cast<unsigned char>(c)) != 0 ? 1 : 0;
        }
    }
    return pattern;
}

using Values = std::array<std::string_view, 9>;

/// Each literal piece as early as it comes; the first and the last stand at the ends.
std::optional<Values> fitting(const Pattern& pattern, std::string_view text) {
    const std::string_view first = pattern.pieces.front();
    const std::string_view last = pattern.pieces.back();
    if (text.size() < first.size() + last.size()) return std::nullopt;
    if (!text.starts_with(first) || !text.ends_with(last)) return std::nullopt;
    Values values;
    std::array<bool, 9> known{};
    std::size_t at = first.size();
    const std::size_t end = text.size() - last.size();
    for (std::size_t i = 0; i < pattern.places.size(); ++i) {
        const bool closing = i + 1 == pattern.places.size();
        const std::size_t next = closing ? end : text.find(pattern.pieces[i + 1], at + 1);
        if (next == std::string_view::npos || next > end || next <= at) return std::nullopt;
        const std::string_view value = text.substr(at, next - at);
        const std::size_t place = pattern.places[i];
        if (known[place] && values[place] != value) return std::nullopt;
        // A pattern of next to no letters would fit all sorts of sentences.
        if (pattern.letters < kFewLetters &&
            std::count(value.begin(), value.end(), ' ') >= kFewWords) {
            return std::nullopt;
        }
        values[place] = value;
        known[place] = true;
        at = next + (closing ? 0 : pattern.pieces[i + 1].size());
    }
    return values;
}

class Catalogue {
public:
    Catalogue() {
        for (const auto words :
             {engineWordsOfEngine(), engineWordsOfSettings(), engineWordsOfProofs(),
              engineWordsOfAlerts(), engineWordsOfWork(), engineWordsOfNetwork(),
              engineWordsOfKeys(), engineWordsOfInference(), engineWordsOfSandbox(),
              engineWordsOfRack(), engineWordsOfAttestation(), engineWordsOfAttestationRim(),
              engineWordsOfConsole()}) {
            for (const char* text : words) add(parsed("Engine", text));
        }
        for (const char* text : retentionWords()) add(parsed("Retention", text));
        std::stable_sort(m_withPlaces.begin(), m_withPlaces.end(),
                         [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    }

    /// Null when none fits; `values` are then untouched.
    const Pattern* find(std::string_view text, Values& values) const {
        const auto exact = m_exact.find(text);
        if (exact != m_exact.end()) return &exact->second;
        for (const Pattern& pattern : m_withPlaces) {
            const auto found = fitting(pattern, text);
            if (!found) continue;
            values = *found;
            return &pattern;
        }
        return nullptr;
    }

    std::vector<std::string_view> texts() const {
        std::vector<std::string_view> all;
        for (const auto& [text, pattern] : m_exact) all.push_back(text);
        for (const Pattern& pattern : m_withPlaces) all.emplace_back(pattern.text);
        return all;
    }

private:
    void add(Pattern pattern) {
        if (pattern.places.empty()) {
            m_exact.emplace(pattern.text, pattern);
        } else {
            m_withPlaces.push_back(std::move(pattern));
        }
    }

    std::unordered_map<std::string_view, Pattern> m_exact;
    std::vector<Pattern> m_withPlaces;  ///< most letters first
};

const Catalogue& catalogue() {
    static const Catalogue all;
    return all;
}

/// A text as it was understood: pieces that make it up, each with what follows it in the text.
struct Understood {
    struct Piece {
        const Pattern* pattern = nullptr;  ///< null: `raw` is not known
        std::string raw;
        std::array<std::vector<Understood>, 9> values;  ///< each with at most one
        char after = '\0';
    };
    std::vector<Piece> pieces;
    std::size_t weight = 0;  ///< of the letters that are known; those of values count a little less
};

Understood understand(std::string_view text, int depth);

Understood::Piece pieceOf(std::string_view text, int depth, std::size_t& weight) {
    Understood::Piece piece;
    Values values;
    piece.pattern = depth > kDepthMax ? nullptr : catalogue().find(text, values);
    if (piece.pattern == nullptr) {
        piece.raw = text;
        return piece;
    }
    std::size_t inner = 0;
    for (const std::size_t place : piece.pattern->places) {
        if (!piece.values[place].empty()) continue;
        piece.values[place].push_back(understand(values[place], depth + 1));
        inner += piece.values[place].front().weight;
    }
    // Values count less, so that of "3 without a link, 1 without the model" the first is an item of
    // the list and no value of the second.
    weight += piece.pattern->letters * kLetterWeight + inner - inner / kLetterWeight;
    return piece;
}

/// Where one piece may end: behind a sentence or a line; behind a colon; in a list of values.
std::vector<std::size_t> seams(std::string_view text, bool value) {
    std::vector<std::size_t> found;
    for (std::size_t at = 1; at < text.size() && found.size() < kPiecesMax; ++at) {
        const char before = text[at - 1];
        const bool ends = before == '.' || before == ':' || before == '?' || before == '!';
        if (text[at] == '\n' || (text[at] == ' ' && (ends || (value && before == ',')))) {
            found.push_back(at);
        }
    }
    return found;
}

/// The split of `text` that leaves the least of it unknown; of such, the one with the fewest
/// pieces. From the end: the best of what follows a seam does not depend on what is before it.
Understood understand(std::string_view text, int depth) {
    std::vector<std::size_t> starts{0};
    for (const std::size_t seam : seams(text, depth > 0)) starts.push_back(seam + 1);
    std::vector<Understood> best(starts.size());
    for (std::size_t i = starts.size(); i-- > 0;) {
        for (std::size_t j = starts.size(); j > i; --j) {
            const bool toEnd = j == starts.size();
            const std::size_t end = toEnd ? text.size() : starts[j] - 1;
            // A list's comma belongs to neither of its neighbours.
            const bool comma = !toEnd && text[end - 1] == ',';
            Understood tried;
            const std::string_view part = text.substr(starts[i], end - starts[i] - (comma ? 1 : 0));
            tried.pieces.push_back(pieceOf(part, depth, tried.weight));
            if (!toEnd) {
                tried.pieces.back().after = comma ? ',' : text[end];
                tried.weight += best[j].weight;
                tried.pieces.insert(tried.pieces.end(), best[j].pieces.begin(),
                                    best[j].pieces.end());
            }
            if (best[i].pieces.empty() || tried.weight > best[i].weight) {
                best[i] = std::move(tried);
            }
        }
    }
    return best.front();
}

QString shown(const Understood& text);

QString shown(const Understood::Piece& piece) {
    if (piece.pattern == nullptr) return QString::fromStdString(piece.raw);
    const QString words = QCoreApplication::translate(piece.pattern->context, piece.pattern->text);
    QString filled;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const int place = words[at] == QLatin1Char('%') && at + 1 < words.size()
                              ? words[at + 1].unicode() - '1'
                              : -1;
        if (place < 0 || place > 8 || piece.values[static_cast<std::size_t>(place)].empty()) {
            filled += words[at];
            continue;
        }
        filled += shown(piece.values[static_cast<std::size_t>(place)].front());
        ++at;
    }
    return filled;
}

QString shown(const Understood& text) {
    QString all;
    for (const Understood::Piece& piece : text.pieces) {
        all += shown(piece);
        if (piece.after == ',') {
            all += QLatin1String(", ");
        } else if (piece.after != '\0') {
            all += QLatin1Char(piece.after);
        }
    }
    return all;
}

}  // namespace

QString engineText(const std::string& english) {
    if (english.empty() || english.size() > kTextBytesMax) return QString::fromStdString(english);
    static std::unordered_map<std::string, Understood> remembered;
    auto known = remembered.find(english);
    if (known == remembered.end()) {
        if (remembered.size() >= kRememberedMax) remembered.clear();
        known = remembered.emplace(english, understand(english, 0)).first;
    }
    return shown(known->second);
}

std::string_view enginePatternOf(const std::string& english) {
    Values values;
    const Pattern* pattern = catalogue().find(english, values);
    return pattern == nullptr ? std::string_view() : std::string_view(pattern->text);
}

std::vector<std::string_view> enginePatterns() {
    return catalogue().texts();
}

}  // namespace stacknet::ui
