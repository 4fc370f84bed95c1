#include "tests/security/host_watch.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"

namespace stacknet::sandbox::security {

namespace fs = std::filesystem;

namespace {

/// What changes by itself while a machine runs.
constexpr std::array kVolatileSettings{"fs/aio-nr",
                                       "fs/dentry-state",
                                       "fs/file-nr",
                                       "fs/inode-nr",
                                       "fs/inode-state",
                                       "fs/quota",
                                       "kernel/ns_last_pid",
                                       "kernel/pty/nr",
                                       "kernel/random/uuid",
                                       "kernel/random/",
                                       "kernel/perf_event_max_sample_rate",
                                       "kernel/sched_domain",
                                       "kernel/hung_task_detect_count",
                                       "kernel/tainted"};
/// An automount: looking into it would mount it.
constexpr std::string_view kAutomount = "fs/binfmt_misc";
constexpr std::array kFilesOfTheHost{"/etc/passwd",  "/etc/shadow",        "/etc/group",
                                     "/etc/gshadow", "/etc/hosts",         "/etc/hostname",
                                     "/etc/sudoers", "/etc/ld.so.preload", "/etc/crontab",
                                     "/etc/subuid",  "/etc/profile",       "/etc/resolv.conf"};
constexpr std::array kSettingFolders{"kernel", "fs", "vm", "user", "net/core"};
constexpr std::size_t kSettingBytes = 65'536;
constexpr std::size_t kFileBytes = std::size_t{64} << 20;

std::string contentOf(const fs::path& path, std::size_t most) {
    const auto content = readFile(path, most);
    return content.ok() ? std::string(asText(*content)) : "unreadable";
}

std::string stateOf(const fs::path& path, bool withContent) {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) return "absent";
    std::ostringstream text;
    text << std::oct << info.st_mode << std::dec << ' ' << info.st_uid << ':' << info.st_gid << ' '
         << info.st_rdev << ' ' << info.st_size << ' ' << info.st_mtim.tv_sec << '.'
         << info.st_mtim.tv_nsec << ' ' << info.st_ino;
    if (withContent && S_ISREG(info.st_mode)) {
        text << ' ' << toHex(crypto::sha256(asBytes(contentOf(path, kFileBytes))));
    }
    return text.str();
}

void addTree(HostState& state, const fs::path& folder, bool withContent) {
    state["file " + folder.string()] = stateOf(folder, false);
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        state["file " + entry->path().string()] = stateOf(entry->path(), withContent);
    }
}

/// Writing to a terminal changes the times of its device.
void addDevices(HostState& state) {
    std::error_code error;
    for (fs::directory_iterator entry("/dev", error), end; !error && entry != end;
         entry.increment(error)) {
        struct stat info {};
        if (::lstat(entry->path().c_str(), &info) != 0 || S_ISDIR(info.st_mode)) continue;
        state["file " + entry->path().string()] = std::to_string(info.st_mode) + " " +
                                                  std::to_string(info.st_rdev) + " " +
                                                  std::to_string(info.st_uid);
    }
}

bool isVolatile(const std::string& name) {
    for (const char* start : kVolatileSettings) {
        if (name.starts_with(start)) return true;
    }
    return false;
}

void addSettings(HostState& state) {
    const fs::path root = "/proc/sys";
    for (const char* folder : kSettingFolders) {
        std::error_code error;
        for (fs::recursive_directory_iterator
                 entry(root / folder, fs::directory_options::skip_permission_denied, error),
             end;
             !error && entry != end; entry.increment(error)) {
            const std::string name = entry->path().lexically_relative(root);
            struct stat info {};
            if (name == kAutomount) entry.disable_recursion_pending();
            if (isVolatile(name) || ::lstat(entry->path().c_str(), &info) != 0 ||
                !S_ISREG(info.st_mode) || (info.st_mode & S_IRUSR) == 0) {
                continue;
            }
            state["setting " + name] = contentOf(entry->path(), kSettingBytes);
        }
    }
}

/// Only what the system itself needs: others may mount and unmount meanwhile what is theirs.
void addMounts(HostState& state) {
    std::ifstream file("/proc/self/mountinfo");
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string skipped;
        std::string root;
        std::string point;
        std::string options;
        words >> skipped >> skipped >> skipped >> root >> point >> options;
        const bool systems = point == "/" || point.starts_with("/proc") ||
                             point.starts_with("/sys") || point.starts_with("/dev") ||
                             point.starts_with("/etc") || point.starts_with("/usr");
        if (systems) state["mount " + point + " of " + root] += options + " ";
    }
}

