#include <gtest/gtest.h>

#include <set>

#include "core/attestation/ocsp_request.h"
#include "core/attestation/revocation.h"
#include "tests/support/attestation_responder.h"

// Case 61 of reference/attestation.md: every way in which an OCSP response says something else than
// "good" has an outcome of its own, and none of them is good.

namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::int64_t kNow = RevocationWorld::kNowS;
constexpr std::int64_t kHour = 3'600;
constexpr std::size_t kBrom = 1;

class Case61 : public ::testing::Test {
protected:
    static const RevocationWorld& world() {
        static const RevocationWorld made = RevocationWorld::make();
        return made;
    }
    static const TestIdentity& responder() {
        static const TestIdentity made = world().responderOf(kBrom);
        return made;
    }
    /// Good for the BROM, by its issuer's delegate.
    static OcspSpec good() {
        OcspSpec spec = world().goodFor(kBrom);
        spec.certificates = {responder().certificate};
        return spec;
    }
    RevocationStatement about(const Bytes& der, std::optional<ByteView> nonce = {},
                              std::span<const Crl> lists = {}) {
        RevocationTimes times;
        times.nowS = kNow;
        return OcspResponse::fromDer(der).about(world().chain[kBrom], world().chain[kBrom + 1],
                                                times, nonce, lists, m_cache, &m_verified);
    }
    /// What the whole check says about a chain whose other certificates are good.
    RevocationReport report(OcspEvidence brom, Policy::Revocation mode,
                            ChainUse use = ChainUse::Device, bool allowHold = false) {
        RevocationSources sources;
        sources.ocsp.push_back(std::move(brom));
        for (std::size_t index = 2; index < 4; ++index) {
            sources.ocsp.push_back(
                {ocspResponse(world().goodFor(index), world().issuerOf(index)), {}, {}});
        }
        if (use != ChainUse::Device) {
            sources.ocsp.push_back({ocspResponse(world().goodFor(0), world().issuerOf(0)), {}, {}});
        }
        RevocationRules rules;
        rules.mode = mode;
        rules.allowCertificateHold = allowHold;
        rules.times.nowS = kNow;
        return checkRevocation(use, world().chain, world().authorities.root.certificate, sources,
                               rules, m_cache, &m_verified);
    }
    /// In both modes: never a pass, the row has the outcome, and only silence can be tolerated.
    void expectNeverGood(const Bytes& der, RevocationOutcome outcome, Reason reason, bool tolerable,
                         std::optional<Bytes> nonce = {}) {
        for (const auto mode : {Policy::Revocation::Require, Policy::Revocation::AllowUnknown}) {
            const RevocationReport found =
                report({der, world().chain[kBrom].sha256(), nonce}, mode);
            EXPECT_EQ(found.certificates.at(kBrom).statement.outcome, outcome)
                << outcomeName(found.certificates.at(kBrom).statement.outcome);
            EXPECT_NE(found.check.status, CheckStatus::Pass);
            EXPECT_EQ(found.check.reason, reason) << reasonName(found.check.reason);
            EXPECT_EQ(found.check.good(), tolerable && mode == Policy::Revocation::AllowUnknown)
                << found.check.detail;
            EXPECT_FALSE(found.check.detail.empty());
        }
    }

    SignatureCache m_cache;
    std::uint64_t m_verified = 0;
};

TEST_F(Case61, Case61_GoodIsGoodByIssuerAndByDelegate) {
    EXPECT_EQ(about(ocspResponse(good(), responder())).outcome, RevocationOutcome::Good);
    EXPECT_EQ(m_verified, 2U);  // the delegate's certificate and the response
    EXPECT_EQ(about(ocspResponse(world().goodFor(kBrom), world().issuerOf(kBrom))).outcome,
              RevocationOutcome::Good);
    EXPECT_EQ(m_verified, 3U);
    OcspSpec byKey = good();
    byKey.responderByKey = true;
    EXPECT_EQ(about(ocspResponse(byKey, responder())).outcome, RevocationOutcome::Good);
    EXPECT_EQ(m_verified, 4U);  // the delegate's certificate is remembered

    const RevocationReport found =
        report({ocspResponse(good(), responder()), {}, {}}, Policy::Revocation::Require);
    EXPECT_EQ(found.check.status, CheckStatus::Pass) << found.check.detail;
    EXPECT_EQ(found.validUntilS, kNow + 23 * kHour);
    ASSERT_EQ(found.certificates.size(), 4U);
    EXPECT_EQ(found.certificates[0].statement.outcome, RevocationOutcome::NotAsked);
    EXPECT_EQ(found.certificates[3].statement.outcome, RevocationOutcome::Good);
    EXPECT_EQ(found.certificates[kBrom].name, "GH100 A01 GSP BROM");
}

