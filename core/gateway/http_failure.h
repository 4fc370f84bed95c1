#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/tasks/contract.h"

namespace stacknet::gateway {

/// A failed request as a client sees it: an HTTP status and the members of OpenAI's error object.
struct HttpFailure {
    unsigned status = 500;
    std::string message;
    std::string code;
    std::string param;                ///< empty: null
    std::optional<bool> shouldRetry;  ///< header x-should-retry
    std::int64_t retryAfterMs = 0;    ///< headers retry-after and retry-after-ms when above 0
    std::string allow;                ///< header allow of a 405
    bool close = false;               ///< the connection cannot be used any more
    /// A body that is the same for every failure of its kind, with its content type; empty: the
    /// members above in OpenAI's shape.
    std::string readyBody;
    std::string contentType;
};

/// 400 with one of OpenAI's codes ("invalid_type", "invalid_value", "missing_required_parameter").
HttpFailure badParameter(std::string param, std::string message,
                         std::string_view code = "invalid_value");
/// 400 "unsupported_parameter".
HttpFailure unsupportedParameter(std::string param, std::string message);
/// 503 "no_confidential_capacity": no attested node, and a retry finds none either.
HttpFailure noConfidentialCapacity();
/// 503 node_paused. `retryAfterMs` 0: nobody knows; a minute is said.
HttpFailure nodePaused(std::string message, std::int64_t retryAfterMs);

/// 402 of the Prompt Contract: Stacknet's members beside OpenAI's error object, so that clients of
/// either find theirs. {"error": {...}, "code": "INSUFFICIENT_BALANCE", "required", "available",
/// "tokenLimit", "estimatedInboundCost", "suggestion"}; amounts in tokens. Not to be tried again.
HttpFailure insufficientBalance(const tasks::PromptTerms& terms, std::uint64_t available);

/// What an error of the task service means to a client.
HttpFailure failureOfTask(const Error& error);

/// What an error of the module e2ee means: one body for everything that is wrong with the
/// encryption (E33). The connection closes, but after a replay and a key of another
/// time.
HttpFailure failureOfE2ee(const Error& error);

/// "invalid_request_error", "authentication_error", "permission_error", "rate_limit_error",
/// "insufficient_quota" or "server_error".
std::string_view failureType(unsigned status);
/// {"error": {"message", "type", "param", "code"}}, or the ready body.
SecretBytes renderFailure(const HttpFailure& failure);
/// "Not Found"
std::string_view reasonPhrase(unsigned status);

}  // namespace stacknet::gateway
