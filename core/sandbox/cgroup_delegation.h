#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/sandbox/doctor.h"

namespace stacknet::sandbox {

/// Makes the plan's parent cgroup usable on a unified hierarchy: moves every process of our own
/// cgroup into a leaf beside it when the plan says so ("no internal processes"), hands cpu, memory
/// and pids down, and makes the parent. On v1 and hybrid hosts the runtime does all of that.
/// Errors: "sandbox.no_delegation:<controller>" or "sandbox.setup_failed".
Result<void> prepareCgroups(const RunPlan& plan,
                            const std::filesystem::path& mount = "/sys/fs/cgroup");

/// Removes the empty cgroups below the plan's parent, in every hierarchy.
void removeCgroups(const RunPlan& plan, const std::filesystem::path& mount = "/sys/fs/cgroup");

}  // namespace stacknet::sandbox
