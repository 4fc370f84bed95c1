// Consensus through the operator socket: a picture with every field set, events, restarts.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>

#include "core/api/fields.h"
#include "core/api/operator_server.h"
#include "core/api/remote_node.h"
#include "tests/contract/recorder.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_consensus.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

using api::Shared;

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsShared : std::false_type {};
template <typename T>
struct IsShared<Shared<T>> : std::true_type {};

/// Collects the names of the fields that have another value than the default, anywhere in `value`.
class SetFields {
public:
    template <typename T>
    void collect(const std::string& path, const T& value) {
        if constexpr (IsShared<T>::value) {
            collect(path, *value);
        } else if constexpr (IsVector<T>::value) {
            for (const auto& element : value) collect(path, element);
        } else if constexpr (api::HasFields<T>) {
            const T initial{};
            api::visitFields(value, [&](const char* name, const auto& member) {
                const std::string inner = path + "." + name;
                known.insert(inner);
                api::visitFields(initial, [&](const char* other, const auto& untouched) {
                    if constexpr (std::is_same_v<decltype(member), decltype(untouched)>) {
                        if (std::string_view(name) == other && !(member == untouched)) {
                            set.insert(inner);
                        }
                    }
                });
                collect(inner, member);
            });
        }
    }
    std::set<std::string> known;
    std::set<std::string> set;
};

TEST(ConsensusSample, SetsEveryField) {
    const api::Snapshot sample = testing::incidentSnapshot(1'800'000'000'000);
    SetFields fields;
    fields.collect("stake_rules", sample.stakeRules);
    fields.collect("consensus", sample.consensus);
    fields.collect("validators", sample.validators);
    fields.collect("evidence", sample.evidence);
    fields.collect("slashes", sample.slashes);
    fields.collect("challenges", sample.challenges);
    fields.collect("demands", sample.demands);
    fields.collect("submissions", sample.submissions);
    fields.collect("events", sample.events);
    fields.collect("node_keys", sample.nodeKeys);
    fields.collect("attestation", sample.attestation);
    fields.collect("points", sample.points);
    fields.collect("sandbox", sample.sandbox);
    fields.collect("metrics", sample.metrics);
    fields.collect("rack", sample.rack);
    fields.collect("arena", sample.arena);
    fields.collect("routing", sample.routing);
    fields.collect("privacy", sample.privacy);
    EXPECT_GT(fields.known.size(), 180U);
    for (const std::string& field : fields.known) {
        EXPECT_TRUE(fields.set.contains(field)) << field << " has its default everywhere";
    }
    const api::Snapshot calm = testing::runningSnapshot(1'800'000'000'000);
    EXPECT_TRUE(calm.evidence->empty() && calm.slashes->empty() && calm.challenges->empty());
    EXPECT_EQ(calm.consensus.signing.state, api::SigningState::Signing);
}

TEST(SharedValue, IsComparedByValueAndCopiedByPointer) {
    const Shared<std::vector<int>> first(std::vector<int>{1, 2});
    const Shared<std::vector<int>> copy = first;
    const Shared<std::vector<int>> equal(std::vector<int>{1, 2});
    EXPECT_TRUE(copy.sameAs(first));
    EXPECT_FALSE(equal.sameAs(first));
    EXPECT_EQ(equal, first);
    EXPECT_NE(first, Shared<std::vector<int>>());
    EXPECT_TRUE(Shared<std::vector<int>>()->empty());
    EXPECT_TRUE(Shared<std::vector<int>>().sameAs(Shared<std::vector<int>>()));
}

class ConsensusSeamTest : public ::testing::Test {
protected:
    ConsensusSeamTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-seam-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        m_socket = m_folder / "operator.sock";
        m_options.backoffMinMs = 10;
        m_options.backoffMaxMs = 50;
    }
    ~ConsensusSeamTest() override { std::filesystem::remove_all(m_folder); }
    std::unique_ptr<api::OperatorServer> serve(api::INode& node) {
        auto server = api::OperatorServer::start(node, m_socket);
        EXPECT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        return server.ok() ? std::move(server).value() : nullptr;
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_socket;
    api::RemoteNodeOptions m_options;
};

