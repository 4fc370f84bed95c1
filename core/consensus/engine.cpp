#include "core/consensus/engine.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/consensus/engine_impl.h"
#include "core/ledger/beacon.h"

namespace stacknet::consensus {
namespace {

Error badStart(const std::string& reason) {
    return makeError("consensus.bad_start",
                     sentence("The consensus engine cannot start: %1.", {reason}));
}

Result<void> checkTip(const EngineConfig& config, const FinalizedTip& tip) {
    if (tip.header.has_value() == (tip.height == 0)) {
        return badStart(sentence("the tip's header is missing or does not belong to the genesis"));
    }
    if (tip.height == 0 && tip.beacon != ledger::genesisBeacon(config.chainId)) {
        return badStart(sentence("the beacon is not the genesis's"));
    }
    if (tip.header && tip.header->height != tip.height) {
        return badStart(sentence("the tip's header has another height"));
    }
    if (config.anchor.has_value() == (config.epoch == 0)) {
        return badStart(sentence("the anchor is missing or does not belong to epoch 0"));
    }
    const Height anchorHeight = config.anchor ? config.anchor->height : 0;
    if (tip.height < anchorHeight ||
        (tip.height > anchorHeight && tip.header->epoch != config.epoch)) {
        return badStart(sentence("the tip is not of epoch %1", {config.epoch}));
    }
    if (config.anchor && tip.height == anchorHeight && tip.header->id() != config.anchor->id) {
        return badStart(sentence("the tip is not the block that the epoch begins at"));
    }
    if (tip.height > anchorHeight && endsEpoch(*tip.header)) {
        return badStart(sentence("the tip is the last block of its epoch"));
    }
    const Height from = tip.header ? tip.header->stateHeight : 0;
    if (tip.roots.empty() || tip.roots.front().height > from ||
        tip.roots.back().height != tip.height) {
        return badStart(
            sentence("the state roots from height %1 to %2 are not all there", {from, tip.height}));
    }
    return {};
}

}  // namespace

Engine::Engine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::make(EngineConfig config, FinalizedTip tip,
                                             VoteStoreContents votes, const Now& now) {
    STACKNET_CHECK(checkTip(config, tip));
    if (config.incarnation == 0) return badStart(sentence("the incarnation is 0"));
    if (config.params.termLength == 0) return badStart(sentence("the term length is 0"));
    STACKNET_TRY(OwnVotes own, OwnVotes::load(votes, config.chainId, config.epoch,
                                              config.anchor ? config.anchor->lastView : 0));
    auto impl = std::make_unique<Impl>(std::move(config), std::move(tip), std::move(own), now);
    impl->restore(votes);
    return std::unique_ptr<Engine>(new Engine(std::move(impl)));
}

std::vector<Output> Engine::step(const Now& now, Input input) {
    return m_impl->step(now, std::move(input));
}
std::int64_t Engine::wantsWakeAtMs() const {
    return m_impl->wantsWakeAtMs();
}
Epoch Engine::epoch() const {
    return m_impl->epoch();
}
std::optional<ledger::Transaction> Engine::demandedBody(const ledger::TxHash& hash) const {
    return m_impl->demandedBody(hash);
}
EngineStatus Engine::status() const {
    return m_impl->status();
}

Engine::Impl::Impl(EngineConfig config, FinalizedTip tip, OwnVotes own, const Now& now)
    : m_config(std::move(config)),
      m_terms{m_config.params.termLength},
      m_self(m_config.self ? m_config.validators.indexOf(*m_config.self) : std::nullopt),
      m_verifier(m_config.chainId, m_config.epoch, m_config.validators, m_terms,
                 m_config.anchor ? std::optional(m_config.anchor->id) : std::nullopt),
      m_book(m_verifier),
      m_own(std::move(own)),
      m_pacemaker(m_config.params, now.monotonicMs),
      m_executedHeight(tip.height),
      m_now(now),
      m_startedMs(now.monotonicMs),
      m_suspendedMs(now.bootMs - now.monotonicMs),
      m_lastRetryMs(now.monotonicMs),
      m_lastStatusMs(now.monotonicMs - m_config.params.statusMs) {
    if (m_config.anchor && tip.height == m_config.anchor->height) {
        const Anchor& anchor = *m_config.anchor;
        m_tip = {anchor.height, 0,         anchor.id, anchor.timeMs, anchor.stateHeight,
                 std::nullopt,  tip.beacon};
    } else if (tip.header) {
        m_tip = {tip.height,         tip.header->view,        tip.header->id(),
                 tip.header->timeMs, tip.header->stateHeight, tip.finalCert,
                 tip.beacon};
    } else {
        m_tip.id = genesisBlockId(m_config.chainId);
        m_tip.timeMs = tip.genesisTimeMs;
        m_tip.beacon = tip.beacon;
    }
    for (const ExecutedRoot& root : tip.roots) {
        m_roots[root.height] = root.stateRoot;
        noteNextValidators(root.height, root.nextValidatorsHash);
    }
    m_jailed = {tip.jailed.begin(), tip.jailed.end()};
    m_cur = m_tip.view + 1;
    m_networkSeen = m_config.validators.size() == 1;
}

// Puts back what the vote store proves: blocks, our votes, and the certificates of our view.
void Engine::Impl::restore(const VoteStoreContents& votes) {
    if (votes.epoch != m_config.epoch) return;
    for (const Proposal& held : m_own.heldProposals()) {
        if (held.block->header.view > m_tip.view) m_pool.add(held);
    }
    if (!votes.entryBundle.empty()) {
        // A bundle that cannot be read costs time only: peers send certificates again.
        const auto bundle = decodeFrame(m_config.chainId, votes.entryBundle, m_config.epoch);
        if (bundle.ok()) {
            for (const Message& message : *bundle) {
                if (const auto* notar = std::get_if<NotarCert>(&message)) receive(*notar);
                if (const auto* final = std::get_if<FinalCert>(&message)) receive(*final);
                if (const auto* exit = std::get_if<ExitCert>(&message)) receive(*exit);
            }
        }
    }
    if (m_tip.finalCert) learn(*m_tip.finalCert);
    for (const auto& [view, vote] : m_own.notarizes()) receive(vote);
    for (const auto& [view, vote] : m_own.finalizes()) receive(vote);
    for (const auto& [slot, vote] : m_own.abandons()) receive(vote);
    // Nothing was connected yet and quietMs has not passed, so nothing but finality can come out;
    // the first step delivers it.
}

std::vector<Output> Engine::Impl::step(const Now& now, Input input) {
    watchClocks(now);
    std::visit([&](const auto& value) { on(value); }, input);
    m_from.reset();
    protectOwnKey();  // before anything else is signed
    advance();
    periodic();
    protectOwnKey();
    for (Evidence& evidence : m_evidence) emit(EvidenceSeen{std::move(evidence)});
    m_evidence.clear();

    raiseFloor();
    if (m_bundleChanged && m_own.hasVotes()) {
        m_own.setEntryBundle(encodeFrame(m_config.chainId, entryBundle(), m_config.epoch));
        m_bundleChanged = false;
    }
    VoteBatch batch = m_own.takeBatch();
    std::vector<Output> outputs = std::exchange(m_outputs, {});
    if (!batch.empty()) outputs.insert(outputs.begin(), Persist{std::move(batch)});
    return outputs;
}

// Runs every rule until nothing changes. Each round consumes a view, a vote or a block, and votes
// are at most one per view and kind, so it ends.
void Engine::Impl::advance() {
    View view = 0;
    Height height = 0;
    std::size_t outputs = 0;
    do {
        view = m_cur;
        height = m_tip.height;
        outputs = m_outputs.size();
        tryCommit();
        if (const Certificate* certificate = m_book.highestCert(m_cur - 1)) {
            tryFinalize(*certificate);
        }
        tryNotarize();
        tryPropose();
        checkWatchdog();
    } while (view != m_cur || height != m_tip.height || outputs != m_outputs.size());
}

// A machine that slept, or that has no network yet, is not late: W1 to W3 start anew.
void Engine::Impl::watchClocks(const Now& now) {
    m_now = now;
    const std::int64_t suspendedMs = now.bootMs - now.monotonicMs;
    if (suspendedMs - m_suspendedMs >= m_config.params.suspendGapMs) {
        m_pacemaker.rearm(now.monotonicMs);
        m_demands.rearm(now.monotonicMs);
    }
    m_suspendedMs = suspendedMs;
}

void Engine::Impl::on(const MessageReceived& input) {
    m_from = input.from;
    if (input.epoch != m_config.epoch) return onOtherEpoch(input);
    const auto peer = m_peers.find(input.from);
    if (peer != m_peers.end()) peer->second.epoch = input.epoch;
    std::visit([&](const auto& message) { receive(message); }, input.message);
}

// Between epochs peers tell where they are and fetch final blocks, nothing else: a vote or a
// certificate of another epoch does not verify here, and it is nobody's fault.
void Engine::Impl::onOtherEpoch(const MessageReceived& input) {
    const auto peer = m_peers.find(input.from);
    if (peer != m_peers.end()) peer->second.epoch = input.epoch;
    if (const auto* status = std::get_if<Status>(&input.message)) {
        if (peer != m_peers.end()) peer->second.finalizedHeight = status->finalizedHeight;
    } else if (const auto* asked = std::get_if<SyncRequest>(&input.message)) {
        receive(*asked);
    } else if (const auto* answer = std::get_if<SyncResponse>(&input.message)) {
        receive(*answer);
    } else {
        drop(DropReason::WrongEpoch);
    }
}

void Engine::Impl::on(const PeerConnected& input) {
    if (m_peers.size() >= kPeersMax || m_config.self == input.peer) return;
    Peer& peer = m_peers[input.peer];
    peer = {};
    peer.validator = m_config.validators.indexOf(input.peer);
    std::uint64_t weight = m_self ? m_config.validators.at(*m_self).weight : 0;
    for (const auto& [id, each] : m_peers) {
        if (each.validator) weight += m_config.validators.at(*each.validator).weight;
    }
    if (!m_networkSeen && m_config.validators.isQuorum(weight)) {
        m_networkSeen = true;
        m_pacemaker.rearm(m_now.monotonicMs);
    }
    emit(Send{input.peer, makeStatus(input.peer, 0)});
    if (m_own.gate().sittingOut) emit(Send{input.peer, StatusRequest{m_config.incarnation}});
}

void Engine::Impl::on(const PeerDisconnected& input) {
    m_peers.erase(input.peer);
    if (m_sync && m_sync->peer == input.peer) m_sync.reset();
}

void Engine::Impl::on(const VoteStoreFailed& input) {
    stopSigning(makeError("consensus.vote_store_failed",
                          sentence("Votes cannot be recorded, so this node signs nothing any more "
                                   "until it is restarted: %1",
                                   {input.error.message})));
}

void Engine::Impl::on(const HoldSync& input) {
    m_held = input.held;
    if (m_held) {
        m_sync.reset();
    } else {
        m_pacemaker.rearm(m_now.monotonicMs);
    }
}

bool Engine::Impl::maySign() const {
    return m_self && m_config.signer != nullptr && !m_stopped && !m_diverged && !m_ended &&
           !m_held && m_now.monotonicMs - m_startedMs >= m_config.params.quietMs;
}

std::optional<Signature> Engine::Impl::sign(const Bytes& bytes) {
    if (!maySign()) return std::nullopt;
    const auto signature = m_config.signer->sign(bytes);
    if (signature) m_verifier.remember(*m_self, bytes, *signature);
    return signature;
}

void Engine::Impl::stopSigning(Error error) {
    if (m_stopped) return;
    m_stopped = true;
    emit(Alarm{std::move(error)});
}

void Engine::Impl::on(const MessageRefused& input) {
    DropReason reason = DropReason::Malformed;
    if (input.error.code == "consensus.wrong_chain") reason = DropReason::WrongChain;
    if (input.error.code == "consensus.wrong_version") reason = DropReason::WrongVersion;
    if (input.error.code == "consensus.snapshot_unsolicited") reason = DropReason::Unsolicited;
    for (const std::string_view proof :
         {"consensus.snapshot_bad_chunk", "consensus.snapshot_bad_epochs",
          "consensus.snapshot_wrong_root", "consensus.bad_sync", "consensus.light_bad_proof",
          "consensus.light_bad_validators", "consensus.light_wrong_chain",
          "consensus.light_wrong_epoch", "consensus.light_fork"}) {
        if (input.error.code == proof) reason = DropReason::BadSync;
    }
    m_from = input.from;
    misbehaved(reason, input.error.code, input.error.message);
}

void Engine::Impl::misbehaved(DropReason reason, std::string_view code, std::string message) {
    drop(reason);
    if (!m_from) return;
    if (!m_scores.contains(*m_from) && m_scores.size() >= kPeersMax) {
        m_scores.erase(std::min_element(
            m_scores.begin(), m_scores.end(),
            [](const auto& left, const auto& right) { return left.second < right.second; }));
    }
    std::uint32_t& score = m_scores[*m_from];
    score = std::min(score + kPeerScoreStep, 10 * kPeerScoreMax);
    emit(PeerMisbehaved{*m_from, makeError(code, std::move(message)), score});
}

// W6. With every validator jailed nobody better could follow.
bool Engine::Impl::leaderJailed() const {
    const ValidatorSet& set = m_config.validators;
    if (!m_jailed.contains(set.at(set.leaderOfTerm(term())).key)) return false;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (!m_jailed.contains(set.at(static_cast<ValidatorIndex>(i)).key)) return true;
    }
    return false;
}

