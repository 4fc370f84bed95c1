#pragma once

#include <functional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/inference/cancel_token.h"
#include "core/inference/endpoint.h"

/// One HTTP/1.1 request and its answer.
namespace stacknet::inference {

/// The most that a document about the server itself may have.
inline constexpr std::size_t kSmallAnswerMax = 4 << 20;

struct HttpRequest {
    Endpoint endpoint;
    std::string path;  ///< whole path, "/v1/models"
    bool post = false;
    ByteView body;                                 ///< must live until the exchange has ended
    std::string contentType = "application/json";  ///< of the body
};

struct HttpHead {
    unsigned status = 0;
    bool eventStream = false;  ///< content type text/event-stream
};

/// Called for each piece of the body as it arrives. False ends the exchange in good order.
using BodySink = std::function<Result<bool>(const HttpHead& head, ByteView piece)>;

/// Runs on the caller's thread. Redirects are not followed. Errors: "inference.connect_failed",
/// "inference.timed_out", "inference.tls_failed", "inference.failed", "inference.bad_answer",
/// "inference.answer_too_large", "inference.cancelled", or what the sink returns.
Result<HttpHead> httpExchange(const HttpRequest& request, const Timeouts& timeouts,
                              std::size_t bodyBytesMax, const BodySink& sink,
                              const CancelToken& cancel);

/// GET of a small JSON document; the body of a 200. Other statuses: "inference.failed".
Result<std::string> httpGetText(const Endpoint& endpoint, const std::string& path,
                                std::uint32_t timeoutMs, const CancelToken& cancel = {});

/// POST of a JSON document; the body of a 200. Other statuses: "inference.unsupported" (404, 501)
/// or "inference.failed"; nothing of the answer is in the sentence.
Result<SecretBytes> httpPostJson(const Endpoint& endpoint, const std::string& path,
                                 const SecretBytes& body, std::uint32_t timeoutMs,
                                 std::size_t answerMax, const CancelToken& cancel = {});

}  // namespace stacknet::inference
