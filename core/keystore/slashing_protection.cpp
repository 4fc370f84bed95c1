#include "core/keystore/slashing_protection.h"

#include <boost/json.hpp>
#include <charconv>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::keystore {

namespace json = boost::json;

namespace {

constexpr std::string_view kFormat = "stacknet/slashing-protection";
constexpr std::string_view kChecksumLabel = "stacknet/slashing-protection/1";
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kMembers = 5;

Error bad(const std::string& field, const std::string& must) {
    return makeError(
        "keystore.bad_protection",
        sentence("In the slashing-protection file, %1 %2. Export it again.", {field, must}));
}

std::string checksumOf(const ProtectionFile& file) {
    const Bytes zero{0};
    const std::string exported = std::to_string(file.exportedMs);
    const std::string record = file.record.toJson();
    return toHex(
        crypto::sha256({asBytes(kChecksumLabel), zero, asBytes(exported), zero, asBytes(record)}));
}

Result<std::int64_t> readTime(const json::value& value) {
    std::int64_t time = 0;
    if (!value.is_string()) return bad("exported", sentence("must be a decimal string"));
    const std::string_view digits(value.get_string().data(), value.get_string().size());
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), time);
    const bool good = parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() &&
                      time >= 0 && std::to_string(time) == digits;
    if (!good) return bad("exported", sentence("must be a decimal string of milliseconds"));
    return time;
}

Result<void> checkVersion(const json::object& document) {
    const json::value* version = document.if_contains("version");
    if (version == nullptr || !version->is_int64() || version->get_int64() < 1) {
        return bad("version", sentence("must be a number from 1 on"));
    }
    if (version->get_int64() == kVersion) return {};
    return makeError("keystore.newer_version",
                     sentence("The slashing-protection file has version %1, this program knows "
                              "version 1. Update this program.",
                              {version->get_int64()}));
}

bool neverSigned(const consensus::VoteStoreContents& contents) {
    return contents.votes.empty() && contents.blocks.empty() && contents.floorView == 0 &&
           contents.floorTerm == 0 && contents.gate == consensus::SigningGate{};
}

}  // namespace

std::string ProtectionFile::toJson() const {
    std::string out = "{\n\"format\": \"" + std::string(kFormat) + "\",\n\"version\": 1,\n";
    out += "\"exported\": \"" + std::to_string(exportedMs) + "\",\n\"record\": ";
    std::string text = record.toJson();
    text.pop_back();  // its line feed
    return out + text + ",\n\"checksum\": \"" + checksumOf(*this) + "\"\n}\n";
}

Result<ProtectionFile> ProtectionFile::fromJson(std::string_view text) {
    if (text.size() > kProtectionBytesMax) {
        return bad(sentence("the text"), sentence("is larger than any that this program writes"));
    }
    json::parse_options options;
    options.max_depth = 5;
    json::error_code error;
    const json::value value = json::parse(text, error, {}, options);
    if (error || !value.is_object())
        return bad(sentence("the text"), sentence("is not a JSON object of this kind"));
    const json::object& document = value.get_object();
    ProtectionFile file;
    const json::value* format = document.if_contains("format");
    if (format == nullptr) {
        STACKNET_TRY(file.record, consensus::VoteExport::fromJson(text));
        return file;
    }
    if (!format->is_string() || format->get_string() != kFormat) {
        return bad("format", sentence("must be %1", {kFormat}));
    }
    STACKNET_CHECK(checkVersion(document));
    for (const char* name : {"exported", "record", "checksum"}) {
        if (document.if_contains(name) == nullptr) return bad(name, sentence("is missing"));
    }
    if (document.size() != kMembers)
        return bad(sentence("the document"), sentence("has a field that is not known"));
    STACKNET_TRY(file.exportedMs, readTime(document.at("exported")));
    STACKNET_TRY(file.record,
                 consensus::VoteExport::fromJson(json::serialize(document.at("record"))));
    const json::value& checksum = document.at("checksum");
    if (!checksum.is_string() || checksum.get_string() != checksumOf(file)) {
        return makeError("keystore.protection_checksum",
                         sentence("The slashing-protection file was cut or changed after it was "
                                  "written: its checksum does not fit. Export it again."));
    }
    return file;
}

ProtectionFile protectionOf(const consensus::VoteStoreContents& contents, const ChainId& chainId,
                            const PublicKey& nodeKey, const consensus::Terms& terms,
                            std::int64_t nowMs, bool maySignOn) {
    ProtectionFile file;
    file.exportedMs = nowMs > 0 ? nowMs : 0;
    file.record = consensus::exportVotes(contents, chainId, nodeKey, terms);
    file.record.sittingOut = file.record.sittingOut || maySignOn;
    return file;
}

Result<consensus::VoteImport> importProtection(consensus::IVoteStore& store,
                                               const ProtectionFile& file, const ChainId& chainId,
                                               const PublicKey& nodeKey,
                                               const consensus::Terms& terms) {
    STACKNET_TRY(const consensus::VoteStoreContents contents, store.load());
    const auto target = neverSigned(contents) ? consensus::ImportTarget::NewStore
                                              : consensus::ImportTarget::ExistingStore;
    STACKNET_TRY(consensus::VoteImport result,
                 consensus::planVoteImport(contents, file.record, chainId, nodeKey, terms, target));
    STACKNET_CHECK(store.commit(result.batch));
    return result;
}

}  // namespace stacknet::keystore
