#include "core/attestation/certificate_cache.h"

#include <deque>
#include <map>
#include <mutex>

#include "core/crypto/hash.h"

namespace stacknet::attestation {

struct CertificateCache::State {
    std::mutex mutex;
    std::size_t certificatesMax = 0;
    std::map<Hash256, Certificate> known;
    std::deque<Hash256> oldestFirst;
};

CertificateCache::CertificateCache(std::size_t certificatesMax)
    : m_state(std::make_unique<State>()) {
    m_state->certificatesMax = certificatesMax;
}
CertificateCache::~CertificateCache() = default;

Result<Certificate> CertificateCache::fromDer(ByteView der) {
    const Hash256 digest = crypto::sha256(der);
    {
        const std::scoped_lock lock(m_state->mutex);
        const auto found = m_state->known.find(digest);
        if (found != m_state->known.end()) return found->second;
    }
    Result<Certificate> certificate = Certificate::fromDer(der);
    if (certificate.ok()) add(*certificate);
    return certificate;
}

void CertificateCache::add(const Certificate& certificate) {
    if (m_state->certificatesMax == 0) return;
    const std::scoped_lock lock(m_state->mutex);
    if (!m_state->known.emplace(certificate.sha256(), certificate).second) return;
    m_state->oldestFirst.push_back(certificate.sha256());
    if (m_state->oldestFirst.size() > m_state->certificatesMax) {
        m_state->known.erase(m_state->oldestFirst.front());
        m_state->oldestFirst.pop_front();
    }
}

}  // namespace stacknet::attestation