TEST_F(Case61, Case61_EveryCertIdDigestCounts) {
    for (const char* digest : {"SHA1", "SHA256", "SHA384"}) {
        OcspSpec spec = good();
        spec.answers[0].certIdDigest = digest;
        EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Good)
            << digest;
    }
    for (const char* digest : {"MD5", "SHA512"}) {
        OcspSpec spec = good();
        spec.answers[0].certIdDigest = digest;
        EXPECT_EQ(about(ocspResponse(spec, responder())).outcome,
                  RevocationOutcome::OtherCertificate)
            << digest;
    }
}

TEST_F(Case61, Case61_Revoked) {
    OcspSpec spec = good();
    spec.answers[0].status = OcspAnswer::Status::Revoked;
    spec.answers[0].reason = 1;
    const Bytes der = ocspResponse(spec, responder());
    EXPECT_EQ(about(der).reason, "keyCompromise");
    EXPECT_EQ(about(der).revokedAtS, kNow - 2 * kHour);
    expectNeverGood(der, RevocationOutcome::Revoked, Reason::Revoked, false);
    // Out of date, with another nonce or from the future it is still proof.
    spec.answers[0].thisUpdateS = kNow - 100 * 24 * kHour;
    spec.answers[0].nextUpdateS = kNow - 99 * 24 * kHour;
    expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::Revoked, Reason::Revoked,
                    false, Bytes(32, 7));
    spec.answers[0].thisUpdateS = kNow + kHour;
    spec.answers[0].nextUpdateS = 0;
    expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::Revoked, Reason::Revoked,
                    false);
}

TEST_F(Case61, Case61_HoldIsToleratedForRimChainsAloneAndOnlyByTheOption) {
    OcspSpec spec = good();
    spec.answers[0].status = OcspAnswer::Status::Revoked;
    spec.answers[0].reason = 6;
    const Bytes der = ocspResponse(spec, responder());
    expectNeverGood(der, RevocationOutcome::Hold, Reason::RevocationHold, false);
    const auto check = [&](ChainUse use, bool allowHold) {
        return report({der, {}, {}}, Policy::Revocation::Require, use, allowHold).check;
    };
    for (const ChainUse use : {ChainUse::Device, ChainUse::DriverRim, ChainUse::VbiosRim}) {
        EXPECT_EQ(check(use, false).status, CheckStatus::Fail) << chainUseName(use);
        EXPECT_EQ(check(use, false).reason, Reason::RevocationHold);
    }
    // NVIDIA's Python verifier has "mode == DRIVER or VBIOS", which is always true.
    EXPECT_EQ(check(ChainUse::Device, true).status, CheckStatus::Fail);
    for (const ChainUse use : {ChainUse::DriverRim, ChainUse::VbiosRim}) {
        const Check held = check(use, true);
        EXPECT_EQ(held.status, CheckStatus::Unknown);
        EXPECT_EQ(held.reason, Reason::RevocationHold);
        EXPECT_TRUE(held.tolerated);
    }
    // The option is for a hold and for nothing else.
    spec.answers[0].reason = 1;
    EXPECT_EQ(report({ocspResponse(spec, responder()), {}, {}}, Policy::Revocation::Require,
                     ChainUse::DriverRim, true)
                  .check.reason,
              Reason::Revoked);
}

TEST_F(Case61, Case61_Unknown) {
    OcspSpec spec = good();
    spec.answers[0].status = OcspAnswer::Status::Unknown;
    expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::Unknown,
                    Reason::RevocationUnknown, true);
}

TEST_F(Case61, Case61_UnauthorizedTryLaterAndOtherErrors) {
    expectNeverGood(ocspError(6), RevocationOutcome::Unauthorized, Reason::RevocationUnknown, true);
    expectNeverGood(ocspError(3), RevocationOutcome::TryLater, Reason::RevocationUnknown, true);
    for (const int status : {1, 2, 5}) {
        expectNeverGood(ocspError(status), RevocationOutcome::ResponderError,
                        Reason::RevocationUnknown, true);
    }
    expectNeverGood(ocspError(4), RevocationOutcome::Malformed, Reason::RevocationResponse, false);
}

