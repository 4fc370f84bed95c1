#include "core/attestation/firmware_id.h"

#include <algorithm>
#include <array>

#include "core/attestation/der_reader.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr const char* kCompositeDeviceId = "2.23.133.5.4.1";
constexpr const char* kTcbInfo = "2.23.133.5.4.1.1";
constexpr std::array<std::uint8_t, 9> kSha384Oid = {0x60, 0x86, 0x48, 0x01, 0x65,
                                                    0x03, 0x04, 0x02, 0x02};
constexpr std::uint8_t kInteger = 0x02;
constexpr std::uint8_t kOctetString = 0x04;
constexpr std::uint8_t kOid = 0x06;
constexpr std::uint8_t kSequence = 0x30;
constexpr std::uint8_t kContextClass = 0x80;
constexpr std::uint8_t kConstructed = 0x20;
constexpr std::uint8_t kFwids = kContextClass | kConstructed | 6;

/// FWID ::= SEQUENCE { hashAlg OBJECT IDENTIFIER, digest OCTET STRING }, taken from its content.
std::optional<Hash384> readFwid(ByteView content) {
    DerReader reader(content);
    const auto algorithm = reader.take(kOid);
    const auto digest = algorithm ? reader.takeLast(kOctetString) : std::nullopt;
    if (!digest || digest->size() != Hash384::size ||
        !std::equal(algorithm->begin(), algorithm->end(), kSha384Oid.begin(), kSha384Oid.end())) {
        return std::nullopt;
    }
    Hash384 fwid;
    std::copy(digest->begin(), digest->end(), fwid.data.begin());
    return fwid;
}

/// CompositeDeviceID ::= SEQUENCE { version INTEGER (1), deviceID SubjectPublicKeyInfo, fwid FWID }
std::optional<Hash384> readCompositeDeviceId(ByteView extension) {
    const auto body = DerReader(extension).takeLast(kSequence);
    if (!body) return std::nullopt;
    DerReader reader(*body);
    const auto version = reader.take(kInteger);
    if (!version || version->size() != 1 || (*version)[0] != 1) return std::nullopt;
    if (!reader.take(kSequence)) return std::nullopt;
    const auto fwid = reader.takeLast(kSequence);
    return fwid ? readFwid(*fwid) : std::nullopt;
}

/// DiceTcbInfo ::= SEQUENCE { vendor [0], model [1], version [2], svn [3], layer [4], index [5],
/// fwids [6] SEQUENCE OF FWID, flags [7], .. }, all optional and ascending.
std::optional<Hash384> readTcbInfo(ByteView extension) {
    const auto body = DerReader(extension).takeLast(kSequence);
    if (!body) return std::nullopt;
    DerReader reader(*body);
    std::optional<Hash384> first;
    int lastTag = -1;
    while (!reader.atEnd()) {
        const auto element = reader.next();
        if (!element || (element->tag & 0xC0) != kContextClass) return std::nullopt;
        const int tag = element->tag & 0x1F;
        if (tag <= lastTag) return std::nullopt;
        lastTag = tag;
        if (element->tag != kFwids) continue;
        DerReader fwids(element->content);
        while (!fwids.atEnd()) {
            const auto sequence = fwids.take(kSequence);
            const auto fwid = sequence ? readFwid(*sequence) : std::nullopt;
            if (!fwid) return std::nullopt;
            if (!first) first = fwid;
        }
    }
    return first;
}

}  // namespace

Parsed<Hash384> leafFirmwareId(const Certificate& leaf) {
    const std::optional<Bytes> composite = leaf.extension(kCompositeDeviceId);
    const std::optional<Bytes> tcbInfo = leaf.extension(kTcbInfo);
    return firmwareIdOf(composite, tcbInfo);
}

Parsed<Hash384> firmwareIdOf(std::optional<ByteView> composite, std::optional<ByteView> tcbInfo) {
    if (!composite && !tcbInfo) {
        return Fault{Reason::FwidAbsent,
                     sentence("The leaf certificate has no DICE firmware hash.")};
    }
    const auto hopper = composite ? readCompositeDeviceId(*composite) : std::nullopt;
    const auto blackwell = tcbInfo ? readTcbInfo(*tcbInfo) : std::nullopt;
    if ((composite && !hopper) || (tcbInfo && !blackwell)) {
        return Fault{
            Reason::BadField,
            sentence("The DICE extension of the leaf certificate is not one with a SHA-384 hash.")};
    }
    if (hopper && blackwell && *hopper != *blackwell) {
        return Fault{
            Reason::BadField,
            sentence("The two DICE extensions of the leaf certificate have different hashes.")};
    }
    return hopper ? *hopper : *blackwell;
}

}  // namespace stacknet::attestation
