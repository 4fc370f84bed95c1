#include "core/crypto/aead.h"

#include <openssl/evp.h>

#include <memory>

namespace stacknet::crypto {

namespace {

// EVP takes sizes as int.
constexpr std::size_t kChunkBytes = std::size_t{1} << 30;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

// Fetched once, because the fetch costs more than sealing a short message.
const EVP_CIPHER* aes256Gcm() {
    static const EVP_CIPHER* const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    STACKNET_INVARIANT(cipher != nullptr);
    return cipher;
}

Context makeContext() {
    Context context(EVP_CIPHER_CTX_new());
    STACKNET_INVARIANT(context != nullptr);
    return context;
}

/// Runs `input` through the cipher; a null `output` means associated data.
bool update(EVP_CIPHER_CTX* context, std::uint8_t* output, ByteView input) {
    while (!input.empty()) {
        const ByteView piece = input.first(std::min(input.size(), kChunkBytes));
        int written = 0;
        if (EVP_CipherUpdate(context, output, &written, piece.data(),
                             static_cast<int>(piece.size())) != 1) {
            return false;
        }
        if (output != nullptr) output += piece.size();
        input = input.subspan(piece.size());
    }
    return true;
}

EVP_CIPHER_CTX* asContext(const detail::CipherContext& context) {
    STACKNET_INVARIANT(context != nullptr);
    return static_cast<EVP_CIPHER_CTX*>(context.get());
}

Error openFailed() {
    return makeError("crypto.failed",
                     "Decryption failed: the key is not the right one or the data was changed.");
}

}  // namespace

Bytes aeadSeal(std::span<const std::uint8_t, 32> key,
               std::span<const std::uint8_t, kAeadNonceBytes> nonce, ByteView plaintext,
               ByteView associatedData) {
    const Context context = makeContext();
    Bytes sealed(plaintext.size() + kAeadTagBytes);
    std::uint8_t* const tag = sealed.data() + plaintext.size();
    int tail = 0;
    const bool done =
        EVP_EncryptInit_ex2(context.get(), aes256Gcm(), key.data(), nonce.data(), nullptr) == 1 &&
        update(context.get(), nullptr, associatedData) &&
        update(context.get(), sealed.data(), plaintext) &&
        EVP_EncryptFinal_ex(context.get(), tag, &tail) == 1 && tail == 0 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kAeadTagBytes, tag) == 1;
    STACKNET_INVARIANT(done);
    return sealed;
}

Result<SecretBytes> aeadOpen(std::span<const std::uint8_t, 32> key,
                             std::span<const std::uint8_t, kAeadNonceBytes> nonce, ByteView sealed,
                             ByteView associatedData) {
    if (sealed.size() < kAeadTagBytes) return openFailed();
    const ByteView ciphertext = sealed.first(sealed.size() - kAeadTagBytes);
    std::array<std::uint8_t, kAeadTagBytes> tag{};
    std::copy(sealed.end() - kAeadTagBytes, sealed.end(), tag.begin());

    const Context context = makeContext();
    SecretBytes plaintext(ciphertext.size());
    std::array<std::uint8_t, kAeadTagBytes> none{};
    int tail = 0;
    const bool done =
        EVP_DecryptInit_ex2(context.get(), aes256Gcm(), key.data(), nonce.data(), nullptr) == 1 &&
        update(context.get(), nullptr, associatedData) &&
        update(context.get(), plaintext.mutableView().data(), ciphertext) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kAeadTagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), none.data(), &tail) == 1;
    if (!done) return openFailed();
    return plaintext;
}

void detail::FreeCipher::operator()(void* context) const {
    EVP_CIPHER_CTX_free(static_cast<EVP_CIPHER_CTX*>(context));
}

AeadSealer::AeadSealer(std::span<const std::uint8_t, 32> key) : m_context(makeContext().release()) {
    STACKNET_INVARIANT(
        EVP_EncryptInit_ex2(asContext(m_context), aes256Gcm(), key.data(), nullptr, nullptr) == 1);
}

void AeadSealer::seal(std::span<const std::uint8_t, kAeadNonceBytes> nonce,
                      std::initializer_list<ByteView> plaintext, ByteView associatedData,
                      std::span<std::uint8_t> out) {
    EVP_CIPHER_CTX* const context = asContext(m_context);
    bool done = EVP_EncryptInit_ex2(context, nullptr, nullptr, nonce.data(), nullptr) == 1 &&
                update(context, nullptr, associatedData);
    std::size_t position = 0;
    for (const ByteView part : plaintext) {
        STACKNET_INVARIANT(part.size() <= out.size() - position);
        done = done && update(context, out.data() + position, part);
        position += part.size();
    }
    STACKNET_INVARIANT(out.size() == position + kAeadTagBytes);
    std::uint8_t* const tag = out.data() + position;
    int tail = 0;
    done = done && EVP_EncryptFinal_ex(context, tag, &tail) == 1 && tail == 0 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, kAeadTagBytes, tag) == 1;
    STACKNET_INVARIANT(done);
}

AeadOpener::AeadOpener(std::span<const std::uint8_t, 32> key) : m_context(makeContext().release()) {
    STACKNET_INVARIANT(
        EVP_DecryptInit_ex2(asContext(m_context), aes256Gcm(), key.data(), nullptr, nullptr) == 1);
}

bool AeadOpener::open(std::span<const std::uint8_t, kAeadNonceBytes> nonce, ByteView sealed,
                      ByteView associatedData, std::span<std::uint8_t> out) {
    if (sealed.size() < kAeadTagBytes) return false;
    const ByteView ciphertext = sealed.first(sealed.size() - kAeadTagBytes);
    STACKNET_INVARIANT(out.size() == ciphertext.size());
    std::array<std::uint8_t, kAeadTagBytes> tag{};
    std::copy(sealed.end() - kAeadTagBytes, sealed.end(), tag.begin());
    std::array<std::uint8_t, kAeadTagBytes> none{};
    int tail = 0;
    EVP_CIPHER_CTX* const context = asContext(m_context);
    const bool done =
        EVP_DecryptInit_ex2(context, nullptr, nullptr, nonce.data(), nullptr) == 1 &&
        update(context, nullptr, associatedData) && update(context, out.data(), ciphertext) &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, kAeadTagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context, none.data(), &tail) == 1;
    if (!done) wipe(out.data(), out.size());
    return done;
}

}  // namespace stacknet::crypto
