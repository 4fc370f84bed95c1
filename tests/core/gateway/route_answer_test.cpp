#include "core/gateway/route_answer.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;

TEST(RouteQuestion, ReadsEachParameterOnce) {
    RouteQuestion question;
    ASSERT_FALSE(readRouteQuestion("", question));
    EXPECT_EQ(question.needs, routing::TaskNeeds{});
    const std::string hex(64, '7');
    ASSERT_FALSE(readRouteQuestion("class=code&model=a%20b%2Fc&confidential=1&min_stake=12&stack=" +
                                       hex + "&seed=" + hex + "&explain=true",
                                   question));
    EXPECT_EQ(question.needs.kind, routing::TaskClass::Code);
    EXPECT_EQ(question.needs.model, "a b/c");
    EXPECT_TRUE(question.needs.confidential);
    EXPECT_EQ(question.needs.minimumStake, 12u);
    EXPECT_EQ(toHex(question.needs.stack), hex);
    EXPECT_EQ(toHex(*question.seed), hex);
    EXPECT_TRUE(question.explain);
}

TEST(RouteQuestion, NamesWhatItDoesNotTake) {
    for (const char* query :
         {"class=video", "model=", "confidential=maybe", "min_stake=-1", "min_stake=", "stack=12",
          "seed=xyz", "explain=2", "colour=red", "model", "model=a&model=b", "model=%G1", "&"}) {
        RouteQuestion question;
        const auto failure = readRouteQuestion(query, question);
        ASSERT_TRUE(failure) << query;
        EXPECT_EQ(failure->status, 400u);
    }
    RouteQuestion question;
    EXPECT_TRUE(readRouteQuestion("model=" + std::string(129, 'm'), question));
    EXPECT_EQ(readRouteQuestion("min_stake=x", question)->param, "min_stake");
}

TEST(RouteAnswerText, AFailureOnTheWayHasAStatusAndIsNeverToBeSentAgain) {
    const std::vector<std::tuple<const char*, unsigned, const char*>> cases = {
        {"forward.unreachable", 503, "node_unreachable"},
        {"forward.busy", 503, "node_busy"},
        {"forward.refused", 502, "node_refused"},
        {"forward.failed", 502, "node_failed"},
        {"forward.timed_out", 504, "node_timed_out"},
        {"forward.too_large", 413, "body_too_large"},
        {"forward.stopping", 503, "node_stopping"}};
    for (const auto& [code, status, name] : cases) {
        const HttpFailure failure = failureOfForward(makeError(code, "x"));
        EXPECT_EQ(failure.status, status) << code;
        EXPECT_EQ(failure.code, name);
        EXPECT_EQ(failure.shouldRetry, false);
    }
}

/// A router that knows as many nodes as the test wants.
class TableRouter final : public IRouter {
public:
    PublicKey self() const override { return {}; }
    RouteAnswer route(const routing::TaskNeeds& needs, const std::optional<routing::DrawSeed>& seed,
                      bool explain) override {
        index.refresh();
        RouteAnswer answer;
        answer.explanation = routing::explain(index, needs, 0, seed.value_or(routing::DrawSeed{}));
        if (!explain) answer.explanation.nodes.clear();
        if (answer.explanation.decision.choice) {
            answer.key = e2ee::KeyDocument{Bytes(170, 1), {}, ""};
        }
        return answer;
    }
    std::optional<PublicKey> nodeOf(const e2ee::KeyId&) const override { return std::nullopt; }
    std::shared_ptr<IForwardCall> forward(ForwardRequest, std::shared_ptr<IForwardSink>) override {
        return nullptr;
    }
    routing::NodeIndex index;
};

class RouteEndpointTest : public test::GatewayTest {
protected:
    void complete(GatewayServices& services) override {
        routing::NodeFacts node;
        node.nodeKey.data.fill(9);
        node.serving = node.reachable = true;
        node.offers = {{routing::TaskClass::Chat, "m", routing::Warmth::Hot}};
        node.points = 256;
        EXPECT_TRUE(m_router.index.put(node).ok());
        services.router = &m_router;
    }
    GatewayConfig config() override {
        GatewayConfig config = GatewayTest::config();
        config.limits.routesPerMinute = 5;
        return config;
    }
    test::Reply route(const std::string& query) { return callAs("", "GET", "/v1/route" + query); }

    TableRouter m_router;
};

TEST_F(RouteEndpointTest, TellsTheNodeItsKeyAndTheDraws) {
    const test::Reply reply = route("?model=m&explain=1&seed=" + std::string(64, '5'));
    EXPECT_EQ(reply.status, 200) << reply.body;
    const json::object answer = json::parse(reply.body).as_object();
    PublicKey node;
    node.data.fill(9);
    EXPECT_EQ(answer.at("node").as_string(), toHex(node));
    EXPECT_EQ(answer.at("warmth").as_string(), "hot");
    EXPECT_EQ(answer.at("key").at("descriptor").as_string().size(), 340u);
    EXPECT_EQ(answer.at("nodes_known").to_number<int>(), 1);
    EXPECT_EQ(answer.at("seed").as_string(), std::string(64, '5'));
    EXPECT_GE(answer.at("draws").as_array().size(), 2u);
    EXPECT_EQ(answer.at("nodes").at(0).at("filter"), nullptr);
    EXPECT_FALSE(json::parse(route("?model=m").body).as_object().contains("nodes"));
    EXPECT_EQ(codeOf(route("?model=other")), "no_eligible_node");
    EXPECT_EQ(route("?confidential=1").status, 503);
    EXPECT_EQ(codeOf(route("?colour=red")), "invalid_value");
    EXPECT_EQ(route("?model=m").status, 429) << "asked too often";
}

class NoRouterTest : public test::GatewayTest {};

TEST_F(NoRouterTest, ThereIsNoRoute) {
    EXPECT_EQ(callAs("", "GET", "/v1/route").status, 404);
}

}  // namespace
}  // namespace stacknet::gateway
