// Any bytes as a vote export and as a snapshot offer: read to something that writes the same, or
// refused.

#include <cstdlib>

#include "core/consensus/snapshot_sync.h"
#include "core/consensus/vote_export.h"

using namespace stacknet;
using namespace stacknet::consensus;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto manifest = SnapshotManifest::decode(bytes); manifest.ok()) {
        if (manifest->encode() != toBytes(bytes)) std::abort();
        std::uint64_t total = 0;
        for (std::size_t i = 0; i < manifest->chunkHashes.size(); ++i) {
            total += manifest->chunkSize(i);
        }
        if (total != manifest->totalBytes) std::abort();
    }
    const auto document = VoteExport::fromJson(asText(bytes));
    if (!document.ok()) return 0;
    const auto again = VoteExport::fromJson(document->toJson());
    if (!again.ok() || !(*again == *document)) std::abort();
    for (const VoteMark& mark : document->marks) {
        if (mark.kind != VoteKind::Abandon && document->firstSafeView() <= mark.slot) std::abort();
    }
    return 0;
}
