#include "core/engine/table_page.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

class TablePage : public ::testing::Test {
protected:
    TablePage() {
        EXPECT_TRUE(database
                        .execute("CREATE TABLE thing(id INTEGER PRIMARY KEY, size INTEGER, word "
                                 "TEXT); INSERT INTO thing VALUES(1, 30, 'Vote'), (2, 10, "
                                 "'decay'), (3, 30, '50%'), (4, 20, 'vote'), (5, 10, 'x_y')")
                        .ok());
    }
    Result<api::HistoryPage> ask(api::HistoryQuery query) {
        query.table = "thing";
        return tablePage(database, spec, query);
    }
    /// The ids of every page, one text a page.
    std::vector<std::string> pages(api::HistoryQuery query) {
        std::vector<std::string> all;
        while (true) {
            const auto page = ask(query);
            EXPECT_TRUE(page.ok()) << (page.ok() ? "" : page.error().message);
            if (!page.ok()) return all;
            std::string ids;
            for (const auto& row : page->rows) ids += row.id;
            all.push_back(ids);
            if (page->next.empty()) return all;
            query.after = page->next;
        }
    }
    api::HistoryQuery where(const std::string& column, const std::string& op,
                            const std::string& value) {
        api::HistoryQuery query;
        query.filters = {{column, op, value}};
        return query;
    }
    std::string code(const api::HistoryQuery& query) {
        const auto page = ask(query);
        return page.ok() ? "" : page.error().code;
    }

    storage::Database database = storage::Database::open("").value();
    TableSpec spec{"thing", {{"size", "size", true}, {"word", "word", false}}};
};

TEST_F(TablePage, RowsComeByIdAndPagesJoinWithoutGapOrRepeat) {
    api::HistoryQuery query;
    query.limit = 2;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"54", "32", "1"}));
    query.descending = false;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"12", "34", "5"}));
    query.sort = "size";
    EXPECT_EQ(pages(query), (std::vector<std::string>{"25", "41", "3"}));
    query.descending = true;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"31", "45", "2"}));
    query.sort = "word";
    query.descending = false;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"31", "24", "5"}));
    query.limit = 5;
    EXPECT_EQ(pages(query).size(), 1U);
}

TEST_F(TablePage, CellsAreExactAndNamed) {
    api::HistoryQuery query;
    query.limit = 1;
    query.count = true;
    const auto page = ask(query).value();
    EXPECT_EQ(page.columns, (std::vector<std::string>{"size", "word"}));
    EXPECT_EQ(page.rows[0].cells, (std::vector<std::string>{"10", "x_y"}));
    EXPECT_EQ(page.total, 5U);
    EXPECT_TRUE(page.totalKnown);
    query.count = false;
    EXPECT_FALSE(ask(query)->totalKnown);
}

TEST_F(TablePage, EveryOperatorFilters) {
    EXPECT_EQ(pages(where("size", "is", "30")), (std::vector<std::string>{"31"}));
    EXPECT_EQ(pages(where("size", "is_not", "30")), (std::vector<std::string>{"542"}));
    EXPECT_EQ(pages(where("size", "at_least", "20")), (std::vector<std::string>{"431"}));
    EXPECT_EQ(pages(where("size", "at_most", "20")), (std::vector<std::string>{"542"}));
    EXPECT_EQ(pages(where("word", "contains", "VOTE")), (std::vector<std::string>{"41"}));
    EXPECT_EQ(pages(where("word", "is", "vote")), (std::vector<std::string>{"4"}));
    // Signs that mean something to LIKE mean themselves here.
    EXPECT_EQ(pages(where("word", "contains", "%")), (std::vector<std::string>{"3"}));
    EXPECT_EQ(pages(where("word", "contains", "_")), (std::vector<std::string>{"5"}));
    api::HistoryQuery both = where("size", "is", "30");
    both.text = "vOt";
    both.count = true;
    both.limit = 1;
    EXPECT_EQ(pages(both), (std::vector<std::string>{"1"}));
    EXPECT_EQ(ask(both)->total, 1U);
}

TEST_F(TablePage, WhatIsNotUnderstoodIsRefused) {
    EXPECT_EQ(code(where("colour", "is", "x")), "api.bad_argument");
    EXPECT_EQ(code(where("size", "is", "ten")), "api.bad_argument");
    EXPECT_EQ(code(where("size", "like", "1")), "api.bad_argument");
    EXPECT_EQ(code(where("word", "is", "'; DROP TABLE thing; --")), "");
    api::HistoryQuery query;
    query.sort = "id; DROP TABLE thing";
    EXPECT_EQ(code(query), "api.bad_argument");
    query.sort = "size";
    for (const char* place : {"x", "1", "x:1", "1:x", ":"}) {
        query.after = place;
        EXPECT_EQ(code(query), "api.bad_argument") << place;
    }
    EXPECT_EQ(pages({}), (std::vector<std::string>{"54321"}));
}

}  // namespace
}  // namespace stacknet::engine
