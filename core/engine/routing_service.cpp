#include "core/engine/routing_service.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

using routing::Advert;
using routing::NodeFacts;
using routing::SignedAdvert;

RoutingService::RoutingService(ServiceThread& thread, const PublicKey& self, const ChainId& chainId,
                               Events events, const Clock& clock, Rng& rng)
    : m_thread(thread),
      m_self(self),
      m_events(std::move(events)),
      m_clock(clock),
      m_rng(rng),
      m_exchange(chainId, self, [this](const PublicKey& key) { return m_events.node(key).serving; },
                 {}),
      m_asker([this](const PublicKey& peer,
                     const RoutingMessage& message) { return sendLinked(peer, message); },
              [this](const PublicKey& node, std::size_t calls) { running(node, calls); }, clock,
              {}) {}

RoutingService::~RoutingService() {
    m_asker.stop();
}

void RoutingService::start() {
    m_timer = std::make_unique<ServiceThread::Timer>(m_thread);
    tick();
}

void RoutingService::tick() {
    m_events.refreshLedger();
    m_exchange.tick(now());
    say();
    refreshTable();
    m_asker.tick();
    m_events.changed();
    m_timer->arm(kTickMs, [this] { tick(); });
}

/// Advertises this node when that is due and it can.
void RoutingService::say() {
    const auto attempt = [&]() -> Result<void> {
        if (!m_events.node(m_self).serving) {
            return makeError("routing.not_serving",
                             sentence("This node's key is not Connected on the ledger, or it is "
                                      "jailed; only then do others send it tasks."));
        }
        STACKNET_TRY(Advert facts, m_events.own());
        facts.nodeKey = m_self;
        if (const auto key = m_events.encryptionKey(); key.ok()) {
            facts.descriptor = key->encoded;
            facts.descriptorSignature = key->signature;
        }
        if (!m_exchange.ownIsDue(facts, now())) return {};
        facts.issuedMs = m_exchange.nextIssuedMs(now());
        STACKNET_TRY(const Signature signature,
                     m_events.sign(routing::advertStatement(m_exchange.chainId(), facts)));
        carryOut(m_exchange.say({facts, signature}, now()));
        m_saidMs = m_clock.wallMs();
        return {};
    };
    const auto said = attempt();
    const std::string silence = said.ok() ? "" : said.error().message;
    if (silence != m_silence && !silence.empty()) {
        log::notice("routing", "not_advertised", {{"reason", said.error().code}});
    }
    m_silence = silence;
}

void RoutingService::carryOut(const RoutingExchange::Effects& effects) {
    for (const RoutingExchange::Effect& effect : effects) {
        if (const auto* send = std::get_if<RoutingExchange::Send>(&effect)) {
            m_events.send(send->peer, RoutingAdvert{send->advert});
        } else if (const auto* blame = std::get_if<RoutingExchange::Misbehaved>(&effect)) {
            m_events.misbehaved(blame->peer, blame->error);
        }
    }
}

void RoutingService::peerConnected(const PublicKey& peer) {
    {
        std::lock_guard lock(m_mutex);
        m_linked.insert(peer);
    }
    carryOut(m_exchange.peerConnected(peer));
    refreshTable();
}

void RoutingService::peerDisconnected(const PublicKey& peer) {
    {
        std::lock_guard lock(m_mutex);
        m_linked.erase(peer);
    }
    m_exchange.peerDisconnected(peer);
    m_asker.peerLost(peer);
    refreshTable();
}

void RoutingService::received(const PublicKey& peer, ByteView advert) {
    const std::uint64_t before = m_exchange.version();
    carryOut(m_exchange.received(peer, advert, now()));
    if (m_exchange.version() == before) return;
    if (const auto said = routing::decodeAdvert(advert); said.ok()) {
        refreshNode(said->advert.nodeKey);
    }
}

bool RoutingService::sendLinked(const PublicKey& peer, const RoutingMessage& message) const {
    {
        std::lock_guard lock(m_mutex);
        if (!m_linked.contains(peer)) return false;
    }
    m_events.send(peer, message);
    return true;
}

NodeFacts RoutingService::factsOf(const PublicKey& key, const RoutingExchange::Held& held) const {
    const LedgerNode node = m_events.node(key);
    const Advert& said = held.advert;
    NodeFacts facts;
    facts.nodeKey = key;
    facts.serving = node.serving;
    facts.reachable = key == m_self || m_linked.contains(key);
    facts.attested = node.attested;
    facts.offers = said.offers;
    facts.stack = said.stack;
    facts.resource = said.resource;
    facts.capability = said.capability;
    facts.availability = said.availability;
    facts.capacityClass = said.capacityClass;
    facts.loadBps = said.loadBps;
    facts.queueLength = said.queueLength;
    facts.stake = node.stake;
    facts.points = node.points;
    facts.latencyMs = key == m_self ? 0 : m_events.latencyMs(key);
    facts.heardMs = held.heardMs;
    return facts;
}

