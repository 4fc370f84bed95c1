#pragma once

#include <map>
#include <memory>

#include "core/crypto/vrf.h"
#include "tests/sim/world/stream.h"

namespace stacknet::sim {

/// How signatures and VRF proofs are made and checked in a run.
enum class SignatureScheme : std::uint8_t {
    /// A keyed BLAKE2b over key and message, checked with the secret that the ring holds. Nobody in
    /// the simulated world can forge it, and it is some hundred times cheaper than Ed25519. A proof
    /// is made in the same way, and its output is a hash of it.
    Fast,
    Ed25519,  ///< what the product uses, with ECVRF
};

/// All keys of a run. While installed on a thread, crypto::verify and those of vrf.h answer by it
/// when the scheme is Fast; the linker redirects them in simulator programs only (library.cmake).
class KeyRing {
public:
    explicit KeyRing(SignatureScheme scheme) : m_scheme(scheme) {}

    /// A new key pair from the stream.
    PublicKey generate(Stream& stream);
    /// Signs with a key of this ring.
    Signature sign(const PublicKey& key, ByteView message) const;
    bool verify(const PublicKey& key, ByteView message, const Signature& signature) const;
    /// The VRF key that belongs to a key of this ring, and its proofs.
    crypto::VrfPublicKey vrfKey(const PublicKey& key) const;
    crypto::VrfProof prove(const PublicKey& key, ByteView input) const;
    Result<crypto::VrfOutput> vrfVerify(const crypto::VrfPublicKey& key, ByteView input,
                                        const crypto::VrfProof& proof) const;
    static Result<crypto::VrfOutput> vrfOutput(const crypto::VrfProof& proof);
    bool isVrfPublicKey(const crypto::VrfPublicKey& key) const;
    SignatureScheme scheme() const { return m_scheme; }

    /// Makes `ring` the current one of this thread for its life time.
    class Installed {
    public:
        explicit Installed(const KeyRing& ring);
        ~Installed();
        Installed(const Installed&) = delete;
        Installed& operator=(const Installed&) = delete;
    };

private:
    SignatureScheme m_scheme;
    std::map<PublicKey, Hash256> m_secrets;
    std::map<PublicKey, crypto::SigningKey> m_keys;
    std::map<PublicKey, crypto::VrfKey> m_vrfKeys;
    std::map<crypto::VrfPublicKey, Hash256> m_vrfSecrets;
};

}  // namespace stacknet::sim