WatchdogStatus Engine::Impl::watchdogStatus() const {
    WatchdogStatus status;
    status.counting = maySign() && rules::mayAbandon(standing(), term(), m_cur) && m_networkSeen;
    if (status.counting) {
        status.deadlines = m_pacemaker.deadlines();
        status.next = *std::min_element(status.deadlines.begin(), status.deadlines.end(),
                                        [](const Deadline& left, const Deadline& right) {
                                            return left.dueAtMs < right.dueAtMs;
                                        });
    }
    status.limitMs = m_pacemaker.watchdogMs();
    status.backoffFactor = m_pacemaker.backoffFactor();
    status.abandonedWeight = m_book.abandonWeight(term());
    status.leaderJailed = leaderJailed();
    status.left = {m_left.begin(), m_left.end()};
    return status;
}

std::string_view dropReasonName(DropReason reason) {
    static constexpr std::array<std::string_view, kDropReasons> kNames = {
        "malformed",          "wrong_chain",   "wrong_version",   "wrong_epoch",
        "out_of_window",      "bad_signature", "bad_certificate", "bad_proposal",
        "incomplete_demands", "bad_sync",      "unsolicited"};
    return kNames[static_cast<std::size_t>(reason)];
}

bool Engine::Impl::isLeader(View view) const {
    return m_self && m_config.validators.leaderOfTerm(m_terms.of(view)) == *m_self;
}

