#include "core/inference/backend.h"

#include "core/base/sentence.h"

namespace stacknet::inference {

namespace {

Error notReproducible() {
    return makeError(
        "inference.not_reproducible",
        sentence("Answers of this back end cannot be repeated bit by bit: this node neither runs "
                 "the model server itself nor knows what computes beside it."));
}

}  // namespace

Result<Hash256> IInferenceBackend::reproClass() const {
    return notReproducible();
}

Result<ChatEnd> IInferenceBackend::chatReproducibly(const SecretBytes&, const std::string&,
                                                    const DeltaSink&, const CancelToken&) {
    return notReproducible();
}

Result<TokenScores> IInferenceBackend::score(const ScoreRequest&, const std::string&,
                                             const CancelToken&) {
    return makeError("inference.unsupported", "This back end scores no given tokens.");
}

}  // namespace stacknet::inference
