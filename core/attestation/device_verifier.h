#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/attestation/certificate.h"
#include "core/attestation/certificate_cache.h"
#include "core/attestation/evidence.h"
#include "core/attestation/opaque_data.h"
#include "core/attestation/policy.h"
#include "core/attestation/revocation_provider.h"
#include "core/attestation/rim_provider.h"
#include "core/attestation/roots.h"
#include "core/attestation/signature_cache.h"
#include "core/attestation/verdict.h"

namespace stacknet::attestation {

/// 64 lower case hexadecimal digits. Faults: BadNonce.
Parsed<Nonce> readNonce(std::string_view hex);

/// What a GPU is held against.
struct DeviceRules {
    Nonce nonce;  ///< this verifier's challenge
    Policy policy;
    /// How the node said that it runs its GPUs; Unstated: nobody said, nothing is compared.
    GpuMode mode = GpuMode::Unstated;
    std::int64_t nowS = 0;  ///< unix seconds
};

/// Everything that is looked at in one GPU's evidence, in this order. Challenge and Token belong to
/// other verifiers.
inline constexpr std::array kDeviceChecks = {
    CheckKind::Size,
    CheckKind::Report,
    CheckKind::OpaqueData,
    CheckKind::CertificateChain,
    CheckKind::ReportSignature,
    CheckKind::Nonce,
    CheckKind::FirmwareId,
    CheckKind::Identity,
    CheckKind::DriverVersion,
    CheckKind::VbiosVersion,
    CheckKind::DriverRim,
    CheckKind::VbiosRim,
    CheckKind::Measurements,
    CheckKind::Revocation,
    CheckKind::Mode,
    CheckKind::DenyList,
};

/// Verifies GPUs, one at a time. Keeps nothing about a GPU from one call to the next: what it
/// remembers are signatures that were seen to be good, by content. Any thread.
class DeviceVerifier {
public:
    explicit DeviceVerifier(Roots roots);

    /// Each of kDeviceChecks appears in the verdict once, in this order. The first six are gates:
    /// nothing behind one that failed is worth looking at, because it would be the word of a
    /// stranger or an answer to somebody else. Behind the gates every check is made, so that a
    /// person sees all that is wrong at once; vBIOS floor, RIMs and deny list need to know the chip
    /// (Identity), Measurements needs both RIMs. What was not reached comes last, Unknown with
    /// Reason None, and names the check that stood in its way.
    ///
    /// One exception to the order: a leaf certificate that names another NVIDIA device (a switch)
    /// fails Identity with WrongDevice before its report is read as a GPU's.
    ///
    /// `verified`, where given, is raised by one for each P-384 signature that was worked out: at
    /// most 13 for a GPU that was never seen (report, 4 links, 2 RIMs of 3 links each, of which the
    /// RIMs usually share some), 1 (the report's own) for one that was.
    DeviceVerdict verify(const DeviceEvidence& evidence, const DeviceRules& rules,
                         RimProvider& rims, RevocationProvider& revocation,
                         std::uint64_t* verified = nullptr);
    /// The same with statements that are already at hand.
    DeviceVerdict verify(const DeviceEvidence& evidence, const DeviceRules& rules,
                         RimProvider& rims, const RevocationSources& revocation,
                         std::uint64_t* verified = nullptr);

    const Roots& roots() const { return m_roots; }
    LinkCache& links() { return m_links; }

private:
    class Run;
    Roots m_roots;
    CertificateCache m_certificates;
    LinkCache m_links;
    RimCache m_rims;
    SignatureCache m_statements;
};

}  // namespace stacknet::attestation
