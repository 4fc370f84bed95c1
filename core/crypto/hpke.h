#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/crypto/aead.h"
#include "core/crypto/nonce_sequence.h"
#include "core/crypto/x25519.h"

/// HPKE (RFC 9180) in base mode with the one suite that we speak: DHKEM(X25519, HKDF-SHA256),
/// HKDF-SHA256, AES-256-GCM. Base mode does not say who the sender is.
///
/// Contexts are move only and used by one thread at a time. They hold no private key: once set up,
/// a receiver goes on when the key that set it up was wiped.
namespace stacknet::crypto {

inline constexpr std::uint16_t kHpkeKemId = 0x0020;   ///< DHKEM(X25519, HKDF-SHA256)
inline constexpr std::uint16_t kHpkeKdfId = 0x0001;   ///< HKDF-SHA256
inline constexpr std::uint16_t kHpkeAeadId = 0x0002;  ///< AES-256-GCM

/// What both sides derive from the shared secret (RFC 9180 section 5.1).
struct HpkeSchedule {
    std::array<std::uint8_t, 32> key{};
    AeadNonce baseNonce{};
    std::array<std::uint8_t, 32> exporterSecret{};
    HpkeSchedule() = default;
    HpkeSchedule(const HpkeSchedule&) = delete;
    HpkeSchedule& operator=(const HpkeSchedule&) = delete;
    ~HpkeSchedule() { wipe(this, sizeof *this); }
};
/// `sharedSecret` is the KEM's output of 32 bytes.
void hpkeKeySchedule(ByteView sharedSecret, ByteView info, HpkeSchedule& schedule);
/// Decap of the KEM (section 4.1): the shared secret for what came as `enc`. Error "crypto.failed"
/// when `enc` is of small order.
Result<void> hpkeDecapsulate(const X25519KeyPair& recipient, const X25519PublicKey& enc,
                             std::span<std::uint8_t, 32> sharedSecret);

/// A secret that both sides can derive and that is independent of the messages (section 5.3).
class HpkeExporter {
public:
    explicit HpkeExporter(std::span<const std::uint8_t, 32> secret)
        : m_secret(SecretBytes::copyOf(secret)) {}
    /// `size` at most 255 * 32 bytes; more is a programmer's mistake.
    SecretBytes exportSecret(ByteView context, std::size_t size) const;

private:
    SecretBytes m_secret;
};

/// The sending side, for the owner of a public key.
class HpkeSender {
public:
    /// Takes 32 bytes of `rng` for the ephemeral key. Error "crypto.failed" when the recipient's
    /// key is of small order.
    static Result<HpkeSender> setup(const X25519PublicKey& recipient, ByteView info, Rng& rng);

    /// The ephemeral public key: what the receiver needs.
    const X25519PublicKey& enc() const { return m_enc; }
    /// Ciphertext and tag of the next message. Error "crypto.message_limit".
    Result<Bytes> seal(ByteView associatedData, ByteView plaintext);
    /// The same for a message in parts, into memory of the caller (AeadSealer::seal).
    Result<void> seal(ByteView associatedData, std::initializer_list<ByteView> plaintext,
                      std::span<std::uint8_t> out);
    SecretBytes exportSecret(ByteView context, std::size_t size) const {
        return m_exporter.exportSecret(context, size);
    }

private:
    HpkeSender(const X25519PublicKey& enc, const HpkeSchedule& schedule)
        : m_enc(enc),
          m_aead(schedule.key),
          m_nonces(schedule.baseNonce),
          m_exporter(schedule.exporterSecret) {}
    X25519PublicKey m_enc;
    AeadSealer m_aead;
    NonceSequence m_nonces;
    HpkeExporter m_exporter;
};

/// The receiving side.
class HpkeReceiver {
public:
    /// One X25519 and eight HMACs. Error "crypto.failed" when `enc` is of small order.
    static Result<HpkeReceiver> setup(const X25519KeyPair& recipient, const X25519PublicKey& enc,
                                      ByteView info);

    /// The plaintext of the next message. Errors: "crypto.failed" for every reason alike, which
    /// leaves the context at the same message (section 5.2); "crypto.message_limit".
    Result<SecretBytes> open(ByteView associatedData, ByteView sealed);
    /// The same into memory of the caller (AeadOpener::open).
    Result<void> open(ByteView associatedData, ByteView sealed, std::span<std::uint8_t> out);
    SecretBytes exportSecret(ByteView context, std::size_t size) const {
        return m_exporter.exportSecret(context, size);
    }

private:
    explicit HpkeReceiver(const HpkeSchedule& schedule)
        : m_aead(schedule.key), m_nonces(schedule.baseNonce), m_exporter(schedule.exporterSecret) {}
    AeadOpener m_aead;
    NonceSequence m_nonces;
    HpkeExporter m_exporter;
};

}  // namespace stacknet::crypto
