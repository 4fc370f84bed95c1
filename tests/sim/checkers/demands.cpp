#include <algorithm>
#include <map>
#include <set>

#include "core/base/codec.h"
#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

using namespace consensus;
using ledger::TxHash;

constexpr std::uint64_t kProposals = 8;  // K

/// One correct node's final chain, as far as demands matter.
struct Log {
    struct Entry {
        std::uint64_t term = 0;
        std::size_t leader = 0;  ///< a node
        std::set<TxHash> included;
        std::set<std::pair<std::size_t, TxHash>> demands;  ///< signer, of the leader's own term
    };
    std::map<Place, Entry> byPlace;
    /// Leader and demand (place, signer) that its own blocks show as broken.
    std::map<std::size_t, std::set<std::pair<Place, std::size_t>>> guilty;
};

class Demands final : public Checker {
public:
    Demands(const WorldFacts& facts, Violations& violations)
        : Checker(facts, violations), m_logs(facts.hostIndex.size()) {
        for (std::size_t i = 0; i < facts.keys.size(); ++i) {
            m_challenged |= !facts.faulty[i] && facts.challengers[i];
        }
    }
    std::string_view name() const override { return "I10"; }

    void onSent(HostId host, const Envelope& envelope) override {
        if (!envelope.message) return;
        const auto* vote = std::get_if<Notarize>(&*envelope.message);
        if (vote == nullptr) return;
        const auto signer = m_facts.nodeOf(envelope.epoch, vote->signer);
        if (signer != m_facts.hostIndex[host]) return;
        const Place place{envelope.epoch, vote->view};
        for (const auto& body : vote->bodies) m_bodies.emplace(body.hash(), body);
        if (!m_healed) m_placeAtHeal = std::max(m_placeAtHeal, place);
        // What a process signed in an earlier life it repeats with demands that are over; it may
        // have signed one view more than it sent.
        const Place after{m_placeAtHeal.first, m_placeAtHeal.second + 1};
        if (!m_healed || m_alive || place <= after) return;
        for (const TxHash& hash : vote->demands) m_demanded[hash][envelope.epoch].insert(*signer);
    }
    void onHealed() override { m_healed = true; }

    void onStored(HostId host, const Block& block, const ledger::ExecutionResult& result,
                  const ledger::State& state) override {
        Log& log = m_logs[host];
        enter(log, block);
        findGuilty(host, log, {block.header.epoch, block.header.view});
        for (const ledger::Event& event : result.events) {
            if (event.kind == ledger::EventKind::DemandBroken) broken(host, log, event);
            if (event.kind == ledger::EventKind::KeySlashed &&
                event.offence == ledger::OffenceClass::Censorship) {
                convicted(host, log, event);
            }
        }
        settle(block, state);
    }
    void onWiped(HostId host) override { m_logs[host] = {}; }

    void onAlive() override {
        m_alive = true;
        for (const auto& [hash, byEpoch] : m_demanded) {
            for (const auto& [epoch, signers] : byEpoch) {
                const EpochMembers& members = m_facts.epochs.at(epoch);
                std::uint64_t weight = 0;
                for (const std::size_t signer : signers) weight += members.weightOf(signer);
                if (3 * weight > members.total() && !m_done.contains(hash)) m_due.insert(hash);
            }
        }
        if (!m_challenged) return;
        for (const Log& log : m_logs) {
            for (const auto& [leader, broken] : log.guilty) {
                if (!m_convicted.contains(leader) && provable(log, broken)) {
                    m_unpunished.insert(leader);
                }
            }
        }
    }
    std::string owed() const override {
        if (!m_due.empty()) {
            const auto body = m_bodies.find(*m_due.begin());
            std::string text = "transaction " + toHex(*m_due.begin()).substr(0, 8);
            if (body != m_bodies.end()) {
                text += " of " + toHex(body->second.signer).substr(0, 8) + ", nonce " +
                        std::to_string(body->second.nonce) + ", expires " +
                        std::to_string(body->second.expiresMs);
            }
            return text + ", that more than a third demanded, is in no block";
        }
        if (m_unpunished.empty()) return {};
        return "leader " + std::to_string(*m_unpunished.begin()) +
               " broke a demand and is not convicted";
    }

private:
    void enter(Log& log, const Block& block) {
        const std::uint64_t view = block.header.view;
        const Epoch epoch = block.header.epoch;
        Log::Entry& entry = log.byPlace[{epoch, view}];
        entry.term = (view - 1) / m_facts.termLength;
        entry.leader = m_facts.nodeOf(epoch, block.header.leader).value_or(m_facts.keys.size());
        for (const auto& transaction : block.transactions) {
            entry.included.insert(transaction.hash());
        }
        if ((view - 1) % m_facts.termLength == 0 || !block.justify.parent) return;
        for (const auto& vote : block.justify.parent->entries) {
            const auto signer = m_facts.nodeOf(epoch, vote.signer);
            if (!signer) continue;
            for (const TxHash& hash : vote.demands) entry.demands.emplace(*signer, hash);
        }
    }

