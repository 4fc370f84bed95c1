#include "core/engine/alert_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stacknet::engine {
namespace {

using Kind = AlertEffect::Kind;
constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kStart = 1'800'000'000'000;

/// A book with one rule about peers, and a clock.
class AlertRulesTest : public testing::Test {
protected:
    AlertRulesTest() {
        rule.id = "rule_1";
        rule.condition = "peers_below";
        rule.threshold = 3;
        rule.forMs = 30 * kSecond;
        rule.severity = AlertSeverity::Warning;
        rule.channels = {"all"};
    }
    std::vector<AlertEffect> look(const AlertFacts& facts) {
        settings.rules = {rule};
        return book.evaluate(settings, facts, {kStart + passed, 5'000 + passed, minute});
    }
    std::vector<AlertEffect> peers(std::int64_t value, std::int64_t afterMs = 0) {
        passed += afterMs;
        return look({{"peers_below"}, {{"peers_below", "", "", value, "", "detail"}}});
    }
    /// A slash of the key with that proof.
    std::vector<AlertEffect> slash(const std::vector<std::string>& proofs,
                                   std::int64_t afterMs = 0) {
        passed += afterMs;
        AlertFacts facts{{"slashed"}, {}};
        for (const auto& proof : proofs) {
            facts.readings.push_back({"slashed", "key", "garage", 5, proof, ""});
        }
        return look(facts);
    }
    void watchSlashes() {
        rule.condition = "slashed";
        rule.forMs = 0;
        rule.severity = AlertSeverity::Critical;
    }
    static std::size_t count(const std::vector<AlertEffect>& effects, Kind kind) {
        return static_cast<std::size_t>(
            std::count_if(effects.begin(), effects.end(),
                          [kind](const AlertEffect& one) { return one.kind == kind; }));
    }
    static const AlertDelivery* delivery(const std::vector<AlertEffect>& effects) {
        for (const AlertEffect& one : effects) {
            if (one.kind == Kind::Deliver) return &one.delivery;
        }
        return nullptr;
    }

    api::AlertRuleInfo rule;
    AlertSettings settings;
    AlertBook book;
    std::int64_t passed = 0;
    std::uint32_t minute = 12 * 60;
};

TEST_F(AlertRulesTest, OpensWhenTheConditionHasLastedAndNotBefore) {
    EXPECT_TRUE(peers(2).empty());
    EXPECT_TRUE(peers(2, 30 * kSecond - 1).empty());
    const auto opened = peers(2, 1);
    ASSERT_EQ(count(opened, Kind::Open), 1U);
    EXPECT_EQ(opened[0].incident.value, 2);
    EXPECT_EQ(opened[0].incident.threshold, 3);
    EXPECT_EQ(opened[0].incident.severity, AlertSeverity::Warning);
    EXPECT_EQ(opened[0].incident.firstMs, kStart + 30 * kSecond);
    ASSERT_NE(delivery(opened), nullptr);
    EXPECT_EQ(delivery(opened)->telling, AlertTelling::Opened);
    EXPECT_TRUE(opened[0].incident.told);
    EXPECT_TRUE(peers(1, kHour).empty()) << "told once";
    EXPECT_EQ(book.current().size(), 1U);
}

TEST_F(AlertRulesTest, AShortDipStartsTheWaitAnew) {
    peers(2);
    peers(3, 20 * kSecond);
    EXPECT_TRUE(peers(2, 1 * kSecond).empty());
    EXPECT_TRUE(peers(2, 29 * kSecond).empty());
    EXPECT_EQ(count(peers(2, 1 * kSecond), Kind::Open), 1U);
}

TEST_F(AlertRulesTest, RecoversOnceAfterItWasWellForAsLong) {
    peers(2);
    peers(2, 30 * kSecond);
    EXPECT_TRUE(peers(3, kMinute).empty());
    EXPECT_TRUE(peers(2, 10 * kSecond).empty()) << "it wavers: one incident goes on";
    EXPECT_TRUE(peers(3, 10 * kSecond).empty());
    EXPECT_TRUE(peers(3, 30 * kSecond - 1).empty());
    const auto over = peers(3, 1);
    ASSERT_EQ(count(over, Kind::Recover), 1U);
    EXPECT_EQ(over[0].incident.state, AlertState::Recovered);
    EXPECT_EQ(over[0].incident.recoveredMs, kStart + passed);
    ASSERT_NE(delivery(over), nullptr);
    EXPECT_EQ(delivery(over)->telling, AlertTelling::Recovered);
    EXPECT_TRUE(peers(3, kMinute).empty());
    EXPECT_TRUE(book.current().empty());
}

TEST_F(AlertRulesTest, ALongWaitRecoversAfterFiveMinutes) {
    rule.forMs = kHour;
    peers(2);
    ASSERT_EQ(count(peers(2, kHour), Kind::Open), 1U);
    peers(3, kSecond);
    EXPECT_TRUE(peers(3, kAlertRecoverMaxMs - 1).empty());
    EXPECT_EQ(count(peers(3, 1), Kind::Recover), 1U);
    EXPECT_EQ(kAlertRecoverMaxMs, 5 * kMinute);
}

TEST_F(AlertRulesTest, WhatComesBackWithinAnHourIsTheSameIncident) {
    rule.forMs = 0;
    const auto id = peers(2)[0].incident.id;
    ASSERT_EQ(count(peers(3, kSecond), Kind::Recover), 1U);
    const auto again = peers(2, kAlertRegroupMs - 1);
    ASSERT_EQ(count(again, Kind::Repeat), 1U);
    EXPECT_EQ(again[0].incident.id, id);
    EXPECT_EQ(again[0].incident.count, 2U);
    EXPECT_EQ(again[0].incident.firstMs, kStart);
    EXPECT_EQ(delivery(again)->telling, AlertTelling::Repeated);
    peers(3, kSecond);
    const auto later = peers(2, kAlertRegroupMs);
    ASSERT_EQ(count(later, Kind::Open), 1U);
    EXPECT_NE(later[0].incident.id, id);
    EXPECT_EQ(later[0].incident.count, 1U);
}

TEST_F(AlertRulesTest, AWaveringValueNeedsAMarginToRecover) {
    rule.condition = "clock_off";
    rule.threshold = 1'000;
    rule.forMs = 0;
    const auto clock = [&](std::int64_t value) {
        passed += kSecond;
        return look({{"clock_off"}, {{"clock_off", "", "", value, "", ""}}});
    };
    EXPECT_TRUE(clock(1'000).empty()) << "met above the limit only";
    EXPECT_EQ(count(clock(1'001), Kind::Open), 1U);
    EXPECT_TRUE(clock(801).empty());
    EXPECT_EQ(count(clock(800), Kind::Recover), 1U);
    const auto& disk = *api::findAlertCondition("disk_below");
    EXPECT_TRUE(alertMet(disk, 2'000, 1'999));
    EXPECT_FALSE(alertMet(disk, 2'000, 2'000));
    EXPECT_FALSE(alertCleared(disk, 2'000, 2'399));
    EXPECT_TRUE(alertCleared(disk, 2'000, 2'400));
}

TEST_F(AlertRulesTest, WhatIsNotKnownChangesNothing) {
    peers(2);
    ASSERT_EQ(count(peers(2, 30 * kSecond), Kind::Open), 1U);
    passed += kHour;
    EXPECT_TRUE(look({}).empty());
    EXPECT_EQ(book.current().size(), 1U);
}

TEST_F(AlertRulesTest, ASubjectThatIsGoneHasRecovered) {
    rule.condition = "key_locked";
    rule.threshold = 0;
    rule.forMs = 0;
    EXPECT_EQ(
        count(look({{"key_locked"},
                    {{"key_locked", "a", "A", 1, "", ""}, {"key_locked", "b", "B", 1, "", ""}}}),
              Kind::Open),
        2U);
    const auto gone = look({{"key_locked"}, {{"key_locked", "b", "B", 1, "", ""}}});
    ASSERT_EQ(count(gone, Kind::Recover), 1U);
    EXPECT_EQ(gone[0].incident.subject, "a");
}

TEST_F(AlertRulesTest, EachOccurrenceIsToldOnceAndNoMoreAfterARestart) {
    watchSlashes();
    const auto first = slash({"p1"});
    ASSERT_EQ(count(first, Kind::Open), 1U);
    ASSERT_EQ(count(first, Kind::Seen), 1U);
    EXPECT_TRUE(slash({"p1"}, kHour).empty());
    const auto second = slash({"p1", "p2"}, kHour);
    ASSERT_EQ(count(second, Kind::Repeat), 1U);
    EXPECT_EQ(second[0].incident.count, 2U);
    EXPECT_TRUE(slash({}, kHour).empty()) << "an occurrence does not recover";
    EXPECT_EQ(book.current().size(), 1U);

    book = AlertBook(book.current(), {{"slashed", "p1"}, {"slashed", "p2"}}, 9);
    EXPECT_TRUE(slash({"p1", "p2"}, kMinute).empty());
    EXPECT_EQ(count(slash({"p3"}, kMinute), Kind::Repeat), 1U);
}

TEST_F(AlertRulesTest, AnAcknowledgementEndsAnOccurrence) {
    watchSlashes();
    const auto id = slash({"p1"})[0].incident.id;
    const auto known = book.acknowledge(id, kStart + 7);
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0].incident.state, AlertState::Acknowledged);
    EXPECT_EQ(known[0].incident.acknowledgedMs, kStart + 7);
    EXPECT_TRUE(book.current().empty());
    EXPECT_TRUE(book.acknowledge(id, kStart).empty());
    const auto next = slash({"p2"}, kSecond);
    ASSERT_EQ(count(next, Kind::Open), 1U);
    EXPECT_NE(next[0].incident.id, id);
}

TEST_F(AlertRulesTest, AnAcknowledgedStateStillRecovers) {
    rule.forMs = 0;
    const auto id = peers(2)[0].incident.id;
    EXPECT_TRUE(book.acknowledge(id + 1, kStart).empty());
    ASSERT_EQ(book.acknowledge(0, kStart).size(), 1U) << "0 means all";
    ASSERT_EQ(book.current().size(), 1U);
    EXPECT_TRUE(peers(2, kHour).empty());
    EXPECT_EQ(count(peers(3, kSecond), Kind::Recover), 1U);
}

TEST_F(AlertRulesTest, NobodyAcknowledgedItSoItBecomesWorse) {
    rule.forMs = 0;
    rule.escalateMs = 10 * kMinute;
    peers(2);
    EXPECT_TRUE(peers(2, 10 * kMinute - 1).empty());
    const auto worse = peers(2, 1);
    ASSERT_EQ(count(worse, Kind::Escalate), 1U);
    EXPECT_EQ(worse[0].incident.severity, AlertSeverity::Critical);
    EXPECT_TRUE(worse[0].incident.escalated);
    EXPECT_EQ(delivery(worse)->telling, AlertTelling::Escalated);
    EXPECT_TRUE(peers(2, kHour).empty()) << "one step, once";
}

TEST_F(AlertRulesTest, AnAcknowledgedIncidentDoesNotEscalate) {
    rule.forMs = 0;
    rule.escalateMs = 10 * kMinute;
    peers(2);
    book.acknowledge(0, kStart);
    EXPECT_TRUE(peers(2, kHour).empty());
}

TEST_F(AlertRulesTest, AMutedRuleFillsTheInboxAndTellsWhenTheMuteEnds) {
    rule.forMs = 0;
    rule.mutedUntilMs = kStart + kHour;
    const auto opened = peers(2);
    EXPECT_EQ(count(opened, Kind::Open), 1U);
    EXPECT_EQ(delivery(opened), nullptr);
    EXPECT_EQ(delivery(peers(2, kHour - 1)), nullptr);
    const auto told = peers(2, 1);
    ASSERT_NE(delivery(told), nullptr);
    EXPECT_EQ(delivery(told)->telling, AlertTelling::Opened);
}

TEST_F(AlertRulesTest, WhatRecoversWhileItIsMutedIsNeverTold) {
    rule.forMs = 0;
    rule.mutedUntilMs = kStart + kHour;
    peers(2);
    const auto over = peers(3, kMinute);
    EXPECT_EQ(count(over, Kind::Recover), 1U);
    EXPECT_EQ(delivery(over), nullptr);
    EXPECT_TRUE(peers(3, kHour).empty());
}

TEST_F(AlertRulesTest, AMuteOfOneKeyLeavesTheOthers) {
    rule.condition = "key_locked";
    rule.forMs = 0;
    rule.mutes = {{"a", kStart + kHour}};
    const auto opened =
        look({{"key_locked"},
              {{"key_locked", "a", "A", 1, "", ""}, {"key_locked", "b", "B", 1, "", ""}}});
    EXPECT_EQ(count(opened, Kind::Open), 2U);
    ASSERT_EQ(count(opened, Kind::Deliver), 1U);
    EXPECT_EQ(delivery(opened)->incident.subject, "b");
    EXPECT_TRUE(isMuted(rule, "a", kStart + kHour - 1));
    EXPECT_FALSE(isMuted(rule, "a", kStart + kHour));
    EXPECT_FALSE(isMuted(rule, "b", kStart));
}

TEST_F(AlertRulesTest, QuietHoursHoldBackAndGiveOneSummary) {
    settings.quietHours = true;
    rule.forMs = 0;
    minute = 23 * 60;
    const auto night = peers(2);
    EXPECT_EQ(count(night, Kind::Open), 1U);
    EXPECT_EQ(delivery(night), nullptr);
    EXPECT_TRUE(peers(2, kHour).empty());
    minute = 7 * 60;
    const auto morning = peers(2, kHour);
    ASSERT_EQ(count(morning, Kind::Deliver), 1U);
    EXPECT_EQ(delivery(morning)->telling, AlertTelling::Summary);
    EXPECT_EQ(delivery(morning)->heldBack, 1U);
    EXPECT_EQ(delivery(morning)->incident.severity, AlertSeverity::Warning);
    EXPECT_EQ(delivery(morning)->channels, std::vector<std::string>{"all"});
    EXPECT_TRUE(peers(2, kHour).empty());
}

TEST_F(AlertRulesTest, QuietHoursNeverHoldBackWhatIsCritical) {
    settings.quietHours = true;
    minute = 2 * 60;
    watchSlashes();
    EXPECT_NE(delivery(slash({"p1"})), nullptr);
}

TEST_F(AlertRulesTest, QuietHoursMayGoOverMidnight) {
    AlertSettings hours;
    EXPECT_FALSE(inQuietHours(hours, 0)) << "off";
    hours.quietHours = true;
    hours.quietFromMinute = 22 * 60;
    hours.quietToMinute = 7 * 60;
    EXPECT_FALSE(inQuietHours(hours, 22 * 60 - 1));
    EXPECT_TRUE(inQuietHours(hours, 22 * 60));
    EXPECT_TRUE(inQuietHours(hours, 0));
    EXPECT_TRUE(inQuietHours(hours, 7 * 60 - 1));
    EXPECT_FALSE(inQuietHours(hours, 7 * 60));
    hours.quietFromMinute = 60;
    hours.quietToMinute = 120;
    EXPECT_TRUE(inQuietHours(hours, 60));
    EXPECT_FALSE(inQuietHours(hours, 120));
}

TEST_F(AlertRulesTest, AStormIsOneSummaryAndNoMore) {
    settings.deliveriesPerHour = 3;
    rule.condition = "key_locked";
    rule.forMs = 0;
    AlertFacts facts{{"key_locked"}, {}};
    for (char key = 'a'; key < 'k'; ++key) {
        facts.readings.push_back({"key_locked", std::string(1, key), "K", 1, "", ""});
    }
    const auto storm = look(facts);
    EXPECT_EQ(count(storm, Kind::Open), 10U);
    std::size_t summaries = 0;
    std::size_t opened = 0;
    for (const AlertEffect& one : storm) {
        if (one.kind != Kind::Deliver) continue;
        (one.delivery.telling == AlertTelling::Summary ? summaries : opened) += 1;
    }
    EXPECT_EQ(opened, 3U);
    EXPECT_EQ(summaries, 1U);
    passed += kHour;
    facts.readings.push_back({"key_locked", "z", "K", 1, "", ""});
    EXPECT_EQ(count(look(facts), Kind::Deliver), 1U) << "after an hour they are sent again";
}

TEST_F(AlertRulesTest, AStormOfWarningsDoesNotSilenceWhatIsCritical) {
    settings.deliveriesPerHour = 1;
    rule.forMs = 0;
    peers(2);
    peers(3, kSecond);
    watchSlashes();
    const auto critical = slash({"p1"}, kSecond);
    ASSERT_NE(delivery(critical), nullptr);
    EXPECT_EQ(delivery(critical)->telling, AlertTelling::Opened);
}

TEST_F(AlertRulesTest, ARuleThatIsSwitchedOffEndsItsIncidentsSilently) {
    rule.forMs = 0;
    peers(2);
    rule.enabled = false;
    const auto off = peers(2, kSecond);
    EXPECT_EQ(count(off, Kind::Recover), 1U);
    EXPECT_EQ(delivery(off), nullptr);
    EXPECT_TRUE(peers(2, kHour).empty());
}

TEST_F(AlertRulesTest, AnOpenIncidentSurvivesARestart) {
    rule.forMs = 0;
    const auto before = peers(2)[0].incident;
    book = AlertBook({before}, {}, before.id);
    passed = kMinute;
    EXPECT_TRUE(peers(2).empty());
    const auto over = peers(3);
    ASSERT_EQ(count(over, Kind::Recover), 1U);
    EXPECT_EQ(over[0].incident.id, before.id);
    ASSERT_NE(delivery(over), nullptr) << "its beginning was told, so its end is too";
}

TEST_F(AlertRulesTest, IdsGoOnAfterARestart) {
    book = AlertBook({}, {}, 41);
    rule.forMs = 0;
    EXPECT_EQ(peers(2)[0].incident.id, 42U);
}

TEST_F(AlertRulesTest, TheProgramHasARuleForEveryCondition) {
    const auto rules = builtInAlertRules();
    ASSERT_EQ(rules.size(), api::kAlertConditions.size());
    for (const api::AlertRuleInfo& one : rules) {
        const auto* condition = api::findAlertCondition(one.condition);
        ASSERT_NE(condition, nullptr);
        EXPECT_TRUE(one.enabled && one.builtIn);
        EXPECT_EQ(one.id, one.condition);
        EXPECT_FALSE(condition->page.empty());
        if (condition->unit.empty()) continue;
        EXPECT_GE(one.threshold, condition->least) << one.id;
        EXPECT_LE(one.threshold, condition->most) << one.id;
    }
    for (const char* worst : {"slashed", "evidence_against_us", "challenge_against_us",
                              "key_jailed", "key_tombstoned", "signing_stopped"}) {
        EXPECT_EQ(api::findAlertCondition(worst)->severity, AlertSeverity::Critical) << worst;
    }
    EXPECT_EQ(api::findAlertCondition("no_final_block")->threshold, 60);
    EXPECT_EQ(api::findAlertCondition("key_locked")->escalateMs, 30 * kMinute);
}

TEST_F(AlertRulesTest, OldOccurrencesAreForgottenAndNeverAFreshOne) {
    watchSlashes();
    std::vector<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 0; i < kAlertSeenMax; ++i) seen.emplace_back("slashed", std::to_string(i));
    book = AlertBook({}, seen, 1);
    slash({"new"});
    EXPECT_TRUE(slash({"new"}, kHour).empty());
    EXPECT_EQ(count(slash({"0"}, kHour), Kind::Seen), 1U) << "the oldest made room";
}

}  // namespace
}  // namespace stacknet::engine
