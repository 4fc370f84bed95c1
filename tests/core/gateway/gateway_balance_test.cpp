#include <atomic>
#include <thread>

#include "tests/core/gateway/service_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using stacknet::test::OpenAiStub;
using test::kLongMs;
using test::RawClient;
using test::Reply;
using test::request;

/// A key with a monthly budget, and its id.
struct Budgeted {
    std::string key;
    std::string id;
};

Budgeted makeBudgeted(auth::ApiKeyStore& keys, std::uint64_t monthlyTokens,
                      auth::KeyLimits limits = {0, 0, 0}) {
    auth::NewApiKey wanted;
    wanted.name = "budgeted";
    wanted.limits = limits;
    wanted.monthlyTokens = monthlyTokens;
    auto issued = keys.create(wanted);
    EXPECT_TRUE(issued.ok());
    return {std::string(issued->key.exposeText()), issued->record.id};
}

class BalanceHttp : public test::GatewayTest {
protected:
    Reply ask(const Budgeted& caller, std::string_view members = R"("model":"tiny")") {
        return callAs(caller.key, "POST", "/v1/chat/completions", chatBody(members));
    }
    std::uint64_t used(const Budgeted& caller) { return m_keys->budgets().used(caller.id); }
    /// What the prompt of ask() with these members may cost: the bytes of what goes on, and 64.
    static std::uint64_t inbound(std::string_view members) {
        return json::serialize(json::parse(chatBody(members))).size() + tasks::kTemplateTokens;
    }
};

