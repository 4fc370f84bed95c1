// What the engine itself shows of consensus and stake, one validator of four with the others down.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <optional>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/consensus/validator_set.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/engine/node_config.h"
#include "core/engine/submission_document.h"
#include "core/ledger/epochs.h"
#include "core/ledger/offence.h"
#include "core/ledger/state.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

static_assert(static_cast<int>(api::OffenceClass::SpotCheck) ==
              static_cast<int>(ledger::OffenceClass::SpotCheck));
static_assert(static_cast<int>(api::OffenceClass::Censorship) ==
              static_cast<int>(ledger::OffenceClass::Censorship));

class EngineConsensusTest : public ::testing::Test {
protected:
    EngineConsensusTest() {
        char folder[] = "/tmp/stacknet-consensus-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_folder = folder;
        const auto made = engine::makeLocalNetwork(m_folder, 4, "seam", m_clock, m_rng);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().message);
    }
    ~EngineConsensusTest() override { std::filesystem::remove_all(m_folder); }
    std::unique_ptr<engine::LocalNode> start(unsigned index) {
        engine::LocalNodeOptions options;
        options.dataDirectory = engine::localNode(m_folder, index).root;
        options.http = "127.0.0.1:0";
        return std::make_unique<engine::LocalNode>(std::move(options), m_clock, m_rng);
    }
    static bool running(const api::Snapshot& now) {
        return now.engine.state == api::EngineState::Running && now.consensus.view > 0;
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
};

/// Our first key that validates.
const api::NodeKeyInfo* ownKey(const api::Snapshot& now) {
    const auto found =
        std::find_if(now.nodeKeys.begin(), now.nodeKeys.end(),
                     [](const api::NodeKeyInfo& key) { return key.ours && key.validator; });
    return found == now.nodeKeys.end() ? nullptr : &*found;
}

