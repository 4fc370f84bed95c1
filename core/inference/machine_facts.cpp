#include "core/inference/machine_facts.h"

#include <gnu/libc-version.h>
#include <sys/utsname.h>

#include <fstream>
#include <iterator>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/inference/model_digest.h"

namespace stacknet::inference {

namespace {

constexpr int kListTimeoutMs = 10'000;
constexpr int kPollMs = 100;
constexpr std::size_t kListBytesMax = 64 << 10;

std::string textOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What the program writes about its devices; empty when it does not end well in time.
std::string deviceList(const std::filesystem::path& program, const std::filesystem::path& folder,
                       const CancelToken& cancel) {
    const std::filesystem::path outputFile = folder / "devices";
    std::error_code ignored;
    std::filesystem::remove(outputFile, ignored);
    ProcessOptions options;
    options.program = program;
    options.arguments = {"--list-devices"};
    options.environment = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=" + folder.string()};
    options.workingDirectory = folder;
    options.outputFile = outputFile;
    auto child = Process::start(options);
    if (!child.ok()) return {};
    for (int waitedMs = 0; waitedMs < kListTimeoutMs && !cancel.cancelled(); waitedMs += kPollMs) {
        const auto exit = child->wait(kPollMs);
        if (!exit) continue;
        if (exit->signaled || exit->code != 0) return {};
        const auto text = readFile(outputFile, kListBytesMax);
        return text.ok() ? std::string(asText(*text)) : std::string();
    }
    return {};
}

}  // namespace

ReproFacts machineFacts(const std::filesystem::path& serverProgram,
                        const std::filesystem::path& folder, const CancelToken& cancel) {
    ReproFacts facts;
    const auto digest = modelFileDigest(serverProgram, folder / "server-digest", cancel);
    if (digest.ok()) facts.serverDigest = *digest;
    facts.systemLibrary = std::string("glibc ") + ::gnu_get_libc_version();
    utsname machine = {};
    if (::uname(&machine) == 0) {
        facts.processor = processorClass(textOf("/proc/cpuinfo"), machine.machine);
    }
    if (facts.serverDigest)
        facts.accelerator = acceleratorOf(deviceList(serverProgram, folder, cancel));
    return facts;
}

}  // namespace stacknet::inference
