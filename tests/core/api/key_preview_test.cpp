#include <gtest/gtest.h>

#include "core/api/preview.h"
#include "core/ledger/params.h"

/// What the orders about a Node Key itself are said to cost.
namespace stacknet::api {
namespace {

const std::string kKey(64, 'a');
const std::string kOwner(64, 'c');

Snapshot sample(NodeKeyState state) {
    Snapshot now;
    now.stakeRules.slashBftDisagreementBps = ledger::kSlashBftDisagreementBps;
    NodeKeyInfo key;
    key.publicKey = kKey;
    key.ours = key.unlocked = true;
    key.state = state;
    key.tokensFree = 600;
    key.tokensBonded = 300;
    key.tokensUnbonding = 101;
    key.paperMicroUsd = 1'250'000;
    now.nodeKeys = {key};
    return now;
}

const Consequence* find(const CommandPreview& preview, std::string_view code) {
    for (const Consequence& one : preview.consequences) {
        if (one.code == code) return &one;
    }
    return nullptr;
}

std::string refusalOf(const Command& command, const Snapshot& now) {
    const CommandPreview preview = previewOf(command, now);
    return preview.refusal ? preview.refusal->code : "";
}

TEST(KeyPreview, TransferIsIrreversibleAndTakesEverythingOnTheKey) {
    const auto preview = previewOf(TransferNodeKey{kKey, kOwner}, sample(NodeKeyState::Active));
    EXPECT_TRUE(preview.irreversible);
    EXPECT_FALSE(preview.refusal);
    const Consequence* hands = find(preview, "changes_hands");
    ASSERT_NE(hands, nullptr);
    EXPECT_EQ(hands->tokens, 1'001U);
    EXPECT_EQ(hands->microUsd, 1'250'000U);
    EXPECT_EQ(refusalOf(TransferNodeKey{kKey, kOwner}, sample(NodeKeyState::Cold)),
              "ledger.still_cold");
    EXPECT_FALSE(previewOf(TransferNodeKey{kKey, kOwner}, sample(NodeKeyState::Connected)).refusal);
    EXPECT_EQ(refusalOf(TransferNodeKey{kKey, kOwner}, sample(NodeKeyState::Listed)),
              "ledger.wrong_state");
    EXPECT_EQ(refusalOf(TransferNodeKey{kKey, kOwner}, sample(NodeKeyState::Filed)),
              "ledger.wrong_state");
}

TEST(KeyPreview, DisconnectingStopsServingAndNeedsAConnectedKey) {
    Snapshot now = sample(NodeKeyState::Connected);
    EXPECT_NE(find(previewOf(DisconnectNodeKey{kKey}, now), "stops_serving"), nullptr);
    EXPECT_EQ(find(previewOf(DisconnectNodeKey{kKey}, now), "still_validates"), nullptr);
    now.nodeKeys[0].validator = true;
    EXPECT_NE(find(previewOf(DisconnectNodeKey{kKey}, now), "still_validates"), nullptr);
    EXPECT_FALSE(previewOf(DisconnectNodeKey{kKey}, now).refusal);
    EXPECT_EQ(refusalOf(DisconnectNodeKey{kKey}, sample(NodeKeyState::Active)),
              "ledger.wrong_state");
    EXPECT_EQ(refusalOf(DisconnectNodeKey{"ab"}, now), "api.bad_argument");
    now.nodeKeys[0].unlocked = false;
    EXPECT_EQ(refusalOf(DisconnectNodeKey{kKey}, now), "keystore.locked");
}

TEST(KeyPreview, RegisteringIsForGoodAndBeginsWithTheColdTime) {
    Snapshot now = sample(NodeKeyState::Cold);
    EXPECT_EQ(refusalOf(RegisterNodeKey{kKey}, now), "ledger.already_registered");
    now.nodeKeys[0].registered = false;
    const auto preview = previewOf(RegisterNodeKey{kKey}, now);
    EXPECT_FALSE(preview.refusal);
    ASSERT_NE(find(preview, "cold_until"), nullptr);
    EXPECT_EQ(find(preview, "cold_until")->timeMs, ledger::kColdPeriodMs);
    EXPECT_NE(find(preview, "public_for_good"), nullptr);
    now.nodeKeys[0].unlocked = false;
    EXPECT_EQ(refusalOf(RegisterNodeKey{kKey}, now), "keystore.locked");
}

TEST(KeyPreview, ConnectingTellsWhatIsAtRisk) {
    const auto preview = previewOf(ConnectNodeKey{kKey}, sample(NodeKeyState::Active));
    ASSERT_NE(find(preview, "at_risk_bft_disagreement"), nullptr);
    EXPECT_EQ(find(preview, "at_risk_bft_disagreement")->tokens, 501U);
    EXPECT_NE(find(preview, "serves_here"), nullptr);
    EXPECT_EQ(refusalOf(ConnectNodeKey{kKey}, sample(NodeKeyState::Filed)), "ledger.wrong_state");
}

TEST(KeyPreview, DeletingNeedsNoUnlockAndNamesTheTokensThatStayBehind) {
    Snapshot now = sample(NodeKeyState::Active);
    now.nodeKeys[0].unlocked = false;
    const auto preview = previewOf(RemoveNodeKey{kKey, {}}, now);
    EXPECT_TRUE(preview.irreversible);
    EXPECT_FALSE(preview.refusal);
    ASSERT_NE(find(preview, "tokens_unreachable"), nullptr);
    EXPECT_EQ(find(preview, "tokens_unreachable")->tokens, 1'001U);
    now.nodeKeys[0].registered = false;
    EXPECT_EQ(find(previewOf(RemoveNodeKey{kKey, {}}, now), "tokens_unreachable"), nullptr);
    now.nodeKeys.clear();
    EXPECT_EQ(refusalOf(RemoveNodeKey{kKey, {}}, now), "keystore.unknown_key");
}

}  // namespace
}  // namespace stacknet::api
