#include <atomic>

#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::RawClient;
using test::Reply;
using test::request;

class PauseTest : public test::GatewayTest {
protected:
    void complete(GatewayServices& services) override {
        services.refusesWork = [this]() -> std::optional<WorkRefusal> {
            if (!m_paused) return std::nullopt;
            return WorkRefusal{"This node is paused until 18:00.", m_retryMs};
        };
        services.status = [this] {
            NodeStatus status = GatewayTest::status();
            if (!m_paused) return status;
            status.workState = "paused";
            status.workReason = "This node is paused until 18:00.";
            status.workUntilMs = 1'800'000'000'000;
            return status;
        };
    }
    std::atomic<bool> m_paused = true;
    std::atomic<std::int64_t> m_retryMs = 0;
};

TEST_F(PauseTest, TasksAreRefusedWithATimeToComeBackAndTakenAgainAfterIt) {
    m_retryMs = 90'500;
    const Reply refused = chat("");
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(codeOf(refused), "node_paused");
    EXPECT_EQ(refused.header("retry-after"), "91");
    EXPECT_EQ(refused.header("x-should-retry"), "false");
    EXPECT_NE(refused.body.find("paused until 18:00"), std::string::npos);
    m_paused = false;
    EXPECT_EQ(chat("").status, 200);
}

TEST_F(PauseTest, WhereNobodyKnowsTheEndAMinuteIsSaid) {
    EXPECT_EQ(chat("").header("retry-after"), "60");
}

TEST_F(PauseTest, EveryKindOfTaskIsRefusedAndNothingElseIs) {
    EXPECT_EQ(
        codeOf(call("POST", "/v1/tools/code_execution", R"({"language":"python","code":"1"})")),
        "node_paused");
    EXPECT_EQ(codeOf(call("POST", "/v1/embeddings", R"({"input":"a"})")), "node_paused");
    EXPECT_EQ(call("GET", "/v1/models").status, 200);
    EXPECT_EQ(call("GET", "/health").status, 200);
}

/// The refusal comes when the header is there: nobody uploads a large body for nothing.
TEST_F(PauseTest, ALargeBodyIsNotWaitedFor) {
    RawClient client(m_port);
    client.send("POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nauthorization: Bearer " + m_key +
                "\r\ncontent-length: 500000\r\n\r\n");
    const auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 503);
    EXPECT_EQ(codeOf(*reply), "node_paused");
}

TEST_F(PauseTest, WhoHasNoKeyIsNotTold) {
    EXPECT_EQ(callAs("gk_live_wrong", "POST", "/v1/chat/completions", chatBody("")).status, 401);
}

TEST_F(PauseTest, ATestKeyIsAnsweredByNoNodeAndSoGoesOn) {
    const std::string test = makeKey({}, {0, 0, 0}, auth::KeyEnvironment::Test);
    EXPECT_EQ(callAs(test, "POST", "/v1/chat/completions", chatBody("")).status, 200);
}

TEST_F(PauseTest, HealthAndNodeSayTheStateOfWork) {
    for (const char* page : {"/health", "/node"}) {
        const json::value work = json::parse(call("GET", page).body).at("work");
        EXPECT_EQ(work.at("state").as_string(), "paused") << page;
        EXPECT_EQ(work.at("reason").as_string(), "This node is paused until 18:00.");
        EXPECT_EQ(work.at("until_ms").as_int64(), 1'800'000'000'000);
    }
    m_paused = false;
    const json::value work = json::parse(call("GET", "/health").body).at("work");
    EXPECT_EQ(work, (json::object{{"state", "accepting"}}));
}

}  // namespace
}  // namespace stacknet::gateway
