#include "core/attestation/helper/nvml_library.h"

#include <dlfcn.h>

namespace stacknet::attestation::nvml {
namespace {

constexpr const char* kSoname = "libnvidia-ml.so.1";

Bytes cut(const char* text) {
    const std::string_view view(text == nullptr ? "" : text);
    return toBytes(view.substr(0, kNameBytesMax));
}

}  // namespace

bool loadLibrary(Library& library, Inventory& refusal) {
    void* handle = ::dlopen(kSoname, RTLD_LAZY | RTLD_LOCAL);
    if (handle == nullptr) {
        refusal.stage = Stage::NoLibrary;
        refusal.name = cut(::dlerror());
        return false;
    }
    const char* missing = nullptr;
    const auto find = [&](auto& function, const char* name, bool required = true) {
        using Function = std::remove_reference_t<decltype(function)>;
        function = reinterpret_cast<Function>(::dlsym(handle, name));
        if (function == nullptr && required && missing == nullptr) missing = name;
    };
    find(library.init, "nvmlInit_v2");
    find(library.shutdown, "nvmlShutdown");
    find(library.driverVersion, "nvmlSystemGetDriverVersion");
    find(library.deviceCount, "nvmlDeviceGetCount_v2");
    find(library.deviceByIndex, "nvmlDeviceGetHandleByIndex_v2");
    find(library.uuid, "nvmlDeviceGetUUID");
    find(library.vbiosVersion, "nvmlDeviceGetVbiosVersion");
    find(library.architecture, "nvmlDeviceGetArchitecture");
    find(library.systemState, "nvmlSystemGetConfComputeState");
    find(library.readyState, "nvmlSystemGetConfComputeGpusReadyState");
    find(library.certificate, "nvmlDeviceGetConfComputeGpuCertificate");
    find(library.report, "nvmlDeviceGetConfComputeGpuAttestationReport");
    find(library.settings, "nvmlSystemGetConfComputeSettings", false);
    find(library.capabilities, "nvmlSystemGetConfComputeCapabilities", false);
    if (missing == nullptr) return true;
    refusal.stage = Stage::MissingSymbol;
    refusal.name = cut(missing);
    return false;
}

}  // namespace stacknet::attestation::nvml
