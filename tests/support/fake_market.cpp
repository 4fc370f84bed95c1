#include <boost/json.hpp>

#include "core/ledger/params.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::testing {
namespace {

namespace json = boost::json;

constexpr std::uint64_t kPriceMicroUsd = 21'500'000;
constexpr std::uint64_t kStepsShown = 50;
constexpr std::uint64_t kFeeBps = ledger::kResaleFeeBps;

const std::vector<std::string> kColumns = {"node_key",
                                           "owner",
                                           "price_micro_usd",
                                           "resale_fee_micro_usd",
                                           "stack",
                                           "stack_name",
                                           "tokens_allocated",
                                           "tokens_left",
                                           "paper_micro_usd",
                                           "points",
                                           "sales",
                                           "standing",
                                           "mine"};

struct Offer {
    std::uint64_t index;
    std::string nodeKey;
    std::string owner;
    std::uint64_t price;
    std::uint64_t tokens;
    std::uint64_t paper;
    std::uint64_t points;
    std::uint64_t sales;
    std::string standing;
    bool mine;
};

api::HistoryRow rowOf(const Offer& offer) {
    const auto number = [](std::uint64_t value) { return std::to_string(value); };
    return {number(offer.index),
            {offer.nodeKey, offer.owner, number(offer.price),
             number(offer.price / 10'000 * kFeeBps), sampleId(60), "Lamplight",
             number(1'000'000'000), number(offer.tokens), number(offer.paper), number(offer.points),
             number(offer.sales), offer.standing, offer.mine ? "yes" : "no"}};
}

}  // namespace

std::string sampleConfirmation(const api::BuyNodeKey& sale, const std::string& buyer) {
    std::uint64_t sum = 14'695'981'039'346'656'037U;  // FNV-1a
    for (const std::string& part :
         {sale.publicKey, buyer, sale.paymentReference, std::to_string(sale.priceMicroUsd)}) {
        for (const char letter : part) {
            sum = (sum ^ static_cast<unsigned char>(letter)) * 1'099'511'628'211U;
        }
    }
    return sampleId(sum % 1'000'000) + sampleId(sum % 999'983);
}

Result<api::HistoryPage> marketPage(const api::Snapshot& snapshot, const api::HistoryQuery& query) {
    std::vector<Offer> offers = {{21, sampleId(21), sampleId(521), 19'750'000, 912'400'118,
                                  4'310'000, 8'214, 0, "good", false},
                                 {34, sampleId(34), sampleId(534), 24'000'000, 998'200'000, 310'000,
                                  1'406, 1, "good", false},
                                 {47, sampleId(47), sampleId(534), 9'500'000, 411'020'733,
                                  2'750'000, 77, 2, "jailed", false}};
    for (const api::NodeKeyInfo& key : snapshot.nodeKeys) {
        if (key.state != api::NodeKeyState::Listed || !key.registered) continue;
        offers.push_back({key.index, key.publicKey, key.owner, key.listPriceMicroUsd,
                          key.tokensFree + key.tokensBonded + key.tokensUnbonding,
                          key.paperMicroUsd, key.points, 0, key.jailed ? "jailed" : "good",
                          key.ours});
    }
    std::vector<api::HistoryRow> rows;
    for (const Offer& offer : offers) rows.push_back(rowOf(offer));
    return pageOfRows(kColumns, rows, query);
}

Result<std::string> keyQuoteAnswer(const std::string& argument) {
    const json::value asked =
        argument.empty() ? json::value(json::object()) : json::parse(argument);
    const json::value* given = asked.as_object().if_contains("count");
    const std::int64_t count = given == nullptr ? 1 : given->as_int64();
    if (count < 1 || count > 100'000) {
        return makeError("api.bad_argument", "A quote is for 1 to 100,000 keys: {\"count\": 5}.");
    }
    json::array steps;
    std::uint64_t total = 0;
    std::uint64_t last = 0;
    std::uint64_t price = kPriceMicroUsd;
    for (std::int64_t i = 0; i < count; ++i) {
        last = price;
        total += price;
        price = ledger::nextKeyPrice(price);
    }
    std::uint64_t step = kPriceMicroUsd;
    for (std::uint64_t i = 0; i < kStepsShown; ++i) {
        steps.push_back(step);
        step = ledger::nextKeyPrice(step);
    }
    return json::serialize(json::object{{"format", "stacknet-key-quote/1"},
                                        {"price_micro_usd", kPriceMicroUsd},
                                        {"count", count},
                                        {"first_micro_usd", kPriceMicroUsd},
                                        {"last_micro_usd", last},
                                        {"total_micro_usd", total},
                                        {"next_micro_usd", price},
                                        {"saturated", false},
                                        {"steps", std::move(steps)}});
}

}  // namespace stacknet::testing
