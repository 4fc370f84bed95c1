#pragma once

#include <map>
#include <optional>

#include "core/consensus/params.h"

namespace stacknet::consensus {

/// Why a term is left (rule R4). W3 (an unmet demand) and W6 (the leader is jailed) join this list
/// with demands and slashing.
enum class AbandonReason : std::uint8_t {
    NoProgress,       ///< W1 no NotarCert or FinalCert for the watchdog's time
    NotFinal,         ///< W2 a notarized view is not final for the watchdog's time
    BadProposal,      ///< W4 the leader signed something provably wrong
    OthersAbandoned,  ///< W5 a blocking weight has abandoned
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
    /// Full rotations of leaders without a finalized block: the watchdog doubles for each.
    void setFailedRotations(std::uint64_t rotations);

    std::int64_t watchdogMs() const;
    /// W1 or W2, when due.
    std::optional<AbandonReason> due(std::int64_t nowMs) const;
    /// When due() may change by time alone.
    std::int64_t dueAtMs() const;

private:
    Params m_params;
    std::int64_t m_progressMs;
    std::map<View, std::int64_t> m_notarizedMs;  ///< of the current term, not final yet
    std::int64_t m_factor = 1;
};

}  // namespace stacknet::consensus
