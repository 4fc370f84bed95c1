#include <deque>
#include <map>
#include <mutex>
#include <utility>

#include "core/attestation/certificate_cache.h"
#include "core/attestation/rim_document.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {

struct RimCache::State {
    using Key = std::pair<Hash256, Hash256>;  // file, root
    std::mutex mutex;
    std::size_t documentsMax = 0;
    std::map<Key, RimPointer> known;
    std::deque<Key> oldestFirst;
    CertificateCache certificates;
};

RimCache::RimCache(std::size_t documentsMax) : m_state(std::make_unique<State>()) {
    m_state->documentsMax = documentsMax;
}
RimCache::~RimCache() = default;

Parsed<RimPointer> RimCache::read(ByteView xml, const Certificate& root, std::int64_t nowS,
                                  LinkCache& links, std::uint64_t* verified) {
    // Before the hash: what is too large costs nothing.
    if (xml.size() > kRimMax) return readRim(xml, root, nowS, links, verified);
    const State::Key key{crypto::sha256(xml), root.sha256()};
    {
        const std::scoped_lock lock(m_state->mutex);
        const auto found = m_state->known.find(key);
        if (found != m_state->known.end()) return found->second;
    }
    auto read = readRim(xml, root, nowS, links, verified, &m_state->certificates);
    if (!read.ok() || m_state->documentsMax == 0) return read;
    const std::scoped_lock lock(m_state->mutex);
    if (!m_state->known.emplace(key, *read).second) return read;
    m_state->oldestFirst.push_back(key);
    if (m_state->oldestFirst.size() > m_state->documentsMax) {
        m_state->known.erase(m_state->oldestFirst.front());
        m_state->oldestFirst.pop_front();
    }
    return read;
}

}  // namespace stacknet::attestation
