#include "tests/security/every_runtime.h"

#include <stdlib.h>

namespace stacknet::sandbox::security {

namespace fs = std::filesystem;

bool longSuite() {
    const char* value = ::getenv("STACKNET_SECURITY_LONG");
    return value != nullptr && std::string_view(value) == "1";
}

namespace {

/// The unpacked images: every run shares them, so none may change one.
std::vector<fs::path> sharedImages() {
    std::vector<fs::path> images;
    std::error_code error;
    for (fs::directory_iterator entry(test::buildFolder() / "tool-image/unpacked", error), end;
         !error && entry != end; entry.increment(error)) {
        if (entry->is_directory(error)) images.push_back(entry->path());
    }
    return images;
}

}  // namespace

void EveryRuntime::SetUp() {
    // Made beforehand: what it opens and unpacks is not the run's doing.
    std::string reason;
    if (test::toolImage(reason).empty()) GTEST_SKIP() << reason;
    open();
}

void EveryRuntime::open(OciSandboxConfig config) {
    m_live.reset();
    m_host.reset();
    m_host = std::make_unique<HostWatch>(sharedImages());
    config.runtime = GetParam();
    config.warmMax = 0;  // one that waits for its run looks like a leftover
    m_live = std::make_unique<test::LiveSandbox>(std::move(config));
    if (m_live->doctor.plan) m_cgroupParent = m_live->doctor.plan->cgroupParent;
    if (!m_live->skip.empty()) GTEST_SKIP() << m_live->skip;
}

void EveryRuntime::expectNothingLeft() {
    // Supervisors remove their containers after the answer; the next run buries them.
    const std::set<int> ours{m_host->sentinel()};
    EXPECT_TRUE(test::eventually([&] { return liveChildren() == ours; }));
    if (m_live->skip.empty()) {
        EXPECT_TRUE(m_live->shell("exit 0").ok());
    }
    EXPECT_TRUE(test::eventually([&] { return leftovers(m_cgroupParent).empty(); }))
        << joined(leftovers(m_cgroupParent));
}

void EveryRuntime::TearDown() {
    if (m_live == nullptr || m_cgroupParent.empty()) return;
    expectNothingLeft();
    m_live.reset();
    EXPECT_TRUE(test::eventually([&] { return leftoversOfGone(m_cgroupParent).empty(); }))
        << joined(leftoversOfGone(m_cgroupParent));
    EXPECT_EQ(liveChildren(), std::set<int>{m_host->sentinel()});
    const std::vector<std::string> harm = m_host->differences();
    EXPECT_TRUE(harm.empty()) << harm.size() << " differences: " << joined(harm).substr(0, 4'096);
}

std::string EveryRuntime::shellOutput(const std::string& code, RunLimits limits) {
    const auto run = live().shell(code, limits);
    if (!run.ok()) return run.error().message;
    return std::string(run->standardOutput.exposeText()) +
           std::string(run->standardError.exposeText());
}

std::string EveryRuntime::pythonOutput(const std::string& code, RunLimits limits) {
    const auto run = live().python(code, limits);
    if (!run.ok()) return run.error().message;
    return std::string(run->standardOutput.exposeText()) +
           std::string(run->standardError.exposeText());
}

}  // namespace stacknet::sandbox::security
