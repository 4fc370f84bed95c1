#include "core/attestation/verdict_record.h"

#include <algorithm>

#include "core/base/canonical.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {
namespace {

constexpr std::string_view kDomain = "stacknet/verdict/1";
constexpr std::size_t kTextBytesMax = 256;
constexpr std::size_t kDetailBytesMax = 4'096;
constexpr std::uint32_t kChecksMax = 128;
constexpr std::uint32_t kRowsMax = 64;
constexpr std::uint32_t kAlternativesMax = 64;
constexpr std::uint32_t kRimsMax = 4;

template <typename Enum>
void writeEnum(CanonicalWriter& out, Enum value) {
    out.u8(static_cast<std::uint8_t>(value));
}
template <typename Enum>
Enum readEnum(CanonicalReader& in, Enum last, const char* field) {
    const std::uint8_t value = in.u8(field);
    if (value > static_cast<std::uint8_t>(last)) in.fail(field, "is unknown");
    return static_cast<Enum>(value);
}

// Details are ours, cut by whoever wrote them; this keeps the record decodable whatever they do.
std::string_view cut(std::string_view text, std::size_t sizeMax) {
    if (text.size() <= sizeMax) return text;
    std::size_t size = sizeMax;
    while (size > 0 && (static_cast<std::uint8_t>(text[size]) & 0xC0) == 0x80) --size;
    return text.substr(0, size);
}

void writeChecks(CanonicalWriter& out, const std::vector<Check>& checks) {
    const std::size_t count = std::min<std::size_t>(checks.size(), kChecksMax);
    out.u32(static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const Check& check = checks[i];
        writeEnum(out, check.kind);
        writeEnum(out, check.status);
        writeEnum(out, check.reason);
        out.text(cut(check.detail, kDetailBytesMax)).boolean(check.tolerated);
    }
}

std::vector<Check> readChecks(CanonicalReader& in) {
    std::vector<Check> checks;
    const std::uint32_t count = in.count(kChecksMax, 8, "checks");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Check check;
        check.kind = readEnum(in, CheckKind::DenyList, "check.kind");
        check.status = readEnum(in, CheckStatus::Skipped, "check.status");
        check.reason = readEnum(in, Reason::Clock, "check.reason");
        check.detail = in.text(kDetailBytesMax, "check.detail");
        check.tolerated = in.boolean("check.tolerated");
        checks.push_back(std::move(check));
    }
    return checks;
}

void writeIdentity(CanonicalWriter& out, const GpuIdentity& identity) {
    writeEnum(out, identity.family);
    for (const std::string* text :
         {&identity.model, &identity.pdi, &identity.bromSerial, &identity.ueid}) {
        out.text(cut(*text, kTextBytesMax));
    }
    out.fixed(identity.bromCertificate);
}

GpuIdentity readIdentity(CanonicalReader& in) {
    GpuIdentity identity;
    identity.family = readEnum(in, GpuFamily::Blackwell, "identity.family");
    for (std::string* text :
         {&identity.model, &identity.pdi, &identity.bromSerial, &identity.ueid}) {
        *text = in.text(kTextBytesMax, "identity.text");
    }
    identity.bromCertificate = in.fixed<Hash256>("identity.brom_certificate");
    return identity;
}

void writeMeasurements(CanonicalWriter& out, const std::vector<MeasurementRow>& rows) {
    const std::size_t count = std::min<std::size_t>(rows.size(), kRowsMax);
    out.u32(static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const MeasurementRow& row = rows[i];
        out.u8(row.index);
        writeEnum(out, row.source);
        const std::size_t alternatives =
            std::min<std::size_t>(row.expected.size(), kAlternativesMax);
        out.u32(static_cast<std::uint32_t>(alternatives));
        for (std::size_t k = 0; k < alternatives; ++k) out.fixed(row.expected[k]);
        out.fixed(row.actual);
        writeEnum(out, row.outcome);
    }
}

std::vector<MeasurementRow> readMeasurements(CanonicalReader& in) {
    std::vector<MeasurementRow> rows;
    const std::uint32_t count = in.count(kRowsMax, 7 + Hash384::size, "measurements");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        MeasurementRow row;
        row.index = in.u8("measurement.index");
        row.source = readEnum(in, RimKind::Vbios, "measurement.source");
        const std::uint32_t alternatives =
            in.count(kAlternativesMax, Hash384::size, "measurement.expected");
        for (std::uint32_t k = 0; k < alternatives && !in.failed(); ++k) {
            row.expected.push_back(in.fixed<Hash384>("measurement.expected"));
        }
        row.actual = in.fixed<Hash384>("measurement.actual");
        row.outcome = readEnum(in, MeasurementRow::Outcome::Skipped, "measurement.outcome");
        rows.push_back(std::move(row));
    }
    return rows;
}

void writeRims(CanonicalWriter& out, const std::vector<RimSummary>& rims) {
    const std::size_t count = std::min<std::size_t>(rims.size(), kRimsMax);
    out.u32(static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        writeEnum(out, rims[i].kind);
        out.text(cut(rims[i].id, kTextBytesMax)).text(cut(rims[i].version, kTextBytesMax));
        out.fixed(rims[i].digest).i64(rims[i].signerNotAfterS);
    }
}

