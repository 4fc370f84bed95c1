#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/canonical.h"
#include "core/ledger/types.h"

/// Words of the Arena: statistical re-execution of tasks (docs/protocol/arena.md).
namespace stacknet::ledger {

/// How results of a task compare.
enum class TaskClass : std::uint8_t {
    Deterministic = 0,  ///< D: sandboxed code; a wrong digest is objective, slashable
    Reproducible = 1,   ///< R: inference within one reproduction class; slashable
    Tolerant = 2,       ///< T: inference within a threshold; never slashable
};
/// "D", "R" or "T".
std::string_view taskClassName(TaskClass value);

/// What a node is able to run again bit by bit (D, R) or within the threshold (T). Two nodes
/// compare only when both declare the same pair.
struct Capability {
    TaskClass taskClass = TaskClass::Deterministic;
    /// D: hash of profile and CPU class; R: of GPU architecture and runtime build; T: of the model.
    Hash256 reproClass;
    auto operator<=>(const Capability&) const = default;
};

/// What a worker says about a task that it has done, before anybody can know whether it is checked.
struct TaskStatement {
    TaskHash taskId;
    TaskClass taskClass = TaskClass::Deterministic;
    /// D: the determinism class 1..3 that the image was self-tested for; else 0. D0 promises
    /// nothing and is never committed.
    std::uint8_t determinism = 0;
    Hash256 reproClass;
    Hash256 program;          ///< digest of the image (D) or of the model (R, T)
    Hash256 inputCommitment;  ///< inputCommitment() of the input's hash and a salt
    Hash256 resultDigest;
    std::int64_t startedMs = 0;
    std::int64_t finishedMs = 0;
    /// canaryCommitment() when this is a planted task, else random: nobody can tell before it is
    /// opened.
    Hash256 canaryCommitment;
    bool operator==(const TaskStatement&) const = default;
};

/// What came out of running a task again.
enum class CheckResult : std::uint8_t {
    Digest = 0,         ///< a digest to compare
    InputMissing = 1,   ///< the worker did not hand out the input that it committed to
    NotComparable = 2,  ///< timeout, out of memory, a limit, a refusal
};
std::string_view checkResultName(CheckResult value);

/// Where a task stands.
enum class CheckPhase : std::uint8_t {
    AwaitingDraw = 0,
    Commit = 1,           ///< the executors run it and commit to what came out
    Reveal = 2,           ///< those who committed reveal
    CommitteeCommit = 3,  ///< the same for the committee, after a mismatch
    CommitteeReveal = 4,
    Judged = 5,
};
std::string_view checkPhaseName(CheckPhase value);

enum class TaskVerdict : std::uint8_t {
    None = 0,             ///< not judged yet
    Passed = 1,           ///< every digest of the executors equals the worker's
    Unchecked = 2,        ///< nobody could be drawn, or nobody revealed a digest
    InputMissing = 3,     ///< executors agree that the input was not handed out
    Failed = 4,           ///< class T: most executors are outside of the threshold
    Convicted = 5,        ///< the committee agrees on another digest
    Cleared = 6,          ///< the committee agrees on the worker's digest
    NonReproducible = 7,  ///< the committee answered and cannot agree
    Undecided = 8,        ///< too little of the committee answered to decide anything
    Canary = 9,           ///< planted by the worker, and found by the executors
};
std::string_view taskVerdictName(TaskVerdict value);

/// "stacknet/arena/input/1", salt, hash of the input, hashed: says which input without telling it
/// to somebody who guesses it. BLAKE2b-256 (personal "stknet-arena"), as the others here.
Hash256 inputCommitment(const Hash256& inputHash, const Hash256& salt);
/// H(digest, salt, node) of a check: "stacknet/arena/check/1", worker, task, result, digest, salt,
/// node. One node's commitment is worthless to another.
Hash256 checkCommitment(const PublicKey& worker, const TaskHash& task, CheckResult result,
                        const Hash256& digest, const Hash256& salt, const PublicKey& node);
/// "stacknet/arena/canary/1", worker, task, the task where the same input was checked, salt.
Hash256 canaryCommitment(const PublicKey& worker, const TaskHash& task, const TaskHash& source,
                         const Hash256& salt);

}  // namespace stacknet::ledger
