#include "core/attestation/certificate_cache.h"

#include <gtest/gtest.h>

#include "tests/support/attestation_pki.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

Certificate fresh() {
    return issue(CertificateSpec()).certificate;
}

TEST(CertificateCache, GivesTheSameObjectForTheSameBytes) {
    CertificateCache cache;
    const Bytes der = toBytes(fresh().der());
    const Certificate first = cache.fromDer(der).value();
    const Certificate second = cache.fromDer(der).value();
    EXPECT_EQ(first.native(), second.native());
    EXPECT_NE(first.native(), Certificate::fromDer(der)->native());
    Bytes changed = der;
    changed.back() ^= 1;
    EXPECT_NE(cache.fromDer(changed)->native(), first.native());
}

TEST(CertificateCache, IsBounded) {
    CertificateCache cache(2);
    const Bytes oldest = toBytes(fresh().der());
    const x509_st* const before = cache.fromDer(oldest)->native();
    const Certificate kept = cache.fromDer(oldest).value();  // so that the address is not reused
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(cache.fromDer(fresh().der()).ok());
    EXPECT_NE(cache.fromDer(oldest)->native(), before);
    CertificateCache none(0);
    const Certificate one = none.fromDer(oldest).value();
    EXPECT_NE(none.fromDer(oldest)->native(), one.native());
}

TEST(CertificateCache, RefusesWhatIsNoCertificateEveryTime) {
    CertificateCache cache;
    for (int i = 0; i < 2; ++i) {
        EXPECT_FALSE(cache.fromDer(Bytes{0x30, 0x00}).ok());
        EXPECT_FALSE(cache.fromDer({}).ok());
    }
}

TEST(CertificateCache, ServesAPemChain) {
    CertificateCache cache;
    const std::string pem = pemOf(std::vector<Certificate>{fresh(), fresh()});
    const auto first = parsePemChain(pem, 5, &cache).value();
    const auto second = parsePemChain(pem, 5, &cache).value();
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].native(), second[0].native());
    EXPECT_EQ(first[1].native(), second[1].native());
    EXPECT_FALSE(parsePemChain(pem, 1, &cache).ok());
}

}  // namespace
}  // namespace stacknet::attestation
