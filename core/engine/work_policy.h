#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

/// When a node takes tasks: the operator's pause, a weekly schedule, and the battery. Pure but for
/// the two readers of the machine at the end; times are milliseconds since 1970 UTC.
namespace stacknet::engine {

inline constexpr std::size_t kHoursPerWeek = 168;

/// What the operator has ordered; kept in work.json of the data directory.
struct WorkRules {
    bool paused = false;
    /// Of a pause: tasks that wait still have their turn. Without it they are refused.
    bool drain = false;
    std::int64_t pausedUntilMs = 0;  ///< 0: until it is resumed
    bool scheduled = false;
    /// Hours of the week in local time in which tasks are taken; the first is Monday 00:00.
    std::bitset<kHoursPerWeek> hours;
    bool pauseOnBattery = false;
    bool operator==(const WorkRules&) const = default;

    std::string toJson() const;
    /// Strict; "engine.bad_work_rules" names the field.
    static Result<WorkRules> fromJson(std::string_view json);
};

/// 168 characters '0' and '1', Monday 00:00 first. Error "engine.bad_work_rules".
Result<std::bitset<kHoursPerWeek>> hoursFromText(std::string_view text);
std::string hoursText(const std::bitset<kHoursPerWeek>& hours);

/// Accepting: new tasks are taken. Draining: none is taken, and some still wait or run. Paused:
/// nothing runs.
enum class WorkState : std::uint8_t { Accepting, Draining, Paused };
/// "accepting", "draining", "paused".
std::string_view workStateName(WorkState state);

/// Why no task is taken; None while they are. The first that holds, in this order.
enum class WorkReason : std::uint8_t { None, Operator, Schedule, Battery };
/// "", "operator", "schedule", "battery".
std::string_view workReasonName(WorkReason reason);

/// The hour of the week, 0..167, that a moment lies in. Where clocks change an hour comes twice or
/// not at all; whichever hour the clock on the wall shows counts.
using HourOfWeek = std::function<std::size_t(std::int64_t ms)>;

struct WorkFacts {
    std::int64_t nowMs = 0;
    std::size_t held = 0;           ///< tasks that wait or run
    std::optional<bool> onBattery;  ///< nothing: this machine has none, or does not tell
};

struct WorkDecision {
    WorkState state = WorkState::Accepting;
    WorkReason why = WorkReason::None;
    bool takesNew = true;
    bool dropsWaiting = false;  ///< what waits is refused too
    /// When time alone changes takesNew; 0: never, somebody has to do something.
    std::int64_t nextChangeMs = 0;
    bool operator==(const WorkDecision&) const = default;
};

WorkDecision decideWork(const WorkRules& rules, const WorkFacts& facts, const HourOfWeek& hour);
/// True when a pause has run out: it is then taken out of the rules, so that a clock that is set
/// back does not bring it again.
bool pauseIsOver(const WorkRules& rules, std::int64_t nowMs);

/// The machine's own time zone. Any thread.
std::size_t localHourOfWeek(std::int64_t ms);

/// Whether this machine runs on its battery: it has one that powers the system and is discharging,
/// and no power supply is on line. Nothing where there is no such battery. `folder` is laid out
/// as /sys/class/power_supply.
std::optional<bool> runsOnBattery(const std::filesystem::path& folder);
inline constexpr std::string_view kPowerSupplies = "/sys/class/power_supply";

}  // namespace stacknet::engine
