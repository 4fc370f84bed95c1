// stacknetctl against a scripted node: tables, JSON, orders and exit codes of the consensus
// commands.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/engine/submission_document.h"
#include "core/ledger/epochs.h"
#include "core/ledger/state.h"
#include "tests/contract/ctl_fixture.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

class CtlConsensusTest : public CtlTest {
protected:
    CtlConsensusTest() : CtlTest(testing::incidentSnapshot(SystemClock().wallMs())) {}
    api::NodeKeyInfo keyAt(std::size_t index) { return m_fake.snapshot()->nodeKeys.at(index); }
};

TEST_F(CtlConsensusTest, ConsensusShowsTermWatchdogAndDutyStrip) {
    const Ran table = ctl({"consensus"});
    EXPECT_EQ(table.code, 0) << table.err;
    EXPECT_TRUE(table.says("term 18")) << table.out;
    EXPECT_TRUE(table.says("proposal 422 of 1,000, 579 left"));
    EXPECT_TRUE(table.says("sitting_out until view 19,001"));
    EXPECT_TRUE(table.says("W3 unmet_demand in 3.4 s, W1 no_progress in 9.1 s"));
    EXPECT_TRUE(table.says("left at view 16,318, W3 unmet_demand"));
    EXPECT_TRUE(table.says("dropped  41 stale_view"));
    const auto json = ctl({"consensus", "--json"}).json();
    EXPECT_EQ(json.at("signing").at("state").as_string(), "sitting_out");
    EXPECT_EQ(json.at("recent_terms").as_array().size(), 4U);
    EXPECT_EQ(json.at("watchdog").at("armed").at(0).at("reason").as_string(), "unmet_demand");
}

