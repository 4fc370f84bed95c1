// The contract of what a node shows and takes of sign-ins: sites of the Auth Bridge, sessions, and
// the log of who did what.

#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

#include <filesystem>
#include <future>

namespace stacknet::contract {
namespace {

bool serving(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && !now.service.httpAddress.empty();
}

const api::BridgeClientInfo* clientOf(const api::Snapshot& now, const std::string& id) {
    for (const auto& client : *now.bridge) {
        if (client.clientId == id) return &client;
    }
    return nullptr;
}

api::SaveBridgeClient contractSite() {
    api::SaveBridgeClient save;
    save.clientId = "contract-site";
    save.stack = "contract";
    save.name = "Site of the contract";
    save.origins = {"https://site.example"};
    save.redirectUris = {"https://site.example/back"};
    save.logoutUrl = "https://site.example/out";
    return save;
}

TEST_P(NodeContract, BridgeSitesAreEnteredChangedAndTakenOut) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    auto save = contractSite();
    auto result = recorder.resultOf(node().submit(save));
    ASSERT_FALSE(result.error.has_value()) << result.error->message;
    EXPECT_EQ(result.subject, "contract-site");
    const auto entered = node().snapshot();
    const auto* client = clientOf(*entered, "contract-site");
    ASSERT_NE(client, nullptr);
    EXPECT_EQ(client->stack, "contract");
    EXPECT_EQ(client->name, "Site of the contract");
    EXPECT_EQ(client->origins, save.origins);
    EXPECT_EQ(client->redirectUris, save.redirectUris);
    EXPECT_EQ(client->logoutUrl, save.logoutUrl);
    EXPECT_FALSE(client->development);
    EXPECT_GT(client->createdMs, 0);
    EXPECT_EQ(client->lastUsedMs, 0);
    EXPECT_EQ(client->accounts, 0U);
    const auto created = client->createdMs;
    save.name = "Renamed";
    ASSERT_FALSE(recorder.resultOf(node().submit(save)).error.has_value());
    const auto changed = node().snapshot();
    client = clientOf(*changed, "contract-site");
    ASSERT_NE(client, nullptr);
    EXPECT_EQ(client->name, "Renamed");
    EXPECT_EQ(client->createdMs, created);
    ASSERT_FALSE(recorder.resultOf(node().submit(api::RemoveBridgeClient{"contract-site"}))
                     .error.has_value());
    EXPECT_EQ(clientOf(*node().snapshot(), "contract-site"), nullptr);
    result = recorder.resultOf(node().submit(api::RemoveBridgeClient{"contract-site"}));
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "auth.bridge_unknown_client");
}

TEST_P(NodeContract, BridgeRefusalsSayWhatIsWrong) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    const auto code = [&](const std::function<void(api::SaveBridgeClient&)>& change) {
        auto save = contractSite();
        change(save);
        const auto result = recorder.resultOf(node().submit(save));
        if (!result.error) return std::string();
        EXPECT_FALSE(result.error->message.empty());
        return result.error->code;
    };
    EXPECT_EQ(code([](auto& save) { save.clientId = "ab"; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& save) { save.origins.clear(); }), "auth.bad_client");
    EXPECT_EQ(code([](auto& save) { save.origins = {"http://site.example"}; }), "auth.bad_origin");
    EXPECT_EQ(code([](auto& save) { save.origins = {"https://site.example/"}; }),
              "auth.bad_origin");
    EXPECT_EQ(clientOf(*node().snapshot(), "contract-site"), nullptr);
}

TEST_P(NodeContract, OtherSessionsEndOnlyBesideOneThatIsThere) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    const auto before = node().snapshot()->sessions.size();
    auto result = recorder.resultOf(node().submit(api::EndOtherSessions{"no such session"}));
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "auth.unknown_session");
    EXPECT_EQ(node().snapshot()->sessions.size(), before);
    result = recorder.resultOf(node().submit(api::EndOtherSessions{}));
    ASSERT_FALSE(result.error.has_value()) << result.error->message;
    EXPECT_EQ(result.subject, std::to_string(before));
    EXPECT_TRUE(node().snapshot()->sessions.empty());
}

