#include "core/engine/demand_body_store.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine::testing {
namespace {

/// Somebody whose orders the leader does not like.
class Victim {
public:
    explicit Victim(const ScriptedChain& chain, std::uint64_t seed = 7)
        : m_rng(seed), m_key(crypto::SigningKey::generate(m_rng)), m_chainId(chain.chainId) {}
    ledger::Transaction order(std::uint64_t nonce) const {
        return ledger::signTransaction(m_chainId, m_key, nonce,
                                       ledger::ActivateKey{m_key.publicKey()});
    }

private:
    SeededRng m_rng;
    crypto::SigningKey m_key;
    ChainId m_chainId;
};

/// An order of the largest size that can be demanded: 4,096 bytes.
ledger::Transaction largest(const ScriptedChain& chain, std::uint64_t seed) {
    SeededRng rng(seed);
    const auto key = crypto::SigningKey::generate(rng);
    const ledger::Transaction inner = ledger::signTransaction(
        chain.chainId, key, 1, ledger::SubmitChallenge{0, 1, key.publicKey(), Bytes(1, 1)});
    const std::size_t room = ledger::kTransactionBytesMax - inner.encode().size() + 1;
    return ledger::signTransaction(chain.chainId, key, 1,
                                   ledger::SubmitChallenge{0, 1, key.publicKey(), Bytes(room, 1)});
}

// A censor gets rid of the bytes that convict it by including a later order of the same signer:
// every pool then drops the earlier one.
TEST(DemandBodies, StayWhenALaterOrderOfTheSignerIsIncludedAndOverARestart) {
    ScriptedChain chain;
    const Victim victim(chain);
    const ledger::Transaction omitted = victim.order(1);
    const ledger::Transaction later = victim.order(2);
    Follower node(chain);
    node.start();
    node.hears(omitted);
    chain.add();
    chain.add({}, {omitted.hash()});
    chain.add({later});
    ASSERT_TRUE(node.follows());
    const auto held = [&](ChainDriver& driver) { return driver.transaction(omitted.hash()); };
    EXPECT_EQ(node.with([](ChainDriver& driver) { return driver.mempoolSize(); }), 0u);
    EXPECT_EQ(node.with(held), omitted) << "an open demand";
    node.stop();
    node.start();
    EXPECT_EQ(node.with(held), omitted) << "after a restart";
    for (std::uint64_t i = 0; i < ledger::kCensorProposals; ++i) chain.add();
    ASSERT_EQ(chain.state.brokenDemands().size(), 1u);
    ASSERT_TRUE(node.follows());
    EXPECT_EQ(node.with(held), omitted) << "a broken demand";
    node.stop();
    node.start();
    EXPECT_EQ(node.with(held), omitted) << "a broken demand after a restart";

    // Whoever holds the bytes can accuse; then there is nothing left to hold them for.
    const ledger::Transaction challenge = ledger::signTransaction(
        chain.chainId, node.key(), 1,
        ledger::SubmitChallenge{0, 2, chain.leader(), node.with(held)->encode()});
    EXPECT_EQ(chain.add({challenge}).outcomes.at(0).code, ledger::TxCode::Ok);
    ASSERT_TRUE(node.follows());
    EXPECT_FALSE(node.with(held));
}

class DemandBodyStoreTest : public ::testing::Test {
protected:
    DemandBodyStoreTest() {
        char folder[] = "/tmp/stacknet-bodies-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_path = std::filesystem::path(folder) / "demands.db";
        m_chain.add();
    }
    ~DemandBodyStoreTest() override { std::filesystem::remove_all(m_path.parent_path()); }
    DemandBodyStore open() {
        auto store = DemandBodyStore::open(m_path, m_chain.chainId);
        EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().message);
        return std::move(store).value();
    }
    void follow(DemandBodyStore& store) {
        const auto done = store.follow(m_chain.state, [&](const std::set<ledger::TxHash>& wanted) {
            std::vector<ledger::Transaction> found;
            for (const auto& [hash, body] : m_bodies) {
                if (wanted.contains(hash)) found.push_back(body);
            }
            return found;
        });
        EXPECT_TRUE(done.ok());
    }
    ledger::TxHash known(const ledger::Transaction& body) {
        m_bodies.emplace(body.hash(), body);
        return body.hash();
    }

