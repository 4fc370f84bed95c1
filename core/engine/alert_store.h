#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include "core/api/history.h"
#include "core/base/clock.h"
#include "core/engine/alert_channel.h"
#include "core/engine/alert_rules.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// What is kept of the alerts in alerts.db (mode 0600): incidents, rules that differ from those of
/// the program, channels with their secrets, settings, and which occurrences were told. Used from
/// one thread. Errors: "storage.*".
class AlertStore {
public:
    static Result<AlertStore> open(const std::filesystem::path& path);

    /// The program's rules with what was changed of them, then the operator's own, by id.
    Result<AlertSettings> settings();
    Result<std::vector<AlertChannel>> channels();
    /// As evaluate() left it: what is not over or was until a while before `wallMs`.
    Result<AlertBook> book(std::int64_t wallMs);

    Result<void> saveRule(const api::AlertRuleInfo& rule);
    Result<void> removeRule(const std::string& id);
    Result<void> saveChannel(const AlertChannel& channel);
    /// Rules forget it too.
    Result<void> removeChannel(const std::string& id);
    /// All but the rules.
    Result<void> saveSettings(const AlertSettings& settings);
    /// What evaluate() and acknowledge() want kept, in one transaction.
    Result<void> apply(const std::vector<AlertEffect>& effects);

    /// The open ones, then the others; the newest first.
    Result<std::vector<AlertIncident>> newest(std::size_t limit);
    Result<std::uint64_t> total();
    /// Columns: see kAlertColumns. By default the newest first. Errors: "api.bad_argument" names
    /// the column, the operator or the place.
    Result<api::HistoryPage> page(const api::HistoryQuery& query);
    /// Deletes incidents that ended before `beforeMs`, so that nothing of them stays in the files.
    /// A log that is in use is emptied the next time. How many went.
    Result<std::int64_t> prune(std::int64_t beforeMs, const Clock& clock);

private:
    explicit AlertStore(storage::Database database) : m_database(std::move(database)) {}
    Result<void> putIncident(const AlertIncident& incident);
    Result<std::vector<AlertIncident>> incidentsWhere(const std::string& rest, std::int64_t bound);

    storage::Database m_database;
};

/// Cells of the table "alerts". "text" is made of the others: no filter, no order.
inline constexpr std::array<std::string_view, 16> kAlertColumns = {
    "last_ms",      "severity", "state",     "rule",  "condition", "subject",
    "subject_name", "value",    "threshold", "count", "first_ms",  "acknowledged_ms",
    "recovered_ms", "detail",   "text",      "page"};

/// The cells of an incident.
std::vector<std::string> alertCells(const AlertIncident& incident);

}  // namespace stacknet::engine
