// When this node takes tasks, and whom it talks to.

#include <time.h>

#include <algorithm>

#include "core/auth/rfc3339.h"
#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/work_part.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kRulesBytesMax = 4'096;
constexpr std::int64_t kBatteryEveryMs = 10'000;
constexpr std::uint32_t kSeedPages = 20;
constexpr std::int64_t kDayMs = 24 * 3'600'000;
constexpr std::int64_t kDayCountGapMs = 2'000;
constexpr std::int64_t kDayCountEveryMs = 60'000;

Error notServing() {
    return makeError("work.not_serving",
                     sentence("This node serves no clients, so there is no work to pause; "
                              "\"serve\" in node.json says so."));
}

Result<WorkRules> readRules(const std::filesystem::path& file) {
    std::error_code missing;
    if (!std::filesystem::exists(file, missing)) return WorkRules{};
    STACKNET_TRY(const Bytes content, readFile(file, kRulesBytesMax));
    auto rules = WorkRules::fromJson(asText(content));
    if (!rules.ok()) {
        return makeError(rules.error().code,
                         sentence("%1: %2 Remove the file to take tasks at all hours.",
                                  {file.string(), rules.error().message}));
    }
    return rules;
}

std::string refusalWords(const WorkDecision& decision) {
    std::string words = "This node takes no tasks now: ";
    if (decision.why == WorkReason::Operator) {
        words += "its operator has paused it";
    } else if (decision.why == WorkReason::Schedule) {
        words += "it is outside of its hours";
    } else {
        words += "its machine runs on battery";
    }
    if (decision.nextChangeMs > 0) {
        words += " until " + auth::formatRfc3339(decision.nextChangeMs).substr(0, 16) + "Z";
    }
    return words + ". Ask another node, or come back later.";
}

}  // namespace

Result<void> LocalNode::Impl::startWork() {
    m_workPart = std::make_shared<WorkPart>();
    STACKNET_TRY(m_workPart->rules, readRules(m_paths.work()));
    STACKNET_TRY(auto bans, network::PeerBans::load(m_paths.bans()));
    m_workPart->bans.emplace(std::move(bans));
    for (const network::PeerBan& ban : m_workPart->bans->list()) {
        // A peer that is no more in the configuration is nobody to talk to anyway.
        (void)m_network->banPeer(ban.nodeKey);
    }
    m_workPart->reader = std::make_unique<ServiceThread>("stacknet-read");
    m_workRefusal = [part = m_workPart, clock = &m_clock]() {
        return part->gate.refusal(clock->wallMs());
    };
    if (m_taskService) {
        m_workPart->minutes.begin(m_clock.wallMs());
        STACKNET_CHECK(m_workPart->minutes.seed(*m_taskService, kSeedPages));
    }
    lookAtBattery();
    applyWork();
    return {};
}

void LocalNode::Impl::stopWork() {
    // Its jobs post to this thread and never wait for it.
    if (m_workPart) m_workPart->reader.reset();
}

bool LocalNode::Impl::takesWork() const {
    return !m_workPart || m_workPart->decision.takesNew;
}

std::function<std::optional<gateway::WorkRefusal>()> LocalNode::Impl::workRefusalCallback() const {
    return m_workRefusal;
}

/// Carries out what the rules say now.
void LocalNode::Impl::applyWork() {
    if (!m_taskService) return;
    WorkPart& part = *m_workPart;
    const std::int64_t now = m_clock.wallMs();
    if (pauseIsOver(part.rules, now)) {
        WorkRules rules = part.rules;
        rules.paused = rules.drain = false;
        rules.pausedUntilMs = 0;
        part.rules = rules;
        const auto kept = writeFileAtomically(m_paths.work(), asBytes(rules.toJson()));
        if (!kept.ok()) log::warning("work", "not_kept", {{"reason", kept.error().message}});
    }
    ::tzset();
    const tasks::TaskCounts counts = m_taskService->counts();
    const WorkDecision next =
        decideWork(part.rules, {now, std::size_t{counts.running} + counts.queued, part.onBattery},
                   localHourOfWeek);
    const bool changed = next != part.decision;
    if (next.takesNew) {
        part.gate.open();
        if (changed) m_taskService->resume();
    } else {
        const std::string words = refusalWords(next);
        part.gate.close(words, next.nextChangeMs);
        // Again while something waits: what was on its way in when the gate closed.
        if (changed || (next.dropsWaiting && counts.queued > 0)) {
            m_taskService->pause(words, next.dropsWaiting);
        }
    }
    if (next.state != part.decision.state || next.why != part.decision.why) {
        log::notice("work", "state",
                    {{"state", workStateName(next.state)}, {"why", workReasonName(next.why)}});
    }
    part.decision = next;
    if (changed) markChanged();
}

