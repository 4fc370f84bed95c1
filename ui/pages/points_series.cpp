#include "ui/pages/points_series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/sentence.h"
#include "ui/pages/staking_words.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::size_t kDaysNeeded = 3;
constexpr int kSteps = 7;

struct Points {
    Q_DECLARE_TR_FUNCTIONS(PointsPage)
};

/// What each of the last whole UTC days brought, at most kProjectionDays of them.
std::vector<double> wholeDays(const PointsHistory& history, std::int64_t nowMs) {
    const std::int64_t today = nowMs / kDayMs * kDayMs;
    // The day in which the record begins is no whole one.
    const std::int64_t first = (history.sinceMs + kDayMs - 1) / kDayMs * kDayMs;
    const std::int64_t from = std::max(first, today - kProjectionDays * kDayMs);
    if (history.sinceMs == 0 || from >= today) return {};
    std::vector<double> days(static_cast<std::size_t>((today - from) / kDayMs), 0);
    for (const auto& bar : history.bars) {
        if (bar.timeMs < from || bar.timeMs >= today) continue;
        days[static_cast<std::size_t>((bar.timeMs - from) / kDayMs)] +=
            static_cast<double>(bar.delta);
    }
    return days;
}

/// Independent days: the spread grows with the root of their number.
std::optional<ChartSeries> projection(const std::vector<double>& days, double total,
                                      std::int64_t nowMs, std::int64_t aheadMs) {
    if (days.size() < kDaysNeeded) return std::nullopt;
    const auto count = static_cast<double>(days.size());
    double mean = 0;
    for (const double day : days) mean += day / count;
    double variance = 0;
    for (const double day : days) variance += (day - mean) * (day - mean) / (count - 1);
    const double deviation = std::sqrt(variance);
    ChartSeries band;
    band.name = Points::tr("Estimate, by the last %n day(s)", nullptr, static_cast<int>(count));
    band.shape = SeriesShape::Band;
    for (int step = 0; step <= kSteps; ++step) {
        const std::int64_t later = aheadMs / kSteps * step;
        const double after = static_cast<double>(later) / kDayMs;
        const double middle = total + mean * after;
        const double spread = deviation * std::sqrt(after);
        band.points.emplace_back(static_cast<double>(nowMs + later),
                                 std::max(0.0, middle - spread));
        band.upper.push_back(std::max(0.0, middle + spread));
    }
    return band;
}

}  // namespace

std::optional<PointsHistory> pointsHistoryOf(const std::string& document) {
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    if (object.value(QLatin1String("format")).toString() !=
        QLatin1String("stacknet-points-history/1"))
        return std::nullopt;
    PointsHistory history;
    history.sinceMs = object.value(QLatin1String("since_ms")).toInteger();
    history.changeDay = object.value(QLatin1String("change_day")).toInteger();
    history.changeWeek = object.value(QLatin1String("change_week")).toInteger();
    history.barMs = object.value(QLatin1String("bar_ms")).toInteger();
    for (const auto& each : object.value(QLatin1String("bars")).toArray()) {
        const auto bar = each.toObject();
        history.bars.push_back({bar.value(QLatin1String("time_ms")).toInteger(),
                                bar.value(QLatin1String("reason")).toString(),
                                bar.value(QLatin1String("delta")).toInteger()});
    }
    return history;
}

void askPoints(NodeBridge& bridge, std::int64_t fromMs, QObject* context,
               std::function<void(const Result<PointsHistory>&)> done) {
    const auto from = std::to_string(std::max<std::int64_t>(0, fromMs));
    bridge.ask(
        {"points.history", "{\"from_ms\":" + from + "}"}, context,
        [done = std::move(done)](const Result<std::string>& answer) {
            if (!answer.ok()) {
                done(answer.error());
                return;
            }
            auto history = pointsHistoryOf(*answer);
            if (history)
                done(std::move(*history));
            else
                done(makeError("ui.bad_answer", sentence("The history of points cannot be read.")));
        });
}

ChartData pointsBars(const PointsHistory& history, std::int64_t nowMs) {
    ChartData data;
    data.title = Points::tr("Where do points come from?");
    data.unit = history.barMs >= kDayMs ? Points::tr("points a day") : Points::tr("points an hour");
    data.barMs = history.barMs;
    data.nowMs = nowMs;
    data.amounts = true;
    data.emptyTitle = Points::tr("No points yet");
    data.emptyText = Points::tr(
        "Points come from tasks that are done, from votes in time and from "
        "spot checks.");
    std::map<QString, std::map<std::int64_t, double>> sources;
    for (const auto& bar : history.bars)
        sources[pointsSourceText(bar.reason)][bar.timeMs] += static_cast<double>(bar.delta);
    for (const char* reason : {"paperwork", "vote_present", "check", "decay", "slashed", "other"}) {
        const QString word = QString::fromLatin1(reason);
        const QString name = pointsSourceText(
            word == QLatin1String("other") ? QStringLiteral("not_recorded") : word);
        const auto found = sources.find(name);
        if (found == sources.end()) continue;
        ChartSeries series;
        series.name = name;
        series.shape = SeriesShape::StackedBars;
        for (const auto& [timeMs, delta] : found->second)
            series.points.emplace_back(static_cast<double>(timeMs), delta);
        data.series.push_back(std::move(series));
    }
    return data;
}

ChartData pointsTotal(const PointsHistory& history, std::uint64_t total, std::int64_t nowMs,
                      std::int64_t aheadMs) {
    ChartData data;
    data.title = Points::tr("Where is the total going?");
    data.unit = Points::tr("points");
    data.fromZero = false;
    data.amounts = true;
    data.emptyTitle = Points::tr("No points yet");
    data.nowMs = nowMs;
    std::map<std::int64_t, double> changes;
    for (const auto& bar : history.bars)
        changes[bar.timeMs + history.barMs] += static_cast<double>(bar.delta);
    if (changes.empty()) return data;
    // Backwards from what the ledger says now, so that the line ends at it.
    ChartSeries line;
    line.name = Points::tr("Total");
    double value = static_cast<double>(total);
    line.points.emplace_back(static_cast<double>(nowMs), value);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const auto at = static_cast<double>(std::min(change->first, nowMs));
        if (at < line.points.back().x()) line.points.emplace_back(at, value);
        value -= change->second;
    }
    line.points.emplace_back(static_cast<double>(changes.begin()->first - history.barMs), value);
    std::reverse(line.points.begin(), line.points.end());
    data.series.push_back(std::move(line));
    if (auto band =
            projection(wholeDays(history, nowMs), static_cast<double>(total), nowMs, aheadMs)) {
        data.series.push_back(std::move(*band));
        data.nowMs = nowMs + aheadMs;
    }
    return data;
}

}  // namespace stacknet::ui
