#include "core/base/sentence.h"

namespace stacknet {

std::string sentence(std::string_view pattern, std::initializer_list<SentenceValue> values) {
    std::string text;
    text.reserve(pattern.size());
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
        const bool place = pattern[at] == '%' && next >= '1' && next <= '9';
        const auto index = static_cast<std::size_t>(next - '1');
        if (!place || index >= values.size()) {
            text += pattern[at];
            continue;
        }
        text += values.begin()[index].text();
        ++at;
    }
    return text;
}

}  // namespace stacknet
