#include "core/ledger/arena_verdict.h"

#include <algorithm>
#include <map>

namespace stacknet::ledger {
namespace {

struct Tally {
    std::uint64_t count = 0;
    std::uint64_t weight = 0;
};

bool isQuorum(const ArenaTaskRecord& task, const Tally& tally) {
    if (3 * tally.weight <= 2 * task.committeeWeight) return false;
    return !task.committeeDrawn || tally.count >= committeeQuorum(task.committee.size());
}

}  // namespace

ExecutorsFinding judgeExecutors(const std::vector<Check>& executors, const Hash256& workerDigest,
                                bool tolerant) {
    std::size_t digests = 0;
    std::size_t different = 0;
    std::size_t inputMissing = 0;
    for (const Check& check : executors) {
        if (check.hasDigest()) {
            ++digests;
            if (check.digest != workerDigest) ++different;
        } else if (check.revealed && check.result == CheckResult::InputMissing) {
            ++inputMissing;
        }
    }
    if (digests == 0) {
        // One alone could say so to harm the worker.
        return inputMissing >= 2 ? ExecutorsFinding::InputMissing : ExecutorsFinding::Unchecked;
    }
    if (!tolerant) {
        return different == 0 ? ExecutorsFinding::Passed : ExecutorsFinding::Escalate;
    }
    const bool failed = different >= 2 && 2 * different > digests;
    return failed ? ExecutorsFinding::Failed : ExecutorsFinding::Passed;
}

CommitteeFinding judgeCommittee(const ArenaTaskRecord& task) {
    const Hash256& workerDigest = task.statement.resultDigest;
    std::map<Hash256, Tally> tallies;
    tallies[workerDigest].weight = task.workerWeight;
    Tally all;
    Tally absent;
    for (const Check& check : task.committee) {
        if (!check.hasDigest()) {
            absent.count += 1;
            absent.weight += check.weight;
            continue;
        }
        for (Tally* tally : {&tallies[check.digest], &all}) {
            tally->count += 1;
            tally->weight += check.weight;
        }
    }
    for (const auto& [digest, tally] : tallies) {
        if (!isQuorum(task, tally)) continue;
        const bool same = digest == workerDigest;
        return {same ? TaskVerdict::Cleared : TaskVerdict::Convicted, digest};
    }
    // Those who stayed away could have agreed with somebody: then nothing is shown about the task.
    const bool open = std::any_of(tallies.begin(), tallies.end(), [&](const auto& entry) {
        const Tally& tally = entry.second;
        return isQuorum(task, {tally.count + absent.count, tally.weight + absent.weight});
    });
    const bool shown = isQuorum(task, all) && !open;
    return {shown ? TaskVerdict::NonReproducible : TaskVerdict::Undecided, {}};
}

}  // namespace stacknet::ledger
