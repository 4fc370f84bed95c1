// Sign-ins on the engine in this process: both audit logs as one table, and real sessions.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <thread>

#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/contract/recorder.h"
#include "tests/core/auth/test_wallet.h"

namespace stacknet::contract {
namespace {

bool serving(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && !now.service.httpAddress.empty();
}

api::SaveBridgeClient contractSite() {
    api::SaveBridgeClient save;
    save.clientId = "contract-site";
    save.stack = "contract";
    save.name = "Site of the contract";
    save.origins = {"https://site.example"};
    return save;
}

class EngineAccess : public ::testing::Test {
protected:
    void SetUp() override {
        char folder[] = "/tmp/stacknet-access-XXXXXX";
        ASSERT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        ASSERT_TRUE(engine::makeLocalNetwork(m_folder, 4, "access", m_clock, m_rng).ok());
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
    /// Each in a millisecond of its own, so that the log's order is that of the orders.
    std::string order(api::Command command) {
        const auto before = m_clock.wallMs();
        while (m_clock.wallMs() == before) std::this_thread::yield();
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

TEST_F(EngineAccess, BothLogsAreOneTableByTime) {
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
    for (const char* sort : {"time_ms", "log", "actor", "action", "subject", "detail"}) {
        for (const bool descending : {true, false}) {
            const auto ordered = [&](std::uint32_t limit, const std::string& after) {
                return page([&](api::HistoryQuery& query) {
                    query.sort = sort;
                    query.descending = descending;
                    query.limit = limit;
                    query.after = after;
                });
            };
            const auto all = ordered(500, "");
            ASSERT_TRUE(all.ok()) << all.error().message;
            std::vector<std::string> expected;
            for (const auto& row : all->rows) expected.push_back(row.id);
            EXPECT_EQ(expected.size(), 4U) << sort;
            std::vector<std::string> joined;
            std::string after;
            do {
                const auto one = ordered(1, after);
                ASSERT_TRUE(one.ok()) << one.error().message;
                ASSERT_EQ(one->rows.size(), 1U);
                EXPECT_EQ(one->total, 4U);
                joined.push_back(one->rows.front().id);
                after = one->next;
            } while (!after.empty());
            EXPECT_EQ(joined, expected) << sort << (descending ? " down" : " up");
        }
    }
    EXPECT_EQ(column(*page([](auto& query) {
                  query.sort = "log";
                  query.descending = false;
              }),
                     1),
              (std::vector<std::string>{"keys", "keys", "sign_in", "sign_in"}));
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

TEST_F(EngineAccess, RefusesQuestionsThatHaveNoAnswer) {
    const auto code = [&](const std::function<void(api::HistoryQuery&)>& change) {
        const auto answer = page(change);
        return answer.ok() ? std::string() : answer.error().code;
    };
    EXPECT_EQ(code([](auto& query) { query.sort = "secret"; }), "api.bad_argument");
    EXPECT_EQ(code([](auto& query) { query.after = "5:x"; }), "api.bad_argument");
    EXPECT_EQ(code([](auto& query) { query.after = "5:1:2"; }), "api.bad_argument");
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

TEST_F(EngineAccess, OtherSessionsEndAndTheLogSaysSo) {
    const auth::test::EvmWallet ethereum("access contract");
    const auth::test::SolanaWallet solana("access contract");
    const auto signIn = [&](const std::string& chain, const std::string& address,
                            const std::function<std::string(const std::string&)>& sign) {
        const auto started =
            m_recorder->resultOf(m_node->submit(api::StartLogin{"Stacknet Console", ""}));
        EXPECT_FALSE(started.error.has_value()) << started.error->message;
        const auto text =
            m_recorder->resultOf(m_node->submit(api::PasteLogin{started.subject, chain, address}));
        EXPECT_FALSE(text.error.has_value()) << text.error->message;
        const auto proven = m_recorder->resultOf(
            m_node->submit(api::ProveLogin{started.subject, text.subject, sign(text.secret)}));
        EXPECT_FALSE(proven.error.has_value()) << proven.error->message;
        const auto done = m_recorder->resultOf(m_node->submit(api::CheckLogin{started.subject}));
        EXPECT_FALSE(done.error.has_value()) << done.error->message;
        return done.subject;
    };
    const std::string first =
        signIn("evm", ethereum.address(), [&](const auto& text) { return ethereum.sign(text); });
    signIn("solana", solana.address(), [&](const auto& text) { return solana.sign(text); });
    signIn("solana", solana.address(), [&](const auto& text) { return solana.sign(text); });
    auto sessions = m_node->snapshot()->sessions;
    ASSERT_EQ(sessions.size(), 3U);
    const auto kept = std::find_if(sessions.begin(), sessions.end(),
                                   [&](const auto& session) { return session.account == first; });
    ASSERT_NE(kept, sessions.end());
    EXPECT_EQ(order(api::EndOtherSessions{kept->sid}), "2");
    const auto left = m_node->snapshot()->sessions;
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().sid, kept->sid);
    const auto ended = page([](auto& query) {
        query.filters = {{"action", "is", "session_ended"}};
    });
    ASSERT_TRUE(ended.ok()) << ended.error().message;
    EXPECT_EQ(ended->total, 2U);
    EXPECT_EQ(column(*ended, 2), std::vector<std::string>(2, "operator"));
    EXPECT_EQ(order(api::EndOtherSessions{}), "1") << "nothing is kept when nothing is named";
    EXPECT_TRUE(m_node->snapshot()->sessions.empty());

    // The wallets stay, until they are unlinked.
    ASSERT_TRUE(m_recorder->waitFor([](const api::Snapshot& now) {
        return now.wallets->size() == 2 && now.wallets->front().sessions == 0;
    }));
    EXPECT_EQ(order(api::RenameWallet{first, "desk"}), first);
    ASSERT_TRUE(m_recorder->waitFor([&](const api::Snapshot& now) {
        return std::any_of(now.wallets->begin(), now.wallets->end(), [&](const auto& wallet) {
            return wallet.account == first && wallet.label == "desk" && wallet.lastMs > 0 &&
                   wallet.firstMs <= wallet.lastMs && wallet.method == "wallet";
        });
    }));
    signIn("evm", ethereum.address(), [&](const auto& text) { return ethereum.sign(text); });
    EXPECT_EQ(m_node->snapshot()->sessions.size(), 1U);
    EXPECT_EQ(order(api::UnlinkWallet{first}), "1");
    EXPECT_TRUE(m_node->snapshot()->sessions.empty());
    ASSERT_TRUE(m_recorder->waitFor([&](const api::Snapshot& now) {
        return now.wallets->size() == 1 && now.wallets->front().account != first;
    }));
}

}  // namespace
}  // namespace stacknet::contract
