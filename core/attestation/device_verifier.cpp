#include "core/attestation/device_verifier.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/attestation/firmware_id.h"
#include "core/attestation/golden_values.h"
#include "core/attestation/gpu_identity.h"
#include "core/attestation/spdm_report.h"
#include "core/attestation/version_order.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr std::size_t kChainCertificatesMax = 5;

Check failed(CheckKind kind, Fault fault) {
    return Check::fail(kind, fault.reason, std::move(fault.detail));
}

Check floorCheck(CheckKind kind, const std::string& version, const std::string& floor, int base) {
    if (floor.empty())
        return Check::pass(kind, sentence("%1; the policy sets no floor.", {version}));
    const auto order = compareVersions(version, floor, base);
    if (order && *order >= 0)
        return Check::pass(kind, sentence("%1; the floor is %2.", {version, floor}));
    return Check::fail(kind, Reason::VersionFloor,
                       order ? sentence("%1 is below the policy's floor of %2. Update the GPU's "
                                        "software.",
                                        {version, floor})
                             : sentence("%1 cannot be compared with the policy's floor of %2. "
                                        "Update the GPU's software.",
                                        {version, floor}));
}

}  // namespace

Parsed<Nonce> readNonce(std::string_view hex) {
    Result<Nonce> nonce = fixedFromHex<Nonce>(hex, "The nonce");
    if (!nonce.ok()) {
        return Fault{Reason::BadNonce,
                     sentence("The expected nonce is not 64 lower case hexadecimal digits.")};
    }
    return *nonce;
}

/// One verification. Each step adds its check; a gate's step says whether to go on.
class DeviceVerifier::Run {
public:
    Run(DeviceVerifier& verifier, const DeviceEvidence& evidence, const DeviceRules& rules,
        RimProvider& rims, RevocationProvider& revocation, std::uint64_t* verified)
        : m_verifier(verifier),
          m_evidence(evidence),
          m_rules(rules),
          m_rimProvider(rims),
          m_revocation(revocation),
          m_verified(verified) {}

    DeviceVerdict verdict() {
        m_verdict.checkedAtS = m_rules.nowS;
        if (passGates()) {
            checkFirmwareId();
            checkIdentity();
            checkVersions();
            checkRims();
            checkMeasurements();
            checkRevoked();
            checkMode();
            checkDenied();
        } else {
            for (const CheckKind kind : kDeviceChecks) {
                if (m_verdict.find(kind) == nullptr) notReached(kind, m_verdict.checks.back().kind);
            }
        }
        m_verdict.checks.insert(m_verdict.checks.end(), m_notReached.begin(), m_notReached.end());
        if (m_verdict.passed()) m_verdict.validUntilS = validUntilS();
        return std::move(m_verdict);
    }

private:
    bool passGates() {
        return checkSize() && checkReport() && checkOpaqueData() && checkChainToRoot() &&
               checkSignature() && checkNonce();
    }

    bool add(Check check) {
        m_verdict.checks.push_back(std::move(check));
        return m_verdict.checks.back().good();
    }

    void notReached(CheckKind kind, CheckKind because) {
        m_notReached.push_back(Check::unknown(
            kind, Reason::None,
            sentence("Not looked at, because %1 did not pass.", {checkName(because)})));
    }

    bool checkSize() {
        const std::size_t size = m_evidence.report.size();
        if (size > kReportMax) {
            return add(Check::fail(
                CheckKind::Size, Reason::TooLarge,
                sentence("The report has %1 bytes; at most %2 are read.", {size, kReportMax})));
        }
        add(Check::pass(CheckKind::Size, std::to_string(size) + " bytes."));
        return readChain();
    }

    /// Reads the certificates before the report, because they alone tell a switch from a GPU.
    bool readChain() {
        if (m_evidence.chainPem.size() > kChainPemMax) {
            m_chainFault = {Reason::ChainFormat,
                            sentence("The certificate chain has %1 bytes; at most %2 are read.",
                                     {m_evidence.chainPem.size(), kChainPemMax})};
            return true;
        }
        auto chain =
            parsePemChain(m_evidence.chainPem, kChainCertificatesMax, &m_verifier.m_certificates);
        if (!chain.ok()) {
            m_chainFault = {Reason::ChainFormat, chain.error().message};
            return true;
        }
        m_chain = std::move(chain).value();
        const auto other = nameOfOtherDevice(m_chain.front());
        if (!other) return true;
        return add(Check::fail(CheckKind::Identity, Reason::WrongDevice,
                               sentence("The leaf certificate names the device \"%1\", which is "
                                        "not a GPU of a known family.",
                                        {escaped(*other)})));
    }

