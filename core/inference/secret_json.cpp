#include "core/base/sentence.h"
#include "core/inference/secret_json_internal.h"

#include <array>

#include "core/base/codec.h"
#include "core/base/wipe_stack.h"
#include "core/base/wiping_resource_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

json::storage_ptr wipingStorage() {
    static WipingResource resource;
    return {&resource};
}

Result<json::value> parseSecretJson(std::string_view text, std::string_view what) {
    const Error bad =
        makeError("inference.bad_json", sentence("%1 is not well-formed JSON.", {what}));
    if (!isUtf8(text)) return bad;
    try {
        json::parse_options options;
        options.max_depth = 32;
        json::stream_parser parser(wipingStorage(), options);
        parser.reset(wipingStorage());
        boost::system::error_code failure;
        parser.write(text.data(), text.size(), failure);
        wipeStack();
        if (failure) return bad;
        parser.finish(failure);
        if (failure) return bad;
        return parser.release();
    } catch (const std::exception&) {
        return bad;
    }
}

SecretBytes secretText(const json::value& value) {
    SecretBytes text;
    std::array<char, 4096> piece;
    json::serializer serializer;
    serializer.reset(&value);
    while (!serializer.done()) {
        const auto part = serializer.read(piece.data(), piece.size());
        text.append(std::string_view(part.data(), part.size()));
    }
    wipe(piece.data(), piece.size());
    return text;
}

const json::object* objectMember(const json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value == nullptr ? nullptr : value->if_object();
}

const json::array* arrayMember(const json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value == nullptr ? nullptr : value->if_array();
}

const json::string* stringMember(const json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value == nullptr ? nullptr : value->if_string();
}

std::optional<std::uint64_t> countMember(const json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    if (value == nullptr) return std::nullopt;
    if (const auto* number = value->if_int64(); number != nullptr && *number >= 0) {
        return static_cast<std::uint64_t>(*number);
    }
    return std::nullopt;
}

bool isPlainWord(std::string_view text) {
    if (text.empty() || text.size() > 64) return false;
    for (const char character : text) {
        const bool plain = (character >= 'a' && character <= 'z') ||
                           (character >= '0' && character <= '9') || character == '_' ||
                           character == '.' || character == '-';
        if (!plain) return false;
    }
    return true;
}

}  // namespace stacknet::inference
