#include "core/memory/snapshot.h"

#include <algorithm>

#include "core/crypto/aead.h"
#include "core/crypto/hash.h"

namespace stacknet::memory {
namespace {

constexpr std::string_view kKeyMagic = "SNMK";
constexpr std::uint8_t kKeyVersion = 1;
using Nonce = std::array<std::uint8_t, crypto::kAeadNonceBytes>;
constexpr Nonce kManifestNonce{0, 0, 0, 1};

Bytes labelled(std::string_view label, const SnapshotId& id) {
    Bytes out = toBytes(label);
    out.insert(out.end(), id.data.begin(), id.data.end());
    return out;
}

Nonce segmentNonce(std::uint64_t index, bool last) {
    Nonce nonce{};
    for (std::size_t byte = 0; byte < 7; ++byte) {
        nonce[4 + byte] = static_cast<std::uint8_t>(index >> (48 - 8 * byte));
    }
    nonce[11] = last ? 1 : 0;
    return nonce;
}

Bytes segmentContext(const SnapshotId& id, std::uint64_t index, bool last) {
    Bytes out = labelled(kSnapshotFormat, id);
    for (std::size_t byte = 0; byte < 8; ++byte) {
        out.push_back(static_cast<std::uint8_t>(index >> (56 - 8 * byte)));
    }
    out.push_back(last ? 1 : 0);
    return out;
}

/// Size of a segment's plaintext with what it is filled with.
std::size_t filledBytes(std::size_t used, bool last) {
    if (!last) return kSegmentPlainBytes;
    const std::size_t sealed = used + crypto::kAeadTagBytes;
    return (sealed + kLastSegmentStep - 1) / kLastSegmentStep * kLastSegmentStep -
           crypto::kAeadTagBytes;
}

/// id 16 | length 4 | entry, one after the other.
void appendEntry(SecretBytes& out, const Entry& entry) {
    const SecretBytes bytes = encodeEntry(entry, false);
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const std::array<std::uint8_t, 4> length{
        static_cast<std::uint8_t>(size >> 24U), static_cast<std::uint8_t>(size >> 16U),
        static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size)};
    out.append(entry.id.view());
    out.append(ByteView(length));
    out.append(bytes.view());
}

Result<std::vector<Entry>> readEntries(ByteView plain) {
    std::vector<Entry> entries;
    std::vector<EntryId> ids;
    std::size_t textBytes = 0;
    while (!plain.empty()) {
        if (plain.size() < 20 || entries.size() >= kEntriesMax) return badSnapshot("an entry");
        STACKNET_TRY(const EntryId id, EntryId::from(plain.first(16), "entry"));
        std::size_t length = 0;
        for (std::size_t byte = 16; byte < 20; ++byte) length = length << 8U | plain[byte];
        plain = plain.subspan(20);
        if (length > plain.size()) return badSnapshot("an entry");
        auto entry = decodeEntry(plain.first(length));
        if (!entry.ok()) return badSnapshot("an entry");
        entry->id = id;
        textBytes += entry->text.size();
        if (textBytes > kMemoryTextMax) return badSnapshot("it holds more text than a memory may");
        entries.push_back(std::move(*entry));
        ids.push_back(id);
        plain = plain.subspan(length);
    }
    std::sort(ids.begin(), ids.end());
    if (std::adjacent_find(ids.begin(), ids.end()) != ids.end()) {
        return badSnapshot("an entry is there twice");
    }
    return entries;
}

Bytes makeKeyFile(const MemoryKeys& keys, const SnapshotId& id, Rng& rng) {
    Bytes out = toBytes(kKeyMagic);
    out.push_back(kKeyVersion);
    out.insert(out.end(), id.data.begin(), id.data.end());
    out.insert(out.end(), keys.stored().blob.begin(), keys.stored().blob.end());
    const Bytes wrapped = keys.wrapAgain(labelled("key", id), rng);
    out.insert(out.end(), wrapped.begin(), wrapped.end());
    return out;
}

std::vector<Bytes> sealSegments(const SecretBytes& plain, const FixedSecret<32>& key,
                                const SnapshotId& id) {
    const std::uint32_t count = segmentsFor(plain.size());
    crypto::AeadSealer sealer(key.view());
    const SecretBytes zeros(kLastSegmentStep);
    std::vector<Bytes> segments;
    for (std::uint32_t index = 0; index < count; ++index) {
        const bool last = index + 1 == count;
        const std::size_t begin = std::size_t{index} * kSegmentPlainBytes;
        const std::size_t used = std::min(kSegmentPlainBytes, plain.size() - begin);
        const std::size_t filled = filledBytes(used, last);
        Bytes out(filled + crypto::kAeadTagBytes);
        sealer.seal(segmentNonce(index, last),
                    {plain.view().subspan(begin, used), zeros.view().first(filled - used)},
                    segmentContext(id, index, last), out);
        segments.push_back(std::move(out));
    }
    return segments;
}

Result<Manifest> openManifest(ByteView file, const MemoryKeys& keys) {
    STACKNET_TRY(const ManifestFile parsed, readManifestFile(file));
    const FixedSecret<32> commit = keys.derive(labelled("commit", parsed.snapshotId));
    if (!equalConstantTime(commit.view(), parsed.commit.view())) {
        return badSnapshot("its manifest is of another memory");
    }
    const FixedSecret<32> key = keys.derive(labelled("snap", parsed.snapshotId));
    const auto plain = crypto::aeadOpen(key.view(), kManifestNonce, parsed.sealed, parsed.header());
    if (!plain.ok()) return badSnapshot("its manifest was changed");
    STACKNET_TRY(Manifest manifest, decodeManifest(plain->exposeText()));
    if (manifest.snapshotId != parsed.snapshotId) return badSnapshot("snapshot_id");
    return manifest;
}

}  // namespace