Result<void> LocalNode::Impl::setWorkRules(const WorkRules& rules) {
    STACKNET_CHECK(writeFileAtomically(m_paths.work(), asBytes(rules.toJson())));
    m_workPart->rules = rules;
    applyWork();
    return {};
}

/// The files of a power supply can be slow to read.
void LocalNode::Impl::lookAtBattery() {
    m_workPart->batteryLookedMs = m_clock.monotonicMs();
    m_workPart->reader->post([this, part = m_workPart] {
        const auto onBattery = runsOnBattery(kPowerSupplies);
        m_main->post([this, part, onBattery] {
            if (m_stopping || part->onBattery == onBattery) return;
            part->onBattery = onBattery;
            applyWork();
        });
    });
}

void LocalNode::Impl::tickWork() {
    if (!m_workPart || !m_workPart->reader) return;
    WorkPart& part = *m_workPart;
    if (m_clock.monotonicMs() - part.batteryLookedMs >= kBatteryEveryMs) lookAtBattery();
    measureTraffic();
    countDay();
    part.minutes.dropOld(m_clock.wallMs());
    const auto over = part.bans->expire(m_clock.wallMs());
    if (!over.ok()) {
        log::warning("network", "ban_not_lifted", {{"reason", over.error().message}});
    } else {
        for (const PublicKey& key : *over) m_network->unbanPeer(key);
    }
    applyWork();
}

void LocalNode::Impl::measureTraffic() {
    WorkPart& part = *m_workPart;
    TrafficTotals totals;
    std::vector<std::uint32_t> roundTrips;
    for (const network::PeerStatus& peer : m_network->peers()) {
        totals.bytesIn += peer.bytesIn;
        totals.bytesOut += peer.bytesOut;
        if (peer.state == network::PeerLinkState::Connected) {
            roundTrips.push_back(peer.roundTripMs);
            // One that was connected before this part was there.
            part.connectedSince.try_emplace(peer.nodeKey, m_clock.wallMs());
        }
    }
    part.traffic.add(m_clock.wallMs(), m_clock.monotonicMs(), totals, std::move(roundTrips));
}

void LocalNode::Impl::rememberEnded(const tasks::TaskRecord& record) {
    if (!m_workPart) return;
    m_workPart->minutes.add(record);
    m_workPart->dayDirty = true;
}

void LocalNode::Impl::notePeerSince(const PublicKey& peer, bool connected) {
    if (!m_workPart) return;
    if (connected) {
        m_workPart->connectedSince.insert_or_assign(peer, m_clock.wallMs());
    } else {
        m_workPart->connectedSince.erase(peer);
    }
}

/// The tasks of the last 24 hours, counted by the reader: when one has ended, and now and then
/// because others become too old.
void LocalNode::Impl::countDay() {
    WorkPart& part = *m_workPart;
    const tasks::TaskService* service = m_tasksForReaders.load();
    if (service == nullptr || part.dayCounting) return;
    const std::int64_t passed = m_clock.monotonicMs() - part.dayCountedMs;
    const bool due = part.dayCountedMs == 0 || passed >= kDayCountEveryMs ||
                     (part.dayDirty && passed >= kDayCountGapMs);
    if (!due) return;
    part.dayDirty = false;
    part.dayCounting = true;
    part.dayCountedMs = m_clock.monotonicMs();
    const std::int64_t now = m_clock.wallMs();
    part.reader->post([this, part = m_workPart, service, now] {
        auto sums = service->sums({now - kDayMs, now + 1, 0});
        m_main->post([this, part, sums = std::move(sums)] {
            part->dayCounting = false;
            if (m_stopping) return;
            if (!sums.ok()) {
                log::warning("work", "tasks_not_counted", {{"reason", sums.error().message}});
                return;
            }
            const tasks::TaskSum day = sums->steps.empty() ? tasks::TaskSum{} : sums->steps.front();
            if (day == part->day) return;
            part->day = day;
            markChanged();
        });
    });
}

