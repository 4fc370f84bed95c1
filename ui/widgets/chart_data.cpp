#include "ui/widgets/chart_data.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QDateTime>
#include <QLocale>

#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
/// From here on values are shown in the short form.
constexpr double kCompactFrom = 100'000;

bool below(const QPointF& a, const QPointF& b) {
    return a.y() < b.y();
}

/// The next of 1, 2, 2.5, 5, 10, ... at or above the value.
double niceStep(double value) {
    if (!(value > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= value * (1 - 1e-9)) return factor * power;
    }
    return 10 * power;
}

/// The first local midnight at or after the time.
QDateTime midnightFrom(std::int64_t timeMs) {
    const auto time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const auto start = time.date().startOfDay();
    return start < time ? time.date().addDays(1).startOfDay() : start;
}

void addMonths(std::vector<std::int64_t>& ticks, TimeSpan span, int most) {
    auto day = QDateTime::fromMSecsSinceEpoch(span.fromMs).date();
    day = QDate(day.year(), day.month(), 1).addMonths(day.day() > 1 ? 1 : 0);
    const auto months = static_cast<int>((span.toMs - span.fromMs) / (28 * kDay)) + 1;
    int step = 1;
    for (const int wanted : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = wanted;
        if (months / wanted <= most) break;
    }
    while ((day.month() - 1) % std::min(step, 12) != 0) day = day.addMonths(1);
    for (; static_cast<int>(ticks.size()) < most; day = day.addMonths(step)) {
        const auto at = day.startOfDay().toMSecsSinceEpoch();
        if (at > span.toMs) return;
        ticks.push_back(at);
    }
}

}  // namespace

std::vector<QPointF> decimated(const std::vector<QPointF>& points, int columns) {
    const auto bins = static_cast<std::size_t>(std::max(1, columns));
    if (points.size() <= 2 * bins) return points;
    std::vector<QPointF> kept;
    kept.reserve(2 * bins);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const auto first = points.begin() + static_cast<std::ptrdiff_t>(bin * points.size() / bins);
        const auto last =
            points.begin() + static_cast<std::ptrdiff_t>((bin + 1) * points.size() / bins);
        const auto [low, high] = std::minmax_element(first, last, below);
        const bool lowFirst = low < high;
        kept.push_back(lowFirst ? *low : *high);
        if (low != high) kept.push_back(lowFirst ? *high : *low);
    }
    return kept;
}

std::vector<std::vector<QPointF>> lineRuns(const std::vector<QPointF>& points, TimeSpan span,
                                           int columns, std::int64_t gapMs) {
    const auto earlier = [](const QPointF& point, std::int64_t time) {
        return point.x() < static_cast<double>(time);
    };
    auto first = std::lower_bound(points.begin(), points.end(), span.fromMs, earlier);
    auto last = std::lower_bound(first, points.end(), span.toMs + 1, earlier);
    if (first != points.begin()) --first;
    if (last != points.end()) ++last;
    const double perColumn =
        std::max(1.0, static_cast<double>(span.toMs - span.fromMs) / std::max(1, columns));
    std::vector<std::vector<QPointF>> runs;
    std::vector<QPointF> run;
    std::vector<QPointF> bin;
    double binIndex = 0;
    const auto flushBin = [&] {
        if (bin.empty()) return;
        const auto [low, high] = std::minmax_element(bin.begin(), bin.end(), below);
        run.push_back(low < high ? *low : *high);
        if (low != high) run.push_back(low < high ? *high : *low);
        bin.clear();
    };
    const auto flushRun = [&] {
        flushBin();
        if (!run.empty()) runs.push_back(std::move(run));
        run.clear();
    };
    double before = 0;
    for (auto at = first; at != last; ++at) {
        const bool joined = !run.empty() || !bin.empty();
        const bool apart = gapMs > 0 && joined && at->x() - before > static_cast<double>(gapMs);
        if (!std::isfinite(at->y()) || apart) flushRun();
        if (!std::isfinite(at->y())) continue;
        const double index = std::floor((at->x() - static_cast<double>(span.fromMs)) / perColumn);
        if (index != binIndex) flushBin();
        binIndex = index;
        before = at->x();
        bin.push_back(*at);
    }
    flushRun();
    return runs;
}

