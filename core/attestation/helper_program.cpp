#include "core/attestation/helper_program.h"

#include <unistd.h>

#include <system_error>
#include <vector>

namespace stacknet::attestation {

namespace fs = std::filesystem;

fs::path findHelper(const fs::path& given) {
    std::vector<fs::path> candidates = {given};
    if (given.empty()) {
        std::error_code error;
        const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
        candidates = {folder / kHelperName, folder / "../libexec/stacknet" / kHelperName};
    }
    for (const fs::path& candidate : candidates) {
        std::error_code error;
        const fs::path full = fs::canonical(candidate, error);
        if (!error && ::access(full.c_str(), X_OK) == 0) return full;
    }
    return {};
}

}  // namespace stacknet::attestation
