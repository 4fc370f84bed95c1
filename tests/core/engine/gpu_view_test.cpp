#include "core/engine/gpu_view.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "core/engine/redaction.h"

namespace stacknet::engine {
namespace {

using attestation::GpuLoad;
using attestation::GpuLoads;
using Uuids = std::vector<std::string>;

GpuLoads sample(std::uint32_t gpus = 3) {
    GpuLoads loads;
    loads.known = true;
    for (std::uint32_t i = 0; i < gpus; ++i) {
        GpuLoad gpu;
        gpu.index = i;
        gpu.uuid = "GPU-" + std::to_string(i);
        gpu.name = "H100";
        if (i != 1) gpu.busyBps = 2'000 + 1'000 * i;
        gpu.memoryUsedBytes = 5;
        gpu.memoryTotalBytes = 9;
        gpu.temperatureC = 61;
        gpu.powerMilliwatts = 412'500;
        loads.gpus.push_back(gpu);
    }
    return loads;
}

TEST(GpuView, ShowsWhatTheGpusTell) {
    api::HostInfo info;
    EXPECT_TRUE(fillGpus(info, sample(), {"GPU-2"}));
    ASSERT_EQ(info.gpus.size(), 3u);
    const api::GpuInfo first{0, "GPU-0", "H100", true, 2'000, 5, 9, 61, 412'500, true};
    EXPECT_EQ(info.gpus[0], first);
    EXPECT_FALSE(info.gpus[1].busyKnown);
    EXPECT_EQ(info.gpus[1].busyBps, 0u);
    EXPECT_TRUE(info.gpus[1].allowed);
    EXPECT_FALSE(info.gpus[2].allowed);
    EXPECT_EQ(info.gpuBps, 3'000u) << "the mean of those that tell it";
    EXPECT_TRUE(info.gpuReason.empty());
    EXPECT_FALSE(fillGpus(info, sample(), {"GPU-2"})) << "nothing is new";
    EXPECT_TRUE(fillGpus(info, sample(), {}));
}

TEST(GpuView, SaysWhyThereIsNone) {
    api::HostInfo info;
    EXPECT_TRUE(fillGpus(info, GpuLoads{}, {}));
    EXPECT_NE(info.gpuReason.find("being asked"), std::string::npos);
    EXPECT_TRUE(fillGpus(info, GpuLoads{true, {}, "No GPU is shown: none."}, {}));
    EXPECT_EQ(info.gpuReason, "No GPU is shown: none.");
    EXPECT_EQ(info.gpuBps, 0u);
}

TEST(GpuView, ShowsSixteenAtMost) {
    api::HostInfo info;
    fillGpus(info, sample(17), {});
    EXPECT_EQ(info.gpus.size(), api::kGpuInfosMax);
}

TEST(GpuView, NamesWhatMayWork) {
    EXPECT_FALSE(visibleGpus(sample(), {}).has_value());
    EXPECT_EQ(visibleGpus(sample(), {"GPU-1"}), (Uuids{"GPU-0", "GPU-2"}));
    EXPECT_EQ(visibleGpus(sample(), {"GPU-9"}), (Uuids{"GPU-0", "GPU-1", "GPU-2"}));
    EXPECT_EQ(visibleGpus(GpuLoads{}, {"GPU-1"}), Uuids{});
    GpuLoads strange = sample(2);
    strange.gpus[0].uuid = "GPU-0,GPU-1";
    EXPECT_EQ(visibleGpus(strange, {"GPU-9"}), Uuids{"GPU-1"});
}

TEST(GpuView, AnOrderIsJudged) {
    const auto after = [](const char* uuid, bool allowed, Uuids disallowed,
                          std::uint32_t gpus = 3) {
        return disallowedAfter({uuid, allowed}, sample(gpus), std::move(disallowed));
    };
    EXPECT_EQ(after("GPU-1", false, {}).value(), Uuids{"GPU-1"});
    EXPECT_EQ(after("GPU-1", false, {"GPU-1"}).value(), Uuids{"GPU-1"});
    EXPECT_EQ(after("GPU-1", true, {"GPU-1", "GPU-2"}).value(), Uuids{"GPU-2"});
    EXPECT_EQ(after("GPU-1", true, {}).value(), Uuids{});
    EXPECT_EQ(after("GPU-9", true, {"GPU-9"}).value(), Uuids{}) << "gone, and allowed again";
    EXPECT_EQ(after("GPU-9", false, {"GPU-9"}).error().code, "engine.not_found");
    EXPECT_EQ(after("GPU-9", true, {}).error().code, "engine.not_found");
    EXPECT_EQ(after("", false, {}).error().code, "engine.not_found");
    EXPECT_EQ(after("GPU-2", false, {"GPU-0", "GPU-1"}).error().code, "engine.last_gpu");
    EXPECT_EQ(after("GPU-0", false, {}, 1).error().code, "engine.last_gpu");
}

TEST(GpuView, TheListStaysBounded) {
    Uuids many;
    for (int i = 0; i < 64; ++i) many.push_back("GPU-gone-" + std::to_string(i));
    const auto after = disallowedAfter({"GPU-1", false}, sample(), many);
    ASSERT_TRUE(after.ok()) << after.error().message;
    EXPECT_EQ(after->size(), 64u);
    EXPECT_EQ(after->back(), "GPU-1");
}

TEST(GpuView, AUuidIsOneWord) {
    EXPECT_TRUE(isGpuUuid("GPU-41a1b9ae-8f7f-4a5c-9a53-2b3c4d5e6f70"));
    for (const char* bad : {"", "-1", "GPU-1,2", "GPU 1", "GPU-\x01", "GPU-\xff"}) {
        EXPECT_FALSE(isGpuUuid(bad)) << bad;
    }
    EXPECT_TRUE(isGpuUuid(std::string(79, 'x')));
    EXPECT_FALSE(isGpuUuid(std::string(80, 'x')));
}

// In a bundle for support.
TEST(GpuView, AChipIsHiddenAndItsModelStays) {
    std::uint64_t count = 0;
    boost::json::value document =
        boost::json::parse(R"({"gpus":[{"uuid":"GPU-41a1b9ae-8f7f","name":"NVIDIA H100"}],)"
                           R"("disallowed_gpus":["GPU-41a1b9ae-8f7f"]})");
    redactJson(document, "", count);
    const std::string text = boost::json::serialize(document);
    EXPECT_EQ(text.find("41a1b9ae"), std::string::npos) << text;
    EXPECT_NE(text.find("NVIDIA H100"), std::string::npos) << text;
}

}  // namespace
}  // namespace stacknet::engine
