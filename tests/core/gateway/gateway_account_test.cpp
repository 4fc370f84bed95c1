#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

using test::RawClient;
using test::request;

/// Whose share of the node a request takes, and what a prompt that is too long looks like.
class AccountTest : public test::GatewayTest {
protected:
    std::string keyOf(const std::string& owner) {
        auth::NewApiKey wanted;
        wanted.name = "test";
        wanted.limits = {0, 0, 0};
        wanted.owner = owner;
        auto issued = m_keys->create(wanted);
        EXPECT_TRUE(issued.ok()) << issued.error().message;
        m_lastKeyId = issued->record.id;
        return std::string(issued->key.exposeText());
    }
    /// The account of a chat with this key; the chat fails with `code`.
    std::string accountOf(const std::string& key, test::Reply* failed = nullptr,
                          const std::string& code = "tasks.cancelled") {
        RawClient client(m_port);
        EXPECT_TRUE(client.send(
            request("POST", "/v1/chat/completions", key, chatBody(R"("model":"hold")"))));
        const auto held = m_tasks.takeHeld();
        if (!held) return "none came";
        held->sink->onFailed(makeError(code, "The prompt has 9 tokens; shorten it."));
        const auto reply = client.read();
        EXPECT_TRUE(reply.has_value());
        if (failed != nullptr && reply) *failed = *reply;
        return held->task.account;
    }
};

TEST_F(AccountTest, KeysOfOneOwnerShareAndTheOperatorsDoNot) {
    const std::string first = keyOf("eip155:1:0xabc");
    const std::string second = keyOf("eip155:1:0xabc");
    EXPECT_EQ(accountOf(first), "eip155:1:0xabc");
    EXPECT_EQ(accountOf(second), "eip155:1:0xabc");
    const std::string third = makeKey({});
    EXPECT_EQ(accountOf(third), "key:" + m_lastKeyId);
    const std::string fourth = makeKey({});
    EXPECT_EQ(accountOf(fourth), "key:" + m_lastKeyId);
    EXPECT_NE(accountOf(third), accountOf(fourth));
}

TEST_F(AccountTest, APromptBeyondTheContextIsTheClientsToShorten) {
    test::Reply reply;
    accountOf(m_key, &reply, "tasks.context_exceeded");
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(codeOf(reply), "context_length_exceeded");
    EXPECT_EQ(paramOf(reply), "messages");
    EXPECT_NE(reply.body.find("9 tokens"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::gateway
