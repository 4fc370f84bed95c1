#pragma once

#include "core/ledger/arena_records.h"

/// What the answers to a check mean (docs/protocol/arena.md, Verdict): pure functions of what was
/// drawn and revealed, so that a verdict replays from the log.
namespace stacknet::ledger {

/// floor(2M/3) + 1: equal digests that a committee of M needs.
constexpr std::uint64_t committeeQuorum(std::uint64_t members) {
    return 2 * members / 3 + 1;
}

/// What the executors' answers come to.
enum class ExecutorsFinding : std::uint8_t {
    Unchecked,
    Passed,
    InputMissing,
    Failed,    ///< tolerant only
    Escalate,  ///< not tolerant, and at least one digest differs
};
/// `tolerant`: class T, or demoted to it.
ExecutorsFinding judgeExecutors(const std::vector<Check>& executors, const Hash256& workerDigest,
                                bool tolerant);

struct CommitteeFinding {
    TaskVerdict verdict = TaskVerdict::Undecided;
    Hash256 digest;  ///< Convicted and Cleared: what the committee agrees on
    bool operator==(const CommitteeFinding&) const = default;
};
/// Convicted, Cleared, NonReproducible or Undecided. Agreement takes digests of more than two
/// thirds of committeeWeight; of a drawn committee committeeQuorum() members as well. The worker
/// stands for its own digest with workerWeight. NonReproducible takes answers of as
/// many, and that the absent could not have made any digest a quorum's.
CommitteeFinding judgeCommittee(const ArenaTaskRecord& task);

}  // namespace stacknet::ledger
