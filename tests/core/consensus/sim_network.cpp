#include "tests/core/consensus/sim_network.h"

#include <algorithm>

#include "core/consensus/execution_input.h"
#include "core/ledger/epochs.h"

namespace stacknet::consensus::testing {

struct SimNetwork::Signer final : ISigner {
    explicit Signer(const crypto::SigningKey& signingKey)
        : key(signingKey), vrf(crypto::VrfKey::fromSigningKey(signingKey)) {}
    std::optional<Signature> sign(ByteView message) override { return key.sign(message); }
    std::optional<BeaconProof> prove(ByteView input) override { return vrf.prove(input); }
    const crypto::SigningKey& key;
    const crypto::VrfKey vrf;
};

struct SimNetwork::Source final : ITransactionSource {
    Source(SimNetwork& simNetwork, const Node& simNode, std::size_t nodeIndex)
        : network(simNetwork), node(simNode), index(nodeIndex) {}
    std::vector<ledger::Transaction> select(const std::set<ledger::TxHash>& pending,
                                            std::size_t countMax, std::size_t bytesMax) override;
    void offer(const ledger::Transaction& transaction) override {
        network.submitTo({index}, transaction);
    }
    SimNetwork& network;
    const Node& node;
    const std::size_t index;
};

struct SimNetwork::Node {
    explicit Node(crypto::SigningKey signingKey) : key(std::move(signingKey)), signer(key) {}

    crypto::SigningKey key;
    Signer signer;
    std::unique_ptr<Source> source;
    // The disk.
    MemoryVoteStore votes;
    std::vector<BlockPtr> chain;
    std::map<Height, Certificate> certificates;
    std::vector<Hash256> roots;
    std::optional<ledger::State> state;
    std::set<ledger::TxHash> executed;
    std::map<Height, EpochProof> epochEnds;
    std::vector<std::optional<Hash256>> nextHashes;  ///< by height, as Executed had them
    // The process.
    std::unique_ptr<Engine> engine;
    std::uint32_t incarnation = 0;
    std::optional<std::uint32_t> crashAfter;
    std::int64_t tickAtMs = 0;
    bool busy = false;  ///< its step's effects are being carried out
    bool epochEnded = false;
    std::vector<Input> waiting;  ///< inputs that came up meanwhile
    std::vector<Error> alarms;
    std::uint32_t score = 0;
    // Everything this key ever signed and sent, over all incarnations.
    struct Signed {
        std::map<View, SignedHeader> proposals;
        std::map<View, Notarize> notarizes;
        std::map<View, Finalize> finalizes;
        std::map<Term, Abandon> abandons;
    };
    std::map<Epoch, Signed> signedIn;
};

struct SimNetwork::Reader final : IBlockReader {
    explicit Reader(const Node& simNode) : node(simNode) {}
    Height tipHeight() const override { return node.chain.size(); }
    BlockPtr block(Height height) const override {
        return height >= 1 && height <= node.chain.size() ? node.chain[height - 1] : nullptr;
    }
    std::optional<BlockHeader> header(Height height) const override {
        const BlockPtr found = block(height);
        return found == nullptr ? std::nullopt : std::optional<BlockHeader>(found->header);
    }
    std::optional<Certificate> finalCert(Height height) const override {
        const auto found = node.certificates.find(height);
        return found == node.certificates.end() ? std::nullopt
                                                : std::optional<Certificate>(found->second);
    }
    std::optional<EpochProof> epochProof(Height height) const override {
        const auto found = node.epochEnds.find(height);
        return found == node.epochEnds.end() ? std::nullopt : std::optional(found->second);
    }
    const Node& node;
};

std::vector<ledger::Transaction> SimNetwork::Source::select(const std::set<ledger::TxHash>& pending,
                                                            std::size_t countMax,
                                                            std::size_t bytesMax) {
    std::vector<ledger::Transaction> chosen;
    std::size_t bytes = 0;
    for (const Waiting& waiting : network.m_mempool) {
        if (!waiting.nodes.contains(index)) continue;
        if (node.executed.contains(waiting.hash) || pending.contains(waiting.hash)) continue;
        bytes += waiting.transaction.encode().size();
        if (bytes > bytesMax || chosen.size() == countMax) break;
        chosen.push_back(waiting.transaction);
    }
    return chosen;
}

SimNetwork::SimNetwork(SimConfig config) : m_config(std::move(config)), m_rng(m_config.seed) {
    m_genesis.networkName = "sim";
    m_genesis.localNetwork = true;
    m_genesis.openRegistration = true;
    m_genesis.timeMs = 1'699'999'000'000;
    m_genesis.keyPriceBaseMicroUsd = 1'000'000;
    for (std::size_t i = 0; i < m_config.validators + m_config.spares; ++i) {
        m_nodes.push_back(std::make_unique<Node>(crypto::SigningKey::generate(m_rng)));
        const PublicKey& key = m_nodes[i]->key.publicKey();
        ledger::GenesisNodeKey nodeKey;
        nodeKey.publicKey = key;
        nodeKey.owner = ledger::ownerOf(key);
        nodeKey.tokensFree = 1'000'000'000;
        nodeKey.state = ledger::NodeKeyState::Connected;
        nodeKey.vrfKey = m_nodes[i]->signer.vrf.publicKey();
        if (m_config.otherVrfKeys.contains(i)) nodeKey.vrfKey = m_nodes[0]->signer.vrf.publicKey();
        const bool spare = i >= m_config.validators;
        const std::uint64_t weight = m_config.weights.empty() || spare ? 1 : m_config.weights[i];
        if (m_config.epochs && !spare) {
            nodeKey.tokensBonded = weight;
            nodeKey.tokensFree -= weight;
        }
        m_genesis.nodeKeys.push_back(nodeKey);
        if (spare) continue;
        m_genesis.validators.push_back({key, "node " + std::to_string(i), weight});
    }
    m_chainId = m_genesis.chainId();
    m_sets.push_back(*ValidatorSet::fromGenesis(m_genesis));
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        auto& node = m_nodes[i];
        node->source = std::make_unique<Source>(*this, *node, i);
        node->state = ledger::State::fromGenesis(m_genesis);
        node->roots.push_back(node->state->root());
        node->nextHashes.emplace_back();
    }
    heal();
}

