#include "core/auth/scope.h"

#include <array>
#include <utility>

#include "core/base/sentence.h"

namespace stacknet::auth {
namespace {

constexpr std::array<std::pair<Scope, std::string_view>, 8> kScopes{{
    {Scope::Chat, "chat"},
    {Scope::Code, "code"},
    {Scope::ModelsRead, "models:read"},
    {Scope::RackRead, "rack:read"},
    {Scope::RackWrite, "rack:write"},
    {Scope::Memory, "memory"},
    {Scope::KeysAdmin, "keys:admin"},
    {Scope::ConfidentialOnly, "confidential-only"},
}};
constexpr std::size_t kNameShownMax = 40;

}  // namespace

std::string_view scopeName(Scope scope) {
    for (const auto& [value, name] : kScopes) {
        if (value == scope) return name;
    }
    return "";
}

ScopeSet ScopeSet::defaults() {
    return ScopeSet().add(Scope::Chat).add(Scope::Code).add(Scope::ModelsRead);
}

Result<ScopeSet> ScopeSet::fromNames(const std::vector<std::string>& names) {
    ScopeSet set;
    for (const std::string& wanted : names) {
        bool found = false;
        for (const auto& [value, name] : kScopes) {
            if (name == wanted) {
                set.add(value);
                found = true;
            }
        }
        if (!found) {
            std::string known;
            for (const auto& entry : kScopes) {
                known += (known.empty() ? "" : ", ") + std::string(entry.second);
            }
            return makeError("auth.unknown_scope",
                             sentence("There is no scope \"%1\"; the scopes are %2.",
                                      {wanted.substr(0, kNameShownMax), known}));
        }
    }
    if (set.empty()) {
        return makeError("auth.bad_scopes", "An API key needs at least one scope; name one.");
    }
    if (set.has(Scope::KeysAdmin) && set != ScopeSet().add(Scope::KeysAdmin)) {
        return makeError("auth.bad_scopes",
                         "keys:admin cannot be combined with other scopes; make two keys.");
    }
    if (set == ScopeSet().add(Scope::ConfidentialOnly)) {
        return makeError("auth.bad_scopes",
                         "confidential-only narrows other scopes; name one of them as well.");
    }
    return set;
}

std::vector<std::string> ScopeSet::names() const {
    std::vector<std::string> result;
    for (const auto& [value, name] : kScopes) {
        if (has(value)) result.emplace_back(name);
    }
    return result;
}

}  // namespace stacknet::auth
