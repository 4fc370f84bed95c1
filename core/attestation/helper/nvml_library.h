#pragma once

#include <string>

#include "core/attestation/helper/nvml_abi.h"
#include "core/attestation/nvml_messages.h"

namespace stacknet::attestation::nvml {

/// The functions of a loaded library; null where it is optional and absent. Codes are nvmlReturn_t.
struct Library {
    int (*init)() = nullptr;
    int (*shutdown)() = nullptr;
    int (*driverVersion)(char*, unsigned) = nullptr;
    int (*deviceCount)(unsigned*) = nullptr;
    int (*deviceByIndex)(unsigned, Device*) = nullptr;
    int (*uuid)(Device, char*, unsigned) = nullptr;
    int (*vbiosVersion)(Device, char*, unsigned) = nullptr;
    int (*architecture)(Device, unsigned*) = nullptr;
    int (*systemState)(SystemState*) = nullptr;
    int (*readyState)(unsigned*) = nullptr;
    int (*certificate)(Device, GpuCertificate*) = nullptr;
    int (*report)(Device, GpuReport*) = nullptr;
    int (*settings)(SystemSettings*) = nullptr;    ///< since 550
    int (*capabilities)(Capabilities*) = nullptr;  ///< optional
};

/// What the load is asked with: the first four are there once it is loaded, the others may be null.
struct LoadLibrary {
    int (*init)() = nullptr;
    int (*deviceCount)(unsigned*) = nullptr;
    int (*deviceByIndex)(unsigned, Device*) = nullptr;
    int (*uuid)(Device, char*, unsigned) = nullptr;
    int (*shutdown)() = nullptr;
    int (*name)(Device, char*, unsigned) = nullptr;
    int (*utilization)(Device, Utilization*) = nullptr;
    int (*memory)(Device, Memory*) = nullptr;
    int (*temperature)(Device, int, unsigned*) = nullptr;
    int (*power)(Device, unsigned*) = nullptr;
};

/// Loads libnvidia-ml.so.1 by its bare name, so that only the loader's own folders count, and finds
/// every function. Otherwise `refusal` says how far it came.
bool loadLibrary(Library& library, Inventory& refusal);
bool loadLibrary(LoadLibrary& library, Inventory& refusal);

}  // namespace stacknet::attestation::nvml
