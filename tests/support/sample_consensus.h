#pragma once

#include <cstdint>

#include "core/api/snapshot.h"

namespace stacknet::testing {

/// Adds what consensus and censorship have to show to a healthy node of four, with every field set:
/// a term cut short, armed watchdog reasons, evidence of each kind, a slash of each class, a
/// challenge in each state and demands met and unmet.
void addConsensus(api::Snapshot& snapshot, std::int64_t nowMs);
/// The same of a node that nobody has attacked yet: no evidence, slash, challenge, demand or event.
void clearIncidents(api::Snapshot& snapshot);

}  // namespace stacknet::testing
