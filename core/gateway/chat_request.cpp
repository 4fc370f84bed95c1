#include "core/gateway/chat_request.h"

#include <array>
#include <cmath>
#include <limits>

#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kStopsMax = 4;
constexpr double kCountMax = 1'000'000'000;

struct NumberRule {
    std::string_view name;
    double low;
    double high;
    bool whole;
};
constexpr std::array<NumberRule, 8> kNumbers{{
    {"temperature", 0, 2, false},
    {"top_p", 0, 1, false},
    {"presence_penalty", -2, 2, false},
    {"frequency_penalty", -2, 2, false},
    {"max_tokens", 1, kCountMax, true},
    {"max_completion_tokens", 1, kCountMax, true},
    {"seed", -9.2e18, 9.2e18, true},
    {"top_logprobs", 0, 20, true},
}};
/// Members that go on to the back end as they are, once checked.
constexpr std::array<std::string_view, 16> kPassed{
    "messages",   "model",       "temperature",           "top_p",
    "stop",       "seed",        "presence_penalty",      "frequency_penalty",
    "max_tokens", "logit_bias",  "max_completion_tokens", "reasoning_effort",
    "tools",      "tool_choice", "parallel_tool_calls",   "response_format"};
/// Members of OpenAI's that are taken and have no effect by design; not listed as ignored.
constexpr std::array<std::string_view, 6> kAccepted{"store", "metadata",    "user",
                                                    "n",     "token_limit", "stacknet"};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

std::optional<double> numberOf(const json::value& value) {
    if (value.is_int64()) return static_cast<double>(value.get_int64());
    if (value.is_uint64()) return static_cast<double>(value.get_uint64());
    if (value.is_double()) return value.get_double();
    return std::nullopt;
}

std::optional<HttpFailure> checkNumbers(const json::object& body) {
    for (const NumberRule& rule : kNumbers) {
        const std::string name(rule.name);
        const json::value* value = body.if_contains(name);
        if (value == nullptr) continue;
        auto number = numberOf(*value);
        if (!number || (rule.whole && value->is_double())) {
            return badParameter(
                name, name + (rule.whole ? " must be a whole number." : " must be a number."),
                "invalid_type");
        }
        if (*number < rule.low || *number > rule.high) {
            std::string range =
                rule.high == kCountMax
                    ? " must be at least 1 and at most 1000000000."
                    : " must lie between " + std::to_string(static_cast<long long>(rule.low)) +
                          " and " + std::to_string(static_cast<long long>(rule.high)) + ".";
            return badParameter(name, name + range);
        }
    }
    return std::nullopt;
}

std::optional<HttpFailure> takeFlag(const json::object& body, std::string_view name, bool& flag) {
    const json::value* value = body.if_contains(json::string_view(name.data(), name.size()));
    if (value == nullptr) return std::nullopt;
    if (!value->is_bool()) {
        return badParameter(std::string(name), std::string(name) + " must be true or false.",
                            "invalid_type");
    }
    flag = value->get_bool();
    return std::nullopt;
}

std::optional<HttpFailure> checkStop(const json::object& body) {
    const json::value* stop = body.if_contains("stop");
    if (stop == nullptr || stop->is_string()) return std::nullopt;
    const json::array* list = stop->if_array();
    bool good = list != nullptr && list->size() <= kStopsMax;
    for (std::size_t index = 0; good && index < list->size(); ++index) {
        good = (*list)[index].is_string();
    }
    if (good) return std::nullopt;
    return badParameter("stop", "stop must be a string or a list of at most 4 strings.",
                        "invalid_type");
}

