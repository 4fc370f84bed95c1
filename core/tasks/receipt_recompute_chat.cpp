#include "core/tasks/receipt_recompute_chat.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/inference/repro_request.h"
#include "core/inference/secret_json_internal.h"
#include "core/tasks/chat_run.h"

namespace stacknet::tasks {

namespace {

Error notRecomputable(std::string why) {
    return makeError("tasks.not_recomputable", std::move(why));
}

Result<void> checkInput(const Receipt& receipt, const ChatRecomputeInput& input) {
    if (receipt.kind != TaskKind::Chat || receipt.taskClass != TaskClass::R) {
        return notRecomputable(
            "Only a chat of class R can be asked for again; of this answer nobody promised that "
            "it is the same twice.");
    }
    if (!receipt.salt) {
        return notRecomputable(
            "The receipt is here without the salt that opens its hashes; give the answer that it "
            "came in, which has it at stacknet.receipt.");
    }
    const Hash256 given = chatInputHash(*receipt.salt, input.requestJson.view());
    if (given == receipt.inputHash) return {};
    return makeError("tasks.other_input",
                     "This is not the request that the receipt is about (its hash is " +
                         toHex(given) + "); no model was asked.");
}

TermComparison compared(std::string name, std::string there, std::string here) {
    const bool equal = there == here;
    return {std::move(name), equal, std::move(there), std::move(here)};
}

/// Collects the text of an answer, to say where it differs.
class TextSink {
public:
    void take(const SecretBytes& deltaJson) {
        const auto parsed = inference::parseSecretJson(deltaJson.exposeText(), "A delta");
        const auto* delta = parsed.ok() ? parsed->if_object() : nullptr;
        const auto* text = delta == nullptr ? nullptr : inference::stringMember(*delta, "content");
        if (text != nullptr) m_text.append(std::string_view(*text));
    }
    const SecretBytes& text() const { return m_text; }

private:
    SecretBytes m_text;
};

std::string difference(const ChatRecomputeInput& input, const SecretBytes& here) {
    if (!input.claimedText) {
        return "the text or the tool calls differ; with the answer that came with the receipt it "
               "can be said where";
    }
    const SecretBytes& there = *input.claimedText;
    const auto [left, right] = std::mismatch(there.view().begin(), there.view().end(),
                                             here.view().begin(), here.view().end());
    if (left == there.view().end() && right == here.view().end()) {
        return "the tool calls differ, or the given answer is not the one of the receipt";
    }
    return "the text differs from byte " + std::to_string(left - there.view().begin()) +
           " on (there " + std::to_string(there.size()) + " bytes, here " +
           std::to_string(here.size()) + ")";
}

void judge(RecomputeReport& report, bool sameOutput, bool sameRest) {
    if (sameOutput && sameRest) {
        report.verdict = RecomputeVerdict::Identical;
        report.summary = "Asked again the model gives the very same answer.";
    } else if (sameOutput) {
        report.verdict = RecomputeVerdict::SameResult;
        report.summary = "The same text, with other counts or another reason to stop.";
    } else {
        report.verdict = RecomputeVerdict::Differs;
        report.summary =
            "The answer differs, against what class R promises within its reproduction class. Run "
            "it again before you accuse the node.";
    }
}

}  // namespace

Result<RecomputeReport> recomputeChat(const Receipt& receipt, const ChatRecomputeInput& input,
                                      inference::IInferenceBackend& backend,
                                      const inference::CancelToken& cancel) {
    STACKNET_CHECK(checkInput(receipt, input));
    STACKNET_TRY(const inference::ReproRequest written,
                 inference::reproducibleRequest(input.requestJson));
    STACKNET_TRY(const inference::ModelIdentity model, backend.identify(""));
    STACKNET_TRY(const Hash256 nodeClass, backend.reproClass());
    RecomputeReport report;
    const Hash256 reproClass = inference::taskReproClass(nodeClass, written.sampling);
    report.terms = {compared("model", toHex(receipt.modelDigest), toHex(model.digest)),
                    compared("class", toHex(receipt.reproClass), toHex(reproClass))};
    if (reproClass != receipt.reproClass) {
        report.summary =
            "This machine is of another reproduction class, between which nothing is "
            "promised. No model was asked.";
        return report;
    }
    TextSink text;
    ChatRunResult result;
    const ChatRunInput run{.backend = backend,
                           .model = model.name,
                           .cacheSalt = "recompute",
                           .requestJson = input.requestJson,
                           .tokenLimit = input.tokenLimit,
                           .reproducible = true,
                           .emit = [&text](SecretBytes delta) { text.take(delta); },
                           .runTool = {},
                           .cancel = cancel};
    STACKNET_CHECK(runChat(run, result));
    report.ran = true;
    const Hash256 output = result.output.finish(*receipt.salt);
    report.terms.push_back(compared("output", toHex(receipt.outputHash), toHex(output)));
    report.terms.push_back(compared("prompt tokens", std::to_string(receipt.promptTokens),
                                    std::to_string(result.promptTokens)));
    report.terms.push_back(compared("completion tokens", std::to_string(receipt.completionTokens),
                                    std::to_string(result.completionTokens)));
    report.terms.push_back(compared("end", receipt.finishReason, result.finishReason));
    const bool sameOutput = output == receipt.outputHash;
    if (!sameOutput) report.observables.push_back(difference(input, text.text()));
    judge(report, sameOutput,
          std::all_of(report.terms.begin(), report.terms.end(),
                      [](const TermComparison& term) { return term.equal; }));
    return report;
}

}  // namespace stacknet::tasks
