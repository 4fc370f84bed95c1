#pragma once

#include <memory>

#include "core/base/bytes.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/vrf.h"

namespace stacknet::keystore {

/// The right to sign with one key for as long as that key is unlocked. Copies share the key; none
/// holds it. Thread safe: many may sign at once, and lock() waits for signatures under way.
class Signer {
public:
    /// Holds the key in locked memory until lock() is called on any copy.
    explicit Signer(crypto::SigningKey key);

    const PublicKey& publicKey() const;
    bool unlocked() const;
    /// Error "keystore.locked" once the key was locked. Never waits for a key derivation or a disk.
    Result<Signature> sign(ByteView message) const;
    /// The public half of the VRF key that belongs to this Node Key. Known while locked too.
    const crypto::VrfPublicKey& vrfKey() const;
    /// Proves with the VRF key, which is derived at the unlock and wiped with the Node Key. Error
    /// "keystore.locked". Takes some 0.3 ms and, as try-and-increment does, a time that depends on
    /// `input`: public inputs only.
    Result<crypto::VrfProof> prove(ByteView input) const;
    /// Wipes the keys. No copy can sign after this returns. Calling it again does nothing.
    void lock() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace stacknet::keystore
