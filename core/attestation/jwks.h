#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/attestation/compact_jws.h"
#include "core/base/result.h"

namespace stacknet::attestation {

/// The verification keys of NVIDIA's attestation service as a fetcher got them. The keys' trust is
/// the fetcher's (TLS to NVIDIA), or, with a pin, the intermediate certificate's. Immutable and
/// cheap to copy; any thread.
class NrasKeySet {
public:
    static constexpr std::size_t kJsonMax = 256 * 1024;
    static constexpr std::size_t kKeysMax = 256;

    struct Pin {
        Hash256 intermediate;  ///< SHA-256 of its DER
    };

    /// A JWK set (RFC 7517). Keys other than EC on P-384, and keys that are said to be for
    /// something else than verifying ES384, are left out; a key whose point is not on the curve, or
    /// whose x5c leaf has another key, spoils the set. With a pin each key counts only while its
    /// x5c is a leaf and exactly the pinned intermediate that signed it. Error
    /// "attestation.bad_key_set".
    static Result<NrasKeySet> fromJson(std::string_view json, std::optional<Pin> pin = {});

    /// `fetchedAtS` and `expiresAtS` bound its use; without them it counts until the keys' own
    /// certificates end.
    NrasKeySet valid(std::int64_t fetchedAtS, std::int64_t expiresAtS) const;

    std::size_t size() const;
    std::int64_t fetchedAtS() const;
    std::int64_t expiresAtS() const;  ///< INT64_MAX: no end of its own

    /// `token` is signed with the one key of its kid, at `nowS`. Faults: TokenKey (no such kid, two
    /// of them, out of date, not under the pin), BadSignature. `verified`, where given, is raised
    /// by one for each P-384 signature worked out.
    std::optional<TokenFault> verify(const CompactJws& token, std::int64_t nowS,
                                     std::uint64_t* verified = nullptr) const;
    /// The end of that key: of the set or of its certificates. 0 for an unknown kid.
    std::int64_t keyValidUntilS(std::string_view keyId) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

/// A key set in a file, with the times that the fetcher gives it:
/// {"format":"stacknet/nras-keys/1","fetched_at":S,"expires_at":S,"jwks":{...}}. Errors:
/// "attestation.bad_key_set", those of readFile() and writeFileAtomically().
Result<NrasKeySet> loadNrasKeys(const std::filesystem::path& file,
                                std::optional<NrasKeySet::Pin> pin = {});
/// Checks the set before it replaces the file. At most 30 days from `fetchedAtS` to `expiresAtS`.
Result<void> saveNrasKeys(const std::filesystem::path& file, std::string_view jwks,
                          std::int64_t fetchedAtS, std::int64_t expiresAtS);

}  // namespace stacknet::attestation
