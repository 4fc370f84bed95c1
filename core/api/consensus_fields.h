#pragma once

#include "core/api/consensus_info.h"
#include "core/api/field.h"

/// The fields of what core/api/consensus_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<WatchdogReasonInfo> {
    static constexpr auto list() {
        using T = WatchdogReasonInfo;
        return std::make_tuple(field("reason", &T::reason), field("remaining_ms", &T::remainingMs));
    }
};
template <>
struct Fields<WatchdogInfo> {
    static constexpr auto list() {
        using T = WatchdogInfo;
        return std::make_tuple(field("counting", &T::counting), field("timeout_ms", &T::timeoutMs),
                               field("backoff_factor", &T::backoffFactor),
                               field("abandoned_weight", &T::abandonedWeight),
                               field("armed", &T::armed), field("last_reason", &T::lastReason),
                               field("last_term", &T::lastTerm),
                               field("last_fired_ms", &T::lastFiredMs));
    }
};
template <>
struct Fields<NextLeaderInfo> {
    static constexpr auto list() {
        using T = NextLeaderInfo;
        return std::make_tuple(field("term", &T::term), field("first_view", &T::firstView),
                               field("leader", &T::leader), field("leader_name", &T::leaderName),
                               field("ours", &T::ours));
    }
};
template <>
struct Fields<TermInfo> {
    static constexpr auto list() {
        using T = TermInfo;
        return std::make_tuple(field("term", &T::term), field("leader", &T::leader),
                               field("leader_name", &T::leaderName), field("ours", &T::ours),
                               field("proposals", &T::proposals), field("end", &T::end),
                               field("left_at_view", &T::leftAtView), field("reason", &T::reason));
    }
};
template <>
struct Fields<SigningInfo> {
    static constexpr auto list() {
        using T = SigningInfo;
        return std::make_tuple(field("state", &T::state), field("until_view", &T::untilView),
                               field("remaining_ms", &T::remainingMs), field("code", &T::code),
                               field("reason", &T::reason));
    }
};
template <>
struct Fields<DroppedInfo> {
    static constexpr auto list() {
        using T = DroppedInfo;
        return std::make_tuple(field("reason", &T::reason), field("count", &T::count));
    }
};
template <>
struct Fields<SnapshotSyncInfo> {
    static constexpr auto list() {
        using T = SnapshotSyncInfo;
        return std::make_tuple(
            field("active", &T::active), field("height", &T::height),
            field("chunks_done", &T::chunksDone), field("chunks_total", &T::chunksTotal),
            field("kept_height", &T::keptHeight), field("requests_refused", &T::requestsRefused));
    }
};
template <>
struct Fields<RecentVoteInfo> {
    static constexpr auto list() {
        using T = RecentVoteInfo;
        return std::make_tuple(field("epoch", &T::epoch), field("view", &T::view),
                               field("height", &T::height), field("outcome", &T::outcome));
    }
};
template <>
struct Fields<ConsensusInfo> {
    static constexpr auto list() {
        using T = ConsensusInfo;
        return std::make_tuple(
            field("epoch", &T::epoch), field("term", &T::term), field("view", &T::view),
            field("term_length", &T::termLength), field("proposals_made", &T::proposalsMade),
            field("proposals_left", &T::proposalsLeft), field("leader", &T::leader),
            field("leader_name", &T::leaderName), field("we_lead", &T::weLead),
            field("next_leaders", &T::nextLeaders), field("recent_terms", &T::recentTerms),
            field("watchdog", &T::watchdog), field("signing", &T::signing),
            field("dropped", &T::dropped), field("evidence_seen", &T::evidenceSeen),
            field("auto_challenge", &T::autoChallenge), field("snapshot_sync", &T::snapshotSync),
            field("recent_votes", &T::recentVotes), field("votes_agreed_24h", &T::votesAgreed24h),
            field("votes_late_24h", &T::votesLate24h),
            field("votes_missed_24h", &T::votesMissed24h));
    }
};
template <>
struct Fields<ValidatorInfo> {
    static constexpr auto list() {
        using T = ValidatorInfo;
        return std::make_tuple(
            field("key", &T::key), field("name", &T::name), field("index", &T::index),
            field("weight", &T::weight), field("weight_bps", &T::weightBps),
            field("connected", &T::connected), field("jailed", &T::jailed),
            field("tombstoned", &T::tombstoned), field("points", &T::points),
            field("votes_present", &T::votesPresent), field("votes_counted", &T::votesCounted),
            field("last_seen_ms", &T::lastSeenMs), field("ours", &T::ours));
    }
};
template <>
struct Fields<SignedMessageInfo> {
    static constexpr auto list() {
        using T = SignedMessageInfo;
        return std::make_tuple(field("kind", &T::kind), field("view", &T::view),
                               field("term", &T::term), field("block_id", &T::blockId),
                               field("signed_bytes", &T::signedBytes),
                               field("signature", &T::signature));
    }
};
template <>
struct Fields<EvidenceInfo> {
    static constexpr auto list() {
        using T = EvidenceInfo;
        return std::make_tuple(field("id", &T::id), field("kind", &T::kind),
                               field("offender", &T::offender),
                               field("offender_name", &T::offenderName), field("epoch", &T::epoch),
                               field("view", &T::view), field("seen_ms", &T::seenMs),
                               field("committed_height", &T::committedHeight),
                               field("first", &T::first), field("second", &T::second));
    }
};
template <>
struct Fields<SlashInfo> {
    static constexpr auto list() {
        using T = SlashInfo;
        return std::make_tuple(
            field("height", &T::height), field("time_ms", &T::timeMs),
            field("offence", &T::offence), field("offender", &T::offender),
            field("offender_name", &T::offenderName), field("rate_bps", &T::rateBps),
            field("stake_before", &T::stakeBefore), field("penalty", &T::penalty),
            field("stake_after", &T::stakeAfter), field("burned", &T::burned),
            field("reward", &T::reward), field("whistleblower", &T::whistleblower),
            field("proof_id", &T::proofId), field("tombstoned", &T::tombstoned),
            field("jailed", &T::jailed));
    }
};
template <>
struct Fields<ChallengeStep> {
    static constexpr auto list() {
        using T = ChallengeStep;
        return std::make_tuple(field("check", &T::check), field("passed", &T::passed),
                               field("detail", &T::detail));
    }
};
template <>
struct Fields<ChallengeInfo> {
    static constexpr auto list() {
        using T = ChallengeInfo;
        return std::make_tuple(
            field("id", &T::id), field("state", &T::state), field("reject_code", &T::rejectCode),
            field("accused", &T::accused), field("accused_name", &T::accusedName),
            field("epoch", &T::epoch), field("view", &T::view), field("tx_hash", &T::txHash),
            field("signer", &T::signer), field("due_view", &T::dueView),
            field("filed_by", &T::filedBy), field("filed_height", &T::filedHeight),
            field("verdict_height", &T::verdictHeight), field("by_us", &T::byUs),
            field("against_us", &T::againstUs), field("steps", &T::steps),
            field("promised", &T::promised));
    }
};
template <>
struct Fields<DemandInfo> {
    static constexpr auto list() {
        using T = DemandInfo;
        return std::make_tuple(field("tx_hash", &T::txHash), field("term", &T::term),
                               field("leader", &T::leader), field("first_view", &T::firstView),
                               field("due_view", &T::dueView), field("met_view", &T::metView),
                               field("since_ms", &T::sinceMs), field("by_us", &T::byUs),
                               field("epoch", &T::epoch), field("signer", &T::signer));
    }
};
template <>
struct Fields<SubmissionInfo> {
    static constexpr auto list() {
        using T = SubmissionInfo;
        return std::make_tuple(field("tx_hash", &T::txHash), field("epoch", &T::epoch),
                               field("taken_ms", &T::takenMs), field("receipts", &T::receipts),
                               field("weight", &T::weight), field("total_weight", &T::totalWeight),
                               field("bound", &T::bound));
    }
};
template <>
struct Fields<StakeRules> {
    static constexpr auto list() {
        using T = StakeRules;
        return std::make_tuple(
            field("slash_bft_disagreement_bps", &T::slashBftDisagreementBps),
            field("slash_spot_check_bps", &T::slashSpotCheckBps),
            field("slash_censorship_bps", &T::slashCensorshipBps),
            field("unbonding_epochs", &T::unbondingEpochs), field("unbonding_ms", &T::unbondingMs),
            field("proof_deposit", &T::proofDeposit), field("reward_bps", &T::rewardBps),
            field("reward_max", &T::rewardMax), field("demand_window", &T::demandWindow),
            field("resale_fee_bps", &T::resaleFeeBps));
    }
};
template <>
struct Fields<NodeEvent> {
    static constexpr auto list() {
        using T = NodeEvent;
        return std::make_tuple(field("sequence", &T::sequence), field("time_ms", &T::timeMs),
                               field("kind", &T::kind), field("subject", &T::subject),
                               field("height", &T::height), field("view", &T::view));
    }
};

