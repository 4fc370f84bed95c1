#pragma once

#include <cstdint>
#include <vector>

#include "core/api/earnings_info.h"
#include "ui/widgets/chart_data.h"

namespace stacknet::ui {

/// Stacked bars, one a UTC day: what chats and code brought, in US dollars.
ChartData earningsBars(const std::vector<api::EarningsDayInfo>& days, std::int64_t nowMs);

}  // namespace stacknet::ui
