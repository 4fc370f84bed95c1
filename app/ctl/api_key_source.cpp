#include "app/ctl/api_key_source.h"

#include <cstdlib>

#include "core/base/file.h"
#include "core/base/secret.h"

namespace stacknet::ctl {

namespace {
constexpr std::size_t kKeyFileBytesMax = 4'096;
}

Result<std::string> firstLineOf(const std::string& file) {
    STACKNET_TRY(Bytes content, readFile(file, kKeyFileBytesMax));
    const std::string_view text = asText(content);
    std::string line(text.substr(0, text.find_first_of("\r\n")));
    wipe(content.data(), content.size());
    return line;
}

Result<std::string> apiKeyFrom(const Arguments& arguments, const std::string& missing) {
    if (const std::string file = arguments.option("--api-key-file"); !file.empty()) {
        return firstLineOf(file);
    }
    if (const char* key = std::getenv("STACKNET_API_KEY"); key != nullptr && *key != '\0') {
        return std::string(key);
    }
    return makeError("ctl.usage", missing);
}

}  // namespace stacknet::ctl
