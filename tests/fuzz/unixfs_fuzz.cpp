// Any bytes as UnixFS data; and any block behind a CID that is read as a file, listed and written.

#include <cstdlib>

#include "core/rack/block_store.h"
#include "core/rack/dag_pb.h"
#include "core/rack/exporter.h"
#include "core/rack/unixfs.h"

using namespace stacknet;

namespace {

void readBehind(ByteView block) {
    rack::MemoryBlockStore store;
    const auto cid = rack::Cid::v1(rack::kCodecDagPb, rack::Cid::ofRaw(block).digest());
    if (!store.put(cid, block).ok()) std::abort();
    rack::ReadOptions options;
    options.limits.bytesMax = 1 << 20;
    std::uint64_t seen = 0;
    const auto count = [&](ByteView piece) -> Result<void> {
        seen += piece.size();
        return {};
    };
    const auto read = rack::readContent(store, cid, count, options);
    if (read.ok() && *read != seen) std::abort();
    if (const auto entries = rack::listDirectory(store, cid); entries.ok()) {
        for (const rack::DirectoryEntry& entry : *entries) {
            if (entry.name.empty() || entry.name == ".." ||
                entry.name.find('/') != std::string::npos) {
                std::abort();
            }
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto decoded = rack::decodeUnixFs(bytes); decoded.ok()) {
        if (rack::encodeUnixFs(*decoded) != toBytes(bytes)) std::abort();
        readBehind(rack::encodeDagNode({{}, toBytes(bytes)}));
    } else if (decoded.error().message.size() > 500) {
        std::abort();
    }
    if (size <= rack::kBlockBytesMax) readBehind(bytes);
    return 0;
}
