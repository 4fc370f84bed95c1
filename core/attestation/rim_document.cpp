#include "core/attestation/rim_document.h"

#include <algorithm>
#include <cctype>

#include "core/attestation/certificate_cache.h"
#include "core/attestation/rim_content_internal.h"
#include "core/attestation/xml_signature_internal.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {
namespace {

constexpr std::string_view kSwid = "http://standards.iso.org/iso/19770/-2/2015/schema.xsd";

Fault rimFault(Reason reason, std::string detail) {
    return {reason, std::move(detail)};
}

Parsed<std::vector<Certificate>> readSigners(const xml::Signature& signature,
                                             CertificateCache* cache) {
    std::vector<Certificate> signers;
    for (const Bytes& der : signature.certificates) {
        auto certificate = cache == nullptr ? Certificate::fromDer(der) : cache->fromDer(der);
        if (!certificate.ok()) {
            return rimFault(Reason::RimFormat,
                            sentence("Certificate %1 of the RIM's signer cannot be read: %2",
                                     {signers.size() + 1, certificate.error().message}));
        }
        signers.push_back(std::move(*certificate));
    }
    return signers;
}

bool sameIgnoringCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) ==
               std::tolower(static_cast<unsigned char>(y));
    });
}

std::string_view kindName(RimKind kind) {
    return kind == RimKind::Driver ? "driver" : "vBIOS";
}

/// What keeps a genuine RIM from being the expected one.
std::optional<Fault> differs(const RimDocument& document, const RimExpectation& expected) {
    const std::string name = "RIM " + escaped(expected.id);
    if (document.kind != expected.kind) {
        return rimFault(Reason::RimKind, sentence("%1 is for a %2 (version %3), not for a %4.",
                                                  {name, kindName(document.kind), document.version,
                                                   kindName(expected.kind)}));
    }
    const bool sameVersion = expected.kind == RimKind::Driver
                                 ? document.version == expected.version
                                 : sameIgnoringCase(document.version, expected.version);
    if (!sameVersion) {
        return rimFault(Reason::RimVersion,
                        sentence("%1 is for version %2; the report says %3.",
                                 {name, document.version, escaped(expected.version)}));
    }
    if (document.product != expected.product) {
        return rimFault(Reason::RimProduct,
                        sentence("%1 is for %2; the GPU is %3.",
                                 {name, document.product, escaped(expected.product)}));
    }
    return std::nullopt;
}

}  // namespace

Parsed<RimPointer> readRim(ByteView bytes, const Certificate& root, std::int64_t nowS,
                           LinkCache& links, std::uint64_t* verified,
                           CertificateCache* certificates) {
    if (bytes.size() > kRimMax) {
        return rimFault(Reason::RimFormat, sentence("The RIM has %1 bytes; at most %2 are read.",
                                                    {bytes.size(), kRimMax}));
    }
    auto document = xml::Document::parse(asText(bytes));
    if (!document.ok()) return document.fault();
    if (!xml::isElement(document->root(), kSwid, "SoftwareIdentity")) {
        return rimFault(Reason::RimFormat,
                        sentence("The RIM's root is not a SWID SoftwareIdentity."));
    }
    auto signature = xml::findSignature(*document);
    if (!signature.ok()) return signature.fault();
    auto signers = readSigners(*signature, certificates);
    if (!signers.ok()) return signers.fault();

    // The signer's chain comes first: nothing that it signed is worth a look before.
    const auto chainFault = checkChain(*signers, root, nowS, links, {}, verified);
    if (chainFault && chainFault->reason != Reason::ChainTime) {
        return rimFault(
            Reason::RimUntrusted,
            sentence("The RIM's signer does not lead to the RIM root: %1", {chainFault->detail}));
    }
    const auto signedInfo = xml::canonicalSubtree(*document, signature->signedInfo);
    const auto content = xml::canonicalWithout(*document, *signature);
    if (!signedInfo || !content) {
        return rimFault(Reason::RimFormat, sentence("The RIM's XML has no canonical form."));
    }
    const Hash384 digest = sha384(*content);
    if (!std::equal(digest.data.begin(), digest.data.end(), signature->digest.begin(),
                    signature->digest.end())) {
        return rimFault(Reason::RimSignature,
                        sentence("The RIM was changed after it was signed: its digest differs."));
    }
    if (verified != nullptr) ++*verified;
    if (!verifyP384(signers->front(), *signedInfo, signature->value)) {
        return rimFault(Reason::RimSignature, sentence("The RIM was not signed by \"%1\".",
                                                       {escaped(signers->front().commonName())}));
    }
    auto said = readRimContent(*document);
    if (!said.ok()) return said.fault();
    RimDocument genuine = std::move(said.value());
    genuine.digest = crypto::sha256(bytes);
    genuine.notAfterS = std::min(earliestNotAfterS(*signers), root.notAfterS());
    genuine.signers = std::move(signers.value());
    return std::make_shared<const RimDocument>(std::move(genuine));
}

