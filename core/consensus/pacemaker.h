#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/consensus/params.h"

namespace stacknet::consensus {

/// Why a term is left (rule R4). The numbers are those of the rules' W1 to W6.
enum class AbandonReason : std::uint8_t {
    NoProgress = 1,       ///< W1 no NotarCert or FinalCert for the watchdog's time
    NotFinal = 2,         ///< W2 a notarized view is not final for the watchdog's time
    UnmetDemand = 3,      ///< W3 a transaction demanded here is not in the chain for that time
    BadProposal = 4,      ///< W4 the leader signed something provably wrong
    OthersAbandoned = 5,  ///< W5 a blocking weight has abandoned
    LeaderJailed = 6,     ///< W6 the leader is jailed in our finalized state
};
std::string_view abandonReasonName(AbandonReason reason);

/// A deadline of the watchdog.
struct Deadline {
    AbandonReason reason = AbandonReason::NoProgress;
    std::int64_t dueAtMs = 0;  ///< monotonic
    bool operator==(const Deadline&) const = default;
};

/// The watchdog. Liveness only: whatever it answers, agreement holds. Monotonic time throughout.
class Pacemaker {
public:
    Pacemaker(const Params& params, std::int64_t nowMs) : m_params(params), m_progressMs(nowMs) {}

    void enterTerm(std::int64_t nowMs);
    void onNotarized(View view, std::int64_t nowMs);
    void onFinalized(View view, std::int64_t nowMs);
    /// The machine slept, or the network came up for the first time: nobody is late yet.
    void rearm(std::int64_t nowMs);
    /// W3: since when the oldest demand of this node is unmet; nothing when none is.
    void setUnmetSince(std::optional<std::int64_t> sinceMs) { m_unmetSinceMs = sinceMs; }
    /// Full rotations of leaders without a finalized block: the watchdog doubles for each.
    void setFailedRotations(std::uint64_t rotations);

    std::int64_t watchdogMs() const;
    std::int64_t backoffFactor() const { return m_factor; }
    /// What counts now, W1 first: one deadline for each of W1, W2 and W3 that is armed.
    std::vector<Deadline> deadlines() const;
    /// W1, W2 or W3, when due.
    std::optional<AbandonReason> due(std::int64_t nowMs) const;
    /// When due() may change by time alone.
    std::int64_t dueAtMs() const;

private:
    Params m_params;
    std::int64_t m_progressMs;
    std::map<View, std::int64_t> m_notarizedMs;  ///< of the current term, not final yet
    std::optional<std::int64_t> m_unmetSinceMs;
    std::int64_t m_factor = 1;
};

}  // namespace stacknet::consensus