    bool checkReport() {
        Parsed<SpdmReport> report = SpdmReport::parse(m_evidence.report);
        if (!report) return add(failed(CheckKind::Report, report.fault()));
        m_report = *report;
        return add(Check::pass(CheckKind::Report, sentence("64 measurements.")));
    }

    bool checkOpaqueData() {
        Parsed<OpaqueData> opaque = parseOpaqueData(m_report->opaqueData());
        if (!opaque) return add(failed(CheckKind::OpaqueData, opaque.fault()));
        m_opaque = std::move(*opaque);
        m_verdict.driverVersion = m_opaque.driverVersion;
        m_verdict.vbiosVersion = m_opaque.vbiosVersion;
        m_verdict.mode = m_opaque.mode;
        const std::size_t fields = m_opaque.records.size();
        if (m_opaque.unknownTypes.empty()) {
            return add(Check::pass(CheckKind::OpaqueData, sentence("%1 fields.", {fields})));
        }
        std::string types;
        for (const std::uint16_t type : m_opaque.unknownTypes) {
            types += (types.empty() ? "" : " ") + std::to_string(type);
        }
        if (m_rules.policy.strictOpaque) {
            return add(Check::fail(CheckKind::OpaqueData, Reason::BadField,
                                   sentence("%1 fields, of which types without a name: %2. The "
                                            "policy refuses those.",
                                            {fields, types})));
        }
        return add(Check::pass(
            CheckKind::OpaqueData,
            sentence("%1 fields, of which types without a name: %2.", {fields, types})));
    }

    bool checkChainToRoot() {
        if (m_chainFault) return add(failed(CheckKind::CertificateChain, *m_chainFault));
        const auto fault = checkChain(m_chain, m_verifier.m_roots.device, m_rules.nowS,
                                      m_verifier.m_links, {}, m_verified);
        if (!fault || fault->reason != Reason::ChainAlgorithm) noteSignatures();
        if (fault)
            return add(Check::fail(CheckKind::CertificateChain, fault->reason,
                                   sentence("Device chain: %1", {fault->detail})));
        m_chainEndS = std::min(earliestNotAfterS(m_chain), m_verifier.m_roots.device.notAfterS());
        return add(Check::pass(CheckKind::CertificateChain,
                               sentence("%1 certificates to the pinned root, valid until %2.",
                                        {m_chain.size(), utcText(m_chainEndS)})));
    }

    /// Each link by itself, so that a person sees which one is broken. Of a good chain they are
    /// remembered; of a bad one at most as many are worked out as it may have certificates.
    void noteSignatures() {
        using Signature = CertificateStanding::Signature;
        const Certificate& root = m_verifier.m_roots.device;
        m_verdict.chain.resize(m_chain.size());
        if (m_chain.size() > ChainRules().certificatesMax) return;
        for (std::size_t index = 0; index < m_chain.size(); ++index) {
            const Certificate& issuer = index + 1 < m_chain.size() ? m_chain[index + 1] : root;
            // The pinned root is trusted for its bytes, not for its own signature.
            const bool good = m_chain[index] == root ||
                              m_verifier.m_links.signedBy(m_chain[index], issuer, m_verified);
            m_verdict.chain[index].signature = good ? Signature::Good : Signature::Bad;
        }
    }

    bool checkSignature() {
        if (m_verified != nullptr) ++*m_verified;
        if (!verifyP384(m_chain.front(), m_report->signedBytes(), m_report->signature())) {
            return add(Check::fail(
                CheckKind::ReportSignature, Reason::BadSignature,
                sentence("The report was not signed by the key of certificate 0 (\"%1\").",
                         {escaped(m_chain.front().commonName())})));
        }
        return add(Check::pass(CheckKind::ReportSignature));
    }

    bool checkNonce() {
        if (m_report->nonce() != m_rules.nonce) {
            return add(Check::fail(CheckKind::Nonce, Reason::NonceMismatch,
                                   sentence("The GPU answered nonce %1, not %2.",
                                            {toHex(m_report->nonce()), toHex(m_rules.nonce)})));
        }
        return add(Check::pass(CheckKind::Nonce));
    }

