#include "core/engine/alert_facts.h"

#include <gtest/gtest.h>

#include "core/engine/alert_text.h"

namespace stacknet::engine {
namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;
constexpr std::int64_t kDay = std::int64_t{24} * 3'600'000;
const std::string kOurs(64, 'a');
const std::string kOther(64, 'b');

class AlertFactsTest : public testing::Test {
protected:
    AlertFactsTest() {
        now.asOfMs = kNow;
        now.engine.state = api::EngineState::Running;
        now.service.httpAddress = "http://127.0.0.1:1";
        now.service.inferenceReady = now.service.sandboxReady = true;
        now.chain.lastBlockMs = kNow - 1'000;
        for (const auto& [publicKey, ours] : {std::pair{kOurs, true}, {kOther, false}}) {
            api::NodeKeyInfo key;
            key.publicKey = publicKey;
            key.alias = ours ? "garage" : "";
            key.ours = ours;
            key.state = api::NodeKeyState::Connected;
            key.unlocked = true;
            now.nodeKeys.push_back(key);
        }
        surroundings.runningMs = kAlertSettleMs;
        surroundings.diskFreeMegabytes = 50'000;
    }
    /// The value of the only reading of it; -1: there is none.
    std::int64_t value(std::string_view condition) {
        const auto facts = alertFacts(now, surroundings);
        std::int64_t found = -1;
        for (const AlertReading& one : facts.readings) {
            if (one.condition == condition) found = one.value;
        }
        return found;
    }
    bool known(std::string_view condition) {
        return alertFacts(now, surroundings).known.contains(condition);
    }
    std::vector<AlertReading> readings(std::string_view condition) {
        std::vector<AlertReading> found;
        for (AlertReading& one : alertFacts(now, surroundings).readings) {
            if (one.condition == condition) found.push_back(one);
        }
        return found;
    }

