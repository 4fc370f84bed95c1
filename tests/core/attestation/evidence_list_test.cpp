#include "core/attestation/evidence_list.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "tests/core/attestation/attestation_files.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

EvidenceList sample() {
    EvidenceList list;
    list.nonce.data.fill(0xAB);
    list.devices = {{{1, 2, 3}, "chain of 0", GpuFamily::Hopper},
                    {{4, 5}, "chain of 1", GpuFamily::Blackwell}};
    return list;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(EvidenceList, ReadsWhatNvidiasSdkWrites) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const EvidenceList list =
        parseEvidenceList(textOf("json-evidence/hopper_evidence.json")).value();
    ASSERT_EQ(list.devices.size(), 1U);
    EXPECT_EQ(list.devices[0].claimedFamily, GpuFamily::Hopper);
    EXPECT_EQ(ByteView(list.devices[0].report).subspan(4, 32).size(), 32U);
    EXPECT_EQ(toHex(ByteView(list.devices[0].report).subspan(4, 32)), toHex(list.nonce));
    EXPECT_TRUE(list.devices[0].chainPem.starts_with("-----BEGIN CERTIFICATE-----"));
    EXPECT_EQ(parseEvidenceList(evidenceListJson(list)).value(), list);
}

TEST(EvidenceList, RoundTrip) {
    EXPECT_EQ(parseEvidenceList(evidenceListJson(sample())).value(), sample());
}

TEST(EvidenceList, RefusesEverythingElse) {
    const std::string good = evidenceListJson(sample());
    for (const std::string& bad :
         {std::string(), std::string("[]"), std::string("{}"), std::string("[1]"), good + " x",
          replaced(good, "HOPPER", "hopper"), replaced(good, "HOPPER", "ADA"),
          replaced(good, "abab", "ABAB"), replaced(good, "abab", "abac"),
          replaced(good, "\"AQID\"", "\"AQ=D\""), replaced(good, "\"AQID\"", "\"AQI\""),
          replaced(good, "\"AQID\"", "5"), replaced(good, "\"evidence\"", "\"report\""),
          replaced(good, "\"arch\":\"HOPPER\"", "\"arch\":\"HOPPER\",\"arch\":\"HOPPER\"")}) {
        const auto list = parseEvidenceList(bad);
        ASSERT_FALSE(list.ok()) << bad;
    }
    EvidenceList many = sample();
    many.devices.resize(17, many.devices[0]);
    EXPECT_FALSE(parseEvidenceList(evidenceListJson(many)).ok());
    many.devices.resize(16);
    EXPECT_TRUE(parseEvidenceList(evidenceListJson(many)).ok());
    many.devices[0].report.resize(kReportMax + 1);
    EXPECT_FALSE(parseEvidenceList(evidenceListJson(many)).ok());
}

}  // namespace
}  // namespace stacknet::attestation
