#include "core/crypto/hpke.h"

#include "core/crypto/hmac_internal.h"

namespace stacknet::crypto {

namespace {

constexpr std::size_t kHashBytes = 32;
using Digest = std::array<std::uint8_t, kHashBytes>;

constexpr std::string_view kVersionLabel = "HPKE-v1";
// "KEM" and the KEM's id; "HPKE" and the ids of KEM, KDF and AEAD (sections 4.1 and 5.1).
constexpr std::array<std::uint8_t, 5> kKemSuite = {'K', 'E', 'M', 0x00, kHpkeKemId};
constexpr std::array<std::uint8_t, 10> kHpkeSuite = {
    'H', 'P', 'K', 'E', 0x00, kHpkeKemId, 0x00, kHpkeKdfId, 0x00, kHpkeAeadId};
constexpr std::uint8_t kModeBase = 0x00;

/// Wiped when it dies.
struct SecretDigest {
    Digest bytes{};
    SecretDigest() = default;
    SecretDigest(const SecretDigest&) = delete;
    SecretDigest& operator=(const SecretDigest&) = delete;
    ~SecretDigest() { wipe(bytes.data(), bytes.size()); }
};

/// LabeledExtract (section 4).
void labeledExtract(ByteView suite, ByteView salt, std::string_view label, ByteView inputKey,
                    std::span<std::uint8_t, kHashBytes> out) {
    KeyedHmac(salt).mac({asBytes(kVersionLabel), suite, asBytes(label), inputKey}, out);
}

/// LabeledExpand (section 4) of at most one block, under a key that was set up already.
void labeledExpand(ByteView suite, const KeyedHmac& key, std::string_view label, ByteView info,
                   std::span<std::uint8_t> out) {
    STACKNET_INVARIANT(out.size() <= kHashBytes);
    const std::array<std::uint8_t, 2> size = {0, static_cast<std::uint8_t>(out.size())};
    constexpr std::array<std::uint8_t, 1> kFirstBlock = {1};
    SecretDigest block;
    key.mac({size, asBytes(kVersionLabel), suite, asBytes(label), info, kFirstBlock}, block.bytes);
    std::copy_n(block.bytes.begin(), out.size(), out.begin());
}

/// ExtractAndExpand (section 4.1).
void kemSharedSecret(ByteView dh, const X25519PublicKey& enc, const X25519PublicKey& recipient,
                     std::span<std::uint8_t, kHashBytes> out) {
    SecretDigest prk;
    labeledExtract(kKemSuite, {}, "eae_prk", dh, prk.bytes);
    std::array<std::uint8_t, 64> context{};
    std::copy(enc.data.begin(), enc.data.end(), context.begin());
    std::copy(recipient.data.begin(), recipient.data.end(), context.begin() + 32);
    labeledExpand(kKemSuite, KeyedHmac(prk.bytes), "shared_secret", context, out);
}

/// The hash of the empty psk_id, the same for every message in base mode.
const Digest& emptyPskIdHash() {
    static const Digest digest = [] {
        Digest result{};
        labeledExtract(kHpkeSuite, {}, "psk_id_hash", {}, result);
        return result;
    }();
    return digest;
}

}  // namespace

void hpkeKeySchedule(ByteView sharedSecret, ByteView info, HpkeSchedule& schedule) {
    std::array<std::uint8_t, 1 + 2 * kHashBytes> context{};
    context[0] = kModeBase;
    std::copy(emptyPskIdHash().begin(), emptyPskIdHash().end(), context.begin() + 1);
    labeledExtract(
        kHpkeSuite, {}, "info_hash", info,
        std::span<std::uint8_t, kHashBytes>(context.data() + 1 + kHashBytes, kHashBytes));
    SecretDigest secret;
    labeledExtract(kHpkeSuite, sharedSecret, "secret", {}, secret.bytes);
    const KeyedHmac keyed(secret.bytes);
    labeledExpand(kHpkeSuite, keyed, "key", context, schedule.key);
    labeledExpand(kHpkeSuite, keyed, "base_nonce", context, schedule.baseNonce);
    labeledExpand(kHpkeSuite, keyed, "exp", context, schedule.exporterSecret);
}

Result<void> hpkeDecapsulate(const X25519KeyPair& recipient, const X25519PublicKey& enc,
                             std::span<std::uint8_t, 32> sharedSecret) {
    SecretDigest dh;
    STACKNET_CHECK(x25519(recipient.secretKey, enc, dh.bytes));
    kemSharedSecret(dh.bytes, enc, recipient.publicKey, sharedSecret);
    return {};
}

SecretBytes HpkeExporter::exportSecret(ByteView context, std::size_t size) const {
    STACKNET_INVARIANT(size <= 255 * kHashBytes);
    const std::array<std::uint8_t, 2> sizeBytes = {static_cast<std::uint8_t>(size >> 8U),
                                                   static_cast<std::uint8_t>(size)};
    const KeyedHmac key(m_secret.view());
    SecretBytes result(size);
    SecretDigest block;
    std::size_t done = 0;
    for (std::uint8_t counter = 1; done < size; ++counter) {
        const ByteView previous = counter == 1 ? ByteView() : ByteView(block.bytes);
        const std::array<std::uint8_t, 1> number = {counter};
        key.mac({previous, sizeBytes, asBytes(kVersionLabel), kHpkeSuite, asBytes("sec"), context,
                 number},
                block.bytes);
        const std::size_t take = std::min(kHashBytes, size - done);
        std::copy_n(block.bytes.begin(), take, result.mutableView().begin() + done);
        done += take;
    }
    return result;
}

Result<HpkeSender> HpkeSender::setup(const X25519PublicKey& recipient, ByteView info, Rng& rng) {
    const X25519KeyPair ephemeral = X25519KeyPair::generate(rng);
    SecretDigest dh;
    STACKNET_CHECK(x25519(ephemeral.secretKey, recipient, dh.bytes));
    SecretDigest sharedSecret;
    kemSharedSecret(dh.bytes, ephemeral.publicKey, recipient, sharedSecret.bytes);
    HpkeSchedule schedule;
    hpkeKeySchedule(sharedSecret.bytes, info, schedule);
    return HpkeSender(ephemeral.publicKey, schedule);
}

Result<Bytes> HpkeSender::seal(ByteView associatedData, ByteView plaintext) {
    Bytes sealed(plaintext.size() + kAeadTagBytes);
    STACKNET_CHECK(seal(associatedData, {plaintext}, sealed));
    return sealed;
}

Result<void> HpkeSender::seal(ByteView associatedData, std::initializer_list<ByteView> plaintext,
                              std::span<std::uint8_t> out) {
    STACKNET_TRY(const AeadNonce nonce, m_nonces.next());
    m_aead.seal(nonce, plaintext, associatedData, out);
    return {};
}

Result<HpkeReceiver> HpkeReceiver::setup(const X25519KeyPair& recipient, const X25519PublicKey& enc,
                                         ByteView info) {
    SecretDigest sharedSecret;
    STACKNET_CHECK(hpkeDecapsulate(recipient, enc, sharedSecret.bytes));
    HpkeSchedule schedule;
    hpkeKeySchedule(sharedSecret.bytes, info, schedule);
    return HpkeReceiver(schedule);
}

Result<SecretBytes> HpkeReceiver::open(ByteView associatedData, ByteView sealed) {
    SecretBytes plaintext(sealed.size() < kAeadTagBytes ? 0 : sealed.size() - kAeadTagBytes);
    STACKNET_CHECK(open(associatedData, sealed, plaintext.mutableView()));
    return plaintext;
}

Result<void> HpkeReceiver::open(ByteView associatedData, ByteView sealed,
                                std::span<std::uint8_t> out) {
    STACKNET_TRY(const AeadNonce nonce, m_nonces.peek());
    if (!m_aead.open(nonce, sealed, associatedData, out)) {
        return makeError(
            "crypto.failed",
            "Decryption failed: the key is not the right one or the data was changed.");
    }
    m_nonces.advance();
    return {};
}

}  // namespace stacknet::crypto
