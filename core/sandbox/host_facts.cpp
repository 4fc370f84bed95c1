#include "core/sandbox/host_facts.h"

#include <pwd.h>
#include <sys/utsname.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <fstream>
#include <sstream>

#include "core/base/file.h"
#include "core/base/process.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

constexpr int kVersionMs = 5'000;
constexpr std::size_t kVersionBytes = 4'096;
constexpr int kCapSysAdmin = 21;

std::string slurp(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::uint64_t numberIn(const fs::path& path, std::uint64_t otherwise) {
    std::ifstream file(path);
    std::uint64_t value = 0;
    return file >> value ? value : otherwise;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    std::string word;
    while (stream >> word) words.push_back(word);
    return words;
}

std::string runtimeVersion(const std::string& path) {
    ProcessOptions options;
    options.program = path;
    options.arguments = {"--version"};
    options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
    const auto output = runProcess(options, "", kVersionMs, kVersionBytes);
    if (!output.ok() || output->exit.signaled || output->exit.code != 0) return "";
    return parseRuntimeVersion(output->standardOutput);
}

std::vector<RuntimeFacts> installedRuntimes() {
    std::vector<RuntimeFacts> found;
    for (const char* name : {"crun", "runc", "runsc", "kata"}) {
        const std::string program = std::string(name) == "kata" ? "kata-runtime" : name;
        std::optional<fs::path> path = findProgram(program);
        // A desktop user's PATH leaves out where Debian keeps runc.
        for (const char* folder : {"/usr/sbin", "/usr/local/sbin", "/usr/bin"}) {
            const fs::path candidate = fs::path(folder) / program;
            if (!path && ::access(candidate.c_str(), X_OK) == 0) path = candidate;
        }
        if (!path) continue;
        found.push_back(askRuntime(name, path->string()));
    }
    return found;
}

/// Our own programs lie beside us in a build folder and in libexec once installed.
std::string ownProgram(const fs::path& given, const char* name) {
    std::vector<fs::path> candidates;
    if (!given.empty()) {
        candidates = {given};
    } else {
        std::error_code error;
        const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
        candidates = {folder / name, folder / "../libexec/stacknet" / name};
    }
    for (const fs::path& candidate : candidates) {
        std::error_code error;
        const fs::path full = fs::canonical(candidate, error);
        if (!error && ::access(full.c_str(), X_OK) == 0) return full.string();
    }
    return "";
}

bool hasCapability(const std::string& status, int capability) {
    const std::size_t start = status.find("CapEff:");
    if (start == std::string::npos) return false;
    const std::vector<std::string> words = wordsOf(status.substr(start, 64));
    if (words.size() < 2) return false;
    std::uint64_t bits = 0;
    const std::string& text = words[1];
    std::from_chars(text.data(), text.data() + text.size(), bits, 16);
    return (bits >> capability & 1) != 0;
}

/// Whether the cgroup was given to us to make cgroups in. Write access does not say so: root has it
/// everywhere, a user has it to the scope of a terminal, and moving what else runs there is not
/// ours to do. systemd marks what it delegates; a scope that holds nothing but us is as good.
bool mayDivide(const fs::path& folder, const HostFacts& facts) {
    for (const char* name : {"user.delegate", "trusted.delegate"}) {
        char value = 0;
        if (::getxattr(folder.c_str(), name, &value, 1) == 1 && value == '1') return true;
    }
    if (facts.ownCgroup.ends_with(kSupervisorLeaf)) return true;
    const std::vector<std::string> processes = wordsOf(slurp(folder / "cgroup.procs"));
    return facts.uid != 0 && processes == std::vector{std::to_string(::getpid())};
}

void readCgroups(const fs::path& root, HostFacts& facts) {
    facts.cgroupMode = cgroupModeOf(slurp(root / "proc/self/mountinfo"));
    std::istringstream lines(slurp(root / "proc/self/cgroup"));
    std::string line;
    while (std::getline(lines, line)) {
        if (line.starts_with("0::")) facts.ownCgroup = line.substr(3);
    }
    if (facts.cgroupMode == CgroupMode::V2) {
        const fs::path mount = root / "sys/fs/cgroup";
        // At the top of the hierarchy all controllers are root's to hand on.
        fs::path folder = mount / fs::path(facts.ownCgroup).relative_path();
        if (facts.ownCgroup.ends_with(kSupervisorLeaf)) folder = folder.parent_path();
        facts.ownCgroupWritable = ::access(folder.c_str(), W_OK) == 0 &&
                                  ::access((folder / "cgroup.procs").c_str(), W_OK) == 0 &&
                                  mayDivide(folder, facts);
        const bool atTop = facts.uid == 0 && !facts.ownCgroupWritable;
        facts.controllers = wordsOf(slurp((atTop ? mount : folder) / "cgroup.controllers"));
        return;
    }
    std::istringstream table(slurp(root / "proc/cgroups"));
    while (std::getline(table, line)) {
        const std::vector<std::string> words = wordsOf(line);
        if (words.size() == 4 && words[0][0] != '#' && words[1] != "0" && words[3] == "1") {
            facts.controllers.push_back(words[0]);
        }
    }
}

std::string userName(std::uint32_t uid) {
    std::array<char, 4'096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr ? entry.pw_name : "";
}

}  // namespace

