#include "core/engine/alert_service.h"

#include <sys/statvfs.h>

#include <algorithm>
#include <ctime>

#include "core/base/log.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3'600 * 1'000;
constexpr std::uint64_t kMegabyte = 1'000'000;

std::optional<std::int64_t> freeMegabytes(const std::filesystem::path& path) {
    struct statvfs facts = {};
    if (::statvfs(path.c_str(), &facts) != 0) return std::nullopt;
    return static_cast<std::int64_t>(std::uint64_t{facts.f_bavail} * facts.f_frsize / kMegabyte);
}

std::uint32_t localMinuteOf(std::int64_t wallMs) {
    const std::time_t seconds = wallMs / 1'000;
    std::tm parts = {};
    ::localtime_r(&seconds, &parts);
    return static_cast<std::uint32_t>(parts.tm_hour * 60 + parts.tm_min);
}

}  // namespace

Result<std::unique_ptr<AlertService>> AlertService::open(Options options, const Clock& clock) {
    STACKNET_TRY(AlertStore store, AlertStore::open(options.database));
    std::unique_ptr<AlertService> service(
        new AlertService(std::move(options), std::move(store), clock));
    STACKNET_CHECK(service->load());
    AlertService* self = service.get();
    service->m_thread = std::make_unique<ServiceThread>("stacknet-alerts");
    service->m_deliverer = std::make_unique<AlertDeliverer>(
        self->m_options.delivery, clock,
        [self](const std::string& channel, const Result<void>& outcome, bool last) {
            self->m_thread->post(
                [self, channel, outcome, last] { self->delivered(channel, outcome, last); });
        });
    service->m_thread->post([self] { self->refresh(); });
    return service;
}

AlertService::AlertService(Options options, AlertStore store, const Clock& clock)
    : m_options(std::move(options)),
      m_clock(clock),
      m_startedMs(clock.monotonicMs()),
      m_store(std::move(store)),
      // Above every one that an earlier engine gave out.
      m_lastNotice(static_cast<std::uint64_t>(std::max<std::int64_t>(0, clock.wallMs()))) {}

AlertService::~AlertService() {
    // No report comes after this; what waits on the thread may still hand over deliveries, which
    // are dropped.
    if (m_deliverer) m_deliverer->stop();
    m_thread.reset();
    m_deliverer.reset();
}

Result<void> AlertService::load() {
    STACKNET_TRY(m_settings, m_store.settings());
    STACKNET_TRY(m_channels, m_store.channels());
    STACKNET_TRY(m_book, m_store.book(m_clock.wallMs()));
    return {};
}

AlertTime AlertService::now() const {
    const std::int64_t wallMs = m_clock.wallMs();
    return {wallMs, m_clock.monotonicMs(), localMinuteOf(wallMs)};
}

void AlertService::look(std::shared_ptr<const api::Snapshot> picture) {
    if (m_busy.exchange(true)) return;
    m_thread->post([this, picture = std::move(picture)] {
        judge(*picture);
        m_busy = false;
    });
}

void AlertService::judge(const api::Snapshot& picture) {
    AlertSurroundings surroundings;
    surroundings.serves = m_options.serves;
    surroundings.diskFreeMegabytes = freeMegabytes(m_options.disk);
    surroundings.runningMs = m_clock.monotonicMs() - m_startedMs;
    surroundings.channels = channelInfos();
    const AlertTime moment = now();
    carryOut(m_book.evaluate(m_settings, alertFacts(picture, surroundings), moment));
    std::size_t silenced = inQuietHours(m_settings, moment.localMinute) ? 1 : 0;
    for (const api::AlertRuleInfo& rule : m_settings.rules) {
        silenced += rule.mutedUntilMs > moment.wallMs ? 1 : 0;
        for (const api::AlertMuteInfo& mute : rule.mutes) {
            silenced += mute.untilMs > moment.wallMs ? 1 : 0;
        }
    }
    m_dirty |= silenced != m_silenced;
    m_silenced = silenced;
    prune();
    refresh();
}

