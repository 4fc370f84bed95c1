#include "core/inference/embeddings_answer.h"

#include <bit>
#include <cmath>
#include <optional>

#include "core/base/sentence.h"
#include "core/inference/chat_stream.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

static_assert(std::endian::native == std::endian::little && sizeof(float) == 4);

Error badAnswer(std::string_view why) {
    return makeError("inference.bad_answer",
                     "The model server's embeddings are not usable: " + std::string(why) + ".");
}

std::optional<float> numberOf(const json::value& value) {
    double number = 0;
    if (value.is_double()) {
        number = value.get_double();
    } else if (value.is_int64()) {
        number = static_cast<double>(value.get_int64());
    } else {
        return std::nullopt;
    }
    const auto narrow = static_cast<float>(number);
    if (!std::isfinite(narrow)) return std::nullopt;
    return narrow;
}

Result<SecretBytes> vectorOf(const json::array& numbers) {
    if (numbers.empty() || numbers.size() > kEmbeddingDimensionsMax) {
        return badAnswer("a vector is empty or too long");
    }
    SecretBytes vector;
    for (const json::value& value : numbers) {
        const auto number = numberOf(value);
        if (!number) return badAnswer("a vector holds something that is no number");
        vector.append(ByteView(reinterpret_cast<const std::uint8_t*>(&*number), sizeof(*number)));
    }
    return vector;
}

}  // namespace

Result<Embeddings> parseEmbeddings(ByteView document, std::size_t inputs) {
    STACKNET_TRY(const json::value value,
                 parseSecretJson(asText(document), fixedSentence("The answer")));
    const auto* answer = value.if_object();
    const auto* data = answer == nullptr ? nullptr : arrayMember(*answer, "data");
    if (data == nullptr) return badAnswer("\"data\" is missing");
    if (data->size() != inputs) return badAnswer("there is not one vector for each input");
    Embeddings made;
    made.vectors.resize(inputs);
    for (const json::value& entry : *data) {
        const auto* object = entry.if_object();
        const auto index = object == nullptr ? std::nullopt : countMember(*object, "index");
        const auto* numbers = object == nullptr ? nullptr : arrayMember(*object, "embedding");
        if (!index || *index >= inputs || numbers == nullptr || !made.vectors[*index].empty()) {
            return badAnswer("an entry has no usable \"index\" and \"embedding\"");
        }
        STACKNET_TRY(made.vectors[*index], vectorOf(*numbers));
        if (made.vectors[*index].size() != 4 * data->front().at("embedding").as_array().size()) {
            return badAnswer("the vectors are not of one length");
        }
    }
    const auto* usage = objectMember(*answer, "usage");
    const auto tokens = usage == nullptr ? std::nullopt : countMember(*usage, "prompt_tokens");
    made.promptTokens = tokens.value_or(0);
    made.usageReported = tokens.has_value();
    return made;
}

Error errorOfEmbeddings(unsigned status, ByteView body) {
    // The model is one that the server lists: what is missing is the endpoint.
    if (status == 404 || status == 405 || status == 501) {
        return makeError("inference.unsupported",
                         "The model server of this node makes no embeddings; ask another node.");
    }
    return errorOfAnswer(status, body);
}

}  // namespace stacknet::inference
