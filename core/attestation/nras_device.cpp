#include <algorithm>
#include <array>

#include "core/attestation/nras_claims_internal.h"

namespace stacknet::attestation {
namespace {

namespace json = boost::json;

constexpr std::size_t kUeidMax = 60;
constexpr std::string_view kNvidiaOem = "5703";
constexpr std::string_view kHold = "certificate_hold";

/// A claim that must be true.
struct MustBeTrue {
    std::string_view name;
    CheckKind kind;
    Reason reason;
    bool fromVersion3 = false;
};

constexpr std::array<MustBeTrue, 17> kMustBeTrue{{
    {"x-nvidia-gpu-arch-check", CheckKind::Identity, Reason::ArchMismatch},
    {"x-nvidia-gpu-attestation-report-parsed", CheckKind::Report, Reason::Parse},
    {"x-nvidia-gpu-attestation-report-signature-verified", CheckKind::ReportSignature,
     Reason::BadSignature},
    {"x-nvidia-gpu-attestation-report-nonce-match", CheckKind::Nonce, Reason::NonceMismatch},
    {"x-nvidia-gpu-attestation-report-cert-chain-fwid-match", CheckKind::FirmwareId,
     Reason::FwidMismatch, true},
    {"x-nvidia-gpu-driver-rim-fetched", CheckKind::DriverRim, Reason::RimUnavailable},
    {"x-nvidia-gpu-driver-rim-schema-validated", CheckKind::DriverRim, Reason::RimFormat},
    {"x-nvidia-gpu-driver-rim-signature-verified", CheckKind::DriverRim, Reason::RimSignature},
    {"x-nvidia-gpu-driver-rim-version-match", CheckKind::DriverRim, Reason::RimVersion, true},
    {"x-nvidia-gpu-driver-rim-measurements-available", CheckKind::DriverRim, Reason::RimFormat},
    {"x-nvidia-gpu-vbios-rim-fetched", CheckKind::VbiosRim, Reason::RimUnavailable},
    {"x-nvidia-gpu-vbios-rim-schema-validated", CheckKind::VbiosRim, Reason::RimFormat},
    {"x-nvidia-gpu-vbios-rim-signature-verified", CheckKind::VbiosRim, Reason::RimSignature},
    {"x-nvidia-gpu-vbios-rim-version-match", CheckKind::VbiosRim, Reason::RimVersion, true},
    {"x-nvidia-gpu-vbios-rim-measurements-available", CheckKind::VbiosRim, Reason::RimFormat},
    {"x-nvidia-gpu-vbios-index-no-conflict", CheckKind::Measurements, Reason::RimConflict},
    {"secboot", CheckKind::Mode, Reason::Mode},
}};

/// One of the three chains a device token speaks of.
struct ChainNames {
    std::string_view object;   // claims 3.0
    std::string_view boolean;  // claims 2.0
    NrasChainClaim NrasGpu::*target;
    CheckKind kind;
    Reason untrusted;
    Reason expired;
    bool rim;
};

constexpr std::array<ChainNames, 3> kChains{{
    {"x-nvidia-gpu-attestation-report-cert-chain",
     "x-nvidia-gpu-attestation-report-cert-chain-validated", &NrasGpu::reportChain,
     CheckKind::CertificateChain, Reason::ChainUntrusted, Reason::ChainTime, false},
    {"x-nvidia-gpu-driver-rim-cert-chain", "x-nvidia-gpu-driver-rim-cert-validated",
     &NrasGpu::driverRimChain, CheckKind::DriverRim, Reason::RimUntrusted, Reason::RimExpired,
     true},
    {"x-nvidia-gpu-vbios-rim-cert-chain", "x-nvidia-gpu-vbios-rim-cert-validated",
     &NrasGpu::vbiosRimChain, CheckKind::VbiosRim, Reason::RimUntrusted, Reason::RimExpired, true},
}};

std::string textOf(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return {};
    return escaped({value->as_string().data(), value->as_string().size()});
}

/// One device token on its way into checks.
class Device {
public:
    Device(const NrasClaims& claims, const NrasRules& rules, NrasGpu& gpu,
           std::vector<Check>& checks)
        : m_claims(claims), m_rules(rules), m_gpu(gpu), m_checks(checks) {}

