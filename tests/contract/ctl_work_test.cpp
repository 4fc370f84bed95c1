// stacknetctl work and peers against a scripted node: orders, what they print, JSON, exit codes.

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>
#include <filesystem>

#include "core/base/clock.h"
#include "tests/contract/ctl_fixture.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

class CtlWorkTest : public CtlTest {
protected:
    CtlWorkTest() : CtlTest(testing::runningSnapshot(SystemClock().wallMs())) {}
    template <typename Order>
    Order last() const {
        const auto received = m_fake.received();
        EXPECT_FALSE(received.empty());
        const auto* order = received.empty() ? nullptr : std::get_if<Order>(&received.back());
        EXPECT_NE(order, nullptr);
        return order == nullptr ? Order{} : *order;
    }
    std::string hours(std::size_t day, std::size_t from, std::size_t to) const {
        std::string text(api::kScheduleHours, '0');
        for (std::size_t hour = from; hour < to; ++hour) text[day * 24 + hour] = '1';
        return text;
    }
};

TEST_F(CtlWorkTest, WorkIsShownPausedDrainedAndResumed) {
    const Ran status = ctl({"work"});
    EXPECT_EQ(status.code, 0) << status.err;
    EXPECT_TRUE(status.says("Work: accepting; 1 running, 2 waiting")) << status.out;
    EXPECT_TRUE(status.says("mon 08-18")) << status.out;
    EXPECT_EQ(ctl({"work", "pause", "30"}).code, 0);
    EXPECT_FALSE(last<api::PauseWork>().drain);
    EXPECT_NEAR(static_cast<double>(last<api::PauseWork>().untilMs - m_fake.snapshot()->asOfMs),
                30 * 60'000.0, 120'000.0);
    EXPECT_TRUE(ctl({"work", "drain"}).says("draining (operator)"));
    EXPECT_TRUE(last<api::PauseWork>().drain);
    EXPECT_EQ(last<api::PauseWork>().untilMs, 0);
    EXPECT_TRUE(ctl({"work", "resume"}).says("Work: accepting"));
    boost::system::error_code bad;
    const auto json = boost::json::parse(ctl({"work", "--json"}).out, bad);
    ASSERT_FALSE(bad);
    EXPECT_EQ(json.at("state"), "accepting");
}

TEST_F(CtlWorkTest, GpusAreListedForbiddenAndAllowed) {
    const Ran list = ctl({"work", "gpus"});
    EXPECT_EQ(list.code, 0) << list.err;
    EXPECT_TRUE(list.says("NVIDIA H100 80GB HBM3")) << list.out;
    EXPECT_TRUE(list.says("64 %")) << list.out;
    EXPECT_TRUE(list.says("53248 of 81920 MiB")) << list.out;
    EXPECT_TRUE(list.says("61 C")) << list.out;
    EXPECT_TRUE(list.says("412 W")) << list.out;
    const std::string first = m_fake.snapshot()->host->gpus[0].uuid;
    const std::string second = m_fake.snapshot()->host->gpus[1].uuid;
    const Ran forbidden = ctl({"work", "gpu", "forbid", "1", "--json"});
    EXPECT_EQ(forbidden.code, 0) << forbidden.err;
    EXPECT_EQ(last<api::SetGpuAllowed>().uuid, second);
    EXPECT_FALSE(last<api::SetGpuAllowed>().allowed);
    const auto json = boost::json::parse(forbidden.out);
    EXPECT_EQ(json.at("gpus").at(0).at("allowed"), true);
    EXPECT_EQ(json.at("gpus").at(1).at("allowed"), false);
    EXPECT_EQ(json.at("gpu_bps").to_number<int>(), 5'100);
    EXPECT_EQ(json.at("gpu_choice_reason"), "");
    EXPECT_EQ(json.as_object().size(), 4u) << "nothing else of the machine";
    const Ran lastOne = ctl({"work", "gpu", "forbid", first});
    EXPECT_EQ(lastOne.code, 1);
    EXPECT_NE(lastOne.err.find("No GPU would be left"), std::string::npos) << lastOne.err;
    EXPECT_EQ(ctl({"work", "gpu", "allow", second.substr(0, 12)}).code, 0);
    EXPECT_TRUE(last<api::SetGpuAllowed>().allowed);
    EXPECT_EQ(ctl({"work", "gpu", "allow", "GPU-none"}).code, 1);
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"work", "gpu"},
                                                  {"work", "gpu", "allow"},
                                                  {"work", "gpu", "stop", "0"},
                                                  {"work", "gpu", "allow", "7"},
                                                  {"work", "gpu", "allow", "GPU-"},
                                                  {"work", "gpu", "allow", "0", "1"},
                                                  {"work", "gpus", "0"}}) {
        EXPECT_EQ(ctl(wrong).code, 2) << wrong.back();
    }
}

