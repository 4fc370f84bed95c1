#include "core/inference/health.h"

#include <algorithm>
#include <array>

#include "core/base/log.h"
#include "core/base/sentence.h"

namespace stacknet::inference {

namespace {

constexpr std::size_t kCodesMax = 32;
/// A new latency moves the mean by an eighth.
constexpr std::uint64_t kMeanWeight = 8;

std::uint64_t movedMean(std::uint64_t mean, std::uint64_t value, bool first) {
    if (first) return value;
    return (mean * (kMeanWeight - 1) + value) / kMeanWeight;
}

}  // namespace

std::string_view healthStateName(HealthState state) {
    switch (state) {
        case HealthState::Unknown:
            return "unknown";
        case HealthState::Healthy:
            return "healthy";
        case HealthState::Degraded:
            return "degraded";
        case HealthState::Open:
            return "stopped";
        case HealthState::Probing:
            return "trying";
    }
    return "unknown";
}

bool BackendHealth::isFault(std::string_view code) {
    static constexpr std::array<std::string_view, 8> kFaults = {
        "inference.connect_failed", "inference.timed_out",       "inference.tls_failed",
        "inference.refused",        "inference.failed",          "inference.bad_answer",
        "inference.bad_json",       "inference.answer_too_large"};
    return std::find(kFaults.begin(), kFaults.end(), code) != kFaults.end();
}

Result<void> BackendHealth::admit(std::int64_t nowMs) {
    std::lock_guard lock(m_mutex);
    if (m_openUntilMs == 0) return {};
    if (nowMs >= m_openUntilMs && !m_probing) {
        m_probing = true;
        return {};
    }
    ++m_report.notSent;
    const std::int64_t waitMs = std::max<std::int64_t>(0, m_openUntilMs - nowMs);
    return makeError("inference.circuit_open",
                     "The model server failed " + std::to_string(m_report.failuresInARow) +
                         " times in a row (" + m_lastFault + ") and is left alone; try again in " +
                         std::to_string(std::max<std::int64_t>(1, (waitMs + 999) / 1'000)) + " s.",
                     true);
}

void BackendHealth::succeeded(std::int64_t nowMs, std::uint64_t firstWordMs,
                              std::uint64_t wholeAnswerMs) {
    std::lock_guard lock(m_mutex);
    const bool first = m_report.succeeded == 0;
    m_report.firstWordMs = movedMean(m_report.firstWordMs, firstWordMs, first);
    m_report.wholeAnswerMs = movedMean(m_report.wholeAnswerMs, wholeAnswerMs, first);
    ++m_report.succeeded;
    if (first || m_report.failuresInARow != 0) m_sinceMs = nowMs;
    if (m_openUntilMs != 0) {
        log::info("inference", "backend_works_again", {{"failed", m_report.failuresInARow}});
    }
    m_report.failuresInARow = 0;
    m_openUntilMs = 0;
    m_pauseMs = 0;
    m_probing = false;
}

void BackendHealth::countLocked(const std::string& code) {
    const auto found = m_report.errors.find(code);
    if (found != m_report.errors.end()) {
        ++found->second;
    } else if (m_report.errors.size() < kCodesMax) {
        m_report.errors.emplace(code, 1);
    }
}

void BackendHealth::openLocked(std::int64_t nowMs) {
    m_pauseMs = m_pauseMs == 0 ? kFirstPauseMs : std::min(2 * m_pauseMs, kPauseMaxMs);
    m_openUntilMs = nowMs + m_pauseMs;
    m_sinceMs = nowMs;
    m_probing = false;
    log::warning(
        "inference", "backend_stopped",
        {{"code", m_lastFault}, {"failures", m_report.failuresInARow}, {"pause_ms", m_pauseMs}});
}

void BackendHealth::failed(std::int64_t nowMs, const std::string& code) {
    std::lock_guard lock(m_mutex);
    countLocked(code);
    if (!isFault(code)) {
        // The try told nothing; the next request is the try.
        m_probing = false;
        return;
    }
    m_lastFault = code;
    ++m_report.failed;
    if (++m_report.failuresInARow == 1) m_sinceMs = nowMs;
    // Requests that were on their way when the circuit opened do not make the pause longer.
    const bool alreadyOpen = m_openUntilMs != 0 && !m_probing;
    if (m_report.failuresInARow >= kFailuresToOpen && !alreadyOpen) openLocked(nowMs);
}

void BackendHealth::replaced(std::int64_t nowMs) {
    std::lock_guard lock(m_mutex);
    if (m_report.failuresInARow != 0) m_sinceMs = nowMs;
    m_report.failuresInARow = 0;
    m_openUntilMs = 0;
    m_pauseMs = 0;
    m_probing = false;
}

HealthReport BackendHealth::report(std::int64_t nowMs) const {
    std::lock_guard lock(m_mutex);
    HealthReport report = m_report;
    report.lastError = m_lastFault;
    report.sinceMs = m_sinceMs;
    if (m_openUntilMs != 0) {
        report.state = nowMs >= m_openUntilMs ? HealthState::Probing : HealthState::Open;
        if (report.state == HealthState::Probing) report.sinceMs = m_openUntilMs;
        report.retryInMs = std::max<std::int64_t>(0, m_openUntilMs - nowMs);
    } else if (report.failuresInARow != 0) {
        report.state = HealthState::Degraded;
    } else if (report.succeeded != 0) {
        report.state = HealthState::Healthy;
    }
    if (report.state == HealthState::Degraded || report.retryInMs != 0 ||
        report.state == HealthState::Probing) {
        report.reason = sentence("The last %1 requests to the model server failed (%2).",
                                 {report.failuresInARow, m_lastFault});
        if (report.failuresInARow == 1) {
            report.reason =
                sentence("The last request to the model server failed (%1).", {m_lastFault});
        }
    }
    return report;
}

}  // namespace stacknet::inference
