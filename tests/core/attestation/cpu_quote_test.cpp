#include "core/attestation/cpu_quote.h"

#include <gtest/gtest.h>

namespace stacknet::attestation {
namespace {

TEST(CpuQuote, NothingHereEverProvesTheCpuSide) {
    NoCpuQuoter quoter;
    EXPECT_EQ(quoter.quote(Hash256()).error().code, "attestation.no_cpu_quote");
    const CpuQuoteVerdict none = quoter.judge(std::nullopt, Hash256(), 0);
    EXPECT_EQ(none.state, CpuQuoteState::NotProven);
    EXPECT_EQ(none.sentence, "GPU evidence cannot prove the CPU side.");
    EXPECT_FALSE(none.reportData.has_value());
    // Even one that begins with what was asked for.
    const CpuQuoteVerdict held = quoter.judge(Bytes(32), Hash256(), 0);
    EXPECT_EQ(held.state, CpuQuoteState::Held);
    EXPECT_FALSE(held.reportData.has_value());
}

}  // namespace
}  // namespace stacknet::attestation
