#include "core/engine/chain_driver.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/consensus/execution_input.h"
#include "core/consensus/vote_row_check.h"
#include "core/ledger/epochs.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

constexpr std::string_view kVotesMark = "votes";

/// The vote store as it is, or a new one. A store that is gone or damaged though this node had made
/// one is replaced by one that sits out: the key may have signed what nobody here remembers.
Result<std::unique_ptr<consensus::SqliteVoteStore>> openVoteStore(const NodePaths& paths,
                                                                  const ChainId& chainId,
                                                                  const PublicKey& self,
                                                                  bool madeBefore) {
    auto opened = consensus::SqliteVoteStore::open(paths.votes(), chainId, self);
    if (opened.ok()) {
        STACKNET_TRY(const consensus::VoteStoreContents contents, (*opened)->load());
        const auto sound = consensus::checkVoteRows(contents, chainId, self);
        if (sound.ok()) return opened;
        opened = sound.error();
    }
    const std::string code = opened.error().code;
    if (code == "storage.corrupt") {
        log::critical("engine", "vote_store_corrupt", {{"file", paths.votes().string()}});
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::rename(paths.votes().string() + suffix,
                                    paths.votes().string() + ".damaged" + suffix, ignored);
        }
        return consensus::SqliteVoteStore::create(paths.votes(), chainId, self, true);
    }
    if (code != "consensus.vote_store_missing") return opened;
    if (madeBefore) log::critical("engine", "vote_store_lost");
    return consensus::SqliteVoteStore::create(paths.votes(), chainId, self, madeBefore);
}

/// Of the epoch that the next block belongs to: the next epoch's right after an epoch's last block.
Result<consensus::ValidatorSet> runningValidators(const BlockStore& blocks,
                                                  const ledger::State& state,
                                                  const ChainId& chainId) {
    const auto tip = blocks.header(blocks.tipHeight());
    if (!tip || !consensus::endsEpoch(*tip)) {
        return consensus::ValidatorSet::fromLedger(chainId, state.epoch(), state.validators());
    }
    const auto* next = state.nextValidators();
    if (next == nullptr) {
        return makeError(
            "engine.state_corrupt",
            sentence("The chain database is damaged: an epoch ended and its ledger names no next "
                     "validators. Set chain.db aside and start again: the node fetches the chain "
                     "from its peers. Keep votes.db where it is."));
    }
    return consensus::ValidatorSet::fromLedger(chainId, state.epoch() + 1, *next);
}

}  // namespace

ChainDriver::ChainDriver(ServiceThread& thread, const ledger::Genesis& genesis,
                         consensus::ValidatorSet validators, ledger::State state,
                         const PublicKey& self, ChainEvents events, const Clock& clock, Rng& rng,
                         const consensus::Params& params)
    : m_thread(thread),
      m_genesis(genesis),
      m_chainId(genesis.chainId()),
      m_validators(std::move(validators)),
      m_state(std::move(state)),
      m_events(std::move(events)),
      m_clock(clock),
      m_self(self),
      m_rng(rng),
      m_params(params),
      m_terms{params.termLength},
      m_judge(m_terms),
      m_join(m_chainId, params),
      m_wake(thread),
      m_resend(thread) {}

ChainDriver::~ChainDriver() = default;

