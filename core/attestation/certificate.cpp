#include "core/attestation/certificate.h"

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

#include "core/attestation/openssl_internal.h"
#include "core/base/invariant.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {

namespace {

struct FreeOpenssl {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIGNUM* number) const { BN_free(number); }
    void operator()(ASN1_OBJECT* object) const { ASN1_OBJECT_free(object); }
    void operator()(char* text) const { OPENSSL_free(text); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(std::uint8_t* bytes) const { OPENSSL_free(bytes); }
};
template <typename T>
using Owned = std::unique_ptr<T, FreeOpenssl>;

Error badCertificate(std::string reason) {
    ERR_clear_error();
    return makeError("attestation.bad_certificate", std::move(reason));
}

std::string subjectText(const X509* certificate, int nid) {
    const X509_NAME* name = X509_get_subject_name(certificate);
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0) return {};
    const ASN1_STRING* text = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index));
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

std::optional<std::int64_t> unixTime(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return std::nullopt;
    return static_cast<std::int64_t>(timegm(&parts));
}

bool isOnP384(EVP_PKEY* key) {
    if (key == nullptr || EVP_PKEY_is_a(key, "EC") != 1) return false;
    std::array<char, 64> group{};
    std::size_t size = 0;
    return EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
           OBJ_txt2nid(group.data()) == NID_secp384r1;
}

/// A library context without any provider. A certificate that is read in it keeps its public key
/// as bytes: OpenSSL's decoder for keys costs more than all the rest of a certificate, and for a
/// key on a named curve it has nothing to decode.
OSSL_LIB_CTX* contextWithoutDecoders() {
    static OSSL_LIB_CTX* const context = [] {
        OSSL_LIB_CTX* made = OSSL_LIB_CTX_new();
        STACKNET_INVARIANT(made != nullptr && OSSL_PROVIDER_load(made, "null") != nullptr);
        return made;
    }();
    return context;
}

Owned<X509> readX509(ByteView der, const std::uint8_t*& at) {
    X509* certificate = X509_new_ex(contextWithoutDecoders(), nullptr);
    STACKNET_INVARIANT(certificate != nullptr);
    at = der.data();
    // On failure OpenSSL frees what it was given and sets it to null.
    d2i_X509(&certificate, &at, static_cast<long>(der.size()));
    return Owned<X509>(certificate);
}

bool namesCurveP384(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* kind = nullptr;
    const void* parameter = nullptr;
    int parameterType = V_ASN1_UNDEF;
    X509_ALGOR_get0(&kind, &parameterType, &parameter, algorithm);
    return OBJ_obj2nid(kind) == NID_X9_62_id_ecPublicKey && parameterType == V_ASN1_OBJECT &&
           OBJ_obj2nid(static_cast<const ASN1_OBJECT*>(parameter)) == NID_secp384r1;
}

/// Null when it cannot be read.
openssl::Key keyOf(X509* certificate) {
    const X509_PUBKEY* info = X509_get_X509_PUBKEY(certificate);
    X509_ALGOR* algorithm = nullptr;
    if (X509_PUBKEY_get0_param(nullptr, nullptr, nullptr, &algorithm, info) != 1) return nullptr;
    if (namesCurveP384(algorithm)) {
        return openssl::p384KeyOfPoint(openssl::content(X509_get0_pubkey_bitstr(certificate)));
    }
    std::uint8_t* written = nullptr;
    const int size = i2d_X509_PUBKEY(info, &written);
    const Owned<std::uint8_t> der(written);
    if (size <= 0) return nullptr;
    const std::uint8_t* at = der.get();
    return openssl::Key(d2i_PUBKEY(nullptr, &at, size));
}

}  // namespace

struct Certificate::State {
    Owned<X509> certificate;
    openssl::Key key;
    Bytes der;
    Hash256 digest;
    std::int64_t notBeforeS = 0;
    std::int64_t notAfterS = 0;
    bool p384 = false;
};

