#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"

namespace stacknet::auth {

/// From key ids to what a check compares with, built so that the time of a look-up does not tell
/// whether the id exists: no branch depends on it, an unknown id reads an entry like any other, and
/// each entry is one line of the cache. Not thread safe.
class KeyIndex {
public:
    struct alignas(64) Entry {
        std::uint64_t high = 0;  ///< the id's first 8 bytes, then its last 2; zero: nobody's
        std::uint64_t low = 0;
        Hash256 digest;
        std::uint32_t pepperVersion = 0;
        std::uint32_t known = 0;  ///< 0 in nobody's entry
    };

    /// `nobody` is what unknown ids are compared with.
    KeyIndex(const Hash256& nobody, std::uint32_t pepperVersion);
    /// `id` has 10 characters and is new.
    void add(std::string_view id, const Hash256& digest, std::uint32_t pepperVersion);
    /// Nobody's entry when the id is unknown. Good until the next add.
    const Entry& find(std::string_view id) const;

private:
    std::vector<Entry> m_entries;  ///< sorted; the first is nobody's
};

}  // namespace stacknet::auth
