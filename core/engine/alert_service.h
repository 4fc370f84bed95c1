#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/api/commands.h"
#include "core/api/history.h"
#include "core/engine/alert_deliverer.h"
#include "core/engine/alert_facts.h"
#include "core/engine/alert_store.h"
#include "core/engine/service_thread.h"

namespace stacknet::engine {

/// The alerts of a node: looks at pictures of it, keeps what has happened, and has it told. Works
/// on a thread of its own, so that no disk and no rule delays the engine; every member may be
/// called from any thread, and answers come on the alerts' own.
class AlertService {
public:
    struct Options {
        std::filesystem::path database;  ///< alerts.db
        std::filesystem::path disk;      ///< whose free space is watched
        bool serves = true;
        AlertSender sender;
        AlertDeliverer::Options delivery;
        /// What readers see now; must return at once.
        std::function<void(api::AlertsInfo)> publish;
    };
    /// Errors: "storage.*".
    static Result<std::unique_ptr<AlertService>> open(Options options, const Clock& clock);
    /// Ends deliveries within a fraction of a second.
    ~AlertService();

    /// A picture to judge; left out while the one before is still looked at.
    void look(std::shared_ptr<const api::Snapshot> picture);
    /// One of the orders of core/api/alert_commands.h. The result's subject.
    void order(api::Command command, std::function<void(Result<std::string>)> done);
    /// AlertStore::page() with one more column, "muted_until_ms": until when its rule says nothing
    /// of the alert; 0: it does. No filter, no order.
    void page(api::HistoryQuery query, std::function<void(Result<api::HistoryPage>)> done);

private:
    struct ChannelState {
        std::uint64_t sent = 0;
        std::uint64_t failed = 0;
        std::int64_t lastSentMs = 0;
        std::int64_t lastErrorMs = 0;
        std::string lastError;
    };
    using Done = std::function<void(Result<std::string>)>;

    AlertService(Options options, AlertStore store, const Clock& clock);
    Result<void> load();
    void judge(const api::Snapshot& picture);
    void carryOut(const std::vector<AlertEffect>& effects);
    void deliver(const AlertDelivery& delivery);
    void addNotice(const AlertDelivery& delivery);
    void delivered(const std::string& channel, const Result<void>& outcome, bool last);
    void prune();
    void refresh();
    api::AlertsInfo info();
    api::AlertInfo infoOf(const AlertIncident& incident) const;
    std::vector<api::AlertChannelInfo> channelInfos() const;
    AlertTime now() const;
    AlertChannel* findChannel(const std::string& id);
    api::AlertRuleInfo* findRule(const std::string& id);

    Result<std::string> run(const api::SaveAlertRule& order);
    Result<std::string> run(const api::RemoveAlertRule& order);
    Result<std::string> run(const api::SaveAlertChannel& order);
    Result<std::string> run(const api::RemoveAlertChannel& order);
    Result<std::string> run(const api::AcknowledgeAlert& order);
    Result<std::string> run(const api::MuteAlertRule& order);
    Result<std::string> run(const api::SetQuietHours& order);
    void runTest(const api::TestAlertChannel& order, Done done);
    void addTestNotice();
    Result<api::HistoryPage> pageOf(const api::HistoryQuery& query);

    const Options m_options;
    const Clock& m_clock;
    const std::int64_t m_startedMs;  ///< monotonic
    AlertStore m_store;
    AlertBook m_book;
    AlertSettings m_settings;
    std::vector<AlertChannel> m_channels;
    std::map<std::string, ChannelState> m_states;
    std::deque<api::AlertNoticeInfo> m_notices;
    std::uint64_t m_lastNotice = 0;
    std::string m_lastError;
    bool m_dirty = true;
    std::size_t m_silenced = 0;  ///< rules and subjects that are muted, and 1 in quiet hours
    std::int64_t m_prunedMs = 0;
    std::atomic<bool> m_busy = false;
    std::unique_ptr<ServiceThread> m_thread;
    std::unique_ptr<AlertDeliverer> m_deliverer;
};

}  // namespace stacknet::engine