void AlertService::carryOut(const std::vector<AlertEffect>& effects) {
    if (effects.empty()) return;
    const auto kept = m_store.apply(effects);
    m_lastError = kept.ok() ? "" : kept.error().message;
    if (!kept.ok()) log::warning("alerts", "not_kept", {{"reason", kept.error().message}});
    for (const AlertEffect& effect : effects) {
        if (effect.kind == AlertEffect::Kind::Deliver) {
            deliver(effect.delivery);
        } else if (effect.kind == AlertEffect::Kind::Open) {
            log::notice("alerts", "opened",
                        {{"incident", effect.incident.id}, {"rule", effect.incident.rule}});
        } else if (effect.kind == AlertEffect::Kind::Recover) {
            log::notice("alerts", "recovered",
                        {{"incident", effect.incident.id}, {"rule", effect.incident.rule}});
        }
    }
    m_dirty = true;
}

void AlertService::deliver(const AlertDelivery& delivery) {
    const auto names = [&](std::string_view id) {
        return std::find(delivery.channels.begin(), delivery.channels.end(), id) !=
               delivery.channels.end();
    };
    const bool all = names("all");
    if (all || names("desktop")) addNotice(delivery);
    for (const AlertChannel& channel : m_channels) {
        // A channel that does not work is not told of itself.
        const bool itself = delivery.incident.condition == "channel_failed" &&
                            delivery.incident.subject == channel.id;
        if (channel.enabled && !itself && (all || names(channel.id))) {
            m_deliverer->send(channel, delivery, m_options.sender);
        }
    }
}

void AlertService::addNotice(const AlertDelivery& delivery) {
    const AlertIncident& incident = delivery.incident;
    api::AlertNoticeInfo notice;
    notice.sequence = ++m_lastNotice;
    notice.timeMs = m_clock.wallMs();
    notice.kind = alertTellingName(delivery.telling);
    notice.severity = incident.severity;
    notice.count = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(incident.id != 0 ? incident.count : delivery.heldBack, UINT32_MAX));
    notice.page = "inbox";
    if (incident.id != 0) {
        notice.incident = std::to_string(incident.id);
        notice.condition = incident.condition;
        notice.subject = incident.subject;
        notice.subjectName = incident.subjectName;
        notice.text = alertSentence(incident.condition, incident.subjectName, incident.value,
                                    incident.threshold) +
                      ".";
        notice.value = incident.value;
        notice.threshold = incident.threshold;
        const api::AlertCondition* condition = api::findAlertCondition(incident.condition);
        if (condition != nullptr) notice.page = condition->page;
    }
    m_notices.push_back(std::move(notice));
    if (m_notices.size() > api::kAlertNoticesShownMax) m_notices.pop_front();
}

void AlertService::delivered(const std::string& channel, const Result<void>& outcome, bool last) {
    if (findChannel(channel) == nullptr) return;
    ChannelState& state = m_states[channel];
    if (outcome.ok()) {
        ++state.sent;
        state.lastSentMs = m_clock.wallMs();
    } else {
        state.failed += last ? 1 : 0;
        // Of one moment the failure counts.
        state.lastErrorMs = std::max(m_clock.wallMs(), state.lastSentMs + 1);
        state.lastError = outcome.error().message;
    }
    m_dirty = true;
    refresh();
}

void AlertService::prune() {
    const std::int64_t wallMs = m_clock.wallMs();
    if (m_settings.keepDays == 0 || wallMs - m_prunedMs < kAlertHourMs) return;
    m_prunedMs = wallMs;
    const auto gone = m_store.prune(wallMs - std::int64_t{m_settings.keepDays} * kDayMs, m_clock);
    if (!gone.ok()) {
        log::warning("alerts", "not_deleted", {{"reason", gone.error().message}});
        m_lastError = gone.error().message;
    }
    m_dirty |= !gone.ok() || *gone > 0;
}

