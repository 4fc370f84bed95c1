#pragma once

#include "ui/text/words.h"

/// What attestation says, in the reader's language. The engine's names of checks, states and
/// outcomes come in; names that are not known here come out as they are.
namespace stacknet::ui {

/// The page's state, "Attested" sooner than it says so: Expiring is Attested with little time left.
struct AttestationHeadline {
    QString word;
    QString sentence;
    Tone tone = Tone::Neutral;
};
AttestationHeadline attestationHeadline(const api::AttestationInfo& info, std::int64_t nowMs);
/// Less than this share of the lifetime left is "Expiring".
inline constexpr int kExpiringPercent = 15;
bool isExpiring(const api::AttestationInfo& info, std::int64_t nowMs);

Label confidentialLabel(const api::AttestationInfo& info);
/// "The certificates lead to NVIDIA's root"
QString checkTitle(const std::string& name);
/// "Passed", "Failed", "Not known", "Not asked"
Label checkStatusLabel(const api::AttestationCheckInfo& check);
/// Neither failed nor unknown against the policy's will.
bool isGood(const api::AttestationCheckInfo& check);
Label measurementLabel(const api::MeasurementInfo& row);
QString rimSourceText(const std::string& source);
/// What is proven of the CPU's side, in one sentence.
QString cpuSentence(api::CpuTeeState state);
/// "Leaf", "Root", or nothing.
QString certificateRole(std::size_t index, std::size_t count);
/// How a certificate stands: by its problem, then by its dates.
Label certificateLabel(const api::AttestationCertificateInfo& one, std::int64_t nowMs);
/// Who signed it and what is known of its revocation: "Signed by its issuer · not revoked (OCSP)".
/// Tone Danger when that speaks against it. `last`: nothing stands above it in the chain.
Label certificateStanding(const api::AttestationCertificateInfo& one, bool last);
/// What a machine without an attested GPU can and cannot do.
QString withoutGpuText();
/// What evidence of a GPU never proves; one sentence each.
QStringList attestationLimits(const api::AttestationInfo& info);

}  // namespace stacknet::ui