Result<std::unique_ptr<ChainDriver>> ChainDriver::open(
    ServiceThread& thread, const NodePaths& paths, const ledger::Genesis& genesis,
    const PublicKey& self, std::optional<keystore::Signer> signer, ChainEvents events,
    const Clock& clock, Rng& rng, const consensus::Params& params) {
    STACKNET_TRY(auto blocks, BlockStore::open(paths.chain(), genesis));
    STACKNET_TRY(ledger::State state, blocks->loadState());
    STACKNET_TRY(auto validators, runningValidators(*blocks, state, genesis.chainId()));
    STACKNET_TRY(auto bodies, DemandBodyStore::open(paths.demands(), genesis.chainId()));
    STACKNET_TRY(auto held, HeldOrders::open(paths.orders(), genesis.chainId()));
    const bool isValidator = validators.indexOf(self).has_value();

    std::unique_ptr<ChainDriver> driver(new ChainDriver(thread, genesis, std::move(validators),
                                                        std::move(state), self, std::move(events),
                                                        clock, rng, params));
    driver->m_blocks = std::move(blocks);
    driver->m_bodies = std::move(bodies);
    driver->m_submissions.emplace(driver->m_chainId, std::move(held), driver->m_terms);
    driver->m_signer = std::move(signer);
    const bool madeBefore =
        driver->m_blocks->hasMark(kVotesMark) || (isValidator && driver->m_blocks->tipHeight() > 0);
    STACKNET_TRY(auto votes, openVoteStore(paths, driver->m_chainId, self, madeBefore));
    STACKNET_CHECK(driver->m_blocks->setMark(kVotesMark));
    driver->m_votes = std::move(votes);
    STACKNET_TRY(const consensus::VoteStoreContents record, driver->m_votes->load());
    driver->noteSigned(record.votes);
    STACKNET_TRY(driver->m_engine, driver->buildEngine());
    driver->openSnapshots(paths);
    // A promise outlives the process that made it.
    for (ledger::Transaction& order : driver->m_submissions->held().all()) {
        driver->transactionReceived(std::move(order));
    }
    driver->push(consensus::Tick{});
    driver->resend();
    return driver;
}

/// The engine of the epoch that the tip belongs to or, after an epoch's last block, begins.
Result<std::unique_ptr<consensus::Engine>> ChainDriver::buildEngine() {
    consensus::EngineConfig config;
    config.chainId = m_chainId;
    config.validators = m_validators;
    config.params = m_params;
    if (m_validators.indexOf(m_self)) config.self = m_self;
    config.signer = this;
    config.transactions = this;
    config.incarnation = m_rng.u64() | 1;
    STACKNET_TRY(consensus::FinalizedTip tip, m_blocks->tip());
    config.epoch = m_state.epoch();
    if (tip.header && consensus::endsEpoch(*tip.header)) ++config.epoch;
    if (const auto last = m_blocks->epochEndUpTo(tip.height)) {
        config.anchor = consensus::Anchor{last->id(), last->height, last->timeMs, last->stateHeight,
                                          last->view};
    }
    // The ledger fixes the next validators in the first block of a late enough term.
    const auto next = config.epoch == m_state.epoch() ? nextValidatorsHash() : std::nullopt;
    const consensus::Term fixing = ledger::epochTermsFor(m_validators.size()) - 1;
    for (consensus::ExecutedRoot& root : tip.roots) {
        if (!next) break;
        const auto header = m_blocks->header(root.height);
        const bool fixed =
            header && header->epoch == config.epoch && m_terms.of(header->view) >= fixing;
        if (fixed) root.nextValidatorsHash = next;
    }
    tip.jailed = jailedValidators();
    tip.beacon = m_state.beacon();
    STACKNET_TRY(consensus::VoteStoreContents contents, m_votes->load());
    standAt(config);
    return consensus::Engine::make(std::move(config), std::move(tip), std::move(contents), now());
}

std::optional<Hash256> ChainDriver::nextValidatorsHash() const {
    const auto* next = m_state.nextValidators();
    if (next == nullptr) return std::nullopt;
    return ledger::validatorSetHash(*next);
}

/// The epoch's last block is final and executed: its validators' successors go on from there.
void ChainDriver::beginEpoch() {
    m_epochEnded = false;
    auto validators = runningValidators(*m_blocks, m_state, m_chainId);
    if (!validators.ok()) return fail(validators.error());
    m_validators = std::move(validators).value();
    auto engine = buildEngine();
    if (!engine.ok()) return fail(engine.error());
    startEngine(std::move(engine).value());
    log::notice("consensus", "epoch_started",
                {{"epoch", m_engine->epoch()}, {"validators", m_validators.size()}});
}

/// What the engine before it knew of the outside, before anything else.
void ChainDriver::startEngine(std::unique_ptr<consensus::Engine> engine) {
    m_engine = std::move(engine);
    {
        std::lock_guard lock(m_inboxMutex);
        std::vector<consensus::Input> first;
        if (m_join.held()) first.push_back(consensus::HoldSync{true});
        for (const PublicKey& peer : m_peers) first.push_back(consensus::PeerConnected{peer});
        m_inbox.insert(m_inbox.begin(), first.begin(), first.end());
    }
    push(consensus::Tick{});
}

