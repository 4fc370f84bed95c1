#include "core/api/preview.h"

#include <gtest/gtest.h>

#include "core/api/api_json.h"
#include "core/ledger/params.h"

namespace stacknet::api {
namespace {

const std::string kKey(64, 'a');
const std::string kOther(64, 'b');

/// One key of ours with 600 free, 300 bonded and 101 unbonding tokens under the seed's rates.
Snapshot sample() {
    Snapshot now;
    now.stakeRules.slashBftDisagreementBps = ledger::kSlashBftDisagreementBps;
    now.stakeRules.slashSpotCheckBps = ledger::kSlashSpotCheckBps;
    now.stakeRules.slashCensorshipBps = ledger::kSlashCensorshipBps;
    now.stakeRules.unbondingMs = 72 * 3'600'000;
    now.stakeRules.unbondingEpochs = 23;
    now.stakeRules.proofDeposit = 25;
    now.stakeRules.rewardBps = 500;
    now.stakeRules.rewardMax = 1'000;
    now.stakeRules.resaleFeeBps = 250;
    NodeKeyInfo key;
    key.publicKey = kKey;
    key.ours = key.unlocked = true;
    key.state = NodeKeyState::Active;
    key.tokensFree = 600;
    key.tokensBonded = 300;
    key.tokensUnbonding = 101;
    key.tokensWithdrawable = 40;
    key.paperworkCount = 3;
    key.paperMicroUsd = 1'250'000;
    key.sourceStack = kOther;
    NodeKeyInfo other = key;
    other.publicKey = kOther;
    other.ours = false;
    now.nodeKeys = {key, other};
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
    if (!preview.refusal) return "";
    EXPECT_FALSE(preview.refusal->message.empty());
    return preview.refusal->code;
}

TEST(Preview, BondTellsWhatIsAtRiskOfEverythingTheKeyHolds) {
    const CommandPreview preview = previewOf(Bond{kKey, 200}, sample());
    EXPECT_FALSE(preview.refusal);
    EXPECT_FALSE(preview.irreversible);
    ASSERT_NE(find(preview, "tokens_bonded"), nullptr);
    EXPECT_EQ(find(preview, "tokens_bonded")->tokens, 200U);
    // 600 + 300 + 101 = 1,001: 50 %, 10 % and 100 % of it, rounded up.
    ASSERT_NE(find(preview, "at_risk_bft_disagreement"), nullptr);
    EXPECT_EQ(find(preview, "at_risk_bft_disagreement")->tokens, 501U);
    EXPECT_EQ(find(preview, "at_risk_spot_check")->tokens, 101U);
    EXPECT_EQ(find(preview, "at_risk_censorship")->tokens, 1'001U);
    ASSERT_NE(find(preview, "unbonding_wait"), nullptr);
    EXPECT_EQ(find(preview, "unbonding_wait")->timeMs, 72 * 3'600'000);
    EXPECT_EQ(find(preview, "unbonding_wait")->epochs, 23U);
    for (const Consequence& one : preview.consequences) EXPECT_FALSE(one.text.empty()) << one.code;
    EXPECT_NE(find(preview, "at_risk_spot_check")->text.find("101 tokens (10 % of 1,001"),
              std::string::npos);
}

TEST(Preview, NumbersThatThePictureDoesNotHaveAreLeftOut) {
    Snapshot now = sample();
    now.stakeRules = {};
    const CommandPreview preview = previewOf(Bond{kKey, 200}, now);
    ASSERT_EQ(preview.consequences.size(), 1U);
    EXPECT_EQ(preview.consequences[0].code, "tokens_bonded");
    EXPECT_EQ(find(previewOf(FileChallenge{0, 7, kKey, "", kKey, ""}, now), "deposit_at_risk"),
              nullptr);
}

TEST(Preview, AmountsBeyondTheBalanceAreRefused) {
    EXPECT_EQ(refusalOf(Bond{kKey, 600}, sample()), "");
    EXPECT_EQ(refusalOf(Bond{kKey, 601}, sample()), "ledger.not_enough_tokens");
    EXPECT_EQ(refusalOf(Unbond{kKey, 300}, sample()), "");
    EXPECT_EQ(refusalOf(Unbond{kKey, 301}, sample()), "ledger.not_enough_tokens");
    Snapshot now = sample();
    now.nodeKeys[0].state = NodeKeyState::Connected;
    EXPECT_EQ(refusalOf(Bond{kKey, 600}, now), "");
    now.nodeKeys[0].state = NodeKeyState::Listed;
    EXPECT_EQ(refusalOf(Bond{kKey, 600}, now), "ledger.wrong_state");
    now.nodeKeys[0].state = NodeKeyState::Cold;
    EXPECT_EQ(refusalOf(Bond{kKey, 600}, now), "ledger.still_cold");
}

TEST(Preview, WithdrawTellsWhatIsFreeAndWhatWaits) {
    const CommandPreview preview = previewOf(Withdraw{kKey}, sample());
    EXPECT_EQ(find(preview, "tokens_withdrawn")->tokens, 40U);
    EXPECT_EQ(find(preview, "tokens_still_waiting")->tokens, 61U);
    Snapshot now = sample();
    now.nodeKeys[0].tokensWithdrawable = 0;
    now.nodeKeys[0].unbondingEpoch = 9;
    now.consensus.epoch = 8;
    EXPECT_EQ(refusalOf(Withdraw{kKey}, now), "ledger.unbonding_epochs");
    now.consensus.epoch = 9;
    EXPECT_EQ(refusalOf(Withdraw{kKey}, now), "ledger.unbonding_time");
    now.nodeKeys[0].tokensUnbonding = 0;
    EXPECT_EQ(refusalOf(Withdraw{kKey}, now), "ledger.nothing_to_withdraw");
}

TEST(Preview, FilingIsIrreversibleAndBurnsWhatIsLeft) {
    Snapshot now = sample();
    EXPECT_EQ(refusalOf(FileNodeKey{kKey}, now), "ledger.stake_remains");
    now.nodeKeys[0].tokensBonded = now.nodeKeys[0].tokensUnbonding = 0;
    const CommandPreview preview = previewOf(FileNodeKey{kKey}, now);
    EXPECT_FALSE(preview.refusal);
    EXPECT_TRUE(preview.irreversible);
    EXPECT_EQ(find(preview, "tokens_burned")->tokens, 600U);
    EXPECT_EQ(find(preview, "paperwork_filed")->microUsd, 1'250'000U);
    EXPECT_NE(find(preview, "paperwork_filed")->text.find("1.25 USD"), std::string::npos);
    now.nodeKeys[0].validator = true;
    EXPECT_EQ(refusalOf(FileNodeKey{kKey}, now), "ledger.in_validator_set");
    now.nodeKeys[0].state = NodeKeyState::Filed;
    EXPECT_EQ(refusalOf(FileNodeKey{kKey}, now), "ledger.wrong_state");
    now.nodeKeys[0].state = NodeKeyState::Cold;
    EXPECT_EQ(refusalOf(FileNodeKey{kKey}, now), "ledger.still_cold");
}

TEST(Preview, ListingTellsTheFeeOfTheStackItCameFrom) {
    EXPECT_EQ(find(previewOf(ListNodeKey{kKey, 1'000'001}, sample()), "resale_fee")->microUsd,
              25'000U);
    Snapshot now = sample();
    now.nodeKeys[0].sourceStack.clear();
    EXPECT_EQ(find(previewOf(ListNodeKey{kKey, 1'000'000}, now), "resale_fee"), nullptr);
    now.nodeKeys[0].state = NodeKeyState::Cold;
    EXPECT_EQ(refusalOf(ListNodeKey{kKey, 5}, now), "ledger.still_cold");
    EXPECT_EQ(refusalOf(UnlistNodeKey{kKey}, now), "ledger.wrong_state");
    now.nodeKeys[0].state = NodeKeyState::Listed;
    EXPECT_EQ(refusalOf(UnlistNodeKey{kKey}, now), "");
}

TEST(Preview, AConfirmedSaleGivesTheKeyAway) {
    Snapshot now = sample();
    const Command confirm = ConfirmKeySale{kKey, kOther, kOther};
    EXPECT_EQ(refusalOf(confirm, now), "ledger.wrong_state");
    now.nodeKeys[0].state = NodeKeyState::Listed;
    now.nodeKeys[0].listPriceMicroUsd = 2'000'000;
    const CommandPreview preview = previewOf(confirm, now);
    EXPECT_FALSE(preview.refusal);
    EXPECT_TRUE(preview.irreversible);
    EXPECT_EQ(find(preview, "sale_confirmed")->tokens, 1'001U);
    EXPECT_EQ(find(preview, "sale_confirmed")->microUsd, 2'000'000U);
    EXPECT_EQ(find(preview, "resale_fee")->microUsd, 50'000U);
    now.nodeKeys[0].owner = kOther;
    EXPECT_EQ(refusalOf(confirm, now), "api.bad_argument");
    EXPECT_EQ(refusalOf(ConfirmKeySale{kOther, kKey, kKey}, now), "keystore.unknown_key");
    now.nodeKeys[0].unlocked = false;
    EXPECT_EQ(refusalOf(confirm, now), "keystore.locked");
}

TEST(Preview, APurchaseMovesTheKeyAndNoMoney) {
    Snapshot now = sample();
    now.nodeKeys[0].owner = kKey;
    now.nodeKeys[1].owner = kOther;
    now.nodeKeys[1].state = NodeKeyState::Listed;
    now.nodeKeys[1].listPriceMicroUsd = 3'000'000;
    BuyNodeKey buy{kOther, 3'000'000, kKey, std::string(128, 'c'), kKey};
    const CommandPreview preview = previewOf(buy, now);
    EXPECT_FALSE(preview.refusal) << preview.refusal->message;
    EXPECT_TRUE(preview.irreversible);
    EXPECT_EQ(find(preview, "key_bought")->tokens, 1'001U);
    EXPECT_EQ(find(preview, "key_bought")->microUsd, 3'000'000U);
    EXPECT_EQ(find(preview, "resale_fee")->microUsd, 75'000U);
    buy.priceMicroUsd = 2'999'999;
    EXPECT_EQ(refusalOf(buy, now), "ledger.price_mismatch");
    buy.payer.clear();
    EXPECT_EQ(refusalOf(buy, now), "ledger.price_mismatch") << "this node's key pays";
    buy.payer = kOther;
    EXPECT_EQ(refusalOf(buy, now), "keystore.unknown_key");
    buy.payer = kKey;
    now.nodeKeys[1].owner = kKey;
    EXPECT_EQ(refusalOf(buy, now), "ledger.same_owner");
    now.nodeKeys[0].unlocked = false;
    EXPECT_EQ(refusalOf(buy, now), "keystore.locked");
    now = sample();
    EXPECT_EQ(refusalOf(buy, now), "ledger.wrong_state");
    now.nodeKeys.pop_back();  // a picture does not hold every key
    EXPECT_EQ(refusalOf(buy, now), "");
}

TEST(Preview, UnjailNeedsAJailThatCanEnd) {
    Snapshot now = sample();
    EXPECT_EQ(refusalOf(Unjail{kKey}, now), "ledger.not_jailed");
    now.nodeKeys[0].jailed = true;
    EXPECT_EQ(refusalOf(Unjail{kKey}, now), "");
    now.nodeKeys[0].jailedUntilEpoch = 4;
    now.consensus.epoch = 3;
    EXPECT_EQ(refusalOf(Unjail{kKey}, now), "ledger.jailed");
    now.consensus.epoch = 4;
    EXPECT_EQ(refusalOf(Unjail{kKey}, now), "");
    now.nodeKeys[0].tombstoned = true;
    EXPECT_EQ(refusalOf(Unjail{kKey}, now), "ledger.tombstoned");
    EXPECT_EQ(refusalOf(Bond{kKey, 1}, now), "ledger.tombstoned");
}

TEST(Preview, ChallengeTellsDepositRewardAndPenalty) {
    const CommandPreview preview =
        previewOf(FileChallenge{0, 7, kOther, "", kOther, kKey}, sample());
    EXPECT_FALSE(preview.refusal);
    EXPECT_TRUE(preview.irreversible);
    EXPECT_EQ(find(preview, "deposit_at_risk")->tokens, 25U);
    EXPECT_EQ(find(preview, "reward")->tokens, 1'000U);
    EXPECT_NE(find(preview, "accused_loses")->text.find("100 %"), std::string::npos);
    EXPECT_EQ(find(previewOf(SetAutoChallenge{true}, sample()), "files_by_itself")->tokens, 25U);
    EXPECT_TRUE(previewOf(SetAutoChallenge{false}, sample()).consequences.empty());
}

TEST(Preview, KeysThatAreNotOursNotOpenOrNotThereAreRefused) {
    EXPECT_EQ(refusalOf(Bond{kOther, 5}, sample()), "keystore.unknown_key");
    EXPECT_EQ(refusalOf(FileChallenge{0, 7, kOther, "", kOther, kOther}, sample()),
              "keystore.unknown_key");
    Snapshot now = sample();
    now.nodeKeys[0].unlocked = false;
    EXPECT_EQ(refusalOf(Bond{kKey, 5}, now), "keystore.locked");
    now.nodeKeys[0].registered = false;
    EXPECT_EQ(refusalOf(Bond{kKey, 5}, now), "ledger.unknown_key");
    EXPECT_TRUE(previewOf(RevokeApiKey{"x"}, sample()).consequences.empty());
}

TEST(Preview, JsonHasItsFields) {
    CommandPreview preview;
    preview.irreversible = true;
    preview.consequences = {{"a", "b", 1, 2, 3, 4}};
    EXPECT_EQ(toJson(preview),
              R"({"irreversible":true,"consequences":[{"code":"a","text":"b","tokens":1,)"
              R"("micro_usd":2,"time_ms":3,"epochs":4,"bps":0}],"refusal":null})");
}

std::string checked(const Command& command) {
    const auto result = checkCommand(command);
    if (result.ok()) return "";
    EXPECT_EQ(result.error().code, "api.bad_argument");
    return result.error().message.substr(0, result.error().message.find(' '));
}

TEST(CommandCheck, NamesTheFieldThatIsWrong) {
    EXPECT_EQ(checked(Bond{kKey, 1}), "");
    EXPECT_EQ(checked(Bond{kKey, 0}), "tokens");
    EXPECT_EQ(checked(Unbond{kKey, 0}), "tokens");
    EXPECT_EQ(checked(Bond{kKey.substr(1), 1}), "public_key");
    EXPECT_EQ(checked(Bond{"A" + kKey.substr(1), 1}), "public_key");
    EXPECT_EQ(checked(Withdraw{""}), "public_key");
    EXPECT_EQ(checked(Unjail{kKey + "a"}), "public_key");
    EXPECT_EQ(checked(UnlistNodeKey{"x"}), "public_key");
    EXPECT_EQ(checked(FileNodeKey{"x"}), "public_key");
    EXPECT_EQ(checked(ListNodeKey{kKey, 0}), "price_micro_usd");
    EXPECT_EQ(checked(ConfirmKeySale{kKey, kOther, kOther}), "");
    EXPECT_EQ(checked(ConfirmKeySale{"x", kOther, kOther}), "public_key");
    EXPECT_EQ(checked(ConfirmKeySale{kKey, "x", kOther}), "buyer");
    EXPECT_EQ(checked(ConfirmKeySale{kKey, kOther, ""}), "payment_reference");
    const std::string word(128, 'c');
    EXPECT_EQ(checked(BuyNodeKey{kKey, 1, kOther, word, ""}), "");
    EXPECT_EQ(checked(BuyNodeKey{kKey, 1, kOther, word, kOther}), "");
    EXPECT_EQ(checked(BuyNodeKey{"x", 1, kOther, word, ""}), "public_key");
    EXPECT_EQ(checked(BuyNodeKey{kKey, 0, kOther, word, ""}), "price_micro_usd");
    EXPECT_EQ(checked(BuyNodeKey{kKey, 1, "x", word, ""}), "payment_reference");
    EXPECT_EQ(checked(BuyNodeKey{kKey, 1, kOther, word + "c", ""}), "confirmation");
    EXPECT_EQ(checked(BuyNodeKey{kKey, 1, kOther, word, "x"}), "payer");
    EXPECT_EQ(checked(SetAutoChallenge{true}), "");
    EXPECT_EQ(checked(RevokeApiKey{""}), "");
}

TEST(CommandCheck, ChallengesNeedASignerAViewAndATransaction) {
    FileChallenge command{0, 7, kKey, "", kOther, ""};
    EXPECT_EQ(checked(command), "");
    command.publicKey = "short";
    EXPECT_EQ(checked(command), "public_key");
    command.publicKey = kKey;
    command.view = 0;
    EXPECT_EQ(checked(command), "view");
    command.view = 7;
    command.signer = "";
    EXPECT_EQ(checked(command), "signer");
    command.signer = kKey;
    command.txHash = "";
    EXPECT_EQ(checked(command), "tx_hash");
    command.transaction = "abc";
    EXPECT_EQ(checked(command), "transaction");
    command.transaction = "zz";
    EXPECT_EQ(checked(command), "transaction");
    command.transaction = std::string(2 * ledger::kTransactionBytesMax, '0');
    EXPECT_EQ(checked(command), "");
    command.transaction += "00";
    EXPECT_EQ(checked(command), "transaction");
}

TEST(CommandCheck, APromiseIsAllThatAnAccusationByItNeeds) {
    FileChallenge command;
    command.promise = std::string(240, 'a');
    EXPECT_EQ(checked(command), "");
    command.publicKey = "short";
    EXPECT_EQ(checked(command), "public_key");
    command.publicKey = kKey;
    EXPECT_EQ(checked(command), "");
    command.promise.pop_back();
    EXPECT_EQ(checked(command), "promise");
    command.promise = std::string(240, 'A');
    EXPECT_EQ(checked(command), "promise");
}

}  // namespace
}  // namespace stacknet::api
