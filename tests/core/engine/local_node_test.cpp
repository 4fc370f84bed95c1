#include "core/engine/local_node.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>

#include "core/engine/local_network.h"

namespace stacknet::engine {
namespace {

/// A clock that is ahead of the machine's by a fixed time.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(std::int64_t shiftMs) : m_shiftMs(shiftMs) {}
    std::int64_t wallMs() const override { return m_clock.wallMs() + m_shiftMs; }
    std::int64_t monotonicMs() const override { return m_clock.monotonicMs(); }
    std::int64_t bootMs() const override { return m_clock.bootMs(); }

private:
    SystemClock m_clock;
    std::int64_t m_shiftMs;
};

/// One node in this process, with a way to wait for what its snapshot shows.
class WatchedNode final : private api::INodeListener {
public:
    WatchedNode(const std::filesystem::path& data, Clock& clock, Rng& rng) {
        LocalNodeOptions options;
        options.dataDirectory = data;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<LocalNode>(std::move(options), clock, rng);
        m_node->addListener(this);
    }
    ~WatchedNode() override { m_node->removeListener(this); }

    testing::AssertionResult waitFor(const char* what,
                                     const std::function<bool(const api::Snapshot&)>& condition) {
        std::unique_lock lock(m_mutex);
        const bool came = m_changed.wait_for(lock, std::chrono::seconds(40),
                                             [&] { return condition(*m_node->snapshot()); });
        if (came) return testing::AssertionSuccess();
        const auto now = m_node->snapshot();
        return testing::AssertionFailure()
               << what << " did not come; height " << now->chain.height << ", step "
               << now->engine.step << ", " << now->engine.errorCode << " "
               << now->engine.errorMessage;
    }
    api::CommandResult run(api::Command command) {
        const api::RequestId request = m_node->submit(std::move(command));
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(70),
                                       [&] { return m_results.contains(request); }));
        return m_results[request];
    }
    std::shared_ptr<const api::Snapshot> snapshot() const { return m_node->snapshot(); }

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        std::lock_guard lock(m_mutex);
        m_results[result.request] = result;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
    std::unique_ptr<LocalNode> m_node;
};

class LocalNodeTest : public testing::Test {
protected:
    LocalNodeTest() {
        char folder[] = "/tmp/stacknet-nodes-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        const auto made = makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().message);
    }
    ~LocalNodeTest() override { std::filesystem::remove_all(m_folder); }
    std::unique_ptr<WatchedNode> start(unsigned index) {
        return std::make_unique<WatchedNode>(localNode(m_folder, index).root, m_clock, m_rng);
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
};

TEST_F(LocalNodeTest, FourNodesAgreeAndANewKeyGoesThroughItsLife) {
    std::vector<std::unique_ptr<WatchedNode>> nodes;
    for (unsigned i = 0; i < 4; ++i) nodes.push_back(start(i));
    for (auto& node : nodes) {
        ASSERT_TRUE(
            node->waitFor("a block", [](const auto& now) { return now.chain.height >= 2; }));
    }
    const auto now = nodes[0]->snapshot();
    EXPECT_EQ(now->chain.termLength, 1000u);
    EXPECT_EQ(now->chain.proposalsLeft, 1000 - (now->chain.view - 1) % 1000);
    EXPECT_TRUE(now->chain.localNetwork);
    EXPECT_EQ(now->nodeKeys.size(), 4u);
    for (const auto& key : now->nodeKeys) EXPECT_EQ(key.state, api::NodeKeyState::Connected);

    const auto made = nodes[0]->run(api::CreateNodeKey{"second", "correct horse battery"});
    ASSERT_FALSE(made.error) << made.error->message;
    const auto locked = nodes[0]->run(api::RegisterNodeKey{made.subject});
    ASSERT_TRUE(locked.error);
    EXPECT_EQ(locked.error->code, "keystore.locked");
    ASSERT_FALSE(nodes[0]->run(api::UnlockNodeKey{made.subject, "correct horse battery"}).error);
    const auto registered = nodes[0]->run(api::RegisterNodeKey{made.subject});
    ASSERT_FALSE(registered.error) << registered.error->message;
    const auto isCold = [&](const api::Snapshot& snapshot) {
        for (const auto& key : snapshot.nodeKeys) {
            if (key.publicKey != made.subject) continue;
            return key.registered && key.state == api::NodeKeyState::Cold &&
                   key.coldUntilMs > snapshot.asOfMs + 71LL * 3'600'000 &&
                   key.tokensFree == 1'000'000'000;
        }
        return false;
    };
    for (auto& node : nodes) EXPECT_TRUE(node->waitFor("the Cold key on every node", isCold));

    const auto early = nodes[0]->run(api::ActivateNodeKey{made.subject});
    ASSERT_TRUE(early.error) << "72 h are not over";
    const auto twice = nodes[0]->run(api::RegisterNodeKey{made.subject});
    ASSERT_TRUE(twice.error);
}

TEST_F(LocalNodeTest, ThreeOfFourGoOnAndTheFourthCatchesUpLater) {
    std::vector<std::unique_ptr<WatchedNode>> nodes;
    for (unsigned i = 0; i < 3; ++i) nodes.push_back(start(i));
    ASSERT_TRUE(nodes[0]->waitFor("blocks without the fourth",
                                  [](const auto& now) { return now.chain.height >= 3; }));
    auto late = start(3);
    const std::uint64_t height = nodes[0]->snapshot()->chain.height;
    EXPECT_TRUE(
        late->waitFor("catch-up", [&](const auto& now) { return now.chain.height > height; }));
}

TEST_F(LocalNodeTest, AClockThatIsOffByMinutesIsTold) {
    ShiftedClock shifted(5 * 60'000);
    auto first = start(0);
    auto second = start(1);
    WatchedNode wrong(localNode(m_folder, 2).root, shifted, m_rng);
    EXPECT_TRUE(wrong.waitFor("the clock warning", [](const auto& now) {
        return now.engine.errorCode == "engine.clock_off" &&
               now.engine.errorMessage.find("ahead") != std::string::npos;
    }));
    EXPECT_TRUE(first->snapshot()->engine.errorCode.empty());
}

TEST_F(LocalNodeTest, ALockedNodeKeyFollowsWithoutAVote) {
    auto first = start(0);
    ASSERT_TRUE(first->waitFor(
        "running", [](const auto& now) { return now.engine.state == api::EngineState::Running; }));
    const std::string key = first->snapshot()->nodeKeys.front().publicKey;
    ASSERT_FALSE(first->run(api::LockNodeKey{key}).error);
    EXPECT_TRUE(
        first->waitFor("locked", [&](const auto& now) { return !now.nodeKeys.front().unlocked; }));
    const auto refused = first->run(api::ConnectNodeKey{key});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, "keystore.locked");
}

}  // namespace
}  // namespace stacknet::engine