std::optional<Fault> outOfDate(const RimDocument& document, const Certificate& root,
                               std::int64_t nowS) {
    const auto judge = [nowS](const Certificate& certificate) -> std::optional<Fault> {
        const std::string name = "\"" + escaped(certificate.commonName()) + "\"";
        if (nowS > certificate.notAfterS()) {
            return rimFault(Reason::RimExpired,
                            sentence("The RIM's signer certificate %1 expired at %2. Fetch the RIM "
                                     "again: NVIDIA signs anew.",
                                     {name, utcText(certificate.notAfterS())}));
        }
        if (nowS < certificate.notBeforeS()) {
            return rimFault(Reason::RimExpired,
                            sentence("The RIM's signer certificate %1 is not valid before %2. "
                                     "Check this machine's clock.",
                                     {name, utcText(certificate.notBeforeS())}));
        }
        return std::nullopt;
    };
    for (const Certificate& signer : document.signers) {
        if (auto fault = judge(signer)) return fault;
    }
    return judge(root);
}

std::string_view rimProduct(GpuFamily family) {
    switch (family) {
        case GpuFamily::Hopper:
            return "GH100";
        case GpuFamily::Blackwell:
            return "GB100";
        case GpuFamily::Unknown:
            break;
    }
    return {};
}

RimResult verifyRim(const std::optional<Bytes>& xml, const RimExpectation& expected,
                    const Certificate& root, std::int64_t nowS, LinkCache& links, RimCache* cache,
                    std::uint64_t* verified) {
    const CheckKind kind =
        expected.kind == RimKind::Driver ? CheckKind::DriverRim : CheckKind::VbiosRim;
    RimResult result;
    const auto refuse = [&](const Fault& fault) {
        result.check = Check::fail(kind, fault.reason, fault.detail);
        return result;
    };
    if (!xml) {
        return refuse(rimFault(
            Reason::RimUnavailable,
            sentence("There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or "
                     "import its file.",
                     {escaped(expected.id), kindName(expected.kind), escaped(expected.version)})));
    }
    const auto read = cache != nullptr ? cache->read(*xml, root, nowS, links, verified)
                                       : readRim(*xml, root, nowS, links, verified);
    if (!read.ok()) return refuse(read.fault());
    const RimDocument& document = **read;
    if (const auto fault = outOfDate(document, root, nowS)) return refuse(*fault);
    if (const auto fault = differs(document, expected)) return refuse(*fault);
    result.check = Check::pass(
        kind,
        sentence("RIM %1 for version %2, signed by \"%3\", valid until %4.",
                 {escaped(expected.id), document.version,
                  escaped(document.signers.front().commonName()), utcText(document.notAfterS)}));
    result.summary = RimSummary{document.kind, expected.id, document.version, document.digest,
                                document.notAfterS};
    result.document = *read;
    return result;
}

}  // namespace stacknet::attestation
