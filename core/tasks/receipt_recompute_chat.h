#pragma once

#include <optional>

#include "core/inference/backend.h"
#include "core/tasks/contract.h"
#include "core/tasks/receipt_recompute.h"

/// Asks a model again what a receipt of class R is about, and compares.
namespace stacknet::tasks {

struct ChatRecomputeInput {
    SecretBytes requestJson;  ///< as ChatTask::requestJson
    std::uint64_t tokenLimit = kTokenLimitDefault;
    std::optional<SecretBytes> claimedText;  ///< the content of the answer, where it was kept
};

/// The receipt is taken to be genuine (verifyReceipt) and has its salt. The request is compared
/// first, then whether `backend` is of the receipt's reproduction class: nothing else is asked of
/// it. Blocks until the answer is whole. Errors: "tasks.not_recomputable" (of another class than R,
/// or without the salt), "tasks.other_input", and those of IInferenceBackend::chatReproducibly.
Result<RecomputeReport> recomputeChat(const Receipt& receipt, const ChatRecomputeInput& input,
                                      inference::IInferenceBackend& backend,
                                      const inference::CancelToken& cancel = {});

}  // namespace stacknet::tasks