    // Demands whose due view this block reaches: broken when no block up to there has them.
    void findGuilty(HostId host, Log& log, const Place& place) {
        const Log::Entry& now = log.byPlace[place];
        const View view = place.second;
        const Place window{place.first, view > 2 * kProposals ? view - 2 * kProposals : 1};
        for (auto it = log.byPlace.lower_bound(window); it->first < place; ++it) {
            const auto& [asked, entry] = *it;
            if (entry.term != now.term || view < asked.second + kProposals - 1) continue;
            for (const auto& [signer, hash] : entry.demands) {
                if (includedBy(log, asked, hash)) continue;
                log.guilty[entry.leader].emplace(asked, signer);
                if (m_facts.faulty[entry.leader]) continue;
                violated("correct leader " + std::to_string(entry.leader) + " left out at view " +
                         std::to_string(view) + " what its block of view " +
                         std::to_string(asked.second) + " says it knew, on " + who(host));
            }
        }
    }

    // In the blocks before that the ledger remembers too.
    static bool includedBy(const Log& log, const Place& asked, const TxHash& hash) {
        const Place due{asked.first, asked.second + kProposals - 1};
        std::size_t remembered = 0;
        for (auto it = log.byPlace.upper_bound(due); it != log.byPlace.begin();) {
            --it;
            if (it->second.included.contains(hash)) return true;
            if (it->first < asked && !it->second.included.empty() &&
                ++remembered == 2 * kProposals) {
                return false;
            }
        }
        return false;
    }

    std::optional<std::size_t> indexOf(const PublicKey& key) const {
        const auto found = std::find(m_facts.keys.begin(), m_facts.keys.end(), key);
        if (found == m_facts.keys.end()) return std::nullopt;
        return static_cast<std::size_t>(found - m_facts.keys.begin());
    }

    void broken(HostId host, Log& log, const ledger::Event& event) {
        const auto leader = indexOf(event.nodeKey);
        const auto signer = indexOf(event.other);
        const bool known = leader && signer && log.guilty.contains(*leader) &&
                           log.guilty[*leader].contains({{event.epoch, event.view}, *signer});
        if (!known) violated(who(host) + " holds a demand for broken that was met");
    }

    void convicted(HostId host, Log& log, const ledger::Event& event) {
        const auto leader = indexOf(event.nodeKey);
        if (!leader) return;  // reported by I5
        m_convicted.insert(*leader);
        m_unpunished.erase(*leader);
        const auto found = log.guilty.find(*leader);
        const Place asked{event.epoch, event.view};
        const bool guilty = found != log.guilty.end() &&
                            std::any_of(found->second.begin(), found->second.end(),
                                        [&](const auto& row) { return row.first == asked; });
        if (!guilty) violated(who(host) + " convicts a leader whose blocks show no guilt");
    }

    // A correct node's demand for what does not expire and came late can be proven for sure: the
    // chain holds the body. What another order with its nonce replaced, pools have dropped. And the
    // signer has its right to demand unless most of what it demanded failed.
    bool provable(const Log& log, const std::set<std::pair<Place, std::size_t>>& broken) const {
        for (const auto& [asked, signer] : broken) {
            if (m_facts.faulty[signer] || m_barred) continue;
            for (const auto& [who, hash] : log.byPlace.at(asked).demands) {
                const auto body = m_bodies.find(hash);
                const bool lasts = body != m_bodies.end() && body->second.expiresMs == 0;
                const bool kept = lasts && m_done.contains(hash);
                if (who == signer && kept && !includedBy(log, asked, hash)) return true;
            }
        }
        return false;
    }

    // In a block, or never to be in one.
    void settle(const Block& block, const ledger::State& state) {
        for (const auto& transaction : block.transactions) {
            m_done.insert(transaction.hash());
            m_due.erase(transaction.hash());
        }
        for (const auto& key : m_facts.keys) m_barred |= !state.mayDemand(key);
        for (auto due = m_due.begin(); due != m_due.end();) {
            const auto body = m_bodies.find(*due);
            const bool over =
                body == m_bodies.end() || body->second.nonce <= state.nonce(body->second.signer) ||
                (body->second.expiresMs != 0 && body->second.expiresMs < block.header.timeMs);
            due = over ? m_due.erase(due) : std::next(due);
        }
    }

    std::vector<Log> m_logs;
    bool m_challenged = false;  ///< some correct node files challenges
    bool m_barred = false;      ///< somebody lost the right to demand
    bool m_healed = false;
    Place m_placeAtHeal;
    bool m_alive = false;
    std::map<TxHash, ledger::Transaction> m_bodies;
    /// By correct nodes, after the faults.
    std::map<TxHash, std::map<Epoch, std::set<std::size_t>>> m_demanded;
    std::set<TxHash> m_done;
    std::set<TxHash> m_due;
    std::set<std::size_t> m_convicted;
    std::set<std::size_t> m_unpunished;
};

}  // namespace

std::unique_ptr<Checker> makeDemands(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Demands>(facts, violations);
}

}  // namespace stacknet::sim
