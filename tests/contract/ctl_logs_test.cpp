// stacknetctl logs against a scripted node: which lines are left by level, module and call.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "core/api/operator_server.h"
#include "core/base/process.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;

class CtlLogsTest : public ::testing::Test {
protected:
    CtlLogsTest() : m_fake(testing::runningSnapshot(SystemClock().wallMs())) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        auto server = api::OperatorServer::start(m_fake, m_folder / "operator.sock");
        EXPECT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        if (server.ok()) m_server = std::move(server).value();
        for (int i = 0; i < 2'500; ++i) {
            m_fake.appendLog(static_cast<std::uint8_t>(i % 5), i % 2 == 0 ? "rack" : "consensus",
                             "event_" + std::to_string(i), "", i % 1'000 == 7 ? "9f3a1c07-12" : "");
        }
    }
    ~CtlLogsTest() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    ProcessOutput run(std::vector<std::string> words) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"--socket", (m_folder / "operator.sock").string()};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        auto ran = runProcess(std::move(options), "", 60'000, std::size_t{4} << 20);
        EXPECT_TRUE(ran.ok()) << (ran.ok() ? "" : ran.error().message);
        return ran.ok() ? std::move(ran).value() : ProcessOutput{};
    }
    std::vector<std::string> events(std::vector<std::string> words) {
        words.insert(words.begin(), {"logs", "--json"});
        const auto ran = run(std::move(words));
        EXPECT_EQ(ran.exit.code, 0) << ran.standardError;
        std::vector<std::string> names;
        const json::value lines = json::parse(ran.standardOutput);
        for (const json::value& line : lines.as_array())
            names.emplace_back(line.at("event").as_string());
        return names;
    }

    testing::FakeNode m_fake;
    std::filesystem::path m_folder;
    std::unique_ptr<api::OperatorServer> m_server;
};

TEST_F(CtlLogsTest, LinesOfOneCallAreFoundInTheWholeLog) {
    EXPECT_EQ(events({"--correlation", "9f3a1c07-12"}),
              (std::vector<std::string>{"event_7", "event_1007", "event_2007"}));
    EXPECT_EQ(events({"--correlation", "9f3a1c07-1"}), std::vector<std::string>{});
    EXPECT_EQ(events({"--correlation", "9f3a1c07-12", "--limit", "1"}),
              std::vector<std::string>{"event_2007"});
    const auto shown = run({"logs", "--correlation", "9f3a1c07-12"});
    EXPECT_NE(shown.standardOutput.find("event_1007  correlation=9f3a1c07-12\n"), std::string::npos)
        << shown.standardOutput;
}

TEST_F(CtlLogsTest, LevelAndModuleLeaveTheNewestThatMatch) {
    const auto critical = events({"--level", "critical", "--module", "rack", "--limit", "2"});
    EXPECT_EQ(critical, (std::vector<std::string>{"event_2484", "event_2494"}));
    EXPECT_EQ(events({"--limit", "2"}), (std::vector<std::string>{"event_0", "event_1"}));
    EXPECT_EQ(run({"logs", "--level", "loud"}).exit.code, 2);
}

TEST_F(CtlLogsTest, AFailedOrderSaysWhereItsLinesAre) {
    m_fake.failNextCommand(makeError("engine.not_ready", "The engine is not running yet."));
    const auto refused = run({"keys", "api", "revoke", "0123456789ab"});
    EXPECT_EQ(refused.exit.code, 1);
    const std::string hint = "stacknetctl logs --correlation ";
    const auto at = refused.standardError.find(hint);
    ASSERT_NE(at, std::string::npos) << refused.standardError;
    std::string id = refused.standardError.substr(at + hint.size());
    id.resize(id.find('\n'));
    EXPECT_EQ(events({"--correlation", id}), std::vector<std::string>{"command_failed"});
}

}  // namespace
}  // namespace stacknet::contract
