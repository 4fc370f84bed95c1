#include "core/gateway/router.h"

#include <array>

namespace stacknet::gateway {
namespace {

constexpr std::array<std::string_view, kForwardEndpoints> kPaths = {
    "/v1/chat/completions", "/v1/tools/code_execution", "/v1/embeddings"};
constexpr std::array<std::string_view, kAnswerTypes> kTypes = {
    "application/json", "text/event-stream", "application/octet-stream",
    "application/problem+json"};

}  // namespace

std::string_view forwardPath(ForwardEndpoint endpoint) {
    return kPaths[static_cast<std::size_t>(endpoint)];
}

std::string_view answerTypeName(AnswerType type) {
    return kTypes[static_cast<std::size_t>(type)];
}

AnswerType answerTypeOf(std::string_view name) {
    name = name.substr(0, name.find_first_of("; "));
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        if (kTypes[i] == name) return static_cast<AnswerType>(i);
    }
    return AnswerType::Binary;
}

}  // namespace stacknet::gateway
