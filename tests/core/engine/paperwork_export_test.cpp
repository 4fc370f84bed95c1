#include "core/engine/paperwork_export.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <boost/json.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/ledger/params.h"
#include "core/tasks/task_id.h"
#include "core/tasks/task_store.h"
#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

/// A chain with four working keys in a data directory.
class PaperworkExport : public ::testing::Test {
protected:
    PaperworkExport() {
        std::string pattern = (fs::temp_directory_path() / "stacknet-paper-XXXXXX").string();
        paths.root = mkdtemp(pattern.data());
        SeededRng chainRng(1);
        keys.push_back(crypto::SigningKey::generate(chainRng));
        for (int i = 0; i < 3; ++i) {
            keys.push_back(crypto::SigningKey::generate(rng));
            ledger::GenesisNodeKey entry = chain.genesis.nodeKeys[0];
            entry.publicKey = keys.back().publicKey();
            entry.tokensFree = 5'000;
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
    ~PaperworkExport() override {
        store.reset();
        fs::remove_all(paths.root);
    }
    ledger::Transaction work(std::size_t key, const std::string& taskId, std::uint64_t in,
                             std::uint64_t out, std::uint64_t microUsd) {
        ledger::Paperwork paperwork;
        paperwork.taskId = tasks::taskHash(taskId);
        paperwork.kind = ledger::WorkKind::Code;
        paperwork.tokensIn = in;
        paperwork.tokensOut = out;
        paperwork.resourceMs = 12;
        paperwork.paperMicroUsd = microUsd;
        return ledger::signTransaction(chain.chainId, keys[key], ++nonces[key],
                                       ledger::SubmitPaperwork{paperwork});
    }
    void addBlock(std::vector<ledger::Transaction> transactions) {
        const auto result = chain.add(std::move(transactions));
        for (const auto& outcome : result.outcomes) {
            accepted += outcome.code == ledger::TxCode::Ok ? 1 : 0;
            refused += outcome.code == ledger::TxCode::Ok ? 0 : 1;
        }
        const auto stored = store->append(*chain.blocks.back(), chain.leader(),
                                          chain.finalCert(chain.blocks.size()), result,
                                          std::nullopt, chain.state.nextValidators());
        ASSERT_TRUE(stored.ok()) << stored.error().message;
    }
    /// Blocks of random paperwork: some twice, some beyond what a key has, some under an old nonce.
    void addRandomBlocks(int count) {
        std::vector<std::string> tasks;
        for (int block = 0; block < count; ++block) {
            std::vector<ledger::Transaction> transactions;
            for (std::uint64_t i = rng.below(6); i > 0; --i) {
                const std::size_t key = rng.below(keys.size());
                if (tasks.empty() || rng.below(5) != 0) {
                    tasks.push_back("task " + std::to_string(tasks.size()));
                }
                const std::uint64_t in = rng.below(20) == 0 ? 1'000'000 : rng.below(60);
                transactions.push_back(
                    work(key, tasks[rng.below(2) == 0 ? rng.below(tasks.size()) : tasks.size() - 1],
                         in, rng.below(60), rng.below(1'000)));
                if (rng.below(8) == 0) transactions.push_back(transactions.back());
            }
            addBlock(std::move(transactions));
        }
    }
    Result<tasks::PaperworkSummary> run(PaperworkQuery query = {}, bool asJson = true) {
        text.clear();
        const tasks::TextSink sink = [this](std::string_view piece) -> Result<void> {
            text += piece;
            return {};
        };
        const auto writer = asJson ? tasks::jsonPaperwork(sink, query.local)
                                   : tasks::csvPaperwork(sink, query.local);
        return exportPaperwork(paths, query, *writer);
    }
    void change(const std::string& statement) {
        store.reset();
        auto database = storage::Database::open(paths.chain()).value();
        ASSERT_TRUE(database.execute(statement).ok());
    }
    std::string codeOf() {
        const auto summary = run();
        return summary.ok() ? "" : summary.error().code;
    }

    NodePaths paths;
    SeededRng rng{77};
    testing::ScriptedChain chain;
    std::vector<crypto::SigningKey> keys;
    std::vector<std::uint64_t> nonces;
    std::unique_ptr<BlockStore> store;
    std::string text;
    int accepted = 0;
    int refused = 0;
};

TEST_F(PaperworkExport, ARandomLedgerAddsUp) {
    addRandomBlocks(120);
    ASSERT_GT(accepted, 100);
    ASSERT_GT(refused, 20);
    const auto summary = run();
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_TRUE(summary->equal()) << summary->difference();
    EXPECT_EQ(summary->height, 120U);
    EXPECT_EQ(summary->exported.count, static_cast<std::uint64_t>(accepted));
    // The file by itself, against the state that the ledger has in memory.
    std::map<std::string, tasks::PaperworkSum> sums;
    const json::value file = json::parse(text);
    for (const json::value& row : file.at("paperwork").get_array()) {
        tasks::PaperworkSum& sum = sums[std::string(row.at("node_key").get_string())];
        sum.count += 1;
        sum.tokens += row.at("tokens").to_number<std::uint64_t>();
        sum.microUsd += row.at("paper_micro_usd").to_number<std::uint64_t>();
        EXPECT_EQ(row.at("tokens").to_number<std::uint64_t>(),
                  row.at("tokens_in").to_number<std::uint64_t>() +
                      row.at("tokens_out").to_number<std::uint64_t>());
    }
    std::uint64_t tokens = 0;
    for (const auto& [key, record] : chain.state.nodeKeys()) {
        const tasks::PaperworkSum meant{record.paperworkCount, record.tokensServed,
                                        record.paperMicroUsd};
        EXPECT_EQ(sums[toHex(key)], meant);
        tokens += record.tokensServed;
    }
    EXPECT_EQ(file.at("total").at("tokens").to_number<std::uint64_t>(), tokens);
    EXPECT_EQ(file.at("total").at("count"), accepted);
    EXPECT_TRUE(file.at("check").at("equal").get_bool());
    EXPECT_EQ(file.at("check").at("height"), 120);
}

// The CSV has the same rows as the JSON, and every line as many fields as the heading.
TEST_F(PaperworkExport, BothFormatsSayTheSame) {
    addRandomBlocks(30);
    ASSERT_TRUE(run().ok());
    const json::value file = json::parse(text);
    ASSERT_TRUE(run({}, false).ok());
    ASSERT_TRUE(text.ends_with("\r\n"));
    std::vector<std::vector<std::string>> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        ASSERT_TRUE(line.ends_with('\r')) << line;
        line.pop_back();
        lines.emplace_back();
        std::istringstream fields(line + ",");
        for (std::string field; std::getline(fields, field, ',');) lines.back().push_back(field);
        EXPECT_EQ(lines.back().size(), lines.front().size()) << line;
    }
    std::size_t at = 1;
    for (const json::value& row : file.at("paperwork").get_array()) {
        const auto& line = lines.at(at++);
        EXPECT_EQ(line[0], "paperwork");
        EXPECT_EQ(line[3], row.at("node_key").get_string());
        EXPECT_EQ(line[5], std::to_string(row.at("tokens").to_number<std::uint64_t>()));
        EXPECT_EQ(line[6], std::to_string(row.at("paper_micro_usd").to_number<std::uint64_t>()));
        EXPECT_EQ(line[7], row.at("task").get_string());
    }
    EXPECT_EQ(lines.at(at)[0], "total");
    EXPECT_EQ(lines.at(at)[4], std::to_string(accepted));
    EXPECT_EQ(lines.back()[0], "check");
    EXPECT_EQ(lines.back().back(), "equal");
}

TEST_F(PaperworkExport, APartIsSelectedAndTheCheckIsStillOfEverything) {
    addBlock({work(0, "a", 10, 0, 1)});
    addBlock({work(1, "b", 20, 0, 2), work(0, "c", 30, 0, 3)});
    addBlock({work(0, "d", 40, 0, 4)});
    const auto tokensOf = [&](const PaperworkQuery& query) {
        const auto summary = run(query);
        EXPECT_TRUE(summary.ok() && summary->equal());
        EXPECT_EQ(summary->keys.size(), 2U);
        return summary->exported.tokens;
    };
    PaperworkQuery query;
    EXPECT_EQ(tokensOf(query), 100U);
    query.nodeKey = keys[0].publicKey();
    EXPECT_EQ(tokensOf(query), 80U);
    query.fromHeight = query.toHeight = 2;
    EXPECT_EQ(tokensOf(query), 30U);
    query = {};
    query.fromMs = chain.genesis.timeMs + 2'000;  // block 2's own time
    EXPECT_EQ(tokensOf(query), 90U);
    query.toMs = chain.genesis.timeMs + 3'000;
    EXPECT_EQ(tokensOf(query), 50U);
}

TEST_F(PaperworkExport, AnEmptyChainAddsUpToNothing) {
    const auto summary = run();
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_TRUE(summary->equal());
    EXPECT_EQ(summary->height, 0U);
    EXPECT_EQ(json::parse(text).at("total").at("count"), 0);
}

// A row of the state that is another than the blocks make it.
TEST_F(PaperworkExport, TellsWhatDiffers) {
    addBlock({work(1, "a", 10, 5, 7)});
    const Bytes row = ledger::StateTable<ledger::rows::NodeKeys>::rowKey(keys[1].publicKey());
    ledger::NodeKeyRecord record = *chain.state.findKey(keys[1].publicKey());
    record.tokensServed += 1;
    CanonicalWriter out;
    ledger::writeRow(out, record);
    change("UPDATE state SET value = x'" + toHex(out.data()) + "' WHERE key = x'" + toHex(row) +
           "'");
    const auto summary = run();
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    EXPECT_FALSE(summary->equal());
    EXPECT_NE(summary->difference().find(toHex(keys[1].publicKey())), std::string::npos);
    EXPECT_NE(summary->difference().find("15 tokens"), std::string::npos);
    EXPECT_NE(summary->difference().find("16 tokens"), std::string::npos);
    EXPECT_FALSE(json::parse(text).at("check").at("equal").get_bool());
}

// Paperwork that the node says was refused, though the ledger counts it.
TEST_F(PaperworkExport, AnOutcomeThatWasChangedShows) {
    addBlock({work(1, "a", 10, 5, 7)});
    change("UPDATE transactions SET code = 9");
    const auto summary = run();
    ASSERT_TRUE(summary.ok());
    EXPECT_EQ(summary->exported.count, 0U);
    EXPECT_FALSE(summary->equal());
}

TEST_F(PaperworkExport, SaysWhatKeepsItFromBeingWhole) {
    addRandomBlocks(4);
    EXPECT_EQ(codeOf(), "");
    change(
        "UPDATE blocks SET block = (SELECT block FROM blocks WHERE height = 2) WHERE height = 3");
    EXPECT_EQ(codeOf(), "engine.block_damaged");
    change("DELETE FROM blocks WHERE height = 2");
    EXPECT_EQ(codeOf(), "engine.blocks_missing");
}

TEST_F(PaperworkExport, ReadsWhileTheNodeHasItsFilesOpen) {
    addBlock({work(1, "a", 10, 5, 7)});
    // `store` is the open connection of the node.
    EXPECT_EQ(run()->exported.count, 1U);
    addBlock({work(1, "b", 10, 5, 7)});
    EXPECT_EQ(run()->exported.count, 2U);
}

TEST_F(PaperworkExport, WithLocalItNamesWhatTheNodeHasOnRecord) {
    {
        auto records = tasks::TaskStore::open(paths.tasks(), 0).value();
        for (const char* id : {"task one", "task two"}) {
            tasks::TaskRecord record;
            record.id = id;
            record.state = tasks::TaskState::Succeeded;
            record.apiKeyId = "key of " + record.id;
            record.model = "=model";
            ASSERT_TRUE(records->insert(record).ok());
        }
    }
    addBlock({work(1, "task one", 10, 5, 7), work(1, "of another node", 1, 1, 1)});
    PaperworkQuery query;
    query.local = true;
    ASSERT_TRUE(run(query).ok());
    const json::value file = json::parse(text);
    std::map<std::string, json::value> local;
    for (const json::value& row : file.at("paperwork").get_array()) {
        local[std::string(row.at("task").get_string())] = row.at("local");
    }
    EXPECT_EQ(local[toHex(tasks::taskHash("task one"))].at("api_key_id"), "key of task one");
    EXPECT_TRUE(local[toHex(tasks::taskHash("of another node"))].is_null());
    ASSERT_TRUE(run(query, false).ok());
    EXPECT_NE(text.find(",task one,key of task one,'=model,,false\r\n"), std::string::npos);
    // Without being asked for it, nothing of the kind is in the file.
    for (const bool asJson : {true, false}) {
        ASSERT_TRUE(run({}, asJson).ok());
        EXPECT_EQ(text.find("key of task one"), std::string::npos);
        EXPECT_EQ(text.find("api_key_id"), std::string::npos);
    }
}

TEST_F(PaperworkExport, AnErrorOfTheFileEndsIt) {
    addBlock({work(1, "a", 10, 5, 7)});
    int left = 2;
    const auto writer = tasks::csvPaperwork(
        [&](std::string_view) -> Result<void> {
            if (--left > 0) return {};
            return makeError("ctl.file_unwritable", "The disk is full.");
        },
        false);
    EXPECT_EQ(exportPaperwork(paths, {}, *writer).error().code, "ctl.file_unwritable");
}

/// The most memory that this process has had since resetPeak(), in bytes.
std::uint64_t peakBytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stoull(line.substr(6)) * 1'024;
    }
    return 0;
}
bool resetPeak() {
    std::ofstream file("/proc/self/clear_refs");
    return static_cast<bool>(file << "5" << std::flush);
}

// Blocks that nobody executed, so that there are many: 60,000 rows are 18 MB in memory.
// STACKNET_PAPERWORK_ROWS sets another number.
TEST_F(PaperworkExport, MemoryDoesNotGrowWithTheRows) {
    const char* wanted = std::getenv("STACKNET_PAPERWORK_ROWS");
    const std::uint64_t rowsWanted = wanted == nullptr ? 60'000 : std::stoull(wanted);
    constexpr std::uint64_t kPerBlock = ledger::kBlockTransactionsMax;
    store.reset();
    {
        auto database = storage::Database::open(paths.chain()).value();
        auto block =
            database.prepare("INSERT INTO blocks VALUES(?1,?1,?2,?3,?4,?2,?2,0,?5,NULL)").value();
        auto index = database.prepare("INSERT INTO transactions VALUES(?1,?2,?3,0)").value();
        consensus::BlockId parent = consensus::genesisBlockId(chain.chainId);
        auto transaction = storage::Transaction::begin(database).value();
        ledger::NodeKeyRecord record = *chain.state.findKey(keys[1].publicKey());
        for (std::uint64_t row = 0; row < rowsWanted;) {
            consensus::Block made;
            made.header.chainId = chain.chainId;
            made.header.view = made.header.height = row / kPerBlock + 1;
            made.header.parentId = parent;
            for (std::uint64_t i = 0; i < kPerBlock; ++i, ++row) {
                ledger::Paperwork paperwork;
                paperwork.taskId = tasks::taskHash(std::to_string(row));
                paperwork.tokensIn = 3;
                paperwork.paperMicroUsd = 2;
                ledger::Transaction one{chain.chainId,
                                        keys[1].publicKey(),
                                        row + 1,
                                        0,
                                        ledger::SubmitPaperwork{paperwork},
                                        {}};
                index.bind(1, one.hash().view())
                    .bind(2, static_cast<std::int64_t>(made.header.height))
                    .bind(3, static_cast<std::int64_t>(i));
                ASSERT_TRUE(index.run().ok());
                made.transactions.push_back(std::move(one));
                record.paperworkCount += 1;
                record.tokensServed += 3;
                record.paperMicroUsd += 2;
            }
            consensus::sealBlock(made);
            parent = made.id;
            const Bytes header = consensus::encodeHeader(made.header);
            const Bytes body = consensus::encodeBlock(made);
            block.bind(1, static_cast<std::int64_t>(made.header.height))
                .bind(2, made.id.view())
                .bind(3, ByteView(header))
                .bind(4, ByteView(body))
                .bind(5, static_cast<std::int64_t>(kPerBlock));
            ASSERT_TRUE(block.run().ok());
        }
        CanonicalWriter value;
        ledger::writeRow(value, record);
        auto state = database.prepare("INSERT OR REPLACE INTO state VALUES(?1,?2)").value();
        const Bytes key = ledger::StateTable<ledger::rows::NodeKeys>::rowKey(keys[1].publicKey());
        ASSERT_TRUE(state.bind(1, ByteView(key)).bind(2, ByteView(value.data())).run().ok());
        ASSERT_TRUE(transaction.commit().ok());
    }
    if (!resetPeak()) GTEST_SKIP() << "The kernel does not let the peak be reset.";
    const std::uint64_t before = peakBytes();
    std::uint64_t written = 0;
    const auto writer = tasks::csvPaperwork(
        [&written](std::string_view piece) -> Result<void> {
            written += piece.size();
            return {};
        },
        false);
    const auto summary = exportPaperwork(paths, {}, *writer);
    ASSERT_TRUE(summary.ok()) << summary.error().message;
    const std::uint64_t grown = peakBytes() - before;
    RecordProperty("grown_bytes", std::to_string(grown));
    EXPECT_TRUE(summary->equal()) << summary->difference();
    EXPECT_GE(summary->exported.count, rowsWanted);
    EXPECT_GT(written, 200 * rowsWanted);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    EXPECT_LT(grown, 12U << 20);
#endif
}

}  // namespace
}  // namespace stacknet::engine
