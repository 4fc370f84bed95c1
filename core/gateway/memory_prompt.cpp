// What a memory adds to a chat request, and what of the request it is asked with.

#include "core/gateway/memory_endpoints.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

json::array* messagesOf(json::value& document) {
    json::object* body = document.if_object();
    json::value* messages = body == nullptr ? nullptr : body->if_contains("messages");
    return messages == nullptr ? nullptr : messages->if_array();
}

json::string_view viewOf(std::string_view text) {
    return {text.data(), text.size()};
}

}  // namespace

std::optional<SecretBytes> withMemoryPrompt(std::string_view requestJson,
                                            const SecretBytes& prompt) {
    auto document = parseDom(requestJson);
    if (!document) return std::nullopt;
    json::array* messages = messagesOf(*document);
    if (messages == nullptr || messages->empty()) return std::nullopt;
    json::object* first = messages->front().if_object();
    const auto role = first == nullptr ? std::nullopt : textOf(*first, "role");
    const auto content = first == nullptr ? std::nullopt : textOf(*first, "content");
    // Many models' templates take one system message, and only in front.
    if ((role == "system" || role == "developer") && content) {
        json::string joined(viewOf(*content), messages->storage());
        joined.append("\n\n");
        joined.append(viewOf(prompt.exposeText()));
        (*first)["content"] = std::move(joined);
        return serializeDom(*document);
    }
    json::object message(messages->storage());
    message["role"] = "system";
    message["content"] = json::string(viewOf(prompt.exposeText()), messages->storage());
    messages->insert(messages->begin(), json::value(std::move(message)));
    return serializeDom(*document);
}

SecretBytes newestQuestion(std::string_view requestJson, std::size_t& messages) {
    messages = 0;
    auto document = parseDom(requestJson);
    if (!document) return {};
    const json::array* list = messagesOf(*document);
    if (list == nullptr) return {};
    messages = list->size();
    for (auto each = list->rbegin(); each != list->rend(); ++each) {
        const json::object* message = each->if_object();
        if (message == nullptr || textOf(*message, "role") != "user") continue;
        if (const auto text = textOf(*message, "content")) return SecretBytes::copyOf(*text);
        SecretBytes joined;
        const json::value* content = message->if_contains("content");
        const json::array* parts = content == nullptr ? nullptr : content->if_array();
        for (std::size_t index = 0; parts != nullptr && index < parts->size(); ++index) {
            const json::object* part = (*parts)[index].if_object();
            if (part == nullptr || textOf(*part, "type") != "text") continue;
            if (!joined.empty()) joined.append("\n");
            joined.append(textOf(*part, "text").value_or(""));
        }
        return joined;
    }
    return {};
}

}  // namespace stacknet::gateway
