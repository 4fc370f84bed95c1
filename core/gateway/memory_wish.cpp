#include "core/gateway/memory_wish.h"

#include "core/e2ee/errors.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/request_members.h"
#include "core/memory/entry.h"

namespace stacknet::gateway {
namespace {

std::optional<HttpFailure> takeBool(const json::object& wish, json::string_view name, bool& flag) {
    const json::value* value = wish.if_contains(name);
    if (value == nullptr) return std::nullopt;
    const std::string param = "memory." + std::string(name.data(), name.size());
    if (!value->is_bool()) {
        return badParameter(param, param + " must be true or false.", "invalid_type");
    }
    flag = value->get_bool();
    return std::nullopt;
}

std::optional<HttpFailure> takeName(const json::object& wish, std::string_view name,
                                    SecretBytes& out) {
    if (!wish.contains(json::string_view(name.data(), name.size()))) return std::nullopt;
    const auto text = textOf(wish, name);
    if (!text || text->size() > memory::kScopeNameMax) {
        const std::string param = "memory." + std::string(name);
        return badParameter(param, param + " must be a string of at most 64 bytes.",
                            "invalid_type");
    }
    out = SecretBytes::copyOf(*text);
    return std::nullopt;
}

}  // namespace

std::optional<HttpFailure> takeMemory(json::object& body, std::optional<MemoryWish>& wish) {
    const json::value* value = body.if_contains("memory");
    if (value == nullptr || value->is_null()) return std::nullopt;
    MemoryWish taken;
    if (value->is_bool()) {
        taken.wanted = value->get_bool();
    } else if (const json::object* members = value->if_object()) {
        taken.wanted = true;
        for (const auto& member : *members) {
            const std::string_view name(member.key().data(), member.key().size());
            if (name != "read" && name != "write" && name != "state" && name != "city") {
                return badParameter("memory",
                                    "memory takes read, write, state and city, nothing else.",
                                    "unknown_parameter");
            }
        }
        if (auto failure = takeBool(*members, "read", taken.read)) return failure;
        if (auto failure = takeBool(*members, "write", taken.write)) return failure;
        if (auto failure = takeName(*members, "state", taken.state)) return failure;
        if (auto failure = takeName(*members, "city", taken.city)) return failure;
    } else {
        return badParameter("memory", "memory must be true, false or an object.", "invalid_type");
    }
    body.erase("memory");
    wish = std::move(taken);
    return std::nullopt;
}

std::optional<HttpFailure> decideMemory(const RequestHead& head, bool sealed,
                                        std::optional<MemoryWish>& wish) {
    const auto values = valuesOf(head, "x-stacknet-memory");
    if (values.empty()) return std::nullopt;
    const bool asks = equalsLower(values.front(), "true");
    if (values.size() > 1 || (!asks && !equalsLower(values.front(), "false"))) {
        return badParameter("X-StackNet-Memory", "X-StackNet-Memory must be true or false, once.");
    }
    if (sealed && asks != (wish && wish->wanted)) return failureOfE2ee(e2ee::contextMismatch());
    if (!wish) {
        wish.emplace();
        wish->wanted = asks;
    } else if (wish->wanted != asks) {
        return badParameter("memory",
                            "The header X-StackNet-Memory and the member memory say different "
                            "things; send one of them.",
                            "memory_contradiction");
    }
    return std::nullopt;
}

}  // namespace stacknet::gateway
