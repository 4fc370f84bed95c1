#include "core/engine/work_part.h"

#include <gtest/gtest.h>

#include "core/engine/reachability.h"

namespace stacknet::engine {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kNow = 1'800'000'000'000 / kMinute * kMinute + 30'000;
constexpr std::int64_t kThis = kNow - 30'000;

tasks::TaskRecord ended(std::int64_t finishedMs, std::int64_t durationMs,
                        tasks::TaskKind kind = tasks::TaskKind::Chat,
                        tasks::TaskState state = tasks::TaskState::Succeeded) {
    tasks::TaskRecord record;
    record.kind = kind;
    record.state = state;
    record.startedMs = finishedMs - durationMs;
    record.finishedMs = finishedMs;
    return record;
}

TEST(WorkMinutes, CountsByKindAndEndWithPercentilesOfThoseThatSucceeded) {
    WorkMinutes minutes;
    minutes.begin(kNow);
    EXPECT_EQ(minutes.sinceMs(), kThis);
    for (int i = 1; i <= 20; ++i) minutes.add(ended(kNow, i * 10));
    minutes.add(ended(kNow, 5, tasks::TaskKind::Code));
    minutes.add(ended(kNow, 9'000, tasks::TaskKind::Chat, tasks::TaskState::Failed));
    minutes.add(ended(kNow, 9'000, tasks::TaskKind::Chat, tasks::TaskState::Cancelled));
    minutes.add(ended(kNow, 9'000, tasks::TaskKind::Chat, tasks::TaskState::Running));
    minutes.add(ended(kNow + kMinute, 70));
    minutes.add(ended(kThis - 1, 70));  // before what is known
    const std::vector<api::WorkMinute> expected{{kThis, 20, 1, 2, 100, 190},
                                                {kThis + kMinute, 1, 0, 0, 70, 70}};
    EXPECT_EQ(minutes.shown(), expected);
}

TEST(WorkMinutes, KeepsTheLastTenHours) {
    WorkMinutes minutes;
    minutes.begin(kNow);
    minutes.add(ended(kNow, 10));
    minutes.dropOld(kNow + 599 * kMinute);
    EXPECT_EQ(minutes.shown().size(), 1u);
    minutes.dropOld(kNow + 600 * kMinute);
    EXPECT_TRUE(minutes.shown().empty());
    EXPECT_EQ(minutes.sinceMs(), kThis + kMinute);
}

TEST(TrafficHistory, IsTheRiseOfTheTotalsPerSecond) {
    TrafficHistory traffic;
    traffic.add(10'000, 500, {1'000, 100}, {});
    EXPECT_TRUE(traffic.points().empty()) << "one look is no rate";
    traffic.add(12'000, 2'500, {5'000, 700}, {9, 1, 5});
    ASSERT_EQ(traffic.points().size(), 1u);
    EXPECT_EQ(traffic.points().back(), (api::TrafficPoint{12'000, 2'000, 300, 5}));
    // A peer was removed: less than before is no traffic.
    traffic.add(13'000, 3'500, {4'000, 800}, {});
    EXPECT_EQ(traffic.points().back(), (api::TrafficPoint{13'000, 0, 100, 0}));
    for (std::int64_t i = 0; i < 700; ++i) traffic.add(14'000 + i, 4'500 + i, {}, {});
    EXPECT_EQ(traffic.points().size(), api::kTrafficPointsMax);
}

TEST(WorkGate, TellsHowLongItIsClosed) {
    WorkGate gate;
    EXPECT_FALSE(gate.refusal(0));
    gate.close("Closed.", 10'000);
    EXPECT_EQ(gate.refusal(4'000)->retryAfterMs, 6'000);
    EXPECT_EQ(gate.refusal(9'999)->retryAfterMs, 1'000) << "a moment more, until it is opened";
    EXPECT_EQ(gate.refusal(4'000)->message, "Closed.");
    gate.close("Closed.", 0);
    EXPECT_EQ(gate.refusal(4'000)->retryAfterMs, 0);
    gate.open();
    EXPECT_FALSE(gate.refusal(4'000));
}

TEST(Reachability, KnowsWhichAddressesTheInternetHas) {
    for (const char* text : {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"}) {
        EXPECT_EQ(addressScope(text), "loopback") << text;
    }
    for (const char* text : {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.2",
                             "100.64.0.1", "169.254.1.1", "fe80::1", "fd00::1", "not an address"}) {
        EXPECT_EQ(addressScope(text), "private") << text;
    }
    for (const char* text : {"8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "11.0.0.1",
                             "2001:db8::1", "::ffff:9.9.9.9"}) {
        EXPECT_EQ(addressScope(text), "public") << text;
    }
}

TEST(Reachability, TheVerdictSaysOnlyWhatWasSeen) {
    const auto verdict = [](std::size_t incoming, bool local, bool loopback, bool outside) {
        const std::string answer = reachabilityJson(
            {"0.0.0.0:9000", 9'000, incoming, local},
            {{"127.0.0.1", "loopback", loopback, ""}, {"192.168.1.2", "private", outside, ""}});
        const std::string mark = "\"verdict\":\"";
        const std::size_t from = answer.find(mark) + mark.size();
        return answer.substr(from, answer.find('"', from) - from);
    };
    EXPECT_EQ(verdict(1, false, true, true), "from_outside");
    EXPECT_EQ(verdict(1, true, true, true), "on_this_machine") << "those peers are no outside";
    EXPECT_EQ(verdict(0, false, true, true), "on_this_machine");
    EXPECT_EQ(verdict(0, false, true, false), "loopback_only");
    EXPECT_EQ(verdict(0, false, false, false), "not_listening");
}

}  // namespace
}  // namespace stacknet::engine
