#pragma once

#include <filesystem>
#include <memory>

#include "core/api/node.h"

namespace stacknet::api {

/// Waits between attempts to connect; tests shorten them.
struct RemoteNodeOptions {
    std::uint32_t backoffMinMs = 250;
    std::uint32_t backoffMaxMs = 5'000;
    std::uint32_t callTimeoutMs = 30'000;  ///< of receipt(), logs(), tasks() and each command
};

/// An INode that looks at an engine in another process through its operator socket. Connects in the
/// background and reconnects for as long as it lives; snapshot() has the newest picture that came
/// (before the first: version 0, Starting, with a sentence that names the socket). Versions grow
/// even when the engine behind the socket restarts.
///
/// Commands sent while not connected finish with "api.not_connected" (retryable); when the
/// connection breaks before the answer came, with "api.connection_lost" (it may have been done).
/// A socket that belongs to another user is not spoken to ("api.socket_untrusted").
class RemoteNode final : public INode {
public:
    explicit RemoteNode(std::filesystem::path socketPath, RemoteNodeOptions options = {});
    /// No listener and no callback is called once it has returned; callbacks still owed get an
    /// error before.
    ~RemoteNode() override;

    /// True while the engine answers. Any thread.
    bool connected() const;

    std::shared_ptr<const Snapshot> snapshot() const override;
    RequestId submit(Command command) override;
    void addListener(INodeListener* listener) override;
    void removeListener(INodeListener* listener) override;
    void receipt(std::string taskId, std::function<void(Result<std::string>)> done) override;
    void logs(std::uint64_t after, std::uint32_t limit,
              std::function<void(Result<std::vector<LogLine>>)> done) override;
    void tasks(std::int64_t beforeMs, std::uint32_t limit,
               std::function<void(Result<std::vector<TaskInfo>>)> done) override;
    void page(HistoryQuery query, std::function<void(Result<HistoryPage>)> done) override;
    void ask(Question question, std::function<void(Result<std::string>)> done) override;
    void requestStop() override;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::api
