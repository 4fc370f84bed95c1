// stacknetctl metrics against a scripted node: what it says of usage, on and off.

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>

#include "core/api/api_json.h"
#include "core/api/operator_server.h"
#include "core/base/clock.h"
#include "core/base/process.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

class CtlMetricsTest : public ::testing::Test {
protected:
    void start(const api::Snapshot& snapshot) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        m_fake = std::make_unique<testing::FakeNode>(snapshot);
        auto server = api::OperatorServer::start(*m_fake, m_folder / "operator.sock");
        ASSERT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        m_server = std::move(server).value();
    }
    ~CtlMetricsTest() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    std::string run(std::vector<std::string> words, int code = 0) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"--socket", (m_folder / "operator.sock").string(), "metrics"};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        const auto ran = runProcess(std::move(options), "", 30'000, std::size_t{1} << 20);
        if (!ran.ok()) {
            ADD_FAILURE() << ran.error().message;
            return {};
        }
        EXPECT_EQ(ran->exit.code, code) << ran->standardError;
        return ran->standardOutput;
    }

    std::unique_ptr<testing::FakeNode> m_fake;
    std::filesystem::path m_folder;
    std::unique_ptr<api::OperatorServer> m_server;
};

TEST_F(CtlMetricsTest, ShowsTheRulesAndTheReleasedDay) {
    const api::Snapshot snapshot = testing::incidentSnapshot(SystemClock().wallMs());
    start(snapshot);
    EXPECT_EQ(run({"words"}), "k>=20 and epsilon=1/day\n");
    EXPECT_EQ(run({"words", "--json"}), "{\"words\":\"k>=20 and epsilon=1/day\"}\n");
    EXPECT_EQ(run({"show", "--json"}), api::toJson(*snapshot.metrics) + "\n");
    const std::string shown = run({"show"});
    for (const char* part :
         {"Usage is k>=20 and epsilon=1/day.", "20 accounts or more", "more than 20 %",
          "100 requests and 200,000 tokens", "scale 200 and 400,000", "3 cells, 1 of them",
          "Released: 2026-11-25", "812", "301,544", "-31", "781", "the disk was full",
          "GET /metrics (Prometheus, this machine only) is on, with a bearer token."}) {
        EXPECT_NE(shown.find(part), std::string::npos) << part << "\n" << shown;
    }
    run({"delete"}, 2);
}

TEST_F(CtlMetricsTest, OffItSaysAggregatedAndNoMore) {
    api::Snapshot snapshot = testing::runningSnapshot(SystemClock().wallMs());
    api::MetricsInfo off;
    off.words = "aggregated";
    snapshot.metrics = api::Shared(off);
    start(snapshot);
    EXPECT_EQ(run({"words"}), "aggregated\n");
    const std::string shown = run({});
    EXPECT_TRUE(shown.starts_with("Usage is aggregated.\n")) << shown;
    EXPECT_EQ(shown.find("epsilon"), std::string::npos) << shown;
    EXPECT_NE(shown.find("is off."), std::string::npos) << shown;
}

}  // namespace
}  // namespace stacknet::contract
