// libFuzzer: the files of a memory's snapshot from anybody, as far as they are read before and
// after they are opened: header, key file, the manifest's JSON and an entry.

#include <cstddef>
#include <cstdint>

#include "core/memory/snapshot.h"

namespace {

using namespace stacknet;
using namespace stacknet::memory;

void readManifest(ByteView text) {
    const auto manifest = decodeManifest(asText(text));
    if (!manifest.ok()) {
        STACKNET_INVARIANT(manifest.error().code == "memory.bad_snapshot");
        return;
    }
    STACKNET_INVARIANT(manifest->segments >= 1 && manifest->segments <= kSegmentsMax);
    STACKNET_INVARIANT(manifest->segments == segmentsFor(manifest->plainBytes));
    // What was read is what would be written, but for the order and spaces.
    const SecretBytes written = encodeManifest(*manifest);
    const auto again = decodeManifest(written.exposeText());
    STACKNET_INVARIANT(again.ok() && *again == *manifest);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    if (const auto file = readManifestFile(input); file.ok()) {
        Bytes whole = file->header();
        whole.insert(whole.end(), file->sealed.begin(), file->sealed.end());
        STACKNET_INVARIANT(std::equal(whole.begin(), whole.end(), input.begin(), input.end()));
    }
    if (const auto key = readKeyFile(input); key.ok()) {
        STACKNET_INVARIANT(key->keys.blob.size() == e2ee::kStackKeyBlobBytes);
        STACKNET_INVARIANT(key->keys.wrapped.size() == kWrappedKeyBytes);
    }
    if (const auto entry = decodeEntry(input); entry.ok()) {
        STACKNET_INVARIANT(checkEntry(*entry).ok());
        const SecretBytes again = encodeEntry(*entry, false);
        STACKNET_INVARIANT(std::equal(again.view().begin(), again.view().end(), input.begin()));
    }
    // The manifest has one size: what is shorter is filled as the writer does.
    Bytes filled = toBytes(input.first(std::min(size, kManifestPlainBytes)));
    filled.resize(kManifestPlainBytes, ' ');
    readManifest(filled);
    return 0;
}
