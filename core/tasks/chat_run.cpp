#include "core/tasks/chat_run.h"

#include <optional>

#include "core/inference/secret_json_internal.h"
#include "core/tasks/tool_calls.h"

namespace stacknet::tasks {

namespace json = boost::json;
using inference::ChatEnd;
using inference::secretText;

namespace {

constexpr std::string_view kToolName = "code_execution";
constexpr std::string_view kToolAnnouncement = R"({
    "type": "function",
    "function": {
        "name": "code_execution",
        "description": "Runs a program in a sandbox without network and returns its output.",
        "parameters": {
            "type": "object",
            "properties": {
                "language": {"type": "string", "enum": ["python", "shell"]},
                "code": {"type": "string", "description": "The whole program."},
                "stdin": {"type": "string", "description": "What the program reads."}
            },
            "required": ["language", "code"]
        }
    }
})";

/// One answer of the model inside a chat.
struct Round {
    ToolCalls calls;
    SecretBytes text;  ///< kept only where a further round needs it
    std::optional<Error> failure;
    ChatEnd end;
};

class ChatRun {
public:
    explicit ChatRun(const ChatRunInput& input) : m_input(input) {}

    Result<ChatRunResult> run();

private:
    Result<void> prepare();
    Result<Round> ask(bool withTool);
    Result<void> takeDelta(SecretBytes deltaJson, bool withTool, Round& round);
    void emitOwn(json::object delta, Round& round, bool withTool);
    Result<void> answerCalls(Round& round);
    Result<SecretBytes> answerCall(const ToolCall& call);
    void handOver(const Round& round);
    void announceTool();

    const ChatRunInput& m_input;
    json::value m_request = json::value(inference::wipingStorage());
    bool m_roleSent = false;
    ChatRunResult m_result;
};

Result<void> ChatRun::prepare() {
    auto parsed = inference::parseSecretJson(m_input.requestJson.exposeText(), "The request");
    const auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr || inference::arrayMember(*request, "messages") == nullptr) {
        return makeError("inference.bad_request", "The request has no \"messages\".");
    }
    m_request = std::move(*parsed);
    if (m_input.wantsCodeTool) announceTool();
    return {};
}

void ChatRun::announceTool() {
    auto& request = m_request.get_object();
    auto& tools = request["tools"];
    if (!tools.is_array()) tools.emplace_array();
    tools.get_array().push_back(json::parse(kToolAnnouncement));
}

/// Hands a delta on without the tool calls that the client must not see (yet).
void ChatRun::emitOwn(json::object delta, Round& round, bool withTool) {
    if (const auto* text = inference::stringMember(delta, "content"); text != nullptr) {
        m_result.output.addText(asBytes(*text));
        if (withTool) round.text.append(std::string_view(*text));
    }
    if (withTool) delta.erase("tool_calls");
    if (delta.contains("role")) {
        if (m_roleSent) delta.erase("role");
        m_roleSent = true;
    }
    const auto* content = delta.if_contains("content");
    const bool onlyNull = delta.size() == 1 && content != nullptr && content->is_null();
    if (!delta.empty() && !onlyNull) m_input.emit(secretText(json::value(std::move(delta))));
}

Result<void> ChatRun::takeDelta(SecretBytes deltaJson, bool withTool, Round& round) {
    STACKNET_TRY(json::value value, inference::parseSecretJson(deltaJson.exposeText(), "A delta"));
    auto* delta = value.if_object();
    if (delta == nullptr) return makeError("inference.bad_answer", "A delta is not an object.");
    STACKNET_CHECK(round.calls.add(*delta));
    emitOwn(std::move(*delta), round, withTool);
    return {};
}

Result<Round> ChatRun::ask(bool withTool) {
    Round round;
    // A delta that cannot be used ends the call through the same door as a client that leaves.
    inference::CancelToken stop;
    const inference::CancelToken::Watch watch(m_input.cancel, [&stop] { stop.cancel(); });
    const auto sink = [&](SecretBytes deltaJson) {
        if (round.failure) return;
        auto taken = takeDelta(std::move(deltaJson), withTool, round);
        if (taken.ok()) return;
        round.failure = taken.error();
        stop.cancel();
    };
    auto end = m_input.backend.chat(secretText(m_request), m_input.model, sink, stop);
    if (round.failure) return *round.failure;
    if (!end.ok()) return end.error();
    m_result.promptTokens += end->promptTokens;
    m_result.completionTokens += end->completionTokens;
    round.end = std::move(*end);
    return round;
}

