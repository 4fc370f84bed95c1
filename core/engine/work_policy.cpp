#include "core/engine/work_policy.h"

#include <time.h>

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/file.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

// Every zone is a multiple of a quarter of an hour from UTC, and changes at one.
constexpr std::int64_t kQuarterMs = 15LL * 60 * 1'000;
// A week, and a day more for what a change of clocks moves.
constexpr std::int64_t kSearchMs = 8LL * 24 * 3'600 * 1'000;
constexpr std::size_t kSupplyFileMax = 4'096;

Error badRules(std::string_view field, std::string_view reason) {
    return makeError("engine.bad_work_rules",
                     sentence("The rules of work: field %1 %2.", {field, reason}));
}

Result<bool> flag(const json::object& object, const char* field) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr || !value->is_bool())
        return badRules(field, sentence("must be true or false"));
    return value->get_bool();
}

/// Whether the operator and the schedule let tasks in; the battery tells nothing of the future.
bool openAt(const WorkRules& rules, std::int64_t ms, const HourOfWeek& hour) {
    if (rules.paused && (rules.pausedUntilMs == 0 || ms < rules.pausedUntilMs)) return false;
    return !rules.scheduled || rules.hours[hour(ms) % kHoursPerWeek];
}

std::int64_t nextFlip(const WorkRules& rules, std::int64_t nowMs, const HourOfWeek& hour) {
    const bool open = openAt(rules, nowMs, hour);
    if (rules.paused && rules.pausedUntilMs == 0) return 0;
    std::int64_t from = nowMs;
    if (rules.paused && rules.pausedUntilMs > nowMs) {
        from = rules.pausedUntilMs;
        if (openAt(rules, from, hour) != open) return from;
    }
    if (!rules.scheduled) return 0;
    for (std::int64_t at = from - from % kQuarterMs + kQuarterMs; at <= from + kSearchMs;
         at += kQuarterMs) {
        if (openAt(rules, at, hour) != open) return at;
    }
    return 0;
}

std::string firstLine(const std::filesystem::path& file) {
    const auto content = readFile(file, kSupplyFileMax);
    if (!content.ok()) return {};
    const std::string_view text = asText(*content);
    return std::string(text.substr(0, text.find('\n')));
}

}  // namespace

std::string_view workStateName(WorkState state) {
    switch (state) {
        case WorkState::Accepting:
            return "accepting";
        case WorkState::Draining:
            return "draining";
        case WorkState::Paused:
            return "paused";
    }
    return "accepting";
}

std::string_view workReasonName(WorkReason reason) {
    switch (reason) {
        case WorkReason::None:
            return "";
        case WorkReason::Operator:
            return "operator";
        case WorkReason::Schedule:
            return "schedule";
        case WorkReason::Battery:
            return "battery";
    }
    return "";
}

Result<std::bitset<kHoursPerWeek>> hoursFromText(std::string_view text) {
    std::bitset<kHoursPerWeek> hours;
    if (text.size() != kHoursPerWeek || text.find_first_not_of("01") != std::string_view::npos) {
        return badRules("hours",
                        sentence("must have 168 characters, each 0 or 1, from Monday 00:00 on"));
    }
    for (std::size_t at = 0; at < kHoursPerWeek; ++at) hours[at] = text[at] == '1';
    return hours;
}

std::string hoursText(const std::bitset<kHoursPerWeek>& hours) {
    std::string text(kHoursPerWeek, '0');
    for (std::size_t at = 0; at < kHoursPerWeek; ++at) {
        if (hours[at]) text[at] = '1';
    }
    return text;
}

std::string WorkRules::toJson() const {
    return json::serialize(json::object{{"version", 1},
                                        {"paused", paused},
                                        {"drain", drain},
                                        {"paused_until_ms", pausedUntilMs},
                                        {"scheduled", scheduled},
                                        {"hours", hoursText(hours)},
                                        {"pause_on_battery", pauseOnBattery}}) +
           "\n";
}

