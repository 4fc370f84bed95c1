#include "core/gateway/json_dom_internal.h"

#include <array>

#include "core/base/wipe_stack.h"
#include "core/base/wiping_resource_internal.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kDepthMax = 128;
constexpr std::size_t kPieceSize = 4096;

}  // namespace

json::storage_ptr wipingStorage() {
    static WipingResource resource;
    return {&resource};
}

std::optional<json::value> parseDom(std::string_view text) {
    json::parse_options options;
    options.max_depth = kDepthMax;
    json::error_code error;
    json::value value =
        json::parse(json::string_view(text.data(), text.size()), error, wipingStorage(), options);
    wipeStack();
    if (error) return std::nullopt;
    return value;
}

SecretBytes serializeDom(const json::value& value) {
    SecretBytes out;
    std::array<char, kPieceSize> piece{};
    json::serializer serializer;
    serializer.reset(&value);
    while (!serializer.done()) {
        json::string_view text = serializer.read(piece.data(), piece.size());
        out.append(std::string_view(text.data(), text.size()));
    }
    wipe(piece.data(), piece.size());
    return out;
}

}  // namespace stacknet::gateway
