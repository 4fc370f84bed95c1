#include "core/keystore/node_key_file.h"

#include <mutex>
#include <utility>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"

namespace stacknet::keystore {

namespace {

constexpr std::string_view kMagic = "SNNK";
constexpr std::uint8_t kVersion = 1;
constexpr std::string_view kKdfLabel = "stacknet/node-key-kdf/v1";
constexpr std::string_view kExtractLabel = "stacknet/node-key-file/v1";
constexpr std::size_t kSeedBytes = 32;
constexpr std::size_t kSealedBytes = kSeedBytes + crypto::kAeadTagBytes;

using Salt = FixedBytes<32, struct SaltTag>;
using Commitment = FixedBytes<32, struct CommitmentTag>;
using Nonce = FixedBytes<crypto::kAeadNonceBytes, struct NonceTag>;

/// The whole file, as it is written.
struct Envelope {
    KeyFileInfo info;
    Salt salt;
    Commitment commitment;
    Nonce nonce;
    Bytes header;  ///< the encoding of all of the above: the associated data
    Bytes sealed;
};

struct DerivedKeys {
    FixedSecret<32> kek;
    Commitment commitment;
};

Error corrupt(const std::string& detail) {
    return makeError("keystore.corrupt",
                     sentence("The key file is damaged: %1. Restore it from a backup.", {detail}));
}

Bytes encodeHeader(const Envelope& envelope) {
    CanonicalWriter writer;
    writer.raw(asBytes(kMagic))
        .u8(kVersion)
        .u8(static_cast<std::uint8_t>(envelope.info.kind))
        .u8(envelope.info.cost.log2N)
        .u32(envelope.info.cost.r)
        .u32(envelope.info.cost.p)
        .i64(envelope.info.createdMs)
        .fixed(envelope.info.publicKey)
        .fixed(envelope.salt)
        .fixed(envelope.commitment)
        .text(envelope.info.alias)
        .fixed(envelope.nonce);
    return writer.take();
}

/// Refuses what is no file of ours, a newer one or a damaged one, in this order, so that each gets
/// the sentence that helps.
Result<void> checkOutside(ByteView file) {
    if (file.size() < kKeyFileBytesMin || file.size() > kKeyFileBytesMax) {
        return corrupt(sentence("it has %1 bytes, a key file has %2 to %3",
                                {file.size(), kKeyFileBytesMin, kKeyFileBytesMax}));
    }
    const ByteView body = file.first(file.size() - Hash256::size);
    const bool whole = crypto::sha256(body) == *Hash256::from(file.last(Hash256::size), "checksum");
    if (asText(file.first(kMagic.size())) != kMagic)
        return corrupt(sentence("it does not start as one"));
    if (!whole) return corrupt(sentence("its checksum does not fit"));
    const std::uint8_t version = file[kMagic.size()];
    if (version == 0) return corrupt(sentence("its version is 0"));
    if (version > kVersion) {
        return makeError(
            "keystore.newer_version",
            sentence(
                "The key file has version %1, this program knows version %2. Update this program.",
                {version, kVersion}));
    }
    return {};
}

Result<Envelope> parse(ByteView file) {
    STACKNET_CHECK(checkOutside(file));
    Envelope envelope;
    CanonicalReader reader(file.first(file.size() - Hash256::size));
    reader.raw(kMagic.size() + 1, "magic");
    const std::uint8_t kind = reader.u8("kind");
    envelope.info.cost.log2N = reader.u8("log2N");
    envelope.info.cost.r = reader.u32("r");
    envelope.info.cost.p = reader.u32("p");
    envelope.info.createdMs = reader.i64("created");
    envelope.info.publicKey = reader.fixed<PublicKey>("public key");
    envelope.salt = reader.fixed<Salt>("salt");
    envelope.commitment = reader.fixed<Commitment>("commitment");
    envelope.info.alias = reader.text(kAliasBytesMax, "alias");
    envelope.nonce = reader.fixed<Nonce>("nonce");
    const std::size_t headerBytes = reader.position();
    envelope.sealed = reader.raw(kSealedBytes, "sealed key");
    if (const Result<void> end = reader.finish(); !end.ok()) return corrupt(end.error().message);

    if (kind != static_cast<std::uint8_t>(KeyKind::Node) &&
        kind != static_cast<std::uint8_t>(KeyKind::Transport)) {
        return corrupt(sentence("its kind is %1", {kind}));
    }
    envelope.info.kind = static_cast<KeyKind>(kind);
    if (envelope.info.createdMs < 0) return corrupt(sentence("its creation time is negative"));
    if (const auto alias = checkAlias(envelope.info.alias); !alias.ok()) {
        return corrupt(sentence("its alias is not allowed"));
    }
    // Before anything is derived: a hostile file must not make us take gigabytes.
    if (const auto cost = crypto::checkScryptCost(envelope.info.cost); !cost.ok()) {
        return corrupt(cost.error().message);
    }
    envelope.header = toBytes(file.first(headerBytes));
    return envelope;
}

Result<DerivedKeys> derive(const Envelope& envelope, ByteView passphrase) {
    CanonicalWriter salt;
    salt.raw(asBytes(kKdfLabel))
        .u8(0)
        .u8(static_cast<std::uint8_t>(envelope.info.kind))
        .fixed(envelope.info.publicKey)
        .fixed(envelope.salt);

    // One at a time in this process: each takes up to a gigabyte.
    static std::mutex oneDerivation;
    SecretBytes root;
    {
        const std::lock_guard guard(oneDerivation);
        STACKNET_TRY(root, crypto::scrypt(passphrase, salt.data(), envelope.info.cost, 32));
    }
    const SecretBytes prk = crypto::hkdfExtract(asBytes(kExtractLabel), root.view());
    const SecretBytes kek = crypto::hkdfExpand(prk.view(), asBytes("kek"), 32);
    const SecretBytes commitment = crypto::hkdfExpand(prk.view(), asBytes("commit"), 32);
    return DerivedKeys{FixedSecret<32>::copyOf(kek.view().first<32>()),
                       *Commitment::from(commitment.view(), "commitment")};
}

bool hasControlCharacter(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7f) return true;
        // U+0080 to U+009F.
        if (byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0) {
            return true;
        }
    }
    return false;
}

}  // namespace