    api::Snapshot now;
    AlertSurroundings surroundings;
};

TEST_F(AlertFactsTest, AHealthyNodeMeetsNoRuleOfTheProgram) {
    const auto facts = alertFacts(now, surroundings);
    for (const AlertReading& one : facts.readings) {
        const auto* condition = api::findAlertCondition(one.condition);
        ASSERT_NE(condition, nullptr) << one.condition;
        EXPECT_FALSE(condition->occurrence) << one.condition;
        EXPECT_FALSE(alertMet(*condition, condition->threshold, one.value)) << one.condition;
        EXPECT_TRUE(facts.known.contains(one.condition));
    }
}

TEST_F(AlertFactsTest, NothingIsKnownUntilTheEngineRuns) {
    now.engine.state = api::EngineState::Starting;
    EXPECT_TRUE(alertFacts(now, surroundings).known.empty());
}

TEST_F(AlertFactsTest, OnlyOurKeysCount) {
    for (auto& key : now.nodeKeys) {
        key.jailed = true;
        key.unlocked = false;
    }
    ASSERT_EQ(readings("key_jailed").size(), 1U);
    EXPECT_EQ(readings("key_jailed")[0].subject, kOurs);
    EXPECT_EQ(readings("key_jailed")[0].subjectName, "garage");
    EXPECT_EQ(value("key_jailed"), 1);
    EXPECT_EQ(value("key_locked"), 1);
    now.nodeKeys[0].tombstoned = true;
    EXPECT_EQ(value("key_jailed"), 0) << "the worse of both is told";
    EXPECT_EQ(value("key_tombstoned"), 1);
    now.nodeKeys[0].state = api::NodeKeyState::Active;
    EXPECT_EQ(value("key_locked"), 0) << "one that is not connected need not sign";
}

TEST_F(AlertFactsTest, WhatIsProvedAgainstOurKeysHappensOnceEach) {
    api::SlashInfo slash;
    slash.offender = kOurs;
    slash.proofId = "p";
    slash.height = 7;
    slash.penalty = 500;
    api::SlashInfo theirs = slash;
    theirs.offender = kOther;
    now.slashes = api::Shared(std::vector<api::SlashInfo>{slash, theirs});
    ASSERT_EQ(readings("slashed").size(), 1U);
    EXPECT_EQ(readings("slashed")[0].occurrence, "p@7");
    EXPECT_EQ(readings("slashed")[0].value, 500);
    api::EvidenceInfo evidence;
    evidence.id = "e";
    evidence.offender = kOurs;
    now.evidence = api::Shared(std::vector<api::EvidenceInfo>{evidence});
    EXPECT_EQ(readings("evidence_against_us")[0].occurrence, "e");
    api::ChallengeInfo challenge;
    challenge.id = "c";
    challenge.accused = kOurs;
    challenge.againstUs = true;
    now.challenges = api::Shared(std::vector<api::ChallengeInfo>{challenge});
    EXPECT_EQ(readings("challenge_against_us")[0].occurrence, "c");
    challenge.state = api::ChallengeState::Rejected;
    now.challenges = api::Shared(std::vector<api::ChallengeInfo>{challenge});
    EXPECT_TRUE(readings("challenge_against_us").empty()) << "the ledger has cleared us";
    api::ArenaInfo arena;
    api::ArenaVerdictInfo verdict;
    verdict.task = "t";
    verdict.worker = kOurs;
    verdict.ours = true;
    arena.verdicts = {verdict};
    now.arena = api::Shared(arena);
    EXPECT_TRUE(readings("check_against_us").empty()) << "it took nothing";
    arena.verdicts[0].tokensTaken = 9;
    now.arena = api::Shared(arena);
    EXPECT_EQ(readings("check_against_us")[0].value, 9);
    api::TermInfo term;
    term.term = 4;
    term.leader = kOurs;
    term.ours = true;
    term.end = api::TermEnd::Left;
    now.consensus.epoch = 2;
    now.consensus.recentTerms = {term};
    EXPECT_EQ(readings("term_lost")[0].occurrence, "2/4");
    now.consensus.recentTerms[0].end = api::TermEnd::Completed;
    EXPECT_TRUE(readings("term_lost").empty());
}

TEST_F(AlertFactsTest, PeersAreCountedOnceTheyCanBe) {
    EXPECT_FALSE(known("peers_below")) << "a node without peers needs none";
    api::PeerInfo peer;
    peer.state = api::PeerState::Connecting;
    now.peers = {peer, peer};
    surroundings.runningMs = kAlertSettleMs - 1;
    EXPECT_FALSE(known("peers_below")) << "it is early";
    surroundings.runningMs = kAlertSettleMs;
    EXPECT_EQ(value("peers_below"), 0);
    now.peers[1].state = api::PeerState::Connected;
    now.peers[1].lastSeenMs = kNow;
    surroundings.runningMs = 0;
    EXPECT_EQ(value("peers_below"), 1);
    now.engine.clockOffsetMs = -2'500;
    EXPECT_EQ(value("clock_off"), 2'500);
}

TEST_F(AlertFactsTest, FinalBlocksAreWaitedForWhenTheNodeIsInStep) {
    now.chain.lastBlockMs = kNow - 61'500;
    EXPECT_EQ(value("no_final_block"), 61);
    now.chain.syncing = true;
    EXPECT_FALSE(known("no_final_block"));
    now.chain.syncing = false;
    surroundings.runningMs = kAlertSettleMs - 1;
    EXPECT_FALSE(known("no_final_block"));
}

TEST_F(AlertFactsTest, MissedVotesAreAShareOfEnoughCertificates) {
    api::ValidatorInfo validator;
    validator.key = kOurs;
    validator.ours = true;
    validator.votesCounted = kMissedVotesCountedMin - 1;
    now.validators = api::Shared(std::vector<api::ValidatorInfo>{validator});
    EXPECT_FALSE(known("missed_votes"));
    validator.votesCounted = 80;
    validator.votesPresent = 20;
    now.validators = api::Shared(std::vector<api::ValidatorInfo>{validator});
    EXPECT_EQ(value("missed_votes"), 75);
}

TEST_F(AlertFactsTest, SigningStatesAreTold) {
    now.consensus.signing.state = api::SigningState::Stopped;
    now.consensus.signing.reason = "The vote store is damaged.";
    EXPECT_EQ(value("signing_stopped"), 1);
    EXPECT_EQ(readings("signing_stopped")[0].detail, "The vote store is damaged.");
    now.consensus.signing.state = api::SigningState::DoppelgangerWait;
    EXPECT_EQ(value("signing_stopped"), 0);
    EXPECT_EQ(value("doppelganger_wait"), 1);
}

TEST_F(AlertFactsTest, ANodeThatDoesNotServeMissesNothing) {
    now.service = {};
    EXPECT_EQ(value("model_not_ready"), 1);
    EXPECT_EQ(value("sandbox_not_ready"), 1);
    EXPECT_EQ(value("not_serving"), 1);
    surroundings.serves = false;
    EXPECT_EQ(value("model_not_ready"), 0);
    EXPECT_EQ(value("sandbox_not_ready"), 0);
    EXPECT_EQ(value("not_serving"), 0);
}

TEST_F(AlertFactsTest, AttestationRunsOutOrFails) {
    EXPECT_EQ(value("attestation_failed"), 0) << "off is no failure";
    api::AttestationInfo info;
    info.state = api::AttestationState::Attested;
    info.validUntilMs = kNow + 9 * 60'000 + 5;
    now.attestation = api::Shared(info);
    EXPECT_EQ(value("attestation_expiring"), 9);
    info.state = api::AttestationState::Failed;
    now.attestation = api::Shared(info);
    EXPECT_EQ(value("attestation_failed"), 1);
    EXPECT_EQ(value("attestation_expiring"), -1);
    info.state = api::AttestationState::Collecting;
    now.attestation = api::Shared(info);
    EXPECT_FALSE(known("attestation_failed")) << "it is being looked at";
}

TEST_F(AlertFactsTest, KeysExpireBackupsAgeAndPaperworkWaits) {
    api::ApiKeyInfo key;
    key.id = "ak";
    key.name = "laptop";
    key.expiresMs = kNow + 3 * kDay + 1;
    now.apiKeys = {key};
    EXPECT_EQ(value("api_key_expires"), 3);
    now.apiKeys[0].revokedMs = kNow;
    EXPECT_EQ(value("api_key_expires"), -1);
    now.apiKeys[0].revokedMs = 0;
    now.apiKeys[0].expiresMs = kNow;
    EXPECT_EQ(value("api_key_expires"), -1) << "that it has expired is no warning any more";

    EXPECT_FALSE(known("backup_old"));
    api::KeystoreInfo keystore;
    api::KeyProtectionInfo protection;
    protection.publicKey = kOurs;
    protection.createdMs = kNow - 100 * kDay;
    keystore.keys = {protection};
    now.keystore = api::Shared(keystore);
    EXPECT_EQ(value("backup_old"), 100);
    keystore.keys[0].backupMs = kNow - 5 * kDay;
    now.keystore = api::Shared(keystore);
    EXPECT_EQ(value("backup_old"), 5);
    keystore.keys[0].backupMs = kNow - 300 * kDay;
    now.keystore = api::Shared(keystore);
    EXPECT_EQ(value("backup_old"), 300);
    keystore.keys[0].wordsChecked = true;
    now.keystore = api::Shared(keystore);
    EXPECT_EQ(value("backup_old"), 0) << "its words are on paper";

    EXPECT_EQ(value("paperwork_unsettled"), 0);
    api::TaskInfo task;
    task.paperwork = api::PaperworkState::Submitted;
    task.receivedMs = kNow - 61 * 60'000 - 500;
    task.durationMs = 500;
    now.tasks = {task};
    EXPECT_EQ(value("paperwork_unsettled"), 61);
    now.tasks[0].paperwork = api::PaperworkState::Committed;
    EXPECT_EQ(value("paperwork_unsettled"), 0);
}

TEST_F(AlertFactsTest, DiskRetentionAndChannelsAreTold) {
    surroundings.diskFreeMegabytes = 1'999;
    EXPECT_EQ(value("disk_below"), 1'999);
    surroundings.diskFreeMegabytes.reset();
    EXPECT_FALSE(known("disk_below"));
    api::PrivacyInfo privacy;
    privacy.lastError = "tasks.db is damaged.";
    now.privacy = api::Shared(privacy);
    EXPECT_EQ(value("retention_failed"), 1);
    api::AlertChannelInfo channel;
    channel.id = "channel_1";
    channel.lastErrorMs = 2;
    channel.lastSentMs = 1;
    surroundings.channels = {channel};
    EXPECT_EQ(value("channel_failed"), 1);
    surroundings.channels[0].enabled = false;
    EXPECT_EQ(value("channel_failed"), 0);
}

TEST(AlertText, EveryConditionHasASentence) {
    for (const api::AlertCondition& condition : api::kAlertConditions) {
        const auto text = alertSentence(condition.name, "garage", 7, 9);
        EXPECT_NE(text, condition.name);
        EXPECT_FALSE(text.ends_with('.')) << text;
        const bool number = text.find('7') != std::string::npos;
        EXPECT_EQ(number, !condition.unit.empty()) << text;
    }
}

TEST(AlertText, ASubjectLineSaysHowBadWhichNodeAndWhat) {
    AlertDelivery delivery;
    delivery.incident.id = 1;
    delivery.incident.condition = "signing_stopped";
    delivery.incident.severity = AlertSeverity::Critical;
    const AlertSender sender{"garage", "home", false};
    EXPECT_EQ(alertSubjectLine(delivery, sender),
              "[CRITICAL] garage: This node has stopped signing.");
    delivery.telling = AlertTelling::Recovered;
    EXPECT_EQ(alertSubjectLine(delivery, sender),
              "[RECOVERED] garage: It is over: This node has stopped signing.");
    delivery = {};
    delivery.telling = AlertTelling::Summary;
    delivery.heldBack = 3;
    EXPECT_EQ(alertSubjectLine(delivery, sender),
              "[INFO] garage: 3 alerts came in the quiet hours. They are in the inbox.");
}

}  // namespace
}  // namespace stacknet::engine
