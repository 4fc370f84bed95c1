#include "core/e2ee/key_config_answer.h"

#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

bool saysKeyConfig(unsigned status, const std::vector<std::string_view>& contentTypes) {
    const auto ours = errorAnswer(keyConfig());
    return ours.has_value() && status == ours->status && contentTypes.size() == 1 &&
           contentTypes.front() == ours->contentType;
}

}  // namespace stacknet::e2ee