TEST_F(EngineConsensusTest, StakeOrdersReachTheLedgerOfFourNodes) {
    std::vector<std::unique_ptr<engine::LocalNode>> nodes;
    for (unsigned i = 0; i < 4; ++i) nodes.push_back(start(i));
    engine::LocalNode& node = *nodes[0];
    Recorder recorder(node);
    ASSERT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return running(now) && now.chain.height >= 2; }));
    const api::NodeKeyInfo before = *ownKey(*node.snapshot());
    const std::string key = before.publicKey;
    const auto done = [&](const api::Command& order) {
        const api::CommandResult result = recorder.resultOf(node.submit(order));
        EXPECT_FALSE(result.error) << result.error->message;
        EXPECT_EQ(result.subject.size(), 64U);
    };
    const auto refused = [&](const api::Command& order) {
        const api::CommandResult result = recorder.resultOf(node.submit(order));
        return result.error ? result.error->code : "";
    };
    done(api::Bond{key, 5});
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
        return ownKey(now)->tokensBonded == before.tokensBonded + 5;
    }));
    done(api::Unbond{key, 2});
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
        const api::NodeKeyInfo* shown = ownKey(now);
        return shown->tokensUnbonding == 2 && shown->tokensWithdrawable == 0 &&
               shown->tokensFree == before.tokensFree - 5 && shown->unbondingMs > 0;
    }));
    EXPECT_EQ(refused(api::Withdraw{key}), "ledger.unbonding_epochs");
    EXPECT_EQ(refused(api::Unjail{key}), "ledger.not_jailed");
    EXPECT_EQ(refused(api::UnlistNodeKey{key}), "ledger.wrong_state");
    // A key that serves can be neither listed nor filed: first it is disconnected.
    EXPECT_EQ(refused(api::ListNodeKey{key, 1}), "ledger.wrong_state");
    done(api::DisconnectNodeKey{key});
    EXPECT_TRUE(recorder.waitFor(
        [&](const api::Snapshot& now) { return ownKey(now)->state == api::NodeKeyState::Active; }));
    EXPECT_EQ(refused(api::DisconnectNodeKey{key}), "ledger.wrong_state");
    done(api::ListNodeKey{key, 1});
    done(api::UnlistNodeKey{key});
    done(api::ConnectNodeKey{key});

    // A challenge that proves nothing costs its deposit and is shown with the check it failed.
    EXPECT_EQ(refused(api::FileChallenge{0, 1, key, "00", "", ""}),
              "ledger.challenge_bad_transaction");
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
        return now.challenges->size() == 1 &&
               ownKey(now)->tokensFree == before.tokensFree - 5 - now.stakeRules.proofDeposit;
    }));
    const api::ChallengeInfo challenge = node.snapshot()->challenges->front();
    EXPECT_EQ(challenge.state, api::ChallengeState::Rejected);
    EXPECT_EQ(challenge.rejectCode, "challenge_bad_transaction");
    EXPECT_TRUE(challenge.byUs);
    ASSERT_EQ(challenge.steps.size(), 1U);
    EXPECT_FALSE(challenge.steps[0].passed);
    // Every node shows the same.
    Recorder other(*nodes[1]);
    EXPECT_TRUE(
        other.waitFor([&](const api::Snapshot& now) { return now.challenges->size() == 1; }));
    EXPECT_EQ(nodes[1]->snapshot()->challenges->front().id, challenge.id);
    // The log names the leader of view 1, whose node knows that it was meant.
    EXPECT_FALSE(challenge.accused.empty());
    unsigned meant = 0;
    for (const auto& each : nodes) {
        Recorder its(*each);
        EXPECT_TRUE(
            its.waitFor([](const api::Snapshot& now) { return now.challenges->size() == 1; }));
        const api::Snapshot& now = *each->snapshot();
        EXPECT_EQ(now.challenges->front().accused, challenge.accused);
        const bool ours = ownKey(now)->publicKey == challenge.accused;
        EXPECT_EQ(now.challenges->front().againstUs, ours);
        meant += ours ? 1 : 0;
    }
    EXPECT_EQ(meant, 1U);
    // What became of this node's votes, block by block.
    EXPECT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return !now.consensus.recentVotes.empty(); }));
    const api::ConsensusInfo votes = node.snapshot()->consensus;
    EXPECT_EQ(votes.votesAgreed24h + votes.votesLate24h + votes.votesMissed24h,
              votes.recentVotes.size());
    EXPECT_GT(votes.votesAgreed24h, 0U);
}

