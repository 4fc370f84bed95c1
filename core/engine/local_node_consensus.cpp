#include <algorithm>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/consensus/broken_promise.h"
#include "core/engine/local_node_internal.h"
#include "core/ledger/params.h"

/// What a snapshot shows of consensus and censorship, and its events.
namespace stacknet::engine {

namespace {

/// `part` of `whole` in basis points, rounded down. part <= whole <= ledger::kTotalWeightMax, so
/// that ten times the rest fits into 64 bits.
std::uint32_t basisPoints(std::uint64_t part, std::uint64_t whole) {
    std::uint64_t rest = part;
    std::uint64_t result = 0;
    for (int digit = 0; digit < 4; ++digit) {
        rest *= 10;
        result = result * 10 + rest / whole;
        rest %= whole;
    }
    return static_cast<std::uint32_t>(result);
}

/// The value that the last picture had, where it is the same: both then share it.
template <typename T>
void shareChanged(api::Shared<T>& shown, T next) {
    if (*shown != next) shown = api::Shared(std::move(next));
}

}  // namespace

bool LocalNode::Impl::isOurs(const PublicKey& key) const {
    return key == m_config.nodeKey || inKeystore(key);
}

/// Of an epoch that the ledger remembers, the next one too once it runs.
std::optional<consensus::ValidatorSet> LocalNode::Impl::validatorsOf(consensus::Epoch epoch) const {
    const auto* chosen = m_chain->state().epochValidators(epoch);
    if (chosen == nullptr) return std::nullopt;
    auto set = consensus::ValidatorSet::fromLedger(m_genesis->chainId(), epoch, *chosen);
    if (!set.ok()) return std::nullopt;
    return std::move(set).value();
}

void LocalNode::Impl::startWatching() {
    m_terms = std::make_unique<TermHistory>(
        consensus::Terms{}, api::kRecentTermsMax, [this](consensus::Term term) {
            const consensus::ValidatorSet& validators = m_chain->validators();
            return validators.at(validators.leaderOfTerm(term)).key;
        });
    m_terms->load(m_chain->blocks());
    m_points.emplace([this](const PublicKey& key) { return isOurs(key); });
    m_demandHistory = std::make_unique<DemandHistory>(m_config.nodeKey, consensus::Terms{});
    m_demandHistory->load(m_chain->state(), m_chain->blocks());
    m_autoChallenge = m_chain->blocks().hasMark(kAutoChallengeMark);
    ProofBook::Names names;
    names.nameOf = [this](const PublicKey& key) { return nameOf(key); };
    names.isOurs = [this](const PublicKey& key) { return isOurs(key); };
    names.validators = [this](consensus::Epoch epoch) { return validatorsOf(epoch); };
    names.keyOf = [this](consensus::Epoch epoch,
                         consensus::ValidatorIndex index) -> std::optional<PublicKey> {
        const auto* validators = m_chain->state().epochValidators(epoch);
        if (validators == nullptr || index >= validators->size()) return std::nullopt;
        return (*validators)[index].nodeKey;
    };
    m_proofs = std::make_unique<ProofBook>(m_genesis->chainId(), std::move(names));
    const auto kept = m_chain->blocks().proofs(api::kSlashesShownMax);
    if (kept.ok()) {
        m_proofs->load(*kept);
    } else {
        log::warning("engine", "proofs_not_read", {{"reason", kept.error().message}});
    }
}

void LocalNode::Impl::watchFinal(const FinalBlock& final) {
    m_votes.note(*final.block, m_chain->validators());
    m_ownVotes.note(*final.block, m_chain->validators(), m_config.nodeKey,
                    [this](consensus::Epoch epoch, consensus::View view) {
                        return m_chain->votedAt(epoch, view);
                    });
    for (const consensus::Term term : m_terms->note(*final.block, final.leader)) {
        addEvent(api::EventKind::TermEnded, std::to_string(term));
    }
    m_demandHistory->note(*final.block, m_chain->validators(), final.result.outcomes,
                          m_chain->state());
    const consensus::BlockHeader& header = final.block->header;
    m_pointsDirty |= m_points->note(header.height, header.timeMs, final.result.events);
    noteEarnings(final);
    watchLedger(final);
}

/// What the block proved, and what it means for stake, demands and the validator set.
void LocalNode::Impl::watchLedger(const FinalBlock& final) {
    const consensus::BlockHeader& header = final.block->header;
    for (std::size_t i = 0; i < final.block->transactions.size(); ++i) {
        const ledger::Transaction& transaction = final.block->transactions[i];
        const auto* evidence = std::get_if<ledger::SubmitEvidence>(&transaction.payload);
        const bool challenge =
            evidence != nullptr
                ? consensus::isBrokenPromise(evidence->evidence)
                : std::holds_alternative<ledger::SubmitChallenge>(transaction.payload);
        if (!challenge && evidence == nullptr) continue;
        ProofRecord record{header.height, static_cast<std::uint32_t>(i), header.timeMs,
                           transaction,   final.result.outcomes[i].code, std::nullopt};
        for (const ledger::Event& event : final.result.events) {
            if (event.kind == ledger::EventKind::KeySlashed && event.txIndex == i) {
                record.slash = event;
            }
        }
        m_proofs->note(record);
        const std::string id = m_proofs->idOf(transaction);
        if (challenge) {
            addEvent(api::EventKind::ChallengeJudged, id);
            m_openChallenges.erase(transaction.hash());
            m_challenger.judged(transaction.hash());
        }
        if (record.slash) addEvent(api::EventKind::SlashApplied, id);
    }
    for (const ledger::Event& event : final.result.events) {
        switch (event.kind) {
            case ledger::EventKind::KeySlashed:
                log::critical("ledger", "key_slashed",
                              {{"key", event.nodeKey}, {"tokens", event.tokens}});
                if (event.offence == ledger::OffenceClass::SpotCheck) {
                    m_proofs->note(
                        {header.height, 0, header.timeMs, {}, ledger::TxCode::Ok, event});
                    addEvent(api::EventKind::SlashApplied, toHex(event.task));
                }
                break;
            case ledger::EventKind::DemandBroken:
                log::critical("ledger", "demand_broken",
                              {{"leader", event.nodeKey}, {"view", event.view}});
                break;
            case ledger::EventKind::EpochStarted:
                addEvent(api::EventKind::ValidatorSetChanged, std::to_string(event.epoch));
                break;
            case ledger::EventKind::ValidatorSetKept:
                log::critical("ledger", "validator_set_kept", {{"epoch", event.epoch}});
                addEvent(api::EventKind::ValidatorSetKept, std::to_string(event.epoch));
                break;
            default:
                break;
        }
    }
    forgetAccusations();
    fileChallenges();
}

void LocalNode::Impl::watchEvidence(const consensus::Evidence& evidence) {
    if (!m_proofs) return;
    m_proofs->seen(evidence, m_clock.wallMs());
    addEvent(api::EventKind::EvidenceSeen,
             toHex(consensus::evidenceId(evidence, m_genesis->chainId())));
}

/// Tells of the terms that this node has left since the last picture.
void LocalNode::Impl::watchWatchdog() {
    if (!m_chain || m_stopping) return;
    const consensus::EngineStatus status = m_chain->status();
    if (status.epoch != m_lastTermEpoch) m_lastTermTold.reset();
    m_lastTermEpoch = status.epoch;
    const std::vector<consensus::LeftTerm>& left = status.watchdog.left;
    if (left.empty()) return;
    // The list is bounded: what was told last may have moved down.
    auto next = left.begin();
    if (m_lastTermTold) {
        next = std::find_if(left.begin(), left.end(), [&](const consensus::LeftTerm& one) {
            return one.term > *m_lastTermTold;
        });
    }
    for (; next != left.end(); ++next) {
        m_lastTermTold = next->term;
        addEvent(api::EventKind::WatchdogFired, std::to_string(next->term));
    }
}

void LocalNode::Impl::addEvent(api::EventKind kind, std::string subject) {
    api::NodeEvent event;
    event.sequence = ++m_lastEvent;
    event.timeMs = m_clock.wallMs();
    event.kind = kind;
    event.subject = std::move(subject);
    event.height = m_chain->state().height();
    event.view = m_chain->status().view;
    m_events.push_back(std::move(event));
    if (m_events.size() > api::kEventsShownMax) m_events.pop_front();
    markChanged();
}

/// Notices that this node has ceased to sign; its own doing or not, the operator must know.
void LocalNode::Impl::watchSigning() {
    if (!m_chain || m_stopping) return;
    const api::SigningState now = signingInfo().state;
    // Every epoch begins with it: no reason for an alarm.
    const bool pause = now == api::SigningState::DoppelgangerWait;
    if (pause && m_signingShown == api::SigningState::Signing) return;
    if (m_signingShown == api::SigningState::Signing && now != api::SigningState::Signing) {
        addEvent(api::EventKind::SigningStopped, toHex(m_config.nodeKey));
    }
    m_signingShown = now;
}

void LocalNode::Impl::fillConsensus(api::Snapshot& next) {
    watchSigning();
    watchWatchdog();
    next.stakeRules = stakeRules();
    next.consensus = consensusInfo();
    shareChanged(m_validatorsShown, validatorInfos());
    next.validators = m_validatorsShown;
    if (m_proofs) {
        shareChanged(m_evidenceShown, m_proofs->evidence());
        shareChanged(m_slashesShown, m_proofs->slashes());
        shareChanged(m_challengesShown, challengeInfos());
    }
    if (m_demandHistory && m_chain) {
        shareChanged(m_demandsShown, m_demandHistory->infos(m_chain->state()));
    }
    if (m_chain) shareChanged(m_submissionsShown, submissionInfos());
    if (m_pointsDirty) {
        m_pointsDirty = false;
        m_pointsShown = api::Shared(m_points->entries());
    }
    next.points = m_pointsShown;
    next.submissions = m_submissionsShown;
    next.evidence = m_evidenceShown;
    next.slashes = m_slashesShown;
    next.challenges = m_challengesShown;
    next.demands = m_demandsShown;
    if (m_eventsShown->empty() ? !m_events.empty()
                               : m_eventsShown->back().sequence != m_lastEvent) {
        m_eventsShown = api::Shared(std::vector<api::NodeEvent>(m_events.begin(), m_events.end()));
    }
    next.events = m_eventsShown;
}

api::StakeRules LocalNode::Impl::stakeRules() const {
    api::StakeRules rules;
    rules.slashBftDisagreementBps = ledger::kSlashBftDisagreementBps;
    rules.slashSpotCheckBps = ledger::kSlashSpotCheckBps;
    rules.slashCensorshipBps = ledger::kSlashCensorshipBps;
    rules.unbondingEpochs = ledger::kUnbondingEpochs;
    rules.unbondingMs = ledger::kUnbondingMs;
    rules.proofDeposit = ledger::kEvidenceDepositTokens;
    rules.rewardBps = ledger::kWhistleblowerBps;
    rules.rewardMax = ledger::kWhistleblowerCapTokens;
    rules.demandWindow = static_cast<std::uint32_t>(ledger::kCensorProposals);
    rules.resaleFeeBps = ledger::kResaleFeeBps;
    return rules;
}

api::ConsensusInfo LocalNode::Impl::consensusInfo() const {
    api::ConsensusInfo info;
    info.termLength = static_cast<std::uint32_t>(ledger::kTermLength);
    info.watchdog.timeoutMs = static_cast<std::uint32_t>(ledger::kWatchdogMs);
    info.signing = signingInfo();
    if (!m_chain) return info;
    const consensus::EngineStatus status = m_chain->status();
    info.term = status.term;
    info.view = status.view;
    info.proposalsLeft = static_cast<std::uint32_t>(status.proposalsLeft);
    info.proposalsMade = info.termLength - info.proposalsLeft;
    info.leader = toHex(status.leaderKey);
    info.leaderName = nameOf(status.leaderKey);
    info.weLead = status.weLead;
    info.nextLeaders = nextLeaders(status.term);
    info.recentTerms = recentTerms(status);
    info.watchdog = watchdogInfo(status);
    info.dropped = droppedInfos(status);
    info.evidenceSeen = m_chain->evidenceSeen();
    info.autoChallenge = m_autoChallenge;
    info.epoch = status.epoch;
    const SnapshotStatus snapshots = m_chain->snapshotStatus();
    info.snapshotSync = {
        snapshots.join.active,      snapshots.join.height, snapshots.join.chunksDone,
        snapshots.join.chunksTotal, snapshots.kept,        snapshots.requestsRefused};
    info.recentVotes = m_ownVotes.recent();
    const OwnVotes::Counts counts = m_ownVotes.lastDay(m_clock.wallMs());
    info.votesAgreed24h = counts.agreed;
    info.votesLate24h = counts.late;
    info.votesMissed24h = counts.missed;
    if (m_proofs) {
        const std::string own = toHex(m_config.nodeKey);
        for (const api::EvidenceInfo& one : m_proofs->evidence()) {
            if (one.offender != own) continue;
            for (api::RecentVoteInfo& vote : info.recentVotes) {
                const bool there = vote.epoch == one.epoch && vote.view == one.view;
                if (there) vote.outcome = api::VoteOutcome::Disagreed;
            }
        }
    }
    return info;
}

api::WatchdogInfo LocalNode::Impl::watchdogInfo(const consensus::EngineStatus& status) const {
    const consensus::WatchdogStatus& watchdog = status.watchdog;
    const std::int64_t now = m_clock.monotonicMs();
    api::WatchdogInfo info;
    info.timeoutMs = static_cast<std::uint32_t>(ledger::kWatchdogMs);
    info.backoffFactor = static_cast<std::uint32_t>(watchdog.backoffFactor);
    for (const consensus::Deadline& deadline : watchdog.deadlines) {
        info.armed.push_back({static_cast<api::WatchdogReason>(deadline.reason),
                              std::max<std::int64_t>(0, deadline.dueAtMs - now)});
    }
    std::sort(info.armed.begin(), info.armed.end(), [](const auto& left, const auto& right) {
        return left.remainingMs < right.remainingMs;
    });
    if (!watchdog.left.empty()) {
        const consensus::LeftTerm& last = watchdog.left.back();
        info.lastReason = static_cast<api::WatchdogReason>(last.reason);
        info.lastTerm = last.term;
        info.lastFiredMs = m_clock.wallMs() - (now - last.atMs);
    }
    return info;
}

std::vector<api::DroppedInfo> LocalNode::Impl::droppedInfos(
    const consensus::EngineStatus& status) const {
    std::vector<api::DroppedInfo> infos;
    for (std::size_t i = 0; i < status.dropped.size(); ++i) {
        if (status.dropped[i] == 0) continue;
        const auto reason = static_cast<consensus::DropReason>(i);
        infos.push_back({std::string(consensus::dropReasonName(reason)), status.dropped[i]});
    }
    std::sort(infos.begin(), infos.end(),
              [](const auto& left, const auto& right) { return left.reason < right.reason; });
    return infos;
}

std::vector<api::SubmissionInfo> LocalNode::Impl::submissionInfos() const {
    static_assert(Submissions::kGatheredMax <= api::kSubmissionsShownMax);
    std::vector<api::SubmissionInfo> infos;
    for (const SubmissionProgress& one : m_chain->submissions().progress()) {
        api::SubmissionInfo info;
        info.txHash = toHex(one.txHash);
        info.epoch = one.epoch;
        info.takenMs = one.takenMs;
        info.receipts = static_cast<std::uint32_t>(one.receipts);
        info.weight = one.weight;
        info.totalWeight = one.totalWeight;
        info.bound = one.bound;
        infos.push_back(std::move(info));
    }
    return infos;
}

api::SigningInfo LocalNode::Impl::signingInfo() const {
    api::SigningInfo info;
    if (m_engine.state == api::EngineState::Failed) {
        info.state = api::SigningState::Stopped;
        info.code = m_engine.errorCode;
        info.reason = m_engine.errorMessage;
        return info;
    }
    if (!m_chain || !m_chain->validators().indexOf(m_config.nodeKey)) return info;
    const consensus::EngineStatus status = m_chain->status();
    if (status.observer) {
        info.state = api::SigningState::Stopped;
        info.code = "consensus.signing_stopped";
        info.reason =
            sentence("Consensus has stopped signing with this node's key; the log says why.");
    } else if (!m_signer) {
        info.state = api::SigningState::Locked;
    } else if (status.held) {
        info.state = api::SigningState::SittingOut;  // until the snapshot is in place
    } else if (status.sittingOut || status.view < status.signFrom) {
        info.state = api::SigningState::SittingOut;
        info.untilView = status.signFrom;
    } else if (const std::int64_t left = status.quietUntilMs - m_clock.monotonicMs(); left > 0) {
        info.state = api::SigningState::DoppelgangerWait;
        info.remainingMs = left;
    } else {
        info.state = api::SigningState::Signing;
    }
    return info;
}

std::vector<api::NextLeaderInfo> LocalNode::Impl::nextLeaders(consensus::Term term) const {
    std::vector<api::NextLeaderInfo> next;
    const consensus::ValidatorSet& validators = m_chain->validators();
    for (std::size_t i = 1; i <= api::kNextLeadersMax; ++i) {
        const PublicKey& leader = validators.at(validators.leaderOfTerm(term + i)).key;
        next.push_back({term + i, consensus::Terms{}.first(term + i), toHex(leader), nameOf(leader),
                        isOurs(leader)});
    }
    return next;
}

std::vector<api::TermInfo> LocalNode::Impl::recentTerms(
    const consensus::EngineStatus& status) const {
    std::vector<api::TermInfo> terms;
    const auto add = [&](consensus::Term term, const PublicKey& leader) -> api::TermInfo& {
        api::TermInfo info;
        info.term = term;
        info.leader = toHex(leader);
        info.leaderName = nameOf(leader);
        info.ours = isOurs(leader);
        info.end = term >= status.term ? api::TermEnd::Running : api::TermEnd::Undecided;
        return terms.emplace_back(std::move(info));
    };
    for (const TermRecord& record : m_terms->records()) {
        api::TermInfo& info = add(record.term, record.leader);
        info.proposals = record.proposals;
        if (!record.decided) continue;
        info.end = record.leftAt == 0 ? api::TermEnd::Completed : api::TermEnd::Left;
        info.leftAtView = record.leftAt;
        for (const consensus::LeftTerm& left : status.watchdog.left) {
            if (left.term == record.term && record.leftAt != 0) {
                info.reason = static_cast<api::WatchdogReason>(left.reason);
            }
        }
    }
    // Consensus may be some terms further than the last final block.
    const consensus::Term known = terms.empty() ? 0 : terms.back().term + 1;
    const consensus::Term shown =
        status.term + 1 - std::min<consensus::Term>(status.term + 1, api::kRecentTermsMax);
    const consensus::ValidatorSet& validators = m_chain->validators();
    for (consensus::Term term = std::max(known, shown); term <= status.term; ++term) {
        add(term, validators.at(validators.leaderOfTerm(term)).key);
    }
    std::reverse(terms.begin(), terms.end());
    if (terms.size() > api::kRecentTermsMax) terms.resize(api::kRecentTermsMax);
    return terms;
}

std::vector<api::ValidatorInfo> LocalNode::Impl::validatorInfos() const {
    std::vector<api::ValidatorInfo> infos;
    if (!m_chain) return infos;
    std::map<PublicKey, network::PeerStatus> peers;
    if (m_network) {
        for (network::PeerStatus& peer : m_network->peers()) {
            const PublicKey key = peer.nodeKey;
            peers.emplace(key, std::move(peer));
        }
    }
    const consensus::ValidatorSet& validators = m_chain->validators();
    for (std::size_t i = 0; i < validators.size() && i < api::kValidatorsShownMax; ++i) {
        const consensus::Validator& validator =
            validators.at(static_cast<consensus::ValidatorIndex>(i));
        api::ValidatorInfo info;
        info.key = toHex(validator.key);
        info.name = nameOf(validator.key);
        info.index = static_cast<std::uint32_t>(i);
        info.weight = validator.weight;
        info.weightBps = basisPoints(validator.weight, validators.totalWeight());
        info.connected = validator.key == m_config.nodeKey;
        if (const auto peer = peers.find(validator.key); peer != peers.end()) {
            info.connected = peer->second.state == network::PeerLinkState::Connected;
            info.lastSeenMs = peer->second.lastSeenMs;
        }
        if (const auto* record = m_chain->state().findKey(validator.key)) {
            info.jailed = record->jailed;
            info.tombstoned = record->tombstoned;
            info.points = record->points;
        }
        info.votesPresent = m_votes.present(validator.key);
        info.votesCounted = m_votes.counted();
        info.ours = isOurs(validator.key);
        infos.push_back(std::move(info));
    }
    return infos;
}

}  // namespace stacknet::engine
