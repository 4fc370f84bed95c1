#include "core/tasks/receipt_recompute.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/sandbox/run_terms.h"
#include "core/tasks/receipt_explain.h"

namespace stacknet::tasks {

namespace {

using sandbox::Determinism;

sandbox::RunRequest requestOf(const Receipt& receipt, RecomputeInput& input) {
    sandbox::RunRequest request;
    request.language = receipt.language;
    request.code = std::move(input.code);
    request.standardInput = std::move(input.standardInput);
    for (InputFile& file : input.files) {
        request.files.push_back({std::move(file.path), std::move(file.content)});
    }
    request.determinism = receiptClass(receipt);
    return request;
}

/// "stdout differs from byte 12 on (there 20 bytes, here 24)".
std::optional<std::string> streamDifference(const char* name, const SecretBytes& there,
                                            const SecretBytes& here) {
    const auto [left, right] = std::mismatch(there.view().begin(), there.view().end(),
                                             here.view().begin(), here.view().end());
    if (left == there.view().end() && right == here.view().end()) return std::nullopt;
    return std::string(name) + " differs from byte " + std::to_string(left - there.view().begin()) +
           " on (there " + std::to_string(there.size()) + " bytes, here " +
           std::to_string(here.size()) + ")";
}

/// Whether the given output is the one that the receipt's hash is over, when nothing was cut and no
/// empty folder came out.
bool isClaimed(const Receipt& receipt, const RecomputeInput& input) {
    sandbox::OutputTerms terms;
    terms.stdoutSize = input.claimedOutput->size();
    terms.stdoutDigest = crypto::sha256(input.claimedOutput->view());
    terms.stderrSize = input.claimedError->size();
    terms.stderrDigest = crypto::sha256(input.claimedError->view());
    std::set<std::string> folders;
    for (const sandbox::OutputFile& file : input.claimedFiles) {
        for (std::size_t slash = file.path.find('/'); slash != std::string::npos;
             slash = file.path.find('/', slash + 1)) {
            folders.insert(file.path.substr(0, slash));
        }
        terms.tree.push_back(
            {file.path, file.executable ? sandbox::EntryKind::Executable : sandbox::EntryKind::File,
             file.content.size(), crypto::sha256(file.content.view())});
    }
    for (const std::string& folder : folders) {
        terms.tree.push_back(
            {folder, sandbox::EntryKind::Directory, 0, crypto::sha256(ByteView())});
    }
    const auto hash = sandbox::outputHash(terms);
    return hash.ok() && *hash == receipt.outputHash;
}

/// How many files differ; the first few are named.
std::size_t compareFiles(const std::vector<sandbox::OutputFile>& there,
                         const std::vector<sandbox::OutputFile>& here,
                         std::vector<std::string>& observables) {
    constexpr std::size_t kNamed = 20;
    std::map<std::string, std::pair<const sandbox::OutputFile*, const sandbox::OutputFile*>> pairs;
    for (const sandbox::OutputFile& file : there) pairs[file.path].first = &file;
    for (const sandbox::OutputFile& file : here) pairs[file.path].second = &file;
    std::size_t found = 0;
    for (const auto& [path, both] : pairs) {
        const auto [left, right] = both;
        std::string what;
        if (left == nullptr || right == nullptr) {
            what = left == nullptr ? "came out here only" : "came out there only";
        } else if (left->executable != right->executable) {
            what = "is executable in one of the two only";
        } else if (left->content.exposeText() != right->content.exposeText()) {
            what = "has another content";
        } else {
            continue;
        }
        if (++found <= kNamed) observables.push_back("the file " + path + " " + what);
    }
    return found;
}

void compareOutputs(const Receipt& receipt, const RecomputeInput& input,
                    const sandbox::RunOutcome& outcome, std::vector<std::string>& observables) {
    if (!input.claimedOutput || !input.claimedError) {
        observables.emplace_back(
            "the output differs (stdout, stderr or files); with the answer that came with the "
            "receipt it can be said which");
        return;
    }
    const bool claimed = isClaimed(receipt, input);
    std::size_t found = 0;
    for (const auto& difference :
         {streamDifference("stdout", *input.claimedOutput, outcome.standardOutput),
          streamDifference("stderr", *input.claimedError, outcome.standardError)}) {
        if (!difference) continue;
        observables.push_back(*difference);
        ++found;
    }
    found += compareFiles(input.claimedFiles, outcome.files, observables);
    if (found == 0) {
        observables.emplace_back("the folders that came out differ, or what was cut");
    } else if (!claimed) {
        observables.emplace_back(
            "the given answer is not alone what the receipt hashes: empty folders came out, output "
            "was cut, or it is another answer");
    }
}

void compareEnvironments(const sandbox::Environment& there, const sandbox::Environment& here,
                         std::vector<std::string>& observables) {
    for (const auto& [name, value] : there) {
        const auto found = here.find(name);
        if (found == here.end()) {
            observables.push_back(name + " is " + value + " there and not set here");
        } else if (found->second != value) {
            observables.push_back(name + " is " + value + " there and " + found->second + " here");
        }
    }
    for (const auto& [name, value] : here) {
        if (!there.contains(name)) observables.push_back(name + " is set here only: " + value);
    }
}

bool sameEntry(const Receipt& receipt, const sandbox::RunOutcome& outcome, std::string_view name) {
    const auto there = receipt.environment.find(std::string(name));
    const auto here = outcome.environment.find(std::string(name));
    return there != receipt.environment.end() && here != outcome.environment.end() &&
           there->second == here->second;
}

/// What a difference means, by what the class promises.
RecomputeVerdict judge(const Receipt& receipt, const sandbox::RunOutcome& outcome,
                       std::string& summary) {
    const auto same = [&](std::string_view name) { return sameEntry(receipt, outcome, name); };
    if (!outcome.comparable()) {
        summary = "Here the run did not come to an end that can be compared (" +
                  std::string(sandbox::endingName(outcome.ending)) + ").";
        return RecomputeVerdict::NotComparable;
    }
    const Determinism promised = receiptClass(receipt);
    if (promised == Determinism::D0) {
        summary = "The result differs, and class D0 promises nothing: this proves nothing.";
        return RecomputeVerdict::NotComparable;
    }
    if (!same(sandbox::kProfileKey) || !same(sandbox::kRuntimeKey)) {
        summary =
            "The result differs, but so does the profile or the runtime; run it again with "
            "the receipt's.";
        return RecomputeVerdict::NotComparable;
    }
    if (promised == Determinism::D2 && !same(sandbox::kCpuKey)) {
        summary = "The result differs, but class D2 promises nothing across processor classes.";
        return RecomputeVerdict::NotComparable;
    }
    summary = receipt.selfTested
                  ? "The result differs from what the node signed."
                  : "The result differs from what the node signed; it had not tested that the task "
                    "is reproducible, so this alone does not convict it.";
    return RecomputeVerdict::Differs;
}

TermComparison term(std::string name, std::string there, std::string here) {
    const bool equal = there == here;
    return {std::move(name), equal, std::move(there), std::move(here)};
}

}  // namespace

std::string_view recomputeVerdictName(RecomputeVerdict verdict) {
    switch (verdict) {
        case RecomputeVerdict::Identical:
            return "identical";
        case RecomputeVerdict::SameResult:
            return "same_result";
        case RecomputeVerdict::Differs:
            return "differs";
        case RecomputeVerdict::NotComparable:
            return "not_comparable";
    }
    return "not_comparable";
}

Result<RecomputeReport> recomputeReceipt(const Receipt& receipt, RecomputeInput input,
                                         sandbox::ISandbox& sandbox, const std::stop_token& stop) {
    if (receipt.kind != TaskKind::Code) {
        return makeError(
            "tasks.not_recomputable",
            "This receipt is of a model's answer, not of code: one of class R is asked "
            "for again with its request, of others nothing is promised.");
    }
    sandbox::RunRequest request = requestOf(receipt, input);
    STACKNET_TRY(const sandbox::InputTerms given, sandbox::inputTermsOf(request));
    STACKNET_TRY(const Hash256 givenHash, sandbox::inputHash(given));
    if (givenHash != receipt.inputHash) {
        return makeError("tasks.other_input",
                         "These are not the code, standard input and files that the receipt is "
                         "about (their hash is " +
                             toHex(givenHash) + "); nothing was run.");
    }
    RecomputeReport report;
    if (receipt.exitCode < 0) {
        report.summary = explainExit(receipt.exitCode) + " Nothing was run.";
        return report;
    }
    STACKNET_TRY(const sandbox::RunOutcome outcome, sandbox.run(std::move(request), stop));
    report.ran = true;
    STACKNET_TRY(const sandbox::ReceiptTerms there, receiptTerms(receipt));
    const sandbox::ReceiptTerms& here = outcome.receipt;
    report.terms = {
        term("image", toHex(there.imageDigest), toHex(here.imageDigest)),
        term("input", toHex(there.inputHash), toHex(here.inputHash)),
        term("output", toHex(there.outputHash), toHex(here.outputHash)),
        term("exit code", std::to_string(there.exitCode), std::to_string(here.exitCode)),
        term("environment", toHex(there.envHash), toHex(here.envHash)),
        term("digest", toHex(there.digest()), toHex(here.digest())),
    };
    if (there.exitCode != here.exitCode) {
        report.observables.push_back("there: " + explainExit(there.exitCode) +
                                     " Here: " + explainExit(here.exitCode));
    }
    if (there.outputHash != here.outputHash) {
        compareOutputs(receipt, input, outcome, report.observables);
    }
    compareEnvironments(receipt.environment, outcome.environment, report.observables);
    if (there == here) {
        report.verdict = RecomputeVerdict::Identical;
        report.summary = "Run again it gives the very same receipt digest.";
    } else if (there.imageDigest != here.imageDigest) {
        report.summary = "It was run in another image; give the one that the receipt names.";
    } else if (there.outputHash == here.outputHash && there.exitCode == here.exitCode) {
        report.verdict = RecomputeVerdict::SameResult;
        report.summary = "The same output and exit code, under another environment.";
    } else {
        report.verdict = judge(receipt, outcome, report.summary);
    }
    return report;
}

}  // namespace stacknet::tasks
