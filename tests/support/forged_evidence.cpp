#include "tests/support/forged_evidence.h"

#include <algorithm>

namespace stacknet::attestation::testing {

namespace {

constexpr std::uint8_t kInteger = 0x02;
constexpr std::uint8_t kOctetString = 0x04;
constexpr std::uint8_t kOid = 0x06;
constexpr std::uint8_t kUtf8String = 0x0C;
constexpr std::uint8_t kSequence = 0x30;

void append(Bytes& out, ByteView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}
void appendLittleEndian(Bytes& out, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

Bytes join(const std::vector<Bytes>& parts) {
    Bytes out;
    for (const Bytes& part : parts) append(out, part);
    return out;
}

Bytes blockBytes(const BlockSpec& block) {
    Bytes out = {block.index, block.specification};
    appendLittleEndian(out, block.measurementSize.value_or(block.value.size() + 3), 2);
    out.push_back(block.valueType);
    appendLittleEndian(out, block.valueSize.value_or(block.value.size()), 2);
    append(out, block.value);
    return out;
}

Bytes opaqueBytes(const ReportSpec& spec) {
    Bytes out = spec.versionedHeader.value_or(Bytes{});
    for (const FieldSpec& field : spec.fields) {
        appendLittleEndian(out, field.type, 2);
        if (spec.versionedHeader) appendLittleEndian(out, field.valueType, 2);
        appendLittleEndian(out, field.data.size(), 2);
        append(out, field.data);
    }
    STACKNET_INVARIANT(spec.opaqueCut <= out.size());
    out.erase(out.end() - static_cast<std::ptrdiff_t>(spec.opaqueCut), out.end());
    return out;
}

/// SEQUENCE { OID SHA-384, OCTET STRING }
Bytes fwidBytes(const Hash384& fwid) {
    const Bytes sha384 = {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02};
    return derElement(kSequence,
                      join({derElement(kOid, sha384), derElement(kOctetString, fwid.view())}));
}

}  // namespace

ReportSpec ReportSpec::good() {
    ReportSpec spec;
    for (std::uint8_t index = 1; index <= 64; ++index) {
        BlockSpec block;
        block.index = index;
        spec.blocks.push_back(std::move(block));
    }
    spec.withField(6, Bytes{0x00, 0x9F, 0x00, 0x96, 0x01, 0x00, 0x00, 0x00});
    spec.withField(15, "882");
    spec.withField(17, "1010");
    spec.withField(18, "0200");
    spec.withField(3, "550.90.07");
    spec.withField(12, Bytes(256));
    spec.withField(11, Bytes{0x55});
    spec.withField(21, Bytes{0x55});
    return spec;
}

Bytes ReportSpec::header(std::uint16_t profile, std::uint8_t major, std::uint8_t minor) {
    Bytes out = toBytes(std::string_view("NVDAOD"));
    appendLittleEndian(out, profile, 2);
    append(out, Bytes{major, minor, 0, 0});
    return out;
}

ReportSpec& ReportSpec::withNonce(const Nonce& value) {
    nonce = value;
    return *this;
}

ReportSpec& ReportSpec::withMeasurement(std::size_t rimIndex, const Hash384& value) {
    blocks.at(rimIndex).value = toBytes(value.view());
    return *this;
}

ReportSpec& ReportSpec::withField(std::uint16_t type, Bytes data, std::uint16_t valueType) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [type](const FieldSpec& field) { return field.type == type; });
    if (found == fields.end()) {
        fields.push_back({type, std::move(data), valueType});
    } else {
        *found = {type, std::move(data), valueType};
    }
    return *this;
}

ReportSpec& ReportSpec::withField(std::uint16_t type, std::string_view text) {
    Bytes data = toBytes(text);
    data.push_back(0);
    return withField(type, std::move(data));
}

ReportSpec& ReportSpec::withoutField(std::uint16_t type) {
    std::erase_if(fields, [type](const FieldSpec& field) { return field.type == type; });
    return *this;
}

Bytes ReportSpec::unsignedBytes() const {
    Bytes record;
    for (const BlockSpec& block : blocks) append(record, blockBytes(block));
    const Bytes opaque = opaqueBytes(*this);
    Bytes out = {requestVersion, requestCode, requestParam1, requestParam2};
    append(out, nonce.view());
    append(out, Bytes{slotId, responseVersion, responseCode, responseParam1, responseParam2});
    out.push_back(numberOfBlocks.value_or(static_cast<std::uint8_t>(blocks.size())));
    appendLittleEndian(out, recordLength.value_or(record.size()), 3);
    append(out, record);
    append(out, responseNonce);
    appendLittleEndian(out, opaqueLength.value_or(static_cast<std::uint16_t>(opaque.size())), 2);
    append(out, opaque);
    return out;
}