TEST_F(Case61, Case61_WrongCertId) {
    OcspSpec spec = good();
    spec.answers = {world().answerFor(2)};  // another certificate of the chain
    expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::OtherCertificate,
                    Reason::RevocationResponse, false);
    OcspSpec otherSerial = good();  // same issuer, another serial
    CertificateSpec sibling = CertificateSpec::authorityNamed("GH100 A01 GSP BROM", "0505");
    otherSerial.answers[0].certificate =
        issue(sibling, &world().authorities.provisioner).certificate;
    expectNeverGood(ocspResponse(otherSerial, responder()), RevocationOutcome::OtherCertificate,
                    Reason::RevocationResponse, false);
    // Same serial and name, another key of the issuer: only the key's hash differs.
    OcspSpec otherKey = good();
    otherKey.answers[0].issuer =
        issue(CertificateSpec::authorityNamed("TEST GH100 Provisioner ICA 1", "04")).certificate;
    expectNeverGood(ocspResponse(otherKey, responder()), RevocationOutcome::OtherCertificate,
                    Reason::RevocationResponse, false);
}

TEST_F(Case61, Case61_OtherNonce) {
    const auto request = ocspRequest(world().chain[kBrom], world().chain[kBrom + 1],
                                     CertIdDigest::Sha384, Bytes(32, 0x5A));
    ASSERT_TRUE(request.ok());
    const Bytes nonce = nonceOfRequest(*request);
    EXPECT_EQ(nonce, Bytes(32, 0x5A));
    EXPECT_EQ(questionsOfRequest(*request), 1);
    OcspSpec spec = good();
    spec.nonce = nonce;
    EXPECT_EQ(about(ocspResponse(spec, responder()), nonce).outcome, RevocationOutcome::Good);
    Bytes other = nonce;
    other[31] ^= 1;
    for (const std::optional<Bytes>& answered :
         {std::optional(other), std::optional<Bytes>(), std::optional(Bytes(31, 0x5A)),
          std::optional(Bytes(33, 0x5A))}) {
        spec.nonce = answered;
        expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::OtherNonce,
                        Reason::RevocationResponse, false, nonce);
    }
    // Without a nonce of its own the verifier does not mind one.
    EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Good);
}

