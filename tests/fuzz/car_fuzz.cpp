// Any bytes as a CAR file, whole and in pieces: the same blocks and the same verdict.

#include <cstdlib>

#include "core/rack/car.h"

using namespace stacknet;

namespace {

struct Outcome {
    Bytes blocks;
    std::string verdict;
};

Outcome readIn(ByteView car, std::size_t piece) {
    Outcome outcome;
    rack::CarReader reader(
        [&](const rack::Cid& cid, ByteView block) -> Result<void> {
            if (!cid.names(block)) std::abort();
            outcome.blocks.insert(outcome.blocks.end(), block.begin(), block.end());
            return {};
        },
        {1000, 1 << 22});
    while (!car.empty()) {
        const std::size_t size = std::min(piece, car.size());
        const auto fed = reader.feed(car.first(size));
        if (!fed.ok()) break;
        car = car.subspan(size);
    }
    const auto summary = reader.finish();
    outcome.verdict = summary.ok() ? "ok" : summary.error().code;
    return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const Outcome whole = readIn(bytes, SIZE_MAX);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{64}}) {
        const Outcome parts = readIn(bytes, piece);
        if (parts.verdict != whole.verdict || parts.blocks != whole.blocks) std::abort();
    }
    if (whole.verdict != "ok") return 0;
    // What was read can be written, when every block below the roots is there.
    rack::MemoryBlockStore store;
    const auto summary = rack::readCar(bytes, store);
    if (!summary.ok()) std::abort();
    Bytes written;
    const auto wrote = rack::writeCar(store, summary->roots, [&](ByteView piece) -> Result<void> {
        written.insert(written.end(), piece.begin(), piece.end());
        return {};
    });
    if (wrote.ok() && readIn(written, SIZE_MAX).verdict != "ok") std::abort();
    return 0;
}
