#include "ui/text/format.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace stacknet::ui {
namespace {

constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

/// The C locale writes no thousands separators; people without a locale still want them.
QLocale numbers() {
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

}  // namespace

QString countText(std::uint64_t value) {
    return numbers().toString(static_cast<qulonglong>(value));
}

QString compactText(std::uint64_t value) {
    struct Unit {
        std::uint64_t size;
        const char* name;
    };
    static constexpr std::array kUnits{Unit{1'000'000'000'000, "T"}, Unit{1'000'000'000, "B"},
                                       Unit{1'000'000, "M"}, Unit{10'000, "k"}};
    for (const auto& unit : kUnits) {
        if (value < unit.size) continue;
        const double size = unit.size == 10'000 ? 1e3 : static_cast<double>(unit.size);
        const double scaled = static_cast<double>(value) / size;
        const int decimals = scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0;
        return QStringLiteral("%1 %2").arg(numbers().toString(scaled, 'f', decimals),
                                           QLatin1String(unit.name));
    }
    return countText(value);
}

QString usdText(std::uint64_t microUsd) {
    const auto cents = microUsd / 10'000;
    return QStringLiteral("%1%2%3 USD")
        .arg(countText(cents / 100), numbers().decimalPoint(),
             QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0')));
}

QString durationText(std::uint64_t ms) {
    if (ms < 1'000) return QCoreApplication::translate("Format", "%1 ms").arg(ms);
    if (ms < 60'000)
        return QCoreApplication::translate("Format", "%1 s")
            .arg(numbers().toString(static_cast<double>(ms) / 1'000.0, 'f', 1));
    if (ms % 60'000 < 1'000)
        return QCoreApplication::translate("Format", "%1 min").arg(ms / 60'000);
    return QCoreApplication::translate("Format", "%1 min %2 s")
        .arg(ms / 60'000)
        .arg((ms % 60'000) / 1'000);
}

QString spanText(std::int64_t ms) {
    if (ms < kMinute)
        return QCoreApplication::translate("Format", "%1 s").arg(numbers().toString(ms / kSecond));
    if (ms < kHour)
        return QCoreApplication::translate("Format", "%1 min")
            .arg(numbers().toString(ms / kMinute));
    if (ms < 2 * kDay)
        return QCoreApplication::translate("Format", "%1 h").arg(numbers().toString(ms / kHour));
    return QCoreApplication::translate("Format", "%1 days").arg(numbers().toString(ms / kDay));
}

QString agoText(std::int64_t timeMs, std::int64_t nowMs) {
    if (timeMs == 0) return QCoreApplication::translate("Format", "never");
    const auto age = nowMs - timeMs;
    if (age < kSecond) return QCoreApplication::translate("Format", "just now");
    return QCoreApplication::translate("Format", "%1 ago").arg(spanText(age));
}

QString inText(std::int64_t timeMs, std::int64_t nowMs) {
    const auto left = timeMs - nowMs;
    if (left <= 0) return QCoreApplication::translate("Format", "now");
    return QCoreApplication::translate("Format", "in %1").arg(spanText(left));
}

QString timeText(std::int64_t timeMs) {
    if (timeMs == 0) return QStringLiteral("–");
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString shortTimeText(std::int64_t timeMs) {
    if (timeMs == 0) return QStringLiteral("–");
    const auto time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const bool today = time.date() == QDate::currentDate();
    return time.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString utcText(std::int64_t timeMs) {
    if (timeMs == 0) return {};
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QString clockText(std::int64_t timeMs) {
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString offsetText(std::int64_t ms) {
    const QString sign = ms < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const auto size = static_cast<std::uint64_t>(ms < 0 ? -ms : ms);
    return sign + durationText(size);
}

QString shortId(const std::string& id, int keepFront, int keepBack) {
    const QString text = QString::fromStdString(id);
    if (text.size() <= keepFront + keepBack + 1) return text;
    return text.left(keepFront) + QChar(0x2026) + text.right(keepBack);
}

QString ltrIsolated(const QString& text) {
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

QString formulaSafe(const QString& text) {
    if (text.isEmpty()) return text;
    static const QString kRisky = QStringLiteral("=+-@\t\r");
    return kRisky.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

}  // namespace stacknet::ui
