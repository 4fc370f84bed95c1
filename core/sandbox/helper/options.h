#pragma once

#include <cstdint>
#include <string>

#include "core/sandbox/cgroup_readback.h"

/// stacknet-sandbox-helper: supervises one container, for one run. The engine starts it with these
/// options and holds its standard input open for as long as the container is wanted. The helper
/// creates the container, reads its limits back and says so with a 'r' frame. It then waits, as
/// long as it takes, for the line "go WALL_MS OUTPUT_BYTES FILE_BYTES FILES\n" on its standard
/// input, reads the limits back again and starts the run. What it says goes to its standard output
/// in frames: one byte kind, u32 little-endian length (at most kFrameBytes), the bytes. Its last
/// frame is the result; it leaves after it has deleted the container.
namespace stacknet::sandbox::helper {

inline constexpr std::size_t kFrameBytes = 65'536;
/// Created and verified: "pid=NUMBER\nmemory=CGROUP_FOLDER\n".
inline constexpr char kFrameReady = 'r';
inline constexpr char kFrameStdout = 'o';
inline constexpr char kFrameStderr = 'e';
/// What was left in /out: PID 1's packets 'D', 'F' and 'C' as they are (init/output.h).
inline constexpr char kFrameOutput = 'f';
/// "name=value" lines; see supervise.cpp.
inline constexpr char kFrameResult = 'x';

struct Options {
    std::string runtime;      ///< --runtime PATH
    std::string runtimeRoot;  ///< --root FOLDER: where the runtime keeps its state
    std::string bundle;       ///< --bundle FOLDER
    std::string id;           ///< --id NAME
    std::string stdinFile;    ///< --stdin FILE: becomes the tool's standard input
    std::string bindRootfs;   ///< --bind-rootfs FOLDER: bound to bundle/rootfs in a mount namespace
    std::string hideMount;    ///< --hide-mount FOLDER: unmounted in that namespace
    bool gvisor = false;      ///< --gvisor 1|2: 2 means the runtime is runsc
    std::uint64_t hostUid = 0;
    std::uint64_t fixedAddresses = 0;  ///< --fixed-addresses 1: no ASLR in the container
    std::uint64_t oneCpu = 0;          ///< --one-cpu 1: the container runs on one CPU
    WantedLimits limits;
    // Of the run, from the "go" line.
    std::uint64_t wallMs = 0;
    std::uint64_t outputBytes = 0;
    std::uint64_t fileBytes = 0;
    std::uint64_t files = 0;
    std::uint64_t fileDepth = 0;      ///< --file-depth NUMBER
    std::uint64_t filePathBytes = 0;  ///< --file-path-bytes NUMBER
};

}  // namespace stacknet::sandbox::helper
