#include "core/attestation/remedy.h"

#include <array>
#include <cstddef>

#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

struct Remedy {
    Reason reason;
    std::string_view words;
};

constexpr std::string_view kCollectAgain = fixedSentence(
    "Collect the evidence again and compare the files' sizes and hashes: this is "
    "not what the GPU wrote.");
constexpr std::string_view kWholeChain =
    fixedSentence("Give the GPU's whole attestation certificate chain as PEM, leaf first.");
constexpr std::string_view kNotNvidias = fixedSentence(
    "Do not trust this GPU: NVIDIA did not make these certificates as they stand "
    "here.");
constexpr std::string_view kFetchRimAgain = fixedSentence(
    "Fetch the RIM file again from NVIDIA's service: this one was not signed by "
    "NVIDIA as it stands here.");
constexpr std::string_view kFetchRightRim =
    fixedSentence("Fetch the RIM file of the report's own version and chip.");
constexpr std::string_view kAskServiceAgain =
    fixedSentence("Do not trust it: ask the attestation service again.");
constexpr std::string_view kNewChallenge =
    fixedSentence("Ask for a new challenge and answer it once, in time, by the node it is for.");

/// One for each reason, in their order.
constexpr std::array kRemedies = {
    Remedy{Reason::TooLarge, kCollectAgain},
    Remedy{Reason::Parse, kCollectAgain},
    Remedy{Reason::TrailingData, kCollectAgain},
    Remedy{Reason::DuplicateField, kCollectAgain},
    Remedy{Reason::BadField, kCollectAgain},
    Remedy{Reason::MissingField, kCollectAgain},
    Remedy{Reason::UnsupportedFormat,
           fixedSentence("Update this program: the GPU's software writes a newer format.")},
    Remedy{Reason::ChainFormat, kWholeChain},
    Remedy{Reason::ChainIncomplete, kWholeChain},
    Remedy{Reason::ChainUntrusted, kNotNvidias},
    Remedy{Reason::ChainAlgorithm, kNotNvidias},
    Remedy{Reason::ChainConstraint, kNotNvidias},
    Remedy{Reason::ChainTime,
           fixedSentence("Compare this machine's clock (--at) with the certificate's dates.")},
    Remedy{Reason::WrongDevice,
           fixedSentence("Give the evidence of a GPU; switches are not verified.")},
    Remedy{
        Reason::ArchMismatch,
        fixedSentence("Ask the sender which GPU it has: its claim and its certificates differ.")},
    Remedy{Reason::BadSignature,
           fixedSentence(
               "Do not trust it: collect again, and check that report and chain come from one "
               "GPU.")},
    Remedy{Reason::BadNonce, fixedSentence("Give the nonce as 64 lower case hexadecimal digits.")},
    Remedy{Reason::NonceMismatch,
           fixedSentence(
               "Ask for new evidence with your own nonce: this one answers another question.")},
    Remedy{Reason::FwidAbsent,
           fixedSentence(
               "Update the GPU's driver to 550 or later, or set require_fwid to false in the "
               "policy.")},
    Remedy{Reason::FwidMismatch,
           fixedSentence(
               "Do not trust it: the firmware that runs is not the one that was certified.")},
    Remedy{Reason::VersionFloor,
           fixedSentence("Update the GPU's driver or vBIOS, or lower the policy's floor.")},
    Remedy{Reason::RimUnavailable,
           fixedSentence("Fetch the RIM file that is named from NVIDIA's service and give it with "
                         "--driver-rim, --vbios-rim or \"attest rims add\".")},
    Remedy{Reason::RimFormat, kFetchRimAgain},
    Remedy{Reason::RimKind, fixedSentence("Exchange the files of --driver-rim and --vbios-rim.")},
    Remedy{Reason::RimVersion, kFetchRightRim},
    Remedy{Reason::RimProduct, kFetchRightRim},
    Remedy{Reason::RimUntrusted, kFetchRimAgain},
    Remedy{Reason::RimExpired,
           fixedSentence(
               "Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate "
               "ends.")},
    Remedy{Reason::RimSignature, kFetchRimAgain},
    Remedy{Reason::RimConflict,
           fixedSentence("Give one driver RIM and one vBIOS RIM of this very GPU.")},
    Remedy{Reason::MeasurementMismatch,
           fixedSentence(
               "Do not trust it until the GPU runs the released driver and vBIOS: install them "
               "anew, restart, and collect again.")},
    Remedy{Reason::Revoked,
           fixedSentence("Take it out of service: NVIDIA revoked the certificate that is named.")},
    Remedy{Reason::RevocationHold,
           fixedSentence("Wait for NVIDIA: the certificate that is named is suspended.")},
    Remedy{Reason::RevocationUnknown,
           fixedSentence(
               "Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in "
               "the policy (\"revocation\": \"allow-unknown\").")},
    Remedy{Reason::RevocationResponse,
           fixedSentence("Remove or fetch again the OCSP response or CRL that is named.")},
    Remedy{Reason::RevokedLocal,
           fixedSentence("Take it off denied_gpus or denied_rims in the policy, if it is there by "
                         "mistake.")},
    Remedy{Reason::TokenAlgorithm, kAskServiceAgain},
    Remedy{Reason::TokenKey, fixedSentence("Fetch the service's key set (JWKS) again.")},
    Remedy{Reason::TokenIssuer, kAskServiceAgain},
    Remedy{Reason::TokenTime,
           fixedSentence("Ask the service for a new token; it lives for an hour.")},
    Remedy{Reason::TokenClaim, kAskServiceAgain},
    Remedy{Reason::TokenSubmod, kAskServiceAgain},
    Remedy{Reason::TokenReplay,
           fixedSentence("Ask the service for a new token: this one was used.")},
    Remedy{Reason::TokenService,
           fixedSentence(
               "Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not "
               "match the evidence.")},
    Remedy{Reason::Count,
           fixedSentence("Bring the evidence of every GPU of the node, and of no other.")},
    Remedy{Reason::DuplicateGpu,
           fixedSentence("Bring the evidence of each GPU once; one GPU is never two.")},
    Remedy{Reason::Mode, fixedSentence("Set all GPUs of the node to the mode that it registered.")},
    Remedy{Reason::StaleChallenge, kNewChallenge},
    Remedy{Reason::Replay, kNewChallenge},
    Remedy{Reason::UnknownChallenge, kNewChallenge},
    Remedy{Reason::ChallengeOwner, kNewChallenge},
    Remedy{Reason::Clock, fixedSentence("Set this machine's clock.")},
};

constexpr bool isWhole() {
    std::size_t reason = 0;
    for (const Remedy& remedy : kRemedies) {
        if (static_cast<std::size_t>(remedy.reason) != ++reason || remedy.words.empty()) {
            return false;
        }
    }
    return reason == static_cast<std::size_t>(Reason::Clock);
}
static_assert(isWhole(), "a reason has no remedy, or it stands in another place");

}  // namespace

std::string_view remedyFor(Reason reason) {
    const auto index = static_cast<std::size_t>(reason);
    return index == 0 || index > kRemedies.size() ? std::string_view() : kRemedies[index - 1].words;
}

}  // namespace stacknet::attestation
