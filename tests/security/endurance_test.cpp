#include <atomic>
#include <chrono>
#include <iostream>
#include <thread>

#include "tests/security/every_runtime.h"

namespace stacknet::sandbox::security {
namespace {

/// After so many runs a leak of a descriptor, a cgroup or a page per run shows.
std::size_t runsInARow(RuntimePreference runtime) {
    // A run under gVisor takes ten times as long.
    if (!longSuite()) return runtime == RuntimePreference::Runsc ? 10 : 50;
    return 1'000;
}
std::size_t runsAtOnce() {
    return longSuite() ? 64 : 8;
}
/// What the allocator and the log may take in the long run.
constexpr std::size_t kGrowthBytes = std::size_t{16} << 20;
/// The last run's supervisor is still ours: its process and our ends of its pipes.
constexpr std::size_t kDescriptorsOfOneRun = 4;

class Endurance : public EveryRuntime {
protected:
    /// Runs number `index` and says whether all of it came back.
    bool rightAnswer(std::size_t index) {
        const std::string word = std::to_string(index);
        RunRequest request;
        request.language = "shell";
        request.code = SecretBytes::copyOf("cat data; cat; (sleep 600 &) ; exit 7");
        request.files.push_back({"data", SecretBytes::copyOf(word)});
        request.standardInput = SecretBytes::copyOf(word);
        const auto run = live().sandbox->run(std::move(request), {});
        if (!run.ok()) {
            ADD_FAILURE() << run.error().code << ": " << run.error().message;
            return false;
        }
        return run->exitCode == 7 && run->standardOutput.exposeText() == word + word;
    }
};

TEST_P(Endurance, ManyInARowLeaveNothing) {
    // The first runs fill caches and pools.
    for (std::size_t index = 0; index < 5; ++index) ASSERT_TRUE(rightAnswer(index));
    const std::size_t descriptors = openDescriptors();
    const std::size_t bytes = residentBytes();
    const auto start = std::chrono::steady_clock::now();
    std::size_t right = 0;
    for (std::size_t index = 0; index < runsInARow(GetParam()); ++index)
        right += rightAnswer(index) ? 1 : 0;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(right, runsInARow(GetParam()));
    expectNothingLeft();
    EXPECT_LE(openDescriptors(), descriptors + kDescriptorsOfOneRun);
    EXPECT_LE(residentBytes(), bytes + kGrowthBytes);
    std::cout << live().doctor.runtime << ": " << right << " runs in a row in " << took.count()
              << " s, " << openDescriptors() << " descriptors (before: " << descriptors << "), "
              << residentBytes() / 1'024 << " KiB resident (before: " << bytes / 1'024 << ")\n";
}

TEST_P(Endurance, ManyAtOnceLeaveNothing) {
    OciSandboxConfig config;
    config.runsMax = static_cast<std::uint32_t>(runsAtOnce());
    open(std::move(config));
    if (IsSkipped()) return;
    const std::size_t descriptors = openDescriptors();
    const auto start = std::chrono::steady_clock::now();
    std::atomic<std::size_t> right = 0;
    {
        std::vector<std::jthread> threads;
        for (std::size_t index = 0; index < runsAtOnce(); ++index) {
            threads.emplace_back([&, index] { right += rightAnswer(index) ? 1 : 0; });
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(right, runsAtOnce());
    expectNothingLeft();
    EXPECT_LE(openDescriptors(), descriptors + kDescriptorsOfOneRun);
    std::cout << live().doctor.runtime << ": " << right << " runs at once in " << took.count()
              << " s\n";
}

STACKNET_EVERY_RUNTIME(Endurance);

}  // namespace
}  // namespace stacknet::sandbox::security
