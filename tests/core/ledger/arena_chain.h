#pragma once

#include <functional>

#include "core/ledger/arena_draw.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {

template <typename Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed value;
    value.data.fill(byte);
    return value;
}
inline Hash256 hash(std::uint8_t byte) {
    return filled<Hash256>(byte);
}
inline TaskHash taskId(std::uint8_t byte) {
    return filled<TaskHash>(byte);
}

inline const Hash256 kRight = hash(1);
inline const Hash256 kWrong = hash(2);

/// A network of equal validators that can all run class D again; sample key 0 is the worker.
class ArenaChain : public LedgerChain {
protected:
    explicit ArenaChain(std::size_t nodes = 4) { network(nodes); }

    void network(std::size_t nodes) {
        m_genesis.nodeKeys.clear();
        m_genesis.validators.clear();
        for (std::uint64_t i = 0; i < nodes; ++i) addNode(i, true);
        begin();
    }
    void addNode(std::uint64_t index, bool validator, std::uint64_t weight = 1) {
        GenesisNodeKey node;
        node.publicKey = id(index);
        node.owner = ownerOf(id(index));
        node.tokensFree = 900'000'000;
        node.tokensBonded = 100'000'000;
        node.state = NodeKeyState::Connected;
        node.vrfKey = sampleVrfKey(index);
        m_genesis.nodeKeys.push_back(node);
        if (validator) {
            m_genesis.validators.push_back(
                {node.publicKey, "node " + std::to_string(index), weight});
        }
    }
    /// From genesis on, everybody able.
    void begin() {
        restart();
        m_term = 0;
        m_nonces.clear();
        std::vector<Transaction> orders;
        for (const GenesisNodeKey& node : m_genesis.nodeKeys) {
            orders.push_back(next(indexOf(node.publicKey), DeclareCapabilities{abilities()}));
        }
        runBlock(arenaBlock(std::move(orders)));
    }
    static std::vector<Capability> abilities() {
        return {{TaskClass::Deterministic, hash(9)},
                {TaskClass::Reproducible, hash(9)},
                {TaskClass::Tolerant, hash(9)}};
    }
    static std::uint64_t indexOf(const PublicKey& key) {
        static std::map<PublicKey, std::uint64_t> known;
        for (std::uint64_t i = known.size(); !known.contains(key); ++i) known.emplace(id(i), i);
        return known.at(key);
    }
    BlockInput arenaBlock(std::vector<Transaction> transactions = {},
                          std::int64_t afterMs = 1'000) {
        BlockInput input = block(std::move(transactions), afterMs);
        input.beacon = m_beacon;
        return input;
    }

