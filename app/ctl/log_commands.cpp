#include <algorithm>
#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arguments.h"
#include "app/ctl/sandbox_status.h"
#include "core/base/codec.h"
#include "core/engine/log_replay.h"
#include "core/engine/node_config.h"
#include "core/ledger/pricing.h"

/// What anybody can work out from the blocks of a node, running or not.
namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::uint64_t kKeysMax = 100'000;

struct Log {
    ledger::Genesis genesis;
    std::unique_ptr<engine::BlockStore> blocks;
};

Result<Log> openLog(const Arguments& arguments) {
    const std::string folder = arguments.option("--data-dir");
    if (folder.empty()) return makeError("ctl.usage", "--data-dir DIR is missing.");
    const engine::NodePaths paths{folder};
    STACKNET_TRY(ledger::Genesis genesis, engine::loadGenesis(paths.genesis()));
    STACKNET_TRY(auto blocks, engine::BlockStore::openReadOnly(paths.chain()));
    return Log{std::move(genesis), std::move(blocks)};
}

std::string usd(std::uint64_t microUsd) {
    std::string fraction = std::to_string(microUsd % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return "$" + grouped(microUsd / 1'000'000) + "." + fraction;
}

void printChanges(const std::vector<engine::ReplayedChange>& changes, std::size_t shown) {
    std::map<ledger::PointsReason, std::pair<std::uint64_t, std::int64_t>> sums;
    for (const engine::ReplayedChange& change : changes) {
        auto& [count, delta] = sums[change.reason];
        ++count;
        delta += change.delta;
    }
    std::vector<std::vector<std::string>> rows = {{"REASON", "TIMES", "POINTS"}};
    for (const auto& [reason, sum] : sums) {
        rows.push_back({std::string(ledger::pointsReasonName(reason)), grouped(sum.first),
                        signedNumber(sum.second)});
    }
    printTable(rows);
    std::printf("\nThe last %zu of %zu entries:\n", shown, changes.size());
    rows = {{"HEIGHT", "TIME (UTC)", "REASON", "CHANGE", "POINTS"}};
    for (std::size_t i = changes.size() - shown; i < changes.size(); ++i) {
        const engine::ReplayedChange& change = changes[i];
        rows.push_back({grouped(change.height), timeText(change.timeMs),
                        std::string(ledger::pointsReasonName(change.reason)),
                        signedNumber(change.delta), grouped(change.balance)});
    }
    printTable(rows);
}

}  // namespace

int runPoints(const Arguments& arguments) {
    if (arguments.word(1) == "recent") return runPointsRecent(arguments);
    if (arguments.word(1) != "explain" || arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage",
                                            "Usage: stacknetctl points explain KEY --data-dir DIR "
                                            "[--limit N] [--json], or points recent [--json]"));
    }
    const auto key = fixedFromHex<PublicKey>(arguments.word(2), "KEY");
    if (!key.ok()) return failure(arguments, key.error());
    const auto limit = arguments.number("--limit", 20, 1, INT64_MAX);
    if (!limit.ok()) return failure(arguments, limit.error());
    const auto log = openLog(arguments);
    if (!log.ok()) return failure(arguments, log.error());
    const auto changes = engine::pointsHistory(*log->blocks, log->genesis, *key);
    if (!changes.ok()) return failure(arguments, changes.error());
    const ledger::State begin = ledger::State::fromGenesis(log->genesis);
    const ledger::NodeKeyRecord* born = begin.findKey(*key);
    const std::uint64_t atGenesis = born == nullptr ? 0 : born->points;
    const std::uint64_t points = changes->empty() ? atGenesis : changes->back().balance;
    if (arguments.json) {
        json::array list;
        for (const engine::ReplayedChange& change : *changes) {
            list.push_back(json::object{{"height", change.height},
                                        {"time_ms", change.timeMs},
                                        {"reason", ledger::pointsReasonName(change.reason)},
                                        {"delta", change.delta},
                                        {"points", change.balance}});
        }
        std::printf("%s\n", json::serialize(json::object{{"key", toHex(*key)},
                                                         {"height", log->blocks->tipHeight()},
                                                         {"genesis_points", atGenesis},
                                                         {"points", points},
                                                         {"changes", std::move(list)}})
                                .c_str());
        return kExitOk;
    }
    std::printf("%s points at height %s: %s of the genesis and what follows from the log\n\n",
                grouped(points).c_str(), grouped(log->blocks->tipHeight()).c_str(),
                grouped(atGenesis).c_str());
    if (!changes->empty()) {
        printChanges(*changes, std::min<std::size_t>(changes->size(), *limit));
    }
    return kExitOk;
}

int runPrice(const Arguments& arguments) {
    std::uint64_t count = 1;
    if (const std::string word = arguments.word(1); !word.empty()) {
        const bool digits = word.size() <= 6 && std::all_of(word.begin(), word.end(), [](char c) {
                                return c >= '0' && c <= '9';
                            });
        count = digits ? std::stoull(word) : 0;
        if (count == 0 || count > kKeysMax) {
            return failure(arguments, makeError("ctl.usage", "How many keys? 1 to 100000."));
        }
    }
    const auto log = openLog(arguments);
    if (!log.ok()) return failure(arguments, log.error());
    const auto state =
        engine::replayLog(*log->blocks, log->genesis, [](const auto&, const auto&) {});
    if (!state.ok()) return failure(arguments, state.error());
    const ledger::KeySaleQuote quote = ledger::keySaleQuote(state->keyPriceMicroUsd(), count);
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"count", quote.count},
                                                         {"first_micro_usd", quote.firstMicroUsd},
                                                         {"last_micro_usd", quote.lastMicroUsd},
                                                         {"total_micro_usd", quote.totalMicroUsd},
                                                         {"next_micro_usd", quote.nextMicroUsd},
                                                         {"saturated", quote.saturated}})
                                .c_str());
        return kExitOk;
    }
    printTable({{"KEYS", "FIRST", "LAST", "TOTAL", "THE NEXT WOULD COST"},
                {grouped(quote.count), usd(quote.firstMicroUsd), usd(quote.lastMicroUsd),
                 (quote.saturated ? "more than " : "") + usd(quote.totalMicroUsd),
                 usd(quote.nextMicroUsd)}});
    return kExitOk;
}

}  // namespace stacknet::ctl