static_assert(fieldsComplete<WatchdogReasonInfo>() && fieldsComplete<WatchdogInfo>());
static_assert(fieldsComplete<NextLeaderInfo>() && fieldsComplete<TermInfo>());
static_assert(fieldsComplete<SigningInfo>() && fieldsComplete<DroppedInfo>());
static_assert(fieldsComplete<SnapshotSyncInfo>() && fieldsComplete<RecentVoteInfo>());
static_assert(fieldsComplete<ConsensusInfo>() && fieldsComplete<ValidatorInfo>());
static_assert(fieldsComplete<SignedMessageInfo>() && fieldsComplete<EvidenceInfo>());
static_assert(fieldsComplete<SlashInfo>() && fieldsComplete<ChallengeStep>());
static_assert(fieldsComplete<ChallengeInfo>() && fieldsComplete<DemandInfo>());
static_assert(fieldsComplete<SubmissionInfo>());
static_assert(fieldsComplete<StakeRules>() && fieldsComplete<NodeEvent>());

template <>
constexpr std::uint32_t enumMax<WatchdogReason>() {
    return 6;
}
template <>
constexpr std::uint32_t enumMax<TermEnd>() {
    return 3;
}
template <>
constexpr std::uint32_t enumMax<SigningState>() {
    return 5;
}
template <>
constexpr std::uint32_t enumMax<EvidenceKind>() {
    return 5;
}
template <>
constexpr std::uint32_t enumMax<SignedMessageKind>() {
    return 3;
}
template <>
constexpr std::uint32_t enumMax<OffenceClass>() {
    return 2;
}
template <>
constexpr std::uint32_t enumMax<ChallengeState>() {
    return 2;
}
template <>
constexpr std::uint32_t enumMax<ChallengeCheck>() {
    return 7;
}
template <>
constexpr std::uint32_t enumMax<VoteOutcome>() {
    return 3;
}
template <>
constexpr std::uint32_t enumMax<EventKind>() {
    return 8;
}

}  // namespace stacknet::api
