#pragma once

#include <deque>
#include <functional>
#include <vector>

#include "core/api/work_info.h"
#include "core/ledger/execute.h"

namespace stacknet::engine {

/// Why the points of this operator's Node Keys changed, since the start of the program;
/// `stacknetctl points explain` has the whole log. One thread.
class PointsHistory {
public:
    /// `isOurs` says whose changes are kept.
    explicit PointsHistory(std::function<bool(const PublicKey&)> isOurs,
                           std::size_t entriesMax = api::kPointsEntriesShownMax);

    /// What a final block did; heights rise. True when an entry is new or has changed.
    bool note(ledger::Height height, std::int64_t timeMs, const std::vector<ledger::Event>& events);

    /// Newest first.
    std::vector<api::PointsEntryInfo> entries() const;

private:
    struct Entry {
        PublicKey nodeKey;
        ledger::PointsReason reason = ledger::PointsReason::Registered;
        api::PointsEntryInfo info;
    };
    Entry& entryFor(const ledger::Event& event, ledger::Height height);

    std::function<bool(const PublicKey&)> m_isOurs;
    std::size_t m_max;
    std::deque<Entry> m_entries;  ///< oldest first
};

}  // namespace stacknet::engine
