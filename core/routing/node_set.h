#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace stacknet::routing {

/// A set of positions of a NodeIndex, one bit each. Sets that are put together have one size.
class NodeSet {
public:
    explicit NodeSet(std::size_t size = 0) : m_words((size + 63) / 64, 0) {}

    void set(std::size_t at) { m_words[at / 64] |= std::uint64_t{1} << (at % 64); }
    void put(std::size_t at, bool in) {
        const std::uint64_t bit = std::uint64_t{1} << (at % 64);
        m_words[at / 64] = in ? m_words[at / 64] | bit : m_words[at / 64] & ~bit;
    }
    bool has(std::size_t at) const { return (m_words[at / 64] >> (at % 64) & 1) != 0; }

    void keep(const NodeSet& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i) m_words[i] &= other.m_words[i];
    }
    void drop(const NodeSet& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i) m_words[i] &= ~other.m_words[i];
    }
    void add(const NodeSet& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i) m_words[i] |= other.m_words[i];
    }
    std::uint64_t count() const {
        std::uint64_t sum = 0;
        for (const std::uint64_t word : m_words) {
            sum += static_cast<std::uint64_t>(std::popcount(word));
        }
        return sum;
    }
    bool empty() const {
        for (const std::uint64_t word : m_words) {
            if (word != 0) return false;
        }
        return true;
    }
    /// The `rank`-th member from 0; rank < count().
    std::size_t select(std::uint64_t rank) const {
        for (std::size_t i = 0;; ++i) {
            const auto here = static_cast<std::uint64_t>(std::popcount(m_words[i]));
            if (rank >= here) {
                rank -= here;
                continue;
            }
            std::uint64_t word = m_words[i];
            for (; rank > 0; --rank) word &= word - 1;
            return 64 * i + static_cast<std::size_t>(std::countr_zero(word));
        }
    }
    /// Calls `visit(position)` for every member, ascending.
    template <typename Visitor>
    void forEach(Visitor visit) const {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1) {
                visit(64 * i + static_cast<std::size_t>(std::countr_zero(rest)));
            }
        }
    }
    const std::vector<std::uint64_t>& words() const { return m_words; }
    std::vector<std::uint64_t>& words() { return m_words; }

private:
    std::vector<std::uint64_t> m_words;
};

}  // namespace stacknet::routing
