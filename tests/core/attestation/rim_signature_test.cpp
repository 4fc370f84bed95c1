// The one accepted form of a RIM's signature; everything near it is refused.

#include <functional>

#include "core/base/codec.h"
#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

const RimAuthorities& authorities() {
    static const RimAuthorities made = RimAuthorities::make();
    return made;
}
ForgedRim goodRim() {
    return ForgedRim::make(authorities(), "550.90.07");
}
Reason reasonAfter(const std::function<void(ForgedRim&)>& change) {
    ForgedRim rim = goodRim();
    change(rim);
    return reasonOf(read(rim.bytes(), authorities().root.certificate));
}
Reason reasonAfterReplacing(const std::string& from, const std::string& to) {
    return reasonAfter([&](ForgedRim& rim) {
        rim.afterwards = [&](std::string& text) {
            const std::size_t at = text.find(from);
            ASSERT_NE(at, std::string::npos) << from;
            text.replace(at, from.size(), to);
        };
    });
}

constexpr const char* kEnveloped =
    "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\">"
    "</ds:Transform>";
constexpr const char* kCanonical =
    "<ds:Transform Algorithm=\"http://www.w3.org/2006/12/xml-c14n11\"></ds:Transform>";

TEST(RimSignature, OtherAlgorithmsAreRefusedEvenWhenSigned) {
    for (const char* canonicalization : {"http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
                                         "http://www.w3.org/2006/12/xml-c14n11#WithComments",
                                         "http://www.w3.org/2001/10/xml-exc-c14n#", ""}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.canonicalization = canonicalization; }),
                  Reason::RimFormat)
            << canonicalization;
    }
    for (const char* method : {"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
                               "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
                               "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
                               "http://www.w3.org/2001/04/xmldsig-more#hmac-sha384", "none", ""}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.signatureMethod = method; }),
                  Reason::RimFormat)
            << method;
    }
    for (const char* method :
         {"http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1",
          "http://www.w3.org/2001/04/xmlenc#sha384", ""}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.digestMethod = method; }),
                  Reason::RimFormat)
            << method;
    }
}

TEST(RimSignature, OneReferenceToTheWholeDocument) {
    for (const char* uri :
         {"#Payload", "#xpointer(/)", "http://127.0.0.1/x", "file:///etc/passwd", "x", " "}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.referenceUri = uri; }), Reason::RimFormat)
            << uri;
    }
    const std::string xpath =
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
        "<ds:XPath>not(//x)</ds:XPath></ds:Transform>";
    for (const std::string& transforms :
         {std::string(kEnveloped), std::string(kCanonical), std::string(kCanonical) + kEnveloped,
          std::string(kEnveloped) + kCanonical + kCanonical, kEnveloped + xpath,
          std::string(kEnveloped) + xpath + kCanonical}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.transforms = transforms; }),
                  Reason::RimFormat)
            << transforms;
    }
    EXPECT_EQ(reasonAfterReplacing(" URI=\"\"", ""), Reason::RimFormat);
    EXPECT_EQ(reasonAfterReplacing(" URI=\"\"", " Id=\"r\" URI=\"\""), Reason::RimFormat);
    EXPECT_EQ(reasonAfterReplacing(" URI=\"\"", " Type=\"t\" URI=\"\""), Reason::RimFormat);
    EXPECT_EQ(reasonAfterReplacing("</ds:Reference>",
                                   "</ds:Reference><ds:Reference URI=\"\"></ds:Reference>"),
              Reason::RimFormat);
}

