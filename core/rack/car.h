#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/block_store.h"
#include "core/rack/cid.h"
#include "core/rack/dag_walk.h"

/// CAR version 1 (ipld.io/specs/transport/car/carv1): blocks in one file. A header with the roots,
/// then each block with its length and CID.
namespace stacknet::rack {

inline constexpr std::size_t kCarRootsMax = 64;

/// Takes the next bytes; an error of it ends the writing and is handed on.
using ByteSink = std::function<Result<void>(ByteView bytes)>;

struct CarSummary {
    std::vector<Cid> roots;
    std::uint64_t blocks = 0;  ///< as they come, one that is there twice counts twice
    std::uint64_t bytes = 0;   ///< of the whole CAR
};

/// Writes everything below the roots: depth first, parents before children, no block twice, so that
/// the same content gives the same bytes everywhere. 1 to kCarRootsMax roots ("rack.bad_car").
/// Errors: those of walkDag and of the sink; what was written until then is not a whole CAR.
Result<CarSummary> writeCar(const IBlockStore& store, const std::vector<Cid>& roots,
                            const ByteSink& sink, const WalkLimits& limits = {});

struct CarLimits {
    std::uint64_t blocksMax = 8'000'000;
    std::uint64_t bytesMax = UINT64_MAX;  ///< of the whole CAR
};

/// Reads a CAR that arrives in pieces of any size, holding at most one block. Every block's content
/// is hashed before it is handed on; what was handed on before an error is true on its own, but the
/// whole is to be dropped. After an error the reader takes nothing more. Not thread safe.
///
/// Errors: "rack.bad_car" (header, version, lengths, cut off), "rack.block_mismatch",
/// "rack.block_too_large", "rack.too_many_blocks", "rack.too_large", "rack.car_root_missing",
/// those of Cid::fromPrefix and of the sink.
class CarReader {
public:
    using Sink = std::function<Result<void>(const Cid& cid, ByteView block)>;

    explicit CarReader(Sink sink, CarLimits limits = {});

    Result<void> feed(ByteView piece);
    /// Ends the CAR: nothing may be cut off, and every root must have been among the blocks. That
    /// all blocks below the roots are there, too, is walkDag's to say.
    Result<CarSummary> finish();
    /// Roots of the header; none before it was read.
    const std::vector<Cid>& roots() const { return m_summary.roots; }

private:
    Result<void> take(ByteView piece);
    Result<std::size_t> section(ByteView bytes);
    Result<void> block(ByteView section);

    Sink m_sink;
    CarLimits m_limits;
    CarSummary m_summary;
    Bytes m_held;  ///< the beginning of a section that is not whole yet
    bool m_headerRead = false;
    std::set<Cid> m_missingRoots;
    std::optional<Error> m_failed;
};

/// Reads a whole CAR of memory into a store and flushes it.
Result<CarSummary> readCar(ByteView car, IBlockStore& store, CarLimits limits = {});

}  // namespace stacknet::rack
