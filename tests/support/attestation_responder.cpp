#include "tests/support/attestation_responder.h"

#include <openssl/bn.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

#include "core/base/invariant.h"

namespace stacknet::attestation::testing {
namespace {

constexpr std::int64_t kHour = 3'600;

ASN1_GENERALIZEDTIME* generalized(std::int64_t unixS) {
    return unixS == 0 ? nullptr
                      : ASN1_GENERALIZEDTIME_set(nullptr, static_cast<std::time_t>(unixS));
}

template <typename T>
Bytes encoded(const T* object, int (*write)(const T*, unsigned char**)) {
    const int size = write(object, nullptr);
    STACKNET_INVARIANT(size > 0);
    Bytes der(static_cast<std::size_t>(size));
    unsigned char* out = der.data();
    write(object, &out);
    return der;
}

int statusOf(OcspAnswer::Status status) {
    switch (status) {
        case OcspAnswer::Status::Good:
            return V_OCSP_CERTSTATUS_GOOD;
        case OcspAnswer::Status::Revoked:
            return V_OCSP_CERTSTATUS_REVOKED;
        case OcspAnswer::Status::Unknown:
            break;
    }
    return V_OCSP_CERTSTATUS_UNKNOWN;
}

void addAnswer(OCSP_BASICRESP* basic, const OcspAnswer& answer) {
    OCSP_CERTID* id = OCSP_cert_to_id(EVP_get_digestbyname(answer.certIdDigest),
                                      answer.certificate.native(), answer.issuer.native());
    ASN1_GENERALIZEDTIME* thisUpdate = generalized(answer.thisUpdateS);
    ASN1_GENERALIZEDTIME* nextUpdate = generalized(answer.nextUpdateS);
    ASN1_GENERALIZEDTIME* revokedAt = answer.status == OcspAnswer::Status::Revoked
                                          ? generalized(answer.thisUpdateS - kHour)
                                          : nullptr;
    STACKNET_INVARIANT(OCSP_basic_add1_status(basic, id, statusOf(answer.status), answer.reason,
                                              revokedAt, thisUpdate, nextUpdate) != nullptr);
    ASN1_GENERALIZEDTIME_free(revokedAt);
    ASN1_GENERALIZEDTIME_free(nextUpdate);
    ASN1_GENERALIZEDTIME_free(thisUpdate);
    OCSP_CERTID_free(id);
}

}  // namespace

Bytes ocspResponse(const OcspSpec& spec, const TestIdentity& signer) {
    OCSP_BASICRESP* basic = OCSP_BASICRESP_new();
    for (const OcspAnswer& answer : spec.answers) addAnswer(basic, answer);
    for (const Certificate& certificate : spec.certificates) {
        OCSP_basic_add1_cert(basic, certificate.native());
    }
    if (spec.nonce) {
        Bytes copy = *spec.nonce;
        OCSP_basic_add1_nonce(basic, copy.data(), static_cast<int>(copy.size()));
    }
    // The library writes the present time here unless told not to; a case has a clock of its own.
    ASN1_GENERALIZEDTIME_set(const_cast<ASN1_GENERALIZEDTIME*>(OCSP_resp_get0_produced_at(basic)),
                             static_cast<std::time_t>(spec.producedAtS));
    const unsigned long flags =
        OCSP_NOCERTS | OCSP_NOTIME | (spec.responderByKey ? OCSP_RESPID_KEY : 0UL);
    // OpenSSL compares the key with the certificate's, which it must have read itself for that.
    const ByteView signerDer = signer.certificate.der();
    const std::uint8_t* at = signerDer.data();
    X509* own = d2i_X509(nullptr, &at, static_cast<long>(signerDer.size()));
    STACKNET_INVARIANT(OCSP_basic_sign(basic, own, signer.key.native(),
                                       EVP_get_digestbyname(spec.digest), nullptr, flags) == 1);
    X509_free(own);
    OCSP_RESPONSE* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    Bytes der = encoded<OCSP_RESPONSE>(response, i2d_OCSP_RESPONSE);
    OCSP_RESPONSE_free(response);
    OCSP_BASICRESP_free(basic);
    return der;
}

Bytes ocspError(int status) {
    OCSP_RESPONSE* response = OCSP_response_create(status, nullptr);
    Bytes der = encoded<OCSP_RESPONSE>(response, i2d_OCSP_RESPONSE);
    OCSP_RESPONSE_free(response);
    return der;
}

Bytes nonceOfRequest(ByteView requestDer) {
    const unsigned char* at = requestDer.data();
    OCSP_REQUEST* request = d2i_OCSP_REQUEST(nullptr, &at, static_cast<long>(requestDer.size()));
    STACKNET_INVARIANT(request != nullptr);
    Bytes nonce;
    const int index = OCSP_REQUEST_get_ext_by_NID(request, NID_id_pkix_OCSP_Nonce, -1);
    if (index >= 0) {
        const ASN1_OCTET_STRING* value =
            X509_EXTENSION_get_data(OCSP_REQUEST_get_ext(request, index));
        const unsigned char* inner = ASN1_STRING_get0_data(value);
        ASN1_OCTET_STRING* text = d2i_ASN1_OCTET_STRING(nullptr, &inner, ASN1_STRING_length(value));
        STACKNET_INVARIANT(text != nullptr);
        nonce.assign(ASN1_STRING_get0_data(text),
                     ASN1_STRING_get0_data(text) + ASN1_STRING_length(text));
        ASN1_OCTET_STRING_free(text);
    }
    OCSP_REQUEST_free(request);
    return nonce;
}

int questionsOfRequest(ByteView requestDer) {
    const unsigned char* at = requestDer.data();
    OCSP_REQUEST* request = d2i_OCSP_REQUEST(nullptr, &at, static_cast<long>(requestDer.size()));
    STACKNET_INVARIANT(request != nullptr);
    const int count = OCSP_request_onereq_count(request);
    OCSP_REQUEST_free(request);
    return count;
}

Bytes crlOf(const CrlSpec& spec, const TestIdentity& issuer) {
    X509_CRL* list = X509_CRL_new();
    X509_CRL_set_version(list, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer.certificate.native()));
    ASN1_TIME* time = ASN1_TIME_set(nullptr, static_cast<std::time_t>(spec.thisUpdateS));
    X509_CRL_set1_lastUpdate(list, time);
    if (spec.nextUpdateS != 0) {
        ASN1_TIME_set(time, static_cast<std::time_t>(spec.nextUpdateS));
        X509_CRL_set1_nextUpdate(list, time);
    }
    for (const CrlEntry& entry : spec.entries) {
        X509_REVOKED* revoked = X509_REVOKED_new();
        BIGNUM* number = nullptr;
        BN_hex2bn(&number, entry.serialHex.c_str());
        ASN1_INTEGER* serial = BN_to_ASN1_INTEGER(number, nullptr);
        X509_REVOKED_set_serialNumber(revoked, serial);
        ASN1_TIME_set(time, static_cast<std::time_t>(entry.revokedAtS));
        X509_REVOKED_set_revocationDate(revoked, time);
        if (entry.reason >= 0) {
            ASN1_ENUMERATED* reason = ASN1_ENUMERATED_new();
            ASN1_ENUMERATED_set(reason, entry.reason);
            X509_REVOKED_add1_ext_i2d(revoked, NID_crl_reason, reason, 0, 0);
            ASN1_ENUMERATED_free(reason);
        }
        X509_CRL_add0_revoked(list, revoked);
        ASN1_INTEGER_free(serial);
        BN_free(number);
    }
    ASN1_TIME_free(time);
    const auto add = [list](X509_EXTENSION* extension) {
        STACKNET_INVARIANT(extension != nullptr);
        X509_CRL_add_ext(list, extension, -1);
        X509_EXTENSION_free(extension);
    };
    if (spec.authorityKeyId) {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer.certificate.native(), nullptr, nullptr, list, 0);
        add(X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"));
    }
    for (const ExtensionSpec& extension : spec.extensions) {
        ASN1_OBJECT* oid = OBJ_txt2obj(extension.oid.c_str(), 1);
        ASN1_OCTET_STRING* content = ASN1_OCTET_STRING_new();
        ASN1_OCTET_STRING_set(content, extension.content.data(),
                              static_cast<int>(extension.content.size()));
        add(X509_EXTENSION_create_by_OBJ(nullptr, oid, extension.critical ? 1 : 0, content));
        ASN1_OCTET_STRING_free(content);
        ASN1_OBJECT_free(oid);
    }
    X509_CRL_sort(list);
    STACKNET_INVARIANT(X509_CRL_sign(list, issuer.key.native(), EVP_get_digestbyname(spec.digest)) >
                       0);
    Bytes der = encoded<X509_CRL>(list, i2d_X509_CRL);
    X509_CRL_free(list);
    return der;
}

