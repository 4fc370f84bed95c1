#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace stacknet::inference {

/// The ids of an OpenAI model list ({"data": [{"id": ..}, ..]}), at most 256, each at most 200
/// printable characters; others are left out. Error "inference.bad_answer" names the field.
Result<std::vector<std::string>> parseModelList(std::string_view text);

/// What kind of server a model list comes from, by "owned_by" of its first entry.
enum class ServerKind : std::uint8_t { Other, LlamaCpp, Vllm };
ServerKind serverKindOf(std::string_view modelList);

}  // namespace stacknet::inference
