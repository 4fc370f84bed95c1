#include "core/inference/model_list.h"

#include <algorithm>

#include "core/base/sentence.h"
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
    auto parsed = parseSecretJson(text, fixedSentence("The model list"));
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

}  // namespace stacknet::inference
