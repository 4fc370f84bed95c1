#include "ui/pages/attestation_series.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr double kMinuteMs = 60'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttestationPage)
};

ChartData chartOf(const QString& title, const QString& unit, std::int64_t nowMs) {
    ChartData data;
    data.title = title;
    data.unit = unit;
    data.nowMs = nowMs;
    data.emptyTitle = Words::tr("No verdict yet");
    data.emptyText = Words::tr("Each time the GPUs are asked, what came out is kept here.");
    return data;
}

}  // namespace

std::optional<std::vector<VerdictPoint>> verdictHistoryOf(const std::string& document) {
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    if (object.value(QLatin1String("format")).toString() !=
        QLatin1String("stacknet-attestation-history/1"))
        return std::nullopt;
    std::vector<VerdictPoint> verdicts;
    for (const auto& each : object.value(QLatin1String("events")).toArray()) {
        const auto event = each.toObject();
        verdicts.push_back({event.value(QLatin1String("time_ms")).toInteger(),
                            event.value(QLatin1String("passed")).toBool(),
                            event.value(QLatin1String("duration_ms")).toInteger()});
    }
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const auto& left, const auto& right) {
        return left.timeMs < right.timeMs;
    });
    return verdicts;
}

ChartData verdictsByDay(const std::vector<VerdictPoint>& verdicts, std::int64_t nowMs) {
    ChartData data =
        chartOf(Words::tr("How often was it verified?"), Words::tr("checks a day"), nowMs);
    data.barMs = kDayMs;
    std::map<std::int64_t, std::pair<double, double>> days;
    for (const VerdictPoint& verdict : verdicts) {
        auto& [passed, failed] = days[verdict.timeMs / kDayMs * kDayMs];
        (verdict.passed ? passed : failed) += 1;
    }
    if (days.empty()) return data;
    ChartSeries passed{Words::tr("Passed"), SeriesShape::StackedBars};
    ChartSeries failed{Words::tr("Failed"), SeriesShape::StackedBars};
    for (const auto& [day, counts] : days) {
        passed.points.emplace_back(static_cast<double>(day), counts.first);
        failed.points.emplace_back(static_cast<double>(day), counts.second);
    }
    data.series = {std::move(passed), std::move(failed)};
    return data;
}

ChartData checkDurations(const std::vector<VerdictPoint>& verdicts, std::int64_t nowMs) {
    ChartData data = chartOf(Words::tr("How long does a check take?"), Words::tr("seconds"), nowMs);
    data.words = [](double seconds) {
        return durationText(static_cast<std::uint64_t>(std::max(0.0, seconds) * 1'000 + 0.5));
    };
    ChartSeries line{Words::tr("One check"), SeriesShape::Line};
    for (const VerdictPoint& verdict : verdicts) {
        if (verdict.durationMs == 0) continue;
        line.points.emplace_back(static_cast<double>(verdict.timeMs),
                                 static_cast<double>(verdict.durationMs) / 1'000);
    }
    if (!line.points.empty()) data.series.push_back(std::move(line));
    return data;
}

ChartData evidenceAges(const std::vector<VerdictPoint>& verdicts, std::int64_t nowMs) {
    ChartData data = chartOf(Words::tr("How old was the evidence?"), Words::tr("minutes"), nowMs);
    data.words = [](double minutes) {
        return spanText(static_cast<std::int64_t>(std::max(0.0, minutes) * kMinuteMs + 0.5));
    };
    ChartSeries line{Words::tr("Newest evidence"), SeriesShape::Line};
    line.area = true;
    std::int64_t since = 0;
    for (const VerdictPoint& verdict : verdicts) {
        if (!verdict.passed) continue;
        const auto at = static_cast<double>(verdict.timeMs);
        // As old as it became, then new at once: a step, no slope.
        if (since != 0)
            line.points.emplace_back(at - 1,
                                     static_cast<double>(verdict.timeMs - since) / kMinuteMs);
        line.points.emplace_back(at, 0);
        since = verdict.timeMs;
    }
    if (since != 0 && nowMs > since)
        line.points.emplace_back(static_cast<double>(nowMs),
                                 static_cast<double>(nowMs - since) / kMinuteMs);
    if (!line.points.empty()) data.series.push_back(std::move(line));
    return data;
}

}  // namespace stacknet::ui
