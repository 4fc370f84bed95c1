#pragma once

#include "core/attestation/verdict_record.h"

namespace stacknet::attestation::testing {

inline constexpr std::int64_t kCheckedS = 1'767'225'600;  // 2026-01-01

template <typename Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed value;
    value.data.fill(byte);
    return value;
}

/// A GPU that passed and is good for an hour.
inline DeviceVerdict passedGpu(std::uint8_t gpu, std::string ueid = "1234") {
    DeviceVerdict verdict;
    verdict.checks = {Check::pass(CheckKind::CertificateChain),
                      Check::pass(CheckKind::ReportSignature, "by the leaf")};
    verdict.identity.family = GpuFamily::Hopper;
    verdict.identity.model = "GH100 A01 GSP BROM";
    verdict.identity.pdi = "48B02D51C9C1070B";
    verdict.identity.bromSerial = "41E23D711E1C4FBFAC";
    verdict.identity.bromCertificate = filled<Hash256>(gpu);
    verdict.identity.ueid = std::move(ueid);
    verdict.driverVersion = "550.90.07";
    verdict.vbiosVersion = "96.00.9F.00.01";
    MeasurementRow row;
    row.index = 7;
    row.expected = {filled<Hash384>(1), filled<Hash384>(2)};
    row.actual = filled<Hash384>(2);
    row.outcome = MeasurementRow::Outcome::Match;
    verdict.measurements = {row};
    verdict.rims = {{RimKind::Driver, "NV_GPU_DRIVER_GH100_550.90.07", "550.90.07",
                     filled<Hash256>(3), kCheckedS + 9'999}};
    verdict.checkedAtS = kCheckedS;
    verdict.validUntilS = kCheckedS + 3'600;
    return verdict;
}

/// Node `node` with these GPUs, all of which passed.
inline VerdictRecord passedRecord(std::uint8_t node, std::vector<DeviceVerdict> gpus) {
    VerdictRecord record;
    record.node = filled<PublicKey>(node);
    record.hpkeKey = filled<crypto::X25519PublicKey>(static_cast<std::uint8_t>(node + 100));
    record.gpuCount = static_cast<std::uint32_t>(gpus.size());
    record.challenge = filled<Hash256>(9);
    record.checkedAtS = kCheckedS;
    record.checks = {Check::pass(CheckKind::Challenge, "Answered after 1 s.")};
    record.gpus = std::move(gpus);
    return record;
}

}  // namespace stacknet::attestation::testing
