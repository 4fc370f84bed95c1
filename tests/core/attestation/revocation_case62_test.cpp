#include <gtest/gtest.h>

#include "core/attestation/revocation.h"
#include "tests/support/attestation_responder.h"

// Case 62 of reference/attestation.md: revocation lists of the operator.

namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::int64_t kNow = RevocationWorld::kNowS;
constexpr std::int64_t kDay = 86'400;
constexpr std::size_t kBrom = 1;

class Case62 : public ::testing::Test {
protected:
    static const RevocationWorld& world() {
        static const RevocationWorld made = RevocationWorld::make();
        return made;
    }
    /// A list of the issuer of chain[index].
    static Crl listFor(std::size_t index, const CrlSpec& spec) {
        return Crl::fromBytes(crlOf(spec, world().issuerOf(index)));
    }
    /// Empty lists of every issuer but the BROM's, and `brom` for it.
    RevocationReport report(std::optional<Crl> brom,
                            Policy::Revocation mode = Policy::Revocation::Require,
                            ChainUse use = ChainUse::Device, bool allowHold = false) {
        RevocationSources sources;
        if (brom) sources.crls.push_back(*brom);
        for (std::size_t index = 2; index < 4; ++index) {
            sources.crls.push_back(listFor(index, world().emptyList()));
        }
        if (use != ChainUse::Device) sources.crls.push_back(listFor(0, world().emptyList()));
        RevocationRules rules;
        rules.mode = mode;
        rules.allowCertificateHold = allowHold;
        rules.times.nowS = kNow;
        return checkRevocation(use, world().chain, world().authorities.root.certificate, sources,
                               rules, m_cache, &m_verified);
    }
    void expectNeverGood(const Crl& brom, RevocationOutcome outcome, Reason reason,
                         bool tolerable) {
        for (const auto mode : {Policy::Revocation::Require, Policy::Revocation::AllowUnknown}) {
            const RevocationReport found = report(brom, mode);
            EXPECT_EQ(found.certificates.at(kBrom).statement.outcome, outcome)
                << outcomeName(found.certificates.at(kBrom).statement.outcome);
            EXPECT_EQ(found.check.reason, reason) << found.check.detail;
            EXPECT_EQ(found.check.good(), tolerable && mode == Policy::Revocation::AllowUnknown);
        }
    }

    SignatureCache m_cache;
    std::uint64_t m_verified = 0;
};

TEST_F(Case62, Case62_EmptyListsOfEveryIssuerAreGood) {
    const RevocationReport found = report(listFor(kBrom, world().emptyList()));
    EXPECT_EQ(found.check.status, CheckStatus::Pass) << found.check.detail;
    EXPECT_EQ(found.validUntilS, kNow + 30 * kDay);
    EXPECT_EQ(m_verified, 3U);
    // In PEM, and signed with SHA-384, it is the same list.
    CrlSpec spec = world().emptyList();
    spec.digest = "SHA384";
    const std::string pem = crlPem(crlOf(spec, world().issuerOf(kBrom)));
    EXPECT_EQ(report(Crl::fromBytes(asBytes(pem))).check.status, CheckStatus::Pass);
    EXPECT_EQ(report(Crl::fromBytes(asBytes("\n" + pem + " \n"))).check.status, CheckStatus::Pass);
    for (const std::string& bad :
         {"junk\n" + pem, pem + "junk", pem + pem, std::string(pem).replace(40, 1, 1, '\0')}) {
        EXPECT_EQ(Crl::fromBytes(asBytes(bad)).fault(), RevocationOutcome::Malformed);
    }
}

TEST_F(Case62, Case62_ListThatNamesTheBrom) {
    CrlSpec spec = world().emptyList();
    spec.entries = {{"04FF", 1, kNow - kDay}, {"05", 1, kNow - kDay}, {"06", 4, kNow - kDay}};
    const RevocationReport found = report(listFor(kBrom, spec));
    EXPECT_EQ(found.certificates[kBrom].statement.reason, "keyCompromise");
    EXPECT_EQ(found.certificates[kBrom].statement.revokedAtS, kNow - kDay);
    EXPECT_EQ(found.certificates[kBrom].source, CertificateRevocation::Source::Crl);
    EXPECT_NE(found.check.detail.find("GH100 A01 GSP BROM"), std::string::npos);
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Revoked, Reason::Revoked, false);
    spec.entries[1].reason = -1;
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Revoked, Reason::Revoked, false);
    // Listed on a list that is out of date it stays revoked.
    spec.thisUpdateS = kNow - 90 * kDay;
    spec.nextUpdateS = kNow - 30 * kDay;
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Revoked, Reason::Revoked, false);
    // Others on the list do not matter, nor does an entry that takes one off.
    spec = world().emptyList();
    spec.entries = {{"04", 1, kNow - kDay}, {"0500", 1, kNow - kDay}, {"05", 8, kNow - kDay}};
    EXPECT_EQ(report(listFor(kBrom, spec)).check.status, CheckStatus::Pass);
}

