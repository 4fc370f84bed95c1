#include "core/engine/term_history.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/consensus/codec.h"
#include "core/engine/block_store.h"
#include "core/engine/vote_window.h"

namespace stacknet::engine {
namespace {

constexpr std::uint64_t kLength = 10;

PublicKey keyOf(std::uint64_t number) {
    PublicKey key;
    key.data[0] = static_cast<std::uint8_t>(number + 1);
    return key;
}

TermHistory history(std::size_t countMax = 8) {
    return TermHistory(consensus::Terms{kLength}, countMax, keyOf);
}

consensus::Block blockAt(consensus::View view, consensus::View parentView) {
    consensus::Block block;
    block.header.view = view;
    block.header.parentView = parentView;
    return block;
}

consensus::ExitCertificate exitOf(consensus::Term term, consensus::View leftAt) {
    consensus::ExitCertificate exit;
    exit.term = term;
    exit.entries = {{0, leftAt - 1, {}}, {1, leftAt, {}}, {2, leftAt, {}}};
    return exit;
}

using Terms = std::vector<consensus::Term>;

TEST(TermHistory, CountsTheProposalsOfTheRunningTerm) {
    TermHistory terms = history();
    for (consensus::View view = 1; view <= 4; ++view) {
        EXPECT_TRUE(terms.note(blockAt(view, view - 1), keyOf(0)).empty());
    }
    ASSERT_EQ(terms.records().size(), 1U);
    EXPECT_EQ(terms.records()[0], (TermRecord{0, keyOf(0), 4, false, 0}));
}

TEST(TermHistory, ATermWithoutAnExitIsCompleted) {
    TermHistory terms = history();
    for (consensus::View view = 1; view <= 10; ++view) {
        static_cast<void>(terms.note(blockAt(view, view - 1), keyOf(0)));
    }
    EXPECT_EQ(terms.note(blockAt(11, 10), keyOf(1)), Terms{0});
    ASSERT_EQ(terms.records().size(), 2U);
    EXPECT_EQ(terms.records()[0], (TermRecord{0, keyOf(0), 10, true, 0}));
    EXPECT_EQ(terms.records()[1], (TermRecord{1, keyOf(1), 1, false, 0}));
}

TEST(TermHistory, ExitsTellWhereATermWasLeftAndWhichWereSkipped) {
    TermHistory terms = history();
    for (consensus::View view = 1; view <= 3; ++view) {
        static_cast<void>(terms.note(blockAt(view, view - 1), keyOf(0)));
    }
    consensus::Block block = blockAt(31, 3);
    block.justify.exits = {exitOf(0, 4), exitOf(1, 11), exitOf(2, 21)};
    EXPECT_EQ(terms.note(block, keyOf(3)), (Terms{0, 1, 2}));
    ASSERT_EQ(terms.records().size(), 4U);
    EXPECT_EQ(terms.records()[0], (TermRecord{0, keyOf(0), 3, true, 4}));
    EXPECT_EQ(terms.records()[1], (TermRecord{1, keyOf(1), 0, true, 11}));
    EXPECT_EQ(terms.records()[2], (TermRecord{2, keyOf(2), 0, true, 21}));
    EXPECT_EQ(terms.records()[3], (TermRecord{3, keyOf(3), 1, false, 0}));
}

TEST(TermHistory, ACutTermBeforeTheFirstKnownBlockKeepsItsProposals) {
    TermHistory terms = history();
    consensus::Block block = blockAt(31, 17);
    block.justify.exits = {exitOf(1, 18), exitOf(2, 21)};
    EXPECT_EQ(terms.note(block, keyOf(3)), (Terms{1, 2}));
    EXPECT_EQ(terms.records()[0], (TermRecord{1, keyOf(1), 7, true, 18}));
    EXPECT_EQ(terms.records()[1], (TermRecord{2, keyOf(2), 0, true, 21}));
}

TEST(TermHistory, ABlockThatComesTwiceChangesNothing) {
    TermHistory terms = history();
    static_cast<void>(terms.note(blockAt(1, 0), keyOf(0)));
    static_cast<void>(terms.note(blockAt(11, 10), keyOf(1)));
    const auto before = terms.records();
    EXPECT_TRUE(terms.note(blockAt(11, 10), keyOf(1)).empty());
    EXPECT_EQ(terms.records(), before);
}

TEST(TermHistory, TermsCountAnewAfterTheLastBlockOfAnEpoch) {
    TermHistory terms = history();
    static_cast<void>(terms.note(blockAt(81, 80), keyOf(8)));
    consensus::Block last = blockAt(82, 81);
    last.header.nextValidatorsHash.data[0] = 1;
    EXPECT_EQ(terms.note(last, keyOf(8)), Terms{8});
    EXPECT_TRUE(terms.records().empty());
    consensus::Block first = blockAt(1, 0);
    first.header.epoch = 1;
    EXPECT_TRUE(terms.note(first, keyOf(2)).empty());
    ASSERT_EQ(terms.records().size(), 1U);
    EXPECT_EQ(terms.records()[0], (TermRecord{0, keyOf(2), 1, false, 0}));
}

TEST(TermHistory, KeepsNoMoreThanAsked) {
    TermHistory terms = history(3);
    for (consensus::Term term = 0; term < 9; ++term) {
        static_cast<void>(terms.note(blockAt(term * kLength + 1, term * kLength), keyOf(term)));
    }
    ASSERT_EQ(terms.records().size(), 3U);
    EXPECT_EQ(terms.records().front().term, 6U);
    EXPECT_EQ(terms.records().back().term, 8U);
}

/// A store of empty blocks of one validator, at the views given.
class StoredTerms {
public:
    StoredTerms() {
        char folder[] = "/tmp/stacknet-terms-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_folder = folder;
        m_genesis.networkName = "test";
        m_genesis.keyPriceBaseMicroUsd = 1'000'000;
        ledger::GenesisNodeKey key;
        key.publicKey = keyOf(0);
        key.owner = ledger::ownerOf(keyOf(0));
        key.tokensFree = 1'000;
        key.state = ledger::NodeKeyState::Connected;
        m_genesis.nodeKeys.push_back(key);
        m_genesis.validators.push_back({keyOf(0), "only", 1});
        auto store = BlockStore::open(m_folder / "chain.db", m_genesis);
        EXPECT_TRUE(store.ok()) << (store.ok() ? "" : store.error().message);
        m_store = std::move(store).value();
        m_state.emplace(m_store->loadState().value());
    }
    ~StoredTerms() {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }
    const BlockStore& store() const { return *m_store; }
    /// Led by keyOf(term); also given to `told`.
    void append(consensus::View view, std::vector<consensus::ExitCertificate> exits,
                TermHistory& told) {
        consensus::Block block = blockAt(view, m_view);
        block.header.chainId = m_genesis.chainId();
        block.header.height = m_store->tipHeight() + 1;
        block.header.timeMs = static_cast<std::int64_t>(view) * 1'000;
        block.justify.exits = std::move(exits);
        consensus::sealBlock(block);
        const PublicKey leader = keyOf(consensus::Terms{kLength}.of(view));
        ledger::BlockInput input;
        input.height = block.header.height;
        input.view = view;
        input.timeMs = block.header.timeMs;
        input.leader = leader;
        const auto result = ledger::execute(input, *m_state);
        ASSERT_TRUE(result.ok());
        const auto stored = m_store->append(block, leader, std::nullopt, *result);
        ASSERT_TRUE(stored.ok()) << stored.error().message;
        static_cast<void>(told.note(block, leader));
        m_view = view;
    }

private:
    std::filesystem::path m_folder;
    ledger::Genesis m_genesis;
    std::unique_ptr<BlockStore> m_store;
    std::optional<ledger::State> m_state;
    consensus::View m_view = 0;
};

TEST(TermHistory, LoadsFromTheStoreWhatItWasTold) {
    StoredTerms stored;
    TermHistory told = history();
    for (consensus::View view = 1; view <= 10; ++view) stored.append(view, {}, told);
    for (consensus::View view = 11; view <= 14; ++view) stored.append(view, {}, told);
    stored.append(41, {exitOf(1, 15), exitOf(2, 21), exitOf(3, 31)}, told);
    stored.append(42, {}, told);
    TermHistory loaded = history();
    loaded.load(stored.store());
    EXPECT_EQ(loaded.records(), told.records());
    ASSERT_EQ(loaded.records().size(), 5U);
    EXPECT_EQ(loaded.records()[1], (TermRecord{1, keyOf(1), 4, true, 15}));
    EXPECT_EQ(loaded.records()[4], (TermRecord{4, keyOf(4), 2, false, 0}));
    TermHistory lastTwo = history(2);
    lastTwo.load(stored.store());
    ASSERT_EQ(lastTwo.records().size(), 2U);
    EXPECT_EQ(lastTwo.records()[0], (TermRecord{3, keyOf(3), 0, true, 31}));
    EXPECT_EQ(lastTwo.records()[1], told.records()[4]);
}

consensus::Block votedBy(std::vector<consensus::ValidatorIndex> signers) {
    consensus::Block block;
    block.justify.parent.emplace();
    for (const consensus::ValidatorIndex signer : signers) {
        block.justify.parent->entries.push_back({signer, {}, {}});
    }
    return block;
}

TEST(VoteWindow, CountsVotesOfTheLastCertificatesOnly) {
    std::vector<consensus::Validator> members;
    for (std::uint64_t i = 0; i < 4; ++i) members.push_back({keyOf(i), 1});
    const auto validators = consensus::ValidatorSet::make({}, 0, members);
    ASSERT_TRUE(validators.ok()) << validators.error().message;
    VoteWindow window(3);
    window.note(consensus::Block(), *validators);  // the first block has no certificate
    EXPECT_EQ(window.counted(), 0U);
    window.note(votedBy({0, 1, 2}), *validators);
    window.note(votedBy({0, 1, 3}), *validators);
    window.note(votedBy({0, 2, 3, 9}), *validators);  // 9 is nobody
    EXPECT_EQ(window.counted(), 3U);
    EXPECT_EQ(window.present(validators->at(0).key), 3U);
    EXPECT_EQ(window.present(validators->at(1).key), 2U);
    window.note(votedBy({3}), *validators);
    window.note(votedBy({3}), *validators);
    EXPECT_EQ(window.counted(), 3U);
    EXPECT_EQ(window.present(validators->at(0).key), 1U);
    EXPECT_EQ(window.present(validators->at(1).key), 0U);
    EXPECT_EQ(window.present(validators->at(3).key), 3U);
}

}  // namespace
}  // namespace stacknet::engine
