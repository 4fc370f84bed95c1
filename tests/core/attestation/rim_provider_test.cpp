#include "core/attestation/rim_provider.h"

#include <gtest/gtest.h>

#include <map>

namespace stacknet::attestation {
namespace {

OpaqueData opaqueOf550() {
    OpaqueData opaque;
    opaque.driverVersion = "550.90.07";
    opaque.vbiosVersion = "96.00.9F.00.01";
    opaque.project = "1010";
    opaque.projectSku = "0200";
    opaque.chipSku = "882";
    return opaque;
}

class FakeSource final : public RimSource {
public:
    Result<std::optional<Bytes>> find(const std::string& id) override {
        asked.push_back(id);
        if (broken) return makeError("attestation.rim_service", "The service does not answer.");
        const auto found = files.find(id);
        if (found == files.end()) return std::optional<Bytes>();
        return std::optional<Bytes>(found->second);
    }
    std::map<std::string, Bytes> files;
    std::vector<std::string> asked;
    bool broken = false;
};

TEST(RimProvider, NamesTheFilesOfAReport) {
    const auto hopper = rimIdsOf(opaqueOf550(), GpuFamily::Hopper);
    ASSERT_TRUE(hopper.ok());
    EXPECT_EQ(hopper->driver, "NV_GPU_DRIVER_GH100_550.90.07");
    EXPECT_EQ(hopper->vbios, "NV_GPU_VBIOS_1010_0200_882_96009F0001");
    OpaqueData blackwell = opaqueOf550();
    blackwell.chipInfo = "GB202";
    EXPECT_EQ(rimIdsOf(blackwell, GpuFamily::Blackwell)->driver,
              "NV_GPU_CC_DRIVER_GB202_550.90.07");
    OpaqueData bad = opaqueOf550();
    bad.project = "../1010";
    EXPECT_FALSE(rimIdsOf(bad, GpuFamily::Hopper).ok());
}

TEST(RimProvider, AsksTheSourceOnceForTheSameFiles) {
    FakeSource source;
    const RimIds ids{"NV_A", "NV_B"};
    source.files = {{"NV_A", Bytes{1}}, {"NV_B", Bytes{2}}, {"NV_C", Bytes{3}}};
    StoredRims rims(source);
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(rims.rimsFor(ids).driver, Bytes{1});
        EXPECT_EQ(rims.rimsFor(ids).vbios, Bytes{2});
    }
    EXPECT_EQ(source.asked, (std::vector<std::string>{"NV_A", "NV_B"}));
    EXPECT_EQ(rims.rimsFor({"NV_C", "NV_B"}).driver, Bytes{3}) << "another report's";
    EXPECT_TRUE(rims.whyMissing().empty());
}

TEST(RimProvider, WhatIsMissingIsAskedForAgainAndExplained) {
    FakeSource source;
    StoredRims rims(source);
    const RimIds ids{"NV_A", "NV_B"};
    EXPECT_EQ(rims.rimsFor(ids).driver, std::nullopt);
    EXPECT_TRUE(rims.whyMissing().empty()) << "there is none, and that is all";
    source.broken = true;
    EXPECT_EQ(rims.rimsFor(ids).vbios, std::nullopt);
    EXPECT_EQ(rims.whyMissing(), "The service does not answer.");
    source.broken = false;
    source.files = {{"NV_A", Bytes{1}}, {"NV_B", Bytes{2}}};
    EXPECT_EQ(rims.rimsFor(ids).driver, Bytes{1});
    EXPECT_TRUE(rims.whyMissing().empty());
}

}  // namespace
}  // namespace stacknet::attestation
