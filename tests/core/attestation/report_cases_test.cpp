#include <gtest/gtest.h>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

#include "core/attestation/case_file.h"
#include "core/attestation/golden_values.h"
#include "core/attestation/spdm_report.h"
#include "core/base/codec.h"
#include "tests/core/attestation/forged_fixture.h"

/// Cases 1, 5, 6, 10 and 15 to 26 of the reference, section 8: freshness, signature, report bytes.
/// Where the report is forged, its signature is good, so that nothing but the defect can refuse it.
namespace stacknet::attestation {
namespace {

using namespace testing;

class ReportCases : public ForgedTest {};

TEST_F(ReportCases, Case01_TheRightNoncePasses) {
    EXPECT_EQ(judge(goodReport()), "PASS");
    EXPECT_EQ(m_last.checks.size(), kDeviceChecks.size());
    for (std::size_t i = 0; i < kDeviceChecks.size(); ++i) {
        EXPECT_EQ(m_last.checks[i].kind, kDeviceChecks[i]);
    }
    EXPECT_EQ(check(CheckKind::Measurements).status, CheckStatus::Pass);
    EXPECT_EQ(m_last.measurements.size(), 6U);
    EXPECT_EQ(m_last.rims.size(), 2U);
    EXPECT_EQ(m_last.identity.pdi, ForgedGpuSpec().pdi);
    EXPECT_EQ(m_last.driverVersion, "550.90.07");
    EXPECT_EQ(m_last.checkedAtS, kForgedNowS);
}

TEST_F(ReportCases, Case01_RealEvidencePassesAtItsTime) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    const DeviceVerdict verdict = RealSet::hopper545().verify(verifier);
    EXPECT_EQ(nameOf(verdict), "PASS");
    EXPECT_EQ(verdict.measurements.size(), 33U);
    EXPECT_TRUE(verdict.mismatches().empty());
    EXPECT_EQ(verdict.identity.family, GpuFamily::Hopper);
}

TEST_F(ReportCases, Case05_EveryOneBitOffTheExpectedNonce) {
    const DeviceEvidence evidence = gpu().evidence(goodReport());
    for (std::size_t bit = 0; bit < 256; ++bit) {
        DeviceRules rules = goodRules();
        rules.nonce.data[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
        EXPECT_EQ(judge(evidence, rules), "NONCE_MISMATCH") << bit;
    }
}

TEST_F(ReportCases, Case06_TheGpusOwnNonceIsNotTheChallenge) {
    const DeviceEvidence evidence = gpu().evidence(goodReport());
    DeviceRules rules = goodRules();
    rules.nonce.data.fill(0x5A);
    ASSERT_EQ(toBytes(SpdmReport::parse(evidence.report)->responseNonce()),
              toBytes(rules.nonce.view()));
    EXPECT_EQ(judge(evidence, rules), "NONCE_MISMATCH");
}

TEST_F(ReportCases, Case10_ANonceOfAnotherForm) {
    const std::string good = toHex(filledNonce(0x4C));
    EXPECT_TRUE(readNonce(good));
    std::string upper = good;
    for (char& digit : upper) digit = static_cast<char>(std::toupper(digit));
    for (const std::string& text :
         {std::string(), good.substr(2), good.substr(1), good + "00", upper, good.substr(1) + "g",
          " " + good.substr(1), "0x" + good.substr(2)}) {
        const auto nonce = readNonce(text);
        ASSERT_FALSE(nonce) << text;
        EXPECT_EQ(nonce.fault().reason, Reason::BadNonce);
    }
    STACKNET_NEEDS_ATTESTATION_DATA();
    EvidenceCase one = parseCaseFile(textOf("cases.json"))->front();
    one.nonce = one.nonce.substr(2);
    DeviceVerifier verifier(nvidiaRoots());
    EXPECT_EQ(runCase(one, attestationData(), verifier)->got, "BAD_NONCE");
}

TEST_F(ReportCases, Case15_ARealReportThatWasNotSignedByItsChain) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    EXPECT_EQ(nameOf(RealSet::withoutRims("evidence/hopper-560.00-BADSIG").verify(verifier)),
              "BAD_SIGNATURE");
}

/// n of P-384, 48 bytes big endian, plus or minus a little.
Bytes orderOfP384(int plus = 0) {
    EC_GROUP* group = EC_GROUP_new_by_curve_name(NID_secp384r1);
    BIGNUM* order = BN_dup(EC_GROUP_get0_order(group));
    if (plus >= 0) BN_add_word(order, static_cast<BN_ULONG>(plus));
    Bytes bytes(48);
    BN_bn2binpad(order, bytes.data(), 48);
    BN_free(order);
    EC_GROUP_free(group);
    return bytes;
}

Bytes joined(ByteView left, ByteView right) {
    Bytes all = toBytes(left);
    all.insert(all.end(), right.begin(), right.end());
    return all;
}

Bytes reversed(ByteView bytes) {
    return Bytes(bytes.rbegin(), bytes.rend());
}

TEST_F(ReportCases, Case16_SignaturesOfOtherForms) {
    ReportSpec spec = goodReport();
    spec.withField(20, toBytes(Hash384{}.view()));
    const Bytes good = gpu().key().signRaw(spec.unsignedBytes());
    const ByteView r = ByteView(good).first(48);
    const ByteView s = ByteView(good).last(48);
    const Bytes zero(48);
    Bytes der = gpu().key().signDer(spec.unsignedBytes());
    der.resize(96);
    const auto with = [&](ByteView signature) {
        DeviceEvidence evidence = gpu().evidence(spec);
        evidence.report = spec.withSignature(signature);
        return judge(evidence);
    };
    ASSERT_EQ(with(good), "PASS");
    for (const Bytes& bad :
         {joined(zero, s), joined(r, zero), Bytes(96), Bytes(96, 0xFF), joined(s, r),
          joined(reversed(r), reversed(s)), joined(orderOfP384(), s), joined(r, orderOfP384()),
          joined(orderOfP384(1), s), der}) {
        EXPECT_EQ(with(bad), "BAD_SIGNATURE") << toHex(bad);
    }
    EXPECT_EQ(with(gpu().key().signDer(spec.unsignedBytes())), "TRAILING_DATA")
        << "DER has more than 96 bytes";
    EXPECT_EQ(with(TestKey::p384().signRaw(spec.unsignedBytes())), "BAD_SIGNATURE")
        << "somebody else's key";
}

TEST_F(ReportCases, Case17_CutAtEveryLength) {
    const DeviceEvidence whole = gpu().evidence(goodReport());
    for (std::size_t size = 0; size < whole.report.size(); ++size) {
        DeviceEvidence cut = whole;
        cut.report.resize(size);
        cut.report.shrink_to_fit();  // an overread leaves the allocation
        ASSERT_EQ(judge(cut), "PARSE") << size;
    }
}

TEST_F(ReportCases, Case18_OneByteTooMany) {
    ReportSpec spec = goodReport();
    spec.trailing = {0x00};
    EXPECT_EQ(judge(spec), "TRAILING_DATA");
    spec.trailing = Bytes(96, 0x11);
    EXPECT_EQ(judge(spec), "TRAILING_DATA");
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    RealSet real = RealSet::withoutRims("evidence/hopper-580.95.05-TRAILINGBYTE");
    EXPECT_EQ(nameOf(real.verify(verifier)), "TRAILING_DATA");
    real.evidence.report.pop_back();
    EXPECT_EQ(nameOf(real.verify(verifier)), "PASS") << "nothing else is wrong with it";
}

TEST_F(ReportCases, Case19_MeasurementRecordLengths) {
    for (const std::uint32_t length : {0U, 3519U, 3521U, 0xFFFFFFU}) {
        ReportSpec spec = goodReport();
        spec.recordLength = length;
        EXPECT_EQ(judge(spec), "PARSE") << length;
    }
}

TEST_F(ReportCases, Case20_NumbersOfBlocks) {
    for (const int number : {0, 63, 65, 255}) {
        ReportSpec spec = goodReport();
        spec.numberOfBlocks = static_cast<std::uint8_t>(number);
        EXPECT_EQ(judge(spec), "PARSE") << number << " said, 64 there";
    }
    ReportSpec fewer = goodReport();
    fewer.blocks.pop_back();
    EXPECT_EQ(judge(fewer), "PARSE") << "63 said and there";
    ReportSpec more = goodReport();
    more.blocks.push_back(more.blocks.back());
    EXPECT_EQ(judge(more), "PARSE") << "65 said and there";
}

TEST_F(ReportCases, Case21_BlockIndices) {
    for (const int index : {0, 65, 1, 3, 255}) {
        ReportSpec spec = goodReport();
        spec.blocks[1].index = static_cast<std::uint8_t>(index);
        EXPECT_EQ(judge(spec), "PARSE") << "second block says " << index;
    }
    ReportSpec swapped = goodReport();
    std::swap(swapped.blocks[1], swapped.blocks[2]);
    EXPECT_EQ(judge(swapped), "PARSE") << "out of order";
}

TEST_F(ReportCases, Case22_BlockHeaders) {
    const auto with = [this](auto change) {
        ReportSpec spec = goodReport();
        change(spec.blocks[5]);
        return judge(spec);
    };
    for (const std::uint16_t size : {0, 50, 52, 0xFFFF}) {
        EXPECT_EQ(with([size](BlockSpec& block) { block.measurementSize = size; }), "PARSE");
    }
    for (const std::uint16_t size : {0, 47, 49, 0xFFFF}) {
        EXPECT_EQ(with([size](BlockSpec& block) { block.valueSize = size; }), "PARSE");
    }
    EXPECT_EQ(with([](BlockSpec& block) { block.specification = 0x02; }), "PARSE");
    EXPECT_EQ(with([](BlockSpec& block) { block.valueType = 0x81; }), "PARSE");
    EXPECT_EQ(with([](BlockSpec& block) { block.value.resize(47); }), "PARSE");
    EXPECT_EQ(with([](BlockSpec&) {}), "PASS");
}

TEST_F(ReportCases, Case23_OpaqueLengths) {
    const ReportSpec good = goodReport();
    std::size_t length = 48 + 4;  // FWID, which the GPU adds
    for (const FieldSpec& field : good.fields) length += 4 + field.data.size();
    for (const std::size_t said : {std::size_t{0}, length - 1, length + 1, std::size_t{0xFFFF}}) {
        ReportSpec spec = good;
        spec.opaqueLength = static_cast<std::uint16_t>(said);
        EXPECT_EQ(judge(spec), "PARSE") << said;
    }
    ReportSpec spec = good;
    spec.opaqueLength = static_cast<std::uint16_t>(length);
    EXPECT_EQ(judge(spec), "PASS");
}

TEST_F(ReportCases, Case24_VersionsAndCodes) {
    const auto with = [this](std::uint8_t ReportSpec::*member, std::uint8_t value) {
        ReportSpec spec = goodReport();
        spec.*member = value;
        return judge(spec);
    };
    for (const std::uint8_t version : {0x10, 0x12}) {
        EXPECT_EQ(with(&ReportSpec::requestVersion, version), "PARSE");
        EXPECT_EQ(with(&ReportSpec::responseVersion, version), "PARSE");
    }
    for (const std::uint8_t code : {0xE1, 0x7F}) {
        EXPECT_EQ(with(&ReportSpec::requestCode, code), "PARSE");
        EXPECT_EQ(with(&ReportSpec::responseCode, code), "PARSE");
    }
    EXPECT_EQ(with(&ReportSpec::responseParam1, 1), "PARSE");
    EXPECT_EQ(with(&ReportSpec::responseParam2, 1), "PARSE");
}

TEST_F(ReportCases, Case25_NoSignatureAskedAndOtherSlots) {
    ReportSpec spec = goodReport();
    spec.requestParam1 = 0;
    EXPECT_EQ(judge(spec), "PARSE");
    spec = goodReport();
    spec.slotId = 1;
    EXPECT_EQ(judge(spec), "PARSE");
    spec = goodReport();
    spec.requestParam2 = 0x01;
    EXPECT_EQ(judge(spec), "PARSE") << "one measurement instead of all";
}

TEST_F(ReportCases, Case26_AReportOfOneMebibyte) {
    DeviceEvidence evidence = gpu().evidence(goodReport());
    evidence.report.resize(1024 * 1024);
    EXPECT_EQ(judge(evidence), "TOO_LARGE");
    EXPECT_EQ(m_last.checks.front().kind, CheckKind::Size);
    evidence.report.resize(kReportMax);
    EXPECT_EQ(judge(evidence), "TRAILING_DATA");
}

}  // namespace
}  // namespace stacknet::attestation
