// Alerts of running nodes: a network of two that can see each other, and what is told of it.

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>

#include "core/engine/local_network.h"
#include "core/engine/local_node.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;

/// A node in this process, and what it has told.
class HeardNode final : private api::INodeListener {
public:
    HeardNode(const fs::path& root, Clock& clock, Rng& rng) {
        LocalNodeOptions options;
        options.dataDirectory = root;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<LocalNode>(std::move(options), clock, rng);
        m_node->addListener(this);
    }
    ~HeardNode() override {
        m_node->removeListener(this);
        m_node.reset();
    }
    bool waitFor(const std::function<bool(const api::Snapshot&)>& seen) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(240),
                                  [&] { return seen(*m_node->snapshot()); });
    }
    api::CommandResult run(api::Command command) {
        const api::RequestId request = m_node->submit(std::move(command));
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(240),
                           [&] { return m_results.contains(request); });
        EXPECT_TRUE(m_results.contains(request));
        return m_results[request];
    }
    Result<api::HistoryPage> page(const api::HistoryQuery& query) {
        std::optional<Result<api::HistoryPage>> answer;
        m_node->page(query, [&](Result<api::HistoryPage> result) {
            const std::lock_guard lock(m_mutex);
            answer = std::move(result);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return answer.has_value(); });
        return *answer;
    }
    std::shared_ptr<const api::Snapshot> snapshot() const { return m_node->snapshot(); }

private:
    void onSnapshot(std::uint64_t) override {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        const std::lock_guard lock(m_mutex);
        m_results[result.request] = result;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
    std::unique_ptr<LocalNode> m_node;
};

class AlertNodeTest : public testing::Test {
protected:
    AlertNodeTest() {
        char folder[] = "/tmp/stacknet-nodes-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
    }
    ~AlertNodeTest() override { fs::remove_all(m_folder); }
    std::unique_ptr<HeardNode> start(unsigned index) {
        return std::make_unique<HeardNode>(localNode(m_folder, index).root, m_clock, m_rng);
    }
    /// Outside of the node's data directory, as an operator would have it.
    std::string hook() const {
        const fs::path path = m_folder / "hook";
        std::ofstream(path) << "#!/bin/sh\necho \"$STACKNET_ALERT_KIND $STACKNET_ALERT_RULE"
                            << " $STACKNET_ALERT_VALUE\" >> " << (m_folder / "heard").string()
                            << "\n";
        fs::permissions(path, fs::perms::owner_all);
        return path.string();
    }
    std::vector<std::string> heard() const {
        std::ifstream file(m_folder / "heard");
        std::vector<std::string> lines;
        for (std::string line; std::getline(file, line);) lines.push_back(line);
        return lines;
    }

    SystemClock m_clock;
    SystemRng m_rng;
    fs::path m_folder;
};

std::int64_t connected(const api::Snapshot& now) {
    return std::count_if(now.peers.begin(), now.peers.end(), [](const api::PeerInfo& peer) {
        return peer.state == api::PeerState::Connected;
    });
}

const api::AlertInfo* incidentOf(const api::Snapshot& now, const std::string& rule) {
    for (const api::AlertInfo& one : now.alerts->recent) {
        if (one.rule == rule) return &one;
    }
    return nullptr;
}

TEST_F(AlertNodeTest, APeerThatStopsIsToldOfAndSoIsItsComingBack) {
    auto node = start(0);
    auto peer = start(1);
    ASSERT_TRUE(node->waitFor([](const api::Snapshot& now) {
        return now.engine.state == api::EngineState::Running && connected(now) == 1 &&
               !now.alerts->rules.empty();
    }));
    api::SaveAlertChannel channel;
    channel.kind = "command";
    channel.name = "hook";
    channel.target = hook();
    const auto channelId = node->run(channel);
    ASSERT_FALSE(channelId.error) << channelId.error->message;
    api::SaveAlertRule rule;
    rule.condition = "peers_below";
    rule.threshold = 1;
    rule.channels = {channelId.subject};
    const auto ruleId = node->run(rule);
    ASSERT_FALSE(ruleId.error) << ruleId.error->message;

    peer.reset();
    ASSERT_TRUE(node->waitFor([&](const api::Snapshot& now) {
        const auto* incident = incidentOf(now, ruleId.subject);
        return incident != nullptr && incident->state == api::AlertState::Open &&
               now.alerts->channels[0].sent == 1;
    }));
    EXPECT_GE(node->snapshot()->alerts->unread, 1U);
    EXPECT_EQ(incidentOf(*node->snapshot(), ruleId.subject)->value, 0);

    peer = start(1);
    ASSERT_TRUE(node->waitFor([&](const api::Snapshot& now) {
        return incidentOf(now, ruleId.subject)->state == api::AlertState::Recovered &&
               now.alerts->channels[0].sent == 2;
    }));
    EXPECT_EQ(heard(), (std::vector<std::string>{"opened " + ruleId.subject + " 0",
                                                 "recovered " + ruleId.subject + " 1"}));

    api::HistoryQuery query;
    query.table = "alerts";
    query.filters = {{"rule", "is", ruleId.subject}};
    const auto page = node->page(query);
    ASSERT_TRUE(page.ok()) << page.error().message;
    ASSERT_EQ(page->rows.size(), 1U);
    EXPECT_EQ(page->rows[0].cells[2], "recovered");

    const std::string before = incidentOf(*node->snapshot(), ruleId.subject)->id;
    node.reset();
    node = start(0);
    ASSERT_TRUE(node->waitFor([&](const api::Snapshot& now) {
        return now.engine.state == api::EngineState::Running &&
               incidentOf(now, ruleId.subject) != nullptr;
    }));
    EXPECT_EQ(incidentOf(*node->snapshot(), ruleId.subject)->id, before);
    EXPECT_EQ(node->snapshot()->alerts->channels.size(), 1U);
}

TEST_F(AlertNodeTest, ALockedKeyThatIsConnectedIsToldOf) {
    auto node = start(0);
    ASSERT_TRUE(node->waitFor([](const api::Snapshot& now) {
        return now.engine.state == api::EngineState::Running && !now.alerts->rules.empty();
    }));
    api::SaveAlertRule rule;
    rule.condition = "key_locked";
    rule.channels = {"desktop"};
    const auto ruleId = node->run(rule);
    ASSERT_FALSE(ruleId.error);
    const auto keys = node->snapshot()->nodeKeys;
    const auto own = std::find_if(keys.begin(), keys.end(), [](const auto& key) {
        return key.ours && key.state == api::NodeKeyState::Connected;
    });
    ASSERT_NE(own, keys.end());
    ASSERT_FALSE(node->run(api::LockNodeKey{own->publicKey}).error);
    ASSERT_TRUE(node->waitFor([&](const api::Snapshot& now) {
        return incidentOf(now, ruleId.subject) != nullptr && !now.alerts->notices.empty();
    }));
    const auto now = node->snapshot();
    EXPECT_EQ(incidentOf(*now, ruleId.subject)->subject, own->publicKey);
    EXPECT_EQ(now->alerts->notices.back().condition, "key_locked");
}

}  // namespace
}  // namespace stacknet::engine
