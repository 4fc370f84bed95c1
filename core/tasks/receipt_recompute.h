#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/sandbox/sandbox.h"
#include "core/tasks/receipt.h"
#include "core/tasks/task_service.h"

/// Runs again what a receipt of code is about, and compares.
namespace stacknet::tasks {

/// What the client sent, and as far as it kept it what it was given.
struct RecomputeInput {
    SecretBytes code;
    SecretBytes standardInput;
    std::vector<InputFile> files;
    std::optional<SecretBytes> claimedOutput;  ///< the standard output that came with the receipt
    std::optional<SecretBytes> claimedError;
    std::vector<sandbox::OutputFile> claimedFiles;
};

enum class RecomputeVerdict : std::uint8_t {
    Identical,      ///< every term, and with them the digest
    SameResult,     ///< the same output and exit code under another environment
    Differs,        ///< against what the class promises
    NotComparable,  ///< it differs, or was not run, but nothing was promised that it breaks
};
/// "identical", "same_result", "differs", "not_comparable".
std::string_view recomputeVerdictName(RecomputeVerdict verdict);

struct TermComparison {
    /// "image", "input", "output", "exit code", "environment", "digest"; of a chat "model",
    /// "class", "output", "prompt tokens", "completion tokens", "end".
    std::string name;
    bool equal = false;
    std::string receipt;  ///< what the receipt has
    std::string here;     ///< what came out here; empty when nothing was run
};

struct RecomputeReport {
    RecomputeVerdict verdict = RecomputeVerdict::NotComparable;
    std::vector<TermComparison> terms;
    /// What is different in words: "stdout differs from byte 12 on", "SBX_RUNTIME is crun there and
    /// runc here".
    std::vector<std::string> observables;
    std::string summary;  ///< one sentence
    bool ran = false;
};

/// The receipt is taken to be genuine (verifyReceipt). The input is compared first: another input
/// is not run. Errors: "tasks.not_recomputable" (of a chat), "tasks.other_input", and those of
/// ISandbox::run.
Result<RecomputeReport> recomputeReceipt(const Receipt& receipt, RecomputeInput input,
                                         sandbox::ISandbox& sandbox,
                                         const std::stop_token& stop = {});

}  // namespace stacknet::tasks
