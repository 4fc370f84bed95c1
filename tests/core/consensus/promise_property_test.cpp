#include <gtest/gtest.h>

#include "core/consensus/broken_promise.h"
#include "core/consensus/evidence.h"
#include "core/consensus/execution_input.h"
#include "tests/core/consensus/judged_ledger.h"
#include "tests/core/consensus/sim_network.h"

/// Promises by real engines under faults: a leader that promises what its proposals hold is never
/// convicted, whatever the network, crashes, lost records and the ends of terms and epochs do; one
/// that promises what they do not hold is, as soon as a block of its term should have kept it.
namespace stacknet::consensus::testing {
namespace {

struct Promised {
    InclusionPromise promise;
    ledger::Transaction transaction;
};

/// What every leader of a network promised, judged by the chain that became final.
class PromiseRun {
public:
    explicit PromiseRun(std::uint64_t seed) : m_rng(seed), m_network(configOf(seed)) {
        m_network.onSent = [this](std::size_t from, const Message& message) {
            if (const auto* proposal = std::get_if<Proposal>(&message)) sent(from, *proposal);
        };
    }

    void run() {
        m_network.startAll();
        for (int round = 0; round < 25; ++round) {
            for (std::uint64_t i = 0; i < m_rng.below(4); ++i) m_network.submit(freshOrder());
            fault();
            m_network.runFor(static_cast<std::int64_t>(50 + m_rng.below(400)));
            for (std::size_t node = 0; node < 4; ++node) {
                if (!m_network.running(node) && m_rng.below(2) == 0) m_network.start(node);
            }
        }
        m_network.config().lossPercent = 0;
        m_network.heal();
        m_network.cancelCrashes();
        m_network.startAll();
        const Height before = m_network.minHeight();
        ASSERT_TRUE(
            m_network.runUntil([&] { return m_network.minHeight() >= before + 5; }, 60'000));
        EXPECT_TRUE(m_network.violations().empty()) << m_network.violations().front();
        judgeAll();
    }

    std::size_t kept = 0;       ///< promises whose term went on to the view
    std::size_t open = 0;       ///< whose term ended before: nobody can be blamed
    std::size_t lies = 0;       ///< that a final block should have kept
    std::size_t convicted = 0;  ///< of the lies
    Epoch epochs = 0;

private:
    static SimConfig configOf(std::uint64_t seed) {
        SimConfig config;
        config.seed = seed;
        config.epochs = true;
        config.weights = {100, 100, 100, 100};
        config.params.termLength = 3 + seed % 6;
        config.params.watchdogMs = 1'000;
        config.params.heartbeatMs = 100;
        config.params.retryMs = 100;
        config.params.statusMs = 200;
        config.params.quietMs = 200;
        config.lossPercent = static_cast<std::uint32_t>(seed % 4) * 4;
        return config;
    }
    // Each of another client, so that no other order of the signer decides.
    ledger::Transaction freshOrder() {
        const auto key = crypto::SigningKey::generate(m_rng);
        return ledger::signTransaction(m_network.genesis().chainId(), key, 1 + m_rng.below(9),
                                       ledger::ActivateKey{key.publicKey()});
    }
    void fault() {
        const std::size_t node = m_rng.below(4);
        switch (m_rng.below(6)) {
            case 0:
                m_network.crashAfter(node, static_cast<std::uint32_t>(m_rng.below(40)));
                break;
            case 1:
                m_network.partition({0, static_cast<int>(m_rng.below(2)),
                                     static_cast<int>(m_rng.below(2)),
                                     static_cast<int>(m_rng.below(2))});
                break;
            case 2:
                if (m_network.running(node)) m_network.crash(node);
                // More records than a third can spare would end the network for good.
                if (!m_lost) m_network.loseVoteStore(node);
                m_lost = true;
                break;
            default:
                m_network.heal();
        }
    }
    InclusionPromise signedBy(std::size_t node, const BlockHeader& header,
                              const ledger::TxHash& hash) const {
        const Terms terms{m_network.params().termLength};
        InclusionPromise promise{header.epoch, terms.of(header.view), hash, header.view, {}};
        promise.signature =
            m_network.key(node).sign(promiseSignBytes(m_network.genesis().chainId(), promise));
        return promise;
    }
    void sent(std::size_t from, const Proposal& proposal) {
        const Block& block = *proposal.block;
        const PublicKey leader =
            m_network.validators(block.header.epoch).at(block.header.leader).key;
        if (leader != m_network.key(from).publicKey()) return;  // answers a request for the block
        if (!m_seen.insert(block.id).second) return;
        for (const ledger::Transaction& transaction : block.transactions) {
            m_honest.push_back({signedBy(from, block.header, transaction.hash()), transaction});
        }
        const ledger::Transaction censored = freshOrder();
        m_lies.push_back({signedBy(from, block.header, censored.hash()), censored});
    }

    /// After the block at `height`, with the first final block of the term that should have kept
    /// it.
    Result<ledger::Offence> judge(const Promised& one, Height proof, const Certificate& cert,
                                  const ledger::State& state) const {
        JudgedLedger ledger;
        ledger.runningEpoch = state.epoch();
        ledger.blockHeight = state.height() + 1;
        const PublicKey& signer = one.transaction.signer;
        if (const auto* last = state.lastNonce(signer)) ledger.nonces[signer] = *last;
        ledger.sets[one.promise.epoch] = *state.epochValidators(one.promise.epoch);
        const BrokenPromise broken{one.promise, one.transaction,
                                   m_network.block(m_best, proof)->header, cert};
        return EvidenceJudge(Terms{m_network.params().termLength})
            .judge(m_network.genesis().chainId(), encodeBrokenPromise(broken), ledger);
    }
    /// The first final block with a certificate of the promise's term at its view or later.
    std::optional<std::pair<Height, Certificate>> proofFor(const InclusionPromise& promise) const {
        const Terms terms{m_network.params().termLength};
        for (Height height = 1; height <= m_network.height(m_best); ++height) {
            const BlockHeader& header = m_network.block(m_best, height)->header;
            if (header.epoch != promise.epoch || header.view < promise.byView) continue;
            if (terms.of(header.view) != promise.term) return std::nullopt;
            for (std::size_t node = 0; node < 4; ++node) {
                if (auto cert = m_network.finalCert(node, height)) return {{height, *cert}};
            }
        }
        return std::nullopt;
    }
    void judgeAll() {
        for (std::size_t node = 1; node < 4; ++node) {
            if (m_network.height(node) > m_network.height(m_best)) m_best = node;
        }
        epochs = m_network.state(m_best).epoch();
        const Terms terms{m_network.params().termLength};
        std::multimap<Height, std::pair<const Promised*, Certificate>> due;
        std::set<const Promised*> lied;
        for (const Promised& one : m_honest) {
            const auto proof = proofFor(one.promise);
            if (proof) due.emplace(proof->first, std::pair(&one, proof->second));
            ++(proof ? kept : open);
        }
        for (const Promised& one : m_lies) {
            const auto proof = proofFor(one.promise);
            if (proof) due.emplace(proof->first, std::pair(&one, proof->second));
            if (proof) lied.insert(&one);
        }
        lies = lied.size();
        // Judged at the first moment that allows it, and at the end.
        ledger::State state = ledger::State::fromGenesis(m_network.genesis());
        const ledger::State& last = m_network.state(m_best);
        for (Height height = 1; height <= m_network.height(m_best); ++height) {
            const Block& block = *m_network.block(m_best, height);
            const EvidenceJudge judgeOfBlocks(terms);
            const auto input = executionInput(block, m_network.validators(block.header.epoch),
                                              terms, state.beacon());
            ASSERT_TRUE(input.ok());
            ASSERT_TRUE(ledger::execute(*input, state, &judgeOfBlocks).ok());
            const auto [from, to] = due.equal_range(height);
            for (auto entry = from; entry != to; ++entry) {
                const auto& [one, cert] = entry->second;
                const bool lie = lied.contains(one);
                const bool first = judge(*one, height, cert, state).ok();
                EXPECT_EQ(first, lie) << "at height " << height;
                EXPECT_EQ(judge(*one, height, cert, last).ok(), lie) << "at the end";
                if (first) ++convicted;
            }
        }
    }

    SeededRng m_rng;
    SimNetwork m_network;
    std::size_t m_best = 0;
    bool m_lost = false;
    std::set<BlockId> m_seen;
    std::vector<Promised> m_honest;
    std::vector<Promised> m_lies;
};

class Promises : public ::testing::TestWithParam<int> {};

TEST_P(Promises, HonestLeadersAreNeverConvictableAndLiarsAlwaysAre) {
    std::size_t kept = 0;
    std::size_t open = 0;
    std::size_t lies = 0;
    Epoch epochs = 0;
    for (std::uint64_t i = 0; i < 8; ++i) {
        const std::uint64_t seed = 70'000 + static_cast<std::uint64_t>(GetParam()) * 8 + i;
        SCOPED_TRACE("seed " + std::to_string(seed));
        PromiseRun run(seed);
        run.run();
        if (HasFailure()) return;
        EXPECT_EQ(run.convicted, run.lies);
        kept += run.kept;
        open += run.open;
        lies += run.lies;
        epochs = std::max(epochs, run.epochs);
    }
    // The schedules do what they are for.
    EXPECT_GT(kept, 50u);
    EXPECT_GT(open, 0u);
    EXPECT_GT(lies, 50u);
    EXPECT_GT(epochs, 0u);
    RecordProperty("kept", static_cast<int>(kept));
    RecordProperty("open", static_cast<int>(open));
    RecordProperty("lies", static_cast<int>(lies));
}
INSTANTIATE_TEST_SUITE_P(Seeds, Promises, ::testing::Range(0, 4));

}  // namespace
}  // namespace stacknet::consensus::testing