TEST_F(CtlWorkTest, AMachineWithoutAGpuSaysWhy) {
    m_fake.update([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        host.gpus.clear();
        host.gpuReason = "No GPU is shown: there is no NVIDIA GPU in this machine.";
        next.host = api::Shared(std::move(host));
    });
    const Ran list = ctl({"work", "gpus"});
    EXPECT_EQ(list.code, 0);
    EXPECT_TRUE(list.says("there is no NVIDIA GPU")) << list.out;
}

TEST_F(CtlWorkTest, AScheduleIsWrittenInWords) {
    EXPECT_EQ(ctl({"work", "schedule", "tue 08-18"}).code, 0);
    EXPECT_TRUE(last<api::SetWorkSchedule>().enabled);
    EXPECT_EQ(last<api::SetWorkSchedule>().hours, hours(1, 8, 18));
    // Sunday night goes on into Monday, days wrap, and parts add up.
    EXPECT_EQ(ctl({"work", "schedule", "sun", "22-02"}).code, 0);
    std::string night = hours(6, 22, 24);
    night[0] = night[1] = '1';
    EXPECT_EQ(last<api::SetWorkSchedule>().hours, night);
    EXPECT_EQ(ctl({"work", "schedule", "sat-mon 00-24, wed 3-4"}).code, 0);
    const std::string three = last<api::SetWorkSchedule>().hours;
    EXPECT_EQ(std::count(three.begin(), three.end(), '1'), 3 * 24 + 1);
    EXPECT_EQ(ctl({"work", "battery", "on"}).code, 0);
    EXPECT_TRUE(last<api::SetWorkSchedule>().pauseOnBattery);
    EXPECT_TRUE(last<api::SetWorkSchedule>().enabled) << "the rest stays as it is";
    EXPECT_EQ(ctl({"work", "schedule", "off"}).code, 0);
    EXPECT_FALSE(last<api::SetWorkSchedule>().enabled);
    for (const char* wrong :
         {"mon", "mon 8", "mon 24-3", "mon 8-25", "monday 8-9", "mon 8-8", "mon 8-9,", "8-9 mon"}) {
        EXPECT_EQ(ctl({"work", "schedule", wrong}).code, 2) << wrong;
    }
    EXPECT_EQ(ctl({"work", "schedule", "never"}).code, 1) << "the node refuses an empty week";
}

TEST_F(CtlWorkTest, PeersAreListedBannedAndLetInAgain) {
    const api::PeerInfo peer = m_fake.snapshot()->peers[1];
    EXPECT_TRUE(ctl({"peers"}).says(peer.address));
    const Ran banned = ctl({"peers", "ban", peer.name, "24", "floods", "us"});
    EXPECT_EQ(banned.code, 0) << banned.err;
    EXPECT_TRUE(banned.says("Banned: " + peer.name)) << banned.out;
    EXPECT_EQ(last<api::BanPeer>().nodeKey, peer.nodeKey);
    EXPECT_EQ(last<api::BanPeer>().reason, "floods us");
    EXPECT_GT(last<api::BanPeer>().untilMs, m_fake.snapshot()->asOfMs + 23 * 3'600'000LL);
    EXPECT_EQ(ctl({"peers", "unban", peer.nodeKey.substr(0, 12)}).code, 0);
    EXPECT_EQ(ctl({"peers", "unban", peer.name}).code, 1);
    EXPECT_EQ(ctl({"peers", "ban", "nobody"}).code, 2);
    EXPECT_EQ(ctl({"peers", "ban"}).code, 2);
    m_fake.setAnswer("network.reachability", [](const std::string&) -> Result<std::string> {
        return std::string(R"({"verdict":"loopback_only"})");
    });
    EXPECT_TRUE(ctl({"peers", "reachability"}).says("loopback_only"));
}

