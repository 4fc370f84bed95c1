#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/attestation_pki.h"

/// OCSP responses and revocation lists of our own, with every defect that a case needs.
namespace stacknet::attestation::testing {

struct OcspAnswer {
    Certificate certificate;
    Certificate issuer;
    enum class Status : std::uint8_t { Good, Revoked, Unknown } status = Status::Good;
    int reason = -1;  ///< CRLReason; -1: none
    const char* certIdDigest = "SHA1";
    std::int64_t thisUpdateS = 0;
    std::int64_t nextUpdateS = 0;  ///< 0: none
};

struct OcspSpec {
    std::vector<OcspAnswer> answers;
    std::vector<Certificate> certificates;  ///< that come along
    std::int64_t producedAtS = 0;
    bool responderByKey = false;
    std::optional<Bytes> nonce;
    const char* digest = "SHA384";
};

/// Signed by `signer`, whose name (or key) it gives as the responder's.
Bytes ocspResponse(const OcspSpec& spec, const TestIdentity& signer);
/// An error response: 6 is "unauthorized".
Bytes ocspError(int status);
/// The nonce of a request that the verifier made; empty when it has none.
Bytes nonceOfRequest(ByteView requestDer);
/// The number of certificates that a request asks about.
int questionsOfRequest(ByteView requestDer);

struct CrlEntry {
    std::string serialHex;
    int reason = -1;  ///< CRLReason; -1: none
    std::int64_t revokedAtS = 0;
};

struct CrlSpec {
    std::vector<CrlEntry> entries;
    std::int64_t thisUpdateS = 0;
    std::int64_t nextUpdateS = 0;  ///< 0: none
    std::vector<ExtensionSpec> extensions;
    bool authorityKeyId = false;
    const char* digest = "SHA256";
};

Bytes crlOf(const CrlSpec& spec, const TestIdentity& issuer);
std::string crlPem(ByteView der);

/// A good chain below one root with a responder's certificate for each issuer, and the good
/// responses and empty lists of the day: what cases start from.
struct RevocationWorld {
    static constexpr std::int64_t kNowS = 1'780'000'000;
    DeviceAuthorities authorities;
    TestIdentity leaf;
    std::vector<Certificate> chain;  ///< leaf, BROM, provisioner, identity, root

    static RevocationWorld make();
    /// The issuer of chain[index], with its key.
    const TestIdentity& issuerOf(std::size_t index) const;
    /// A delegated responder of that issuer.
    TestIdentity responderOf(std::size_t index, CertificateSpec spec = responderSpec()) const;
    static CertificateSpec responderSpec();
    OcspAnswer answerFor(std::size_t index) const;
    /// Good, by a delegated responder, from an hour ago for a day.
    OcspSpec goodFor(std::size_t index) const;
    CrlSpec emptyList() const;
};

}  // namespace stacknet::attestation::testing