std::int64_t Engine::Impl::wantsWakeAtMs() const {
    std::int64_t at = m_lastRetryMs + m_config.params.retryMs;
    at = std::min(at, m_lastStatusMs + m_config.params.statusMs);
    if (!maySign()) return std::max(at, m_now.monotonicMs + 10);
    if (m_own.abandon(term()) == nullptr) at = std::min(at, m_pacemaker.dueAtMs());
    if (m_poolChanged && m_config.transactions != nullptr)
        at = std::min(at, m_lastScanMs + m_config.params.demandScanMs);
    if (isLeader(m_cur) && rules::mayPropose(standing(), m_cur)) {
        const std::int64_t gapMs =
            m_mempoolMayHaveMore ? m_config.params.proposalGapMinMs : m_config.params.heartbeatMs;
        at = std::min(at, m_lastProposalMs + gapMs);
    }
    // A passed deadline that nothing could be done about must not make the driver spin.
    return std::max(at, m_now.monotonicMs + 10);
}

EngineStatus Engine::Impl::status() const {
    EngineStatus status;
    status.epoch = m_config.epoch;
    status.epochEnded = m_ended;
    status.view = m_cur;
    status.term = term();
    status.leader = m_config.validators.leaderOfTerm(status.term);
    status.leaderKey = m_config.validators.at(status.leader).key;
    status.weLead = isLeader(m_cur);
    status.proposalsLeft = m_terms.last(status.term) - m_cur + 1;
    status.finalizedHeight = m_tip.height;
    status.finalizedView = m_tip.view;
    status.finalizedId = m_tip.id;
    status.observer = !m_self || m_config.signer == nullptr || m_stopped || m_diverged;
    status.sittingOut = m_own.gate().sittingOut;
    status.held = m_held;
    status.signFrom = m_own.gate().signFrom;
    status.quietUntilMs = m_startedMs + m_config.params.quietMs;
    status.networkHeight = claimedHeight();
    status.syncing = status.networkHeight > m_tip.height + 1;
    status.watchdog = watchdogStatus();
    status.waitingTransactions = m_demands.waiting();
    status.dropped = m_dropped;
    return status;
}

}  // namespace stacknet::consensus
