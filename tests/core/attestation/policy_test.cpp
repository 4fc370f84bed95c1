#include "core/attestation/policy.h"

#include <gtest/gtest.h>

#include <set>

#include "core/attestation/check.h"
#include "core/attestation/verdict.h"

namespace stacknet::attestation {
namespace {

TEST(Policy, DefaultsAreTheStrictOnes) {
    const Policy policy = Policy::fromJson("{}").value();
    EXPECT_EQ(policy, Policy());
    EXPECT_TRUE(policy.requireFwid);
    EXPECT_TRUE(policy.requireRim);
    EXPECT_FALSE(policy.allowCertificateHold);
    EXPECT_EQ(policy.challengeMaxAgeS, 300);
    EXPECT_EQ(policy.verdictMaxAgeS, 3'600);
}

TEST(Policy, EachMemberIsReadAndWritten) {
    Policy policy;
    policy.requireFwid = false;
    policy.requireRim = false;
    policy.strictOpaque = true;
    policy.revocation = Policy::Revocation::Require;
    policy.allowCertificateHold = true;
    policy.minDriver = "580.95";
    policy.minVbiosHopper = "96.00.9F.00.01";
    policy.minVbiosBlackwell = "97.00";
    policy.challengeMaxAgeS = 1;
    policy.verdictMaxAgeS = 604'800;
    policy.deniedGpus = {"48B02D92494BADF4"};
    policy.deniedRims = {"NV_GPU_DRIVER_GH100_550.90.07"};
    EXPECT_EQ(Policy::fromJson(policy.toJson()).value(), policy);
}

TEST(Policy, RefusesWhatItDoesNotKnow) {
    for (const char* text : {"", "[]", "{\"require_rims\": false}", "{\"require_rim\": 0}",
                             "{\"require_rim\": true, \"require_rim\": false}",
                             "{\"revocation\": \"never\"}", "{\"challenge_max_age_s\": 0}",
                             "{\"challenge_max_age_s\": 86401}", "{\"verdict_max_age_s\": 59}",
                             "{\"verdict_max_age_s\": 604801}", "{\"min_driver\": \"../550\"}",
                             "{\"denied_gpus\": [\"\"]}", "{\"denied_gpus\": \"x\"}"}) {
        const auto policy = Policy::fromJson(text);
        ASSERT_FALSE(policy.ok()) << text;
        EXPECT_EQ(policy.error().code, "attestation.bad_policy") << text;
    }
    EXPECT_NE(Policy::fromJson("{\"require_rims\": false}").error().message.find("require_rims"),
              std::string::npos);
}

TEST(Check, NamesAreThereAndDifferent) {
    std::set<std::string_view> reasons;
    for (int value = 0; value <= static_cast<int>(Reason::Clock); ++value) {
        EXPECT_TRUE(reasons.insert(reasonName(static_cast<Reason>(value))).second) << value;
    }
    std::set<std::string_view> kinds;
    for (int value = 0; value <= static_cast<int>(CheckKind::DenyList); ++value) {
        EXPECT_TRUE(kinds.insert(checkName(static_cast<CheckKind>(value))).second) << value;
    }
}

TEST(Check, ForeignTextIsEscapedAndCut) {
    EXPECT_EQ(escaped("550.90.07"), "550.90.07");
    EXPECT_EQ(escaped(std::string_view("a\n\0\x7f\xff\\", 6)), "a\\x0a\\x00\\x7f\\xff\\x5c");
    EXPECT_EQ(escaped(std::string(300, 'a')), std::string(64, 'a') + "...");
    EXPECT_EQ(utcText(1'717'200'000), "2024-06-01T00:00:00Z");
    EXPECT_EQ(utcText(INT64_MAX), "9999-12-31T23:59:59Z");
}

TEST(Verdict, PassesOnlyWhenEveryCheckIsGood) {
    DeviceVerdict verdict;
    EXPECT_FALSE(verdict.passed()) << "nothing checked is nothing passed";
    verdict.checks = {Check::pass(CheckKind::Size), Check::skipped(CheckKind::DriverRim, "policy")};
    EXPECT_TRUE(verdict.passed());
    verdict.checks.push_back(
        Check::unknown(CheckKind::Revocation, Reason::RevocationUnknown, "silence", true));
    EXPECT_TRUE(verdict.passed());
    verdict.checks.back().tolerated = false;
    EXPECT_FALSE(verdict.passed());
    EXPECT_EQ(verdict.firstProblem()->kind, CheckKind::Revocation);
    verdict.checks.insert(verdict.checks.begin(),
                          Check::fail(CheckKind::Nonce, Reason::NonceMismatch, "other"));
    EXPECT_EQ(verdict.firstProblem()->kind, CheckKind::Nonce);
    EXPECT_EQ(verdict.find(CheckKind::Mode), nullptr);
}

}  // namespace
}  // namespace stacknet::attestation
