#include "core/memory/memory_keys.h"

#include <algorithm>

#include "core/crypto/aead.h"
#include "core/crypto/hash.h"

namespace stacknet::memory {
namespace {

constexpr std::string_view kExtractLabel = "stacknet/memory/v1";
constexpr std::string_view kTopLabel = "memory";
constexpr std::string_view kWrapContext = "SNMK1";
constexpr std::string_view kEntryKeyContext = "SNMW1";
constexpr std::string_view kEntryContext = "SNMR1";
/// An entry's key seals once, so that its nonce may stand still.
constexpr std::array<std::uint8_t, crypto::kAeadNonceBytes> kOnlyNonce{};

Bytes joined(std::string_view label, std::initializer_list<ByteView> parts) {
    Bytes out = toBytes(label);
    for (const ByteView part : parts) out.insert(out.end(), part.begin(), part.end());
    return out;
}

FixedSecret<32> fixed(const SecretBytes& bytes) {
    FixedSecret<32> secret;
    std::copy(bytes.view().begin(), bytes.view().end(), secret.mutableView().begin());
    return secret;
}

}  // namespace

MemoryId randomMemoryId(Rng& rng) {
    MemoryId id;
    rng.fill(id.mutableView());
    return id;
}

Bytes wrapKey(std::span<const std::uint8_t, 32> key, std::span<const std::uint8_t, 32> inner,
              ByteView associatedData, Rng& rng) {
    std::array<std::uint8_t, crypto::kAeadNonceBytes> nonce{};
    rng.fill(nonce);
    Bytes out(nonce.begin(), nonce.end());
    const Bytes sealed = crypto::aeadSeal(key, nonce, inner, associatedData);
    out.insert(out.end(), sealed.begin(), sealed.end());
    return out;
}

Result<FixedSecret<32>> unwrapKey(std::span<const std::uint8_t, 32> key, ByteView wrapped,
                                  ByteView associatedData) {
    if (wrapped.size() != kWrappedKeyBytes) return wrongSecret();
    const auto inner = crypto::aeadOpen(key, wrapped.first<crypto::kAeadNonceBytes>(),
                                        wrapped.subspan(crypto::kAeadNonceBytes), associatedData);
    if (!inner.ok()) return wrongSecret();
    return fixed(*inner);
}

FixedSecret<32> deriveMemoryKey(std::span<const std::uint8_t, 32> memoryKey, ByteView info) {
    const SecretBytes prk = crypto::hkdfExtract(asBytes(kExtractLabel), memoryKey);
    return fixed(crypto::hkdfExpand(prk.view(), info, 32));
}

Result<MemoryKeys> MemoryKeys::create(const SecretBytes& secret, const crypto::ScryptCost& cost,
                                      Rng& rng) {
    STACKNET_CHECK(crypto::checkScryptCost(cost));
    const MemoryId id = randomMemoryId(rng);
    e2ee::StackKey top = e2ee::StackKey::generate(rng);
    auto blob = e2ee::sealStackKey(top, id, secret, cost, rng);
    if (!blob.ok() && blob.error().code == "e2ee.bad_passphrase") {
        return makeError("memory.bad_secret",
                         "The memory's secret must have 8 to 1024 bytes of UTF-8 text.");
    }
    if (!blob.ok()) return blob.error();
    FixedSecret<32> memory;
    rng.fill(memory.mutableView());
    STACKNET_TRY(const FixedSecret<32> over, top.subKey(kTopLabel));
    StoredKeys stored;
    stored.wrapped =
        wrapKey(over.view(), memory.view(), joined(kWrapContext, {id.view(), *blob}), rng);
    stored.blob = std::move(*blob);
    return MemoryKeys(id, std::move(stored), std::move(top), std::move(memory));
}

Result<MemoryKeys> MemoryKeys::openFor(const StoredKeys& stored, ByteView context,
                                       const SecretBytes& secret) {
    const auto info = e2ee::readStackKey(stored.blob);
    if (!info.ok()) return wrongSecret();
    auto top = e2ee::openStackKey(stored.blob, info->stackId, secret);
    if (!top.ok() && top.error().code == "crypto.scrypt_failed") return top.error();
    if (!top.ok()) return wrongSecret();
    STACKNET_TRY(const FixedSecret<32> over, top->subKey(kTopLabel));
    STACKNET_TRY(FixedSecret<32> memory,
                 unwrapKey(over.view(), stored.wrapped,
                           joined(kWrapContext, {info->stackId.view(), stored.blob, context})));
    return MemoryKeys(info->stackId, stored, std::move(*top), std::move(memory));
}

Result<MemoryKeys> MemoryKeys::open(const StoredKeys& stored, const SecretBytes& secret) {
    return openFor(stored, {}, secret);
}

Result<MemoryKeys> MemoryKeys::openWrappedAgain(const StoredKeys& stored, ByteView context,
                                                const SecretBytes& secret, Rng& rng) {
    STACKNET_TRY(MemoryKeys keys, openFor(stored, context, secret));
    keys.m_stored.wrapped = keys.wrapAgain({}, rng);
    return keys;
}

Bytes MemoryKeys::wrapAgain(ByteView context, Rng& rng) const {
    const auto over = m_top.subKey(kTopLabel);
    STACKNET_INVARIANT(over.ok());
    return wrapKey(over->view(), m_memory.view(),
                   joined(kWrapContext, {m_id.view(), m_stored.blob, context}), rng);
}

FixedSecret<32> MemoryKeys::derive(ByteView info) const {
    return deriveMemoryKey(m_memory.view(), info);
}

EntrySealer::EntrySealer(const MemoryKeys& keys)
    : m_id(keys.id()), m_key(keys.derive(asBytes("record"))) {}

SealedEntry EntrySealer::seal(const Entry& entry, Rng& rng) const {
    FixedSecret<32> key;
    rng.fill(key.mutableView());
    SealedEntry out;
    out.id = entry.id;
    const SecretBytes plain = encodeEntry(entry, true);
    out.sealed = crypto::aeadSeal(key.view(), kOnlyNonce, plain.view(),
                                  joined(kEntryContext, {m_id.view(), entry.id.view()}));
    out.wrapped = wrapKey(m_key.view(), key.view(),
                          joined(kEntryKeyContext, {m_id.view(), entry.id.view()}), rng);
    return out;
}

Result<Entry> EntrySealer::open(const SealedEntry& sealed) const {
    // Not a FixedSecret: a hundred thousand locked pages would be taken and given back.
    if (sealed.wrapped.size() != kWrappedKeyBytes) return wrongSecret();
    const ByteView wrapped(sealed.wrapped);
    const auto key = crypto::aeadOpen(m_key.view(), wrapped.first<crypto::kAeadNonceBytes>(),
                                      wrapped.subspan(crypto::kAeadNonceBytes),
                                      joined(kEntryKeyContext, {m_id.view(), sealed.id.view()}));
    if (!key.ok()) return wrongSecret();
    const auto plain = crypto::aeadOpen(key->view().first<32>(), kOnlyNonce, sealed.sealed,
                                        joined(kEntryContext, {m_id.view(), sealed.id.view()}));
    if (!plain.ok()) return wrongSecret();
    STACKNET_TRY(Entry entry, decodeEntry(plain->view()));
    entry.id = sealed.id;
    return entry;
}

}  // namespace stacknet::memory
