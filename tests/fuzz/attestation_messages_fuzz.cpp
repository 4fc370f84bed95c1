// Any bytes as a message of a peer about GPUs, as a bundle of evidence and as NVIDIA's list of it.

#include <cstdlib>

#include "core/e2ee/evidence_bundle.h"
#include "core/engine/attestation_messages.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto message = engine::decodeAttestationMessage(bytes); message.ok()) {
        if (engine::encodeAttestationMessage(*message) != toBytes(bytes)) std::abort();
    }
    if (const auto list = attestation::parseEvidenceList(asText(bytes)); list.ok()) {
        const auto again = attestation::parseEvidenceList(attestation::evidenceListJson(*list));
        if (!again.ok() || !(*again == *list)) std::abort();
    }
    if (const auto bundle = e2ee::EvidenceBundle::fromJson(asText(bytes)); bundle.ok()) {
        const auto again = e2ee::EvidenceBundle::fromJson(bundle->toJson());
        if (!again.ok() || !(*again == *bundle)) std::abort();
    }
    return 0;
}
