#include "tests/sim/world/world.h"

#include <algorithm>

#include "core/consensus/codec.h"
#include "tests/sim/world/describe.h"

namespace stacknet::sim {

namespace {

constexpr std::int64_t kActorTimerMs = 500;
constexpr std::int64_t kRemindMs = 2'000;
constexpr std::uint64_t kEpochTrace = 5;  // kinds of trace above are messages

EpochMembers membersOf(const WorldFacts& facts, const consensus::ValidatorSet& validators) {
    EpochMembers members;
    for (std::size_t i = 0; i < validators.size(); ++i) {
        const auto& validator = validators.at(static_cast<consensus::ValidatorIndex>(i));
        const auto node = std::find(facts.keys.begin(), facts.keys.end(), validator.key);
        members.nodes.push_back(static_cast<std::size_t>(node - facts.keys.begin()));
        members.weights.push_back(validator.weight);
    }
    return members;
}

std::size_t countHosts(const Plan& plan) {
    return plan.weights.size() +
           static_cast<std::size_t>(std::count(plan.twins.begin(), plan.twins.end(), true));
}

}  // namespace

World::World(const Options& options, Plan plan)
    : m_options(options),
      m_plan(std::move(plan)),
      m_root(m_plan.seed),
      m_keys(options.scheme),
      m_installed(m_keys),
      m_hostCount(countHosts(m_plan)),
      m_network(m_hostCount),
      m_networkStream(m_root.derive("network")) {
    makeGenesis();
    makeHosts();
}

World::~World() = default;

void World::makeGenesis() {
    Stream stream = m_root.derive("keys");
    m_genesis.networkName = "simulation";
    m_genesis.localNetwork = true;
    m_genesis.openRegistration = m_plan.openRegistration;
    m_genesis.timeMs = HostClock::kWallAtStartMs - 3'600'000;
    m_genesis.keyPriceBaseMicroUsd = 1'000'000;
    m_stackKey = m_keys.generate(stream);
    ledger::GenesisStack stack;
    stack.id.data[0] = 1;
    stack.name = "stack";
    stack.approvalKey = m_stackKey;
    m_genesis.stacks.push_back(stack);
    for (std::size_t i = 0; i < m_plan.weights.size(); ++i) {
        const PublicKey key = m_keys.generate(stream);
        ledger::GenesisNodeKey nodeKey;
        nodeKey.publicKey = key;
        nodeKey.owner = ledger::ownerOf(key);
        nodeKey.tokensBonded = m_plan.weights[i] * kBondPerWeight;
        nodeKey.tokensFree = 1'000'000'000 - nodeKey.tokensBonded;
        nodeKey.state = ledger::NodeKeyState::Connected;
        nodeKey.vrfKey = m_keys.vrfKey(key);
        m_genesis.nodeKeys.push_back(nodeKey);
        if (m_plan.weights[i] > 0) {
            m_genesis.validators.push_back({key, "node " + std::to_string(i), m_plan.weights[i]});
        }
        m_facts.keys.push_back(key);
        m_facts.faulty.push_back(!m_plan.actors[i].empty() || m_plan.twins[i] ||
                                 m_plan.forgetful[i]);
    }
    for (const ArenaPlay play : m_plan.arena) {
        m_facts.liars.push_back(play == ArenaPlay::Cheat || play == ArenaPlay::Copier);
    }
    m_chainId = m_genesis.chainId();
    m_validators = *consensus::ValidatorSet::fromGenesis(m_genesis);
    m_facts.termLength = m_plan.termLength;
    m_facts.epochs[0] = membersOf(m_facts, *m_validators);
    m_facts.challengers = m_plan.challengers;
    m_facts.genesis = &m_genesis;
    m_facts.nowMs = &m_nowMs;
    std::uint64_t faulty = 0;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < m_plan.weights.size(); ++i) {
        total += m_plan.weights[i];
        if (m_facts.faulty[i]) faulty += m_plan.weights[i];
    }
    m_facts.faultyAboveThird = 3 * faulty >= total;
}

