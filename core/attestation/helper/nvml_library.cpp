#include "core/attestation/helper/nvml_library.h"

#include <dlfcn.h>

namespace stacknet::attestation::nvml {
namespace {

constexpr const char* kSoname = "libnvidia-ml.so.1";

Bytes cut(const char* text) {
    const std::string_view view(text == nullptr ? "" : text);
    return toBytes(view.substr(0, kNameBytesMax));
}

/// The library, or null with `refusal` saying so.
void* openLibrary(Inventory& refusal) {
    void* handle = ::dlopen(kSoname, RTLD_LAZY | RTLD_LOCAL);
    if (handle != nullptr) return handle;
    refusal.stage = Stage::NoLibrary;
    refusal.name = cut(::dlerror());
    return nullptr;
}

/// Finds functions one by one and remembers the first that had to be there and is not.
class Symbols {
public:
    explicit Symbols(void* handle) : m_handle(handle) {}
    template <typename Function>
    void find(Function& function, const char* name, bool required = true) {
        function = reinterpret_cast<Function>(::dlsym(m_handle, name));
        if (function == nullptr && required && m_missing == nullptr) m_missing = name;
    }
    bool complete(Inventory& refusal) const {
        if (m_missing == nullptr) return true;
        refusal.stage = Stage::MissingSymbol;
        refusal.name = cut(m_missing);
        return false;
    }

private:
    void* m_handle;
    const char* m_missing = nullptr;
};

}  // namespace

bool loadLibrary(Library& library, Inventory& refusal) {
    void* handle = openLibrary(refusal);
    if (handle == nullptr) return false;
    Symbols symbols(handle);
    symbols.find(library.init, "nvmlInit_v2");
    symbols.find(library.shutdown, "nvmlShutdown");
    symbols.find(library.driverVersion, "nvmlSystemGetDriverVersion");
    symbols.find(library.deviceCount, "nvmlDeviceGetCount_v2");
    symbols.find(library.deviceByIndex, "nvmlDeviceGetHandleByIndex_v2");
    symbols.find(library.uuid, "nvmlDeviceGetUUID");
    symbols.find(library.vbiosVersion, "nvmlDeviceGetVbiosVersion");
    symbols.find(library.architecture, "nvmlDeviceGetArchitecture");
    symbols.find(library.systemState, "nvmlSystemGetConfComputeState");
    symbols.find(library.readyState, "nvmlSystemGetConfComputeGpusReadyState");
    symbols.find(library.certificate, "nvmlDeviceGetConfComputeGpuCertificate");
    symbols.find(library.report, "nvmlDeviceGetConfComputeGpuAttestationReport");
    symbols.find(library.settings, "nvmlSystemGetConfComputeSettings", false);
    symbols.find(library.capabilities, "nvmlSystemGetConfComputeCapabilities", false);
    return symbols.complete(refusal);
}

bool loadLibrary(LoadLibrary& library, Inventory& refusal) {
    void* handle = openLibrary(refusal);
    if (handle == nullptr) return false;
    Symbols symbols(handle);
    symbols.find(library.init, "nvmlInit_v2");
    symbols.find(library.deviceCount, "nvmlDeviceGetCount_v2");
    symbols.find(library.deviceByIndex, "nvmlDeviceGetHandleByIndex_v2");
    symbols.find(library.uuid, "nvmlDeviceGetUUID");
    symbols.find(library.shutdown, "nvmlShutdown", false);
    symbols.find(library.name, "nvmlDeviceGetName", false);
    symbols.find(library.utilization, "nvmlDeviceGetUtilizationRates", false);
    symbols.find(library.memory, "nvmlDeviceGetMemoryInfo", false);
    symbols.find(library.temperature, "nvmlDeviceGetTemperature", false);
    symbols.find(library.power, "nvmlDeviceGetPowerUsage", false);
    return symbols.complete(refusal);
}

}  // namespace stacknet::attestation::nvml
