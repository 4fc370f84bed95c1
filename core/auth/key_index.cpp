#include "core/auth/key_index.h"

#include <algorithm>

#include "core/auth/api_key_format.h"
#include "core/base/invariant.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kHighBytes = 8;

std::uint64_t pack(std::string_view text) {
    std::uint64_t value = 0;
    for (char character : text) value = (value << 8U) | static_cast<std::uint8_t>(character);
    return value;
}

KeyIndex::Entry entryOf(std::string_view id) {
    STACKNET_INVARIANT(id.size() == kApiKeyIdLength);
    KeyIndex::Entry entry;
    entry.high = pack(id.substr(0, kHighBytes));
    entry.low = pack(id.substr(kHighBytes));
    return entry;
}

/// 1 when left <= right, without a branch.
std::size_t notAbove(const KeyIndex::Entry& left, const KeyIndex::Entry& right) {
    const auto less = static_cast<std::size_t>(left.high < right.high);
    const auto equal = static_cast<std::size_t>(left.high == right.high);
    return less | (equal & static_cast<std::size_t>(left.low <= right.low));
}

}  // namespace

KeyIndex::KeyIndex(const Hash256& nobody, std::uint32_t pepperVersion) : m_entries(1) {
    m_entries[0].digest = nobody;
    m_entries[0].pepperVersion = pepperVersion;
}

void KeyIndex::add(std::string_view id, const Hash256& digest, std::uint32_t pepperVersion) {
    Entry entry = entryOf(id);
    entry.digest = digest;
    entry.pepperVersion = pepperVersion;
    entry.known = 1;
    const auto place = std::lower_bound(
        m_entries.begin(), m_entries.end(), entry,
        [](const Entry& left, const Entry& right) { return notAbove(right, left) == 0; });
    m_entries.insert(place, entry);
}

const KeyIndex::Entry& KeyIndex::find(std::string_view id) const {
    const Entry wanted = entryOf(id);
    std::size_t base = 0;
    // The number of steps depends on the number of entries alone.
    for (std::size_t left = m_entries.size(); left > 1;) {
        const std::size_t half = left / 2;
        base += half * notAbove(m_entries[base + half], wanted);
        left -= half;
    }
    const Entry& nearest = m_entries[base];
    const auto same = static_cast<std::size_t>(nearest.high == wanted.high) &
                      static_cast<std::size_t>(nearest.low == wanted.low);
    return m_entries[base * same];
}

}  // namespace stacknet::auth
