// The contract of what a node shows and takes of consensus, stake and censorship.

#include <algorithm>

#include "core/api/fields.h"
#include "core/api/operator_wire.h"
#include "core/api/preview.h"
#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

/// Consensus has begun to count.
bool counts(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && now.consensus.view > 0 &&
           !now.validators->empty();
}

TEST_P(NodeContract, TermProgressAddsUp) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(counts));
    const auto now = node().snapshot();
    const api::ConsensusInfo& info = now->consensus;
    EXPECT_EQ(info.termLength, 1'000U);
    EXPECT_EQ(info.proposalsMade + info.proposalsLeft, info.termLength);
    EXPECT_GT(info.proposalsLeft, 0U);
    EXPECT_EQ(info.term, now->chain.term);
    EXPECT_EQ(info.view, now->chain.view);
    EXPECT_EQ(info.proposalsLeft, now->chain.proposalsLeft);
    EXPECT_EQ(info.leader, now->chain.leader);
    EXPECT_EQ(info.leader.size(), 64U);
    EXPECT_FALSE(info.leaderName.empty());
    EXPECT_EQ(info.watchdog.timeoutMs, 10'000U);
    // The seed's rates, for screens that do arithmetic with them.
    EXPECT_EQ(now->stakeRules.slashBftDisagreementBps, 5'000U);
    EXPECT_EQ(now->stakeRules.slashSpotCheckBps, 1'000U);
    EXPECT_EQ(now->stakeRules.slashCensorshipBps, 10'000U);
}

TEST_P(NodeContract, DutyStripIsInOrder) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(counts));
    const auto now = node().snapshot();
    const api::ConsensusInfo& info = now->consensus;
    ASSERT_FALSE(info.recentTerms.empty());
    EXPECT_EQ(info.recentTerms.front().term, info.term);
    EXPECT_EQ(info.recentTerms.front().end, api::TermEnd::Running);
    EXPECT_EQ(info.recentTerms.front().leader, info.leader);
    for (std::size_t i = 0; i < info.recentTerms.size(); ++i) {
        const api::TermInfo& term = info.recentTerms[i];
        if (i > 0) {
            EXPECT_EQ(term.term + 1, info.recentTerms[i - 1].term);
        }
        if (i > 0) {
            EXPECT_NE(term.end, api::TermEnd::Running);
        }
        EXPECT_EQ(term.leader.size(), 64U);
        EXPECT_FALSE(term.leaderName.empty());
        EXPECT_LE(term.proposals, info.termLength);
        EXPECT_EQ(term.leftAtView != 0, term.end == api::TermEnd::Left);
    }
    ASSERT_FALSE(info.nextLeaders.empty());
    for (std::size_t i = 0; i < info.nextLeaders.size(); ++i) {
        const api::NextLeaderInfo& next = info.nextLeaders[i];
        EXPECT_EQ(next.term, info.term + 1 + i);
        EXPECT_EQ(next.firstView, next.term * info.termLength + 1);
        EXPECT_EQ(next.leader.size(), 64U);
        EXPECT_FALSE(next.leaderName.empty());
    }
}

TEST_P(NodeContract, ValidatorsAreTheSetOfTheEpoch) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(counts));
    const auto now = node().snapshot();
    ASSERT_EQ(now->validators->size(), now->chain.validators);
    std::uint64_t weight = 0;
    std::uint32_t share = 0;
    for (std::size_t i = 0; i < now->validators->size(); ++i) {
        const api::ValidatorInfo& one = now->validators->at(i);
        EXPECT_EQ(one.index, i);
        EXPECT_EQ(one.key.size(), 64U);
        EXPECT_FALSE(one.name.empty());
        EXPECT_LE(one.votesPresent, one.votesCounted);
        EXPECT_LE(one.votesCounted, api::kVotesWindow);
        weight += one.weight;
        share += one.weightBps;
    }
    EXPECT_EQ(weight, now->chain.totalWeight);
    EXPECT_LE(share, 10'000U);
    EXPECT_GT(share + now->validators->size(), 10'000U);  // rounded down, each by less than one
    EXPECT_EQ(std::count_if(now->validators->begin(), now->validators->end(),
                            [](const api::ValidatorInfo& one) { return one.ours; }),
              1);
}

TEST_P(NodeContract, ListsKeepTheirBounds) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(counts));
    const auto now = node().snapshot();
    EXPECT_LE(now->consensus.nextLeaders.size(), api::kNextLeadersMax);
    EXPECT_LE(now->consensus.recentTerms.size(), api::kRecentTermsMax);
    EXPECT_LE(now->consensus.dropped.size(), api::kDroppedReasonsMax);
    EXPECT_LE(now->consensus.recentVotes.size(), api::kRecentVotesMax);
    EXPECT_LE(now->consensus.watchdog.armed.size(), 6U);
    EXPECT_LE(now->validators->size(), api::kValidatorsShownMax);
    EXPECT_LE(now->evidence->size(), api::kEvidenceShownMax);
    EXPECT_LE(now->slashes->size(), api::kSlashesShownMax);
    EXPECT_LE(now->challenges->size(), api::kChallengesShownMax);
    EXPECT_LE(now->demands->size(), api::kDemandsShownMax);
    EXPECT_LE(now->events->size(), api::kEventsShownMax);
    for (std::size_t i = 1; i < now->events->size(); ++i) {
        EXPECT_EQ(now->events->at(i).sequence, now->events->at(i - 1).sequence + 1);
    }
    for (const api::SlashInfo& one : *now->slashes) {
        EXPECT_EQ(one.stakeBefore - one.penalty, one.stakeAfter);
        EXPECT_EQ(one.burned + one.reward, one.penalty);
    }
    for (const api::ChallengeInfo& one : *now->challenges) {
        for (std::size_t i = 0; i < one.steps.size(); ++i) {
            // A promise has checks of its own, its signature first.
            if (one.promised) {
                EXPECT_EQ(one.steps[i].check == api::ChallengeCheck::PromiseSigned, i == 0);
            } else {
                EXPECT_EQ(static_cast<std::size_t>(one.steps[i].check), i);
            }
            if (!one.steps[i].passed) {
                EXPECT_EQ(i + 1, one.steps.size());
            }
        }
    }
}

