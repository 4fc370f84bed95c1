#include "core/engine/metrics_service.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/log.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kStrangersMax = 10'000;
/// The two halves together: docs/protocol/metrics.md.
constexpr std::string_view kEpsilonPerDay = "1";
static_assert(tasks::kUsageEpsilonRequests.numerator * tasks::kUsageEpsilonTokens.denominator +
                  tasks::kUsageEpsilonTokens.numerator * tasks::kUsageEpsilonRequests.denominator ==
              tasks::kUsageEpsilonRequests.denominator * tasks::kUsageEpsilonTokens.denominator);

std::uint64_t noiseScale(std::uint64_t sensitivity, Fraction epsilon) {
    return DiscreteLaplace::create(sensitivity, epsilon).value().scale();
}

api::UsageDayInfo dayInfo(const tasks::UsageRelease& release, const std::string& region) {
    api::UsageDayInfo info;
    info.day = tasks::usageDayText(release.day);
    info.countedFromMs = release.countedFromMs;
    for (const tasks::UsageCell& cell : release.cells) {
        info.cells.push_back({cell.key.model, region, cell.key.tee, cell.requests, cell.tokens});
        // From what is released alone: a total of everything would give away what is not.
        info.requests += cell.requests;
        info.tokens += cell.tokens;
    }
    return info;
}

}  // namespace

std::string usageWords(bool published) {
    if (!published) return "aggregated";
    return "k>=" + std::to_string(tasks::kUsageAccountsMin) +
           " and epsilon=" + std::string(kEpsilonPerDay) + "/day";
}

MetricsService::MetricsService(MetricsSettings settings, Sources sources, Clock& clock, Rng& rng)
    : m_settings(std::move(settings)),
      m_sources(std::move(sources)),
      m_clock(clock),
      m_usage(rng) {}

Result<std::unique_ptr<MetricsService>> MetricsService::create(
    MetricsSettings settings, const std::filesystem::path& database, Sources sources, Clock& clock,
    Rng& rng) {
    std::unique_ptr<MetricsService> service(
        new MetricsService(std::move(settings), std::move(sources), clock, rng));
    if (!service->m_settings.publishUsage) return service;
    STACKNET_TRY(service->m_store, tasks::UsageStore::open(database));
    STACKNET_TRY(service->m_last, service->m_store->last());
    service->tick();
    return service;
}

bool MetricsService::tick() {
    if (!m_store) return false;
    const tasks::UsageDay today = tasks::usageDayOf(m_clock.wallMs());
    const auto counting = m_usage.day();
    // A clock that was set back returns to a day that was released or is being counted.
    if ((counting && today <= *counting) || (m_last && today <= m_last->day)) return false;
    if (counting) endDay(*counting);
    m_usage.begin(today, m_clock.wallMs());
    return true;
}

void MetricsService::endDay(tasks::UsageDay day) {
    auto release = m_usage.release();
    // Stored before it is shown: what was shown and not stored could be released again.
    const auto stored =
        release.ok() ? m_store->add(*release) : Result<void>(Error(release.error()));
    if (stored.ok()) {
        m_last = std::move(release).value();
        m_lastError.clear();
        return;
    }
    m_lastError = sentence("The day %1 was not released, and its counts are gone: %2",
                           {tasks::usageDayText(day), stored.error().message});
    log::warning("engine", "usage_not_released", {{"code", stored.error().code}});
}

const std::string* MetricsService::accountOf(const std::string& apiKeyId) {
    const auto known = m_accounts.find(apiKeyId);
    if (known != m_accounts.end()) return &known->second;
    if (m_strangers.contains(apiKeyId)) return nullptr;
    std::unordered_map<std::string, auth::ApiKeyRecord> keys;
    for (auth::ApiKeyRecord& record : m_sources.keys()) {
        std::string id = record.id;
        keys.emplace(std::move(id), std::move(record));
    }
    m_accounts.clear();
    for (const auto& [id, record] : keys) {
        const auth::ApiKeyRecord* root = &record;
        for (std::size_t steps = 0; steps < keys.size(); ++steps) {
            const auto before = keys.find(root->rotatedFrom);
            if (before == keys.end()) break;
            root = &before->second;
        }
        const bool wallet = !record.owner.empty() && record.owner != "operator";
        m_accounts[id] = wallet ? record.owner : "key:" + root->id;
    }
    const auto found = m_accounts.find(apiKeyId);
    if (found != m_accounts.end()) return &found->second;
    if (m_strangers.size() < kStrangersMax) m_strangers.insert(apiKeyId);
    return nullptr;
}

