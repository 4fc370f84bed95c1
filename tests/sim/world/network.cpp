#include "tests/sim/world/network.h"

#include <algorithm>

namespace stacknet::sim {

std::vector<std::int64_t> Network::arrivals(HostId from, HostId to, const EnvelopePtr& envelope,
                                            std::int64_t nowMs, Stream& stream) {
    Link& path = link(from, to);
    if (path.cut) return {};
    if (path.clogged) {
        if (path.waiting.size() == kInFlightMax) path.waiting.pop_front();
        path.waiting.push_back(envelope);
        return {};
    }
    if (path.lossPercent > 0 && stream.percent(path.lossPercent)) return {};
    const std::size_t copies =
        path.duplicatePercent > 0 && stream.percent(path.duplicatePercent) ? 2 : 1;
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < copies && path.inFlight < kInFlightMax; ++i) {
        std::int64_t atMs = nowMs + stream.between(path.delayMinMs, path.delayMaxMs);
        if (!path.reorders) atMs = std::max(atMs, path.lastArrivalMs);
        path.lastArrivalMs = std::max(path.lastArrivalMs, atMs);
        ++path.inFlight;
        times.push_back(atMs);
    }
    return times;
}

void Network::heal() {
    for (Link& path : m_links) {
        auto waiting = std::move(path.waiting);
        const std::size_t inFlight = path.inFlight;
        path = Link{};
        path.waiting = std::move(waiting);
        path.inFlight = inFlight;
    }
}

std::deque<EnvelopePtr> Network::takeWaiting(HostId from, HostId to) {
    return std::exchange(link(from, to).waiting, {});
}

}  // namespace stacknet::sim
