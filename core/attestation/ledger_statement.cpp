#include "core/attestation/ledger_statement.h"

#include <algorithm>

#include "core/ledger/params.h"

namespace stacknet::attestation {
namespace {

// Leaves room to turn seconds into milliseconds and to add a week.
constexpr std::int64_t kSecondsMax = std::int64_t{1} << 50;

}  // namespace

static_assert(kGpusPerNodeMax == ledger::kAttestedGpusMax);

Result<ledger::SubmitAttestation> ledgerStatement(const VerdictRecord& record) {
    if (record.testEvidence) {
        return makeError("attestation.test_evidence",
                         "TEST EVIDENCE: this verdict does not go on a ledger.");
    }
    const bool passed = record.passed();
    const std::int64_t endS = passed ? record.validUntilS() : record.checkedAtS + kDenialSeconds;
    if (record.checkedAtS < 0 || record.checkedAtS > kSecondsMax || endS <= record.checkedAtS) {
        return makeError("attestation.bad_record",
                         "The verdict ends before it begins and does not go on the ledger.");
    }
    ledger::SubmitAttestation statement;
    statement.subject = record.node;
    statement.verdictHash = record.hash();
    statement.gpus = record.gpuDigests();
    statement.issuedMs = record.checkedAtS * 1'000;
    statement.validUntilMs = std::min(std::min(endS, kSecondsMax) * 1'000,
                                      statement.issuedMs + ledger::kAttestationValidMsMax);
    return statement;
}

}  // namespace stacknet::attestation
