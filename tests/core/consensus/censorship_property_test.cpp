#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/consensus/block_body.h"
#include "core/consensus/demands.h"
#include "core/consensus/execution_input.h"
#include "tests/core/consensus/censorship_judge.h"

/// Rule 1.6 over random terms: the production functions of an honest leader (demandFault,
/// demandedBy, assembleBody) and of execution (executionInput) against a judge stated apart.
namespace stacknet::consensus::testing {
namespace {

constexpr std::size_t kTransactions = 24;

/// One leader's term with n = 3f + 1 validators; validator 0 leads.
class RandomTerm {
public:
    RandomTerm(SeededRng& rng, std::size_t f, bool censor,
               const std::vector<ledger::Transaction>& transactions, const ValidatorSet& set)
        : m_rng(rng), m_f(f), m_n(3 * f + 1), m_censor(censor), m_all(transactions), m_set(set) {
        m_knownTo.resize(m_n);
        for (std::size_t tx = 0; tx < kTransactions; ++tx) {
            for (std::size_t node = 0; node < m_n; ++node) {
                if (m_rng.below(3) == 0) m_knownTo[node].insert(tx);
            }
        }
        // Which validators never list honestly; the leader is one of them when it censors.
        for (std::size_t i = 0; i < f; ++i) m_faulty.insert(censor ? i : m_n - 1 - i);
        m_length = 4 + m_rng.below(60);  // an early end, at any view
    }

    /// What the censor keeps out; f + 1 correct validators know it from the start.
    void holdTarget() {
        std::size_t holders = 0;
        for (std::size_t node = 0; node < m_n; ++node) {
            m_knownTo[node].erase(0);
            if (!m_faulty.contains(node) && holders <= m_f) {
                m_knownTo[node].insert(0);
                ++holders;
            }
        }
    }

    void run() {
        for (View view = 1; view <= m_length; ++view) {
            auto certificate =
                view == 1 ? std::optional<Certificate>(Certificate{}) : collect(view - 1);
            if (!certificate) return;  // no quorum of complete votes: the term ends by watchdog
            propose(view, *certificate);
            spread();
        }
    }
    const CensorshipJudge& judge() const { return m_judge; }
    View length() const { return m_length; }
    const ledger::TxHash& target() const { return m_hashes[0]; }

    void useHashes(const std::vector<ledger::TxHash>& hashes) { m_hashes = hashes; }

private:
    // A vote of `node` for the block at `view`.
    Notarize vote(std::size_t node, View view) {
        Notarize vote;
        vote.view = view;
        vote.signer = static_cast<ValidatorIndex>(node);
        std::map<ledger::TxHash, std::size_t> listed;
        for (const std::size_t tx : m_knownTo[node]) {
            if (m_chain.contains(tx) || listed.size() == kDemandsMax) continue;
            if (m_faulty.contains(node) && m_rng.below(2) == 0) continue;
            listed.emplace(m_hashes[tx], tx);
        }
        for (const auto& [hash, tx] : listed) {
            vote.demands.push_back(hash);
            vote.bodies.push_back(m_all[tx]);
        }
        // Junk: a demand that no body belongs to.
        if (m_faulty.contains(node) && m_rng.below(3) == 0) {
            vote.demands.insert(vote.demands.begin(), ledger::TxHash{});
        }
        return vote;
    }

    // An honest leader counts complete votes in the order of arrival; a censor picks the quorum
    // that demands its target least.
    std::optional<Certificate> collect(View view) {
        std::vector<Notarize> votes;
        for (std::size_t node = 0; node < m_n; ++node) votes.push_back(vote(node, view));
        for (std::size_t i = votes.size(); i > 1; --i)
            std::swap(votes[i - 1], votes[m_rng.below(i)]);
        if (m_censor) {
            std::stable_partition(votes.begin(), votes.end(), [&](const Notarize& each) {
                return std::find(each.demands.begin(), each.demands.end(), target()) ==
                       each.demands.end();
            });
        }
        Certificate certificate;
        certificate.view = view;
        for (const Notarize& each : votes) {
            if (certificate.entries.size() == 2 * m_f + 1) break;
            if (!m_censor && demandFault(each, m_all[0].chainId, 0, [](auto&, auto&) {
                    return true;  // signatures are not what is tried here
                })) {
                continue;
            }
            certificate.entries.push_back({each.signer, each.demands, {}});
        }
        if (certificate.entries.size() < 2 * m_f + 1) return std::nullopt;
        return certificate;
    }

