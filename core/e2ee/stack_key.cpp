#include "core/e2ee/stack_key.h"

#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/passphrase.h"

namespace stacknet::e2ee {

namespace {

constexpr std::string_view kMagic = "SNSK";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kCommitOffset = 78;
constexpr std::size_t kHeaderBytes = 110;
constexpr std::size_t kNonceOffset = kHeaderBytes;
constexpr std::size_t kSealedOffset = kNonceOffset + crypto::kAeadNonceBytes;
static_assert(kSealedOffset + 32 + crypto::kAeadTagBytes == kStackKeyBlobBytes);

using Salt = FixedBytes<32, struct StackKeySaltTag>;

struct DerivedKeys {
    SecretBytes kek;
    SecretBytes commit;
};

Error corrupt(const std::string& what) {
    return makeError("e2ee.stack_key_corrupt",
                     "The Stack's key file is damaged: " + what + ". Restore it from a backup.");
}

Result<DerivedKeys> derive(const SecretBytes& passphrase, const StackKeyInfo& info, ByteView salt) {
    STACKNET_TRY(const SecretBytes normal, normalisePassphrase(passphrase));
    Bytes input = toBytes("stacknet/stack-kdf/v1");
    input.push_back(0);
    put(input, info.stackId.view());
    put(input, salt);
    STACKNET_TRY(const SecretBytes root, crypto::scrypt(normal.view(), input, info.cost, 32));
    const SecretBytes prk = crypto::hkdfExtract(asBytes("stacknet/stack-key/v1"), root.view());
    return DerivedKeys{crypto::hkdfExpand(prk.view(), asBytes("kek"), 32),
                       crypto::hkdfExpand(prk.view(), asBytes("commit"), 32)};
}

Bytes encodeHeader(const StackKeyInfo& info, ByteView salt, ByteView commit) {
    Bytes header = toBytes(kMagic);
    putBigEndian<1>(header, kVersion);
    putBigEndian<1>(header, info.cost.log2N);
    putBigEndian<4>(header, info.cost.r);
    putBigEndian<4>(header, info.cost.p);
    put(header, info.stackId.view());
    put(header, salt);
    put(header, commit);
    STACKNET_INVARIANT(header.size() == kHeaderBytes);
    return header;
}

bool isFieldName(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isLabel(std::string_view label) {
    constexpr std::string_view kField = "db-field:";
    if (label.starts_with(kField)) {
        const std::string_view field = label.substr(kField.size());
        const std::size_t dot = field.find('.');
        return dot != std::string_view::npos && isFieldName(field.substr(0, dot)) &&
               isFieldName(field.substr(dot + 1));
    }
    return label == "memory" || label == "rack" || label == "audit" || label == "backup";
}

}  // namespace

StackKey StackKey::generate(Rng& rng) {
    FixedSecret<32> key;
    rng.fill(key.mutableView());
    return StackKey(std::move(key));
}

StackKey StackKey::fromBytes(std::span<const std::uint8_t, 32> key) {
    return StackKey(FixedSecret<32>::copyOf(key));
}

Result<FixedSecret<32>> StackKey::subKey(std::string_view label) const {
    if (!isLabel(label)) {
        return makeError("e2ee.bad_label",
                         "A Stack's data key has no use of that name. Use one of the known names.");
    }
    const SecretBytes prk = crypto::hkdfExtract(asBytes("stacknet/stack/v1"), m_key.view());
    const SecretBytes key = crypto::hkdfExpand(prk.view(), asBytes(label), 32);
    return FixedSecret<32>::copyOf(key.view().first<32>());
}

bool StackKey::equals(const StackKey& other) const {
    return equalConstantTime(m_key.view(), other.m_key.view());
}

Result<StackKeyInfo> readStackKey(ByteView blob) {
    if (blob.size() != kStackKeyBlobBytes) return corrupt("it has not 170 bytes");
    if (asText(blob.first(kMagic.size())) != kMagic) return corrupt("it does not start as one");
    if (blob[4] != kVersion) {
        return makeError("e2ee.stack_key_version",
                         "The Stack's key file has version " + std::to_string(blob[4]) +
                             ", this program knows version 1. Update this program.");
    }
    StackKeyInfo info;
    info.cost.log2N = blob[5];
    info.cost.r = static_cast<std::uint32_t>(getBigEndian(blob.subspan(6, 4)));
    info.cost.p = static_cast<std::uint32_t>(getBigEndian(blob.subspan(10, 4)));
    info.stackId = *Hash256::from(blob.subspan(14, Hash256::size), "stack id");
    if (const auto cost = crypto::checkScryptCost(info.cost); !cost.ok()) {
        return corrupt("its cost is not allowed");
    }
    return info;
}

Result<Bytes> sealStackKey(const StackKey& key, const Hash256& stackId,
                           const SecretBytes& passphrase, const crypto::ScryptCost& cost,
                           Rng& rng) {
    STACKNET_CHECK(crypto::checkScryptCost(cost));
    Salt salt;
    rng.fill(salt.mutableView());
    const StackKeyInfo info{stackId, cost};
    STACKNET_TRY(const DerivedKeys keys, derive(passphrase, info, salt.view()));
    Bytes blob = encodeHeader(info, salt.view(), keys.commit.view());
    const Bytes header = blob;
    std::array<std::uint8_t, crypto::kAeadNonceBytes> nonce{};
    rng.fill(nonce);
    put(blob, nonce);
    put(blob, crypto::aeadSeal(keys.kek.view().first<32>(), nonce, key.view(), header));
    return blob;
}

Result<StackKey> openStackKey(ByteView blob, const Hash256& stackId,
                              const SecretBytes& passphrase) {
    STACKNET_TRY(const StackKeyInfo info, readStackKey(blob));
    if (info.stackId != stackId) {
        return makeError("e2ee.stack_key_other_stack",
                         "The key file belongs to another Stack. Choose the file of this Stack.");
    }
    STACKNET_TRY(const DerivedKeys keys,
                 derive(passphrase, info, blob.subspan(kCommitOffset - Salt::size, Salt::size)));
    if (!equalConstantTime(keys.commit.view(), blob.subspan(kCommitOffset, 32))) {
        return makeError("e2ee.wrong_passphrase",
                         "The passphrase is not the one of this Stack. Try again; mind the "
                         "keyboard layout and Caps Lock.");
    }
    const auto key = crypto::aeadOpen(keys.kek.view().first<32>(),
                                      blob.subspan(kNonceOffset).first<crypto::kAeadNonceBytes>(),
                                      blob.subspan(kSealedOffset), blob.first(kHeaderBytes));
    if (!key.ok()) return corrupt("the sealed key was changed");
    return StackKey::fromBytes(key->view().first<32>());
}

bool isWeaker(const crypto::ScryptCost& cost, const crypto::ScryptCost& wanted) {
    if (cost.log2N != wanted.log2N) return cost.log2N < wanted.log2N;
    return cost.p < wanted.p;
}

}  // namespace stacknet::e2ee