/// The real engine alone: the fake has the rows that its test gives it.
class EngineAudit : public ::testing::Test {
protected:
    void SetUp() override {
        char folder[] = "/tmp/stacknet-audit-XXXXXX";
        ASSERT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        ASSERT_TRUE(engine::makeLocalNetwork(m_folder, 4, "audit", m_clock, m_rng).ok());
        engine::LocalNodeOptions options;
        options.dataDirectory = engine::localNode(m_folder, 0).root;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<engine::LocalNode>(std::move(options), m_clock, m_rng);
        m_recorder = std::make_unique<Recorder>(*m_node);
        ASSERT_TRUE(m_recorder->waitFor(serving));
    }
    void TearDown() override {
        m_recorder.reset();
        m_node.reset();
        std::filesystem::remove_all(m_folder);
    }
    Result<api::HistoryPage> page(const std::function<void(api::HistoryQuery&)>& change = {}) {
        api::HistoryQuery query;
        query.table = "audit";
        query.count = true;
        if (change) change(query);
        std::promise<Result<api::HistoryPage>> answer;
        m_node->page(query,
                     [&](Result<api::HistoryPage> page) { answer.set_value(std::move(page)); });
        return answer.get_future().get();
    }
    std::string order(api::Command command) {
        const auto result = m_recorder->resultOf(m_node->submit(std::move(command)));
        EXPECT_FALSE(result.error.has_value()) << result.error->message;
        return result.subject;
    }
    static std::vector<std::string> column(const api::HistoryPage& page, std::size_t at) {
        std::vector<std::string> cells;
        for (const auto& row : page.rows) cells.push_back(row.cells.at(at));
        return cells;
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::unique_ptr<engine::LocalNode> m_node;
    std::unique_ptr<Recorder> m_recorder;
};

TEST_F(EngineAudit, BothLogsAreOneTableByTime) {
    const std::string key = order(api::CreateApiKey{"audited", {"chat"}});
    order(contractSite());
    order(api::RevokeApiKey{key});
    order(api::RemoveBridgeClient{"contract-site"});
    const auto whole = page();
    ASSERT_TRUE(whole.ok()) << whole.error().message;
    EXPECT_EQ(whole->columns,
              (std::vector<std::string>{"time_ms", "log", "actor", "action", "subject", "detail"}));
    EXPECT_EQ(column(*whole, 3), (std::vector<std::string>{"bridge_client_removed", "key_revoked",
                                                           "bridge_client_put", "key_created"}));
    EXPECT_EQ(column(*whole, 1), (std::vector<std::string>{"sign_in", "keys", "sign_in", "keys"}));
    EXPECT_EQ(column(*whole, 2), std::vector<std::string>(4, "operator"));
    EXPECT_EQ(whole->total, 4U);
    EXPECT_TRUE(whole->totalKnown);
    EXPECT_TRUE(whole->next.empty());
    // Page by page, forwards and backwards, there is no gap and no repeat.
    for (const bool descending : {true, false}) {
        std::vector<std::string> joined;
        std::string after;
        do {
            const auto one = page([&](api::HistoryQuery& query) {
                query.sort = "time_ms";
                query.descending = descending;
                query.limit = 1;
                query.after = after;
            });
            ASSERT_TRUE(one.ok()) << one.error().message;
            ASSERT_EQ(one->rows.size(), 1U);
            joined.push_back(one->rows.front().id);
            after = one->next;
        } while (!after.empty());
        std::vector<std::string> expected;
        for (const auto& row : whole->rows) expected.push_back(row.id);
        if (!descending) std::reverse(expected.begin(), expected.end());
        EXPECT_EQ(joined, expected);
    }
    EXPECT_EQ(column(*page([&](auto& query) {
                  query.filters = {{"log", "is", "keys"}};
              }),
                     3),
              (std::vector<std::string>{"key_revoked", "key_created"}));
    EXPECT_EQ(column(*page([&](auto& query) {
                  query.filters = {{"action", "contains", "BRIDGE"}, {"actor", "is", "operator"}};
              }),
                     4),
              (std::vector<std::string>{"contract-site", "contract-site"}));
    EXPECT_EQ(page([&](auto& query) { query.text = "site.example"; })->total, 1U);
    EXPECT_EQ(page([&](auto& query) { query.filters = {{"time_ms", "at_most", "5"}}; })->total, 0U);
}

TEST_F(EngineAudit, RefusesQuestionsThatHaveNoAnswer) {
    const auto code = [&](const std::function<void(api::HistoryQuery&)>& change) {
        const auto answer = page(change);
        return answer.ok() ? std::string() : answer.error().code;
    };
    EXPECT_EQ(code([](auto& query) { query.sort = "actor"; }), "api.bad_argument");
    EXPECT_EQ(code([](auto& query) { query.after = "5:x"; }), "api.bad_argument");
    EXPECT_EQ(code([](auto& query) { query.after = "5:1:2:3"; }), "api.bad_argument");
    EXPECT_EQ(code([](auto& query) {
                  query.filters = {{"secret", "is", "x"}};
              }),
              "api.bad_argument");
    EXPECT_EQ(code([](auto& query) {
                  query.filters = {{"actor", "like", "x"}};
              }),
              "api.bad_argument");
    EXPECT_EQ(code([](auto& query) {
                  query.filters = {{"time_ms", "is", "soon"}};
              }),
              "api.bad_argument");
    EXPECT_EQ(code([](auto& query) {
                  query.filters = {{"actor", "at_least", "x"}};
              }),
              "auth.bad_query");
    EXPECT_EQ(code([](auto& query) {
                  query.filters = {{"log", "contains", "x"}};
              }),
              "api.bad_argument");
    EXPECT_EQ(code([](auto& query) { query.filters = {{"log", "is", "no such log"}}; }), "");
}

}  // namespace
}  // namespace stacknet::contract
