#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/inference/repro_class.h"

namespace stacknet::inference {

/// A request written so that every node of a reproduction class computes the same from it.
struct ReproRequest {
    SecretBytes requestJson;
    SamplingParams sampling;
};

/// Greedy (temperature 0) and seeded requests are taken; every choice that a server would make by
/// itself is written out: temperature, top_p, top_k, min_p, penalties, seed, the order of the
/// samplers, no use of a cache. Names are those of llama.cpp. Error "inference.not_reproducible"
/// for a request that is sampled without a seed, whose numbers are out of range, or that asks for
/// what is not written out here (dry, xtc, mirostat, typical_p and the like);
/// "inference.bad_request" when it is no JSON object.
Result<ReproRequest> reproducibleRequest(const SecretBytes& requestJson);
/// The sampling that a request states, with OpenAI's defaults and kMinPMicro for what it
/// does not. Error
/// "inference.bad_request".
Result<SamplingParams> samplingOf(const SecretBytes& requestJson);

}  // namespace stacknet::inference
