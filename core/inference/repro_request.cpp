#include "core/inference/repro_request.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/base/sentence.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

constexpr double kMicro = 1'000'000;
/// What changes the sampling and is not among SamplingParams.
constexpr std::array<std::string_view, 22> kOtherSamplers = {
    "dynatemp_range",  "dynatemp_exponent",  "top_n_sigma",
    "xtc_probability", "xtc_threshold",      "typical_p",
    "repeat_penalty",  "repeat_last_n",      "dry_multiplier",
    "dry_base",        "dry_allowed_length", "mirostat",
    "mirostat_tau",    "mirostat_eta",       "samplers",
    "adaptive_target", "logit_bias",         "lora",
    "adaptive_decay",  "ignore_eos",         "best_of",
    "use_beam_search"};

Error badRequest(std::string_view why) {
    return makeError("inference.bad_request", std::string(why));
}

/// In millionths. Nothing: not a number, or out of range.
std::optional<std::int64_t> microOf(const json::value& value, double low, double high) {
    double number = 0;
    if (value.is_double()) {
        number = value.get_double();
    } else if (value.is_int64()) {
        number = static_cast<double>(value.get_int64());
    } else {
        return std::nullopt;
    }
    if (!(number >= low && number <= high)) return std::nullopt;
    return std::llround(number * kMicro);
}

Result<std::int64_t> microMember(const json::object& request, std::string_view name, double low,
                                 double high, std::int64_t otherwise) {
    const auto* value = request.if_contains(name);
    if (value == nullptr || value->is_null()) return otherwise;
    const auto micro = microOf(*value, low, high);
    if (!micro) return badRequest("\"" + std::string(name) + "\" is out of range.");
    return *micro;
}

Result<SamplingParams> readSampling(const json::object& request) {
    SamplingParams sampling;
    STACKNET_TRY(const auto temperature, microMember(request, "temperature", 0, 2, 1'000'000));
    STACKNET_TRY(const auto topP, microMember(request, "top_p", 0, 1, 1'000'000));
    STACKNET_TRY(const auto minP, microMember(request, "min_p", 0, 1, kMinPMicro));
    STACKNET_TRY(sampling.presencePenaltyMicro, microMember(request, "presence_penalty", -2, 2, 0));
    STACKNET_TRY(sampling.frequencyPenaltyMicro,
                 microMember(request, "frequency_penalty", -2, 2, 0));
    sampling.temperatureMicro = static_cast<std::uint32_t>(temperature);
    sampling.topPMicro = static_cast<std::uint32_t>(topP);
    sampling.minPMicro = static_cast<std::uint32_t>(minP);
    sampling.topK = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(countMember(request, "top_k").value_or(0), 0xffff'ffff));
    return sampling;
}

}  // namespace

Result<SamplingParams> samplingOf(const SecretBytes& requestJson) {
    const auto parsed = parseSecretJson(requestJson.exposeText(), fixedSentence("The request"));
    const auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr) return badRequest("The request is not a JSON object.");
    STACKNET_TRY(SamplingParams sampling, readSampling(*request));
    sampling.seed = countMember(*request, "seed").value_or(0);
    return sampling;
}

Result<ReproRequest> reproducibleRequest(const SecretBytes& requestJson) {
    auto parsed = parseSecretJson(requestJson.exposeText(), fixedSentence("The request"));
    auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr) return badRequest("The request is not a JSON object.");
    for (const std::string_view name : kOtherSamplers) {
        if (!request->contains(name)) continue;
        return makeError("inference.not_reproducible",
                         "A request with \"" + std::string(name) + "\" cannot be repeated here.");
    }
    STACKNET_TRY(SamplingParams sampling, readSampling(*request));
    const auto seed = countMember(*request, "seed");
    if (sampling.greedy()) {
        // Nothing is drawn, so nothing that narrows the draw matters.
        sampling.seed = 0;
        sampling.topK = 1;
        sampling.topPMicro = 1'000'000;
        sampling.minPMicro = 0;
    } else if (!seed || *seed >= 0xffff'ffff) {
        return makeError("inference.not_reproducible",
                         "An answer that is drawn without a seed cannot be repeated; send \"seed\" "
                         "(below 4294967295) or \"temperature\": 0.");
    } else {
        sampling.seed = *seed;
    }
    const auto fraction = [](std::int64_t micro) { return static_cast<double>(micro) / kMicro; };
    (*request)["seed"] = sampling.seed;
    (*request)["temperature"] = fraction(sampling.temperatureMicro);
    (*request)["top_p"] = fraction(sampling.topPMicro);
    (*request)["min_p"] = fraction(sampling.minPMicro);
    (*request)["top_k"] = sampling.topK;
    (*request)["presence_penalty"] = fraction(sampling.presencePenaltyMicro);
    (*request)["frequency_penalty"] = fraction(sampling.frequencyPenaltyMicro);
    (*request)["repeat_penalty"] = 1.0;
    (*request)["samplers"] = {"penalties", "top_k", "top_p", "min_p", "temperature"};
    (*request)["cache_prompt"] = false;
    return ReproRequest{secretText(*parsed), sampling};
}

}  // namespace stacknet::inference
