#include "tests/sim/world/host.h"

#include <algorithm>

#include "core/consensus/execution_input.h"
#include "tests/sim/world/world.h"

namespace stacknet::sim {

using namespace consensus;

Host::Host(World& world, HostId id, std::size_t validator, std::unique_ptr<Actor> actor, bool twin)
    : m_world(world),
      m_id(id),
      m_validator(validator),
      m_key(world.facts().keys[validator]),
      m_actor(std::move(actor)),
      m_twin(twin),
      m_random(world.stream("host", id)),
      m_judge(consensus::Terms{world.plan().termLength}),
      m_validators(world.validators()),
      m_blocks(world.genesis()) {}

Now Host::now() const {
    return m_clock.at(m_world.nowMs());
}

void Host::start() {
    if (m_engine || sleeping()) return;
    if (m_blocks.damaged()) {
        m_intact = false;
        if (!m_blocks.stateFlipped()) m_world.coverage().note(10);
        if (correct()) {
            for (auto& checker : m_world.checkers()) checker->onWiped(m_id);
        }
    }
    m_blocks.open();
    const Height height = m_blocks.tipHeight();
    auto engine = buildEngine();
    if (!engine.ok()) {
        if (correct()) m_world.violations().add("start", engine.error().message);
        return;
    }
    m_engine = std::move(*engine);
    ++m_incarnation;
    m_tickAtMs = 0;
    m_busyUntilMs = 0;
    m_diverged = false;
    m_paused = false;
    m_epochEnded = false;
    m_peers.clear();
    m_world.trace(1, m_id, height);
    m_world.epochBegun(m_id, epoch(), m_validators);
    if (correct()) {
        for (auto& checker : m_world.checkers()) checker->onStarted(m_id, height, status());
    }
    connectAll();
    give(Tick{});
}

void Host::connectAll() {
    for (HostId other = 0; other < m_world.hosts(); ++other) {
        if (other != m_id && m_world.network().connected(m_id, other)) m_world.connect(m_id, other);
    }
}

void Host::crash() {
    if (!m_engine) return;
    m_engine.reset();
    m_votes.crash();
    m_inbox.clear();
    m_unexecuted.clear();
    m_epochEnded = false;
    m_mempool.clear();
    m_own.clear();
    m_openProofs.clear();
    m_challenged.clear();
    m_crashAfter.reset();
    m_paused = false;
    m_tearNext = false;
    m_world.trace(2, m_id, 0);
    for (HostId other = 0; other < m_world.hosts(); ++other) {
        if (other != m_id) m_world.host(other).give(PeerDisconnected{m_key});
    }
}

void Host::repair() {
    m_crashAfter.reset();
    m_tearNext = false;
    m_failBlock = false;
    m_clock.repair(m_world.nowMs());
    m_votes.setTrouble(VoteDisk::Trouble::None);
    m_votes.sync();
}

void Host::resume() {
    if (!m_paused) return;
    m_paused = false;
    turn();
}

void Host::suspend() {
    if (!m_sleepingSinceMs) m_sleepingSinceMs = m_world.nowMs();
}

void Host::wake(std::int64_t countedMs) {
    if (!m_sleepingSinceMs) return;
    m_clock.slept(*m_sleepingSinceMs, m_world.nowMs(), countedMs);
    m_sleepingSinceMs.reset();
    give(Tick{});
}

void Host::give(Input input) {
    if (!m_engine || m_inbox.size() >= kInboxMax) return;
    m_inbox.push_back(std::move(input));
    turn();
}

void Host::receive(HostId from, const EnvelopePtr& envelope) {
    if (!m_engine || sleeping()) return;
    if (envelope->transaction) {
        if (take(*envelope->transaction)) give(TransactionsAvailable{});
        return;
    }
    if (!envelope->message) return;
    if (m_actor && !m_paused && !m_actor->onReceived(*this, from, *envelope->message)) return;
    if (m_twin && m_world.plan().twinsAreDeaf && envelope->from == m_key) return;
    give(MessageReceived{envelope->from, *envelope->message, envelope->epoch});
}

void Host::wakeUp(std::uint64_t generation) {
    if (generation != m_tickGeneration || !awake()) return;
    m_tickAtMs = 0;
    give(Tick{});
}

bool Host::leads() const {
    return m_engine && m_engine->status().weLead;
}

// One more thing that a crash may come before. False: it came.
bool Host::effect() {
    if (!m_crashAfter) return true;
    if (*m_crashAfter > 0) {
        --*m_crashAfter;
        return true;
    }
    crash();
    return false;
}

void Host::turn() {
    if (m_inTurn) return;
    m_inTurn = true;
    while (awake() && !m_inbox.empty() && m_world.nowMs() >= m_busyUntilMs) {
        oneTurn();
        beginEpochWhenDue();
    }
    m_inTurn = false;
    if (awake()) scheduleTick();
}

// Driver's contract 2: steps, one commit, then everything that becomes visible.
void Host::oneTurn() {
    const std::uint64_t incarnation = m_incarnation;
    std::vector<Output> outputs;
    VoteBatch batch;
    m_turnProposes = false;
    for (std::size_t i = 0; i < kInputsPerTurn && !m_inbox.empty(); ++i) {
        if (!effect()) return;
        Input input = std::move(m_inbox.front());
        m_inbox.pop_front();
        m_world.countStep();
        if (const auto* up = std::get_if<PeerConnected>(&input)) {
            m_peers.insert(up->peer);
        } else if (const auto* down = std::get_if<PeerDisconnected>(&input)) {
            m_peers.erase(down->peer);
        }
        std::vector<Output> step = m_engine->step(now(), std::move(input));
        if (correct()) {
            for (auto& checker : m_world.checkers()) checker->onOutputs(m_id, step);
        }
        for (Output& output : step) {
            if (auto* persist = std::get_if<Persist>(&output)) {
                batch.append(std::move(persist->batch));
            } else {
                outputs.push_back(std::move(output));
            }
        }
    }
    m_turnVotes = !batch.votes.empty();
    for (const VoteRow& row : batch.votes) m_turnProposes |= row.kind == VoteKind::Propose;
    if (!batch.empty() && !commit(std::move(batch))) return;
    for (Output& output : outputs) {
        if (!effect()) {
            if (m_turnProposes) m_world.coverage().note(1);
            if (m_turnVotes) m_world.coverage().note(2);
            return;
        }
        carryOut(output);
        if (!m_engine || m_incarnation != incarnation) return;
    }
}

// False: nothing of this turn may be seen outside.
bool Host::commit(VoteBatch batch) {
    if (!effect()) {
        if (m_turnProposes) m_world.coverage().note(1);
        return false;
    }
    if (m_tearNext) {
        m_votes.tear();
        m_intact = false;
        crash();
        m_world.coverage().note(4);
        return false;
    }
    const VoteDisk::Trouble trouble = m_votes.trouble();
    const Result<void> stored = m_votes.commit(batch);
    if (stored.ok()) {
        m_busyUntilMs = m_world.nowMs() + m_world.plan().fsyncMs;
        return true;
    }
    if (stored.error().code == "consensus.vote_conflict") {
        if (correct() && m_intact) {
            for (auto& checker : m_world.checkers()) checker->onConflict(m_id);
        }
    } else {
        const bool once =
            trouble == VoteDisk::Trouble::Busy || trouble == VoteDisk::Trouble::IoError;
        m_world.coverage().note(once ? 8 : 7);
    }
    for (Output& output : m_engine->step(now(), VoteStoreFailed{stored.error()})) {
        // The engine may not ask for anything but the operator's attention.
        if (auto* alarm = std::get_if<Alarm>(&output)) raise(alarm->error);
    }
    // The outputs of this turn are lost, final blocks among them: the process has to start anew.
    crash();
    return false;
}

void Host::carryOut(Output& output) {
    if (auto* broadcast = std::get_if<Broadcast>(&output)) {
        transmit(std::nullopt, broadcast->message);
    } else if (auto* send = std::get_if<Send>(&output)) {
        for (const HostId to : m_world.hostsOf(send->to)) transmit(to, send->message);
    } else if (auto* final = std::get_if<FinalizedBlock>(&output)) {
        finalized(*final);
    } else if (std::holds_alternative<EpochEnded>(output)) {
        m_epochEnded = true;
        if (correct()) m_world.epochEnding(m_id);
    } else if (auto* serve = std::get_if<ServeSync>(&output)) {
        const SyncResponse response = makeSyncResponse(m_blocks, serve->request);
        for (const HostId to : m_world.hostsOf(serve->to)) transmit(to, response);
    } else if (auto* seen = std::get_if<EvidenceSeen>(&output)) {
        if (!correct()) return;
        for (auto& checker : m_world.checkers()) checker->onEvidence(m_id, seen->evidence);
        prosecute(seen->evidence);
    } else if (auto* alarm = std::get_if<Alarm>(&output)) {
        raise(alarm->error);
    }
}

void Host::raise(const Error& error) {
    m_world.trace(3, m_id, TraceDigest::hashOf(asBytes(error.code)));
    if (error.code == "consensus.state_diverged") {
        m_diverged = true;
        m_world.coverage().note(11);
    }
    if (m_twin && error.code == "consensus.foreign_vote") m_world.coverage().note(6);
    if (!correct()) return;
    for (auto& checker : m_world.checkers()) checker->onAlarm(m_id, error, m_intact);
}

void Host::transmit(std::optional<HostId> to, const Message& message) {
    if (correct()) observeSigned(message);
    const EnvelopePtr envelope = m_world.seal(m_key, message, m_engine->epoch());
    if (correct()) {
        for (auto& checker : m_world.checkers()) checker->onSent(m_id, *envelope);
        if (std::holds_alternative<BlockRequest>(message)) m_world.coverage().note(50);
        if (const auto* proposal = std::get_if<Proposal>(&message);
            proposal != nullptr && isOwn(proposal->block->header.leader)) {
            for (HostId other = 0; other < m_world.hosts(); ++other) {
                const Host& rival = m_world.host(other);
                if (other != m_id && rival.correct() && rival.leads() && rival.epoch() == epoch()) {
                    m_world.coverage().note(52);
                }
            }
        }
    }
    const std::int64_t extraMs = std::max<std::int64_t>(m_busyUntilMs - m_world.nowMs(), 0);
    for (HostId each = to.value_or(0); each < m_world.hosts(); ++each) {
        if (each != m_id && (!m_actor || m_actor->onSend(*this, each, message))) {
            m_world.send(m_id, each, envelope, extraMs);
        }
        if (to) break;
    }
}

// Everything under the own key, with what the vote store knows about it.
void Host::observeSigned(const Message& message) {
    Statement statement;
    const ChainId& chain = m_world.chainId();
    const Epoch at = m_engine->epoch();
    if (const auto* proposal = std::get_if<Proposal>(&message)) {
        const BlockHeader& header = proposal->block->header;
        if (!isOwn(header.leader)) return;
        statement = {VoteKind::Propose,   header.view,
                     proposal->block->id, 0,
                     proposal->signature, proposalSignBytes(chain, at, proposal->block->id)};
    } else if (const auto* notarize = std::get_if<Notarize>(&message)) {
        if (!isOwn(notarize->signer)) return;
        statement = {VoteKind::Notarize,
                     notarize->view,
                     notarize->blockId,
                     0,
                     notarize->signature,
                     notarizeSignBytes(chain, at, notarize->view, notarize->blockId,
                                       demandRoot(notarize->demands))};
    } else if (const auto* finalize = std::get_if<Finalize>(&message)) {
        if (!isOwn(finalize->signer)) return;
        statement = {
            VoteKind::Finalize,  finalize->view,
            finalize->blockId,   0,
            finalize->signature, finalizeSignBytes(chain, at, finalize->view, finalize->blockId)};
    } else if (const auto* abandon = std::get_if<Abandon>(&message)) {
        if (!isOwn(abandon->signer)) return;
        statement = {VoteKind::Abandon,
                     abandon->term,
                     {},
                     abandon->leftAt,
                     abandon->signature,
                     abandonSignBytes(chain, at, abandon->term, abandon->leftAt)};
    } else {
        return;
    }
    statement.epoch = at;
    const bool pruned = statement.kind == VoteKind::Abandon ? statement.slot < m_votes.floorTerm()
                                                            : statement.slot <= m_votes.floorView();
    const VoteRow* row = m_votes.find(at, statement.kind, statement.slot);
    for (auto& checker : m_world.checkers()) checker->onSigned(m_id, statement, row, pruned);
}

// Driver's contract 3.
void Host::finalized(const FinalizedBlock& final) {
    if (correct()) {
        for (auto& checker : m_world.checkers()) checker->onFinalized(m_id, final);
    }
    const std::int64_t lagMs = m_world.plan().executionLagMs;
    if (lagMs == 0) return execute(final);
    m_unexecuted.push_back(final);
    m_world.scheduleExecution(m_id, m_world.nowMs() + lagMs, m_incarnation);
}

void Host::executeNext(std::uint64_t incarnation) {
    if (!m_engine || incarnation != m_incarnation || m_unexecuted.empty()) return;
    if (!awake()) {
        m_world.scheduleExecution(m_id, m_world.nowMs() + 1'000, m_incarnation);
        return;
    }
    const FinalizedBlock final = std::move(m_unexecuted.front());
    m_unexecuted.pop_front();
    execute(final);
    beginEpochWhenDue();
    turn();
}

void Host::execute(const FinalizedBlock& final) {
    const Block& block = *final.block;
    if (block.header.height != m_blocks.tipHeight() + 1) return;  // reported by I3
    ledger::State after = m_blocks.state();
    const auto input = executionInput(block, m_validators, terms(), after.beacon());
    if (!input.ok()) {
        if (correct()) m_world.violations().add("I8", input.error().message);
        return crash();
    }
    auto result = ledger::execute(*input, after, &m_judge);
    if (!result.ok()) {
        if (correct()) m_world.violations().add("I8", result.error().message);
        return crash();
    }
    if (!effect()) {
        m_world.coverage().note(3);
        return;
    }
    if (m_failBlock) {
        m_failBlock = false;
        m_world.coverage().note(8);
        return crash();
    }
    if (correct()) noteJustice(block, *result);
    m_blocks.append(final, *result, std::move(after));
    for (const ExitCertificate& exit : block.justify.exits) {
        for (const ExitEntry& entry : exit.entries) {
            if (entry.leftAt != exit.entries.front().leftAt) {
                m_world.coverage().note(51);
                break;
            }
        }
    }
    // What is built on a damaged state is thrown away at the next start.
    if (correct() && !m_blocks.stateFlipped()) {
        for (auto& checker : m_world.checkers()) {
            checker->onStored(m_id, block, *result, m_blocks.state());
        }
    }
    forgetSpent(block);
    m_world.trace(4, m_id, TraceDigest::hashOf(result->stateRoot.view()));
    m_world.blockStored(m_id);
    give(
        Executed{block.header.height, result->stateRoot, jailedValidators(), nextValidatorsHash()});
    watchProofs(block, *result);
    for (const ledger::Event& event : result->events) {
        if (event.kind == ledger::EventKind::DemandBroken) challengeBroken();
    }
}

void Host::scheduleTick() {
    std::int64_t atMs = m_clock.trueMsOf(m_engine->wantsWakeAtMs(), m_world.nowMs());
    if (!m_inbox.empty()) atMs = std::max(m_busyUntilMs, m_world.nowMs() + 1);
    if (m_tickAtMs > m_world.nowMs() && m_tickAtMs <= atMs) return;
    m_tickAtMs = atMs;
    m_world.scheduleTick(m_id, atMs, ++m_tickGeneration);
}

std::optional<Signature> Host::sign(ByteView message) {
    return m_world.keys().sign(m_key, message);
}

std::optional<BeaconProof> Host::prove(ByteView input) {
    return m_world.keys().prove(m_key, input);
}

std::vector<ledger::Transaction> Host::select(const std::set<ledger::TxHash>& pending,
                                              std::size_t countMax, std::size_t bytesMax) {
    std::vector<ledger::Transaction> chosen;
    std::size_t bytes = 0;
    for (const auto& [place, waiting] : m_mempool) {
        if (pending.contains(waiting.hash) || m_blocks.executed(waiting.hash)) continue;
        if (m_actor && !m_actor->includes(waiting.transaction)) continue;
        bytes += waiting.bytes;
        if (bytes > bytesMax || chosen.size() == countMax) break;
        chosen.push_back(waiting.transaction);
    }
    return chosen;
}

std::size_t Host::hosts() const {
    return m_world.hosts();
}
bool Host::conspires(HostId host) const {
    return !m_world.host(host).correct();
}
const ChainId& Host::chainId() const {
    return m_world.chainId();
}
Terms Host::terms() const {
    return {m_world.plan().termLength};
}
Conspiracy& Host::conspiracy() {
    return m_world.conspiracy();
}
Signature Host::sign(const Bytes& bytes) {
    return m_world.keys().sign(m_key, bytes);
}
BeaconProof Host::prove(const Bytes& input) {
    return m_world.keys().prove(m_key, input);
}
void Host::sendTo(HostId to, const Message& message) {
    sendTo(to, message, epoch());
}
void Host::sendTo(HostId to, const Message& message, Epoch epoch) {
    if (to != m_id) m_world.send(m_id, to, m_world.seal(m_key, message, epoch));
}
void Host::noteScenario(std::size_t number) {
    m_world.coverage().note(number);
}

}  // namespace stacknet::sim
