#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "core/attestation/device_verifier.h"
#include "core/attestation/fetching_revocation.h"
#include "core/attestation/rim_provider.h"
#include "core/attestation/rim_store.h"
#include "core/engine/node_config.h"
#include "core/inference/cancel_token.h"

namespace stacknet::engine {

/// The services that a node asks by itself when its configuration names them. Used by one thread,
/// the verifier's; an exchange takes at most kExchangeMs and ends at once when `cancel` is pulled.
struct AttestationFetchers {
    static constexpr std::uint32_t kExchangeMs = 10'000;

    std::unique_ptr<attestation::RimFetcher> rims;   ///< null: none is configured
    std::unique_ptr<attestation::OcspFetcher> ocsp;  ///< null: none is configured
    attestation::OcspSchedule schedule;

    /// Errors: "engine.bad_config" (an address, or the key's file cannot be read).
    static Result<AttestationFetchers> make(const AttestationServices& services,
                                            const inference::CancelToken& cancel);
};

/// What one verification is held against: the node's folders and, where they lack something, the
/// services.
class VerificationSources {
public:
    /// All outlive this.
    VerificationSources(const std::filesystem::path& rims, const std::filesystem::path& revocation,
                        AttestationFetchers& fetchers, attestation::DeviceVerifier& verifier,
                        const Clock& clock);

    attestation::RimProvider& rims() { return *m_rims; }
    attestation::RevocationProvider& revocation() { return *m_revocation; }
    /// Why the folder with revocations cannot be read. What says "revoked" may lie there, so that
    /// is not to be taken for silence, which a policy tolerates.
    const std::optional<Error>& fault() const { return m_fault; }

private:
    attestation::RimStore m_rimStore;
    std::optional<attestation::FetchingRimSource> m_fetchingRims;
    std::optional<attestation::StoredRims> m_rims;
    std::optional<attestation::RevocationStore> m_revocationStore;
    attestation::RevocationSources m_nothing;
    std::unique_ptr<attestation::RevocationProvider> m_revocation;
    std::optional<Error> m_fault;
};

}  // namespace stacknet::engine
