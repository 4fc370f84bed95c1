#pragma once

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <string_view>

#include "core/attestation/certificate.h"
#include "core/base/invariant.h"

/// An issuer with its key, and what it issued: for the targets that sign again what they changed.
namespace stacknet::attestation::fuzz {

inline constexpr std::int64_t kNowS = 1'780'000'000;

// Made for these targets; the key protects nothing.
inline constexpr std::string_view kIssuerKey = R"(-----BEGIN PRIVATE KEY-----
MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDB7L8r0MH7dIbAAh0ZE
ChDdBL+ngiolPyrbvrJrfVjF7PIkKw5WSXXI0Vleg8gkzXuhZANiAARYZwzKSWbJ
gFfIsgDzxiWO2jqBkPnlOzfixaL1BHxUsvsaWTUIpKEHT746XeV1Hj0VCVk4gsCg
AujDKVPCSa4+79xWA6q4AzWMKaCYE/qRpGjpUilIqSCNMwVh16ST370=
-----END PRIVATE KEY-----
)";
inline constexpr std::string_view kIssuer = R"(-----BEGIN CERTIFICATE-----
MIIBuzCCAUCgAwIBAgIBAjAKBggqhkjOPQQDAzAlMQ0wCwYDVQQKDARURVNUMRQw
EgYDVQQDDAtGVVpaIGlzc3VlcjAgFw0yMDAxMDEwMDAwMDBaGA85OTk5MTIzMTIz
NTk1OVowJTENMAsGA1UECgwEVEVTVDEUMBIGA1UEAwwLRlVaWiBpc3N1ZXIwdjAQ
BgcqhkjOPQIBBgUrgQQAIgNiAARYZwzKSWbJgFfIsgDzxiWO2jqBkPnlOzfixaL1
BHxUsvsaWTUIpKEHT746XeV1Hj0VCVk4gsCgAujDKVPCSa4+79xWA6q4AzWMKaCY
E/qRpGjpUilIqSCNMwVh16ST372jQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0P
AQH/BAQDAgEGMB0GA1UdDgQWBBQsoHl6b0kw/oO5kJHrUILl+t/TBjAKBggqhkjO
PQQDAwNpADBmAjEA1iYgwCBjqepAbTHSz1eYx02Zynnk7k67t77/aHBmT2BEomkY
okGPQJUVAVvNp+pLAjEAz+3c7R7RVgM8UyujEQboNiAMWWS6qDXPZeuGTs95M8Wp
chiyWWHMBI7zWZON+8nu
-----END CERTIFICATE-----
)";
inline constexpr std::string_view kSubject = R"(-----BEGIN CERTIFICATE-----
MIIBujCCAUGgAwIBAgIBBTAKBggqhkjOPQQDAzAlMQ0wCwYDVQQKDARURVNUMRQw
EgYDVQQDDAtGVVpaIGlzc3VlcjAgFw0yMDAxMDEwMDAwMDBaGA85OTk5MTIzMTIz
NTk1OVowJjENMAsGA1UECgwEVEVTVDEVMBMGA1UEAwwMRlVaWiBzdWJqZWN0MHYw
EAYHKoZIzj0CAQYFK4EEACIDYgAEUxqkvqIjMxLyMA5k09U31Ch4MImGJQIFCXjD
T7ga18nLgJdxj/zGbO8Axew94pqQxMzZebAOMPONqxRIP45WTl5IGGvL9TFozvtm
+FFf5btvzQuWpjAMelaSPlrn/u/mo0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1Ud
DwEB/wQEAwIBBjAdBgNVHQ4EFgQUKSXL0EsXCwd36D4rlnAisU2bP0gwCgYIKoZI
zj0EAwMDZwAwZAIwRImvH2WifEpQa/BssTOx//ukQi7+Wvd3SG6aovTFe7LBx3P/
fsfmJaYAHi5pTePJAjB+Apl0rqiSx0BzPxH4U2SYSCGrNtbO/V2jjhT7ZpITtdtL
vsK6GbBmIZF/3gvcM0U=
-----END CERTIFICATE-----
)";

struct Sample {
    Certificate issuer = Certificate::fromPem(kIssuer).value();
    Certificate subject = Certificate::fromPem(kSubject).value();
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{nullptr, EVP_PKEY_free};

    Sample() {
        BIO* memory = BIO_new_mem_buf(kIssuerKey.data(), static_cast<int>(kIssuerKey.size()));
        key.reset(PEM_read_bio_PrivateKey(memory, nullptr, nullptr, nullptr));
        BIO_free(memory);
        STACKNET_INVARIANT(key != nullptr);
    }
};

inline const Sample& sample() {
    static const Sample made;
    return made;
}

}  // namespace stacknet::attestation::fuzz
