#include "core/ledger/arena_records.h"

#include <algorithm>

#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

template <typename Enum>
Enum readEnum(CanonicalReader& in, Enum last, const char* field) {
    const std::uint8_t value = in.u8(field);
    if (value > static_cast<std::uint8_t>(last)) in.fail(field, "is unknown");
    return static_cast<Enum>(value);
}

constexpr std::size_t kCheckBytes = 32 + 8 + 1 + 32 + 1 + 1 + 32;

void writeChecks(CanonicalWriter& out, const std::vector<Check>& checks) {
    out.u32(static_cast<std::uint32_t>(checks.size()));
    for (const Check& check : checks) {
        out.fixed(check.node).u64(check.weight).boolean(check.expected).fixed(check.commitment);
        out.boolean(check.revealed).u8(static_cast<std::uint8_t>(check.result));
        out.fixed(check.digest);
    }
}

std::vector<Check> readChecks(CanonicalReader& in, std::uint32_t countMax) {
    std::vector<Check> checks;
    const std::uint32_t count = in.count(countMax, kCheckBytes, "arena.checks");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Check check;
        check.node = in.fixed<PublicKey>("arena.check.node");
        check.weight = in.u64("arena.check.weight");
        check.expected = in.boolean("arena.check.expected");
        check.commitment = in.fixed<Hash256>("arena.check.commitment");
        check.revealed = in.boolean("arena.check.revealed");
        check.result = readCheckResult(in, "arena.check.result");
        check.digest = in.fixed<Hash256>("arena.check.digest");
        checks.push_back(check);
    }
    return checks;
}

}  // namespace

bool ArenaNodeRecord::capableOf(const Capability& capability) const {
    return std::binary_search(capabilities.begin(), capabilities.end(), capability);
}

CheckResult readCheckResult(CanonicalReader& in, const char* field) {
    return readEnum(in, CheckResult::NotComparable, field);
}

void writeStatement(CanonicalWriter& out, const TaskStatement& statement) {
    out.fixed(statement.taskId).u8(static_cast<std::uint8_t>(statement.taskClass));
    out.u8(statement.determinism).fixed(statement.reproClass).fixed(statement.program);
    out.fixed(statement.inputCommitment).fixed(statement.resultDigest);
    out.i64(statement.startedMs).i64(statement.finishedMs).fixed(statement.canaryCommitment);
}

TaskStatement readStatement(CanonicalReader& in) {
    TaskStatement statement;
    statement.taskId = in.fixed<TaskHash>("task.id");
    statement.taskClass = readEnum(in, TaskClass::Tolerant, "task.class");
    statement.determinism = in.u8("task.determinism");
    statement.reproClass = in.fixed<Hash256>("task.repro_class");
    statement.program = in.fixed<Hash256>("task.program");
    statement.inputCommitment = in.fixed<Hash256>("task.input_commitment");
    statement.resultDigest = in.fixed<Hash256>("task.result_digest");
    statement.startedMs = in.i64("task.started_ms");
    statement.finishedMs = in.i64("task.finished_ms");
    statement.canaryCommitment = in.fixed<Hash256>("task.canary_commitment");
    return statement;
}

void writeCapabilities(CanonicalWriter& out, const std::vector<Capability>& capabilities) {
    out.u32(static_cast<std::uint32_t>(capabilities.size()));
    for (const Capability& capability : capabilities) {
        out.u8(static_cast<std::uint8_t>(capability.taskClass)).fixed(capability.reproClass);
    }
}

std::vector<Capability> readCapabilities(CanonicalReader& in) {
    std::vector<Capability> capabilities;
    const std::uint32_t count = in.count(kCapabilitiesMax, 33, "capabilities");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Capability capability;
        capability.taskClass = readEnum(in, TaskClass::Tolerant, "capability.class");
        capability.reproClass = in.fixed<Hash256>("capability.repro_class");
        if (!capabilities.empty() && !(capabilities.back() < capability)) {
            in.fail("capabilities", "are not strictly ascending");
        }
        capabilities.push_back(capability);
    }
    return capabilities;
}

void writeRowKey(CanonicalWriter& out, const ArenaTaskKey& key) {
    out.fixed(key.worker).fixed(key.task);
}
void writeRowKey(CanonicalWriter& out, const DemotionKey& key) {
    out.fixed(key.worker).fixed(key.program);
}
void readRowKey(CanonicalReader& in, ArenaTaskKey& key) {
    key.worker = in.fixed<PublicKey>("arena.worker");
    key.task = in.fixed<TaskHash>("arena.task");
}
void readRowKey(CanonicalReader& in, DemotionKey& key) {
    key.worker = in.fixed<PublicKey>("demotion.worker");
    key.program = in.fixed<Hash256>("demotion.program");
}

void writeRow(CanonicalWriter& out, const ArenaNodeRecord& value) {
    writeCapabilities(out, value.capabilities);
    out.u64(value.tasks).u64(value.watchedTasks).u64(value.epoch).u64(value.epochTasks);
    out.u64(value.demotions);
}
void readRow(CanonicalReader& in, ArenaNodeRecord& value) {
    value.capabilities = readCapabilities(in);
    value.tasks = in.u64("arena.tasks");
    value.watchedTasks = in.u64("arena.watched_tasks");
    value.epoch = in.u64("arena.epoch");
    value.epochTasks = in.u64("arena.epoch_tasks");
    value.demotions = in.u64("arena.demotions");
}

void writeRow(CanonicalWriter& out, const ArenaTaskRecord& value) {
    writeStatement(out, value.statement);
    out.u64(value.height).u64(value.epoch).u64(value.beaconChanges).u64(value.view);
    out.u64(value.number).u64(value.threshold);
    out.u8(static_cast<std::uint8_t>(value.phase)).u8(static_cast<std::uint8_t>(value.verdict));
    out.i64(value.deadlineMs).u64(value.drawEpoch);
    writeChecks(out, value.executors);
    writeChecks(out, value.committee);
    out.u64(value.committeeWeight).u64(value.workerWeight);
    out.boolean(value.committeeDrawn).fixed(value.epochSeed).fixed(value.canaryDigest);
}
void readRow(CanonicalReader& in, ArenaTaskRecord& value) {
    value.statement = readStatement(in);
    value.height = in.u64("arena.height");
    value.epoch = in.u64("arena.epoch");
    value.beaconChanges = in.u64("arena.beacon_changes");
    value.view = in.u64("arena.view");
    value.number = in.u64("arena.number");
    value.threshold = in.u64("arena.threshold");
    value.phase = readEnum(in, CheckPhase::Judged, "arena.phase");
    value.verdict = readEnum(in, TaskVerdict::Canary, "arena.verdict");
    value.deadlineMs = in.i64("arena.deadline_ms");
    if (value.deadlineMs < 0) in.fail("arena.deadline_ms", "is negative");
    value.drawEpoch = in.u64("arena.draw_epoch");
    value.executors = readChecks(in, kExecutorsPerCheck);
    value.committee = readChecks(in, kCommitteeDrawn);
    value.committeeWeight = in.u64("arena.committee_weight");
    value.workerWeight = in.u64("arena.worker_weight");
    value.committeeDrawn = in.boolean("arena.committee_drawn");
    value.epochSeed = in.fixed<BeaconValue>("arena.epoch_seed");
    value.canaryDigest = in.fixed<Hash256>("arena.canary_digest");
}

}  // namespace stacknet::ledger
