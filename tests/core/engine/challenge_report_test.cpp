// What a challenge would come to, told from the log alone and by a whole node.

#include "core/engine/challenge_report.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <future>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/consensus/codec.h"
#include "core/consensus/execution_input.h"
#include "core/engine/block_store.h"
#include "core/engine/demand_body_store.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/ledger/params.h"
#include "tests/contract/recorder.h"

namespace stacknet::engine {
namespace {

constexpr std::uint64_t kDemandedAt = 2;
constexpr std::uint64_t kDue = kDemandedAt + ledger::kCensorProposals - 1;

/// The chain of one of four nodes. Three votes in the block of view 2 demand an order; the leader
/// includes it at `includedAt`, or never.
class ChallengeReportTest : public ::testing::Test {
protected:
    ChallengeReportTest() : m_victim(crypto::SigningKey::generate(m_rng)) {
        char folder[] = "/tmp/stacknet-report-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_folder = folder;
        STACKNET_INVARIANT(makeLocalNetwork(m_folder, 4, "report", m_clock, m_rng).ok());
        const auto text = readFile(localNode(m_folder, 0).genesis(), 1 << 20).value();
        m_genesis = ledger::Genesis::fromJson(asText(text)).value();
        m_state = ledger::State::fromGenesis(m_genesis);
        m_validators =
            consensus::ValidatorSet::fromLedger(m_genesis.chainId(), 0, m_state.validators())
                .value();
        m_leader = m_validators->leaderOfTerm(0);
        for (unsigned i = 0; i < 4; ++i) {
            const PublicKey key = loadConfig(localNode(m_folder, i)).value().nodeKey;
            if (key != m_validators->at(m_leader).key) m_paths = localNode(m_folder, i);
        }
        m_demanded = ledger::signTransaction(m_genesis.chainId(), m_victim, 1,
                                             ledger::ActivateKey{m_victim.publicKey()});
        m_store = BlockStore::open(m_paths.chain(), m_genesis).value();
    }
    ~ChallengeReportTest() override {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }

