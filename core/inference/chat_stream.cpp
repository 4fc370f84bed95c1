#include "core/inference/chat_stream.h"

#include "core/base/sentence.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

Error badAnswer(std::string_view why) {
    return makeError(
        "inference.bad_answer",
        sentence("The model server's answer is not usable: %1 Check that it speaks the OpenAI API.",
                 {why}));
}

void readUsage(const json::object& answer, ChatEnd& end) {
    const auto* usage = objectMember(answer, "usage");
    if (usage == nullptr) return;
    const auto prompt = countMember(*usage, "prompt_tokens");
    const auto completion = countMember(*usage, "completion_tokens");
    if (!prompt || !completion) return;
    end.promptTokens = *prompt;
    end.completionTokens = *completion;
    end.usageReported = true;
    const auto* details = objectMember(*usage, "prompt_tokens_details");
    if (details != nullptr) end.cachedTokens = countMember(*details, "cached_tokens");
}

void readFinishReason(const json::object& choice, ChatEnd& end) {
    const auto* reason = stringMember(choice, "finish_reason");
    if (reason == nullptr) return;
    end.finishReason = isPlainWord(*reason) ? std::string(*reason) : "stop";
}

/// What an error object says in words that are safe to repeat: its type or code, and the two
/// counts of a context that is too small.
std::string plainDetail(const json::object& error) {
    std::string detail;
    for (const char* key : {"type", "code"}) {
        const auto* word = stringMember(error, key);
        if (word != nullptr && isPlainWord(*word)) {
            detail = " (" + std::string(*word) + ")";
            break;
        }
    }
    const auto needed = countMember(error, "n_prompt_tokens");
    const auto context = countMember(error, "n_ctx");
    if (needed && context) {
        detail += ": the prompt has " + std::to_string(*needed) + " tokens, the model's context " +
                  std::to_string(*context);
    }
    return detail;
}

bool isContextError(const json::object& error) {
    for (const char* key : {"type", "code"}) {
        const auto* word = stringMember(error, key);
        if (word != nullptr &&
            (*word == "exceed_context_size_error" || *word == "context_length_exceeded")) {
            return true;
        }
    }
    return false;
}

}  // namespace

Result<bool> ChatStream::feedEvents(ByteView piece) {
    STACKNET_CHECK(m_parser.feed(piece, [this](SecretBytes data) -> Result<void> {
        if (m_done) return {};
        return takeChunk(std::move(data));
    }));
    return !m_done;
}

Result<void> ChatStream::takeChunk(SecretBytes data) {
    if (data.exposeText() == "[DONE]") {
        m_done = true;
        return {};
    }
    STACKNET_TRY(json::value value,
                 parseSecretJson(data.exposeText(), fixedSentence("An event of the answer")));
    const auto* chunk = value.if_object();
    if (chunk == nullptr) return badAnswer(sentence("an event is not a JSON object."));
    if (const auto* error = objectMember(*chunk, "error"); error != nullptr) {
        return makeError(
            "inference.failed",
            "The model server failed in the middle of its answer" + plainDetail(*error) + ".",
            true);
    }
    readUsage(*chunk, m_end);
    const auto* choices = arrayMember(*chunk, "choices");
    if (choices == nullptr || choices->empty()) return {};
    const auto* choice = choices->front().if_object();
    if (choice == nullptr)
        return badAnswer(sentence("\"choices\" holds something that is not an object."));
    readFinishReason(*choice, m_end);
    const auto* delta = objectMember(*choice, "delta");
    if (delta != nullptr && !delta->empty()) m_sink(secretText(*choice->if_contains("delta")));
    return {};
}

Result<void> ChatStream::feedDocument(ByteView document) {
    STACKNET_TRY(json::value value, parseSecretJson(asText(document), fixedSentence("The answer")));
    auto* answer = value.if_object();
    const auto* choices = answer == nullptr ? nullptr : arrayMember(*answer, "choices");
    const auto* choice =
        choices == nullptr || choices->empty() ? nullptr : choices->front().if_object();
    if (choice == nullptr) return badAnswer(sentence("\"choices\" is missing."));
    readUsage(*answer, m_end);
    readFinishReason(*choice, m_end);
    const auto* message = objectMember(*choice, "message");
    if (message == nullptr) return badAnswer(sentence("\"message\" is missing."));
    // A whole message differs from a delta in one thing: the tool calls have no index yet.
    json::object delta(*message, wipingStorage());
    if (auto* calls = delta.if_contains("tool_calls"); calls != nullptr && calls->is_array()) {
        std::int64_t index = 0;
        for (auto& call : calls->get_array()) {
            if (auto* object = call.if_object(); object != nullptr) (*object)["index"] = index++;
        }
    }
    m_sink(secretText(json::value(std::move(delta))));
    m_done = true;
    return {};
}

Result<ChatEnd> ChatStream::finish() {
    if (m_end.finishReason.empty()) return badAnswer(sentence("it was cut off before its end."));
    return m_end;
}

Error errorOfAnswer(unsigned status, ByteView body) {
    std::string detail;
    bool tooLong = false;
    auto parsed = parseSecretJson(asText(body), fixedSentence("The error"));
    if (parsed.ok() && parsed->is_object()) {
        const auto& answer = parsed->get_object();
        const auto* error = objectMember(answer, "error");
        detail = plainDetail(error != nullptr ? *error : answer);
        tooLong = isContextError(error != nullptr ? *error : answer);
    }
    const std::string number = "HTTP " + std::to_string(status) + detail;
    switch (status) {
        case 400:
        case 413:
        case 422:
            if (tooLong) {
                return makeError("inference.context_exceeded",
                                 sentence("The prompt is too long for the model, whose "
                                          "server answered %1; shorten it.",
                                          {number}));
            }
            return makeError("inference.bad_request",
                             sentence("The model server refused the request with %1; "
                                      "shorten the prompt or correct the parameters.",
                                      {number}));
        case 401:
        case 403:
            return makeError(
                "inference.refused",
                sentence("The model server refused this node's key with %1; give the right key.",
                         {number}));
        case 404:
            return makeError("inference.model_not_found",
                             sentence("The model server does not have that model, it "
                                      "answered %1; ask for one that /v1/models lists.",
                                      {number}));
        case 429:
        case 503:
            return makeError(
                "inference.busy",
                sentence("The model server is busy or still loading, it answered %1; try again.",
                         {number}),
                true);
        default:
            return makeError("inference.failed",
                             sentence("The model server answered with %1.", {number}),
                             status >= 500);
    }
}

}  // namespace stacknet::inference
