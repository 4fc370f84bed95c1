#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "core/api/remote_node.h"
#include "core/base/sentence.h"
#include "core/engine/local_network.h"
#include "core/engine/node_config.h"
#include "core/engine/setup.h"
#include "core/engine/setup_parts.h"

namespace stacknet::engine {

namespace {

/// What an attempt that was cut off leaves behind, with nothing of anybody else's beside it.
bool isOurs(const std::string& name) {
    static constexpr std::array kNames = {"setup", "lock",  "keys",  "stacknet.log",
                                          "node0", "node1", "node2", "node3",
                                          "node4", "node5", "node6"};
    // Files that are written under a name of their own first (writeFileAtomically).
    static constexpr std::array kFiles = {"genesis.json", "node.json", "keystore.json",
                                          "alert_wishes.json"};
    constexpr std::size_t kSuffix = std::string_view(".XXXXXX").size();
    const auto isFile = [&](std::string_view file) {
        return name == file || (name.size() == file.size() + kSuffix && name.starts_with(file) &&
                                name[file.size()] == '.');
    };
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end() ||
           std::any_of(kFiles.begin(), kFiles.end(), isFile);
}

/// The folder itself, or the nearest one above it that is there.
std::filesystem::path nearestFolder(std::filesystem::path folder) {
    std::error_code ignored;
    while (!std::filesystem::exists(folder, ignored) && folder.has_relative_path()) {
        folder = folder.parent_path();
    }
    return folder;
}

/// Wakes who waits when the first picture is there.
class FirstPicture final : public api::INodeListener {
public:
    void onSnapshot(std::uint64_t) override { m_changed.notify_all(); }
    void onCommandFinished(const api::CommandResult&) override {}
    void onConnection(bool connected, const std::string& reason) override {
        std::lock_guard lock(m_mutex);
        if (!connected && !reason.empty()) m_reason = reason;
        m_changed.notify_all();
    }
    void wait(const api::INode& node, std::uint32_t waitMs) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(waitMs),
                           [&] { return node.snapshot()->version != 0; });
    }
    std::string reason() {
        std::lock_guard lock(m_mutex);
        return m_reason;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_reason;
};

}  // namespace

api::FolderHolds folderHolds(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (std::filesystem::exists(NodePaths{folder}.config(), ignored)) return api::FolderHolds::Node;
    if (holdsLocalNetwork(folder)) return api::FolderHolds::LocalNetwork;
    api::FolderHolds holds = api::FolderHolds::Nothing;
    for (std::filesystem::directory_iterator at(folder, ignored), end; !ignored && at != end;
         at.increment(ignored)) {
        if (!isOurs(at->path().filename().string())) return api::FolderHolds::OtherFiles;
        holds = api::FolderHolds::Setup;
    }
    return holds;
}

namespace setup {

Result<api::FolderInfo> inspectFolder(const std::string& folder) {
    const std::filesystem::path path(folder);
    if (!path.is_absolute()) {
        return makeError("setup.bad_folder",
                         sentence("Write the whole path of a folder, beginning with a slash."));
    }
    const std::filesystem::path nearest = nearestFolder(path);
    std::error_code ignored;
    if (!std::filesystem::is_directory(nearest, ignored)) {
        return makeError("setup.bad_folder",
                         sentence("%1 is a file, not a folder.", {nearest.string()}));
    }
    api::FolderInfo info;
    info.folder = folder;
    info.writable = ::access(nearest.c_str(), W_OK | X_OK) == 0;
    info.holds = folderHolds(path);
    struct statvfs space {};
    if (::statvfs(nearest.c_str(), &space) == 0) {
        info.freeBytes = std::uint64_t{space.f_bavail} * space.f_frsize;
    }
    return info;
}

Result<api::AttachInfo> testSocket(const std::string& socket, std::uint32_t waitMs,
                                   const Clock& clock) {
    const std::filesystem::path path(socket);
    std::error_code ignored;
    if (!path.is_absolute() || !std::filesystem::is_socket(path, ignored)) {
        return makeError("setup.no_engine",
                         sentence("There is no socket there. It is the file run/operator.sock in "
                                  "the data directory of a running stacknetd."));
    }
    FirstPicture picture;
    api::RemoteNode node(path, {.backoffMinMs = 100, .backoffMaxMs = 500});
    node.addListener(&picture);
    const std::int64_t end = clock.monotonicMs() + waitMs;
    picture.wait(node, waitMs);
    node.removeListener(&picture);
    const auto now = node.snapshot();
    if (now->version == 0) {
        const std::string reason = picture.reason();
        const bool late = clock.monotonicMs() >= end;
        return makeError("setup.no_engine",
                         !reason.empty()
                             ? sentence("No engine answers at this socket: %1", {reason})
                         : late ? sentence("No engine answers at this socket in time.")
                                : sentence("No engine answers at this socket."),
                         true);
    }
    return api::AttachInfo{now->engine.version, now->chain.networkName, now->chain.localNetwork,
                           now->chain.height};
}

}  // namespace setup

}  // namespace stacknet::engine
