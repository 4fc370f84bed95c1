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
    STACKNET_TRY(EarningsPass pass, m_scan.pass(*m_store, news.keys));
    Update update;
    update.done = pass.done;
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

bool EarningsBooks::hasTable(const std::string& table) {
    return table == "paperwork" || table == "points";
}

Result<api::HistoryPage> EarningsBooks::page(const api::HistoryQuery& query) {
    return tablePage(m_store->database(),
                     query.table == "paperwork" ? paperworkTable() : pointsTable(), query);
}

}  // namespace stacknet::engine
