#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace stacknet::inference {

/// Unknown: nothing was asked yet. Healthy: the last request ended well. Degraded: the last one or
/// two failed. Open: so many failed in a row that none is sent until a pause is over. Probing: the
/// pause is over and one request tries.
enum class HealthState : std::uint8_t { Unknown, Healthy, Degraded, Open, Probing };
std::string_view healthStateName(HealthState state);

/// What the operator sees of a back end's health.
struct HealthReport {
    HealthState state = HealthState::Unknown;
    std::int64_t sinceMs = 0;  ///< monotonic: when this state began; 0: since the start
    std::string reason;        ///< a sentence, empty when Unknown or Healthy
    std::string lastError;     ///< code of the back end's last fault, also of one that is over
    std::uint32_t failuresInARow = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;         ///< by the back end's fault
    std::uint64_t notSent = 0;        ///< refused here while the circuit was open
    std::int64_t retryInMs = 0;       ///< while Open: until the next one may try
    std::uint64_t firstWordMs = 0;    ///< running mean until the first piece of an answer
    std::uint64_t wholeAnswerMs = 0;  ///< running mean until the end
    /// How often each error came, the client's own faults with it. At most 32 codes.
    std::map<std::string, std::uint64_t> errors;
    bool operator==(const HealthReport&) const = default;
};

/// Follows one back end's answers and stops sending when it keeps failing: after kFailuresToOpen
/// failures in a row the circuit opens for 1, 2, 4 .. 60 s; then one request tries, and its outcome
/// closes the circuit or opens it for twice as long. Thread safe. Times are monotonic milliseconds.
class BackendHealth {
public:
    static constexpr std::uint32_t kFailuresToOpen = 3;
    static constexpr std::int64_t kFirstPauseMs = 1'000;
    static constexpr std::int64_t kPauseMaxMs = 60'000;

    /// Asks for leave to send one request; every leave is ended by exactly one of succeeded() and
    /// failed(). Error "inference.circuit_open" (retryable) says when the next try is.
    Result<void> admit(std::int64_t nowMs);
    void succeeded(std::int64_t nowMs, std::uint64_t firstWordMs, std::uint64_t wholeAnswerMs);
    /// `code` of the error. Only faults of the back end count against it: a cancelled request, a
    /// bad one or a server that is busy leave the circuit as it is.
    void failed(std::int64_t nowMs, const std::string& code);
    /// A new server stands at the address: the circuit closes, the counters stay.
    void replaced(std::int64_t nowMs);

    HealthReport report(std::int64_t nowMs) const;
    /// Whether an error says that the back end does not work.
    static bool isFault(std::string_view code);

private:
    void openLocked(std::int64_t nowMs);
    void countLocked(const std::string& code);

    mutable std::mutex m_mutex;
    HealthReport m_report;
    std::string m_lastFault;
    std::int64_t m_sinceMs = 0;
    std::int64_t m_pauseMs = 0;      ///< of the circuit that is open now or was last
    std::int64_t m_openUntilMs = 0;  ///< 0: closed
    bool m_probing = false;
};

}  // namespace stacknet::inference