SimNetwork::~SimNetwork() = default;

const crypto::VrfKey& SimNetwork::vrfKey(std::size_t node) const {
    return m_nodes[node]->signer.vrf;
}

const crypto::SigningKey& SimNetwork::key(std::size_t node) const {
    return m_nodes[node]->key;
}

Now SimNetwork::now() const {
    return {1'700'000'000'000 + m_nowMs, m_nowMs, m_nowMs};
}

std::optional<Hash256> SimNetwork::nextHash(const Node& node) const {
    const auto* next = node.state->nextValidators();
    if (!m_config.epochs || next == nullptr) return std::nullopt;
    return ledger::validatorSetHash(*next);
}

bool SimNetwork::buildEngine(std::size_t index) {
    Node& node = *m_nodes[index];
    Epoch epoch = 0;
    if (!node.chain.empty()) {
        const BlockHeader& tip = node.chain.back()->header;
        epoch = tip.epoch + (endsEpoch(tip) ? 1 : 0);
    }
    EngineConfig config{m_chainId,
                        m_sets[epoch],
                        m_config.params,
                        node.key.publicKey(),
                        &node.signer,
                        node.source.get(),
                        0};
    config.epoch = epoch;
    if (epoch > 0) {
        const BlockHeader& last = node.chain[node.epochEnds.rbegin()->first - 1]->header;
        config.anchor = Anchor{last.id(), last.height, last.timeMs, last.stateHeight, last.view};
    }
    config.incarnation = m_rng.u64() | 1;
    FinalizedTip tip;
    tip.height = node.chain.size();
    tip.genesisTimeMs = m_genesis.timeMs;
    Height from = 0;
    if (tip.height > 0) {
        tip.header = node.chain.back()->header;
        from = tip.header->stateHeight;
        const auto certificate = node.certificates.find(tip.height);
        if (certificate != node.certificates.end()) tip.finalCert = certificate->second;
    }
    tip.jailed = jailed;
    tip.beacon = node.state->beacon();
    for (Height height = from; height <= tip.height; ++height) {
        const bool running = height > 0 && node.chain[height - 1]->header.epoch == epoch;
        tip.roots.push_back(
            {height, node.roots[height], running ? node.nextHashes[height] : std::nullopt});
    }
    auto engine = Engine::make(std::move(config), std::move(tip), *node.votes.load(), now());
    if (!engine.ok()) {
        m_violations.push_back("start refused: " + engine.error().message);
        return false;
    }
    node.engine = std::move(*engine);
    return true;
}

