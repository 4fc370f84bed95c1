#include <algorithm>
#include <map>

#include "core/consensus/evidence.h"
#include "core/crypto/ed25519.h"
#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

using namespace consensus;
using ledger::Event;
using ledger::EventKind;
using ledger::OffenceClass;

/// One signed statement, told in plain numbers.
struct Said {
    char kind = '?';  ///< p, n, f, a
    std::uint64_t signer = 0;
    std::uint64_t view = 0;
    std::uint64_t term = 0;  ///< of an Abandon
    BlockId block;
    Bytes bytes;
    Signature signature;
};

class Slashes final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I5"; }

    void onStored(HostId host, const Block& block, const ledger::ExecutionResult& result,
                  const ledger::State& state) override {
        std::map<std::uint32_t, std::size_t> slashesOf;
        for (const Event& event : result.events) {
            if (event.kind != EventKind::KeySlashed) continue;
            if (event.offence == OffenceClass::SpotCheck) {
                judgeSpotCheck(host, event, result, state);
                continue;
            }
            ++slashesOf[event.txIndex];
            judge(host, block, event, state);
        }
        for (std::uint32_t i = 0; i < result.outcomes.size(); ++i) {
            const auto& payload = block.transactions[i].payload;
            const bool accuses = std::holds_alternative<ledger::SubmitEvidence>(payload) ||
                                 std::holds_alternative<ledger::SubmitChallenge>(payload);
            const bool upheld = accuses && result.outcomes[i].code == ledger::TxCode::Ok;
            if (slashesOf[i] == (upheld ? 1 : 0)) continue;
            violated(who(host) + " slashes " + std::to_string(slashesOf[i]) +
                     " times for one transaction at height " + std::to_string(block.header.height));
        }
        for (auto due = m_due.begin(); due != m_due.end();) {
            due = due->first == host && punished(state, due->second) ? m_due.erase(due)
                                                                     : std::next(due);
        }
    }

    // Who is caught pays. A process that dies takes what it had seen along.
    void onEvidence(HostId host, const Evidence& evidence) override {
        const auto offender = m_facts.nodeOf(evidence.epoch, evidence.offender);
        if (offender) m_seen.emplace(host, *offender);
    }
    void onStarted(HostId host, Height, const EngineStatus&) override {
        std::erase_if(m_seen, [host](const auto& seen) { return seen.first == host; });
        std::erase_if(m_due, [host](const auto& due) { return due.first == host; });
    }
    void onAlive() override {
        m_due = m_seen;
        for (auto due = m_due.begin(); due != m_due.end();) {
            due = m_paid.contains(*due) ? m_due.erase(due) : std::next(due);
        }
    }
    std::string owed() const override {
        if (m_due.empty()) return {};
        return who(m_due.begin()->first) + " has proof against validator " +
               std::to_string(m_due.begin()->second) + ", which is not slashed";
    }