Result<void> checkAlias(std::string_view alias) {
    if (!alias.empty() && alias.size() <= kAliasBytesMax && isUtf8(alias) &&
        !hasControlCharacter(alias)) {
        return {};
    }
    return makeError("keystore.bad_alias",
                     sentence("A key's name must have 1 to %1 bytes of text without control "
                              "characters. Choose another name.",
                              {kAliasBytesMax}));
}

Result<KeyFileInfo> readKeyFile(ByteView file) {
    STACKNET_TRY(Envelope envelope, parse(file));
    return std::move(envelope.info);
}

Result<Bytes> sealKeyFile(KeyKind kind, const crypto::SigningKey& key, std::string_view alias,
                          std::int64_t createdMs, ByteView passphrase,
                          const crypto::ScryptCost& cost, Rng& rng) {
    STACKNET_INVARIANT(createdMs >= 0);
    STACKNET_CHECK(checkAlias(alias));
    STACKNET_CHECK(crypto::checkScryptCost(cost));
    Envelope envelope;
    envelope.info = {kind, key.publicKey(), std::string(alias), createdMs, cost};
    rng.fill(envelope.salt.mutableView());
    rng.fill(envelope.nonce.mutableView());
    STACKNET_TRY(const DerivedKeys keys, derive(envelope, passphrase));
    envelope.commitment = keys.commitment;

    const Bytes header = encodeHeader(envelope);
    const FixedSecret<32> seed = key.seed();
    const Bytes sealed =
        crypto::aeadSeal(keys.kek.view(), envelope.nonce.data, seed.view(), header);
    CanonicalWriter writer;
    writer.raw(header).raw(sealed);
    const Hash256 checksum = crypto::sha256(writer.data());
    writer.fixed(checksum);
    return writer.take();
}

Result<crypto::SigningKey> openKeyFile(ByteView file, KeyKind kind, ByteView passphrase) {
    STACKNET_TRY(const Envelope envelope, parse(file));
    if (envelope.info.kind != kind) {
        return makeError(
            "keystore.wrong_kind",
            kind == KeyKind::Node
                ? sentence("The file holds a transport key, not a Node Key. Choose another file.")
                : sentence("The file holds a Node Key, not a transport key. Choose another file."));
    }
    STACKNET_TRY(const DerivedKeys keys, derive(envelope, passphrase));
    if (!equalConstantTime(keys.commitment.view(), envelope.commitment.view())) {
        return makeError("keystore.wrong_passphrase",
                         "The passphrase is not the one of this key file. Try again; mind the "
                         "keyboard layout and Caps Lock.");
    }
    const auto seed =
        crypto::aeadOpen(keys.kek.view(), envelope.nonce.data, envelope.sealed, envelope.header);
    if (!seed.ok() || seed->size() != kSeedBytes)
        return corrupt(sentence("the sealed key was changed"));
    crypto::SigningKey key = crypto::SigningKey::fromSeed(seed->view().first<kSeedBytes>());
    if (key.publicKey() != envelope.info.publicKey) {
        return corrupt(sentence("the sealed key is not the one that the file names"));
    }
    return key;
}

}  // namespace stacknet::keystore