Result<Certificate> Certificate::fromDer(ByteView der) {
    if (der.empty() || der.size() > kDerMax) {
        return badCertificate("A certificate must have 1 to 16,384 bytes.");
    }
    const std::uint8_t* at = nullptr;
    Owned<X509> certificate = readX509(der, at);
    if (certificate == nullptr) return badCertificate("This is not an X.509 certificate.");
    if (at != der.data() + der.size()) {
        return badCertificate("There are bytes after the end of the certificate.");
    }
    auto state = std::make_shared<State>();
    const auto notBefore = unixTime(X509_get0_notBefore(certificate.get()));
    const auto notAfter = unixTime(X509_get0_notAfter(certificate.get()));
    if (!notBefore || !notAfter) return badCertificate("The certificate's dates cannot be read.");
    // Worked out here once, because OpenSSL fills these in lazily and a Certificate is shared
    // between threads.
    if ((X509_get_extension_flags(certificate.get()) & EXFLAG_INVALID) != 0) {
        return badCertificate("The certificate's extensions cannot be read.");
    }
    state->key = keyOf(certificate.get());
    state->p384 = isOnP384(state->key.get());
    state->certificate = std::move(certificate);
    state->der = toBytes(der);
    state->digest = crypto::sha256(der);
    state->notBeforeS = *notBefore;
    state->notAfterS = *notAfter;
    ERR_clear_error();
    Certificate result;
    result.m_state = std::move(state);
    return result;
}

Result<Certificate> Certificate::fromPem(std::string_view pem) {
    STACKNET_TRY(std::vector<Certificate> chain, parsePemChain(pem, 1));
    return std::move(chain.front());
}

ByteView Certificate::der() const {
    return m_state->der;
}
const Hash256& Certificate::sha256() const {
    return m_state->digest;
}
std::string Certificate::commonName() const {
    return subjectText(native(), NID_commonName);
}
std::string Certificate::subjectSerialNumber() const {
    return subjectText(native(), NID_serialNumber);
}

std::string Certificate::serialHex() const {
    const Owned<BIGNUM> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(native()), nullptr));
    const Owned<char> text(number == nullptr ? nullptr : BN_bn2hex(number.get()));
    return text == nullptr ? std::string() : std::string(text.get());
}

std::string Certificate::serialDecimal() const {
    const Owned<BIGNUM> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(native()), nullptr));
    const Owned<char> text(number == nullptr ? nullptr : BN_bn2dec(number.get()));
    return text == nullptr ? std::string() : std::string(text.get());
}

std::int64_t Certificate::notBeforeS() const {
    return m_state->notBeforeS;
}
std::int64_t Certificate::notAfterS() const {
    return m_state->notAfterS;
}

std::optional<Bytes> Certificate::extension(const char* dottedOid) const {
    const Owned<ASN1_OBJECT> oid(OBJ_txt2obj(dottedOid, 1));
    if (oid == nullptr) return std::nullopt;
    const int first = X509_get_ext_by_OBJ(native(), oid.get(), -1);
    if (first < 0 || X509_get_ext_by_OBJ(native(), oid.get(), first) >= 0) return std::nullopt;
    const ASN1_OCTET_STRING* content = X509_EXTENSION_get_data(X509_get_ext(native(), first));
    const std::uint8_t* bytes = ASN1_STRING_get0_data(content);
    return Bytes(bytes, bytes + ASN1_STRING_length(content));
}

X509* Certificate::native() const {
    return m_state->certificate.get();
}
EVP_PKEY* Certificate::publicKey() const {
    return m_state->key.get();
}
bool Certificate::isP384() const {
    return m_state->p384;
}

bool Certificate::signedBy(const Certificate& issuer) const {
    const ASN1_BIT_STRING* signature = nullptr;
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(&signature, &algorithm, native());
    int digest = NID_undef;
    int keyKind = NID_undef;
    constexpr long kUnusedBits = 0x07;
    if (issuer.publicKey() == nullptr ||
        X509_ALGOR_cmp(algorithm, X509_get0_tbs_sigalg(native())) != 0 ||
        (signature->flags & kUnusedBits) != 0 ||
        OBJ_find_sigid_algs(X509_get_signature_nid(native()), &digest, &keyKind) != 1 ||
        EVP_PKEY_is_a(issuer.publicKey(), OBJ_nid2sn(keyKind)) != 1) {
        return false;
    }
    const ByteView signedBytes = openssl::firstElement(der());
    const ByteView bytes = openssl::content(signature);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool good = context != nullptr && !signedBytes.empty() &&
                      EVP_DigestVerifyInit_ex(context.get(), nullptr, OBJ_nid2sn(digest), nullptr,
                                              nullptr, issuer.publicKey(), nullptr) == 1 &&
                      EVP_DigestVerify(context.get(), bytes.data(), bytes.size(),
                                       signedBytes.data(), signedBytes.size()) == 1;
    ERR_clear_error();
    return good;
}

}  // namespace stacknet::attestation