    void readTexts() {
        m_gpu.ueid = text("ueid");
        m_gpu.model = text("hwmodel");
        m_gpu.oem = text("oemid");
        m_gpu.driverVersion = text("x-nvidia-gpu-driver-version");
        m_gpu.vbiosVersion = text("x-nvidia-gpu-vbios-version");
        m_gpu.measurements = text("measres");
        m_gpu.debugStatus = text("dbgstat");
        m_gpu.secureBoot = m_claims.boolean("secboot").value_or(false);
        m_gpu.warning = text("x-nvidia-attestation-warning");
    }

    /// A failed device token has this and nothing that could pass.
    bool serviceError() {
        if (!m_claims.has("x-nvidia-error-details")) return false;
        if (const json::object* details = m_claims.object("x-nvidia-error-details")) {
            const json::value* code = details->if_contains("code");
            if (code != nullptr && code->is_int64()) {
                m_gpu.errorCode = std::to_string(code->as_int64());
            } else {
                m_gpu.errorCode = textOf(*details, "code");
            }
            for (const std::string_view name : {"message", "description", "error"}) {
                if (m_gpu.errorText.empty()) m_gpu.errorText = textOf(*details, name);
            }
        } else {
            m_gpu.errorText = text("x-nvidia-error-details");
        }
        const std::string number = m_gpu.errorCode.empty() ? "without a number" : m_gpu.errorCode;
        fail(CheckKind::Token, Reason::TokenService,
             "the service reports error " + number +
                 (m_gpu.errorText.empty() ? "." : ": " + m_gpu.errorText));
        return true;
    }

    void checkIdentity(std::size_t index) {
        const bool hopper = m_gpu.model.starts_with("GH");
        if (!hopper && !m_gpu.model.starts_with("GB")) {
            fail(CheckKind::Identity,
                 m_gpu.model.empty() ? Reason::TokenClaim : Reason::WrongDevice,
                 "is about \"" + m_gpu.model + "\", not about a GPU that is known here.");
        } else if (m_rules.family != GpuFamily::Unknown &&
                   (m_rules.family == GpuFamily::Hopper) != hopper) {
            fail(CheckKind::Identity, Reason::ArchMismatch,
                 "is a " + m_gpu.model + ", the node claims " +
                     std::string(familyName(m_rules.family)) + ".");
        }
        if (m_gpu.oem != kNvidiaOem) {
            fail(CheckKind::Identity, Reason::TokenClaim, "oemid is not 5703.");
        }
        const bool decimal = !m_gpu.ueid.empty() && m_gpu.ueid.size() <= kUeidMax &&
                             std::ranges::all_of(m_gpu.ueid, [](char digit) {
                                 return digit >= '0' && digit <= '9';
                             });
        if (!decimal) {
            fail(CheckKind::Identity, Reason::TokenClaim, "has no ueid that is a decimal number.");
        } else if (!m_rules.ueids.empty() &&
                   (index >= m_rules.ueids.size() || m_rules.ueids[index] != m_gpu.ueid)) {
            fail(CheckKind::Identity, Reason::TokenClaim,
                 "is about the GPU " + m_gpu.ueid + ", the evidence is of another.");
        } else {
            m_checks.push_back(Check::pass(CheckKind::Identity, m_gpu.name + ": " + m_gpu.model +
                                                                    ", ueid " + m_gpu.ueid + "."));
        }
    }

    void checkBooleans(bool version3) {
        for (const MustBeTrue& claim : kMustBeTrue) {
            if (claim.fromVersion3 && !version3) continue;
            const auto value = m_claims.boolean(claim.name);
            if (!value) {
                fail(claim.kind, Reason::TokenClaim,
                     "has no claim " + std::string(claim.name) + ".");
            } else if (!*value) {
                fail(claim.kind, claim.reason, std::string(claim.name) + " is false.");
            }
        }
        if (m_gpu.debugStatus != "disabled") {
            fail(CheckKind::Mode, m_gpu.debugStatus.empty() ? Reason::TokenClaim : Reason::Mode,
                 "dbgstat is \"" + m_gpu.debugStatus + "\", not \"disabled\".");
        }
    }