// The driver's part when an epoch has ended: the record of the votes stays, the engine is new.
void SimNetwork::nextEpoch(std::size_t index) {
    Node& node = *m_nodes[index];
    node.epochEnded = false;
    node.engine.reset();
    const Epoch epoch = node.chain.back()->header.epoch + 1;
    if (m_sets.size() == epoch) {
        m_sets.push_back(
            *ValidatorSet::fromLedger(m_chainId, epoch, *node.state->nextValidators()));
    }
    if (!buildEngine(index)) return;
    for (std::size_t other = 0; other < m_nodes.size(); ++other) {
        if (other != index && running(other)) {
            node.waiting.push_back(PeerConnected{m_nodes[other]->key.publicKey()});
        }
    }
    node.waiting.push_back(Tick{});
}

void SimNetwork::start(std::size_t index) {
    Node& node = *m_nodes[index];
    if (!buildEngine(index)) return;
    node.epochEnded = false;
    ++node.incarnation;
    node.crashAfter.reset();
    node.tickAtMs = 0;
    for (std::size_t other = 0; other < m_nodes.size(); ++other) {
        if (other == index || !running(other)) continue;
        step(other, PeerConnected{node.key.publicKey()});
        if (running(index)) step(index, PeerConnected{m_nodes[other]->key.publicKey()});
    }
    if (running(index)) step(index, Tick{});
}

void SimNetwork::startAll() {
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (!running(i)) start(i);
    }
}

void SimNetwork::crash(std::size_t index) {
    Node& node = *m_nodes[index];
    if (!node.engine) return;
    node.engine.reset();
    node.waiting.clear();
    node.crashAfter.reset();
    for (std::size_t other = 0; other < m_nodes.size(); ++other) {
        if (other != index && running(other)) step(other, PeerDisconnected{node.key.publicKey()});
    }
}

void SimNetwork::crashAfter(std::size_t node, std::uint32_t effects) {
    m_nodes[node]->crashAfter = effects;
}
void SimNetwork::cancelCrashes() {
    for (auto& node : m_nodes) node->crashAfter.reset();
}
bool SimNetwork::running(std::size_t node) const {
    return m_nodes[node]->engine != nullptr;
}
void SimNetwork::loseVoteStore(std::size_t node) {
    m_nodes[node]->votes = MemoryVoteStore::lost();
}
MemoryVoteStore SimNetwork::copyVoteStore(std::size_t node) const {
    return m_nodes[node]->votes;
}
void SimNetwork::restoreVoteStore(std::size_t node, MemoryVoteStore store) {
    m_nodes[node]->votes = std::move(store);
}
MemoryVoteStore& SimNetwork::voteStore(std::size_t node) {
    return m_nodes[node]->votes;
}

void SimNetwork::submit(const ledger::Transaction& transaction) {
    std::set<std::size_t> all;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) all.insert(i);
    submitTo(all, transaction);
}