// The secondary market: money moves outside, the owner's word and the buyer's order move the key.
TEST_F(EngineConsensusTest, AListedKeyIsConfirmedAndBoughtByAnotherNode) {
    std::vector<std::unique_ptr<engine::LocalNode>> nodes;
    for (unsigned i = 0; i < 4; ++i) nodes.push_back(start(i));
    engine::LocalNode& seller = *nodes[0];
    engine::LocalNode& buyer = *nodes[1];
    Recorder selling(seller);
    Recorder buying(buyer);
    const auto going = [](const api::Snapshot& now) {
        return running(now) && now.chain.height >= 2 && ownKey(now) != nullptr;
    };
    ASSERT_TRUE(selling.waitFor(going) && buying.waitFor(going));
    const std::string key = ownKey(*seller.snapshot())->publicKey;
    const std::string payer = ownKey(*buyer.snapshot())->publicKey;
    const std::string newOwner = ownKey(*buyer.snapshot())->owner;
    const std::string reference(64, 'e');
    const auto code = [](const api::CommandResult& result) {
        return result.error ? result.error->code : "";
    };
    const auto sell = [&](const api::Command& order) {
        return selling.resultOf(seller.submit(order));
    };
    const auto buy = [&](const api::BuyNodeKey& order) {
        return buying.resultOf(buyer.submit(order));
    };
    const auto market = [](engine::LocalNode& node) {
        std::promise<Result<api::HistoryPage>> answer;
        api::HistoryQuery query;
        query.table = "keys.market";
        node.page(query, [&](Result<api::HistoryPage> page) { answer.set_value(std::move(page)); });
        return answer.get_future().get().value();
    };
    EXPECT_EQ(code(sell(api::ConfirmKeySale{key, newOwner, reference})), "ledger.wrong_state");
    EXPECT_TRUE(market(buyer).rows.empty());
    ASSERT_EQ(code(sell(api::DisconnectNodeKey{key})), "");
    ASSERT_EQ(code(sell(api::ListNodeKey{key, 4'000'000})), "");
    EXPECT_EQ(code(sell(api::ConfirmKeySale{key, ownKey(*seller.snapshot())->owner, reference})),
              "api.bad_argument");
    ASSERT_TRUE(
        buying.waitFor([&](const api::Snapshot&) { return market(buyer).rows.size() == 1; }));
    const api::HistoryPage offers = market(buyer);
    const auto cell = [&](const std::string& column) {
        const auto at = std::find(offers.columns.begin(), offers.columns.end(), column);
        return offers.rows[0].cells.at(static_cast<std::size_t>(at - offers.columns.begin()));
    };
    EXPECT_EQ(cell("node_key"), key);
    EXPECT_EQ(cell("price_micro_usd"), "4000000");
    EXPECT_EQ(cell("mine"), "no");
    EXPECT_EQ(cell("standing"), "good");

    const api::CommandResult word = sell(api::ConfirmKeySale{key, newOwner, reference});
    ASSERT_EQ(code(word), "");
    ASSERT_EQ(word.subject.size(), 128U);
    api::BuyNodeKey order{key, 4'000'000, reference, word.subject, payer};
    api::BuyNodeKey wrong = order;
    wrong.priceMicroUsd = 3'999'999;
    EXPECT_EQ(code(buy(wrong)), "ledger.price_mismatch");
    wrong = order;
    wrong.paymentReference.back() = 'd';
    EXPECT_EQ(code(buy(wrong)), "ledger.sale_not_confirmed");
    order.payer.clear();  // this node's key
    EXPECT_EQ(code(buy(order)), "");
    for (Recorder* each : {&selling, &buying}) {
        EXPECT_TRUE(each->waitFor([&](const api::Snapshot& now) {
            return std::any_of(now.nodeKeys.begin(), now.nodeKeys.end(),
                               [&](const api::NodeKeyInfo& one) {
                                   return one.publicKey == key && one.owner == newOwner &&
                                          one.state == api::NodeKeyState::Active;
                               });
        }));
    }
    EXPECT_TRUE(market(buyer).rows.empty());
    // The word serves for one sale.
    EXPECT_EQ(code(buy(order)), "ledger.wrong_state");
}

