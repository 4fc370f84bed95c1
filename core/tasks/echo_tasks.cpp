#include "core/tasks/echo_tasks.h"

#include <algorithm>

#include "core/inference/secret_json_internal.h"

namespace stacknet::tasks {

namespace json = boost::json;
using inference::arrayMember;
using inference::objectMember;
using inference::stringMember;

namespace {

constexpr std::size_t kTokenBytesMax = 64;

/// There is nothing to cancel: the answer is there before the handle is.
class NoHandle final : public ITaskHandle {
public:
    void cancel() override {}
};

SecretBytes textOfMessage(const json::object& message) {
    SecretBytes text;
    if (const auto* whole = stringMember(message, "content")) {
        text.append(std::string_view(*whole));
    } else if (const auto* parts = arrayMember(message, "content")) {
        for (const json::value& part : *parts) {
            const auto* object = part.if_object();
            const auto* piece = object == nullptr ? nullptr : stringMember(*object, "text");
            if (piece != nullptr) text.append(std::string_view(*piece));
        }
    }
    return text;
}

/// The bytes of the next token: to the end of the space behind a word, whole characters only.
std::size_t tokenSize(std::string_view text) {
    std::size_t size = 0;
    bool space = false;
    for (; size < text.size() && size < kTokenBytesMax; ++size) {
        const bool blank = text[size] == ' ' || text[size] == '\n' || text[size] == '\t';
        if (space && !blank) break;
        space = space || blank;
    }
    while (size > 1 && size < text.size() && (text[size] & 0xC0) == 0x80) --size;
    return size;
}

std::uint64_t tokensOf(std::string_view text) {
    std::uint64_t tokens = 0;
    while (!text.empty()) {
        text.remove_prefix(tokenSize(text));
        ++tokens;
    }
    return tokens;
}

std::size_t stopAt(const json::object& request, std::string_view text) {
    std::size_t end = text.size();
    const auto look = [&](const json::string* stop) {
        if (stop == nullptr || stop->empty()) return;
        end = std::min(end, text.find(std::string_view(*stop)));
    };
    look(stringMember(request, "stop"));
    if (const auto* list = arrayMember(request, "stop")) {
        for (const json::value& each : *list) look(each.if_string());
    }
    return end;
}

struct Echo {
    SecretBytes text;
    std::uint64_t tokensMax = kEchoTokensMax;
    std::uint64_t promptTokens = 0;
};

Error refused(std::string_view what) {
    return makeError("tasks.bad_request", "The echo model of gk_test_ keys " + std::string(what) +
                                              "; use a gk_live_ key.");
}

Result<Echo> echoOf(const ChatTask& task) {
    if (task.declaredClass != TaskClass::None) return refused("promises nothing of its answers");
    STACKNET_TRY(const json::value value,
                 inference::parseSecretJson(task.requestJson.exposeText(), "The request"));
    const auto* request = value.if_object();
    const auto* messages = request == nullptr ? nullptr : arrayMember(*request, "messages");
    if (messages == nullptr) {
        return makeError("tasks.bad_request", "The request has no \"messages\".");
    }
    const auto* choice = stringMember(*request, "tool_choice");
    if (objectMember(*request, "tool_choice") != nullptr ||
        (choice != nullptr && *choice == "required")) {
        return refused("calls no tools");
    }
    Echo echo;
    for (const json::value& entry : *messages) {
        const auto* message = entry.if_object();
        if (message == nullptr) continue;
        SecretBytes text = textOfMessage(*message);
        echo.promptTokens += tokensOf(text.exposeText());
        const auto* role = stringMember(*message, "role");
        if (role != nullptr && *role == "user") echo.text = std::move(text);
    }
    if (const auto* format = objectMember(*request, "response_format")) {
        const auto* type = stringMember(*format, "type");
        if (type == nullptr || *type != "json_object") return refused("writes by no schema");
        json::object answer(inference::wipingStorage());
        answer["echo"] = echo.text.exposeText();
        echo.text = inference::secretText(json::value(std::move(answer)));
    }
    echo.text = SecretBytes::copyOf(
        echo.text.exposeText().substr(0, stopAt(*request, echo.text.exposeText())));
    echo.tokensMax = std::min(echo.tokensMax, task.terms.tokenLimit);
    for (const char* name : {"max_tokens", "max_completion_tokens"}) {
        if (const auto most = inference::countMember(*request, name)) {
            echo.tokensMax = std::min(echo.tokensMax, *most);
        }
    }
    return echo;
}

SecretBytes contentDelta(std::string_view text) {
    json::object delta(inference::wipingStorage());
    delta["content"] = text;
    return inference::secretText(json::value(std::move(delta)));
}

}  // namespace

std::shared_ptr<ITaskHandle> EchoTasks::chat(ChatTask task, std::shared_ptr<IChatSink> sink) {
    auto handle = std::make_shared<NoHandle>();
    const auto echo = echoOf(task);
    if (!echo.ok()) {
        sink->onFailed(echo.error().code == "tasks.bad_request"
                           ? echo.error()
                           : makeError("tasks.bad_request", echo.error().message));
        return handle;
    }
    sink->onStart("echo_" + std::to_string(++m_count), std::string(kEchoModel));
    std::string_view rest = echo->text.exposeText();
    Usage usage{echo->promptTokens, 0};
    while (!rest.empty() && usage.completionTokens < echo->tokensMax) {
        const std::size_t size = tokenSize(rest);
        sink->onDelta(contentDelta(rest.substr(0, size)));
        rest.remove_prefix(size);
        ++usage.completionTokens;
    }
    sink->onFinished(rest.empty() ? "stop" : "length", usage, "");
    return handle;
}

std::shared_ptr<ITaskHandle> EchoTasks::code(CodeTask /*task*/,
                                             std::function<void(Result<CodeOutcome>)> done) {
    done(makeError("tasks.test_key",
                   "gk_test_ keys reach no sandbox: the echo model runs no code. Use a gk_live_ "
                   "key."));
    return std::make_shared<NoHandle>();
}

std::shared_ptr<ITaskHandle> EchoTasks::embed(EmbedTask /*task*/,
                                              std::function<void(Result<EmbedOutcome>)> done) {
    done(makeError("tasks.unsupported",
                   "The echo model of gk_test_ keys makes no embeddings; use a gk_live_ key."));
    return std::make_shared<NoHandle>();
}

}  // namespace stacknet::tasks
