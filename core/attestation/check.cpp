#include "core/attestation/check.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace stacknet::attestation {

namespace {

constexpr std::size_t kEscapedMax = 64;
constexpr std::int64_t kYear9999EndS = 253'402'300'799;

}  // namespace

std::string_view checkName(CheckKind kind) {
    switch (kind) {
        case CheckKind::Size:
            return "size";
        case CheckKind::Report:
            return "report";
        case CheckKind::OpaqueData:
            return "opaque_data";
        case CheckKind::CertificateChain:
            return "certificate_chain";
        case CheckKind::ReportSignature:
            return "report_signature";
        case CheckKind::Nonce:
            return "nonce";
        case CheckKind::FirmwareId:
            return "firmware_id";
        case CheckKind::Identity:
            return "identity";
        case CheckKind::DriverVersion:
            return "driver_version";
        case CheckKind::VbiosVersion:
            return "vbios_version";
        case CheckKind::DriverRim:
            return "driver_rim";
        case CheckKind::VbiosRim:
            return "vbios_rim";
        case CheckKind::Measurements:
            return "measurements";
        case CheckKind::Revocation:
            return "revocation";
        case CheckKind::Mode:
            return "mode";
        case CheckKind::Challenge:
            return "challenge";
        case CheckKind::Token:
            return "token";
        case CheckKind::DenyList:
            return "deny_list";
    }
    return "unknown";
}

std::string_view statusName(CheckStatus status) {
    switch (status) {
        case CheckStatus::Pass:
            return "pass";
        case CheckStatus::Fail:
            return "fail";
        case CheckStatus::Unknown:
            return "unknown";
        case CheckStatus::Skipped:
            return "skipped";
    }
    return "unknown";
}

std::string_view reasonName(Reason reason) {
    switch (reason) {
        case Reason::None:
            return "OK";
        case Reason::TooLarge:
            return "TOO_LARGE";
        case Reason::Parse:
            return "PARSE";
        case Reason::TrailingData:
            return "TRAILING_DATA";
        case Reason::DuplicateField:
            return "DUPLICATE";
        case Reason::BadField:
            return "BAD_FIELD";
        case Reason::MissingField:
            return "MISSING_FIELD";
        case Reason::UnsupportedFormat:
            return "UNSUPPORTED_FORMAT";
        case Reason::ChainFormat:
            return "CHAIN_FORMAT";
        case Reason::ChainIncomplete:
            return "CHAIN_INCOMPLETE";
        case Reason::ChainUntrusted:
            return "CHAIN_UNTRUSTED";
        case Reason::ChainAlgorithm:
            return "CHAIN_ALG";
        case Reason::ChainConstraint:
            return "CHAIN_CONSTRAINT";
        case Reason::ChainTime:
            return "CHAIN_TIME";
        case Reason::WrongDevice:
            return "WRONG_DEVICE";
        case Reason::ArchMismatch:
            return "ARCH_MISMATCH";
        case Reason::BadSignature:
            return "BAD_SIGNATURE";
        case Reason::BadNonce:
            return "BAD_NONCE";
        case Reason::NonceMismatch:
            return "NONCE_MISMATCH";
        case Reason::FwidAbsent:
            return "FWID_ABSENT";
        case Reason::FwidMismatch:
            return "FWID_MISMATCH";
        case Reason::VersionFloor:
            return "VERSION_FLOOR";
        case Reason::RimUnavailable:
            return "RIM_UNAVAILABLE";
        case Reason::RimFormat:
            return "RIM_FORMAT";
        case Reason::RimKind:
            return "RIM_KIND";
        case Reason::RimVersion:
            return "RIM_VERSION";
        case Reason::RimProduct:
            return "RIM_PRODUCT";
        case Reason::RimUntrusted:
            return "RIM_UNTRUSTED";
        case Reason::RimExpired:
            return "RIM_EXPIRED";
        case Reason::RimSignature:
            return "RIM_SIGNATURE";
        case Reason::RimConflict:
            return "RIM_CONFLICT";
        case Reason::MeasurementMismatch:
            return "MEASUREMENT_MISMATCH";
        case Reason::Revoked:
            return "REVOKED";
        case Reason::RevocationHold:
            return "REVOCATION_HOLD";
        case Reason::RevocationUnknown:
            return "REVOCATION_UNKNOWN";
        case Reason::RevocationResponse:
            return "REVOCATION_RESPONSE";
        case Reason::RevokedLocal:
            return "REVOKED_LOCAL";
        case Reason::TokenAlgorithm:
            return "TOKEN_ALG";
        case Reason::TokenKey:
            return "TOKEN_KEY";
        case Reason::TokenIssuer:
            return "CLAIM_ISSUER";
        case Reason::TokenTime:
            return "CLAIM_TIME";
        case Reason::TokenClaim:
            return "CLAIM";
        case Reason::TokenSubmod:
            return "SUBMOD";
        case Reason::TokenReplay:
            return "TOKEN_REPLAY";
        case Reason::TokenService:
            return "TOKEN_SERVICE";
        case Reason::Count:
            return "COUNT";
        case Reason::DuplicateGpu:
            return "DUPLICATE_GPU";
        case Reason::Mode:
            return "MODE";
        case Reason::StaleChallenge:
            return "STALE_CHALLENGE";
        case Reason::Replay:
            return "REPLAY";
        case Reason::UnknownChallenge:
            return "UNKNOWN_CHALLENGE";
        case Reason::ChallengeOwner:
            return "CHALLENGE_OWNER";
        case Reason::Clock:
            return "CLOCK";
    }
    return "PARSE";
}

std::string escaped(std::string_view foreign) {
    std::string text;
    for (const char raw : foreign) {
        if (text.size() >= kEscapedMax) return text + "...";
        const auto byte = static_cast<unsigned char>(raw);
        if (byte >= 0x20 && byte < 0x7F && byte != '\\') {
            text.push_back(raw);
            continue;
        }
        std::array<char, 5> hex{};
        std::snprintf(hex.data(), hex.size(), "\\x%02x", byte);
        text += hex.data();
    }
    return text;
}

std::string utcText(std::int64_t unixS) {
    const std::time_t seconds = std::clamp<std::int64_t>(unixS, 0, kYear9999EndS);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), size};
}

}  // namespace stacknet::attestation
