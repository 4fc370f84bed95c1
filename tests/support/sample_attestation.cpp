#include "tests/support/sample_attestation.h"

#include <array>

namespace stacknet::testing {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kYearMs = 31'536'000'000;

std::string repeated(const char* pair, int bytes) {
    std::string text;
    for (int count = 0; count < bytes; ++count) text += pair;
    return text;
}

std::vector<api::AttestationCertificateInfo> chainOf(std::int64_t nowMs) {
    static constexpr std::array<const char*, 5> kSubjects = {
        "GH100 A01 GSP FMC LF", "GH100 A01 GSP BROM", "NVIDIA GH100 Provisioner ICA 1",
        "NVIDIA GH100 Identity", "NVIDIA Device Identity CA"};
    std::vector<api::AttestationCertificateInfo> chain;
    for (std::size_t index = 0; index < kSubjects.size(); ++index) {
        api::AttestationCertificateInfo one;
        one.subject = kSubjects[index];
        one.serial = "0" + std::to_string(index + 1);
        one.notBeforeMs = nowMs - 4 * kYearMs;
        one.notAfterMs = 253'402'300'799'000;
        one.sha256 = repeated("c5", 32);
        one.signature = "good";
        if (index == 0) {
            one.revocation = "not_asked";
            one.revocationDetail = "Nobody answers for firmware certificates.";
        } else if (index + 1 < kSubjects.size()) {
            one.revocation = "good";
            one.revocationSource = index == 3 ? "crl" : "ocsp";
            one.revocationDetail = "Good until 2026-12-01T00:00:00Z.";
        }
        chain.push_back(std::move(one));
    }
    return chain;
}

api::GpuAttestationInfo gpu(std::uint32_t index, std::int64_t nowMs) {
    api::GpuAttestationInfo gpu;
    gpu.index = index;
    gpu.family = "Hopper";
    gpu.model = "GH100 A01 GSP BROM";
    gpu.pdi = index == 0 ? "48B02DB73E52137E" : "48B02D51C9C1070B";
    gpu.bromSerial = index == 0 ? "41FFEEB20009E0BE49" : "41E23D711E1C4FBFAC";
    gpu.ueid = "460184066883478054";
    gpu.driverVersion = "550.90.07";
    gpu.vbiosVersion = "96.00.9F.00.01";
    gpu.checkedMs = nowMs - kHourMs / 2;
    gpu.chain = chainOf(nowMs);
    gpu.rims = {{"driver", "NV_GPU_DRIVER_GH100_550.90.07", "550.90.07", repeated("d1", 32),
                 nowMs + kYearMs},
                {"vbios", "NV_GPU_VBIOS_1010_0200_882_96009F0001", "96.00.9F.00.01",
                 repeated("b1", 32), nowMs + 2 * kYearMs}};
    gpu.checks = {{"size", "pass", "OK", "", false},
                  {"report", "pass", "OK", "", false},
                  {"certificate_chain", "pass", "OK", "5 certificates, to the pinned root.", false},
                  {"report_signature", "pass", "OK", "", false},
                  {"nonce", "pass", "OK", "", false},
                  {"firmware_id", "pass", "OK", "", false},
                  {"driver_rim", "pass", "OK", "", false},
                  {"vbios_rim", "pass", "OK", "", false},
                  {"measurements", "pass", "OK", "33 of 33 golden values match.", false},
                  {"revocation", "unknown", "REVOCATION_UNKNOWN",
                   "Nobody said anything about certificate 1; the policy allows that.", true}};
    for (const std::uint32_t slot : {0U, 9U, 21U}) {
        gpu.measurements.push_back({slot,
                                    slot < 21 ? "vbios" : "driver",
                                    {repeated("ab", 48), repeated("cd", 48)},
                                    repeated("ab", 48),
                                    "match"});
    }
    return gpu;
}

}  // namespace

api::AttestationInfo sampleAttestation(std::int64_t nowMs) {
    api::AttestationInfo info;
    info.state = api::AttestationState::Failed;
    info.sentence =
        "GPU 1: measurement 9 does not match. Update the vBIOS, or its RIM, and attest again.";
    info.testEvidence = true;
    info.cpu = api::CpuTeeState::QuoteHeld;
    info.confidentialTasks = true;
    info.checkedMs = nowMs - kHourMs / 2;
    info.validUntilMs = nowMs + kHourMs / 2;
    info.lifetimeMs = kHourMs;
    info.nextMs = nowMs + kHourMs / 6;
    info.policy =
        R"({"require_fwid":true,"require_rim":true,"strict_opaque":false,"revocation":"allow-unknown",)"
        R"("min_driver":"550.90","challenge_max_age_s":300,"verdict_max_age_s":3600,)"
        R"("denied_gpus":["48B02DB73E52137F"],"denied_rims":[]})";
    info.boundKey = "a1b2c3d4e5f60718";
    api::GpuAttestationInfo good = gpu(0, nowMs);
    good.passed = true;
    good.validUntilMs = nowMs + kHourMs / 2;
    api::GpuAttestationInfo bad = gpu(1, nowMs);
    bad.checks[8] = {"measurements", "fail", "MEASUREMENT_MISMATCH",
                     "Index 9 of the vBIOS is none of 2 golden values.", false};
    bad.chain[1].problem = "\"GH100 A01 GSP BROM\": revoked at 2026-11-01T00:00:00Z.";
    bad.chain[1].revocation = "revoked";
    bad.chain[1].revocationDetail = "Revoked at 2026-11-01T00:00:00Z.";
    bad.measurements[1].actual = repeated("ee", 48);
    bad.measurements[1].outcome = "mismatch";
    info.gpus = {good, bad};
    info.nodes = {{repeated("11", 32), "node 1", 2, 3, nowMs + kHourMs, false, true},
                  {repeated("22", 32), "node 2", 1, 1, nowMs + kHourMs / 4, true, false}};
    info.history = {
        {nowMs - kHourMs / 2, repeated("11", 32), bad.pdi, false, "MEASUREMENT_MISMATCH", 0, 2'300},
        {nowMs - kHourMs, repeated("11", 32), good.pdi, true, "OK", nowMs + kHourMs / 2, 1'700}};
    return info;
}

}  // namespace stacknet::testing
