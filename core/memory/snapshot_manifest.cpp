#include "core/memory/snapshot_manifest.h"

#include <array>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/json_check.h"

namespace stacknet::memory {
namespace {

namespace json = boost::json;

constexpr std::string_view kMagic = "SNMM";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kParentMax = 128;
constexpr std::int64_t kDayMax = 1'000'000;
constexpr std::size_t kMembers = 8;

std::optional<std::uint64_t> numberOf(const json::object& object, json::string_view name,
                                      std::uint64_t max) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return std::nullopt;
    const auto number = static_cast<std::uint64_t>(value->get_int64());
    if (number > max) return std::nullopt;
    return number;
}

std::optional<std::string_view> textOf(const json::object& object, json::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return std::nullopt;
    return std::string_view(value->get_string());
}

bool isPlainText(std::string_view text) {
    for (const char character : text) {
        const bool letter = (character >= 'a' && character <= 'z') ||
                            (character >= 'A' && character <= 'Z') ||
                            (character >= '0' && character <= '9');
        if (!letter) return false;
    }
    return text.size() <= kParentMax;
}

}  // namespace

Error badSnapshot(std::string_view what) {
    return makeError("memory.bad_snapshot",
                     "The snapshot is not as it was made: " + std::string(what) +
                         ". Nothing of it was taken; use another one.");
}

std::uint32_t segmentsFor(std::uint64_t plainBytes) {
    if (plainBytes == 0) return 1;
    return static_cast<std::uint32_t>((plainBytes + kSegmentPlainBytes - 1) / kSegmentPlainBytes);
}

SecretBytes encodeManifest(const Manifest& manifest) {
    // Every text in it is of letters and digits, so that nothing needs an escape.
    std::string text = "{\"format\":\"" + std::string(kSnapshotFormat) + "\",\"snapshot_id\":\"" +
                       toHex(manifest.snapshotId) + "\",\"parent\":\"" + manifest.parent +
                       "\",\"created_day\":" + std::to_string(manifest.createdDay) +
                       ",\"segment_count\":" + std::to_string(manifest.segments) +
                       ",\"plaintext_bytes\":" + std::to_string(manifest.plainBytes) +
                       ",\"entries\":" + std::to_string(manifest.entries) +
                       ",\"plaintext_sha256\":\"" + toHex(manifest.plainHash) + "\"}";
    STACKNET_INVARIANT(isPlainText(manifest.parent) && text.size() <= kManifestPlainBytes);
    text.resize(kManifestPlainBytes, ' ');
    SecretBytes out = SecretBytes::copyOf(text);
    wipe(text.data(), text.size());
    return out;
}

Result<Manifest> decodeManifest(std::string_view text) {
    if (text.size() != kManifestPlainBytes) return badSnapshot("its manifest has another size");
    if (checkJson(text, JsonRules{2, false})) return badSnapshot("its manifest is no JSON");
    json::error_code bad;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), bad);
    if (bad || !document.is_object() || document.get_object().size() != kMembers) {
        return badSnapshot("its manifest has other members");
    }
    const json::object& object = document.get_object();
    Manifest manifest;
    if (textOf(object, "format") != kSnapshotFormat) return badSnapshot("format is not SNMS1");
    const auto id = textOf(object, "snapshot_id");
    const auto parsedId = fixedFromHex<SnapshotId>(id.value_or(""), "snapshot_id");
    if (!parsedId.ok()) return badSnapshot("snapshot_id");
    manifest.snapshotId = *parsedId;
    const auto parent = textOf(object, "parent");
    if (!parent || !isPlainText(*parent)) return badSnapshot("parent");
    manifest.parent = std::string(*parent);
    const auto day = numberOf(object, "created_day", kDayMax);
    const auto segments = numberOf(object, "segment_count", kSegmentsMax);
    const auto bytes = numberOf(object, "plaintext_bytes", kSegmentsMax * kSegmentPlainBytes);
    const auto entries = numberOf(object, "entries", kEntriesMax);
    if (!day) return badSnapshot("created_day");
    if (!bytes) return badSnapshot("plaintext_bytes");
    if (!segments || *segments != segmentsFor(*bytes)) return badSnapshot("segment_count");
    if (!entries) return badSnapshot("entries");
    const auto hash =
        fixedFromHex<Hash256>(textOf(object, "plaintext_sha256").value_or(""), "plaintext_sha256");
    if (!hash.ok()) return badSnapshot("plaintext_sha256");
    manifest.createdDay = static_cast<std::int64_t>(*day);
    manifest.segments = static_cast<std::uint32_t>(*segments);
    manifest.plainBytes = *bytes;
    manifest.entries = *entries;
    manifest.plainHash = *hash;
    return manifest;
}

Bytes ManifestFile::header() const {
    Bytes out = toBytes(kMagic);
    out.push_back(kVersion);
    out.insert(out.end(), snapshotId.data.begin(), snapshotId.data.end());
    out.insert(out.end(), commit.data.begin(), commit.data.end());
    return out;
}

Result<ManifestFile> readManifestFile(ByteView file) {
    if (file.size() != ManifestFile::kHeaderBytes + kManifestPlainBytes + 16) {
        return badSnapshot("manifest.snm has another size");
    }
    if (asText(file.first(kMagic.size())) != kMagic || file[kMagic.size()] != kVersion) {
        return badSnapshot("manifest.snm is of another format");
    }
    ManifestFile manifest;
    STACKNET_TRY(manifest.snapshotId, SnapshotId::from(file.subspan(5, 16), "snapshot_id"));
    STACKNET_TRY(manifest.commit, Hash256::from(file.subspan(21, 32), "commit"));
    manifest.sealed = toBytes(file.subspan(ManifestFile::kHeaderBytes));
    return manifest;
}

}  // namespace stacknet::memory
