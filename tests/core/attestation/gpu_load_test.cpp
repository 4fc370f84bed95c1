#include "core/attestation/gpu_load.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "tests/support/test_places.h"

namespace stacknet::attestation {
namespace {

using nvml::kSuccess;

nvml::LoadFrame sampleFrame(std::uint32_t gpus = 2) {
    nvml::LoadFrame frame;
    frame.count = {kSuccess, gpus};
    for (std::uint32_t i = 0; i < gpus; ++i) {
        nvml::GpuLoadAnswer gpu;
        gpu.index = i;
        gpu.handle = kSuccess;
        gpu.uuid = {kSuccess, toBytes("GPU-" + std::to_string(i))};
        gpu.name = {kSuccess, toBytes("NVIDIA H100")};
        gpu.busyPercent = {kSuccess, 50};
        gpu.memory = {kSuccess, {1'000, 4'000}};
        gpu.temperatureC = {kSuccess, 61};
        gpu.powerMilliwatts = {nvml::kNotSupported, 0};
        frame.gpus.push_back(gpu);
    }
    return frame;
}

TEST(GpuLoadFrame, ComesBackAsItWas) {
    for (const std::uint32_t gpus : {0u, 1u, 2u, nvml::kGpusMax}) {
        const nvml::LoadFrame frame = sampleFrame(gpus);
        const auto decoded = nvml::decodeLoad(nvml::encodeLoad(frame));
        ASSERT_TRUE(decoded.ok()) << decoded.error().message;
        EXPECT_EQ(*decoded, frame);
        EXPECT_LT(nvml::encodeLoad(frame).size(), nvml::kFrameBytesMax);
    }
}

TEST(GpuLoadFrame, EveryCutOneIsRefused) {
    const Bytes encoded = nvml::encodeLoad(sampleFrame(1));
    for (std::size_t size = 0; size < encoded.size(); ++size) {
        EXPECT_FALSE(nvml::decodeLoad(ByteView(encoded).first(size)).ok()) << size;
    }
    Bytes longer = encoded;
    longer.push_back(0);
    EXPECT_FALSE(nvml::decodeLoad(longer).ok());
    EXPECT_FALSE(nvml::decodeLoad(nvml::encodeCall("x")).ok());
    EXPECT_FALSE(nvml::decodeInventory(encoded).ok());
}

TEST(GpuLoadFrame, ContradictionsAreRefused) {
    const auto refused = [](const nvml::LoadFrame& frame) {
        return !nvml::decodeLoad(nvml::encodeLoad(frame)).ok();
    };
    nvml::LoadFrame bad = sampleFrame();
    bad.gpus[1].index = 0;
    EXPECT_TRUE(refused(bad));
    bad = sampleFrame();
    bad.count.value = 3;
    EXPECT_TRUE(refused(bad));
    bad = sampleFrame();
    bad.count = {nvml::kUnknown, 0};
    EXPECT_TRUE(refused(bad));
    bad = sampleFrame();
    bad.gpus[0].name.value.assign(nvml::kDeviceNameBytesMax + 1, 'x');
    EXPECT_TRUE(refused(bad));
    bad = sampleFrame();
    bad.gpus[0].uuid.value.assign(nvml::kTextBytesMax + 1, 'x');
    EXPECT_TRUE(refused(bad));
    bad = sampleFrame(nvml::kGpusMax);
    bad.gpus.push_back(bad.gpus.back());
    bad.gpus.back().index = nvml::kGpusMax;
    bad.count.value = nvml::kGpusMax + 1;
    EXPECT_TRUE(refused(bad));
    bad.gpus.pop_back();
    EXPECT_FALSE(refused(bad)) << "more GPUs than are listed are no contradiction";
    bad = sampleFrame();
    bad.stage = static_cast<nvml::Stage>(4);
    EXPECT_TRUE(refused(bad));
}

TEST(GpuLoadFrame, AnyBytesAreTaken) {
    SystemRng rng;
    const Bytes good = nvml::encodeLoad(sampleFrame());
    for (int round = 0; round < 20'000; ++round) {
        Bytes bytes = good;
        std::array<std::uint8_t, 4> random{};
        rng.fill(random);
        bytes[(random[0] | random[1] << 8) % bytes.size()] = random[2];
        bytes[random[3] % bytes.size()] ^= random[0];
        const auto frame = nvml::decodeLoad(bytes);
        if (!frame.ok()) continue;
        for (const GpuLoad& gpu : gpuLoadsOf(*frame).gpus) {
            EXPECT_LE(gpu.busyBps.value_or(0), 10'000u);
            EXPECT_LE(gpu.memoryUsedBytes, gpu.memoryTotalBytes);
        }
    }
}

TEST(GpuLoad, NumbersBeyondAnyGpuAreNotTold) {
    nvml::LoadFrame frame = sampleFrame(2);
    frame.gpus[0].busyPercent.value = 101;
    frame.gpus[0].memory.value = {5'000, 4'000};
    frame.gpus[0].temperatureC.value = 201;
    frame.gpus[0].powerMilliwatts = {kSuccess, 100'000'001};
    frame.gpus[1].busyPercent.value = 100;
    frame.gpus[1].memory.value = {1, (1ULL << 50) + 1};
    frame.gpus[1].temperatureC.value = 200;
    frame.gpus[1].powerMilliwatts = {kSuccess, 100'000'000};
    const GpuLoads loads = gpuLoadsOf(frame);
    ASSERT_EQ(loads.gpus.size(), 2u);
    EXPECT_FALSE(loads.gpus[0].busyBps.has_value());
    EXPECT_EQ(loads.gpus[0].memoryUsedBytes, 4'000u);
    EXPECT_EQ(loads.gpus[0].temperatureC, 0u);
    EXPECT_EQ(loads.gpus[0].powerMilliwatts, 0u);
    EXPECT_EQ(loads.gpus[1].busyBps, 10'000u);
    EXPECT_EQ(loads.gpus[1].memoryTotalBytes, 0u);
    EXPECT_EQ(loads.gpus[1].temperatureC, 200u);
    EXPECT_EQ(loads.gpus[1].powerMilliwatts, 100'000'000u);
}

TEST(GpuLoad, AGpuWithoutANameOfItsOwnIsLeftOut) {
    nvml::LoadFrame frame = sampleFrame(3);
    frame.gpus[0].handle = nvml::kGpuIsLost;
    frame.gpus[2].uuid = frame.gpus[1].uuid;
    GpuLoads loads = gpuLoadsOf(frame);
    ASSERT_EQ(loads.gpus.size(), 1u);
    EXPECT_EQ(loads.gpus[0].index, 1u);
    EXPECT_TRUE(loads.reason.empty());
    frame = sampleFrame(1);
    frame.gpus[0].handle = nvml::kGpuIsLost;
    loads = gpuLoadsOf(frame);
    EXPECT_TRUE(loads.gpus.empty());
    EXPECT_NE(loads.reason.find("the GPU is lost"), std::string::npos) << loads.reason;
    frame = sampleFrame(1);
    frame.gpus[0].uuid = {kSuccess, {}};
    EXPECT_FALSE(gpuLoadsOf(frame).reason.empty());
}

TEST(GpuLoad, StartsAreRare) {
    const auto pause = [](unsigned failures) {
        return gpuLoadPauseMs(GpuLoadEnd::Failed, failures, 1'000, 600'000);
    };
    EXPECT_EQ(pause(1), 1'000);
    EXPECT_EQ(pause(2), 2'000);
    EXPECT_EQ(pause(3), 4'000);
    EXPECT_EQ(pause(10), 512'000);
    EXPECT_EQ(pause(11), 600'000);
    EXPECT_EQ(pause(4'000'000'000u), 600'000);
    EXPECT_EQ(gpuLoadPauseMs(GpuLoadEnd::NothingToSee, 0, 1'000, 600'000), 600'000);
    const GpuLoadWatch::Options product;
    EXPECT_EQ(product.intervalMs, 2'000);
    EXPECT_EQ(product.firstPauseMs, 1'000);
    EXPECT_EQ(product.maxPauseMs, 600'000);
}

/// The real helper, and before it a library of ours under NVIDIA's name.
class GpuLoadWatchTest : public ::testing::Test {
protected:
    void watch(std::vector<std::string> behaviour, const char* library = "full") {
        m_options.environment = std::move(behaviour);
        m_options.environment.push_back(std::string("LD_LIBRARY_PATH=") +
                                        stacknet::testing::fakeNvml().string() + "/" + library);
        m_options.intervalMs = 10;
        m_options.onNews = [this] {
            std::lock_guard lock(m_mutex);
            ++m_news;
            m_changed.notify_all();
        };
        m_watch = std::make_unique<GpuLoadWatch>(m_options);
        EXPECT_FALSE(m_watch->now().known);
        m_watch->start();
    }
    /// After `count` messages or ends.
    GpuLoads after(int count) {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(
            m_changed.wait_for(lock, std::chrono::minutes(2), [&] { return m_news >= count; }));
        return m_watch->now();
    }
    void expectReason(std::vector<std::string> behaviour, std::string_view words,
                      const char* library = "full") {
        watch(std::move(behaviour), library);
        const GpuLoads loads = after(1);
        EXPECT_TRUE(loads.known);
        EXPECT_TRUE(loads.gpus.empty());
        EXPECT_NE(loads.reason.find(words), std::string::npos) << loads.reason;
        EXPECT_EQ(loads.reason.rfind("No GPU is shown: ", 0), 0u) << loads.reason;
        m_watch.reset();
        m_news = 0;
    }

    GpuLoadWatch::Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_news = 0;
    std::unique_ptr<GpuLoadWatch> m_watch;
};

TEST_F(GpuLoadWatchTest, TellsWhatEveryGpuDoesAgainAndAgain) {
    watch({"FAKE_NVML_NOISE=1"});
    const GpuLoads loads = after(3);
    EXPECT_TRUE(loads.known);
    EXPECT_TRUE(loads.reason.empty()) << loads.reason;
    ASSERT_EQ(loads.gpus.size(), 2u);
    for (std::uint32_t i = 0; i < 2; ++i) {
        const GpuLoad& gpu = loads.gpus[i];
        EXPECT_EQ(gpu.index, i);
        EXPECT_EQ(gpu.uuid, "GPU-00000000-0000-0000-0000-00000000000" + std::to_string(i));
        EXPECT_EQ(gpu.name, "NVIDIA H100 80GB HBM3");
        EXPECT_EQ(gpu.busyBps, 3'700u + 100 * i);
        EXPECT_EQ(gpu.memoryUsedBytes, 1ULL << 30);
        EXPECT_EQ(gpu.memoryTotalBytes, 80ULL << 30);
        EXPECT_EQ(gpu.temperatureC, 61u);
        EXPECT_EQ(gpu.powerMilliwatts, 412'500u);
    }
    m_watch->stop();
    m_watch->stop();
    EXPECT_EQ(m_watch->now(), loads) << "what was seen last stays";
}

TEST_F(GpuLoadWatchTest, AConfidentialGpuMayRefuse) {
    watch({"FAKE_NVML_FAIL=nvmlDeviceGetUtilizationRates@1=3,nvmlDeviceGetPowerUsage=3"});
    const GpuLoads loads = after(1);
    ASSERT_EQ(loads.gpus.size(), 2u) << loads.reason;
    EXPECT_EQ(loads.gpus[0].busyBps, 3'700u);
    EXPECT_FALSE(loads.gpus[1].busyBps.has_value());
    EXPECT_EQ(loads.gpus[1].powerMilliwatts, 0u);
    EXPECT_EQ(loads.gpus[1].temperatureC, 61u);
}

TEST_F(GpuLoadWatchTest, ALibraryThatLacksTheRestStillNamesTheGpus) {
    watch({}, "old");
    const GpuLoads loads = after(1);
    ASSERT_EQ(loads.gpus.size(), 2u) << loads.reason;
    EXPECT_FALSE(loads.gpus[0].uuid.empty());
    EXPECT_TRUE(loads.gpus[0].name.empty());
    EXPECT_FALSE(loads.gpus[0].busyBps.has_value());
    EXPECT_EQ(loads.gpus[0].memoryTotalBytes, 0u);
}

TEST_F(GpuLoadWatchTest, TextOfTheLibraryIsEscaped) {
    watch({"FAKE_NVML_NAME=H\x1b[2J" + std::string(200, 'x'), "FAKE_NVML_UUID=GPU-\xff"});
    const GpuLoads loads = after(1);
    ASSERT_EQ(loads.gpus.size(), 1u) << "both say the same of themselves";
    EXPECT_EQ(loads.gpus[0].name.rfind("H\\x1b[2Jxxx", 0), 0u) << loads.gpus[0].name;
    EXPECT_EQ(loads.gpus[0].uuid, "GPU-\\xff");
}

TEST_F(GpuLoadWatchTest, AMachineWithoutAGpuSaysWhy) {
    if (!std::filesystem::exists("/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1")) {
        expectReason({}, "not installed", "there-is-no-such-folder");
    }
    expectReason({"FAKE_NVML_COUNT=0"}, "no NVIDIA GPU");
    expectReason({"FAKE_NVML_FAIL=nvmlInit_v2=9"}, "driver is not loaded");
    expectReason({"FAKE_NVML_FAIL=nvmlDeviceGetCount_v2=999"}, "nvmlDeviceGetCount_v2");
    expectReason({"FAKE_NVML_FAIL=nvmlDeviceGetHandleByIndex_v2=15"}, "the GPU is lost");
    m_options.helper = "/nonexistent/stacknet-gpu-evidence";
    expectReason({}, "Install Stacknet again");
}

TEST_F(GpuLoadWatchTest, OneThatCrashesIsStartedAgain) {
    m_options.firstPauseMs = m_options.maxPauseMs = 1;
    watch({"FAKE_NVML_CRASH=nvmlDeviceGetName"});
    const GpuLoads loads = after(3);
    EXPECT_TRUE(loads.gpus.empty());
    EXPECT_NE(loads.reason.find("signal 6"), std::string::npos) << loads.reason;
}

TEST_F(GpuLoadWatchTest, OneThatHangsIsStopped) {
    m_options.frameLimitMs = 5'000;
    expectReason({"FAKE_NVML_HANG=nvmlInit_v2"}, "did not return within 5000 ms");
}

// Programs that are not the helper: silent ones, and ones that say something else.
TEST_F(GpuLoadWatchTest, AnotherProgramIsNotBelieved) {
    m_options.helper = "/bin/false";
    expectReason({}, "ended its process");
    m_options.helper = "/bin/echo";
    expectReason({}, "sent what it must not");
}

// Its start is on its way, or it waits for the next one: stop() ends either.
TEST_F(GpuLoadWatchTest, StopsAtAnyTime) {
    watch({"FAKE_NVML_HANG=nvmlInit_v2"});
    m_watch->stop();
    EXPECT_FALSE(m_watch->now().known);
    m_watch = std::make_unique<GpuLoadWatch>(m_options);
    m_watch->stop();
    m_watch->start();
    EXPECT_FALSE(m_watch->now().known);
}

// What NVIDIA's own library says about this machine, for the record.
TEST_F(GpuLoadWatchTest, RealGpuSaysWhatItDoes) {
    if (!std::filesystem::exists("/dev/nvidiactl")) {
        GTEST_SKIP() << "This machine has no NVIDIA GPU (/dev/nvidiactl is missing).";
    }
    watch({}, "there-is-no-such-folder");
    const GpuLoads loads = after(2);
    EXPECT_TRUE(loads.reason.empty()) << loads.reason;
    for (const GpuLoad& gpu : loads.gpus) {
        std::printf("GPU %u: %s, %s, %d bp, %llu of %llu bytes, %u C, %u mW\n", gpu.index,
                    gpu.uuid.c_str(), gpu.name.c_str(),
                    gpu.busyBps ? static_cast<int>(*gpu.busyBps) : -1,
                    static_cast<unsigned long long>(gpu.memoryUsedBytes),
                    static_cast<unsigned long long>(gpu.memoryTotalBytes), gpu.temperatureC,
                    gpu.powerMilliwatts);
        EXPECT_FALSE(gpu.name.empty());
        EXPECT_GT(gpu.memoryTotalBytes, 0u);
    }
}

}  // namespace
}  // namespace stacknet::attestation
