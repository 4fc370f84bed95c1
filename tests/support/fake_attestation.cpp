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
    const auto bad = std::find_if(info.gpus.begin(), info.gpus.end(),
                                  [](const auto& gpu) { return !gpu.passed; });
    const bool passed = bad == info.gpus.end();
    info.checkedMs = nowMs;
    info.validUntilMs = passed ? nowMs + info.lifetimeMs : 0;
    info.state = passed ? api::AttestationState::Attested : api::AttestationState::Failed;
    api::AttestationEventInfo event;
    event.timeMs = nowMs;
    event.passed = passed;
    event.reason = passed ? "OK" : "MEASUREMENT_MISMATCH";
    event.validUntilMs = info.validUntilMs;
    event.durationMs = 1'800;
    info.history.insert(info.history.begin(), std::move(event));
    const std::string sentence = info.sentence;
    snapshot.attestation = api::Shared(std::move(info));
    if (!passed) return failed("attestation.not_passed", sentence);
    api::CommandResult result;
    result.subject = sampleId(1);
    return result;
}

}  // namespace stacknet::testing
