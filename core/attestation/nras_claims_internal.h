#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/nras_token.h"

/// What the token files share: reading claims of a payload whose signature was genuine.
namespace stacknet::attestation {

inline constexpr std::size_t kNrasTextMax = 256;

/// One payload: strict JSON, one object.
class NrasClaims {
public:
    /// Fault: Parse.
    static std::optional<TokenFault> read(std::string_view payload, NrasClaims& out);

    bool has(std::string_view name) const { return m_object.contains(name); }
    const boost::json::object* object(std::string_view name) const;
    std::optional<std::string> text(std::string_view name) const;  ///< at most kNrasTextMax bytes
    std::optional<std::int64_t> integer(std::string_view name) const;
    std::optional<bool> boolean(std::string_view name) const;

private:
    boost::json::object m_object;
};

/// The claims that both kinds of token have: issuer, times, jti. `who` names the token in details.
struct NrasStamp {
    std::int64_t issuedAtS = 0;
    std::int64_t expiresAtS = 0;
    std::string id;
};
/// Adds checks of issuer and times to `checks`.
NrasStamp checkNrasStamp(const NrasClaims& claims, const NrasRules& rules, const std::string& who,
                         std::vector<Check>& checks);
/// Adds the check of eat_nonce.
void checkNrasNonce(const NrasClaims& claims, const NrasRules& rules, const std::string& who,
                    std::vector<Check>& checks);

/// Reads one device token's claims into `gpu` and adds its checks. `version` is "2.0" or "3.0".
void checkNrasDevice(const NrasClaims& claims, std::string_view version, std::size_t index,
                     const NrasRules& rules, NrasGpu& gpu, std::vector<Check>& checks);

}  // namespace stacknet::attestation
