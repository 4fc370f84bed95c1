#include <boost/json.hpp>
#include <charconv>
#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"

/// keys node market | quote | confirm-sale | buy: Node Keys that are for sale.
namespace stacknet::ctl {

namespace {

namespace json = boost::json;

using Rows = std::vector<std::vector<std::string>>;

constexpr std::uint64_t kMicro = 1'000'000;

Error usage(const std::string& text) {
    return makeError("ctl.usage", text);
}

Result<std::uint64_t> numberOf(const std::string& text, const char* what) {
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() ||
        value == 0) {
        return usage(std::string(what) + " must be a whole number above 0, not \"" + text + "\".");
    }
    return value;
}

std::string usd(std::uint64_t microUsd) {
    std::string fraction = std::to_string(microUsd % kMicro);
    fraction.insert(0, 6 - fraction.size(), '0');
    return "$" + grouped(microUsd / kMicro) + "." + fraction;
}

int runMarket(const Arguments& arguments) {
    const auto limit = arguments.number("--limit", 50, 1, api::kHistoryPageMax);
    if (!limit.ok()) return failure(arguments, limit.error());
    api::HistoryQuery query;
    query.table = "keys.market";
    query.sort =
        arguments.option("--sort").empty() ? "price_micro_usd" : arguments.option("--sort");
    query.descending = false;
    query.limit = static_cast<std::uint32_t>(*limit);
    query.after = arguments.option("--after");
    query.count = true;
    Connection connection(operatorSocket(arguments));
    const auto page = connection.wait<api::HistoryPage>(
        [&](auto done) { connection.node().page(query, std::move(done)); });
    if (!page.ok()) return failure(arguments, page.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*page).c_str());
        return kExitOk;
    }
    if (page->rows.empty()) {
        std::printf("No Node Key is for sale.\n");
        return kExitOk;
    }
    Rows rows = {{"KEY", "OWNER", "PRICE", "STACK", "TOKENS LEFT", "POINTS", "STANDING", "YOURS"}};
    for (const api::HistoryRow& row : page->rows) {
        const auto number = [&](const char* column) {
            return std::strtoull(cellOf(*page, row, column).c_str(), nullptr, 10);
        };
        const std::string stack = cellOf(*page, row, "stack_name");
        rows.push_back({cellOf(*page, row, "node_key"), shortened(cellOf(*page, row, "owner")),
                        usd(number("price_micro_usd")), stack.empty() ? "-" : stack,
                        grouped(number("tokens_left")), grouped(number("points")),
                        cellOf(*page, row, "standing"), cellOf(*page, row, "mine")});
    }
    printTable(rows);
    if (!page->next.empty()) {
        std::printf("%s in all; go on with --after %s\n", grouped(page->total).c_str(),
                    page->next.c_str());
    }
    return kExitOk;
}

int runQuote(const Arguments& arguments) {
    const std::string word = arguments.word(3).empty() ? "1" : arguments.word(3);
    const auto count = numberOf(word, "How many keys:");
    if (!count.ok()) return failure(arguments, count.error());
    Connection connection(operatorSocket(arguments));
    const std::string argument = json::serialize(json::object{{"count", *count}});
    const auto answer = connection.wait<std::string>([&](auto done) {
        connection.node().ask({"keys.quote", argument}, std::move(done));
    });
    if (!answer.ok()) return failure(arguments, answer.error());
    if (arguments.json) {
        std::printf("%s\n", answer->c_str());
        return kExitOk;
    }
    boost::system::error_code problem;
    const json::value document = json::parse(*answer, problem);
    if (problem || !document.is_object()) {
        return failure(arguments, makeError("ctl.bad_answer", "The node's answer is no quote."));
    }
    const auto field = [&](const char* name) -> std::uint64_t {
        const json::value* value = document.get_object().if_contains(name);
        if (value == nullptr) return 0;
        if (value->is_uint64()) return value->get_uint64();
        return value->is_int64() ? static_cast<std::uint64_t>(value->get_int64()) : 0;
    };
    const json::value* saturated = document.get_object().if_contains("saturated");
    const bool more = saturated != nullptr && saturated->is_bool() && saturated->get_bool();
    printTable(
        {{"KEYS", "FIRST", "LAST", "TOTAL", "THE NEXT WOULD COST"},
         {grouped(field("count")), usd(field("first_micro_usd")), usd(field("last_micro_usd")),
          (more ? "more than " : "") + usd(field("total_micro_usd")),
          usd(field("next_micro_usd"))}});
    return kExitOk;
}

int runConfirmSale(const Arguments& arguments) {
    return order(arguments,
                 api::ConfirmKeySale{arguments.word(3), arguments.word(4), arguments.word(5)},
                 "The confirmation, for the buyer:");
}

int runBuy(const Arguments& arguments) {
    const auto price = numberOf(arguments.word(4), "MICRO-USD");
    if (!price.ok()) return failure(arguments, price.error());
    api::BuyNodeKey command;
    command.publicKey = arguments.word(3);
    command.priceMicroUsd = *price;
    command.paymentReference = arguments.word(5);
    command.confirmation = arguments.word(6);
    command.payer = arguments.option("--payer");
    return order(arguments, command, "bought by");
}

}  // namespace

bool isMarketVerb(const std::string& verb) {
    return verb == "market" || verb == "quote" || verb == "confirm-sale" || verb == "buy";
}

int runKeyMarket(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    const std::size_t most = verb == "market"         ? 3
                             : verb == "quote"        ? 4
                             : verb == "confirm-sale" ? 6
                                                      : 7;
    if (const auto fits = arguments.onlyWords(most); !fits.ok()) {
        return failure(arguments, fits.error());
    }
    if (verb == "market") return runMarket(arguments);
    if (verb == "quote") return runQuote(arguments);
    return verb == "buy" ? runBuy(arguments) : runConfirmSale(arguments);
}

}  // namespace stacknet::ctl