std::optional<HttpFailure> checkResponseFormat(json::object& body) {
    const json::value* value = body.if_contains("response_format");
    if (value == nullptr) return std::nullopt;
    const json::object* format = value->if_object();
    auto type = format != nullptr ? textOf(*format, "type") : std::nullopt;
    if (type == "text") {
        body.erase("response_format");
        return std::nullopt;
    }
    if (type == "json_object") return std::nullopt;
    if (type != "json_schema") {
        return badParameter("response_format.type",
                            "response_format.type is \"text\", \"json_object\" or "
                            "\"json_schema\".");
    }
    const json::value* member = format->if_contains("json_schema");
    const json::object* schema = member != nullptr ? member->if_object() : nullptr;
    if (schema == nullptr || !textOf(*schema, "name")) {
        return badParameter("response_format.json_schema",
                            "response_format.json_schema must be an object with a name and a "
                            "schema.",
                            "missing_required_parameter");
    }
    return std::nullopt;
}

/// Members that would change the answer and cannot be honoured: never ignored silently.
std::optional<HttpFailure> checkUnsupported(const json::object& body) {
    if (const json::value* n = body.if_contains("n")) {
        if (!n->is_int64() || n->get_int64() != 1) {
            return unsupportedParameter("n",
                                        "Only n = 1 is offered; send the request again for "
                                        "another answer.");
        }
    }
    bool logprobs = false;
    if (auto failure = takeFlag(body, "logprobs", logprobs)) return failure;
    if (logprobs || body.contains("top_logprobs")) {
        return unsupportedParameter(logprobs ? "logprobs" : "top_logprobs",
                                    "Log probabilities are not offered; leave the parameter out.");
    }
    for (const char* name : {"functions", "function_call"}) {
        if (body.contains(name)) {
            return unsupportedParameter(
                name, std::string(name) + " is the old way; use tools and tool_choice.");
        }
    }
    for (const char* name : {"audio", "web_search_options"}) {
        if (body.contains(name)) {
            return unsupportedParameter(name, std::string(name) + " is not offered; leave it out.");
        }
    }
    if (const json::value* modalities = body.if_contains("modalities")) {
        const json::array* list = modalities->if_array();
        if (list == nullptr || list->size() != 1 || (*list)[0] != json::value("text")) {
            return unsupportedParameter("modalities", "The only modality offered is [\"text\"].");
        }
    }
    return std::nullopt;
}

std::optional<HttpFailure> takeStreamOptions(const json::object& body, ChatRequest& request) {
    if (auto failure = takeFlag(body, "stream", request.stream)) return failure;
    const json::value* value = body.if_contains("stream_options");
    if (value == nullptr) return std::nullopt;
    const json::object* options = value->if_object();
    if (options == nullptr) {
        return badParameter("stream_options", "stream_options must be an object.", "invalid_type");
    }
    if (!request.stream) {
        return badParameter("stream_options", "stream_options goes with \"stream\": true only.");
    }
    if (auto failure = takeFlag(*options, "include_usage", request.includeUsage)) return failure;
    return takeFlag(*options, "include_obfuscation", request.includeObfuscation);
}

std::optional<HttpFailure> takeTokenLimit(const json::object& body, ChatRequest& request) {
    const json::value* value = body.if_contains("token_limit");
    if (value == nullptr) return std::nullopt;
    if (!value->is_int64() && !value->is_uint64()) {
        return badParameter("token_limit", "token_limit must be a whole number.", "invalid_type");
    }
    const std::int64_t limit = value->is_int64() ? value->get_int64() : 0;
    if (limit < 1 || limit > static_cast<std::int64_t>(tasks::kTokenLimitMax)) {
        return badParameter("token_limit", "token_limit must be at least 1 and at most " +
                                               std::to_string(tasks::kTokenLimitMax) + ".");
    }
    request.task.terms.tokenLimit = static_cast<std::uint64_t>(limit);
    return std::nullopt;
}

