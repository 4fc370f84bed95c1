#pragma once

#include <cstdint>
#include <filesystem>
#include <map>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::auth {

/// The secret that key digests are made with. It lives in its own file, apart from the database,
/// so that a stolen database verifies nothing. The file has the line "stacknet-pepper 1", then a
/// line "VERSION HEX" for each version (1 to 16 of them, 32 bytes each); the highest version makes
/// new digests, the others still verify old ones.
class Pepper {
public:
    /// Reads the file, or makes it with one random version and mode 0600 when it is missing and
    /// `mayCreate`. Errors: "auth.pepper_missing", "auth.pepper_mode" (others may read it),
    /// "auth.pepper_corrupt", and those of the file functions.
    static Result<Pepper> load(const std::filesystem::path& path, bool mayCreate, Rng& rng);

    std::uint32_t currentVersion() const { return m_versions.rbegin()->first; }
    bool hasVersion(std::uint32_t version) const { return m_versions.count(version) != 0; }
    /// HMAC-SHA-256 under that version, or under the current one when the version is unknown.
    Hash256 digest(std::uint32_t version, std::string_view key) const;

private:
    Pepper() = default;
    std::map<std::uint32_t, FixedSecret<32>> m_versions;
};

}  // namespace stacknet::auth