    void addBlock(std::uint64_t view, consensus::ValidatorIndex leader,
                  std::vector<ledger::Transaction> transactions = {}) {
        const std::uint64_t height = m_store->tipHeight() + 1;
        const auto parent = height == 1 ? std::nullopt : m_store->header(height - 1);
        consensus::Block block;
        block.header.chainId = m_genesis.chainId();
        block.header.view = view;
        block.header.height = height;
        block.header.parentView = parent ? parent->view : 0;
        block.header.parentId =
            parent ? parent->id() : consensus::genesisBlockId(m_genesis.chainId());
        if (view == m_strayAt) block.header.parentId.data[0] ^= 1;
        block.header.timeMs = m_genesis.timeMs + static_cast<std::int64_t>(height);
        block.header.leader = leader;
        block.header.stateHeight = height - 1;
        block.header.stateRoot = m_state.root();
        if (parent) {
            consensus::Certificate certificate{
                consensus::CertificateKind::Notar, parent->view, block.header.parentId, {}};
            for (consensus::ValidatorIndex i = 0; i < 3; ++i) {
                certificate.entries.push_back({i, {}, {}});
                if (view == kDemandedAt) certificate.entries.back().demands = {m_demanded.hash()};
            }
            block.justify.parent = std::move(certificate);
        }
        // Nobody checks the proof of a block that is final.
        if (consensus::Terms{}.isFirst(view)) {
            block.header.beaconProof = crypto::VrfKey::fromSigningKey(m_victim).prove({});
        }
        block.transactions = std::move(transactions);
        consensus::sealBlock(block);
        const auto input =
            consensus::executionInput(block, *m_validators, consensus::Terms{}, m_state.beacon());
        ASSERT_TRUE(input.ok()) << input.error().message;
        const auto result = ledger::execute(*input, m_state);
        ASSERT_TRUE(result.ok());
        ASSERT_TRUE(
            m_store->append(block, m_validators->at(leader).key, std::nullopt, *result).ok());
    }
    /// Views 1 to `last` of term 0.
    void writeTerm(std::uint64_t last, std::uint64_t includedAt = 0) {
        for (std::uint64_t view = 1; view <= last; ++view) {
            std::vector<ledger::Transaction> transactions;
            if (view == includedAt) transactions.push_back(m_demanded);
            addBlock(view, m_leader, std::move(transactions));
        }
    }
    ledger::SubmitChallenge challenge(consensus::ValidatorIndex signer = 0) const {
        return {0, kDemandedAt, m_validators->at(signer).key, m_demanded.encode()};
    }
    ChallengeReport report(const ledger::SubmitChallenge& payload) const {
        return reportChallenge(
            {m_state, *m_store,
             [this](consensus::Epoch epoch) { return epoch == 0 ? m_validators : std::nullopt; },
             [](const PublicKey& key) { return toHex(key).substr(0, 6); }},
            payload);
    }
    static const api::ChallengeStep& last(const ChallengeReport& report) {
        STACKNET_INVARIANT(!report.challenge.steps.empty());
        return report.challenge.steps.back();
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    crypto::SigningKey m_victim;
    ledger::Genesis m_genesis;
    ledger::State m_state;
    std::optional<consensus::ValidatorSet> m_validators;
    consensus::ValidatorIndex m_leader = 0;
    NodePaths m_paths;
    ledger::Transaction m_demanded;
    std::uint64_t m_strayAt = 0;  ///< the block of this view names another parent
    std::unique_ptr<BlockStore> m_store;
};

TEST_F(ChallengeReportTest, ADemandThatWasLeftOutIsProven) {
    writeTerm(kDue);
    const auto found = report(challenge());
    EXPECT_EQ(found.fate, DemandFate::Broken);
    EXPECT_EQ(found.code, "ok");
    EXPECT_EQ(found.challenge.accused, toHex(m_validators->at(m_leader).key));
    EXPECT_EQ(found.challenge.dueView, kDue);
    EXPECT_EQ(found.publishedBytes, m_demanded.encode().size());
    EXPECT_TRUE(std::all_of(found.challenge.steps.begin(), found.challenge.steps.end(),
                            [](const auto& step) { return step.passed; }));
    EXPECT_EQ(ledger::checkChallenge(m_state, challenge()), ledger::TxCode::Ok);
}

TEST_F(ChallengeReportTest, ADemandThatWasKeptSaysWhere) {
    writeTerm(kDue + 2, 4);
    const auto found = report(challenge());
    EXPECT_EQ(found.fate, DemandFate::Kept);
    EXPECT_EQ(found.includedView, 4U);
    EXPECT_EQ(found.includedHeight, 4U);
    EXPECT_EQ(last(found).check, api::ChallengeCheck::NotIncludedInTime);
    EXPECT_FALSE(last(found).passed);
    EXPECT_NE(found.sentence.find("kept"), std::string::npos);
    EXPECT_NE(found.sentence.find("view 4"), std::string::npos);
    EXPECT_EQ(found.challenge.accused, toHex(m_validators->at(m_leader).key));
}

TEST_F(ChallengeReportTest, TheExcerptHoldsTheBlocksThatDecide) {
    writeTerm(kDue + 2, 4);
    const auto found = report(challenge());
    ASSERT_EQ(found.excerpt.size(), ledger::kCensorProposals);
    for (std::size_t i = 0; i < found.excerpt.size(); ++i) {
        const ExcerptBlock& one = found.excerpt[i];
        EXPECT_EQ(one.view, kDemandedAt + i);
        EXPECT_EQ(one.height, kDemandedAt + i);
        EXPECT_EQ(one.blockId, toHex(m_store->header(one.height)->id()));
        EXPECT_TRUE(one.linked) << one.view;
        EXPECT_EQ(one.demand, one.view == kDemandedAt);
        EXPECT_EQ(one.holds, one.view == 4);
        if (i > 0) {
            EXPECT_EQ(one.parentId, found.excerpt[i - 1].blockId);
        }
    }
    EXPECT_EQ(found.published, toHex(m_demanded.encode()));
    EXPECT_TRUE(
        report({0, kDue + 9, m_validators->at(0).key, m_demanded.encode()}).excerpt.empty());
}

TEST_F(ChallengeReportTest, ABlockThatHangsOnAnotherBreaksTheExcerpt) {
    m_strayAt = 5;
    writeTerm(kDue);
    for (const ExcerptBlock& one : report(challenge()).excerpt) {
        EXPECT_EQ(one.linked, one.view != 5) << one.view;
    }
}

TEST_F(ChallengeReportTest, TheDueViewIsStillInTimeAndTheNextIsNot) {
    writeTerm(kDue, kDue);
    EXPECT_EQ(report(challenge()).fate, DemandFate::Kept);
}

TEST_F(ChallengeReportTest, AnInclusionPastTheDueViewDoesNotHelp) {
    writeTerm(kDue + 1, kDue + 1);
    EXPECT_EQ(report(challenge()).fate, DemandFate::Broken);
}

TEST_F(ChallengeReportTest, BeforeTheDueViewNothingIsDecided) {
    writeTerm(kDue - 1);
    const auto found = report(challenge());
    EXPECT_EQ(found.fate, DemandFate::Open);
    EXPECT_EQ(last(found).check, api::ChallengeCheck::WindowPassed);
    EXPECT_FALSE(last(found).passed);
}

TEST_F(ChallengeReportTest, ATermThatEndsEarlyMakesNobodyGuilty) {
    writeTerm(kDue - 1);
    const consensus::ValidatorIndex next = m_validators->leaderOfTerm(1);
    addBlock(consensus::Terms{}.first(1), next);
    addBlock(consensus::Terms{}.first(1) + 1, next);
    const auto found = report(challenge());
    EXPECT_EQ(found.fate, DemandFate::Void);
    EXPECT_EQ(last(found).check, api::ChallengeCheck::WindowPassed);
    EXPECT_EQ(ledger::checkChallenge(m_state, challenge()), ledger::TxCode::ChallengeNoObligation);
}

TEST_F(ChallengeReportTest, AVoteThatDidNotListItIsNamed) {
    writeTerm(kDue);
    const auto found = report(challenge(3));
    EXPECT_EQ(found.fate, DemandFate::Refused);
    EXPECT_EQ(last(found).check, api::ChallengeCheck::DemandInCertificate);
    EXPECT_FALSE(last(found).passed);
}

TEST_F(ChallengeReportTest, ViewsThatTheLogDoesNotHoldAreSaid) {
    writeTerm(kDue);
    auto future = challenge();
    future.view = kDue + 5;
    EXPECT_EQ(report(future).fate, DemandFate::Open);
    auto other = challenge();
    other.epoch = 7;
    EXPECT_EQ(report(other).fate, DemandFate::Unknown);
    auto far = challenge();
    far.view = std::numeric_limits<std::uint64_t>::max();
    EXPECT_EQ(report(far).challenge.dueView, std::numeric_limits<std::uint64_t>::max());
    auto zero = challenge();
    zero.view = 0;
    EXPECT_EQ(report(zero).fate, DemandFate::Unknown);
}

TEST_F(ChallengeReportTest, BytesThatAreNoTransactionFailFirst) {
    writeTerm(kDue);
    auto broken = challenge();
    broken.transaction = {0};
    const auto found = report(broken);
    EXPECT_EQ(found.fate, DemandFate::Refused);
    EXPECT_EQ(found.code, "challenge_bad_transaction");
    ASSERT_EQ(found.challenge.steps.size(), 1U);
    EXPECT_TRUE(found.challenge.txHash.empty());
}

class NodeQuestionTest : public ChallengeReportTest {
protected:
    void startNode() {
        auto bodies = DemandBodyStore::open(m_paths.demands(), m_genesis.chainId()).value();
        ASSERT_TRUE(
            bodies
                .follow(m_state,
                        [&](const auto&) { return std::vector<ledger::Transaction>{m_demanded}; })
                .ok());
        m_store.reset();
        LocalNodeOptions options;
        options.dataDirectory = m_paths.root;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<LocalNode>(std::move(options), m_clock, m_rng);
        contract::Recorder recorder(*m_node);
        ASSERT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
            return now.engine.state == api::EngineState::Running;
        }));
    }
    Result<boost::json::object> ask(const std::string& argument) {
        std::promise<Result<std::string>> answer;
        m_node->ask({"challenge.report", argument},
                    [&](Result<std::string> json) { answer.set_value(std::move(json)); });
        const auto json = answer.get_future().get();
        if (!json.ok()) return json.error();
        return boost::json::parse(*json).as_object();
    }
    std::string question(std::uint64_t view) const {
        return R"({"epoch":0,"view":)" + std::to_string(view) + R"(,"signer":")" +
               toHex(m_validators->at(0).key) + R"(","tx_hash":")" + toHex(m_demanded.hash()) +
               R"("})";
    }
    std::string faultOf(const std::string& argument) {
        const auto answer = ask(argument);
        return answer.ok() ? "" : answer.error().code;
    }

    std::unique_ptr<LocalNode> m_node;
};

