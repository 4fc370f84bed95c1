#include "core/crypto/hash.h"

#include <openssl/evp.h>
#include <sodium.h>

#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

namespace {

constexpr std::size_t kHmacBytes = 32;

// OpenSSL, because it uses the CPU's SHA instructions where libsodium does not: model files of many
// gigabytes are hashed here. Fetched once, because the fetch costs more than a short hash.
const EVP_MD* sha256Algorithm() {
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    STACKNET_INVARIANT(algorithm != nullptr);
    return algorithm;
}

EVP_MD_CTX* asContext(void* context) {
    return static_cast<EVP_MD_CTX*>(context);
}

}  // namespace

Hash256 sha256(ByteView data) {
    Hash256 result;
    unsigned size = 0;
    STACKNET_INVARIANT(EVP_Digest(address(data), data.size(), result.data.data(), &size,
                                  sha256Algorithm(), nullptr) == 1 &&
                       size == Hash256::size);
    return result;
}

Hash256 sha256(std::initializer_list<ByteView> parts) {
    Sha256 hash;
    for (ByteView part : parts) hash.update(part);
    return hash.finish();
}

Hash256 blake2b256(ByteView data, std::string_view personal) {
    sodiumReady();
    std::array<std::uint8_t, crypto_generichash_blake2b_PERSONALBYTES> padded{};
    STACKNET_INVARIANT(personal.size() <= padded.size());
    std::copy(personal.begin(), personal.end(), padded.begin());
    Hash256 result;
    crypto_generichash_blake2b_salt_personal(result.data.data(), result.data.size(), address(data),
                                             data.size(), nullptr, 0, nullptr, padded.data());
    return result;
}

void Sha256::Free::operator()(void* context) const {
    EVP_MD_CTX_free(asContext(context));
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
    STACKNET_INVARIANT(m_context != nullptr);
    STACKNET_INVARIANT(EVP_DigestInit_ex2(asContext(m_context.get()), sha256Algorithm(), nullptr) ==
                       1);
}

void Sha256::update(ByteView data) {
    STACKNET_INVARIANT(m_context != nullptr);
    STACKNET_INVARIANT(EVP_DigestUpdate(asContext(m_context.get()), address(data), data.size()) ==
                       1);
}

Hash256 Sha256::finish() {
    STACKNET_INVARIANT(m_context != nullptr);
    Hash256 result;
    unsigned size = 0;
    STACKNET_INVARIANT(EVP_DigestFinal_ex(asContext(m_context.get()), result.data.data(), &size) ==
                           1 &&
                       size == Hash256::size);
    m_context.reset();
    return result;
}

Hash256 hmacSha256(ByteView key, ByteView data) {
    sodiumReady();
    crypto_auth_hmacsha256_state state;
    Hash256 result;
    crypto_auth_hmacsha256_init(&state, address(key), key.size());
    crypto_auth_hmacsha256_update(&state, address(data), data.size());
    crypto_auth_hmacsha256_final(&state, result.data.data());
    wipe(&state, sizeof state);
    return result;
}

SecretBytes hkdfExtract(ByteView salt, ByteView inputKey) {
    // HMAC pads its key with zeros, so an empty salt is the salt of 32 zero bytes that RFC 5869
    // section 2.2 asks for.
    Hash256 key = hmacSha256(salt, inputKey);
    SecretBytes result = SecretBytes::copyOf(key.view());
    wipe(key.data.data(), key.data.size());
    return result;
}

SecretBytes hkdfExpand(ByteView pseudoRandomKey, ByteView info, std::size_t size) {
    STACKNET_INVARIANT(size <= 255 * kHmacBytes);
    sodiumReady();
    SecretBytes result(size);
    std::array<std::uint8_t, kHmacBytes> block{};
    std::size_t done = 0;
    for (std::uint8_t counter = 1; done < size; ++counter) {
        crypto_auth_hmacsha256_state state;
        crypto_auth_hmacsha256_init(&state, address(pseudoRandomKey), pseudoRandomKey.size());
        if (counter > 1) crypto_auth_hmacsha256_update(&state, block.data(), block.size());
        crypto_auth_hmacsha256_update(&state, address(info), info.size());
        crypto_auth_hmacsha256_update(&state, &counter, 1);
        crypto_auth_hmacsha256_final(&state, block.data());
        wipe(&state, sizeof state);
        const std::size_t take = std::min(block.size(), size - done);
        std::copy_n(block.begin(), take, result.mutableView().begin() + done);
        done += take;
    }
    wipe(block.data(), block.size());
    return result;
}

}  // namespace stacknet::crypto
