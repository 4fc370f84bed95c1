#include "core/attestation/verdict_event.h"

#include <algorithm>

#include "core/base/canonical.h"

namespace stacknet::attestation {
namespace {

constexpr std::size_t kTextBytesMax = 256;
constexpr std::size_t kDetailBytesMax = 4'096;

std::string cut(const std::string& text, std::size_t sizeMax) {
    return text.size() <= sizeMax ? text : escaped(text);
}

/// Firmware updates and changes of hardware, for people; neither is an alarm.
void compare(VerdictEvent& event, const VerdictRecord& record, const VerdictRecord& before) {
    event.gpusChanged = record.gpuDigests() != before.gpuDigests();
    for (const DeviceVerdict& gpu : record.gpus) {
        for (const DeviceVerdict& old : before.gpus) {
            event.firmwareChanged = event.firmwareChanged ||
                                    (gpu.identity.bromCertificate == old.identity.bromCertificate &&
                                     gpu.identity.ueid != old.identity.ueid);
        }
    }
}

}  // namespace

VerdictEvent eventOf(const VerdictRecord& record, const VerdictRecord* passedBefore) {
    VerdictEvent event;
    event.checkedAtS = record.checkedAtS;
    event.validUntilS = record.validUntilS();
    event.verdict = record.hash();
    event.testEvidence = record.testEvidence;
    event.durationMs = record.durationMs;
    if (const Check* problem = record.firstProblem()) {
        event.reason = problem->reason;
        event.detail = cut(problem->detail, kDetailBytesMax);
        return event;
    }
    for (const DeviceVerdict& gpu : record.gpus) {
        event.gpus.push_back({gpu.identity.bromCertificate, cut(gpu.identity.ueid, kTextBytesMax),
                              cut(gpu.driverVersion, kTextBytesMax),
                              cut(gpu.vbiosVersion, kTextBytesMax)});
    }
    if (passedBefore != nullptr) compare(event, record, *passedBefore);
    return event;
}

Bytes encodeEvent(const VerdictEvent& event) {
    CanonicalWriter out;
    out.i64(event.checkedAtS).i64(event.validUntilS).u8(static_cast<std::uint8_t>(event.reason));
    out.text(event.detail).fixed(event.verdict);
    out.u32(static_cast<std::uint32_t>(event.gpus.size()));
    for (const VerdictEvent::Gpu& gpu : event.gpus) {
        out.fixed(gpu.bromCertificate).text(gpu.ueid).text(gpu.driverVersion);
        out.text(gpu.vbiosVersion);
    }
    out.boolean(event.firmwareChanged).boolean(event.gpusChanged).boolean(event.testEvidence);
    out.i64(event.durationMs);
    return out.take();
}

Result<VerdictEvent> decodeEvent(ByteView bytes) {
    CanonicalReader in(bytes);
    VerdictEvent event;
    event.checkedAtS = in.i64("event.checked_at");
    event.validUntilS = in.i64("event.valid_until");
    event.reason = static_cast<Reason>(in.u8("event.reason"));
    event.detail = in.text(kDetailBytesMax, "event.detail");
    event.verdict = in.fixed<Hash256>("event.verdict");
    const std::uint32_t count = in.count(kGpusPerNodeMax, Hash256::size + 12, "event.gpus");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        VerdictEvent::Gpu gpu;
        gpu.bromCertificate = in.fixed<Hash256>("event.gpu");
        gpu.ueid = in.text(kTextBytesMax, "event.ueid");
        gpu.driverVersion = in.text(kTextBytesMax, "event.driver_version");
        gpu.vbiosVersion = in.text(kTextBytesMax, "event.vbios_version");
        event.gpus.push_back(std::move(gpu));
    }
    event.firmwareChanged = in.boolean("event.firmware_changed");
    event.gpusChanged = in.boolean("event.gpus_changed");
    event.testEvidence = in.boolean("event.test_evidence");
    // Lines of before it was measured end here.
    if (!in.failed() && in.remaining() > 0) event.durationMs = in.i64("event.duration");
    STACKNET_CHECK(in.finish());
    return event;
}

}  // namespace stacknet::attestation
