#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// The search for texts that must not be kept anywhere ("canaries"), in every spelling that
/// programs put texts into. Used by `stacknetctl privacy audit`.
namespace stacknet::tasks {

/// A shorter text would be found where it never was.
inline constexpr std::size_t kCanaryBytesMin = 12;
inline constexpr std::size_t kCanaryBytesMax = 4'096;
inline constexpr std::size_t kCanariesMax = 1'000;

/// One way to write a canary down.
struct CanarySpelling {
    std::string encoding;
    Bytes bytes;
};

/// All of them, each different: "raw"; "first half" and "second half" of 24 bytes and more (what an
/// overwrite may leave); "hex" and "HEX"; "base64" and "base64url" at the three places of a group
/// of three bytes, without the letters that neighbours have a part in; "json" and "json \\u" (every
/// character escaped); "utf-16le" and "utf-16be"; "percent", "Percent" (all that is not plain, in
/// lower and upper case) and "percent all".
std::vector<CanarySpelling> canarySpellings(ByteView canary);

/// Finds all spellings of all canaries in one go (Wu and Manber's search). Immutable, any thread.
class CanarySearch {
public:
    struct Hit {
        std::size_t canary = 0;  ///< its place in the list given
        std::string_view encoding;
        std::uint64_t offset = 0;  ///< where it begins
        bool operator==(const Hit&) const = default;
    };

    /// Errors "tasks.bad_canary": none or too many, or one that is too short or too long.
    static Result<CanarySearch> create(const std::vector<Bytes>& canaries);

    /// Adds what is in `bytes`, the first of which stands at `base` of its file. At most `limit`.
    void find(ByteView bytes, std::uint64_t base, std::vector<Hit>& hits, std::size_t limit) const;
    /// A reader in pieces must keep so many bytes less one of the piece before.
    std::size_t longest() const { return m_longest; }

private:
    struct Pattern {
        std::size_t canary = 0;
        std::string encoding;
        Bytes bytes;
    };
    CanarySearch() = default;

    std::vector<Pattern> m_patterns;
    std::vector<std::uint16_t> m_shift;              ///< by two bytes
    std::vector<std::vector<std::uint32_t>> m_ends;  ///< by two bytes: patterns that may be there
    std::size_t m_shortest = 0;
    std::size_t m_longest = 0;
};

}  // namespace stacknet::tasks
