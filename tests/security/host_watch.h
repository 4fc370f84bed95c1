#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

/// Whether the host is as it was: what a run must not change, read before and after.
namespace stacknet::sandbox::security {

/// Of one moment. Every entry is "name -> state", so that a difference names itself.
using HostState = std::map<std::string, std::string>;

/// A process and a folder that nobody may touch, and the state of the host when this was made:
/// settings below /proc/sys, the system's mounts, devices, the files of /etc that decide who may do
/// what, the sentinel folder, the folders of `watched` with every file in them, and this program's
/// own descriptors.
class HostWatch {
public:
    explicit HostWatch(std::vector<std::filesystem::path> watched = {});
    ~HostWatch();
    HostWatch(const HostWatch&) = delete;
    HostWatch& operator=(const HostWatch&) = delete;

    /// A process of the host that waits for ever.
    pid_t sentinel() const { return m_sentinel; }
    /// A file of the host that everybody may read, in a folder that everybody may enter.
    std::filesystem::path secret() const { return m_folder / "stacknet-secret"; }

    /// What is not as it was, each a sentence.
    std::vector<std::string> differences() const;

private:
    HostState read() const;

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_watched;
    pid_t m_sentinel = -1;
    HostState m_before;
};

/// What runs of the sandbox with that cgroup parent ("/stacknet-<tag>") have left on the host:
/// cgroups, processes in them, containers of the runtime, folders of runs. The last run keeps its
/// empty folder until the next one begins, so one is allowed.
std::vector<std::string> leftovers(const std::string& cgroupParent);
/// The same for a sandbox that is gone: nothing at all may bear its name.
std::vector<std::string> leftoversOfGone(const std::string& cgroupParent);

/// Children of this process that have not ended.
std::set<int> liveChildren();
std::size_t openDescriptors();
std::size_t residentBytes();

std::string joined(const std::vector<std::string>& sentences);

}  // namespace stacknet::sandbox::security