TEST_F(Case61, Case61_PastNextUpdateAndTooOld) {
    const auto with = [](std::int64_t from, std::int64_t to) {
        OcspSpec spec = good();
        spec.answers[0].thisUpdateS = from;
        spec.answers[0].nextUpdateS = to;
        spec.producedAtS = from;
        return ocspResponse(spec, responder());
    };
    expectNeverGood(with(kNow - 24 * kHour, kNow), RevocationOutcome::Expired,
                    Reason::RevocationUnknown, true);
    EXPECT_EQ(about(with(kNow - 24 * kHour, kNow + 1)).outcome, RevocationOutcome::Good);
    // It names no end: a day.
    expectNeverGood(with(kNow - 24 * kHour, 0), RevocationOutcome::Expired,
                    Reason::RevocationUnknown, true);
    EXPECT_EQ(about(with(kNow - 24 * kHour + 1, 0)).outcome, RevocationOutcome::Good);
    EXPECT_EQ(about(with(kNow - 24 * kHour + 1, 0)).validUntilS, kNow + 1);
    // It names an end far away: seven days.
    expectNeverGood(with(kNow - 7 * 24 * kHour, kNow + 1'000 * kHour), RevocationOutcome::Expired,
                    Reason::RevocationUnknown, true);
    EXPECT_EQ(about(with(kNow - 7 * 24 * kHour + 1, kNow + 1'000 * kHour)).outcome,
              RevocationOutcome::Good);
    expectNeverGood(with(kNow - kHour, kNow - 2 * kHour), RevocationOutcome::Malformed,
                    Reason::RevocationResponse, false);
}

TEST_F(Case61, Case61_ThisUpdateInTheFuture) {
    OcspSpec spec = good();
    spec.answers[0].thisUpdateS = kNow + 60;
    EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Good);
    spec.answers[0].thisUpdateS = kNow + 61;
    expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::NotYetValid,
                    Reason::RevocationResponse, false);
    spec.answers[0].thisUpdateS = kNow - kHour;
    spec.producedAtS = kNow + 61;
    expectNeverGood(ocspResponse(spec, responder()), RevocationOutcome::NotYetValid,
                    Reason::RevocationResponse, false);
}

TEST_F(Case61, Case61_ResponderThatMayNot) {
    const auto byResponder = [](const TestIdentity& who, OcspSpec spec = world().goodFor(kBrom)) {
        spec.certificates = {who.certificate};
        return ocspResponse(spec, who);
    };
    const auto expectRefused = [&](const Bytes& der) {
        expectNeverGood(der, RevocationOutcome::ResponderNotAllowed, Reason::RevocationResponse,
                        false);
    };
    CertificateSpec spec = RevocationWorld::responderSpec();
    spec.extendedKeyUsage.clear();
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec.extendedKeyUsage = "serverAuth,clientAuth";
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec.extendedKeyUsage = "anyExtendedKeyUsage";
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec = RevocationWorld::responderSpec();
    spec.keyUsage = "critical,keyAgreement";
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec = RevocationWorld::responderSpec();
    spec.authority = true;  // a sub-authority that could answer for those beside it
    spec.keyUsage = "critical,keyCertSign,digitalSignature";
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec = RevocationWorld::responderSpec();
    spec.notAfterS = kNow - 1;
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec = RevocationWorld::responderSpec();
    spec.notBeforeS = kNow + 1;
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    spec = RevocationWorld::responderSpec();
    spec.extensions = {{"1.3.6.1.4.1.99999.1", true, {0x05, 0x00}}};  // critical and unknown
    expectRefused(byResponder(world().responderOf(kBrom, spec)));
    // Of another issuer of the same chain, of nobody, or with an issuer's name and another key.
    expectRefused(byResponder(world().responderOf(2)));
    expectRefused(byResponder(issue(RevocationWorld::responderSpec())));
    const TestIdentity namesake =
        issue(CertificateSpec::authorityNamed("TEST GH100 Provisioner ICA 1", "04"));
    expectRefused(byResponder(issue(RevocationWorld::responderSpec(), &namesake)));
    // The certificate did not come along.
    expectRefused(ocspResponse(world().goodFor(kBrom), responder()));
}

TEST_F(Case61, Case61_ResponderWhoseOwnCertificateIsRevoked) {
    CrlSpec list = world().emptyList();
    list.entries = {{"77", 1, kNow - kHour}};
    const Crl revoking = Crl::fromBytes(crlOf(list, world().issuerOf(kBrom)));
    const Bytes der = ocspResponse(good(), responder());
    EXPECT_EQ(about(der, {}, std::span(&revoking, 1)).outcome,
              RevocationOutcome::ResponderNotAllowed);
    const Crl empty = Crl::fromBytes(crlOf(world().emptyList(), world().issuerOf(kBrom)));
    EXPECT_EQ(about(der, {}, std::span(&empty, 1)).outcome, RevocationOutcome::Good);
}

TEST_F(Case61, Case61_SignatureAndAlgorithm) {
    // A namesake's key: the response names the issuer and is not by it.
    const TestIdentity namesake =
        issue(CertificateSpec::authorityNamed("TEST GH100 Provisioner ICA 1", "04"));
    expectNeverGood(ocspResponse(world().goodFor(kBrom), namesake), RevocationOutcome::BadSignature,
                    Reason::RevocationResponse, false);
    OcspSpec weak = world().goodFor(kBrom);
    for (const char* digest : {"SHA1", "SHA512"}) {
        weak.digest = digest;
        expectNeverGood(ocspResponse(weak, world().issuerOf(kBrom)), RevocationOutcome::Algorithm,
                        Reason::RevocationResponse, false);
    }
    weak.digest = "SHA256";
    EXPECT_EQ(about(ocspResponse(weak, world().issuerOf(kBrom))).outcome, RevocationOutcome::Good);
    const TestKey small = TestKey::p256();
    const TestIdentity smallResponder{
        small, issueFor(RevocationWorld::responderSpec(), small, &world().issuerOf(kBrom))};
    OcspSpec bySmall = world().goodFor(kBrom);
    bySmall.certificates = {smallResponder.certificate};
    bySmall.digest = "SHA256";
    EXPECT_EQ(about(ocspResponse(bySmall, smallResponder)).outcome, RevocationOutcome::Good);
    const TestKey rsa = TestKey::rsa2048();
    const TestIdentity rsaResponder{
        rsa, issueFor(RevocationWorld::responderSpec(), rsa, &world().issuerOf(kBrom))};
    OcspSpec spec = world().goodFor(kBrom);
    spec.certificates = {rsaResponder.certificate};
    expectNeverGood(ocspResponse(spec, rsaResponder), RevocationOutcome::Algorithm,
                    Reason::RevocationResponse, false);
}

TEST_F(Case61, Case61_EveryBitFlipOfAResponseIsNeverGood) {
    const Bytes der = ocspResponse(world().goodFor(kBrom), world().issuerOf(kBrom));
    std::size_t goods = 0;
    for (std::size_t bit = 0; bit < der.size() * 8; ++bit) {
        Bytes changed = der;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << (bit % 8)));
        if (about(changed).outcome == RevocationOutcome::Good) ++goods;
    }
    EXPECT_EQ(goods, 0U);
    for (std::size_t size = 0; size < der.size(); ++size) {
        const RevocationOutcome outcome =
            about(Bytes(der.begin(), der.begin() + static_cast<std::ptrdiff_t>(size))).outcome;
        EXPECT_EQ(outcome, RevocationOutcome::Malformed) << size;
    }
    Bytes longer = der;
    longer.push_back(0);
    EXPECT_EQ(about(longer).outcome, RevocationOutcome::Malformed);
    EXPECT_EQ(about(Bytes(OcspResponse::kDerMax + 1, 0x30)).outcome, RevocationOutcome::TooLarge);
    EXPECT_EQ(about(der).outcome, RevocationOutcome::Good);
}

