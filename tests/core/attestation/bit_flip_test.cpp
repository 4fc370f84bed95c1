#include <gtest/gtest.h>

#include "core/attestation/opaque_data.h"
#include "core/attestation/roots.h"
#include "core/attestation/spdm_report.h"
#include "tests/core/attestation/forged_fixture.h"

/// Cases 14 and 17 of the reference, section 8, on a complete real set that passes.
namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::size_t kSlices = 8;

/// Which eighth of the report's bits; every bit is in one of them.
class EveryBit : public ::testing::TestWithParam<std::size_t> {};

TEST_P(EveryBit, Case14_EveryBitFlip) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    RealSet set = RealSet::hopper545();
    ASSERT_EQ(nameOf(set.verify(verifier)), "PASS");
    const std::size_t signatureAt = set.evidence.report.size() - SpdmReport::kSignatureBytes;
    std::size_t flips = 0;
    for (std::size_t bit = GetParam(); bit < 8 * set.evidence.report.size(); bit += kSlices) {
        const std::size_t offset = bit / 8;
        set.evidence.report[offset] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const DeviceVerdict verdict = set.verify(verifier);
        ASSERT_FALSE(verdict.passed()) << "offset " << offset << " bit " << bit % 8;
        const Reason reason = verdict.firstProblem()->reason;
        const bool nonce = offset >= 4 && offset < 36;
        if (nonce || offset >= signatureAt) {
            ASSERT_EQ(reason, Reason::BadSignature) << "offset " << offset;
        } else {
            ASSERT_TRUE(reason == Reason::BadSignature || reason == Reason::Parse ||
                        reason == Reason::TrailingData || reason == Reason::BadField ||
                        reason == Reason::MissingField || reason == Reason::DuplicateField ||
                        reason == Reason::UnsupportedFormat)
                << "offset " << offset << ": " << reasonName(reason);
        }
        set.evidence.report[offset] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        ++flips;
    }
    EXPECT_EQ(flips, set.evidence.report.size());
    EXPECT_EQ(nameOf(set.verify(verifier)), "PASS") << "every flip was undone";
}

INSTANTIATE_TEST_SUITE_P(BitFlips, EveryBit, ::testing::Range(std::size_t{0}, kSlices));

TEST(BitFlips, Case17_ARealReportCutAtEveryLength) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    RealSet set = RealSet::hopper545();
    const Bytes whole = set.evidence.report;
    ASSERT_EQ(whole.size(), 4049U);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        // A buffer of exactly this size, so that an overread leaves it.
        set.evidence.report =
            Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        ASSERT_EQ(nameOf(set.verify(verifier)), "PARSE") << size;
    }
}

/// Every byte of the opaque data with every value: the parser ends with a verdict of its own and
/// never reads beyond.
TEST(BitFlips, EveryByteOfTheOpaqueData) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    for (const char* folder :
         {"e2e-hopper-545.00", "evidence/hopper-560.00-BADSIG", "evidence/blackwell-575.32"}) {
        const Bytes report = bytesOf(std::filesystem::path(folder) / "report.bin");
        const Bytes good = toBytes(SpdmReport::parse(report)->opaqueData());
        ASSERT_TRUE(parseOpaqueData(good));
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                Bytes changed = good;
                changed[at] = static_cast<std::uint8_t>(value);
                const auto parsed = parseOpaqueData(changed);
                if (!parsed) {
                    ASSERT_FALSE(parsed.fault().detail.empty());
                    continue;
                }
                std::size_t bytes = 0;
                for (const OpaqueRecord& record : parsed->records) bytes += 4 + record.data.size();
                ASSERT_EQ(bytes, changed.size()) << "nothing is dropped";
            }
        }
    }
}

}  // namespace
}  // namespace stacknet::attestation