TEST_F(Case62, Case62_Hold) {
    CrlSpec spec = world().emptyList();
    spec.entries = {{"05", 6, kNow - kDay}};
    const Crl held = listFor(kBrom, spec);
    expectNeverGood(held, RevocationOutcome::Hold, Reason::RevocationHold, false);
    const auto allowed = [&](ChainUse use) {
        return report(held, Policy::Revocation::Require, use, true).check;
    };
    EXPECT_FALSE(allowed(ChainUse::Device).good());
    EXPECT_TRUE(allowed(ChainUse::DriverRim).tolerated);
    EXPECT_EQ(allowed(ChainUse::DriverRim).status, CheckStatus::Unknown);
    // Listed twice, the graver entry counts, in either order.
    spec.entries = {{"05", 6, kNow - kDay}, {"05", 1, kNow - kDay}};
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Revoked, Reason::Revoked, false);
    std::swap(spec.entries[0], spec.entries[1]);
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Revoked, Reason::Revoked, false);
    // A hold from a list that is out of date may be over: unknown.
    spec.entries = {{"05", 6, kNow - 90 * kDay}};
    spec.thisUpdateS = kNow - 90 * kDay;
    spec.nextUpdateS = kNow - 30 * kDay;
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Expired, Reason::RevocationUnknown,
                    true);
}

TEST_F(Case62, Case62_ListOfAnotherIssuer) {
    // Of an issuer outside the chain: shown, and nothing is covered by it.
    const TestIdentity stranger = issue(CertificateSpec::authorityNamed("TEST stranger"));
    const RevocationReport found = report(Crl::fromBytes(crlOf(world().emptyList(), stranger)));
    EXPECT_EQ(found.documents[0].outcome, RevocationOutcome::OtherIssuer);
    EXPECT_EQ(found.certificates[kBrom].statement.outcome, RevocationOutcome::NotStated);
    EXPECT_EQ(found.check.reason, Reason::RevocationUnknown);
    EXPECT_FALSE(found.check.good());
    // It cannot revoke either.
    CrlSpec listing = world().emptyList();
    listing.entries = {{"05", 1, kNow - kDay}};
    EXPECT_EQ(report(Crl::fromBytes(crlOf(listing, stranger))).check.reason,
              Reason::RevocationUnknown);
    // Of another issuer of the chain, with the same serial: that is another certificate.
    RevocationSources sources;
    sources.crls = {listFor(3, listing), listFor(2, world().emptyList()),
                    listFor(kBrom, world().emptyList())};
    RevocationRules rules;
    rules.times.nowS = kNow;
    EXPECT_EQ(checkRevocation(ChainUse::Device, world().chain, world().authorities.root.certificate,
                              sources, rules, m_cache)
                  .check.status,
              CheckStatus::Pass);
    EXPECT_EQ(listFor(3, listing)
                  .about(world().chain[kBrom], world().chain[2], rules.times, m_cache)
                  .outcome,
              RevocationOutcome::OtherIssuer);
}

TEST_F(Case62, Case62_NamesakeOfAnIssuer) {
    const TestIdentity namesake =
        issue(CertificateSpec::authorityNamed("TEST GH100 Provisioner ICA 1", "04"));
    CrlSpec spec = world().emptyList();
    expectNeverGood(Crl::fromBytes(crlOf(spec, namesake)), RevocationOutcome::BadSignature,
                    Reason::RevocationResponse, false);
    // With its key id the list says itself that it is not this issuer's.
    spec.authorityKeyId = true;
    const Crl told = Crl::fromBytes(crlOf(spec, namesake));
    EXPECT_EQ(report(told).documents[0].outcome, RevocationOutcome::OtherIssuer);
    EXPECT_EQ(report(listFor(kBrom, spec)).check.status, CheckStatus::Pass);
}

