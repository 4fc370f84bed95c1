#include "tests/support/forged_rim.h"

#include "core/attestation/digest.h"
#include "core/base/codec.h"

namespace stacknet::attestation::testing {
namespace {

constexpr const char* kSpaces = " xmlns=\"http://standards.iso.org/iso/19770/-2/2015/schema.xsd\"";
constexpr const char* kDsSpace = " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"";
constexpr const char* kOtherSpaces =
    " xmlns:ns0=\"http://standards.iso.org/iso/19770/-2/2015/schema.xsd\""
    " xmlns:ns2=\"http://www.w3.org/2001/04/xmlenc#sha384\""
    " xmlns:ns3=\"https://docs.nvidia.com/attestation/specs/latest/opaque-data.html\"";
constexpr const char* kTcgSpace =
    " xmlns:ns1=\"https://trustedcomputinggroup.org/resource/"
    "tcg-reference-integrity-manifest-rim-information-model/\"";

std::string attribute(const std::string& name, const std::string& value) {
    return " " + name + "=\"" + value + "\"";
}

/// Attributes without a namespace first, then by namespace: http://www.w3... before https://docs...
std::string written(const ForgedResource& resource) {
    std::string text = "<ns0:Resource";
    text += attribute("active", resource.active) + attribute("alternatives", resource.alternatives);
    text += attribute("index", resource.index) + attribute("name", resource.name);
    text += attribute("size", resource.size) + attribute("type", resource.type);
    for (const auto& [name, value] : resource.hashes) text += attribute("ns2:" + name, value);
    if (resource.includeInResult) {
        text += attribute("ns3:includeInResult", *resource.includeInResult);
    }
    if (resource.minSvn) text += attribute("ns3:minSvn", *resource.minSvn);
    return text + ">" + resource.inner + "</ns0:Resource>";
}

std::string method(const std::string& element, const std::string& algorithm) {
    return "<ds:" + element + attribute("Algorithm", algorithm) + "></ds:" + element + ">";
}

}  // namespace

RimAuthorities RimAuthorities::make(std::int64_t signerNotBeforeS, std::int64_t signerNotAfterS) {
    TestIdentity root = issue(CertificateSpec::authorityNamed("TEST CoRIM signing Root CA"));
    TestIdentity authority =
        issue(CertificateSpec::authorityNamed("TEST Reference Value GH100 CA", "03"), &root);
    TestIdentity intermediate = issue(
        CertificateSpec::authorityNamed("TEST Reference Value L3 GH100 001", "04"), &authority);
    CertificateSpec leaf;
    leaf.commonName = "TEST HCC RIM L4 Signer";
    leaf.notBeforeS = signerNotBeforeS;
    leaf.notAfterS = signerNotAfterS;
    TestIdentity signer = issue(leaf, &intermediate);
    return {std::move(root), std::move(authority), std::move(intermediate), std::move(signer)};
}

std::vector<Certificate> RimAuthorities::chain() const {
    return {signer.certificate, intermediate.certificate, authority.certificate, root.certificate};
}

std::string hashHex(std::uint8_t fill) {
    return toHex(Bytes(Hash384::size, fill));
}

ForgedRim ForgedRim::make(const RimAuthorities& authorities, std::string version,
                          const std::vector<int>& active, std::uint8_t fill) {
    ForgedRim rim;
    rim.version = std::move(version);
    rim.certificates = authorities.chain();
    rim.key = authorities.signer.key;
    for (int index = 0; index < 64; ++index) {
        ForgedResource resource;
        resource.index = std::to_string(index);
        resource.name = "Measurement_" + resource.index;
        resource.hashes = {{"Hash0", hashHex(0)}};
        rim.resources.push_back(std::move(resource));
    }
    for (const int index : active) {
        rim.resources[static_cast<std::size_t>(index)].active = "True";
        rim.resources[static_cast<std::size_t>(index)].hashes[0].second = hashHex(fill);
    }
    return rim;
}

std::string ForgedRim::text() const {
    std::string meta = metaElement;
    if (meta.empty()) {
        meta = "<ns0:Meta" + std::string(kTcgSpace) + attribute("colloquialVersion", version) +
               attribute("product", product) +
               attribute("ns1:FirmwareManufacturerId", manufacturerId) + insideMeta +
               "></ns0:Meta>";
    }
    std::string payload = "<ns0:Payload>";
    for (const ForgedResource& resource : resources) payload += "\n" + written(resource);
    payload += insidePayload + "\n</ns0:Payload>";
    const std::string head =
        "<SoftwareIdentity" + std::string(kSpaces) + kOtherSpaces + attribute("name", product) +
        ">\n<ns0:Entity name=\"TEST Corporation\" role=\"softwareCreator tagCreator\">"
        "</ns0:Entity>\n" +
        meta + "\n" + payload + "\n" + insideRoot;
    const std::string tail = "</SoftwareIdentity>";
    const std::string digest = toBase64(sha384(asBytes(head + tail)).view());

    const std::string wanted =
        transforms.empty()
            ? method("Transform", "http://www.w3.org/2000/09/xmldsig#enveloped-signature") +
                  method("Transform", "http://www.w3.org/2006/12/xml-c14n11")
            : transforms;
    const std::string info = ">" + method("CanonicalizationMethod", canonicalization) +
                             method("SignatureMethod", signatureMethod) + "<ds:Reference" +
                             attribute("URI", referenceUri) + "><ds:Transforms>" + wanted +
                             "</ds:Transforms>" + method("DigestMethod", digestMethod) +
                             "<ds:DigestValue>" + digest +
                             "</ds:DigestValue></ds:Reference></ds:SignedInfo>";
    // As a subtree of its own, SignedInfo shows every namespace that it inherits.
    const std::string signedBytes =
        "<ds:SignedInfo" + std::string(kSpaces) + kDsSpace + kOtherSpaces + info;
    Bytes signature(96);
    if (key) {
        signature =
            derSignature ? key->signDer(asBytes(signedBytes)) : key->signRaw(asBytes(signedBytes));
    }
    std::string keyInfo = "<ds:KeyInfo>" + insideKeyInfo + "<ds:X509Data>";
    for (const Certificate& certificate : certificates) {
        keyInfo += "<ds:X509Certificate>" + toBase64(certificate.der()) + "</ds:X509Certificate>";
    }
    keyInfo += "</ds:X509Data>" + afterX509Data + "</ds:KeyInfo>";
    std::string whole = beforeRoot + head + "<ds:Signature" + kDsSpace + "><ds:SignedInfo" + info +
                        "<ds:SignatureValue>" + toBase64(signature) + "</ds:SignatureValue>" +
                        keyInfo + insideSignature + "</ds:Signature>" + tail + afterRoot;
    if (afterwards) afterwards(whole);
    return whole;
}

}  // namespace stacknet::attestation::testing
