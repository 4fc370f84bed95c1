#include "core/engine/alert_rules.h"

#include <algorithm>

namespace stacknet::engine {

namespace {

using Kind = AlertEffect::Kind;

constexpr std::int64_t kMarginDivisor = 5;

/// A rule may hold a threshold near the ends of 64 bits only by a mistake of ours.
std::int64_t marginOf(const api::AlertCondition& condition, std::int64_t threshold) {
    const bool wavers =
        condition.unit == "ms" || condition.unit == "percent" || condition.unit == "megabytes";
    return wavers ? threshold / kMarginDivisor : 0;
}

AlertEffect effectOf(Kind kind, const AlertIncident& incident) {
    AlertEffect effect;
    effect.kind = kind;
    effect.incident = incident;
    return effect;
}

void dropOlder(std::deque<std::int64_t>& times, std::int64_t fromMs) {
    while (!times.empty() && times.front() <= fromMs) times.pop_front();
}

AlertSeverity worse(AlertSeverity severity) {
    return severity == AlertSeverity::Critical
               ? severity
               : static_cast<AlertSeverity>(static_cast<std::uint8_t>(severity) + 1);
}

}  // namespace

std::string_view alertTellingName(AlertTelling telling) {
    switch (telling) {
        case AlertTelling::Opened:
            return "opened";
        case AlertTelling::Repeated:
            return "repeated";
        case AlertTelling::Escalated:
            return "escalated";
        case AlertTelling::Recovered:
            return "recovered";
        case AlertTelling::Summary:
            return "summary";
        case AlertTelling::Test:
            return "test";
    }
    return "unknown";
}

struct AlertBook::Moment {
    const AlertSettings& settings;
    const AlertFacts& facts;
    const AlertTime& now;
    bool quiet = false;
    std::vector<AlertEffect> effects;
};

bool inQuietHours(const AlertSettings& settings, std::uint32_t localMinute) {
    if (!settings.quietHours) return false;
    const std::uint32_t from = settings.quietFromMinute;
    const std::uint32_t to = settings.quietToMinute;
    return from <= to ? localMinute >= from && localMinute < to
                      : localMinute >= from || localMinute < to;
}

std::int64_t mutedUntil(const api::AlertRuleInfo& rule, std::string_view subject,
                        std::int64_t wallMs) {
    std::int64_t until = rule.mutedUntilMs;
    for (const api::AlertMuteInfo& mute : rule.mutes) {
        if (mute.subject == subject) until = std::max(until, mute.untilMs);
    }
    return until > wallMs ? until : 0;
}

bool isMuted(const api::AlertRuleInfo& rule, std::string_view subject, std::int64_t wallMs) {
    return mutedUntil(rule, subject, wallMs) != 0;
}

std::vector<api::AlertRuleInfo> builtInAlertRules() {
    std::vector<api::AlertRuleInfo> rules;
    for (const api::AlertCondition& condition : api::kAlertConditions) {
        api::AlertRuleInfo rule;
        rule.id = condition.name;
        rule.condition = condition.name;
        rule.threshold = condition.threshold;
        rule.forMs = condition.forMs;
        rule.escalateMs = condition.escalateMs;
        rule.severity = condition.severity;
        // What needs nobody stays in the inbox; what may wait does not leave this machine.
        if (rule.severity == AlertSeverity::Notice) rule.channels = {"desktop"};
        if (rule.severity > AlertSeverity::Notice) rule.channels = {"all"};
        rule.builtIn = true;
        rules.push_back(std::move(rule));
    }
    return rules;
}

bool alertMet(const api::AlertCondition& condition, std::int64_t threshold, std::int64_t value) {
    if (condition.unit.empty()) return value != 0;
    return condition.below ? value < threshold : value > threshold;
}

bool alertCleared(const api::AlertCondition& condition, std::int64_t threshold,
                  std::int64_t value) {
    if (condition.unit.empty()) return value == 0;
    const std::int64_t margin = marginOf(condition, threshold);
    return condition.below ? value >= threshold + margin : value <= threshold - margin;
}

AlertBook::AlertBook(std::vector<AlertIncident> incidents,
                     std::vector<std::pair<std::string, std::string>> seen, std::uint64_t lastId)
    : m_lastId(lastId) {
    for (AlertIncident& incident : incidents) {
        Progress& progress = m_progress[{incident.rule, incident.subject}];
        if (progress.incident.id > incident.id) continue;
        m_lastId = std::max(m_lastId, incident.id);
        const api::AlertCondition* condition = api::findAlertCondition(incident.condition);
        const bool over = condition != nullptr && condition->occurrence &&
                          incident.state == AlertState::Acknowledged;
        if (over) continue;
        progress.live = incident.state != AlertState::Recovered;
        progress.untold = incident.state == AlertState::Open && !incident.told;
        progress.incident = std::move(incident);
    }
    for (auto& one : seen) {
        if (m_seen.insert(one).second) m_seenOrder.push_back(std::move(one));
    }
}

std::vector<AlertEffect> AlertBook::evaluate(const AlertSettings& settings, const AlertFacts& facts,
                                             const AlertTime& now) {
    Moment moment{settings, facts, now, inQuietHours(settings, now.localMinute), {}};
    dropOlder(m_delivered, now.monotonicMs - kAlertHourMs);
    dropOlder(m_deliveredCritical, now.monotonicMs - kAlertHourMs);
    endOrphans(moment);
    for (const api::AlertRuleInfo& rule : settings.rules) {
        const api::AlertCondition* condition = api::findAlertCondition(rule.condition);
        if (condition == nullptr || !rule.enabled || !facts.known.contains(rule.condition)) {
            continue;
        }
        if (condition->occurrence) {
            watchOccurrences(moment, rule);
        } else {
            watchLevel(moment, rule, *condition);
        }
    }
    // After all rules, so that two rules about one condition both see what is new.
    for (const AlertReading& reading : facts.readings) noteSeen(moment, reading);
    summarize(moment);
    forget(now);
    return std::move(moment.effects);
}

/// A rule that is gone or off has no incidents.
void AlertBook::endOrphans(Moment& moment) {
    for (auto& [key, progress] : m_progress) {
        if (!progress.live) continue;
        const std::string& id = key.first;
        const auto& rules = moment.settings.rules;
        const bool watched = std::any_of(rules.begin(), rules.end(), [&](const auto& rule) {
            return rule.id == id && rule.enabled;
        });
        if (!watched) recover(moment, nullptr, progress);
    }
}

void AlertBook::watchLevel(Moment& moment, const api::AlertRuleInfo& rule,
                           const api::AlertCondition& condition) {
    std::set<std::string> read;
    for (const AlertReading& reading : moment.facts.readings) {
        if (reading.condition != rule.condition || !read.insert(reading.subject).second) continue;
        level(moment, rule, condition, reading);
    }
    const auto first = m_progress.lower_bound({rule.id, ""});
    for (auto at = first; at != m_progress.end() && at->first.first == rule.id; ++at) {
        if (!read.contains(at->first.second)) notMet(moment, rule, at->second);
    }
}

void AlertBook::level(Moment& moment, const api::AlertRuleInfo& rule,
                      const api::AlertCondition& condition, const AlertReading& reading) {
    const bool met = alertMet(condition, rule.threshold, reading.value);
    const auto known = m_progress.find({rule.id, reading.subject});
    if (!met && known == m_progress.end()) return;
    Progress& progress =
        known != m_progress.end() ? known->second : m_progress[{rule.id, reading.subject}];
    if (met) {
        progress.endedSinceMs = -1;
        if (progress.metSinceMs < 0) progress.metSinceMs = moment.now.monotonicMs;
        if (!progress.live && moment.now.monotonicMs - progress.metSinceMs >= rule.forMs) {
            begin(moment, rule, progress, reading);
        } else if (progress.live) {
            progress.incident.value = reading.value;
            progress.incident.detail = reading.detail;
            escalate(moment, rule, progress);
        }
        return;
    }
    progress.metSinceMs = -1;
    // Between the two thresholds a live incident goes on, and nothing new begins.
    if (progress.live && !alertCleared(condition, rule.threshold, reading.value)) {
        progress.endedSinceMs = -1;
        return;
    }
    if (progress.live) progress.incident.value = reading.value;
    notMet(moment, rule, progress);
}

void AlertBook::notMet(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress) {
    progress.metSinceMs = -1;
    if (!progress.live) return;
    if (progress.endedSinceMs < 0) progress.endedSinceMs = moment.now.monotonicMs;
    const std::int64_t wait = std::min(rule.forMs, kAlertRecoverMaxMs);
    if (moment.now.monotonicMs - progress.endedSinceMs >= wait) recover(moment, &rule, progress);
}

void AlertBook::watchOccurrences(Moment& moment, const api::AlertRuleInfo& rule) {
    for (const AlertReading& reading : moment.facts.readings) {
        if (reading.condition != rule.condition || reading.occurrence.empty() ||
            m_seen.contains({reading.condition, reading.occurrence})) {
            continue;
        }
        begin(moment, rule, m_progress[{rule.id, reading.subject}], reading);
    }
    const auto first = m_progress.lower_bound({rule.id, ""});
    for (auto at = first; at != m_progress.end() && at->first.first == rule.id; ++at) {
        if (at->second.live) escalate(moment, rule, at->second);
    }
}

/// A new incident, or the last one of the subject again.
void AlertBook::begin(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress,
                      const AlertReading& reading) {
    AlertIncident& incident = progress.incident;
    const bool again =
        incident.id != 0 &&
        (progress.live || moment.now.wallMs - incident.recoveredMs < kAlertRegroupMs) &&
        // An occurrence that somebody knows of is over.
        !(progress.live && incident.state == AlertState::Acknowledged);
    if (again) {
        ++incident.count;
    } else {
        incident = {};
        incident.id = ++m_lastId;
        incident.rule = rule.id;
        incident.condition = rule.condition;
        incident.subject = reading.subject;
        incident.firstMs = moment.now.wallMs;
    }
    incident.severity = rule.severity;
    incident.state = AlertState::Open;
    incident.subjectName = reading.subjectName;
    incident.detail = reading.detail;
    incident.value = reading.value;
    incident.threshold = rule.threshold;
    incident.lastMs = moment.now.wallMs;
    incident.acknowledgedMs = 0;
    incident.recoveredMs = 0;
    incident.escalated = false;
    progress.live = true;
    progress.endedSinceMs = -1;
    const std::size_t at = moment.effects.size();
    moment.effects.push_back({});
    tell(moment, rule, progress, again ? AlertTelling::Repeated : AlertTelling::Opened);
    moment.effects[at] = effectOf(again ? Kind::Repeat : Kind::Open, incident);
}

/// Also tells what a mute kept back, once it is over.
void AlertBook::escalate(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress) {
    AlertIncident& incident = progress.incident;
    if (progress.untold && !isMuted(rule, incident.subject, moment.now.wallMs)) {
        progress.untold = false;
        if (incident.state == AlertState::Open) {
            tell(moment, rule, progress, AlertTelling::Opened);
            if (incident.told) moment.effects.push_back(effectOf(Kind::Repeat, incident));
        }
    }
    if (incident.state != AlertState::Open || incident.escalated || rule.escalateMs == 0 ||
        incident.severity == AlertSeverity::Critical ||
        moment.now.wallMs - incident.lastMs < rule.escalateMs) {
        return;
    }
    incident.escalated = true;
    incident.severity = worse(incident.severity);
    const std::size_t at = moment.effects.size();
    moment.effects.push_back({});
    tell(moment, rule, progress, AlertTelling::Escalated);
    moment.effects[at] = effectOf(Kind::Escalate, incident);
}

/// Without a rule (it is gone or off) nobody is told.
void AlertBook::recover(Moment& moment, const api::AlertRuleInfo* rule, Progress& progress) {
    AlertIncident& incident = progress.incident;
    incident.state = AlertState::Recovered;
    incident.recoveredMs = moment.now.wallMs;
    const bool told = incident.told;
    progress.live = false;
    progress.untold = false;
    progress.metSinceMs = progress.endedSinceMs = -1;
    incident.told = false;
    moment.effects.push_back(effectOf(Kind::Recover, incident));
    if (rule != nullptr && told) tell(moment, *rule, progress, AlertTelling::Recovered);
    incident.told = false;
}

void AlertBook::tell(Moment& moment, const api::AlertRuleInfo& rule, Progress& progress,
                     AlertTelling telling) {
    AlertIncident& incident = progress.incident;
    if (rule.channels.empty()) return;
    if (isMuted(rule, incident.subject, moment.now.wallMs)) {
        progress.untold = telling != AlertTelling::Recovered;
        return;
    }
    if (moment.quiet && incident.severity != AlertSeverity::Critical) {
        ++m_heldInQuiet;
        m_worstHeld = std::max(m_worstHeld, incident.severity);
        return;
    }
    if (!withinRate(moment, incident.severity)) return;
    if (telling != AlertTelling::Recovered) incident.told = true;
    AlertEffect effect;
    effect.kind = Kind::Deliver;
    effect.delivery.telling = telling;
    effect.delivery.incident = incident;
    effect.delivery.channels = rule.channels;
    moment.effects.push_back(std::move(effect));
}

bool AlertBook::withinRate(Moment& moment, AlertSeverity severity) {
    std::deque<std::int64_t>& times =
        severity == AlertSeverity::Critical ? m_deliveredCritical : m_delivered;
    if (times.size() < moment.settings.deliveriesPerHour) {
        times.push_back(moment.now.monotonicMs);
        return true;
    }
    if (m_stormTold) return false;
    m_stormTold = true;
    AlertEffect effect;
    effect.kind = Kind::Deliver;
    effect.delivery.telling = AlertTelling::Summary;
    effect.delivery.incident.severity = severity;
    effect.delivery.incident.lastMs = moment.now.wallMs;
    effect.delivery.channels = {"all"};
    moment.effects.push_back(std::move(effect));
    return false;
}

/// One message for what the quiet hours kept back; and a storm is over when both counts are below
/// the limit.
void AlertBook::summarize(Moment& moment) {
    const std::size_t limit = moment.settings.deliveriesPerHour;
    if (m_delivered.size() < limit && m_deliveredCritical.size() < limit) m_stormTold = false;
    if (moment.quiet || m_heldInQuiet == 0) return;
    AlertEffect effect;
    effect.kind = Kind::Deliver;
    effect.delivery.telling = AlertTelling::Summary;
    effect.delivery.incident.severity = m_worstHeld;
    effect.delivery.incident.lastMs = moment.now.wallMs;
    effect.delivery.channels = {"all"};
    effect.delivery.heldBack = m_heldInQuiet;
    moment.effects.push_back(std::move(effect));
    m_heldInQuiet = 0;
    m_worstHeld = AlertSeverity::Info;
}

void AlertBook::noteSeen(Moment& moment, const AlertReading& reading) {
    if (reading.occurrence.empty()) return;
    Subject one{reading.condition, reading.occurrence};
    if (!m_seen.insert(one).second) return;
    AlertEffect effect;
    effect.kind = Kind::Seen;
    effect.seenCondition = one.first;
    effect.seenOccurrence = one.second;
    moment.effects.push_back(std::move(effect));
    m_seenOrder.push_back(std::move(one));
    if (m_seenOrder.size() > kAlertSeenMax) {
        m_seen.erase(m_seenOrder.front());
        m_seenOrder.pop_front();
    }
}

void AlertBook::forget(const AlertTime& now) {
    std::erase_if(m_progress, [&](const auto& one) {
        const Progress& progress = one.second;
        const bool regroups = progress.incident.id != 0 &&
                              now.wallMs - progress.incident.recoveredMs < kAlertRegroupMs;
        return !progress.live && progress.metSinceMs < 0 && !regroups;
    });
}

std::vector<AlertEffect> AlertBook::acknowledge(std::uint64_t id, std::int64_t wallMs) {
    std::vector<AlertEffect> effects;
    for (auto& [key, progress] : m_progress) {
        AlertIncident& incident = progress.incident;
        if (!progress.live || incident.state != AlertState::Open) continue;
        if (id != 0 && incident.id != id) continue;
        incident.state = AlertState::Acknowledged;
        incident.acknowledgedMs = wallMs;
        const api::AlertCondition* condition = api::findAlertCondition(incident.condition);
        if (condition != nullptr && condition->occurrence) progress.live = false;
        effects.push_back(effectOf(Kind::Acknowledge, incident));
        if (!progress.live) progress.incident = {};
    }
    return effects;
}

std::vector<AlertIncident> AlertBook::current() const {
    std::vector<AlertIncident> incidents;
    for (const auto& [key, progress] : m_progress) {
        if (progress.live) incidents.push_back(progress.incident);
    }
    std::sort(incidents.begin(), incidents.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    return incidents;
}

}  // namespace stacknet::engine
