#include "core/network/tls_identity.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::network {

namespace {

constexpr std::string_view kBindingLabel = "stacknet/tls/1";
constexpr std::size_t kCertificateBytesMax = 16U * 1024;

template <auto Function>
struct Free {
    template <typename T>
    void operator()(T* object) const {
        Function(object);
    }
};
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using EvpKey = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;

Error certificateFailed(std::string_view step) {
    return makeError(
        "network.certificate_failed",
        sentence("The TLS certificate of this node could not be made: OpenSSL failed at \"%1\".",
                 {step}));
}

Error badCertificate(std::string_view reason) {
    return makeError("network.bad_certificate",
                     sentence("The peer's TLS certificate %1.", {reason}));
}

std::string_view contentOf(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string_view(data, static_cast<std::size_t>(size)) : std::string_view();
}

// The certificate says nothing of its own: peers look at its key only, and the binding's not_after
// is what expires. So its dates are as wide as RFC 5280 (4.1.2.5) allows.
Result<std::string> selfSignedCertificate(EVP_PKEY* key, const PublicKey& tlsKey) {
    const Certificate certificate(X509_new());
    if (certificate == nullptr) return certificateFailed("new certificate");
    X509* x509 = certificate.get();
    std::uint64_t serial = 0;
    for (std::size_t i = 0; i < 7; ++i) serial = serial << 8 | tlsKey.data[i];
    const std::string name = toHex(tlsKey).substr(0, 32);
    const auto* nameBytes = reinterpret_cast<const unsigned char*>(name.data());
    X509_NAME* subject = X509_get_subject_name(x509);
    const bool filled =
        X509_set_version(x509, X509_VERSION_3) == 1 &&
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial + 1) == 1 &&
        ASN1_TIME_set_string_X509(X509_getm_notBefore(x509), "20200101000000Z") == 1 &&
        ASN1_TIME_set_string_X509(X509_getm_notAfter(x509), "99991231235959Z") == 1 &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, nameBytes,
                                   static_cast<int>(name.size()), -1, 0) == 1 &&
        X509_set_issuer_name(x509, subject) == 1 && X509_set_pubkey(x509, key) == 1;
    if (!filled) return certificateFailed("certificate fields");
    // Ed25519 takes no separate digest.
    if (X509_sign(x509, key, nullptr) == 0) return certificateFailed("signature");
    const Bio bio(BIO_new(BIO_s_mem()));
    if (bio == nullptr || PEM_write_bio_X509(bio.get(), x509) != 1) return certificateFailed("PEM");
    return std::string(contentOf(bio.get()));
}

}  // namespace

Bytes bindingMessage(const PublicKey& tlsKey, const ChainId& chainId, std::int64_t notAfterMs) {
    CanonicalWriter writer;
    writer.text(kBindingLabel).fixed(tlsKey).fixed(chainId).i64(notAfterMs);
    return writer.take();
}

TlsBinding signBinding(const crypto::SigningKey& nodeKey, const PublicKey& tlsKey,
                       const ChainId& chainId, std::int64_t notAfterMs) {
    return {nodeKey.publicKey(), tlsKey, chainId, notAfterMs,
            nodeKey.sign(bindingMessage(tlsKey, chainId, notAfterMs))};
}

Result<void> verifyBinding(const TlsBinding& binding, const ChainId& chainId, std::int64_t nowMs) {
    if (binding.chainId != chainId) {
        return makeError("network.other_chain", sentence("The TLS binding is for another chain."));
    }
    const Bytes message = bindingMessage(binding.tlsKey, binding.chainId, binding.notAfterMs);
    if (!crypto::verify(binding.nodeKey, message, binding.signature)) {
        return makeError("network.bad_binding",
                         sentence("The TLS binding is not signed by the Node Key that it names."));
    }
    if (binding.notAfterMs < nowMs) {
        return makeError("network.binding_expired",
                         sentence("The TLS binding has expired; unlock the Node Key to sign a new "
                                  "one, or check the clock."));
    }
    // notAfterMs >= nowMs here; the wall clock is not negative, so the difference cannot overflow.
    if (nowMs >= 0 && binding.notAfterMs - nowMs > kBindingLifeMaxMs) {
        return makeError("network.bad_binding",
                         sentence("The TLS binding is signed for longer than is allowed."));
    }
    return {};
}

Bytes encodeBinding(const TlsBinding& binding) {
    CanonicalWriter writer;
    writer.text(kBindingLabel)
        .fixed(binding.nodeKey)
        .fixed(binding.tlsKey)
        .fixed(binding.chainId)
        .i64(binding.notAfterMs)
        .fixed(binding.signature);
    return writer.take();
}

Result<TlsBinding> decodeBinding(ByteView data) {
    CanonicalReader reader(data);
    if (reader.text(kBindingLabel.size(), "label") != kBindingLabel && !reader.failed()) {
        reader.fail("label", "is not that of a TLS binding");
    }
    TlsBinding binding;
    binding.nodeKey = reader.fixed<PublicKey>("node_key");
    binding.tlsKey = reader.fixed<PublicKey>("tls_key");
    binding.chainId = reader.fixed<ChainId>("chain_id");
    binding.notAfterMs = reader.i64("not_after_ms");
    binding.signature = reader.fixed<Signature>("signature");
    STACKNET_CHECK(reader.finish());
    return binding;
}

Result<TlsIdentity> TlsIdentity::create(const crypto::SigningKey& transportKey,
                                        const TlsBinding& binding) {
    if (binding.tlsKey != transportKey.publicKey()) {
        return makeError("network.bad_binding",
                         sentence("The TLS binding on disk is about another transport key; unlock "
                                  "the Node Key to sign a new one."));
    }
    const FixedSecret<32> seed = transportKey.seed();
    const EvpKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.view().data(),
                                                  seed.view().size()));
    if (key == nullptr) return certificateFailed("transport key");
    STACKNET_TRY(std::string certificate, selfSignedCertificate(key.get(), binding.tlsKey));

    const Bio bio(BIO_new(BIO_s_secmem()));
    if (bio == nullptr || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0,
                                                        nullptr, nullptr) != 1) {
        return certificateFailed("transport key PEM");
    }
    TlsIdentity identity;
    identity.m_binding = binding;
    identity.m_certificatePem = std::move(certificate);
    identity.m_privateKeyPem = SecretBytes::copyOf(contentOf(bio.get()));
    return identity;
}

Result<PublicKey> certificateKey(std::string_view pem) {
    if (pem.empty() || pem.size() > kCertificateBytesMax)
        return badCertificate(sentence("is missing or too large"));
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (bio == nullptr) return badCertificate(sentence("could not be read"));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (certificate == nullptr) return badCertificate(sentence("is not a PEM certificate"));
    EVP_PKEY* key = X509_get0_pubkey(certificate.get());
    PublicKey result;
    std::size_t size = PublicKey::size;
    if (key == nullptr || EVP_PKEY_get_base_id(key) != EVP_PKEY_ED25519 ||
        EVP_PKEY_get_raw_public_key(key, result.mutableView().data(), &size) != 1 ||
        size != PublicKey::size) {
        return badCertificate(sentence("has no Ed25519 key"));
    }
    return result;
}

}  // namespace stacknet::network
