#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace stacknet::inference {

/// The ids of an OpenAI model list ({"data": [{"id": ..}, ..]}), at most 256, each at most 200
/// printable characters; others are left out. Error "inference.bad_answer" names the field.
Result<std::vector<std::string>> parseModelList(std::string_view text);

}  // namespace stacknet::inference