void AlertService::refresh() {
    if (!m_dirty) return;
    m_dirty = false;
    m_options.publish(info());
}

std::vector<api::AlertChannelInfo> AlertService::channelInfos() const {
    std::vector<api::AlertChannelInfo> infos;
    for (const AlertChannel& channel : m_channels) {
        api::AlertChannelInfo info;
        info.id = channel.id;
        info.kind = alertChannelKindName(channel.kind);
        info.name = channel.name;
        info.enabled = channel.enabled;
        info.target = alertTargetShown(channel);
        info.host = channel.host;
        info.port = channel.port;
        info.security = channel.security;
        info.user = channel.user;
        info.from = channel.from;
        info.hasSecret = !channel.secret.empty();
        info.queued = static_cast<std::uint32_t>(m_deliverer->queued(channel.id));
        if (const auto state = m_states.find(channel.id); state != m_states.end()) {
            info.sent = state->second.sent;
            info.failed = state->second.failed;
            info.lastSentMs = state->second.lastSentMs;
            info.lastErrorMs = state->second.lastErrorMs;
            info.lastError = state->second.lastError;
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

api::AlertInfo AlertService::infoOf(const AlertIncident& incident) const {
    api::AlertInfo info;
    info.id = std::to_string(incident.id);
    info.rule = incident.rule;
    info.condition = incident.condition;
    info.severity = incident.severity;
    info.state = incident.state;
    info.subject = incident.subject;
    info.subjectName = incident.subjectName;
    info.text = alertSentence(incident.condition, incident.subjectName, incident.value,
                              incident.threshold) +
                ".";
    info.detail = incident.detail;
    if (const auto* condition = api::findAlertCondition(incident.condition)) {
        info.page = condition->page;
    }
    info.value = incident.value;
    info.threshold = incident.threshold;
    info.count = incident.count;
    info.firstMs = incident.firstMs;
    info.lastMs = incident.lastMs;
    info.acknowledgedMs = incident.acknowledgedMs;
    info.recoveredMs = incident.recoveredMs;
    info.escalated = incident.escalated;
    for (const api::AlertRuleInfo& rule : m_settings.rules) {
        info.muted |= rule.id == incident.rule && incident.state != AlertState::Recovered &&
                      isMuted(rule, incident.subject, m_clock.wallMs());
    }
    return info;
}

api::AlertsInfo AlertService::info() {
    api::AlertsInfo info;
    info.rules = m_settings.rules;
    info.channels = channelInfos();
    for (const AlertIncident& incident : m_book.current()) {
        ++info.open;
        info.worst = std::max(info.worst, incident.severity);
        if (incident.state != AlertState::Open) continue;
        ++info.unread;
        info.critical += incident.severity == AlertSeverity::Critical ? 1 : 0;
        info.warning += incident.severity == AlertSeverity::Warning ? 1 : 0;
        info.notice += incident.severity == AlertSeverity::Notice ? 1 : 0;
    }
    const auto newest = m_store.newest(api::kAlertsShownMax);
    if (newest.ok()) {
        for (const AlertIncident& incident : *newest) info.recent.push_back(infoOf(incident));
    } else {
        m_lastError = newest.error().message;
    }
    if (const auto total = m_store.total(); total.ok()) info.total = *total;
    info.quietHours = m_settings.quietHours;
    info.quietFromMinute = m_settings.quietFromMinute;
    info.quietToMinute = m_settings.quietToMinute;
    info.quietNow = inQuietHours(m_settings, now().localMinute);
    info.deliveriesPerHour = m_settings.deliveriesPerHour;
    info.keepDays = m_settings.keepDays;
    info.delivering = static_cast<std::uint32_t>(m_deliverer->queued());
    info.notices = {m_notices.begin(), m_notices.end()};
    info.lastError = m_lastError;
    return info;
}

}  // namespace stacknet::engine
