#include "core/arena/simulation.h"

#include <algorithm>

#include "core/base/rng.h"
#include "core/ledger/arena_draw.h"
#include "core/ledger/arena_verdict.h"
#include "core/ledger/execute.h"
#include "core/ledger/params.h"

namespace stacknet::arena {
namespace {

using namespace ledger;

constexpr std::uint64_t kBatch = 50;
constexpr std::uint64_t kTokens = 1'000'000'000;

PublicKey nodeKey(std::uint32_t index) {
    PublicKey key;
    key.data.fill(1);
    for (std::size_t i = 0; i < 4; ++i) {
        key.data[3 - i] = static_cast<std::uint8_t>(index >> (8 * i));
    }
    return key;
}

Hash256 digestOf(bool right) {
    Hash256 digest;
    digest.data.fill(right ? 1 : 2);
    return digest;
}

Genesis equalNodes(std::uint32_t count) {
    Genesis genesis;
    genesis.networkName = "arena simulation";
    genesis.localNetwork = true;
    genesis.timeMs = 1'700'000'000'000;
    genesis.openRegistration = true;
    genesis.keyPriceBaseMicroUsd = 1'000'000;
    for (std::uint32_t i = 0; i < count; ++i) {
        GenesisNodeKey node;
        node.publicKey = nodeKey(i);
        node.owner = ownerOf(node.publicKey);
        node.tokensFree = kTokens / 2;
        node.tokensBonded = kTokens / 2;
        node.state = NodeKeyState::Connected;
        genesis.nodeKeys.push_back(node);
        genesis.validators.push_back({node.publicKey, "node", 1});
    }
    return genesis;
}

/// Another stream for another network, so that no two rows of a table are the same runs.
std::uint64_t seedOf(const NetworkOptions& options) {
    const std::uint64_t kind =
        (std::uint64_t{options.nodes} * 1'009 + options.friends) * 1'009 + options.honestTasks;
    return options.seed + kind * 1'000'003;
}

/// One network. Nothing is signed: execute() takes what has passed checkStatic before.
class Network {
public:
    explicit Network(const NetworkOptions& options)
        : m_options(options),
          m_rng(seedOf(options)),
          m_state(State::fromGenesis(equalNodes(options.nodes))),
          m_nonces(options.nodes, 0) {
        for (std::uint32_t i = 0; i < options.nodes; ++i) {
            add(i, DeclareCapabilities{{{TaskClass::Deterministic, Hash256{}}}});
        }
        step();
    }

    NetworkOutcome run() {
        m_outcome.workerTokens = kTokens;
        for (std::uint64_t left = m_options.honestTasks; left > 0;) {
            const std::uint64_t count = std::min(left, kBatch);
            commitBatch(count, false);
            left -= count;
        }
        while (m_outcome.tasks < m_options.tasks && !m_outcome.caughtAfter) {
            commitBatch(std::min(kBatch, m_options.tasks - m_outcome.tasks), true);
        }
        return m_outcome;
    }

private:
    bool isFriend(std::uint32_t node) const { return node != 0 && node <= m_options.friends; }
    std::uint32_t indexOf(const PublicKey& key) const {
        std::uint32_t index = 0;
        for (std::size_t i = 0; i < 4; ++i) index = index << 8 | key.data[i];
        return index;
    }

    void add(std::uint32_t signer, Payload payload) {
        Transaction transaction;
        transaction.chainId = m_state.chainId();
        transaction.signer = nodeKey(signer);
        transaction.nonce = ++m_nonces[signer];
        transaction.payload = std::move(payload);
        m_waiting.push_back(std::move(transaction));
    }

    /// One block; the first of a term when `newTerm`.
    void step(bool newTerm = false) {
        BlockInput block;
        block.height = m_state.height() + 1;
        block.view = ++m_view;
        block.timeMs = m_state.timeMs() + 1'000;
        block.epoch = m_state.epoch();
        if (newTerm) {
            ++m_term;
            if (m_term >= epochTermsFor(m_state.validators().size()) &&
                m_state.nextValidators() != nullptr) {
                block.epoch += 1;
                m_term = 0;
            }
        }
        block.term = m_term;
        block.leader = nodeKey(m_options.nodes - 1);
        if (newTerm) m_rng.fill(m_beacon.data);
        block.beacon = m_beacon;
        block.transactions = std::move(m_waiting);
        m_waiting.clear();
        const auto result = execute(block, m_state);
        STACKNET_INVARIANT(result.ok());
        for (const Event& event : result->events) follow(event);
    }

    void follow(const Event& event) {
        if (event.kind == EventKind::TaskDrawn && event.tokens > 0) ++m_outcome.sampled;
        if (event.kind == EventKind::CheckRevealed) ++m_outcome.checks;
        if (event.kind == EventKind::TaskJudged && event.verdict == TaskVerdict::Convicted) {
            const auto found = m_cheatNumbers.find(event.task);
            STACKNET_INVARIANT(found != m_cheatNumbers.end());
            const std::uint64_t cheat = found->second;
            if (!m_outcome.caughtAfter || cheat < *m_outcome.caughtAfter) {
                m_outcome.caughtAfter = cheat;
            }
        }
        if (event.kind != EventKind::KeySlashed) return;
        const std::uint32_t node = indexOf(event.nodeKey);
        if (node == 0) {
            ++m_outcome.workerSlashes;
            m_outcome.workerTaken += event.tokens;
        } else if (isFriend(node)) {
            ++m_outcome.friendSlashes;
        } else {
            ++m_outcome.honestSlashes;
        }
    }

    void commitBatch(std::uint64_t count, bool mayCheat) {
        m_cheatNumbers.clear();
        for (std::uint64_t i = 0; i < count; ++i) {
            const bool wrong = mayCheat && m_rng.below(m_options.cheatOf) < m_options.cheats;
            TaskStatement task;
            m_rng.fill(task.taskId.data);
            task.determinism = 1;
            task.resultDigest = digestOf(!wrong);
            task.startedMs = m_state.timeMs() - 1'000;
            task.finishedMs = m_state.timeMs();
            if (mayCheat) ++m_outcome.tasks;
            if (wrong) m_cheatNumbers[task.taskId] = ++m_outcome.cheats;
            add(0, CommitTask{task});
        }
        step();
        for (std::uint64_t change = 0; change < kDrawBeacons; ++change) step(true);
        while (answerAll()) {
        }
    }

    /// Commits and reveals of all tasks under check; false when there is none.
    bool answerAll() {
        bool any = false;
        for (const bool reveal : {false, true}) {
            for (const auto& [key, task] : m_state.arenaTasks()) {
                const bool commits =
                    task.phase == CheckPhase::Commit || task.phase == CheckPhase::CommitteeCommit;
                const bool reveals =
                    task.phase == CheckPhase::Reveal || task.phase == CheckPhase::CommitteeReveal;
                if (reveal ? !reveals : !commits) continue;
                any = true;
                answer(key, task, reveal);
            }
            if (!m_waiting.empty()) step();
        }
        return any;
    }

    void answer(const ArenaTaskKey& key, const ArenaTaskRecord& task, bool reveal) {
        for (const Check& check : task.inCommittee() ? task.committee : task.executors) {
            if (!check.expected) continue;
            const std::uint32_t node = indexOf(check.node);
            const Hash256 digest = isFriend(node) ? task.statement.resultDigest : digestOf(true);
            if (reveal) {
                add(node, RevealCheck{key.worker, key.task, CheckResult::Digest, digest, {}});
            } else {
                add(node, CommitCheck{key.worker, key.task,
                                      checkCommitment(key.worker, key.task, CheckResult::Digest,
                                                      digest, {}, check.node)});
            }
        }
    }

    NetworkOptions m_options;
    SeededRng m_rng;
    State m_state;
    std::vector<std::uint64_t> m_nonces;
    std::vector<Transaction> m_waiting;
    std::map<TaskHash, std::uint64_t> m_cheatNumbers;
    std::uint64_t m_view = 0;
    std::uint64_t m_term = 0;
    BeaconValue m_beacon;
    NetworkOutcome m_outcome;
};

}  // namespace

NetworkOutcome simulateNetwork(const NetworkOptions& options) {
    return Network(options).run();
}

std::uint64_t measureDetection(std::uint32_t nodes, std::uint32_t friends, std::uint64_t numerator,
                               std::uint64_t denominator, std::uint32_t executors,
                               std::uint64_t trials, std::uint64_t seed) {
    const std::uint64_t threshold = samplingThreshold(numerator, denominator);
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < nodes; ++i) candidates.push_back({nodeKey(i), kTokens});
    SeededRng rng(seed);
    std::uint64_t found = 0;
    for (std::uint64_t trial = 0; trial < trials; ++trial) {
        BeaconValue beacon;
        TaskHash task;
        rng.fill(beacon.data);
        rng.fill(task.data);
        const Hash256 r = drawValue(beacon, task);
        if (drawNumber(r) >= threshold) continue;
        DrawStream stream(r);
        std::vector<Check> checks;
        for (const Candidate& each : drawWeighted(candidates, executors, stream)) {
            Check check;
            check.node = each.node;
            check.revealed = true;
            check.digest = digestOf(each.node >= nodeKey(friends));
            checks.push_back(check);
        }
        found += judgeExecutors(checks, digestOf(false), false) == ExecutorsFinding::Escalate;
    }
    return found;
}

}  // namespace stacknet::arena
