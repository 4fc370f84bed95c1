#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/widgets/chart_data.h"

namespace stacknet::ui {

/// One verdict about this node, of the answer of the topic "attestation.history".
struct VerdictPoint {
    std::int64_t timeMs = 0;
    bool passed = false;
    std::int64_t durationMs = 0;  ///< 0: not measured
};

/// Oldest first; nothing for a document of another form.
std::optional<std::vector<VerdictPoint>> verdictHistoryOf(const std::string& document);

/// Verdicts by day (UTC), those that passed on those that failed.
ChartData verdictsByDay(const std::vector<VerdictPoint>& verdicts, std::int64_t nowMs);
/// How long each check took, in seconds.
ChartData checkDurations(const std::vector<VerdictPoint>& verdicts, std::int64_t nowMs);
/// How old the newest evidence that passed was, in minutes: it grows until the next check passes.
ChartData evidenceAges(const std::vector<VerdictPoint>& verdicts, std::int64_t nowMs);

}  // namespace stacknet::ui