// Two of four nodes have no quorum, so that no block can judge: the accused shows the accusation
// as soon as it hears of it.
TEST_F(EngineConsensusTest, AnAccusationOfOurKeyIsShownBeforeAnyBlockHoldsIt) {
    const Bytes text = readFile(engine::localNode(m_folder, 0).genesis(), 1 << 20).value();
    const auto genesis = ledger::Genesis::fromJson(asText(text)).value();
    const auto chosen = ledger::State::fromGenesis(genesis).validators();
    const auto set = consensus::ValidatorSet::fromLedger(genesis.chainId(), 0, chosen).value();
    const PublicKey leader = set.at(set.leaderOfTerm(0)).key;
    std::unique_ptr<engine::LocalNode> accused;
    std::unique_ptr<engine::LocalNode> accuser;
    for (unsigned i = 0; i < 4; ++i) {
        const auto config = engine::loadConfig(engine::localNode(m_folder, i)).value();
        if (config.nodeKey == leader) {
            accused = start(i);
        } else if (!accuser) {
            accuser = start(i);
        }
    }
    Recorder filing(*accuser);
    ASSERT_TRUE(filing.waitFor([](const api::Snapshot& now) {
        return running(now) &&
               std::count_if(now.validators->begin(), now.validators->end(),
                             [](const api::ValidatorInfo& one) { return one.connected; }) == 2;
    }));
    const std::string key = ownKey(*accuser->snapshot())->publicKey;
    accuser->submit(api::FileChallenge{0, 1, key, "00", "", ""});
    ASSERT_TRUE(filing.waitFor([](const api::Snapshot& now) { return !now.challenges->empty(); }));
    EXPECT_TRUE(accuser->snapshot()->challenges->front().byUs);
    EXPECT_FALSE(accuser->snapshot()->challenges->front().againstUs);
    Recorder hearing(*accused);
    ASSERT_TRUE(hearing.waitFor([](const api::Snapshot& now) { return !now.challenges->empty(); }));
    const api::ChallengeInfo shown = accused->snapshot()->challenges->front();
    EXPECT_EQ(shown.state, api::ChallengeState::Open);
    EXPECT_EQ(shown.id, accuser->snapshot()->challenges->front().id);
    EXPECT_EQ(shown.accused, toHex(leader));
    EXPECT_EQ(shown.filedBy, key);
    EXPECT_TRUE(shown.againstUs);
    EXPECT_FALSE(shown.byUs);
    const auto events = accused->snapshot()->events;
    EXPECT_TRUE(std::any_of(events->begin(), events->end(), [&](const api::NodeEvent& event) {
        return event.kind == api::EventKind::ChallengeFiled && event.subject == shown.id;
    }));
}

// While the leader is silent an order waits; receipts of the three others bind it, and a file
// proves that offline.
TEST_F(EngineConsensusTest, ReceiptsBindAnOrderWhileTheLeaderIsSilent) {
    const Bytes text = readFile(engine::localNode(m_folder, 0).genesis(), 1 << 20).value();
    const auto genesis = ledger::Genesis::fromJson(asText(text)).value();
    const auto chosen = ledger::State::fromGenesis(genesis).validators();
    const auto set = consensus::ValidatorSet::fromLedger(genesis.chainId(), 0, chosen).value();
    std::vector<std::unique_ptr<engine::LocalNode>> nodes;
    for (unsigned i = 0; i < 4; ++i) {
        const auto config = engine::loadConfig(engine::localNode(m_folder, i)).value();
        if (config.nodeKey != set.at(set.leaderOfTerm(0)).key) nodes.push_back(start(i));
    }
    ASSERT_EQ(nodes.size(), 3U);
    engine::LocalNode& node = *nodes[0];
    Recorder recorder(node);
    ASSERT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return running(now) &&
               std::count_if(now.validators->begin(), now.validators->end(),
                             [](const api::ValidatorInfo& one) { return one.connected; }) == 3;
    }));
    node.submit(api::Bond{ownKey(*node.snapshot())->publicKey, 5});
    ASSERT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return !now.submissions->empty() && now.submissions->front().bound;
    }));
    const api::SubmissionInfo shown = node.snapshot()->submissions->front();
    EXPECT_EQ(shown.receipts, 3U);
    EXPECT_EQ(4 * shown.weight, 3 * shown.totalWeight);
    std::promise<Result<std::string>> answer;
    node.receipt(shown.txHash, [&](Result<std::string> json) { answer.set_value(json); });
    const auto json = answer.get_future().get();
    ASSERT_TRUE(json.ok()) << json.error().message;
    const auto document = engine::SubmissionDocument::fromJson(*json);
    ASSERT_TRUE(document.ok()) << document.error().message;
    EXPECT_TRUE(
        engine::verifySubmission(*document, genesis.chainId(), ledger::validatorSetHash(chosen))
            .bound);
}