TEST_F(Case62, Case62_ExpiredListAndListFromTheFuture) {
    CrlSpec spec = world().emptyList();
    spec.nextUpdateS = kNow;
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Expired, Reason::RevocationUnknown,
                    true);
    spec.nextUpdateS = kNow + 1;
    EXPECT_EQ(report(listFor(kBrom, spec)).check.status, CheckStatus::Pass);
    spec.thisUpdateS = kNow - 100 * kDay;  // too old, whatever it says
    spec.nextUpdateS = kNow + 900 * kDay;
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Expired, Reason::RevocationUnknown,
                    true);
    spec.thisUpdateS = kNow - 100 * kDay + 1;
    EXPECT_EQ(report(listFor(kBrom, spec)).validUntilS, kNow + 1);
    spec.thisUpdateS = kNow + 60;
    EXPECT_EQ(report(listFor(kBrom, spec)).check.status, CheckStatus::Pass);
    spec.thisUpdateS = kNow + 61;
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::NotYetValid,
                    Reason::RevocationResponse, false);
    spec.nextUpdateS = 0;  // RFC 5280: it must name its end
    EXPECT_EQ(listFor(kBrom, spec).fault(), RevocationOutcome::Malformed);
}

TEST_F(Case62, Case62_ListsOfAPartNeverSayGood) {
    const Bytes onlyUsers{0x30, 0x03, 0x81, 0x01, 0xFF};
    const Bytes indirect{0x30, 0x03, 0x84, 0x01, 0xFF};
    CrlSpec listing = world().emptyList();
    listing.entries = {{"05", 1, kNow - kDay}};
    for (const ExtensionSpec& extension :
         {ExtensionSpec{"2.5.29.28", true, onlyUsers}, ExtensionSpec{"2.5.29.27", true, {2, 1, 1}},
          ExtensionSpec{"1.3.6.1.4.1.99999.1", true, {5, 0}}}) {
        CrlSpec spec = world().emptyList();
        spec.extensions = {extension};
        expectNeverGood(listFor(kBrom, spec), RevocationOutcome::NotStated,
                        Reason::RevocationUnknown, true);
        listing.extensions = {extension};
        expectNeverGood(listFor(kBrom, listing), RevocationOutcome::Revoked, Reason::Revoked,
                        false);
    }
    // Entries of an indirect list may be of other issuers: it is not read.
    listing.extensions = {{"2.5.29.28", true, indirect}};
    expectNeverGood(listFor(kBrom, listing), RevocationOutcome::NotStated,
                    Reason::RevocationUnknown, true);
}

TEST_F(Case62, Case62_AlgorithmRightsAndSize) {
    CrlSpec spec = world().emptyList();
    spec.digest = "SHA1";
    expectNeverGood(listFor(kBrom, spec), RevocationOutcome::Algorithm, Reason::RevocationResponse,
                    false);
    // An issuer whose certificate is not for lists.
    CertificateSpec noLists = CertificateSpec::authorityNamed("TEST GH100 Provisioner ICA 1", "04");
    noLists.keyUsage = "critical,keyCertSign";
    const Certificate limited =
        issueFor(noLists, world().authorities.provisioner.key, &world().authorities.identity);
    RevocationTimes times;
    times.nowS = kNow;
    EXPECT_EQ(listFor(kBrom, world().emptyList())
                  .about(world().chain[kBrom], limited, times, m_cache)
                  .outcome,
              RevocationOutcome::ResponderNotAllowed);
    EXPECT_EQ(Crl::fromBytes(Bytes(Crl::kBytesMax + 1, 0x30)).fault(), RevocationOutcome::TooLarge);
    EXPECT_EQ(Crl::fromBytes({}).fault(), RevocationOutcome::Malformed);
    // A list that cannot be read is not silence.
    EXPECT_EQ(report(Crl::fromBytes(Bytes(9, 0x30)), Policy::Revocation::AllowUnknown).check.reason,
              Reason::RevocationResponse);
}

TEST_F(Case62, Case62_EveryBitFlipOfAListIsNeverGood) {
    const Bytes der = crlOf(world().emptyList(), world().issuerOf(kBrom));
    RevocationTimes times;
    times.nowS = kNow;
    const auto outcome = [&](const Bytes& bytes) {
        return Crl::fromBytes(bytes)
            .about(world().chain[kBrom], world().chain[kBrom + 1], times, m_cache)
            .outcome;
    };
    std::size_t goods = 0;
    for (std::size_t bit = 0; bit < der.size() * 8; ++bit) {
        Bytes changed = der;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << (bit % 8)));
        if (outcome(changed) == RevocationOutcome::Good) ++goods;
    }
    EXPECT_EQ(goods, 0U);
    EXPECT_EQ(outcome(der), RevocationOutcome::Good);
    Bytes longer = der;
    longer.push_back(0);
    EXPECT_EQ(outcome(longer), RevocationOutcome::Malformed);
}