void RoutingService::refreshTable() {
    std::lock_guard lock(m_mutex);
    m_mayAsk.clear();
    for (const PublicKey& peer : m_linked) {
        if (m_events.node(peer).serving) m_mayAsk.insert(peer);
    }
    std::vector<PublicKey> gone;
    for (const NodeFacts& node : m_index.nodes()) {
        if (!m_exchange.adverts().contains(node.nodeKey)) gone.push_back(node.nodeKey);
    }
    for (const PublicKey& key : gone) {
        m_index.remove(key);
        m_saidQueue.erase(key);
    }
    for (const auto& [key, held] : m_exchange.adverts()) putNode(factsOf(key, held));
    m_index.refresh();
    fillKeys();
}

/// News of a node that is in the table. A new one waits for the next tick, so that many of them
/// build the table once.
void RoutingService::refreshNode(const PublicKey& key) {
    std::lock_guard lock(m_mutex);
    const auto held = m_exchange.adverts().find(key);
    if (held == m_exchange.adverts().end() || m_index.find(key) == nullptr) return;
    putNode(factsOf(key, held->second));
}

void RoutingService::putNode(NodeFacts facts) {
    m_saidQueue[facts.nodeKey] = facts.queueLength;
    // What we know to be there counts even where the node does not say so yet.
    if (const auto ours = m_running.find(facts.nodeKey); ours != m_running.end()) {
        facts.queueLength = std::max(facts.queueLength, static_cast<std::uint32_t>(ours->second));
    }
    const NodeFacts* known = m_index.find(facts.nodeKey);
    if (known != nullptr && *known == facts) return;
    if (const auto put = m_index.put(std::move(facts)); !put.ok()) {
        log::warning("routing", "node_not_taken", {{"reason", put.error().code}});
    }
}

void RoutingService::fillKeys() {
    m_documents.clear();
    m_owners.clear();
    for (const auto& [key, held] : m_exchange.adverts()) {
        const Advert& said = held.advert;
        const auto descriptor = e2ee::parseDescriptor(said.descriptor);
        if (said.descriptor.empty() || !descriptor.ok()) continue;
        m_documents[key] = {said.descriptor, said.descriptorSignature, ""};
        const auto [owner, first] = m_owners.try_emplace(descriptor->keyId, KeyOwner{key, false});
        owner->second.several = !first;
    }
}

void RoutingService::running(const PublicKey& node, std::size_t calls) {
    std::lock_guard lock(m_mutex);
    if (calls == 0) {
        m_running.erase(node);
    } else {
        m_running[node] = calls;
    }
    const NodeFacts* known = m_index.find(node);
    if (known == nullptr) return;
    NodeFacts facts = *known;
    facts.queueLength = std::max(m_saidQueue[node], static_cast<std::uint32_t>(calls));
    if (facts.queueLength != known->queueLength) (void)m_index.put(std::move(facts));
}

bool RoutingService::mayAsk(const PublicKey& peer) const {
    std::lock_guard lock(m_mutex);
    return m_mayAsk.contains(peer);
}

gateway::RouteAnswer RoutingService::route(const routing::TaskNeeds& needs,
                                           const std::optional<routing::DrawSeed>& seed,
                                           bool explain) {
    const routing::DrawSeed drawn = seed ? *seed : routing::randomSeed(m_rng);
    gateway::RouteAnswer answer;
    std::lock_guard lock(m_mutex);
    const std::int64_t nowMs = m_clock.monotonicMs();
    if (explain || m_index.size() <= kExplainedNodesMax) {
        answer.explanation = routing::explain(m_index, needs, nowMs, drawn);
    } else {
        answer.explanation = {needs, nowMs, m_index.decide(needs, nowMs, drawn), {}};
    }
    m_decisions.push_front({m_clock.wallMs(), answer.explanation});
    if (m_index.size() > kExplainedNodesMax) m_decisions.front().explanation.nodes.clear();
    if (m_decisions.size() > api::kRoutingDecisionsShownMax) m_decisions.pop_back();
    if (!explain) answer.explanation.nodes.clear();
    const auto& choice = answer.explanation.decision.choice;
    if (!choice) return answer;
    answer.here = choice->nodeKey == m_self;
    const auto document = m_documents.find(choice->nodeKey);
    if (document != m_documents.end()) answer.key = document->second;
    return answer;
}

std::optional<PublicKey> RoutingService::nodeOf(const e2ee::KeyId& keyId) const {
    std::lock_guard lock(m_mutex);
    const auto owner = m_owners.find(keyId);
    if (owner == m_owners.end() || owner->second.several || owner->second.node == m_self) {
        return std::nullopt;
    }
    return owner->second.node;
}

std::shared_ptr<gateway::IForwardCall> RoutingService::forward(
    gateway::ForwardRequest request, std::shared_ptr<gateway::IForwardSink> sink) {
    return m_asker.ask(std::move(request), std::move(sink));
}

}  // namespace stacknet::engine
