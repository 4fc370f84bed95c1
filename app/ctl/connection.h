#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "app/ctl/arguments.h"
#include "core/api/remote_node.h"

namespace stacknet::ctl {

/// A connection to the running node, used from one thread.
class Connection final : private api::INodeListener {
public:
    explicit Connection(const std::filesystem::path& socket);
    ~Connection() override;

    /// The newest picture. Error "ctl.no_node" after 5 s without an answer.
    Result<std::shared_ptr<const api::Snapshot>> snapshot();
    /// Sends and waits. Errors: those of the command, "ctl.no_node", "ctl.no_answer".
    Result<api::CommandResult> command(api::Command order);
    /// Waits for a call with a callback.
    template <typename T>
    Result<T> wait(const std::function<void(std::function<void(Result<T>)>)>& call) {
        auto connected = snapshot();
        if (!connected.ok()) return connected.error();
        std::optional<Result<T>> answer;
        call([&](Result<T> result) {
            std::lock_guard lock(m_mutex);
            answer = std::move(result);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return answer.has_value(); });
        return *answer;
    }
    /// Waits until `seen` says yes to the newest picture; false when the node is gone.
    bool waitFor(const std::function<bool(const api::Snapshot&)>& seen);
    /// True once the node says that it stops, or is gone.
    bool waitUntilStopping();
    api::RemoteNode& node() { return m_node; }

private:
    void onSnapshot(std::uint64_t) override { notify(); }
    void onConnection(bool, const std::string&) override { notify(); }
    void onCommandFinished(const api::CommandResult& result) override;
    void notify();

    const std::filesystem::path m_path;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
    api::RemoteNode m_node;
};

/// "0123456789…abcdef".
std::string shortened(const std::string& id);

/// The cell of the row in the column of that name; empty when the page has no such column.
std::string cellOf(const api::HistoryPage& page, const api::HistoryRow& row,
                   std::string_view column);

/// The model's health, queue and reproduction class in one line.
std::string healthLine(const api::ServiceInfo& service);

/// Shows what the command costs with --preview and does nothing; else sends it and prints `done`
/// with the subject. An irreversible command wants --yes. Names and beginnings of keys stand for
/// the keys (short_names.h).
int order(const Arguments& arguments, api::Command command, const char* done);

}  // namespace stacknet::ctl
