#include "ui/pages/earnings_series.h"

#include <utility>

#include "ui/pages/earnings_page.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

}  // namespace

ChartData earningsBars(const std::vector<api::EarningsDayInfo>& days, std::int64_t nowMs) {
    ChartData bars;
    bars.title = EarningsPage::tr("What came in each day?");
    bars.unit = EarningsPage::tr("USD a UTC day");
    bars.amounts = true;
    bars.barMs = kDayMs;
    bars.nowMs = nowMs;
    bars.words = [](double usd) { return usdText(static_cast<std::uint64_t>(usd * 1e6 + 0.5)); };
    bars.emptyTitle = EarningsPage::tr("No earnings yet");
    bars.emptyText = EarningsPage::tr(
        "Connect a Node Key and a client: each task that the network accepts earns "
        "Paper.");
    if (days.empty()) return bars;
    ChartSeries chat{EarningsPage::tr("Chat"), SeriesShape::StackedBars, {}, {}, false};
    ChartSeries code{EarningsPage::tr("Code"), SeriesShape::StackedBars, {}, {}, false};
    const auto usd = [](std::uint64_t microUsd) { return static_cast<double>(microUsd) / 1e6; };
    for (const auto& day : days) {
        const auto at = static_cast<double>(day.dayMs);
        chat.points.emplace_back(at, usd(day.chatMicroUsd));
        code.points.emplace_back(at, usd(day.codeMicroUsd));
    }
    bars.series = {std::move(chat), std::move(code)};
    return bars;
}

}  // namespace stacknet::ui
