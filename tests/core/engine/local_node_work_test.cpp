// Whole nodes: a pause as clients see it, over a restart and with an attestation that stays; bans
// between two nodes; the table of tasks beside the list of tasks.

#include <gtest/gtest.h>

#include <atomic>
#include <boost/json.hpp>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <mutex>

#include "core/base/codec.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/core/engine/forged_source.h"
#include "tests/core/gateway/raw_client.h"
#include "tests/support/openai_stub.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;
using attestation::testing::ForgedWorld;
using gateway::test::RawClient;
using gateway::test::Reply;

/// A node in this process, with ways to wait for it and to ask it.
class Served final : private api::INodeListener {
public:
    Served(LocalNodeOptions options, Clock& clock, Rng& rng)
        : m_node(std::make_unique<LocalNode>(std::move(options), clock, rng)) {
        m_node->addListener(this);
    }
    ~Served() override { m_node->removeListener(this); }

    bool waitFor(const std::function<bool(const api::Snapshot&)>& condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(120),
                                  [&] { return condition(*m_node->snapshot()); });
    }
    api::CommandResult run(api::Command command) {
        const api::RequestId request = m_node->submit(std::move(command));
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(120),
                                       [&] { return m_results.contains(request); }));
        return m_results[request];
    }
    const api::Snapshot& now() {
        m_held = m_node->snapshot();
        return *m_held;
    }
    LocalNode& node() { return *m_node; }
    std::uint16_t port() {
        const std::string address = now().service.httpAddress;
        return static_cast<std::uint16_t>(std::stoul(address.substr(address.rfind(':') + 1)));
    }
    Reply ask(std::string_view method, std::string_view target, std::string_view body = {}) {
        RawClient client(port());
        EXPECT_TRUE(client.send(gateway::test::request(method, target, key, body, {})));
        return client.read().value_or(Reply{});
    }
    Reply chat() {
        return ask("POST", "/v1/chat/completions",
                   R"({"messages":[{"role":"user","content":"hi"}]})");
    }
    std::string key;

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard guard(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        std::lock_guard guard(m_mutex);
        m_results[result.request] = result;
        m_changed.notify_all();
    }
    std::unique_ptr<LocalNode> m_node;
    std::shared_ptr<const api::Snapshot> m_held;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
};

class LocalNodeWorkTest : public ::testing::Test {
protected:
    LocalNodeWorkTest() {
        char folder[] = "/tmp/stacknet-nodes-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
        NodeConfig config = loadConfig(paths()).value();
        config.inferenceUrl = m_stub.url();
        EXPECT_TRUE(saveConfig(paths(), config).ok());
        m_stub.script(stacknet::test::OpenAiStub::text({"fine"}));
    }
    ~LocalNodeWorkTest() override {
        m_node.reset();
        std::filesystem::remove_all(m_folder);
    }
    NodePaths paths(unsigned index = 0) const { return localNode(m_folder, index); }
    LocalNodeOptions options(unsigned index = 0) const {
        LocalNodeOptions options;
        options.dataDirectory = paths(index).root;
        options.http = "127.0.0.1:0";
        return options;
    }
    void start(LocalNodeOptions options) {
        m_node.reset();
        m_node = std::make_unique<Served>(std::move(options), m_clock, m_rng);
        ASSERT_TRUE(m_node->waitFor([](const auto& now) {
            return now.engine.state == api::EngineState::Running && now.service.inferenceReady;
        })) << m_node->now().engine.errorMessage;
        m_node->key = m_node->run(api::CreateApiKey{"test", {}}).secret;
    }
    static std::string codeOf(const Reply& reply) {
        boost::system::error_code bad;
        const json::value value = json::parse(reply.body, bad);
        if (bad || !value.is_object() || !value.get_object().contains("error")) return {};
        return std::string(value.at("error").at("code").as_string());
    }
    static std::string workOf(const Reply& reply) {
        return std::string(json::parse(reply.body).at("work").at("state").as_string());
    }
    template <typename T>
    static Result<T> answerOf(const std::function<void(std::function<void(Result<T>)>)>& ask) {
        auto promise = std::make_shared<std::promise<Result<T>>>();
        auto future = promise->get_future();
        ask([promise](Result<T> result) { promise->set_value(std::move(result)); });
        EXPECT_EQ(future.wait_for(std::chrono::seconds(60)), std::future_status::ready);
        return future.get();
    }
    Result<api::HistoryPage> page(api::HistoryQuery query) {
        query.table = "tasks";
        return answerOf<api::HistoryPage>(
            [&](auto done) { m_node->node().page(query, std::move(done)); });
    }

