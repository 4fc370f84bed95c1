#include "core/inference/health.h"

#include <gtest/gtest.h>

#include "core/inference/openai_backend.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

using test::OpenAiStub;

void fail(BackendHealth& health, std::int64_t nowMs) {
    ASSERT_TRUE(health.admit(nowMs).ok()) << nowMs;
    health.failed(nowMs, "inference.failed");
}

TEST(BackendHealth, OpensAfterThreeFailuresInARow) {
    BackendHealth health;
    EXPECT_EQ(health.report(0).state, HealthState::Unknown);
    fail(health, 0);
    fail(health, 0);
    EXPECT_EQ(health.report(0).state, HealthState::Degraded);
    ASSERT_TRUE(health.admit(0).ok());
    health.succeeded(0, 10, 20);
    EXPECT_EQ(health.report(0).state, HealthState::Healthy);
    for (int count = 0; count < 3; ++count) fail(health, 1'000);
    const HealthReport report = health.report(1'000);
    EXPECT_EQ(report.state, HealthState::Open);
    EXPECT_EQ(report.failuresInARow, 3u);
    EXPECT_EQ(report.failed, 5u);
    EXPECT_EQ(report.retryInMs, 1'000);
    EXPECT_NE(report.reason.find("inference.failed"), std::string::npos);
    const auto refused = health.admit(1'100);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "inference.circuit_open");
    EXPECT_TRUE(refused.error().retryable);
    EXPECT_NE(refused.error().message.find("in 1 s"), std::string::npos);
    EXPECT_EQ(health.report(1'100).notSent, 1u);
}

TEST(BackendHealth, TellsSinceWhenItsStateIsAndTheLastFault) {
    BackendHealth health;
    EXPECT_EQ(health.report(5).sinceMs, 0);
    ASSERT_TRUE(health.admit(10).ok());
    health.succeeded(10, 1, 2);
    EXPECT_EQ(health.report(20).sinceMs, 10);
    ASSERT_TRUE(health.admit(30).ok());
    health.succeeded(30, 1, 2);
    EXPECT_EQ(health.report(30).sinceMs, 10) << "still the same state";
    EXPECT_EQ(health.report(30).lastError, "");
    fail(health, 40);
    fail(health, 50);
    EXPECT_EQ(health.report(55).state, HealthState::Degraded);
    EXPECT_EQ(health.report(55).sinceMs, 40);
    EXPECT_EQ(health.report(55).lastError, "inference.failed");
    fail(health, 60);
    EXPECT_EQ(health.report(65).sinceMs, 60);
    EXPECT_EQ(health.report(1'065).state, HealthState::Probing);
    EXPECT_EQ(health.report(1'065).sinceMs, 1'060);
    ASSERT_TRUE(health.admit(1'070).ok());
    health.succeeded(1'070, 1, 2);
    EXPECT_EQ(health.report(1'080).sinceMs, 1'070);
    EXPECT_EQ(health.report(1'080).lastError, "inference.failed") << "kept, to be seen";
    fail(health, 1'090);
    health.replaced(1'100);
    EXPECT_EQ(health.report(1'110).state, HealthState::Healthy);
    EXPECT_EQ(health.report(1'110).sinceMs, 1'100);
}

TEST(BackendHealth, OneTryAtATimeAndThePauseDoublesUpToAMinute) {
    BackendHealth health;
    for (int count = 0; count < 3; ++count) fail(health, 0);
    std::int64_t nowMs = 0;
    std::int64_t pauseMs = 1'000;
    for (int round = 0; round < 9; ++round) {
        EXPECT_FALSE(health.admit(nowMs + pauseMs - 1).ok());
        nowMs += pauseMs;
        EXPECT_EQ(health.report(nowMs).state, HealthState::Probing);
        ASSERT_TRUE(health.admit(nowMs).ok());
        EXPECT_FALSE(health.admit(nowMs).ok()) << "only one may try";
        health.failed(nowMs, "inference.timed_out");
        pauseMs = std::min<std::int64_t>(2 * pauseMs, 60'000);
        EXPECT_EQ(health.report(nowMs).retryInMs, pauseMs);
    }
    EXPECT_EQ(pauseMs, 60'000);
    nowMs += pauseMs;
    ASSERT_TRUE(health.admit(nowMs).ok());
    health.succeeded(nowMs, 1, 2);
    EXPECT_EQ(health.report(nowMs).state, HealthState::Healthy);
    EXPECT_TRUE(health.admit(nowMs).ok());
    // The next trouble begins with a short pause again.
    health.failed(nowMs, "inference.failed");
    for (int count = 0; count < 2; ++count) fail(health, nowMs);
    EXPECT_EQ(health.report(nowMs).retryInMs, 1'000);
}

TEST(BackendHealth, ATryThatTellsNothingIsTriedAgain) {
    BackendHealth health;
    for (int count = 0; count < 3; ++count) fail(health, 0);
    ASSERT_TRUE(health.admit(1'000).ok());
    health.failed(1'000, "inference.cancelled");
    EXPECT_TRUE(health.admit(1'000).ok());
}

TEST(BackendHealth, LateFailuresDoNotLengthenThePause) {
    BackendHealth health;
    for (int count = 0; count < 6; ++count) ASSERT_TRUE(health.admit(0).ok());
    for (int count = 0; count < 6; ++count) health.failed(10, "inference.failed");
    EXPECT_EQ(health.report(10).retryInMs, 1'000);
    EXPECT_EQ(health.report(10).failuresInARow, 6u);
}

TEST(BackendHealth, WhatTheClientDidDoesNotCount) {
    BackendHealth health;
    for (const char* code :
         {"inference.cancelled", "inference.bad_request", "inference.busy",
          "inference.context_exceeded", "inference.model_not_found", "inference.unsupported"}) {
        for (int count = 0; count < 5; ++count) {
            ASSERT_TRUE(health.admit(0).ok());
            health.failed(0, code);
        }
        EXPECT_FALSE(BackendHealth::isFault(code)) << code;
    }
    const HealthReport report = health.report(0);
    EXPECT_EQ(report.state, HealthState::Unknown);
    EXPECT_EQ(report.failed, 0u);
    EXPECT_EQ(report.errors.at("inference.busy"), 5u);
    for (const char* code :
         {"inference.connect_failed", "inference.timed_out", "inference.tls_failed",
          "inference.refused", "inference.failed", "inference.bad_answer", "inference.bad_json",
          "inference.answer_too_large"}) {
        EXPECT_TRUE(BackendHealth::isFault(code)) << code;
    }
}

TEST(BackendHealth, CountersAreBoundedAndMeansMove) {
    BackendHealth health;
    for (int code = 0; code < 100; ++code) health.failed(0, "x" + std::to_string(code));
    EXPECT_EQ(health.report(0).errors.size(), 32u);
    health.succeeded(0, 80, 800);
    EXPECT_EQ(health.report(0).firstWordMs, 80u);
    health.succeeded(0, 160, 1'600);
    EXPECT_EQ(health.report(0).firstWordMs, 90u);
    EXPECT_EQ(health.report(0).wholeAnswerMs, 900u);
    EXPECT_EQ(health.report(0).succeeded, 2u);
}

TEST(BackendHealth, ANewServerAtTheAddressStartsWithAClosedCircuit) {
    BackendHealth health;
    for (int count = 0; count < 3; ++count) fail(health, 0);
    health.replaced(0);
    EXPECT_TRUE(health.admit(0).ok());
    EXPECT_EQ(health.report(0).failed, 3u);
}

TEST(OpenAiBackendHealth, AFailingServerIsLeftAloneAndTriedAgain) {
    OpenAiStub stub;
    const OpenAiStub::Reply broken{500, "application/json", {"{}"}, false};
    for (int count = 0; count < 3; ++count) stub.script(broken);
    stub.script(OpenAiStub::text({"fine"}));
    ManualClock clock;
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint(stub.url());
    options.clock = &clock;
    OpenAiBackend backend(options);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    const auto ask = [&] {
        return backend.chat(SecretBytes::copyOf(std::string_view(R"({"messages":[]})")), "",
                            [](SecretBytes) {}, {});
    };
    for (int count = 0; count < 3; ++count) EXPECT_EQ(ask().error().code, "inference.failed");
    EXPECT_EQ(backend.status().state, BackendState::Unavailable);
    EXPECT_FALSE(backend.status().reason.empty());
    EXPECT_FALSE(backend.status().remedy.empty());
    EXPECT_EQ(ask().error().code, "inference.circuit_open");
    EXPECT_EQ(stub.bodies().size(), 3u) << "nothing is sent while the circuit is open";
    clock.advanceMs(1'000);
    EXPECT_TRUE(ask().ok());
    EXPECT_EQ(backend.status().state, BackendState::Ready);
    const HealthReport health = backend.status().health;
    EXPECT_EQ(health.state, HealthState::Healthy);
    EXPECT_EQ(health.failed, 3u);
    EXPECT_EQ(health.notSent, 1u);
    EXPECT_EQ(health.errors.at("inference.failed"), 3u);
}

}  // namespace
}  // namespace stacknet::inference
