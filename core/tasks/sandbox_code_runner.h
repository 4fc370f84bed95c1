#pragma once

#include "core/sandbox/sandbox.h"
#include "core/tasks/code_runner.h"

namespace stacknet::tasks {

/// Runs code in the node's sandbox.
class SandboxCodeRunner final : public ICodeRunner {
public:
    /// `sandbox` outlives the runner.
    explicit SandboxCodeRunner(sandbox::ISandbox& sandbox) : m_sandbox(sandbox) {}
    Result<CodeRunResult> run(CodeRun run, const inference::CancelToken& cancel) override;
    std::string imageName() const override;

private:
    sandbox::ISandbox& m_sandbox;
};

}  // namespace stacknet::tasks
