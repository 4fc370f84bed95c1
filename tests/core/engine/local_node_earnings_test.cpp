// A real local network whose tasks commit paperwork: the books of the node that did them say what
// `stacknetctl paperwork export` says, and go on after a restart.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>

#include "core/base/codec.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/engine/paperwork_export.h"
#include "tests/core/gateway/raw_client.h"
#include "tests/support/openai_stub.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;
using gateway::test::RawClient;
using gateway::test::Reply;

constexpr unsigned kNodes = 3;  // of four validators: a quorum
constexpr int kTasks = 3;

api::HistoryQuery queryOf(const std::string& table, std::vector<api::HistoryFilter> filters = {}) {
    api::HistoryQuery query;
    query.table = table;
    query.filters = std::move(filters);
    return query;
}

class LocalNodeEarnings : public ::testing::Test, private api::INodeListener {
protected:
    LocalNodeEarnings() {
        char folder[] = "/tmp/stacknet-earn-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
        m_stub.script(stacknet::test::OpenAiStub::text({"one", "two"}));
        NodeConfig config = loadConfig(paths()).value();
        config.inferenceUrl = m_stub.url();
        EXPECT_TRUE(saveConfig(paths(), config).ok());
        for (unsigned i = 1; i < kNodes; ++i) m_others.push_back(make(i));
        start();
    }
    ~LocalNodeEarnings() override {
        stop();
        m_others.clear();
        std::filesystem::remove_all(m_folder);
    }
    NodePaths paths() const { return localNode(m_folder, 0); }
    std::unique_ptr<LocalNode> make(unsigned index) {
        LocalNodeOptions options;
        options.dataDirectory = localNode(m_folder, index).root;
        options.http = "127.0.0.1:0";
        return std::make_unique<LocalNode>(std::move(options), m_clock, m_rng);
    }
    void start() {
        m_node = make(0);
        m_node->addListener(this);
        waitFor("running", [this] {
            return now()->engine.state == api::EngineState::Running &&
                   now()->service.inferenceReady;
        });
    }
    void stop() {
        if (m_node) m_node->removeListener(this);
        m_node.reset();
    }
    std::shared_ptr<const api::Snapshot> now() const { return m_node->snapshot(); }
    void waitFor(const char* what, const std::function<bool()>& condition) {
        std::unique_lock lock(m_mutex);
        ASSERT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(120), condition))
            << what << " did not come; height " << now()->chain.height << ", earnings up to "
            << now()->earnings->height << " " << now()->earnings->errorMessage;
    }
    void doTasks() {
        const api::RequestId request = m_node->submit(api::CreateApiKey{"test", {}});
        waitFor("the API key", [&] { return m_results.contains(request); });
        const std::string key = m_results.at(request).secret;
        const std::string address = now()->service.httpAddress;
        for (int i = 0; i < kTasks; ++i) {
            RawClient client(
                static_cast<std::uint16_t>(std::stoul(address.substr(address.rfind(':') + 1))));
            ASSERT_TRUE(client.send(
                gateway::test::request("POST", "/v1/chat/completions", key,
                                       R"({"messages":[{"role":"user","content":"hello"}]})", {})));
            const auto reply = client.read();
            ASSERT_TRUE(reply.has_value());
            ASSERT_EQ(reply->status, 200) << reply->body;
        }
    }
    template <typename Answer, typename Ask>
    Result<Answer> answerTo(const Ask& ask) {
        std::optional<Result<Answer>> answer;
        ask([&](Result<Answer> given) {
            std::lock_guard lock(m_mutex);
            answer = std::move(given);
            m_changed.notify_all();
        });
        waitFor("an answer", [&] { return answer.has_value(); });
        return std::move(*answer);
    }
    Result<api::HistoryPage> page(api::HistoryQuery query) {
        return answerTo<api::HistoryPage>(
            [&](auto done) { m_node->page(std::move(query), std::move(done)); });
    }
    Result<std::string> ask(const std::string& topic, const std::string& argument) {
        return answerTo<std::string>([&](auto done) {
            m_node->ask({topic, argument}, std::move(done));
        });
    }
    bool allCounted() const {
        const auto shown = now()->earnings;
        return !shown->keys.empty() && shown->keys.front().tasks >= kTasks && shown->complete;
    }

    SystemClock m_clock;
    SystemRng m_rng;
    stacknet::test::OpenAiStub m_stub;
    std::filesystem::path m_folder;
    std::vector<std::unique_ptr<LocalNode>> m_others;
    std::unique_ptr<LocalNode> m_node;

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
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
};

