#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/attestation/revocation_provider.h"
#include "core/attestation/revocation_store.h"
#include "core/attestation/roots.h"
#include "core/base/clock.h"

namespace stacknet::attestation {

/// Asks an OCSP responder. The HTTP client is elsewhere; whoever implements it sends the request by
/// POST with kOcspRequestType and gives back the body unread.
class OcspFetcher {
public:
    virtual ~OcspFetcher() = default;
    /// At most OcspResponse::kDerMax bytes. Errors: "attestation.ocsp_service", retryable or not.
    virtual Result<Bytes> fetch(ByteView request) = 0;
};

/// When each certificate's responder may be asked again. Outlives the providers that use it: those
/// live for one verification. Bounded; one thread.
class OcspSchedule {
public:
    static constexpr std::int64_t kRetryS = 600;        ///< after a failure
    static constexpr std::int64_t kAgainMaxS = 86'400;  ///< after an answer that was kept
    explicit OcspSchedule(std::size_t certificatesMax = 1'024) : m_max(certificatesMax) {}

    bool isDue(const Certificate& certificate, std::int64_t nowS) const;
    void set(const Certificate& certificate, std::int64_t dueS);

private:
    std::size_t m_max;
    std::map<Hash256, std::int64_t> m_dueS;
};

/// What a folder holds, after the responder was asked for what the folder lacks. What cannot be
/// fetched changes nothing: the folder's answer stands, and the policy says what silence is worth.
/// The leaf of a device chain is never asked about: NVIDIA's responder refuses it, because the
/// firmware makes that certificate itself.
class FetchingRevocation final : public RevocationProvider {
public:
    /// All outlive this.
    FetchingRevocation(RevocationStore& store, OcspFetcher& fetcher, OcspSchedule& schedule,
                       const Certificate& deviceRoot, const Clock& clock);
    const RevocationSources& sourcesFor(std::span<const Certificate> chain,
                                        const Certificate& root) override;

private:
    void ask(const Certificate& certificate, const Certificate& issuer, std::int64_t nowS);

    RevocationStore& m_store;
    OcspFetcher& m_fetcher;
    OcspSchedule& m_schedule;
    const Certificate& m_deviceRoot;
    const Clock& m_clock;
    RevocationSources m_sources;
};

}  // namespace stacknet::attestation
