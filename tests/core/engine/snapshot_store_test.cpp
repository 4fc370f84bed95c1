#include "core/engine/snapshot_store.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "core/consensus/codec.h"
#include "core/crypto/ed25519.h"
#include "core/engine/block_store.h"
#include "core/engine/snapshot_maker.h"
#include "core/ledger/epochs.h"

namespace stacknet::engine {
namespace {

constexpr std::size_t kKeys = 3'000;

/// A store of blocks over an epoch's end, driven by hand.
class SnapshotStoreTest : public ::testing::Test {
protected:
    SnapshotStoreTest() : m_key(crypto::SigningKey::generate(m_rng)) {
        char folder[] = "/tmp/stacknet-snapshots-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_paths.root = folder;
        m_genesis.networkName = "snapshots";
        m_genesis.openRegistration = true;
        m_genesis.keyPriceBaseMicroUsd = 1'000'000;
        for (std::size_t i = 0; i <= kKeys; ++i) {
            ledger::GenesisNodeKey key;
            key.publicKey = m_key.publicKey();
            if (i > 0) {
                key.publicKey.data.fill(0x55);
                key.publicKey.data[0] = static_cast<std::uint8_t>(i);
                key.publicKey.data[1] = static_cast<std::uint8_t>(i >> 8);
            }
            key.owner = ledger::ownerOf(key.publicKey);
            key.tokensFree = 1'000'000;
            key.tokensBonded = 1'000;
            key.state = ledger::NodeKeyState::Connected;
            key.vrfKey = crypto::VrfKey::fromSigningKey(m_key).publicKey();
            m_genesis.nodeKeys.push_back(key);
        }
        m_genesis.validators.push_back({m_key.publicKey(), "only", 1'000});
        m_chainId = m_genesis.chainId();
        m_blocks = openBlocks();
        m_state = m_blocks->loadState().value();
        m_states.push_back(m_state->encodeSnapshot());
        m_roots.push_back(m_state->root());
    }
    ~SnapshotStoreTest() override { std::filesystem::remove_all(m_paths.root); }

    std::unique_ptr<BlockStore> openBlocks() const {
        auto store = BlockStore::open(m_paths.chain(), m_genesis);
        EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().message);
        return std::move(store).value();
    }
    std::unique_ptr<SnapshotStore> openSnapshots() const {
        auto store = SnapshotStore::open(m_paths.snapshots(), m_chainId);
        EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().message);
        return std::move(store).value();
    }

