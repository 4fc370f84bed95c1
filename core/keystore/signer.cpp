#include "core/keystore/signer.h"

#include <mutex>
#include <optional>
#include <shared_mutex>
#include <utility>

namespace stacknet::keystore {

struct Signer::State {
    explicit State(crypto::SigningKey signingKey)
        : publicKey(signingKey.publicKey()),
          vrf(crypto::VrfKey::fromSigningKey(signingKey)),
          vrfPublicKey(vrf->publicKey()),
          key(std::move(signingKey)) {}

    const PublicKey publicKey;
    mutable std::shared_mutex mutex;
    std::optional<crypto::VrfKey> vrf;
    const crypto::VrfPublicKey vrfPublicKey;
    std::optional<crypto::SigningKey> key;
};

Signer::Signer(crypto::SigningKey key) : m_state(std::make_shared<State>(std::move(key))) {}

const PublicKey& Signer::publicKey() const {
    return m_state->publicKey;
}

bool Signer::unlocked() const {
    const std::shared_lock guard(m_state->mutex);
    return m_state->key.has_value();
}

Result<Signature> Signer::sign(ByteView message) const {
    const std::shared_lock guard(m_state->mutex);
    if (!m_state->key) {
        return makeError("keystore.locked",
                         "The Node Key is locked. Unlock it with its passphrase to sign.");
    }
    return m_state->key->sign(message);
}

const crypto::VrfPublicKey& Signer::vrfKey() const {
    return m_state->vrfPublicKey;
}

Result<crypto::VrfProof> Signer::prove(ByteView input) const {
    const std::shared_lock guard(m_state->mutex);
    if (!m_state->vrf) {
        return makeError("keystore.locked",
                         "The Node Key is locked. Unlock it with its passphrase to prove.");
    }
    return m_state->vrf->prove(input);
}

void Signer::lock() const {
    const std::unique_lock guard(m_state->mutex);
    m_state->key.reset();
    m_state->vrf.reset();
}

}  // namespace stacknet::keystore