void addDescriptors(HostState& state) {
    std::error_code error;
    for (fs::directory_iterator entry("/proc/self/fd", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string target = fs::read_symlink(entry->path(), error).string();
        // The one that reads the list.
        if (error || target.find("/fd") != std::string::npos) {
            error.clear();
            continue;
        }
        state["descriptor " + entry->path().filename().string()] = target;
    }
}

/// Cgroups called like the parent, in every hierarchy.
std::vector<fs::path> cgroupsOf(const std::string& cgroupParent) {
    std::vector<fs::path> found;
    const fs::path top = "/sys/fs/cgroup";
    std::error_code error;
    std::vector<fs::path> hierarchies{top};
    for (fs::directory_iterator entry(top, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->is_directory(error) && !entry->is_symlink(error)) {
            hierarchies.push_back(entry->path());
        }
        error.clear();
    }
    for (const fs::path& hierarchy : hierarchies) {
        const fs::path folder = hierarchy.string() + cgroupParent;
        if (fs::is_directory(folder, error)) found.push_back(folder);
    }
    return found;
}

fs::path runFolderOf(const std::string& cgroupParent) {
    return "/dev/shm/stacknet-" + std::to_string(::geteuid()) +
           cgroupParent.substr(cgroupParent.rfind('-'));
}

std::size_t entriesOf(const fs::path& folder) {
    std::error_code error;
    std::size_t count = 0;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        ++count;
    }
    return count;
}

}  // namespace

HostWatch::HostWatch(std::vector<fs::path> watched) : m_watched(std::move(watched)) {
    std::string name = (fs::temp_directory_path() / "stacknet-sentinel-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
    fs::permissions(m_folder, fs::perms(0755));
    (void)writeFileAtomically(secret(), asBytes("TOPSECRET"), 0644).ok();
    m_sentinel = ::fork();
    if (m_sentinel == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (;;) ::pause();
    }
    m_before = read();
}

HostWatch::~HostWatch() {
    if (m_sentinel > 0) {
        ::kill(m_sentinel, SIGKILL);
        ::waitpid(m_sentinel, nullptr, 0);
    }
    std::error_code error;
    fs::remove_all(m_folder, error);
}

HostState HostWatch::read() const {
    HostState state;
    addTree(state, m_folder, true);
    for (const fs::path& folder : m_watched) addTree(state, folder, false);
    for (const char* path : kFilesOfTheHost)
        state[std::string("file ") + path] = stateOf(path, true);
    addDevices(state);
    addSettings(state);
    addMounts(state);
    addDescriptors(state);
    return state;
}

std::vector<std::string> HostWatch::differences() const {
    std::vector<std::string> found;
    const HostState now = read();
    for (const auto& [name, value] : m_before) {
        const auto entry = now.find(name);
        if (entry == now.end()) {
            found.push_back(name + " is gone");
        } else if (entry->second != value) {
            found.push_back(name + " was " + value + " and is " + entry->second);
        }
    }
    for (const auto& [name, value] : now) {
        if (!m_before.contains(name)) found.push_back(name + " is new: " + value);
    }
    std::ifstream status("/proc/" + std::to_string(m_sentinel) + "/stat");
    std::string skipped;
    std::string mode;
    status >> skipped >> skipped >> mode;
    if (mode != "S" && mode != "R") found.push_back("the sentinel process is harmed: " + mode);
    return found;
}

std::vector<std::string> leftovers(const std::string& cgroupParent) {
    std::vector<std::string> found;
    for (const fs::path& folder : cgroupsOf(cgroupParent)) {
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            if (entry->is_directory(error)) found.push_back(entry->path().string());
        }
        if (!contentOf(folder / "cgroup.procs", kSettingBytes).empty()) {
            found.push_back("processes in " + folder.string());
        }
    }
    const fs::path run = runFolderOf(cgroupParent);
    if (entriesOf(run / "runtime") > 0) {
        found.push_back("containers in " + (run / "runtime").string());
    }
    if (entriesOf(run / "jobs") > 1) {
        found.push_back(std::to_string(entriesOf(run / "jobs")) + " runs in " +
                        (run / "jobs").string());
    }
    return found;
}

std::vector<std::string> leftoversOfGone(const std::string& cgroupParent) {
    std::vector<std::string> found;
    for (const fs::path& folder : cgroupsOf(cgroupParent)) found.push_back(folder.string());
    std::error_code error;
    if (fs::exists(runFolderOf(cgroupParent), error)) {
        found.push_back(runFolderOf(cgroupParent).string());
    }
    const std::string name = cgroupParent.substr(cgroupParent.rfind('/') + 1);
    std::ifstream mounts("/proc/self/mountinfo");
    std::string line;
    while (std::getline(mounts, line)) {
        if (line.find(name) != std::string::npos) found.push_back("mount " + line);
    }
    return found;
}

std::set<int> liveChildren() {
    std::set<int> children;
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        const auto stat = readFile(entry->path() / "stat", 4'096);
        if (!stat.ok()) continue;
        const std::string text(asText(*stat));
        std::istringstream words(text.substr(std::min(text.size(), text.rfind(')') + 1)));
        std::string mode;
        int parent = 0;
        words >> mode >> parent;
        if (parent == ::getpid() && mode != "Z") children.insert(std::stoi(name));
    }
    return children;
}

std::size_t openDescriptors() {
    return entriesOf("/proc/self/fd") - 1;
}

std::size_t residentBytes() {
    std::ifstream file("/proc/self/statm");
    std::size_t pages = 0;
    file >> pages >> pages;
    return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

}  // namespace stacknet::sandbox::security
