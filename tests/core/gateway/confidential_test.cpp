// "confidential": true with and without a node that is attested.

#include <gtest/gtest.h>

#include <atomic>

#include "core/base/codec.h"
#include "tests/core/gateway/service_fixture.h"

namespace stacknet::gateway::test {
namespace {

/// Eligible for as many questions as are left.
class ConfidentialTest : public ServiceTest {
protected:
    void complete(GatewayServices& services) override {
        services.confidential = [this]() -> std::optional<ConfidentialStanding> {
            if (m_left.fetch_sub(1) <= 0) return std::nullopt;
            return ConfidentialStanding{"nvidia-cc", std::string(64, 'b')};
        };
        services.evidence = [this](const Hash256& nonce,
                                   std::function<void(Result<std::string>)> done) {
            m_nonce = nonce;
            done(m_evidence);
        };
    }
    void eligibleFor(int questions) { m_left = questions; }

    std::atomic<int> m_left{0};
    Hash256 m_nonce;
    Result<std::string> m_evidence = std::string(R"({"version":1})");
};

TEST_F(ConfidentialTest, RunsOnAnAttestedNodeAndSaysSo) {
    m_stub.script(stacknet::test::OpenAiStub::text({"fine"}));
    eligibleFor(2);
    const Reply reply = chat(R"("confidential":true)");
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.header("x-stacknet-tee"), "nvidia-cc");
    EXPECT_EQ(reply.header("x-stacknet-node"), std::string(64, 'a'));
    const Reply plain = chat("");
    EXPECT_EQ(plain.status, 200) << plain.body;
    EXPECT_EQ(plain.header("x-stacknet-tee"), "none");
}

TEST_F(ConfidentialTest, H05_NoAttestedNodeMeans503AndNoRun) {
    for (const char* members : {R"("confidential":true)", R"("confidential":true,"stream":true)"}) {
        const Reply reply = chat(members);
        EXPECT_EQ(reply.status, 503);
        EXPECT_EQ(codeOf(reply), "no_confidential_capacity");
        EXPECT_EQ(paramOf(reply), "confidential");
        EXPECT_EQ(reply.header("x-should-retry"), "false");
        EXPECT_EQ(reply.header("x-stacknet-tee"), "none");
    }
    EXPECT_EQ(call("POST", "/v1/tools/code_execution",
                   R"({"language":"python","code":"1","confidential":true})")
                  .status,
              503);
    EXPECT_TRUE(m_stub.bodies().empty());
}

// H05, Case 79: what made the node eligible ends between admission and the task's turn.
TEST_F(ConfidentialTest, Case79_H05_ATaskThatWaitedPastTheVerdictIsNotRun) {
    for (const char* members : {R"("confidential":true)", R"("confidential":true,"stream":true)"}) {
        eligibleFor(1);
        const Reply reply = chat(members);
        EXPECT_EQ(reply.status, 503) << reply.body;
        EXPECT_EQ(codeOf(reply), "no_confidential_capacity");
        EXPECT_EQ(reply.header("x-should-retry"), "false");
    }
    eligibleFor(1);
    EXPECT_EQ(codeOf(call("POST", "/v1/tools/code_execution",
                          R"({"language":"python","code":"1","confidential":true})")),
              "no_confidential_capacity");
    EXPECT_TRUE(m_stub.bodies().empty());
}

TEST_F(ConfidentialTest, AKeyOfConfidentialScopeNeedsItAlways) {
    const std::string key = makeKey({"chat", "confidential-only"});
    EXPECT_EQ(codeOf(callAs(key, "POST", "/v1/chat/completions", chatBody(""))),
              "no_confidential_capacity");
    m_stub.script(stacknet::test::OpenAiStub::text({"fine"}));
    eligibleFor(2);
    const Reply reply = callAs(key, "POST", "/v1/chat/completions", chatBody(""));
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.header("x-stacknet-tee"), "nvidia-cc");
}

TEST_F(ConfidentialTest, ATestKeyIsAnsweredByNoNodeAndSoNeverConfidentially) {
    eligibleFor(100);
    const std::string key = makeKey({}, {0, 0, 0}, auth::KeyEnvironment::Test);
    EXPECT_EQ(
        codeOf(callAs(key, "POST", "/v1/chat/completions", chatBody(R"("confidential":true)"))),
        "no_confidential_capacity");
}

TEST_F(ConfidentialTest, EvidenceIsForTheClientsNonce) {
    const std::string nonce(64, '7');
    const Reply reply = call("GET", "/v1/attestation?nonce=" + nonce);
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.body, R"({"version":1})");
    EXPECT_EQ(toHex(m_nonce), nonce);
    for (const std::string& query :
         {std::string(), std::string("?nonce="), "?nonce=" + std::string(63, '7'),
          "?nonce=" + std::string(64, 'A'), "?x=" + nonce, "?nonce=" + nonce + "&x=1"}) {
        const Reply refused = call("GET", "/v1/attestation" + query);
        EXPECT_EQ(refused.status, 400) << query;
        EXPECT_EQ(paramOf(refused), "nonce");
    }
}

TEST_F(ConfidentialTest, EvidenceIsRationedByAddress) {
    m_evidence = makeError("attestation.no_evidence", "No NVIDIA driver is loaded.");
    const std::string target = "/v1/attestation?nonce=" + std::string(64, '7');
    for (int asked = 0; asked < 6; ++asked) {
        const Reply reply = call("GET", target);
        EXPECT_EQ(reply.status, 503);
        EXPECT_EQ(codeOf(reply), "no_evidence");
        EXPECT_EQ(reply.header("x-should-retry"), "false");
        EXPECT_NE(reply.body.find("No NVIDIA driver is loaded."), std::string::npos);
    }
    const Reply refused = call("GET", target);
    EXPECT_EQ(refused.status, 429);
    EXPECT_TRUE(refused.has("retry-after"));
    m_clock.advanceMs(60'001);
    EXPECT_EQ(call("GET", target).status, 503);
}

using NoEvidenceTest = GatewayTest;

TEST_F(NoEvidenceTest, WithoutGpusThereIsNoSuchPath) {
    EXPECT_EQ(call("GET", "/v1/attestation?nonce=" + std::string(64, '7')).status, 404);
}

}  // namespace
}  // namespace stacknet::gateway::test
