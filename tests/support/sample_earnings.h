#pragma once

#include <cstdint>
#include <vector>

#include "core/api/history.h"
#include "tests/support/fake_node.h"

namespace stacknet::testing {

/// Paperwork of the sample's Node Keys, oldest first: what addSampleEarnings() counts.
std::vector<api::HistoryRow> samplePaperwork(std::int64_t nowMs);
inline const std::vector<std::string> kPaperworkColumns{
    "time_ms",   "node_key", "kind", "tokens_in", "tokens_out", "resource_ms",
    "micro_usd", "height",   "task", "contract",  "receipt"};

/// Why the points of the sample's key changed, oldest first; the last balance is that of the key.
std::vector<api::HistoryRow> samplePoints(std::int64_t nowMs);
inline const std::vector<std::string> kPointsColumns{
    "time_ms", "node_key", "reason", "delta", "count", "balance", "first_height", "last_height"};

/// Lets the node answer for the tables "paperwork" and "points" and the topics "stake.history",
/// "points.history" and "evidence.verify" with what belongs to the sample.
void scriptEarnings(FakeNode& node, std::int64_t nowMs);

}  // namespace stacknet::testing
