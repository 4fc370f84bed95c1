// The documents that EarningsBooks answers with.

#include <boost/json.hpp>
#include <limits>
#include <map>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/earnings_books.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

constexpr std::size_t kStakeSamplesMax = 20'000;
/// One bar of a chart: an hour up to this span, a day above it.
constexpr std::int64_t kHourBarsMaxMs = 8 * kUtcDayMs;

Error badArgument(const std::string& what) {
    return makeError("api.bad_argument", what);
}

/// Empty text: an empty object.
Result<json::object> objectOf(const std::string& argument) {
    if (argument.empty()) return json::object{};
    json::error_code failure;
    json::value value = json::parse(argument, failure);
    if (failure || !value.is_object()) return badArgument("The argument is no JSON object.");
    return std::move(value.get_object());
}

Result<std::int64_t> timeField(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr) return std::int64_t{0};
    if (!value->is_int64() || value->get_int64() < 0) {
        return badArgument("Field " + std::string(name) + " must be milliseconds since 1970.");
    }
    return value->get_int64();
}

Result<std::int64_t> dayField(const json::object& object, std::string_view name,
                              std::int64_t otherwise) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr) return otherwise;
    const auto day = value->is_string() ? utcDayMs(std::string(value->get_string())) : std::nullopt;
    if (!day) return badArgument("Field " + std::string(name) + " must be a day, YYYY-MM-DD.");
    return *day;
}

json::object sumObject(const tasks::PaperworkSum& sum) {
    return {{"tasks", sum.count}, {"tokens", sum.tokens}, {"micro_usd", sum.microUsd}};
}

/// False when it leaves its range.
bool addTo(tasks::PaperworkSum& total, const tasks::PaperworkSum& more) {
    return !__builtin_add_overflow(total.count, more.count, &total.count) &&
           !__builtin_add_overflow(total.tokens, more.tokens, &total.tokens) &&
           !__builtin_add_overflow(total.microUsd, more.microUsd, &total.microUsd);
}

}  // namespace

bool EarningsBooks::hasTopic(const std::string& topic) {
    return topic == "earnings.summary" || topic == "stake.history" || topic == "points.history";
}

Result<std::string> EarningsBooks::answer(const api::Question& question, std::int64_t nowMs) {
    if (question.topic == "earnings.summary") return summary(question.argument);
    if (question.topic == "stake.history") return stakeHistory(question.argument);
    return pointsHistory(question.argument, nowMs);
}

Result<std::string> EarningsBooks::summary(const std::string& argument) {
    STACKNET_TRY(const json::object asked, objectOf(argument));
    STACKNET_TRY(const std::int64_t from, dayField(asked, "from", 0));
    STACKNET_TRY(const std::int64_t to,
                 dayField(asked, "to", std::numeric_limits<std::int64_t>::max()));
    std::string only;
    if (const json::value* key = asked.if_contains("node_key")) {
        if (!key->is_string()) return badArgument("Field node_key must be a text.");
        only = std::string(key->get_string());
    }
    STACKNET_TRY(const auto days, m_store->days(from, to));
    json::array list;
    tasks::PaperworkSum total;
    for (const EarningsDay& day : days) {
        if (!only.empty() && day.nodeKey != only) continue;
        if (!addTo(total, day.sum)) {
            return makeError("tasks.total_overflow", sentence("A sum of paperwork is too large."));
        }
        json::object row = sumObject(day.sum);
        row["day"] = utcDayText(day.dayMs);
        row["node_key"] = day.nodeKey;
        row["kind"] = day.kind;
        list.push_back(std::move(row));
    }
    json::array keys;
    for (const tasks::PaperworkKeyCheck& check : m_last.summary.keys) {
        keys.push_back({{"node_key", toHex(check.nodeKey)},
                        {"blocks", sumObject(check.log)},
                        {"ledger", sumObject(check.ledger)},
                        {"equal", check.equal()}});
    }
    return json::serialize(
        json::object{{"format", "stacknet-earnings/1"},
                     {"days", std::move(list)},
                     {"total", sumObject(total)},
                     {"check", json::object{{"height", m_last.height},
                                            {"missing_height", m_last.missing},
                                            {"equal", m_last.summary.equal()},
                                            {"difference", m_last.summary.difference()},
                                            {"keys", std::move(keys)}}}});
}

Result<std::string> EarningsBooks::stakeHistory(const std::string& argument) {
    STACKNET_TRY(const json::object asked, objectOf(argument));
    STACKNET_TRY(const std::int64_t from, timeField(asked, "from_ms"));
    STACKNET_TRY(const auto samples, m_stake.samples(from, kStakeSamplesMax));
    json::array list;
    for (const StakeSample& sample : samples) {
        list.push_back({{"time_ms", sample.timeMs},
                        {"node_key", sample.nodeKey},
                        {"free", sample.tokensFree},
                        {"bonded", sample.tokensBonded},
                        {"unbonding", sample.tokensUnbonding}});
    }
    return json::serialize(
        json::object{{"format", "stacknet-stake-history/1"}, {"samples", std::move(list)}});
}

Result<std::string> EarningsBooks::pointsHistory(const std::string& argument, std::int64_t nowMs) {
    STACKNET_TRY(const json::object asked, objectOf(argument));
    STACKNET_TRY(const std::int64_t from, timeField(asked, "from_ms"));
    const std::int64_t hour = nowMs / kUtcHourMs * kUtcHourMs;
    STACKNET_TRY(const std::int64_t since, m_points.sinceMs());
    STACKNET_TRY(const std::int64_t day, m_points.changeSince(hour - 23 * kUtcHourMs));
    STACKNET_TRY(const std::int64_t week, m_points.changeSince(hour - (7 * 24 - 1) * kUtcHourMs));
    STACKNET_TRY(const auto hours, m_points.hours(from, nowMs + kUtcHourMs));
    const std::int64_t begin = std::max(from, hours.empty() ? nowMs : hours.front().hourMs);
    const std::int64_t bar = nowMs - begin <= kHourBarsMaxMs ? kUtcHourMs : kUtcDayMs;
    // By time and reason; keys together.
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> bars;
    for (const PointsHour& one : hours) {
        bars[{one.hourMs / bar * bar, one.reason}] += one.delta;
    }
    json::array list;
    for (const auto& [at, delta] : bars) {
        list.push_back({{"time_ms", at.first}, {"reason", at.second}, {"delta", delta}});
    }
    return json::serialize(json::object{{"format", "stacknet-points-history/1"},
                                        {"since_ms", since},
                                        {"change_day", day},
                                        {"change_week", week},
                                        {"bar_ms", bar},
                                        {"bars", std::move(list)}});
}

}  // namespace stacknet::engine