// The leader of the running term gives its word for a client's order and keeps it; the file says so
// offline, and nobody can accuse it.
TEST_F(EngineConsensusTest, TheLeaderPromisesAClientsOrder) {
    const Bytes text = readFile(engine::localNode(m_folder, 0).genesis(), 1 << 20).value();
    const auto genesis = ledger::Genesis::fromJson(asText(text)).value();
    const auto chosen = ledger::State::fromGenesis(genesis).validators();
    std::vector<std::unique_ptr<engine::LocalNode>> nodes;
    for (unsigned i = 0; i < 4; ++i) nodes.push_back(start(i));
    engine::LocalNode& node = *nodes[0];
    Recorder recorder(node);
    ASSERT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return running(now) && now.chain.height >= 2 &&
               std::count_if(now.validators->begin(), now.validators->end(),
                             [](const api::ValidatorInfo& one) { return one.connected; }) == 4;
    }));
    const std::string key = ownKey(*node.snapshot())->publicKey;
    std::string order;
    const auto document = [&] {
        std::promise<Result<std::string>> answer;
        node.receipt(order, [&](Result<std::string> json) { answer.set_value(json); });
        return engine::SubmissionDocument::fromJson(answer.get_future().get().value()).value();
    };
    // A leader that is left just then promises nothing; the next order finds another one.
    bool promised = false;
    for (int i = 0; i < 10 && !promised; ++i) {
        const api::CommandResult taken = recorder.resultOf(node.submit(api::Bond{key, 1}));
        ASSERT_FALSE(taken.error) << taken.error->message;
        order = taken.subject;
        // The leader's word may come after the block that has the order.
        const std::uint64_t height = node.snapshot()->chain.height;
        ASSERT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
            promised = !document().promises.empty();
            return promised || now.chain.height > height + 3;
        }));
    }
    ASSERT_TRUE(promised);
    const engine::SubmissionDocument file = document();
    const auto verdict =
        engine::verifySubmission(file, genesis.chainId(), ledger::validatorSetHash(chosen));
    EXPECT_EQ(verdict.promises, 1U);
    api::FileChallenge accusation;
    accusation.promise = toHex(consensus::encodePromise(file.promises[0]));
    const auto refusal = [&] {
        return recorder.resultOf(node.submit(accusation)).error.value_or(Error{}).code;
    };
    EXPECT_TRUE(
        recorder.waitFor([&](const api::Snapshot&) { return refusal() == "engine.promise_kept"; }));
    accusation.promise[0] = accusation.promise[0] == '0' ? '1' : '0';
    EXPECT_EQ(refusal(), "consensus.unknown_epoch");
    accusation.promise = toHex(consensus::encodePromise(file.promises[0]));
    accusation.promise.back() = accusation.promise.back() == '0' ? '1' : '0';
    EXPECT_EQ(refusal(), "consensus.bad_promise");
}

/// A clock that stands still until it is let go.
class HeldClock final : public Clock {
public:
    std::int64_t wallMs() const override { return m_clock.wallMs(); }
    std::int64_t monotonicMs() const override {
        const std::int64_t now = m_clock.monotonicMs();
        return m_held.load() ? m_startMs : now;
    }
    std::int64_t bootMs() const override { return monotonicMs(); }
    void letGo() { m_held = false; }

private:
    SystemClock m_clock;
    const std::int64_t m_startMs = SystemClock().monotonicMs();
    std::atomic<bool> m_held{true};
};

// Rule 1.4: it listens for somebody who signs with its key before it signs itself.
TEST_F(EngineConsensusTest, ListensForItsKeyBeforeItSigns) {
    HeldClock clock;
    engine::LocalNodeOptions options;
    options.dataDirectory = engine::localNode(m_folder, 0).root;
    options.http = "127.0.0.1:0";
    const auto node = std::make_unique<engine::LocalNode>(std::move(options), clock, m_rng);
    Recorder recorder(*node);
    ASSERT_TRUE(recorder.waitFor(running));
    const api::SigningInfo signing = node->snapshot()->consensus.signing;
    EXPECT_EQ(signing.state, api::SigningState::DoppelgangerWait);
    EXPECT_GT(signing.remainingMs, 0);
    EXPECT_LE(signing.remainingMs, 2'000);
    clock.letGo();
    EXPECT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return now.consensus.signing.state == api::SigningState::Signing;
    }));
    EXPECT_TRUE(node->snapshot()->events->empty()) << "it never stopped signing";
}

