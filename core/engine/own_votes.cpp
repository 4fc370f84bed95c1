#include "core/engine/own_votes.h"

#include <algorithm>

namespace stacknet::engine {

void OwnVotes::note(const consensus::Block& block, const consensus::ValidatorSet& validators,
                    const PublicKey& self, const VotedAt& votedAt) {
    const auto own = validators.indexOf(self);
    if (!own || !block.justify.parent || block.header.height < 2) return;
    const auto& entries = block.justify.parent->entries;
    const bool counted = std::any_of(entries.begin(), entries.end(),
                                     [&](const auto& entry) { return entry.signer == *own; });
    api::RecentVoteInfo vote;
    vote.epoch = block.header.epoch;
    vote.view = block.justify.parent->view;
    vote.height = block.header.height - 1;
    vote.outcome = counted                          ? api::VoteOutcome::Voted
                   : votedAt(vote.epoch, vote.view) ? api::VoteOutcome::Late
                                                    : api::VoteOutcome::Missed;
    Counts& hour = m_hours[block.header.timeMs / kHourMs];
    hour.agreed += vote.outcome == api::VoteOutcome::Voted ? 1 : 0;
    hour.late += vote.outcome == api::VoteOutcome::Late ? 1 : 0;
    hour.missed += vote.outcome == api::VoteOutcome::Missed ? 1 : 0;
    if (m_hours.size() > kHoursKept) m_hours.erase(m_hours.begin());
    m_recent.push_front(std::move(vote));
    if (m_recent.size() > api::kRecentVotesMax) m_recent.pop_back();
}

std::vector<api::RecentVoteInfo> OwnVotes::recent() const {
    return {m_recent.begin(), m_recent.end()};
}

OwnVotes::Counts OwnVotes::lastDay(std::int64_t nowMs) const {
    Counts sum;
    for (auto hour = m_hours.upper_bound(nowMs / kHourMs - 24); hour != m_hours.end(); ++hour) {
        sum.agreed += hour->second.agreed;
        sum.late += hour->second.late;
        sum.missed += hour->second.missed;
    }
    return sum;
}

}  // namespace stacknet::engine
