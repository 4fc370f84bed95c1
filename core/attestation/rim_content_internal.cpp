#include "core/attestation/rim_content_internal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

constexpr std::string_view kSwid = "http://standards.iso.org/iso/19770/-2/2015/schema.xsd";
constexpr std::string_view kTcg =
    "https://trustedcomputinggroup.org/resource/"
    "tcg-reference-integrity-manifest-rim-information-model/";
constexpr std::string_view kHashes = "http://www.w3.org/2001/04/xmlenc#sha384";
constexpr std::string_view kOpaque =
    "https://docs.nvidia.com/attestation/specs/latest/opaque-data.html";

/// Resources of this index and above are records of the opaque data: index less this is the type.
constexpr std::uint64_t kOpaqueBase = 4096;
constexpr std::uint64_t kOpaqueTypeMax = 0xFFFF;
constexpr std::size_t kFloorsMax = 64;
constexpr std::size_t kNameMax = 64;

Fault formatFault(std::string detail) {
    return {Reason::RimFormat, std::move(detail)};
}

/// Decimal digits alone, without leading zeros.
std::optional<std::uint64_t> strictInteger(std::string_view text) {
    if (text.empty() || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<Hash384> hashOf(std::string_view hex) {
    if (hex.size() != 2 * Hash384::size) return std::nullopt;
    std::string lower(hex);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    }
    auto hash = fixedFromHex<Hash384>(lower);
    return hash.ok() ? std::optional(*hash) : std::nullopt;
}

bool isPlainText(std::string_view text, std::size_t sizeMax) {
    return !text.empty() && text.size() <= sizeMax &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '.';
           });
}

using Attributes = std::vector<xml::Attribute>;

