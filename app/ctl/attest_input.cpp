#include "app/ctl/attest_input.h"

#include "core/attestation/case_file.h"
#include "core/attestation/evidence_list.h"
#include "core/auth/rfc3339.h"
#include "core/base/clock.h"
#include "core/base/file.h"

namespace stacknet::ctl {

using namespace attestation;

namespace {

/// Evidence that is too large must reach the verifier, which says so.
constexpr std::size_t kEvidenceFileMax = 16 * 1024 * 1024;
constexpr std::size_t kPolicyFileMax = 256 * 1024;

Result<std::optional<Bytes>> optionalFile(const Arguments& arguments, const std::string& name) {
    const std::string file = arguments.option(name);
    if (file.empty()) return std::optional<Bytes>();
    STACKNET_TRY(Bytes content, readFile(file, kEvidenceFileMax));
    return std::optional(std::move(content));
}

Result<void> readEvidence(const Arguments& arguments, EvidenceInput& input) {
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

Result<void> readNonceOption(const Arguments& arguments, EvidenceInput& input) {
    if (arguments.option("--nonce") == kNonceOfReport) {
        takeNonceOfReport(input);
        return {};
    }
    STACKNET_TRY(input.rules.nonce, attestNonce(arguments));
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

Result<EvidenceInput> readAttestInput(const Arguments& arguments) {
    EvidenceInput input;
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

}  // namespace stacknet::ctl
