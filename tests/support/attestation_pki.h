#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/attestation/certificate.h"

/// Certificates of our own for the attestation tests, with every defect that a case needs.
namespace stacknet::attestation::testing {

/// A private key. Copies share it.
class TestKey {
public:
    static TestKey p384();
    static TestKey p256();
    static TestKey rsa2048();

    evp_pkey_st* native() const { return m_key.get(); }
    /// ECDSA with SHA-384, as r||s of 96 bytes (P-384 keys only).
    Bytes signRaw(ByteView data) const;
    /// ECDSA with SHA-384, DER.
    Bytes signDer(ByteView data) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

struct ExtensionSpec {
    std::string oid;
    bool critical = false;
    Bytes content;  ///< DER of the extension's value
};

/// What a certificate says. The defaults make a good leaf.
struct CertificateSpec {
    std::string commonName = "TEST leaf";
    std::string subjectSerialNumber;
    std::string serialHex = "01";
    std::int64_t notBeforeS = 1'577'836'800;   ///< 2020-01-01
    std::int64_t notAfterS = 253'402'300'799;  ///< 9999-12-31T23:59:59Z
    bool authority = false;                    ///< basicConstraints CA:TRUE, critical
    std::optional<int> pathLength;
    /// OpenSSL's words, for example "critical,keyCertSign,cRLSign"; empty: no such extension.
    std::string keyUsage = "critical,digitalSignature";
    std::string extendedKeyUsage;  ///< "OCSPSigning"
    const char* digest = "SHA384";
    std::vector<ExtensionSpec> extensions;

    static CertificateSpec authorityNamed(std::string name, std::string serialHex = "02");
};

struct TestIdentity {
    TestKey key;
    Certificate certificate;
};

/// A certificate for `subject`, signed by `issuer`; null: signed by itself.
Certificate issueFor(const CertificateSpec& spec, const TestKey& subject,
                     const TestIdentity* issuer);
/// The same with a fresh P-384 key.
TestIdentity issue(const CertificateSpec& spec, const TestIdentity* issuer = nullptr);

std::string pemOf(const Certificate& certificate);
std::string pemOf(const std::vector<Certificate>& chain);

/// Authorities with NVIDIA's names and shape: root, identity, provisioner, BROM.
struct DeviceAuthorities {
    TestIdentity root;
    TestIdentity identity;
    TestIdentity provisioner;
    TestIdentity brom;

    static DeviceAuthorities make(std::string chip = "GH100",
                                  std::string bromSerial = "41FFEEB20009E0BE49");
    /// leaf, BROM, provisioner, identity, root
    std::vector<Certificate> chain(const Certificate& leaf) const;
};

}  // namespace stacknet::attestation::testing