    static TaskStatement statement(std::uint8_t task, const Hash256& digest,
                                   TaskClass taskClass = TaskClass::Deterministic) {
        TaskStatement result;
        result.taskId = taskId(task);
        result.taskClass = taskClass;
        result.determinism = taskClass == TaskClass::Deterministic ? 1 : 0;
        result.reproClass = hash(9);
        result.program = hash(8);
        result.inputCommitment = hash(7);
        result.resultDigest = digest;
        result.startedMs = 1'000;
        result.finishedMs = 3'000;
        result.canaryCommitment = hash(6);
        return result;
    }
    TxCode commit(std::uint64_t worker, const TaskStatement& task) {
        return order(worker, CommitTask{task});
    }
    const ArenaTaskRecord* find(std::uint8_t task, std::uint64_t worker = 0) {
        return m_state.arenaTask({id(worker), taskId(task)});
    }
    const ArenaTaskRecord& at(std::uint8_t task, std::uint64_t worker = 0) {
        const ArenaTaskRecord* found = find(task, worker);
        EXPECT_NE(found, nullptr);
        return *found;
    }
    /// A beacon with which the task is sampled at the least rate, or not at the highest.
    static BeaconValue beaconFor(std::uint8_t task, bool sampled) {
        SeededRng rng(task);
        for (;;) {
            BeaconValue beacon;
            rng.fill(beacon.data);
            const std::uint64_t number = drawNumber(drawValue(beacon, taskId(task)));
            if (sampled ? number < kSampleMin : number >= kSampleWatched) return beacon;
        }
    }
    BlockInput arenaBlock(std::vector<Transaction> transactions, std::int64_t afterMs,
                          std::uint64_t leader) {
        BlockInput input = arenaBlock(std::move(transactions), afterMs);
        input.leader = id(leader);
        return input;
    }
    /// The first block of a term with another beacon.
    void changeBeacon() {
        m_term += 1;
        m_beacon.data[31] ^= 1;
        runBlock(arenaBlock({}, 1'000, m_leader));
    }
    /// The first block of the second term from now, in which the task is sampled or not.
    ExecutionResult draw(std::uint8_t task, bool sampled = true) {
        changeBeacon();
        m_term += 1;
        m_beacon = beaconFor(task, sampled);
        return runBlock(arenaBlock({}, 1'000, m_leader));
    }
    /// Commits, then draws so that it is sampled.
    void commitAndDraw(std::uint8_t task, const Hash256& digest,
                       TaskClass taskClass = TaskClass::Deterministic) {
        ASSERT_EQ(commit(0, statement(task, digest, taskClass)), TxCode::Ok);
        draw(task);
    }

    struct Answer {
        CheckResult result = CheckResult::Digest;
        Hash256 digest;
    };
    /// What a node answers; nothing: it stays away.
    using Answers = std::function<std::optional<Answer>(std::uint64_t)>;
    static Answers all(const Hash256& digest) {
        return [digest](std::uint64_t) { return Answer{CheckResult::Digest, digest}; };
    }
    static Hash256 saltOf(std::uint64_t index) { return hash(static_cast<std::uint8_t>(index)); }

    CommitCheck checkCommit(std::uint8_t task, std::uint64_t node, const Answer& answer,
                            std::uint64_t worker = 0) {
        return {id(worker), taskId(task),
                checkCommitment(id(worker), taskId(task), answer.result, answer.digest,
                                saltOf(node), id(node))};
    }
    RevealCheck checkReveal(std::uint8_t task, std::uint64_t node, const Answer& answer,
                            std::uint64_t worker = 0) {
        return {id(worker), taskId(task), answer.result, answer.digest, saltOf(node)};
    }
    std::vector<std::uint64_t> checkers(std::uint8_t task, std::uint64_t worker = 0) {
        const ArenaTaskRecord& record = at(task, worker);
        std::vector<std::uint64_t> result;
        for (const Check& check : record.inCommittee() ? record.committee : record.executors) {
            result.push_back(indexOf(check.node));
        }
        return result;
    }
    /// One round: everybody who was drawn commits and reveals, or stays away. Who did not commit
    /// costs the round its window. The result of the last block.
    ExecutionResult answerRound(std::uint8_t task, const Answers& answers,
                                std::uint64_t worker = 0) {
        const std::vector<std::uint64_t> drawn = checkers(task, worker);
        std::vector<Transaction> commits;
        std::vector<Transaction> reveals;
        for (const std::uint64_t node : drawn) {
            const auto answer = answers(node);
            if (!answer) continue;
            commits.push_back(next(node, checkCommit(task, node, *answer, worker)));
        }
        ExecutionResult result = runBlock(arenaBlock(commits));
        const CheckPhase phase = at(task, worker).phase;
        if (phase == CheckPhase::Commit || phase == CheckPhase::CommitteeCommit) {
            result = runBlock(arenaBlock({}, at(task, worker).deadlineMs - m_state.timeMs() + 1));
        }
        for (const std::uint64_t node : drawn) {
            const auto answer = answers(node);
            if (!answer) continue;
            reveals.push_back(next(node, checkReveal(task, node, *answer, worker)));
        }
        return reveals.empty() ? result : runBlock(arenaBlock(reveals));
    }
    std::uint64_t held(std::uint64_t index) { return key(index).tokensBacking(); }
    std::vector<Event> slashes(const ExecutionResult& result) {
        return eventsOf(result, EventKind::KeySlashed);
    }

    BeaconValue m_beacon;
    std::uint64_t m_leader = 1;  ///< of the blocks that change the beacon; not the worker
};

}  // namespace stacknet::ledger::testing
