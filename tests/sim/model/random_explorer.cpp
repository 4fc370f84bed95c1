#include "tests/sim/model/random_explorer.h"

#include <algorithm>

namespace stacknet::model {
namespace {

/// SplitMix64 (public domain, Vigna): one multiplication chain per number is all a step can afford.
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : m_state(seed * 0x9e3779b97f4a7c15U) {}
    std::uint64_t next() {
        std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

private:
    std::uint64_t m_state;
};

/// Uniform enough in [0, bound) out of 16 bits of `bits`, which are used up.
unsigned draw(std::uint64_t& bits, unsigned bound) {
    const auto low = static_cast<unsigned>(bits & 0xffff);
    bits >>= 16;
    return (low * bound) >> 16;
}

/// One run's habits, in 256ths.
struct Habits {
    unsigned abandon = 0;
    unsigned exit = 0;
    unsigned notarize = 0;
    unsigned finalCert = 0;
    unsigned restart = 0;  ///< the rest is NotarCerts
    unsigned lateCert = 0;
};

Habits drawHabits(Numbers& numbers, bool restarts) {
    std::uint64_t bits = numbers.next();
    Habits habits;
    habits.abandon = 4U << draw(bits, 5);
    habits.exit = 4U << draw(bits, 4);
    habits.notarize = 64 + draw(bits, 64);
    habits.lateCert = 32 + draw(bits, 128);
    bits = numbers.next();
    habits.finalCert = draw(bits, 8);
    habits.restart = restarts ? draw(bits, 12) : 0;
    return habits;
}

class Adversary {
public:
    Adversary(World& world, std::uint64_t seed)
        : m_world(world),
          m_bounds(world.bounds()),
          m_numbers(seed),
          m_habits(drawHabits(m_numbers, m_bounds.restarts || m_bounds.lostRecords > 0)),
          m_lossesLeft(m_bounds.lostRecords) {}

    void step() {
        std::uint64_t bits = m_numbers.next();
        const unsigned node = draw(bits, m_bounds.honest());
        unsigned what = draw(bits, 256);
        const auto chosen = [&](unsigned share) {
            if (what < share) return true;
            what -= share;
            return false;
        };
        if (chosen(m_habits.notarize)) return notarize(node, bits);
        if (chosen(m_habits.abandon)) return void(m_world.abandon(node));
        if (chosen(m_habits.exit)) return exit(node, bits);
        if (chosen(m_habits.finalCert)) {
            return void(m_world.receiveFinalCert(node, anyBlock(node, bits)));
        }
        if (chosen(m_habits.restart)) return restart(node, bits);
        m_world.receiveNotarCert(node, anyBlock(node, bits));
    }

private:
    void notarize(unsigned node, std::uint64_t bits) {
        const View view = m_world.node(node).current;
        if (view > m_bounds.views()) return;
        const unsigned slot = draw(bits, m_bounds.slots);
        const Block block = blockAt(view, slot);
        if (m_world.exists(block) || m_world.propose(view, slot, bits)) {
            m_world.notarize(node, block);
        }
    }
    void exit(unsigned node, std::uint64_t bits) {
        const View view = m_world.node(node).current;
        Term term = static_cast<Term>(draw(bits, m_bounds.terms));
        // Most of the time the exit from where the node is.
        if (draw(bits, 4) != 0 && view <= m_bounds.views()) term = m_bounds.term(view);
        m_world.receiveExitCert(node, term);
    }
    Block anyBlock(unsigned node, std::uint64_t& bits) const {
        View view = m_world.node(node).current;
        if (draw(bits, 256) < m_habits.lateCert || view > m_bounds.views()) {
            view = static_cast<View>(1 + draw(bits, m_bounds.views()));
        }
        return blockAt(view, static_cast<unsigned>(bits) % m_bounds.slots);
    }
    void restart(unsigned node, std::uint64_t bits) {
        if (m_lossesLeft == 0 || draw(bits, 4) != 0) {
            if (m_bounds.restarts) m_world.restart(node);
            return;
        }
        NodeSet answerers = static_cast<NodeSet>(((1U << m_bounds.honest()) - 1) & ~(1U << node));
        // As few honest answers as make a quorum with all Byzantine ones.
        while (sizeOf(answerers) + m_bounds.byzantine > m_bounds.quorum()) {
            const auto dropped = static_cast<NodeSet>(1U << draw(bits, m_bounds.honest()));
            answerers &= static_cast<NodeSet>(~dropped);
            bits = m_numbers.next();
        }
        if (m_world.restartWithoutRecord(node, answerers)) --m_lossesLeft;
    }

    World& m_world;
    const Bounds& m_bounds;
    Numbers m_numbers;
    Habits m_habits;
    unsigned m_lossesLeft;
};

bool note(const World& world, RandomResult& result) {
    const Bounds& bounds = world.bounds();
    bool violation = false;
    if (world.contradicted() != 0) {
        ++result.contradicted;
        violation = true;
    }
    if (world.fork()) {
        const Fork& fork = *world.fork();
        const unsigned named = fork.namedMin;
        result.namedMin = result.forks == 0 ? named : std::min(result.namedMin, named);
        ++result.forks;
        if (fork.framed != 0) ++result.framed;
        if (3 * named <= bounds.nodes) ++result.unnamed;
        violation |= bounds.tolerated() || fork.framed != 0 || 3 * named <= bounds.nodes;
    }
    if (violation) ++result.violations;
    return violation;
}

}  // namespace

RandomResult exploreRandomly(const RandomOptions& options) {
    RandomResult result;
    World world(options.bounds);
    for (std::uint64_t run = 0; run < options.runs; ++run) {
        world.reset();
        Adversary adversary(world, options.seed + run);
        for (unsigned step = 0; step < options.steps; ++step) {
            adversary.step();
            ++result.steps;
            if (world.fork()) break;
        }
        ++result.runs;
        result.finalBlocks += world.finalCount();
        if (!note(world, result)) continue;
        if (result.violations == 1) result.firstViolationSeed = options.seed + run;
        if (options.stopAtViolation) break;
    }
    return result;
}

}  // namespace stacknet::model
