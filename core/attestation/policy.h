#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace stacknet::attestation {

/// What an operator or a Stack asks of a GPU beyond genuine evidence. Every laxness is shown in the
/// verdict as Skipped or Unknown with the words of the policy; the defaults are the strict ones.
struct Policy {
    bool requireFwid = true;  ///< reports of drivers before 550 have none
    bool requireRim = true;   ///< golden values for driver and vBIOS
    /// Fields of the opaque data that this version has no name for are refused.
    bool strictOpaque = false;
    enum class Revocation : std::uint8_t {
        Require,       ///< each certificate below the root needs a current "good"
        AllowUnknown,  ///< silence is accepted and shown as unknown; "revoked" never is
    };
    Revocation revocation = Revocation::AllowUnknown;
    bool allowCertificateHold = false;
    std::string minDriver;       ///< "580.95", compared number by number; empty: none
    std::string minVbiosHopper;  ///< "96.00.9F.00.01", compared byte by byte; empty: none
    std::string minVbiosBlackwell;
    std::int64_t challengeMaxAgeS = 300;  ///< 1..86,400
    std::int64_t verdictMaxAgeS = 3'600;  ///< 60..604,800
    /// The operator's own list. PDI or BROM serial (upper case hexadecimal), RIM ids.
    std::vector<std::string> deniedGpus;
    std::vector<std::string> deniedRims;
    bool operator==(const Policy&) const = default;

    /// A JSON object with any of: require_fwid, require_rim, strict_opaque, revocation ("require"
    /// or "allow-unknown"), allow_certificate_hold, min_driver, min_vbios_hopper,
    /// min_vbios_blackwell, challenge_max_age_s, verdict_max_age_s, denied_gpus, denied_rims; what
    /// is absent keeps its default. Errors: "attestation.bad_policy" names the member.
    static Result<Policy> fromJson(std::string_view json);
    std::string toJson() const;
};

}  // namespace stacknet::attestation
