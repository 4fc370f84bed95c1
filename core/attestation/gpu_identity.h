#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/attestation/certificate.h"
#include "core/attestation/evidence.h"
#include "core/attestation/verdict.h"

namespace stacknet::attestation {

/// "GH100" is Hopper, "GB100", "GB202" and their like are Blackwell; all else is Unknown.
GpuFamily familyOfChip(std::string_view chip);

/// "GH100": the first word of the identity's model, which is what RIM files call their product.
std::string_view chipName(const GpuIdentity& identity);

/// What the leaf's subject alternative name says: otherName 1.3.6.1.4.1.412.274.1 (DMTF device
/// information), `vendor:product:identifier`.
struct DeviceName {
    std::string vendor;   ///< "NVIDIA"
    std::string product;  ///< "GH100"; "LS_10" is an NVSwitch
    std::string pdi;      ///< 16 upper case hexadecimal digits
    bool operator==(const DeviceName&) const = default;
};
/// Faults: BadField (there is none, or it has another form).
Parsed<DeviceName> deviceName(const Certificate& leaf);
/// The same from the content of the subject alternative name.
Parsed<DeviceName> deviceNameOf(std::optional<ByteView> subjectAltName);

/// The product when the leaf names an NVIDIA device that is not a GPU of a known family. Nothing is
/// verified here: this only lets a switch be refused by its name instead of by the first field that
/// a GPU's report would have.
std::optional<std::string> nameOfOtherDevice(const Certificate& leaf);

/// Who the GPU is, from a chain (leaf first) that has been verified. Faults: WrongDevice (not a GPU
/// of a known family), ArchMismatch (leaf, its alternative name and BROM certificate name different
/// chips), BadField (a serial number or name that is missing or does not fit its certificate).
Parsed<GpuIdentity> gpuIdentity(std::span<const Certificate> chain);

/// ArchMismatch when the claimed family (Unknown: none claimed) or the report's CHIP_INFO (empty:
/// none) is not that of the certificates.
std::optional<Fault> familyFault(const GpuIdentity& identity, GpuFamily claimed,
                                 std::string_view chipInfo);

}  // namespace stacknet::attestation
