// What the alerts promise at the seam, of every implementation; and that all of it travels.

#include <gtest/gtest.h>

#include "core/api/operator_wire.h"
#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"
#include "tests/support/sample_alerts.h"

namespace stacknet::contract {
namespace {

bool ready(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && !now.alerts->rules.empty();
}

const api::AlertRuleInfo* ruleOf(const api::Snapshot& now, const std::string& id) {
    for (const api::AlertRuleInfo& rule : now.alerts->rules) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

TEST_P(NodeContract, EveryConditionOfAlertsHasARuleOfTheProgram) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const auto now = node().snapshot();
    for (const api::AlertCondition& condition : api::kAlertConditions) {
        const auto* rule = ruleOf(*now, std::string(condition.name));
        ASSERT_NE(rule, nullptr) << condition.name;
        EXPECT_TRUE(rule->builtIn);
        EXPECT_EQ(rule->condition, condition.name);
    }
}

TEST_P(NodeContract, ARuleOfAlertsIsSavedMutedAndRemoved) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const auto run = [&](const api::Command& order) {
        return recorder.resultOf(node().submit(order));
    };
    api::SaveAlertRule rule;
    rule.condition = "disk_below";
    rule.threshold = 123;
    rule.forMs = 4'000;
    rule.escalateMs = 60'000;
    rule.severity = 3;
    rule.channels = {"desktop"};
    const auto saved = run(rule);
    ASSERT_FALSE(saved.error) << saved.error->message;
    ASSERT_TRUE(recorder.waitFor(
        [&](const api::Snapshot& now) { return ruleOf(now, saved.subject) != nullptr; }));
    const auto shown = *ruleOf(*node().snapshot(), saved.subject);
    EXPECT_EQ(shown.threshold, 123);
    EXPECT_EQ(shown.forMs, 4'000);
    EXPECT_EQ(shown.escalateMs, 60'000);
    EXPECT_EQ(shown.severity, api::AlertSeverity::Critical);
    EXPECT_EQ(shown.channels, std::vector<std::string>{"desktop"});
    EXPECT_FALSE(shown.builtIn);

    const std::int64_t until = node().snapshot()->asOfMs + 3'600'000;
    EXPECT_FALSE(run(api::MuteAlertRule{saved.subject, until, ""}).error);
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
        return ruleOf(now, saved.subject)->mutedUntilMs == until;
    }));
    EXPECT_FALSE(run(api::RemoveAlertRule{saved.subject}).error);
    EXPECT_TRUE(recorder.waitFor(
        [&](const api::Snapshot& now) { return ruleOf(now, saved.subject) == nullptr; }));
    const auto builtIn = run(api::RemoveAlertRule{"slashed"});
    ASSERT_TRUE(builtIn.error);
    EXPECT_EQ(builtIn.error->code, "alerts.built_in");
    rule.threshold = 0;
    EXPECT_EQ(run(rule).error->code, "api.bad_argument");
    EXPECT_EQ(run(api::AcknowledgeAlert{"77"}).error->code, "alerts.unknown_alert");
}

TEST_P(NodeContract, AChannelOfAlertsNeverShowsItsSecret) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    api::SaveAlertChannel channel;
    channel.kind = "webhook";
    channel.name = "room";
    channel.target = "https://hooks.example.org/T0K3N";
    channel.secret = "s1gning";
    const auto saved = recorder.resultOf(node().submit(channel));
    ASSERT_FALSE(saved.error) << saved.error->message;
    ASSERT_TRUE(
        recorder.waitFor([](const api::Snapshot& now) { return !now.alerts->channels.empty(); }));
    const auto shown = node().snapshot()->alerts->channels.back();
    EXPECT_EQ(shown.target, "https://hooks.example.org/…");
    EXPECT_TRUE(shown.hasSecret);
    EXPECT_FALSE(recorder.resultOf(node().submit(api::RemoveAlertChannel{saved.subject})).error);
}

TEST_P(NodeContract, ATestOfTheDesktopIsANoticeForEveryReader) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const auto tested = recorder.resultOf(node().submit(api::TestAlertChannel{"desktop"}));
    ASSERT_FALSE(tested.error) << tested.error->message;
    EXPECT_EQ(tested.subject, "desktop");
    EXPECT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return !now.alerts->notices.empty() && now.alerts->notices.back().kind == "test";
    }));
    const auto unknown = recorder.resultOf(node().submit(api::TestAlertChannel{"none"}));
    ASSERT_TRUE(unknown.error);
    EXPECT_EQ(unknown.error->code, "alerts.unknown_channel");
}

TEST_P(NodeContract, QuietHoursAreKept) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    api::SetQuietHours quiet{true, 60, 90, 11, 44};
    ASSERT_FALSE(recorder.resultOf(node().submit(quiet)).error);
    EXPECT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return now.alerts->quietHours && now.alerts->quietFromMinute == 60 &&
               now.alerts->quietToMinute == 90 && now.alerts->deliveriesPerHour == 11 &&
               now.alerts->keepDays == 44;
    }));
    quiet.toMinute = 60;
    EXPECT_TRUE(recorder.resultOf(node().submit(quiet)).error);
}

TEST(AlertsWire, EveryFieldTravels) {
    api::Snapshot before;
    before.alerts = api::Shared(testing::sampleAlerts(1'800'000'000'000));
    const auto after = [&] {
        api::wire::Snapshot message;
        api::writeWire(before, message);
        return api::readWire(message);
    }();
    ASSERT_TRUE(after.ok()) << after.error().message;
    EXPECT_EQ(*after->alerts, *before.alerts);
}

}  // namespace
}  // namespace stacknet::contract