TEST(RimSignature, OneSignatureAsADirectChild) {
    const std::string whole = goodRim().text();
    const std::size_t begin = whole.find("<ds:Signature ");
    const std::size_t end = whole.find("</ds:Signature>") + std::string("</ds:Signature>").size();
    const std::string signature = whole.substr(begin, end - begin);
    const Certificate& root = authorities().root.certificate;
    std::string twice = whole;
    twice.insert(end, signature);
    EXPECT_EQ(reasonOf(read(asBytes(twice), root)), Reason::RimFormat);
    std::string none = whole;
    none.erase(begin, end - begin);
    EXPECT_EQ(reasonOf(read(asBytes(none), root)), Reason::RimFormat);
    std::string nested = none;
    nested.insert(nested.find("</ns0:Payload>"), signature);
    EXPECT_EQ(reasonOf(read(asBytes(nested), root)), Reason::RimFormat);
    std::string inRoot = whole;
    inRoot.insert(0,
                  "<SoftwareIdentity xmlns=\"http://standards.iso.org/iso/19770/-2/2015/"
                  "schema.xsd\">");
    inRoot += "</SoftwareIdentity>";
    EXPECT_EQ(reasonOf(read(asBytes(inRoot), root)), Reason::RimFormat) << "wrapped";
    // Signature moved to the front: still the same document and the same direct child.
    std::string first = none;
    first.insert(first.find('>') + 1, signature);
    EXPECT_TRUE(read(asBytes(first), root).ok()) << described(read(asBytes(first), root));
}

TEST(RimSignature, NothingElseInside) {
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"<ds:Signature ", "<ds:Signature Id=\"x\" "},
             {"<ds:SignedInfo>", "<ds:SignedInfo Id=\"x\">"},
             {"<ds:Transforms>", "<ds:Transforms Id=\"x\">"},
             {"<ds:DigestValue>", "<ds:DigestValue Id=\"x\">"},
             {"<ds:X509Certificate>", "<ds:X509Certificate Id=\"x\">"},
             {"<ds:CanonicalizationMethod ", "<ds:CanonicalizationMethod Id=\"x\" "},
             {"c14n11\"></ds:CanonicalizationMethod>", "c14n11\">x</ds:CanonicalizationMethod>"},
             {"<ds:SignatureValue>", "<ds:SignatureValue Id=\"x\">"},
             {"<ds:KeyInfo>", "<ds:KeyInfo Id=\"x\">"},
             {"<ds:X509Data>", "<ds:X509Data Id=\"x\">"},
             {"<ds:X509Data>", "<ds:X509Data>text"},
             {"<ds:X509Data>", "<ds:X509Data><ds:X509SubjectName>x</ds:X509SubjectName>"},
             {"<ds:X509Certificate>", "<ds:X509Certificate><x/>"},
             {"<ds:SignatureValue>", "text<ds:SignatureValue>"},
             {"<ds:Transforms>", "<ds:Transforms>x"},
             {"<ds:DigestValue>", "<ds:DigestValue><x/>"},
             {"<ds:SignatureValue>",
              "<SignatureValue xmlns=\"urn:x\"></SignatureValue>"
              "<ds:SignatureValue>"}}) {
        EXPECT_EQ(reasonAfterReplacing(from, to), Reason::RimFormat) << to;
    }
    EXPECT_EQ(reasonAfterReplacing("<ds:X509Data>", "\n\t <ds:X509Data>\r\n"), Reason::None)
        << "white space is nobody's content there";
    for (const char* key :
         {"<ds:KeyValue></ds:KeyValue>", "<ds:KeyName>x</ds:KeyName>",
          "<ds:RetrievalMethod URI=\"http://127.0.0.1/\"></ds:RetrievalMethod>"}) {
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.insideKeyInfo = key; }), Reason::RimFormat);
        EXPECT_EQ(reasonAfter([&](ForgedRim& rim) { rim.afterX509Data = key; }), Reason::RimFormat);
    }
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) {
                  rim.afterX509Data = "<ds:X509Data><ds:X509Certificate>" +
                                      toBase64(rim.certificates[0].der()) +
                                      "</ds:X509Certificate></ds:X509Data>";
              }),
              Reason::RimFormat);
}

