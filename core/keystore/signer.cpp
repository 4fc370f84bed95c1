#include "core/keystore/signer.h"

#include <mutex>
#include <optional>
#include <shared_mutex>
#include <utility>

namespace stacknet::keystore {

struct Signer::State {
    explicit State(crypto::SigningKey signingKey)
        : publicKey(signingKey.publicKey()), key(std::move(signingKey)) {}

    const PublicKey publicKey;
    mutable std::shared_mutex mutex;
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

void Signer::lock() const {
    const std::unique_lock guard(m_state->mutex);
    m_state->key.reset();
}

}  // namespace stacknet::keystore