TEST_P(NodeContract, EveryPictureSurvivesTheWire) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(counts));
    const auto now = node().snapshot();
    api::wire_api::Snapshot message;
    api::writeWire(*now, message);
    api::wire_api::Snapshot received;
    ASSERT_TRUE(received.ParseFromString(message.SerializeAsString()));
    const auto read = api::readWire(received);
    ASSERT_TRUE(read.ok()) << read.error().message;
    api::visitFields(*now, [&](const char* name, const auto& member) {
        api::visitFields(*read, [&](const char* other, const auto& same) {
            if constexpr (std::is_same_v<decltype(member), decltype(same)>) {
                if (std::string_view(name) == other) {
                    EXPECT_TRUE(member == same) << name;
                }
            }
        });
    });
    EXPECT_EQ(*read, *now);
}

TEST_P(NodeContract, StakeOrdersNameWhatIsWrongWithThem) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(counts));
    const std::string key(64, '7');
    const std::vector<std::pair<api::Command, std::string>> cases = {
        {api::Bond{key, 1}, "keystore.unknown_key"},
        {api::Unbond{key, 1}, "keystore.unknown_key"},
        {api::Withdraw{key}, "keystore.unknown_key"},
        {api::Unjail{key}, "keystore.unknown_key"},
        {api::ListNodeKey{key, 1}, "keystore.unknown_key"},
        {api::UnlistNodeKey{key}, "keystore.unknown_key"},
        {api::FileNodeKey{key}, "keystore.unknown_key"},
        {api::FileChallenge{0, 7, key, "", key, key}, "keystore.unknown_key"},
        {api::ConfirmKeySale{key, std::string(64, '8'), key}, "keystore.unknown_key"},
        {api::BuyNodeKey{key, 1, key, std::string(128, '8'), key}, "keystore.unknown_key"},
        {api::ConfirmKeySale{key, "8", key}, "api.bad_argument"},
        {api::BuyNodeKey{key, 1, key, "8", key}, "api.bad_argument"},
        {api::Bond{key, 0}, "api.bad_argument"},
        {api::Unbond{"7", 1}, "api.bad_argument"},
        {api::ListNodeKey{key, 0}, "api.bad_argument"},
        {api::FileChallenge{0, 0, key, "", key, ""}, "api.bad_argument"},
        {api::FileChallenge{0, 7, key, "xy", "", ""}, "api.bad_argument"},
        {api::FileChallenge{0, 7, key, "00", "", "", "00"}, "api.bad_argument"},
        {api::FileChallenge{0, 0, "", "", "", key, std::string(240, '0')}, "keystore.unknown_key"},
    };
    for (const auto& [command, code] : cases) {
        const api::CommandResult result = recorder.resultOf(node().submit(command));
        ASSERT_TRUE(result.error.has_value()) << command.index();
        EXPECT_EQ(result.error->code, code) << command.index();
        EXPECT_FALSE(result.error->message.empty());
        EXPECT_TRUE(result.subject.empty());
        // The preview needs no node and says the same.
        const auto refusal = api::previewOf(command, *node().snapshot()).refusal;
        ASSERT_TRUE(refusal.has_value()) << command.index();
        EXPECT_EQ(refusal->code, code) << command.index();
    }
}

/// The first of the keys that this node validates with.
const api::NodeKeyInfo* ownValidator(const api::Snapshot& now) {
    const auto found = std::find_if(
        now.nodeKeys.begin(), now.nodeKeys.end(),
        [](const api::NodeKeyInfo& key) { return key.ours && key.validator && key.unlocked; });
    return found == now.nodeKeys.end() ? nullptr : &*found;
}

TEST_P(NodeContract, ChallengesNeedATransactionAndAutomationIsShown) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return counts(now) && ownValidator(now) != nullptr; }));
    const std::string key = ownValidator(*node().snapshot())->publicKey;
    for (const bool enabled : {true, false}) {
        const api::CommandResult result =
            recorder.resultOf(node().submit(api::SetAutoChallenge{enabled}));
        ASSERT_FALSE(result.error.has_value()) << result.error->message;
        EXPECT_FALSE(result.subject.empty());
        EXPECT_TRUE(recorder.waitFor(
            [&](const api::Snapshot& now) { return now.consensus.autoChallenge == enabled; }));
    }
    // Over a transaction that nobody holds.
    const api::CommandResult result = recorder.resultOf(
        node().submit(api::FileChallenge{0, 7, key, "", std::string(64, '8'), ""}));
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "engine.not_found");
}

}  // namespace
}  // namespace stacknet::contract
