#pragma once

#include <deque>
#include <functional>
#include <map>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/consensus/validator_set.h"

namespace stacknet::engine {

/// What became of this node's votes, block by block, as the final chain tells it. One thread.
class OwnVotes {
public:
    /// Whether the node's key has signed a vote at that view.
    using VotedAt = std::function<bool(consensus::Epoch, consensus::View)>;
    struct Counts {
        std::uint32_t agreed = 0;
        std::uint32_t late = 0;
        std::uint32_t missed = 0;
        bool operator==(const Counts&) const = default;
    };

    /// A final block; its certificate tells of its parent. Nothing is noted where there is none
    /// (the block after the genesis or an epoch's end), or `self` is no validator.
    void note(const consensus::Block& block, const consensus::ValidatorSet& validators,
              const PublicKey& self, const VotedAt& votedAt);
    /// Newest first, api::kRecentVotesMax. Disagreement is not told here.
    std::vector<api::RecentVoteInfo> recent() const;
    /// Over the blocks of the hour of `nowMs` and of the 23 before it, by the blocks' own times.
    Counts lastDay(std::int64_t nowMs) const;

private:
    static constexpr std::int64_t kHourMs = 3'600'000;
    static constexpr std::size_t kHoursKept = 25;
    std::deque<api::RecentVoteInfo> m_recent;
    std::map<std::int64_t, Counts> m_hours;  ///< by hour since 1970
};

}  // namespace stacknet::engine
