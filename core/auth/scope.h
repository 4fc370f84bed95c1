#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace stacknet::auth {

/// What an API key may do. The values are bits of a ScopeSet and are never stored; names are.
enum class Scope : std::uint32_t {
    Chat = 1U << 0U,              ///< "chat": chat completions
    Code = 1U << 1U,              ///< "code": the code sandbox
    ModelsRead = 1U << 2U,        ///< "models:read"
    RackRead = 1U << 3U,          ///< "rack:read"
    RackWrite = 1U << 4U,         ///< "rack:write"
    Memory = 1U << 5U,            ///< "memory"
    KeysAdmin = 1U << 6U,         ///< "keys:admin": never together with another scope
    ConfidentialOnly = 1U << 7U,  ///< "confidential-only": refuses nodes that are not attested
};

/// The name that is written in requests, listings and errors.
std::string_view scopeName(Scope scope);

/// A set of scopes. A plain value.
class ScopeSet {
public:
    ScopeSet() = default;
    /// chat, code and models:read: what a key gets when none are named.
    static ScopeSet defaults();
    /// Errors: "auth.unknown_scope" names the unknown one; "auth.bad_scopes" for an empty list,
    /// for "keys:admin" together with others and for "confidential-only" alone.
    static Result<ScopeSet> fromNames(const std::vector<std::string>& names);

    ScopeSet& add(Scope scope) {
        m_bits |= static_cast<std::uint32_t>(scope);
        return *this;
    }
    bool has(Scope scope) const { return (m_bits & static_cast<std::uint32_t>(scope)) != 0; }
    bool empty() const { return m_bits == 0; }
    std::vector<std::string> names() const;
    bool operator==(const ScopeSet&) const = default;

private:
    std::uint32_t m_bits = 0;
};

}  // namespace stacknet::auth