void SimNetwork::submitTo(const std::set<std::size_t>& nodes,
                          const ledger::Transaction& transaction) {
    const ledger::TxHash hash = transaction.hash();
    auto place = std::find_if(m_mempool.begin(), m_mempool.end(),
                              [&](const Waiting& waiting) { return waiting.hash == hash; });
    if (place == m_mempool.end()) {
        m_mempool.push_back({transaction, hash, {}});
        place = std::prev(m_mempool.end());
    }
    place->nodes.insert(nodes.begin(), nodes.end());
    for (const std::size_t node : nodes) {
        if (running(node)) step(node, TransactionsAvailable{});
    }
}

void SimNetwork::inject(std::size_t to, std::size_t claimedFrom, const Message& message) {
    const auto decoded = decodeMessage(m_chainId, encodeMessage(m_chainId, message));
    if (!decoded.ok()) return;
    step(to, MessageReceived{m_nodes[claimedFrom]->key.publicKey(), *decoded,
                             m_nodes[to]->engine ? m_nodes[to]->engine->epoch() : 0});
}

void SimNetwork::tick(std::size_t node) {
    step(node, Tick{});
}

void SimNetwork::step(std::size_t index, Input input) {
    Node& node = *m_nodes[index];
    if (!node.engine) return;
    node.waiting.push_back(std::move(input));
    if (node.busy) return;  // one step's effects are carried out before the next input
    node.busy = true;
    while (node.engine && !node.waiting.empty()) {
        const Input next = std::move(node.waiting.front());
        node.waiting.erase(node.waiting.begin());
        std::vector<Output> outputs = node.engine->step(now(), next);
        for (Output& output : outputs) {
            if (node.crashAfter && (*node.crashAfter)-- == 0) crash(index);
            if (!node.engine || !carryOut(index, output)) break;
        }
        if (node.engine && node.epochEnded && !holdEnded) nextEpoch(index);
    }
    node.busy = false;
    if (node.engine) scheduleTick(index);
}

// False: the rest of the step must not be carried out.
bool SimNetwork::carryOut(std::size_t index, Output& output) {
    Node& node = *m_nodes[index];
    if (auto* persist = std::get_if<Persist>(&output)) {
        const Result<void> stored = node.votes.commit(persist->batch);
        if (stored.ok()) return true;
        if (stored.error().code == "consensus.vote_conflict") {
            m_violations.push_back("node " + std::to_string(index) + " contradicts its store");
        }
        step(index, VoteStoreFailed{stored.error()});
        return false;
    }
    if (auto* message = std::get_if<Broadcast>(&output)) {
        recordSigned(index, message->message);
        for (std::size_t to = 0; to < m_nodes.size(); ++to) {
            if (to != index) send(index, to, message->message);
        }
    } else if (auto* direct = std::get_if<Send>(&output)) {
        recordSigned(index, direct->message);
        send(index, indexOf(direct->to), direct->message);
    } else if (auto* final = std::get_if<FinalizedBlock>(&output)) {
        execute(index, *final);
    } else if (std::holds_alternative<EpochEnded>(output)) {
        node.epochEnded = true;
    } else if (auto* serve = std::get_if<ServeSync>(&output)) {
        send(index, indexOf(serve->to), makeSyncResponse(Reader(node), serve->request));
    } else if (auto* seen = std::get_if<EvidenceSeen>(&output)) {
        m_evidence.push_back(seen->evidence);
    } else if (auto* bad = std::get_if<PeerMisbehaved>(&output)) {
        m_misbehaviours.push_back(bad->error);
        node.score = bad->score;
    } else if (auto* alarm = std::get_if<Alarm>(&output)) {
        node.alarms.push_back(alarm->error);
    }
    return true;
}

