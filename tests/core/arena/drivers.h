#pragma once

#include "core/arena/driver.h"
#include "core/crypto/hash.h"
#include "tests/core/ledger/arena_chain.h"

namespace stacknet::arena::testing {

using namespace ledger;
using ledger::testing::ArenaChain;
using ledger::testing::hash;
using ledger::testing::kRight;
using ledger::testing::kWrong;
using ledger::testing::taskId;

/// Nodes with the real driver over the real ledger; frames between them arrive at once, orders
/// stand in the next block.
class Drivers : public ArenaChain {
protected:
    Drivers() { nodes(4); }

    void nodes(std::size_t count) {
        network(count);
        m_drivers.clear();
        for (std::uint64_t i = 0; i < count; ++i) {
            m_drivers.push_back(std::make_unique<Driver>(m_state.chainId(), id(i), m_rng));
        }
    }
    void take(std::uint64_t node, Effects effects) {
        for (Effect& effect : effects) {
            if (auto* submit = std::get_if<Submit>(&effect)) {
                if (m_mute.contains(node)) continue;
                m_orders.push_back(next(node, submit->payload));
                m_orders.back().expiresMs = submit->expiresMs;
            } else if (auto* frame = std::get_if<SendFrame>(&effect)) {
                ++m_frames;
                if (m_cut) continue;
                const std::uint64_t to = indexOf(frame->to);
                take(to, m_drivers[to]->onFrame(id(node), frame->frame, m_state));
            } else {
                auto& run = std::get<ReExecute>(effect);
                m_inputs.emplace_back(toBytes(run.input.view()));
                m_runs.insert(node);
                // A result comes later, never from inside of the call.
                m_done.push_back({node, run.task, digestOf(node)});
            }
        }
    }
    ReExecution digestOf(std::uint64_t node) const {
        const auto found = m_answers.find(node);
        return found == m_answers.end() ? ReExecution{CheckResult::Digest, kRight} : found->second;
    }
    ExecutionResult step(std::int64_t afterMs = 1'000) {
        for (const auto& done : std::exchange(m_done, {})) {
            take(done.node, m_drivers[done.node]->onReExecuted(done.task, done.outcome, m_state));
        }
        ExecutionResult result = runBlock(arenaBlock(std::exchange(m_orders, {}), afterMs, 1));
        for (const TxOutcome& outcome : result.outcomes) m_codes.push_back(outcome.code);
        for (std::uint64_t i = 0; i < m_drivers.size(); ++i) {
            take(i, m_drivers[i]->onFinal(m_state));
        }
        return result;
    }
    void work(std::uint8_t task, const Hash256& digest) {
        auto effects = m_drivers[0]->onTaskDone(
            {statement(task, digest), SecretBytes::copyOf("the input")}, m_state);
        ASSERT_TRUE(effects.ok()) << effects.error().message;
        take(0, std::move(*effects));
        step();
        ASSERT_NE(find(task), nullptr);
    }
    void drawn(std::uint8_t task, bool sampled = true) {
        changeBeacon();
        m_term += 1;
        m_beacon = beaconFor(task, sampled);
        step();
    }
    void untilJudged(std::uint8_t task, int blocks = 12) {
        while (at(task).phase != CheckPhase::Judged && blocks-- > 0) step();
    }

    struct Done {
        std::uint64_t node;
        ArenaTaskKey task;
        ReExecution outcome;
    };
    SeededRng m_rng{3};
    std::vector<std::unique_ptr<Driver>> m_drivers;
    std::vector<Transaction> m_orders;
    std::vector<Done> m_done;
    std::vector<Bytes> m_inputs;
    std::set<std::uint64_t> m_runs;
    std::map<std::uint64_t, ReExecution> m_answers;
    std::set<std::uint64_t> m_mute;
    std::vector<TxCode> m_codes;
    int m_frames = 0;
    bool m_cut = false;
};

}  // namespace stacknet::arena::testing
