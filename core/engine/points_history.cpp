#include "core/engine/points_history.h"

#include <algorithm>

#include "core/base/codec.h"

namespace stacknet::engine {

PointsHistory::PointsHistory(std::function<bool(const PublicKey&)> isOurs, std::size_t entriesMax)
    : m_isOurs(std::move(isOurs)), m_max(entriesMax) {}

bool PointsHistory::note(ledger::Height height, std::int64_t timeMs,
                         const std::vector<ledger::Event>& events) {
    bool changed = false;
    for (const ledger::Event& event : events) {
        if (event.kind != ledger::EventKind::PointsChanged || !m_isOurs(event.nodeKey)) continue;
        api::PointsEntryInfo& info = entryFor(event, height).info;
        info.delta += event.delta;
        info.count += 1;
        info.balance = event.balance;
        info.lastHeight = height;
        info.lastMs = timeMs;
        changed = true;
    }
    return changed;
}

PointsHistory::Entry& PointsHistory::entryFor(const ledger::Event& event, ledger::Height height) {
    // Other keys' entries may stand between.
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry& entry) {
        return entry.nodeKey == event.nodeKey;
    });
    if (last != m_entries.rend() && last->reason == event.reason) return *last;
    if (m_entries.size() >= m_max) m_entries.pop_front();
    Entry entry{event.nodeKey, event.reason, {}};
    entry.info.nodeKey = toHex(event.nodeKey);
    entry.info.reason = ledger::pointsReasonName(event.reason);
    entry.info.firstHeight = height;
    m_entries.push_back(std::move(entry));
    return m_entries.back();
}

std::vector<api::PointsEntryInfo> PointsHistory::entries() const {
    std::vector<api::PointsEntryInfo> list;
    list.reserve(m_entries.size());
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        list.push_back(entry->info);
    }
    return list;
}

}  // namespace stacknet::engine
