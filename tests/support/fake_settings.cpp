#include <algorithm>

#include "core/base/result.h"
#include "tests/support/fake_parts.h"

namespace stacknet::testing {
namespace {

api::CommandResult refused(const char* code, const char* message) {
    api::CommandResult result;
    result.error = makeError(code, message);
    return result;
}

api::CommandResult setSetting(const api::SetNodeSetting& command, api::HostInfo& host) {
    const auto found =
        std::find_if(host.settings.begin(), host.settings.end(),
                     [&](const auto& setting) { return setting.name == command.name; });
    if (found == host.settings.end())
        return refused("engine.unknown_setting", "There is no such setting.");
    if (found->kind == "number" &&
        command.value.find_first_not_of("0123456789") != std::string::npos)
        return refused("engine.bad_config", "The setting takes a whole number.");
    if (command.value.empty() && found->name == "name")
        return refused("engine.bad_config", "The name must have 1 to 64 bytes.");
    found->pending = command.value;
    host.restartNeeded =
        std::any_of(host.settings.begin(), host.settings.end(),
                    [](const auto& setting) { return setting.pending != setting.value; });
    api::CommandResult result;
    result.subject = command.name;
    return result;
}

api::CommandResult setLevel(const api::SetLogLevel& command, api::HostInfo& host) {
    if (command.level > 4) return refused("api.bad_argument", "A level is 0 to 4.");
    const auto found =
        std::find_if(host.logLevels.begin(), host.logLevels.end(),
                     [&](const auto& level) { return level.module == command.module; });
    if (found == host.logLevels.end())
        host.logLevels.push_back({command.module, static_cast<std::uint8_t>(command.level)});
    else
        found->level = static_cast<std::uint8_t>(command.level);
    api::CommandResult result;
    result.subject = command.module;
    return result;
}

api::CommandResult setValidator(const api::SetLocalValidator& command, api::HostInfo& host) {
    for (auto& validator : host.localValidators) {
        if (validator.index != command.index) continue;
        validator.state = command.state;
        api::CommandResult result;
        result.subject = std::to_string(command.index);
        return result;
    }
    return refused("engine.no_local_network", "This program runs no local network.");
}

api::CommandResult setGpu(const api::SetGpuAllowed& command, api::HostInfo& host) {
    if (!host.gpuChoiceReason.empty())
        return refused("engine.gpus_not_ours", host.gpuChoiceReason.c_str());
    const auto found = std::find_if(host.gpus.begin(), host.gpus.end(),
                                    [&](const auto& gpu) { return gpu.uuid == command.uuid; });
    if (found == host.gpus.end())
        return refused("engine.not_found", "This machine has no such GPU.");
    const auto left = std::count_if(host.gpus.begin(), host.gpus.end(), [&](const auto& gpu) {
        return gpu.allowed && gpu.uuid != command.uuid;
    });
    if (!command.allowed && left == 0) {
        return refused("engine.last_gpu",
                       "No GPU would be left to work; to stop all work, pause it.");
    }
    found->allowed = command.allowed;
    api::CommandResult result;
    result.subject = command.uuid;
    return result;
}

}  // namespace

std::optional<api::CommandResult> runSettingCommand(const api::Command& command,
                                                    api::Snapshot& snapshot,
                                                    std::int64_t /*nowMs*/) {
    const auto* setting = std::get_if<api::SetNodeSetting>(&command);
    const auto* level = std::get_if<api::SetLogLevel>(&command);
    const auto* validator = std::get_if<api::SetLocalValidator>(&command);
    const auto* gpu = std::get_if<api::SetGpuAllowed>(&command);
    if (setting == nullptr && level == nullptr && validator == nullptr && gpu == nullptr)
        return std::nullopt;
    api::HostInfo host = *snapshot.host;
    auto result = setting != nullptr ? setSetting(*setting, host)
                  : level != nullptr ? setLevel(*level, host)
                  : gpu != nullptr   ? setGpu(*gpu, host)
                                     : setValidator(*validator, host);
    if (!result.error) snapshot.host = api::Shared(std::move(host));
    return result;
}

void addSampleHost(api::Snapshot& snapshot, std::int64_t nowMs) {
    using api::CheckVerdict;
    api::HostInfo host;
    host.checks = {
        {"clock", CheckVerdict::Good,
         "This machine's clock is 12 ms ahead of the median of the "
         "peers.",
         ""},
        {"disk", CheckVerdict::Good, "812.4 GiB are free.", ""},
        {"permissions", CheckVerdict::Good, "Nobody else can read the data directory and its keys.",
         ""},
        {"databases", CheckVerdict::Good, "14 databases passed SQLite's quick check.", ""},
        {"keystore", CheckVerdict::Good, "The node's key is unlocked and can sign.", ""},
        {"protection", CheckVerdict::Good,
         "The record of what was signed is in order; days since its last export: 3.", ""},
        {"ports", CheckVerdict::Good, "The HTTP API listens at http://127.0.0.1:8480.", ""},
        {"peers", CheckVerdict::Good, "3 of 3 peers are connected.", ""},
        {"model", CheckVerdict::Good, "The model answers.", ""},
        {"sandbox", CheckVerdict::Warning, "gVisor is not installed.",
         "stacknetctl sandbox doctor says what to install."},
        {"gpu", CheckVerdict::Good, "An NVIDIA driver answers.", ""}};
    host.checkedMs = nowMs - 190'000;
    host.logLevels = {{"", 1}, {"consensus", 2}};
    host.settings = {
        {"name", "text", "node 0", "node 0", "", {}, true},
        {"listen", "text", "127.0.0.1:9470", "127.0.0.1:9470", "", {}, true},
        {"serve", "bool", "true", "true", "true", {"true", "false"}, true},
        {"require_e2ee", "bool", "false", "false", "false", {"true", "false"}, true},
        {"inference_url", "text", "", "", "", {}, true},
        {"sandbox_runtime",
         "choice",
         "auto",
         "auto",
         "auto",
         {"auto", "hardened", "crun", "runc", "runsc", "kata"},
         true},
        {"arena.commit_tasks", "bool", "true", "true", "true", {"true", "false"}, true},
        {"arena.check_tasks", "choice", "auto", "auto", "auto", {"auto", "true", "false"}, true},
        {"retention.settled_days", "number", "90", "90", "90", {}, true},
        {"retention.log_days", "number", "30", "30", "30", {}, true},
        {"kdf_log2n", "number", "17", "17", "17", {}, true}};
    host.cpuBps = 1'840;
    host.memoryUsedBytes = 212ULL << 20;
    host.memoryTotalBytes = 24ULL << 30;
    host.diskFreeBytes = 872'000'000'000;
    host.diskTotalBytes = 1'000'000'000'000;
    host.dataBytes = 431ULL << 20;
    host.gpus = {{0, "GPU-41a1b9ae-8f7f-4a5c-9a53-2b3c4d5e6f70", "NVIDIA H100 80GB HBM3", true,
                  6'400, 52ULL << 30, 80ULL << 30, 61, 412'500, true},
                 {1, "GPU-7c20d3f1-1e64-4b0b-8a1d-90ab12cd34ef", "NVIDIA H100 80GB HBM3", true,
                  3'800, 47ULL << 30, 80ULL << 30, 58, 366'000, true}};
    host.gpuBps = 5'100;
    snapshot.host = api::Shared(std::move(host));
}

}  // namespace stacknet::testing
