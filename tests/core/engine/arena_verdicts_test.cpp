#include "core/engine/arena_verdicts.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/engine/earnings_store.h"
#include "core/ledger/params.h"
#include "tests/core/engine/earnings_chain.h"

namespace stacknet::engine {
namespace {

constexpr std::int64_t kStart = 1'700'000'000'000;

api::ArenaVerdictInfo verdict(const std::string& task, const std::string& word,
                              std::int64_t timeMs = kStart, bool ours = true) {
    api::ArenaVerdictInfo info;
    info.task = task;
    info.worker = ours ? "us" : "them";
    info.workerName = ours ? "node 1" : "node 2";
    info.ours = ours;
    info.verdict = word;
    info.height = 7;
    info.timeMs = timeMs;
    info.tokensTaken = word == "convicted" ? 100 : 0;
    info.points = 64;
    info.checkers = {"node 3", "node 4"};
    return info;
}

/// News of the blocks above `from` up to `to`, a second each.
ArenaNews news(ledger::Height from, ledger::Height to,
               std::vector<api::ArenaVerdictInfo> verdicts = {}) {
    ArenaNews made;
    made.verdicts = std::move(verdicts);
    made.fromHeight = from;
    made.fromMs = kStart + static_cast<std::int64_t>(from) * 1'000;
    made.height = to;
    made.timeMs = kStart + static_cast<std::int64_t>(to) * 1'000;
    return made;
}

class ArenaVerdictsTest : public ::testing::Test {
protected:
    std::int64_t since() { return verdicts.record(0)->sinceMs; }
    std::vector<std::string> rows() {
        auto read = store->database()
                        .prepare("SELECT task, verdict, points_known FROM verdict ORDER BY id")
                        .value();
        std::vector<std::string> found;
        while (read.step().value()) {
            found.push_back(read.text(0) + " " + read.text(1) + " " + read.text(2));
        }
        return found;
    }
    std::unique_ptr<EarningsStore> store = EarningsStore::open("", ChainId{}).value();
    ArenaVerdicts verdicts{store->database()};
};

using Rows = std::vector<std::string>;

TEST_F(ArenaVerdictsTest, AVerdictIsEnteredOnceHoweverOftenItsBlockIsExecuted) {
    const auto first = news(0, 5, {verdict("a", "passed"), verdict("b", "failed")});
    ASSERT_TRUE(verdicts.add(first).ok());
    ASSERT_TRUE(verdicts.add(first).ok());
    ASSERT_TRUE(verdicts.add(news(5, 6, {verdict("a", "passed")})).ok());
    EXPECT_EQ(rows(), (Rows{"a passed 1", "b failed 1"}));
    EXPECT_TRUE(verdicts.has(verdict("a", "passed")).value());
    EXPECT_FALSE(verdicts.has(verdict("a", "failed")).value());
    EXPECT_FALSE(verdicts.has(verdict("a", "passed", kStart + 1)).value());
    // A canary that is opened after it passed is judged anew.
    ASSERT_TRUE(verdicts.add(news(6, 7, {verdict("a", "canary", kStart + 9)})).ok());
    EXPECT_EQ(rows().size(), 3U);
}

TEST_F(ArenaVerdictsTest, WhatIsReadBackIsWhatWasWritten) {
    const auto one = verdict("a", "convicted");
    const auto two = verdict("b", "passed", kStart + 1, false);
    ASSERT_TRUE(verdicts.add(news(0, 1, {one, two})).ok());
    EXPECT_EQ(verdicts.newest(10).value(), (std::vector{two, one}));
    EXPECT_EQ(verdicts.newest(1).value(), (std::vector{two}));
}

TEST_F(ArenaVerdictsTest, TheRecordCountsOwnTasksThatWereFoundRightOrWrong) {
    ASSERT_TRUE(
        verdicts
            .add(news(0, 1,
                      {verdict("old", "passed", kStart - 1), verdict("a", "passed"),
                       verdict("b", "cleared"), verdict("c", "failed"), verdict("d", "convicted"),
                       verdict("e", "unchecked"), verdict("f", "input_missing"),
                       verdict("g", "canary"), verdict("h", "passed", kStart, false)}))
            .ok());
    EXPECT_EQ(verdicts.record(kStart).value(), (ArenaRecord{2, 4, kStart}));
    EXPECT_EQ(verdicts.record(kStart - 1)->passed, 3U);
}

TEST_F(ArenaVerdictsTest, AGapMovesTheTimeFromWhichOnTheListIsComplete) {
    EXPECT_EQ(since(), 0);
    ASSERT_TRUE(verdicts.add({}).ok());
    EXPECT_EQ(since(), 0) << "a node that has no part in spot checks";
    ASSERT_TRUE(verdicts.add(news(10, 20)).ok());
    EXPECT_EQ(since(), kStart + 10'000);
    EXPECT_EQ(verdicts.reached().value(), 20U);
    ASSERT_TRUE(verdicts.add(news(20, 30)).ok());
    EXPECT_EQ(since(), kStart + 10'000);
    ASSERT_TRUE(verdicts.add(news(31, 40)).ok());
    EXPECT_EQ(since(), kStart + 31'000) << "block 31 was not looked at";
}

TEST_F(ArenaVerdictsTest, WhatTheStateRemembersIsNoGap) {
    ASSERT_TRUE(verdicts.add(news(10, 20)).ok());
    auto start = news(500, 500);
    start.first = true;
    start.remembered = {verdict("a", "passed", kStart + 100'000)};
    ASSERT_TRUE(verdicts.add(start).ok());
    EXPECT_EQ(since(), kStart + 10'000);
    EXPECT_EQ(rows(), (Rows{"a passed 0"}));
    EXPECT_EQ(verdicts.record(0)->passed, 1U);
    EXPECT_TRUE(verdicts.newest(10)->empty()) << "its points are not known";
    // A verdict is remembered for an hour: what came before that is lost.
    const auto later = static_cast<ledger::Height>(500 + ledger::kArenaKeepMs / 1'000);
    start = news(later, later);
    start.first = true;
    ASSERT_TRUE(verdicts.add(start).ok());
    EXPECT_EQ(since(), kStart + 10'000);
    start = news(2 * later, 2 * later);
    start.first = true;
    ASSERT_TRUE(verdicts.add(start).ok());
    EXPECT_EQ(since(), start.fromMs);
}

TEST_F(ArenaVerdictsTest, OldOnesGo) {
    ASSERT_TRUE(verdicts.add(news(0, 1, {verdict("a", "passed", kStart)})).ok());
    auto later = news(1, 2, {verdict("b", "passed", kStart + kArenaVerdictsKeptMs)});
    later.timeMs = kStart + kArenaVerdictsKeptMs;
    ASSERT_TRUE(verdicts.add(later).ok());
    EXPECT_EQ(rows().size(), 2U);
    later.timeMs += 1;
    ASSERT_TRUE(verdicts.add(later).ok());
    EXPECT_EQ(rows(), (Rows{"b passed 1"}));
}

TEST_F(ArenaVerdictsTest, TheListIsBoundedAndItsRecordThenBeginsLater) {
    std::vector<api::ArenaVerdictInfo> many;
    for (std::int64_t i = 0; i < kArenaVerdictRowsMax + 2; ++i) {
        many.push_back(verdict(std::to_string(i), "passed", kStart + i));
    }
    ASSERT_TRUE(verdicts.add(news(0, 1, std::move(many))).ok());
    EXPECT_EQ(verdicts.record(0)->passed, static_cast<std::uint64_t>(kArenaVerdictRowsMax));
    EXPECT_EQ(since(), kStart + 2);
}

class VerdictBooksTest : public testing::EarningsChain {
protected:
    EarningsBooks::Update tell(const ArenaNews& arena) {
        EarningsNews told;
        told.keys = {key(1)};
        told.arena = arena;
        told.arena.self = key(1);
        told.nowMs = nowMs();
        auto updated = books->update(told);
        EXPECT_TRUE(updated.ok()) << (updated.ok() ? "" : updated.error().message);
        return updated.ok() ? *updated : EarningsBooks::Update{};
    }
    api::HistoryPage page(const std::string& table, std::vector<api::HistoryFilter> filters = {}) {
        api::HistoryQuery query;
        query.table = table;
        query.filters = std::move(filters);
        query.count = true;
        auto found = books->page(query);
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.error().message);
        return found.ok() ? *found : api::HistoryPage{};
    }
    static std::string cell(const api::HistoryPage& page, std::size_t row,
                            const std::string& column) {
        const auto at = std::find(page.columns.begin(), page.columns.end(), column);
        EXPECT_NE(at, page.columns.end()) << column;
        return page.rows.at(row).cells.at(static_cast<std::size_t>(at - page.columns.begin()));
    }
    /// A block that has these events besides its own.
    void addBlockWith(std::vector<ledger::Transaction> transactions,
                      const std::vector<ledger::Event>& events) {
        auto result = chain.add(std::move(transactions));
        result.events.insert(result.events.end(), events.begin(), events.end());
        const auto stored = store->append(*chain.blocks.back(), chain.leader(),
                                          chain.finalCert(chain.blocks.size()), result,
                                          std::nullopt, chain.state.nextValidators());
        ASSERT_TRUE(stored.ok()) << stored.error().message;
    }
    ledger::Event slash(std::size_t of, ledger::OffenceClass offence, std::uint64_t before,
                        std::uint64_t tokens) const {
        ledger::Event event;
        event.kind = ledger::EventKind::KeySlashed;
        event.nodeKey = key(of);
        event.offence = offence;
        event.before = before;
        event.tokens = tokens;
        return event;
    }
};

TEST_F(VerdictBooksTest, VerdictsOutliveTheProgramAndAreToldOnceAtItsStart) {
    openBooks();
    const auto said = verdict(std::string(64, 'a'), "passed", nowMs());
    auto update = tell(news(0, 1, {said}));
    EXPECT_TRUE(update.verdicts.empty());
    EXPECT_EQ(update.arena.passed, 1U);
    openBooks();
    update = tell(news(1, 2, {said}));
    EXPECT_EQ(update.verdicts, std::vector{said});
    EXPECT_EQ(update.arena.judged, 1U);
    EXPECT_TRUE(tell(news(2, 3)).verdicts.empty());
    const auto shown = page("arena.verdicts", {{"verdict", "is", "passed"}});
    ASSERT_EQ(shown.rows.size(), 1U);
    EXPECT_EQ(cell(shown, 0, "task"), said.task);
    EXPECT_EQ(cell(shown, 0, "whose"), "ours");
    EXPECT_EQ(cell(shown, 0, "checkers"), "node 3, node 4");
    EXPECT_EQ(cell(shown, 0, "points_known"), "1");
    EXPECT_TRUE(page("arena.verdicts", {{"whose", "is", "checked"}}).rows.empty());
}

TEST_F(VerdictBooksTest, TheRecordLooksBack30Days) {
    openBooks();
    const std::int64_t month = std::int64_t{api::kArenaRecentDays} * kUtcDayMs;
    const auto update = tell(news(
        0, 1,
        {verdict("a", "passed", nowMs() - month - 1), verdict("b", "passed", nowMs() - month)}));
    EXPECT_EQ(update.arena.passed, 1U);
    EXPECT_EQ(api::kArenaRecentDays, 30);
}

TEST_F(VerdictBooksTest, AVerdictThatNobodyWroteDownGetsItsHeightAndTokensFromTheChain) {
    addBlock();
    ledger::Event taken = slash(1, ledger::OffenceClass::SpotCheck, 1'000, 100);
    taken.task.data[0] = 0xAB;
    addBlockWith({}, {taken});
    openBooks();
    tell(news(0, 1));
    auto missed = verdict(toHex(taken.task), "convicted", nowMs());
    missed.height = 0;
    missed.tokensTaken = 0;
    auto start = news(2, 2);
    start.first = true;
    start.remembered = {missed};
    tell(start);
    tell(start);
    const auto shown = page("arena.verdicts");
    ASSERT_EQ(shown.rows.size(), 1U);
    EXPECT_EQ(cell(shown, 0, "height"), "2");
    EXPECT_EQ(cell(shown, 0, "tokens_taken"), "100");
    EXPECT_EQ(cell(shown, 0, "points_known"), "0");
}

TEST_F(VerdictBooksTest, SlashesOfTheWholeNetworkAreListedFromTheChain) {
    ledger::Event check = slash(1, ledger::OffenceClass::SpotCheck, 1'000, 100);
    check.task.data[0] = 0xCD;
    addBlockWith({}, {check});
    auto proof =
        ledger::signTransaction(chain.chainId, keys[1], ++nonces[1], ledger::SubmitChallenge{});
    ledger::Event censor = slash(2, ledger::OffenceClass::Censorship, 50'000, 50'000);
    censor.txIndex = 0;
    censor.reward = 2'500;
    censor.other = key(1);
    addBlockWith({proof}, {censor});
    openBooks();
    tell({});
    auto shown = page("stake.slashes");
    ASSERT_EQ(shown.rows.size(), 2U);
    EXPECT_EQ(shown.total, 2U);
    const auto row = [&](const std::string& offence) -> std::size_t {
        return cell(shown, 0, "offence") == offence ? 0 : 1;
    };
    const std::size_t censored = row("censorship");
    EXPECT_EQ(cell(shown, censored, "node_key"), toHex(key(2)));
    EXPECT_EQ(cell(shown, censored, "height"), "2");
    EXPECT_EQ(cell(shown, censored, "time_ms"), std::to_string(chain.blocks[1]->header.timeMs));
    EXPECT_EQ(cell(shown, censored, "rate_bps"), "10000");
    EXPECT_EQ(cell(shown, censored, "stake_before"), "50000");
    EXPECT_EQ(cell(shown, censored, "penalty"), "50000");
    EXPECT_EQ(cell(shown, censored, "stake_after"), "0");
    EXPECT_EQ(cell(shown, censored, "burned"), "47500");
    EXPECT_EQ(cell(shown, censored, "reward"), "2500");
    EXPECT_EQ(cell(shown, censored, "whistleblower"), toHex(key(1)));
    EXPECT_EQ(cell(shown, censored, "proof"), toHex(proof.hash()));
    EXPECT_EQ(cell(shown, censored, "status"), "tombstoned");
    EXPECT_EQ(cell(shown, censored, "mine"), "0");
    const std::size_t checked = row("spot_check");
    EXPECT_EQ(cell(shown, checked, "proof"), toHex(check.task));
    EXPECT_EQ(cell(shown, checked, "status"), "jailed");
    EXPECT_EQ(cell(shown, checked, "whistleblower"), "");
    EXPECT_EQ(cell(shown, checked, "mine"), "1");
    EXPECT_EQ(page("stake.slashes", {{"mine", "is", "1"}}).rows.size(), 1U);
    // A page has what came after the last update, once.
    addBlockWith({}, {slash(2, ledger::OffenceClass::SpotCheck, 10, 1)});
    EXPECT_EQ(page("stake.slashes").total, 3U);
    openBooks();
    tell({});
    EXPECT_EQ(page("stake.slashes").total, 3U);
}

TEST_F(VerdictBooksTest, MoreSlashesThanOnePassReadsTakeMorePasses) {
    std::vector<ledger::Event> many(kScanBlocksMax + 3,
                                    slash(2, ledger::OffenceClass::SpotCheck, 10, 1));
    addBlockWith({}, many);
    openBooks();
    EXPECT_FALSE(tell({}).done);
    EXPECT_TRUE(tell({}).done);
    EXPECT_EQ(page("stake.slashes").total, kScanBlocksMax + 3);
}

}  // namespace
}  // namespace stacknet::engine
