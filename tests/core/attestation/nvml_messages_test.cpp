#include "core/attestation/nvml_messages.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"

namespace stacknet::attestation::nvml {
namespace {

Inventory sample(std::uint32_t gpus = 2) {
    Inventory inventory;
    inventory.driverVersion = {kSuccess, toBytes("580.159.03")};
    inventory.state = {kSuccess, {2, 1, 0}};
    inventory.multiGpuMode = {kFunctionNotFound, 0};
    inventory.capabilities = {kSuccess, {3, 1}};
    inventory.ready = {kSuccess, 1};
    inventory.count = {kSuccess, gpus};
    for (std::uint32_t i = 0; i < gpus; ++i) {
        GpuAnswer gpu;
        gpu.index = i;
        gpu.handle = kSuccess;
        gpu.architecture = {kSuccess, 9};
        gpu.uuid = {kSuccess, toBytes("GPU-1")};
        gpu.vbios = {kNotSupported, {}};
        gpu.chain = {kSuccess, {9'000, Bytes(kChainBytes, 1)}};
        gpu.report = {kSuccess, {40, Bytes(40, 2)}};
        inventory.gpus.push_back(gpu);
    }
    return inventory;
}

TEST(NvmlMessages, ComeBackAsTheyWere) {
    const Inventory inventory = sample();
    const auto decoded = decodeInventory(encodeInventory(inventory));
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    EXPECT_EQ(*decoded, inventory);
    EXPECT_EQ(decodeCall(encodeCall("nvmlInit_v2")).value(), "nvmlInit_v2");
    const Inventory full = sample(kGpusMax);
    EXPECT_LT(encodeInventory(full).size(), kFrameBytesMax);
    EXPECT_EQ(decodeInventory(encodeInventory(full)).value(), full);
}

TEST(NvmlMessages, EveryCutOneIsRefused) {
    const Bytes encoded = encodeInventory(sample(1));
    for (std::size_t size = 0; size < encoded.size(); ++size) {
        EXPECT_FALSE(decodeInventory(ByteView(encoded).first(size)).ok()) << size;
    }
    Bytes longer = encoded;
    longer.push_back(0);
    EXPECT_FALSE(decodeInventory(longer).ok());
    EXPECT_FALSE(decodeCall(encoded).ok());
    EXPECT_FALSE(decodeInventory(encodeCall("x")).ok());
    EXPECT_FALSE(decodeCall(encodeCall(std::string(kNameBytesMax + 1, 'x'))).ok());
}

// A writer that lies about sizes, counts and order.
TEST(NvmlMessages, ContradictionsAreRefused) {
    const auto refused = [](const Inventory& inventory) {
        return !decodeInventory(encodeInventory(inventory)).ok();
    };
    Inventory bad = sample();
    bad.gpus[0].report.value.said = 41;
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.gpus[0].report.value.bytes.assign(kReportBytes + 1, 1);
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.gpus[0].chain.value = {5'000, Bytes(4'999, 1)};
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.gpus[1].index = 0;
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.count.value = 3;
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.gpus.clear();
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.driverVersion.value.assign(kTextBytesMax + 1, 'x');
    EXPECT_TRUE(refused(bad));
    bad = sample();
    bad.stage = static_cast<Stage>(9);
    EXPECT_TRUE(refused(bad));
}

TEST(NvmlMessages, RandomChangesNeverHurt) {
    SeededRng rng(5);
    const Bytes encoded = encodeInventory(sample(1));
    for (int i = 0; i < 20'000; ++i) {
        Bytes changed = encoded;
        for (std::uint64_t n = rng.below(4); n < 4; ++n) {
            // The fields before the long byte strings are the interesting ones.
            const std::uint64_t place =
                rng.below(2) == 0 ? rng.below(120) : rng.below(changed.size());
            changed[place] = static_cast<std::uint8_t>(rng.below(256));
        }
        const auto decoded = decodeInventory(changed);
        if (!decoded.ok()) continue;
        EXPECT_EQ(encodeInventory(*decoded), changed);
    }
}

TEST(NvmlMessages, OnlyOneModeAsksForEvidence) {
    EXPECT_TRUE(mayAskForEvidence(sample()));
    const auto may = [](auto change) {
        Inventory inventory = sample();
        change(inventory);
        return mayAskForEvidence(inventory);
    };
    EXPECT_FALSE(may([](Inventory& i) { i.state.value.feature = 0; }));
    EXPECT_FALSE(may([](Inventory& i) { i.state.value.feature = 2; }));
    EXPECT_FALSE(may([](Inventory& i) { i.state.value.devTools = 1; }));
    EXPECT_FALSE(may([](Inventory& i) { i.state.value.environment = 1; }));
    EXPECT_FALSE(may([](Inventory& i) { i.state.code = kNotSupported; }));
    EXPECT_FALSE(may([](Inventory& i) { i.ready.value = 0; }));
    EXPECT_FALSE(may([](Inventory& i) { i.ready.code = kUnknown; }));
    EXPECT_FALSE(may([](Inventory& i) { i.count.value = 0; }));
    EXPECT_FALSE(may([](Inventory& i) { i.count.value = kGpusMax + 1; }));
    EXPECT_FALSE(may([](Inventory& i) { i.stage = Stage::InitFailed; }));
}

TEST(NvmlMessages, CodesHaveSentences) {
    EXPECT_NE(returnSentence(kDriverNotLoaded).find("driver is not loaded"), std::string::npos);
    EXPECT_EQ(returnSentence(77), "NVIDIA's library reports error 77");
    EXPECT_EQ(returnSentence(-1), "NVIDIA's library reports error -1");
}

}  // namespace
}  // namespace stacknet::attestation::nvml
