#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/api/alerts_info.h"

/// When something is an alert, and what is to be done about it. Pure: facts and times come in,
/// effects go out as data.
namespace stacknet::engine {

using api::AlertSeverity;
using api::AlertState;

/// What happens within so long after an incident has ended is the same incident again.
inline constexpr std::int64_t kAlertRegroupMs = 3'600'000;
/// An incident ends when its condition was not met for as long as the rule waits before it opens
/// one, at most so long. Both together are the hysteresis.
inline constexpr std::int64_t kAlertRecoverMaxMs = 5 * api::kAlertMinuteMs;
inline constexpr std::int64_t kAlertHourMs = 3'600'000;
/// Occurrences that are remembered, so that none is told twice; the oldest are forgotten.
inline constexpr std::size_t kAlertSeenMax = 5'000;

/// A measured value of a condition. Of one without a threshold: 1 met, 0 not.
struct AlertReading {
    std::string condition;
    std::string subject;
    std::string subjectName;
    std::int64_t value = 0;
    std::string occurrence;  ///< of occurrences: what tells one from the next
    std::string detail;
};

/// All readings of one moment. A condition that is not in `known` is left as it was; a subject of a
/// known one without a reading has ended.
struct AlertFacts {
    std::set<std::string, std::less<>> known;
    std::vector<AlertReading> readings;
};

/// Durations are measured by `monotonicMs`, what people read by `wallMs`.
struct AlertTime {
    std::int64_t wallMs = 0;
    std::int64_t monotonicMs = 0;
    std::uint32_t localMinute = 0;  ///< of the local day, 0..1439
};

/// What is set: see api::AlertsInfo.
struct AlertSettings {
    std::vector<api::AlertRuleInfo> rules;
    bool quietHours = false;
    std::uint32_t quietFromMinute = 22 * 60;
    std::uint32_t quietToMinute = 7 * 60;
    std::uint32_t deliveriesPerHour = 20;
    std::uint32_t keepDays = 0;
    bool operator==(const AlertSettings&) const = default;
};

struct AlertIncident {
    std::uint64_t id = 0;
    std::string rule;
    std::string condition;
    AlertSeverity severity = AlertSeverity::Info;
    AlertState state = AlertState::Open;
    std::string subject;
    std::string subjectName;
    std::string detail;
    std::int64_t value = 0;
    std::int64_t threshold = 0;
    std::uint64_t count = 1;
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    std::int64_t acknowledgedMs = 0;
    std::int64_t recoveredMs = 0;
    bool escalated = false;
    bool told = false;  ///< its beginning was delivered, so its end is too
    bool operator==(const AlertIncident&) const = default;
};

enum class AlertTelling : std::uint8_t { Opened, Repeated, Escalated, Recovered, Summary, Test };
/// opened repeated escalated recovered summary test
std::string_view alertTellingName(AlertTelling telling);

/// Something to send.
struct AlertDelivery {
    AlertTelling telling = AlertTelling::Opened;
    AlertIncident incident;             ///< of a Summary only `severity` and `lastMs` count
    std::vector<std::string> channels;  ///< as the rule has them; "all" is not resolved
    std::uint64_t heldBack = 0;         ///< Summary: alerts that it stands for; 0: more will come
};

/// What evaluate() wants done, in this order.
struct AlertEffect {
    enum class Kind : std::uint8_t { Open, Repeat, Escalate, Recover, Acknowledge, Deliver, Seen };
    Kind kind = Kind::Open;
    AlertIncident incident;     ///< as it is from now on; all but Deliver and Seen
    AlertDelivery delivery;     ///< Deliver
    std::string seenCondition;  ///< Seen: this occurrence is not told again
    std::string seenOccurrence;
};

/// What the rules remember from one moment to the next.
class AlertBook {
public:
    AlertBook() = default;
    /// As it was kept: incidents that are not over, or were until a while ago; occurrences that
    /// were seen, oldest first; the highest id that was given.
    AlertBook(std::vector<AlertIncident> incidents,
              std::vector<std::pair<std::string, std::string>> seen, std::uint64_t lastId);

    /// One moment. Deterministic; the cost grows with rules times readings.
    std::vector<AlertEffect> evaluate(const AlertSettings& settings, const AlertFacts& facts,
                                      const AlertTime& now);
    /// Of one incident, or of all that are open when `id` is 0. Empty: there is no such open one.
    std::vector<AlertEffect> acknowledge(std::uint64_t id, std::int64_t wallMs);

    /// Not over yet, by id.
    std::vector<AlertIncident> current() const;

private:
    using Subject = std::pair<std::string, std::string>;  ///< rule and subject
    struct Progress {
        std::int64_t metSinceMs = -1;  ///< monotonic; -1: it is not met
        std::int64_t endedSinceMs = -1;
        bool live = false;       ///< `incident` is not over
        bool untold = false;     ///< it was kept back by a mute or a restart: told after that
        AlertIncident incident;  ///< the last one; id 0: none
    };
    struct Moment;

    void watchLevel(Moment& moment, const api::AlertRuleInfo& rule,
                    const api::AlertCondition& condition);
    void level(Moment& moment, const api::AlertRuleInfo& rule, const api::AlertCondition& condition,
               const AlertReading& reading);
    void notMet(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress);
    void watchOccurrences(Moment& moment, const api::AlertRuleInfo& rule);
    void begin(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress,
               const AlertReading& reading);
    void recover(Moment& moment, const api::AlertRuleInfo* rule, Progress& progress);
    void escalate(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress);
    void endOrphans(Moment& moment);
    void tell(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress,
              AlertTelling telling);
    bool withinRate(Moment& moment, AlertSeverity severity);
    void summarize(Moment& moment);
    void noteSeen(Moment& moment, const AlertReading& reading);
    void forget(const AlertTime& now);

    std::map<Subject, Progress> m_progress;
    std::set<Subject> m_seen;  ///< condition and occurrence
    std::deque<Subject> m_seenOrder;
    std::deque<std::int64_t> m_delivered;          ///< monotonic, of the last hour
    std::deque<std::int64_t> m_deliveredCritical;  ///< the same
    bool m_stormTold = false;
    std::uint64_t m_heldInQuiet = 0;
    AlertSeverity m_worstHeld = AlertSeverity::Info;
    std::uint64_t m_lastId = 0;
};

/// Whether the minute lies in [from, to), over midnight when from > to.
bool inQuietHours(const AlertSettings& settings, std::uint32_t localMinute);
/// Until when the rule says nothing about the subject; 0: it speaks now.
std::int64_t mutedUntil(const api::AlertRuleInfo& rule, std::string_view subject,
                        std::int64_t wallMs);
/// The rule says nothing about the subject now.
bool isMuted(const api::AlertRuleInfo& rule, std::string_view subject, std::int64_t wallMs);
/// The rules that come with the program: one for each condition, with its name as id.
std::vector<api::AlertRuleInfo> builtInAlertRules();
/// The reading is as bad as the rule wants it, or worse.
bool alertMet(const api::AlertCondition& condition, std::int64_t threshold, std::int64_t value);
/// It is well again: by a fifth of the threshold better than met for "ms", "percent" and
/// "megabytes", which waver; else not met.
bool alertCleared(const api::AlertCondition& condition, std::int64_t threshold, std::int64_t value);

}  // namespace stacknet::engine
