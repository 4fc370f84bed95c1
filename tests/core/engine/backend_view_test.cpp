#include "core/engine/backend_view.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"

namespace stacknet::engine {
namespace {

class StatedBackend final : public inference::IInferenceBackend {
public:
    inference::BackendStatus status() const override { return m_status; }
    std::vector<std::string> models() const override { return {"tiny"}; }
    Result<inference::ModelIdentity> identify(const std::string&) const override {
        return m_identity;
    }
    Result<inference::ChatEnd> chat(const SecretBytes&, const std::string&,
                                    const inference::DeltaSink&,
                                    const inference::CancelToken&) override {
        return makeError("inference.failed", "Not in this test.");
    }
    Result<inference::Embeddings> embed(const SecretBytes&, const std::string&, std::size_t,
                                        const inference::CancelToken&) override {
        return makeError("inference.failed", "Not in this test.");
    }
    Result<Hash256> reproClass() const override {
        if (m_class) return *m_class;
        return IInferenceBackend::reproClass();
    }

    inference::BackendStatus m_status;
    inference::ModelIdentity m_identity;
    std::optional<Hash256> m_class;
};

TEST(BackendView, ShowsHealthCapabilitiesDigestAndClass) {
    ManualClock clock(1'700'000'000'000);
    StatedBackend backend;
    backend.m_status.model = "tiny";
    backend.m_status.capabilities.slots = 2;
    backend.m_status.capabilities.logprobs = inference::Support::Yes;
    auto& facts = backend.m_status.capabilities.factsOf("tiny");
    facts.contextTokens = 4'096;
    facts.embeddings = inference::Support::No;
    facts.toolCalls = inference::Support::Yes;
    facts.quantisation = "Q4_1";
    auto& health = backend.m_status.health;
    health.state = inference::HealthState::Open;
    health.sinceMs = clock.monotonicMs() - 3'000;
    health.reason = "The last 3 requests failed.";
    health.lastError = "inference.timed_out";
    health.failuresInARow = 3;
    health.retryInMs = 900;
    health.succeeded = 7;
    health.failed = 5;
    health.notSent = 2;
    backend.m_identity.name = "tiny";
    backend.m_identity.digest.data[0] = 0xab;

    api::BackendInfo info = backendInfo(backend, clock);
    EXPECT_EQ(info.health, api::BackendHealth::Stopped);
    EXPECT_EQ(info.sinceMs, 1'700'000'000'000 - 3'000);
    EXPECT_EQ(info.healthReason, health.reason);
    EXPECT_EQ(info.lastErrorCode, "inference.timed_out");
    EXPECT_EQ(info.failuresInARow, 3u);
    EXPECT_EQ(info.retryInMs, 900u);
    EXPECT_EQ(info.succeeded, 7u);
    EXPECT_EQ(info.failed, 5u);
    EXPECT_EQ(info.notSent, 2u);
    EXPECT_EQ(info.contextTokens, 4'096u);
    EXPECT_EQ(info.conversations, 2u);
    EXPECT_EQ(info.embeddings, api::Support::No);
    EXPECT_EQ(info.toolCalls, api::Support::Yes);
    EXPECT_EQ(info.logprobs, api::Support::Yes);
    EXPECT_EQ(info.quantisation, "Q4_1");
    EXPECT_EQ(info.modelDigest, "") << "only the name is known";
    EXPECT_EQ(info.reproClass, "");
    EXPECT_NE(info.reproReason.find("bit by bit"), std::string::npos);

    backend.m_identity.fromFile = true;
    backend.m_class = Hash256{};
    backend.m_class->data[0] = 0xcd;
    health.state = inference::HealthState::Healthy;
    health.sinceMs = 0;
    info = backendInfo(backend, clock);
    EXPECT_EQ(info.health, api::BackendHealth::Healthy);
    EXPECT_EQ(info.sinceMs, 0);
    EXPECT_EQ(info.modelDigest, toHex(backend.m_identity.digest));
    EXPECT_EQ(info.reproClass, toHex(*backend.m_class));
    EXPECT_EQ(info.reproReason, "");
}

TEST(BackendView, AQueueIsShownAsItIs) {
    EXPECT_EQ(queueInfo({1, 2, 3}), (api::QueueInfo{1, 2, 3}));
}

}  // namespace
}  // namespace stacknet::engine
