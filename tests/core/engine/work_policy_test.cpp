#include "core/engine/work_policy.h"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <time.h>

#include <fstream>

namespace stacknet::engine {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kQuarterMs = kHourMs / 4;
// 2026-11-23 00:00 UTC, a Monday.
constexpr std::int64_t kMonday = 1'795'392'000'000;

/// A zone without summer time, whole hours from UTC; for times from a week before kMonday on.
HourOfWeek utc() {
    return [](std::int64_t ms) {
        return static_cast<std::size_t>((ms - kMonday + 168 * kHourMs) / kHourMs % 168);
    };
}
WorkDecision at(const WorkRules& rules, std::int64_t nowMs, std::size_t held = 0,
                std::optional<bool> onBattery = {}) {
    return decideWork(rules, {nowMs, held, onBattery}, utc());
}
WorkRules weekdaysFrom8To18() {
    WorkRules rules;
    rules.scheduled = true;
    for (std::size_t day = 0; day < 5; ++day) {
        for (std::size_t hour = 8; hour < 18; ++hour) rules.hours.set(day * 24 + hour);
    }
    return rules;
}

TEST(WorkPolicy, MondayIsMonday) {
    EXPECT_EQ(utc()(kMonday), 0U);
    EXPECT_EQ(utc()(kMonday - 1), 167U);
}

TEST(WorkPolicy, WithoutRulesWorkIsTakenAndNothingChangesIt) {
    EXPECT_EQ(at({}, kMonday, 3), WorkDecision{});
}

TEST(WorkPolicy, APauseRefusesWhatWaitsAndADrainLetsItHaveItsTurn) {
    WorkRules rules;
    rules.paused = true;
    EXPECT_EQ(at(rules, kMonday, 2),
              (WorkDecision{WorkState::Draining, WorkReason::Operator, false, true, 0}));
    EXPECT_EQ(at(rules, kMonday, 0),
              (WorkDecision{WorkState::Paused, WorkReason::Operator, false, true, 0}));
    rules.drain = true;
    EXPECT_EQ(at(rules, kMonday, 2),
              (WorkDecision{WorkState::Draining, WorkReason::Operator, false, false, 0}));
    EXPECT_EQ(at(rules, kMonday, 0).state, WorkState::Paused);
}

TEST(WorkPolicy, APauseEndsAtItsTimeToTheMillisecond) {
    WorkRules rules;
    rules.paused = true;
    rules.pausedUntilMs = kMonday + kHourMs;
    EXPECT_FALSE(at(rules, kMonday + kHourMs - 1).takesNew);
    EXPECT_EQ(at(rules, kMonday).nextChangeMs, kMonday + kHourMs);
    EXPECT_EQ(at(rules, kMonday + kHourMs), WorkDecision{});
    EXPECT_FALSE(pauseIsOver(rules, kMonday + kHourMs - 1));
    EXPECT_TRUE(pauseIsOver(rules, kMonday + kHourMs));
    rules.pausedUntilMs = 0;
    EXPECT_FALSE(pauseIsOver(rules, kMonday + 1'000 * kHourMs));
}

TEST(WorkPolicy, TheScheduleOpensAndClosesAtItsHours) {
    const WorkRules rules = weekdaysFrom8To18();
    EXPECT_EQ(at(rules, kMonday + 8 * kHourMs - 1, 0),
              (WorkDecision{WorkState::Paused, WorkReason::Schedule, false, false,
                            kMonday + 8 * kHourMs}));
    EXPECT_EQ(at(rules, kMonday + 8 * kHourMs),
              (WorkDecision{WorkState::Accepting, WorkReason::None, true, false,
                            kMonday + 18 * kHourMs}));
    // What was taken in time has its turn after hours.
    EXPECT_EQ(at(rules, kMonday + 18 * kHourMs, 1),
              (WorkDecision{WorkState::Draining, WorkReason::Schedule, false, false,
                            kMonday + 32 * kHourMs}));
    // Friday evening to Monday morning.
    EXPECT_EQ(at(rules, kMonday + (4 * 24 + 18) * kHourMs).nextChangeMs,
              kMonday + (7 * 24 + 8) * kHourMs);
}

TEST(WorkPolicy, AnOpenWeekNeverChanges) {
    WorkRules rules;
    rules.scheduled = true;
    rules.hours.set();
    EXPECT_EQ(at(rules, kMonday), WorkDecision{});
}

TEST(WorkPolicy, APauseThatEndsAfterHoursIsFollowedByTheSchedule) {
    WorkRules rules = weekdaysFrom8To18();
    rules.paused = true;
    rules.pausedUntilMs = kMonday + 20 * kHourMs;
    EXPECT_EQ(at(rules, kMonday + 9 * kHourMs).why, WorkReason::Operator);
    EXPECT_EQ(at(rules, kMonday + 9 * kHourMs).nextChangeMs, kMonday + 32 * kHourMs);
    rules.pausedUntilMs = kMonday + 10 * kHourMs + 1;
    EXPECT_EQ(at(rules, kMonday + 9 * kHourMs).nextChangeMs, kMonday + 10 * kHourMs + 1);
}

TEST(WorkPolicy, TheBatteryHoldsWorkBackOnlyWhereItIsToldTo) {
    WorkRules rules;
    EXPECT_EQ(at(rules, kMonday, 0, true), WorkDecision{});
    rules.pauseOnBattery = true;
    EXPECT_EQ(at(rules, kMonday, 0, false), WorkDecision{});
    EXPECT_EQ(at(rules, kMonday, 0, std::nullopt), WorkDecision{});
    EXPECT_EQ(at(rules, kMonday, 0, true),
              (WorkDecision{WorkState::Paused, WorkReason::Battery, false, false, 0}));
    // No hour lets work in while it runs on its battery.
    WorkRules both = weekdaysFrom8To18();
    both.pauseOnBattery = true;
    EXPECT_EQ(at(both, kMonday, 0, true),
              (WorkDecision{WorkState::Paused, WorkReason::Schedule, false, false, 0}));
}

TEST(WorkPolicy, TheOperatorIsNamedBeforeTheScheduleAndThatBeforeTheBattery) {
    WorkRules rules = weekdaysFrom8To18();
    rules.pauseOnBattery = true;
    rules.paused = true;
    EXPECT_EQ(at(rules, kMonday, 0, true).why, WorkReason::Operator);
    rules.paused = false;
    EXPECT_EQ(at(rules, kMonday, 0, true).why, WorkReason::Schedule);
    EXPECT_EQ(at(rules, kMonday + 9 * kHourMs, 0, true).why, WorkReason::Battery);
}

TEST(WorkPolicy, RulesSurviveTheirFile) {
    WorkRules rules = weekdaysFrom8To18();
    rules.paused = true;
    rules.drain = true;
    rules.pausedUntilMs = kMonday;
    rules.pauseOnBattery = true;
    EXPECT_EQ(WorkRules::fromJson(rules.toJson()).value(), rules);
    EXPECT_EQ(WorkRules::fromJson(WorkRules{}.toJson()).value(), WorkRules{});
}

TEST(WorkPolicy, AFileThatIsWrongNamesItsField) {
    const auto errorOf = [](std::string from, const std::string& to) {
        std::string text = weekdaysFrom8To18().toJson();
        const std::size_t place = text.find(from);
        EXPECT_NE(place, std::string::npos) << from;
        text.replace(place, from.size(), to);
        const auto rules = WorkRules::fromJson(text);
        EXPECT_FALSE(rules.ok()) << to;
        return rules.ok() ? "" : rules.error().message;
    };
    EXPECT_NE(errorOf("\"version\":1", "\"version\":2").find("version"), std::string::npos);
    EXPECT_NE(errorOf("\"paused\":false", "\"paused\":0").find("paused"), std::string::npos);
    EXPECT_NE(errorOf("\"paused_until_ms\":0", "\"paused_until_ms\":-1").find("paused_until_ms"),
              std::string::npos);
    EXPECT_NE(errorOf("00000000", "0000000").find("hours"), std::string::npos);
    EXPECT_NE(errorOf("00000000", "0000000x").find("hours"), std::string::npos);
    EXPECT_EQ(WorkRules::fromJson("[]").error().code, "engine.bad_work_rules");
    WorkRules never;
    never.scheduled = true;
    EXPECT_FALSE(WorkRules::fromJson(never.toJson()).ok()) << "a week without an hour of work";
}

/// In a zone of its own, back to the old one at the end.
class LocalTime : public testing::Test {
protected:
    LocalTime() {
        if (const char* zone = ::getenv("TZ")) m_before = zone;
    }
    ~LocalTime() override {
        if (m_before)
            ::setenv("TZ", m_before->c_str(), 1);
        else
            ::unsetenv("TZ");
        ::tzset();
    }
    static void zone(const char* rule) {
        ::setenv("TZ", rule, 1);
        ::tzset();
    }

private:
    std::optional<std::string> m_before;
};
constexpr const char* kBerlin = "CET-1CEST,M3.5.0,M10.5.0/3";

TEST_F(LocalTime, AnHourThatIsLeftOutIsOnNobodysSchedule) {
    zone(kBerlin);
    // Sunday 2026-03-29: 01:59:59 is followed by 03:00 (01:00 UTC).
    constexpr std::int64_t kSpring = 1'774'746'000'000;
    EXPECT_EQ(localHourOfWeek(kSpring - 1), 6U * 24 + 1);
    EXPECT_EQ(localHourOfWeek(kSpring), 6U * 24 + 3);
    WorkRules rules;
    rules.scheduled = true;
    rules.hours.set(6 * 24 + 2);
    const auto decision = decideWork(rules, {kSpring - 1, 0, {}}, localHourOfWeek);
    // Its next Sunday 02:00 is a week later, at 00:00 UTC.
    EXPECT_EQ(decision.nextChangeMs, kSpring + 167 * kHourMs);
    rules.hours.reset();
    rules.hours.set(6 * 24 + 3);
    EXPECT_EQ(decideWork(rules, {kSpring - 1, 0, {}}, localHourOfWeek).nextChangeMs, kSpring);
}

TEST_F(LocalTime, AnHourThatComesTwiceCountsTwice) {
    zone(kBerlin);
    // Sunday 2026-10-25: 02:59:59 CEST is followed by 02:00 CET (01:00 UTC).
    constexpr std::int64_t kAutumn = 1'792'890'000'000;
    EXPECT_EQ(localHourOfWeek(kAutumn - 1), 6U * 24 + 2);
    EXPECT_EQ(localHourOfWeek(kAutumn), 6U * 24 + 2);
    EXPECT_EQ(localHourOfWeek(kAutumn + kHourMs), 6U * 24 + 3);
    WorkRules rules;
    rules.scheduled = true;
    rules.hours.set(6 * 24 + 2);
    const auto decision = decideWork(rules, {kAutumn - kHourMs, 0, {}}, localHourOfWeek);
    EXPECT_TRUE(decision.takesNew);
    EXPECT_EQ(decision.nextChangeMs, kAutumn + kHourMs);
}

TEST_F(LocalTime, AZoneAtAQuarterOfAnHourChangesThere) {
    zone("NPT-5:45");
    WorkRules rules;
    rules.scheduled = true;
    rules.hours.set(8);
    const auto decision = decideWork(rules, {kMonday, 0, {}}, localHourOfWeek);
    // Monday 08:00 there is 02:15 UTC.
    EXPECT_EQ(decision.nextChangeMs, kMonday + 2 * kHourMs + kQuarterMs);
}

class Battery : public testing::Test {
protected:
    Battery() {
        char folder[] = "/tmp/stacknet-power-XXXXXX";
        m_folder = ::mkdtemp(folder);
    }
    ~Battery() override { std::filesystem::remove_all(m_folder); }
    void file(const std::string& supply, const std::string& name, const std::string& text) {
        std::filesystem::create_directories(m_folder / supply);
        std::ofstream(m_folder / supply / name) << text << "\n";
    }
    std::filesystem::path m_folder;
};

TEST_F(Battery, ALaptopRunsOnItWithoutAPlug) {
    file("AC", "type", "Mains");
    file("AC", "online", "0");
    file("BAT0", "type", "Battery");
    file("BAT0", "status", "Discharging");
    EXPECT_EQ(runsOnBattery(m_folder), true);
    file("AC", "online", "1");
    EXPECT_EQ(runsOnBattery(m_folder), false);
    file("BAT0", "status", "Charging");
    EXPECT_EQ(runsOnBattery(m_folder), false);
    file("AC", "online", "0");
    EXPECT_EQ(runsOnBattery(m_folder), false) << "charging, by a supply that is not listed";
}

TEST_F(Battery, ADesktopHasNoneAndAMousesDoesNotCount) {
    EXPECT_EQ(runsOnBattery(m_folder / "none"), std::nullopt);
    EXPECT_EQ(runsOnBattery(m_folder), std::nullopt);
    file("mouse", "type", "Battery");
    file("mouse", "scope", "Device");
    file("mouse", "status", "Discharging");
    EXPECT_EQ(runsOnBattery(m_folder), std::nullopt);
}

}  // namespace
}  // namespace stacknet::engine
