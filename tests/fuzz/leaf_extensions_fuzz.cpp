// The three extensions of a device's leaf that are read as DER: the two DICE forms and the device's
// name. The first byte says which.

#include <cstdlib>

#include "core/attestation/firmware_id.h"
#include "core/attestation/gpu_identity.h"

using namespace stacknet;
using namespace stacknet::attestation;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void checkFirmware(const Parsed<Hash384>& fwid) {
    require(fwid.ok() || fwid.fault().reason == Reason::BadField);
}

void checkName(ByteView extension) {
    const auto name = deviceNameOf(extension);
    if (!name) {
        require(name.fault().reason == Reason::BadField);
        return;
    }
    require(name->vendor == "NVIDIA" && name->pdi.size() == 16);
    require(name->pdi.find_first_not_of("0123456789ABCDEF") == std::string::npos);
    static_cast<void>(familyOfChip(name->product));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    switch (data[0] % 3) {
        case 0:
            checkFirmware(firmwareIdOf(rest, std::nullopt));
            break;
        case 1:
            checkFirmware(firmwareIdOf(std::nullopt, rest));
            break;
        default:
            checkName(rest);
    }
    return 0;
}
