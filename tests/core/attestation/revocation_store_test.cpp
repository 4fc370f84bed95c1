#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "core/attestation/revocation_store.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "tests/support/attestation_responder.h"

namespace stacknet::attestation {
namespace {

using namespace testing;
namespace fs = std::filesystem;

constexpr std::int64_t kNow = RevocationWorld::kNowS;
constexpr std::int64_t kHour = 3'600;

class RevocationStoreTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "revocation-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }
    static const RevocationWorld& world() {
        static const RevocationWorld made = RevocationWorld::make();
        return made;
    }
    RevocationStore store() {
        auto opened = RevocationStore::open(m_folder);
        EXPECT_TRUE(opened.ok());
        return std::move(opened).value();
    }
    static Bytes good(std::size_t index, std::int64_t thisUpdateS = kNow - kHour) {
        OcspSpec spec = world().goodFor(index);
        spec.answers[0].thisUpdateS = thisUpdateS;
        return ocspResponse(spec, world().issuerOf(index));
    }
    Check check(const RevocationSources& sources, Policy::Revocation mode) const {
        RevocationRules rules;
        rules.mode = mode;
        rules.times.nowS = kNow;
        SignatureCache cache;
        return checkRevocation(ChainUse::Device, world().chain, root(), sources, rules, cache)
            .check;
    }
    static const Certificate& root() { return world().authorities.root.certificate; }

