#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/consensus/engine.h"
#include "core/ledger/execute.h"
#include "tests/sim/world/coverage.h"
#include "tests/sim/world/network.h"

/// Invariants as observers of the simulated world. A checker sees what leaves a correct node and
/// what a correct node stores; it restates the arithmetic of the protocol by itself and uses none
/// of the engine's rules, quorum or evidence code.
namespace stacknet::sim {

/// Who votes in an epoch, in the order of the validators' indices.
struct EpochMembers {
    std::vector<std::size_t> nodes;
    std::vector<std::uint64_t> weights;
    bool operator==(const EpochMembers&) const = default;
    std::uint64_t total() const;
    std::uint64_t weightOf(std::size_t node) const;  ///< 0: no validator
};

/// What every checker may know of the run. A node is a Node Key that is or may become a validator;
/// an index in a message or a header is a place among the validators of its epoch.
struct WorldFacts {
    std::uint64_t termLength = 0;
    std::vector<PublicKey> keys;         ///< by node
    std::vector<bool> faulty;            ///< by node: may contradict itself
    std::vector<bool> liars;             ///< by node: fails spot checks; empty: nobody does
    std::vector<bool> challengers;       ///< by node: files challenges when correct
    std::vector<std::size_t> hostIndex;  ///< node of each host
    /// The epochs that some correct node has begun.
    std::map<consensus::Epoch, EpochMembers> epochs;
    bool faultyAboveThird = false;  ///< accountability is expected, agreement is not
    const ledger::Genesis* genesis = nullptr;
    const std::int64_t* nowMs = nullptr;  ///< true time

    /// Nothing for an index that no validator of the epoch has.
    std::optional<std::size_t> nodeOf(consensus::Epoch epoch,
                                      consensus::ValidatorIndex index) const;
};

/// A view of an epoch: views count anew in each.
using Place = std::pair<consensus::Epoch, consensus::View>;

/// Where violations go.
class Violations {
public:
    static constexpr std::size_t kMax = 16;
    void add(std::string_view invariant, const std::string& what) {
        if (m_list.size() < kMax) m_list.push_back(std::string(invariant) + ": " + what);
    }
    bool empty() const { return m_list.empty(); }
    const std::vector<std::string>& list() const { return m_list; }

private:
    std::vector<std::string> m_list;
};

/// One own statement of a validator about a slot, as it was put on the wire.
struct Statement {
    consensus::VoteKind kind = consensus::VoteKind::Notarize;
    std::uint64_t slot = 0;  ///< view; term for Abandon
    consensus::BlockId blockId;
    consensus::View leftAt = 0;  ///< Abandon only
    Signature signature;
    Bytes signBytes;
    consensus::Epoch epoch = 0;
};

class Checker {
public:
    Checker(const WorldFacts& facts, Violations& violations)
        : m_facts(facts), m_violations(violations) {}
    virtual ~Checker() = default;
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    /// "I1", and what it says in a line.
    virtual std::string_view name() const = 0;

    /// A correct node sends a statement under its own key. `recorded`: the durable row for that
    /// slot, null when there is none; `pruned`: the slot is below the durable floor.
    virtual void onSigned(HostId, const Statement&, const consensus::VoteRow* /*recorded*/,
                          bool /*pruned*/) {}
    /// The engine of a correct node announced finality of a block.
    virtual void onFinalized(HostId, const consensus::FinalizedBlock&) {}
    /// A correct node has executed and stored the block.
    virtual void onStored(HostId, const consensus::Block&, const ledger::ExecutionResult&,
                          const ledger::State&) {}
    /// A correct node started from this tip.
    virtual void onStarted(HostId, consensus::Height /*tip*/, const consensus::EngineStatus&) {}
    /// Ledger database and all finalized blocks of the node were damaged and thrown away.
    virtual void onWiped(HostId) {}
    virtual void onEvidence(HostId, const consensus::Evidence&) {}
    /// After one step of a correct node.
    virtual void onOutputs(HostId, const std::vector<consensus::Output>&) {}
    virtual void onSent(HostId, const Envelope&) {}
    /// The vote store refused a vote of a correct node as contradicting.
    virtual void onConflict(HostId) {}
    /// `intact`: neither vote store nor ledger database of the node were ever damaged.
    virtual void onAlarm(HostId, const Error&, bool /*intact*/) {}
    /// A correct node sent evidence or a challenge of its own.
    virtual void onFiled(HostId, const ledger::TxHash&) {}
    /// No more faults from here on, but for Byzantine nodes: no correct process dies any more.
    virtual void onHealed() {}
    /// The chain goes on everywhere. What is owed now has to be settled within the bound.
    virtual void onAlive() {}
    /// What has still to happen of what the past made due; empty when nothing has.
    virtual std::string owed() const { return {}; }
    /// The faults have stopped and liveness was waited for.
    virtual void atEnd(const std::vector<const consensus::IBlockReader*>& /*correct hosts*/) {}

protected:
    void violated(const std::string& what) { m_violations.add(name(), what); }
    std::string who(HostId host) const { return "node " + std::to_string(m_facts.hostIndex[host]); }