Result<MadeSnapshot> makeSnapshot(const MemoryKeys& keys, const std::vector<const Entry*>& entries,
                                  std::string parent, std::int64_t createdDay, Rng& rng) {
    SecretBytes plain;
    for (const Entry* entry : entries) appendEntry(plain, *entry);
    MadeSnapshot made;
    Manifest& manifest = made.manifest;
    rng.fill(manifest.snapshotId.mutableView());
    manifest.parent = std::move(parent);
    manifest.createdDay = createdDay;
    manifest.segments = segmentsFor(plain.size());
    manifest.plainBytes = plain.size();
    manifest.entries = entries.size();
    manifest.plainHash = crypto::sha256(plain.view());
    if (manifest.segments > kSegmentsMax) {
        return makeError("memory.too_large",
                         "The memory is too large for one snapshot; delete "
                         "some of it first.");
    }
    const SnapshotId& id = manifest.snapshotId;
    const FixedSecret<32> key = keys.derive(labelled("snap", id));
    const FixedSecret<32> commit = keys.derive(labelled("commit", id));
    ManifestFile file;
    file.snapshotId = id;
    std::copy(commit.view().begin(), commit.view().end(), file.commit.data.begin());
    made.files.manifest = file.header();
    const SecretBytes json = encodeManifest(manifest);
    const Bytes sealed =
        crypto::aeadSeal(key.view(), kManifestNonce, json.view(), made.files.manifest);
    made.files.manifest.insert(made.files.manifest.end(), sealed.begin(), sealed.end());
    made.files.key = makeKeyFile(keys, id, rng);
    made.files.segments = sealSegments(plain, key, id);
    return made;
}

Result<KeyFile> readKeyFile(ByteView file) {
    if (file.size() != kKeyFileBytes) return badSnapshot("key.snk has another size");
    if (asText(file.first(4)) != kKeyMagic || file[4] != kKeyVersion) {
        return badSnapshot("key.snk is of another format");
    }
    KeyFile key;
    STACKNET_TRY(key.snapshotId, SnapshotId::from(file.subspan(5, 16), "snapshot_id"));
    key.keys.blob = toBytes(file.subspan(21, e2ee::kStackKeyBlobBytes));
    key.keys.wrapped = toBytes(file.subspan(21 + e2ee::kStackKeyBlobBytes));
    if (!e2ee::readStackKey(key.keys.blob).ok()) return badSnapshot("key.snk");
    return key;
}

Result<MemoryKeys> openSnapshotKeys(ByteView keyFile, const SecretBytes& secret, Rng& rng) {
    STACKNET_TRY(const KeyFile file, readKeyFile(keyFile));
    return MemoryKeys::openWrappedAgain(file.keys, labelled("key", file.snapshotId), secret, rng);
}

Result<OpenedSnapshot> openSnapshot(const SnapshotFiles& files, const MemoryKeys& keys) {
    STACKNET_TRY(const KeyFile keyFile, readKeyFile(files.key));
    OpenedSnapshot opened;
    STACKNET_TRY(opened.manifest, openManifest(files.manifest, keys));
    const Manifest& manifest = opened.manifest;
    if (keyFile.snapshotId != manifest.snapshotId) return badSnapshot("key.snk is of another one");
    if (files.segments.size() != manifest.segments) {
        return badSnapshot("it has another number of segments than it says");
    }
    const FixedSecret<32> key = keys.derive(labelled("snap", manifest.snapshotId));
    crypto::AeadOpener opener(key.view());
    SecretBytes plain(manifest.plainBytes);
    SecretBytes piece(kSegmentPlainBytes);
    for (std::uint32_t index = 0; index < manifest.segments; ++index) {
        const bool last = index + 1 == manifest.segments;
        const std::size_t begin = std::size_t{index} * kSegmentPlainBytes;
        const std::size_t used =
            std::min<std::size_t>(kSegmentPlainBytes, manifest.plainBytes - begin);
        const std::size_t filled = filledBytes(used, last);
        const Bytes& sealed = files.segments[index];
        if (sealed.size() != filled + crypto::kAeadTagBytes) return badSnapshot("a segment's size");
        const auto out = piece.mutableView().first(filled);
        if (!opener.open(segmentNonce(index, last), sealed,
                         segmentContext(manifest.snapshotId, index, last), out)) {
            return badSnapshot("a segment was changed, or stands in another's place");
        }
        std::copy_n(out.begin(), used,
                    plain.mutableView().begin() + static_cast<std::ptrdiff_t>(begin));
        const bool zeros = std::all_of(out.begin() + static_cast<std::ptrdiff_t>(used), out.end(),
                                       [](std::uint8_t byte) { return byte == 0; });
        if (!zeros) return badSnapshot("what its last segment is filled with");
    }
    if (crypto::sha256(plain.view()) != manifest.plainHash) return badSnapshot("plaintext_sha256");
    STACKNET_TRY(opened.entries, readEntries(plain.view()));
    if (opened.entries.size() != manifest.entries) return badSnapshot("entries");
    return opened;
}

}  // namespace stacknet::memory