void World::makeHosts() {
    for (std::size_t i = 0; i < m_plan.weights.size(); ++i) m_facts.hostIndex.push_back(i);
    for (std::size_t i = 0; i < m_plan.weights.size(); ++i) {
        if (m_plan.twins[i]) m_facts.hostIndex.push_back(i);
    }
    m_checkers = makeCheckers(m_facts, m_violations);
    for (HostId id = 0; id < m_hostCount; ++id) {
        const std::size_t validator = m_facts.hostIndex[id];
        Stream stream = m_root.derive("actor", id);
        auto actor = makeActor(m_plan.actors[validator], stream);
        m_hosts.push_back(std::make_unique<Host>(*this, id, validator, std::move(actor),
                                                 m_plan.twins[validator]));
        m_hostsOf[m_facts.keys[validator]].push_back(id);
        if (m_hosts.back()->correct()) m_correct.push_back(id);
    }
    for (const HostId id : m_correct) remindLater(id);
    for (HostId id = 0; id < m_hostCount; ++id) {
        if (m_hosts[id]->actor() == nullptr) continue;
        const auto timer = std::make_shared<std::function<void()>>();
        // The world outlives its events; the weak end breaks the ring.
        *timer = [this, id, weak = std::weak_ptr(timer)] {
            Host& host = *m_hosts[id];
            if (host.running() && !host.paused()) host.actor()->onTimer(host);
            if (auto next = weak.lock()) after(kActorTimerMs, [next] { (*next)(); });
        };
        after(kActorTimerMs + static_cast<std::int64_t>(id), [timer] { (*timer)(); });
    }
}

void World::remindLater(HostId host) {
    after(kRemindMs, [this, host] {
        m_hosts[host]->remind();
        remindLater(host);
    });
}

const std::vector<HostId>& World::hostsOf(const PublicKey& key) const {
    const auto found = m_hostsOf.find(key);
    return found == m_hostsOf.end() ? m_nobody : found->second;
}

void World::push(Event event) {
    event.sequence = m_sequence++;
    m_events.push(std::move(event));
}

void World::at(std::int64_t ms, std::function<void()> action) {
    Event event;
    event.ms = std::max(ms, m_nowMs);
    event.action = std::move(action);
    push(std::move(event));
}

void World::scheduleTick(HostId host, std::int64_t ms, std::uint64_t generation) {
    Event event;
    event.ms = std::max(ms, m_nowMs + 1);
    event.kind = Event::Kind::Tick;
    event.host = host;
    event.generation = generation;
    push(std::move(event));
}

void World::scheduleExecution(HostId host, std::int64_t ms, std::uint64_t incarnation) {
    Event event;
    event.ms = ms;
    event.kind = Event::Kind::Execute;
    event.host = host;
    event.generation = incarnation;
    push(std::move(event));
}

void World::epochBegun(HostId host, consensus::Epoch epoch,
                       const consensus::ValidatorSet& validators) {
    trace(kEpochTrace, host, epoch);
    if (!m_hosts[host]->correct()) return;
    const EpochMembers members = membersOf(m_facts, validators);
    const auto [place, first] = m_facts.epochs.emplace(epoch, members);
    if (!first && place->second != members) {
        m_violations.add("I8", "node " + std::to_string(host) + " has other validators in epoch " +
                                   std::to_string(epoch) + " than others");
    }
    // The workload's promise: no order that comes makes the faulty a third.
    std::uint64_t faulty = 0;
    for (std::size_t i = 0; i < members.nodes.size(); ++i) {
        if (m_facts.faulty[members.nodes[i]]) faulty += members.weights[i];
    }
    if (3 * faulty >= members.total() && !m_facts.faultyAboveThird) {
        m_violations.add(
            "plan", "faulty nodes are a third of the weight in epoch " + std::to_string(epoch));
    }
    const auto [cutOff, fresh] = m_cutOff.emplace(epoch, std::set<HostId>());
    if (!fresh && cutOff->second.erase(host) > 0) m_coverage.note(37);
    for (HostId other = 0; fresh && other < m_hostCount; ++other) {
        if (other != host && !m_network.connected(host, other)) cutOff->second.insert(other);
    }
}

void World::epochEnding(HostId host) {
    for (const auto& watcher : m_endWatchers) {
        after(0, [watcher, host] { watcher(host); });
    }
}

EnvelopePtr World::seal(const PublicKey& from, const consensus::Message& message,
                        consensus::Epoch epoch) const {
    auto envelope = std::make_shared<Envelope>();
    envelope->from = from;
    envelope->bytes = consensus::encodeMessage(m_chainId, message, epoch);
    auto decoded = consensus::decodeEnvelope(m_chainId, envelope->bytes);
    if (decoded.ok()) {
        envelope->message = std::move(decoded->message);
        envelope->epoch = decoded->epoch;
    }
    envelope->hash = TraceDigest::hashOf(envelope->bytes);
    return envelope;
}

EnvelopePtr World::seal(const PublicKey& from, const ledger::Transaction& transaction) const {
    auto envelope = std::make_shared<Envelope>();
    envelope->from = from;
    envelope->bytes = transaction.encode();
    auto decoded = ledger::Transaction::decode(envelope->bytes);
    if (decoded.ok() && ledger::checkStatic(*decoded, m_chainId).ok()) {
        envelope->transaction = std::move(decoded).value();
    }
    envelope->hash = TraceDigest::hashOf(envelope->bytes);
    return envelope;
}

