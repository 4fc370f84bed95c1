#include "core/sandbox/cgroup_readback.h"

#include <limits.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <sstream>

namespace stacknet::sandbox {

namespace {

constexpr std::uint64_t kPage = 4'096;

std::optional<std::uint64_t> number(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// The number behind `key` in "key value" lines; 0 when absent.
std::uint64_t keyed(const std::string& text, std::string_view key) {
    std::istringstream lines(text);
    std::string name;
    std::string value;
    while (lines >> name >> value) {
        if (name == key) return number(value).value_or(0);
    }
    return 0;
}

bool listHas(const std::string& list, std::string_view item) {
    std::istringstream parts(list);
    std::string part;
    while (std::getline(parts, part, ',')) {
        if (part == item) return true;
    }
    return false;
}

struct Mount {
    std::string root;
    std::string point;
    std::string type;
    std::string options;
};

std::vector<Mount> cgroupMounts(const std::string& mountinfo) {
    std::vector<Mount> mounts;
    std::istringstream lines(mountinfo);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string skipped;
        Mount mount;
        words >> skipped >> skipped >> skipped >> mount.root >> mount.point;
        while (words >> skipped && skipped != "-") {
        }
        words >> mount.type >> skipped >> mount.options;
        if (mount.type == "cgroup" || mount.type == "cgroup2") mounts.push_back(mount);
    }
    return mounts;
}

/// A cgroup path of /proc/<pid>/cgroup below the mount that shows only `root` of the hierarchy.
std::string below(const Mount& mount, const std::string& path) {
    std::string rest = path;
    if (mount.root != "/" && path.starts_with(mount.root)) rest = path.substr(mount.root.size());
    if (rest == "/") rest.clear();
    return mount.point + rest;
}

bool atMost(const std::optional<std::uint64_t>& have, std::uint64_t want) {
    return have && *have <= want && *have + kPage > want;
}

std::string mismatch(std::string_view what, std::string have, std::uint64_t want) {
    while (!have.empty() && have.back() == '\n') have.pop_back();
    return std::string(what) + " is " + (have.empty() ? "unreadable" : have) + ", wanted " +
           std::to_string(want);
}

}  // namespace

std::string CgroupReadback::read(const std::string& path) const {
    std::ifstream file(m_root + path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::optional<CgroupFolders> CgroupReadback::foldersOf(pid_t pid) const {
    const std::vector<Mount> mounts = cgroupMounts(read("/proc/self/mountinfo"));
    std::istringstream lines(read("/proc/" + std::to_string(pid) + "/cgroup"));
    CgroupFolders folders;
    std::string unifiedFolder;
    std::string line;
    while (std::getline(lines, line)) {
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const std::string path = line.substr(second + 1);
        for (const Mount& mount : mounts) {
            if (controllers.empty()) {
                if (mount.type == "cgroup2") unifiedFolder = below(mount, path);
                continue;
            }
            if (mount.type != "cgroup") continue;
            const auto take = [&](std::string_view name, std::string& folder) {
                if (listHas(controllers, name) && listHas(mount.options, name)) {
                    folder = below(mount, path);
                }
            };
            take("memory", folders.memory);
            take("pids", folders.pids);
            take("cpu", folders.cpu);
            take("cpuacct", folders.cpuacct);
        }
    }
    if (folders.memory.empty() && folders.pids.empty() && folders.cpu.empty()) {
        if (unifiedFolder.empty()) return std::nullopt;
        return CgroupFolders{true, unifiedFolder, unifiedFolder, unifiedFolder, unifiedFolder};
    }
    if (folders.memory.empty() || folders.pids.empty() || folders.cpu.empty()) return std::nullopt;
    return folders;
}

std::vector<std::string> CgroupReadback::mismatches(const CgroupFolders& folders,
                                                    const WantedLimits& wanted) const {
    std::vector<std::string> found;
    const auto check = [&](const std::string& path, std::string_view name, std::uint64_t want) {
        const std::string have = read(path);
        if (!atMost(number(have), want)) found.push_back(mismatch(name, have, want));
    };
    // A machine without swap has no file to limit it by, and needs none.
    const std::string swaps = read("/proc/swaps");
    const bool hasSwap = std::count(swaps.begin(), swaps.end(), '\n') > 1;
    const auto checkSwap = [&](const std::string& path, std::string_view name, std::uint64_t want) {
        if (hasSwap || !read(path).empty()) check(path, name, want);
    };
    const auto checkExact = [&](const std::string& path, std::string_view name,
                                std::uint64_t want) {
        const std::string have = read(path);
        if (number(have) != want) found.push_back(mismatch(name, have, want));
    };
    if (folders.unified) {
        check(folders.memory + "/memory.max", "memory.max", wanted.memoryBytes);
        checkSwap(folders.memory + "/memory.swap.max", "memory.swap.max",
                  wanted.memoryAndSwapBytes - wanted.memoryBytes);
        checkExact(folders.pids + "/pids.max", "pids.max", wanted.pids);
        std::string have = read(folders.cpu + "/cpu.max");
        while (!have.empty() && have.back() == '\n') have.pop_back();
        const std::string want =
            std::to_string(wanted.cpuQuotaUs) + " " + std::to_string(wanted.cpuPeriodUs);
        if (have != want) {
            found.push_back("cpu.max is " + (have.empty() ? "unreadable" : have) + ", wanted " +
                            want);
        }
        return found;
    }
    check(folders.memory + "/memory.limit_in_bytes", "memory.limit_in_bytes", wanted.memoryBytes);
    checkSwap(folders.memory + "/memory.memsw.limit_in_bytes", "memory.memsw.limit_in_bytes",
              wanted.memoryAndSwapBytes);
    checkExact(folders.pids + "/pids.max", "pids.max", wanted.pids);
    checkExact(folders.cpu + "/cpu.cfs_quota_us", "cpu.cfs_quota_us", wanted.cpuQuotaUs);
    checkExact(folders.cpu + "/cpu.cfs_period_us", "cpu.cfs_period_us", wanted.cpuPeriodUs);
    return found;
}

CgroupStatistics CgroupReadback::statistics(const CgroupFolders& folders) const {
    CgroupStatistics result;
    if (folders.unified) {
        result.cpuUs = keyed(read(folders.cpu + "/cpu.stat"), "usage_usec");
        result.memoryPeakBytes = number(read(folders.memory + "/memory.peak")).value_or(0);
        result.oomKills = keyed(read(folders.memory + "/memory.events"), "oom_kill");
    } else {
        const std::string& accounting = folders.cpuacct.empty() ? folders.cpu : folders.cpuacct;
        result.cpuUs = number(read(accounting + "/cpuacct.usage")).value_or(0) / 1'000;
        result.memoryPeakBytes =
            number(read(folders.memory + "/memory.max_usage_in_bytes")).value_or(0);
        result.oomKills = keyed(read(folders.memory + "/memory.oom_control"), "oom_kill");
    }
    result.pidsRefused = keyed(read(folders.pids + "/pids.events"), "max");
    return result;
}

std::vector<std::string> CgroupReadback::sharedNamespaces(
    pid_t pid, std::span<const char* const> names) const {
    std::vector<std::string> found;
    const auto target = [&](const std::string& path) -> std::string {
        std::array<char, PATH_MAX> text{};
        const ssize_t size = ::readlink((m_root + path).c_str(), text.data(), text.size());
        return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : "";
    };
    for (const char* name : names) {
        const std::string theirs = target("/proc/" + std::to_string(pid) + "/ns/" + name);
        const std::string ours = target(std::string("/proc/self/ns/") + name);
        if (theirs.empty() || ours.empty() || theirs == ours) {
            found.push_back(std::string("the ") + name + " namespace is not its own");
        }
    }
    return found;
}

std::vector<std::string> CgroupReadback::looseCredentials(pid_t pid, std::uint32_t hostUid) const {
    std::vector<std::string> found;
    std::istringstream lines(read("/proc/" + std::to_string(pid) + "/status"));
    std::string line;
    std::size_t seen = 0;
    const auto expect = [&](const std::string& name, const std::string& have,
                            const std::string& want) {
        ++seen;
        if (have != want) found.push_back(name + " is " + have + ", wanted " + want);
    };
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string name;
        std::string value;
        words >> name >> value;
        if (name == "Uid:") {
            for (int index = 0; index < 4; ++index) {
                expect("uid", value, std::to_string(hostUid));
                words >> value;
            }
        } else if (name == "NoNewPrivs:") {
            expect("NoNewPrivs", value, "1");
        } else if (name == "Seccomp:") {
            expect("Seccomp", value, "2");
        } else if (name.starts_with("Cap")) {
            expect(name.substr(0, name.size() - 1), value, "0000000000000000");
        }
    }
    constexpr std::size_t kExpected = 4 + 1 + 1 + 5;
    if (seen != kExpected) found.push_back("its credentials cannot be read");
    return found;
}

std::vector<std::string> CgroupReadback::looseSentry(pid_t pid) const {
    std::vector<std::string> found;
    std::istringstream lines(read("/proc/" + std::to_string(pid) + "/status"));
    std::string line;
    std::size_t seen = 0;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string name;
        std::string value;
        words >> name >> value;
        const std::string want = name == "NoNewPrivs:" ? "1" : name == "Seccomp:" ? "2" : "";
        if (name == "Uid:") {
            ++seen;
            if (value == "0") found.push_back("the sandbox's kernel runs as the host's root");
        } else if (!want.empty()) {
            ++seen;
            if (value != want) {
                found.push_back(name.substr(0, name.size() - 1) + " is " + value + ", wanted " +
                                want);
            }
        }
    }
    if (seen != 3) found.push_back("its credentials cannot be read");
    return found;
}

}  // namespace stacknet::sandbox