std::vector<RimSummary> readRims(CanonicalReader& in) {
    std::vector<RimSummary> rims;
    const std::uint32_t count = in.count(kRimsMax, 9 + Hash256::size + 8, "rims");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        RimSummary rim;
        rim.kind = readEnum(in, RimKind::Vbios, "rim.kind");
        rim.id = in.text(kTextBytesMax, "rim.id");
        rim.version = in.text(kTextBytesMax, "rim.version");
        rim.digest = in.fixed<Hash256>("rim.digest");
        rim.signerNotAfterS = in.i64("rim.signer_not_after");
        rims.push_back(std::move(rim));
    }
    return rims;
}

void writeGpu(CanonicalWriter& out, const DeviceVerdict& gpu) {
    writeChecks(out, gpu.checks);
    writeIdentity(out, gpu.identity);
    out.text(cut(gpu.driverVersion, kTextBytesMax)).text(cut(gpu.vbiosVersion, kTextBytesMax));
    writeMeasurements(out, gpu.measurements);
    writeRims(out, gpu.rims);
    out.i64(gpu.checkedAtS).i64(gpu.validUntilS);
}

DeviceVerdict readGpu(CanonicalReader& in) {
    DeviceVerdict gpu;
    gpu.checks = readChecks(in);
    gpu.identity = readIdentity(in);
    gpu.driverVersion = in.text(kTextBytesMax, "gpu.driver_version");
    gpu.vbiosVersion = in.text(kTextBytesMax, "gpu.vbios_version");
    gpu.measurements = readMeasurements(in);
    gpu.rims = readRims(in);
    gpu.checkedAtS = in.i64("gpu.checked_at");
    gpu.validUntilS = in.i64("gpu.valid_until");
    return gpu;
}

const Check& incomplete(Reason reason) {
    static const Check kNoCheck =
        Check::fail(CheckKind::Challenge, Reason::MissingField, "Nothing was checked.");
    static const Check kCount =
        Check::fail(CheckKind::Mode, Reason::Count,
                    "The node answered for another number of GPUs than it registered.");
    static const Check kDuplicate =
        Check::fail(CheckKind::Identity, Reason::DuplicateGpu, "The node shows one GPU twice.");
    if (reason == Reason::Count) return kCount;
    return reason == Reason::DuplicateGpu ? kDuplicate : kNoCheck;
}

}  // namespace

bool VerdictRecord::operator==(const VerdictRecord& other) const {
    return encode() == other.encode();
}

const Check* VerdictRecord::firstProblem() const {
    for (const Check& check : checks) {
        if (!check.good()) return &check;
    }
    for (const DeviceVerdict& gpu : gpus) {
        if (const Check* problem = gpu.firstProblem()) return problem;
    }
    const bool unchecked = std::any_of(gpus.begin(), gpus.end(),
                                       [](const DeviceVerdict& gpu) { return !gpu.passed(); });
    if (checks.empty() || unchecked) return &incomplete(Reason::MissingField);
    if (gpus.empty() || gpus.size() != gpuCount) return &incomplete(Reason::Count);
    std::vector<Hash256> digests;
    for (const DeviceVerdict& gpu : gpus) digests.push_back(gpu.identity.bromCertificate);
    std::sort(digests.begin(), digests.end());
    if (std::adjacent_find(digests.begin(), digests.end()) != digests.end()) {
        return &incomplete(Reason::DuplicateGpu);
    }
    return nullptr;
}

std::int64_t VerdictRecord::validUntilS() const {
    if (!passed()) return 0;
    std::int64_t earliest = gpus.front().validUntilS;
    for (const DeviceVerdict& gpu : gpus) earliest = std::min(earliest, gpu.validUntilS);
    return earliest;
}

std::vector<Hash256> VerdictRecord::gpuDigests() const {
    std::vector<Hash256> digests;
    if (!passed()) return digests;
    for (const DeviceVerdict& gpu : gpus) digests.push_back(gpu.identity.bromCertificate);
    std::sort(digests.begin(), digests.end());
    return digests;
}

Bytes VerdictRecord::encode() const {
    CanonicalWriter out;
    out.raw(asBytes(kDomain)).fixed(node).fixed(hpkeKey).u32(gpuCount).fixed(challenge);
    out.i64(checkedAtS).boolean(testEvidence);
    writeChecks(out, checks);
    out.u32(static_cast<std::uint32_t>(gpus.size()));
    for (const DeviceVerdict& gpu : gpus) writeGpu(out, gpu);
    return out.take();
}

Result<VerdictRecord> VerdictRecord::decode(ByteView bytes) {
    CanonicalReader in(bytes);
    if (bytes.size() > kVerdictRecordBytesMax) in.fail("record", "is too large");
    VerdictRecord record;
    if (asText(in.raw(kDomain.size(), "domain")) != kDomain) in.fail("domain", "is unknown");
    record.node = in.fixed<PublicKey>("node");
    record.hpkeKey = in.fixed<crypto::X25519PublicKey>("hpke_key");
    record.gpuCount = in.u32("gpu_count");
    record.challenge = in.fixed<Hash256>("challenge");
    record.checkedAtS = in.i64("checked_at");
    record.testEvidence = in.boolean("test_evidence");
    record.checks = readChecks(in);
    const std::uint32_t count = in.count(kGpusPerNodeMax, 64, "gpus");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) record.gpus.push_back(readGpu(in));
    STACKNET_CHECK(in.finish());
    return record;
}

Hash256 VerdictRecord::hash() const {
    return crypto::sha256(encode());
}

}  // namespace stacknet::attestation