/// The Prompt Contract's refusal: Stacknet's members and OpenAI's, in one body.
TEST_F(BalanceHttp, InsufficientBalanceHasTheFieldsShape) {
    const Budgeted poor = makeBudgeted(*m_keys, 500'000);
    const Reply reply = ask(poor);
    EXPECT_EQ(reply.status, 402);
    EXPECT_EQ(reply.header("x-should-retry"), "false");
    EXPECT_EQ(reply.header("content-type"), "application/json");
    const auto body = json::parse(reply.body).as_object();
    const std::uint64_t inboundCost = inbound(R"("model":"tiny")");
    EXPECT_EQ(body.at("code"), "INSUFFICIENT_BALANCE");
    EXPECT_EQ(body.at("required").to_number<std::uint64_t>(), 1'000'000 + inboundCost);
    EXPECT_EQ(body.at("available"), 500'000);
    EXPECT_EQ(body.at("tokenLimit"), 1'000'000);
    EXPECT_EQ(body.at("estimatedInboundCost").to_number<std::uint64_t>(), inboundCost);
    EXPECT_TRUE(body.at("suggestion").as_string().starts_with("Lower token_limit"));
    const auto& error = body.at("error").as_object();
    EXPECT_EQ(error.at("code"), "INSUFFICIENT_BALANCE");
    EXPECT_EQ(error.at("type"), "insufficient_quota");
    EXPECT_TRUE(error.at("param").is_null());
    EXPECT_TRUE(error.at("message").as_string().starts_with("Insufficient token balance"));
    EXPECT_EQ(body.size(), 7U);
    EXPECT_EQ(m_tasks.count(), 0);
    EXPECT_EQ(used(poor), 0U);
    // The key itself is good.
    EXPECT_EQ(callAs(poor.key, "GET", "/v1/models").status, 200);
}

TEST_F(BalanceHttp, TheBoundaryIsExactAndOnlyWhatWasUsedIsCharged) {
    const std::string members = R"("model":"tiny","token_limit":100)";
    const std::uint64_t most = 100 + inbound(R"("model":"tiny")");
    const Budgeted caller = makeBudgeted(*m_keys, most + 9);
    EXPECT_EQ(ask(caller, members).status, 200);
    EXPECT_EQ(used(caller), 10U) << "7 and 3, as the task said";
    const Reply refused = ask(caller, members);
    EXPECT_EQ(refused.status, 402) << refused.body;
    EXPECT_EQ(json::parse(refused.body).at("available").to_number<std::uint64_t>(), most - 1);
    EXPECT_EQ(json::parse(refused.body).at("required").to_number<std::uint64_t>(), most);
    EXPECT_EQ(ask(caller, R"("model":"tiny","token_limit":99)").status, 200);
    EXPECT_EQ(used(caller), 20U);
    // A task that fails is free.
    EXPECT_EQ(ask(caller, R"("model":"fails","token_limit":1)").status, 502);
    EXPECT_EQ(used(caller), 20U);
}

TEST_F(BalanceHttp, TokenLimitIsChecked) {
    for (const char* bad :
         {"0", "-1", "10000001", "1e9", "\"5\"", "true", "18446744073709551615"}) {
        const Reply reply = chat(R"("token_limit":)" + std::string(bad));
        EXPECT_EQ(reply.status, 400) << bad;
        EXPECT_EQ(paramOf(reply), "token_limit") << bad;
    }
    for (const char* good : {"1", "10000000", "null"}) {
        const Reply reply = chat(R"("model":"tiny","token_limit":)" + std::string(good));
        EXPECT_EQ(reply.status, 200) << good;
        EXPECT_FALSE(reply.has("x-stacknet-ignored-params"));
    }
    for (const char* near : {"tokenLimit", "token_limits", "TOKEN_LIMIT", "token-limit"}) {
        const Reply reply = chat("\"" + std::string(near) + "\":5");
        EXPECT_EQ(codeOf(reply), "unknown_parameter") << near;
        EXPECT_NE(reply.body.find("if token_limit is meant"), std::string::npos);
    }
    EXPECT_EQ(paramOf(call("POST", "/v1/tools/code_execution",
                           R"({"language":"python","code":"1","token_limit":5})")),
              "token_limit");
}

TEST_F(BalanceHttp, CodeSetsItsLongestRunAside) {
    const Budgeted caller = makeBudgeted(*m_keys, 661'000);
    const auto run = [&] {
        return callAs(caller.key, "POST", "/v1/tools/code_execution",
                      R"({"language":"python","code":"1"})");
    };
    EXPECT_EQ(run().status, 200);
    EXPECT_EQ(used(caller), 1'000U);
    EXPECT_EQ(run().status, 200);
    const Reply refused = run();
    EXPECT_EQ(refused.status, 402);
    EXPECT_EQ(json::parse(refused.body).at("required"), 660'000);
}

/// Fifty at once, each of which may cost a tenth of the budget: ten run, the others are refused.
TEST_F(BalanceHttp, FiftyParallelRequestsNeverPassTheCap) {
    const std::uint64_t most = 100 + inbound(R"("model":"hold")");
    const Budgeted caller = makeBudgeted(*m_keys, 10 * most);
    std::atomic<int> served{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    for (int index = 0; index < 50; ++index) {
        threads.emplace_back([&] {
            const Reply reply = ask(caller, R"("model":"hold","token_limit":100)");
            served += reply.status == 200 ? 1 : 0;
            refused += reply.status == 402 ? 1 : 0;
        });
    }
    std::vector<std::shared_ptr<test::HeldChat>> held;
    for (int index = 0; index < 10; ++index) {
        held.push_back(m_tasks.takeHeld());
        if (!held.back()) break;
    }
    // All ten are in: whoever comes now finds nothing left, until one of them ends.
    while (refused.load() < 40) std::this_thread::yield();
    EXPECT_EQ(m_keys->budgets().balance(caller.id).available, 0U);
    for (const auto& chat : held) {
        if (!chat) continue;
        chat->sink->onStart("t", "hold");
        chat->task.settle(most);
        chat->sink->onFinished("stop", {1, 1}, "");
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(served.load(), 10);
    EXPECT_EQ(refused.load(), 40);
    EXPECT_EQ(used(caller), 10 * most);
}

TEST_F(BalanceHttp, ARefusedRequestLeavesNothingSetAside) {
    const Budgeted caller = makeBudgeted(*m_keys, 1'000'500);
    EXPECT_EQ(ask(caller, R"("model":"missing")").status, 404);
    EXPECT_EQ(ask(caller, R"("model":"tiny","confidential":true)").status, 503);
    EXPECT_EQ(m_keys->budgets().balance(caller.id).available, 1'000'500U);
}

class BalanceService : public test::ServiceTest {};

/// H06: a client that leaves a stream pays for what came, and no more stays set aside.
TEST_F(BalanceService, H06_ACancelledStreamPaysWhatItUsed) {
    OpenAiStub::Reply reply = OpenAiStub::text({"a", "b"});
    reply.pieces.resize(3);
    reply.hang = true;
    m_stub.script(reply);
    const Budgeted caller = makeBudgeted(*m_keys, 2'000'000, {0, 1'000'000, 0});
    {
        RawClient client(m_port);
        client.send(
            request("POST", "/v1/chat/completions", caller.key, chatBody(R"("stream":true)")));
        ASSERT_FALSE(client.readUntil("\"b\"").empty());
    }
    ASSERT_TRUE(m_stub.waitForHangups(1, kLongMs));
    m_gateway->stop();
    m_service->stop();
    const std::uint64_t prompt = tasks::meanTokens(chatBody("").size());
    EXPECT_EQ(m_keys->budgets().used(caller.id), prompt + 2);
    EXPECT_EQ(m_keys->budgets().balance(caller.id).available, 2'000'000 - prompt - 2);
}

/// The requests of real tasks, sealed or not, are charged alike; what is charged is the answer's
/// usage.
TEST_F(BalanceService, WhatTheAnswerSaysIsCharged) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    const Budgeted caller = makeBudgeted(*m_keys, 2'000'000);
    const Reply reply = callAs(caller.key, "POST", "/v1/chat/completions", chatBody(""));
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(json::parse(reply.body).at("usage").at("total_tokens"), 9);
    EXPECT_EQ(m_keys->budgets().used(caller.id), 9U);
}

}  // namespace
}  // namespace stacknet::gateway
