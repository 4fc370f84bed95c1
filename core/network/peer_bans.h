#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::network {

/// A peer that the operator does not want to talk to. Times are milliseconds since 1970 UTC.
struct PeerBan {
    PublicKey nodeKey;
    std::int64_t untilMs = 0;  ///< 0: until it is let in again
    std::int64_t sinceMs = 0;
    std::string reason;  ///< the operator's own words; may be empty
    bool operator==(const PeerBan&) const = default;
};

/// The list of bans, kept in a file of its own. Not thread safe. The links themselves are
/// PeerNetwork's: whoever changes the list tells it.
class PeerBans {
public:
    static constexpr std::size_t kBansMax = 1'000;
    static constexpr std::size_t kReasonMax = 200;  ///< bytes

    /// A missing file is an empty list. Errors: those of readFile; "network.bad_bans" names what is
    /// wrong with the file.
    static Result<PeerBans> load(std::filesystem::path file);

    /// Adds or replaces, and writes the file first: a ban that is not kept is none. Errors: those
    /// of writeFileAtomically, "network.ban_reason" (longer than kReasonMax, or not printable),
    /// "network.too_many_bans".
    Result<void> ban(PeerBan ban);
    /// Error "network.not_banned", and those of writeFileAtomically.
    Result<void> unban(const PublicKey& nodeKey);
    /// Takes out the bans that are over and says whose they were.
    Result<std::vector<PublicKey>> expire(std::int64_t nowMs);
    /// Oldest first.
    const std::vector<PeerBan>& list() const { return m_bans; }

private:
    explicit PeerBans(std::filesystem::path file) : m_file(std::move(file)) {}
    Result<void> save(const std::vector<PeerBan>& bans) const;

    std::filesystem::path m_file;
    std::vector<PeerBan> m_bans;
};

}  // namespace stacknet::network
