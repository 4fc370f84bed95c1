#pragma once

#include <cstdint>
#include <vector>

#include "core/api/alerts_info.h"
#include "core/api/history.h"

namespace stacknet::testing {

/// Every field of every type has another value than its default somewhere.
api::AlertsInfo sampleAlerts(std::int64_t nowMs);
/// The rules that come with the program, nothing that happened, no channel.
api::AlertsInfo quietAlerts();

inline const std::vector<std::string> kSampleAlertColumns = {
    "last_ms",      "severity", "state",     "rule",  "condition",     "subject",
    "subject_name", "value",    "threshold", "count", "first_ms",      "acknowledged_ms",
    "recovered_ms", "detail",   "text",      "page",  "muted_until_ms"};
/// The table "alerts" for FakeNode::setRows.
std::vector<api::HistoryRow> alertRows(const std::vector<api::AlertInfo>& alerts);

}  // namespace stacknet::testing
