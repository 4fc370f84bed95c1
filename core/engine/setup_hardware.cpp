#include <netdb.h>
#include <sys/socket.h>
#include <sys/timex.h>
#include <unistd.h>

#include <cstring>

#include "core/attestation/nvml_collector.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/engine/node_config.h"
#include "core/engine/setup.h"
#include "core/engine/setup_parts.h"
#include "core/inference/discovery.h"
#include "core/inference/managed_server.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/host_facts.h"

namespace stacknet::engine::setup {

namespace {

using api::CheckOutcome;
using api::HardwareCheck;
using attestation::CollectorState;

constexpr std::string_view kHttpDefault = "127.0.0.1:8480";

/// GPU, driver and confidential computing, all from one question to NVIDIA's library.
void addGpuChecks(std::vector<HardwareCheck>& checks) {
    const attestation::GpuInventory gpus = attestation::NvmlCollector().inventory();
    const std::string state(attestation::collectorStateName(gpus.state));
    const bool confidential = gpus.state == CollectorState::Ready;
    const bool found = !gpus.gpus.empty();
    const std::string count = std::to_string(gpus.gpus.size());
    checks.push_back(found ? HardwareCheck{"gpu", CheckOutcome::Pass, "setup.gpu_found",
                                           sentence("%1 NVIDIA GPU(s)", {count}), ""}
                           : HardwareCheck{"gpu", CheckOutcome::Warn, "attestation." + state,
                                           sentence("No NVIDIA GPU answers."), gpus.sentence});
    checks.push_back(gpus.driverVersion.empty()
                         ? HardwareCheck{"driver", CheckOutcome::Warn, "attestation." + state,
                                         sentence("No NVIDIA driver answers."), gpus.sentence}
                         : HardwareCheck{"driver", CheckOutcome::Pass, "setup.driver_found",
                                         sentence("NVIDIA driver %1", {gpus.driverVersion}), ""});
    checks.push_back(
        confidential ? HardwareCheck{"tee", CheckOutcome::Pass, "setup.tee_on",
                                     sentence("Confidential computing is on."), ""}
                     : HardwareCheck{"tee", CheckOutcome::Warn, "attestation." + state,
                                     sentence("Confidential tasks are not given to this machine."),
                                     gpus.sentence});
}

HardwareCheck runtimeCheck() {
    const sandbox::Doctor doctor =
        sandbox::diagnose(sandbox::collectHostFacts({}), sandbox::RuntimePreference::Auto, "setup");
    if (const sandbox::Finding* blocking = doctor.blocking()) {
        return {"runtime", CheckOutcome::Fail, blocking->code, blocking->message, blocking->remedy};
    }
    if (!doctor.findings.empty()) {
        const sandbox::Finding& first = doctor.findings.front();
        return {"runtime", CheckOutcome::Warn, first.code, first.message, first.remedy};
    }
    return {"runtime", CheckOutcome::Pass, "setup.runtime_found", doctor.runtime, ""};
}

HardwareCheck diskCheck(const std::filesystem::path& folder) {
    auto info = inspectFolder(folder.string());
    if (!info.ok()) {
        return {"disk", CheckOutcome::Fail, info.error().code, info.error().message,
                sentence("Choose another folder in step 2.")};
    }
    const std::string found = sentence("%1 GiB free", {info->freeBytes >> 30});
    if (!info->writable) {
        return {"disk", CheckOutcome::Fail, "setup.folder_unwritable",
                sentence("The folder cannot be written to."),
                sentence("Choose another folder in step 2.")};
    }
    if (info->freeBytes < kSetupDiskLeastBytes) {
        return {"disk", CheckOutcome::Fail, "setup.disk_low", found,
                sentence("Make room for at least 2 GiB, or choose a folder on another disk.")};
    }
    if (info->freeBytes < kSetupDiskWantedBytes) {
        return {"disk", CheckOutcome::Warn, "setup.disk_short", found,
                sentence("20 GiB leave room for a year of chain, the model and the tool images.")};
    }
    return {"disk", CheckOutcome::Pass, "setup.disk_enough", found, ""};
}

HardwareCheck clockCheck() {
    timex state{};
    const int kind = ::ntp_adjtime(&state);
    if (kind < 0 || kind == TIME_ERROR || (state.status & STA_UNSYNC) != 0) {
        return {"clock", CheckOutcome::Warn, "setup.clock_unsynced",
                sentence("Nothing keeps this machine's clock right."),
                sentence("Turn on time synchronisation: timedatectl set-ntp true")};
    }
    return {"clock", CheckOutcome::Pass, "setup.clock_synced",
            sentence("Synchronised to %1 ms", {state.maxerror / 1'000}), ""};
}

/// Empty when `address` can be listened at, else why not.
std::string listenProblem(const std::string& address) {
    const std::size_t colon = address.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return sentence("%1 is not HOST:PORT.", {address});
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    std::string host = address.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    }
    if (::getaddrinfo(host.c_str(), address.c_str() + colon + 1, &hints, &found) != 0) {
        return sentence("%1 is no address of a network interface.", {address});
    }
    const int descriptor = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int reuse = 1;
    std::string problem;
    if (descriptor < 0 ||
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse) != 0 ||
        ::bind(descriptor, found->ai_addr, found->ai_addrlen) != 0 ||
        ::listen(descriptor, 1) != 0) {
        problem = sentence("%1 cannot be listened at: %2.", {address, systemReason(errno)});
    }
    if (descriptor >= 0) ::close(descriptor);
    ::freeaddrinfo(found);
    return problem;
}

HardwareCheck portsCheck(const std::string& listen) {
    if (!listen.empty()) {
        if (const std::string problem = listenProblem(listen); !problem.empty()) {
            return {"ports", CheckOutcome::Fail, "setup.peer_port", problem,
                    sentence("Choose another address for peers in step 2.")};
        }
    }
    const std::string http(kHttpDefault);
    if (const std::string problem = listenProblem(http); !problem.empty()) {
        return {"ports", CheckOutcome::Warn, "setup.http_port", problem,
                sentence("The HTTP API takes a free port instead; Overview says which.")};
    }
    return {"ports", CheckOutcome::Pass, "setup.ports_free",
            listen.empty() ? sentence("%1 can be listened at", {http})
                           : sentence("%1 and %2 can be listened at", {http, listen}),
            ""};
}

HardwareCheck modelCheck() {
    auto installed = inference::findInstalledModel(assetsDirectory() / "models");
    if (installed.ok()) {
        return {"model", CheckOutcome::Pass, "setup.model_installed", installed->name, ""};
    }
    const auto servers = inference::discoverServers(inference::defaultProbes());
    if (!servers.empty()) {
        return {"model", CheckOutcome::Pass, "setup.model_server",
                servers.front().name + " at " + servers.front().url, ""};
    }
    return {"model", CheckOutcome::Warn, installed.error().code,
            sentence("No model is installed here."), installed.error().message};
}

}  // namespace

std::vector<HardwareCheck> checkHardware(const std::filesystem::path& folder,
                                         const std::string& listen) {
    std::vector<HardwareCheck> checks;
    addGpuChecks(checks);
    checks.push_back(runtimeCheck());
    checks.push_back(diskCheck(folder));
    checks.push_back(clockCheck());
    checks.push_back(portsCheck(listen));
    checks.push_back(modelCheck());
    return checks;
}

}  // namespace stacknet::engine::setup
