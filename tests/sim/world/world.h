#pragma once

#include <functional>
#include <queue>

#include "tests/sim/checkers/checker.h"
#include "tests/sim/world/host.h"
#include "tests/sim/world/options.h"
#include "tests/sim/world/trace_digest.h"

namespace stacknet::sim {

/// Everything that exists in one run: true time, hosts, links, keys, checkers. One thread; the same
/// plan gives the same steps on every machine.
class World {
public:
    /// Tokens bonded for one unit of a plan's weight.
    static constexpr std::uint64_t kBondPerWeight = 10'000'000;

    World(const Options& options, Plan plan);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    // time
    std::int64_t nowMs() const { return m_nowMs; }
    void at(std::int64_t ms, std::function<void()> action);
    void after(std::int64_t ms, std::function<void()> action) {
        at(m_nowMs + ms, std::move(action));
    }
    /// Runs until a block was stored somewhere and `done` holds, or the time is up.
    bool runUntil(std::int64_t ms, const std::function<bool()>& done);
    void runUntil(std::int64_t ms);
    void scheduleTick(HostId host, std::int64_t ms, std::uint64_t generation);
    void scheduleExecution(HostId host, std::int64_t ms, std::uint64_t incarnation);

    // parts
    const Plan& plan() const { return m_plan; }
    const Options& options() const { return m_options; }
    Network& network() { return m_network; }
    std::size_t hosts() const { return m_hosts.size(); }
    Host& host(HostId id) { return *m_hosts[id]; }
    const std::vector<HostId>& correct() const { return m_correct; }
    const KeyRing& keys() const { return m_keys; }
    KeyRing& keys() { return m_keys; }
    const ledger::Genesis& genesis() const { return m_genesis; }
    const PublicKey& stackKey() const { return m_stackKey; }
    const ChainId& chainId() const { return m_chainId; }
    /// Of epoch 0.
    const consensus::ValidatorSet& validators() const { return *m_validators; }
    /// A host builds the engine of an epoch with these validators.
    void epochBegun(HostId host, consensus::Epoch epoch, const consensus::ValidatorSet& validators);
    /// A host's engine has finalized the last block of its epoch.
    void epochEnding(HostId host);
    /// Called then, outside of any host's turn.
    void watchEpochEnds(std::function<void(HostId)> watcher) {
        m_endWatchers.push_back(std::move(watcher));
    }
    Conspiracy& conspiracy() { return m_conspiracy; }
    Checkers& checkers() { return m_checkers; }
    Violations& violations() { return m_violations; }
    Coverage& coverage() { return m_coverage; }
    /// Counts what every host sees in a block once.
    void noteOnce(std::size_t scenario, const consensus::BlockId& block) {
        if (m_noted.emplace(scenario, block).second) m_coverage.note(scenario);
    }
    const WorldFacts& facts() const { return m_facts; }
    /// A stream of the run that depends on the name only.
    Stream stream(std::string_view name, std::uint64_t index = 0) const {
        return m_root.derive(name, index);
    }
    const std::vector<HostId>& hostsOf(const PublicKey& key) const;

    // messages
    EnvelopePtr seal(const PublicKey& from, const consensus::Message& message,
                     consensus::Epoch epoch) const;
    EnvelopePtr seal(const PublicKey& from, const ledger::Transaction& transaction) const;
    /// Bytes on the wire now, plus `extraMs` that the sender still needed.
    void send(HostId from, HostId to, const EnvelopePtr& envelope, std::int64_t extraMs = 0);
    /// Sends what waited on links that are open again.
    void flushWaiting();
    void disconnect(HostId a, HostId b);
    void connect(HostId a, HostId b);

    // bookkeeping
    void trace(std::uint64_t kind, HostId host, std::uint64_t value);
    void blockStored(HostId host);
    void countStep() { ++m_steps; }
    std::uint64_t steps() const { return m_steps; }
    std::uint64_t blocksStored() const { return m_blocksStored; }
    std::uint64_t digest() const { return m_digest.value(); }
    /// True while faults may be injected.
    bool injecting() const { return m_injecting; }
    /// Stops the faults and repairs every correct node; Byzantine ones go on as they are.
    void heal();

private:
    struct Event {
        std::int64_t ms = 0;
        std::uint64_t sequence = 0;
        enum class Kind : std::uint8_t { Deliver, Tick, Execute, Action } kind = Kind::Action;
        HostId host = 0;
        HostId from = 0;
        std::uint64_t generation = 0;
        EnvelopePtr envelope;
        std::function<void()> action;
        bool operator<(const Event& other) const {
            return std::pair(ms, sequence) > std::pair(other.ms, other.sequence);
        }
    };

    void makeGenesis();
    void makeHosts();
    void remindLater(HostId host);
    void push(Event event);
    bool runNext(std::int64_t untilMs);
    void deliver(const Event& event);

    Options m_options;
    Plan m_plan;
    Stream m_root;
    KeyRing m_keys;
    KeyRing::Installed m_installed;
    std::size_t m_hostCount;
    Network m_network;
    Stream m_networkStream;
    ledger::Genesis m_genesis;
    PublicKey m_stackKey;
    ChainId m_chainId;
    std::optional<consensus::ValidatorSet> m_validators;
    WorldFacts m_facts;
    Violations m_violations;
    Checkers m_checkers;
    Coverage m_coverage;
    std::set<std::pair<std::size_t, consensus::BlockId>> m_noted;
    std::vector<std::function<void(HostId)>> m_endWatchers;
    std::map<consensus::Epoch, std::set<HostId>> m_cutOff;  ///< from the first to begin an epoch
    Conspiracy m_conspiracy;
    std::vector<std::unique_ptr<Host>> m_hosts;
    std::vector<HostId> m_correct;
    std::map<PublicKey, std::vector<HostId>> m_hostsOf;
    std::vector<HostId> m_nobody;

    std::priority_queue<Event> m_events;
    std::int64_t m_nowMs = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_steps = 0;
    std::uint64_t m_blocksStored = 0;
    bool m_stored = false;
    bool m_injecting = true;
    TraceDigest m_digest;
};

}  // namespace stacknet::sim