TEST_F(NodeQuestionTest, ADemandThatWasKeptIsSaidToBe) {
    writeTerm(kDue + 2, 4);
    startNode();
    const auto answer = ask(question(kDemandedAt));
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    EXPECT_EQ(answer->at("fate").as_string(), "kept");
    EXPECT_EQ(answer->at("included_view").to_number<std::uint64_t>(), 4U);
    EXPECT_TRUE(m_node->snapshot()->challenges->empty()) << "nothing was filed";
}

TEST_F(NodeQuestionTest, ADemandThatWasBrokenIsProvenAndWhatIsFiledIsReportedById) {
    writeTerm(kDue);
    startNode();
    const auto answer = ask(question(kDemandedAt));
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    EXPECT_EQ(answer->at("fate").as_string(), "broken");
    EXPECT_EQ(answer->at("challenge").as_object().at("tx_hash").as_string(),
              toHex(m_demanded.hash()));
    EXPECT_TRUE(m_node->snapshot()->challenges->empty()) << "nothing was filed";

    contract::Recorder recorder(*m_node);
    ASSERT_FALSE(recorder.resultOf(m_node->submit(api::SetAutoChallenge{true})).error);
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return !now.challenges->empty(); }));
    const auto shown = m_node->snapshot()->challenges->front();
    const auto filed = ask(shown.id);
    ASSERT_TRUE(filed.ok()) << filed.error().message;
    EXPECT_EQ(filed->at("fate").as_string(), "broken");
    EXPECT_EQ(filed->at("challenge").as_object().at("id").as_string(), shown.id);
    EXPECT_GE(filed->at("challenge").as_object().at("steps").as_array().size(), 7U);
}

