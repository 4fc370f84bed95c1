#pragma once

#include <vector>

#include "core/ledger/arena_types.h"

/// The Arena's rows in the ledger's state.
namespace stacknet::ledger {

/// What the Arena knows of a Node Key.
struct ArenaNodeRecord {
    std::vector<Capability> capabilities;  ///< strictly ascending, at most kCapabilitiesMax
    std::uint64_t tasks = 0;               ///< committed ever
    std::uint64_t watchedTasks = 0;        ///< still to be sampled at the raised rate
    std::uint64_t epoch = 0;               ///< that `epochTasks` counts
    std::uint64_t epochTasks = 0;          ///< committed in it
    std::uint64_t demotions = 0;           ///< programs of it that proved not reproducible
    bool operator==(const ArenaNodeRecord&) const = default;

    bool capableOf(const Capability& capability) const;
};

/// A task; a worker's tasks stand together.
struct ArenaTaskKey {
    PublicKey worker;
    TaskHash task;
    auto operator<=>(const ArenaTaskKey&) const = default;
};

/// One node's check of one task.
struct Check {
    PublicKey node;
    std::uint64_t weight = 0;  ///< with which it was drawn; a committee member's voting weight
    bool expected = true;      ///< able to run the task when it was drawn
    Hash256 commitment;        ///< zero until it commits
    bool revealed = false;
    CheckResult result = CheckResult::Digest;  ///< once revealed
    Hash256 digest;                            ///< once revealed; zero unless result is Digest
    bool operator==(const Check&) const = default;

    bool committed() const { return !commitment.isZero(); }
    bool hasDigest() const { return revealed && result == CheckResult::Digest; }
};

struct ArenaTaskRecord {
    TaskStatement statement;
    Height height = 0;  ///< of the block that holds the commit; epoch, view likewise
    std::uint64_t epoch = 0;
    std::uint64_t beaconChanges = 0;  ///< State::beaconChanges() when it was committed
    std::uint64_t view = 0;
    std::uint64_t number = 0;     ///< the worker's how-manieth commit of that epoch, from 0
    std::uint64_t threshold = 0;  ///< sampled when the draw number is below it
    CheckPhase phase = CheckPhase::AwaitingDraw;
    TaskVerdict verdict = TaskVerdict::None;
    /// Header time after which the phase is over; Judged: after which the row is dropped.
    std::int64_t deadlineMs = 0;
    std::uint64_t drawEpoch = 0;  ///< of the block that drew; 0 before
    std::vector<Check> executors;
    std::vector<Check> committee;
    /// What a committee's agreement is measured against: the weight of the whole running set, or of
    /// the drawn committee. 0 while there is no committee.
    std::uint64_t committeeWeight = 0;
    std::uint64_t workerWeight = 0;  ///< the part of it that the worker's owner holds
    bool committeeDrawn = false;     ///< of more than kCommitteeAllMax validators
    BeaconValue epochSeed;           ///< State::epochSeed() when it was committed
    Hash256 canaryDigest;            ///< the right digest of an opened canary, else zero
    bool operator==(const ArenaTaskRecord&) const = default;

    /// What runs the task again needs to be capable of.
    Capability capability() const { return {statement.taskClass, statement.reproClass}; }
    bool canaryOpened() const { return !canaryDigest.isZero(); }
    bool inCommittee() const {
        return phase == CheckPhase::CommitteeCommit || phase == CheckPhase::CommitteeReveal;
    }
};

/// A program that a worker may no longer declare as reproducible.
struct DemotionKey {
    PublicKey worker;
    Hash256 program;
    auto operator<=>(const DemotionKey&) const = default;
};

namespace rows {

struct ArenaNodes {
    using Key = PublicKey;
    using Value = ArenaNodeRecord;
    static constexpr std::uint8_t kSection = 14;
};
struct ArenaTasks {
    using Key = ArenaTaskKey;
    using Value = ArenaTaskRecord;
    static constexpr std::uint8_t kSection = 15;
};
/// The value is the height of the verdict.
struct Demotions {
    using Key = DemotionKey;
    using Value = std::uint64_t;
    static constexpr std::uint8_t kSection = 16;
};

}  // namespace rows

void writeStatement(CanonicalWriter& out, const TaskStatement& statement);
/// Total over foreign bytes; a mistake is left in `in`. The class is in range; statementFault()
/// judges the rest.
TaskStatement readStatement(CanonicalReader& in);
void writeCapabilities(CanonicalWriter& out, const std::vector<Capability>& capabilities);
/// Bounded and strictly ascending, so that a set has one spelling.
std::vector<Capability> readCapabilities(CanonicalReader& in);
CheckResult readCheckResult(CanonicalReader& in, const char* field);

void writeRowKey(CanonicalWriter& out, const ArenaTaskKey& key);
void writeRowKey(CanonicalWriter& out, const DemotionKey& key);
void readRowKey(CanonicalReader& in, ArenaTaskKey& key);
void readRowKey(CanonicalReader& in, DemotionKey& key);
void writeRow(CanonicalWriter& out, const ArenaNodeRecord& value);
void writeRow(CanonicalWriter& out, const ArenaTaskRecord& value);
void readRow(CanonicalReader& in, ArenaNodeRecord& value);
void readRow(CanonicalReader& in, ArenaTaskRecord& value);

}  // namespace stacknet::ledger
