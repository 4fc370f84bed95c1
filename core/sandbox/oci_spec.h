#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/receipt.h"

/// The OCI runtime configuration of a run.
namespace stacknet::sandbox {

struct SpecInput {
    std::string rootfsPath;   ///< unpacked image, mounted read-only as /
    std::string inputPath;    ///< host folder bound read-only to /in
    std::string initPath;     ///< host path of stacknet-sandbox-init, bound to /sbx-init
    std::string cgroupsPath;  ///< always set: without it crun runs with no limits and says nothing
    CgroupMode cgroupMode = CgroupMode::V2;
    bool gvisor = false;  ///< the init is told to expect no descriptor 3
    IdRange uids{1'879'048'192, kMappedIds};
    IdRange gids{1'879'048'192, kMappedIds};
    std::vector<std::string> arguments;  ///< of the tool, without the init
    Environment environment;
    RunLimits limits;
    std::uint32_t skippedPids = 0;  ///< RunVariation
};

/// config.json for one run: indented text, keys in a fixed order. This is what
/// `stacknetctl sandbox spec` prints.
std::string specJson(const SpecInput& input);

/// The environment every tool starts with: fixed values only, nothing of the host's.
Environment toolEnvironment();

/// The limit of processes that a run gets: gVisor needs more.
std::uint64_t pidsFor(bool gvisor, const RunLimits& limits);

/// SHA-256 (hex) of everything in specJson that does not depend on host, job or arguments, with the
/// init's version. Two nodes with the same profile confine a tool in the same way.
std::string profileDigest(const RunLimits& limits);

/// What a tool is started with. Errors: "sandbox.unknown_language".
struct Tool {
    std::string language;                ///< "python", "shell"
    std::string program;                 ///< inside the image
    std::string codePath;                ///< where the code goes, relative to /in
    std::vector<std::string> arguments;  ///< argv
};
const std::vector<Tool>& tools();
Result<Tool> toolFor(std::string_view language);

/// specJson for a language with placeholders like "<image>" where a run has host paths; `plan`
/// fills in what the doctor decided. Errors: "sandbox.unknown_language".
Result<std::string> exampleSpecJson(std::string_view language, const std::optional<RunPlan>& plan);

/// The seccomp profile alone, as JSON text.
std::string seccompJson();

}  // namespace stacknet::sandbox