    const WorldFacts& m_facts;
    Violations& m_violations;
};

using Checkers = std::vector<std::unique_ptr<Checker>>;

/// I1, I6 over epochs: each begins with the last block of the one before, ends where the rule says,
/// with the validators that the bonds give, and is certified by its own.
std::unique_ptr<Checker> makeEpochs(const WorldFacts&, Violations&);
/// I1 agreement: one finalized block per height. With more than a third faulty: counts forks.
std::unique_ptr<Checker> makeAgreement(const WorldFacts&, Violations&);
/// I2 no correct key signs a contradicting pair (E1 to E4).
std::unique_ptr<Checker> makeConsistency(const WorldFacts&, Violations&);
/// I3 finality is durable and monotone across crashes.
std::unique_ptr<Checker> makeDurability(const WorldFacts&, Violations&);
/// I4 every key holds and the totals are what the events add up to.
std::unique_ptr<Checker> makeSupply(const WorldFacts&, Violations&);
/// I5 in what nodes report and what two chains show: no evidence names a correct key.
std::unique_ptr<Checker> makeNoFraming(const WorldFacts&, Violations&);
/// I5 in the ledger: a slash needs a valid proof, comes once, takes the right share, never hits a
/// correct key; and whoever is caught is slashed.
std::unique_ptr<Checker> makeSlashes(const WorldFacts&, Violations&);
/// I10 what correct nodes demand lands; a leader that left it out is convicted, no correct one is.
std::unique_ptr<Checker> makeDemands(const WorldFacts&, Violations&);
/// I11 every node comes to the same verdict, and what correct nodes file is upheld.
std::unique_ptr<Checker> makeVerdicts(const WorldFacts&, Violations&);
/// I6 the leader of every final block leads its term; at most one term's views under one leader.
std::unique_ptr<Checker> makeLeaders(const WorldFacts&, Violations&);
/// I8 the same log gives the same state everywhere, also when replayed.
std::unique_ptr<Checker> makeReplay(const WorldFacts&, Violations&);
/// I9 sizes and counts of what a node sends are bounded.
std::unique_ptr<Checker> makeBounds(const WorldFacts&, Violations&);
/// I12 the beacon of every final block is proven by its leader, and the ledger holds it.
std::unique_ptr<Checker> makeBeacon(const WorldFacts&, Violations&);
/// I13 no signature is sent without a durable row first.
std::unique_ptr<Checker> makeRecorded(const WorldFacts&, Violations&);

/// All of the above, in the order of their numbers.
Checkers makeCheckers(const WorldFacts&, Violations&);

/// Accountability over two conflicting chains: who signed contradicting statements, judged from
/// the certificates in the chains alone. `provable`: both chains hold a FinalCert at or above the
/// first height where they differ.
struct Accusation {
    bool fork = false;
    bool provable = false;
    std::vector<std::size_t> named;  ///< nodes, rising
};
Accusation accuse(const WorldFacts& facts, const consensus::IBlockReader& left,
                  const consensus::IBlockReader& right);

}  // namespace stacknet::sim
