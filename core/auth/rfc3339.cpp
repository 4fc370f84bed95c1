#include "core/auth/rfc3339.h"

#include <array>
#include <cstdio>

#include "core/base/invariant.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kMinuteMs = 60 * kSecondMs;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kLastMs = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z
constexpr std::size_t kFractionDigitsMax = 9;

Error bad(std::string_view reason) {
    return makeError("auth.bad_time",
                     "The time must be written as in RFC 3339, such as 2026-11-22T06:00:00.000Z: " +
                         std::string(reason) + ".");
}

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// Takes exactly `count` digits from the front; -1 when they are not there.
int take(std::string_view& text, std::size_t count) {
    if (text.size() < count) return -1;
    int value = 0;
    for (std::size_t at = 0; at < count; ++at) {
        if (!isDigit(text[at])) return -1;
        value = value * 10 + (text[at] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool takeChar(std::string_view& text, char wanted, char alternative) {
    if (text.empty() || (text[0] != wanted && text[0] != alternative)) return false;
    text.remove_prefix(1);
    return true;
}

bool isLeap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysOf(int year, int month) {
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && isLeap(year)) return 29;
    return kDays[static_cast<std::size_t>(month - 1)];
}

std::int64_t daysSince1970(int year, int month, int day) {
    std::int64_t days = 0;
    for (int earlier = 1970; earlier < year; ++earlier) days += isLeap(earlier) ? 366 : 365;
    for (int earlier = 1; earlier < month; ++earlier) days += daysOf(year, earlier);
    return days + day - 1;
}

/// ".123456" as milliseconds; 0 without a fraction, -1 when it is malformed.
std::int64_t takeFraction(std::string_view& text) {
    if (!takeChar(text, '.', '.')) return 0;
    std::size_t digits = 0;
    std::int64_t ms = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits < 3) ms = ms * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0 || digits > kFractionDigitsMax) return -1;
    for (std::size_t missing = digits; missing < 3; ++missing) ms *= 10;
    text.remove_prefix(digits);
    return ms;
}

Result<std::int64_t> takeOffset(std::string_view& text) {
    if (takeChar(text, 'Z', 'z')) return std::int64_t{0};
    const bool west = !text.empty() && text[0] == '-';
    if (!takeChar(text, '+', '-')) return bad("its offset from UTC is missing");
    const int hours = take(text, 2);
    const bool colon = takeChar(text, ':', ':');
    const int minutes = take(text, 2);
    if (!colon || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
        return bad("its offset from UTC is malformed");
    }
    const std::int64_t offsetMs = hours * kHourMs + minutes * kMinuteMs;
    return west ? -offsetMs : offsetMs;
}

}  // namespace

Result<std::int64_t> parseRfc3339(std::string_view text) {
    const int year = take(text, 4);
    const bool dash = takeChar(text, '-', '-');
    const int month = take(text, 2);
    const bool secondDash = takeChar(text, '-', '-');
    const int day = take(text, 2);
    if (!dash || !secondDash || year < 1970 || month < 1 || month > 12 || day < 1 ||
        day > daysOf(year, month)) {
        return bad("its date does not exist");
    }
    if (!takeChar(text, 'T', 't')) return bad("no T stands between date and time");
    const int hour = take(text, 2);
    const bool colon = takeChar(text, ':', ':');
    const int minute = take(text, 2);
    const bool secondColon = takeChar(text, ':', ':');
    const int second = take(text, 2);
    if (!colon || !secondColon || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 60) {
        return bad("its time of day does not exist");
    }
    const std::int64_t fractionMs = takeFraction(text);
    if (fractionMs < 0) return bad("its fraction of a second is malformed");
    STACKNET_TRY(const std::int64_t offsetMs, takeOffset(text));
    if (!text.empty()) return bad("something follows its end");
    const std::int64_t minuteMs =
        daysSince1970(year, month, day) * kDayMs + hour * kHourMs + minute * kMinuteMs - offsetMs;
    if (second == 60 && ((minuteMs % kDayMs) + kDayMs) % kDayMs != kDayMs - kMinuteMs) {
        return bad("no leap second can be there");
    }
    const std::int64_t ms = minuteMs + second * kSecondMs + fractionMs;
    if (ms < 0 || ms > kLastMs) return bad("it lies outside the years 1970 to 9999");
    return ms;
}

std::string formatRfc3339(std::int64_t ms) {
    STACKNET_INVARIANT(ms >= 0 && ms <= kLastMs);
    std::int64_t days = ms / kDayMs;
    int year = 1970;
    for (; days >= (isLeap(year) ? 366 : 365); ++year) days -= isLeap(year) ? 366 : 365;
    int month = 1;
    for (; days >= daysOf(year, month); ++month) days -= daysOf(year, month);
    const std::int64_t rest = ms % kDayMs;
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, month,
        static_cast<int>(days + 1), static_cast<int>(rest / kHourMs),
        static_cast<int>(rest % kHourMs / kMinuteMs),
        static_cast<int>(rest % kMinuteMs / kSecondMs), static_cast<int>(rest % kSecondMs));
    return std::string(text.data(), static_cast<std::size_t>(length));
}

}  // namespace stacknet::auth
