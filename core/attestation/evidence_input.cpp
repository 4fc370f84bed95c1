#include "core/attestation/evidence_input.h"

#include <algorithm>

#include "core/attestation/evidence_list.h"
#include "core/attestation/revocation_store.h"
#include "core/attestation/spdm_report.h"

namespace stacknet::attestation {

namespace {

constexpr std::size_t kChainCertificatesMax = 5;

/// The files that were named; what they lack, from the store. Keeps what it gave, because the
/// signers of RIM files can be revoked too.
class NamedThenStoredRims final : public RimProvider {
public:
    NamedThenStoredRims(const RimEvidence& named,
                        const std::optional<std::filesystem::path>& folder)
        : m_named(named) {
        if (!folder) return;
        m_store.emplace(*folder);
        m_stored.emplace(*m_store);
    }
    const RimEvidence& rimsFor(const RimIds& ids) override {
        m_rims = m_named;
        if (m_stored && (!m_rims.driver || !m_rims.vbios)) {
            const RimEvidence& found = m_stored->rimsFor(ids);
            if (!m_rims.driver) m_rims.driver = found.driver;
            if (!m_rims.vbios) m_rims.vbios = found.vbios;
        }
        for (const auto& file : {m_rims.driver, m_rims.vbios}) {
            if (file && std::find(m_given.begin(), m_given.end(), *file) == m_given.end()) {
                m_given.push_back(*file);
            }
        }
        return m_rims;
    }
    std::string whyMissing() const override { return m_stored ? m_stored->whyMissing() : ""; }
    const std::vector<Bytes>& given() const { return m_given; }

private:
    const RimEvidence& m_named;
    std::optional<RimStore> m_store;
    std::optional<StoredRims> m_stored;
    RimEvidence m_rims;
    std::vector<Bytes> m_given;
};

void addNew(std::vector<Certificate>& to, const std::vector<Certificate>& from) {
    for (const Certificate& certificate : from) {
        if (std::find(to.begin(), to.end(), certificate) == to.end()) to.push_back(certificate);
    }
}

void append(RevocationSources& to, RevocationSources from) {
    std::move(from.ocsp.begin(), from.ocsp.end(), std::back_inserter(to.ocsp));
    std::move(from.crls.begin(), from.crls.end(), std::back_inserter(to.crls));
}

/// What the folder holds for the devices' chains and for the signers of their RIM files. Chains
/// that cannot be read have none; the verdict says why.
RevocationSources sourcesOf(const RevocationStore& store, const EvidenceInput& input,
                            const std::vector<Bytes>& rims, const Roots& roots,
                            std::vector<std::string>& unreadable) {
    std::vector<Certificate> devices;
    for (const DeviceEvidence& device : input.devices) {
        const auto chain = parsePemChain(device.chainPem, kChainCertificatesMax);
        if (chain.ok()) addNew(devices, *chain);
    }
    std::vector<Certificate> signers;
    LinkCache links;
    for (const Bytes& rim : rims) {
        const auto document = readRim(rim, roots.rim, input.rules.nowS, links);
        if (document) addNew(signers, (*document)->signers);
    }
    RevocationSources sources = store.sourcesFor(devices, roots.device, &unreadable);
    append(sources, store.sourcesFor(signers, roots.rim, &unreadable));
    std::sort(unreadable.begin(), unreadable.end());
    unreadable.erase(std::unique(unreadable.begin(), unreadable.end()), unreadable.end());
    return sources;
}

}  // namespace

void takeNonceOfReport(EvidenceInput& input) {
    STACKNET_INVARIANT(!input.devices.empty());
    input.nonceOfReport = true;
    // A report that cannot be read fails before its nonce is looked at.
    const auto report = SpdmReport::parse(input.devices.front().report);
    if (report) input.rules.nonce = report->nonce();
}

Result<EvidenceInput> evidenceOfText(std::string_view json) {
    EvidenceInput input;
    STACKNET_TRY(EvidenceList list, parseEvidenceList(json));
    input.devices = std::move(list.devices);
    input.gpus = input.devices.size();
    takeNonceOfReport(input);
    return input;
}

Result<EvidenceOutcome> verifyEvidence(const EvidenceInput& input, const Roots& roots) {
    DeviceVerifier verifier(roots);
    NamedThenStoredRims rims(input.rims, input.rimFolder);
    EvidenceOutcome outcome;
    outcome.verdict = verifyNode(verifier, input.devices, input.gpus, input.rules, rims, {});
    if (!input.revocationFolder) return outcome;
    // Whose statements are wanted is known once the RIM files are: look again with them.
    STACKNET_TRY(const RevocationStore store, RevocationStore::open(*input.revocationFolder));
    const RevocationSources sources =
        sourcesOf(store, input, rims.given(), verifier.roots(), outcome.unreadable);
    outcome.verdict = verifyNode(verifier, input.devices, input.gpus, input.rules, rims, sources);
    return outcome;
}

}  // namespace stacknet::attestation
