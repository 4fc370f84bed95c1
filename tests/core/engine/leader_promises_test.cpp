#include "core/engine/leader_promises.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <filesystem>

#include "core/consensus/broken_promise.h"
#include "core/ledger/epochs.h"
#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine {
namespace {

using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;
using Given = LeaderPromises::Given;

ledger::TxHash hashOf(std::uint64_t number) {
    ledger::TxHash hash;
    for (std::size_t i = 0; i < 8; ++i) {
        hash.data[i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return hash;
}

PublicKey peerOf(std::uint8_t number) {
    PublicKey key;
    key.data.fill(number);
    return key;
}

TEST(LeaderPromises, AreGivenForWhatAProposalHolds) {
    LeaderPromises promises;
    promises.enter(0, 3);
    EXPECT_FALSE(promises.wish(peerOf(1), hashOf(7)));
    EXPECT_FALSE(promises.wish(peerOf(2), hashOf(7)));
    EXPECT_FALSE(promises.wish(peerOf(1), hashOf(8)));
    EXPECT_THAT(promises.proposed(31, {hashOf(9)}), IsEmpty());
    EXPECT_THAT(
        promises.proposed(32, {hashOf(7), hashOf(10)}),
        UnorderedElementsAre(Given{peerOf(1), hashOf(7), 32}, Given{peerOf(2), hashOf(7), 32}));
    EXPECT_THAT(promises.proposed(32, {hashOf(7), hashOf(10)}), IsEmpty()) << "sent again";
    EXPECT_EQ(promises.wish(peerOf(3), hashOf(7)), 32u) << "asked after the proposal";
    EXPECT_EQ(promises.wish(peerOf(3), hashOf(9)), 31u);
    EXPECT_THAT(promises.proposed(33, {hashOf(7)}), IsEmpty());
    EXPECT_EQ(promises.wish(peerOf(3), hashOf(7)), 32u) << "the first that holds it";
}

TEST(LeaderPromises, AnotherTermForgetsTheProposalsOfThisOne) {
    LeaderPromises promises;
    promises.enter(0, 3);
    EXPECT_FALSE(promises.wish(peerOf(1), hashOf(8)));
    EXPECT_THAT(promises.proposed(32, {hashOf(7)}), IsEmpty());
    promises.enter(0, 3);
    EXPECT_EQ(promises.wish(peerOf(1), hashOf(7)), 32u);
    promises.enter(0, 7);
    EXPECT_EQ(promises.term(), 7u);
    EXPECT_FALSE(promises.wish(peerOf(1), hashOf(7))) << "its block may never be final";
    EXPECT_THAT(promises.proposed(71, {hashOf(8)}), IsEmpty()) << "the wish was for term 3";
    promises.enter(1, 7);
    EXPECT_EQ(promises.epoch(), 1u);
    EXPECT_FALSE(promises.wish(peerOf(1), hashOf(8))) << "another epoch's term";
}

TEST(LeaderPromises, AreBounded) {
    LeaderPromises promises;
    promises.enter(0, 0);
    for (std::uint64_t i = 0; i < LeaderPromises::kWishesMax + 5; ++i) {
        EXPECT_FALSE(promises.wish(peerOf(1), hashOf(i)));
    }
    EXPECT_THAT(promises.proposed(1, {hashOf(LeaderPromises::kWishesMax)}), IsEmpty()) << "full";
    EXPECT_EQ(promises.proposed(2, {hashOf(0)}).size(), 1u);
    EXPECT_FALSE(promises.wish(peerOf(2), hashOf(1))) << "one place is free again";
    EXPECT_EQ(promises.proposed(3, {hashOf(1)}).size(), 2u);
    for (std::uint64_t view = 4; view < 4 + LeaderPromises::kProposalsMax; ++view) {
        EXPECT_THAT(promises.proposed(view, {hashOf(10'000 + view)}), IsEmpty());
    }
    EXPECT_FALSE(promises.wish(peerOf(1), hashOf(1))) << "the oldest made room";
    EXPECT_EQ(promises.wish(peerOf(1), hashOf(10'004)), 4u);
}

/// The only validator of its network: it leads, and what it proposes is final.
class LeadingNode {
public:
    LeadingNode() : m_key(freshKey()), m_signer(freshKey()) {
        char folder[] = "/tmp/stacknet-leading-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_paths.root = folder;
        genesis.networkName = "leading";
        genesis.localNetwork = true;
        genesis.openRegistration = true;
        genesis.keyPriceBaseMicroUsd = 1'000'000;
        genesis.timeMs = 1'700'000'000'000;
        ledger::GenesisNodeKey nodeKey;
        nodeKey.publicKey = m_key.publicKey();
        nodeKey.owner = ledger::ownerOf(m_key.publicKey());
        nodeKey.tokensBonded = 100;
        nodeKey.state = ledger::NodeKeyState::Connected;
        nodeKey.vrfKey = crypto::VrfKey::fromSigningKey(m_key).publicKey();
        genesis.nodeKeys.push_back(nodeKey);
        genesis.validators.push_back({m_key.publicKey(), "only", 100});
    }
    template <typename Task>
    auto with(Task task) {
        std::promise<decltype(task(m_driver))> done;
        m_thread.post([&] { done.set_value(task(m_driver)); });
        return done.get_future().get();
    }
    ~LeadingNode() {
        with([this](auto&) {
            m_driver.reset();
            return 0;
        });
        std::filesystem::remove_all(m_paths.root);
    }
    void start() {
        with([this](auto&) {
            m_driver.reset();
            ChainEvents events;
            events.send = [this](const PublicKey& to, network::FrameChannel channel, Bytes frame) {
                if (channel != network::FrameChannel::Receipts) return;
                auto answer = decodeReceiptFrame(frame);
                std::lock_guard lock(m_mutex);
                if (answer.ok() && answer->promise) m_given.emplace_back(to, *answer->promise);
                m_changed.notify_all();
            };
            events.broadcast = [](network::FrameChannel, Bytes) {};
            events.finalized = [](const FinalBlock&) {};
            events.evidenceSeen = [](const consensus::Evidence&) {};
            events.changed = [this] {
                std::lock_guard lock(m_mutex);
                m_changed.notify_all();
            };
            events.failed = [](const Error& error) { ADD_FAILURE() << error.message; };
            consensus::Params params;
            params.quietMs = 0;
            m_driver = ChainDriver::open(m_thread, m_paths, genesis, m_key.publicKey(), m_signer,
                                         std::move(events), m_clock, m_rng, params)
                           .value();
            return 0;
        });
    }
    void wish(const PublicKey& from, const ledger::Transaction& order) {
        m_driver->frame(from, network::FrameChannel::Receipts, encodeReceiptWish(order));
    }
    /// The next promise that goes out; waits for it.
    std::pair<PublicKey, consensus::InclusionPromise> promise() {
        std::unique_lock lock(m_mutex);
        const bool came =
            m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return !m_given.empty(); });
        EXPECT_TRUE(came);
        if (!came) return {};
        const auto first = m_given.front();
        m_given.erase(m_given.begin());
        return first;
    }
    /// Waits until the final chain has this height.
    void reach(consensus::Height height) {
        std::unique_lock lock(m_mutex);
        while (true) {
            lock.unlock();
            const auto tip = with([](auto& driver) { return driver->blocks().tipHeight(); });
            lock.lock();
            if (tip >= height) return;
            ASSERT_EQ(m_changed.wait_for(lock, std::chrono::seconds(60)),
                      std::cv_status::no_timeout);
        }
    }

    /// The final block that holds the order; waits for it.
    consensus::BlockHeader blockWith(const ledger::Transaction& order) {
        for (consensus::Height height = 1;; ++height) {
            reach(height);
            const auto block = with([&](auto& driver) { return driver->blocks().block(height); });
            if (block == nullptr) {
                ADD_FAILURE() << "no block at height " << height;
                return {};
            }
            const auto& held = block->transactions;
            if (std::find(held.begin(), held.end(), order) != held.end()) return block->header;
        }
    }
    std::string outcome(const consensus::InclusionPromise& promise) {
        return with([&](auto& driver) {
            const auto evidence = driver->brokenPromise(promise);
            return evidence.ok() ? std::string("broken") : evidence.error().code;
        });
    }

    ledger::Genesis genesis;

private:
    static crypto::SigningKey freshKey() {
        SeededRng rng(5);
        return crypto::SigningKey::generate(rng);
    }

    crypto::SigningKey m_key;
    keystore::Signer m_signer;
    NodePaths m_paths;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::pair<PublicKey, consensus::InclusionPromise>> m_given;
    std::unique_ptr<ChainDriver> m_driver;
    ServiceThread m_thread{"leading"};
};

ledger::Transaction orderOf(const ChainId& chain, std::uint64_t signer, std::uint64_t nonce) {
    SeededRng rng(signer);
    const auto key = crypto::SigningKey::generate(rng);
    return ledger::signTransaction(chain, key, nonce, ledger::ActivateKey{key.publicKey()});
}

TEST(PromisingLeader, PromisesWhatItsProposalsHoldAndItsChainKeepsIt) {
    LeadingNode node;
    node.start();
    const ChainId chain = node.genesis.chainId();
    const auto set = consensus::ValidatorSet::fromGenesis(node.genesis).value();
    for (std::uint64_t i = 1; i <= 3; ++i) {
        const auto order = orderOf(chain, 50 + i, 7);
        node.wish(peerOf(static_cast<std::uint8_t>(i)), order);
        const auto [to, promise] = node.promise();
        EXPECT_EQ(to, peerOf(static_cast<std::uint8_t>(i)));
        EXPECT_EQ(promise.txHash, order.hash());
        EXPECT_TRUE(consensus::checkPromise(promise, chain, set, consensus::Terms{}).ok());
        const consensus::BlockHeader header = node.blockWith(order);
        // On a machine so slow that the term was left meanwhile the promise is void.
        if (consensus::Terms{}.of(header.view) == promise.term) {
            EXPECT_EQ(header.view, promise.byView);
            EXPECT_EQ(node.outcome(promise), "engine.promise_kept");
        }
        EXPECT_NE(node.outcome(promise), "broken");
        if (i == 2) node.start();  // a restart changes nothing
    }
}

TEST(PromisingLeader, AClientsOrderHereIsPromisedAsWell) {
    LeadingNode node;
    node.start();
    const auto hash = node.with([](auto& driver) {
        SeededRng rng(60);
        const keystore::Signer client(crypto::SigningKey::generate(rng));
        const auto sent = driver->submit(client, ledger::ActivateKey{client.publicKey()});
        driver->gatherReceipts(*sent);
        return *sent;
    });
    const auto promises = [&] {
        return node.with([&](auto& driver) { return driver->submissions().promises(); });
    };
    for (consensus::Height height = 1; promises().empty(); ++height) node.reach(height);
    EXPECT_EQ(promises().front().txHash, hash);
    node.with([&](auto& driver) {
        const auto document = driver->submissions().document(hash);
        const auto verdict =
            verifySubmission(*document, node.genesis.chainId(),
                             ledger::validatorSetHash(driver->state().validators()));
        EXPECT_EQ(verdict.promises, 1u);
        EXPECT_TRUE(verdict.bound);
        return 0;
    });
}

/// A follower whose client's orders the scripted leader promises; whether it keeps its word is the
/// test's choice.
class BrokenPromises : public ::testing::Test {
protected:
    BrokenPromises() : m_node(m_chain) {}

    void begin(const ledger::Transaction& order, consensus::View byView) {
        m_node.start();
        m_node.hears(order);
        m_node.with([&](ChainDriver& driver) {
            driver.gatherReceipts(order.hash());
            return 0;
        });
        m_node.receives(encodePromiseAnswer(m_chain.promise(order.hash(), byView)));
    }
    std::string outcome(const ledger::TxHash& hash, consensus::View byView) {
        return m_node.with([&](ChainDriver& driver) {
            const auto evidence = driver.brokenPromise(m_chain.promise(hash, byView));
            return evidence.ok() ? std::string("broken") : evidence.error().code;
        });
    }
    std::vector<PublicKey> accuse(bool ours = false) {
        return m_node.with([&](ChainDriver& driver) {
            return driver.accuseBrokenPromises(m_node.signer(),
                                               [&](const PublicKey&) { return ours; });
        });
    }
    std::optional<ledger::Transaction> accusation() {
        return m_node.with([&](ChainDriver&) -> std::optional<ledger::Transaction> {
            for (const auto& sent : m_node.sent) {
                if (std::holds_alternative<ledger::SubmitEvidence>(sent.payload)) return sent;
            }
            return std::nullopt;
        });
    }

    testing::ScriptedChain m_chain;
    testing::Follower m_node;
};

TEST_F(BrokenPromises, AreFiledOnceAndConvict) {
    const auto order = orderOf(m_chain.chainId, 50, 7);
    begin(order, 2);
    m_chain.add();
    ASSERT_TRUE(m_node.follows());
    EXPECT_EQ(outcome(order.hash(), 2), "engine.not_found") << "view 2 is not final";
    EXPECT_THAT(accuse(), IsEmpty());
    m_chain.add();
    ASSERT_TRUE(m_node.follows());
    EXPECT_EQ(outcome(order.hash(), 2), "broken");
    EXPECT_EQ(outcome(hashOf(9), 2), "engine.not_found") << "an order that is not here";
    EXPECT_THAT(accuse(true), IsEmpty()) << "our own key";
    EXPECT_THAT(accuse(), UnorderedElementsAre(m_chain.leader()));
    EXPECT_THAT(accuse(), IsEmpty()) << "it is on its way";
    const auto filed = accusation();
    ASSERT_TRUE(filed);
    // The leader is late as well: the order comes with the accusation.
    const auto result = m_chain.add({*filed, order});
    EXPECT_EQ(result.outcomes[0].code, ledger::TxCode::Ok);
    const ledger::NodeKeyRecord* leader = m_chain.state.findKey(m_chain.leader());
    EXPECT_TRUE(leader->tombstoned);
    EXPECT_EQ(leader->tokensBacking(), 0u);
    ASSERT_TRUE(m_node.follows());
    EXPECT_THAT(accuse(), IsEmpty()) << "punished";
}

TEST_F(BrokenPromises, AKeptOneIsNot) {
    const auto order = orderOf(m_chain.chainId, 50, 7);
    begin(order, 2);
    m_chain.add();
    m_chain.add({order});
    m_chain.add();
    ASSERT_TRUE(m_node.follows());
    EXPECT_EQ(outcome(order.hash(), 2), "engine.promise_kept");
    EXPECT_EQ(outcome(order.hash(), 1), "broken") << "the same order, one view earlier";
    EXPECT_THAT(accuse(), IsEmpty());
}

TEST_F(BrokenPromises, ALaterOrderOfTheClientLeavesItOpen) {
    const auto order = orderOf(m_chain.chainId, 50, 7);
    begin(order, 1);
    m_chain.add();
    m_chain.add({orderOf(m_chain.chainId, 50, 8)});
    ASSERT_TRUE(m_node.follows());
    EXPECT_NE(outcome(order.hash(), 1), "broken");
    EXPECT_THAT(accuse(), IsEmpty());
}

// The reporter's own later nonce does not decide: what counts is the ledger before the block. And a
// proof that cannot be decided costs no deposit.
TEST_F(BrokenPromises, TheJudgeSeesTheLedgerBeforeTheBlock) {
    const auto order = orderOf(m_chain.chainId, 50, 7);
    m_chain.add();
    m_chain.add();
    const auto evidenceBy = [&](std::uint64_t signer, std::uint64_t nonce) {
        const consensus::BrokenPromise broken{m_chain.promise(order.hash(), 1), order,
                                              m_chain.blocks[1]->header, m_chain.finalCert(2)};
        SeededRng rng(signer);
        return ledger::signTransaction(
            m_chain.chainId, crypto::SigningKey::generate(rng), nonce,
            ledger::SubmitEvidence{consensus::encodeBrokenPromise(broken)});
    };
    EXPECT_EQ(m_chain.add({evidenceBy(50, 9)}).outcomes[0].code, ledger::TxCode::Ok)
        << "by the client itself";
    EXPECT_EQ(m_chain.add({evidenceBy(51, 1)}).outcomes[0].code,
              ledger::TxCode::EvidenceUndecidable)
        << "afterwards the client's nonce is above";
}

}  // namespace
}  // namespace stacknet::engine