void SimNetwork::execute(std::size_t index, const FinalizedBlock& final) {
    Node& node = *m_nodes[index];
    const Block& block = *final.block;
    const std::string who =
        "node " + std::to_string(index) + " at height " + std::to_string(block.header.height);
    if (block.header.height != node.chain.size() + 1) {
        m_violations.push_back(who + ": finalized out of order");
        return;
    }
    const auto [agreed, first] = m_agreed.emplace(block.header.height, block.id);
    if (!first && agreed->second != block.id) m_violations.push_back(who + ": FORK");
    const Terms terms{m_config.params.termLength};
    const EvidenceJudge judge(terms);
    const auto input =
        executionInput(block, m_sets[block.header.epoch], terms, node.state->beacon());
    if (!input.ok()) return m_violations.push_back(who + ": " + input.error().message);
    auto result = ledger::execute(*input, *node.state, m_config.epochs ? &judge : nullptr);
    if (!result.ok()) return m_violations.push_back(who + ": " + result.error().message);
    const auto [root, firstRoot] = m_agreedRoots.emplace(block.header.height, result->stateRoot);
    if (!firstRoot && root->second != result->stateRoot) {
        m_violations.push_back(who + ": state roots differ");
    }
    node.chain.push_back(final.block);
    node.roots.push_back(result->stateRoot);
    node.nextHashes.push_back(nextHash(node));
    if (final.epochProof) node.epochEnds[block.header.height] = *final.epochProof;
    if (final.finalCert) node.certificates[block.header.height] = *final.finalCert;
    for (const auto& outcome : result->outcomes) node.executed.insert(outcome.hash);
    step(index, Executed{block.header.height, result->stateRoot, jailed, nextHash(node)});
}

void SimNetwork::send(std::size_t from, std::size_t to, const Message& message) {
    if (onSent) onSent(from, message);
    if (m_groups[from] != m_groups[to] || (filter && filter(from, to, message))) return;
    if (m_rng.below(100) < m_config.lossPercent) return;
    const int copies = m_rng.below(100) < m_config.duplicatePercent ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        const std::int64_t delayMs =
            m_config.delayMinMs + static_cast<std::int64_t>(m_rng.below(static_cast<std::uint64_t>(
                                      m_config.delayMaxMs - m_config.delayMinMs + 1)));
        Event event;
        event.node = to;
        event.from = m_nodes[from]->key.publicKey();
        event.bytes = encodeMessage(m_chainId, message, m_nodes[from]->engine->epoch());
        m_events.emplace(std::pair{m_nowMs + delayMs, m_sequence++}, std::move(event));
    }
}

// Every signature that leaves a node must agree with all that its key ever signed.
void SimNetwork::recordSigned(std::size_t index, const Message& message) {
    if (const auto* proposal = std::get_if<Proposal>(&message)) {
        recordRow(index, SignedHeader{proposal->block->header, proposal->signature});
    } else if (const auto* notarize = std::get_if<Notarize>(&message)) {
        recordRow(index, *notarize);
    } else if (const auto* finalize = std::get_if<Finalize>(&message)) {
        recordRow(index, *finalize);
    } else if (const auto* abandon = std::get_if<Abandon>(&message)) {
        recordRow(index, *abandon);
    }
}

void SimNetwork::recordRow(std::size_t index, const SignedStatement& statement) {
    Node& node = *m_nodes[index];
    const Epoch epoch = node.engine->epoch();
    const auto self = m_sets[epoch].indexOf(node.key.publicKey());
    Node::Signed& made = node.signedIn[epoch];
    const Terms terms{m_config.params.termLength};
    const auto clash = [&](const SignedStatement& other) {
        if (contradiction(other, statement, terms)) {
            m_violations.push_back("node " + std::to_string(index) + " contradicts itself");
        }
    };
    if (const auto* proposal = std::get_if<SignedHeader>(&statement)) {
        if (self != proposal->header.leader) return;  // somebody else's, on request
        clash(made.proposals.emplace(proposal->header.view, *proposal).first->second);
    } else if (const auto* notarize = std::get_if<Notarize>(&statement)) {
        clash(made.notarizes.emplace(notarize->view, *notarize).first->second);
        const auto finalize = made.finalizes.find(notarize->view);
        if (finalize != made.finalizes.end()) clash(finalize->second);
    } else if (const auto* finalize = std::get_if<Finalize>(&statement)) {
        clash(made.finalizes.emplace(finalize->view, *finalize).first->second);
        const auto same = made.notarizes.find(finalize->view);
        if (same != made.notarizes.end()) clash(same->second);
        const auto abandon = made.abandons.find(terms.of(finalize->view));
        if (abandon != made.abandons.end()) clash(abandon->second);
    } else if (const auto* abandon = std::get_if<Abandon>(&statement)) {
        const Abandon& first = made.abandons.emplace(abandon->term, *abandon).first->second;
        if (first.leftAt != abandon->leftAt) {
            m_violations.push_back("node " + std::to_string(index) + " abandons twice");
        }
        for (const auto& [view, vote] : made.finalizes) clash(vote);
    }
}