    /// The next block: in the epoch's last but one term the next validators are fixed; `last` makes
    /// it the epoch's last one, which commits to the state of `committed`.
    void append(std::optional<consensus::Height> committed = std::nullopt) {
        auto block = std::make_shared<consensus::Block>();
        consensus::BlockHeader& header = block->header;
        header.chainId = m_chainId;
        header.epoch = m_epoch;
        header.height = m_state->height() + 1;
        header.view = header.height;
        header.timeMs = static_cast<std::int64_t>(header.height) * 1'000;
        header.stateHeight = committed.value_or(header.height < 7 ? 0 : header.height - 7);
        header.stateRoot = m_roots[header.stateHeight];
        if (committed) {
            header.nextValidatorsHash = ledger::validatorSetHash(*m_state->nextValidators());
        }
        block->transactions = work();
        consensus::sealBlock(*block);
        ledger::BlockInput input;
        input.height = header.height;
        input.view = header.view;
        input.timeMs = header.timeMs;
        input.leader = m_key.publicKey();
        input.transactions = block->transactions;
        input.epoch = header.epoch;
        input.term = m_term;
        auto result = ledger::execute(input, *m_state);
        ASSERT_TRUE(result.ok()) << result.error().message;
        std::optional<consensus::EpochProof> proof;
        if (committed) proof.emplace();
        if (committed)
            proof->finalCert = {consensus::CertificateKind::Final, header.view, block->id, {}};
        const auto stored = m_blocks->append(*block, m_key.publicKey(), std::nullopt, *result,
                                             proof, m_state->nextValidators());
        ASSERT_TRUE(stored.ok()) << stored.error().message;
        m_states.push_back(m_state->encodeSnapshot());
        m_roots.push_back(m_state->root());
        m_made.push_back({block, m_key.publicKey(), *result});
        if (!committed) return;
        ++m_epoch;
        m_term = 0;
    }
    /// Rows that come, change and go.
    std::vector<ledger::Transaction> work() {
        std::vector<ledger::Transaction> all;
        for (std::uint64_t i = m_rng.u64() % 4; i > 0; --i) {
            ledger::Payload payload;
            if (m_rng.u64() % 2 == 0) {
                ledger::SubmitPaperwork submit;
                m_rng.fill(submit.paperwork.taskId.data);
                submit.paperwork.tokensOut = 5;
                payload = submit;
            } else {
                ledger::Bond bond;
                bond.nodeKey = m_key.publicKey();
                bond.tokens = 1 + m_rng.u64() % 5;
                payload = bond;
            }
            all.push_back(ledger::signTransaction(m_chainId, m_key, ++m_nonce, payload));
        }
        return all;
    }
    /// Blocks until the next validators are fixed, `more` blocks in that term, then the last one,
    /// which commits to a state `behind` blocks ago.
    void endEpoch(std::size_t more, std::size_t behind) {
        for (int i = 0; i < 4; ++i) append();
        m_term = ledger::epochTermsFor(m_state->validators().size()) - 1;
        append();
        ASSERT_NE(m_state->nextValidators(), nullptr);
        for (std::size_t i = 0; i < more; ++i) append();
        m_term = ledger::epochTermsFor(m_state->validators().size());
        append(m_state->height() - behind);
    }
    Bytes joined(const SnapshotStore& store, const consensus::SnapshotManifest& manifest) const {
        Bytes all;
        for (std::size_t i = 0; i < manifest.chunkHashes.size(); ++i) {
            const Bytes chunk = store.chunk(manifest.height, i).value_or(Bytes());
            EXPECT_EQ(consensus::snapshotChunkHash(chunk), manifest.chunkHashes[i]) << i;
            all.insert(all.end(), chunk.begin(), chunk.end());
        }
        return all;
    }
    /// What a node that joins at the end of the first epoch puts in place.
    SnapshotInstall install() const {
        const consensus::BlockHeader& last = m_made.back().block->header;
        SnapshotInstall made;
        made.baseHeight = last.stateHeight;
        made.baseRoot = last.stateRoot;
        made.blocks = {m_made.begin() + static_cast<long>(last.stateHeight), m_made.end()};
        made.state = m_state->entries();
        made.epochs = m_blocks->epochSteps(0, 10, SIZE_MAX);
        return made;
    }

