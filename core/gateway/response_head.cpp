#include "core/gateway/response_head.h"

#include <array>
#include <ctime>

namespace stacknet::gateway {
namespace {

/// RFC 9110 section 5.6.7; made once a second on each thread.
const std::string& dateText(std::int64_t wallMs) {
    thread_local std::int64_t cachedS = -1;
    thread_local std::string cached;
    const std::int64_t seconds = wallMs / 1000;
    if (seconds == cachedS) return cached;
    constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed",
                                                    "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    cached = std::string(kDays[static_cast<std::size_t>(parts.tm_wday)]) + ", " +
             two(parts.tm_mday) + " " +
             std::string(kMonths[static_cast<std::size_t>(parts.tm_mon)]) + " " +
             std::to_string(parts.tm_year + 1900) + " " + two(parts.tm_hour) + ":" +
             two(parts.tm_min) + ":" + two(parts.tm_sec) + " GMT";
    cachedS = seconds;
    return cached;
}

}  // namespace

std::string durationText(std::int64_t ms) {
    if (ms < 1000) return std::to_string(ms) + "ms";
    const std::int64_t seconds = (ms + 999) / 1000;
    if (seconds < 60) return std::to_string(seconds) + "s";
    return std::to_string(seconds / 60) + "m" + std::to_string(seconds % 60) + "s";
}

ResponseHead::ResponseHead(unsigned status, std::int64_t wallMs) {
    m_out.append("HTTP/1.1 ");
    m_out.append(std::to_string(status));
    m_out.append(" ");
    m_out.append(reasonPhrase(status));
    m_out.append("\r\n");
    add("date", dateText(wallMs));
}

ResponseHead& ResponseHead::add(std::string_view name, std::string_view value) {
    m_out.append(name);
    m_out.append(": ");
    m_out.append(value);
    m_out.append("\r\n");
    return *this;
}

ResponseHead& ResponseHead::addLimits(const auth::Admission& admission) {
    if (admission.requestLimit != 0) {
        add("x-ratelimit-limit-requests", std::to_string(admission.requestLimit));
        add("x-ratelimit-remaining-requests", std::to_string(admission.requestsLeft));
        add("x-ratelimit-reset-requests", durationText(admission.requestsResetMs));
    }
    if (admission.tokenLimit != 0) {
        add("x-ratelimit-limit-tokens", std::to_string(admission.tokenLimit));
        add("x-ratelimit-remaining-tokens", std::to_string(admission.tokensLeft));
        add("x-ratelimit-reset-tokens", durationText(admission.tokensResetMs));
    }
    return *this;
}

ResponseHead& ResponseHead::addFailure(const HttpFailure& failure) {
    if (failure.retryAfterMs > 0) {
        add("retry-after", std::to_string((failure.retryAfterMs + 999) / 1000));
        add("retry-after-ms", std::to_string(failure.retryAfterMs));
    }
    if (failure.shouldRetry) add("x-should-retry", *failure.shouldRetry ? "true" : "false");
    if (!failure.allow.empty()) add("allow", failure.allow);
    if (failure.status == 401) add("www-authenticate", "Bearer");
    return *this;
}

SecretBytes ResponseHead::finish(bool keepAlive, std::optional<std::size_t> length, bool chunked) {
    if (length) add("content-length", std::to_string(*length));
    if (chunked) add("transfer-encoding", "chunked");
    add("connection", keepAlive ? "keep-alive" : "close");
    m_out.append("\r\n");
    return std::move(m_out);
}

}  // namespace stacknet::gateway