RuntimeFacts askRuntime(const std::string& name, const std::string& path) {
    return {name, path, runtimeVersion(path)};
}

std::string parseRuntimeVersion(const std::string& output) {
    // "crun version 1.8.1", "runc version 1.1.5+ds1", "kata-runtime  : 1.13.0", "runsc version
    // release-20240101.0": the third word of the first line.
    const std::vector<std::string> words = wordsOf(output);
    if (words.size() < 3 || (words[1] != "version" && words[1] != ":")) return "";
    constexpr std::string_view kRelease = "release-";
    return words[2].starts_with(kRelease) ? words[2].substr(kRelease.size()) : words[2];
}

CgroupMode cgroupModeOf(const std::string& mountinfo) {
    bool first = false;
    bool second = false;
    std::istringstream lines(mountinfo);
    std::string line;
    while (std::getline(lines, line)) {
        const std::size_t dash = line.find(" - ");
        if (dash == std::string::npos) continue;
        const std::string rest = line.substr(dash + 3);
        if (rest.starts_with("cgroup2 ")) second = true;
        // A named hierarchy without a controller (systemd's own) limits nothing.
        if (rest.starts_with("cgroup ") && rest.find("name=") == std::string::npos) first = true;
    }
    if (first) return second ? CgroupMode::Hybrid : CgroupMode::V1;
    return second ? CgroupMode::V2 : CgroupMode::None;
}

std::vector<IdRange> parseSubIds(const std::string& text, const std::string& user,
                                 std::uint32_t uid, bool everybody) {
    std::vector<IdRange> ranges;
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream fields(line);
        std::string owner;
        std::string first;
        std::string count;
        if (!std::getline(fields, owner, ':') || !std::getline(fields, first, ':') ||
            !std::getline(fields, count, ':')) {
            continue;
        }
        IdRange range;
        const auto parse = [](const std::string& word, std::uint32_t& value) {
            const char* end = word.data() + word.size();
            const auto [last, error] = std::from_chars(word.data(), end, value);
            return error == std::errc() && last == end;
        };
        const bool mine = everybody || owner == user || owner == std::to_string(uid);
        if (mine && parse(first, range.first) && parse(count, range.count)) ranges.push_back(range);
    }
    return ranges;
}

HostFacts collectHostFacts(const HostProbe& probe) {
    HostFacts facts;
    const fs::path& root = probe.root;
    utsname machine{};
    ::uname(&machine);
    facts.isLinux = std::string_view(machine.sysname) == "Linux";
    facts.architecture = machine.machine;
    facts.uid = ::geteuid();
    facts.hasSysAdmin = hasCapability(slurp(root / "proc/self/status"), kCapSysAdmin);
    readCgroups(root, facts);
    const fs::path sysctl = root / "proc/sys";
    facts.userNamespacesMax = numberIn(sysctl / "user/max_user_namespaces", 0);
    facts.unprivilegedUserNamespacesBlocked =
        numberIn(sysctl / "kernel/unprivileged_userns_clone", 1) == 0 ||
        numberIn(sysctl / "kernel/apparmor_restrict_unprivileged_userns", 0) == 1;
    facts.hasNewuidmap =
        findProgram("newuidmap").has_value() && findProgram("newgidmap").has_value();
    const std::string user = userName(facts.uid);
    const bool everybody = facts.uid == 0;
    facts.hasKvm = ::access((root / "dev/kvm").c_str(), R_OK | W_OK) == 0;
    facts.subuids = parseSubIds(slurp(root / "etc/subuid"), user, facts.uid, everybody);
    facts.subgids = parseSubIds(slurp(root / "etc/subgid"), user, facts.uid, everybody);
    facts.runtimes = probe.searchRuntimes ? installedRuntimes() : probe.runtimes;
    facts.helperPath = ownProgram(probe.helperPath, "stacknet-sandbox-helper");
    facts.initPath = ownProgram(probe.initPath, "stacknet-sandbox-init");
    return facts;
}

}  // namespace stacknet::sandbox
