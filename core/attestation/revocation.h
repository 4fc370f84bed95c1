#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/attestation/certificate.h"
#include "core/attestation/crl.h"
#include "core/attestation/ocsp_response.h"
#include "core/attestation/policy.h"
#include "core/attestation/revocation_status.h"
#include "core/attestation/verdict.h"

/// Whether the certificates of a chain are revoked, from statements that somebody else brought:
/// stapled OCSP responses and the operator's CRLs. No network. Times are unix seconds.
namespace stacknet::attestation {

/// Which chain it is. Nobody answers for a device's firmware leaf; a hold can be tolerated only for
/// those who sign golden values.
enum class ChainUse : std::uint8_t { Device, DriverRim, VbiosRim };
/// "device", "driver_rim", "vbios_rim"
std::string_view chainUseName(ChainUse use);

/// An OCSP response as it came.
struct OcspEvidence {
    Bytes der;
    /// SHA-256 of the certificate that was asked about, where the asker kept it: an error response
    /// names none. Without it a response counts for every certificate that it names.
    std::optional<Hash256> certificate;
    /// What this verifier put into the request, when it asked itself. Stapled responses have none.
    std::optional<Bytes> nonce;
};

struct RevocationSources {
    static constexpr std::size_t kOcspMax = 64;
    static constexpr std::size_t kCrlMax = 64;
    std::vector<OcspEvidence> ocsp;  ///< more than kOcspMax: the check fails with TooLarge
    std::vector<Crl> crls;           ///< more than kCrlMax: the check fails with TooLarge
};

struct RevocationRules {
    Policy::Revocation mode = Policy::Revocation::Require;
    bool allowCertificateHold = false;
    RevocationTimes times;
    static RevocationRules of(const Policy& policy, std::int64_t nowS);
};

/// One certificate below the root: a row for people.
struct CertificateRevocation {
    std::size_t index = 0;  ///< in the chain, 0 = leaf
    std::string name;       ///< common name, escaped
    Hash256 sha256;
    enum class Source : std::uint8_t { None, Ocsp, Crl } source = Source::None;
    RevocationStatement statement;  ///< the weightiest one about it
    bool tolerated = false;         ///< not good, but the policy lets it pass
    bool operator==(const CertificateRevocation&) const = default;
};

/// One of the statements that were brought: a row for people.
struct RevocationDocument {
    enum class Kind : std::uint8_t { Ocsp, Crl } kind = Kind::Ocsp;
    std::size_t index = 0;  ///< in RevocationSources
    RevocationOutcome outcome = RevocationOutcome::NotStated;
    std::string detail;
    bool operator==(const RevocationDocument&) const = default;
};

struct RevocationReport {
    ChainUse use = ChainUse::Device;
    Check check;                                      ///< CheckKind::Revocation
    std::vector<CertificateRevocation> certificates;  ///< leaf first, without the root
    std::vector<RevocationDocument> documents;
    /// The first end among the statements that it stands on; 0 when it stands on none.
    std::int64_t validUntilS = 0;
};

/// `chain` is leaf first, with or without the root, and has passed checkChain() against `root`:
/// issuers' keys are taken from it. Each certificate below the root needs a current "good"; what is
/// weightiest counts: revoked, hold, a responder's "unknown", good, faulty, silence.
///  - Revoked: fails, always; an out-of-date statement is believed when it is genuine.
///  - Hold: fails; with allowCertificateHold it is unknown and tolerated for RIM chains, never for
///    a device's.
///  - Nothing current: unknown (RevocationUnknown), tolerated only by AllowUnknown.
///  - A statement that is not what it should be (see isFaulty) about a certificate that no good one
///    covers, or of which nobody can tell what it is about: fails with RevocationResponse in either
///    mode. It is never taken for silence.
/// CRLs of issuers outside the chain are shown and change nothing.
RevocationReport checkRevocation(ChainUse use, std::span<const Certificate> chain,
                                 const Certificate& root, const RevocationSources& sources,
                                 const RevocationRules& rules, SignatureCache& cache,
                                 std::uint64_t* verified = nullptr);

/// One check for a verdict from those of its chains: the worst, with every chain's words.
Check foldRevocation(std::span<const RevocationReport> reports);
/// The first end among them; 0 when none has one.
std::int64_t revocationValidUntilS(std::span<const RevocationReport> reports);

/// CheckKind::DenyList: neither the GPU (PDI or BROM serial) nor a RIM (id) is on the operator's
/// own lists; else RevokedLocal. Names compare without regard to case. Skipped when both lists are
/// empty.
Check checkDenyList(const Policy& policy, const GpuIdentity& identity,
                    std::span<const RimSummary> rims);

}  // namespace stacknet::attestation