TEST_F(Case61, Case61_GraverAnswerInOneResponseCounts) {
    OcspSpec spec = good();
    spec.answers.push_back(spec.answers[0]);
    spec.answers[1].status = OcspAnswer::Status::Revoked;
    EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Revoked);
    spec.answers[1].reason = 6;
    EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Hold);
    spec.answers[1].status = OcspAnswer::Status::Unknown;
    spec.answers[1].reason = -1;
    EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Unknown);
    spec.answers.assign(OcspResponse::kAnswersMax + 1, spec.answers[0]);
    EXPECT_EQ(about(ocspResponse(spec, responder())).outcome, RevocationOutcome::Malformed);
}

TEST_F(Case61, Case61_SilenceIsUnknownAndToleratedByPolicyOnly) {
    for (const auto mode : {Policy::Revocation::Require, Policy::Revocation::AllowUnknown}) {
        RevocationRules rules;
        rules.mode = mode;
        rules.times.nowS = kNow;
        const RevocationReport found =
            checkRevocation(ChainUse::Device, world().chain, world().authorities.root.certificate,
                            {}, rules, m_cache);
        EXPECT_EQ(found.check.status, CheckStatus::Unknown);
        EXPECT_EQ(found.check.reason, Reason::RevocationUnknown);
        EXPECT_EQ(found.check.tolerated, mode == Policy::Revocation::AllowUnknown);
        EXPECT_EQ(found.validUntilS, 0);
        for (std::size_t index = 1; index < 4; ++index) {
            EXPECT_EQ(found.certificates[index].statement.outcome, RevocationOutcome::NotStated);
        }
    }
}

TEST_F(Case61, Case61_WhatNobodyCanPlaceIsNotSilence) {
    const auto with = [&](const Bytes& der) {
        RevocationSources sources;
        sources.ocsp.push_back({der, {}, {}});
        RevocationRules rules;
        rules.mode = Policy::Revocation::AllowUnknown;
        rules.times.nowS = kNow;
        return checkRevocation(ChainUse::Device, world().chain,
                               world().authorities.root.certificate, sources, rules, m_cache);
    };
    const RevocationReport garbage = with(Bytes(40, 0x30));
    EXPECT_EQ(garbage.check.reason, Reason::RevocationResponse);
    EXPECT_FALSE(garbage.check.good());
    ASSERT_EQ(garbage.documents.size(), 1U);
    EXPECT_EQ(garbage.documents[0].outcome, RevocationOutcome::Malformed);
    EXPECT_TRUE(with(ocspError(6)).check.good());
    EXPECT_EQ(with(ocspError(6)).documents[0].outcome, RevocationOutcome::Unauthorized);
    RevocationSources many;
    many.ocsp.assign(RevocationSources::kOcspMax + 1, OcspEvidence{});
    const RevocationReport tooMany =
        checkRevocation(ChainUse::Device, world().chain, world().authorities.root.certificate, many,
                        RevocationRules{}, m_cache);
    EXPECT_EQ(tooMany.check.reason, Reason::TooLarge);
}