consensus::Now ChainDriver::now() const {
    return {m_clock.wallMs(), m_clock.monotonicMs(), m_clock.bootMs()};
}

std::optional<Signature> ChainDriver::sign(ByteView message) {
    if (!m_signer || m_failed) return std::nullopt;
    auto signature = m_signer->sign(message);
    if (!signature.ok()) return std::nullopt;
    return *signature;
}

std::vector<ledger::Transaction> ChainDriver::select(const std::set<ledger::TxHash>& pending,
                                                     std::size_t countMax, std::size_t bytesMax) {
    return m_mempool.select(pending, countMax, bytesMax);
}

void ChainDriver::offer(const ledger::Transaction& transaction) {
    transactionReceived(transaction);
}

bool ChainDriver::isChecked(const ledger::Transaction& transaction) const {
    return m_mempool.holds(transaction);
}

void ChainDriver::setSigner(std::optional<keystore::Signer> signer) {
    m_signer = std::move(signer);
    submitEvidence();
    registerVrfKey();
    push(consensus::Tick{});
}

void ChainDriver::frame(const PublicKey& from, network::FrameChannel channel, Bytes bytes) {
    if (channel == network::FrameChannel::Mempool) {
        auto transaction = ledger::Transaction::decode(bytes);
        if (!transaction.ok() || !ledger::checkStatic(*transaction, m_chainId).ok()) {
            log::debug("engine", "transaction_refused", {{"peer", from}});
            return;
        }
        m_thread.post([this, alive = std::weak_ptr(m_alive),
                       transaction = std::move(transaction).value()]() mutable {
            if (!alive.expired()) transactionReceived(std::move(transaction));
        });
        return;
    }
    if (channel == network::FrameChannel::Snapshot) return snapshotFrame(from, std::move(bytes));
    if (channel == network::FrameChannel::Receipts) return receiptBytes(from, bytes);
    if (channel != network::FrameChannel::Consensus) return;
    auto message = consensus::decodeEnvelope(m_chainId, bytes);
    if (!message.ok()) {
        log::warning("engine", "message_refused",
                     {{"peer", from}, {"reason", message.error().message}});
        push(consensus::MessageRefused{from, message.error()});
        return;
    }
    push(consensus::MessageReceived{from, std::move(message->message), message->epoch});
}

void ChainDriver::peerConnected(const PublicKey& peer) {
    push(consensus::PeerConnected{peer});
}

void ChainDriver::peerDisconnected(const PublicKey& peer) {
    push(consensus::PeerDisconnected{peer});
}

void ChainDriver::push(consensus::Input input) {
    std::lock_guard lock(m_inboxMutex);
    const bool foreign = std::holds_alternative<consensus::MessageReceived>(input) ||
                         std::holds_alternative<consensus::MessageRefused>(input);
    if (m_inbox.size() >= kInboxMax && foreign) return;
    m_inbox.push_back(std::move(input));
    if (m_turnPosted) return;
    m_turnPosted = true;
    m_thread.post([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired()) turn();
    });
}

