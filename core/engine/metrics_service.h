#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/api/metrics_info.h"
#include "core/auth/api_key_store.h"
#include "core/base/clock.h"
#include "core/engine/metrics_settings.h"
#include "core/tasks/task_record.h"
#include "core/tasks/usage_store.h"

namespace stacknet::engine {

/// "k>=20 and epsilon=1/day" while usage is published by those rules, else "aggregated".
std::string usageWords(bool published);

/// Usage of this node from the tasks that it served, released day by day. The counts of the running
/// day are in memory alone: a stop loses them, and the day is then released with what was counted
/// after the start, or not at all. A day that is over when the node stops is lost, too.
///
/// An account is the wallet that a key belongs to; of the operator's keys each is one, with all
/// those that it was rotated from and to. Tasks that another node carried here are not counted: who
/// is behind them is not known here. One thread.
class MetricsService {
public:
    struct Sources {
        std::function<std::vector<auth::ApiKeyRecord>()> keys;
        /// The models that the node offers; names not among them count as "other".
        std::function<std::vector<std::string>()> models;
    };
    /// Opens `database` when usage is published. Errors: "storage.*", "base.rng_failed".
    static Result<std::unique_ptr<MetricsService>> create(MetricsSettings settings,
                                                          const std::filesystem::path& database,
                                                          Sources sources, Clock& clock, Rng& rng);

    /// A task has ended well; once for each. `attested`: the node was when it ended.
    void served(const tasks::TaskRecord& record, bool attested);
    /// Once a second or so: ends the day when it is over. True when info() changed.
    bool tick();
    api::MetricsInfo info() const;

private:
    MetricsService(MetricsSettings settings, Sources sources, Clock& clock, Rng& rng);
    const std::string* accountOf(const std::string& apiKeyId);
    std::string modelOf(const tasks::TaskRecord& record) const;
    void endDay(tasks::UsageDay today);

    MetricsSettings m_settings;
    Sources m_sources;
    Clock& m_clock;
    std::unique_ptr<tasks::UsageStore> m_store;  ///< null: off
    tasks::UsageMetrics m_usage;
    std::optional<tasks::UsageRelease> m_last;
    std::string m_lastError;
    std::unordered_map<std::string, std::string> m_accounts;  ///< by key id
    std::set<std::string> m_strangers;                        ///< key ids that are not ours
};

/// The document of GET /v1/usage (docs/protocol/metrics.md).
std::string usageDocument(const api::MetricsInfo& info);

}  // namespace stacknet::engine
