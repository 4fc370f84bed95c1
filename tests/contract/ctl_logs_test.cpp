// stacknetctl logs against a scripted node: which lines are left by level, module and call.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "tests/contract/ctl_fixture.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;

class CtlLogsTest : public CtlTest {
protected:
    CtlLogsTest() : CtlTest(testing::runningSnapshot(SystemClock().wallMs())) {
        for (int i = 0; i < 2'500; ++i) {
            m_fake.appendLog(static_cast<std::uint8_t>(i % 5), i % 2 == 0 ? "rack" : "consensus",
                             "event_" + std::to_string(i), "", i % 1'000 == 7 ? "9f3a1c07-12" : "");
        }
    }
    std::vector<std::string> events(std::vector<std::string> words) {
        words.insert(words.begin(), {"logs", "--json"});
        const Ran ran = ctl(std::move(words));
        EXPECT_EQ(ran.code, 0) << ran.err;
        std::vector<std::string> names;
        const json::value lines = ran.json();
        for (const json::value& line : lines.as_array())
            names.emplace_back(line.at("event").as_string());
        return names;
    }
};

TEST_F(CtlLogsTest, LinesOfOneCallAreFoundInTheWholeLog) {
    EXPECT_EQ(events({"--correlation", "9f3a1c07-12"}),
              (std::vector<std::string>{"event_7", "event_1007", "event_2007"}));
    EXPECT_EQ(events({"--correlation", "9f3a1c07-1"}), std::vector<std::string>{});
    EXPECT_EQ(events({"--correlation", "9f3a1c07-12", "--limit", "1"}),
              std::vector<std::string>{"event_2007"});
    const auto shown = ctl({"logs", "--correlation", "9f3a1c07-12"});
    EXPECT_NE(shown.out.find("event_1007  correlation=9f3a1c07-12\n"), std::string::npos)
        << shown.out;
}

TEST_F(CtlLogsTest, LevelAndModuleLeaveTheNewestThatMatch) {
    const auto critical = events({"--level", "critical", "--module", "rack", "--limit", "2"});
    EXPECT_EQ(critical, (std::vector<std::string>{"event_2484", "event_2494"}));
    EXPECT_EQ(events({"--limit", "2"}), (std::vector<std::string>{"event_0", "event_1"}));
    EXPECT_EQ(ctl({"logs", "--level", "loud"}).code, 2);
}

TEST_F(CtlLogsTest, AFailedOrderSaysWhereItsLinesAre) {
    m_fake.failNextCommand(makeError("engine.not_ready", "The engine is not running yet."));
    const auto refused = ctl({"keys", "api", "revoke", "0123456789ab"});
    EXPECT_EQ(refused.code, 1);
    const std::string hint = "stacknetctl logs --correlation ";
    const auto at = refused.err.find(hint);
    ASSERT_NE(at, std::string::npos) << refused.err;
    std::string id = refused.err.substr(at + hint.size());
    id.resize(id.find('\n'));
    EXPECT_EQ(events({"--correlation", id}), std::vector<std::string>{"command_failed"});
}

}  // namespace
}  // namespace stacknet::contract
