#include <algorithm>
#include <array>

#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kMessagesMax = 4096;
constexpr std::size_t kPartsMax = 1024;
constexpr std::size_t kToolsMax = 128;
constexpr std::size_t kFunctionNameMax = 64;
constexpr std::array<std::string_view, 5> kRoles{"system", "developer", "user", "assistant",
                                                 "tool"};

bool isFunctionName(std::string_view name) {
    return !name.empty() && name.size() <= kFunctionNameMax &&
           std::all_of(name.begin(), name.end(), [](char character) {
               return (character >= '0' && character <= '9') ||
                      (character >= 'a' && character <= 'z') ||
                      (character >= 'A' && character <= 'Z') || character == '_' ||
                      character == '-';
           });
}

std::optional<HttpFailure> checkImage(const json::object& part, const std::string& path) {
    const json::value* image = part.if_contains("image_url");
    const json::object* object = image != nullptr ? image->if_object() : nullptr;
    auto url = object != nullptr ? textOf(*object, "url") : std::nullopt;
    if (!url) {
        return badParameter(path + ".image_url.url", "An image part needs image_url.url.",
                            "missing_required_parameter");
    }
    // A node that fetched addresses of a client's choice would reach into the operator's network.
    if (!url->starts_with("data:")) {
        return badParameter(path + ".image_url.url",
                            "Only data: URLs are taken; this node fetches nothing from elsewhere.");
    }
    return std::nullopt;
}

std::optional<HttpFailure> checkPart(const json::value& value, const std::string& path) {
    const json::object* part = value.if_object();
    auto type = part != nullptr ? textOf(*part, "type") : std::nullopt;
    if (!type) {
        return badParameter(path + ".type", "A content part must be an object with a type.",
                            "invalid_type");
    }
    if (*type == "image_url") return checkImage(*part, path);
    if (*type == "text" || *type == "refusal") {
        if (textOf(*part, *type)) return std::nullopt;
        return badParameter(path + "." + std::string(*type),
                            "The content part needs its text as a string.",
                            "missing_required_parameter");
    }
    return badParameter(path + ".type", "The types of content taken here are text and image_url.",
                        "unsupported_value");
}

std::optional<HttpFailure> checkContent(const json::value* content, bool optional,
                                        const std::string& path) {
    if (content == nullptr || content->is_null()) {
        if (optional) return std::nullopt;
        return badParameter(path, path + " is missing; it must be a string or a list of parts.",
                            "missing_required_parameter");
    }
    if (content->is_string()) return std::nullopt;
    const json::array* parts = content->if_array();
    if (parts == nullptr) {
        return badParameter(path, path + " must be a string or a list of parts.", "invalid_type");
    }
    if (parts->empty() || parts->size() > kPartsMax) {
        return badParameter(path, path + " must have 1 to 1024 parts.");
    }
    for (std::size_t index = 0; index < parts->size(); ++index) {
        if (auto failure = checkPart((*parts)[index], at(path, index))) return failure;
    }
    return std::nullopt;
}

std::optional<HttpFailure> checkToolCalls(const json::value& value, const std::string& path) {
    const json::array* calls = value.if_array();
    if (calls == nullptr || calls->empty() || calls->size() > kToolsMax) {
        return badParameter(path, path + " must be a list of 1 to 128 tool calls.", "invalid_type");
    }
    for (std::size_t index = 0; index < calls->size(); ++index) {
        const json::object* call = (*calls)[index].if_object();
        const json::value* member = call != nullptr ? call->if_contains("function") : nullptr;
        const json::object* function = member != nullptr ? member->if_object() : nullptr;
        const bool whole = function != nullptr && textOf(*call, "id") &&
                           textOf(*call, "type") == "function" && textOf(*function, "name") &&
                           textOf(*function, "arguments");
        if (!whole) {
            return badParameter(at(path, index),
                                "A tool call needs id, type \"function\", function.name and "
                                "function.arguments.");
        }
    }
    return std::nullopt;
}