/// One turn: some inputs, one commit of the votes they made, then everything that becomes visible.
void ChainDriver::turn() {
    std::vector<consensus::Input> inputs;
    {
        std::lock_guard lock(m_inboxMutex);
        const std::size_t count = std::min(m_inbox.size(), kInputsPerTurn);
        const auto end = m_inbox.begin() + static_cast<std::ptrdiff_t>(count);
        inputs.assign(std::make_move_iterator(m_inbox.begin()), std::make_move_iterator(end));
        m_inbox.erase(m_inbox.begin(), end);
        m_turnPosted = !m_inbox.empty();
        if (m_turnPosted) {
            m_thread.post([this, alive = std::weak_ptr(m_alive)] {
                if (!alive.expired()) turn();
            });
        }
    }
    if (m_failed) return;
    consensus::VoteBatch batch;
    std::vector<consensus::Output> outputs;
    for (consensus::Input& input : inputs) {
        if (joinTakes(input)) continue;
        if (const auto* up = std::get_if<consensus::PeerConnected>(&input)) {
            m_peers.insert(up->peer);
        } else if (const auto* down = std::get_if<consensus::PeerDisconnected>(&input)) {
            m_peers.erase(down->peer);
        }
        for (consensus::Output& output : m_engine->step(now(), std::move(input))) {
            if (auto* persist = std::get_if<consensus::Persist>(&output)) {
                batch.append(std::move(persist->batch));
            } else {
                outputs.push_back(std::move(output));
            }
        }
    }
    if (!batch.empty()) {
        if (const auto committed = m_votes->commit(batch); !committed.ok()) {
            // Nothing of this turn may leave: the votes are not on disk.
            for (auto& output :
                 m_engine->step(now(), consensus::VoteStoreFailed{committed.error()})) {
                if (std::holds_alternative<consensus::Alarm>(output)) carryOut(std::move(output));
            }
            fail(committed.error());
            return;
        }
        noteSigned(batch.votes);
    }
    for (consensus::Output& output : outputs) {
        if (m_failed) return;
        carryOut(std::move(output));
    }
    if (m_epochEnded && !m_failed) beginEpoch();
    if (m_failed) return;
    armTimer();
    m_events.changed();
}

void ChainDriver::carryOut(consensus::Output output) {
    using network::FrameChannel;
    if (auto* send = std::get_if<consensus::Send>(&output)) {
        m_events.send(send->to, FrameChannel::Consensus,
                      consensus::encodeMessage(m_chainId, send->message, m_engine->epoch()));
    } else if (auto* broadcast = std::get_if<consensus::Broadcast>(&output)) {
        m_events.broadcast(
            FrameChannel::Consensus,
            consensus::encodeMessage(m_chainId, broadcast->message, m_engine->epoch()));
        if (const auto* proposal = std::get_if<consensus::Proposal>(&broadcast->message)) {
            proposalSent(*proposal->block);
        }
    } else if (auto* final = std::get_if<consensus::FinalizedBlock>(&output)) {
        finalize(*final);
    } else if (std::holds_alternative<consensus::EpochEnded>(output)) {
        m_epochEnded = true;
    } else if (auto* sync = std::get_if<consensus::ServeSync>(&output)) {
        serveSync(*sync);
    } else if (auto* evidence = std::get_if<consensus::EvidenceSeen>(&output)) {
        ++m_evidenceSeen;
        prosecute(evidence->evidence);
        log::critical("consensus", "evidence_seen",
                      {{"kind", static_cast<int>(evidence->evidence.kind)},
                       {"offender", m_validators.at(evidence->evidence.offender).key}});
    } else if (auto* misbehaved = std::get_if<consensus::PeerMisbehaved>(&output)) {
        log::warning("consensus", "peer_misbehaved",
                     {{"peer", misbehaved->peer},
                      {"score", misbehaved->score},
                      {"reason", misbehaved->error.message}});
        if (misbehaved->score >= consensus::kPeerScoreMax && m_events.misbehaved) {
            m_events.misbehaved(misbehaved->peer, misbehaved->error);
        }
    } else if (auto* alarm = std::get_if<consensus::Alarm>(&output)) {
        log::critical("consensus", "alarm",
                      {{"code", alarm->error.code}, {"reason", alarm->error.message}});
    }
}

