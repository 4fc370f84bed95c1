#include "core/engine/metrics_host.h"

#include <unistd.h>

#include <fstream>

namespace stacknet::engine {

namespace fs = std::filesystem;

HostFigures processFigures() {
    HostFigures figures;
    std::ifstream statm("/proc/self/statm");
    std::uint64_t pages = 0;
    std::uint64_t resident = 0;
    if (statm >> pages >> resident) {
        figures.residentBytes = resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    }
    std::error_code error;
    fs::directory_iterator files("/proc/self/fd", error);
    while (!error && files != fs::directory_iterator()) {
        ++figures.openFiles;
        files.increment(error);
    }
    // The listing itself holds one.
    if (figures.openFiles > 0) --figures.openFiles;
    return figures;
}

std::uint64_t directoryBytes(const fs::path& folder) {
    std::uint64_t bytes = 0;
    std::uint64_t files = 0;
    std::error_code error;
    fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied,
                                          error);
    while (!error && each != fs::recursive_directory_iterator() && files < kMeasuredFilesMax) {
        std::error_code unreadable;
        if (fs::is_regular_file(each->symlink_status(unreadable))) {
            const std::uint64_t size = each->file_size(unreadable);
            if (!unreadable) bytes += size;
            ++files;
        }
        each.increment(error);
    }
    return bytes;
}

}  // namespace stacknet::engine