TEST_F(ConsensusSeamTest, RemoteShowsEveryFieldOfTheIncident) {
    testing::FakeNode fake(testing::incidentSnapshot(SystemClock().wallMs()));
    const auto server = serve(fake);
    api::RemoteNode remote(m_socket, m_options);
    Recorder recorder(remote);
    ASSERT_TRUE(recorder.waitFor([&](const api::Snapshot& now) { return now.version > 0; }));
    const auto shown = remote.snapshot();
    const auto meant = fake.snapshot();
    EXPECT_EQ(shown->stakeRules, meant->stakeRules);
    EXPECT_EQ(shown->consensus, meant->consensus);
    EXPECT_EQ(shown->validators, meant->validators);
    EXPECT_EQ(shown->evidence, meant->evidence);
    EXPECT_EQ(shown->slashes, meant->slashes);
    EXPECT_EQ(shown->challenges, meant->challenges);
    EXPECT_EQ(shown->demands, meant->demands);
    EXPECT_EQ(shown->submissions, meant->submissions);
    EXPECT_EQ(shown->attestation, meant->attestation);
    EXPECT_EQ(shown->points, meant->points);
    EXPECT_EQ(shown->sandbox, meant->sandbox);
    EXPECT_EQ(shown->metrics, meant->metrics);
    EXPECT_EQ(shown->rack, meant->rack);
    EXPECT_EQ(shown->arena, meant->arena);
    EXPECT_EQ(shown->routing, meant->routing);
    EXPECT_EQ(shown->privacy, meant->privacy);
    EXPECT_EQ(shown->events, meant->events);
    EXPECT_EQ(shown->nodeKeys, meant->nodeKeys);
}

TEST_F(ConsensusSeamTest, EventsAreAnnouncedOnceWithRisingSequences) {
    testing::FakeNode fake(testing::runningSnapshot(SystemClock().wallMs()));
    const auto server = serve(fake);
    api::RemoteNode remote(m_socket, m_options);
    Recorder near(fake);
    Recorder far(remote);
    ASSERT_TRUE(far.waitFor([&](const api::Snapshot& now) { return now.version > 0; }));
    for (int i = 0; i < 200; ++i) fake.addEvent(api::EventKind::TermEnded, std::to_string(i));
    const auto all = [](const api::Snapshot& now) {
        return !now.events->empty() && now.events->back().sequence == 200;
    };
    ASSERT_TRUE(far.waitFor(all));
    ASSERT_TRUE(fake.waitIdle());
    EXPECT_EQ(remote.snapshot()->events->size(), api::kEventsShownMax);
    EXPECT_EQ(remote.snapshot()->events->front().sequence, 200 - api::kEventsShownMax + 1);
    EXPECT_EQ(remote.snapshot()->events->back().subject, "199");
    for (Recorder* recorder : {&near, &far}) {
        ASSERT_TRUE(recorder->waitFor([&](const api::Snapshot&) {
            const auto told = recorder->events();
            return !told.empty() && told.back() == 200;
        }));
        const auto told = recorder->events();
        EXPECT_EQ(std::adjacent_find(told.begin(), told.end(), std::greater_equal<>()), told.end());
    }
}

TEST_F(ConsensusSeamTest, EventsGoOnUpwardsWhenTheEngineRestarts) {
    auto first = testing::runningSnapshot(SystemClock().wallMs());
    auto second = first;
    second.engine.startedMs += 60'000;
    testing::FakeNode before(first);
    testing::FakeNode after(second);
    auto server = serve(before);
    api::RemoteNode remote(m_socket, m_options);
    Recorder recorder(remote);
    for (int i = 0; i < 3; ++i) before.addEvent(api::EventKind::WatchdogFired, "4");
    const auto last = [](std::uint64_t sequence) {
        return [sequence](const api::Snapshot& now) {
            return !now.events->empty() && now.events->back().sequence == sequence;
        };
    };
    ASSERT_TRUE(recorder.waitFor(last(3)));
    server.reset();
    ASSERT_TRUE(recorder.waitFor([&](const api::Snapshot&) { return !remote.connected(); }));
    after.addEvent(api::EventKind::ChallengeFiled, "c1");
    server = serve(after);
    ASSERT_TRUE(recorder.waitFor(last(4)));
    EXPECT_EQ(remote.snapshot()->events->back().subject, "c1");
    EXPECT_EQ(after.snapshot()->events->back().sequence, 1U);
    // A break of the connection alone numbers nothing anew.
    server.reset();
    ASSERT_TRUE(recorder.waitFor([&](const api::Snapshot&) { return !remote.connected(); }));
    after.addEvent(api::EventKind::ChallengeJudged, "c1");
    server = serve(after);
    ASSERT_TRUE(recorder.waitFor(last(5)));
    const auto told = recorder.events();
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
}

