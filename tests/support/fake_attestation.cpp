#include <algorithm>

#include "tests/support/fake_parts.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::testing {
namespace {

api::CommandResult failed(const char* code, const std::string& message) {
    api::CommandResult result;
    result.error = makeError(code, message);
    return result;
}

}  // namespace

/// The GPUs that the picture shows answer as they did the last time.
std::optional<api::CommandResult> runAttestationCommand(const api::Command& command,
                                                        api::Snapshot& snapshot,
                                                        std::int64_t nowMs) {
    if (!std::holds_alternative<api::AttestNow>(command)) return std::nullopt;
    api::AttestationInfo info = *snapshot.attestation;
    if (info.state == api::AttestationState::Collecting) {
        return failed("attestation.running",
                      "The GPUs are being asked already. What they answer is shown in a moment.");
    }
    if (info.gpus.empty()) return failed("attestation.no_evidence", info.sentence);
    const bool passed =
        std::all_of(info.gpus.begin(), info.gpus.end(), [](const auto& gpu) { return gpu.passed; });
    if (!passed) return failed("attestation.not_passed", info.sentence);
    info.checkedMs = nowMs;
    info.validUntilMs = nowMs + info.lifetimeMs;
    info.state = api::AttestationState::Attested;
    api::AttestationEventInfo event;
    event.timeMs = nowMs;
    event.passed = true;
    event.reason = "OK";
    event.validUntilMs = info.validUntilMs;
    event.durationMs = 1'800;
    info.history.insert(info.history.begin(), std::move(event));
    snapshot.attestation = api::Shared(std::move(info));
    api::CommandResult result;
    result.subject = sampleId(1);
    return result;
}

}  // namespace stacknet::testing
