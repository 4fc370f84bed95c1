#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

#include "core/auth/token_keys.h"

namespace stacknet::auth {
namespace {

template <auto function>
struct Free {
    template <typename T>
    void operator()(T* object) const {
        function(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;

constexpr std::size_t kScalarBytes = 32;
constexpr std::uint8_t kUncompressed = 0x04;

/// Null when the point is not on the curve.
Key importKey(const P256PublicKey& point) {
    std::array<std::uint8_t, 1 + 2 * kScalarBytes> encoded{kUncompressed};
    std::copy(point.x.begin(), point.x.end(), encoded.begin() + 1);
    std::copy(point.y.begin(), point.y.end(), encoded.begin() + 1 + kScalarBytes);
    std::string group = "P-256";
    std::array<OSSL_PARAM, 3> params{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size()),
        OSSL_PARAM_construct_end()};
    KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.data()) != 1) {
        return nullptr;
    }
    return Key(key);
}

/// The DER form that OpenSSL reads; empty when it cannot be made.
Bytes toDer(const Signature& signature) {
    EcdsaSignature parts(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(signature.data.data(), kScalarBytes, nullptr);
    BIGNUM* s = BN_bin2bn(signature.data.data() + kScalarBytes, kScalarBytes, nullptr);
    if (!parts || r == nullptr || s == nullptr || ECDSA_SIG_set0(parts.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    const int size = i2d_ECDSA_SIG(parts.get(), nullptr);
    if (size <= 0) return {};
    Bytes der(static_cast<std::size_t>(size));
    unsigned char* out = der.data();
    i2d_ECDSA_SIG(parts.get(), &out);
    return der;
}

}  // namespace

bool verifyEs256(const P256PublicKey& point, ByteView message, const Signature& signature) {
    const Key key = importKey(point);
    const Bytes der = toDer(signature);
    const DigestContext context(EVP_MD_CTX_new());
    if (!key || der.empty() || !context) return false;
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), der.data(), der.size(), message.data(),
                            message.size()) == 1;
}

}  // namespace stacknet::auth