/// What the client wants to be promised of its answer. A misspelt wish must not be lost.
std::optional<HttpFailure> takeClass(const json::object& body, tasks::TaskClass& declared) {
    const json::value* value = body.if_contains("stacknet");
    if (value == nullptr) return std::nullopt;
    const json::object* members = value->if_object();
    if (members == nullptr) {
        return badParameter("stacknet", "stacknet must be an object.", "invalid_type");
    }
    for (const auto& member : *members) {
        if (member.key() == "class") continue;
        const std::string name =
            "stacknet." + joinNames({std::string(member.key().data(), member.key().size())});
        return badParameter(name, "There is no parameter " + name + "; stacknet takes class.",
                            "unknown_parameter");
    }
    const json::value* given = members->if_contains("class");
    if (given == nullptr || given->is_null()) return std::nullopt;
    const auto text = textOf(*members, "class");
    if (!text) return badParameter("stacknet.class", kClassRule, "invalid_type");
    const auto named = chatClassNamed(*text);
    if (!named) return badParameter("stacknet.class", kClassRule);
    declared = *named;
    return std::nullopt;
}

std::optional<HttpFailure> checkOptions(json::object& body, ChatRequest& request) {
    if (auto failure = checkUnsupported(body)) return failure;
    if (auto failure = takeStreamOptions(body, request)) return failure;
    if (auto failure = checkNumbers(body)) return failure;
    if (auto failure = checkStop(body)) return failure;
    if (auto failure = checkResponseFormat(body)) return failure;
    bool flag = false;
    if (auto failure = takeFlag(body, "parallel_tool_calls", flag)) return failure;
    if (auto failure = takeFlag(body, "store", flag)) return failure;
    request.storeSent = body.contains("store");
    const json::value* bias = body.if_contains("logit_bias");
    if (bias != nullptr && !bias->is_object()) {
        return badParameter("logit_bias", "logit_bias must be an object.", "invalid_type");
    }
    const json::value* effort = body.if_contains("reasoning_effort");
    if (effort != nullptr && !effort->is_string()) {
        return badParameter("reasoning_effort", "reasoning_effort must be a string.",
                            "invalid_type");
    }
    if (auto failure = takeTokenLimit(body, request)) return failure;
    if (auto failure = takeClass(body, request.task.declaredClass)) return failure;
    return takeModelName(body, request.task.model);
}

}  // namespace

std::optional<HttpFailure> readChatRequest(std::string_view text, std::size_t depthMax,
                                           ChatRequest& request) {
    json::value document(wipingStorage());
    if (auto failure = readBody(text, depthMax, false, document)) return failure;
    json::object& body = document.get_object();
    if (auto failure = takeConfidential(body, request.confidential)) return failure;
    if (auto failure = takeMemory(body, request.memory)) return failure;
    if (auto failure = takeSpotCheck(body, request.task.spotCheck)) return failure;
    for (auto member = body.begin(); member != body.end();) {
        if (member->value().is_null()) {
            member = body.erase(member);
        } else {
            ++member;
        }
    }
    const json::value* messages = body.if_contains("messages");
    if (messages == nullptr) {
        return badParameter("messages", "messages is missing.", "missing_required_parameter");
    }
    if (auto failure = checkMessages(*messages)) return failure;
    if (auto failure = checkOptions(body, request)) return failure;
    if (auto failure = takeTools(body, request.task.wantsCodeTool)) return failure;

    json::object passed(wipingStorage());
    for (auto& member : body) {
        const std::string_view name(member.key().data(), member.key().size());
        if (contains(kPassed, name)) {
            passed.emplace(member.key(), std::move(member.value()));
        } else if (!contains(kAccepted, name) && name != "stream" && name != "stream_options" &&
                   name != "logprobs" && name != "modalities") {
            request.ignored.emplace_back(name);
        }
    }
    request.task.requestJson = serializeDom(json::value(std::move(passed)));
    request.task.terms.estimatedInboundCost =
        tasks::inboundCost(request.task.requestJson.size(), request.task.wantsCodeTool);
    return std::nullopt;
}

}  // namespace stacknet::gateway