TEST(RimSignature, OnlyRawSignaturesOfTheLeaf) {
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.derSignature = true; }), Reason::RimSignature);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.key.reset(); }), Reason::RimSignature)
        << "96 zeros";
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.key = TestKey::p384(); }), Reason::RimSignature);
    EXPECT_EQ(reasonAfter([](ForgedRim& rim) { rim.key = authorities().intermediate.key; }),
              Reason::RimSignature)
        << "by a certificate of the chain, but not the leaf";
    EXPECT_EQ(reasonAfterReplacing("<ds:SignatureValue>", "<ds:SignatureValue>AAAA"),
              Reason::RimSignature);
    EXPECT_EQ(reasonAfterReplacing("<ds:SignatureValue>", "<ds:SignatureValue>!"),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfterReplacing("<ds:DigestValue>", "<ds:DigestValue>AAAA"),
              Reason::RimSignature)
        << "a longer digest with another beginning";
}

TEST(RimSignature, SignersChain) {
    const auto withChain = [](std::vector<Certificate> chain) {
        return reasonAfter([&](ForgedRim& rim) { rim.certificates = std::move(chain); });
    };
    const auto good = authorities().chain();
    EXPECT_EQ(withChain({}), Reason::RimFormat);
    EXPECT_EQ(withChain({good[0], good[1], good[2], good[3], good[3], good[3]}), Reason::RimFormat);
    EXPECT_EQ(withChain({good[0]}), Reason::RimUntrusted);
    EXPECT_EQ(withChain({good[0], good[2], good[3]}), Reason::RimUntrusted) << "one is missing";
    EXPECT_EQ(withChain({good[1], good[0], good[2], good[3]}), Reason::RimUntrusted);
    EXPECT_EQ(withChain({good[0], good[1], good[2], good[3], good[3]}), Reason::RimUntrusted);
    const TestIdentity attacker = issue({});
    EXPECT_EQ(withChain({attacker.certificate}), Reason::RimUntrusted);
    EXPECT_EQ(withChain({attacker.certificate, good[1], good[2], good[3]}), Reason::RimUntrusted);
    const RimAuthorities other = RimAuthorities::make();
    EXPECT_EQ(
        reasonOf(read(ForgedRim::make(other, "550.90.07").bytes(), authorities().root.certificate)),
        Reason::RimUntrusted)
        << "same names, another root";
}

TEST(RimSignature, SignersOfAWrongKind) {
    RimAuthorities made = RimAuthorities::make();
    const auto signedBy = [&](TestIdentity signer) {
        made.signer = std::move(signer);
        return reasonOf(read(ForgedRim::make(made, "550.90.07").bytes(), made.root.certificate));
    };
    EXPECT_EQ(signedBy(issue({}, &made.intermediate)), Reason::None);
    EXPECT_EQ(signedBy(issue(CertificateSpec::authorityNamed("an authority"), &made.intermediate)),
              Reason::RimUntrusted)
        << "an authority is not a signer";
    CertificateSpec noUse;
    noUse.keyUsage = "critical,keyAgreement";
    EXPECT_EQ(signedBy(issue(noUse, &made.intermediate)), Reason::RimUntrusted);
    const TestIdentity leaf = issue({}, &made.intermediate);
    const TestIdentity below = issue({}, &leaf);
    ForgedRim rim = goodRim();
    rim.certificates = {below.certificate, leaf.certificate, made.intermediate.certificate,
                        made.authority.certificate, made.root.certificate};
    rim.key = below.key;
    EXPECT_EQ(reasonOf(read(rim.bytes(), made.root.certificate)), Reason::RimUntrusted)
        << "a signer is not an authority";
}

TEST(RimSignature, CertificatesMustBeCertificates) {
    EXPECT_EQ(reasonAfterReplacing("<ds:X509Certificate>", "<ds:X509Certificate>AAAA"),
              Reason::RimFormat);
    EXPECT_EQ(reasonAfterReplacing("<ds:X509Certificate>",
                                   "<ds:X509Certificate></ds:X509Certificate>"
                                   "<ds:X509Certificate>"),
              Reason::RimFormat);
}

}  // namespace
}  // namespace stacknet::attestation
