#include "core/gateway/http_failure.h"

#include "core/e2ee/errors.h"
#include "core/gateway/json_writer.h"

namespace stacknet::gateway {
namespace {

constexpr std::int64_t kBusyRetryMs = 1'000;
constexpr std::int64_t kPausedRetryMs = 60'000;

void writeError(JsonWriter& json, const HttpFailure& failure) {
    json.name("error").beginObject();
    json.name("message").text(failure.message);
    json.name("type").text(failureType(failure.status));
    json.name("param");
    if (failure.param.empty()) {
        json.null();
    } else {
        json.text(failure.param);
    }
    json.name("code").text(failure.code).endObject();
}

}  // namespace

HttpFailure badParameter(std::string param, std::string message, std::string_view code) {
    HttpFailure failure;
    failure.status = 400;
    failure.param = std::move(param);
    failure.message = std::move(message);
    failure.code = std::string(code);
    return failure;
}

HttpFailure unsupportedParameter(std::string param, std::string message) {
    return badParameter(std::move(param), std::move(message), "unsupported_parameter");
}

HttpFailure noConfidentialCapacity() {
    HttpFailure failure;
    failure.status = 503;
    failure.code = "no_confidential_capacity";
    failure.param = "confidential";
    failure.message =
        "No attested node can take a confidential task: this node has no attestation that holds "
        "now. The task was not sent anywhere; leave confidential out to run it without that "
        "protection.";
    failure.shouldRetry = false;
    return failure;
}

HttpFailure nodePaused(std::string message, std::int64_t retryAfterMs) {
    HttpFailure failure;
    failure.status = 503;
    failure.code = "node_paused";
    failure.message = std::move(message);
    failure.retryAfterMs = retryAfterMs > 0 ? retryAfterMs : kPausedRetryMs;
    // Sent again at once it would be refused again: another node takes it sooner.
    failure.shouldRetry = false;
    return failure;
}

HttpFailure insufficientBalance(const tasks::PromptTerms& terms, std::uint64_t available) {
    constexpr std::string_view kSuggestion =
        "Lower token_limit, or ask the operator for a key with a larger monthly token budget.";
    HttpFailure failure;
    failure.status = 402;
    failure.code = "INSUFFICIENT_BALANCE";
    failure.message = "Insufficient token balance. " + std::string(kSuggestion);
    failure.shouldRetry = false;
    failure.contentType = "application/json";
    JsonWriter json;
    json.beginObject();
    writeError(json, failure);
    json.name("code").text(failure.code);
    json.name("required").number(terms.maxPossibleCost());
    json.name("available").number(available);
    json.name("tokenLimit").number(terms.tokenLimit);
    json.name("estimatedInboundCost").number(terms.estimatedInboundCost);
    json.name("suggestion").text(kSuggestion).endObject();
    failure.readyBody = std::string(json.take().exposeText());
    return failure;
}

HttpFailure failureOfTask(const Error& error) {
    HttpFailure failure;
    failure.message = error.message;
    failure.shouldRetry = error.retryable;
    if (error.retryable) failure.retryAfterMs = kBusyRetryMs;
    const std::string& code = error.code;
    if (code == "tasks.no_confidential_capacity") return noConfidentialCapacity();
    if (code == "tasks.paused") return nodePaused(error.message, 0);
    if (code == "tasks.no_inference_backend") {
        failure.status = 503;
        failure.code = "no_inference_backend";
    } else if (code == "tasks.busy") {
        failure.status = 503;
        failure.code = "node_busy";
        failure.shouldRetry = true;
        failure.retryAfterMs = kBusyRetryMs;
    } else if (code == "tasks.model_not_found") {
        failure.status = 404;
        failure.code = "model_not_found";
        failure.param = "model";
        failure.shouldRetry.reset();
    } else if (code == "tasks.bad_request") {
        failure.status = 400;
        failure.code = "invalid_request";
        failure.shouldRetry.reset();
    } else if (code == "tasks.context_exceeded") {
        failure.status = 400;
        failure.code = "context_length_exceeded";
        failure.param = "messages";
        failure.shouldRetry.reset();
    } else if (code == "tasks.not_reproducible") {
        failure = badParameter("stacknet.class", error.message, "not_reproducible");
    } else if (code == "tasks.no_repro_class") {
        failure.status = 503;
        failure.code = "no_repro_class";
        failure.shouldRetry = false;
    } else if (code == "tasks.unsupported") {
        failure.status = 404;
        failure.code = "unsupported_endpoint";
        failure.shouldRetry.reset();
    } else if (code == "tasks.test_key") {
        failure.status = 403;
        failure.code = "test_key_unsupported";
        failure.shouldRetry.reset();
    } else if (code == "tasks.unknown_language") {
        failure = badParameter("language", error.message);
    } else if (code == "tasks.backend_failed") {
        failure.status = 502;
        failure.code = "backend_failed";
    } else if (code == "tasks.cancelled") {
        failure.status = 503;
        failure.code = "task_cancelled";
    } else if (code == "tasks.stopping") {
        failure.status = 503;
        failure.code = "node_stopping";
    } else if (code == "tasks.no_signer") {
        failure.status = 503;
        failure.code = "node_key_locked";
    } else if (code == "sandbox.unknown_language") {
        failure = badParameter("language", error.message);
    } else if (code == "sandbox.bad_request") {
        failure = badParameter("", error.message);
    } else if (code.rfind("sandbox.", 0) == 0) {
        failure.status = 503;
        failure.code = "sandbox_unavailable";
        failure.message += " (" + code + ")";
    } else {
        failure.status = 500;
        failure.code = "internal_error";
    }
    return failure;
}

HttpFailure failureOfE2ee(const Error& error) {
    HttpFailure failure;
    auto answer = e2ee::errorAnswer(error);
    if (!answer) answer = e2ee::errorAnswer(e2ee::openFailed());
    failure.status = answer->status;
    failure.readyBody = std::move(answer->body);
    failure.contentType = std::move(answer->contentType);
    // A client that sends the same bytes again would be refused again.
    if (failure.status == 409 || failure.status == 426) failure.shouldRetry = false;
    failure.close = failure.status == 400 && error.code != e2ee::contextMismatch().code;
    failure.close = failure.close || failure.status == 413;
    return failure;
}

std::string_view failureType(unsigned status) {
    switch (status) {
        case 401:
            return "authentication_error";
        case 402:
            return "insufficient_quota";
        case 403:
            return "permission_error";
        case 429:
            return "rate_limit_error";
        default:
            return status >= 500 ? "server_error" : "invalid_request_error";
    }
}

SecretBytes renderFailure(const HttpFailure& failure) {
    if (!failure.readyBody.empty()) return SecretBytes::copyOf(failure.readyBody);
    JsonWriter json;
    json.beginObject();
    writeError(json, failure);
    json.endObject();
    return json.take();
}

std::string_view reasonPhrase(unsigned status) {
    switch (status) {
        case 200:
            return "OK";
        case 303:
            return "See Other";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 402:
            return "Payment Required";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 417:
            return "Expectation Failed";
        case 422:
            return "Unprocessable Content";
        case 426:
            return "Upgrade Required";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 501:
            return "Not Implemented";
        case 502:
            return "Bad Gateway";
        case 503:
            return "Service Unavailable";
        default:
            return "Unknown";
    }
}

}  // namespace stacknet::gateway
