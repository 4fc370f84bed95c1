#pragma once

#include <boost/json.hpp>
#include <string_view>

#include "app/ctl/attest_input.h"

namespace stacknet::ctl {

/// What GPU evidence can never say, whatever its verdict.
inline constexpr const char* kCpuSide =
    "This cannot prove the CPU side: that the program which holds your data runs in a confidential "
    "virtual machine is said by nothing here.";

/// What a person can do about it; empty for None.
std::string_view remedyFor(attestation::Reason reason);

/// Members: passed, result ("PASS" or the first problem's reason), problem, checked_at,
/// valid_until, freshness_proven, gpus_expected, cpu_side, checks, gpus, unreadable. What a report
/// says is null unless its signature and chain were good.
boost::json::object attestJson(const AttestInput& input, const AttestOutcome& outcome);
/// Every check in one line, then the verdict.
void printChecks(const AttestInput& input, const AttestOutcome& outcome);
/// For people: what failed, which certificate, until when, what to do, and what nobody looked at.
void printExplanation(const AttestInput& input, const AttestOutcome& outcome);

boost::json::object checkJson(const attestation::Check& check);

}  // namespace stacknet::ctl