std::string crlPem(ByteView der) {
    const unsigned char* at = der.data();
    X509_CRL* list = d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size()));
    STACKNET_INVARIANT(list != nullptr);
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509_CRL(memory, list);
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    std::string pem(text, static_cast<std::size_t>(size));
    BIO_free(memory);
    X509_CRL_free(list);
    return pem;
}

RevocationWorld RevocationWorld::make() {
    DeviceAuthorities authorities = DeviceAuthorities::make();
    CertificateSpec spec;
    spec.commonName = "GH100 A01 GSP FMC LF";
    spec.serialHex = "06";
    TestIdentity leaf = issue(spec, &authorities.brom);
    std::vector<Certificate> chain = authorities.chain(leaf.certificate);
    return {std::move(authorities), std::move(leaf), std::move(chain)};
}

const TestIdentity& RevocationWorld::issuerOf(std::size_t index) const {
    switch (index) {
        case 0:
            return authorities.brom;
        case 1:
            return authorities.provisioner;
        case 2:
            return authorities.identity;
        default:
            return authorities.root;
    }
}

CertificateSpec RevocationWorld::responderSpec() {
    CertificateSpec spec;
    spec.commonName = "TEST OCSP Responder";
    spec.serialHex = "77";
    spec.extendedKeyUsage = "OCSPSigning";
    spec.digest = "SHA256";
    return spec;
}

TestIdentity RevocationWorld::responderOf(std::size_t index, CertificateSpec spec) const {
    return issue(spec, &issuerOf(index));
}

OcspAnswer RevocationWorld::answerFor(std::size_t index) const {
    OcspAnswer answer{chain[index], issuerOf(index).certificate};
    answer.thisUpdateS = kNowS - kHour;
    answer.nextUpdateS = kNowS + 23 * kHour;
    return answer;
}

OcspSpec RevocationWorld::goodFor(std::size_t index) const {
    OcspSpec spec;
    spec.answers = {answerFor(index)};
    spec.producedAtS = kNowS - kHour;
    return spec;
}

CrlSpec RevocationWorld::emptyList() const {
    CrlSpec spec;
    spec.thisUpdateS = kNowS - 24 * kHour;
    spec.nextUpdateS = kNowS + 30 * 24 * kHour;
    return spec;
}

}  // namespace stacknet::attestation::testing
