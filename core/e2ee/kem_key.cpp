#include "core/e2ee/kem_key.h"

#include "core/crypto/hash.h"
#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

KemKey::KemKey(crypto::X25519KeyPair pair, const KeyDescriptor& descriptor, std::size_t usesMax,
               Rng& rng, WipeObserver observer)
    : m_pair(std::move(pair)),
      m_descriptor(descriptor),
      m_encoded(encodeDescriptor(descriptor)),
      m_descriptorHash(crypto::sha256(m_encoded)),
      m_observer(std::move(observer)),
      m_used(usesMax, rng) {}

KemKey::~KemKey() {
    retire();
}

Result<crypto::HpkeReceiver> KemKey::setup(const crypto::X25519PublicKey& enc,
                                           ByteView info) const {
    const std::shared_lock guard(m_pairMutex);
    if (m_retired) return keyConfig();
    auto cipher = crypto::HpkeReceiver::setup(m_pair, enc, info);
    if (!cipher.ok()) return openFailed();  // E07
    return cipher;
}

void KemKey::retire() {
    const std::unique_lock guard(m_pairMutex);
    if (std::exchange(m_retired, true)) return;
    const auto secret = m_pair.secretKey.mutableView();
    wipe(secret.data(), secret.size());
    if (m_observer) m_observer(m_descriptor.keyId, secret);
}

ReplayCache::Verdict KemKey::admit(const crypto::X25519PublicKey& enc, bool& last) {
    const ReplayId id = replayIdOf(enc.view());
    const std::lock_guard guard(m_mutex);
    const ReplayCache::Verdict verdict = m_used.insert(id);
    last = m_used.full();
    return verdict;
}

std::size_t KemKey::uses() const {
    const std::lock_guard guard(m_mutex);
    return m_used.size();
}

}  // namespace stacknet::e2ee