void LocalNode::Impl::fillWork(api::Snapshot& next) {
    if (!m_workPart) return;
    const WorkPart& part = *m_workPart;
    api::WorkInfo info;
    info.takesTasks = m_taskService != nullptr;
    info.state = static_cast<api::WorkState>(part.decision.state);
    info.reason = workReasonName(part.decision.why);
    if (part.decision.why == WorkReason::Operator) info.untilMs = part.rules.pausedUntilMs;
    info.nextChangeMs = part.decision.nextChangeMs;
    info.scheduleEnabled = part.rules.scheduled;
    info.schedule = hoursText(part.rules.hours);
    info.pauseOnBattery = part.rules.pauseOnBattery;
    info.onBattery = part.onBattery.value_or(false);
    info.batteryKnown = part.onBattery.has_value();
    if (m_taskService) {
        const tasks::TaskCounts counts = m_taskService->counts();
        info.running = counts.running;
        info.queued = counts.queued;
    }
    info.traffic.assign(part.traffic.points().begin(), part.traffic.points().end());
    info.minutes = part.minutes.shown();
    info.minutesSinceMs = part.minutes.sinceMs();
    fillLinks(info, *m_network, part.connectedSince);
    countPeers(next);
    if (info != *m_workPart->shown) m_workPart->shown = api::Shared(std::move(info));
    next.work = m_workPart->shown;

    std::vector<api::BannedPeerInfo> bans;
    for (const network::PeerBan& ban : part.bans->list()) {
        if (bans.size() == api::kBannedPeersShownMax) break;
        bans.push_back(
            {toHex(ban.nodeKey), nameOf(ban.nodeKey), ban.untilMs, ban.sinceMs, ban.reason});
    }
    if (bans != *m_workPart->bansShown) m_workPart->bansShown = api::Shared(std::move(bans));
    next.bans = m_workPart->bansShown;
}

void LocalNode::Impl::workOrder(api::RequestId request, api::Command& command) {
    const auto done = [&]() -> Result<std::string> {
        if (const auto* order = std::get_if<api::PauseWork>(&command)) return pauseWork(*order);
        if (const auto* order = std::get_if<api::SetWorkSchedule>(&command)) {
            return setSchedule(*order);
        }
        if (const auto* order = std::get_if<api::BanPeer>(&command)) return banPeer(*order);
        if (const auto* order = std::get_if<api::UnbanPeer>(&command)) return unbanPeer(*order);
        if (!m_taskService) return notServing();
        WorkRules rules = m_workPart->rules;
        rules.paused = rules.drain = false;
        rules.pausedUntilMs = 0;
        STACKNET_CHECK(setWorkRules(rules));
        return std::string();
    };
    finish(request, done());
}

Result<std::string> LocalNode::Impl::pauseWork(const api::PauseWork& order) {
    if (!m_taskService) return notServing();
    if (order.untilMs != 0 && order.untilMs <= m_clock.wallMs()) {
        return makeError(
            "work.bad_time",
            sentence("The pause would end in the past; choose a later time, or none."));
    }
    WorkRules rules = m_workPart->rules;
    rules.paused = true;
    rules.drain = order.drain;
    rules.pausedUntilMs = order.untilMs;
    STACKNET_CHECK(setWorkRules(rules));
    return std::string();
}

Result<std::string> LocalNode::Impl::setSchedule(const api::SetWorkSchedule& order) {
    if (!m_taskService) return notServing();
    const auto hours = hoursFromText(order.hours);
    if (!hours.ok()) return makeError("work.bad_schedule", hours.error().message);
    if (order.enabled && hours->none()) {
        return makeError(
            "work.bad_schedule",
            sentence("A schedule needs one hour of work at least; to stop all work, pause it."));
    }
    WorkRules rules = m_workPart->rules;
    rules.scheduled = order.enabled;
    rules.hours = *hours;
    rules.pauseOnBattery = order.pauseOnBattery;
    STACKNET_CHECK(setWorkRules(rules));
    return std::string();
}

Result<std::string> LocalNode::Impl::banPeer(const api::BanPeer& order) {
    STACKNET_TRY(const PublicKey key, fixedFromHex<PublicKey>(order.nodeKey, "node_key"));
    const std::int64_t now = m_clock.wallMs();
    if (order.untilMs != 0 && order.untilMs <= now) {
        return makeError("network.bad_time",
                         sentence("The ban would end in the past; choose a later time, or none."));
    }
    const auto peers = m_network->peers();
    if (std::none_of(peers.begin(), peers.end(),
                     [&](const auto& peer) { return peer.nodeKey == key; })) {
        return makeError("network.unknown_peer",
                         sentence("Node Key %1 is not among the peers of this node.",
                                  {order.nodeKey.substr(0, 12)}));
    }
    STACKNET_CHECK(m_workPart->bans->ban({key, order.untilMs, now, order.reason}));
    STACKNET_CHECK(m_network->banPeer(key));
    log::notice("network", "peer_banned", {{"peer", key}});
    return order.nodeKey;
}

Result<std::string> LocalNode::Impl::unbanPeer(const api::UnbanPeer& order) {
    STACKNET_TRY(const PublicKey key, fixedFromHex<PublicKey>(order.nodeKey, "node_key"));
    STACKNET_CHECK(m_workPart->bans->unban(key));
    m_network->unbanPeer(key);
    log::notice("network", "peer_unbanned", {{"peer", key}});
    return order.nodeKey;
}

}  // namespace stacknet::engine
