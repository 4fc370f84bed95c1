#pragma once

#include "core/api/arena_info.h"
#include "core/api/field.h"

/// The fields of what core/api/arena_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<ArenaCapabilityInfo> {
    static constexpr auto list() {
        using T = ArenaCapabilityInfo;
        return std::make_tuple(field("task_class", &T::taskClass),
                               field("repro_class", &T::reproClass), field("what", &T::what),
                               field("declared", &T::declared));
    }
};
template <>
struct Fields<ArenaCheckInfo> {
    static constexpr auto list() {
        using T = ArenaCheckInfo;
        return std::make_tuple(field("task", &T::task), field("worker", &T::worker),
                               field("worker_name", &T::workerName),
                               field("task_class", &T::taskClass), field("phase", &T::phase),
                               field("state", &T::state), field("deadline_ms", &T::deadlineMs));
    }
};
template <>
struct Fields<ArenaVerdictInfo> {
    static constexpr auto list() {
        using T = ArenaVerdictInfo;
        return std::make_tuple(field("task", &T::task), field("worker", &T::worker),
                               field("worker_name", &T::workerName), field("ours", &T::ours),
                               field("verdict", &T::verdict), field("height", &T::height),
                               field("time_ms", &T::timeMs), field("tokens_taken", &T::tokensTaken),
                               field("points", &T::points), field("checkers", &T::checkers));
    }
};
template <>
struct Fields<ArenaUnderCheckInfo> {
    static constexpr auto list() {
        using T = ArenaUnderCheckInfo;
        return std::make_tuple(field("task", &T::task), field("task_class", &T::taskClass),
                               field("phase", &T::phase), field("deadline_ms", &T::deadlineMs),
                               field("checkers", &T::checkers), field("answered", &T::answered));
    }
};
template <>
struct Fields<ArenaInfo> {
    static constexpr auto list() {
        using T = ArenaInfo;
        return std::make_tuple(
            field("commit_tasks", &T::commitTasks), field("check_tasks", &T::checkTasks),
            field("reason", &T::reason), field("capabilities", &T::capabilities),
            field("committed", &T::committed), field("not_eligible", &T::notEligible),
            field("kept_out", &T::keptOut), field("waiting", &T::waiting),
            field("escrow_bytes", &T::escrowBytes), field("escrow_bytes_max", &T::escrowBytesMax),
            field("checks_run", &T::checksRun), field("orders_refused", &T::ordersRefused),
            field("last_refusal", &T::lastRefusal), field("checks", &T::checks),
            field("verdicts", &T::verdicts), field("privacy_title", &T::privacyTitle),
            field("privacy_rule", &T::privacyRule),
            field("privacy_confidential", &T::privacyConfidential),
            field("privacy_keep_out", &T::privacyKeepOut),
            field("plant_canaries", &T::plantCanaries), field("own_tasks", &T::ownTasks),
            field("canaries_planted", &T::canariesPlanted),
            field("canaries_opened", &T::canariesOpened),
            field("canaries_found", &T::canariesFound), field("caught", &T::caught),
            field("under_check", &T::underCheck), field("recent_passed", &T::recentPassed),
            field("recent_judged", &T::recentJudged), field("recent_since_ms", &T::recentSinceMs));
    }
};

}  // namespace stacknet::api
