#pragma once

#include <cstdint>
#include <string>

#include "core/sandbox/cgroup_readback.h"

/// stacknet-sandbox-helper: supervises one run. The engine starts it with these options, holds its
/// standard input open for as long as the run is wanted, and reads frames from its standard output:
/// one byte kind, u32 little-endian length (at most kFrameBytes), the bytes. Its last frame is the
/// result; it leaves after it has deleted the container.
namespace stacknet::sandbox::helper {

inline constexpr std::size_t kFrameBytes = 65'536;
inline constexpr char kFrameStdout = 'o';
inline constexpr char kFrameStderr = 'e';
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
    std::uint64_t wallMs = 0;
    std::uint64_t outputBytes = 0;
    std::uint64_t hostUid = 0;
    std::uint64_t fixedAddresses = 0;  ///< --fixed-addresses 1: no ASLR in the container
    std::uint64_t oneCpu = 0;          ///< --one-cpu 1: the container runs on one CPU
    WantedLimits limits;
};

}  // namespace stacknet::sandbox::helper
