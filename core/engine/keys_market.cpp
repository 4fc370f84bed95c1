#include "core/engine/keys_market.h"

#include <algorithm>
#include <boost/json.hpp>
#include <limits>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/table_page.h"
#include "core/ledger/params.h"
#include "core/ledger/pricing.h"
#include "core/storage/database.h"

namespace stacknet::engine {

namespace {

namespace json = boost::json;

constexpr std::uint64_t kSqlMax = std::numeric_limits<std::int64_t>::max();

constexpr std::string_view kTable =
    "CREATE TABLE offers (id INTEGER PRIMARY KEY, node_key TEXT, owner TEXT, price INTEGER, "
    "fee INTEGER, stack TEXT, stack_name TEXT, allocated INTEGER, tokens INTEGER, paper INTEGER, "
    "points INTEGER, sales INTEGER, standing TEXT, mine TEXT)";
constexpr std::string_view kInsert =
    "INSERT INTO offers VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";

const TableSpec& spec() {
    static const TableSpec table{"offers",
                                 {{"node_key", "node_key"},
                                  {"owner", "owner"},
                                  {"price_micro_usd", "price", true},
                                  {"resale_fee_micro_usd", "fee", true},
                                  {"stack", "stack"},
                                  {"stack_name", "stack_name"},
                                  {"tokens_allocated", "allocated", true},
                                  {"tokens_left", "tokens", true},
                                  {"paper_micro_usd", "paper", true},
                                  {"points", "points", true},
                                  {"sales", "sales", true},
                                  {"standing", "standing"},
                                  {"mine", "mine"}}};
    return table;
}

/// Only prices are chosen by people; what else is counted stays far below 2^63.
std::int64_t sqlNumber(std::uint64_t value) {
    return static_cast<std::int64_t>(std::min(value, kSqlMax));
}

Result<void> fill(storage::Database& database, const std::vector<KeyOffer>& offers) {
    STACKNET_CHECK(database.execute(kTable));
    STACKNET_TRY(auto transaction, storage::Transaction::begin(database));
    STACKNET_TRY(auto insert, database.prepare(kInsert));
    for (const KeyOffer& offer : offers) {
        insert.bind(1, sqlNumber(offer.index))
            .bind(2, std::string_view(offer.nodeKey))
            .bind(3, std::string_view(offer.owner))
            .bind(4, sqlNumber(offer.priceMicroUsd))
            .bind(5, sqlNumber(offer.resaleFeeMicroUsd))
            .bind(6, std::string_view(offer.stack))
            .bind(7, std::string_view(offer.stackName))
            .bind(8, sqlNumber(offer.tokensAllocated))
            .bind(9, sqlNumber(offer.tokensLeft))
            .bind(10, sqlNumber(offer.paperMicroUsd))
            .bind(11, sqlNumber(offer.points))
            .bind(12, sqlNumber(offer.sales))
            .bind(13, std::string_view(offer.standing))
            .bind(14, std::string_view(offer.mine));
        STACKNET_CHECK(insert.run());
    }
    return transaction.commit();
}

Error badCount() {
    return makeError("api.bad_argument",
                     sentence("A quote is for 1 to 100,000 keys: {\"count\": 5}."));
}

Result<std::uint64_t> countOf(const std::string& argument) {
    if (argument.empty()) return std::uint64_t{1};
    boost::system::error_code failure;
    const json::value value = json::parse(argument, failure);
    if (failure || !value.is_object()) return badCount();
    const json::value* count = value.get_object().if_contains("count");
    if (count == nullptr) return std::uint64_t{1};
    if (!count->is_int64() || count->get_int64() < 1) return badCount();
    const auto keys = static_cast<std::uint64_t>(count->get_int64());
    if (keys > kQuoteKeysMax) return badCount();
    return keys;
}

}  // namespace

std::vector<KeyOffer> keyOffers(const ledger::State& state,
                                const std::function<bool(const PublicKey&)>& ours) {
    std::vector<KeyOffer> offers;
    for (const auto& [key, record] : state.nodeKeys()) {
        if (record.state != ledger::NodeKeyState::Listed) continue;
        if (record.listPriceMicroUsd > kSqlMax) continue;
        KeyOffer& offer = offers.emplace_back();
        offer.index = record.index;
        offer.nodeKey = toHex(key);
        offer.owner = toHex(record.owner);
        offer.priceMicroUsd = record.listPriceMicroUsd;
        if (const auto stack = state.stacks().find(record.sourceStack);
            stack != state.stacks().end()) {
            offer.resaleFeeMicroUsd = ledger::resaleFee(record.listPriceMicroUsd);
            offer.stack = toHex(record.sourceStack);
            offer.stackName = stack->second.name;
        }
        offer.tokensAllocated = record.tokensAllocated;
        offer.tokensLeft = record.tokensBacking();
        offer.paperMicroUsd = record.paperMicroUsd;
        offer.points = record.points;
        offer.sales = record.sales;
        offer.standing = record.tombstoned ? "tombstoned" : record.jailed ? "jailed" : "good";
        PublicKey owner;
        owner.data = record.owner.data;
        offer.mine = ours(owner) ? "yes" : "no";
    }
    std::sort(offers.begin(), offers.end(),
              [](const KeyOffer& left, const KeyOffer& right) { return left.index < right.index; });
    return offers;
}

Result<api::HistoryPage> offersPage(const std::vector<KeyOffer>& offers,
                                    const api::HistoryQuery& query) {
    STACKNET_TRY(storage::Database database, storage::Database::open({}));
    STACKNET_CHECK(fill(database, offers));
    return tablePage(database, spec(), query);
}

Result<std::string> keyQuoteJson(std::uint64_t priceMicroUsd, const std::string& argument) {
    STACKNET_TRY(const std::uint64_t count, countOf(argument));
    const ledger::KeySaleQuote quote = ledger::keySaleQuote(priceMicroUsd, count);
    json::array steps;
    std::uint64_t price = priceMicroUsd;
    for (std::uint64_t i = 0; i < kQuoteStepsShown; ++i) {
        steps.push_back(price);
        price = ledger::nextKeyPrice(price);
    }
    return json::serialize(json::object{{"format", "stacknet-key-quote/1"},
                                        {"price_micro_usd", priceMicroUsd},
                                        {"count", quote.count},
                                        {"first_micro_usd", quote.firstMicroUsd},
                                        {"last_micro_usd", quote.lastMicroUsd},
                                        {"total_micro_usd", quote.totalMicroUsd},
                                        {"next_micro_usd", quote.nextMicroUsd},
                                        {"saturated", quote.saturated},
                                        {"steps", std::move(steps)}});
}

}  // namespace stacknet::engine
