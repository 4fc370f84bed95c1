#pragma once

#include <cstdint>

#include "core/api/snapshot.h"

namespace stacknet::testing {

/// A node while it starts: nothing known yet but the step it is at.
api::Snapshot startingSnapshot(std::int64_t nowMs);

/// A healthy node of a local network of four: 3 peers, 5 Node Keys (one Cold, one not ours),
/// 6 tasks of every state, 2 API keys, 10 minutes of history. Every number differs from every
/// other, so that a screen which shows the wrong field is found out.
api::Snapshot runningSnapshot(std::int64_t nowMs);

/// The same node in trouble: every field of what consensus, stake and censorship show is set
/// (tests/support/sample_consensus.h); one key of ours is jailed, with tokens to withdraw.
api::Snapshot incidentSnapshot(std::int64_t nowMs);

/// A healthy node that nobody has used yet: no task, no API key, one Node Key.
api::Snapshot emptySnapshot(std::int64_t nowMs);

/// A public key or digest for tests: 64 hexadecimal digits made of `seed`.
std::string sampleId(std::uint64_t seed);

}  // namespace stacknet::testing
