#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/check.h"
#include "core/attestation/digest.h"
#include "core/attestation/jwks.h"
#include "core/attestation/seen_tokens.h"
#include "core/attestation/verdict.h"

/// Tokens of the NVIDIA Remote Attestation Service: a detached EAT, one overall token and one for
/// each GPU. Times are unix seconds.
namespace stacknet::attestation {

inline constexpr std::string_view kNrasIssuer = "https://nras.attestation.nvidia.com";
inline constexpr std::size_t kNrasJsonMax = 512 * 1024;
inline constexpr std::size_t kNrasGpusMax = 16;

struct NrasRules {
    std::string issuer{kNrasIssuer};  ///< compared byte by byte
    Nonce nonce;                      ///< what this verifier asked for
    std::size_t gpus = 1;             ///< how many the node registered
    /// Serials of the evidence's leaves as decimal numbers, in the order of the evidence; empty
    /// when no evidence is held.
    std::vector<std::string> ueids;
    GpuFamily family = GpuFamily::Unknown;  ///< Unknown: either
    std::int64_t nowS = 0;
    std::int64_t skewS = 60;  ///< 0..60
    std::int64_t lifetimeMaxS = 3'600;
    bool allowCertificateHold = false;  ///< for the signers of RIMs, as in Policy
};

/// The three chain objects of claims 3.0, or what the booleans of 2.0 say.
struct NrasChainClaim {
    std::string status;  ///< "valid", "expired", "invalid", "revoked"; 2.0: "valid" or "invalid"
    std::string ocspStatus;  ///< "good", "revoked", "unknown"; 2.0: empty
    std::string expires;     ///< as the token has it
    std::string revocationReason;
    bool operator==(const NrasChainClaim&) const = default;
};

/// What a device token says. Texts are escaped; absent claims are empty.
struct NrasGpu {
    std::string name;  ///< "GPU-0"
    std::string ueid;
    std::string model;  ///< hwmodel
    std::string oem;    ///< oemid
    std::string driverVersion;
    std::string vbiosVersion;
    std::string measurements;  ///< measres
    std::string debugStatus;   ///< dbgstat
    bool secureBoot = false;
    NrasChainClaim reportChain;
    NrasChainClaim driverRimChain;
    NrasChainClaim vbiosRimChain;
    std::string warning;
    std::string errorCode;  ///< of the service: "4010"
    std::string errorText;
    bool operator==(const NrasGpu&) const = default;
};

struct NrasVerdict {
    /// In the order in which they happened; at least one. Without a genuine signature there is only
    /// what led up to it.
    std::vector<Check> checks;
    // Only to be used when the signatures were genuine: Reason Parse, TokenAlgorithm, TokenKey and
    // BadSignature are not among the checks.
    std::string claimsVersion;  ///< "2.0" or "3.0"
    std::string id;             ///< jti
    std::int64_t issuedAtS = 0;
    std::int64_t expiresAtS = 0;
    bool overallResult = false;
    std::vector<NrasGpu> gpus;  ///< by number
    /// min(exp of every token, end of the key); 0 when it did not pass.
    std::int64_t validUntilS = 0;

    bool passed() const;
    /// What a person is told first: null when passed. A service error comes before what follows
    /// from it.
    const Check* firstProblem() const;
};

/// Checks `[["JWT", overall], {"GPU-0": token, ...}]`: size, strict JSON, then for every token
/// form, ES384, key by kid, signature; then iss, times, nonce, submodules (none missing, none more,
/// digests equal, as many as registered), each device's claims, the overall result, ueids, and last
/// that no id was seen (only when the rest passed; null: not checked, and said so as Skipped).
/// `verified`, where given, is raised by one for each P-384 signature worked out.
NrasVerdict verifyNrasToken(std::string_view detachedEat, const NrasKeySet& keys,
                            const NrasRules& rules, SeenTokens* seen,
                            std::uint64_t* verified = nullptr);

}  // namespace stacknet::attestation