Bytes ReportSpec::signedBy(const TestKey& key) const {
    return withSignature(key.signRaw(unsignedBytes()));
}

Bytes ReportSpec::withSignature(ByteView signature) const {
    Bytes out = unsignedBytes();
    append(out, signature);
    append(out, trailing);
    return out;
}

Bytes derElement(std::uint8_t tag, ByteView content) {
    Bytes out = {tag};
    if (content.size() < 0x80) {
        out.push_back(static_cast<std::uint8_t>(content.size()));
    } else if (content.size() < 0x100) {
        append(out, Bytes{0x81, static_cast<std::uint8_t>(content.size())});
    } else {
        append(out, Bytes{0x82, static_cast<std::uint8_t>(content.size() >> 8),
                          static_cast<std::uint8_t>(content.size())});
    }
    append(out, content);
    return out;
}

ExtensionSpec deviceNameExtension(std::string_view text) {
    const Bytes dmtf = {0x2B, 0x06, 0x01, 0x04, 0x01, 0x83, 0x1C, 0x82, 0x12, 0x01};
    const Bytes name =
        join({derElement(kOid, dmtf), derElement(0xA0, derElement(kUtf8String, asBytes(text)))});
    return {"2.5.29.17", false, derElement(kSequence, derElement(0xA0, name))};
}

ExtensionSpec compositeDeviceIdExtension(const Hash384& fwid) {
    const Bytes one = {0x01};
    // A public key of the right shape; nobody looks inside.
    const Bytes publicKey = derElement(kSequence, Bytes(0x76));
    return {"2.23.133.5.4.1", false,
            derElement(kSequence, join({derElement(kInteger, one), publicKey, fwidBytes(fwid)}))};
}

ExtensionSpec tcbInfoExtension(const std::vector<Hash384>& fwids) {
    Bytes list;
    for (const Hash384& fwid : fwids) append(list, fwidBytes(fwid));
    const Bytes one = {0x01};
    const Bytes body =
        join({derElement(0x80, asBytes("NVIDIA")), derElement(0x81, asBytes("GB100 A01 GSP")),
              derElement(0x82, asBytes("001")), derElement(0x83, one), derElement(0xA6, list),
              derElement(0x87, Bytes{0, 0, 0, 0, 0})});
    return {"2.23.133.5.4.1.1", false, derElement(kSequence, body)};
}

CertificateSpec ForgedGpu::leafSpec(const ForgedGpuSpec& spec) {
    CertificateSpec leaf;
    leaf.commonName = spec.chip + " A01 GSP FMC LF";
    leaf.subjectSerialNumber = spec.leafSerial;
    leaf.serialHex = spec.leafSerial;
    leaf.notBeforeS = spec.leafNotBeforeS;
    leaf.notAfterS = spec.leafNotAfterS;
    leaf.extensions.push_back(deviceNameExtension("NVIDIA:" + spec.chip + ":" + spec.pdi));
    if (spec.fwid && spec.chip == "GH100") {
        leaf.extensions.push_back(compositeDeviceIdExtension(*spec.fwid));
    } else if (spec.fwid) {
        leaf.extensions.push_back(tcbInfoExtension({*spec.fwid, Hash384{}}));
    }
    return leaf;
}

ForgedGpu ForgedGpu::make(const DeviceAuthorities& authorities, const ForgedGpuSpec& spec,
                          std::optional<TestKey> key) {
    ForgedGpu gpu = fromLeaf(authorities, leafSpec(spec), std::move(key));
    gpu.m_fwid = spec.fwid;
    return gpu;
}

ForgedGpu ForgedGpu::fromLeaf(const DeviceAuthorities& authorities, const CertificateSpec& leaf,
                              std::optional<TestKey> key) {
    TestKey leafKey = key ? std::move(*key) : TestKey::p384();
    const Certificate certificate = issueFor(leaf, leafKey, &authorities.brom);
    return {std::move(leafKey), authorities.chain(certificate), std::nullopt};
}

DeviceEvidence ForgedGpu::evidence(ReportSpec report) const {
    constexpr std::uint16_t kFwidField = 20;
    const bool hasFwid =
        std::any_of(report.fields.begin(), report.fields.end(),
                    [](const FieldSpec& field) { return field.type == kFwidField; });
    if (m_fwid && !hasFwid) report.withField(kFwidField, toBytes(m_fwid->view()));
    DeviceEvidence evidence;
    evidence.report = report.signedBy(m_key);
    evidence.chainPem = pemOf(m_chain);
    return evidence;
}

}  // namespace stacknet::attestation::testing
