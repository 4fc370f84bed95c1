#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/tasks/canary_search.h"

namespace stacknet::tasks {

/// Where a canary was found.
struct AuditHit {
    std::string where;  ///< a file, "name of FILE", "target of LINK" or "memory of PID, REGION"
    std::uint64_t offset = 0;  ///< in the file, or the address
    std::string encoding;      ///< canarySpellings()
    std::size_t canary = 0;    ///< its place in the list given
    bool operator==(const AuditHit&) const = default;
};

/// What could not be looked at, and why.
struct AuditSkip {
    std::string where;
    std::string why;
};

/// What was looked at and found. Lists are bounded at 1,000; the counts go on.
struct AuditReport {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t regions = 0;  ///< of memory
    std::uint64_t memoryBytes = 0;
    std::uint64_t skippedCount = 0;
    std::vector<AuditSkip> skipped;
    std::vector<AuditHit> hits;
};
inline constexpr std::size_t kAuditListMax = 1'000;

/// Looks for canaries in files and in memory (reference: the canary test). Reads only. One thread.
class PrivacyAudit {
public:
    /// `search` outlives it.
    explicit PrivacyAudit(const CanarySearch& search) : m_search(search) {}

    /// The names and contents of everything below, or of one file. Symbolic links are read as links
    /// and not followed. What is not there is no skip and no error.
    void scanPath(const std::filesystem::path& path);
    /// The memory of a process that can be read, region by region, while it runs. Error
    /// "tasks.memory_unreadable": this user may not look into it, or it is gone.
    Result<void> scanMemory(int pid);

    const AuditReport& report() const { return m_report; }

private:
    void scanEntry(const std::filesystem::path& path);
    void scanFile(const std::filesystem::path& path);
    void scanText(const std::string& text, const std::string& where);
    /// Reads [begin, end) of the descriptor in pieces; false when reading failed before the end.
    bool scanRange(int descriptor, std::uint64_t begin, std::uint64_t end, const std::string& where,
                   std::uint64_t& read);
    void skip(const std::string& where, const std::string& why);
    void add(const std::vector<CanarySearch::Hit>& hits, const std::string& where);

    const CanarySearch& m_search;
    AuditReport m_report;
    std::vector<std::uint8_t> m_piece;
};

}  // namespace stacknet::tasks
