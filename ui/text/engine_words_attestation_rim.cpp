#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/attestation/golden_values.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is "
                      "disabled; %3 security versions reached."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 of %2 golden values compared, all equal; %3 security versions reached."),
    QT_TRANSLATE_NOOP("Engine", "%1 of %2 golden values compared, all equal."),
    QT_TRANSLATE_NOOP("Engine", "Driver and vBIOS RIM both claim %1; they do not belong together."),
    QT_TRANSLATE_NOOP("Engine", "The RIMs have no active golden value to compare with."),
    QT_TRANSLATE_NOOP("Engine",
                      "The GPU runs something else than NVIDIA signed: measurements %1 differ."),
    // core/attestation/rim_content_internal.cpp
    QT_TRANSLATE_NOOP("Engine", "The RIM's Payload holds text."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's Payload holds %1; only Resource is allowed."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's Resource of index \"%1\" %2."),
    QT_TRANSLATE_NOOP("Engine", "is not empty"),
    QT_TRANSLATE_NOOP("Engine", "has an index that is neither 0..63 nor an opaque record's"),
    QT_TRANSLATE_NOOP("Engine", "is not of type Measurement"),
    QT_TRANSLATE_NOOP("Engine", "has active=\"%1\"; only True and False are allowed"),
    QT_TRANSLATE_NOOP("Engine", "has not size=\"48\""),
    QT_TRANSLATE_NOOP("Engine", "has not 1..%1 alternatives"),
    QT_TRANSLATE_NOOP("Engine", "is a measurement with an opaque attribute"),
    QT_TRANSLATE_NOOP("Engine", "has not as many hashes as alternatives"),
    QT_TRANSLATE_NOOP("Engine", "has no %1"),
    QT_TRANSLATE_NOOP("Engine", "has a %1 that is not 96 hexadecimal digits"),
    QT_TRANSLATE_NOOP("Engine", "is one opaque record too many"),
    QT_TRANSLATE_NOOP("Engine", "is an opaque record without a plain name of 1..%1 characters"),
    QT_TRANSLATE_NOOP("Engine", "is an opaque record with a hash"),
    QT_TRANSLATE_NOOP("Engine", "has the opaque attribute %1, which this version does not know"),
    QT_TRANSLATE_NOOP("Engine", "is an opaque record without a number minSvn"),
    QT_TRANSLATE_NOOP("Engine", "has an includeInResult that is neither True nor False"),
    QT_TRANSLATE_NOOP("Engine", "has the name of another opaque record"),
    QT_TRANSLATE_NOOP("Engine", "The RIM has %1 measurements; it must have %2."),
    QT_TRANSLATE_NOOP("Engine", "The RIM has no active measurement."),
    QT_TRANSLATE_NOOP("Engine",
                      "The RIM's colloquialVersion \"%1\" is not 1..32 letters, digits and dots."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's product \"%1\" is not 1..32 letters, digits and dots."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's FirmwareManufacturerId is \"%1\"; NVIDIA's is %2."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's root holds text."),
    QT_TRANSLATE_NOOP("Engine", "The RIM has more than one %1."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's root holds %1, which does not belong there."),
    QT_TRANSLATE_NOOP("Engine", "The RIM lacks one of Entity, Meta and Payload."),
    // core/attestation/rim_document.cpp
    QT_TRANSLATE_NOOP("Engine", "Certificate %1 of the RIM's signer cannot be read: %2"),
    QT_TRANSLATE_NOOP("Engine", "%1 is for a %2 (version %3), not for a %4."),
    QT_TRANSLATE_NOOP("Engine", "%1 is for version %2; the report says %3."),
    QT_TRANSLATE_NOOP("Engine", "%1 is for %2; the GPU is %3."),
    QT_TRANSLATE_NOOP("Engine", "The RIM has %1 bytes; at most %2 are read."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's root is not a SWID SoftwareIdentity."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's signer does not lead to the RIM root: %1"),
    QT_TRANSLATE_NOOP("Engine", "The RIM's XML has no canonical form."),
    QT_TRANSLATE_NOOP("Engine", "The RIM was changed after it was signed: its digest differs."),
    QT_TRANSLATE_NOOP("Engine", "The RIM was not signed by \"%1\"."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The RIM's signer certificate %1 is not valid before %2. Check this machine's clock."),
    QT_TRANSLATE_NOOP("Engine",
                      "There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, "
                      "or import its file."),
    QT_TRANSLATE_NOOP("Engine", "RIM %1 for version %2, signed by \"%3\", valid until %4."),
    // core/attestation/rim_ids.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "No RIM can be named: the report's %1 \"%2\" is not 1..32 letters, digits and dots."),
    QT_TRANSLATE_NOOP("Engine", "driver version"),
    QT_TRANSLATE_NOOP("Engine", "chip name"),
    QT_TRANSLATE_NOOP("Engine", "No RIM can be named for a GPU of an unknown family."),
    QT_TRANSLATE_NOOP("Engine", "vBIOS version"),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" is not the id of a RIM."),
    // core/attestation/rim_store.cpp
    QT_TRANSLATE_NOOP("Engine", "The RIM service's answer: %1."),
    // core/attestation/xml_signature_internal.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The RIM's signature is not of the accepted form: %1 must have %2=\"%3\" and "
                      "nothing else."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The RIM's signature is not of the accepted form: %1 is not base64, or too long."),
    QT_TRANSLATE_NOOP("Engine",
                      "The RIM's signature is not of the accepted form: %1 does not have exactly "
                      "the content that it must have."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The RIM's signature must come with 1..%1 certificates and nothing between them."),
    QT_TRANSLATE_NOOP("Engine", "The RIM's X509Data holds something that is not a certificate."),
    QT_TRANSLATE_NOOP("Engine", "it is not UTF-8"),
    QT_TRANSLATE_NOOP("Engine", "it has a control character"),
    QT_TRANSLATE_NOOP("Engine",
                      "its XML declaration names another encoding than UTF-8, or does not end"),
    QT_TRANSLATE_NOOP("Engine", "it has a document type, a comment or CDATA"),
    QT_TRANSLATE_NOOP("Engine", "it has a processing instruction"),
    QT_TRANSLATE_NOOP("Engine", "it has a tag that is too long or does not end"),
    QT_TRANSLATE_NOOP("Engine", "its tags do not match"),
    QT_TRANSLATE_NOOP("Engine", "its elements are nested more than %1 deep"),
    QT_TRANSLATE_NOOP("Engine", "The RIM is refused: %1."),
    QT_TRANSLATE_NOOP("Engine", "The RIM is refused: it is not well-formed XML."),
    QT_TRANSLATE_NOOP("Engine", "The RIM is refused: it has a document type."),
    QT_TRANSLATE_NOOP("Engine", "The RIM has more than one signature."),
    QT_TRANSLATE_NOOP("Engine", "The RIM has no signature as a direct child of its root."),
};

}  // namespace

std::span<const char* const> engineWordsOfAttestationRim() {
    return kPatterns;
}

}  // namespace stacknet::ui
