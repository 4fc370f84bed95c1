#include "core/engine/attestation_messages.h"

#include "core/base/canonical.h"

namespace stacknet::engine {

namespace {

using attestation::DeviceEvidence;
using attestation::GpuFamily;

// Shortest device: two lengths and the family.
constexpr std::size_t kDeviceBytesMin = 9;

void write(CanonicalWriter&, const AttestationKeyRequest&) {}

void write(CanonicalWriter& out, const AttestationKeyAnswer& message) {
    out.u32(message.gpus).bytes(message.descriptor).fixed(message.signature);
}

void write(CanonicalWriter& out, const AttestationRequest& message) {
    out.fixed(message.challenge).fixed(message.keyId);
}

void write(CanonicalWriter& out, const AttestationAnswer& message) {
    out.fixed(message.challenge).u32(static_cast<std::uint32_t>(message.devices.size()));
    for (const DeviceEvidence& device : message.devices) {
        out.u8(static_cast<std::uint8_t>(device.claimedFamily));
        out.bytes(device.report).bytes(asBytes(device.chainPem));
    }
}

void write(CanonicalWriter& out, const AttestationRefusal& message) {
    out.fixed(message.challenge).text(message.reason);
}

AttestationKeyAnswer readKeyAnswer(CanonicalReader& in) {
    AttestationKeyAnswer message;
    message.gpus = in.u32("gpus");
    if (message.gpus > kGpusMax) in.fail("gpus", "must be at most 16");
    message.descriptor = in.bytes(e2ee::kDescriptorBytes, "descriptor");
    message.signature = in.fixed<Signature>("signature");
    const std::size_t expected = message.gpus == 0 ? 0 : e2ee::kDescriptorBytes;
    if (message.descriptor.size() != expected) in.fail("descriptor", "has a wrong length");
    if (message.gpus == 0 && message.signature != Signature()) {
        in.fail("signature", "must be zero without a GPU");
    }
    return message;
}

DeviceEvidence readDevice(CanonicalReader& in) {
    DeviceEvidence device;
    const std::uint8_t family = in.u8("family");
    if (family > static_cast<std::uint8_t>(GpuFamily::Blackwell)) {
        in.fail("family", "is not known");
    } else {
        device.claimedFamily = static_cast<GpuFamily>(family);
    }
    device.report = in.bytes(attestation::kReportMax, "report");
    const Bytes chain = in.bytes(attestation::kChainPemMax, "chain");
    device.chainPem = std::string(asText(chain));
    return device;
}

AttestationAnswer readAnswer(CanonicalReader& in) {
    AttestationAnswer message;
    message.challenge = in.fixed<Hash256>("challenge");
    const std::uint32_t count = in.count(kGpusMax, kDeviceBytesMin, "devices");
    if (count == 0) in.fail("devices", "must not be empty");
    for (std::uint32_t index = 0; index < count && !in.failed(); ++index) {
        message.devices.push_back(readDevice(in));
    }
    return message;
}

AttestationMessage readMessage(CanonicalReader& in) {
    switch (in.u8("kind")) {
        case 1:
            return AttestationKeyRequest{};
        case 2:
            return readKeyAnswer(in);
        case 3: {
            AttestationRequest message;
            message.challenge = in.fixed<Hash256>("challenge");
            message.keyId = in.fixed<e2ee::KeyId>("key_id");
            return message;
        }
        case 4:
            return readAnswer(in);
        case 5: {
            AttestationRefusal message;
            message.challenge = in.fixed<Hash256>("challenge");
            message.reason = in.text(kRefusalTextMax, "reason");
            return message;
        }
        default:
            in.fail("kind", "is not known");
            return AttestationKeyRequest{};
    }
}

}  // namespace

Bytes encodeAttestationMessage(const AttestationMessage& message) {
    CanonicalWriter out;
    out.u8(static_cast<std::uint8_t>(message.index() + 1));
    std::visit([&out](const auto& one) { write(out, one); }, message);
    return out.take();
}

Result<AttestationMessage> decodeAttestationMessage(ByteView bytes) {
    CanonicalReader in(bytes);
    AttestationMessage message = readMessage(in);
    STACKNET_CHECK(in.finish());
    return message;
}

}  // namespace stacknet::engine
