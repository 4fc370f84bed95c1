// stacknetctl alerts against a scripted node.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "core/api/operator_server.h"
#include "core/base/process.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_alerts.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

struct Ran {
    int code = -1;
    std::string out;
    std::string err;
};

class CtlAlertsTest : public ::testing::Test {
protected:
    CtlAlertsTest() : m_fake(testing::runningSnapshot(SystemClock().wallMs())) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        const auto alerts = testing::sampleAlerts(SystemClock().wallMs());
        m_fake.update([&](api::Snapshot& next) { next.alerts = api::Shared(alerts); });
        m_fake.setRows("alerts", testing::kSampleAlertColumns, testing::alertRows(alerts.recent));
        auto server = api::OperatorServer::start(m_fake, m_folder / "operator.sock");
        EXPECT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        if (server.ok()) m_server = std::move(server).value();
    }
    ~CtlAlertsTest() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    Ran alerts(std::vector<std::string> words) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"--socket", (m_folder / "operator.sock").string(), "alerts"};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        const auto ran = runProcess(std::move(options), "", 60'000, std::size_t{1} << 20);
        EXPECT_TRUE(ran.ok()) << (ran.ok() ? "" : ran.error().message);
        if (!ran.ok()) return {};
        return {ran->exit.code, ran->standardOutput, ran->standardError};
    }
    template <typename Order>
    std::optional<Order> lastOrder() {
        std::optional<Order> found;
        for (const api::Command& command : m_fake.received()) {
            if (const auto* order = std::get_if<Order>(&command)) found = *order;
        }
        return found;
    }

    std::filesystem::path m_folder;
    testing::FakeNode m_fake;
    std::unique_ptr<api::OperatorServer> m_server;
};

TEST_F(CtlAlertsTest, ListsWhatHasHappenedNewestFirst) {
    const Ran all = alerts({});
    ASSERT_EQ(all.code, 0) << all.err;
    EXPECT_NE(all.out.find("warning"), std::string::npos) << all.out;
    EXPECT_NE(all.out.find("recovered"), std::string::npos);
    const Ran open = alerts({"list", "--open"});
    ASSERT_EQ(open.code, 0) << open.err;
    EXPECT_EQ(open.out.find("recovered"), std::string::npos) << open.out;
    const Ran json = alerts({"list", "--limit", "2", "--json"});
    ASSERT_EQ(json.code, 0) << json.err;
    const auto document = boost::json::parse(json.out).as_object();
    EXPECT_EQ(document.at("rows").as_array().size(), 2U);
    EXPECT_EQ(document.at("total").to_number<int>(), 4);
}

TEST_F(CtlAlertsTest, AcknowledgesOneOrAll) {
    const Ran one = alerts({"ack", "7"});
    EXPECT_EQ(one.code, 0) << one.err;
    EXPECT_EQ(lastOrder<api::AcknowledgeAlert>()->id, "7");
    EXPECT_EQ(alerts({"ack", "all"}).code, 0);
    EXPECT_EQ(lastOrder<api::AcknowledgeAlert>()->id, "");
    const Ran unknown = alerts({"ack", "99"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_FALSE(unknown.err.empty());
    EXPECT_NE(alerts({"ack"}).code, 0);
}

TEST_F(CtlAlertsTest, ShowsRulesAndChannelsAndTestsOne) {
    const Ran rules = alerts({"rules"});
    ASSERT_EQ(rules.code, 0) << rules.err;
    EXPECT_NE(rules.out.find("below 3 count for 30 s"), std::string::npos) << rules.out;
    EXPECT_NE(rules.out.find("https://hooks.example.org/…"), std::string::npos);
    const Ran json = alerts({"rules", "--json"});
    ASSERT_EQ(json.code, 0) << json.err;
    EXPECT_EQ(boost::json::parse(json.out).as_object().at("channels").as_array().size(), 2U);
    EXPECT_EQ(alerts({"test", "channel_1"}).code, 0);
    EXPECT_EQ(lastOrder<api::TestAlertChannel>()->id, "channel_1");
    const Ran failed = alerts({"test", "channel_2"});
    EXPECT_EQ(failed.code, 1);
    EXPECT_NE(failed.err.find("HTTP 500"), std::string::npos) << failed.err;
    EXPECT_NE(alerts({"sing"}).code, 0);
}

}  // namespace
}  // namespace stacknet::contract
