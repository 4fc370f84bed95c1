#include "core/gateway/metrics_pages.h"

#include <algorithm>

#include "core/base/invariant.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/connection_internal.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kBearer = "Bearer ";

HttpFailure notHere() {
    HttpFailure failure;
    failure.status = 404;
    failure.code = "not_found";
    failure.message = "There is nothing at this path.";
    return failure;
}

bool isLoopback(std::string_view address) {
    return address == "::1" || address.starts_with("127.") || address.starts_with("::ffff:127.");
}

bool isName(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9');
    }) && !(name.front() >= '0' && name.front() <= '9');
}

void appendEscaped(std::string& out, std::string_view text, bool quoted) {
    for (const char c : text) {
        if (c == '\\') {
            out += "\\\\";
        } else if (c == '\n') {
            out += "\\n";
        } else if (quoted && c == '"') {
            out += "\\\"";
        } else {
            out += c;
        }
    }
}

}  // namespace

std::optional<HttpFailure> judgeMetrics(const RequestHead& head, std::string_view address,
                                        ByteView token) {
    const auto site = head.field("sec-fetch-site");
    if (!isLoopback(address) || head.field("origin") || (site && *site != "none")) return notHere();
    if (token.empty()) return std::nullopt;
    const auto given = valuesOf(head, "authorization");
    if (given.size() == 1 && given[0].starts_with(kBearer) &&
        equalConstantTime(asBytes(given[0].substr(kBearer.size())), token)) {
        return std::nullopt;
    }
    HttpFailure failure;
    failure.status = 401;
    failure.code = "invalid_token";
    failure.message =
        "Send \"Authorization: Bearer\" and the first line of prometheus_token_file of node.json.";
    return failure;
}

MetricsText& MetricsText::family(std::string_view name, MetricType type, std::string_view help) {
    STACKNET_INVARIANT(isName(name));
    m_family = name;
    m_text += "# HELP " + m_family + " ";
    appendEscaped(m_text, help, false);
    m_text += "\n# TYPE " + m_family + (type == MetricType::Counter ? " counter\n" : " gauge\n");
    return *this;
}

MetricsText& MetricsText::line(std::string_view value, std::initializer_list<MetricLabel> labels) {
    STACKNET_INVARIANT(!m_family.empty());
    m_text += m_family;
    char open = '{';
    for (const MetricLabel& label : labels) {
        const auto end = std::end(kMetricLabels);
        STACKNET_INVARIANT(std::find(std::begin(kMetricLabels), end, label.name) != end);
        m_text += open;
        open = ',';
        m_text += label.name;
        m_text += "=\"";
        appendEscaped(m_text, label.value, true);
        m_text += '"';
    }
    if (open == ',') m_text += '}';
    m_text += ' ';
    m_text += value;
    m_text += '\n';
    return *this;
}

MetricsText& MetricsText::sample(std::uint64_t value, std::initializer_list<MetricLabel> labels) {
    return line(std::to_string(value), labels);
}

MetricsText& MetricsText::sample(std::int64_t value, std::initializer_list<MetricLabel> labels) {
    return line(std::to_string(value), labels);
}

MetricsText& MetricsText::seconds(std::int64_t ms, std::initializer_list<MetricLabel> labels) {
    const std::uint64_t size =
        ms < 0 ? 0 - static_cast<std::uint64_t>(ms) : static_cast<std::uint64_t>(ms);
    std::string part = std::to_string(size % 1'000);
    part.insert(0, 3 - part.size(), '0');
    return line((ms < 0 ? "-" : "") + std::to_string(size / 1'000) + "." + part, labels);
}

void Connection::serveUsage() {
    if (!m_core.services.usage) return refuse(notHere());
    answer(200, SecretBytes::copyOf(m_core.services.usage()));
}

void Connection::serveMetrics() {
    const auto& access = m_core.services.metrics;
    if (!access) return refuse(notHere());
    if (const auto failure = judgeMetrics(m_head, m_address, access->token.view())) {
        return refuse(*failure);
    }
    answer(200, SecretBytes::copyOf(access->text()), {}, kMetricsType);
}

}  // namespace stacknet::gateway
