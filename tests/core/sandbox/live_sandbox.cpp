#include "tests/core/sandbox/live_sandbox.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/sandbox/image_store.h"
#include "core/sandbox/oci_host.h"

namespace stacknet::sandbox::test {

namespace fs = std::filesystem;

namespace {
constexpr std::size_t kCommandLineMax = std::size_t{4} << 20;
}  // namespace

ScratchFolder::ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "stacknet-sandbox-test-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
}

ScratchFolder::~ScratchFolder() {
    std::error_code error;
    fs::remove_all(m_path, error);
}

std::set<int> processesWith(const std::string& word) {
    std::set<int> found;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        // Processes die while we look. A stream's buffer throws when the read then fails (ESRCH).
        const auto line = readFile(entry.path() / "cmdline", kCommandLineMax);
        if (line.ok() && asText(*line).find(word) != std::string_view::npos) {
            found.insert(std::stoi(name));
        }
    }
    return found;
}

bool eventually(const std::function<bool()>& done) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!done()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::yield();
    }
    return true;
}

fs::path buildFolder() {
    return fs::read_symlink("/proc/self/exe").parent_path().parent_path();
}

fs::path sourceFolder() {
    std::ifstream cache(buildFolder() / "CMakeCache.txt");
    constexpr std::string_view kKey = "CMAKE_HOME_DIRECTORY:INTERNAL=";
    std::string line;
    while (std::getline(cache, line)) {
        if (line.starts_with(kKey)) return line.substr(kKey.size());
    }
    return {};
}

fs::path imageRecipe(const std::string& language) {
    return sourceFolder() / "resources/images" / language / "build";
}

fs::path unpackedImages() {
    return buildFolder() / "tool-image" / "unpacked";
}

fs::path toolImage(std::string& reason, const std::string& language) {
    const fs::path image = buildFolder() / "tool-image" / language;
    fs::create_directories(image.parent_path());
    // Test programs run side by side; one makes the image, the others wait for it.
    const int lock =
        ::open((image.parent_path() / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ::flock(lock, LOCK_EX);
    if (!fs::exists(image / "index.json")) {
        ProcessOptions options;
        options.program = imageRecipe(language);
        options.arguments = {image.string()};
        options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
        const auto made = runProcess(options, "", 300'000, 65'536);
        if (!made.ok()) {
            reason = made.error().message;
        } else if (made->exit.code != 0) {
            reason = "The tool image could not be made: " + made->standardError;
        }
    }
    if (reason.empty()) {
        const auto opened = ImageStore(unpackedImages()).open(image);
        if (!opened.ok()) reason = opened.error().message;
    }
    ::close(lock);
    return reason.empty() ? image : fs::path();
}

std::string runtimeName(RuntimePreference runtime) {
    if (runtime == RuntimePreference::Crun) return "crun";
    if (runtime == RuntimePreference::Runc) return "runc";
    if (runtime == RuntimePreference::Runsc) return "runsc";
    return "auto";
}

void shareImages(const fs::path& dataDirectory) {
    fs::create_directory(dataDirectory / "sandbox");
    fs::create_directory_symlink(unpackedImages(), dataDirectory / "sandbox/images");
}

std::vector<fs::path> leftBehind(const fs::path& dataDirectory) {
    const std::string tag = hostTag(dataDirectory);
    std::vector<fs::path> candidates{"/dev/shm/stacknet-" + std::to_string(::geteuid()) + "-" + tag,
                                     "/sys/fs/cgroup/stacknet-" + tag};
    std::error_code error;
    for (fs::directory_iterator entry("/sys/fs/cgroup", error), end; !error && entry != end;
         entry.increment(error)) {
        candidates.push_back(entry->path() / ("stacknet-" + tag));
    }
    std::erase_if(candidates, [](const fs::path& path) {
        std::error_code ignored;
        return !fs::exists(path, ignored);
    });
    return candidates;
}

LiveSandbox::LiveSandbox(OciSandboxConfig extra) {
    OciSandboxConfig config = std::move(extra);
    config.dataDirectory = data.path();
    config.imageLayout = toolImage(skip);
    if (!skip.empty()) return;
    shareImages(data.path());
    sandbox = std::make_unique<OciSandbox>(std::move(config), clock, rng);
    doctor = sandbox->prepare();
    if (!doctor.ready) skip = doctor.reason();
}

Result<RunOutcome> LiveSandbox::python(std::string_view code, RunLimits limits,
                                       std::string_view standardInput) {
    RunRequest request;
    request.language = "python";
    request.code = SecretBytes::copyOf(code);
    request.standardInput = SecretBytes::copyOf(standardInput);
    request.limits = limits;
    return sandbox->run(std::move(request), std::stop_token());
}

Result<RunOutcome> LiveSandbox::shell(std::string_view code, RunLimits limits) {
    RunRequest request;
    request.language = "shell";
    request.code = SecretBytes::copyOf(code);
    request.limits = limits;
    return sandbox->run(std::move(request), std::stop_token());
}

}  // namespace stacknet::sandbox::test
