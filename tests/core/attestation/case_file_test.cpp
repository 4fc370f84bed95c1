#include "core/attestation/case_file.h"

#include <gtest/gtest.h>

#include "core/attestation/roots.h"
#include "tests/core/attestation/attestation_files.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

std::string oneCase(std::string_view members) {
    return R"([{"name":"n","report":"r","chain":"c","nonce":"*report*",)"
           R"("at":"2024-06-01T00:00:00Z","expect":["PASS"])" +
           std::string(members) + "}]";
}

std::string errorOf(std::string_view text) {
    const auto cases = parseCaseFile(text);
    return cases.ok() ? "" : cases.error().message;
}

/// Every case of the file that comes with the real evidence, with the code that it expects.
TEST(CaseFile, EveryRecordedCaseComesOutAsExpected) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto cases = parseCaseFile(textOf("cases.json"));
    ASSERT_TRUE(cases.ok()) << cases.error().message;
    ASSERT_FALSE(cases->empty());
    DeviceVerifier verifier(nvidiaRoots());
    for (const EvidenceCase& one : *cases) {
        const auto outcome = runCase(one, attestationData(), verifier);
        ASSERT_TRUE(outcome.ok()) << one.name << ": " << outcome.error().message;
        EXPECT_TRUE(outcome->asExpected)
            << one.name << ": got " << outcome->got << ". " << outcome->detail;
        EXPECT_TRUE(one.ignored.empty()) << one.name;
    }
}

/// The order in which cases run, and what is remembered from one to the next, changes nothing.
TEST(CaseFile, NothingOfOneCaseReachesAnother) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto cases = parseCaseFile(textOf("cases.json"));
    ASSERT_TRUE(cases.ok());
    DeviceVerifier warm(nvidiaRoots());
    for (const EvidenceCase& one : *cases) ASSERT_TRUE(runCase(one, attestationData(), warm).ok());
    for (auto one = cases->rbegin(); one != cases->rend(); ++one) {
        DeviceVerifier cold(nvidiaRoots());
        const auto warmOutcome = runCase(*one, attestationData(), warm);
        const auto coldOutcome = runCase(*one, attestationData(), cold);
        ASSERT_TRUE(warmOutcome.ok() && coldOutcome.ok());
        EXPECT_EQ(warmOutcome->verdict.checks, coldOutcome->verdict.checks) << one->name;
        EXPECT_EQ(warmOutcome->verdict.validUntilS, coldOutcome->verdict.validUntilS) << one->name;
    }
}

TEST(CaseFile, AWrongExpectationIsSeen) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    auto cases = parseCaseFile(textOf("cases.json"));
    ASSERT_TRUE(cases.ok());
    DeviceVerifier verifier(nvidiaRoots());
    EvidenceCase pass = cases->front();
    ASSERT_EQ(pass.expect, std::vector<std::string>{"PASS"});
    pass.expect = {"RIM_EXPIRED"};
    auto outcome = runCase(pass, attestationData(), verifier);
    ASSERT_TRUE(outcome.ok());
    EXPECT_FALSE(outcome->asExpected);
    EXPECT_EQ(outcome->got, "PASS");
    for (EvidenceCase one : *cases) {
        if (!one.mismatchIndices) continue;
        EXPECT_EQ(*one.mismatchIndices, (std::vector<std::uint8_t>{1, 2, 3, 9}));
        one.mismatchIndices->pop_back();
        outcome = runCase(one, attestationData(), verifier);
        ASSERT_TRUE(outcome.ok());
        EXPECT_EQ(outcome->got, "MEASUREMENT_MISMATCH");
        EXPECT_FALSE(outcome->asExpected) << "one index short";
    }
}

TEST(CaseFile, ReadsEveryMember) {
    const auto cases = parseCaseFile(
        oneCase(R"(,"driver_rim":"d","vbios_rim":"v","policy":{"require_fwid":false},)"
                R"("mismatch_indices":[9,1],"arch":"BLACKWELL","note":"words","extra":1)"));
    ASSERT_TRUE(cases.ok()) << cases.error().message;
    const EvidenceCase& one = cases->front();
    EXPECT_EQ(one.driverRim, "d");
    EXPECT_EQ(one.vbiosRim, "v");
    EXPECT_FALSE(one.policy.requireFwid);
    EXPECT_EQ(one.mismatchIndices, (std::vector<std::uint8_t>{1, 9}));
    EXPECT_EQ(one.claimedFamily, GpuFamily::Blackwell);
    EXPECT_EQ(one.note, "words");
    EXPECT_EQ(one.atS, 1'717'200'000);
    EXPECT_EQ(one.ignored, std::vector<std::string>{"extra"});
}

TEST(CaseFile, NamesTheCaseAndTheMember) {
    EXPECT_EQ(errorOf(oneCase("")), "");
    EXPECT_NE(errorOf("{}").find("list"), std::string::npos);
    EXPECT_NE(errorOf("[1]").find("Case 1"), std::string::npos);
    EXPECT_NE(errorOf(R"([{"name":"n"}])").find("report"), std::string::npos);
    EXPECT_NE(errorOf(oneCase(R"(,"name":"twice")")).find("JSON"), std::string::npos);
    EXPECT_NE(errorOf(oneCase(R"(,"policy":{"require_fwid":1})")).find("require_fwid"),
              std::string::npos);
    EXPECT_NE(errorOf(oneCase(R"(,"mismatch_indices":[64])")).find("mismatch_indices"),
              std::string::npos);
    EXPECT_NE(errorOf(oneCase(R"(,"arch":"AMPERE")")).find("arch"), std::string::npos);
    EXPECT_NE(errorOf(oneCase(R"(,"driver_rim":1)")).find("driver_rim"), std::string::npos);
    EXPECT_NE(errorOf(std::string(kCaseFileMax + 1, ' ')).find("4 MiB"), std::string::npos);
}

TEST(CaseFile, StaysInsideItsFolder) {
    DeviceVerifier verifier(nvidiaRoots());
    for (const char* path : {"/etc/passwd", "../r", "a/../../r", ".."}) {
        auto cases = parseCaseFile(oneCase(""));
        ASSERT_TRUE(cases.ok());
        cases->front().report = path;
        const auto outcome = runCase(cases->front(), "/nonexistent", verifier);
        ASSERT_FALSE(outcome.ok()) << path;
        EXPECT_EQ(outcome.error().code, "attestation.bad_case_file") << path;
    }
}

TEST(CaseFile, Times) {
    EXPECT_EQ(parseUtc("1970-01-01T00:00:00Z"), 0);
    EXPECT_EQ(parseUtc("2024-02-29T23:59:59Z"), 1'709'251'199);
    EXPECT_EQ(parseUtc("9999-12-31T23:59:59Z"), 253'402'300'799);
    for (const char* text :
         {"", "2024-06-01", "2024-06-01T00:00:00", "2024-06-01T00:00:00z", "2024-06-01T00:00:00+00",
          "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z",
          "2024-06-31T00:00:00Z", "2024-06-01T24:00:00Z", "2024-06-01T00:60:00Z",
          "2024-06-01T00:00:60Z", "1969-12-31T23:59:59Z", "2024-06-01 00:00:00Z",
          " 024-06-01T00:00:00Z", "2024-06-01T00:00:00Z "}) {
        EXPECT_EQ(parseUtc(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace stacknet::attestation
