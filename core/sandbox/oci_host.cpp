#include "core/sandbox/oci_host.h"

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/process.h"
#include "core/crypto/hash.h"
#include "core/sandbox/cgroup_delegation.h"
#include "core/sandbox/job_directory.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTagDigits = 12;
constexpr int kRemoveMs = 20'000;

std::string_view nameOf(RuntimePreference preference) {
    switch (preference) {
        case RuntimePreference::Crun:
            return "crun";
        case RuntimePreference::Runc:
            return "runc";
        case RuntimePreference::Runsc:
            return "runsc";
        case RuntimePreference::Kata:
            return "kata";
        case RuntimePreference::Auto:
        case RuntimePreference::Hardened:
            break;
    }
    return "";
}

void sweep(const OciHost& host) {
    std::error_code error;
    for (fs::directory_iterator entry(host.runtimeRoot(), error), end; !error && entry != end;
         entry.increment(error)) {
        // runsc keeps more than one file for a container, each named after it.
        std::string id = entry->path().filename().string();
        id = id.substr(0, id.find_first_of("._"));
        if (!id.starts_with("sbx-")) continue;
        const bool removed = removeContainer(host, id);
        log::notice("sandbox", "swept_container", {{"id", id}, {"removed", removed}});
        std::error_code ignored;
        fs::remove_all(entry->path(), ignored);
    }
    for (fs::directory_iterator entry(host.jobs(), error), end; !error && entry != end;
         entry.increment(error)) {
        wipeFolder(entry->path());
    }
    removeCgroups(host.plan);
}

}  // namespace

std::string hostTag(const fs::path& dataDirectory) {
    std::error_code error;
    const fs::path full = fs::weakly_canonical(dataDirectory, error);
    return toHex(crypto::sha256(asBytes(full.string()))).substr(0, kTagDigits);
}

Doctor diagnoseHost(const OciSandboxConfig& config, const std::string& tag, OciHost& host) {
    HostProbe probe;
    probe.helperPath = config.helperPath;
    probe.initPath = config.initPath;
    if (!config.runtimePath.empty()) {
        std::string name(nameOf(config.runtime));
        if (name.empty()) name = config.runtimePath.filename().string();
        probe.searchRuntimes = false;
        probe.runtimes = {askRuntime(name, config.runtimePath.string())};
    }
    host.facts = collectHostFacts(probe);
    return diagnose(host.facts, config.runtime, tag);
}

Result<void> openHost(const OciSandboxConfig& config, const std::string& tag,
                      const std::stop_token& stop, OciHost& host, Doctor& doctor) {
    const fs::path own = config.dataDirectory / "sandbox";
    STACKNET_CHECK(ensureDirectory(own));
    STACKNET_TRY(host.runFolder, openRunFolder(own / "run", tag, mappedUsers(host.plan)));
    sweep(host);
    STACKNET_CHECK(prepareCgroups(host.plan));
    // Without private mounts the image must lie where the mapped users can reach it.
    ImageStore store(host.plan.privateMounts ? own / "images" : host.runFolder / "images");
    STACKNET_TRY(const Image main, store.open(config.imageLayout, stop));
    doctor.imageDigest = main.digestText();
    host.images.clear();
    for (const Tool& tool : tools()) {
        std::error_code error;
        Image image = main;
        if (tool.language == "shell" && !config.shellLayout.empty()) {
            auto shell = store.open(config.shellLayout, stop);
            if (!shell.ok() && shell.error().code != "sandbox.no_image") return shell.error();
            if (shell.ok()) image = *shell;
        }
        host.images[tool.language] = image;
        if (fs::exists(image.rootfs / fs::path(tool.program).relative_path(), error)) {
            doctor.languages.push_back(tool.language);
        }
    }
    return {};
}

bool removeContainer(const OciHost& host, const std::string& id) {
    ProcessOptions options;
    options.program = host.plan.runtime.path;
    options.arguments = {"--root", host.runtimeRoot().string(), "delete", "--force", id};
    options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
    const auto removed = runProcess(options, "", kRemoveMs, 4'096);
    return removed.ok() && !removed->exit.signaled && removed->exit.code == 0;
}

void closeHost(const OciHost& host) {
    if (host.runFolder.empty()) return;
    removeCgroups(host.plan);
    std::error_code error;
    fs::remove_all(host.runFolder, error);
}

}  // namespace stacknet::sandbox
