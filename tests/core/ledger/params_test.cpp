#include "core/ledger/params.h"

#include <gtest/gtest.h>

namespace stacknet::ledger {
namespace {

__extension__ using Wide = unsigned __int128;

// The numbers of the seed document (privacy and security), written out by hand.
TEST(Params, AreTheSeedsNumbers) {
    EXPECT_EQ(kSlashBftDisagreementBps, 50u * 100);
    EXPECT_EQ(kSlashSpotCheckBps, 10u * 100);
    EXPECT_EQ(kSlashCensorshipBps, 100u * 100);
    EXPECT_EQ(kTermLength, 1'000u);
    EXPECT_EQ(kWatchdogMs, 10 * 1'000);
    EXPECT_EQ(kColdPeriodMs, 72LL * 3'600 * 1'000);
    EXPECT_EQ(kTokensPerNodeKey, 1'000'000'000u);
}

TEST(Params, LimitsFitTogether) {
    // Room for every validator's demanded transaction and a reserve, so that "the block was full"
    // can never be an excuse.
    EXPECT_GE(kBlockBytesMax,
              kValidatorsMax * kTransactionBytesMax + kEvidenceBytesPerBlockMax + (64u << 10));
    EXPECT_GE(kEvidenceBytesPerBlockMax, kAnyTransactionBytesMax) << "one always fits";
    EXPECT_GE(kEvidenceBytesPerBlockMax, kValidatorsMax * kTransactionBytesMax);
    EXPECT_GE(kEvidencePerBlockMax, kValidatorsMax * kDemandsPerVoteMax);
    EXPECT_EQ(kEvidenceBytesMax, 256u * 1'024);
    EXPECT_EQ(kTransactionBytesMax, 4'096u);
    EXPECT_LT(kHeartbeatMs, kWatchdogMs);
    EXPECT_LT(kRetryMs, kWatchdogMs);
}

TEST(Params, StakeWaitsLongerThanEvidenceMayCome) {
    EXPECT_EQ(kEvidenceEpochsMax, 21u);
    EXPECT_EQ(kEvidenceAgeMsMax, 48LL * 3'600 * 1'000);
    EXPECT_EQ(kUnbondingEpochs, 23u);
    EXPECT_EQ(kUnbondingMs, 72LL * 3'600 * 1'000);
    EXPECT_EQ(kCensorProposals, 8u);
    EXPECT_EQ(kPointsFreezeEpochs, 30u);
    EXPECT_EQ(kPointsDecayDivisor, 64u);
    EXPECT_EQ(kWhistleblowerBps, 500u);
    EXPECT_EQ(kPileUtilisedPercent, 10u);
    EXPECT_EQ(kAttestedGpusMax, 16u);
    EXPECT_EQ(kAttestationValidMsMax, 7LL * 24 * 3'600 * 1'000);
    EXPECT_EQ(kAttestedSubjectsMax, 256u);
    EXPECT_EQ(epochTermsFor(1), 8u);
    EXPECT_EQ(epochTermsFor(8), 8u);
    EXPECT_EQ(epochTermsFor(9), 9u);
    EXPECT_EQ(epochTermsFor(100), 100u);
}

TEST(Params, PenaltyRoundsUpAndNeverTakesMoreThanThereIs) {
    for (const std::uint32_t bps : {0u, 1u, 1'000u, 5'000u, 9'999u, 10'000u}) {
        for (const std::uint64_t stake :
             {0ull, 1ull, 9ull, 9'999ull, 10'000ull, 10'001ull, 1'000'000'000ull,
              0x7fffffffffffffffull, 0xffffffffffffffffull}) {
            const Wide exact = (static_cast<Wide>(stake) * bps + 9'999) / 10'000;
            EXPECT_EQ(penaltyCeil(stake, bps), static_cast<std::uint64_t>(exact));
            EXPECT_LE(penaltyCeil(stake, bps), stake);
        }
    }
    EXPECT_EQ(penaltyCeil(1, kSlashSpotCheckBps), 1u);
    EXPECT_EQ(penaltyCeil(UINT64_MAX, kSlashCensorshipBps), UINT64_MAX);
}

TEST(Params, KeyPriceRisesByOneSixtyFourthAndSticksAtTheTop) {
    EXPECT_EQ(nextKeyPrice(64'000'000), 65'000'000u);
    EXPECT_EQ(nextKeyPrice(0), 0u);
    EXPECT_EQ(nextKeyPrice(UINT64_MAX), UINT64_MAX);
}

}  // namespace
}  // namespace stacknet::ledger
