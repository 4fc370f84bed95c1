// RIM files: the first byte says which part of an otherwise good document the rest stands for, so
// that what comes behind the signature check is reached without a signature. Nothing that the
// fuzzer makes may ever pass as signed by NVIDIA.

#include <cstdlib>
#include <string>

#include "core/attestation/rim_content_internal.h"
#include "core/attestation/rim_document.h"
#include "core/attestation/rim_store.h"
#include "core/attestation/roots.h"
#include "core/attestation/xml_signature_internal.h"

using namespace stacknet;
using namespace stacknet::attestation;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

std::string method(const std::string& element, const std::string& algorithm) {
    return "<ds:" + element + " Algorithm=\"" + algorithm + "\"/>";
}

const std::string& goodSignature() {
    static const std::string text =
        "<ds:SignedInfo>" +
        method("CanonicalizationMethod", "http://www.w3.org/2006/12/xml-c14n11") +
        method("SignatureMethod", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384") +
        "<ds:Reference URI=\"\"><ds:Transforms>" +
        method("Transform", "http://www.w3.org/2000/09/xmldsig#enveloped-signature") +
        method("Transform", "http://www.w3.org/2006/12/xml-c14n11") + "</ds:Transforms>" +
        method("DigestMethod", "http://www.w3.org/2001/04/xmldsig-more#sha384") +
        "<ds:DigestValue>AA==</ds:DigestValue></ds:Reference></ds:SignedInfo>"
        "<ds:SignatureValue>AA==</ds:SignatureValue><ds:KeyInfo><ds:X509Data>"
        "<ds:X509Certificate>AA==</ds:X509Certificate></ds:X509Data></ds:KeyInfo>";
    return text;
}

std::string resources(int first) {
    std::string text;
    for (int index = first; index < 64; ++index) {
        text += "<r:Resource type=\"Measurement\" index=\"" + std::to_string(index) +
                "\" active=\"True\" alternatives=\"1\" h:Hash0=\"" + std::string(96, '0') +
                "\" name=\"M\" size=\"48\"/>";
    }
    return text;
}

const char* const kGoodMeta =
    "<r:Meta colloquialVersion=\"550.90.07\" product=\"GH100\" t:FirmwareManufacturerId=\"5703\"/>";

std::string document(const std::string& meta, const std::string& payload,
                     const std::string& signature) {
    return "<r:SoftwareIdentity xmlns:r=\"http://standards.iso.org/iso/19770/-2/2015/schema.xsd\" "
           "xmlns:h=\"http://www.w3.org/2001/04/xmlenc#sha384\" "
           "xmlns:t=\"https://trustedcomputinggroup.org/resource/"
           "tcg-reference-integrity-manifest-rim-information-model/\" "
           "xmlns:o=\"https://docs.nvidia.com/attestation/specs/latest/opaque-data.html\">"
           "<r:Entity/>" +
           meta + "<r:Payload>" + payload +
           "</r:Payload><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">" +
           signature + "</ds:Signature></r:SoftwareIdentity>";
}

void checkContent(const RimDocument& rim) {
    require(rim.values.size() == kMeasurements);
    bool active = false;
    for (std::size_t i = 0; i < rim.values.size(); ++i) {
        require(rim.values[i].index == i);
        require(!rim.values[i].alternatives.empty());
        require(rim.values[i].alternatives.size() <= kAlternativesMax);
        active = active || rim.values[i].active;
    }
    require(active && rim.floors.size() <= 64);
    for (std::size_t i = 1; i < rim.floors.size(); ++i) {
        require(rim.floors[i - 1].type < rim.floors[i].type);
    }
    require(!rim.version.empty() && rim.version.size() <= 32 && !rim.product.empty());
    require((rim.kind == RimKind::Vbios) == isVbiosVersion(rim.version));
}

std::optional<Bytes> canonicalWhole(const std::string& text) {
    auto parsed = xml::Document::parse(text);
    if (!parsed.ok()) return std::nullopt;
    return xml::canonicalSubtree(*parsed, parsed->root());
}

void run(const std::string& text) {
    static LinkCache links;
    require(!readRim(asBytes(text), nvidiaRoots().rim, 1'717'200'000, links).ok());
    auto parsed = xml::Document::parse(text);
    if (!parsed.ok()) return;
    require(!xml::formFault(text));
    auto signature = xml::findSignature(*parsed);
    if (!signature.ok()) return;
    require(!signature->certificates.empty() &&
            signature->certificates.size() <= xml::kCertificatesMax);
    static_cast<void>(xml::canonicalSubtree(*parsed, signature->signedInfo));
    const auto content = xml::canonicalWithout(*parsed, *signature);
    const auto said = readRimContent(*parsed);
    if (said.ok()) checkContent(*said);
    if (!content) return;
    // The canonical form of a canonical form is itself, and says the same.
    const std::string canonical(asText(*content));
    if (const auto again = canonicalWhole(canonical)) require(*again == *content);
    auto reread = xml::Document::parse(canonical);
    if (!said.ok() || !reread.ok()) return;
    const auto same = readRimContent(*reread);
    require(same.ok() && same->values == said->values && same->floors == said->floors &&
            same->version == said->version && same->product == said->product);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 6) {
        case 0:
            run(rest);
            break;
        case 1:
            run(document(kGoodMeta, rest + resources(1), goodSignature()));
            break;
        case 2:
            run(document(kGoodMeta, rest + resources(0), goodSignature()));
            break;
        case 3:
            run(document(rest, resources(0), goodSignature()));
            break;
        case 4:
            run(document(kGoodMeta, resources(0), rest));
            break;
        default:
            if (const auto answer = parseRimAnswer(asBytes(rest)); answer.ok()) {
                require(isRimId(answer->id) && answer->xml.size() <= kRimMax);
            }
    }
    return 0;
}
