#pragma once

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

#include "core/sandbox/host_facts.h"
#include "core/sandbox/image_store.h"
#include "core/sandbox/sandbox.h"

namespace stacknet::sandbox {

/// What all containers of a prepared sandbox share. Does not change while any of them lives.
struct OciHost {
    RunPlan plan;
    HostFacts facts;
    std::filesystem::path runFolder;
    std::map<std::string, Image> images;  ///< by language

    bool gvisor() const { return plan.runtime.name == "runsc"; }
    const Image& imageOf(const Tool& tool) const { return images.at(tool.language); }
    std::filesystem::path runtimeRoot() const { return runFolder / "runtime"; }
    std::filesystem::path jobs() const { return runFolder / "jobs"; }
};

/// Makes names of this data directory differ from any other's: hex digits.
std::string hostTag(const std::filesystem::path& dataDirectory);

/// Collects and judges the host's facts; fills host.facts.
Doctor diagnoseHost(const OciSandboxConfig& config, const std::string& tag, OciHost& host);

/// Makes folders and cgroups, sweeps what an earlier life left, unpacks the images; names them and
/// the languages in `doctor`. `host.plan` is set. Errors: those of image_store.h,
/// cgroup_delegation.h and job_directory.h.
Result<void> openHost(const OciSandboxConfig& config, const std::string& tag,
                      const std::stop_token& stop, OciHost& host, Doctor& doctor);

/// Removes one container by force, whatever state it is in. For what a killed supervisor left.
bool removeContainer(const OciHost& host, const std::string& id);

/// Removes the run folder and the cgroups. Nothing of the host may run.
void closeHost(const OciHost& host);

}  // namespace stacknet::sandbox