std::string MetricsService::modelOf(const tasks::TaskRecord& record) const {
    if (record.kind == tasks::TaskKind::Code) {
        const bool known = record.language == "python" || record.language == "shell";
        return known ? "code:" + record.language : std::string(tasks::kUsageOther);
    }
    const std::vector<std::string> models = m_sources.models();
    const bool ours = std::find(models.begin(), models.end(), record.model) != models.end();
    return ours ? record.model : std::string(tasks::kUsageOther);
}

void MetricsService::served(const tasks::TaskRecord& record, bool attested) {
    if (!m_store) return;
    tick();
    const std::string* account = accountOf(record.apiKeyId);
    if (account == nullptr) return;
    const std::uint64_t tokens =
        record.tokensIn + std::min(record.tokensOut, UINT64_MAX - record.tokensIn);
    m_usage.note(tasks::usageDayOf(record.finishedMs), *account, {modelOf(record), attested},
                 tokens);
}

api::MetricsInfo MetricsService::info() const {
    api::MetricsInfo info;
    info.prometheus = m_settings.prometheus;
    info.prometheusToken = m_settings.prometheus && !m_settings.prometheusTokenFile.empty();
    info.publishUsage = m_store != nullptr;
    info.words = usageWords(info.publishUsage);
    if (!info.publishUsage) return info;
    info.epsilon = kEpsilonPerDay;
    info.k = tasks::kUsageAccountsMin;
    info.dominancePercent = tasks::kUsageDominancePercent;
    info.requestsClamp = tasks::kUsageRequestsPerDay;
    info.tokensClamp = tasks::kUsageTokensPerDay;
    info.requestsNoiseScale = noiseScale(info.requestsClamp, tasks::kUsageEpsilonRequests);
    info.tokensNoiseScale = noiseScale(info.tokensClamp, tasks::kUsageEpsilonTokens);
    if (const auto day = m_usage.day()) {
        info.today = tasks::usageDayText(*day);
        info.countedFromMs = m_usage.countedFromMs();
        info.todayCells = m_usage.cells();
        info.todayCellsReady = m_usage.cellsReady();
    }
    if (m_last) info.lastDay = dayInfo(*m_last, m_settings.region);
    info.lastError = m_lastError;
    return info;
}

std::string usageDocument(const api::MetricsInfo& info) {
    namespace json = boost::json;
    json::object document{
        {"object", "usage"},
        {"words", info.words},
        {"epsilon_per_account_and_day", info.epsilon},
        {"k", info.k},
        {"dominance_percent", info.dominancePercent},
        {"clamp_per_account_and_day",
         json::object{{"requests", info.requestsClamp}, {"tokens", info.tokensClamp}}},
        {"noise", json::object{{"law", "discrete_laplace"},
                               {"requests_scale", info.requestsNoiseScale},
                               {"tokens_scale", info.tokensNoiseScale}}},
        {"day", nullptr}};
    if (info.lastDay.day.empty()) return json::serialize(document);
    document["day"] = info.lastDay.day;
    document["counted_from_ms"] = info.lastDay.countedFromMs;
    json::array cells;
    for (const api::UsageCellInfo& cell : info.lastDay.cells) {
        cells.push_back(json::object{{"model", cell.model},
                                     {"region", cell.region},
                                     {"tee", cell.tee},
                                     {"requests", cell.requests},
                                     {"tokens", cell.tokens}});
    }
    document["cells"] = std::move(cells);
    document["totals"] =
        json::object{{"requests", info.lastDay.requests}, {"tokens", info.lastDay.tokens}};
    return json::serialize(document);
}

}  // namespace stacknet::engine