void World::send(HostId from, HostId to, const EnvelopePtr& envelope, std::int64_t extraMs) {
    if (m_options.trace) {
        std::printf("%8lld ms  %zu -> %zu  %s, %zu bytes\n", static_cast<long long>(m_nowMs), from,
                    to, envelope->message ? describe(*envelope->message).c_str() : "transaction",
                    envelope->bytes.size());
    }
    for (const std::int64_t ms :
         m_network.arrivals(from, to, envelope, m_nowMs + extraMs, m_networkStream)) {
        Event event;
        event.ms = ms;
        event.kind = Event::Kind::Deliver;
        event.host = to;
        event.from = from;
        event.envelope = envelope;
        push(std::move(event));
    }
}

void World::flushWaiting() {
    for (HostId from = 0; from < m_hostCount; ++from) {
        for (HostId to = 0; to < m_hostCount; ++to) {
            if (m_network.link(from, to).clogged) continue;
            for (const EnvelopePtr& envelope : m_network.takeWaiting(from, to)) {
                send(from, to, envelope);
            }
        }
    }
}

void World::disconnect(HostId a, HostId b) {
    m_hosts[a]->give(consensus::PeerDisconnected{m_hosts[b]->key()});
    m_hosts[b]->give(consensus::PeerDisconnected{m_hosts[a]->key()});
}

void World::connect(HostId a, HostId b) {
    if (!m_hosts[a]->running() || !m_hosts[b]->running()) return;
    m_hosts[b]->give(consensus::PeerConnected{m_hosts[a]->key()});
    if (!m_hosts[a]->running()) return;
    m_hosts[a]->give(consensus::PeerConnected{m_hosts[b]->key()});
}

void World::trace(std::uint64_t kind, HostId host, std::uint64_t value) {
    if (m_options.trace && kind <= kEpochTrace) {
        static constexpr const char* kNames[] = {"",      "starts",         "is down",
                                                 "alarm", "stores a block", "begins an epoch"};
        std::printf("%8lld ms  node %zu %s\n", static_cast<long long>(m_nowMs), host, kNames[kind]);
    }
    m_digest.add(static_cast<std::uint64_t>(m_nowMs) * 64 + kind);
    m_digest.add(host);
    m_digest.add(value);
}

void World::blockStored(HostId) {
    m_stored = true;
    ++m_blocksStored;
}

void World::deliver(const Event& event) {
    Network::Link& link = m_network.link(event.from, event.host);
    --link.inFlight;
    if (link.cut) return;
    trace(kEpochTrace + 1 + event.from * 2, event.host, event.envelope->hash);
    m_hosts[event.host]->receive(event.from, event.envelope);
}

bool World::runNext(std::int64_t untilMs) {
    if (m_events.empty() || m_events.top().ms > untilMs) {
        m_nowMs = untilMs;
        return false;
    }
    // The queue orders by time and sequence only, so the rest may be moved out.
    Event event = std::move(const_cast<Event&>(m_events.top()));
    m_events.pop();
    m_nowMs = event.ms;
    switch (event.kind) {
        case Event::Kind::Deliver:
            deliver(event);
            break;
        case Event::Kind::Tick:
            m_hosts[event.host]->wakeUp(event.generation);
            break;
        case Event::Kind::Execute:
            m_hosts[event.host]->executeNext(event.generation);
            break;
        case Event::Kind::Action:
            event.action();
            break;
    }
    return true;
}

void World::runUntil(std::int64_t ms) {
    while (m_violations.empty() && runNext(ms)) {
    }
}

bool World::runUntil(std::int64_t ms, const std::function<bool()>& done) {
    m_stored = false;
    while (m_violations.empty()) {
        if (m_stored && done()) return true;
        m_stored = false;
        if (!runNext(ms)) return done();
    }
    return false;
}

void World::heal() {
    m_injecting = false;
    m_network.heal();
    for (auto& host : m_hosts) host->repair();
    flushWaiting();
    for (auto& host : m_hosts) {
        host->wake(0);
        host->resume();
    }
    for (const HostId id : m_correct) {
        Host& host = *m_hosts[id];
        // The operator's answer to the alarm, and to a damaged database.
        const bool mute = host.running() && host.validates() && host.status().observer;
        if (host.running() && (host.diverged() || host.blocks().damaged() || mute)) {
            host.crash();
        }
    }
    // From here on no correct process dies, and with it what it alone has heard of.
    for (auto& checker : m_checkers) checker->onHealed();
    for (HostId id = 0; id < m_hostCount; ++id) {
        m_hosts[id]->start();
    }
    for (HostId a = 0; a < m_hostCount; ++a) {
        for (HostId b = a + 1; b < m_hostCount; ++b) connect(a, b);
    }
}

}  // namespace stacknet::sim
