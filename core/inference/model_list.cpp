#include "core/inference/model_list.h"

#include <algorithm>

#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

Result<std::vector<std::string>> parseModelList(std::string_view text) {
    constexpr std::size_t kModelsMax = 256;
    constexpr std::size_t kNameMax = 200;
    const auto bad = [](std::string_view field) {
        return makeError("inference.bad_answer",
                         "The model list has no usable \"" + std::string(field) +
                             "\"; check that the server speaks the OpenAI API.");
    };
    auto parsed = parseSecretJson(text, "The model list");
    if (!parsed.ok() || !parsed->is_object()) return bad("object");
    const auto* data = arrayMember(parsed->get_object(), "data");
    if (data == nullptr) return bad("data");
    std::vector<std::string> models;
    for (const auto& entry : *data) {
        if (models.size() == kModelsMax) break;
        const auto* object = entry.if_object();
        const auto* id = object == nullptr ? nullptr : stringMember(*object, "id");
        if (id == nullptr) return bad("id");
        const bool printable = std::all_of(id->begin(), id->end(), [](char character) {
            return static_cast<unsigned char>(character) > ' ' && character != 0x7f;
        });
        if (!id->empty() && id->size() <= kNameMax && printable) models.emplace_back(*id);
    }
    return models;
}

ServerKind serverKindOf(std::string_view modelList) {
    auto parsed = parseSecretJson(modelList, "The model list");
    const auto* list = parsed.ok() ? parsed->if_object() : nullptr;
    const auto* data = list == nullptr ? nullptr : arrayMember(*list, "data");
    const auto* first = data == nullptr || data->empty() ? nullptr : data->front().if_object();
    const auto* owner = first == nullptr ? nullptr : stringMember(*first, "owned_by");
    if (owner != nullptr && *owner == "llamacpp") return ServerKind::LlamaCpp;
    if (owner != nullptr && *owner == "vllm") return ServerKind::Vllm;
    return ServerKind::Other;
}

}  // namespace stacknet::inference
