#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/attestation/check.h"
#include "core/attestation/digest.h"
#include "core/attestation/gpu_mode.h"
#include "core/attestation/revocation_status.h"

/// What a verifier found about one GPU. Times are unix seconds.
namespace stacknet::attestation {

enum class GpuFamily : std::uint8_t { Unknown, Hopper, Blackwell };
std::string_view familyName(GpuFamily family);  ///< "Hopper"; "unknown"

/// Who a GPU is, from its certificates alone.
struct GpuIdentity {
    GpuFamily family = GpuFamily::Unknown;
    std::string model;  ///< common name of the chip's BROM certificate: "GH100 A01 GSP BROM"
    /// The chip's own device identifier of the leaf's subject alternative name: 16 upper case
    /// hexadecimal digits. Stays through firmware updates.
    std::string pdi;
    /// Subject serialNumber of the BROM certificate, upper case hexadecimal. Stays.
    std::string bromSerial;
    Hash256 bromCertificate;  ///< SHA-256 of its DER: the key of registries
    /// Serial of the leaf as a decimal number, NVIDIA's "ueid". Changes with the firmware.
    std::string ueid;
    bool operator==(const GpuIdentity&) const = default;
};

enum class RimKind : std::uint8_t { Driver, Vbios };

/// One golden value against what the GPU measured.
struct MeasurementRow {
    enum class Outcome : std::uint8_t {
        Match,
        Mismatch,
        Skipped,  ///< index 35 while NVDEC0 is disabled
    };
    std::uint8_t index = 0;  ///< RIM index 0..63: block index of the report less one
    RimKind source = RimKind::Driver;
    std::vector<Hash384> expected;  ///< the alternatives
    Hash384 actual;
    Outcome outcome = Outcome::Mismatch;
    bool operator==(const MeasurementRow&) const = default;
};

/// A RIM that a verdict stands on.
struct RimSummary {
    RimKind kind = RimKind::Driver;
    std::string id;                    ///< "NV_GPU_DRIVER_GH100_550.90.07"
    std::string version;               ///< as it says of itself
    Hash256 digest;                    ///< SHA-256 of the file
    std::int64_t signerNotAfterS = 0;  ///< the earliest end in its signer's chain
    bool operator==(const RimSummary&) const = default;
};

/// How one certificate of a device's chain stands, for people.
struct CertificateStanding {
    enum class Signature : std::uint8_t {
        NotChecked,  ///< the chain was not reached, or has no place for it
        Good,        ///< by its issuer, the next one or the pinned root; or it is that root
        Bad,
    };
    Signature signature = Signature::NotChecked;
    /// The weightiest statement about it; none when revocation was not reached, and for the root.
    std::optional<RevocationStatement> revocation;
    std::string_view source;  ///< of the statement: "ocsp", "crl"; empty: nobody said anything
    bool operator==(const CertificateStanding&) const = default;
};

struct DeviceVerdict {
    std::vector<Check> checks;  ///< in the order in which they happened; at least one
    GpuIdentity identity;       ///< only to be used when the chain and signature checks passed
    std::string driverVersion;
    std::string vbiosVersion;
    GpuMode mode = GpuMode::Unstated;          ///< as the signed report says
    std::vector<MeasurementRow> measurements;  ///< ascending by index
    std::vector<RimSummary> rims;
    /// By certificate, leaf first; empty when the chain cannot be read. Of the verification itself:
    /// records (verdict_record.h) do not keep it.
    std::vector<CertificateStanding> chain;
    std::int64_t checkedAtS = 0;
    /// The first moment at which the verdict is worth nothing any more; 0 when it did not pass.
    std::int64_t validUntilS = 0;

    /// Every check is good.
    bool passed() const;
    /// The first check that is not good: what a person is told first. Null when passed.
    const Check* firstProblem() const;
    const Check* find(CheckKind kind) const;
    /// Indices with Outcome::Mismatch, ascending.
    std::vector<std::uint8_t> mismatches() const;
};

}  // namespace stacknet::attestation
