#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "tests/core/sandbox/live_sandbox.h"
#include "tests/security/host_watch.h"

namespace stacknet::sandbox::security {

/// Whether the long suite was asked for (`./dev security --long`).
bool longSuite();

/// Each test of this kind runs once per runtime, skips with the doctor's sentence where that one
/// does not work, and ends with a look at the host: unharmed, and nothing left on it.
class EveryRuntime : public testing::TestWithParam<RuntimePreference> {
protected:
    void SetUp() override;
    void TearDown() override;

    /// The same for a test that makes its sandbox with other settings; `config.runtime` is set.
    void open(OciSandboxConfig config = {});

    test::LiveSandbox& live() { return *m_live; }
    const HostWatch& host() const { return *m_host; }
    std::string cgroupParent() const { return m_cgroupParent; }
    /// Everything that ended runs left is gone, within 30 s. Makes a run of its own.
    void expectNothingLeft();

    std::string shellOutput(const std::string& code, RunLimits limits = {});
    std::string pythonOutput(const std::string& code, RunLimits limits = {});

private:
    std::unique_ptr<HostWatch> m_host;
    std::unique_ptr<test::LiveSandbox> m_live;
    std::string m_cgroupParent;
};

}  // namespace stacknet::sandbox::security

#define STACKNET_LONG_SUITE_ONLY() \
    if (!longSuite()) GTEST_SKIP() << "Part of the long suite: ./dev security --long."
