#include "core/inference/prompt_size.h"

namespace stacknet::inference {

std::uint64_t promptTokensMax(std::size_t bytes, std::size_t messages) {
    return bytes + kTemplateTokensMax + kMessageTokensMax * messages;
}

std::uint64_t promptTokensMin(std::size_t bytes) {
    return bytes / kBytesPerTokenMax;
}

Fit fitOf(std::size_t bytes, std::size_t messages, std::uint64_t contextTokens) {
    if (promptTokensMax(bytes, messages) < contextTokens) return Fit::Fits;
    return promptTokensMin(bytes) >= contextTokens ? Fit::TooLarge : Fit::Unsure;
}

}  // namespace stacknet::inference
