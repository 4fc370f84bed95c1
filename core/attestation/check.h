#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The vocabulary of verdicts: what was looked at, how it came out, and why. Names are stable: case
/// files, JSON, the ledger and translations key on them.
namespace stacknet::attestation {

/// Unknown is never good: a verdict passes only when every check is Pass, Skipped (the policy or
/// the device leaves nothing to check) or an Unknown that the policy tolerates by name.
enum class CheckStatus : std::uint8_t { Pass, Fail, Unknown, Skipped };

/// What is checked, in the order in which it happens.
enum class CheckKind : std::uint8_t {
    Size,              ///< evidence within its limits, before anything is parsed
    Report,            ///< SPDM request and response have the one accepted layout
    OpaqueData,        ///< the fields that the GPU adds
    CertificateChain,  ///< leaf to the pinned root, at the verifier's time
    ReportSignature,   ///< ECDSA P-384 by the leaf over request and response
    Nonce,             ///< the GPU signed this verifier's challenge
    FirmwareId,        ///< DICE FWID of the leaf against the report's
    Identity,          ///< family, PDI and serials agree with each other and with the claim
    DriverVersion,     ///< at or above the policy's floor
    VbiosVersion,      ///< at or above the policy's floor
    DriverRim,         ///< the driver's golden values: signed, current, for this version
    VbiosRim,          ///< the vBIOS's golden values: signed, current, for this version
    Measurements,      ///< every active golden value equals the report's
    Revocation,        ///< no certificate is revoked, and somebody who may say so said so
    Mode,              ///< confidential computing, single or multi GPU, as registered
    Challenge,         ///< issued by this verifier, to this node, in time, once
    Token,             ///< an NRAS token: form, key, signature, claims
    DenyList,          ///< neither GPU nor RIM is on the operator's own list
};

/// Why a check is not Pass. None goes with Pass.
enum class Reason : std::uint8_t {
    None,
    // size and form
    TooLarge,
    Parse,
    TrailingData,
    DuplicateField,
    BadField,
    MissingField,
    UnsupportedFormat,
    // chain
    ChainFormat,      ///< not PEM certificates, or too many, or one that the path does not use
    ChainIncomplete,  ///< a certificate between leaf and root is missing
    ChainUntrusted,   ///< does not end at the pinned root
    ChainAlgorithm,   ///< a key or signature that is not ECDSA P-384 with SHA-384
    ChainConstraint,  ///< CA flag, key usage or path length broken
    ChainTime,        ///< expired or not yet valid
    WrongDevice,      ///< not a GPU (a switch, for example)
    ArchMismatch,     ///< family differs between certificate, report, RIM or claim
    // report
    BadSignature,
    BadNonce,  ///< the expected nonce itself is not 32 bytes of lower case hexadecimal
    NonceMismatch,
    FwidAbsent,
    FwidMismatch,
    VersionFloor,
    // RIM
    RimUnavailable,
    RimFormat,
    RimKind,       ///< a vBIOS RIM where the driver's belongs, or the reverse
    RimVersion,    ///< for another version than the report's
    RimProduct,    ///< for another chip
    RimUntrusted,  ///< its signer does not lead to the pinned RIM root
    RimExpired,    ///< its signer's certificate, or one above it, is out of date
    RimSignature,
    RimConflict,  ///< driver and vBIOS RIM claim the same index
    MeasurementMismatch,
    // revocation
    Revoked,
    RevocationHold,
    RevocationUnknown,   ///< nobody who may say so said anything current
    RevocationResponse,  ///< a response that is not valid: signature, CertID, times, responder
    RevokedLocal,        ///< on the operator's own deny list
    // NRAS token
    TokenAlgorithm,
    TokenKey,
    TokenIssuer,
    TokenTime,
    TokenClaim,    ///< a claim that must be there is missing or does not say what it must
    TokenSubmod,   ///< device tokens missing, extra, swapped or with another digest
    TokenReplay,   ///< its id was seen before
    TokenService,  ///< the service itself reports an error; the detail has its number
    // node and challenge
    Count,  ///< fewer or more GPUs than the node registered
    DuplicateGpu,
    Mode,
    StaleChallenge,
    Replay,
    UnknownChallenge,
    ChallengeOwner,
    Clock,  ///< the verifier's clock went back behind the challenge's issue time
};

/// "certificate_chain"
std::string_view checkName(CheckKind kind);
/// "pass", "fail", "unknown", "skipped"
std::string_view statusName(CheckStatus status);
/// "CHAIN_UNTRUSTED"; None is "OK".
std::string_view reasonName(Reason reason);

/// One line of a verdict.
struct Check {
    CheckKind kind = CheckKind::Size;
    CheckStatus status = CheckStatus::Unknown;
    Reason reason = Reason::None;
    /// One English sentence: what was expected, what was found, which certificate, until when.
    /// Bytes that came with the evidence appear escaped and cut to 64 characters.
    std::string detail;
    /// Unknown, but the policy says in words that this does not stand in the way.
    bool tolerated = false;
    bool operator==(const Check&) const = default;

    static Check pass(CheckKind kind, std::string detail = {}) {
        return {kind, CheckStatus::Pass, Reason::None, std::move(detail), false};
    }
    static Check fail(CheckKind kind, Reason reason, std::string detail) {
        return {kind, CheckStatus::Fail, reason, std::move(detail), false};
    }
    static Check unknown(CheckKind kind, Reason reason, std::string detail,
                         bool tolerated = false) {
        return {kind, CheckStatus::Unknown, reason, std::move(detail), tolerated};
    }
    static Check skipped(CheckKind kind, std::string detail) {
        return {kind, CheckStatus::Skipped, Reason::None, std::move(detail), false};
    }
    bool good() const {
        return status == CheckStatus::Pass || status == CheckStatus::Skipped ||
               (status == CheckStatus::Unknown && tolerated);
    }
};

/// Foreign text for a detail or a log: printable ASCII stays, the rest becomes \xNN, at most 64
/// characters and then "...".
std::string escaped(std::string_view foreign);
/// "2026-06-01T00:00:00Z"; times past the year 9999 read "9999-12-31T23:59:59Z".
std::string utcText(std::int64_t unixS);

}  // namespace stacknet::attestation