TEST_F(CtlConsensusTest, ValidatorsAreATableByIndex) {
    const Ran table = ctl({"validators"});
    EXPECT_EQ(table.code, 0) << table.err;
    EXPECT_TRUE(table.says("25.00 %")) << table.out;
    EXPECT_TRUE(table.says("97/100"));
    EXPECT_TRUE(table.says("tombstoned"));
    EXPECT_TRUE(table.says("this node"));
    EXPECT_LT(table.out.find("node 1"), table.out.find("node 2"));
    const auto json = ctl({"validators", "--json"}).json();
    ASSERT_EQ(json.as_array().size(), 4U);
    EXPECT_EQ(json.at(3).at("weight_bps").to_number<int>(), 2'500);
}

TEST_F(CtlConsensusTest, EvidenceShowsTheTwoSignedMessages) {
    const auto evidence = m_fake.snapshot()->evidence;
    const Ran table = ctl({"evidence"});
    EXPECT_EQ(table.code, 0) << table.err;
    for (const char* rule : {"E1", "E2", "E3", "E4", "E5"}) EXPECT_TRUE(table.says(rule)) << rule;
    const Ran one = ctl({"evidence", "show", evidence->front().id});
    EXPECT_EQ(one.code, 0) << one.err;
    EXPECT_TRUE(one.says("E3 finalize_after_leaving by node 4"));
    for (const api::SignedMessageInfo* message :
         {&evidence->front().first, &evidence->front().second}) {
        EXPECT_TRUE(one.says(message->signedBytes));
        EXPECT_TRUE(one.says(message->signature));
    }
    EXPECT_EQ(ctl({"evidence", "--json"}).json().as_array().size(), evidence->size());
    EXPECT_EQ(ctl({"evidence", "show", "nothing"}).code, 1);
    EXPECT_EQ(ctl({"evidence", "show"}).code, 2);
    EXPECT_EQ(ctl({"evidence", "list", "more"}).code, 2);
    EXPECT_EQ(ctl({"evidence", "nonsense"}).code, 2);
}

TEST_F(CtlConsensusTest, SlashesShowBeforeAndAfter) {
    const Ran table = ctl({"slashes"});
    EXPECT_EQ(table.code, 0) << table.err;
    EXPECT_TRUE(table.says("950,000,000")) << table.out;
    EXPECT_TRUE(table.says("500,000,000"));
    EXPECT_TRUE(table.says("bft_disagreement"));
    EXPECT_TRUE(table.says("50.00 %"));
    const auto json = ctl({"slashes", "--json"}).json();
    EXPECT_EQ(json.at(0).at("offence").as_string(), "censorship");
    EXPECT_EQ(json.at(0).at("stake_after").to_number<int>(), 0);
}

TEST_F(CtlConsensusTest, EmptyListsSaySo) {
    m_fake.setSnapshot(testing::runningSnapshot(SystemClock().wallMs()));
    for (const char* command : {"evidence", "slashes", "challenge"}) {
        const Ran list = ctl({command});
        EXPECT_EQ(list.code, 0) << list.err;
        EXPECT_EQ(list.out.rfind("None.", 0), 0U) << list.out;
        EXPECT_EQ(ctl({command, "--json"}).out, "[]\n");
    }
}

TEST_F(CtlConsensusTest, ChallengesShowEachStep) {
    const auto challenges = m_fake.snapshot()->challenges;
    const Ran list = ctl({"challenge", "list"});
    EXPECT_EQ(list.code, 0) << list.err;
    EXPECT_TRUE(list.says("rejected: demand_not_in_certificate")) << list.out;
    EXPECT_TRUE(list.says("(against this node)"));
    const Ran upheld = ctl({"challenge", "show", challenges->at(2).id});
    EXPECT_LT(upheld.out.find("block_final"), upheld.out.find("demand_in_certificate"));
    EXPECT_LT(upheld.out.find("window_passed"), upheld.out.find("within_evidence_window"));
    EXPECT_TRUE(upheld.says("It is in no block up to view 16,307."));
    const auto json = ctl({"challenge", "show", challenges->at(1).id, "--json"}).json();
    EXPECT_EQ(json.at("steps").at(1).at("passed").as_bool(), false);
    EXPECT_EQ(ctl({"challenge", "--json"}).json().as_array().size(), challenges->size());
    EXPECT_EQ(ctl({"challenge", "demands", "--json"}).json().as_array().size(), 2U);
    EXPECT_TRUE(ctl({"challenge", "demands"}).says("this node"));
    EXPECT_EQ(ctl({"challenge", "show", "nothing"}).code, 1);
}

TEST_F(CtlConsensusTest, FilingAChallengeWantsAYes) {
    const std::string signer = testing::sampleId(3);
    const std::string hash = m_fake.snapshot()->demands->front().txHash;
    const std::vector<std::string> order = {"challenge", "file",     "--epoch", "3",      "--view",
                                            "18974",     "--signer", signer,    "--hash", hash};
    const auto with = [&](const char* word) {
        auto words = order;
        words.emplace_back(word);
        return words;
    };
    EXPECT_EQ(ctl(order).code, 2);
    const Ran preview = ctl(with("--preview"));
    EXPECT_EQ(preview.code, 0) << preview.err;
    EXPECT_TRUE(preview.says("Up to 2,500 tokens of the filing key are burned")) << preview.out;
    EXPECT_TRUE(preview.says("Nothing brings it back."));
    EXPECT_TRUE(m_fake.received().empty());
    const Ran filed = ctl(with("--yes"));
    EXPECT_EQ(filed.code, 0) << filed.err;
    ASSERT_EQ(m_fake.received().size(), 1U);
    const auto sent = std::get<api::FileChallenge>(m_fake.received().front());
    EXPECT_EQ(sent.epoch, 3U);
    EXPECT_EQ(sent.view, 18'974U);
    EXPECT_EQ(sent.signer, signer);
    EXPECT_EQ(sent.txHash, hash);
    EXPECT_TRUE(filed.says(m_fake.snapshot()->challenges->front().id));

    const auto file = m_folder / "transaction";
    std::ofstream(file, std::ios::binary) << std::string("\x01\xff", 2);
    EXPECT_EQ(ctl({"challenge", "file", "--view", "5", "--signer", signer, "--tx", file.string(),
                   "--yes"})
                  .code,
              0);
    EXPECT_EQ(std::get<api::FileChallenge>(m_fake.received().back()).transaction, "01ff");
    EXPECT_EQ(ctl({"challenge", "file", "--view", "5", "--signer", signer, "--yes"}).code, 2);
    const Ran unknown = ctl({"challenge", "file", "--view", "5", "--signer", signer, "--hash",
                             testing::sampleId(1), "--yes", "--json"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_NE(unknown.err.find("engine.not_found"), std::string::npos);
    // By a leader's promise in a file of "submission get".
    engine::SubmissionDocument document;
    document.validators = {{PublicKey{}, 1}};
    const auto promises = m_folder / "promises.json";
    const auto accuse = [&](std::vector<std::string> more = {}) {
        std::ofstream(promises) << document.toJson();
        std::vector<std::string> words = {"challenge", "file", "--promise", promises.string(),
                                          "--yes"};
        words.insert(words.end(), more.begin(), more.end());
        return ctl(words).code;
    };
    EXPECT_EQ(accuse(), 2) << "it holds none";
    document.promises = {{0, 0, {}, 12, {}}, {0, 1, {}, 1'012, {}}};
    EXPECT_EQ(accuse(), 2) << "which of the two?";
    static_cast<void>(accuse({"--view", "1012"}));
    EXPECT_EQ(std::get<api::FileChallenge>(m_fake.received().back()).promise,
              toHex(consensus::encodePromise(document.promises[1])));
    EXPECT_EQ(accuse({"--view", "13"}), 2);
    EXPECT_EQ(ctl({"challenge", "auto", "off"}).code, 0);
    EXPECT_FALSE(m_fake.snapshot()->consensus.autoChallenge);
    EXPECT_EQ(ctl({"challenge", "auto", "maybe"}).code, 2);
}

TEST_F(CtlConsensusTest, StakeOrdersPreviewAndRun) {
    const api::NodeKeyInfo was = keyAt(0);
    const Ran preview = ctl({"stake", "bond", was.publicKey, "1000", "--preview", "--json"});
    EXPECT_EQ(preview.code, 0) << preview.err;
    EXPECT_EQ(preview.json().at("consequences").at(0).at("code").as_string(), "tokens_bonded");
    EXPECT_EQ(preview.json().at("consequences").at(0).at("tokens").to_number<int>(), 1'000);
    EXPECT_TRUE(m_fake.received().empty());
    EXPECT_EQ(ctl({"stake", "bond", was.publicKey, "1000"}).code, 0);
    EXPECT_EQ(keyAt(0).tokensBonded, was.tokensBonded + 1'000);
    EXPECT_EQ(ctl({"stake", "unbond", was.publicKey, "400"}).code, 0);
    EXPECT_EQ(keyAt(0).tokensUnbonding, was.tokensUnbonding + 400);
    EXPECT_EQ(ctl({"stake", "withdraw", was.publicKey}).code, 0);
    EXPECT_EQ(keyAt(0).tokensWithdrawable, 0U);
    EXPECT_EQ(ctl({"stake", "unjail", was.publicKey}).code, 0);
    EXPECT_FALSE(keyAt(0).jailed);
    EXPECT_EQ(ctl({"stake", "unjail", was.publicKey, "--preview"}).code, 1);
    EXPECT_EQ(ctl({"stake", "bond", was.publicKey, "0"}).code, 2);
    EXPECT_EQ(ctl({"stake", "bond", was.publicKey, "1x"}).code, 2);
    EXPECT_EQ(ctl({"stake", "bond", "7", "1"}).code, 1);
    EXPECT_EQ(ctl({"stake"}).code, 2);
}

TEST_F(CtlConsensusTest, KeysAreListedTakenBackAndFiled) {
    const std::string key = keyAt(3).publicKey;
    EXPECT_EQ(ctl({"keys", "node", "list", key, "5000000"}).code, 0);
    EXPECT_EQ(keyAt(3).listPriceMicroUsd, 5'000'000U);
    EXPECT_EQ(ctl({"keys", "node", "unlist", key}).code, 0);
    EXPECT_EQ(ctl({"keys", "node", "file", key}).code, 2);
    EXPECT_EQ(keyAt(3).state, api::NodeKeyState::Active);
    const Ran staked = ctl({"keys", "node", "file", key, "--yes"});
    EXPECT_EQ(staked.code, 1);
    EXPECT_NE(staked.err.find("ledger.stake_remains"), std::string::npos);
    m_fake.update([](api::Snapshot& next) { next.nodeKeys.at(3).tokensBonded = 0; });
    EXPECT_EQ(ctl({"keys", "node", "file", key, "--yes"}).code, 0);
    EXPECT_EQ(keyAt(3).state, api::NodeKeyState::Filed);
}

// Tables show ids in short, so what they show must be enough.
TEST_F(CtlConsensusTest, ABeginningOrANameStandsForAnId) {
    const std::string evidence = m_fake.snapshot()->evidence->front().id;
    EXPECT_TRUE(ctl({"evidence", "show", evidence.substr(0, 10)}).says("E3 "));
    EXPECT_EQ(ctl({"evidence", "show", evidence.substr(0, 5)}).code, 1);
    const std::string challenge = m_fake.snapshot()->challenges->at(2).id;
    EXPECT_TRUE(ctl({"challenge", "show", challenge.substr(0, 6)}).says(challenge));
    EXPECT_EQ(ctl({"challenge", "show"}).code, 2);
    const api::NodeKeyInfo was = keyAt(0);
    EXPECT_EQ(ctl({"stake", "bond", was.publicKey.substr(0, 8), "1000"}).code, 0);
    EXPECT_EQ(keyAt(0).tokensBonded, was.tokensBonded + 1'000);
    EXPECT_EQ(ctl({"stake", "bond", was.alias, "1000"}).code, 0);
    EXPECT_EQ(keyAt(0).tokensBonded, was.tokensBonded + 2'000);
    EXPECT_EQ(ctl({"stake", "bond", "nobody", "1000"}).code, 1);

    std::string close = was.publicKey;
    close.back() = close.back() == '0' ? '1' : '0';
    m_fake.update([&](api::Snapshot& next) { next.nodeKeys.at(1).publicKey = close; });
    const Ran several = ctl({"stake", "bond", was.publicKey.substr(0, 8), "1000"});
    EXPECT_EQ(several.code, 2);
    EXPECT_NE(several.err.find("begins 2 ids"), std::string::npos) << several.err;
}

TEST_F(CtlConsensusTest, AWordTooManyIsWrongUsage) {
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"consensus", "x"},
                                               {"validators", "x"},
                                               {"slashes", "x"},
                                               {"evidence", "list", "x"},
                                               {"challenge", "demands", "x"},
                                               {"stake", "withdraw", keyAt(0).publicKey, "x"}}) {
        EXPECT_EQ(ctl(words).code, 2) << words.front();
    }
}

// A demand that its leader let pass comes with the order that accuses it.
TEST_F(CtlConsensusTest, ABrokenDemandNamesTheChallenge) {
    m_fake.update([](api::Snapshot& next) {
        auto demands = *next.demands;
        demands.front().dueView = next.chain.view - 1;
        next.demands = api::Shared(std::move(demands));
    });
    const api::DemandInfo broken = m_fake.snapshot()->demands->front();
    const Ran list = ctl({"challenge", "demands"});
    EXPECT_TRUE(list.says("challenge file --epoch " + std::to_string(broken.epoch) + " --view " +
                          std::to_string(broken.firstView) + " --signer " + broken.signer +
                          " --hash " + broken.txHash))
        << list.out;
}

// One that came too late is as broken as one that never came.
TEST_F(CtlConsensusTest, ALateDemandNamesTheChallengeAndAMetOneDoesNot) {
    const auto hints = [&](std::uint64_t metView) {
        m_fake.update([&](api::Snapshot& next) {
            auto demand = next.demands->front();
            demand.dueView = next.chain.view - 4;
            demand.metView = metView;
            next.demands = api::Shared(std::vector<api::DemandInfo>{demand});
        });
        return ctl({"challenge", "demands"}).says("challenge file");
    };
    const std::uint64_t due = m_fake.snapshot()->chain.view - 4;
    EXPECT_TRUE(hints(0));
    EXPECT_FALSE(hints(due));
    EXPECT_TRUE(hints(due + 1));
}

TEST_F(CtlConsensusTest, SubmissionsAreListedFetchedAndVerifiedOffline) {
    const Ran list = ctl({"submission", "list"});
    EXPECT_EQ(list.code, 0) << list.err;
    EXPECT_TRUE(list.says(testing::sampleId(7'003)));
    EXPECT_TRUE(list.says("yes")) << list.out;
    EXPECT_EQ(ctl({"--json", "submission"}).json().as_array().size(), 2U);

    ledger::Genesis genesis;
    genesis.networkName = "ctl";
    genesis.timeMs = 1'700'000'000'000;
    genesis.keyPriceBaseMicroUsd = 1;
    genesis.openRegistration = true;
    std::vector<crypto::SigningKey> keys;
    for (std::uint64_t i = 1; i <= 4; ++i) {
        SeededRng rng(i);
        keys.push_back(crypto::SigningKey::generate(rng));
        ledger::GenesisNodeKey key;
        key.publicKey = keys.back().publicKey();
        key.owner = ledger::ownerOf(key.publicKey);
        key.tokensBonded = 10;
        key.state = ledger::NodeKeyState::Connected;
        key.vrfKey = crypto::VrfKey::fromSigningKey(keys.back()).publicKey();
        genesis.nodeKeys.push_back(key);
        genesis.validators.push_back({key.publicKey, "v", 10});
    }
    const ChainId chain = genesis.chainId();
    engine::SubmissionDocument document;
    document.chainId = chain;
    document.txHash.data.fill(7);
    document.validators = ledger::State::fromGenesis(genesis).validators();
    const auto sign = [&](std::size_t who) {
        consensus::SubmissionReceipt receipt{
            document.txHash, keys[who].publicKey(), document.epoch, 0, {}};
        receipt.signature = keys[who].sign(
            consensus::submissionSignBytes(chain, document.epoch, 0, document.txHash));
        document.receipts.push_back(receipt);
    };
    const auto write = [&](const std::string& name, const std::string& text) {
        std::ofstream(m_folder / name) << text;
        return (m_folder / name).string();
    };
    const std::string genesisFile = write("genesis.json", genesis.toJson());
    const auto verify = [&](std::vector<std::string> more = {}) {
        const std::string hash = toHex(document.txHash);
        m_fake.setReceipt(hash, document.toJson());
        const std::string file = (m_folder / "receipts.json").string();
        EXPECT_EQ(ctl({"submission", "get", hash, "--out", file}).code, 0);
        std::vector<std::string> words = {"submission", "verify", file, "--genesis", genesisFile};
        words.insert(words.end(), more.begin(), more.end());
        return ctl(words);
    };
    sign(0);
    sign(1);
    EXPECT_EQ(verify().code, 1);
    EXPECT_TRUE(verify().says("NOT bound"));
    sign(3);
    const Ran bound = verify();
    EXPECT_EQ(bound.code, 0) << bound.out << bound.err;
    EXPECT_TRUE(bound.says("weight 30 of 40"));
    EXPECT_TRUE(verify({"--json"}).json().as_object().at("bound").as_bool());
    const auto validators = consensus::ValidatorSet::fromGenesis(genesis).value();
    const PublicKey leader = validators.at(validators.leaderOfTerm(0)).key;
    for (const crypto::SigningKey& one : keys) {
        if (one.publicKey() != leader) continue;
        consensus::InclusionPromise promise{0, 0, document.txHash, 12, {}};
        promise.signature = one.sign(consensus::promiseSignBytes(chain, promise));
        document.promises = {promise};
    }
    EXPECT_TRUE(verify().says("promised it by view 12 in term 0"));
    document.promises[0].byView = 13;
    EXPECT_TRUE(verify().says("NOT bound"));
    document.promises.clear();
    document.receipts[0].signature.data[1] ^= 1;
    EXPECT_EQ(verify().code, 1);

    // A later epoch's validators are for the user to know.
    document.epoch = 2;
    document.receipts.clear();
    for (std::size_t i = 0; i < 4; ++i) sign(i);
    const Ran unknown = verify();
    EXPECT_EQ(unknown.code, 2);
    EXPECT_NE(unknown.err.find("--validators-hash"), std::string::npos);
    const std::string set = toHex(ledger::validatorSetHash(document.validators));
    EXPECT_EQ(verify({"--validators-hash", set}).code, 0);
    EXPECT_EQ(verify({"--validators-hash", std::string(64, '1')}).code, 1);
    EXPECT_EQ(ctl({"submission", "verify", write("bad.json", "{}"), "--genesis", genesisFile}).code,
              1);
    EXPECT_EQ(ctl({"submission", "verify"}).code, 2);
}

TEST_F(CtlConsensusTest, EachCommandHasItsHelp) {
    for (const char* command : {"keys", "votes", "consensus", "validators", "evidence", "slashes",
                                "challenge", "stake", "submission"}) {
        const Ran help = ctl({command, "--help"});
        EXPECT_EQ(help.code, 0);
        EXPECT_EQ(help.out.rfind("Usage: stacknetctl " + std::string(command), 0), 0U) << help.out;
    }
    EXPECT_TRUE(ctl({"--help"}).says("challenge list | show ID"));
}

}  // namespace
}  // namespace stacknet::contract
