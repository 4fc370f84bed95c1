#include "core/consensus/snapshot_join.h"

#include <algorithm>

#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

constexpr std::int64_t kWakeMs = kSnapshotAskGapMs;

Hash256 offerId(const SnapshotManifest& manifest) {
    return crypto::blake2b256(manifest.encode(), "stknet-offer");
}

}  // namespace

SnapshotJoin::SnapshotJoin(const ChainId& chainId, const Params& params)
    : m_chainId(chainId), m_params(params) {}

std::vector<JoinOutput> SnapshotJoin::step(std::int64_t nowMs, JoinInput input) {
    m_nowMs = nowMs;
    std::visit([&](const auto& value) { on(value); }, input);
    if (m_phase == Phase::Idle) begin();
    timeOut();
    while (m_phase != Phase::Idle && progress()) continue;
    return std::exchange(m_outputs, {});
}

std::int64_t SnapshotJoin::wantsWakeAtMs() const {
    return m_phase == Phase::Idle ? INT64_MAX : m_nowMs + kWakeMs;
}

JoinStatus SnapshotJoin::status() const {
    JoinStatus status;
    status.active = m_phase != Phase::Idle;
    if (m_assembly) {
        status.height = m_assembly->manifest().height;
        status.chunksDone = static_cast<std::uint32_t>(m_assembly->received());
        status.chunksTotal = static_cast<std::uint32_t>(m_assembly->manifest().chunkHashes.size());
    }
    return status;
}

bool SnapshotJoin::expectsBlocks(const PublicKey& peer) const {
    return m_blocksAsked && m_blocksAsked->peer == peer;
}

void SnapshotJoin::on(const JoinPeerUp& input) {
    if (m_peers.size() < kPeersMax) m_peers.emplace(input.peer, Peer{});
}

void SnapshotJoin::on(const JoinPeerDown& input) {
    const auto peer = m_peers.find(input.peer);
    if (peer == m_peers.end()) return;
    // Leaving with a request open is as good as not answering it.
    const bool owes = expectsBlocks(input.peer) || !peer->second.chunks.empty() ||
                      (m_epochsAsked && m_epochsAsked->peer == input.peer);
    if (owes) fail(input.peer);
    setAside(input.peer);
    m_peers.erase(input.peer);
}

void SnapshotJoin::on(const JoinClaim& input) {
    const auto peer = m_peers.find(input.peer);
    if (peer == m_peers.end()) return;
    peer->second.epoch = input.epoch;
    peer->second.height = input.height;
}

void SnapshotJoin::on(const JoinStanding& input) {
    m_standing = input.epoch;
    m_height = input.height;
}

void SnapshotJoin::on(const JoinReceived& input) {
    if (const auto* offer = std::get_if<SnapshotOffer>(&input.message)) {
        receive(input.from, *offer);
    } else if (const auto* epochs = std::get_if<EpochsAnswer>(&input.message)) {
        receive(input.from, *epochs);
    } else if (const auto* chunk = std::get_if<ChunkAnswer>(&input.message)) {
        receive(input.from, *chunk);
    }
}

bool SnapshotJoin::isAhead(const Peer& peer) const {
    return peer.epoch > m_standing->epoch && peer.height > m_height &&
           peer.height - m_height >= m_params.snapshotGap;
}

void SnapshotJoin::begin() {
    if (!m_standing || m_nowMs < m_notBeforeMs) return;
    const bool anybody = std::any_of(m_peers.begin(), m_peers.end(), [this](const auto& entry) {
        return isAhead(entry.second) && !m_blamed.contains(entry.first);
    });
    if (!anybody) return;
    auto light = LightClient::fromTrusted(*m_standing);
    if (!light.ok()) return;
    m_start = *m_standing;
    m_light = std::move(*light);
    m_phase = Phase::Offers;
    m_offersUntilMs = m_nowMs + m_params.snapshotAnswerMs;
}

