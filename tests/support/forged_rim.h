#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/attestation/rim_document.h"
#include "tests/support/attestation_pki.h"

/// RIM files of our own: NVIDIA's shape, our keys, any defect.
namespace stacknet::attestation::testing {

/// NVIDIA's chain of RIM signers: leaf, L3, CA, root.
struct RimAuthorities {
    TestIdentity root;
    TestIdentity authority;
    TestIdentity intermediate;
    TestIdentity signer;

    static RimAuthorities make(std::int64_t signerNotBeforeS = 1'577'836'800,  // 2020-01-01
                               std::int64_t signerNotAfterS = 4'102'444'800);  // 2100-01-01
    std::vector<Certificate> chain() const;  ///< leaf first, with the root
};

struct ForgedResource {
    std::string type = "Measurement";
    std::string index;
    std::string active = "False";
    std::string alternatives = "1";
    /// Attribute name ("Hash0") and value of the hash namespace.
    std::vector<std::pair<std::string, std::string>> hashes;
    std::string name;
    std::string size = "48";
    std::optional<std::string> minSvn;           ///< opaque namespace
    std::optional<std::string> includeInResult;  ///< opaque namespace
    std::string inner;                           ///< between the tags
};

/// What a RIM says and how it is signed. Everything is written as its canonical form, so that
/// digest and signature are made here without any XML library: a check of the verifier's own.
struct ForgedRim {
    std::string version = "550.90.07";
    std::string product = "GH100";
    std::string manufacturerId = "5703";
    std::vector<ForgedResource> resources;  ///< 64 of them, inactive, all zero

    std::string beforeRoot;       ///< not signed: before the first tag
    std::string afterRoot;        ///< not signed
    std::string insideRoot;       ///< signed: between Payload and Signature
    std::string insidePayload;    ///< signed: after the last Resource
    std::string insideMeta;       ///< signed: further attributes, sorted behind the others
    std::string metaElement;      ///< signed: in place of Meta when not empty
    std::string insideSignature;  ///< after KeyInfo: ds:Object
    std::string insideKeyInfo;    ///< before X509Data
    std::string afterX509Data;    ///< behind X509Data
    std::string canonicalization = "http://www.w3.org/2006/12/xml-c14n11";
    std::string signatureMethod = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384";
    std::string digestMethod = "http://www.w3.org/2001/04/xmldsig-more#sha384";
    std::string referenceUri;
    std::string transforms;  ///< canonical; empty: the two that belong there
    std::vector<Certificate> certificates;
    std::optional<TestKey> key;  ///< signs; without one the signature is 96 zeros
    bool derSignature = false;
    /// Changes the finished text.
    std::function<void(std::string&)> afterwards;

    /// A good one for these authorities: active values at `active`, all of `fill`.
    static ForgedRim make(const RimAuthorities& authorities, std::string version,
                          const std::vector<int>& active = {7, 21, 35}, std::uint8_t fill = 0xAB);
    ForgedResource& resource(std::size_t index) { return resources.at(index); }
    std::string text() const;
    Bytes bytes() const { return toBytes(text()); }
};

/// 96 hexadecimal digits.
std::string hashHex(std::uint8_t fill);

}  // namespace stacknet::attestation::testing
