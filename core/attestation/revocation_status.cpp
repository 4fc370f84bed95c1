#include "core/attestation/revocation_status.h"

#include <array>

#include "core/base/invariant.h"

namespace stacknet::attestation {

std::string_view outcomeName(RevocationOutcome outcome) {
    switch (outcome) {
        case RevocationOutcome::Good:
            return "good";
        case RevocationOutcome::Revoked:
            return "revoked";
        case RevocationOutcome::Hold:
            return "hold";
        case RevocationOutcome::Unknown:
            return "unknown";
        case RevocationOutcome::Unauthorized:
            return "unauthorized";
        case RevocationOutcome::TryLater:
            return "try_later";
        case RevocationOutcome::ResponderError:
            return "responder_error";
        case RevocationOutcome::NotStated:
            return "not_stated";
        case RevocationOutcome::NotAsked:
            return "not_asked";
        case RevocationOutcome::Expired:
            return "expired";
        case RevocationOutcome::NotYetValid:
            return "not_yet_valid";
        case RevocationOutcome::OtherCertificate:
            return "other_certificate";
        case RevocationOutcome::OtherIssuer:
            return "other_issuer";
        case RevocationOutcome::OtherNonce:
            return "other_nonce";
        case RevocationOutcome::BadSignature:
            return "bad_signature";
        case RevocationOutcome::ResponderNotAllowed:
            return "responder_not_allowed";
        case RevocationOutcome::Algorithm:
            return "algorithm";
        case RevocationOutcome::Malformed:
            return "malformed";
        case RevocationOutcome::TooLarge:
            return "too_large";
    }
    STACKNET_INVARIANT(false);
}

bool isFaulty(RevocationOutcome outcome) {
    switch (outcome) {
        case RevocationOutcome::NotYetValid:
        case RevocationOutcome::OtherCertificate:
        case RevocationOutcome::OtherNonce:
        case RevocationOutcome::BadSignature:
        case RevocationOutcome::ResponderNotAllowed:
        case RevocationOutcome::Algorithm:
        case RevocationOutcome::Malformed:
        case RevocationOutcome::TooLarge:
            return true;
        default:
            return false;
    }
}

std::string_view revocationReasonName(std::int64_t reason) {
    // 7 is not used (RFC 5280 section 5.3.1).
    static constexpr std::array<std::string_view, 11> kNames{
        "unspecified",   "keyCompromise",        "cACompromise",    "affiliationChanged",
        "superseded",    "cessationOfOperation", "certificateHold", "unspecified",
        "removeFromCRL", "privilegeWithdrawn",   "aACompromise"};
    const auto count = static_cast<std::int64_t>(kNames.size());
    return kNames[reason >= 0 && reason < count ? static_cast<std::size_t>(reason) : 0];
}

}  // namespace stacknet::attestation