    std::filesystem::path m_path;
    ScriptedChain m_chain;
    std::map<ledger::TxHash, ledger::Transaction> m_bodies;
};

TEST_F(DemandBodyStoreTest, AMetDemandIsDropped) {
    DemandBodyStore store = open();
    const ledger::Transaction order = Victim(m_chain).order(1);
    m_chain.add({}, {known(order)});
    follow(store);
    EXPECT_EQ(store.size(), 1u);
    m_chain.add({order});
    follow(store);
    EXPECT_EQ(store.size(), 0u);
    EXPECT_FALSE(store.find(order.hash()));
    EXPECT_EQ(open().size(), 0u) << "on disk too";
}

TEST_F(DemandBodyStoreTest, ABodyThatComesLaterIsTakenThen) {
    DemandBodyStore store = open();
    const ledger::Transaction order = Victim(m_chain).order(1);
    m_chain.add({}, {order.hash()});
    follow(store);
    EXPECT_EQ(store.size(), 0u);
    known(order);
    follow(store);
    EXPECT_EQ(store.find(order.hash()), order);
    m_bodies.clear();
    follow(store);
    EXPECT_EQ(store.find(order.hash()), order);
}

// One signer's demands have a bound, and what came first stays.
TEST_F(DemandBodyStoreTest, OneSignersDemandsAreBounded) {
    DemandBodyStore store = open();
    std::vector<ledger::TxHash> hashes;
    const std::size_t fits = DemandBodyStore::kBytesPerSignerMax / ledger::kTransactionBytesMax;
    for (std::uint64_t i = 0; i < fits + 3; ++i) {
        const ledger::Transaction order = largest(m_chain, 100 + i);
        ASSERT_EQ(order.encode().size(), ledger::kTransactionBytesMax);
        hashes.push_back(known(order));
    }
    // Each block's vote demands eight at most.
    for (std::size_t at = 0; at < hashes.size(); at += 8) {
        const auto end = std::min(hashes.size(), at + 8);
        m_chain.add({}, {hashes.begin() + static_cast<std::ptrdiff_t>(at),
                         hashes.begin() + static_cast<std::ptrdiff_t>(end)});
        follow(store);
    }
    EXPECT_EQ(store.size(), fits);
    for (std::size_t i = 0; i < 8; ++i) EXPECT_TRUE(store.find(hashes[i])) << i;
}

TEST_F(DemandBodyStoreTest, ADamagedRowAccusesNobodyAndADamagedFileIsSetAside) {
    const ledger::Transaction order = Victim(m_chain).order(1);
    m_chain.add({}, {known(order)});
    {
        DemandBodyStore store = open();
        follow(store);
    }
    {
        auto database = storage::Database::open(m_path);
        ASSERT_TRUE(database.ok());
        ASSERT_TRUE(database->execute("UPDATE bodies SET body = x'00'").ok());
    }
    EXPECT_EQ(open().size(), 0u);
    {
        // Sound by itself, and not what the row says.
        const Bytes other = Victim(m_chain).order(2).encode();
        auto database = storage::Database::open(m_path);
        ASSERT_TRUE(database.ok());
        auto insert = database->prepare("INSERT INTO bodies VALUES(?1,?2)");
        ASSERT_TRUE(insert->bind(1, order.hash().view()).bind(2, ByteView(other)).run().ok());
    }
    {
        DemandBodyStore store = open();
        EXPECT_EQ(store.size(), 0u);
        follow(store);
        EXPECT_EQ(store.size(), 1u) << "it may be fetched anew";
    }
    std::ofstream(m_path, std::ios::binary | std::ios::trunc) << std::string(8'192, 'x');
    EXPECT_EQ(open().size(), 0u);
    EXPECT_TRUE(std::filesystem::exists(m_path.string() + ".damaged"));
}

}  // namespace
}  // namespace stacknet::engine::testing
