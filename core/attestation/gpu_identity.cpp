#include "core/attestation/gpu_identity.h"

#include <algorithm>
#include <array>

#include "core/attestation/der_reader.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr const char* kSubjectAltName = "2.5.29.17";
constexpr std::uint8_t kOid = 0x06;
constexpr std::uint8_t kUtf8String = 0x0C;
constexpr std::uint8_t kSequence = 0x30;
constexpr std::uint8_t kContext0 = 0xA0;
/// 1.3.6.1.4.1.412.274.1
constexpr std::array<std::uint8_t, 10> kDmtfDeviceInfo = {0x2B, 0x06, 0x01, 0x04, 0x01,
                                                          0x83, 0x1C, 0x82, 0x12, 0x01};
constexpr std::size_t kPdiDigits = 16;
constexpr std::size_t kSerialDigitsMax = 40;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isUpperHex(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'F');
    });
}

std::string_view firstWord(std::string_view text) {
    return text.substr(0, text.find(' '));
}

std::string_view withoutLeadingZeros(std::string_view digits) {
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view() : digits.substr(first);
}

/// GeneralNames with exactly one otherName of the DMTF kind; other names may stand beside it.
std::optional<std::string> deviceInfoText(ByteView extension) {
    const auto names = DerReader(extension).takeLast(kSequence);
    if (!names) return std::nullopt;
    std::optional<std::string> text;
    DerReader reader(*names);
    while (!reader.atEnd()) {
        const auto name = reader.next();
        if (!name) return std::nullopt;
        if (name->tag != kContext0) continue;
        DerReader other(name->content);
        const auto oid = other.take(kOid);
        if (!oid) return std::nullopt;
        if (!std::equal(oid->begin(), oid->end(), kDmtfDeviceInfo.begin(), kDmtfDeviceInfo.end())) {
            continue;
        }
        const auto value = other.takeLast(kContext0);
        const auto utf8 = value ? DerReader(*value).takeLast(kUtf8String) : std::nullopt;
        if (!utf8 || text) return std::nullopt;
        text = std::string(asText(*utf8));
    }
    return text;
}

/// The subject's serialNumber attribute.
Parsed<std::string> subjectSerial(const Certificate& certificate, std::string_view which) {
    std::string text = certificate.subjectSerialNumber();
    if (!isUpperHex(text) || text.size() > kSerialDigitsMax) {
        return Fault{
            Reason::BadField,
            sentence("The %1 certificate's subject has no serial number in upper case hexadecimal.",
                     {which})};
    }
    return text;
}

}  // namespace

GpuFamily familyOfChip(std::string_view chip) {
    const bool numbered = chip.size() == 5 && std::all_of(chip.begin() + 2, chip.end(),
                                                          [](char c) { return isDigit(c); });
    if (numbered && chip.substr(0, 2) == "GH") return GpuFamily::Hopper;
    if (numbered && chip.substr(0, 2) == "GB") return GpuFamily::Blackwell;
    return GpuFamily::Unknown;
}

std::string_view chipName(const GpuIdentity& identity) {
    return firstWord(identity.model);
}

Parsed<DeviceName> deviceName(const Certificate& leaf) {
    const std::optional<Bytes> extension = leaf.extension(kSubjectAltName);
    return deviceNameOf(extension);
}

Parsed<DeviceName> deviceNameOf(std::optional<ByteView> extension) {
    const auto text = extension ? deviceInfoText(*extension) : std::nullopt;
    if (!text) {
        return Fault{
            Reason::BadField,
            sentence("The leaf certificate has no alternative name with the device's identity.")};
    }
    const std::size_t first = text->find(':');
    const std::size_t second = first == std::string::npos ? first : text->find(':', first + 1);
    if (second == std::string::npos) {
        return Fault{
            Reason::BadField,
            sentence("The leaf certificate's device name \"%1\" is not vendor:product:identifier.",
                     {escaped(*text)})};
    }
    DeviceName name{text->substr(0, first), text->substr(first + 1, second - first - 1),
                    text->substr(second + 1)};
    if (name.vendor != "NVIDIA" || name.pdi.size() != kPdiDigits || !isUpperHex(name.pdi)) {
        return Fault{Reason::BadField,
                     sentence("The leaf certificate's device name \"%1\" is not NVIDIA's or has no "
                              "identifier of 16 hexadecimal digits.",
                              {escaped(*text)})};
    }
    return name;
}

std::optional<std::string> nameOfOtherDevice(const Certificate& leaf) {
    const Parsed<DeviceName> name = deviceName(leaf);
    if (!name || familyOfChip(name->product) != GpuFamily::Unknown) return std::nullopt;
    return name->product;
}

Parsed<GpuIdentity> gpuIdentity(std::span<const Certificate> chain) {
    if (chain.size() < 2) {
        return Fault{Reason::ChainIncomplete, sentence("The chain has no BROM certificate.")};
    }
    const Certificate& leaf = chain[0];
    const Certificate& brom = chain[1];
    Parsed<DeviceName> name = deviceName(leaf);
    if (!name) return name.fault();
    GpuIdentity identity;
    identity.family = familyOfChip(name->product);
    if (identity.family == GpuFamily::Unknown) {
        return Fault{
            Reason::WrongDevice,
            sentence("The certificates are those of \"%1\", which is not a GPU of a known family.",
                     {escaped(name->product)})};
    }
    identity.model = brom.commonName();
    for (const std::string& model : {leaf.commonName(), identity.model}) {
        if (firstWord(model) == name->product) continue;
        return Fault{Reason::ArchMismatch,
                     sentence("The certificate \"%1\" stands beside the device name %2.",
                              {escaped(model), name->product})};
    }
    const Parsed<std::string> leafSerial = subjectSerial(leaf, "leaf");
    if (!leafSerial) return leafSerial.fault();
    if (withoutLeadingZeros(*leafSerial) != withoutLeadingZeros(leaf.serialHex())) {
        return Fault{Reason::BadField, sentence("The leaf certificate's subject names another "
                                                "serial number than the certificate has.")};
    }
    Parsed<std::string> bromSerial = subjectSerial(brom, "BROM");
    if (!bromSerial) return bromSerial.fault();
    identity.pdi = name->pdi;
    identity.bromSerial = *bromSerial;
    identity.bromCertificate = brom.sha256();
    identity.ueid = leaf.serialDecimal();
    return identity;
}

std::optional<Fault> familyFault(const GpuIdentity& identity, GpuFamily claimed,
                                 std::string_view chipInfo) {
    if (claimed != GpuFamily::Unknown && claimed != identity.family) {
        return Fault{Reason::ArchMismatch,
                     sentence("The evidence is claimed to be %1; its certificates are %2.",
                              {familyName(claimed), familyName(identity.family)})};
    }
    if (!chipInfo.empty() && chipInfo != chipName(identity)) {
        return Fault{Reason::ArchMismatch,
                     sentence("The report says chip %1; the certificates say %2.",
                              {escaped(chipInfo), chipName(identity)})};
    }
    return std::nullopt;
}

}  // namespace stacknet::attestation
