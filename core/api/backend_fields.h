#pragma once

#include "core/api/backend_info.h"
#include "core/api/field.h"

/// The fields of what core/api/backend_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<BackendInfo> {
    static constexpr auto list() {
        using T = BackendInfo;
        return std::make_tuple(
            field("health", &T::health), field("since_ms", &T::sinceMs),
            field("health_reason", &T::healthReason), field("last_error_code", &T::lastErrorCode),
            field("failures_in_a_row", &T::failuresInARow), field("retry_in_ms", &T::retryInMs),
            field("succeeded", &T::succeeded), field("failed", &T::failed),
            field("not_sent", &T::notSent), field("context_tokens", &T::contextTokens),
            field("conversations", &T::conversations), field("embeddings", &T::embeddings),
            field("tool_calls", &T::toolCalls), field("logprobs", &T::logprobs),
            field("quantisation", &T::quantisation), field("model_digest", &T::modelDigest),
            field("repro_class", &T::reproClass), field("repro_reason", &T::reproReason));
    }
};
template <>
struct Fields<QueueInfo> {
    static constexpr auto list() {
        using T = QueueInfo;
        return std::make_tuple(field("running", &T::running), field("waiting", &T::waiting),
                               field("accounts", &T::accounts));
    }
};
static_assert(fieldsComplete<BackendInfo>() && fieldsComplete<QueueInfo>());

template <>
constexpr std::uint32_t enumMax<BackendHealth>() {
    return 4;
}
template <>
constexpr std::uint32_t enumMax<Support>() {
    return 2;
}

}  // namespace stacknet::api