void ChainDriver::finalize(const consensus::FinalizedBlock& final) {
    const consensus::Block& block = *final.block;
    const auto input = consensus::executionInput(block, m_validators, m_terms, m_state.beacon());
    if (!input.ok()) {
        fail(input.error());
        return;
    }
    auto executed = ledger::execute(*input, m_state, &m_judge);
    if (!executed.ok()) {
        fail(executed.error());
        return;
    }
    keepDemandBodies();  // before the pool forgets them, and before the block is on disk
    const auto stored = m_blocks->append(block, final.leader, final.finalCert, *executed,
                                         final.epochProof, m_state.nextValidators());
    if (!stored.ok()) {
        fail(stored.error());
        return;
    }
    joinStep(consensus::JoinHeight{block.header.height});
    if (final.epochProof) makeSnapshot();
    for (const ledger::Transaction& transaction : block.transactions) {
        const std::uint64_t nonce = m_state.nonce(transaction.signer);
        m_mempool.forget(transaction.signer, nonce);
        m_own.erase(m_own.lower_bound({transaction.signer, 0}),
                    m_own.upper_bound({transaction.signer, nonce}));
    }
    m_mempool.expire(block.header.timeMs);
    if (const auto held = m_submissions->held().follow(m_state); !held.ok()) {
        log::warning("engine", "orders_not_dropped", {{"reason", held.error().message}});
    }
    registerVrfKey();
    push(consensus::Executed{block.header.height, executed->stateRoot, jailedValidators(),
                             nextValidatorsHash()});
    watchProofs(block, *executed);
    m_events.finalized(FinalBlock{final.block, final.leader, *executed});
}

void ChainDriver::serveSync(const consensus::ServeSync& sync) {
    consensus::SyncRequest request = sync.request;
    for (;;) {
        Bytes frame = consensus::encodeMessage(
            m_chainId, consensus::makeSyncResponse(*m_blocks, request), m_engine->epoch());
        if (frame.size() <= network::kFrameBytesMax) {
            m_events.send(sync.to, network::FrameChannel::Consensus, std::move(frame));
            return;
        }
        if (request.countMax <= 1) return;
        request.countMax /= 2;
    }
}

void ChainDriver::transactionReceived(ledger::Transaction transaction) {
    if (transaction.nonce <= m_state.nonce(transaction.signer)) return;
    // Self-protection: whoever proves a fault of our key is believed before any block says so.
    if (const auto* proof = std::get_if<ledger::SubmitEvidence>(&transaction.payload)) {
        push(consensus::EvidenceReceived{proof->evidence});
    }
    std::optional<ledger::Transaction> accuses;
    if (std::holds_alternative<ledger::SubmitEvidence>(transaction.payload) ||
        std::holds_alternative<ledger::SubmitChallenge>(transaction.payload)) {
        accuses = transaction;
    }
    if (m_mempool.add(std::move(transaction)) != network::Mempool::Added::New) return;
    push(consensus::TransactionsAvailable{});
    if (accuses && m_events.accusation) m_events.accusation(*accuses);
}

/// Keeps a proof until a block has judged it, and sends it as a transaction of ours.
void ChainDriver::prosecute(const consensus::Evidence& evidence) {
    if (m_openProofs.size() >= kOpenProofsMax) return;
    OpenProof proof;
    proof.offender = m_validators.at(evidence.offender).key;
    proof.evidence = consensus::encodeEvidence(evidence, m_chainId);
    m_openProofs.emplace(consensus::evidenceId(evidence, m_chainId), std::move(proof));
    submitEvidence();
    m_events.evidenceSeen(evidence);
}

void ChainDriver::submitEvidence() {
    std::erase_if(m_openProofs, [this](const auto& entry) {
        const ledger::OffenceKey once{ledger::OffenceClass::BftDisagreement, entry.second.offender,
                                      0};
        return m_state.offences().contains(once);
    });
    if (!m_signer) return;
    for (auto& [id, proof] : m_openProofs) {
        if (proof.sent) continue;
        const auto sent = submit(*m_signer, ledger::SubmitEvidence{proof.evidence});
        if (!sent.ok()) return;  // tried again with the next block
        proof.sent = *sent;
        log::notice("consensus", "evidence_submitted", {{"offender", proof.offender}});
    }
}