private:
    using Due = std::pair<HostId, std::size_t>;

    bool punished(const ledger::State& state, std::size_t offender) const {
        const ledger::NodeKeyRecord* record = state.findKey(m_facts.keys[offender]);
        return record != nullptr && record->tombstoned;
    }

    // The committee agreed in this very block, on a liar, for the first time in the epoch.
    void judgeSpotCheck(HostId host, const Event& event, const ledger::ExecutionResult& result,
                        const ledger::State& state) {
        const auto found = std::find(m_facts.keys.begin(), m_facts.keys.end(), event.nodeKey);
        const auto node = static_cast<std::size_t>(found - m_facts.keys.begin());
        if (node >= m_facts.liars.size() || !m_facts.liars[node]) {
            violated(who(host) + " slashes validator " + std::to_string(node) +
                     ", which never lied, for a spot check");
        }
        const bool convicted =
            std::any_of(result.events.begin(), result.events.end(), [&](const Event& other) {
                return other.kind == EventKind::TaskJudged && other.task == event.task &&
                       (other.verdict == ledger::TaskVerdict::Convicted ||
                        other.verdict == ledger::TaskVerdict::Canary);
            });
        if (!convicted) violated(who(host) + " slashes for a spot check without a verdict");
        const ledger::NodeKeyRecord* record = state.findKey(event.nodeKey);
        if (record == nullptr || !record->jailed) violated(who(host) + " slashes without a jail");
        // A block that is executed again after a crash is not another punishment.
        auto& tasks = m_spotEpochs[{host, event.nodeKey, event.epoch}];
        tasks.insert(event.task);
        if (tasks.size() > 1) {
            violated(who(host) + " slashes validator " + std::to_string(node) +
                     " twice for spot checks of one epoch");
        }
    }

    void judge(HostId host, const Block& block, const Event& event, const ledger::State& state) {
        const auto found = std::find(m_facts.keys.begin(), m_facts.keys.end(), event.nodeKey);
        if (found == m_facts.keys.end()) {
            return violated(who(host) + " slashes a key that is no validator");
        }
        const auto offender = static_cast<std::size_t>(found - m_facts.keys.begin());
        if (!m_facts.faulty[offender]) {
            violated(who(host) + " slashes correct validator " + std::to_string(offender));
        }
        if (!punished(state, offender)) violated(who(host) + " slashes without a tombstone");
        if (event.offence == OffenceClass::BftDisagreement) m_paid.emplace(host, offender);
        if (event.txIndex >= block.transactions.size()) return;  // reported by I4
        const auto& payload = block.transactions[event.txIndex].payload;
        if (event.offence == OffenceClass::Censorship) {
            // Whether it censored is I10's.
            if (std::holds_alternative<ledger::SubmitChallenge>(payload)) return;
        } else if (const auto* proof = std::get_if<ledger::SubmitEvidence>(&payload)) {
            if (event.offence == OffenceClass::BftDisagreement && proves(*proof, offender)) return;
        }
        violated(who(host) + " slashes validator " + std::to_string(offender) +
                 " without proof at height " + std::to_string(block.header.height));
    }

    // E1 to E5 again.
    bool proves(const ledger::SubmitEvidence& proof, std::size_t offender) const {
        const ChainId chain = m_facts.genesis->chainId();
        const auto evidence = decodeEvidence(proof.evidence, chain);
        if (!evidence.ok()) return false;
        const Said a = tell(evidence->first, evidence->epoch);
        const Said b = tell(evidence->second, evidence->epoch);
        for (const Said* said : {&a, &b}) {
            const auto signer = static_cast<ValidatorIndex>(said->signer);
            if (m_facts.nodeOf(evidence->epoch, signer) != offender) return false;
            if (!crypto::verify(m_facts.keys[offender], said->bytes, said->signature)) return false;
        }
        if (evidence->voted) {
            // What makes a header bad needs the engine's rules; that the vote is for it does not.
            return a.kind == 'n' && a.block == evidence->voted->header.id();
        }
        return contradict(a, b) || contradict(b, a);
    }

    bool contradict(const Said& a, const Said& b) const {
        const bool two = a.view == b.view && a.block != b.block;
        if (a.kind == b.kind && a.kind != 'a') return two;
        if (a.kind == 'n' && b.kind == 'f') return two;
        return a.kind == 'a' && b.kind == 'f' && (b.view - 1) / m_facts.termLength == a.term &&
               b.view >= a.view;
    }

    Said tell(const SignedStatement& statement, Epoch epoch) const {
        const ChainId chain = m_facts.genesis->chainId();
        Said said;
        if (const auto* header = std::get_if<SignedHeader>(&statement)) {
            const BlockId id = header->header.id();
            said = {'p',
                    header->header.leader,
                    header->header.view,
                    0,
                    id,
                    proposalSignBytes(chain, epoch, id),
                    header->signature};
        } else if (const auto* notarize = std::get_if<Notarize>(&statement)) {
            said = {'n',
                    notarize->signer,
                    notarize->view,
                    0,
                    notarize->blockId,
                    notarizeSignBytes(chain, epoch, notarize->view, notarize->blockId,
                                      demandRoot(notarize->demands)),
                    notarize->signature};
        } else if (const auto* finalize = std::get_if<Finalize>(&statement)) {
            said = {'f',
                    finalize->signer,
                    finalize->view,
                    0,
                    finalize->blockId,
                    finalizeSignBytes(chain, epoch, finalize->view, finalize->blockId),
                    finalize->signature};
        } else if (const auto* abandon = std::get_if<Abandon>(&statement)) {
            said = {'a',
                    abandon->signer,
                    abandon->leftAt,
                    abandon->term,
                    {},
                    abandonSignBytes(chain, epoch, abandon->term, abandon->leftAt),
                    abandon->signature};
        }
        return said;
    }

    std::map<std::tuple<HostId, PublicKey, Epoch>, std::set<ledger::TaskHash>> m_spotEpochs;
    std::set<Due> m_seen;
    std::set<Due> m_paid;
    std::set<Due> m_due;
};

}  // namespace

std::unique_ptr<Checker> makeSlashes(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Slashes>(facts, violations);
}

}  // namespace stacknet::sim