    SystemClock m_clock;
    SystemRng m_rng;
    stacknet::test::OpenAiStub m_stub;
    std::filesystem::path m_folder;
    std::unique_ptr<Served> m_node;
};

TEST_F(LocalNodeWorkTest, APausedNodeRefusesChatsOverARestartUntilItIsResumed) {
    start(options());
    EXPECT_EQ(m_node->chat().status, 200);
    const std::int64_t until = m_clock.wallMs() + 3'600'000;
    ASSERT_FALSE(m_node->run(api::PauseWork{until, false}).error);
    const Reply refused = m_node->chat();
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(codeOf(refused), "node_paused");
    EXPECT_GT(std::stoi(refused.header("retry-after")), 3'000);
    EXPECT_EQ(workOf(m_node->ask("GET", "/health")), "paused");
    EXPECT_EQ(workOf(m_node->ask("GET", "/node")), "paused");
    ASSERT_TRUE(m_node->waitFor([](const auto& now) {
        return now.work->state == api::WorkState::Paused && now.routing->reason.empty() == false;
    })) << "routing says that it sends others away";

    start(options());
    EXPECT_EQ(codeOf(m_node->chat()), "node_paused") << "the pause is kept";
    EXPECT_EQ(m_node->now().work->untilMs, until);
    ASSERT_FALSE(m_node->run(api::ResumeWork{}).error);
    EXPECT_EQ(m_node->chat().status, 200);
    EXPECT_EQ(workOf(m_node->ask("GET", "/health")), "accepting");
    start(options());
    EXPECT_EQ(m_node->chat().status, 200) << "and so is its end";
}

TEST_F(LocalNodeWorkTest, WhileItDrainsTheRunningChatGoesOn) {
    stacknet::test::OpenAiStub::Reply held;
    held.pieces = {stacknet::test::OpenAiStub::delta(R"({"content":"wait"})")};
    held.hang = true;
    stacknet::test::OpenAiStub slow;
    slow.script(held);
    NodeConfig config = loadConfig(paths()).value();
    config.inferenceUrl = slow.url();
    ASSERT_TRUE(saveConfig(paths(), config).ok());
    start(options());
    RawClient running(m_node->port());
    running.send(gateway::test::request(
        "POST", "/v1/chat/completions", m_node->key,
        R"({"messages":[{"role":"user","content":"hi"}],"stream":true})", {}));
    ASSERT_TRUE(m_node->waitFor([](const auto& now) { return now.service.tasksRunning == 1; }));
    ASSERT_FALSE(m_node->run(api::PauseWork{0, true}).error);
    EXPECT_EQ(m_node->now().work->state, api::WorkState::Draining);
    EXPECT_EQ(m_node->now().work->running, 1u);
    EXPECT_EQ(codeOf(m_node->chat()), "node_paused");
    EXPECT_EQ(m_node->now().service.tasksRunning, 1u) << "nobody cut it off";
    running.reset();
    ASSERT_TRUE(
        m_node->waitFor([](const auto& now) { return now.work->state == api::WorkState::Paused; }));
}

TEST_F(LocalNodeWorkTest, AResumedNodeKeepsTheAttestationThatItHad) {
    keepForgedRims(paths());
    LocalNodeOptions withGpu = options();
    withGpu.attestationRoots = ForgedWorld::shared().roots();
    const auto there = std::make_shared<std::atomic<bool>>(true);
    withGpu.gpuSource = [there] { return std::make_unique<ForgedSource>(there); };
    start(std::move(withGpu));
    ASSERT_TRUE(m_node->waitFor([](const auto& now) {
        return now.attestation->state == api::AttestationState::Attested;
    })) << m_node->now().attestation->sentence;
    const std::int64_t checked = m_node->now().attestation->checkedMs;
    const auto times = m_node->now().attestation->history.size();
    ASSERT_FALSE(m_node->run(api::PauseWork{0, true}).error);
    EXPECT_EQ(m_node->now().attestation->state, api::AttestationState::Attested);
    ASSERT_FALSE(m_node->run(api::ResumeWork{}).error);
    EXPECT_EQ(m_node->chat().status, 200);
    EXPECT_EQ(m_node->now().attestation->checkedMs, checked);
    EXPECT_EQ(m_node->now().attestation->history.size(), times);
}

TEST_F(LocalNodeWorkTest, ThePageOfTasksIsTheListOfTasks) {
    start(options());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(m_node->chat().status, 200);
    ASSERT_TRUE(m_node->waitFor([](const auto& now) { return now.service.tasksSucceeded == 3; }));
    const auto list = answerOf<std::vector<api::TaskInfo>>(
        [&](auto done) { m_node->node().tasks(0, 100, std::move(done)); });
    ASSERT_EQ(list->size(), 3u);
    api::HistoryQuery query;
    query.limit = 2;
    query.count = true;
    const auto first = page(query);
    ASSERT_TRUE(first.ok()) << first.error().message;
    EXPECT_EQ(first->total, 3u);
    EXPECT_TRUE(first->totalKnown);
    ASSERT_FALSE(first->next.empty());
    query.after = first->next;
    const auto second = page(query);
    EXPECT_TRUE(second->next.empty());
    std::vector<api::HistoryRow> rows = first->rows;
    rows.insert(rows.end(), second->rows.begin(), second->rows.end());
    ASSERT_EQ(rows.size(), list->size());
    const auto cell = [&](const api::HistoryRow& row, const std::string& column) {
        const auto found = std::find(first->columns.begin(), first->columns.end(), column);
        EXPECT_NE(found, first->columns.end()) << column;
        return row.cells[static_cast<std::size_t>(found - first->columns.begin())];
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const api::TaskInfo& task = (*list)[i];
        EXPECT_EQ(rows[i].cells.size(), first->columns.size());
        EXPECT_EQ(rows[i].id, task.id);
        EXPECT_EQ(cell(rows[i], "received_ms"), std::to_string(task.receivedMs));
        EXPECT_EQ(cell(rows[i], "state"), "succeeded");
        EXPECT_EQ(cell(rows[i], "kind"), "chat");
        EXPECT_EQ(cell(rows[i], "model"), task.model);
        EXPECT_EQ(cell(rows[i], "tokens"), std::to_string(task.tokensIn + task.tokensOut));
        EXPECT_EQ(cell(rows[i], "duration_ms"), std::to_string(task.durationMs));
        EXPECT_EQ(cell(rows[i], "receipt"), task.receiptDigest);
        EXPECT_EQ(cell(rows[i], "api_key"), task.apiKeyId);
        EXPECT_EQ(cell(rows[i], "confidential"), "0");
        EXPECT_EQ(cell(rows[i], "declared_class"), "none");
        EXPECT_EQ(cell(rows[i], "repro_class"), task.reproClass);
    }
    query = {};
    query.filters = {{"state", "is", "failed"}};
    EXPECT_TRUE(page(query)->rows.empty());
    for (const api::HistoryFilter& wrong :
         {api::HistoryFilter{"nothing", "is", "1"}, api::HistoryFilter{"state", "is", "odd"},
          api::HistoryFilter{"state", "like", "failed"},
          api::HistoryFilter{"model", "at_least", "a"}}) {
        query.filters = {wrong};
        EXPECT_EQ(page(query).error().code, "api.bad_argument") << wrong.column << wrong.op;
    }
    query = {};
    query.sort = "model";
    EXPECT_EQ(page(query).error().code, "api.bad_argument");
    query.sort.clear();
    query.after = "nonsense";
    EXPECT_EQ(page(query).error().code, "api.bad_argument");
    // The minute that they ended in shows them too.
    std::uint32_t chats = 0;
    for (const api::WorkMinute& minute : m_node->now().work->minutes) chats += minute.chats;
    EXPECT_EQ(chats, 3u);
}

TEST_F(LocalNodeWorkTest, DurationsOfADayAndTheHistoryComeFromWhatIsKeptOverARestart) {
    start(options());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(m_node->chat().status, 200);
    const auto counted = [](const api::Snapshot& now) {
        return now.service.durationCount == 3 &&
               now.service.durationP50Ms <= now.service.durationP95Ms;
    };
    ASSERT_TRUE(m_node->waitFor(counted));
    const auto ask = [&](const std::string& argument) {
        return answerOf<std::string>([&](auto done) {
            m_node->node().ask({"work.history", argument}, std::move(done));
        });
    };
    const auto chats = [&](const std::string& argument) {
        const auto answer = ask(argument);
        EXPECT_TRUE(answer.ok()) << (answer.ok() ? "" : answer.error().message);
        std::int64_t sum = 0;
        const json::value document = json::parse(answer.ok() ? *answer : "{\"steps\":[]}");
        for (const json::value& step : document.at("steps").as_array()) {
            sum += step.at("chats").to_number<std::int64_t>();
        }
        return sum;
    };
    EXPECT_EQ(chats(""), 3);
    start(options());
    ASSERT_TRUE(m_node->waitFor(counted)) << "the durations are not those since the start";
    EXPECT_EQ(chats(R"({"step_ms":3600000})"), 3);
    EXPECT_EQ(chats(R"({"from_ms":1000,"to_ms":2000,"step_ms":1000})"), 0);
    for (const char* wrong : {"[]", "{", R"({"from_ms":-1})", R"({"step_ms":"1"})",
                              R"({"from_ms":2000,"to_ms":1000})", R"({"from_ms":1,"step_ms":1})"}) {
        EXPECT_EQ(ask(wrong).error().code, "api.bad_argument") << wrong;
    }
}

TEST_F(LocalNodeWorkTest, ABanCutsTheLinkOverARestartUntilItIsLifted) {
    const auto other = std::make_unique<Served>(options(1), m_clock, m_rng);
    start(options());
    const auto stateOf = [](const api::Snapshot& now, const std::string& key) {
        for (const api::PeerInfo& peer : now.peers) {
            if (peer.nodeKey == key) return peer.state;
        }
        return api::PeerState::Unreachable;
    };
    const std::string theirs = toHex(loadConfig(paths(1)).value().nodeKey);
    const std::string ours = toHex(loadConfig(paths(0)).value().nodeKey);
    const auto linked = [&](const auto& now) {
        return stateOf(now, theirs) == api::PeerState::Connected;
    };
    ASSERT_TRUE(m_node->waitFor(linked));
    const std::int64_t begun = m_clock.wallMs();
    const auto linkOf = [&](const api::Snapshot& now) {
        for (const api::PeerLinkInfo& link : now.work->links) {
            if (link.nodeKey == theirs) return link;
        }
        return api::PeerLinkInfo{};
    };
    EXPECT_EQ(m_node->now().peersConnected, 1u);
    ASSERT_TRUE(m_node->waitFor([&](const auto& now) { return linkOf(now).sinceMs > 0; }));
    EXPECT_NEAR(static_cast<double>(linkOf(m_node->now()).sinceMs), static_cast<double>(begun),
                120'000.0);
    ASSERT_FALSE(m_node->run(api::BanPeer{theirs, 0, "a test"}).error);
    EXPECT_EQ(m_node->now().peersConnected, 0u);
    EXPECT_EQ(m_node->now().peersRoundTripMs, 0u);
    EXPECT_EQ(linkOf(m_node->now()).sinceMs, 0);
    EXPECT_EQ(stateOf(m_node->now(), theirs), api::PeerState::Refused);
    ASSERT_TRUE(other->waitFor(
        [&](const auto& now) { return stateOf(now, ours) == api::PeerState::Refused; }));
    start(options());
    ASSERT_EQ(m_node->now().bans->size(), 1u);
    EXPECT_EQ(m_node->now().bans->front().reason, "a test");
    EXPECT_EQ(stateOf(m_node->now(), theirs), api::PeerState::Refused);
    ASSERT_FALSE(m_node->run(api::UnbanPeer{theirs}).error);
    ASSERT_TRUE(m_node->waitFor(linked));
    EXPECT_TRUE(m_node->now().bans->empty());
}

TEST_F(LocalNodeWorkTest, ItReachesItselfOnTheLoopbackAndSaysWhatThatDoesNotProve) {
    start(options());
    const auto answer = answerOf<std::string>([&](auto done) {
        m_node->node().ask({"network.reachability", ""}, std::move(done));
    });
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    const json::value reach = json::parse(*answer);
    EXPECT_EQ(reach.at("verdict").as_string(), "loopback_only");
    EXPECT_NE(reach.at("not_proven").as_string().find("firewall"), std::string::npos);
    bool loopback = false;
    for (const json::value& one : reach.at("addresses").as_array()) {
        if (one.at("address").as_string() != "127.0.0.1") continue;
        loopback = one.at("reached").as_bool();
    }
    EXPECT_TRUE(loopback);
    const auto refused = answerOf<std::string>([&](auto done) {
        m_node->node().ask({"network.reachability", "x"}, std::move(done));
    });
    EXPECT_EQ(refused.error().code, "api.bad_argument");
}

}  // namespace
}  // namespace stacknet::engine
