#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/ed25519.h"

/// Who a node is on the wire. TLS has an Ed25519 key of its own (the transport key); the Node Key
/// signs one statement that binds the two, so the Node Key may be locked while the transport runs
/// and no key ever serves two protocols.
namespace stacknet::network {

/// The longest time a binding is signed for; a longer one is refused by peers.
inline constexpr std::int64_t kBindingLifeMaxMs = 400LL * 24 * 3600 * 1000;

/// "This transport key speaks for this Node Key on this chain until then", signed by the Node Key.
/// Signed bytes: text "stacknet/tls/1", TLS public key, chain id, not_after (canonical encoding).
struct TlsBinding {
    PublicKey nodeKey;
    PublicKey tlsKey;
    ChainId chainId;
    std::int64_t notAfterMs = 0;  ///< wall clock, milliseconds since 1970 UTC; the last valid one
    Signature signature;

    bool operator==(const TlsBinding&) const = default;
};

/// The bytes that the Node Key signs.
Bytes bindingMessage(const PublicKey& tlsKey, const ChainId& chainId, std::int64_t notAfterMs);

/// Signs a binding. Needs the unlocked Node Key once; keep encodeBinding() of the result in a file
/// so that the next start needs no unlocking.
TlsBinding signBinding(const crypto::SigningKey& nodeKey, const PublicKey& tlsKey,
                       const ChainId& chainId, std::int64_t notAfterMs);

/// Errors: "network.other_chain", "network.binding_expired" (not_after is before `nowMs`),
/// "network.bad_binding" (signature, or a life beyond kBindingLifeMaxMs).
Result<void> verifyBinding(const TlsBinding& binding, const ChainId& chainId, std::int64_t nowMs);

/// Canonical bytes of a binding, for a file. The decoder is strict and does not verify.
Bytes encodeBinding(const TlsBinding& binding);
/// Errors: "base.bad_canonical", names the field.
Result<TlsBinding> decodeBinding(ByteView data);

/// A transport key with its self-signed certificate and the binding to a Node Key. Immutable once
/// made, any thread. Move only: it holds the private key.
class TlsIdentity {
public:
    /// Errors: "network.bad_binding" when the binding is about another transport key,
    /// "network.certificate_failed" when OpenSSL could not make the certificate.
    static Result<TlsIdentity> create(const crypto::SigningKey& transportKey,
                                      const TlsBinding& binding);

    const TlsBinding& binding() const { return m_binding; }
    const std::string& certificatePem() const { return m_certificatePem; }
    /// PKCS #8 PEM of the transport key, for the TLS library only.
    const SecretBytes& privateKeyPem() const { return m_privateKeyPem; }

private:
    TlsIdentity() = default;
    TlsBinding m_binding;
    std::string m_certificatePem;
    SecretBytes m_privateKeyPem;
};

/// The Ed25519 public key of a PEM certificate, foreign bytes: at most 16 KiB, one certificate.
/// Error "network.bad_certificate".
Result<PublicKey> certificateKey(std::string_view pem);

}  // namespace stacknet::network