    void checkFirmwareId() {
        if (!m_opaque.fwid) {
            if (m_rules.policy.requireFwid) {
                add(Check::fail(CheckKind::FirmwareId, Reason::FwidAbsent,
                                sentence("The report has no firmware hash (FWID), which the policy "
                                         "asks for; drivers before 550 write none.")));
            } else {
                add(Check::skipped(
                    CheckKind::FirmwareId,
                    sentence("The report has no firmware hash; the policy does not ask.")));
            }
            return;
        }
        const Parsed<Hash384> leaf = leafFirmwareId(m_chain.front());
        if (!leaf) {
            add(failed(CheckKind::FirmwareId, leaf.fault()));
        } else if (*leaf != *m_opaque.fwid) {
            add(Check::fail(
                CheckKind::FirmwareId, Reason::FwidMismatch,
                sentence("The report's firmware hash begins %1, the leaf's %2.",
                         {toHex(m_opaque.fwid->view().first(8)), toHex(leaf->view().first(8))})));
        } else {
            add(Check::pass(CheckKind::FirmwareId));
        }
    }

    void checkIdentity() {
        Parsed<GpuIdentity> identity = gpuIdentity(m_chain);
        if (!identity) {
            add(failed(CheckKind::Identity, identity.fault()));
            return;
        }
        m_verdict.identity = std::move(*identity);
        auto fault = familyFault(m_verdict.identity, m_evidence.claimedFamily, m_opaque.chipInfo);
        if (fault) {
            add(failed(CheckKind::Identity, std::move(*fault)));
            return;
        }
        m_identityKnown = add(Check::pass(
            CheckKind::Identity,
            sentence("%1, PDI %2.", {m_verdict.identity.model, m_verdict.identity.pdi})));
    }

    void checkVersions() {
        const Policy& policy = m_rules.policy;
        add(floorCheck(CheckKind::DriverVersion, m_verdict.driverVersion, policy.minDriver, 10));
        if (!m_identityKnown) {
            notReached(CheckKind::VbiosVersion, CheckKind::Identity);
            return;
        }
        const bool blackwell = m_verdict.identity.family == GpuFamily::Blackwell;
        add(floorCheck(CheckKind::VbiosVersion, m_verdict.vbiosVersion,
                       blackwell ? policy.minVbiosBlackwell : policy.minVbiosHopper, 16));
    }

    void checkRims() {
        if (!m_identityKnown) {
            notReached(CheckKind::DriverRim, CheckKind::Identity);
            notReached(CheckKind::VbiosRim, CheckKind::Identity);
            return;
        }
        const Result<RimIds> ids = rimIdsOf(m_opaque, m_verdict.identity.family);
        if (!ids.ok()) {
            add(Check::fail(CheckKind::DriverRim, Reason::BadField, ids.error().message));
            notReached(CheckKind::VbiosRim, CheckKind::DriverRim);
            return;
        }
        const RimEvidence& rims = m_rimProvider.rimsFor(*ids);
        m_driverRim = checkRim(RimKind::Driver, rims.driver, ids->driver);
        m_vbiosRim = checkRim(RimKind::Vbios, rims.vbios, ids->vbios);
    }

    /// Null when it did not pass or is not there.
    RimPointer checkRim(RimKind kind, const std::optional<Bytes>& xml, const std::string& id) {
        const bool driver = kind == RimKind::Driver;
        const CheckKind check = driver ? CheckKind::DriverRim : CheckKind::VbiosRim;
        if (!xml && !m_rules.policy.requireRim) {
            add(Check::skipped(check,
                               sentence("There is no %1; the policy does not ask for it.", {id})));
            return nullptr;
        }
        const RimExpectation expected{kind,
                                      driver ? m_verdict.driverVersion : m_verdict.vbiosVersion,
                                      std::string(chipName(m_verdict.identity)), id};
        RimResult result = verifyRim(xml, expected, m_verifier.m_roots.rim, m_rules.nowS,
                                     m_verifier.m_links, &m_verifier.m_rims, m_verified);
        if (!xml && !m_rimProvider.whyMissing().empty()) {
            result.check.detail += " " + m_rimProvider.whyMissing();
        }
        add(std::move(result.check));
        if (result.summary) m_verdict.rims.push_back(std::move(*result.summary));
        return result.document;
    }

    void checkMeasurements() {
        for (const CheckKind needed :
             {CheckKind::Identity, CheckKind::DriverRim, CheckKind::VbiosRim}) {
            const Check* const check = m_verdict.find(needed);
            if (check != nullptr && check->good()) continue;
            notReached(CheckKind::Measurements, needed);
            return;
        }
        if (m_driverRim == nullptr || m_vbiosRim == nullptr) {
            add(Check::skipped(CheckKind::Measurements,
                               sentence("Without both RIMs there is nothing to compare with; the "
                                        "policy does not ask for them.")));
            return;
        }
        std::array<Hash384, SpdmReport::kMeasurements> measured;
        for (std::size_t i = 0; i < measured.size(); ++i) measured[i] = m_report->measurement(i);
        GoldenComparison comparison = compareGoldenValues(*m_driverRim, *m_vbiosRim, measured,
                                                          m_opaque.nvdec0, svnReadings(m_opaque));
        m_verdict.measurements = std::move(comparison.rows);
        add(std::move(comparison.check));
    }