/// At least one of more than a third is honest: there is nothing to vote on where we stand.
void SnapshotJoin::holdOnClaims() {
    std::uint64_t weight = 0;
    std::uint64_t total = 0;
    for (const Validator& validator : m_start.validators) {
        total += validator.weight;
        const auto peer = m_peers.find(validator.key);
        if (peer != m_peers.end() && isAhead(peer->second)) weight += validator.weight;
    }
    if (3 * weight > total) hold(true);
}

/// Also those who come later: more peers serve faster.
void SnapshotJoin::askForOffers() {
    for (auto& [id, peer] : m_peers) {
        if (peer.askedOffer || peer.aside || m_blamed.contains(id) || !isAhead(peer)) continue;
        if (failures(id) >= kSnapshotFailuresMax) continue;
        if (!m_asked.contains(id) && m_asked.size() >= kPeersMax) continue;
        m_asked.insert(id);
        peer.askedOffer = true;
        emit(JoinSend{id, SnapshotRequest{}});
    }
}

bool SnapshotJoin::offersAreIn() const {
    if (m_nowMs >= m_offersUntilMs) return true;
    return std::all_of(m_peers.begin(), m_peers.end(), [](const auto& entry) {
        return !entry.second.askedOffer || entry.second.answeredOffer || entry.second.aside;
    });
}

void SnapshotJoin::receive(const PublicKey& from, const SnapshotOffer& offer) {
    const auto peer = m_peers.find(from);
    const bool asked = m_phase != Phase::Idle && peer != m_peers.end() && peer->second.askedOffer &&
                       !peer->second.answeredOffer;
    if (!asked) return unsolicited(from, "snapshot offer");
    peer->second.answeredOffer = true;
    if (!offer.manifest || m_blamed.contains(from)) return;
    const SnapshotManifest& manifest = *offer.manifest;
    if (manifest.chainId != m_chainId) {
        return blame(from, makeError("consensus.snapshot_wrong_root",
                                     "The snapshot offer is of another network."));
    }
    // Of before where we stand: of no use, and no lie.
    if (manifest.epoch < m_start.epoch || manifest.height <= m_height) return;
    const Hash256 id = offerId(manifest);
    if (!m_offers.contains(id) && m_offers.size() >= kSnapshotOffersMax) return;
    m_offers.emplace(id, manifest);
    peer->second.offer = id;
    checkOffers();
}

/// An offer of an epoch whose end is proven must be of the state that its last header commits to.
void SnapshotJoin::checkOffers() {
    std::vector<std::pair<Hash256, Error>> lies;
    for (const auto& [id, manifest] : m_offers) {
        const EpochStep* step = stepOf(manifest.epoch);
        if (step == nullptr) continue;
        const auto fits = manifest.matches(step->header);
        if (!fits.ok()) lies.emplace_back(id, fits.error());
    }
    for (const auto& [id, error] : lies) {
        std::vector<PublicKey> liars;
        for (const auto& [key, peer] : m_peers) {
            if (peer.offer == id) liars.push_back(key);
        }
        for (const PublicKey& liar : liars) blame(liar, error);
        dropOffer(id);
    }
}

const EpochStep* SnapshotJoin::stepOf(Epoch epoch) const {
    if (epoch < m_start.epoch || epoch - m_start.epoch >= m_steps.size()) return nullptr;
    return &m_steps[epoch - m_start.epoch];
}

std::vector<Validator> SnapshotJoin::validatorsOf(Epoch epoch) const {
    return epoch == m_start.epoch ? m_start.validators : stepOf(epoch - 1)->next;
}

std::size_t SnapshotJoin::makers(const Hash256& offer) const {
    return static_cast<std::size_t>(std::count_if(
        m_peers.begin(), m_peers.end(),
        [&](const auto& entry) { return entry.second.offer == offer && !entry.second.aside; }));
}

