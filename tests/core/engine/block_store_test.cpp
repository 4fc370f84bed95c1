#include "core/engine/block_store.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "core/consensus/codec.h"
#include "core/crypto/ed25519.h"

namespace stacknet::engine {
namespace {

class BlockStoreTest : public testing::Test {
protected:
    BlockStoreTest() : m_key(crypto::SigningKey::generate(m_rng)) {
        char folder[] = "/tmp/stacknet-blocks-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_path = std::filesystem::path(folder) / "chain.db";
        m_genesis.networkName = "test";
        m_genesis.openRegistration = true;
        m_genesis.keyPriceBaseMicroUsd = 1'000'000;
        ledger::GenesisNodeKey key;
        key.publicKey = m_key.publicKey();
        key.owner = ledger::ownerOf(m_key.publicKey());
        key.tokensFree = 1'000;
        key.state = ledger::NodeKeyState::Connected;
        key.vrfKey = crypto::VrfKey::fromSigningKey(m_key).publicKey();
        m_genesis.nodeKeys.push_back(key);
        m_genesis.validators.push_back({m_key.publicKey(), "only", 1});
    }
    ~BlockStoreTest() override { std::filesystem::remove_all(m_path.parent_path()); }

    std::unique_ptr<BlockStore> open() {
        auto store = BlockStore::open(m_path, m_genesis);
        EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().message);
        return std::move(store).value();
    }

    consensus::Block block(const BlockStore& store, std::vector<ledger::Transaction> transactions) {
        consensus::Block made;
        made.header.chainId = m_genesis.chainId();
        made.header.height = store.tipHeight() + 1;
        made.header.view = made.header.height * 2;
        made.header.timeMs = static_cast<std::int64_t>(made.header.height) * 1'000;
        if (const auto parent = store.header(store.tipHeight())) {
            made.header.parentId = parent->id();
            made.header.parentView = parent->view;
        } else {
            made.header.parentId = consensus::genesisBlockId(m_genesis.chainId());
        }
        made.transactions = std::move(transactions);
        consensus::sealBlock(made);
        return made;
    }

    void append(BlockStore& store, ledger::State& state,
                std::vector<ledger::Transaction> transactions) {
        const consensus::Block made = block(store, std::move(transactions));
        ledger::BlockInput input;
        input.height = made.header.height;
        input.view = made.header.view;
        input.timeMs = made.header.timeMs;
        input.leader = m_key.publicKey();
        input.transactions = made.transactions;
        auto result = ledger::execute(input, state);
        ASSERT_TRUE(result.ok());
        const auto stored = store.append(made, m_key.publicKey(), std::nullopt, *result);
        ASSERT_TRUE(stored.ok()) << stored.error().message;
    }

    ledger::Transaction paperwork(std::uint64_t nonce, std::uint8_t task) {
        ledger::SubmitPaperwork submit;
        submit.paperwork.taskId.data[0] = task;
        submit.paperwork.tokensOut = 5;
        submit.paperwork.paperMicroUsd = 11;
        return ledger::signTransaction(m_genesis.chainId(), m_key, nonce, submit);
    }

