#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/sandbox/sandbox.h"

/// What the tests with real containers share.
namespace stacknet::sandbox::test {

/// A new folder that is removed with everything in it.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Host processes whose command line holds `word`.
std::set<int> processesWith(const std::string& word);
/// Waits until `done` holds; false when that takes longer than 30 s.
bool eventually(const std::function<bool()>& done);

/// The build folder this test program lies in, and the source folder it was made from.
std::filesystem::path buildFolder();
std::filesystem::path sourceFolder();
/// The recipe of a language's tool image.
std::filesystem::path imageRecipe(const std::string& language = "python");
/// The tool image in the build folder, made when it is missing. Empty with a reason when this
/// machine cannot make one.
std::filesystem::path toolImage(std::string& reason, const std::string& language = "python");

/// What a sandbox with this data directory has in memory folders and control groups. Empty once it
/// is gone.
std::vector<std::filesystem::path> leftBehind(const std::filesystem::path& dataDirectory);

/// "crun", "runc", "runsc", else "auto".
std::string runtimeName(RuntimePreference runtime);

/// Makes `dataDirectory` use the images that all tests share, unpacked once.
void shareImages(const std::filesystem::path& dataDirectory);

/// A sandbox over the real host with a data directory of its own.
struct LiveSandbox {
    explicit LiveSandbox(OciSandboxConfig extra = {});
    ScratchFolder data;
    SystemClock clock;
    SystemRng rng;
    std::string skip;  ///< why nothing can run here; empty when it can
    std::unique_ptr<OciSandbox> sandbox;
    Doctor doctor;

    Result<RunOutcome> python(std::string_view code, RunLimits limits = {},
                              std::string_view standardInput = "");
    Result<RunOutcome> shell(std::string_view code, RunLimits limits = {});
};

}  // namespace stacknet::sandbox::test

/// Instantiates a suite of tests that have a RuntimePreference for each runtime that is run here.
#define STACKNET_EVERY_RUNTIME(suite)                                     \
    INSTANTIATE_TEST_SUITE_P(                                             \
        Each, suite,                                                      \
        testing::Values(RuntimePreference::Crun, RuntimePreference::Runc, \
                        RuntimePreference::Runsc),                        \
        [](const auto& each) { return ::stacknet::sandbox::test::runtimeName(each.param); })

/// Makes `live`, or skips the test with the doctor's sentence.
#define STACKNET_LIVE_SANDBOX(live)              \
    ::stacknet::sandbox::test::LiveSandbox live; \
    if (!live.skip.empty()) GTEST_SKIP() << live.skip