/// The newest one, among those the one that most peers made.
std::optional<Hash256> SnapshotJoin::bestOffer() const {
    std::optional<Hash256> best;
    std::pair<Epoch, std::size_t> rank{0, 0};
    for (const auto& [id, manifest] : m_offers) {
        const std::size_t count = makers(id);
        if (count == 0 || manifest.height <= m_height) continue;
        const std::pair<Epoch, std::size_t> each{manifest.epoch, count};
        if (best && each <= rank) continue;
        best = id;
        rank = each;
    }
    return best;
}

bool SnapshotJoin::progress() {
    askForOffers();
    holdOnClaims();
    switch (m_phase) {
        case Phase::Offers:
            if (!offersAreIn()) return false;
            m_phase = Phase::Walk;
            return true;
        case Phase::Walk:
            return walk();
        case Phase::Fetch:
            return fetch();
        default:
            return false;
    }
}

bool SnapshotJoin::knowsEpochs(const Peer& peer) const {
    const Epoch next = m_light->trusted().epoch;
    return peer.epoch > next || (peer.offer && m_offers.at(*peer.offer).epoch >= next);
}

bool SnapshotJoin::madeChosen(const Peer& peer) const {
    return m_chosen && peer.offer == m_chosen;
}

std::optional<PublicKey> SnapshotJoin::leastFailed(bool (SnapshotJoin::*fits)(const Peer&)
                                                       const) const {
    std::optional<PublicKey> best;
    for (const auto& [id, peer] : m_peers) {
        if (peer.aside || !peer.askedOffer || !(this->*fits)(peer)) continue;
        if (!best || failures(id) < failures(*best)) best = id;
    }
    return best;
}

std::uint32_t SnapshotJoin::failures(const PublicKey& peer) const {
    const auto found = m_failures.find(peer);
    return found == m_failures.end() ? 0 : found->second;
}

/// Towards the end of the epoch that the best offer is of; then that offer is fetched.
bool SnapshotJoin::walk() {
    const auto best = bestOffer();
    if (!best && !offersAreIn()) return false;
    if (!best) {
        giveUp(makeError("consensus.snapshot_none",
                         "No peer offers a snapshot that can be proven; blocks are fetched "
                         "instead."));
        return false;
    }
    const SnapshotManifest& manifest = m_offers.at(*best);
    if (const EpochStep* end = stepOf(manifest.epoch)) {
        auto assembly = SnapshotAssembly::begin(manifest, end->header);
        const Height last = end->header.height;
        if (!assembly.ok() || last - manifest.height > kSnapshotBlocksMax) {
            dropOffer(*best);
            return true;
        }
        m_chosen = best;
        m_assembly = std::move(*assembly);
        m_blocks.clear();
        m_phase = Phase::Staging;
        emit(JoinStage{manifest});
        return false;
    }
    if (m_epochsAsked) return false;
    const auto peer = leastFailed(&SnapshotJoin::knowsEpochs);
    if (!peer) {
        // Nobody is left who could prove it, its makers included.
        dropOffer(*best);
        return true;
    }
    m_epochsAsked = {*peer, {m_light->trusted().epoch, kEpochStepsMax}, m_nowMs};
    emit(JoinSend{*peer, m_epochsAsked->request});
    return false;
}

void SnapshotJoin::receive(const PublicKey& from, const EpochsAnswer& answer) {
    if (!m_epochsAsked || m_epochsAsked->peer != from) return unsolicited(from, "end of an epoch");
    const EpochsRequest request = m_epochsAsked->request;
    m_epochsAsked.reset();
    if (answer.steps.empty()) return fail(from);
    if (answer.steps.size() > request.countMax) {
        return blame(from, makeError("consensus.snapshot_bad_epochs",
                                     "The answer holds more epochs than were asked for."));
    }
    for (const EpochStep& step : answer.steps) {
        const auto proven =
            m_light->advanceEpoch({step.header, step.proof.tail, step.proof.finalCert}, step.next);
        if (!proven.ok()) {
            blame(from, proven.error());
            if (proven.error().code == "consensus.light_fork") return giveUp(proven.error());
            break;
        }
        m_steps.push_back(step);
        hold(true);
    }
    checkOffers();
}

