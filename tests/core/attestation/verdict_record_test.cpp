#include "core/attestation/verdict_record.h"

#include <gtest/gtest.h>

#include "core/attestation/ledger_statement.h"
#include "core/base/rng.h"
#include "core/ledger/params.h"
#include "tests/core/attestation/sample_record.h"

namespace stacknet::attestation::testing {
namespace {

TEST(VerdictRecord, ComesBackAsItWas) {
    VerdictRecord record = passedRecord(1, {passedGpu(1), passedGpu(2)});
    record.gpus[1].checks.push_back(
        Check::unknown(CheckKind::Revocation, Reason::RevocationUnknown, "nobody said", true));
    const auto decoded = VerdictRecord::decode(record.encode());
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    EXPECT_EQ(*decoded, record);
    EXPECT_EQ(decoded->gpus[1].checks, record.gpus[1].checks);
    EXPECT_EQ(decoded->gpus[0].measurements, record.gpus[0].measurements);
    EXPECT_EQ(decoded->gpus[0].rims, record.gpus[0].rims);
    EXPECT_EQ(decoded->gpus[0].identity, record.gpus[0].identity);
    EXPECT_EQ(decoded->hash(), record.hash());
    EXPECT_TRUE(decoded->passed());
}

TEST(VerdictRecord, EveryCutOrChangedOneIsRefusedOrAnotherRecord) {
    const VerdictRecord record = passedRecord(1, {passedGpu(1)});
    const Bytes encoded = record.encode();
    for (std::size_t size = 0; size < encoded.size(); ++size) {
        EXPECT_FALSE(VerdictRecord::decode(ByteView(encoded).first(size)).ok());
    }
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        Bytes changed = encoded;
        changed[i] ^= static_cast<std::uint8_t>(1u << (i % 8));
        const auto decoded = VerdictRecord::decode(changed);
        if (!decoded.ok()) continue;
        EXPECT_EQ(decoded->encode(), changed) << i;
        EXPECT_NE(decoded->hash(), record.hash()) << i;
    }
    Bytes longer = encoded;
    longer.push_back(0);
    EXPECT_FALSE(VerdictRecord::decode(longer).ok());
}

TEST(VerdictRecord, RandomBytesNeverHurt) {
    SeededRng rng(3);
    const Bytes encoded = passedRecord(1, {passedGpu(1)}).encode();
    for (int i = 0; i < 20'000; ++i) {
        Bytes changed = encoded;
        for (std::uint64_t n = rng.below(4); n < 4; ++n) {
            changed[rng.below(changed.size())] = static_cast<std::uint8_t>(rng.below(256));
        }
        const auto decoded = VerdictRecord::decode(changed);
        if (!decoded.ok()) continue;
        EXPECT_EQ(decoded->encode(), changed);
    }
}

// Every name of the vocabulary can be kept; a new one at the end must be let in here too.
TEST(VerdictRecord, KeepsEveryReasonAndKind) {
    VerdictRecord record = passedRecord(1, {passedGpu(1)});
    int reasons = 0;
    for (int i = 0; i < 256; ++i) {
        const auto reason = static_cast<Reason>(i);
        if (reason != Reason::Parse && reasonName(reason) == "PARSE") continue;
        record.checks[0] = Check::fail(CheckKind::DenyList, reason, "x");
        EXPECT_TRUE(VerdictRecord::decode(record.encode()).ok()) << reasonName(reason);
        ++reasons;
    }
    EXPECT_GT(reasons, 50);
    record.checks[0].kind = static_cast<CheckKind>(200);
    EXPECT_FALSE(VerdictRecord::decode(record.encode()).ok());
}

TEST(VerdictRecord, IsAllOrNothing) {
    EXPECT_TRUE(passedRecord(1, {passedGpu(1)}).passed());
    const auto reasonOf = [](const VerdictRecord& record) {
        const Check* problem = record.firstProblem();
        EXPECT_EQ(record.validUntilS() == 0, problem != nullptr);
        EXPECT_EQ(record.gpuDigests().empty(), problem != nullptr);
        return problem == nullptr ? Reason::None : problem->reason;
    };
    VerdictRecord record = passedRecord(1, {passedGpu(1), passedGpu(2), passedGpu(3)});
    EXPECT_EQ(reasonOf(record), Reason::None);
    // Case 73: one of several.
    record.gpus[2].checks.push_back(
        Check::fail(CheckKind::Measurements, Reason::MeasurementMismatch, "index 9"));
    EXPECT_EQ(reasonOf(record), Reason::MeasurementMismatch);
    // A GPU without a single check is no GPU that passed.
    record.gpus[2].checks.clear();
    EXPECT_EQ(reasonOf(record), Reason::MissingField);
    record.gpus.pop_back();
    EXPECT_EQ(reasonOf(record), Reason::Count) << "registered three, shows two";
    record.gpuCount = 2;
    EXPECT_EQ(reasonOf(record), Reason::None);
    // Case 74: the same GPU twice.
    record.gpus[1] = passedGpu(1, "another ueid");
    EXPECT_EQ(reasonOf(record), Reason::DuplicateGpu);
    record.gpus.clear();
    record.gpuCount = 0;
    EXPECT_EQ(reasonOf(record), Reason::Count);
    record = passedRecord(1, {passedGpu(1)});
    record.checks.clear();
    EXPECT_EQ(reasonOf(record), Reason::MissingField);
    record.checks = {Check::unknown(CheckKind::Revocation, Reason::RevocationUnknown, "")};
    EXPECT_EQ(reasonOf(record), Reason::RevocationUnknown) << "unknown is not good";
}

TEST(VerdictRecord, EndsWithTheFirstOfItsGpus) {
    VerdictRecord record = passedRecord(1, {passedGpu(2), passedGpu(1)});
    record.gpus[0].validUntilS = kCheckedS + 5;
    EXPECT_EQ(record.validUntilS(), kCheckedS + 5);
    EXPECT_EQ(record.gpuDigests(), (std::vector{filled<Hash256>(1), filled<Hash256>(2)}));
}

TEST(LedgerStatement, HoldsTheHashAndNeverTheEvidence) {
    const VerdictRecord record = passedRecord(1, {passedGpu(2), passedGpu(1)});
    const auto statement = ledgerStatement(record);
    ASSERT_TRUE(statement.ok());
    EXPECT_EQ(statement->subject, record.node);
    EXPECT_EQ(statement->verdictHash, record.hash());
    EXPECT_EQ(statement->gpus, record.gpuDigests());
    EXPECT_EQ(statement->issuedMs, kCheckedS * 1'000);
    EXPECT_EQ(statement->validUntilMs, (kCheckedS + 3'600) * 1'000);

    SeededRng rng(1);
    const crypto::SigningKey verifier = crypto::SigningKey::generate(rng);
    const ChainId chain = filled<ChainId>(4);
    const auto transaction = ledger::signTransaction(chain, verifier, 1, *statement);
    EXPECT_TRUE(ledger::checkStatic(transaction, chain).ok());
    EXPECT_LT(transaction.encode().size(), 350u);
}

TEST(LedgerStatement, AFailedVerificationIsADenial) {
    VerdictRecord record = passedRecord(1, {passedGpu(1)});
    record.checks[0] = Check::fail(CheckKind::Challenge, Reason::StaleChallenge, "late");
    const auto statement = ledgerStatement(record);
    ASSERT_TRUE(statement.ok());
    EXPECT_TRUE(statement->gpus.empty());
    EXPECT_EQ(statement->validUntilMs - statement->issuedMs, kDenialSeconds * 1'000);
    EXPECT_EQ(kDenialSeconds, 3'600);
}

TEST(LedgerStatement, LongVerdictsAreCutToAWeekAndOddOnesRefused) {
    VerdictRecord record = passedRecord(1, {passedGpu(1)});
    record.gpus[0].validUntilS = INT64_MAX;
    EXPECT_EQ(ledgerStatement(record)->validUntilMs - kCheckedS * 1'000,
              ledger::kAttestationValidMsMax);
    record.gpus[0].validUntilS = kCheckedS;
    EXPECT_EQ(ledgerStatement(record).error().code, "attestation.bad_record");
    record = passedRecord(1, {passedGpu(1)});
    record.checkedAtS = INT64_MAX;
    EXPECT_EQ(ledgerStatement(record).error().code, "attestation.bad_record");
    record.checkedAtS = -1;
    EXPECT_EQ(ledgerStatement(record).error().code, "attestation.bad_record");
    record = passedRecord(1, {passedGpu(1)});
    record.testEvidence = true;
    EXPECT_EQ(ledgerStatement(record).error().code, "attestation.test_evidence");
}

}  // namespace
}  // namespace stacknet::attestation::testing
