#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

namespace {

/// The shape that OpenAI clients read. The texts hold nothing that JSON would have to escape.
ErrorAnswer openAiAnswer(unsigned status, std::string_view type, std::string_view code,
                         std::string_view message) {
    std::string body = R"({"error":{"type":")";
    body.append(type).append(R"(","code":")").append(code);
    body.append(R"(","message":")").append(message).append(R"(","param":null}})");
    return {status, "application/json", std::move(body)};
}

}  // namespace

Error openFailed() {
    return makeError("e2ee.open_failed",
                     "The encrypted body was refused. Fetch the node's key again and send anew.");
}

Error truncated() {
    return makeError("e2ee.truncated",
                     "The encrypted body ends before its end: the connection was cut or somebody "
                     "shortened it. Do not trust what came; send anew.");
}

Error tooLarge() {
    return makeError("e2ee.too_large",
                     "The encrypted body is larger than this node takes. Send a shorter one.");
}

Error replayed() {
    return makeError("e2ee.replay",
                     "This encrypted request was received before. Seal it anew and send again.");
}

Error keyConfig() {
    return makeError("e2ee.key_config",
                     "The request was not sealed for a key of this node. Fetch the key again.");
}

Error contextMismatch() {
    return makeError("e2ee.context_mismatch",
                     "A header outside of the encrypted body says other than the body.");
}

Error encryptionRequired() {
    return makeError("e2ee.required",
                     "This node takes confidential requests encrypted only. Encrypt the body.");
}

Error noConfidentialCapacity() {
    return makeError("e2ee.no_confidential_capacity",
                     "No node's key is attested as far as the policy asks for. Try again later or "
                     "change the policy.",
                     true);
}

Error wrongOrder() {
    return makeError("e2ee.wrong_order", "A frame was sealed out of its order. Nothing was sent.");
}

std::optional<ErrorAnswer> errorAnswer(const Error& error) {
    constexpr std::string_view kRequest = "invalid_request_error";
    if (error.code == "e2ee.open_failed" || error.code == "e2ee.truncated") {
        return openAiAnswer(400, kRequest, "e2ee_open_failed", "encrypted body refused");
    }
    if (error.code == "e2ee.too_large") {
        return openAiAnswer(413, kRequest, "e2ee_too_large", "encrypted body too large");
    }
    if (error.code == "e2ee.replay") {
        return openAiAnswer(409, kRequest, "e2ee_replay", "encrypted request was received before");
    }
    if (error.code == "e2ee.context_mismatch") {
        return openAiAnswer(400, kRequest, "e2ee_context_mismatch",
                            "a header differs from the encrypted body");
    }
    if (error.code == "e2ee.required") {
        return openAiAnswer(426, kRequest, "e2ee_required", "encrypt the request body");
    }
    if (error.code == "e2ee.no_confidential_capacity") {
        return openAiAnswer(503, "server_error", "no_confidential_capacity",
                            "no node with the evidence that is asked for is available");
    }
    if (error.code == "e2ee.key_config") {
        return ErrorAnswer{422, "application/problem+json",
                           R"({"type":"urn:ietf:params:ehbp:error:key-config",)"
                           R"("title":"key configuration mismatch"})"};
    }
    return std::nullopt;
}

}  // namespace stacknet::e2ee