std::string_view plain(const Attributes& list, std::string_view name) {
    const xml::Attribute* found = xml::findAttribute(list, "", name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

/// The RIM that a Payload's resources build up.
class Payload {
public:
    Parsed<RimDocument> read(const _xmlNode* payload, RimDocument document) {
        const auto resources = xml::childElements(payload);
        if (!resources) return formatFault(sentence("The RIM's Payload holds text."));
        for (const _xmlNode* resource : *resources) {
            if (!xml::isElement(resource, kSwid, "Resource")) {
                return formatFault(sentence("The RIM's Payload holds %1; only Resource is allowed.",
                                            {xml::localName(resource)}));
            }
            if (const auto fault = readResource(resource)) return *fault;
        }
        return finish(std::move(document));
    }

private:
    std::optional<Fault> readResource(const _xmlNode* resource) {
        const Attributes list = xml::attributes(resource);
        const std::string indexText = escaped(plain(list, "index"));
        const auto index = strictInteger(plain(list, "index"));
        const auto refuse = [&indexText](const std::string& what) {
            return formatFault(
                sentence("The RIM's Resource of index \"%1\" %2.", {indexText, what}));
        };
        const auto inner = xml::childElements(resource);
        if (!inner || !inner->empty()) return refuse(sentence("is not empty"));
        if (!index || *index > kOpaqueBase + kOpaqueTypeMax ||
            (*index >= kMeasurements && *index < kOpaqueBase)) {
            return refuse(sentence("has an index that is neither 0..63 nor an opaque record's"));
        }
        if (plain(list, "type") != "Measurement")
            return refuse(sentence("is not of type Measurement"));
        const std::string_view active = plain(list, "active");
        if (active != "True" && active != "False") {
            return refuse(
                sentence("has active=\"%1\"; only True and False are allowed", {escaped(active)}));
        }
        if (*index >= kOpaqueBase) {
            const auto what =
                readFloor(list, static_cast<std::uint16_t>(*index - kOpaqueBase), active == "True");
            return what.empty() ? std::nullopt : std::optional(refuse(what));
        }
        const auto what = readValue(list, static_cast<std::uint8_t>(*index), active == "True");
        return what.empty() ? std::nullopt : std::optional(refuse(what));
    }

    /// What is wrong; empty: nothing.
    std::string readValue(const Attributes& list, std::uint8_t index, bool active) {
        if (m_seen[index]) return sentence("comes twice");
        m_seen[index] = true;
        if (plain(list, "size") != "48") return sentence("has not size=\"48\"");
        const auto count = strictInteger(plain(list, "alternatives"));
        if (!count || *count < 1 || *count > kAlternativesMax) {
            return sentence("has not 1..%1 alternatives", {kAlternativesMax});
        }
        std::size_t hashes = 0;
        for (const xml::Attribute& attribute : list) {
            if (attribute.space == kOpaque)
                return sentence("is a measurement with an opaque attribute");
            if (attribute.space == kHashes) ++hashes;
        }
        if (hashes != *count) return sentence("has not as many hashes as alternatives");
        GoldenValue value;
        value.index = index;
        value.active = active;
        for (std::uint64_t i = 0; i < *count; ++i) {
            const std::string name = "Hash" + std::to_string(i);
            const xml::Attribute* found = xml::findAttribute(list, kHashes, name);
            if (found == nullptr) return sentence("has no %1", {name});
            const auto hash = hashOf(found->value);
            if (!hash) return sentence("has a %1 that is not 96 hexadecimal digits", {name});
            value.alternatives.push_back(*hash);
        }
        m_values.push_back(std::move(value));
        return {};
    }

    std::string readFloor(const Attributes& list, std::uint16_t type, bool active) {
        if (!m_types.insert(type).second) return sentence("comes twice");
        if (m_types.size() > kFloorsMax) return sentence("is one opaque record too many");
        SvnFloor floor;
        floor.type = type;
        floor.name = plain(list, "name");
        if (floor.name.empty() || floor.name.size() > kNameMax ||
            escaped(floor.name) != floor.name) {
            return sentence("is an opaque record without a plain name of 1..%1 characters",
                            {kNameMax});
        }
        for (const xml::Attribute& attribute : list) {
            if (attribute.space == kHashes) return sentence("is an opaque record with a hash");
            if (attribute.space == kOpaque && attribute.name != "minSvn" &&
                attribute.name != "includeInResult") {
                return sentence("has the opaque attribute %1, which this version does not know",
                                {escaped(attribute.name)});
            }
        }
        const xml::Attribute* least = xml::findAttribute(list, kOpaque, "minSvn");
        const auto value = least == nullptr ? std::nullopt : strictInteger(least->value);
        if (!value) return sentence("is an opaque record without a number minSvn");
        const xml::Attribute* include = xml::findAttribute(list, kOpaque, "includeInResult");
        if (include != nullptr && include->value != "True" && include->value != "False") {
            return sentence("has an includeInResult that is neither True nor False");
        }
        if (!m_names.insert(floor.name).second)
            return sentence("has the name of another opaque record");
        floor.floor = *value;
        if (active) m_floors.push_back(std::move(floor));
        return {};
    }

    Parsed<RimDocument> finish(RimDocument document) {
        if (m_values.size() != kMeasurements) {
            return formatFault(sentence("The RIM has %1 measurements; it must have %2.",
                                        {m_values.size(), kMeasurements}));
        }
        if (std::none_of(m_values.begin(), m_values.end(),
                         [](const GoldenValue& value) { return value.active; })) {
            return formatFault(sentence("The RIM has no active measurement."));
        }
        std::sort(m_values.begin(), m_values.end(),
                  [](const auto& a, const auto& b) { return a.index < b.index; });
        std::sort(m_floors.begin(), m_floors.end(),
                  [](const auto& a, const auto& b) { return a.type < b.type; });
        document.values = std::move(m_values);
        document.floors = std::move(m_floors);
        return document;
    }

    std::array<bool, kMeasurements> m_seen{};
    std::vector<GoldenValue> m_values;
    std::set<std::uint16_t> m_types;
    std::set<std::string> m_names;
    std::vector<SvnFloor> m_floors;
};

Parsed<RimDocument> readMeta(const _xmlNode* meta) {
    const Attributes list = xml::attributes(meta);
    RimDocument document;
    document.version = plain(list, "colloquialVersion");
    document.product = plain(list, "product");
    if (!isPlainText(document.version, 32)) {
        return formatFault(
            sentence("The RIM's colloquialVersion \"%1\" is not 1..32 letters, digits and dots.",
                     {escaped(document.version)}));
    }
    if (!isPlainText(document.product, 32)) {
        return formatFault(
            sentence("The RIM's product \"%1\" is not 1..32 letters, digits and dots.",
                     {escaped(document.product)}));
    }
    const xml::Attribute* maker = xml::findAttribute(list, kTcg, "FirmwareManufacturerId");
    if (maker == nullptr || maker->value != kNvidiaManufacturerId) {
        return formatFault(sentence("The RIM's FirmwareManufacturerId is \"%1\"; NVIDIA's is %2.",
                                    {escaped(maker == nullptr ? std::string_view() : maker->value),
                                     kNvidiaManufacturerId}));
    }
    document.kind = isVbiosVersion(document.version) ? RimKind::Vbios : RimKind::Driver;
    return document;
}

}  // namespace

bool isVbiosVersion(std::string_view version) {
    if (version.size() != 14) return false;
    for (std::size_t i = 0; i < version.size(); ++i) {
        const char c = version[i];
        const bool digit =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
        if (i % 3 == 2 ? c != '.' : !digit) return false;
    }
    return true;
}

Parsed<RimDocument> readRimContent(const xml::Document& document) {
    const auto children = xml::childElements(document.root());
    if (!children) return formatFault(sentence("The RIM's root holds text."));
    const _xmlNode* meta = nullptr;
    const _xmlNode* payload = nullptr;
    bool entity = false;
    for (const _xmlNode* child : *children) {
        const bool isMeta = xml::isElement(child, kSwid, "Meta");
        const bool isPayload = xml::isElement(child, kSwid, "Payload");
        if ((isMeta && meta != nullptr) || (isPayload && payload != nullptr)) {
            return formatFault(sentence("The RIM has more than one %1.", {xml::localName(child)}));
        }
        if (isMeta) {
            meta = child;
        } else if (isPayload) {
            payload = child;
        } else if (xml::isElement(child, kSwid, "Entity")) {
            entity = true;
        } else if (!xml::isElement(child, kSwid, "Link")) {
            return formatFault(sentence("The RIM's root holds %1, which does not belong there.",
                                        {xml::localName(child)}));
        }
    }
    if (!entity || meta == nullptr || payload == nullptr) {
        return formatFault(sentence("The RIM lacks one of Entity, Meta and Payload."));
    }
    auto said = readMeta(meta);
    if (!said.ok()) return said;
    return Payload().read(payload, std::move(*said));
}

}  // namespace stacknet::attestation