TEST_F(ConsensusSeamTest, StakeOrdersChangeTheFakesPicture) {
    testing::FakeNode fake(testing::incidentSnapshot(SystemClock().wallMs()));
    const auto server = serve(fake);
    api::RemoteNode remote(m_socket, m_options);
    Recorder recorder(remote);
    ASSERT_TRUE(recorder.waitFor([&](const api::Snapshot& now) { return now.version > 0; }));
    const api::NodeKeyInfo was = fake.snapshot()->nodeKeys.front();
    const auto run = [&](api::Command command) {
        const auto result = recorder.resultOf(remote.submit(std::move(command)));
        EXPECT_FALSE(result.error) << result.error->code;
        return fake.snapshot()->nodeKeys.front();
    };
    EXPECT_EQ(run(api::Bond{was.publicKey, 5}).tokensBonded, was.tokensBonded + 5);
    EXPECT_EQ(run(api::Unbond{was.publicKey, 7}).tokensUnbonding, was.tokensUnbonding + 7);
    const auto withdrawn = run(api::Withdraw{was.publicKey});
    EXPECT_EQ(withdrawn.tokensFree, was.tokensFree - 5 + was.tokensWithdrawable);
    EXPECT_EQ(withdrawn.tokensUnbonding, was.tokensUnbonding + 7 - was.tokensWithdrawable);
    EXPECT_FALSE(run(api::Unjail{was.publicKey}).jailed);
    const auto again = recorder.resultOf(remote.submit(api::Unjail{was.publicKey}));
    ASSERT_TRUE(again.error);
    EXPECT_EQ(again.error->code, "ledger.not_jailed");

    const std::string active = testing::sampleId(12);
    run(api::ListNodeKey{active, 9'000'000});
    EXPECT_EQ(fake.snapshot()->nodeKeys.at(3).state, api::NodeKeyState::Listed);
    EXPECT_EQ(fake.snapshot()->nodeKeys.at(3).listPriceMicroUsd, 9'000'000U);
    run(api::UnlistNodeKey{active});
    const auto staked = recorder.resultOf(remote.submit(api::FileNodeKey{active}));
    ASSERT_TRUE(staked.error);
    EXPECT_EQ(staked.error->code, "ledger.stake_remains");
    fake.update([](api::Snapshot& next) { next.nodeKeys.at(3).tokensBonded = 0; });
    run(api::FileNodeKey{active});
    EXPECT_EQ(fake.snapshot()->nodeKeys.at(3).state, api::NodeKeyState::Filed);
    EXPECT_EQ(fake.snapshot()->nodeKeys.at(3).tokensFree, 0U);

    const std::size_t challenges = fake.snapshot()->challenges->size();
    const std::string demanded = fake.snapshot()->demands->front().txHash;
    const auto filed = recorder.resultOf(
        remote.submit(api::FileChallenge{3, 18'974, testing::sampleId(3), "", demanded, ""}));
    ASSERT_FALSE(filed.error) << filed.error->message;
    EXPECT_EQ(fake.snapshot()->challenges->size(), challenges + 1);
    EXPECT_EQ(fake.snapshot()->challenges->front().id, filed.subject);
    EXPECT_EQ(fake.snapshot()->challenges->front().txHash, demanded);
    run(api::SetAutoChallenge{false});
    EXPECT_FALSE(fake.snapshot()->consensus.autoChallenge);
}

}  // namespace
}  // namespace stacknet::contract
