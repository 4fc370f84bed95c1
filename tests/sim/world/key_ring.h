#pragma once

#include <map>
#include <memory>

#include "core/crypto/ed25519.h"
#include "tests/sim/world/stream.h"

namespace stacknet::sim {

/// How signatures are made and checked in a run.
enum class SignatureScheme : std::uint8_t {
    /// A keyed BLAKE2b over key and message, checked with the secret that the ring holds. Nobody in
    /// the simulated world can forge it, and it is some hundred times cheaper than Ed25519.
    Fast,
    Ed25519,  ///< what the product uses
};

/// All keys of a run. While installed on a thread, crypto::verify answers by it when the scheme is
/// Fast; the linker redirects crypto::verify in simulator programs only (library.cmake).
class KeyRing {
public:
    explicit KeyRing(SignatureScheme scheme) : m_scheme(scheme) {}

    /// A new key pair from the stream.
    PublicKey generate(Stream& stream);
    /// Signs with a key of this ring.
    Signature sign(const PublicKey& key, ByteView message) const;
    bool verify(const PublicKey& key, ByteView message, const Signature& signature) const;
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
};

}  // namespace stacknet::sim
