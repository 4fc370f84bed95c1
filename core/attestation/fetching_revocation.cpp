#include "core/attestation/fetching_revocation.h"

#include <algorithm>

#include "core/attestation/ocsp_request.h"
#include "core/attestation/ocsp_response.h"
#include "core/base/log.h"

namespace stacknet::attestation {

bool OcspSchedule::isDue(const Certificate& certificate, std::int64_t nowS) const {
    const auto found = m_dueS.find(certificate.sha256());
    return found == m_dueS.end() || found->second <= nowS;
}

void OcspSchedule::set(const Certificate& certificate, std::int64_t dueS) {
    if (m_dueS.size() >= m_max && !m_dueS.contains(certificate.sha256())) {
        // Whoever is due first is forgotten, which only means that it is asked about sooner.
        m_dueS.erase(
            std::ranges::min_element(m_dueS, {}, [](const auto& row) { return row.second; }));
    }
    m_dueS[certificate.sha256()] = dueS;
}

FetchingRevocation::FetchingRevocation(RevocationStore& store, OcspFetcher& fetcher,
                                       OcspSchedule& schedule, const Certificate& deviceRoot,
                                       const Clock& clock)
    : m_store(store),
      m_fetcher(fetcher),
      m_schedule(schedule),
      m_deviceRoot(deviceRoot),
      m_clock(clock) {}

const RevocationSources& FetchingRevocation::sourcesFor(std::span<const Certificate> chain,
                                                        const Certificate& root) {
    const std::int64_t nowS = m_clock.wallMs() / 1'000;
    for (std::size_t index = root == m_deviceRoot ? 1 : 0; index < chain.size(); ++index) {
        if (chain[index] == root) continue;
        const bool last = index + 1 == chain.size();
        ask(chain[index], last ? root : chain[index + 1], nowS);
    }
    m_sources = m_store.sourcesFor(chain, root);
    return m_sources;
}

void FetchingRevocation::ask(const Certificate& certificate, const Certificate& issuer,
                             std::int64_t nowS) {
    if (!m_schedule.isDue(certificate, nowS)) return;
    m_schedule.set(certificate, nowS + OcspSchedule::kRetryS);
    const auto kept = [&]() -> Result<std::int64_t> {
        STACKNET_TRY(const Bytes request, ocspRequest(certificate, issuer, CertIdDigest::Sha384));
        STACKNET_TRY(const Bytes answer, m_fetcher.fetch(request));
        STACKNET_CHECK(m_store.putOcsp(certificate, issuer, answer, nowS));
        return OcspResponse::fromDer(answer).nextUpdateS();
    }();
    if (!kept.ok()) {
        log::warning("attestation", "ocsp_not_fetched", {{"reason", kept.error().message}});
        return;
    }
    const std::int64_t latest = nowS + OcspSchedule::kAgainMaxS;
    const std::int64_t ends = *kept == 0 ? latest : std::min(*kept, latest);
    m_schedule.set(certificate, std::max(ends, nowS + OcspSchedule::kRetryS));
}

}  // namespace stacknet::attestation