std::optional<HttpFailure> checkMessage(const json::value& value, const std::string& path) {
    const json::object* message = value.if_object();
    if (message == nullptr) {
        return badParameter(path, path + " must be an object with role and content.",
                            "invalid_type");
    }
    auto role = textOf(*message, "role");
    if (!role || std::find(kRoles.begin(), kRoles.end(), *role) == kRoles.end()) {
        return badParameter(path + ".role",
                            "A role is one of system, developer, user, assistant, tool.",
                            role ? "invalid_value" : "missing_required_parameter");
    }
    const json::value* calls = message->if_contains("tool_calls");
    const bool hasCalls = calls != nullptr && !calls->is_null();
    if (hasCalls) {
        if (*role != "assistant") {
            return badParameter(path + ".tool_calls", "Only the assistant makes tool calls.");
        }
        if (auto failure = checkToolCalls(*calls, path + ".tool_calls")) return failure;
    }
    if (*role == "tool" && !textOf(*message, "tool_call_id")) {
        return badParameter(path + ".tool_call_id", "A tool's message needs its tool_call_id.",
                            "missing_required_parameter");
    }
    const bool refusal = *role == "assistant" && textOf(*message, "refusal").has_value();
    return checkContent(message->if_contains("content"), hasCalls || refusal, path + ".content");
}

std::optional<HttpFailure> checkFunctionTool(const json::object& tool, const std::string& path) {
    const json::value* member = tool.if_contains("function");
    const json::object* function = member != nullptr ? member->if_object() : nullptr;
    auto name = function != nullptr ? textOf(*function, "name") : std::nullopt;
    if (!name || !isFunctionName(*name)) {
        return badParameter(path + ".function.name",
                            "A function's name has 1 to 64 letters, digits, '_' or '-'.",
                            name ? "invalid_value" : "missing_required_parameter");
    }
    const json::value* parameters = function->if_contains("parameters");
    if (parameters != nullptr && !parameters->is_null() && !parameters->is_object()) {
        return badParameter(path + ".function.parameters",
                            "The parameters of a function are a JSON Schema object.",
                            "invalid_type");
    }
    return std::nullopt;
}

std::optional<HttpFailure> checkToolChoice(json::object& body, bool anyTool) {
    const json::value* choice = body.if_contains("tool_choice");
    if (choice == nullptr) return std::nullopt;
    auto text = textOf(body, "tool_choice");
    const bool word = text && (*text == "none" || *text == "auto" || *text == "required");
    const json::object* named = choice->if_object();
    const json::value* member = named != nullptr ? named->if_contains("function") : nullptr;
    const json::object* function = member != nullptr ? member->if_object() : nullptr;
    const bool byName = function != nullptr && textOf(*named, "type") == "function" &&
                        textOf(*function, "name").has_value();
    if (!word && !byName) {
        return badParameter("tool_choice",
                            "tool_choice is \"none\", \"auto\", \"required\" or {\"type\": "
                            "\"function\", \"function\": {\"name\": ...}}.");
    }
    if (anyTool) return std::nullopt;
    if (byName || *text == "required") {
        return badParameter("tool_choice", "tool_choice asks for a tool, and tools has none.");
    }
    body.erase("tool_choice");
    return std::nullopt;
}

}  // namespace

std::optional<HttpFailure> checkMessages(const json::value& messages) {
    const json::array* list = messages.if_array();
    if (list == nullptr) {
        return badParameter("messages", "messages must be a list of messages.", "invalid_type");
    }
    if (list->empty() || list->size() > kMessagesMax) {
        return badParameter("messages", "messages must hold 1 to 4096 messages.");
    }
    for (std::size_t index = 0; index < list->size(); ++index) {
        if (auto failure = checkMessage((*list)[index], at("messages", index))) return failure;
    }
    return std::nullopt;
}

std::optional<HttpFailure> takeTools(json::object& body, bool& wantsCodeTool) {
    json::value* member = body.if_contains("tools");
    json::array* tools = member != nullptr ? member->if_array() : nullptr;
    if (member != nullptr && (tools == nullptr || tools->size() > kToolsMax)) {
        return badParameter("tools", "tools must be a list of at most 128 tools.", "invalid_type");
    }
    for (std::size_t index = 0, given = 0; tools != nullptr && index < tools->size(); ++given) {
        const std::string path = at("tools", given);
        const json::object* tool = (*tools)[index].if_object();
        auto type = tool != nullptr ? textOf(*tool, "type") : std::nullopt;
        if (type == "code_execution") {
            wantsCodeTool = true;
            tools->erase(tools->begin() + static_cast<std::ptrdiff_t>(index));
            continue;
        }
        if (type != "function") {
            return badParameter(path + ".type",
                                "The types of tools are \"function\" and \"code_execution\".",
                                type ? "unsupported_value" : "missing_required_parameter");
        }
        if (auto failure = checkFunctionTool(*tool, path)) return failure;
        ++index;
    }
    const bool functions = tools != nullptr && !tools->empty();
    if (!functions) body.erase("tools");
    if (!functions && !wantsCodeTool) body.erase("parallel_tool_calls");
    return checkToolChoice(body, functions || wantsCodeTool);
}

}  // namespace stacknet::gateway