    void checkChain(const ChainNames& names, bool version3) {
        NrasChainClaim& chain = m_gpu.*names.target;
        if (!version3) {
            const auto value = m_claims.boolean(names.boolean);
            if (!value) {
                fail(names.kind, Reason::TokenClaim,
                     "has no claim " + std::string(names.boolean) + ".");
                return;
            }
            chain.status = *value ? "valid" : "invalid";
            if (!*value) {
                fail(names.kind, names.untrusted, std::string(names.boolean) + " is false.");
            }
            return;
        }
        const json::object* claim = m_claims.object(names.object);
        if (claim == nullptr) {
            fail(names.kind, Reason::TokenClaim, "has no claim " + std::string(names.object) + ".");
            return;
        }
        chain.status = textOf(*claim, "x-nvidia-cert-status");
        chain.ocspStatus = textOf(*claim, "x-nvidia-cert-ocsp-status");
        chain.expires = textOf(*claim, "x-nvidia-cert-expiration-date");
        chain.revocationReason = textOf(*claim, "x-nvidia-cert-revocation-reason");
        judgeChain(names, chain);
    }

    void checkMeasurements() {
        if (m_gpu.measurements == "success") {
            m_checks.push_back(Check::pass(CheckKind::Measurements,
                                           m_gpu.name + ": the service found no difference."));
        } else {
            fail(CheckKind::Measurements,
                 m_gpu.measurements.empty() ? Reason::TokenClaim : Reason::MeasurementMismatch,
                 "measres is \"" + m_gpu.measurements + "\", not \"success\".");
        }
    }

    void fail(CheckKind kind, Reason reason, const std::string& words) {
        m_checks.push_back(Check::fail(kind, reason, m_gpu.name + ": " + words));
    }

private:
    std::string text(std::string_view name) const {
        return escaped(m_claims.text(name).value_or(""));
    }

    void judgeChain(const ChainNames& names, const NrasChainClaim& chain) {
        const std::string of = std::string(names.object) + " is ";
        const bool held = chain.ocspStatus == "revoked" && chain.revocationReason == kHold;
        if (chain.status == "expired") {
            fail(names.kind, names.expired, of + "expired (" + chain.expires + ").");
        } else if (held && names.rim && m_rules.allowCertificateHold) {
            m_checks.push_back(Check::unknown(
                CheckKind::Revocation, Reason::RevocationHold,
                m_gpu.name + ": " + of + "on hold; the policy lets that pass.", true));
        } else if (chain.status == "revoked" || chain.ocspStatus == "revoked") {
            fail(CheckKind::Revocation, held ? Reason::RevocationHold : Reason::Revoked,
                 of + "revoked (" + chain.revocationReason + ").");
        } else if (chain.status != "valid") {
            fail(names.kind, names.untrusted, of + "\"" + chain.status + "\", not \"valid\".");
        } else if (chain.ocspStatus != "good") {
            fail(CheckKind::Revocation, Reason::RevocationUnknown,
                 of + "\"" + chain.ocspStatus + "\" by OCSP, not \"good\".");
        } else {
            m_checks.push_back(Check::pass(
                names.kind,
                m_gpu.name + ": " + of + "valid and good until " + chain.expires + "."));
        }
    }

    const NrasClaims& m_claims;
    const NrasRules& m_rules;
    NrasGpu& m_gpu;
    std::vector<Check>& m_checks;
};

}  // namespace

void checkNrasDevice(const NrasClaims& claims, std::string_view version, std::size_t index,
                     const NrasRules& rules, NrasGpu& gpu, std::vector<Check>& checks) {
    Device device(claims, rules, gpu, checks);
    device.readTexts();
    if (device.serviceError()) return;  // it has no other claims: the rest would only repeat that
    checkNrasNonce(claims, rules, gpu.name, checks);
    device.checkIdentity(index);
    const bool version3 = version == "3.0";
    for (const ChainNames& names : kChains) device.checkChain(names, version3);
    device.checkBooleans(version3);
    device.checkMeasurements();
}

}  // namespace stacknet::attestation