TEST_F(NodeQuestionTest, QuestionsThatMakeNoSenseAreRefusedInWords) {
    writeTerm(kDue);
    startNode();
    EXPECT_EQ(faultOf("not json"), "api.bad_argument");
    EXPECT_EQ(faultOf("[]"), "api.bad_argument");
    EXPECT_EQ(faultOf(R"({"view":-1})"), "api.bad_argument");
    EXPECT_EQ(faultOf(R"({"view":"2"})"), "api.bad_argument");
    EXPECT_EQ(faultOf(R"({"epoch":0,"view":2,"signer":"00","tx_hash":"00"})"), "api.bad_argument");
    EXPECT_EQ(faultOf(R"({"promise":"00"})"), "api.bad_argument");
    EXPECT_EQ(faultOf(std::string(64, 'a')), "engine.not_found");
    EXPECT_EQ(faultOf(R"({"order":")" + std::string(64, 'b') + R"("})"), "engine.not_found");
    EXPECT_EQ(faultOf(std::string(20'000, ' ')), "api.bad_argument");
    EXPECT_EQ(faultOf(R"({"view":2,"signer":")" + toHex(m_validators->at(0).key) +
                      R"(","tx_hash":")" + std::string(64, 'c') + R"("})"),
              "engine.not_found");
}

}  // namespace
}  // namespace stacknet::engine
