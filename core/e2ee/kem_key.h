#pragma once

#include <functional>
#include <mutex>
#include <shared_mutex>

#include "core/crypto/hpke.h"
#include "core/e2ee/key_descriptor.h"
#include "core/e2ee/replay_cache.h"

namespace stacknet::e2ee {

/// Sees the private key's memory after it was wiped and before it is freed. For tests.
using WipeObserver = std::function<void(const KeyId&, ByteView)>;

/// A key that requests are sealed for, with what was used under it. Thread safe.
class KemKey {
public:
    KemKey(crypto::X25519KeyPair pair, const KeyDescriptor& descriptor, std::size_t usesMax,
           Rng& rng, WipeObserver observer);
    ~KemKey();
    KemKey(const KemKey&) = delete;
    KemKey& operator=(const KemKey&) = delete;

    /// The context of a request. Errors: "e2ee.open_failed" (small order), "e2ee.key_config" once
    /// the key was retired.
    Result<crypto::HpkeReceiver> setup(const crypto::X25519PublicKey& enc, ByteView info) const;
    /// Wipes the private key, after the setups under way; requests that have a context go on. Safe
    /// to call again.
    void retire();

    const KeyDescriptor& descriptor() const { return m_descriptor; }
    const Bytes& encoded() const { return m_encoded; }
    const Hash256& descriptorHash() const { return m_descriptorHash; }

    /// Notes that a request with this encapsulated key was opened, atomically.
    /// `last` is set when no further request may use the key.
    ReplayCache::Verdict admit(const crypto::X25519PublicKey& enc, bool& last);
    std::size_t uses() const;

private:
    mutable std::shared_mutex m_pairMutex;  ///< shared by those who read the private key
    crypto::X25519KeyPair m_pair;
    bool m_retired = false;
    const KeyDescriptor m_descriptor;
    const Bytes m_encoded;
    const Hash256 m_descriptorHash;
    const WipeObserver m_observer;
    mutable std::mutex m_mutex;
    ReplayCache m_used;
};

}  // namespace stacknet::e2ee
