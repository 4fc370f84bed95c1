#include "core/sandbox/cgroup_delegation.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

/// cgroup files take one whole value per write, and report by its result.
bool writeValue(const fs::path& path, const std::string& value) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const ssize_t count = ::write(descriptor, value.data(), value.size());
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return count == static_cast<ssize_t>(value.size());
}

Error setupFailed(const fs::path& path, std::string_view what) {
    return makeError("sandbox.setup_failed",
                     sentence("Cannot %1 %2: %3.", {what, path.string(), systemReason(errno)}));
}

Result<void> enableControllers(const fs::path& folder) {
    for (const char* controller : {"memory", "pids", "cpu"}) {
        if (!writeValue(folder / "cgroup.subtree_control", std::string("+") + controller)) {
            return makeError(std::string("sandbox.no_delegation:") + controller,
                             sentence("The %1 controller cannot be handed to runs in %2: %3.",
                                      {controller, folder.string(), systemReason(errno)}));
        }
    }
    return {};
}

Result<void> moveToLeaf(const fs::path& folder) {
    const fs::path leaf = folder / kSupervisorLeaf.substr(1);
    std::error_code error;
    fs::create_directory(leaf, error);
    if (error) return setupFailed(leaf, sentence("make the control group"));
    // New children can appear while we move: repeat until none is left.
    for (int round = 0; round < 16; ++round) {
        std::vector<std::string> pids;
        std::ifstream list(folder / "cgroup.procs");
        std::string pid;
        while (list >> pid) pids.push_back(pid);
        if (pids.empty()) return {};
        for (const std::string& each : pids) {
            if (!writeValue(leaf / "cgroup.procs", each) && errno != ESRCH) {
                return setupFailed(leaf, sentence("move the node into"));
            }
        }
    }
    return setupFailed(leaf, sentence("move all processes into"));
}

void removeTree(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored)) ::rmdir(entry->path().c_str());
    }
    ::rmdir(folder.c_str());
}

}  // namespace

Result<void> prepareCgroups(const RunPlan& plan, const fs::path& mount) {
    if (plan.cgroupMode != CgroupMode::V2) return {};
    const fs::path parent = mount / fs::path(plan.cgroupParent).relative_path();
    const fs::path base = parent.parent_path();
    if (plan.needsSupervisorLeaf) STACKNET_CHECK(moveToLeaf(base));
    STACKNET_CHECK(enableControllers(base));
    std::error_code error;
    fs::create_directory(parent, error);
    if (error) return setupFailed(parent, sentence("make the control group"));
    return enableControllers(parent);
}

void removeCgroups(const RunPlan& plan, const fs::path& mount) {
    const fs::path relative = fs::path(plan.cgroupParent).relative_path();
    if (relative.empty()) return;
    removeTree(mount / relative);
    if (plan.cgroupMode == CgroupMode::V2) return;
    std::error_code error;
    for (fs::directory_iterator entry(mount, error), end; !error && entry != end;
         entry.increment(error)) {
        // "cpu" and "cpuacct" may be links to one hierarchy; removing twice does no harm.
        removeTree(entry->path() / relative);
    }
}

}  // namespace stacknet::sandbox
