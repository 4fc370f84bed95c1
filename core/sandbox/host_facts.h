#pragma once

#include <filesystem>

#include "core/sandbox/doctor.h"

namespace stacknet::sandbox {

/// Where to look; tests point it at a folder with invented files.
struct HostProbe {
    std::filesystem::path root = "/";  ///< in front of proc/, sys/ and etc/
    /// Search PATH and /usr/sbin, and ask each runtime for its version; else take `runtimes`.
    bool searchRuntimes = true;
    std::vector<RuntimeFacts> runtimes;
    std::filesystem::path helperPath;  ///< empty: beside our program, then ../libexec/stacknet
    std::filesystem::path initPath;
};

/// Asks the program at `path` for its version (runs it with --version).
RuntimeFacts askRuntime(const std::string& name, const std::string& path);

/// Reads the host; never writes to it. Takes as long as four programs' `--version` (50 ms).
HostFacts collectHostFacts(const HostProbe& probe);

/// Pure parts, for tests.
std::string parseRuntimeVersion(const std::string& output);
CgroupMode cgroupModeOf(const std::string& mountinfo);
std::vector<IdRange> parseSubIds(const std::string& text, const std::string& user,
                                 std::uint32_t uid, bool everybody);

}  // namespace stacknet::sandbox
