#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/memory/district.h"

namespace stacknet::memory {

using EntryId = FixedBytes<16, struct EntryIdTag>;

inline constexpr std::size_t kEntryTextMax = 2'048;        ///< bytes of UTF-8
inline constexpr std::size_t kScopeNameMax = 64;           ///< bytes of a state or a city
inline constexpr std::size_t kEntriesMax = 100'000;        ///< of one memory
inline constexpr std::size_t kMemoryTextMax = 32U << 20U;  ///< bytes of text of one memory
/// Sealed entries are a multiple of this long, so that their length tells little.
inline constexpr std::size_t kEntryPadding = 256;

/// Where an entry belongs: a state ("work", "personal") and a city in it (a project). Either may be
/// empty. The user's words, so content.
struct EntryScope {
    SecretBytes state;
    SecretBytes city;

    EntryScope clone() const { return {state.clone(), city.clone()}; }
    bool equals(const EntryScope& other) const {
        return state.exposeText() == other.state.exposeText() &&
               city.exposeText() == other.city.exposeText();
    }
};

/// One thing remembered. Times are milliseconds since 1970 UTC.
struct Entry {
    EntryId id;
    District district = District::Facts;
    EntryScope scope;
    std::int64_t createdMs = 0;
    std::int64_t updatedMs = 0;
    SecretBytes text;

    Entry clone() const {
        return {id, district, scope.clone(), createdMs, updatedMs, text.clone()};
    }
};

/// Errors: "memory.bad_text" (empty, longer than kEntryTextMax, no UTF-8, NUL bytes),
/// "memory.bad_scope" (longer than kScopeNameMax, no UTF-8, control characters).
Result<void> checkEntry(const Entry& entry);

/// version 1 | district 1 | created 8 | updated 8 | state length 1, bytes | city length 1, bytes |
/// text length 2, bytes; integers big-endian. `pad` adds zeros up to a multiple of kEntryPadding.
SecretBytes encodeEntry(const Entry& entry, bool pad);
/// Reads it back, with or without padding of zeros. Total. Error "memory.corrupt"; the entry passes
/// checkEntry. The id is the caller's to set.
Result<Entry> decodeEntry(ByteView bytes);

/// The one answer for everything that is wrong with a secret, a key or what it sealed.
Error wrongSecret();
/// "memory.corrupt"
Error corruptMemory(std::string_view what);

}  // namespace stacknet::memory