std::vector<QPointF> summedBars(const std::vector<QPointF>& points, TimeSpan span, int most,
                                std::int64_t& barMs) {
    if (barMs <= 0) return {};
    const auto wide = std::max<std::int64_t>(1, span.toMs - span.fromMs);
    const auto bars = (wide + barMs - 1) / barMs;
    const auto together = (bars + std::max(1, most) - 1) / std::max(1, most);
    const auto sumMs = barMs * std::max<std::int64_t>(1, together);
    std::vector<QPointF> sums;
    for (const auto& point : points) {
        const auto time = static_cast<std::int64_t>(point.x());
        if (time + barMs <= span.fromMs || time > span.toMs || !std::isfinite(point.y())) continue;
        const auto start = together > 1 ? time / sumMs * sumMs : time;
        if (!sums.empty() && static_cast<std::int64_t>(sums.back().x()) == start)
            sums.back().ry() += point.y();
        else
            sums.emplace_back(static_cast<double>(start), point.y());
    }
    barMs = sumMs;
    return sums;
}

std::vector<double> valueTicks(double low, double high, int wanted) {
    const double room = high > low ? high - low : std::max(1.0, std::abs(high));
    const double step = niceStep(room / std::max(1, wanted - 1));
    const double first = std::floor(low / step + 1e-9);
    double last = std::ceil(high / step - 1e-9);
    if (last <= first) last = first + 1;
    std::vector<double> ticks;
    for (double at = first; at <= last + 0.5; at += 1) ticks.push_back(at * step);
    return ticks;
}

std::vector<std::int64_t> timeTicks(TimeSpan span, int most) {
    std::vector<std::int64_t> ticks;
    if (span.toMs <= span.fromMs || most < 1) return ticks;
    const auto wide = span.toMs - span.fromMs;
    static constexpr std::array kSteps{
        kSecond,  2 * kSecond, 5 * kSecond, 10 * kSecond, 15 * kSecond, 30 * kSecond,
        kMinute,  2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
        kHour,    2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay,
        2 * kDay, 7 * kDay,    14 * kDay};
    const auto at = std::find_if(kSteps.begin(), kSteps.end(),
                                 [&](std::int64_t step) { return wide / step < most; });
    if (at == kSteps.end()) {
        addMonths(ticks, span, most);
        return ticks;
    }
    const auto step = *at;
    if (step >= kDay) {
        for (auto day = midnightFrom(span.fromMs); day.toMSecsSinceEpoch() <= span.toMs;
             day = day.addDays(step / kDay))
            ticks.push_back(day.toMSecsSinceEpoch());
        return ticks;
    }
    // Whole steps of local time: hours begin where the zone says.
    const auto zone = QDateTime::fromMSecsSinceEpoch(span.fromMs).offsetFromUtc() * kSecond;
    for (auto time = (span.fromMs + zone + step - 1) / step * step - zone; time <= span.toMs;
         time += step)
        ticks.push_back(time);
    return ticks;
}

QString timeTickText(std::int64_t timeMs, std::int64_t stepMs) {
    const auto time = QDateTime::fromMSecsSinceEpoch(timeMs);
    if (stepMs < kMinute) return time.toString(QStringLiteral("HH:mm:ss"));
    const QLocale locale;
    const bool midnight = time.time() == QTime(0, 0);
    if (stepMs < kDay && !midnight) return time.toString(QStringLiteral("HH:mm"));
    if (stepMs < 27 * kDay) return locale.toString(time.date(), QStringLiteral("d MMM"));
    return locale.toString(time.date(), QStringLiteral("MMM yyyy"));
}

QString valueText(const ChartData& data, double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (data.words) return data.words(value);
    const double size = std::abs(value);
    const QString sign = value < 0 ? QStringLiteral("−") : QString();
    if (size >= kCompactFrom) return sign + compactText(static_cast<std::uint64_t>(size));
    if (size >= 100 || size == std::floor(size))
        return sign + countText(static_cast<std::uint64_t>(std::llround(size)));
    const QLocale locale;
    return sign + locale.toString(size, 'f', size < 1 ? 2 : 1);
}

}  // namespace stacknet::ui