void SimNetwork::scheduleTick(std::size_t index) {
    Node& node = *m_nodes[index];
    const std::int64_t atMs = std::max(node.engine->wantsWakeAtMs(), m_nowMs + 1);
    if (node.tickAtMs > m_nowMs && node.tickAtMs <= atMs) return;  // an earlier one is on its way
    node.tickAtMs = atMs;
    Event event;
    event.node = index;
    event.incarnation = node.incarnation;
    event.isTick = true;
    m_events.emplace(std::pair{atMs, m_sequence++}, std::move(event));
}

void SimNetwork::deliver(const Event& event) {
    Node& node = *m_nodes[event.node];
    if (!node.engine) return;
    if (event.isTick) {
        if (event.incarnation == node.incarnation) step(event.node, Tick{});
        return;
    }
    const auto message = decodeEnvelope(m_chainId, event.bytes);
    if (!message.ok()) {
        m_violations.push_back("a sent message does not decode: " + message.error().message);
        return;
    }
    step(event.node, MessageReceived{event.from, message->message, message->epoch});
}

bool SimNetwork::runUntil(const std::function<bool()>& done, std::int64_t ms) {
    const std::int64_t endMs = m_nowMs + ms;
    while (!done()) {
        if (m_events.empty() || m_events.begin()->first.first > endMs) {
            m_nowMs = endMs;
            return done();
        }
        auto next = m_events.extract(m_events.begin());
        m_nowMs = std::max(m_nowMs, next.key().first);
        deliver(next.mapped());
    }
    return true;
}

void SimNetwork::runFor(std::int64_t ms) {
    runUntil([] { return false; }, ms);
}

EngineStatus SimNetwork::status(std::size_t node) const {
    return m_nodes[node]->engine->status();
}
Height SimNetwork::height(std::size_t node) const {
    return m_nodes[node]->chain.size();
}
Height SimNetwork::minHeight() const {
    Height lowest = UINT64_MAX;
    for (const auto& node : m_nodes) lowest = std::min<Height>(lowest, node->chain.size());
    return lowest;
}
const ledger::State& SimNetwork::state(std::size_t node) const {
    return *m_nodes[node]->state;
}
BlockPtr SimNetwork::block(std::size_t node, Height height) const {
    return m_nodes[node]->chain[height - 1];
}
std::vector<Error> SimNetwork::alarms(std::size_t node) const {
    return m_nodes[node]->alarms;
}
std::uint32_t SimNetwork::score(std::size_t node) const {
    return m_nodes[node]->score;
}
std::size_t SimNetwork::indexOf(const PeerId& peer) const {
    std::size_t index = 0;
    while (m_nodes[index]->key.publicKey() != peer) ++index;
    return index;
}
Epoch SimNetwork::minEpoch() const {
    Epoch lowest = UINT64_MAX;
    for (const auto& node : m_nodes) {
        if (node->engine) lowest = std::min(lowest, node->engine->epoch());
    }
    return lowest;
}
std::optional<EpochProof> SimNetwork::epochProof(std::size_t node, Height height) const {
    return Reader(*m_nodes[node]).epochProof(height);
}
std::optional<Certificate> SimNetwork::finalCert(std::size_t node, Height height) const {
    return Reader(*m_nodes[node]).finalCert(height);
}
SyncResponse SimNetwork::sync(std::size_t node, const SyncRequest& request) const {
    return makeSyncResponse(Reader(*m_nodes[node]), request);
}

}  // namespace stacknet::consensus::testing
