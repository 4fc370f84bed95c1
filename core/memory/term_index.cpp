#include "core/memory/term_index.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stacknet::memory {
namespace {

constexpr float kSaturation = 1.2F;     // k1
constexpr float kLengthWeight = 0.75F;  // b
constexpr std::size_t kWordBytesMax = 64;

/// Sorted.
constexpr std::array<std::string_view, 66> kCommon{
    "a",    "about", "am",    "an",    "and",   "are",  "as",     "at",   "be",     "been", "but",
    "by",   "can",   "could", "did",   "do",    "does", "for",    "from", "had",    "has",  "have",
    "he",   "her",   "his",   "how",   "i",     "if",   "in",     "is",   "it",     "its",  "me",
    "my",   "not",   "of",    "on",    "or",    "our",  "please", "she",  "should", "so",   "that",
    "the",  "their", "them",  "then",  "there", "they", "this",   "to",   "was",    "we",   "were",
    "what", "when",  "where", "which", "who",   "why",  "will",   "with", "would",  "you",  "your"};

bool isWordByte(unsigned char byte) {
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

std::uint64_t hashOf(std::uint64_t key, std::string_view word) {
    // FNV-1a with a key and a final mix: only for tables, which nobody outside can fill.
    std::uint64_t hash = 0xcbf29ce484222325U ^ key;
    for (const char character : word) {
        hash ^= static_cast<unsigned char>(character);
        hash *= 0x100000001b3U;
    }
    hash ^= hash >> 32U;
    hash *= 0xd6e8feb86659fd93U;
    return hash ^ hash >> 32U;
}

}  // namespace

WipingVector<TermIndex::TermCount> TermIndex::countTerms(std::string_view text,
                                                         std::uint32_t& length) const {
    WipingVector<std::uint64_t> terms;
    std::array<char, kWordBytesMax> word{};
    std::size_t index = 0;
    while (index < text.size()) {
        std::size_t size = 0;
        while (index < text.size() && isWordByte(static_cast<unsigned char>(text[index]))) {
            char character = text[index++];
            if (character >= 'A' && character <= 'Z') character = static_cast<char>(character + 32);
            if (size < word.size()) word[size++] = character;
        }
        if (size == 0) {
            ++index;
            continue;
        }
        if (size > 3 && word[size - 1] == 's' && word[size - 2] != 's') --size;
        const std::string_view found(word.data(), size);
        if (!std::binary_search(kCommon.begin(), kCommon.end(), found)) {
            terms.push_back(hashOf(m_key, found));
        }
    }
    wipe(word.data(), word.size());
    length = static_cast<std::uint32_t>(terms.size());
    std::sort(terms.begin(), terms.end());
    WipingVector<TermCount> counts;
    for (const std::uint64_t term : terms) {
        if (counts.empty() || counts.back().term != term) counts.push_back({term, 0});
        ++counts.back().times;
    }
    return counts;
}

void TermIndex::add(std::uint32_t slot, std::string_view text) {
    std::uint32_t length = 0;
    for (const TermCount& count : countTerms(text, length)) {
        m_postings[count.term].push_back({slot, count.times});
    }
    if (m_lengths.size() <= slot) m_lengths.resize(slot + std::size_t{1});
    m_lengths[slot] = length;
    m_words += length;
    ++m_size;
}

void TermIndex::remove(std::uint32_t slot, std::string_view text) {
    if (slot >= m_lengths.size()) return;
    std::uint32_t length = 0;
    for (const TermCount& count : countTerms(text, length)) {
        const auto found = m_postings.find(count.term);
        if (found == m_postings.end()) continue;
        auto& list = found->second;
        list.erase(std::remove_if(list.begin(), list.end(),
                                  [slot](const Posting& each) { return each.slot == slot; }),
                   list.end());
        if (list.empty()) m_postings.erase(found);
    }
    m_words -= std::min<std::uint64_t>(m_words, m_lengths[slot]);
    m_lengths[slot] = 0;
    if (m_size > 0) --m_size;
}

std::vector<TermIndex::Hit> TermIndex::find(
    std::string_view question, std::size_t count,
    const std::function<bool(std::uint32_t)>& accept) const {
    if (m_size == 0 || count == 0) return {};
    std::uint32_t length = 0;
    std::vector<const WipingVector<Posting>*> lists;
    for (const TermCount& term : countTerms(question, length)) {
        const auto found = m_postings.find(term.term);
        if (found != m_postings.end()) lists.push_back(&found->second);
    }
    std::sort(lists.begin(), lists.end(),
              [](const auto* left, const auto* right) { return left->size() < right->size(); });
    if (lists.size() > kQueryTermsMax) lists.resize(kQueryTermsMax);

    const auto total = static_cast<float>(m_size);
    const float meanLength = std::max(1.0F, static_cast<float>(m_words) / std::max(total, 1.0F));
    WipingVector<float> scores(m_lengths.size());
    WipingVector<std::uint32_t> touched;
    for (const auto* list : lists) {
        const auto holders = static_cast<float>(list->size());
        const float rarity = std::log1p((total - holders + 0.5F) / (holders + 0.5F));
        for (const Posting& posting : *list) {
            const auto times = static_cast<float>(posting.times);
            const float relative = static_cast<float>(m_lengths[posting.slot]) / meanLength;
            const float weight = kSaturation * (1 - kLengthWeight + kLengthWeight * relative);
            if (scores[posting.slot] == 0) touched.push_back(posting.slot);
            scores[posting.slot] += rarity * times * (kSaturation + 1) / (times + weight);
        }
    }
    std::vector<Hit> hits;
    for (const std::uint32_t slot : touched) {
        if (accept(slot)) hits.push_back({slot, scores[slot]});
    }
    const std::size_t kept = std::min(count, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end(),
                      [](const Hit& left, const Hit& right) {
                          if (left.score != right.score) return left.score > right.score;
                          return left.slot > right.slot;
                      });
    hits.resize(kept);
    return hits;
}

}  // namespace stacknet::memory
