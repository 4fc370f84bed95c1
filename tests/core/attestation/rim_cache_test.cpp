#include <atomic>
#include <thread>

#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::int64_t kSignerEndS = 1'750'000'000;

class RimCacheTest : public ::testing::Test {
protected:
    static const RimAuthorities& authorities() {
        static const RimAuthorities made = RimAuthorities::make(1'577'836'800, kSignerEndS);
        return made;
    }
    static const Certificate& root() { return authorities().root.certificate; }
    static Bytes rim(const std::string& version = "550.90.07") {
        return ForgedRim::make(authorities(), version).bytes();
    }
    RimResult verify(const Bytes& xml, std::int64_t nowS = kJune2024S,
                     const std::string& version = "550.90.07") {
        return verifyRim(xml, {RimKind::Driver, version, "GH100", "NV_X"}, root(), nowS, links,
                         &cache, &verified);
    }

    LinkCache links;
    RimCache cache;
    std::uint64_t verified = 0;
};

TEST_F(RimCacheTest, AWarmRimCostsNoSignature) {
    const Bytes xml = rim();
    const RimResult cold = verify(xml);
    ASSERT_EQ(cold.check.status, CheckStatus::Pass) << cold.check.detail;
    EXPECT_EQ(verified, 4U);
    const RimResult warm = verify(xml);
    EXPECT_EQ(verified, 4U);
    EXPECT_EQ(warm.document, cold.document) << "the very document: no XML was read";
    EXPECT_EQ(warm.check, cold.check);
    // Even when the links were forgotten.
    LinkCache forgotten;
    EXPECT_TRUE(cache.read(xml, root(), kJune2024S, forgotten, &verified).ok());
    EXPECT_EQ(verified, 4U);
}

TEST_F(RimCacheTest, TimeIsJudgedAtEveryUse) {
    const Bytes xml = rim();
    EXPECT_EQ(verify(xml, kSignerEndS).check.status, CheckStatus::Pass);
    const RimResult late = verify(xml, kSignerEndS + 1);
    EXPECT_EQ(late.check.reason, Reason::RimExpired);
    EXPECT_FALSE(late.document);
    EXPECT_EQ(verified, 4U) << "and costs nothing either";
    EXPECT_EQ(verify(xml, kSignerEndS).check.status, CheckStatus::Pass)
        << "a clock set right again";
}

TEST_F(RimCacheTest, WhatIsExpectedIsJudgedAtEveryUse) {
    const Bytes xml = rim();
    EXPECT_EQ(verify(xml).check.status, CheckStatus::Pass);
    EXPECT_EQ(verify(xml, kJune2024S, "550.90.08").check.reason, Reason::RimVersion);
}

TEST_F(RimCacheTest, OneByteMakesAnotherFile) {
    Bytes xml = rim();
    EXPECT_EQ(verify(xml).check.status, CheckStatus::Pass);
    const std::size_t at = asText(xml).find(hashHex(0xAB));
    xml[at] = 'c';
    EXPECT_EQ(verify(xml).check.reason, Reason::RimSignature);
    EXPECT_EQ(verify(xml).check.reason, Reason::RimSignature) << "what is refused stays refused";
}

TEST_F(RimCacheTest, ARootTrustsNothingOfAnothers) {
    const Bytes xml = rim();
    EXPECT_EQ(verify(xml).check.status, CheckStatus::Pass);
    const RimAuthorities other = RimAuthorities::make();
    const auto read = cache.read(xml, other.root.certificate, kJune2024S, links, &verified);
    EXPECT_EQ(reasonOf(read), Reason::RimUntrusted);
}

TEST_F(RimCacheTest, IsBounded) {
    RimCache small(2);
    const std::vector<Bytes> files = {rim("1"), rim("2"), rim("3")};
    for (const Bytes& file : files) {
        ASSERT_TRUE(small.read(file, root(), kJune2024S, links, &verified).ok());
    }
    verified = 0;
    EXPECT_TRUE(small.read(files[2], root(), kJune2024S, links, &verified).ok());
    EXPECT_TRUE(small.read(files[1], root(), kJune2024S, links, &verified).ok());
    EXPECT_EQ(verified, 0U);
    EXPECT_TRUE(small.read(files[0], root(), kJune2024S, links, &verified).ok());
    EXPECT_EQ(verified, 1U) << "the oldest was forgotten";
    RimCache none(0);
    EXPECT_TRUE(none.read(files[0], root(), kJune2024S, links, &verified).ok());
    EXPECT_TRUE(none.read(files[0], root(), kJune2024S, links, &verified).ok());
    EXPECT_EQ(verified, 3U);
}

TEST_F(RimCacheTest, ThreadsShareIt) {
    const std::vector<Bytes> files = {rim("1"), rim("2"), rim("3")};
    RimCache small(2);
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 12; ++i) {
                const Bytes& file = files[static_cast<std::size_t>(t + i) % files.size()];
                if (small.read(file, root(), kJune2024S, links).ok()) ++good;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(good, 48);
}

}  // namespace
}  // namespace stacknet::attestation
