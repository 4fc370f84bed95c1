#pragma once

#include <optional>

#include "core/attestation/certificate.h"
#include "core/attestation/digest.h"
#include "core/attestation/evidence.h"

namespace stacknet::attestation {

/// The firmware hash that the boot ROM wrote into the leaf when it made its key: Hopper in the TCG
/// DICE extension 2.23.133.5.4.1 (CompositeDeviceID), Blackwell in 2.23.133.5.4.1.1 (DiceTcbInfo,
/// the first of its fwids; the ones behind it are unused slots of zeros). Both are read as DER to
/// the last byte. Faults: FwidAbsent (the leaf has neither), BadField (one that is malformed, not
/// SHA-384, or both with different hashes).
Parsed<Hash384> leafFirmwareId(const Certificate& leaf);

/// The same from the extensions' contents, where they are there.
Parsed<Hash384> firmwareIdOf(std::optional<ByteView> compositeDeviceId,
                             std::optional<ByteView> tcbInfo);

}  // namespace stacknet::attestation
