// The node verifies a file of evidence as stacknetctl does.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <future>

#include "core/base/process.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/contract/recorder.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;
namespace evidence = attestation::testing;

constexpr int kRunMs = 60'000;
constexpr std::size_t kOutputMax = std::size_t{4} << 20;
constexpr const char* kFile = "json-evidence/hopper_evidence.json";

class EvidenceQuestionTest : public ::testing::Test {
protected:
    EvidenceQuestionTest() {
        char folder[] = "/tmp/stacknet-evidence-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_folder = folder;
        STACKNET_INVARIANT(engine::makeLocalNetwork(m_folder, 4, "evidence", m_clock, m_rng).ok());
        engine::LocalNodeOptions options;
        options.dataDirectory = engine::localNode(m_folder, 0).root;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<engine::LocalNode>(std::move(options), m_clock, m_rng);
    }
    ~EvidenceQuestionTest() override {
        m_node.reset();
        std::filesystem::remove_all(m_folder);
    }
    Result<std::string> verify(const std::string& text) {
        return answerTo("attestation.verify", text);
    }
    Result<std::string> answerTo(const std::string& topic, const std::string& argument) {
        Recorder recorder(*m_node);
        EXPECT_TRUE(recorder.waitFor([](const api::Snapshot& now) {
            return now.engine.state == api::EngineState::Running;
        }));
        std::promise<Result<std::string>> answer;
        m_node->ask({topic, argument},
                    [&](Result<std::string> report) { answer.set_value(std::move(report)); });
        return answer.get_future().get();
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::unique_ptr<engine::LocalNode> m_node;
};

TEST_F(EvidenceQuestionTest, AFileHasTheChecksThatStacknetctlFinds) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto told = verify(evidence::textOf(kFile));
    ASSERT_TRUE(told.ok()) << told.error().message;
    ProcessOptions options;
    options.program = testing::builtProgram("stacknetctl");
    options.arguments = {"attest",  "verify",   "--evidence", (evidence::attestationData() / kFile),
                         "--nonce", "*report*", "--json"};
    const auto ran = runProcess(std::move(options), "", kRunMs, kOutputMax);
    ASSERT_TRUE(ran.ok()) << ran.error().message;
    const json::object node = json::parse(*told).as_object();
    const json::object tool = json::parse(ran->standardOutput).as_object();
    for (const char* member : {"passed", "result", "problem", "freshness_proven", "gpus_expected",
                               "cpu_side", "checks", "unreadable"}) {
        EXPECT_EQ(node.at(member), tool.at(member)) << member;
    }
    ASSERT_FALSE(node.at("gpus").as_array().empty());
    EXPECT_EQ(node.at("gpus"), tool.at("gpus"));
    EXPECT_EQ(node.at("freshness_proven"), json::value(false));
}

TEST_F(EvidenceQuestionTest, WhatIsNoEvidenceIsRefusedByName) {
    for (const char* text : {"", "no json", "{}", "[]", R"([{"arch":"HOPPER"}])"}) {
        const auto told = verify(text);
        ASSERT_FALSE(told.ok()) << text;
        EXPECT_EQ(told.error().code, "attestation.bad_evidence") << text;
    }
    const auto large = verify(std::string(api::kQuestionBytesMax + 1, ' '));
    ASSERT_FALSE(large.ok());
    EXPECT_EQ(large.error().code, "api.bad_argument");
}

TEST_F(EvidenceQuestionTest, WithoutAGpuThereIsNoEvidenceToSave) {
    const auto told = answerTo("attestation.evidence", "");
    ASSERT_FALSE(told.ok());
    EXPECT_EQ(told.error().code, "attestation.no_evidence");
    EXPECT_FALSE(told.error().message.empty());
    const auto history = answerTo("attestation.history", "");
    ASSERT_TRUE(history.ok());
    EXPECT_TRUE(json::parse(*history).at("events").as_array().empty());
}

}  // namespace
}  // namespace stacknet::contract
