#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/secret.h"
#include "core/gateway/http_failure.h"
#include "core/gateway/http_gate.h"

namespace stacknet::gateway {

/// What GET /metrics answers and to whom.
struct MetricsAccess {
    std::function<std::string()> text;  ///< MetricsText; any thread, must not block for long
    SecretBytes token;                  ///< that a scraper must send; empty: none
};

inline constexpr std::string_view kMetricsType = "text/plain; version=0.0.4; charset=utf-8";

/// Whether this request for /metrics is answered. 404 as if the path were not there when the
/// caller's `address` is not of the loopback, or when a web page asks (Origin, Sec-Fetch-Site other
/// than none): neither has business here. 401 without the bearer token, compared in a time that
/// does not tell where it differs.
std::optional<HttpFailure> judgeMetrics(const RequestHead& head, std::string_view address,
                                        ByteView token);

enum class MetricType : std::uint8_t { Counter, Gauge };
struct MetricLabel {
    std::string_view name;
    std::string_view value;
};

/// Writes Prometheus' text exposition format 0.0.4. A family is begun once and its samples follow
/// it. Label names are those of kMetricLabels alone, so that no account, key, address or client's
/// word becomes one; a name that is no metric's or label's aborts, because names are ours.
class MetricsText {
public:
    static constexpr std::string_view kMetricLabels[] = {"version", "network", "state",
                                                         "kind",    "reason",  "ending",
                                                         "service", "runtime", "severity"};

    MetricsText& family(std::string_view name, MetricType type, std::string_view help);
    /// One sample of the family that was begun last.
    MetricsText& sample(std::uint64_t value, std::initializer_list<MetricLabel> labels = {});
    MetricsText& sample(std::int64_t value, std::initializer_list<MetricLabel> labels = {});
    /// Milliseconds, shown as the seconds that Prometheus wants.
    MetricsText& seconds(std::int64_t ms, std::initializer_list<MetricLabel> labels = {});
    const std::string& text() const { return m_text; }

private:
    MetricsText& line(std::string_view value, std::initializer_list<MetricLabel> labels);

    std::string m_text;
    std::string m_family;
};

}  // namespace stacknet::gateway
