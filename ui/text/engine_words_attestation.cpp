#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/attestation/certificate_chain.cpp
    QT_TRANSLATE_NOOP("Engine", "certificate %1 (\"%2\") %3."),
    QT_TRANSLATE_NOOP("Engine", "has a key that is not ECDSA P-384"),
    QT_TRANSLATE_NOOP("Engine", "is signed with something other than ECDSA and SHA-384"),
    QT_TRANSLATE_NOOP("Engine", "has a critical extension that is not known"),
    QT_TRANSLATE_NOOP("Engine", "comes twice"),
    QT_TRANSLATE_NOOP("Engine", "is a CA; the leaf is missing"),
    QT_TRANSLATE_NOOP("Engine", "may not sign (key usage)"),
    QT_TRANSLATE_NOOP("Engine", "is no CA, but certificate %1 names it as its issuer"),
    QT_TRANSLATE_NOOP("Engine", "may not sign certificates (key usage)"),
    QT_TRANSLATE_NOOP("Engine", "has more CAs below it than its path length allows"),
    QT_TRANSLATE_NOOP("Engine", "expired at %1"),
    QT_TRANSLATE_NOOP("Engine", "is valid only from %1"),
    QT_TRANSLATE_NOOP("Engine", "was not issued by the next one (\"%1\")"),
    QT_TRANSLATE_NOOP("Engine", "was not issued by the pinned root \"%1\""),
    QT_TRANSLATE_NOOP("Engine", "names \"%1\" as its issuer but was not signed by it"),
    QT_TRANSLATE_NOOP("Engine", "There is no certificate."),
    QT_TRANSLATE_NOOP("Engine", "There are %1 certificates; at most %2 are allowed."),
    QT_TRANSLATE_NOOP("Engine", "is the root; the device's are missing"),
    QT_TRANSLATE_NOOP("Engine", "is the root, but not at the end"),
    QT_TRANSLATE_NOOP("Engine", "is a root of its own, not the pinned one"),
    // core/attestation/cpu_quote.cpp
    QT_TRANSLATE_NOOP("Engine", "GPU evidence cannot prove the CPU side."),
    QT_TRANSLATE_NOOP("Engine",
                      "A quote of the CPU was given; this version cannot verify it, so the CPU "
                      "side stays unproven."),
    // core/attestation/crl.cpp
    QT_TRANSLATE_NOOP("Engine", "The revocation list is larger than %1 bytes."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list is neither one DER list nor one PEM block."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list has times that cannot be."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list has more than %1 entries."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list is by \"%1\", not by %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 may not sign revocation lists."),
    QT_TRANSLATE_NOOP("Engine",
                      "The revocation list is not signed with ECDSA and SHA-256 or SHA-384."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list's signature is not by %1."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The revocation list is for certificates of other issuers too; such lists are not read."),
    QT_TRANSLATE_NOOP("Engine", "Revoked at %1, reason %2, says its issuer's list."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list counts from %1, which is in the future."),
    QT_TRANSLATE_NOOP("Engine", "The revocation list counted until %1."),
    QT_TRANSLATE_NOOP("Engine", "On hold, says its issuer's list."),
    QT_TRANSLATE_NOOP("Engine",
                      "The revocation list covers a part only and does not list the certificate."),
    QT_TRANSLATE_NOOP("Engine", "Not on its issuer's list, which counts until %1."),
    // core/attestation/deny_list.cpp
    QT_TRANSLATE_NOOP("Engine", "The operator denies nothing by name."),
    QT_TRANSLATE_NOOP("Engine", "The GPU has no serial to look up on the operator's deny list."),
    QT_TRANSLATE_NOOP("Engine", "The GPU %1 is on the operator's deny list."),
    QT_TRANSLATE_NOOP("Engine", "The RIM %1 is on the operator's deny list."),
    // core/attestation/device_verifier.cpp
    QT_TRANSLATE_NOOP("Engine", "%1; the policy sets no floor."),
    QT_TRANSLATE_NOOP("Engine", "%1; the floor is %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 is below the policy's floor of %2. Update the GPU's software."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 cannot be compared with the policy's floor of %2. Update the GPU's software."),
    QT_TRANSLATE_NOOP("Engine", "The expected nonce is not 64 lower case hexadecimal digits."),
    QT_TRANSLATE_NOOP("Engine", "Not looked at, because %1 did not pass."),
    QT_TRANSLATE_NOOP("Engine", "The report has %1 bytes; at most %2 are read."),
    QT_TRANSLATE_NOOP("Engine", "The certificate chain has %1 bytes; at most %2 are read."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The leaf certificate names the device \"%1\", which is not a GPU of a known family."),
    QT_TRANSLATE_NOOP("Engine", "64 measurements."),
    QT_TRANSLATE_NOOP("Engine", "%1 fields."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 fields, of which types without a name: %2. The policy refuses those."),
    QT_TRANSLATE_NOOP("Engine", "%1 fields, of which types without a name: %2."),
    QT_TRANSLATE_NOOP("Engine", "Device chain: %1"),
    QT_TRANSLATE_NOOP("Engine", "%1 certificates to the pinned root, valid until %2."),
    QT_TRANSLATE_NOOP("Engine", "The report was not signed by the key of certificate 0 (\"%1\")."),
    QT_TRANSLATE_NOOP("Engine", "The GPU answered nonce %1, not %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "The report has no firmware hash (FWID), which the policy asks for; drivers "
                      "before 550 write none."),
    QT_TRANSLATE_NOOP("Engine", "The report has no firmware hash; the policy does not ask."),
    QT_TRANSLATE_NOOP("Engine", "The report's firmware hash begins %1, the leaf's %2."),
    QT_TRANSLATE_NOOP("Engine", "%1, PDI %2."),
    QT_TRANSLATE_NOOP("Engine", "There is no %1; the policy does not ask for it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Without both RIMs there is nothing to compare with; the policy does not ask for them."),
    QT_TRANSLATE_NOOP("Engine", "The GPU runs as %1; nobody registered a mode."),
    QT_TRANSLATE_NOOP("Engine", "The GPU runs as %1, as registered."),
    QT_TRANSLATE_NOOP("Engine", "The GPU runs as %1; registered is %2."),
    // core/attestation/evidence_list.cpp
    QT_TRANSLATE_NOOP("Engine", "The evidence list is refused: %1."),
    QT_TRANSLATE_NOOP("Engine", "%1 needs a text \"%2\""),
    QT_TRANSLATE_NOOP("Engine", "%1 is not an object"),
    QT_TRANSLATE_NOOP("Engine", "%1 is of arch \"%2\"; HOPPER and BLACKWELL are known"),
    QT_TRANSLATE_NOOP("Engine", "%1: \"evidence\" is not base64 of at most 8 KiB"),
    QT_TRANSLATE_NOOP("Engine", "%1: \"certificate\" is not base64 of at most 64 KiB"),
    QT_TRANSLATE_NOOP("Engine", "it is larger than 2 MiB"),
    QT_TRANSLATE_NOOP("Engine", "it is not a JSON list"),
    QT_TRANSLATE_NOOP("Engine", "it must have 1 to 16 entries"),
    QT_TRANSLATE_NOOP("Engine", "%1 names another nonce than entry 0"),
    // core/attestation/firmware_id.cpp
    QT_TRANSLATE_NOOP("Engine", "The leaf certificate has no DICE firmware hash."),
    QT_TRANSLATE_NOOP("Engine",
                      "The DICE extension of the leaf certificate is not one with a SHA-384 hash."),
    QT_TRANSLATE_NOOP("Engine",
                      "The two DICE extensions of the leaf certificate have different hashes."),
    // core/attestation/gpu_identity.cpp
    QT_TRANSLATE_NOOP(
        "Engine", "The %1 certificate's subject has no serial number in upper case hexadecimal."),
    QT_TRANSLATE_NOOP("Engine",
                      "The leaf certificate has no alternative name with the device's identity."),
    QT_TRANSLATE_NOOP(
        "Engine", "The leaf certificate's device name \"%1\" is not vendor:product:identifier."),
    QT_TRANSLATE_NOOP("Engine",
                      "The leaf certificate's device name \"%1\" is not NVIDIA's or has no "
                      "identifier of 16 hexadecimal digits."),
    QT_TRANSLATE_NOOP("Engine", "The chain has no BROM certificate."),
    QT_TRANSLATE_NOOP(
        "Engine", "The certificates are those of \"%1\", which is not a GPU of a known family."),
    QT_TRANSLATE_NOOP("Engine", "The certificate \"%1\" stands beside the device name %2."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The leaf certificate's subject names another serial number than the certificate has."),
    QT_TRANSLATE_NOOP("Engine", "The evidence is claimed to be %1; its certificates are %2."),
    QT_TRANSLATE_NOOP("Engine", "The report says chip %1; the certificates say %2."),
    // core/attestation/gpu_load.cpp
    QT_TRANSLATE_NOOP("Engine", "No GPU is shown: %1"),
    QT_TRANSLATE_NOOP("Engine", "%1: %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an "
                      "NVIDIA GPU install the driver; without one there is nothing to do."),
    QT_TRANSLATE_NOOP("Engine", "the NVIDIA driver is too old, it lacks %1. Update the driver."),
    QT_TRANSLATE_NOOP("Engine", "there is no NVIDIA GPU in this machine."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 sent what it must not: %2 Install Stacknet again or update the driver."),
    QT_TRANSLATE_NOOP("Engine",
                      "NVIDIA's library did not return within %1 ms and was stopped. If that "
                      "stays, restart the machine."),
    QT_TRANSLATE_NOOP("Engine",
                      "NVIDIA's library ended its process (signal %1). Update the driver."),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA's library ended its process. Update the driver."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not installed beside this program. Install Stacknet again."),
    // core/attestation/gpu_mode.cpp
    QT_TRANSLATE_NOOP("Engine", "single GPU"),
    QT_TRANSLATE_NOOP("Engine", "multi GPU"),
    QT_TRANSLATE_NOOP("Engine", "protected PCIe"),
    QT_TRANSLATE_NOOP("Engine", "unstated"),
    // core/attestation/node_verifier.cpp
    QT_TRANSLATE_NOOP("Engine", "The node registered %1 GPUs; 1 to %2 are possible."),
    QT_TRANSLATE_NOOP("Engine", "There is evidence of %1 GPUs; the node registered %2."),
    QT_TRANSLATE_NOOP("Engine", "GPU %1 runs as %2; others run as %3."),
    QT_TRANSLATE_NOOP("Engine", "GPU %1 runs as %2; registered is %3."),
    QT_TRANSLATE_NOOP("Engine", "%1 GPUs, as registered, in mode \"%2\"."),
    QT_TRANSLATE_NOOP("Engine", "Their switches are not part of this verdict."),
    QT_TRANSLATE_NOOP("Engine", "GPUs %1 and %2 are one and the same, PDI %3."),
    QT_TRANSLATE_NOOP("Engine", "No GPU comes twice."),
    // core/attestation/nvml_collector.cpp
    QT_TRANSLATE_NOOP("Engine", "No GPU evidence: %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "No GPU evidence: %1"),
    QT_TRANSLATE_NOOP("Engine",
                      "confidential computing is off. Turn it on for the GPU (nvidia-smi "
                      "conf-compute and the machine's firmware), then restart the machine."),
    QT_TRANSLATE_NOOP("Engine",
                      "the GPU is in developer mode, in which its memory can be read. Set it to "
                      "confidential computing without developer tools."),
    QT_TRANSLATE_NOOP("Engine",
                      "the GPU's confidential computing is a simulation. Use production hardware."),
    QT_TRANSLATE_NOOP("Engine",
                      "the GPUs do not accept work yet. Set them ready once the machine has been "
                      "verified (nvidia-smi conf-compute -srs 1)."),
    QT_TRANSLATE_NOOP("Engine", "GPU %1, architecture %2: only Hopper and Blackwell GPUs attest."),
    QT_TRANSLATE_NOOP(
        "Engine", "GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver."),
    QT_TRANSLATE_NOOP("Engine", "certificate chain"),
    QT_TRANSLATE_NOOP("Engine", "report"),
    QT_TRANSLATE_NOOP("Engine", "%1 GPUs, at most %2 can be attested as one node."),
    QT_TRANSLATE_NOOP("Engine", "its start"),
    QT_TRANSLATE_NOOP("Engine",
                      "NVIDIA's library did not return from %1 within %2 ms and was stopped. If "
                      "that stays, restart the machine."),
    QT_TRANSLATE_NOOP("Engine",
                      "NVIDIA's library ended its process in %1 (signal %2). Update the driver."),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA's library ended its process in %1. Update the driver."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 sent what it must not in %2: %3 Install Stacknet again or update the driver."),
    QT_TRANSLATE_NOOP("Engine", "%1 GPU(s) with confidential computing on."),
    // core/attestation/nvml_messages.cpp
    QT_TRANSLATE_NOOP("Engine", "the call succeeded"),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA's library was not initialised"),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA's library refused the argument"),
    QT_TRANSLATE_NOOP("Engine", "the GPU does not support it in its present mode"),
    QT_TRANSLATE_NOOP("Engine",
                      "this user may not ask the GPU: run as a user who may open /dev/nvidia*"),
    QT_TRANSLATE_NOOP("Engine", "the GPU was not found"),
    QT_TRANSLATE_NOOP("Engine", "the answer is larger than the buffer"),
    QT_TRANSLATE_NOOP("Engine", "the NVIDIA driver is not loaded: load it or restart the machine"),
    QT_TRANSLATE_NOOP("Engine", "the GPU did not answer in the library's own time"),
    QT_TRANSLATE_NOOP("Engine", "the kernel has a problem with the GPU's interrupts"),
    QT_TRANSLATE_NOOP("Engine", "a part of NVIDIA's library is missing: install the driver again"),
    QT_TRANSLATE_NOOP("Engine", "the driver lacks the function: update the driver"),
    QT_TRANSLATE_NOOP("Engine", "the GPU is lost: it fell off the bus, restart the machine"),
    QT_TRANSLATE_NOOP("Engine", "the GPU must be reset first"),
    QT_TRANSLATE_NOOP("Engine", "the operating system blocked the GPU"),
    QT_TRANSLATE_NOOP("Engine",
                      "library and loaded driver have different versions: restart the machine"),
    QT_TRANSLATE_NOOP("Engine", "the GPU is in use by another program"),
    QT_TRANSLATE_NOOP("Engine", "there is not enough memory"),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA's library reports an unknown error"),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA's library reports error %1"),
    // core/attestation/ocsp_response.cpp
    QT_TRANSLATE_NOOP("Engine", "The OCSP response is larger than %1 bytes."),
    QT_TRANSLATE_NOOP("Engine", "The OCSP response is not one DER response."),
    QT_TRANSLATE_NOOP("Engine",
                      "The responder does not answer for this certificate (unauthorized)."),
    QT_TRANSLATE_NOOP("Engine", "The responder says to ask again later."),
    QT_TRANSLATE_NOOP("Engine", "The responder reports an error, OCSP status %1."),
    QT_TRANSLATE_NOOP("Engine", "The OCSP response has a status that does not exist."),
    QT_TRANSLATE_NOOP(
        "Engine", "The OCSP response has not the form of RFC 6960, or more in it than is taken."),
    QT_TRANSLATE_NOOP("Engine", "The responder %1"),
    QT_TRANSLATE_NOOP("Engine", "%1 has no certificate of %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 has no certificate for signing OCSP responses (OCSPSigning)."),
    QT_TRANSLATE_NOOP("Engine", "%1 has a certificate that is not for signatures."),
    QT_TRANSLATE_NOOP("Engine", "%1 has a certificate that counts from %2 to %3 only."),
    QT_TRANSLATE_NOOP("Engine", "%1 has a certificate that %2 did not sign."),
    QT_TRANSLATE_NOOP("Engine", "%1 has a certificate that is itself revoked."),
    QT_TRANSLATE_NOOP(
        "Engine", "The response is neither by %1 nor by a responder that shows its certificate."),
    QT_TRANSLATE_NOOP("Engine", "The response's signature is not by %1."),
    QT_TRANSLATE_NOOP("Engine", "The response is not signed with ECDSA and SHA-256 or SHA-384."),
    QT_TRANSLATE_NOOP("Engine", "The response has times that cannot be."),
    QT_TRANSLATE_NOOP("Engine", "Revoked at %1, reason %2, says its responder."),
    QT_TRANSLATE_NOOP("Engine",
                      "The response does not repeat the number that was sent with the request."),
    QT_TRANSLATE_NOOP("Engine", "The response counts from %1, which is in the future."),
    QT_TRANSLATE_NOOP("Engine", "The response counted until %1."),
    QT_TRANSLATE_NOOP("Engine", "On hold, says its responder."),
    QT_TRANSLATE_NOOP("Engine", "Good until %1."),
    QT_TRANSLATE_NOOP("Engine", "The responder does not know this certificate."),
    QT_TRANSLATE_NOOP("Engine", "The response is about another certificate than %1."),
    // core/attestation/opaque_data.cpp
    QT_TRANSLATE_NOOP("Engine", "Opaque field %1 %2."),
    QT_TRANSLATE_NOOP("Engine", "does not end with a NUL"),
    QT_TRANSLATE_NOOP("Engine", "has text behind a NUL"),
    QT_TRANSLATE_NOOP("Engine", "is empty"),
    QT_TRANSLATE_NOOP("Engine", "has %1 characters; at most %2 are read"),
    QT_TRANSLATE_NOOP("Engine", "says \"%1\""),
    QT_TRANSLATE_NOOP("Engine", "has %1 bytes instead of %2"),
    QT_TRANSLATE_NOOP("Engine", "is neither 0xAA (on) nor 0x55 (off)"),
    QT_TRANSLATE_NOOP("Engine", "contradicts FEATURE_FLAG"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The report's opaque data is of version %1; this program reads up to %2. Update it."),
    QT_TRANSLATE_NOOP("Engine", "is none of 0 (SPT), 1 (MPT), 2 (PPCIE)"),
    QT_TRANSLATE_NOOP("Engine", "is not made of 8-byte identities"),
    QT_TRANSLATE_NOOP("Engine", "must not be in a report"),
    QT_TRANSLATE_NOOP("Engine", "The report's opaque data ends inside its header."),
    QT_TRANSLATE_NOOP("Engine",
                      "The report's opaque data is of profile %1; only profile 0 is known."),
    QT_TRANSLATE_NOOP("Engine", "The report's opaque data has no field %1."),
    QT_TRANSLATE_NOOP("Engine", "The report's opaque data is empty."),
    QT_TRANSLATE_NOOP("Engine", "The report's opaque data ends inside field %1."),
    QT_TRANSLATE_NOOP("Engine", "Opaque field %1 comes twice."),
    // core/attestation/pem_chain.cpp
    QT_TRANSLATE_NOOP("Engine", "Certificate %1 of the PEM text %2."),
    QT_TRANSLATE_NOOP("Engine", "is in a text of more than 256 KiB"),
    QT_TRANSLATE_NOOP("Engine", "is one more than the %1 that are allowed"),
    QT_TRANSLATE_NOOP("Engine",
                      "does not begin with \"-----BEGIN CERTIFICATE-----\"; nothing but "
                      "certificates may be there"),
    QT_TRANSLATE_NOOP("Engine", "has no end line"),
    QT_TRANSLATE_NOOP("Engine", "is not base64"),
    QT_TRANSLATE_NOOP("Engine", "is not an X.509 certificate"),
    QT_TRANSLATE_NOOP("Engine", "is missing: the text is empty"),
    // core/attestation/remedy.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "Collect the evidence again and compare the files' sizes and hashes: this is "
                      "not what the GPU wrote."),
    QT_TRANSLATE_NOOP("Engine",
                      "Give the GPU's whole attestation certificate chain as PEM, leaf first."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Do not trust this GPU: NVIDIA did not make these certificates as they stand here."),
    QT_TRANSLATE_NOOP("Engine",
                      "Fetch the RIM file again from NVIDIA's service: this one was not signed by "
                      "NVIDIA as it stands here."),
    QT_TRANSLATE_NOOP("Engine", "Fetch the RIM file of the report's own version and chip."),
    QT_TRANSLATE_NOOP("Engine", "Do not trust it: ask the attestation service again."),
    QT_TRANSLATE_NOOP(
        "Engine", "Ask for a new challenge and answer it once, in time, by the node it is for."),
    QT_TRANSLATE_NOOP("Engine", "Update this program: the GPU's software writes a newer format."),
    QT_TRANSLATE_NOOP("Engine",
                      "Compare this machine's clock (--at) with the certificate's dates."),
    QT_TRANSLATE_NOOP("Engine", "Give the evidence of a GPU; switches are not verified."),
    QT_TRANSLATE_NOOP("Engine",
                      "Ask the sender which GPU it has: its claim and its certificates differ."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Do not trust it: collect again, and check that report and chain come from one GPU."),
    QT_TRANSLATE_NOOP("Engine", "Give the nonce as 64 lower case hexadecimal digits."),
    QT_TRANSLATE_NOOP(
        "Engine", "Ask for new evidence with your own nonce: this one answers another question."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Update the GPU's driver to 550 or later, or set require_fwid to false in the policy."),
    QT_TRANSLATE_NOOP("Engine",
                      "Do not trust it: the firmware that runs is not the one that was certified."),
    QT_TRANSLATE_NOOP("Engine", "Update the GPU's driver or vBIOS, or lower the policy's floor."),
    QT_TRANSLATE_NOOP("Engine",
                      "Fetch the RIM file that is named from NVIDIA's service and give it with "
                      "--driver-rim, --vbios-rim or \"attest rims add\"."),
    QT_TRANSLATE_NOOP("Engine", "Exchange the files of --driver-rim and --vbios-rim."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends."),
    QT_TRANSLATE_NOOP("Engine", "Give one driver RIM and one vBIOS RIM of this very GPU."),
    QT_TRANSLATE_NOOP("Engine",
                      "Do not trust it until the GPU runs the released driver and vBIOS: install "
                      "them anew, restart, and collect again."),
    QT_TRANSLATE_NOOP("Engine",
                      "Take it out of service: NVIDIA revoked the certificate that is named."),
    QT_TRANSLATE_NOOP("Engine", "Wait for NVIDIA: the certificate that is named is suspended."),
    QT_TRANSLATE_NOOP("Engine",
                      "Bring current OCSP responses or CRLs (--revocation DIR), or allow silence "
                      "in the policy (\"revocation\": \"allow-unknown\")."),
    QT_TRANSLATE_NOOP("Engine", "Remove or fetch again the OCSP response or CRL that is named."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Take it off denied_gpus or denied_rims in the policy, if it is there by mistake."),
    QT_TRANSLATE_NOOP("Engine", "Fetch the service's key set (JWKS) again."),
    QT_TRANSLATE_NOOP("Engine", "Ask the service for a new token; it lives for an hour."),
    QT_TRANSLATE_NOOP("Engine", "Ask the service for a new token: this one was used."),
    QT_TRANSLATE_NOOP("Engine",
                      "Look the number up in NVIDIA's list of errors; 4010 is a nonce that does "
                      "not match the evidence."),
    QT_TRANSLATE_NOOP("Engine", "Bring the evidence of every GPU of the node, and of no other."),
    QT_TRANSLATE_NOOP("Engine", "Bring the evidence of each GPU once; one GPU is never two."),
    QT_TRANSLATE_NOOP("Engine", "Set all GPUs of the node to the mode that it registered."),
    QT_TRANSLATE_NOOP("Engine", "Set this machine's clock."),
    // core/attestation/revocation.cpp
    QT_TRANSLATE_NOOP("Engine", "More than 64 OCSP responses or 64 revocation lists were brought."),
    QT_TRANSLATE_NOOP("Engine", "Nobody said anything about this certificate."),
    QT_TRANSLATE_NOOP("Engine", "Nobody answers for firmware certificates."),
    QT_TRANSLATE_NOOP("Engine", "The response is about no certificate of this chain."),
    QT_TRANSLATE_NOOP("Engine", "The list is by \"%1\", who issued nothing of this chain."),
    QT_TRANSLATE_NOOP("Engine", "There is no certificate to ask about."),
    QT_TRANSLATE_NOOP("Engine", "%1 certificates are good until %2."),
    QT_TRANSLATE_NOOP("Engine", "The policy lets that pass."),
    QT_TRANSLATE_NOOP("Engine", "The policy wants every certificate known to be good."),
    // core/attestation/spdm_report.cpp
    QT_TRANSLATE_NOOP("Engine", "The report's %1 at offset %2 is 0x%3 instead of 0x%4."),
    QT_TRANSLATE_NOOP("Engine", "The report ends after %1 bytes; its lengths ask for %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "The report's OpaqueDataLength of %1 does not agree with the fields inside."),
    QT_TRANSLATE_NOOP("Engine", "%1 bytes follow the report's signature."),
    // core/attestation/verdict_store.cpp
    QT_TRANSLATE_NOOP("Engine", "Verified; the verdict holds until %1."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Verdicts of %1 nodes are kept and all of them hold; no further node is verified."),
    QT_TRANSLATE_NOOP("Engine", "The verdict cannot be kept: %1"),
    QT_TRANSLATE_NOOP("Engine", "its fields are out of range."),
    QT_TRANSLATE_NOOP("Engine",
                      "A verdict of %1 about this node is there; the one of %2 is older."),
    QT_TRANSLATE_NOOP("Engine", "Not verified: %1. %2"),
    QT_TRANSLATE_NOOP("Engine", "The verdict was over at %1; the node must be verified again."),
    QT_TRANSLATE_NOOP(
        "Engine", "This machine's clock stands before the verification at %1. Check the clock."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The node was verified for another key than it offers now; it must be verified again."),
    QT_TRANSLATE_NOOP("Engine",
                      "One of its GPUs was verified for another node too, so neither counts."),
    QT_TRANSLATE_NOOP("Engine",
                      "The store of verdicts was changed from outside and was emptied; the node "
                      "must be verified again."),
    QT_TRANSLATE_NOOP("Engine", "The node was not verified."),
};

}  // namespace

std::span<const char* const> engineWordsOfAttestation() {
    return kPatterns;
}

}  // namespace stacknet::ui
