#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the spot checks (docs/protocol/arena.md): what this node can run again,
/// what it has committed, which checks it owes, and the verdicts that concern it. Part of the
/// Snapshot; the same conventions hold (core/api/snapshot.h). Names of classes, phases and verdicts
/// are those of core/ledger/arena_types.h and stable. Nothing here tells of a task's content.
namespace stacknet::api {

inline constexpr std::size_t kArenaChecksShownMax = 100;
inline constexpr std::size_t kArenaVerdictsShownMax = 100;
inline constexpr std::size_t kArenaCaughtShownMax = 100;
inline constexpr int kArenaRecentDays = 30;

/// Something that this node can run again.
struct ArenaCapabilityInfo {
    std::string taskClass;   ///< "D", "R", "T"
    std::string reproClass;  ///< nodes of the same class compare
    std::string what;        ///< "python", "shell" or the model's name
    bool declared = false;   ///< it stands on the ledger
    bool operator==(const ArenaCapabilityInfo&) const = default;
};

/// A check that this node was drawn for and that is not judged yet.
struct ArenaCheckInfo {
    std::string task;    ///< the ledger's name of the task
    std::string worker;  ///< Node Key
    std::string workerName;
    std::string taskClass;
    std::string phase;  ///< of the task: "commit", "reveal", "committee_commit", ...
    /// What this node does: "waits_for_input", "runs", "answers", "committed", "revealed".
    std::string state;
    std::int64_t deadlineMs = 0;  ///< of the phase, header time
    bool operator==(const ArenaCheckInfo&) const = default;
};

/// A verdict about a task of ours, or about one that we were drawn to check.
struct ArenaVerdictInfo {
    std::string task;
    std::string worker;
    std::string workerName;
    bool ours = false;  ///< the task was ours; else we checked it
    std::string verdict;
    std::uint64_t height = 0;
    std::int64_t timeMs = 0;
    std::uint64_t tokensTaken = 0;      ///< from a key of this node's, by this verdict
    std::int64_t points = 0;            ///< what it brought this node, or took
    std::vector<std::string> checkers;  ///< names of who was drawn to check it, the committee too
    bool operator==(const ArenaVerdictInfo&) const = default;
};

/// A task of this node's that is being checked and not judged yet.
struct ArenaUnderCheckInfo {
    std::string task;  ///< the ledger's name of the task
    std::string taskClass;
    std::string phase;                  ///< as ArenaCheckInfo::phase
    std::int64_t deadlineMs = 0;        ///< of the phase, header time
    std::vector<std::string> checkers;  ///< names of who was drawn, the committee too
    std::uint32_t answered = 0;         ///< of those, how many have committed an answer
    bool operator==(const ArenaUnderCheckInfo&) const = default;
};

struct ArenaInfo {
    bool commitTasks = false;  ///< the operator lets tasks be committed (node.json)
    bool checkTasks = false;   ///< this node runs tasks of others again
    std::string reason;        ///< why nothing can be run again here; empty when something can
    std::vector<ArenaCapabilityInfo> capabilities;
    std::uint64_t committed = 0;    ///< tasks handed over to be committed, since the start
    std::uint64_t notEligible = 0;  ///< tasks that could not be committed
    std::uint64_t keptOut = 0;      ///< tasks that their clients kept out
    std::uint64_t waiting = 0;      ///< committed tasks whose input is held
    std::uint64_t escrowBytes = 0;  ///< of those inputs, sealed
    std::uint64_t escrowBytesMax = 0;
    std::uint64_t checksRun = 0;      ///< tasks of others that were run again since the start
    std::uint64_t ordersRefused = 0;  ///< that could not be submitted, as while the key is locked
    std::string lastRefusal;          ///< why, of the last one
    std::vector<ArenaCheckInfo> checks;      ///< by worker and task, kArenaChecksShownMax
    std::vector<ArenaVerdictInfo> verdicts;  ///< newest first, kArenaVerdictsShownMax
    std::string privacyTitle;                ///< the rule in the words of core/arena/privacy.h
    std::string privacyRule;
    std::string privacyConfidential;
    std::string privacyKeepOut;
    bool plantCanaries = false;         ///< the operator lets canaries be planted (node.json)
    std::uint64_t ownTasks = 0;         ///< of this node's own making, committed since the start
    std::uint64_t canariesPlanted = 0;  ///< since the start; the next two likewise
    std::uint64_t canariesOpened = 0;   ///< the ledger took the opening
    std::uint64_t canariesFound = 0;    ///< with the verdict "canary"
    std::vector<std::string> caught;    ///< who confirmed one: Node Keys, newest first,
                                        ///< kArenaCaughtShownMax
    std::vector<ArenaUnderCheckInfo> underCheck;  ///< by task, kArenaChecksShownMax
    /// Of this node's own tasks, judged in the last kArenaRecentDays days, over restarts.
    std::uint64_t recentPassed = 0;
    std::uint64_t recentJudged = 0;
    std::int64_t recentSinceMs = 0;  ///< from when on they are complete; 0: nothing is known
    bool operator==(const ArenaInfo&) const = default;
};

}  // namespace stacknet::api
