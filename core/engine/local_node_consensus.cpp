#include <algorithm>

#include "core/base/codec.h"
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

void LocalNode::Impl::startWatching() {
    m_terms = std::make_unique<TermHistory>(
        consensus::Terms{}, api::kRecentTermsMax, [this](consensus::Term term) {
            const consensus::ValidatorSet& validators = m_chain->validators();
            return validators.at(validators.leaderOfTerm(term)).key;
        });
    m_terms->load(m_chain->blocks());
}

void LocalNode::Impl::watchFinal(const FinalBlock& final) {
    m_votes.note(*final.block, m_chain->validators());
    for (const consensus::Term term : m_terms->note(*final.block, final.leader)) {
        addEvent(api::EventKind::TermEnded, std::to_string(term));
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
    if (m_signingShown == api::SigningState::Signing && now != api::SigningState::Signing) {
        addEvent(api::EventKind::SigningStopped, toHex(m_config.nodeKey));
    }
    m_signingShown = now;
}

void LocalNode::Impl::fillConsensus(api::Snapshot& next) {
    watchSigning();
    next.stakeRules = stakeRules();
    next.consensus = consensusInfo();
    shareChanged(m_validatorsShown, validatorInfos());
    next.validators = m_validatorsShown;
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
    info.evidenceSeen = m_chain->evidenceSeen();
    return info;
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
        info.reason = "Consensus has stopped signing with this node's key; the log says why.";
    } else if (!m_signer) {
        info.state = api::SigningState::Locked;
    } else if (status.sittingOut || status.view < status.signFrom) {
        info.state = api::SigningState::SittingOut;
        info.untilView = status.signFrom;
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
        info.votesPresent = m_votes.present(validator.key);
        info.votesCounted = m_votes.counted();
        info.ours = isOurs(validator.key);
        infos.push_back(std::move(info));
    }
    return infos;
}

}  // namespace stacknet::engine
