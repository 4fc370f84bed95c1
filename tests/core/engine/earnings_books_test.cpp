#include "core/engine/earnings_books.h"

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/engine/paperwork_export.h"
#include "tests/core/engine/earnings_chain.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;
class EarningsBooksTest : public testing::EarningsChain {};

tasks::PaperworkSummary exported(const NodePaths& paths, const PublicKey& key, std::string& text) {
    PaperworkQuery query;
    query.nodeKey = key;
    const auto writer = tasks::jsonPaperwork(
        [&](std::string_view piece) -> Result<void> {
            text += piece;
            return {};
        },
        false);
    return exportPaperwork(paths, query, *writer).value();
}

std::string cellOf(const api::HistoryPage& page, std::size_t row, const std::string& column) {
    const auto at = std::find(page.columns.begin(), page.columns.end(), column);
    EXPECT_NE(at, page.columns.end()) << column;
    return page.rows[row].cells[static_cast<std::size_t>(at - page.columns.begin())];
}

TEST_F(EarningsBooksTest, RowsAndSumsAreThoseOfThePaperworkExport) {
    for (int block = 0; block < 40; ++block) {
        std::vector<ledger::Transaction> transactions;
        for (std::size_t by = 0; by < keys.size(); ++by) {
            for (std::uint64_t i = rng.below(4); i > 0; --i) {
                transactions.push_back(
                    work(by, "task " + std::to_string(rng.below(200)), rng.below(30), rng.below(30),
                         rng.below(5'000),
                         rng.below(2) == 0 ? ledger::WorkKind::Chat : ledger::WorkKind::Code));
            }
        }
        addBlock(std::move(transactions));
    }
    openBooks();
    const auto info = update({key(0), key(1)});
    EXPECT_EQ(info.height, 40U);
    EXPECT_TRUE(info.complete);
    EXPECT_EQ(info.difference, "");
    ASSERT_EQ(info.keys.size(), 2U);
    std::uint64_t rows = 0;
    for (std::size_t i = 0; i < 2; ++i) {
        std::string text;
        const auto summary = exported(paths, key(i), text);
        ASSERT_GT(summary.exported.count, 10U);
        EXPECT_EQ(info.keys[i].nodeKey, toHex(key(i)));
        EXPECT_EQ(info.keys[i].tasks, summary.exported.count);
        EXPECT_EQ(info.keys[i].tokens, summary.exported.tokens);
        EXPECT_EQ(info.keys[i].microUsd, summary.exported.microUsd);
        EXPECT_EQ(info.keys[i].ledgerMicroUsd, summary.exported.microUsd);
        rows += summary.exported.count;
        api::HistoryQuery query;
        query.table = "paperwork";
        query.filters = {{"node_key", "is", toHex(key(i))}};
        query.sort = "height";
        query.descending = false;
        query.limit = 500;
        query.count = true;
        const auto page = books->page(query);
        ASSERT_TRUE(page.ok()) << page.error().message;
        const json::value file = json::parse(text);
        const auto& expected = file.at("paperwork").get_array();
        ASSERT_EQ(page->rows.size(), expected.size());
        EXPECT_EQ(page->total, expected.size());
        for (std::size_t row = 0; row < expected.size(); ++row) {
            EXPECT_EQ(cellOf(*page, row, "task"), expected[row].at("task").as_string());
            EXPECT_EQ(cellOf(*page, row, "micro_usd"),
                      std::to_string(expected[row].at("paper_micro_usd").to_number<int>()));
            EXPECT_EQ(cellOf(*page, row, "kind"), expected[row].at("kind").as_string());
        }
    }
    std::uint64_t inDays = 0;
    std::uint64_t parts = 0;
    for (const auto& day : info.days) {
        inDays += day.tasks;
        parts += day.chatMicroUsd + day.codeMicroUsd;
    }
    EXPECT_EQ(inDays, rows);
    EXPECT_EQ(parts, info.keys[0].microUsd + info.keys[1].microUsd);
    EXPECT_EQ(info.accruedMicroUsd, parts);
}

TEST_F(EarningsBooksTest, ReadingGoesOnWhereItStoodAndAKeyThatComesLaterIsReadFromTheStart) {
    addBlock({work(1, "a", 1, 2, 100), work(2, "b", 3, 4, 1'000)});
    openBooks();
    EXPECT_EQ(update({key(1)}).accruedMicroUsd, 100U);
    addBlock({work(1, "c", 1, 2, 10)});
    openBooks();
    EXPECT_EQ(update({key(1)}).accruedMicroUsd, 110U);
    const auto both = update({key(1), key(2)});
    EXPECT_EQ(both.accruedMicroUsd, 1'110U);
    EXPECT_EQ(both.keys[0].tasks, 2U);
    EXPECT_EQ(both.keys[1].tasks, 1U);
    EXPECT_EQ(both.difference, "");
    EXPECT_EQ(update({key(1), key(2)}), both);
}

TEST_F(EarningsBooksTest, MoreBlocksThanOnePassReadsTakeMorePasses) {
    for (int i = 0; i < 5; ++i) addBlock({work(1, std::to_string(i), 1, 1, 7)});
    auto earnings = EarningsStore::open(paths.root / "e.db", chain.chainId).value();
    auto scan = EarningsScan::open(paths.chain(), chain.genesis).value();
    auto pass = scan.pass(*earnings, {key(1)}, 2).value();
    EXPECT_FALSE(pass.done);
    EXPECT_EQ(pass.height, 2U);
    EXPECT_EQ(earnings->progress(key(1))->sum.microUsd, 14U);
    pass = scan.pass(*earnings, {key(1)}, 2).value();
    pass = scan.pass(*earnings, {key(1)}, 2).value();
    EXPECT_TRUE(pass.done);
    EXPECT_EQ(pass.height, 5U);
    ASSERT_EQ(pass.keys.size(), 1U);
    EXPECT_EQ(pass.keys[0].log.microUsd, 35U);
    EXPECT_TRUE(pass.summary.equal());
}

TEST_F(EarningsBooksTest, EarningsCountOnTheUtcDayOfTheBlock) {
    // The chain begins 2023-11-14 22:13:20 UTC and its blocks are a second apart.
    chain.genesis.timeMs = 1'700'000'000'000;
    addBlock({work(1, "a", 1, 1, 30, ledger::WorkKind::Code)});
    openBooks();
    auto info = update({key(1)});
    ASSERT_EQ(info.days.size(), 1U);
    EXPECT_EQ(utcDayText(info.days[0].dayMs), "2023-11-14");
    EXPECT_EQ(info.days[0].codeMicroUsd, 30U);
    EXPECT_EQ(info.days[0].chatMicroUsd, 0U);
    // While the first day runs there is no day to speak of; later whole days count, empty ones too.
    EXPECT_EQ(info.averageDays, 0U);
    info = update({key(1)}, info.days[0].dayMs + 3 * kUtcDayMs + 5);
    EXPECT_EQ(info.averageDays, 3U);
    EXPECT_EQ(info.averageMicroUsd, 10U);
    info = update({key(1)}, info.days[0].dayMs + 31 * kUtcDayMs);
    EXPECT_EQ(info.averageDays, 30U);
    EXPECT_EQ(info.averageMicroUsd, 0U);
}

TEST_F(EarningsBooksTest, ADifferenceFromTheLedgerIsNamed) {
    addBlock({work(1, "a", 1, 2, 100)});
    openBooks();
    EXPECT_EQ(update({key(1)}).difference, "");
    books.reset();
    change("earnings.db", "UPDATE progress SET micro_usd = 99");
    openBooks();
    const auto info = update({key(1)});
    EXPECT_NE(info.difference.find(toHex(key(1))), std::string::npos) << info.difference;
    EXPECT_EQ(info.keys[0].microUsd, 99U);
    EXPECT_EQ(info.keys[0].ledgerMicroUsd, 100U);
}

TEST_F(EarningsBooksTest, AFiledKeyIsFiledAndNotAccrued) {
    addBlock({work(2, "a", 1, 2, 100)});
    addBlock({work(1, "b", 1, 2, 40)});
    openBooks();
    change("chain.db", "SELECT 1");
    const auto before = update({key(1), key(2)});
    EXPECT_EQ(before.accruedMicroUsd, 140U);
    EXPECT_EQ(before.keys[1].tokensAllocated, chain.state.findKey(key(2))->tokensAllocated);
    EXPECT_GT(before.keys[1].tokensAllocated, 0U);
}

TEST_F(EarningsBooksTest, TheBooksOfAnotherChainAreEmptied) {
    addBlock({work(1, "a", 1, 2, 100)});
    openBooks();
    update({key(1)});
    books.reset();
    ChainId other = chain.chainId;
    other.data[0] ^= 1;
    auto emptied = EarningsStore::open(paths.root / "earnings.db", other).value();
    EXPECT_EQ(emptied->progress(key(1)).value(), EarningsProgress{});
    EXPECT_EQ(emptied->firstDayMs().value(), 0);
}

TEST_F(EarningsBooksTest, SummaryAnswersForASpanOfDaysAndOneKey) {
    addBlock({work(1, "a", 1, 2, 100), work(2, "b", 2, 2, 7)});
    openBooks();
    update({key(1), key(2)});
    const auto ask = [&](const std::string& argument) {
        return books->answer({"earnings.summary", argument}, nowMs());
    };
    auto all = json::parse(ask("").value());
    EXPECT_EQ(all.at("total").at("micro_usd").to_number<int>(), 107);
    EXPECT_EQ(all.at("days").as_array().size(), 2U);
    EXPECT_TRUE(all.at("check").at("equal").as_bool());
    EXPECT_EQ(all.at("check").at("height").to_number<int>(), 1);
    auto one = json::parse(ask(R"({"node_key": ")" + toHex(key(2)) + R"("})").value());
    EXPECT_EQ(one.at("total").at("micro_usd").to_number<int>(), 7);
    EXPECT_EQ(one.at("days").at(0).at("day").as_string(), "2023-11-14");
    auto later = json::parse(ask(R"({"from": "2023-11-15"})").value());
    EXPECT_EQ(later.at("total").at("tasks").to_number<int>(), 0);
    auto earlier = json::parse(ask(R"({"to": "2023-11-14"})").value());
    EXPECT_EQ(earlier.at("total").at("tasks").to_number<int>(), 0);
    for (const char* bad : {"[]", "{", R"({"from": 5})", R"({"from": "2023-13-01"})",
                            R"({"to": "2023-11-1"})", R"({"node_key": 1})"}) {
        const auto refused = ask(bad);
        ASSERT_FALSE(refused.ok()) << bad;
        EXPECT_EQ(refused.error().code, "api.bad_argument") << bad;
    }
}

TEST_F(EarningsBooksTest, ADamagedBlockIsNamed) {
    addBlock({work(1, "a", 1, 2, 100)});
    openBooks();
    change("chain.db", "UPDATE blocks SET block = X'00'");
    EarningsNews news{{key(1)}, {}, {}, {}, nowMs()};
    const auto updated = books->update(news);
    ASSERT_FALSE(updated.ok());
    EXPECT_EQ(updated.error().code, "engine.block_damaged");
}

TEST_F(EarningsBooksTest, BlocksThatAreNotHereAreSaidAndNotAnError) {
    addBlock({work(1, "a", 1, 2, 100)});
    addBlock({work(1, "b", 1, 2, 10)});
    change("chain.db", "DELETE FROM blocks WHERE height = 1");
    openBooks();
    const auto info = update({key(1)});
    EXPECT_FALSE(info.complete);
    EXPECT_EQ(info.missingHeight, 1U);
    EXPECT_EQ(info.difference, "");
    EXPECT_EQ(info.keys[0].microUsd, 10U);
    EXPECT_EQ(info.accruedMicroUsd, 110U);
}

TEST(UtcDay, ReadsAndWritesDays) {
    EXPECT_EQ(utcDayMs("1970-01-01"), 0);
    EXPECT_EQ(utcDayMs("2026-11-26"), 1'795'651'200'000);
    EXPECT_EQ(utcDayText(1'795'651'200'000), "2026-11-26");
    EXPECT_EQ(utcDayText(1'795'651'199'999), "2026-11-25");
    for (const char* bad :
         {"", "2026-02-30", "2026-1-01", "2026-11-26x", "1969-12-31", "abcd-ef-gh"})
        EXPECT_EQ(utcDayMs(bad), std::nullopt) << bad;
}

}  // namespace
}  // namespace stacknet::engine
