#include "core/engine/earnings_books.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/table_page.h"

namespace stacknet::engine {

namespace {

/// Days that "a day on average" looks back on.
constexpr std::int64_t kAverageDays = 30;
constexpr std::int64_t kRecentMs = std::int64_t{api::kArenaRecentDays} * kUtcDayMs;

const TableSpec& paperworkTable() {
    static const TableSpec spec{"paperwork",
                                {{"time_ms", "time_ms", true},
                                 {"node_key", "node_key", false},
                                 {"kind", "kind", false},
                                 {"tokens_in", "tokens_in", true},
                                 {"tokens_out", "tokens_out", true},
                                 {"resource_ms", "resource_ms", true},
                                 {"micro_usd", "micro_usd", true},
                                 {"height", "height", true},
                                 {"task", "task", false},
                                 {"contract", "contract", false},
                                 {"receipt", "receipt", false}}};
    return spec;
}

const TableSpec& pointsTable() {
    static const TableSpec spec{"points",
                                {{"time_ms", "time_ms", true},
                                 {"node_key", "node_key", false},
                                 {"reason", "reason", false},
                                 {"delta", "delta", true},
                                 {"count", "count", true},
                                 {"balance", "balance", true},
                                 {"first_height", "first_height", true},
                                 {"last_height", "last_height", true}}};
    return spec;
}

const TableSpec& verdictTable() {
    static const TableSpec spec{"verdict",
                                {{"time_ms", "time_ms", true},
                                 {"whose", "whose", false},
                                 {"worker", "worker", false},
                                 {"worker_name", "worker_name", false},
                                 {"verdict", "verdict", false},
                                 {"tokens_taken", "tokens_taken", true},
                                 {"points", "points", true},
                                 {"points_known", "points_known", true},
                                 {"height", "height", true},
                                 {"task", "task", false},
                                 {"checkers", "checkers", false}}};
    return spec;
}

/// `mine`: of a key whose paperwork is or was read here, so of this operator's.
const TableSpec& slashTable() {
    static const TableSpec spec{
        "slash",
        {{"time_ms", "time_ms", true},
         {"height", "height", true},
         {"offence", "offence", false},
         {"node_key", "node_key", false},
         {"rate_bps", "rate_bps", true},
         {"stake_before", "stake_before", true},
         {"penalty", "penalty", true},
         {"stake_after", "stake_after", true},
         {"burned", "burned", true},
         {"reward", "reward", true},
         {"whistleblower", "whistleblower", false},
         {"proof", "proof", false},
         {"status", "CASE offence WHEN 'spot_check' THEN 'jailed' ELSE 'tombstoned' END", false},
         {"mine", "node_key IN (SELECT node_key FROM progress)", true}}};
    return spec;
}

api::EarningsKeyInfo keyInfo(const EarningsKey& key) {
    api::EarningsKeyInfo info;
    info.nodeKey = toHex(key.nodeKey);
    info.tasks = key.log.count;
    info.tokens = key.log.tokens;
    info.microUsd = key.log.microUsd;
    info.tokensSlashed = key.tokensSlashed;
    if (!key.record) return info;
    info.ledgerTasks = key.record->paperworkCount;
    info.ledgerTokens = key.record->tokensServed;
    info.ledgerMicroUsd = key.record->paperMicroUsd;
    info.tokensAllocated = key.record->tokensAllocated;
    info.filed = key.record->state == ledger::NodeKeyState::Filed;
    info.redeemed = key.record->redeemed;
    if (info.redeemed) info.payoutReference = toHex(key.record->payoutReference);
    return info;
}

/// The days of all keys together, oldest first.
std::vector<api::EarningsDayInfo> dayInfos(const std::vector<EarningsDay>& days) {
    std::map<std::int64_t, api::EarningsDayInfo> sums;
    for (const EarningsDay& day : days) {
        api::EarningsDayInfo& info = sums[day.dayMs];
        info.dayMs = day.dayMs;
        info.tasks += day.sum.count;
        info.tokens += day.sum.tokens;
        info.microUsd += day.sum.microUsd;
        (day.kind == "chat" ? info.chatMicroUsd : info.codeMicroUsd) += day.sum.microUsd;
    }
    std::vector<api::EarningsDayInfo> infos;
    for (const auto& [dayMs, info] : sums) infos.push_back(info);
    return infos;
}

/// By whole UTC days, so that the day which still runs does not pull it down.
void fillAverage(api::EarningsInfo& info, std::int64_t firstDayMs, std::int64_t nowMs) {
    const std::int64_t today = nowMs / kUtcDayMs * kUtcDayMs;
    if (firstDayMs == 0 || firstDayMs >= today) return;
    const std::int64_t days = std::min(kAverageDays, (today - firstDayMs) / kUtcDayMs);
    std::uint64_t sum = 0;
    for (const api::EarningsDayInfo& day : info.days) {
        if (day.dayMs >= today - days * kUtcDayMs && day.dayMs < today) sum += day.microUsd;
    }
    info.averageDays = static_cast<std::uint32_t>(days);
    info.averageMicroUsd = sum / static_cast<std::uint64_t>(days);
}

}  // namespace

std::optional<std::int64_t> utcDayMs(const std::string& day) {
    int year = 0;
    unsigned month = 0;
    unsigned date = 0;
    char rest = 0;
    if (day.size() != 10 ||
        std::sscanf(day.c_str(), "%4d-%2u-%2u%c", &year, &month, &date, &rest) != 3) {
        return std::nullopt;
    }
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                          std::chrono::day(date)};
    if (!ymd.ok() || year < 1970) return std::nullopt;
    return std::chrono::sys_days(ymd).time_since_epoch().count() * kUtcDayMs;
}

