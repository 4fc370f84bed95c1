#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include "core/api/node.h"
#include "ui/bridge/confirmation.h"

namespace stacknet::ui {

/// How far the picture on the screen can be trusted.
enum class Freshness : std::uint8_t {
    Loading,  ///< nothing shown yet
    Live,
    Stale,    ///< older than kStaleMs
    Offline,  ///< the connection to the engine is gone
};
inline constexpr std::int64_t kStaleMs = 15'000;
/// The least time between two refreshes of numbers: 4 a second.
inline constexpr std::int64_t kRefreshMs = 250;
/// The same while nobody works with the console: 1 a second, which is as fast as a person reads.
inline constexpr std::int64_t kRefreshAloneMs = 1'000;

/// The screen's side of the seam. Lives on the GUI thread; never waits for the engine: commands are
/// posted, results come as callbacks, and any number of changes between two refreshes cost one.
class NodeBridge final : public QObject, private api::INodeListener {
    Q_OBJECT

public:
    explicit NodeBridge(QObject* parent = nullptr);
    ~NodeBridge() override;

    /// Looks at `node` from now on (nullptr: at nothing). The node must live until the next
    /// attach() or the end of the bridge. Commands under way are dropped with "api.disconnected".
    void attach(api::INode* node);
    bool attached() const { return m_node != nullptr; }
    /// Shows an engine that could not be made at all, as EngineState::Failed.
    void showFailure(const Error& error);

    /// The picture that is shown. Never null.
    const std::shared_ptr<const api::Snapshot>& snapshot() const { return m_shown; }
    Freshness freshness() const;
    /// Age of the picture in milliseconds, at least 0.
    std::int64_t ageMs() const;
    std::int64_t nowMs() const;
    const QString& connectionReason() const { return m_reason; }
    /// While true, numbers are refreshed every kRefreshAloneMs only; what a command did is shown at
    /// once all the same. Becoming false shows what has been held back. False at first.
    void setLeftAlone(bool leftAlone);
    bool isLeftAlone() const { return m_leftAlone; }
    /// How often snapshotChanged was emitted, for tests of the budget.
    std::uint64_t refreshCount() const { return m_refreshes; }

    using CommandDone = std::function<void(const api::CommandResult&)>;
    /// Sends a command. `done` runs on the GUI thread, unless `context` has died by then. What the
    /// gate refuses (ui/bridge/confirmation.h) is answered at once.
    void submit(api::Command command, QObject* context, CommandDone done,
                const ConfirmationToken& token = {});
    CommandGate& gate() { return m_gate; }
    /// Commands sent and not answered yet.
    int pendingCommands() const { return static_cast<int>(m_pending.size()); }

    using ReceiptDone = std::function<void(const Result<std::string>&)>;
    void receipt(const std::string& taskId, QObject* context, ReceiptDone done);
    using LogsDone = std::function<void(const Result<std::vector<api::LogLine>>&)>;
    void logs(std::uint64_t after, std::uint32_t limit, QObject* context, LogsDone done);

    using PageDone = std::function<void(const Result<api::HistoryPage>&)>;
    void page(api::HistoryQuery query, QObject* context, PageDone done);
    using AskDone = std::function<void(const Result<std::string>&)>;
    /// api::INode::ask(); without an engine `done` gets "api.disconnected" at once.
    void ask(api::Question question, QObject* context, AskDone done);

    void requestStop();

signals:
    /// A newer picture is there; at most every kRefreshMs, but for commands and attach().
    void snapshotChanged();
    /// Freshness, age or connection may have changed; once a second and on every change.
    void freshnessChanged();

private:
    void onSnapshot(std::uint64_t version) override;
    void onCommandFinished(const api::CommandResult& result) override;
    void onConnection(bool connected, const std::string& reason) override;

    void wake();
    void refresh();
    void finish(const api::CommandResult& result);
    void setConnected(bool connected, const QString& reason);
    void dropPending();

    /// Outlives the bridge in callbacks that other threads hold.
    struct Relay;

    struct Pending {
        QPointer<QObject> context;
        CommandDone done;
    };

    api::INode* m_node = nullptr;
    std::shared_ptr<const api::Snapshot> m_shown;
    std::shared_ptr<Relay> m_relay;
    std::unordered_map<api::RequestId, Pending> m_pending;
    std::atomic<bool> m_wakePending{false};
    std::atomic<std::uint32_t> m_epoch{0};
    QTimer m_refreshTimer;
    QTimer m_secondTimer;
    QElapsedTimer m_sinceRefresh;
    std::uint64_t m_refreshes = 0;
    bool m_connected = true;
    bool m_leftAlone = false;
    QString m_reason;
    CommandGate m_gate;
};

}  // namespace stacknet::ui
