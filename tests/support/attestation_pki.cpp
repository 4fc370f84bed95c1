#include "tests/support/attestation_pki.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace stacknet::attestation::testing {

namespace {

std::shared_ptr<EVP_PKEY> shared(EVP_PKEY* key) {
    STACKNET_INVARIANT(key != nullptr);
    return {key, EVP_PKEY_free};
}

void setName(X509_NAME* name, const CertificateSpec& spec) {
    const auto add = [name](const char* field, const std::string& text) {
        if (text.empty()) return;
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const std::uint8_t*>(text.data()),
                                   static_cast<int>(text.size()), -1, 0);
    };
    add("serialNumber", spec.subjectSerialNumber);
    add("O", "TEST");
    add("CN", spec.commonName);
}

void addNamed(X509* certificate, X509* issuer, int nid, const std::string& words) {
    if (words.empty()) return;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, words.c_str());
    STACKNET_INVARIANT(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void addRaw(X509* certificate, const ExtensionSpec& spec) {
    ASN1_OBJECT* oid = OBJ_txt2obj(spec.oid.c_str(), 1);
    ASN1_OCTET_STRING* content = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(content, spec.content.data(), static_cast<int>(spec.content.size()));
    X509_EXTENSION* extension =
        X509_EXTENSION_create_by_OBJ(nullptr, oid, spec.critical ? 1 : 0, content);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(content);
    ASN1_OBJECT_free(oid);
}

void setSerial(X509* certificate, const std::string& hex) {
    BIGNUM* number = nullptr;
    BN_hex2bn(&number, hex.c_str());
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
}

void setTime(ASN1_TIME* target, std::int64_t unixS) {
    ASN1_TIME_set(target, static_cast<std::time_t>(unixS));
}

}  // namespace

TestKey TestKey::p384() {
    TestKey key;
    key.m_key = shared(EVP_EC_gen("P-384"));
    return key;
}
TestKey TestKey::p256() {
    TestKey key;
    key.m_key = shared(EVP_EC_gen("P-256"));
    return key;
}
TestKey TestKey::rsa2048() {
    TestKey key;
    key.m_key = shared(EVP_RSA_gen(2048));
    return key;
}

Bytes TestKey::signDer(ByteView data) const {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    Bytes signature(512);
    std::size_t size = signature.size();
    STACKNET_INVARIANT(
        EVP_DigestSignInit(context, nullptr, EVP_sha384(), nullptr, m_key.get()) == 1 &&
        EVP_DigestSign(context, signature.data(), &size, data.data(), data.size()) == 1);
    EVP_MD_CTX_free(context);
    signature.resize(size);
    return signature;
}

Bytes TestKey::signRaw(ByteView data) const {
    const Bytes der = signDer(data);
    const std::uint8_t* at = der.data();
    ECDSA_SIG* parts = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
    STACKNET_INVARIANT(parts != nullptr);
    Bytes raw(96);
    BN_bn2binpad(ECDSA_SIG_get0_r(parts), raw.data(), 48);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts), raw.data() + 48, 48);
    ECDSA_SIG_free(parts);
    return raw;
}

CertificateSpec CertificateSpec::authorityNamed(std::string name, std::string serialHex) {
    CertificateSpec spec;
    spec.commonName = std::move(name);
    spec.serialHex = std::move(serialHex);
    spec.authority = true;
    spec.keyUsage = "critical,keyCertSign,cRLSign";
    return spec;
}

Certificate issueFor(const CertificateSpec& spec, const TestKey& subject,
                     const TestIdentity* issuer) {
    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    setSerial(certificate, spec.serialHex);
    setTime(X509_getm_notBefore(certificate), spec.notBeforeS);
    setTime(X509_getm_notAfter(certificate), spec.notAfterS);
    setName(X509_get_subject_name(certificate), spec);
    X509* const issuing = issuer == nullptr ? certificate : issuer->certificate.native();
    X509_set_issuer_name(certificate, X509_get_subject_name(issuing));
    X509_set_pubkey(certificate, subject.native());
    if (spec.authority) {
        const std::string path =
            spec.pathLength ? ",pathlen:" + std::to_string(*spec.pathLength) : std::string();
        addNamed(certificate, issuing, NID_basic_constraints, "critical,CA:TRUE" + path);
    }
    addNamed(certificate, issuing, NID_key_usage, spec.keyUsage);
    addNamed(certificate, issuing, NID_ext_key_usage, spec.extendedKeyUsage);
    addNamed(certificate, issuing, NID_subject_key_identifier, "hash");
    for (const ExtensionSpec& extension : spec.extensions) addRaw(certificate, extension);
    const TestKey& signer = issuer == nullptr ? subject : issuer->key;
    STACKNET_INVARIANT(X509_sign(certificate, signer.native(), EVP_get_digestbyname(spec.digest)) >
                       0);
    std::uint8_t* encoded = nullptr;
    const int size = i2d_X509(certificate, &encoded);
    Result<Certificate> result = Certificate::fromDer({encoded, static_cast<std::size_t>(size)});
    OPENSSL_free(encoded);
    X509_free(certificate);
    return std::move(result).value();
}

TestIdentity issue(const CertificateSpec& spec, const TestIdentity* issuer) {
    const TestKey key = TestKey::p384();
    return {key, issueFor(spec, key, issuer)};
}

std::string pemOf(const Certificate& certificate) {
    const ByteView der = certificate.der();
    std::string base64((der.size() + 2) / 3 * 4 + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<std::uint8_t*>(base64.data()), der.data(),
                                     static_cast<int>(der.size()));
    base64.resize(static_cast<std::size_t>(size));
    std::string pem = "-----BEGIN CERTIFICATE-----\n";
    for (std::size_t at = 0; at < base64.size(); at += 64) pem += base64.substr(at, 64) + "\n";
    return pem + "-----END CERTIFICATE-----\n";
}

std::string pemOf(const std::vector<Certificate>& chain) {
    std::string pem;
    for (const Certificate& certificate : chain) pem += pemOf(certificate);
    return pem;
}

DeviceAuthorities DeviceAuthorities::make(std::string chip, std::string bromSerial) {
    TestIdentity root = issue(CertificateSpec::authorityNamed("TEST Device Identity CA"));
    TestIdentity identity =
        issue(CertificateSpec::authorityNamed("TEST " + chip + " Identity", "03"), &root);
    TestIdentity provisioner = issue(
        CertificateSpec::authorityNamed("TEST " + chip + " Provisioner ICA 1", "04"), &identity);
    CertificateSpec bromSpec = CertificateSpec::authorityNamed(chip + " A01 GSP BROM", "05");
    bromSpec.subjectSerialNumber = std::move(bromSerial);
    TestIdentity brom = issue(bromSpec, &provisioner);
    return {std::move(root), std::move(identity), std::move(provisioner), std::move(brom)};
}

std::vector<Certificate> DeviceAuthorities::chain(const Certificate& leaf) const {
    return {leaf, brom.certificate, provisioner.certificate, identity.certificate,
            root.certificate};
}

}  // namespace stacknet::attestation::testing
