#include "core/tasks/tool_calls.h"

#include <algorithm>

#include "core/inference/secret_json_internal.h"

namespace stacknet::tasks {

namespace json = boost::json;

namespace {

constexpr std::uint64_t kCallsMax = 32;
constexpr std::size_t kArgumentBytesMax = 1 << 20;
constexpr std::size_t kNameMax = 256;

Error badCall(std::string_view field) {
    return makeError("inference.bad_answer",
                     "The model server's tool call has no usable \"" + std::string(field) + "\".");
}

}  // namespace

Result<void> ToolCalls::add(const json::object& delta) {
    const auto* pieces = inference::arrayMember(delta, "tool_calls");
    if (pieces == nullptr) return {};
    for (const auto& entry : *pieces) {
        const auto* piece = entry.if_object();
        if (piece == nullptr) return badCall("tool_calls");
        const auto index = inference::countMember(*piece, "index");
        if (!index || *index >= kCallsMax) return badCall("index");
        ToolCall& call = m_calls[*index];
        if (const auto* id = inference::stringMember(*piece, "id")) call.id = std::string(*id);
        const auto* function = inference::objectMember(*piece, "function");
        if (function != nullptr) {
            if (const auto* name = inference::stringMember(*function, "name")) {
                call.name += std::string(*name);
            }
            if (const auto* arguments = inference::stringMember(*function, "arguments")) {
                call.arguments.append(std::string_view(*arguments));
                m_bytes += arguments->size();
            }
        }
        if (call.name.size() > kNameMax || call.id.size() > kNameMax) return badCall("name");
        if (m_bytes > kArgumentBytesMax) {
            return makeError("inference.answer_too_large",
                             "The model's tool calls are larger than this node takes.");
        }
    }
    return {};
}

bool ToolCalls::allNamed(std::string_view name) const {
    return std::all_of(m_calls.begin(), m_calls.end(),
                       [name](const auto& call) { return call.second.name == name; });
}

}  // namespace stacknet::tasks
