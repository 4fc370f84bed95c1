#include "core/tasks/receipt_explain.h"

#include <csignal>
#include <cstring>

#include "core/base/codec.h"
#include "core/sandbox/determinism.h"
#include "core/sandbox/limits.h"

namespace stacknet::tasks {

namespace {

using sandbox::Determinism;

std::string entry(const Receipt& receipt, std::string_view name) {
    const auto found = receipt.environment.find(std::string(name));
    return found == receipt.environment.end() ? "(not said)" : found->second;
}

std::string whyNothing(const Receipt& receipt) {
    if (receipt.version < 3) {
        return "The client declared no class, or a second run came out differently.";
    }
    if (receipt.declaredClass == Determinism::D0) return "The client declared no class.";
    return "The client declared " + std::string(sandbox::determinismName(receipt.declaredClass)) +
           ", but a second run came out differently.";
}

std::string classText(const Receipt& receipt) {
    switch (receiptClass(receipt)) {
        case Determinism::D0:
            return "D0: nothing is promised. " + whyNothing(receipt) +
                   " Nobody compares this result, and nobody is slashed over it.";
        case Determinism::D1:
            return "D1: the same code and input give the same output and exit code under the same "
                   "profile and runtime.";
        case Determinism::D2:
            return "D2: as D1, on processors of the same class (" +
                   entry(receipt, sandbox::kCpuKey) + ").";
        case Determinism::D3:
            return "D3: WebAssembly, the same bits everywhere.";
    }
    return {};
}

std::string testText(const Receipt& receipt) {
    if (receiptClass(receipt) == Determinism::D0) return "";
    return receipt.selfTested
               ? " The node ran it twice before it signed, the second time with other addresses, "
                 "process ids, file order and on one CPU: the results were the same."
               : " The node did not run it twice (it took too long or did not come to an end), so "
                 "nobody is slashed over it.";
}

void explainCode(const Receipt& receipt, std::vector<ReceiptNote>& notes) {
    const auto add = [&](std::string topic, std::string text) {
        notes.push_back({std::move(topic), std::move(text)});
    };
    add("what ran", "A " + receipt.language +
                        " program, in a container without network and without privileges" +
                        (receipt.warm ? " that was waiting for it" : "") + "; " +
                        std::to_string(receipt.finishedMs - receipt.startedMs) +
                        " ms from its start to the signature.");
    add("end", explainExit(receipt.exitCode));
    add("image", "sha256:" + toHex(receipt.imageDigest) +
                     ", the OCI manifest of the tool image; it names every file that the program "
                     "could use.");
    add("input hash", toHex(receipt.inputHash) +
                          ": the tool's arguments and working directory, the standard input, and "
                          "path, size and SHA-256 of the code and of every file.");
    add("output hash", toHex(receipt.outputHash) +
                           ": standard output, standard error and the files that came out, each "
                           "with its size and SHA-256, and whether any of them was cut.");
    std::string variables;
    for (const auto& [name, value] : receipt.environment) {
        variables += (variables.empty() ? "" : ", ") + name + "=" + value;
    }
    add("environment", "The program's variables and what the node adds: runtime " +
                           entry(receipt, sandbox::kRuntimeKey) + ", processor class " +
                           entry(receipt, sandbox::kCpuKey) + ", profile " +
                           entry(receipt, sandbox::kProfileKey).substr(0, 16) +
                           "... (limits, system calls, mounts). All of it: " + variables + ".");
    add("class", classText(receipt) + testText(receipt));
    if (const auto terms = receiptTerms(receipt); terms.ok()) {
        const auto literal = sandbox::literalReceipt(*terms, receipt.environment);
        add("digest",
            toHex(receipt.digest) +
                ": SHA-256 over image, input hash, output hash, exit code and environment "
                "hash in fixed widths." +
                (literal.ok() ? " In the literal form of the formula it would be " +
                                    toHex(*literal) + "; nothing rests on that."
                              : ""));
    }
    add("proves",
        "That the holder of this Node Key claims exactly this result for exactly this "
        "input, image and environment, and cannot deny it.");
    add("does not prove",
        receiptSlashable(receipt)
            ? "That the claim is true. Anybody with the code and the input can run it again "
              "(stacknetctl receipt recompute). By the ledger's rules a node whose result other "
              "nodes do not get can be slashed."
            : "That the claim is true. Run again it need not give the same result, so a difference "
              "says nothing about the node.");
}

std::string chatClassText(const Receipt& receipt) {
    switch (receipt.taskClass) {
        case TaskClass::R:
            return "R: any node of the same reproduction class (" + toHex(receipt.reproClass) +
                   ": model file, server program, system library, processor, threads, context and "
                   "sampling) gives the same text, bit by bit.";
        case TaskClass::T:
            return "T: another node with the same model file finds the answer likely within "
                   "thresholds. A difference costs points at most, never a stake.";
        default:
            return receipt.version >= 3
                       ? "none: the client asked for none. Nobody compares this answer."
                       : "none: receipts of this version have none. Nobody compares this answer.";
    }
}

void explainChat(const Receipt& receipt, std::vector<ReceiptNote>& notes) {
    const auto add = [&](std::string topic, std::string text) {
        notes.push_back({std::move(topic), std::move(text)});
    };
    add("what ran", "The model " + receipt.model + " read " + std::to_string(receipt.promptTokens) +
                        " tokens and wrote " + std::to_string(receipt.completionTokens) + ".");
    add("end", "It stopped because: " + receipt.finishReason + ".");
    add("model digest",
        toHex(receipt.modelDigest) +
            (receipt.modelDigestFromFile
                 ? ": SHA-256 of the model's file as the node read it."
                 : ": of the model's name only; the node could not read its file."));
    add("input hash", toHex(receipt.inputHash) +
                          ": a secret salt and the request. Without the salt "
                          "nobody can try out short prompts.");
    add("output hash", toHex(receipt.outputHash) + ": the salt, the text and the tool calls.");
    add("salt", receipt.salt
                    ? "It is in this copy: whoever has it can check a guess at the content."
                    : "It is not in this copy; the client alone was given it.");
    add("digest", toHex(receipt.digest) + ": model, input, output and both token counts.");
    add("proves",
        "That the holder of this Node Key claims this answer to this request by this "
        "model.");
    add("class", chatClassText(receipt));
    add("does not prove",
        receiptSlashable(receipt)
            ? "That the claim is true. Anybody with the request, the salt and a machine of the "
              "same reproduction class can ask the model again (stacknetctl receipt recompute). By "
              "the ledger's rules a node whose answer other nodes of the class do not get can be "
              "slashed."
            : "That the model really ran: no two machines need to choose the same "
              "words. It cannot be recomputed.");
}

}  // namespace

std::string explainExit(std::int32_t exitCode) {
    if (exitCode >= sandbox::kExitSignalBase) {
        const int number = exitCode - sandbox::kExitSignalBase;
        const char* name = number < NSIG ? ::sigabbrev_np(number) : nullptr;
        return "It was ended by signal " + std::to_string(number) +
               (name == nullptr ? "." : " (SIG" + std::string(name) + ").");
    }
    if (exitCode >= 0) {
        return "It ended by itself with exit code " + std::to_string(exitCode) + ".";
    }
    switch (exitCode) {
        case sandbox::kExitTimeout:
            return "It ran into the limit of " + std::to_string(sandbox::kWallMs / 1'000) +
                   " s and was killed; such an end is never compared.";
        case sandbox::kExitOutOfMemory:
            return "It needed more memory than allowed and was killed; such an end is never "
                   "compared.";
        case sandbox::kExitOutputLimit:
            return "It wrote more than allowed and was killed; such an end is never compared.";
        default:
            return "It could not be set up; such a receipt is never signed as a success.";
    }
}

std::vector<ReceiptNote> explainReceipt(const Receipt& receipt) {
    std::vector<ReceiptNote> notes;
    notes.push_back({"task", receipt.taskId + ", signed by the Node Key " + toHex(receipt.nodeKey) +
                                 " for the network " + toHex(receipt.chainId) + "."});
    receipt.kind == TaskKind::Code ? explainCode(receipt, notes) : explainChat(receipt, notes);
    return notes;
}

}  // namespace stacknet::tasks