    SeededRng m_rng{5};
    crypto::SigningKey m_key;
    std::filesystem::path m_path;
    ledger::Genesis m_genesis;
};

TEST_F(BlockStoreTest, StateBlocksAndIndicesSurviveReopening) {
    Hash256 root;
    ledger::TaskHash task;
    task.data[0] = 1;
    const ledger::Transaction first = paperwork(1, 1);
    {
        auto store = open();
        ledger::State state = store->loadState().value();
        append(*store, state, {first});
        append(*store, state, {});
        append(*store, state, {paperwork(2, 2), paperwork(3, 2)});
        root = state.root();
    }
    auto store = open();
    EXPECT_EQ(store->tipHeight(), 3u);
    EXPECT_EQ(store->transactionCount(), 3u);
    const ledger::State state = store->loadState().value();
    EXPECT_EQ(state.root(), root);
    EXPECT_EQ(state.height(), 3u);
    EXPECT_EQ(store->paperworkHeight(m_key.publicKey(), task), 1u);
    EXPECT_EQ(store->outcome(first.hash()), ledger::TxCode::Ok);
    EXPECT_EQ(store->outcome(paperwork(3, 2).hash()), ledger::TxCode::DuplicateTask);
    EXPECT_EQ(store->block(1)->transactions.size(), 1u);
    EXPECT_EQ(store->block(4), nullptr);
    EXPECT_EQ(store->tip().value().height, 3u);
    EXPECT_EQ(store->summaries(2, 99).value().size(), 2u);
}

TEST_F(BlockStoreTest, AnEmptyStoreIsTheGenesis) {
    auto store = open();
    EXPECT_EQ(store->tipHeight(), 0u);
    EXPECT_EQ(store->loadState().value().root(), ledger::State::fromGenesis(m_genesis).root());
    EXPECT_FALSE(store->tip().value().header.has_value());
}

TEST_F(BlockStoreTest, AnotherGenesisIsRefused) {
    open();
    m_genesis.networkName = "other";
    const auto store = BlockStore::open(m_path, m_genesis);
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.error().code, "engine.other_chain");
}

// Scenario 10: a flipped bit in chain.db itself, wherever it stands, is found by the block's id.
TEST_F(BlockStoreTest, AFlippedBitOfABlockIsNamedAndNotServed) {
    {
        auto store = open();
        ledger::State state = store->loadState().value();
        for (std::uint64_t i = 1; i <= 3; ++i) append(*store, state, {paperwork(i, 1)});
    }
    const auto flip = [&](const std::string& column, std::size_t place) {
        auto database = storage::Database::open(m_path);
        ASSERT_TRUE(database.ok());
        auto read = database->prepare("SELECT " + column + " FROM blocks WHERE height=2");
        ASSERT_TRUE(read->step().value());
        Bytes bytes = read->blob(0);
        read->reset();
        bytes[place % bytes.size()] ^= 0x10;
        auto write = database->prepare("UPDATE blocks SET " + column + "=?1 WHERE height=2");
        ASSERT_TRUE(write->bind(1, ByteView(bytes)).run().ok());
    };
    const std::size_t blockBytes = consensus::encodeBlock(*open()->block(2)).size();
    for (std::size_t place = 0; place < blockBytes; place += 7) {
        flip("block", place);
        auto store = open();
        const auto read = store->readBlock(2);
        ASSERT_FALSE(read.ok()) << place;
        EXPECT_EQ(read.error().code, "engine.block_damaged");
        EXPECT_NE(read.error().message.find("height 2 "), std::string::npos);
        EXPECT_EQ(store->block(2), nullptr);
        EXPECT_NE(store->block(1), nullptr);
        EXPECT_NE(store->block(3), nullptr);
        EXPECT_EQ(store->transaction(paperwork(2, 1).hash()), std::nullopt);
        flip("block", place);
    }
    for (const char* column : {"header", "id"}) {
        flip(column, 11);
        EXPECT_FALSE(open()->header(2)) << column;
        flip(column, 11);
    }
    EXPECT_TRUE(open()->readBlock(2).ok());
    EXPECT_EQ(open()->readBlock(9).error().code, "engine.no_such_block");
}

TEST_F(BlockStoreTest, ADamagedStateRowIsNoticed) {
    {
        auto store = open();
        ledger::State state = store->loadState().value();
        append(*store, state, {paperwork(1, 1)});
    }
    {
        auto database = storage::Database::open(m_path);
        ASSERT_TRUE(database.ok());
        ASSERT_TRUE(database
                        ->execute("DELETE FROM state WHERE key=(SELECT key FROM state ORDER BY "
                                  "length(value) DESC LIMIT 1)")
                        .ok());
    }
    const auto state = open()->loadState();
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.error().code, "engine.state_corrupt");
}

}  // namespace
}  // namespace stacknet::engine
