#include "core/e2ee/response_keys.h"

#include "core/crypto/hash.h"
#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

ResponseKeys::ResponseKeys(ByteView secret, ByteView enc, ByteView responseNonce) {
    Bytes salt = toBytes(enc);
    put(salt, responseNonce);
    const SecretBytes prk = crypto::hkdfExtract(salt, secret);
    const SecretBytes derivedKey = crypto::hkdfExpand(prk.view(), asBytes("key"), key.size());
    const SecretBytes derivedNonce =
        crypto::hkdfExpand(prk.view(), asBytes("nonce"), baseNonce.size());
    std::ranges::copy(derivedKey.view(), key.begin());
    std::ranges::copy(derivedNonce.view(), baseNonce.begin());
}

Result<void> ResponseCipherSealer::seal(ByteView associatedData,
                                        std::initializer_list<ByteView> plaintext,
                                        std::span<std::uint8_t> out) {
    STACKNET_TRY(const crypto::AeadNonce nonce, m_nonces.next());
    m_aead.seal(nonce, plaintext, associatedData, out);
    return {};
}

Result<void> ResponseCipherOpener::open(ByteView associatedData, ByteView sealed,
                                        std::span<std::uint8_t> out) {
    STACKNET_TRY(const crypto::AeadNonce nonce, m_nonces.peek());
    if (!m_aead.open(nonce, sealed, associatedData, out)) return openFailed();
    m_nonces.advance();
    return {};
}

}  // namespace stacknet::e2ee
