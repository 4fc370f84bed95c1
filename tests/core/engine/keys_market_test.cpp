#include "core/engine/keys_market.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "core/ledger/params.h"
#include "core/ledger/pricing.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;

KeyOffer offer(std::uint64_t index, std::uint64_t price, const std::string& standing) {
    KeyOffer made;
    made.index = index;
    made.nodeKey = std::string(63, 'a') + std::to_string(index);
    made.owner = std::string(64, 'b');
    made.priceMicroUsd = price;
    made.tokensLeft = 1'000 - index;
    made.standing = standing;
    made.mine = index == 2 ? "yes" : "no";
    return made;
}

const std::vector<KeyOffer> kOffers = {offer(1, 30, "good"), offer(2, 10, "jailed"),
                                       offer(3, 20, "good")};

std::string ids(const Result<api::HistoryPage>& page) {
    EXPECT_TRUE(page.ok()) << (page.ok() ? "" : page.error().message);
    std::string text;
    if (!page.ok()) return text;
    for (const api::HistoryRow& row : page->rows) text += row.id;
    return text;
}

TEST(KeyMarket, OffersAreSortedFilteredSearchedAndPaged) {
    api::HistoryQuery query;
    query.table = kMarketTable;
    query.sort = "price_micro_usd";
    query.descending = false;
    EXPECT_EQ(ids(offersPage(kOffers, query)), "231");
    query.limit = 2;
    query.count = true;
    const auto first = offersPage(kOffers, query);
    EXPECT_EQ(ids(first), "23");
    EXPECT_EQ(first->total, 3U);
    query.after = first->next;
    EXPECT_EQ(ids(offersPage(kOffers, query)), "1");
    query.after.clear();
    query.filters = {{"standing", "is", "good"}, {"price_micro_usd", "at_most", "25"}};
    EXPECT_EQ(ids(offersPage(kOffers, query)), "3");
    query.filters.clear();
    query.text = "a2";
    EXPECT_EQ(ids(offersPage(kOffers, query)), "2");
    query.text.clear();
    query.sort = "colour";
    EXPECT_EQ(offersPage(kOffers, query).error().code, "api.bad_argument");
    query.sort.clear();
    EXPECT_EQ(ids(offersPage({}, query)), "");
}

TEST(KeyMarket, CellsAreExact) {
    api::HistoryQuery query;
    query.table = kMarketTable;
    query.filters = {{"mine", "is", "yes"}};
    const auto page = offersPage(kOffers, query);
    ASSERT_EQ(ids(page), "2");
    const auto cell = [&](const std::string& column) {
        for (std::size_t i = 0; i < page->columns.size(); ++i) {
            if (page->columns[i] == column) return page->rows[0].cells[i];
        }
        return std::string("no such column");
    };
    EXPECT_EQ(cell("node_key"), kOffers[1].nodeKey);
    EXPECT_EQ(cell("owner"), kOffers[1].owner);
    EXPECT_EQ(cell("price_micro_usd"), "10");
    EXPECT_EQ(cell("tokens_left"), "998");
    EXPECT_EQ(cell("standing"), "jailed");
}

TEST(KeyMarket, TheQuoteIsTheLedgersAndBringsTheCurve) {
    const auto text = keyQuoteJson(64'000'000, R"({"count":3})");
    ASSERT_TRUE(text.ok()) << text.error().message;
    const json::object quote = json::parse(*text).as_object();
    const ledger::KeySaleQuote expected = ledger::keySaleQuote(64'000'000, 3);
    const auto number = [&](const char* name) {
        return json::value_to<std::uint64_t>(quote.at(name));
    };
    EXPECT_EQ(quote.at("format").as_string(), "stacknet-key-quote/1");
    EXPECT_EQ(number("price_micro_usd"), 64'000'000U);
    EXPECT_EQ(number("count"), 3U);
    EXPECT_EQ(number("first_micro_usd"), 64'000'000U);
    EXPECT_EQ(number("last_micro_usd"), expected.lastMicroUsd);
    EXPECT_EQ(number("total_micro_usd"), expected.totalMicroUsd);
    EXPECT_EQ(number("next_micro_usd"), expected.nextMicroUsd);
    EXPECT_FALSE(quote.at("saturated").as_bool());
    const json::array& steps = quote.at("steps").as_array();
    ASSERT_EQ(steps.size(), kQuoteStepsShown);
    EXPECT_EQ(json::value_to<std::uint64_t>(steps[0]), 64'000'000U);
    EXPECT_EQ(json::value_to<std::uint64_t>(steps[1]), 65'000'000U);
    EXPECT_EQ(json::value_to<std::uint64_t>(steps[3]), expected.nextMicroUsd);
}

TEST(KeyMarket, AQuoteIsForOneKeyUnlessItSaysHowMany) {
    for (const char* argument : {"", "{}"}) {
        const auto text = keyQuoteJson(5, argument);
        ASSERT_TRUE(text.ok());
        EXPECT_EQ(json::parse(*text).at("count").as_int64(), 1);
    }
    EXPECT_TRUE(keyQuoteJson(5, R"({"count":100000})").ok());
    for (const char* argument :
         {"5", "[", R"({"count":0})", R"({"count":-1})", R"({"count":100001})", R"({"count":"5"})",
          R"({"count":1.5})", R"({"count":18446744073709551615})"}) {
        EXPECT_EQ(keyQuoteJson(5, argument).error().code, "api.bad_argument") << argument;
    }
}

}  // namespace
}  // namespace stacknet::engine
