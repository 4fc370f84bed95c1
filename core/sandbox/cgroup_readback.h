#pragma once

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Reads from /proc and the cgroup file system what really holds for a process, whatever the
/// runtime was asked for: crun without a cgroup path runs without limits and returns 0. Linked into
/// the supervisor (helper/) and the engine; depends on nothing but the C++ library.
namespace stacknet::sandbox {

/// The folders whose files govern a process. On v2 all are the same one.
struct CgroupFolders {
    bool unified = false;
    std::string memory;
    std::string pids;
    std::string cpu;
    std::string cpuacct;
};

inline constexpr std::array<const char*, 7> kAllNamespaces{"net", "pid",  "mnt",   "ipc",
                                                           "uts", "user", "cgroup"};
/// gVisor's own kernel stands in for the other two: a tool sees no host process and no cgroup.
inline constexpr std::array<const char*, 5> kGvisorNamespaces{"net", "mnt", "ipc", "uts", "user"};

struct WantedLimits {
    std::uint64_t memoryBytes = 0;
    std::uint64_t memoryAndSwapBytes = 0;
    std::uint64_t pids = 0;
    std::uint64_t cpuQuotaUs = 0;
    std::uint64_t cpuPeriodUs = 0;
};

struct CgroupStatistics {
    std::uint64_t cpuUs = 0;
    std::uint64_t memoryPeakBytes = 0;
    std::uint64_t oomKills = 0;
    std::uint64_t pidsRefused = 0;
};

/// Looks below `root` ("" for the real files), so that tests can bring invented ones.
class CgroupReadback {
public:
    explicit CgroupReadback(std::string root = "") : m_root(std::move(root)) {}

    /// Nothing when the process or a controller's mount cannot be found.
    std::optional<CgroupFolders> foldersOf(pid_t pid) const;
    /// One sentence per limit that is not in force; empty means all are.
    std::vector<std::string> mismatches(const CgroupFolders& folders,
                                        const WantedLimits& wanted) const;
    CgroupStatistics statistics(const CgroupFolders& folders) const;
    /// One sentence per namespace of `names` that the process shares with us.
    std::vector<std::string> sharedNamespaces(
        pid_t pid, std::span<const char* const> names = kAllNamespaces) const;
    /// One sentence per credential that is not as it must be once PID 1 runs: NoNewPrivs, Seccomp
    /// mode 2, empty capability sets, the host uid expected.
    std::vector<std::string> looseCredentials(pid_t pid, std::uint32_t hostUid) const;
    /// The same for gVisor's kernel process: NoNewPrivs, Seccomp mode 2, not the host's root. Its
    /// capabilities hold in its own user namespace only and let it handle its guest.
    std::vector<std::string> looseSentry(pid_t pid) const;

private:
    std::string read(const std::string& path) const;
    std::string m_root;
};

}  // namespace stacknet::sandbox
