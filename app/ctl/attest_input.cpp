#include "app/ctl/attest_input.h"

#include <algorithm>

#include "core/attestation/case_file.h"
#include "core/attestation/evidence_list.h"
#include "core/attestation/revocation_store.h"
#include "core/attestation/spdm_report.h"
#include "core/auth/rfc3339.h"
#include "core/base/clock.h"
#include "core/base/file.h"

namespace stacknet::ctl {

using namespace attestation;

namespace {

/// Evidence that is too large must reach the verifier, which says so.
constexpr std::size_t kEvidenceFileMax = 16 * 1024 * 1024;
constexpr std::size_t kPolicyFileMax = 256 * 1024;
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
RevocationSources sourcesOf(const RevocationStore& store, const AttestInput& input,
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

Result<std::optional<Bytes>> optionalFile(const Arguments& arguments, const std::string& name) {
    const std::string file = arguments.option(name);
    if (file.empty()) return std::optional<Bytes>();
    STACKNET_TRY(Bytes content, readFile(file, kEvidenceFileMax));
    return std::optional(std::move(content));
}

Result<void> readEvidence(const Arguments& arguments, AttestInput& input) {
    const std::string list = arguments.option("--evidence");
    const std::string report = arguments.option("--report");
    const std::string chain = arguments.option("--chain");
    if (list.empty() ? report.empty() || chain.empty() : !report.empty() || !chain.empty()) {
        return makeError("ctl.usage",
                         "Name the evidence: --report FILE and --chain FILE, or --evidence FILE "
                         "alone.");
    }
    if (!list.empty()) {
        STACKNET_TRY(const Bytes content, readFile(list, kEvidenceFileMax));
        STACKNET_TRY(EvidenceList evidence, parseEvidenceList(asText(content)));
        input.devices = std::move(evidence.devices);
    } else {
        DeviceEvidence device;
        STACKNET_TRY(device.report, readFile(report, kEvidenceFileMax));
        STACKNET_TRY(const Bytes pem, readFile(chain, kEvidenceFileMax));
        device.chainPem = asText(pem);
        input.devices.push_back(std::move(device));
    }
    input.gpusSaid = !arguments.option("--gpus").empty();
    STACKNET_TRY(input.gpus, arguments.number("--gpus", input.devices.size(), 1, kNodeGpusMax));
    return {};
}

Result<void> readNonceOption(const Arguments& arguments, AttestInput& input) {
    input.nonceOfReport = arguments.option("--nonce") == kNonceOfReport;
    if (!input.nonceOfReport) {
        STACKNET_TRY(input.rules.nonce, attestNonce(arguments));
        return {};
    }
    // A report that cannot be read fails before its nonce is looked at.
    const auto report = SpdmReport::parse(input.devices.front().report);
    if (report) input.rules.nonce = report->nonce();
    return {};
}

}  // namespace

Result<std::int64_t> attestTime(const Arguments& arguments) {
    constexpr std::int64_t kMsPerSecond = 1'000;
    const std::string text = arguments.option("--at");
    if (text.empty()) return SystemClock().wallMs() / kMsPerSecond;
    const auto ms = auth::parseRfc3339(text);
    if (!ms.ok()) {
        return makeError("ctl.usage",
                         "--at takes a time like 2026-06-01T00:00:00Z, not \"" + text + "\".");
    }
    return *ms / kMsPerSecond;
}

Result<Nonce> attestNonce(const Arguments& arguments) {
    const std::string text = arguments.option("--nonce");
    if (text.empty()) {
        return makeError("ctl.usage",
                         "--nonce is missing: the 64 hexadecimal digits that you asked the GPU to "
                         "sign. What a report says of itself proves nothing about when it was "
                         "made.");
    }
    const auto nonce = readNonce(text);
    if (!nonce) return makeError("attestation.bad_nonce", nonce.fault().detail);
    return *nonce;
}

Result<std::optional<std::filesystem::path>> attestFolder(const Arguments& arguments,
                                                          const std::string& name, bool needed) {
    const std::string folder = arguments.option(name);
    if (folder.empty()) {
        if (needed) return makeError("ctl.usage", name + " DIR is missing.");
        return std::optional<std::filesystem::path>();
    }
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        return makeError("ctl.no_folder", folder + " is not a folder.");
    }
    return std::optional<std::filesystem::path>(folder);
}

Result<AttestInput> readAttestInput(const Arguments& arguments) {
    AttestInput input;
    STACKNET_CHECK(readEvidence(arguments, input));
    STACKNET_CHECK(readNonceOption(arguments, input));
    STACKNET_TRY(input.rules.nowS, attestTime(arguments));
    if (const std::string file = arguments.option("--policy"); !file.empty()) {
        STACKNET_TRY(const Bytes content, readFile(file, kPolicyFileMax));
        STACKNET_TRY(input.rules.policy, Policy::fromJson(asText(content)));
    }
    STACKNET_TRY(input.rims.driver, optionalFile(arguments, "--driver-rim"));
    STACKNET_TRY(input.rims.vbios, optionalFile(arguments, "--vbios-rim"));
    STACKNET_TRY(input.rimFolder, attestFolder(arguments, "--rims", false));
    STACKNET_TRY(input.revocationFolder, attestFolder(arguments, "--revocation", false));
    return input;
}

Result<AttestOutcome> verifyAttestInput(const AttestInput& input) {
    DeviceVerifier verifier(nvidiaRoots());
    NamedThenStoredRims rims(input.rims, input.rimFolder);
    AttestOutcome outcome;
    outcome.verdict = verifyNode(verifier, input.devices, input.gpus, input.rules, rims, {});
    if (!input.revocationFolder) return outcome;
    // Whose statements are wanted is known once the RIM files are: look again with them.
    STACKNET_TRY(const RevocationStore store, RevocationStore::open(*input.revocationFolder));
    const RevocationSources sources =
        sourcesOf(store, input, rims.given(), verifier.roots(), outcome.unreadable);
    outcome.verdict = verifyNode(verifier, input.devices, input.gpus, input.rules, rims, sources);
    return outcome;
}

}  // namespace stacknet::ctl
