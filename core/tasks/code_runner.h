#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/inference/cancel_token.h"
#include "core/sandbox/output_folder.h"
#include "core/sandbox/receipt.h"
#include "core/tasks/task_service.h"

namespace stacknet::tasks {

/// A program to run in a sandbox.
struct CodeRun {
    std::string language;  ///< "python" or "shell"
    SecretBytes code;
    SecretBytes standardInput;
    std::vector<InputFile> files;
    /// What the client says about its program. D0: nothing, the default, because nobody may be held
    /// to a promise that was not made. D3 is refused: there is no WebAssembly runtime.
    sandbox::Determinism determinism = sandbox::Determinism::D0;
};

/// What a sandbox returned, with everything that its receipt binds.
struct CodeRunResult {
    SecretBytes standardOutput;
    SecretBytes standardError;
    std::int32_t exitCode = 0;  ///< 0..255, 256+signal, -1 time out, -2 memory, -3 output limit
    std::string endedBy;        ///< "exit", "signal", "timeout", "oom", "output_limit"
    bool outputCut = false;
    std::vector<sandbox::OutputFile> files;  ///< what the program left in /out
    sandbox::FilesCut filesCut = sandbox::FilesCut::None;
    Hash256 imageDigest;
    Hash256 inputHash;
    Hash256 outputHash;
    sandbox::Environment environment;
    Hash256 digest;  ///< the sandbox's own, over the five above
    bool warm = false;
    /// As in the receipt: the class declared, or D0 when a second run came out differently.
    sandbox::Determinism vouched = sandbox::Determinism::D0;
    bool selfTested = false;           ///< sandbox::CheckedRun
    std::vector<std::string> differs;  ///< in which observables the second run was different
    std::uint32_t wallMs = 0;
    std::uint64_t cpuMs = 0;
    std::uint64_t memoryPeakBytes = 0;
};

/// Runs code where it can do no harm, or refuses. Thread safe.
class ICodeRunner {
public:
    virtual ~ICodeRunner() = default;
    /// Blocks until the program has ended, and has been run again when it claims to be
    /// reproducible. Errors: "sandbox.*", "tasks.unknown_language", "tasks.cancelled".
    virtual Result<CodeRunResult> run(CodeRun run, const inference::CancelToken& cancel) = 0;
    /// The tool image's digest, for records; empty while there is none.
    virtual std::string imageName() const = 0;
};

}  // namespace stacknet::tasks
