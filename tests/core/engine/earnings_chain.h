#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>

#include "core/base/file.h"
#include "core/engine/earnings_books.h"
#include "core/engine/node_config.h"
#include "core/tasks/task_id.h"
#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine::testing {

/// A chain with three working keys in a data directory, and the books over it.
class EarningsChain : public ::testing::Test {
protected:
    EarningsChain() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-earn-XXXXXX").string();
        paths.root = mkdtemp(pattern.data());
        SeededRng chainRng(1);
        keys.push_back(crypto::SigningKey::generate(chainRng));
        for (int i = 0; i < 2; ++i) {
            keys.push_back(crypto::SigningKey::generate(rng));
            ledger::GenesisNodeKey entry = chain.genesis.nodeKeys[0];
            entry.publicKey = keys.back().publicKey();
            entry.owner = ledger::ownerOf(entry.publicKey);
            entry.tokensFree = 50'000;
            entry.tokensBonded = 0;
            entry.vrfKey = {};
            chain.genesis.nodeKeys.push_back(entry);
        }
        chain.chainId = chain.genesis.chainId();
        chain.state = ledger::State::fromGenesis(chain.genesis);
        nonces.resize(keys.size());
        EXPECT_TRUE(writeFileAtomically(paths.genesis(), asBytes(chain.genesis.toJson())).ok());
        store = BlockStore::open(paths.chain(), chain.genesis).value();
    }
    ~EarningsChain() override {
        books.reset();
        store.reset();
        std::filesystem::remove_all(paths.root);
    }

    PublicKey key(std::size_t index) const { return keys[index].publicKey(); }
    ledger::Transaction work(std::size_t by, const std::string& task, std::uint64_t in,
                             std::uint64_t out, std::uint64_t microUsd,
                             ledger::WorkKind kind = ledger::WorkKind::Chat) {
        ledger::Paperwork paperwork;
        paperwork.taskId = tasks::taskHash(task);
        paperwork.kind = kind;
        paperwork.tokensIn = in;
        paperwork.tokensOut = out;
        paperwork.resourceMs = 12;
        paperwork.paperMicroUsd = microUsd;
        return ledger::signTransaction(chain.chainId, keys[by], ++nonces[by],
                                       ledger::SubmitPaperwork{paperwork});
    }
    ledger::ExecutionResult addBlock(std::vector<ledger::Transaction> transactions = {}) {
        auto result = chain.add(std::move(transactions));
        const auto stored = store->append(*chain.blocks.back(), chain.leader(),
                                          chain.finalCert(chain.blocks.size()), result,
                                          std::nullopt, chain.state.nextValidators());
        EXPECT_TRUE(stored.ok()) << (stored.ok() ? "" : stored.error().message);
        return result;
    }
    std::int64_t nowMs() const { return chain.state.timeMs(); }
    void openBooks() {
        books.reset();
        auto opened = EarningsBooks::open(paths.root / "earnings.db", paths.chain(), chain.genesis);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        books = std::move(opened).value();
    }
    /// Until there is nothing left to read.
    api::EarningsInfo update(std::vector<PublicKey> ours, std::int64_t now = 0) {
        EarningsNews news;
        news.keys = std::move(ours);
        news.nowMs = now == 0 ? nowMs() : now;
        while (true) {
            auto updated = books->update(news);
            EXPECT_TRUE(updated.ok()) << (updated.ok() ? "" : updated.error().message);
            if (!updated.ok() || updated->done) return updated.ok() ? updated->info : lastInfo;
        }
    }
    void change(const std::string& file, const std::string& statement) {
        auto database = storage::Database::open(paths.root / file).value();
        const auto done = database.execute(statement);
        ASSERT_TRUE(done.ok()) << done.error().message;
    }

    NodePaths paths;
    SeededRng rng{77};
    ScriptedChain chain;
    std::vector<crypto::SigningKey> keys;
    std::vector<std::uint64_t> nonces;
    std::unique_ptr<BlockStore> store;
    std::unique_ptr<EarningsBooks> books;
    const api::EarningsInfo lastInfo;
};

}  // namespace stacknet::engine::testing
