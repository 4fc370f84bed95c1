// Any bytes as what a client sends: through the gate, the second reader, the routes and the body's
// framing, and the body as each of the requests that are JSON. What passes says the same again.

#include "core/base/bytes.h"
#include "core/gateway/chat_request.h"
#include "core/gateway/chunked_body.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/http_gate.h"
#include "core/gateway/routes.h"
#include "core/gateway/second_reader.h"

namespace {

using namespace stacknet;
using namespace stacknet::gateway;

constexpr std::size_t kDepthMax = 64;
constexpr std::size_t kBodyMax = 1 << 16;

void checkFailure(const HttpFailure& failure) {
    STACKNET_INVARIANT(failure.status >= 400 && failure.status < 600);
    STACKNET_INVARIANT(!renderFailure(failure).empty());
}

void checkChat(std::string_view body) {
    ChatRequest request;
    if (const auto failure = readChatRequest(body, kDepthMax, request)) {
        checkFailure(*failure);
        return;
    }
    // What goes on to the model is a request itself, the same one, and asks for nothing more.
    const SecretBytes& passed = request.task.requestJson;
    ChatRequest again;
    STACKNET_INVARIANT(!readChatRequest(passed.exposeText(), kDepthMax, again));
    STACKNET_INVARIANT(again.task.model == request.task.model && again.ignored.empty());
    STACKNET_INVARIANT(!again.stream && !again.confidential && !again.task.wantsCodeTool);
    STACKNET_INVARIANT(asText(again.task.requestJson.view()) == passed.exposeText());
}

void checkCode(std::string_view body) {
    CodeRequest request;
    if (const auto failure = readCodeRequest(body, kDepthMax, request)) {
        checkFailure(*failure);
        return;
    }
    STACKNET_INVARIANT(!request.task.language.empty() && request.task.files.size() <= 256);
}

struct Body {
    ChunkedBody::State state = ChunkedBody::State::More;
    SecretBytes content;
    std::size_t consumed = 0;
};

Body unchunked(std::string_view text, std::size_t cut) {
    Body body;
    ChunkedBody chunks(kBodyMax);
    for (const std::string_view piece : {text.substr(0, cut), text.substr(cut)}) {
        if (body.state != ChunkedBody::State::More) break;
        std::size_t used = 0;
        body.state = chunks.feed(piece, body.content, used);
        STACKNET_INVARIANT(used <= piece.size() && body.content.size() <= kBodyMax);
        body.consumed += used;
    }
    return body;
}

/// How a body arrives makes no difference.
std::string_view checkChunks(std::string_view text, Body& body) {
    body = unchunked(text, text.size());
    for (const std::size_t cut : {std::size_t{0}, std::size_t{1}, text.size() / 2}) {
        if (cut > text.size()) continue;
        const Body other = unchunked(text, cut);
        STACKNET_INVARIANT(other.state == body.state);
        if (body.state == ChunkedBody::State::Malformed) continue;
        STACKNET_INVARIANT(other.content.view().size() == body.content.size());
        STACKNET_INVARIANT(other.content.exposeText() == body.content.exposeText());
        STACKNET_INVARIANT(body.state != ChunkedBody::State::Done ||
                           other.consumed == body.consumed);
    }
    return body.content.exposeText();
}

void checkRequest(std::string_view text) {
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos) {
        static_cast<void>(looksLikeHeader(text, 0));
        return;
    }
    const std::string_view raw = text.substr(0, end + 4);
    static const GateRules rules{100, {"127.0.0.1", "localhost", "[::1]"}};
    RequestHead head;
    if (const auto failure = passGate(raw, rules, head)) {
        STACKNET_INVARIANT(failure->close);
        checkFailure(*failure);
        return;
    }
    // A header that passes is never given up while it arrives.
    STACKNET_INVARIANT(looksLikeHeader(raw, 0));
    STACKNET_INVARIANT(head.target.front() == '/' && head.count("host") == 1);
    STACKNET_INVARIANT(!(head.chunked && head.contentLength != 0));
    static_cast<void>(secondReaderAgrees(raw, head));
    static_cast<void>(saysEncrypted(head));
    static_cast<void>(readClearHeaders(head));
    Route route;
    std::string tail;
    if (const auto failure = findRoute(head.method, head.path, route, tail)) checkFailure(*failure);
    STACKNET_INVARIANT(!routeName(head.path).empty());

    std::string_view rest = text.substr(raw.size());
    Body body;
    if (head.chunked) {
        rest = checkChunks(rest, body);
    } else {
        rest = rest.substr(
            0, static_cast<std::size_t>(std::min<std::uint64_t>(head.contentLength, rest.size())));
    }
    checkChat(rest);
    checkCode(rest);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    checkRequest(text);
    // Behind a header that fits, or the fuzzer would have to find one.
    Body body;
    checkChat(text);
    checkCode(text);
    checkChat(checkChunks(text, body));
    checkRequest("POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\n" + std::string(text));
    return 0;
}
