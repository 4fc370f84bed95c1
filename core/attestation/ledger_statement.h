#pragma once

#include "core/attestation/verdict_record.h"
#include "core/ledger/transaction.h"

namespace stacknet::attestation {

/// How long a denial stands on the ledger.
inline constexpr std::int64_t kDenialSeconds = 3'600;

/// What goes on the ledger about a record: its hash, the GPUs' digests and an end, never the
/// evidence. A record that did not pass becomes a denial, which also takes an earlier statement
/// back. Errors: "attestation.test_evidence" (a record of test evidence is no statement),
/// "attestation.bad_record" (its times make no statement).
Result<ledger::SubmitAttestation> ledgerStatement(const VerdictRecord& record);

}  // namespace stacknet::attestation