    SeededRng m_rng{11};
    crypto::SigningKey m_key;
    NodePaths m_paths;
    ledger::Genesis m_genesis;
    ChainId m_chainId;
    std::unique_ptr<BlockStore> m_blocks;
    std::optional<ledger::State> m_state;
    std::vector<Bytes> m_states;   ///< by height
    std::vector<Hash256> m_roots;  ///< by height
    std::vector<SnapshotInstall::Executed> m_made;
    consensus::Epoch m_epoch = 0;
    consensus::Term m_term = 0;
    std::uint64_t m_nonce = 0;
};

TEST_F(SnapshotStoreTest, ADumpIsTheStateThatTheLastHeaderCommitsTo) {
    // However old that state is by then, and however many blocks came after the epoch's end.
    for (std::size_t round = 0; round < 8; ++round) {
        const std::size_t behind = round == 0 ? 0 : m_rng.u64() % 6;
        endEpoch(6, behind);
        const consensus::Height last = m_state->height();
        const consensus::Height committed = last - 1 - behind;
        for (std::size_t i = 0; i < round; ++i) append();
        const auto due = m_blocks->snapshotDue();
        ASSERT_TRUE(due);
        ASSERT_EQ(due->height, last);
        ASSERT_EQ(due->stateHeight, committed);
        m_blocks = openBlocks();  // it is known after a restart
        ASSERT_TRUE(m_blocks->snapshotDue());
        const auto manifest = dumpSnapshot(m_paths, m_chainId, *due, {});
        ASSERT_TRUE(manifest.ok()) << manifest.error().message;
        EXPECT_EQ(manifest->height, committed);
        EXPECT_EQ(manifest->epoch, round);
        EXPECT_TRUE(manifest->matches(*due).ok());
        const auto store = openSnapshots();
        EXPECT_EQ(store->newest(), *manifest);
        const Bytes dumped = joined(*store, *manifest);
        EXPECT_TRUE(dumped == m_states[committed]) << "round " << round;
        EXPECT_TRUE(consensus::openSnapshot(*manifest, dumped).ok());
        if (round % 2 == 0) {
            ASSERT_TRUE(m_blocks->snapshotMade(last).ok());
            EXPECT_FALSE(m_blocks->snapshotDue());
        }
    }
}

TEST_F(SnapshotStoreTest, AStateThatIsNotKeptAnyMoreIsRefused) {
    endEpoch(2, 1);
    const auto due = *m_blocks->snapshotDue();
    consensus::BlockHeader other = due;
    other.stateHeight -= 1;
    EXPECT_EQ(dumpSnapshot(m_paths, m_chainId, other, {}).error().code, "engine.snapshot_gone");
    ASSERT_TRUE(m_blocks->snapshotMade(due.height + 1).ok());
    EXPECT_TRUE(m_blocks->snapshotDue()) << "another epoch's end";
    ASSERT_TRUE(m_blocks->snapshotMade(due.height).ok());
    EXPECT_EQ(dumpSnapshot(m_paths, m_chainId, due, {}).error().code, "engine.snapshot_gone");
}

TEST_F(SnapshotStoreTest, ADumpThatIsStoppedLeavesNothing) {
    endEpoch(1, 0);
    std::stop_source stop;
    stop.request_stop();
    const auto due = *m_blocks->snapshotDue();
    EXPECT_EQ(dumpSnapshot(m_paths, m_chainId, due, stop.get_token()).error().code,
              "engine.stopped");
    EXPECT_FALSE(openSnapshots()->newest());
    EXPECT_TRUE(m_blocks->snapshotDue()) << "made after the next start";
}

TEST_F(SnapshotStoreTest, AtMostTwoAreKeptAndTheNewestIsOffered) {
    std::vector<consensus::SnapshotManifest> made;
    for (int round = 0; round < 4; ++round) {
        endEpoch(1, 0);
        made.push_back(*dumpSnapshot(m_paths, m_chainId, *m_blocks->snapshotDue(), {}));
    }
    const auto store = openSnapshots();
    EXPECT_EQ(store->newest(), made[3]);
    EXPECT_TRUE(store->chunk(made[3].height, 0));
    EXPECT_TRUE(store->chunk(made[2].height, 0)) << "who fetches it may end";
    EXPECT_FALSE(store->chunk(made[1].height, 0));
    EXPECT_FALSE(store->chunk(made[0].height, 0));
    EXPECT_FALSE(store->chunk(made[3].height, made[3].chunkHashes.size()));
}

TEST_F(SnapshotStoreTest, WhatIsFetchedSurvivesARestartAndIsServedOnlyWhenWhole) {
    const Bytes bytes(consensus::kSnapshotChunkBytes + 5, 7);
    const auto manifest = *consensus::makeSnapshotManifest(m_chainId, 9, 0, m_roots[0], bytes);
    ASSERT_TRUE(openSnapshots()->beginFetch(manifest).ok());
    ASSERT_TRUE(openSnapshots()->putChunk(9, 0, consensus::snapshotChunk(bytes, 0)).ok());
    auto store = openSnapshots();
    EXPECT_FALSE(store->newest());
    EXPECT_FALSE(store->chunk(9, 0));
    ASSERT_TRUE(store->beginFetch(manifest).ok());
    EXPECT_EQ(store->fetchedChunk(9, 0).size(), consensus::kSnapshotChunkBytes) << "the same offer";
    EXPECT_TRUE(store->fetchedChunk(9, 1).empty());
    // Another offer takes its place.
    const auto other = *consensus::makeSnapshotManifest(m_chainId, 9, 0, m_roots[0], Bytes(10, 1));
    ASSERT_TRUE(store->beginFetch(other).ok());
    EXPECT_TRUE(store->fetchedChunk(9, 0).empty());
    ASSERT_TRUE(store->putChunk(9, 0, Bytes(10, 1)).ok());
    ASSERT_TRUE(store->finishFetch(9).ok());
    EXPECT_EQ(store->newest(), other);
    EXPECT_EQ(store->chunk(9, 0), Bytes(10, 1));
    const auto third = *consensus::makeSnapshotManifest(m_chainId, 12, 1, m_roots[0], bytes);
    ASSERT_TRUE(store->beginFetch(third).ok());
    ASSERT_TRUE(store->putChunk(12, 0, consensus::snapshotChunk(bytes, 0)).ok());
    ASSERT_TRUE(store->discardUnfinishedUpTo(11).ok());
    EXPECT_FALSE(store->fetchedChunk(12, 0).empty());
    ASSERT_TRUE(store->discardUnfinishedUpTo(12).ok());
    EXPECT_TRUE(store->fetchedChunk(12, 0).empty());
    EXPECT_EQ(store->newest(), other);
}

TEST_F(SnapshotStoreTest, ADamagedFileAndAnotherNetworksAreEmptied) {
    const auto manifest =
        *consensus::makeSnapshotManifest(m_chainId, 9, 0, m_roots[0], Bytes(5, 7));
    ASSERT_TRUE(openSnapshots()->beginFetch(manifest).ok());
    ASSERT_TRUE(openSnapshots()->finishFetch(9).ok());
    ASSERT_TRUE(openSnapshots()->newest());
    {
        const auto foreign = SnapshotStore::open(m_paths.snapshots(), ChainId{});
        ASSERT_TRUE(foreign.ok());
        EXPECT_FALSE((*foreign)->newest());
    }
    EXPECT_FALSE(openSnapshots()->newest());
    std::ofstream(m_paths.snapshots(), std::ios::binary) << "this is no database at all";
    EXPECT_FALSE(openSnapshots()->newest());
}

TEST_F(SnapshotStoreTest, AnInstalledSnapshotIsAWholeStore) {
    endEpoch(5, 3);
    NodePaths joiner{m_paths.root / "joiner"};
    std::filesystem::create_directory(joiner.root);
    {
        auto store = BlockStore::open(joiner.chain(), m_genesis);
        ASSERT_TRUE((*store)->install(install()).ok());
    }
    auto reopened = BlockStore::open(joiner.chain(), m_genesis);
    BlockStore& store = **reopened;
    EXPECT_EQ(store.tipHeight(), m_state->height());
    EXPECT_EQ(store.loadState()->root(), m_state->root());
    EXPECT_EQ(store.block(1), nullptr);
    EXPECT_EQ(store.epochEndUpTo(store.tipHeight())->height, store.tipHeight());
    EXPECT_EQ(store.epochSteps(0, 10, SIZE_MAX), m_blocks->epochSteps(0, 10, SIZE_MAX));
    EXPECT_TRUE(store.epochProof(store.tipHeight()));
    const auto tip = store.tip();
    ASSERT_TRUE(tip.ok()) << tip.error().message;
    const auto full = m_blocks->tip();
    ASSERT_EQ(tip->roots.size(), full->roots.size()) << "from the state in the snapshot on";
    for (std::size_t i = 0; i < tip->roots.size(); ++i) {
        EXPECT_EQ(tip->roots[i].stateRoot, full->roots[i].stateRoot);
    }
    EXPECT_EQ(store.install(install()).error().code, "engine.snapshot_overtaken");
    EXPECT_FALSE(store.snapshotDue());
}

TEST_F(SnapshotStoreTest, ACrashAtAnyWriteLeavesTheOldOrTheNewState) {
    endEpoch(5, 3);
    const SnapshotInstall made = install();
    const Hash256 genesisRoot = m_roots[0];
    std::size_t old = 0;
    bool whole = false;
    // The process is killed at the write that would pass the limit, wherever that is.
    for (rlim_t limit = 64 << 10; !whole; limit += 96 << 10) {
        ASSERT_LT(limit, rlim_t{64} << 20);
        NodePaths joiner{m_paths.root / "joiner"};
        std::filesystem::remove_all(joiner.root);
        std::filesystem::create_directory(joiner.root);
        { ASSERT_TRUE(BlockStore::open(joiner.chain(), m_genesis).ok()); }
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const rlimit noCore{0, 0};
            ::setrlimit(RLIMIT_CORE, &noCore);
            std::signal(SIGXFSZ, SIG_DFL);
            auto store = BlockStore::open(joiner.chain(), m_genesis);
            const rlimit size{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &size);
            const bool done = store.ok() && (*store)->install(made).ok();
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        whole = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        ASSERT_TRUE(whole || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXFSZ)) << status;
        auto store = BlockStore::open(joiner.chain(), m_genesis);
        ASSERT_TRUE(store.ok()) << store.error().message;
        const auto state = (*store)->loadState();
        ASSERT_TRUE(state.ok()) << state.error().message;
        const bool isNew = (*store)->tipHeight() == m_state->height();
        EXPECT_EQ(state->root(), isNew ? m_state->root() : genesisRoot);
        EXPECT_TRUE(isNew || (*store)->tipHeight() == 0);
        EXPECT_EQ((*store)->epochSteps(0, 10, SIZE_MAX).size(), isNew ? 1u : 0u);
        EXPECT_TRUE(isNew || !whole);
        if (isNew) continue;
        ++old;
        EXPECT_TRUE((*store)->install(made).ok()) << "and it can be done again";
    }
    EXPECT_GE(old, 5u) << "crashes that hit the middle";
}

}  // namespace
}  // namespace stacknet::engine
