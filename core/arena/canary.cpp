#include "core/arena/canary.h"

#include <algorithm>
#include <set>

#include "core/crypto/hash.h"
#include "core/ledger/arena_canary.h"
#include "core/ledger/params.h"

namespace stacknet::arena {

using ledger::ArenaTaskRecord;
using ledger::Check;
using ledger::CheckPhase;
using ledger::State;
using ledger::TaskVerdict;

Bytes encodeOwnTask(const OwnTask& task) {
    CanonicalWriter out;
    ledger::writeStatement(out, task.statement);
    out.fixed(task.inputSalt).bytes(task.input).boolean(task.planting.has_value());
    if (task.planting) {
        const Planting& planting = *task.planting;
        out.fixed(planting.source).fixed(planting.sourceInputSalt).fixed(planting.salt);
        out.u64(planting.epoch).u64(planting.number).fixed(planting.proof);
    }
    return out.take();
}

Result<OwnTask> decodeOwnTask(ByteView bytes) {
    CanonicalReader in(bytes);
    OwnTask task;
    task.statement = ledger::readStatement(in);
    task.inputSalt = in.fixed<Hash256>("own.input_salt");
    task.input = in.bytes(kOwnInputBytesMax, "own.input");
    if (in.boolean("own.planted")) {
        Planting planting;
        planting.source = in.fixed<ledger::TaskHash>("own.source");
        planting.sourceInputSalt = in.fixed<Hash256>("own.source_input_salt");
        planting.salt = in.fixed<Hash256>("own.salt");
        planting.epoch = in.u64("own.epoch");
        planting.number = in.u64("own.number");
        planting.proof = in.fixed<crypto::VrfProof>("own.proof");
        task.planting = planting;
    }
    STACKNET_CHECK(in.finish());
    return task;
}

std::uint64_t nextCommitNumber(const State& state, const PublicKey& self) {
    const ledger::ArenaNodeRecord* node = state.arenaNode(self);
    return node == nullptr || node->epoch != state.epoch() ? 0 : node->epochTasks;
}

bool isSource(const ArenaTaskRecord& task) {
    return task.phase == CheckPhase::Judged && task.verdict == TaskVerdict::Passed &&
           !task.canaryOpened() && task.executors.size() == ledger::kExecutorsPerCheck &&
           std::all_of(task.executors.begin(), task.executors.end(),
                       [](const Check& check) { return check.hasDigest(); });
}

bool sourceLasts(const ArenaTaskRecord& source, std::int64_t nowMs) {
    const std::int64_t judgedMs = source.deadlineMs - ledger::kArenaKeepMs;
    const std::int64_t checkMs = std::max<std::int64_t>(judgedMs - source.statement.finishedMs, 0);
    if (checkMs > ledger::kArenaKeepMs) return false;
    return nowMs + 2 * checkMs + kPlantMarginMs <= source.deadlineMs;
}

bool isHeldToDigests(const State& state, const PublicKey& self, const Hash256& program) {
    const ledger::ArenaNodeRecord* node = state.arenaNode(self);
    return node != nullptr && node->demotions < ledger::kDemotionsPerKeyMax &&
           !state.demotions().contains({self, program});
}

bool canOpen(const OwnTask& planted, const State& state, const PublicKey& self,
             std::int64_t untilMs) {
    if (!planted.planting) return false;
    const ArenaTaskRecord* task = state.arenaTask({self, planted.statement.taskId});
    const ArenaTaskRecord* source = state.arenaTask({self, planted.planting->source});
    if (task == nullptr || source == nullptr || !isSource(*source)) return false;
    if (!isHeldToDigests(state, self, planted.statement.program)) return false;
    return task->statement == planted.statement && task->epoch == planted.planting->epoch &&
           task->number == planted.planting->number && untilMs <= source->deadlineMs;
}

bool isOpeningTime(const ArenaTaskRecord& planted, std::int64_t nowMs) {
    if (planted.canaryOpened()) return false;
    if (planted.inCommittee()) return true;
    return planted.phase == CheckPhase::Judged && planted.verdict == TaskVerdict::Passed &&
           nowMs <= planted.deadlineMs - ledger::kArenaKeepMs + ledger::kCanaryOpenMs;
}

ledger::OpenCanary openingOf(const OwnTask& planted) {
    const Planting& planting = planted.planting.value();
    return {planted.statement.taskId,
            planting.source,
            planting.salt,
            crypto::sha256(planted.input),
            planted.inputSalt,
            planting.sourceInputSalt,
            planting.proof};
}

std::vector<PublicKey> confirmersOf(const ArenaTaskRecord& canary) {
    std::set<PublicKey> found;
    for (const auto* checks : {&canary.executors, &canary.committee}) {
        for (const Check& check : *checks) {
            if (check.hasDigest() && check.digest == canary.statement.resultDigest) {
                found.insert(check.node);
            }
        }
    }
    return {found.begin(), found.end()};
}

Result<std::optional<crypto::VrfProof>> CanarySlots::at(std::uint64_t number, const State& state,
                                                        const PublicKey& self, const Prove& prove) {
    if (m_epoch != state.epoch()) {
        m_epoch = state.epoch();
        m_known.clear();
    }
    const auto known = m_known.find(number);
    if (known != m_known.end()) return known->second;
    std::optional<crypto::VrfProof> slot;
    const Bytes input =
        ledger::canaryInput(state.chainId(), state.epochSeed(), state.epoch(), number);
    STACKNET_TRY(const crypto::VrfProof proof, prove(input));
    const ledger::NodeKeyRecord* key = state.findKey(self);
    if (key != nullptr) {
        // A key that the ledger does not take in this epoch proves nothing.
        const auto output = crypto::vrfVerify(key->vrfKeyAt(state.epoch()), input, proof);
        if (output.ok() && ledger::isCanarySlot(*output)) slot = proof;
    }
    m_known.emplace(number, slot);
    return slot;
}

Result<bool> CanarySlots::ahead(std::uint64_t number, const State& state, const PublicKey& self,
                                const Prove& prove) {
    m_known.erase(m_known.begin(), m_known.lower_bound(number));
    for (std::uint64_t each = number; each < number + kSlotsAhead; ++each) {
        STACKNET_TRY(const auto slot, at(each, state, self, prove));
        if (slot) return true;
    }
    return false;
}

}  // namespace stacknet::arena
