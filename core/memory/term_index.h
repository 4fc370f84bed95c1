#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/secret.h"

namespace stacknet::memory {

/// A vector whose memory is wiped.
template <typename T>
using WipingVector = std::vector<T, WipingAllocator<T>>;

inline constexpr std::size_t kQueryTermsMax = 48;

/// Which texts say most about a question, by BM25 over words (k1 = 1.2, b = 0.75). Words are runs
/// of letters, digits and non-ASCII bytes, ASCII in lower case, with a plural "s" taken off; the
/// commonest English words count for nothing. Lives while a session is open and is never stored:
/// words are held as keyed 64-bit hashes in wiping memory. Not thread safe.
class TermIndex {
public:
    /// `key` makes the hashes of this index its own; random.
    explicit TermIndex(std::uint64_t key) : m_key(key) {}

    /// Adds the text of a slot; slots are the caller's, each is used once until it is removed.
    void add(std::uint32_t slot, std::string_view text);
    /// Takes away what add was given for that slot.
    void remove(std::uint32_t slot, std::string_view text);

    struct Hit {
        std::uint32_t slot = 0;
        float score = 0;
    };
    /// The best `count` slots that share a word with the question and that `accept` takes, best
    /// first; of equal ones the higher slot (the newer) first. At most kQueryTermsMax words of the
    /// question count, the rarest.
    std::vector<Hit> find(std::string_view question, std::size_t count,
                          const std::function<bool(std::uint32_t)>& accept) const;
    std::size_t size() const { return m_size; }

private:
    struct Posting {
        std::uint32_t slot = 0;
        std::uint32_t times = 0;
    };
    struct TermCount {
        std::uint64_t term = 0;
        std::uint32_t times = 0;
    };
    WipingVector<TermCount> countTerms(std::string_view text, std::uint32_t& length) const;

    template <typename Key, typename Value>
    using WipingMap = std::unordered_map<Key, Value, std::hash<Key>, std::equal_to<Key>,
                                         WipingAllocator<std::pair<const Key, Value>>>;
    const std::uint64_t m_key;
    WipingMap<std::uint64_t, WipingVector<Posting>> m_postings;
    WipingVector<std::uint32_t> m_lengths;  ///< words, by slot; 0: not in the index
    std::size_t m_size = 0;
    std::uint64_t m_words = 0;
};

}  // namespace stacknet::memory