TEST_F(Case61, Case61_TheFirmwareLeafIsNotAskedButARevocationCounts) {
    RevocationSources sources;
    sources.ocsp.push_back({ocspError(6), world().chain[0].sha256(), {}});
    for (std::size_t index = 1; index < 4; ++index) {
        sources.ocsp.push_back(
            {ocspResponse(world().goodFor(index), world().issuerOf(index)), {}, {}});
    }
    RevocationRules rules;
    rules.times.nowS = kNow;
    const auto run = [&](ChainUse use) {
        return checkRevocation(use, world().chain, world().authorities.root.certificate, sources,
                               rules, m_cache);
    };
    EXPECT_EQ(run(ChainUse::Device).check.status, CheckStatus::Pass);
    EXPECT_EQ(run(ChainUse::Device).certificates[0].statement.outcome, RevocationOutcome::NotAsked);
    EXPECT_EQ(run(ChainUse::DriverRim).check.reason, Reason::RevocationUnknown);
    OcspSpec revoked = world().goodFor(0);
    revoked.answers[0].status = OcspAnswer::Status::Revoked;
    sources.ocsp[0].der = ocspResponse(revoked, world().issuerOf(0));
    EXPECT_EQ(run(ChainUse::Device).check.reason, Reason::Revoked);
}

TEST_F(Case61, Case61_AResponseIsWorkedOutOnce) {
    const OcspEvidence brom{ocspResponse(good(), responder()), {}, {}};
    ASSERT_EQ(report(brom, Policy::Revocation::Require).check.status, CheckStatus::Pass);
    EXPECT_EQ(m_verified, 4U);  // three responses and one delegate
    const std::uint64_t cold = m_verified;
    RevocationSources sources;
    sources.ocsp = {brom, brom, brom};
    RevocationRules rules;
    rules.times.nowS = kNow;
    static_cast<void>(checkRevocation(ChainUse::Device, world().chain,
                                      world().authorities.root.certificate, sources, rules, m_cache,
                                      &m_verified));
    EXPECT_EQ(m_verified, cold);
}

TEST(RevocationRules, FollowThePolicy) {
    Policy policy;
    policy.revocation = Policy::Revocation::Require;
    policy.allowCertificateHold = true;
    const RevocationRules rules = RevocationRules::of(policy, kNow);
    EXPECT_EQ(rules.mode, Policy::Revocation::Require);
    EXPECT_TRUE(rules.allowCertificateHold);
    EXPECT_EQ(rules.times.nowS, kNow);
    EXPECT_EQ(rules.times.skewS, 60);
    EXPECT_EQ(RevocationRules::of(Policy{}, kNow).mode, Policy::Revocation::AllowUnknown);
    EXPECT_FALSE(RevocationRules::of(Policy{}, kNow).allowCertificateHold);
}

TEST(RevocationOutcome, EachHasANameOfItsOwn) {
    std::set<std::string_view> names;
    for (int value = 0; value <= static_cast<int>(RevocationOutcome::TooLarge); ++value) {
        names.insert(outcomeName(static_cast<RevocationOutcome>(value)));
    }
    EXPECT_EQ(names.size(), 19U);
    EXPECT_EQ(revocationReasonName(1), "keyCompromise");
    EXPECT_EQ(revocationReasonName(6), "certificateHold");
    for (const std::int64_t odd : {-1, 0, 7, 11, 1'000}) {
        EXPECT_EQ(revocationReasonName(odd), "unspecified") << odd;
    }
}

TEST(OcspRequest, NoncesHaveOneToThirtyTwoBytes) {
    const RevocationWorld world = RevocationWorld::make();
    for (const CertIdDigest digest :
         {CertIdDigest::Sha1, CertIdDigest::Sha256, CertIdDigest::Sha384}) {
        const auto plain = ocspRequest(world.chain[1], world.chain[2], digest);
        ASSERT_TRUE(plain.ok());
        EXPECT_TRUE(nonceOfRequest(*plain).empty());
        EXPECT_TRUE(ocspRequest(world.chain[1], world.chain[2], digest, Bytes(1, 1)).ok());
        EXPECT_FALSE(ocspRequest(world.chain[1], world.chain[2], digest, Bytes()).ok());
        EXPECT_FALSE(ocspRequest(world.chain[1], world.chain[2], digest, Bytes(33, 1)).ok());
    }
}

}  // namespace
}  // namespace stacknet::attestation