    fs::path m_folder;
};

TEST_F(RevocationStoreTest, WhatItHoldsCoversAChain) {
    RevocationStore held = store();
    EXPECT_EQ(check(held.sourcesFor(world().chain, root()), Policy::Revocation::Require).status,
              CheckStatus::Unknown);
    for (std::size_t index = 1; index < 3; ++index) {
        const auto put =
            held.putOcsp(world().chain[index], world().chain[index + 1], good(index), kNow);
        ASSERT_TRUE(put.ok()) << put.error().message;
        EXPECT_TRUE(*put);
    }
    const auto list = held.putCrl(root(), crlOf(world().emptyList(), world().authorities.root));
    ASSERT_TRUE(list.ok()) << list.error().message;
    EXPECT_EQ(check(store().sourcesFor(world().chain, root()), Policy::Revocation::Require).status,
              CheckStatus::Pass);
    EXPECT_EQ(held.rows().size(), 3U);
}

TEST_F(RevocationStoreTest, TakesNothingThatIsNotGenuineAndCurrent) {
    RevocationStore held = store();
    const Certificate& brom = world().chain[1];
    const Certificate& issuer = world().chain[2];
    for (const Bytes& bad : {Bytes(), Bytes(9, 0x30), ocspError(6), good(2),
                             ocspResponse(world().goodFor(1), world().authorities.identity)}) {
        const auto put = held.putOcsp(brom, issuer, bad, kNow);
        ASSERT_FALSE(put.ok());
        EXPECT_EQ(put.error().code, "attestation.bad_revocation");
    }
    EXPECT_FALSE(held.putOcsp(brom, issuer, good(1), kNow + 48 * kHour).ok());
    EXPECT_FALSE(
        held.putCrl(root(), crlOf(world().emptyList(), world().authorities.identity)).ok());
    EXPECT_FALSE(held.putCrl(root(), Bytes(9, 0x30)).ok());
    EXPECT_TRUE(held.rows().empty());
}

TEST_F(RevocationStoreTest, OlderNeverReplacesNewerAndNothingLiftsARevocation) {
    RevocationStore held = store();
    const Certificate& brom = world().chain[1];
    const Certificate& issuer = world().chain[2];
    EXPECT_TRUE(*held.putOcsp(brom, issuer, good(1, kNow - kHour), kNow));
    EXPECT_FALSE(*held.putOcsp(brom, issuer, good(1, kNow - 2 * kHour), kNow));
    EXPECT_TRUE(*held.putOcsp(brom, issuer, good(1, kNow - 10), kNow));
    OcspSpec revoked = world().goodFor(1);
    revoked.answers[0].status = OcspAnswer::Status::Revoked;
    revoked.answers[0].thisUpdateS = kNow;
    EXPECT_TRUE(*held.putOcsp(brom, issuer, ocspResponse(revoked, world().issuerOf(1)), kNow));
    EXPECT_FALSE(*held.putOcsp(brom, issuer, good(1, kNow + 30), kNow + 30));
    EXPECT_EQ(
        check(held.sourcesFor(world().chain, root()), Policy::Revocation::AllowUnknown).reason,
        Reason::Revoked);

    CrlSpec list = world().emptyList();
    EXPECT_TRUE(*held.putCrl(issuer, crlOf(list, world().issuerOf(1))));
    list.thisUpdateS -= 1;
    EXPECT_FALSE(*held.putCrl(issuer, crlOf(list, world().issuerOf(1))));
    list.thisUpdateS += 2;
    EXPECT_TRUE(*held.putCrl(issuer, crlOf(list, world().issuerOf(1))));
}

TEST_F(RevocationStoreTest, ExpiredResponsesGoAndRevocationsStay) {
    RevocationStore held = store();
    ASSERT_TRUE(*held.putOcsp(world().chain[1], world().chain[2], good(1), kNow));
    OcspSpec revoked = world().goodFor(2);
    revoked.answers[0].status = OcspAnswer::Status::Revoked;
    ASSERT_TRUE(*held.putOcsp(world().chain[2], world().chain[3],
                              ocspResponse(revoked, world().issuerOf(2)), kNow));
    ASSERT_TRUE(*held.putCrl(root(), crlOf(world().emptyList(), world().authorities.root)));
    EXPECT_EQ(held.removeExpired(kNow + 23 * kHour - 1), 0U);
    EXPECT_EQ(held.removeExpired(kNow + 23 * kHour), 1U);
    ASSERT_EQ(held.rows().size(), 2U);
    EXPECT_TRUE(held.rows()[0].saysRevoked);
    EXPECT_EQ(held.rows()[1].about, "TEST Device Identity CA");
    EXPECT_EQ(held.removeExpired(kNow + 10'000 * kHour), 0U);
}

TEST_F(RevocationStoreTest, AFileThatCannotBeReadIsNotSilence) {
    RevocationStore held = store();
    ASSERT_TRUE(writeFileAtomically(m_folder / "crl" / "mine.pem", asBytes("not a list")).ok());
    ASSERT_TRUE(writeFileAtomically(m_folder / "crl" / "notes.txt", asBytes("ignored")).ok());
    std::vector<std::string> unreadable;
    const RevocationSources sources = held.sourcesFor(world().chain, root(), &unreadable);
    ASSERT_EQ(unreadable.size(), 1U);
    EXPECT_TRUE(unreadable[0].starts_with("mine.pem: ")) << unreadable[0];
    EXPECT_EQ(check(sources, Policy::Revocation::AllowUnknown).reason, Reason::RevocationResponse);
    // Links are not followed.
    fs::remove(m_folder / "crl" / "mine.pem");
    fs::create_symlink("/etc/hostname", m_folder / "crl" / "link.crl");
    unreadable.clear();
    EXPECT_TRUE(held.sourcesFor(world().chain, root(), &unreadable).crls.empty());
    EXPECT_TRUE(unreadable.empty());
}

TEST_F(RevocationStoreTest, APlainFileOfTheOperatorCounts) {
    RevocationStore held = store();
    CrlSpec spec = world().emptyList();
    spec.entries = {{"05", 1, kNow - kHour}};
    const std::string pem = crlPem(crlOf(spec, world().issuerOf(1)));
    ASSERT_TRUE(writeFileAtomically(m_folder / "crl" / "l2-gh100.pem", asBytes(pem)).ok());
    EXPECT_EQ(
        check(held.sourcesFor(world().chain, root()), Policy::Revocation::AllowUnknown).reason,
        Reason::Revoked);
}

}  // namespace
}  // namespace stacknet::attestation