    void checkRevoked() {
        const RevocationRules rules = RevocationRules::of(m_rules.policy, m_rules.nowS);
        std::vector<RevocationReport> reports;
        const auto look = [&](ChainUse use, std::span<const Certificate> chain,
                              const Certificate& root) {
            reports.push_back(checkRevocation(use, chain, root,
                                              m_revocation.sourcesFor(chain, root), rules,
                                              m_verifier.m_statements, m_verified));
        };
        look(ChainUse::Device, m_chain, m_verifier.m_roots.device);
        noteRevocation(reports.front());
        if (m_driverRim) {
            look(ChainUse::DriverRim, m_driverRim->signers, m_verifier.m_roots.rim);
        }
        if (m_vbiosRim) look(ChainUse::VbiosRim, m_vbiosRim->signers, m_verifier.m_roots.rim);
        add(foldRevocation(reports));
        m_statementsEndS = revocationValidUntilS(reports);
    }

    void noteRevocation(const RevocationReport& device) {
        using Source = CertificateRevocation::Source;
        for (const CertificateRevocation& row : device.certificates) {
            CertificateStanding& standing = m_verdict.chain[row.index];
            standing.revocation = row.statement;
            standing.source = row.source == Source::Ocsp  ? "ocsp"
                              : row.source == Source::Crl ? "crl"
                                                          : std::string_view();
        }
    }

    void checkMode() {
        const std::string_view mode = gpuModeName(m_opaque.mode);
        if (m_rules.mode == GpuMode::Unstated) {
            add(Check::skipped(CheckKind::Mode,
                               sentence("The GPU runs as %1; nobody registered a mode.", {mode})));
        } else if (sameMode(m_rules.mode, m_opaque.mode)) {
            add(Check::pass(CheckKind::Mode,
                            sentence("The GPU runs as %1, as registered.", {mode})));
        } else {
            add(Check::fail(CheckKind::Mode, Reason::Mode,
                            sentence("The GPU runs as %1; registered is %2.",
                                     {mode, gpuModeName(m_rules.mode)})));
        }
    }

    void checkDenied() {
        if (!m_identityKnown) {
            notReached(CheckKind::DenyList, CheckKind::Identity);
            return;
        }
        add(checkDenyList(m_rules.policy, m_verdict.identity, m_verdict.rims));
    }

    std::int64_t validUntilS() const {
        std::int64_t endS = std::min(m_chainEndS, m_rules.nowS + m_rules.policy.verdictMaxAgeS);
        for (const RimSummary& rim : m_verdict.rims) endS = std::min(endS, rim.signerNotAfterS);
        return m_statementsEndS == 0 ? endS : std::min(endS, m_statementsEndS);
    }

    DeviceVerifier& m_verifier;
    const DeviceEvidence& m_evidence;
    const DeviceRules& m_rules;
    RimProvider& m_rimProvider;
    RevocationProvider& m_revocation;
    std::uint64_t* m_verified;
    DeviceVerdict m_verdict;
    std::vector<Check> m_notReached;
    std::vector<Certificate> m_chain;
    std::optional<Fault> m_chainFault;
    std::optional<SpdmReport> m_report;
    OpaqueData m_opaque;
    bool m_identityKnown = false;
    RimPointer m_driverRim;
    RimPointer m_vbiosRim;
    std::int64_t m_chainEndS = 0;
    std::int64_t m_statementsEndS = 0;
};

DeviceVerifier::DeviceVerifier(Roots roots) : m_roots(std::move(roots)) {
    m_certificates.add(m_roots.device);
    m_certificates.add(m_roots.rim);
}

DeviceVerdict DeviceVerifier::verify(const DeviceEvidence& evidence, const DeviceRules& rules,
                                     RimProvider& rims, RevocationProvider& revocation,
                                     std::uint64_t* verified) {
    return Run(*this, evidence, rules, rims, revocation, verified).verdict();
}

DeviceVerdict DeviceVerifier::verify(const DeviceEvidence& evidence, const DeviceRules& rules,
                                     RimProvider& rims, const RevocationSources& revocation,
                                     std::uint64_t* verified) {
    GivenRevocation given(revocation);
    return verify(evidence, rules, rims, given, verified);
}

}  // namespace stacknet::attestation
