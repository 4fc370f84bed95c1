#include "core/tasks/chat_run.h"

#include <algorithm>
#include <optional>

#include "core/inference/secret_json_internal.h"
#include "core/tasks/contract.h"
#include "core/tasks/tool_calls.h"

namespace stacknet::tasks {

namespace json = boost::json;
using inference::ChatEnd;
using inference::secretText;

namespace {

/// Up to here the limit is told to the server; many refuse a max_tokens beyond their context.
constexpr std::uint64_t kLimitToldMax = 16'384;
/// "cache_salt":"", which is no part of the prompt.
constexpr std::size_t kSaltMemberBytes = 16;
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
    std::uint64_t tokensLeft = 0;  ///< that it may answer with
    std::uint64_t pieces = 0;      ///< of its answer so far, each a token or more
    bool cut = false;              ///< ended at the limit
    ToolCalls calls;
    SecretBytes text;  ///< kept only where a further round needs it
    std::optional<Error> failure;
    ChatEnd end;
};

/// Whether a delta stands for tokens: the one with the role alone does not.
bool saysSomething(const json::object& delta) {
    for (const char* name : {"content", "reasoning_content", "refusal"}) {
        const auto* text = inference::stringMember(delta, name);
        if (text != nullptr && !text->empty()) return true;
    }
    return inference::arrayMember(delta, "tool_calls") != nullptr;
}

class ChatRun {
public:
    ChatRun(const ChatRunInput& input, ChatRunResult& result) : m_input(input), m_result(result) {}

    Result<void> run();

private:
    Result<void> prepare();
    Result<Round> ask(bool withTool);
    Result<void> takeDelta(SecretBytes deltaJson, bool withTool, Round& round);
    void emitOwn(json::object delta, Round& round, bool withTool);
    Result<void> answerCalls(Round& round);
    Result<SecretBytes> answerCall(const ToolCall& call);
    Result<SecretBytes> runTool(ToolRequest request);
    std::uint64_t tokensLeft() const {
        return m_input.tokenLimit - std::min(m_input.tokenLimit, m_beyondPrompt);
    }
    std::uint64_t limitRound();
    void count(const Round& round, const Result<ChatEnd>& end, std::size_t requestBytes);
    void handOver(const Round& round);
    void announceTool();

    const ChatRunInput& m_input;
    json::value m_request = json::value(inference::wipingStorage());
    bool m_roleSent = false;
    std::uint32_t m_rounds = 0;        ///< that were asked
    std::uint64_t m_beyondPrompt = 0;  ///< tokens that count against the limit
    ChatRunResult& m_result;
};

Result<void> ChatRun::prepare() {
    auto parsed = inference::parseSecretJson(m_input.requestJson.exposeText(), "The request");
    const auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr || inference::arrayMember(*request, "messages") == nullptr) {
        return makeError("inference.bad_request", "The request has no \"messages\".");
    }
    m_request = std::move(*parsed);
    m_request.get_object()["cache_salt"] = m_input.cacheSalt;
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
    if (saysSomething(*delta) && ++round.pieces > round.tokensLeft) {
        round.cut = true;
        return {};
    }
    STACKNET_CHECK(round.calls.add(*delta));
    emitOwn(std::move(*delta), round, withTool);
    return {};
}

/// Holds the round to what is left of the limit; returns that.
std::uint64_t ChatRun::limitRound() {
    std::uint64_t left = tokensLeft();
    auto& request = m_request.get_object();
    // The first prompt is paid for beside the limit, the further ones out of it.
    if (m_rounds > 0) left -= std::min(left, meanTokens(secretText(m_request).size()));
    bool told = false;
    for (const char* name : {"max_tokens", "max_completion_tokens"}) {
        auto* value = request.if_contains(name);
        if (value == nullptr) continue;
        told = true;
        const auto given = inference::countMember(request, name);
        if (given && *given > left) *value = left;
    }
    if (!told && left <= kLimitToldMax) request["max_tokens"] = left;
    return left;
}

/// Adds up what a round used, also one that did not end well.
void ChatRun::count(const Round& round, const Result<ChatEnd>& end, std::size_t requestBytes) {
    std::uint64_t prompt = 0;
    std::uint64_t completion = 0;
    if (end.ok() && end->usageReported) {
        prompt = end->promptTokens;
        completion = end->completionTokens;
        m_result.promptTokens += prompt;
        m_result.completionTokens += completion;
    } else if (end.ok() || round.pieces > 0 || end.error().code == "inference.cancelled") {
        prompt = meanTokens(requestBytes);
        completion = std::min(round.pieces, round.tokensLeft);
        if (round.cut) m_result.completionTokens += completion;
    }
    m_result.usedTokens += prompt + completion;
    m_beyondPrompt += completion + (m_rounds > 0 ? prompt : 0);
    ++m_rounds;
}

Result<Round> ChatRun::ask(bool withTool) {
    Round round;
    round.tokensLeft = limitRound();
    const SecretBytes request = secretText(m_request);
    const std::size_t saltBytes = m_input.cacheSalt.size() + kSaltMemberBytes;
    // A delta that cannot be used ends the call through the same door as a client that leaves.
    inference::CancelToken stop;
    const inference::CancelToken::Watch watch(m_input.cancel, [&stop] { stop.cancel(); });
    const auto sink = [&](SecretBytes deltaJson) {
        if (round.failure || round.cut) return;
        auto taken = takeDelta(std::move(deltaJson), withTool, round);
        if (!taken.ok()) round.failure = taken.error();
        if (!taken.ok() || round.cut) stop.cancel();
    };
    inference::IInferenceBackend& backend = m_input.backend;
    auto end = m_input.reproducible ? backend.chatReproducibly(request, m_input.model, sink, stop)
                                    : backend.chat(request, m_input.model, sink, stop);
    count(round, end, request.size() - std::min(request.size(), saltBytes));
    if (round.failure) return *round.failure;
    if (round.cut) {
        round.end.finishReason = "length";
        return round;
    }
    if (!end.ok()) return end.error();
    round.end = std::move(*end);
    return round;
}

/// Runs code, where the limit has room for the longest run.
Result<SecretBytes> ChatRun::runTool(ToolRequest request) {
    if (tokensLeft() < m_input.toolCostMax) {
        return makeError("tasks.token_limit", "The token limit leaves no room for running code.");
    }
    STACKNET_TRY(ToolAnswer answer, m_input.runTool(std::move(request)));
    m_result.usedTokens += answer.tokens;
    m_beyondPrompt += answer.tokens;
    return std::move(answer.content);
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
    auto answer = runTool(std::move(request));
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

Result<void> ChatRun::run() {
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
        m_result.reproClass = round.end.reproClass;
        // A call that was cut off is no call.
        if (round.calls.empty() || (withTool && round.cut)) return {};
        if (!withTool) {
            for (const auto& [index, call] : round.calls.calls()) {
                m_result.output.addCall(call.name, call.arguments.view());
            }
            return {};
        }
        if (!round.calls.allNamed(kToolName)) {
            handOver(round);
            m_result.finishReason = "tool_calls";
            return {};
        }
        STACKNET_CHECK(answerCalls(round));
        if (meanTokens(secretText(m_request).size()) >= tokensLeft()) {
            m_result.finishReason = "length";
            return {};
        }
    }
}

}  // namespace

Result<void> runChat(const ChatRunInput& input, ChatRunResult& result) {
    try {
        return ChatRun(input, result).run();
    } catch (const std::exception&) {
        return makeError("inference.failed", "The chat could not be carried on: out of memory.");
    }
}

}  // namespace stacknet::tasks