std::string utcDayText(std::int64_t timeMs) {
    const std::chrono::year_month_day ymd{
        std::chrono::sys_days(std::chrono::days(timeMs / kUtcDayMs))};
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return text;
}

Result<std::unique_ptr<EarningsBooks>> EarningsBooks::open(
    const std::filesystem::path& database, const std::filesystem::path& chainDatabase,
    ledger::Genesis genesis) {
    STACKNET_TRY(auto store, EarningsStore::open(database, genesis.chainId()));
    STACKNET_TRY(auto scan, EarningsScan::open(chainDatabase, std::move(genesis)));
    return std::unique_ptr<EarningsBooks>(new EarningsBooks(std::move(store), std::move(scan)));
}

Result<EarningsBooks::Update> EarningsBooks::update(const EarningsNews& news) {
    STACKNET_CHECK(m_points.add(news.points));
    STACKNET_CHECK(m_stake.add(news.stake));
    Update update;
    if (!m_toldVerdicts) {
        STACKNET_TRY(update.verdicts, m_verdicts.newest(api::kArenaVerdictsShownMax));
    }
    STACKNET_CHECK(addVerdicts(news.arena));
    STACKNET_TRY(update.arena, m_verdicts.record(news.nowMs - kRecentMs));
    STACKNET_TRY(const bool slashed, addSlashes());
    STACKNET_TRY(EarningsPass pass, m_scan.pass(*m_store, news.keys));
    update.done = pass.done && slashed;
    m_toldVerdicts = true;
    if (pass.done) m_last = pass;
    STACKNET_TRY(update.info, infoOf(pass, news.nowMs));
    return update;
}

Result<api::EarningsInfo> EarningsBooks::infoOf(const EarningsPass& pass, std::int64_t nowMs) {
    api::EarningsInfo info;
    info.height = pass.height;
    info.missingHeight = pass.missing;
    info.complete = pass.done && pass.missing == 0;
    for (const EarningsKey& key : m_last.keys) {
        const api::EarningsKeyInfo shown = keyInfo(key);
        std::uint64_t& total = shown.redeemed ? info.redeemedMicroUsd
                               : shown.filed  ? info.filedMicroUsd
                                              : info.accruedMicroUsd;
        if (__builtin_add_overflow(total, shown.ledgerMicroUsd, &total)) {
            return makeError("tasks.total_overflow",
                             sentence("A sum of Paper is too large for 64 bits."));
        }
        info.keys.push_back(shown);
    }
    // Blocks that are not here cannot add up with a ledger that has them.
    if (info.complete) info.difference = pass.summary.difference();
    const std::int64_t from =
        nowMs / kUtcDayMs * kUtcDayMs -
        (static_cast<std::int64_t>(api::kEarningsDaysShownMax) - 1) * kUtcDayMs;
    STACKNET_TRY(const auto days, m_store->days(from, nowMs + kUtcDayMs));
    info.days = dayInfos(days);
    STACKNET_TRY(info.fromMs, m_store->firstDayMs());
    fillAverage(info, info.fromMs, nowMs);
    return info;
}

/// Verdicts that the ledger's state remembers count when nobody wrote them down.
Result<void> EarningsBooks::addVerdicts(ArenaNews news) {
    STACKNET_TRY(const ledger::Height reached, m_verdicts.reached());
    std::vector<api::ArenaVerdictInfo> missed;
    for (api::ArenaVerdictInfo& verdict : news.remembered) {
        STACKNET_TRY(const bool known, m_verdicts.has(verdict));
        if (known) continue;
        STACKNET_CHECK(m_scan.complete(verdict, news.self, reached));
        missed.push_back(std::move(verdict));
    }
    news.remembered = std::move(missed);
    return m_verdicts.add(news);
}

/// False: there are more.
Result<bool> EarningsBooks::addSlashes() {
    STACKNET_TRY(const auto reached, m_slashes.reached());
    STACKNET_TRY(const auto slashes, m_scan.slashes(reached, kScanBlocksMax));
    STACKNET_CHECK(m_slashes.add(slashes));
    return slashes.size() < kScanBlocksMax;
}

bool EarningsBooks::hasTable(const std::string& table) {
    return table == "paperwork" || table == "points" || table == "arena.verdicts" ||
           table == "stake.slashes";
}

Result<api::HistoryPage> EarningsBooks::page(const api::HistoryQuery& query) {
    if (query.table == "stake.slashes") STACKNET_CHECK(addSlashes());
    const TableSpec& spec = query.table == "paperwork"        ? paperworkTable()
                            : query.table == "points"         ? pointsTable()
                            : query.table == "arena.verdicts" ? verdictTable()
                                                              : slashTable();
    return tablePage(m_store->database(), spec, query);
}

}  // namespace stacknet::engine
