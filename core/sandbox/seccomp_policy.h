#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// The system calls that a tool may make. An allow-list for 64-bit x86 and Arm: whatever it does
/// not name answers ENOSYS, so that libraries fall back instead of failing (clone3, for one), and
/// calls of any other ABI (int 0x80, x32) kill the process. Known dangerous calls answer EPERM.
namespace stacknet::sandbox {

/// Calls that belong together, separated by spaces.
struct SyscallGroup {
    std::string_view what;
    std::string_view names;
};
std::span<const SyscallGroup> allowedSyscalls();
std::span<const SyscallGroup> forbiddenSyscalls();

inline constexpr std::uint32_t kErrnoPermission = 1;       ///< EPERM
inline constexpr std::uint32_t kErrnoNotImplemented = 38;  ///< ENOSYS

/// Every namespace flag of clone(2): threads and forks, but no new namespaces.
inline constexpr std::uint64_t kCloneNamespaceFlags = 0x7E02'0000;
inline constexpr std::uint64_t kCloneNewUser = 0x1000'0000;

std::span<const std::uint64_t> allowedPersonalities();
std::span<const std::uint64_t> allowedSocketFamilies();
std::span<const std::uint64_t> allowedSocketTypes();
/// Socket types carry flags above these bits.
inline constexpr std::uint64_t kSocketTypeMask = 0xF;
std::span<const std::uint64_t> allowedIoctls();
/// The kernel reads 32 bits of an ioctl's number; comparing more would let a caller slip past.
inline constexpr std::uint64_t kIoctlMask = 0xFFFF'FFFF;

}  // namespace stacknet::sandbox
