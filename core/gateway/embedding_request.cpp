#include <algorithm>

#include "core/gateway/chat_request.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kInputsMax = 2048;
constexpr std::size_t kTokensMax = 65'536;
constexpr std::int64_t kTokenMax = 0x7fff'ffff;

bool isTokenList(const json::array& list) {
    return !list.empty() && list.size() <= kTokensMax &&
           std::all_of(list.begin(), list.end(), [](const json::value& token) {
               return token.is_int64() && token.get_int64() >= 0 && token.get_int64() <= kTokenMax;
           });
}

std::optional<HttpFailure> checkInput(const json::object& body, std::size_t& inputs) {
    const json::value* input = body.if_contains("input");
    if (input == nullptr || input->is_null()) {
        return badParameter("input", "input is missing.", "missing_required_parameter");
    }
    inputs = 1;
    if (input->is_string()) {
        if (!input->get_string().empty()) return std::nullopt;
        return badParameter("input", "input must not be empty.");
    }
    const json::array* list = input->if_array();
    if (list == nullptr) {
        return badParameter("input", "input must be a string or a list of strings.",
                            "invalid_type");
    }
    if (!list->empty() && list->front().is_int64()) {
        if (isTokenList(*list)) return std::nullopt;
        return badParameter("input", "input must be a list of at most 65536 token numbers.");
    }
    if (list->empty() || list->size() > kInputsMax) {
        return badParameter("input", "input must have 1 to 2048 entries.");
    }
    const bool texts = list->front().is_string();
    for (std::size_t index = 0; index < list->size(); ++index) {
        const json::value& entry = (*list)[index];
        const bool text = entry.is_string() && !entry.get_string().empty();
        const bool tokens = entry.is_array() && isTokenList(entry.get_array());
        if (texts ? text : tokens) continue;
        return badParameter(at("input", index, ""),
                            "The entries of input must be texts that are not empty, or all of "
                            "them lists of token numbers.",
                            entry.is_string() ? "invalid_value" : "invalid_type");
    }
    inputs = list->size();
    return std::nullopt;
}

std::optional<HttpFailure> takeFormat(const json::object& body, bool& base64) {
    const json::value* value = body.if_contains("encoding_format");
    if (value == nullptr || value->is_null()) return std::nullopt;
    const auto format = textOf(body, "encoding_format");
    base64 = format == "base64";
    if (base64 || format == "float") return std::nullopt;
    return badParameter("encoding_format", "encoding_format is \"float\" or \"base64\".",
                        format ? "invalid_value" : "invalid_type");
}

std::optional<HttpFailure> takeDimensions(const json::object& body, std::size_t& dimensions) {
    const json::value* value = body.if_contains("dimensions");
    if (value == nullptr || value->is_null()) return std::nullopt;
    if (!value->is_int64()) {
        return badParameter("dimensions", "dimensions must be a whole number.", "invalid_type");
    }
    if (value->get_int64() < 1 || value->get_int64() > static_cast<std::int64_t>(kTokensMax)) {
        return badParameter("dimensions", "dimensions must be at least 1 and at most 65536.");
    }
    dimensions = static_cast<std::size_t>(value->get_int64());
    return std::nullopt;
}

}  // namespace

std::optional<HttpFailure> readEmbeddingRequest(std::string_view text, std::size_t depthMax,
                                                EmbeddingRequest& request) {
    json::value document(wipingStorage());
    if (auto failure = readBody(text, depthMax, false, document)) return failure;
    json::object& body = document.get_object();
    if (auto failure = takeConfidential(body, request.confidential)) return failure;
    if (auto failure = refuseClass(body)) return failure;
    if (auto failure = checkInput(body, request.task.inputs)) return failure;
    if (auto failure = takeFormat(body, request.base64)) return failure;
    if (auto failure = takeDimensions(body, request.dimensions)) return failure;
    if (auto failure = takeModelName(body, request.task.model)) return failure;
    json::object passed(wipingStorage());
    for (auto& member : body) {
        const std::string_view name(member.key().data(), member.key().size());
        if (name == "input" || name == "model" || (name == "dimensions" && request.dimensions)) {
            passed.emplace(member.key(), std::move(member.value()));
        } else if (name != "encoding_format" && name != "user" && name != "dimensions") {
            request.ignored.emplace_back(name);
        }
    }
    request.task.requestJson = serializeDom(json::value(std::move(passed)));
    request.task.terms = {0, tasks::inboundCost(request.task.requestJson.size(), false)};
    return std::nullopt;
}

}  // namespace stacknet::gateway
