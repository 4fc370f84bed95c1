// The Arena's canaries: tasks that a worker planted with a wrong digest, to see who confirms
// without looking (docs/protocol/arena.md, Canaries).

#include <algorithm>

#include "core/crypto/vrf.h"
#include "core/ledger/arena_canary.h"
#include "core/ledger/arena_draw.h"
#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

bool unanimous(const ArenaTaskRecord& task) {
    return task.verdict == TaskVerdict::Passed && task.executors.size() == kExecutorsPerCheck &&
           std::all_of(task.executors.begin(), task.executors.end(),
                       [](const Check& check) { return check.hasDigest(); });
}

bool sameWork(const TaskStatement& left, const TaskStatement& right) {
    return left.taskClass == right.taskClass && left.determinism == right.determinism &&
           left.reproClass == right.reproClass && left.program == right.program;
}

}  // namespace

Bytes canaryInput(const ChainId& chainId, const BeaconValue& epochSeed, std::uint64_t epoch,
                  std::uint64_t number) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/arena/canary-slot/1")).fixed(chainId).fixed(epochSeed);
    out.u64(epoch).u64(number);
    return out.take();
}

bool isCanarySlot(const crypto::VrfOutput& output) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) number = number << 8 | output.data[i];
    return number < kSampleCanary;
}

bool Executor::isPlanted(const OpenCanary& payload, const ArenaTaskKey& key,
                         const ArenaTaskRecord& task) const {
    const ArenaTaskRecord* source = m_state.arenaTask({key.worker, payload.source});
    if (source == nullptr || source->canaryOpened() || !unanimous(*source)) return false;
    if (!sameWork(task.statement, source->statement)) return false;
    if (task.statement.resultDigest == source->statement.resultDigest) return false;
    // Committed to before anybody could know who checks it, for the very input that was checked.
    if (canaryCommitment(key.worker, key.task, payload.source, payload.salt) !=
        task.statement.canaryCommitment) {
        return false;
    }
    if (inputCommitment(payload.inputHash, payload.inputSalt) != task.statement.inputCommitment ||
        inputCommitment(payload.inputHash, payload.sourceInputSalt) !=
            source->statement.inputCommitment) {
        return false;
    }
    // Nobody pays for a planted task.
    if (m_state.hasPaperwork(key.worker, key.task)) return false;
    const NodeKeyRecord& worker = *m_state.findKey(key.worker);
    const auto output = crypto::vrfVerify(
        worker.vrfKeyAt(task.epoch),
        canaryInput(m_state.chainId(), task.epochSeed, task.epoch, task.number), payload.proof);
    return output.ok() && isCanarySlot(*output);
}

TxCode Executor::run(const OpenCanary& payload, const PublicKey& signer) {
    const ArenaTaskKey key{signer, payload.taskId};
    const ArenaTaskRecord* found = m_state.arenaTask(key);
    if (found == nullptr) return TxCode::UnknownTask;
    const bool wavedThrough = found->phase == CheckPhase::Judged &&
                              found->verdict == TaskVerdict::Passed &&
                              m_block.timeMs <= found->deadlineMs - kArenaKeepMs + kCanaryOpenMs;
    if (found->canaryOpened() || (!wavedThrough && !found->inCommittee())) {
        return TxCode::CheckPhaseOver;
    }
    if (tolerated(key, found->statement) || !isPlanted(payload, key, *found)) {
        return TxCode::CanaryRefused;
    }
    const JudgedTask judged(*this, key.task);
    ArenaTaskRecord task = *found;
    task.canaryDigest = m_state.arenaTask({signer, payload.source})->statement.resultDigest;
    emitTask(EventKind::CanaryOpened, key).reference = task.canaryDigest;
    if (wavedThrough) {
        // The maker's word alone punishes nobody: the committee finds out what is right.
        task.verdict = TaskVerdict::None;
        escalate(key, task);
    } else if (std::all_of(task.executors.begin(), task.executors.end(), [&](const Check& check) {
                   return !check.hasDigest() || check.digest == task.canaryDigest;
               })) {
        judge(key, task, TaskVerdict::Canary, task.canaryDigest);
        payExecutors(task);
    }
    m_state.putArenaTask(key, std::move(task));
    return TxCode::Ok;
}

}  // namespace stacknet::ledger