TEST_F(LocalNodeEarnings, ADoneTaskIsEarnedAsThePaperworkExportHasIt) {
    doTasks();
    waitFor("the paperwork", [this] { return allCounted(); });
    const auto earnings = now()->earnings;
    EXPECT_EQ(earnings->difference, "");
    EXPECT_EQ(earnings->errorCode, "");
    const api::EarningsKeyInfo own = earnings->keys.front();
    EXPECT_EQ(own.ledgerMicroUsd, own.microUsd);
    EXPECT_EQ(own.tokensAllocated, 1'000'000'000U);
    EXPECT_EQ(own.tokensSlashed, 0U);

    std::string text;
    PaperworkQuery query;
    query.nodeKey = fixedFromHex<PublicKey>(own.nodeKey, "key").value();
    const auto writer = tasks::jsonPaperwork(
        [&](std::string_view piece) -> Result<void> {
            text += piece;
            return {};
        },
        false);
    const auto summary = exportPaperwork(paths(), query, *writer);
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_EQ(summary->exported, (tasks::PaperworkSum{own.tasks, own.tokens, own.microUsd}));

    api::HistoryQuery rowsQuery = queryOf("paperwork");
    rowsQuery.sort = "height";
    rowsQuery.descending = false;
    const auto rows = page(rowsQuery);
    ASSERT_TRUE(rows.ok()) << rows.error().message;
    const json::value exported = json::parse(text);
    const auto& expected = exported.at("paperwork").get_array();
    ASSERT_EQ(rows->rows.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto cell = [&](const std::string& column) {
            const auto at = std::find(rows->columns.begin(), rows->columns.end(), column);
            return rows->rows[i].cells.at(static_cast<std::size_t>(at - rows->columns.begin()));
        };
        EXPECT_EQ(cell("task"), expected[i].at("task").as_string());
        EXPECT_EQ(cell("receipt"), expected[i].at("receipt").as_string());
        EXPECT_EQ(cell("micro_usd"),
                  std::to_string(expected[i].at("paper_micro_usd").to_number<std::uint64_t>()));
        EXPECT_EQ(cell("kind"), "chat");
    }
    const auto answer = ask("earnings.summary", "");
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    const json::value document = json::parse(*answer);
    EXPECT_EQ(document.at("total").at("micro_usd").to_number<std::uint64_t>(), own.microUsd);
    EXPECT_TRUE(document.at("check").at("equal").as_bool());

    // After a restart it is all there before any block is read again.
    const std::uint64_t points = [&] {
        const auto changes = page(queryOf("points"));
        EXPECT_TRUE(changes.ok());
        return changes.ok() ? changes->rows.size() : 0;
    }();
    EXPECT_GT(points, 0U);
    // What is written of spot checks is complete since the network began, and stays so.
    waitFor("the record of spot checks", [this] { return now()->arena->recentSinceMs > 0; });
    const std::int64_t since = now()->arena->recentSinceMs;
    EXPECT_EQ(since, loadGenesis(paths().genesis()).value().timeMs);
    stop();
    start();
    waitFor("the books", [this] { return allCounted(); });
    waitFor("the record of spot checks", [this] { return now()->arena->recentSinceMs > 0; });
    EXPECT_EQ(now()->arena->recentSinceMs, since);
    for (const char* table : {"arena.verdicts", "stake.slashes"}) {
        const auto none = page(queryOf(table));
        ASSERT_TRUE(none.ok()) << none.error().message;
        EXPECT_TRUE(none->rows.empty()) << table;
    }
    EXPECT_EQ(now()->earnings->keys.front().microUsd, own.microUsd);
    EXPECT_GE(page(queryOf("points", {{"reason", "is_not", "not_recorded"}}))->rows.size(), 1U);
    const auto stake = ask("stake.history", "{}");
    ASSERT_TRUE(stake.ok()) << stake.error().message;
    EXPECT_NE(stake->find(own.nodeKey), std::string::npos);
}

TEST_F(LocalNodeEarnings, WhatIsNotUnderstoodIsRefused) {
    EXPECT_EQ(page(queryOf("paperwork", {{"colour", "is", "red"}})).error().code,
              "api.bad_argument");
    EXPECT_EQ(ask("earnings.summary", "[]").error().code, "api.bad_argument");
    EXPECT_EQ(ask("points.history", R"({"from_ms":-1})").error().code, "api.bad_argument");
    EXPECT_EQ(ask("evidence.verify", "aa").error().code, "engine.not_found");
}

}  // namespace
}  // namespace stacknet::engine
