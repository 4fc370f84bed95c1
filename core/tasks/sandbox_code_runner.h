#pragma once

#include "core/sandbox/determinism.h"
#include "core/sandbox/sandbox.h"
#include "core/tasks/code_runner.h"

namespace stacknet::tasks {

/// Runs code in the node's sandbox, twice when the task claims to be reproducible
/// (sandbox/determinism.h).
class SandboxCodeRunner final : public ICodeRunner {
public:
    /// `sandbox` outlives the runner.
    explicit SandboxCodeRunner(sandbox::ISandbox& sandbox) : m_sandbox(sandbox), m_check(sandbox) {}
    Result<CodeRunResult> run(CodeRun run, const inference::CancelToken& cancel) override;
    std::string imageName() const override;

private:
    sandbox::ISandbox& m_sandbox;
    sandbox::DeterminismCheck m_check;
};

}  // namespace stacknet::tasks
