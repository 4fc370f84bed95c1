// The contract of when a node takes work, and of peers that it does not talk to.

#include "core/api/names.h"
#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

bool ready(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && now.work->takesTasks;
}

std::string hoursOf(std::size_t first, std::size_t count) {
    std::string hours(api::kScheduleHours, '0');
    for (std::size_t hour = first; hour < first + count; ++hour) hours[hour] = '1';
    return hours;
}

std::string codeOf(Recorder& recorder, api::INode& node, api::Command command) {
    const api::CommandResult result = recorder.resultOf(node.submit(std::move(command)));
    return result.error ? result.error->code : "";
}

TEST_P(NodeContract, WorkIsPausedAndResumed) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    EXPECT_EQ(node().snapshot()->work->state, api::WorkState::Accepting);
    EXPECT_EQ(node().snapshot()->work->reason, "");
    const std::int64_t until = node().snapshot()->asOfMs + 3'600'000;
    ASSERT_EQ(codeOf(recorder, node(), api::PauseWork{until, true}), "");
    ASSERT_TRUE(recorder.waitFor(
        [](const auto& now) { return now.work->state != api::WorkState::Accepting; }));
    EXPECT_EQ(node().snapshot()->work->reason, "operator");
    EXPECT_EQ(node().snapshot()->work->untilMs, until);
    EXPECT_EQ(node().snapshot()->work->nextChangeMs, until);
    // Again: the newer one counts.
    ASSERT_EQ(codeOf(recorder, node(), api::PauseWork{0, false}), "");
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return now.work->untilMs == 0; }));
    ASSERT_EQ(codeOf(recorder, node(), api::ResumeWork{}), "");
    ASSERT_TRUE(recorder.waitFor(
        [](const auto& now) { return now.work->state == api::WorkState::Accepting; }));
    EXPECT_EQ(node().snapshot()->work->reason, "");
    EXPECT_EQ(codeOf(recorder, node(), api::PauseWork{1, false}), "work.bad_time");
}

TEST_P(NodeContract, TheHoursAreKeptAndAnEmptyWeekIsRefused) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const std::string hours = hoursOf(8, 10);
    ASSERT_EQ(codeOf(recorder, node(), api::SetWorkSchedule{false, hours, true}), "");
    ASSERT_TRUE(recorder.waitFor([&](const auto& now) { return now.work->schedule == hours; }));
    EXPECT_TRUE(node().snapshot()->work->pauseOnBattery);
    EXPECT_FALSE(node().snapshot()->work->scheduleEnabled);
    EXPECT_EQ(codeOf(recorder, node(), api::SetWorkSchedule{true, hoursOf(0, 0), false}),
              "work.bad_schedule");
    EXPECT_EQ(codeOf(recorder, node(), api::SetWorkSchedule{false, "101", false}),
              "work.bad_schedule");
    EXPECT_EQ(node().snapshot()->work->schedule, hours) << "what was refused changes nothing";
    // A week in which every hour works never holds anything back.
    ASSERT_EQ(codeOf(recorder, node(), api::SetWorkSchedule{true, hoursOf(0, 168), false}), "");
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return now.work->scheduleEnabled; }));
    EXPECT_EQ(node().snapshot()->work->state, api::WorkState::Accepting);
}

TEST_P(NodeContract, GpusAreThereOrItIsSaidWhyNot) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor([](const auto& now) {
        return ready(now) && (!now.host->gpus.empty() || !now.host->gpuReason.empty());
    }));
    const api::HostInfo host = *node().snapshot()->host;
    EXPECT_NE(host.gpus.empty(), host.gpuReason.empty());
    EXPECT_LE(host.gpus.size(), api::kGpuInfosMax);
    // Who owns the model server may change while it starts.
    const std::string code = codeOf(recorder, node(), api::SetGpuAllowed{"GPU-none", false});
    EXPECT_TRUE(code == "engine.not_found" || code == "engine.gpus_not_ours") << code;
    for (const api::GpuInfo& gpu : node().snapshot()->host->gpus) EXPECT_TRUE(gpu.allowed);
}

TEST_P(NodeContract, ABannedPeerIsListedAndLetInAgain) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return ready(now) && !now.peers.empty(); }));
    const std::string key = node().snapshot()->peers.front().nodeKey;
    const std::int64_t until = node().snapshot()->asOfMs + 3'600'000;
    const api::CommandResult banned =
        recorder.resultOf(node().submit(api::BanPeer{key, until, "floods"}));
    ASSERT_FALSE(banned.error) << banned.error->message;
    EXPECT_EQ(banned.subject, key);
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return now.bans->size() == 1; }));
    const api::BannedPeerInfo ban = node().snapshot()->bans->front();
    EXPECT_EQ(ban.nodeKey, key);
    EXPECT_EQ(ban.untilMs, until);
    EXPECT_EQ(ban.reason, "floods");
    EXPECT_GT(ban.sinceMs, 0);
    EXPECT_EQ(node().snapshot()->peers.front().state, api::PeerState::Refused);
    ASSERT_EQ(codeOf(recorder, node(), api::UnbanPeer{key}), "");
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return now.bans->empty(); }));
    EXPECT_EQ(codeOf(recorder, node(), api::UnbanPeer{key}), "network.not_banned");
    EXPECT_EQ(codeOf(recorder, node(), api::BanPeer{std::string(64, '7'), 0, ""}),
              "network.unknown_peer");
}

}  // namespace
}  // namespace stacknet::contract