/// Whoever leaves requests unanswered is replaced; it may only be slow.
void SnapshotJoin::timeOut() {
    if (m_phase == Phase::Idle) return;
    const auto late = [this](std::int64_t sentMs) {
        return m_nowMs - sentMs >= m_params.snapshotAnswerMs;
    };
    if (m_epochsAsked && late(m_epochsAsked->sentMs)) {
        const PublicKey peer = m_epochsAsked->peer;
        m_epochsAsked.reset();
        fail(peer);
    }
    if (m_blocksAsked && late(m_blocksAsked->sentMs)) {
        const PublicKey peer = m_blocksAsked->peer;
        m_blocksAsked.reset();
        fail(peer);
    }
    if (m_phase != Phase::Fetch) return;
    std::vector<std::pair<PublicKey, std::size_t>> stalled;
    for (const auto& [id, peer] : m_peers) {
        for (const auto& [index, sentMs] : peer.chunks) {
            if (late(sentMs)) stalled.emplace_back(id, index);
        }
    }
    for (std::size_t i = 0; i < stalled.size(); ++i) {
        const auto& [id, index] = stalled[i];
        m_assembly->giveUp(id, index);
        m_peers.at(id).chunks.erase(index);
        // What was asked together is one failure.
        if (i + 1 == stalled.size() || stalled[i + 1].first != id) fail(id);
    }
}

void SnapshotJoin::fail(const PublicKey& id) {
    if (++m_failures[id] >= kSnapshotFailuresMax) setAside(id);
}

void SnapshotJoin::setAside(const PublicKey& id) {
    if (m_assembly) m_assembly->giveUp(id);
    if (m_epochsAsked && m_epochsAsked->peer == id) m_epochsAsked.reset();
    if (m_blocksAsked && m_blocksAsked->peer == id) m_blocksAsked.reset();
    const auto peer = m_peers.find(id);
    if (peer == m_peers.end()) return;
    peer->second.aside = true;
    peer->second.offer.reset();
    peer->second.chunks.clear();
}

void SnapshotJoin::blame(const PublicKey& peer, const Error& error) {
    emit(JoinBlame{peer, error});
    if (m_blamed.size() < kPeersMax) m_blamed.insert(peer);
    setAside(peer);
}

void SnapshotJoin::unsolicited(const PublicKey& peer, const char* what) {
    if (m_asked.contains(peer)) return;  // late
    emit(JoinBlame{
        peer, makeError("consensus.snapshot_unsolicited",
                        "The peer sent a " + std::string(what) + " that it was not asked for.")});
}

void SnapshotJoin::dropOffer(const Hash256& offer) {
    for (auto& [id, peer] : m_peers) {
        if (peer.offer == offer) peer.offer.reset();
    }
    m_offers.erase(offer);
    if (m_chosen != offer) return;
    m_chosen.reset();
    m_assembly.reset();
    m_blocks.clear();
    m_blocksAsked.reset();
    for (auto& [id, peer] : m_peers) peer.chunks.clear();
}

void SnapshotJoin::hold(bool held) {
    if (m_held == held) return;
    m_held = held;
    emit(JoinHold{held});
}

void SnapshotJoin::giveUp(Error reason) {
    m_notBeforeMs = m_nowMs + kSnapshotRetryMs;
    hold(false);
    emit(JoinEnded{std::move(reason)});
    reset();
}

void SnapshotJoin::reset() {
    m_phase = Phase::Idle;
    m_offers.clear();
    m_light.reset();
    m_steps.clear();
    m_epochsAsked.reset();
    m_chosen.reset();
    m_assembly.reset();
    m_blocks.clear();
    m_blocksAsked.reset();
    m_failures.clear();
    for (auto& [id, peer] : m_peers) {
        Peer kept;
        kept.epoch = peer.epoch;
        kept.height = peer.height;
        peer = std::move(kept);
    }
}

}  // namespace stacknet::consensus