TEST_F(Case62, Case62_GraverSourceCounts) {
    RevocationSources sources;
    for (std::size_t index = 1; index < 4; ++index) {
        sources.ocsp.push_back(
            {ocspResponse(world().goodFor(index), world().issuerOf(index)), {}, {}});
    }
    CrlSpec spec = world().emptyList();
    spec.entries = {{"05", 1, kNow - kDay}};
    sources.crls = {listFor(kBrom, spec)};
    RevocationRules rules;
    rules.times.nowS = kNow;
    const auto run = [&] {
        return checkRevocation(ChainUse::Device, world().chain,
                               world().authorities.root.certificate, sources, rules, m_cache);
    };
    EXPECT_EQ(run().check.reason, Reason::Revoked);
    // A good response covers what an old list does not say any more, and something unreadable.
    spec = world().emptyList();
    spec.thisUpdateS = kNow - 90 * kDay;
    spec.nextUpdateS = kNow - 30 * kDay;
    sources.crls = {listFor(kBrom, spec), Crl::fromBytes(Bytes(9, 0x30))};
    EXPECT_EQ(run().check.status, CheckStatus::Pass);
    // Two good ones: the later end counts for the certificate, the first end for the chain.
    sources.crls = {listFor(kBrom, world().emptyList())};
    EXPECT_EQ(run().certificates[kBrom].statement.validUntilS, kNow + 30 * kDay);
    EXPECT_EQ(run().validUntilS, kNow + 23 * 3'600);
}

TEST_F(Case62, Case62_ChainsFoldIntoTheWorst) {
    const RevocationReport good = report(listFor(kBrom, world().emptyList()));
    const RevocationReport silent = report({}, Policy::Revocation::AllowUnknown);
    CrlSpec spec = world().emptyList();
    spec.entries = {{"05", 1, kNow - kDay}};
    RevocationReport revoked = report(listFor(kBrom, spec));
    revoked.use = ChainUse::VbiosRim;
    EXPECT_EQ(foldRevocation(std::vector{good, good}).status, CheckStatus::Pass);
    const Check tolerated = foldRevocation(std::vector{good, silent});
    EXPECT_EQ(tolerated.status, CheckStatus::Unknown);
    EXPECT_TRUE(tolerated.good());
    EXPECT_EQ(foldRevocation(std::vector{good, silent, revoked}).reason, Reason::Revoked);
    EXPECT_EQ(foldRevocation(std::vector{revoked, silent, good}).reason, Reason::Revoked);
    EXPECT_EQ(revocationValidUntilS(std::vector{silent, good}), kNow + 30 * kDay);
    EXPECT_EQ(revocationValidUntilS(std::vector{silent}), silent.validUntilS);
    EXPECT_EQ(foldRevocation({}).status, CheckStatus::Skipped);
}

TEST(DenyList, Case48_GpuOrRimOnTheOperatorsList) {
    Policy policy;
    GpuIdentity gpu;
    gpu.pdi = "48B02D92494BADF4";
    gpu.bromSerial = "41FFEEB20009E0BE49";
    const std::vector<RimSummary> rims{
        {RimKind::Driver, "NV_GPU_DRIVER_GH100_550.90.07", "", {}, 0}};
    EXPECT_EQ(checkDenyList(policy, gpu, rims).status, CheckStatus::Skipped);
    policy.deniedGpus = {"48B02D92494BADF5"};
    policy.deniedRims = {"NV_GPU_DRIVER_GH100_550.90.08"};
    EXPECT_EQ(checkDenyList(policy, gpu, rims).status, CheckStatus::Pass);
    for (const char* name : {"48B02D92494BADF4", "48b02d92494badf4", "41FFEEB20009E0BE49"}) {
        policy.deniedGpus = {"00", name};
        const Check check = checkDenyList(policy, gpu, rims);
        EXPECT_EQ(check.status, CheckStatus::Fail);
        EXPECT_EQ(check.reason, Reason::RevokedLocal);
    }
    policy.deniedGpus.clear();
    policy.deniedRims = {"NV_GPU_DRIVER_GH100_550.90.07"};
    EXPECT_EQ(checkDenyList(policy, gpu, rims).reason, Reason::RevokedLocal);
    policy.deniedGpus = {"00"};
    EXPECT_FALSE(checkDenyList(policy, GpuIdentity{}, {}).good());
}

}  // namespace
}  // namespace stacknet::attestation
