#pragma once

#include <vector>

#include "core/base/bytes.h"
#include "core/ledger/types.h"

/// The Arena's random choices (docs/protocol/arena.md, Draw): pure functions of the beacon, so that
/// everybody draws the same and nobody could foretell it when the worker committed its result.
namespace stacknet::ledger {

/// r of one task: BLAKE2b-256 (personal "stknet-arena") over "arena-draw", the beacon of the block
/// that draws, and the task.
Hash256 drawValue(const BeaconValue& beacon, const TaskHash& task);
/// The same for the committee of a task whose executors disagree, over "arena-committee".
Hash256 committeeValue(const BeaconValue& beacon, const TaskHash& task);

/// The first 64 bits of r, big-endian.
std::uint64_t drawNumber(const Hash256& r);

/// A stream of numbers out of one r: block i is BLAKE2b-256 (personal "stknet-arena") over
/// "arena-stream", r and i (u64), four big-endian numbers each.
class DrawStream {
public:
    explicit DrawStream(const Hash256& r) : m_seed(r) {}
    std::uint64_t next();
    /// Uniform in [0, bound), by rejection: exact for every bound above 0.
    std::uint64_t below(std::uint64_t bound);

private:
    Hash256 m_seed;
    Hash256 m_block;
    std::uint64_t m_blocks = 0;
    std::size_t m_used = Hash256::size;
};

/// Who can be drawn, with its weight.
struct Candidate {
    PublicKey node;
    std::uint64_t weight = 0;
    bool operator==(const Candidate&) const = default;
};

/// Draws up to `count` candidates without replacement, each time with a chance in proportion to the
/// weight, in the order of the draw. Those of weight 0 are never drawn. The order of `candidates`
/// is part of the result: give them sorted by key. Their weights' sum must fit into 64 bits.
std::vector<Candidate> drawWeighted(std::vector<Candidate> candidates, std::size_t count,
                                    DrawStream& stream);

}  // namespace stacknet::ledger
