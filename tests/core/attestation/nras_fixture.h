#pragma once

#include <gtest/gtest.h>

#include "tests/support/attestation_nras.h"

namespace stacknet::attestation::testing {

/// One service, its keys and the rules of a verifier that asked about some GPUs at its noon.
class NrasTest : public ::testing::Test {
protected:
    static const NrasService& service() {
        static const NrasService made = NrasService::make();
        return made;
    }
    static NrasRules rules(std::size_t gpus = 1) {
        NrasRules made;
        made.nonce = sampleNonce();
        made.gpus = gpus;
        made.nowS = NrasService::kNowS;
        for (std::size_t index = 0; index < gpus; ++index) made.ueids.push_back(ueidOf(index));
        return made;
    }
    static NrasAnswer answer(std::size_t gpus = 1, const std::string& version = "3.0") {
        return NrasAnswer::passing(sampleNonce(), gpus, version);
    }
    static NrasVerdict verify(const std::string& text, const NrasRules& rules) {
        return verifyNrasToken(text, service().keys(), rules, nullptr);
    }
    static NrasVerdict verify(const NrasAnswer& answer) {
        return verify(answer.text(service()), rules(answer.devices.size()));
    }
    /// The verdict fails, with this reason first.
    static void expectFail(const NrasVerdict& verdict, Reason reason,
                           const std::string& what = "") {
        ASSERT_FALSE(verdict.passed()) << what;
        const Check* problem = verdict.firstProblem();
        ASSERT_NE(problem, nullptr) << what;
        EXPECT_EQ(problem->reason, reason)
            << what << ": " << reasonName(problem->reason) << " " << problem->detail;
        EXPECT_EQ(problem->status, CheckStatus::Fail) << what;
        EXPECT_EQ(verdict.validUntilS, 0) << what;
    }
    static void expectPass(const NrasVerdict& verdict, const std::string& what = "") {
        EXPECT_TRUE(verdict.passed())
            << what << ": "
            << (verdict.firstProblem() == nullptr ? "no check" : verdict.firstProblem()->detail);
    }
};

}  // namespace stacknet::attestation::testing