TEST_F(EngineConsensusTest, LockingTheKeyIsShownAndTold) {
    const auto node = start(0);
    Recorder recorder(*node);
    ASSERT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return running(now) && now.consensus.signing.state == api::SigningState::Signing;
    }));
    const auto validators = node->snapshot()->validators;
    const auto own = std::find_if(validators->begin(), validators->end(),
                                  [](const api::ValidatorInfo& one) { return one.ours; });
    ASSERT_NE(own, validators->end());
    EXPECT_TRUE(own->connected);
    ASSERT_FALSE(recorder.resultOf(node->submit(api::LockNodeKey{own->key})).error);
    ASSERT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
        return now.consensus.signing.state == api::SigningState::Locked && !now.events->empty();
    }));
    const api::NodeEvent event = node->snapshot()->events->back();
    EXPECT_EQ(event.kind, api::EventKind::SigningStopped);
    EXPECT_EQ(event.subject, own->key);
    EXPECT_EQ(event.sequence, 1U);
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot&) { return !recorder.events().empty(); }));
    EXPECT_EQ(recorder.events(), std::vector<std::uint64_t>{1});
    // What did not change is one value in both pictures.
    const auto one = node->snapshot();
    ASSERT_TRUE(
        recorder.waitFor([&](const api::Snapshot& now) { return now.version > one->version; }));
    EXPECT_TRUE(node->snapshot()->events.sameAs(one->events));
    EXPECT_TRUE(node->snapshot()->slashes.sameAs(one->slashes));
}

TEST_F(EngineConsensusTest, FourNodesCountVotesAndProposals) {
    std::vector<std::unique_ptr<engine::LocalNode>> nodes;
    for (unsigned i = 0; i < 4; ++i) nodes.push_back(start(i));
    std::optional<Recorder> recorder(*nodes[0]);
    ASSERT_TRUE(recorder->waitFor([](const api::Snapshot& now) {
        return running(now) && now.consensus.recentTerms.front().proposals >= 4 &&
               std::count_if(now.validators->begin(), now.validators->end(),
                             [](const api::ValidatorInfo& one) { return one.connected; }) == 4;
    }));
    const auto now = nodes[0]->snapshot();
    EXPECT_EQ(now->consensus.signing.state, api::SigningState::Signing);
    EXPECT_EQ(now->consensus.recentTerms.front().proposals, now->chain.height);
    EXPECT_EQ(now->consensus.term, 0U);
    for (const api::ValidatorInfo& one : *now->validators) {
        EXPECT_EQ(one.weightBps, 2'500U);
        EXPECT_GE(one.votesCounted, 3U);
        if (!one.ours) {
            EXPECT_GT(one.lastSeenMs, 0);
        }
    }
    // A certificate is closed by three of four.
    std::uint32_t votes = 0;
    for (const api::ValidatorInfo& one : *now->validators) votes += one.votesPresent;
    EXPECT_GE(votes, 3 * now->validators->front().votesCounted);
    EXPECT_TRUE(now->evidence->empty());
    EXPECT_TRUE(now->slashes->empty());
    EXPECT_EQ(now->consensus.evidenceSeen, 0U);
    const std::uint32_t proposals = now->consensus.recentTerms.front().proposals;

    // The strip comes back from the block store after a restart, before any new block.
    recorder.reset();
    nodes.clear();
    const auto again = start(0);
    Recorder later(*again);
    ASSERT_TRUE(later.waitFor(running));
    EXPECT_GE(again->snapshot()->consensus.recentTerms.front().proposals, proposals);
}

}  // namespace
}  // namespace stacknet::contract
