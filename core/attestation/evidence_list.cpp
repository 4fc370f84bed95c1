#include "core/attestation/evidence_list.h"

#include <boost/json.hpp>

#include "core/attestation/base64_internal.h"
#include "core/base/codec.h"
#include "core/base/json_check.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace json = boost::json;

namespace {

Error badEvidence(const std::string& what) {
    return makeError("attestation.bad_evidence",
                     sentence("The evidence list is refused: %1.", {what}));
}

struct Entry {
    DeviceEvidence device;
    Nonce nonce;
};

Result<std::string> textOf(const json::object& object, const char* member,
                           const std::string& where) {
    const json::value* value = object.if_contains(member);
    if (value == nullptr || !value->is_string()) {
        return badEvidence(sentence("%1 needs a text \"%2\"", {where, member}));
    }
    return std::string(value->get_string());
}

Result<Entry> entryFrom(const json::value& value, const std::string& where) {
    if (!value.is_object()) return badEvidence(sentence("%1 is not an object", {where}));
    const json::object& object = value.get_object();
    Entry entry;
    STACKNET_TRY(const std::string arch, textOf(object, "arch", where));
    for (const GpuFamily family : {GpuFamily::Hopper, GpuFamily::Blackwell}) {
        if (arch == archName(family)) entry.device.claimedFamily = family;
    }
    if (entry.device.claimedFamily == GpuFamily::Unknown) {
        return badEvidence(sentence("%1 is of arch \"%2\"; HOPPER and BLACKWELL are known",
                                    {where, escaped(arch)}));
    }
    STACKNET_TRY(const std::string nonce, textOf(object, "nonce", where));
    STACKNET_TRY(entry.nonce, fixedFromHex<Nonce>(nonce, "nonce"));
    STACKNET_TRY(const std::string report, textOf(object, "evidence", where));
    auto reportBytes = decodeBase64(report, kReportMax, false);
    if (!reportBytes) {
        return badEvidence(sentence("%1: \"evidence\" is not base64 of at most 8 KiB", {where}));
    }
    entry.device.report = std::move(*reportBytes);
    STACKNET_TRY(const std::string chain, textOf(object, "certificate", where));
    const auto chainBytes = decodeBase64(chain, kChainPemMax, false);
    if (!chainBytes) {
        return badEvidence(
            sentence("%1: \"certificate\" is not base64 of at most 64 KiB", {where}));
    }
    entry.device.chainPem = std::string(asText(*chainBytes));
    return entry;
}

}  // namespace

std::string_view archName(GpuFamily family) {
    switch (family) {
        case GpuFamily::Hopper:
            return "HOPPER";
        case GpuFamily::Blackwell:
            return "BLACKWELL";
        case GpuFamily::Unknown:
            break;
    }
    return "";
}

std::string evidenceListJson(const EvidenceList& list) {
    json::array entries;
    for (const DeviceEvidence& device : list.devices) {
        entries.push_back(json::object{{"arch", archName(device.claimedFamily)},
                                       {"certificate", toBase64(asBytes(device.chainPem))},
                                       {"evidence", toBase64(device.report)},
                                       {"nonce", toHex(list.nonce)}});
    }
    return json::serialize(entries);
}

Result<EvidenceList> parseEvidenceList(std::string_view text) {
    if (text.size() > kEvidenceListBytesMax)
        return badEvidence(sentence("it is larger than 2 MiB"));
    if (const auto fault = checkJson(text, {.depthMax = 8})) {
        return badEvidence(describe(*fault, text));
    }
    boost::system::error_code error;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_array()) return badEvidence(sentence("it is not a JSON list"));
    const json::array& entries = document.get_array();
    if (entries.empty() || entries.size() > kEvidenceListGpusMax) {
        return badEvidence(sentence("it must have 1 to 16 entries"));
    }
    EvidenceList list;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const std::string where = "entry " + std::to_string(index);
        STACKNET_TRY(Entry entry, entryFrom(entries[index], where));
        if (index > 0 && entry.nonce != list.nonce) {
            return badEvidence(sentence("%1 names another nonce than entry 0", {where}));
        }
        list.nonce = entry.nonce;
        list.devices.push_back(std::move(entry.device));
    }
    return list;
}

}  // namespace stacknet::attestation