Result<WorkRules> WorkRules::fromJson(std::string_view text) {
    boost::system::error_code error;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_object())
        return badRules("(document)", sentence("is not a JSON object"));
    const json::object& object = document.get_object();
    const json::value* version = object.if_contains("version");
    if (version == nullptr || !version->is_int64() || version->get_int64() != 1) {
        return badRules("version", sentence("must be 1"));
    }
    WorkRules rules;
    STACKNET_TRY(rules.paused, flag(object, "paused"));
    STACKNET_TRY(rules.drain, flag(object, "drain"));
    STACKNET_TRY(rules.scheduled, flag(object, "scheduled"));
    STACKNET_TRY(rules.pauseOnBattery, flag(object, "pause_on_battery"));
    const json::value* until = object.if_contains("paused_until_ms");
    if (until == nullptr || !until->is_int64() || until->get_int64() < 0) {
        return badRules("paused_until_ms", sentence("must be a time in milliseconds, or 0"));
    }
    rules.pausedUntilMs = until->get_int64();
    const json::value* hours = object.if_contains("hours");
    if (hours == nullptr || !hours->is_string())
        return badRules("hours", sentence("must be a text"));
    STACKNET_TRY(rules.hours, hoursFromText(std::string_view(hours->get_string())));
    if (rules.scheduled && rules.hours.none()) {
        return badRules("hours", sentence("must name one hour at least while the schedule is on"));
    }
    return rules;
}

bool pauseIsOver(const WorkRules& rules, std::int64_t nowMs) {
    return rules.paused && rules.pausedUntilMs != 0 && rules.pausedUntilMs <= nowMs;
}

WorkDecision decideWork(const WorkRules& rules, const WorkFacts& facts, const HourOfWeek& hour) {
    WorkDecision decision;
    const bool byOperator = rules.paused && !pauseIsOver(rules, facts.nowMs);
    const bool bySchedule = rules.scheduled && !rules.hours[hour(facts.nowMs) % kHoursPerWeek];
    const bool byBattery = rules.pauseOnBattery && facts.onBattery.value_or(false);
    if (byOperator) {
        decision.why = WorkReason::Operator;
        decision.dropsWaiting = !rules.drain;
    } else if (bySchedule) {
        decision.why = WorkReason::Schedule;
    } else if (byBattery) {
        decision.why = WorkReason::Battery;
    }
    decision.takesNew = decision.why == WorkReason::None;
    if (!decision.takesNew) {
        decision.state = facts.held > 0 ? WorkState::Draining : WorkState::Paused;
    }
    // While the battery holds work back, no hour of the schedule lets any in.
    if (!byBattery) decision.nextChangeMs = nextFlip(rules, facts.nowMs, hour);
    return decision;
}

std::size_t localHourOfWeek(std::int64_t ms) {
    const time_t seconds = static_cast<time_t>(ms / 1'000);
    struct tm local {};
    ::localtime_r(&seconds, &local);
    const int day = (local.tm_wday + 6) % 7;
    return static_cast<std::size_t>(day * 24 + local.tm_hour);
}

std::optional<bool> runsOnBattery(const std::filesystem::path& folder) {
    std::error_code error;
    bool battery = false;
    bool discharging = false;
    bool onLine = false;
    for (const auto& supply : std::filesystem::directory_iterator(folder, error)) {
        const std::string type = firstLine(supply.path() / "type");
        // Batteries of mice and keyboards say that they power a device, not the system.
        if (firstLine(supply.path() / "scope") == "Device") continue;
        if (type == "Battery") {
            battery = true;
            discharging = discharging || firstLine(supply.path() / "status") == "Discharging";
        } else if (firstLine(supply.path() / "online") == "1") {
            onLine = true;
        }
    }
    if (!battery) return std::nullopt;
    return discharging && !onLine;
}

}  // namespace stacknet::engine