    void propose(View view, const Certificate& certificate) {
        Block block;
        block.header.view = view;
        block.header.height = view;
        block.header.leader = 0;
        std::vector<ledger::Transaction> owed;
        if (view > 1) {
            block.justify.parent = certificate;
            for (const ledger::TxHash& hash : demandedBy(certificate)) {
                const auto at = std::find(m_hashes.begin(), m_hashes.end(), hash);
                if (at == m_hashes.end()) continue;  // junk, only a censor embeds it
                const auto tx = static_cast<std::size_t>(at - m_hashes.begin());
                if (!m_chain.contains(tx) && !(m_censor && tx == 0)) owed.push_back(m_all[tx]);
            }
        }
        std::vector<ledger::Transaction> selected;
        for (const std::size_t tx : m_knownTo[0]) {
            if (!m_chain.contains(tx) && !(m_censor && tx == 0) && m_rng.below(4) == 0) {
                selected.push_back(m_all[tx]);
            }
        }
        block.transactions = assembleBody(std::move(owed), selected);
        for (const auto& transaction : block.transactions) m_chain.insert(transaction.nonce - 1);
        m_judge.add(certificateInput(block, m_set, Terms{1'000}));
    }

    void spread() {
        for (std::size_t node = 0; node < m_n; ++node) {
            if (m_rng.below(4) == 0) m_knownTo[node].insert(1 + m_rng.below(kTransactions - 1));
        }
    }

    SeededRng& m_rng;
    const std::size_t m_f;
    const std::size_t m_n;
    const bool m_censor;
    const std::vector<ledger::Transaction>& m_all;
    const ValidatorSet& m_set;
    std::vector<ledger::TxHash> m_hashes;
    std::vector<std::set<std::size_t>> m_knownTo;
    std::set<std::size_t> m_faulty;
    std::set<std::size_t> m_chain;
    View m_length = 0;
    CensorshipJudge m_judge;
};

class Censorship : public ::testing::Test {
protected:
    Censorship() {
        for (std::size_t i = 0; i < kTransactions; ++i) {
            ledger::Transaction transaction;
            transaction.nonce = i + 1;
            transaction.signer.data[0] = static_cast<std::uint8_t>(i);
            transaction.payload = ledger::ActivateKey{};
            m_transactions.push_back(transaction);
            m_hashes.push_back(transaction.hash());
        }
        for (std::size_t f = 1; f <= 3; ++f) {
            std::vector<Validator> validators(3 * f + 1);
            for (std::size_t i = 0; i < validators.size(); ++i) {
                validators[i].key.data[0] = static_cast<std::uint8_t>(i + 1);
                validators[i].weight = 1;
            }
            m_sets.push_back(*ValidatorSet::make({}, 0, validators));
        }
    }
    RandomTerm term(SeededRng& rng, std::size_t f, bool censor) {
        RandomTerm made(rng, f, censor, m_transactions, m_sets[f - 1]);
        made.useHashes(m_hashes);
        return made;
    }
    std::vector<ledger::Transaction> m_transactions;
    std::vector<ledger::TxHash> m_hashes;
    std::vector<ValidatorSet> m_sets;
};

// I5, I10: 20,000 terms of an honest leader, whatever voters do.
TEST_F(Censorship, HonestLeaderIsNeverConvictable) {
    std::size_t demanded = 0;
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        SeededRng rng(seed);
        RandomTerm honest = term(rng, 1 + seed % 3, false);
        honest.run();
        ASSERT_TRUE(honest.judge().guilty().empty()) << "seed " << seed;
        for (const auto& hash : m_hashes) demanded += honest.judge().listed(hash) ? 1 : 0;
    }
    EXPECT_GT(demanded, 100'000u) << "the terms must really demand";
}

// I10: with f + 1 correct listers a censor embeds the demand at once, and is guilty when it goes on
// for K more proposals; guilty of nothing when it ends before.
TEST_F(Censorship, CensorEmbedsTheDemandAndIsGuiltyOrStops) {
    std::size_t convicted = 0;
    std::size_t stopped = 0;
    for (std::uint64_t seed = 1; seed <= 4'000; ++seed) {
        SeededRng rng(seed + 1'000'000);
        RandomTerm censor = term(rng, 1 + seed % 3, true);
        censor.holdTarget();
        censor.run();
        const auto guilty = censor.judge().guilty();
        ASSERT_EQ(censor.judge().includedAt(censor.target()), std::nullopt);
        if (censor.length() >= 24) {
            ASSERT_TRUE(censor.judge().listed(censor.target())) << "seed " << seed;
            ASSERT_EQ(guilty.size(), 1u) << "seed " << seed;
            ++convicted;
        }
        if (censor.length() < 9) {
            ASSERT_TRUE(guilty.empty()) << "seed " << seed << ": no proposal at d + 7 yet";
            ++stopped;
        }
    }
    EXPECT_GT(convicted, 1'000u);
    EXPECT_GT(stopped, 100u);
}

}  // namespace
}  // namespace stacknet::consensus::testing
