// A certificate's key and signature, which are read without OpenSSL's decoder, beside what OpenSSL
// makes of the same bytes.

#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

#include "core/attestation/certificate.h"
#include "tests/support/attestation_pki.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

using Reference = std::unique_ptr<X509, decltype(&X509_free)>;

Reference byOpenssl(ByteView der) {
    const std::uint8_t* at = der.data();
    return {d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free};
}

bool signedByOpenssl(const Certificate& certificate, const Certificate& issuer) {
    const Reference native = byOpenssl(certificate.der());
    const Reference authority = byOpenssl(issuer.der());
    const bool good = X509_verify(native.get(), X509_get0_pubkey(authority.get())) == 1;
    ERR_clear_error();
    return good;
}

TestIdentity identityWith(TestKey key) {
    return {key, issueFor(CertificateSpec::authorityNamed("TEST CA"), key, nullptr)};
}

/// Where `part` begins in the certificate.
std::size_t placeOf(const Bytes& der, ByteView part) {
    const auto found = std::search(der.begin(), der.end(), part.begin(), part.end());
    EXPECT_NE(found, der.end());
    return static_cast<std::size_t>(found - der.begin());
}

TEST(CertificateKey, IsTheOneThatOpensslReads) {
    for (const TestKey& key : {TestKey::p384(), TestKey::p256(), TestKey::rsa2048()}) {
        const Certificate certificate = issueFor(CertificateSpec(), key, nullptr);
        ASSERT_NE(certificate.publicKey(), nullptr);
        EXPECT_EQ(EVP_PKEY_eq(certificate.publicKey(), key.native()), 1);
    }
    EXPECT_TRUE(issueFor(CertificateSpec(), TestKey::p384(), nullptr).isP384());
    EXPECT_FALSE(issueFor(CertificateSpec(), TestKey::p256(), nullptr).isP384());
    EXPECT_FALSE(issueFor(CertificateSpec(), TestKey::rsa2048(), nullptr).isP384());
}

TEST(CertificateKey, MustBeAPointOfTheCurveUncompressed) {
    const Certificate good = issue(CertificateSpec()).certificate;
    const Reference native = byOpenssl(good.der());
    const ASN1_BIT_STRING* point = X509_get0_pubkey_bitstr(native.get());
    const ByteView bytes(ASN1_STRING_get0_data(point), 97);
    const std::size_t place = placeOf(toBytes(good.der()), bytes);
    for (const std::size_t changed : {std::size_t{0}, std::size_t{1}, std::size_t{96}}) {
        Bytes der = toBytes(good.der());
        der[place + changed] ^= 1;
        const Result<Certificate> read = Certificate::fromDer(der);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->publicKey(), nullptr) << changed;
        EXPECT_FALSE(read->isP384());
        EXPECT_FALSE(good.signedBy(*read));
    }
}

TEST(CertificateSignature, AgreesWithOpensslForEveryKindOfKey) {
    const TestIdentity issuers[] = {identityWith(TestKey::p384()), identityWith(TestKey::p256()),
                                    identityWith(TestKey::rsa2048())};
    for (const char* digest : {"SHA384", "SHA256"}) {
        for (const TestIdentity& issuer : issuers) {
            CertificateSpec spec;
            spec.digest = digest;
            const Certificate leaf = issue(spec, &issuer).certificate;
            for (const TestIdentity& other : issuers) {
                const bool own = &other == &issuer;
                EXPECT_EQ(leaf.signedBy(other.certificate), own);
                EXPECT_EQ(signedByOpenssl(leaf, other.certificate), own);
            }
        }
    }
}

TEST(CertificateSignature, AgreesWithOpensslOnEveryFlippedBit) {
    const TestIdentity issuer = identityWith(TestKey::p384());
    const Certificate leaf = issue(CertificateSpec(), &issuer).certificate;
    ASSERT_TRUE(leaf.signedBy(issuer.certificate));
    std::size_t read = 0;
    for (std::size_t bit = 0; bit < leaf.der().size() * 8; ++bit) {
        Bytes der = toBytes(leaf.der());
        der[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const Result<Certificate> changed = Certificate::fromDer(der);
        if (!changed.ok()) continue;
        ++read;
        EXPECT_FALSE(changed->signedBy(issuer.certificate)) << bit;
        if (bit % 16 == 0) {
            EXPECT_FALSE(signedByOpenssl(*changed, issuer.certificate)) << bit;
        }
    }
    EXPECT_GT(read, leaf.der().size());
}

}  // namespace
}  // namespace stacknet::attestation