void ChainDriver::watchProofs(const consensus::Block& block,
                              const ledger::ExecutionResult& result) {
    std::map<ledger::TxHash, ledger::TxCode> judged;
    for (std::size_t i = 0; i < block.transactions.size(); ++i) {
        const auto* proof = std::get_if<ledger::SubmitEvidence>(&block.transactions[i].payload);
        if (proof == nullptr) continue;
        judged.emplace(result.outcomes[i].hash, result.outcomes[i].code);
        push(consensus::EvidenceReceived{proof->evidence});
    }
    for (auto entry = m_openProofs.begin(); entry != m_openProofs.end();) {
        OpenProof& proof = entry->second;
        const auto verdict = proof.sent ? judged.find(*proof.sent) : judged.end();
        const bool decided = verdict != judged.end();
        if (decided) proof.sent.reset();
        // Only a crowded block is worth another try.
        const bool done = decided && verdict->second != ledger::TxCode::EvidenceLimit;
        entry = done ? m_openProofs.erase(entry) : std::next(entry);
    }
    submitEvidence();
}

/// W6: who of the validators may not lead any more.
std::vector<PublicKey> ChainDriver::jailedValidators() const {
    std::vector<PublicKey> jailed;
    for (std::size_t i = 0; i < m_validators.size(); ++i) {
        const PublicKey& key = m_validators.at(static_cast<consensus::ValidatorIndex>(i)).key;
        const ledger::NodeKeyRecord* record = m_state.findKey(key);
        if (record != nullptr && (record->jailed || record->tombstoned)) jailed.push_back(key);
    }
    return jailed;
}

std::optional<ledger::Transaction> ChainDriver::transaction(const ledger::TxHash& hash) const {
    if (auto waiting = m_mempool.find(hash)) return waiting;
    return owedTransaction(hash);
}

Result<ledger::TxHash> ChainDriver::submit(const keystore::Signer& key, ledger::Payload payload,
                                           std::int64_t expiresMs) {
    ledger::Transaction transaction;
    transaction.chainId = m_chainId;
    transaction.signer = key.publicKey();
    // Gaps are allowed, so the clock keeps a restarted node clear of the nonces that its last life
    // may still have on the way.
    transaction.nonce =
        std::max({m_state.nonce(key.publicKey()) + 1, m_mempool.highestNonce(key.publicKey()) + 1,
                  static_cast<std::uint64_t>(m_clock.wallMs()) * 1'000});
    transaction.expiresMs = expiresMs;
    transaction.payload = std::move(payload);
    STACKNET_TRY(transaction.signature, key.sign(transaction.signBytes()));
    // Mempool::holds() answers for all that is in there.
    STACKNET_CHECK(ledger::checkStatic(transaction, m_chainId));
    const ledger::TxHash hash = transaction.hash();
    Bytes encoded = transaction.encode();
    const auto place = std::make_pair(transaction.signer, transaction.nonce);
    if (m_mempool.add(std::move(transaction)) != network::Mempool::Added::New) {
        return makeError("engine.mempool_full",
                         sentence("Too many transactions wait for a block. Try again in a minute."),
                         true);
    }
    m_events.broadcast(network::FrameChannel::Mempool, encoded);
    m_own.emplace(place, std::move(encoded));
    push(consensus::TransactionsAvailable{});
    return hash;
}

bool ChainDriver::inMempool(const PublicKey& signer, std::uint64_t nonce) const {
    return m_own.contains({signer, nonce});
}

std::uint64_t ChainDriver::lastNonce(const PublicKey& signer) const {
    return m_mempool.highestNonce(signer);
}

void ChainDriver::resend() {
    for (const auto& [place, encoded] : m_own) {
        m_events.broadcast(network::FrameChannel::Mempool, encoded);
    }
    for (const ledger::TxHash& hash : m_submissions->wanting()) {
        if (const auto order = m_mempool.find(hash)) {
            m_events.broadcast(network::FrameChannel::Receipts, encodeReceiptWish(*order));
        }
    }
    m_resend.arm(kResendMs, [this] { resend(); });
}

void ChainDriver::armTimer() {
    m_wake.arm(std::min(m_engine->wantsWakeAtMs(), m_join.wantsWakeAtMs()) - m_clock.monotonicMs(),
               [this] { push(consensus::Tick{}); });
}

void ChainDriver::fail(const Error& error) {
    if (m_failed) return;
    m_failed = true;
    m_wake.cancel();
    m_resend.cancel();
    log::critical("engine", "chain_stopped", {{"code", error.code}, {"reason", error.message}});
    m_events.failed(error);
}

}  // namespace stacknet::engine
