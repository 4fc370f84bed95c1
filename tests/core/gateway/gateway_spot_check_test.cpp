// What a client says about spot checks, and what it is told.

#include "core/arena/privacy.h"
#include "tests/core/gateway/service_fixture.h"

namespace stacknet::gateway::test {
namespace {

using tasks::SpotCheck;

std::string text(const boost::json::value& value) {
    return std::string(value.as_string());
}

constexpr const char* kHeader = "x-stacknet-spot-check";

class SpotCheckHttp : public GatewayTest {
protected:
    /// The wish that reaches the task, and what the answer says when `told` became of it.
    SpotCheck codeWish(const std::string& members, const std::string& headers, SpotCheck told) {
        RawClient client(m_port);
        client.send(request("POST", "/v1/tools/code_execution", m_key,
                            R"({"language":"hold","code":"1")" + members + "}", headers));
        auto held = m_tasks.takeHeldCode();
        EXPECT_TRUE(held);
        if (!held) return SpotCheck::NotEligible;
        tasks::CodeOutcome outcome;
        outcome.taskId = "c";
        outcome.spotCheck = told;
        held->done(std::move(outcome));
        const auto reply = client.read();
        EXPECT_TRUE(reply && reply->status == 200);
        if (reply) {
            EXPECT_EQ(reply->header(kHeader), spotCheckName(told));
            EXPECT_EQ(text(boost::json::parse(reply->body).at("spot_check")), spotCheckName(told));
        }
        return held->task.spotCheck;
    }
    SpotCheck chatWish(const std::string& members, SpotCheck told) {
        RawClient client(m_port);
        client.send(request("POST", "/v1/chat/completions", m_key,
                            chatBody(R"("model":"hold")" + members)));
        auto held = m_tasks.takeHeld();
        EXPECT_TRUE(held);
        if (!held) return SpotCheck::NotEligible;
        EXPECT_EQ(held->task.requestJson.exposeText().find("spot_check"), std::string::npos)
            << "no word of it reaches the model";
        held->sink->onStart("t", "hold");
        held->sink->onDelta(contentDelta("fine"));
        held->sink->onSpotCheck(told);
        held->sink->onFinished("stop", {1, 1}, "");
        const auto reply = client.read();
        EXPECT_TRUE(reply && reply->status == 200);
        if (reply) {
            EXPECT_EQ(reply->header(kHeader), spotCheckName(told));
        }
        return held->task.spotCheck;
    }
};

TEST_F(SpotCheckHttp, BodyAndHeaderEachKeepATaskOut) {
    EXPECT_EQ(codeWish("", "", SpotCheck::Committed), SpotCheck::Committed);
    EXPECT_EQ(codeWish(R"(,"spot_check":true)", "", SpotCheck::NotEligible), SpotCheck::Committed);
    EXPECT_EQ(codeWish(R"(,"spot_check":false)", "", SpotCheck::Off), SpotCheck::Off);
    EXPECT_EQ(codeWish("", "X-StackNet-Spot-Check: off\r\n", SpotCheck::Off), SpotCheck::Off);
    EXPECT_EQ(codeWish("", "X-StackNet-Spot-Check: on\r\n", SpotCheck::Committed),
              SpotCheck::Committed);
    EXPECT_EQ(codeWish(R"(,"spot_check":false)", "X-StackNet-Spot-Check: on\r\n", SpotCheck::Off),
              SpotCheck::Off)
        << "a relay cannot take back what the body says";
    EXPECT_EQ(chatWish("", SpotCheck::Committed), SpotCheck::Committed);
    EXPECT_EQ(chatWish(R"(,"spot_check":false)", SpotCheck::Off), SpotCheck::Off);
}

TEST_F(SpotCheckHttp, WhatIsNotAYesOrNoIsRefused) {
    const Reply reply = call("POST", "/v1/tools/code_execution",
                             R"({"language":"python","code":"1","spot_check":"no"})");
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(text(errorOf(reply).at("param")), "spot_check");
    for (const char* header : {"X-StackNet-Spot-Check: maybe\r\n",
                               "X-StackNet-Spot-Check: off\r\nX-StackNet-Spot-Check: off\r\n"}) {
        EXPECT_EQ(
            call("POST", "/v1/tools/code_execution", R"({"language":"python","code":"1"})", header)
                .status,
            400)
            << header;
    }
}

TEST_F(SpotCheckHttp, TheNodePageTellsTheRule) {
    const auto node = boost::json::parse(callAs("", "GET", "/node").body);
    const auto& told = node.at("spot_checks");
    EXPECT_EQ(told.at("on"), false);
    EXPECT_EQ(text(told.at("title")), arena::kPrivacyTitle);
    EXPECT_EQ(text(told.at("rule")), arena::kPrivacyRule);
    EXPECT_EQ(text(told.at("confidential")), arena::kPrivacyConfidential);
    EXPECT_EQ(text(told.at("keep_out")), arena::kPrivacyKeepOut);
}

/// On an attested node, where nothing of a confidential task may leave.
class SpotCheckConfidential : public SpotCheckHttp {
protected:
    void complete(GatewayServices& services) override {
        services.confidential = []() -> std::optional<ConfidentialStanding> {
            return ConfidentialStanding{"nvidia-cc", std::string(64, 'b')};
        };
    }
};

TEST_F(SpotCheckConfidential, AConfidentialTaskIsNeverHandedOut) {
    EXPECT_EQ(codeWish(R"(,"confidential":true)", "", SpotCheck::NotEligible),
              SpotCheck::NotEligible);
    EXPECT_EQ(codeWish(R"(,"confidential":true,"spot_check":true)", "", SpotCheck::NotEligible),
              SpotCheck::NotEligible);
    EXPECT_EQ(chatWish(R"(,"confidential":true)", SpotCheck::NotEligible), SpotCheck::NotEligible);
    EXPECT_EQ(codeWish("", "", SpotCheck::Committed), SpotCheck::Committed);
}

}  // namespace
}  // namespace stacknet::gateway::test