/// The tool message for one call. A call that is no use is answered in words, for the model.
Result<SecretBytes> ChatRun::answerCall(const ToolCall& call) {
    const auto complain = [](std::string_view why) {
        json::object answer;
        answer["error"] = why;
        return secretText(json::value(std::move(answer)));
    };
    auto parsed = inference::parseSecretJson(call.arguments.exposeText(), "The arguments");
    const auto* arguments = parsed.ok() ? parsed->if_object() : nullptr;
    if (arguments == nullptr) return complain("The arguments must be a JSON object.");
    const auto* language = inference::stringMember(*arguments, "language");
    const auto* code = inference::stringMember(*arguments, "code");
    if (language == nullptr || code == nullptr) {
        return complain("The arguments must have the texts \"language\" and \"code\".");
    }
    ToolRequest request;
    request.language = std::string(*language);
    request.code = SecretBytes::copyOf(std::string_view(*code));
    if (const auto* input = inference::stringMember(*arguments, "stdin")) {
        request.standardInput = SecretBytes::copyOf(std::string_view(*input));
    }
    auto answer = m_input.runTool(std::move(request));
    if (answer.ok()) return std::move(*answer);
    if (answer.error().code == "tasks.cancelled") return answer.error();
    return complain(answer.error().message);
}

Result<void> ChatRun::answerCalls(Round& round) {
    auto& request = m_request.get_object();
    const auto storage = m_request.storage();
    json::array calls(storage);
    json::array answers(storage);
    for (const auto& [index, call] : round.calls.calls()) {
        const std::string id = call.id.empty() ? "call_" + std::to_string(index) : call.id;
        json::object function(storage);
        function["name"] = call.name;
        function["arguments"] = call.arguments.exposeText();
        json::object entry(storage);
        entry["id"] = id;
        entry["type"] = "function";
        entry["function"] = std::move(function);
        calls.push_back(std::move(entry));
        STACKNET_TRY(const SecretBytes content, answerCall(call));
        json::object answer(storage);
        answer["role"] = "tool";
        answer["tool_call_id"] = id;
        answer["content"] = content.exposeText();
        answers.push_back(std::move(answer));
    }
    json::object said(storage);
    said["role"] = "assistant";
    said["content"] = round.text.exposeText();
    said["tool_calls"] = std::move(calls);
    auto& messages = request["messages"].get_array();
    messages.push_back(std::move(said));
    for (auto& answer : answers) messages.push_back(std::move(answer));
    // A demand to use a tool holds for the first answer; repeated, it would never end.
    if (request.contains("tool_choice")) request["tool_choice"] = "auto";
    return {};
}

/// Gives the client the calls of its own tools, numbered anew.
void ChatRun::handOver(const Round& round) {
    const auto storage = m_request.storage();
    json::array calls(storage);
    for (const auto& [index, call] : round.calls.calls()) {
        if (call.name == kToolName) continue;
        json::object function(storage);
        function["name"] = call.name;
        function["arguments"] = call.arguments.exposeText();
        json::object entry(storage);
        entry["index"] = calls.size();
        entry["id"] = call.id;
        entry["type"] = "function";
        entry["function"] = std::move(function);
        calls.push_back(std::move(entry));
        m_result.output.addCall(call.name, call.arguments.view());
    }
    json::object delta(storage);
    delta["tool_calls"] = std::move(calls);
    m_input.emit(secretText(json::value(std::move(delta))));
}

Result<ChatRunResult> ChatRun::run() {
    STACKNET_CHECK(prepare());
    bool withTool = m_input.wantsCodeTool;
    for (std::uint32_t rounds = 0;; ++rounds) {
        if (withTool && rounds == m_input.toolRoundsMax) {
            // The last word has to be words: the tool is gone now.
            auto& request = m_request.get_object();
            auto& tools = request["tools"].get_array();
            tools.pop_back();
            if (tools.empty()) {
                request.erase("tools");
                request.erase("tool_choice");
            }
            withTool = false;
        }
        STACKNET_TRY(Round round, ask(withTool));
        m_result.finishReason = round.end.finishReason;
        if (round.calls.empty()) return std::move(m_result);
        if (!withTool) {
            for (const auto& [index, call] : round.calls.calls()) {
                m_result.output.addCall(call.name, call.arguments.view());
            }
            return std::move(m_result);
        }
        if (!round.calls.allNamed(kToolName)) {
            handOver(round);
            m_result.finishReason = "tool_calls";
            return std::move(m_result);
        }
        if (m_result.promptTokens + m_result.completionTokens >= m_input.tokenLimit) {
            m_result.finishReason = "length";
            return std::move(m_result);
        }
        STACKNET_CHECK(answerCalls(round));
    }
}

}  // namespace

Result<ChatRunResult> runChat(const ChatRunInput& input) {
    try {
        return ChatRun(input).run();
    } catch (const std::exception&) {
        return makeError("inference.failed", "The chat could not be carried on: out of memory.");
    }
}

}  // namespace stacknet::tasks