TEST_F(CtlWorkTest, ValidatorsOfALocalNetworkAreStagedAsFaults) {
    const Ran none = ctl({"validator", "freeze", "2"});
    EXPECT_EQ(none.code, 1);
    EXPECT_NE(none.err.find("runs no local network"), std::string::npos) << none.err;
    m_fake.update([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        for (std::uint32_t index = 1; index < 4; ++index) {
            host.localValidators.push_back({index, api::LocalValidatorState::Running,
                                            testing::sampleId(static_cast<int>(index))});
        }
        next.chain.leader = testing::sampleId(2);
        next.host = api::Shared(std::move(host));
    });
    EXPECT_TRUE(ctl({"validator"}).says("LEADS"));
    const auto stateOf = [&](std::size_t at, const std::vector<std::string>& words) {
        const Ran ran = ctl(words);
        EXPECT_EQ(ran.code, 0) << ran.err;
        boost::system::error_code bad;
        const auto list = boost::json::parse(ran.out, bad);
        EXPECT_FALSE(bad) << ran.out;
        if (bad) return std::string();
        EXPECT_EQ(list.at(1).at("leads"), true);
        EXPECT_EQ(list.at(at).at("index"), at + 1);
        return std::string(list.at(at).at("state").as_string());
    };
    EXPECT_EQ(stateOf(0, {"validator", "list", "--json"}), "running");
    EXPECT_EQ(stateOf(1, {"validator", "withhold", "2", "--json"}), "withholding");
    EXPECT_EQ(last<api::SetLocalValidator>().state, api::LocalValidatorState::Withholding);
    EXPECT_EQ(last<api::SetLocalValidator>().index, 2u);
    EXPECT_EQ(stateOf(0, {"validator", "freeze", "1", "--json"}), "frozen");
    EXPECT_EQ(stateOf(0, {"validator", "start", "1", "--json"}), "running");
    EXPECT_EQ(stateOf(2, {"validator", "stop", "3", "--json"}), "stopped");
    EXPECT_EQ(ctl({"validator", "stop", "0"}).code, 1) << "this node itself";
    EXPECT_EQ(ctl({"validator", "stop", "9"}).code, 1);
}

TEST_F(CtlWorkTest, WrongWordsAreNamed) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"work", "rest"},
                                                  {"work", "pause", "soon"},
                                                  {"work", "pause", "0"},
                                                  {"work", "resume", "now"},
                                                  {"work", "battery", "maybe"},
                                                  {"work", "schedule"},
                                                  {"peers", "greet"}}) {
        EXPECT_EQ(ctl(words).code, 2) << words.back();
    }
    m_fake.update([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        host.localValidators.push_back({1, api::LocalValidatorState::Running, {}});
        next.host = api::Shared(std::move(host));
    });
    for (const std::vector<std::string>& words : {std::vector<std::string>{"validator", "punish"},
                                                  {"validator", "stop"},
                                                  {"validator", "stop", "one"},
                                                  {"validator", "list", "1"},
                                                  {"validator", "stop", "1", "2"}}) {
        EXPECT_EQ(ctl(words).code, 2) << words.back();
    }
    EXPECT_TRUE(ctl({"validator", "--help"}).says("withhold INDEX"));
    EXPECT_TRUE(ctl({"help", "work"}).says("node_paused"));
    EXPECT_TRUE(ctl({"help", "peers"}).says("quorum"));
}

}  // namespace
}  // namespace stacknet::contract
