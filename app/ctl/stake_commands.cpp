#include <charconv>
#include <cstdio>

#include "app/ctl/connection.h"
#include "app/ctl/short_names.h"
#include "core/api/api_json.h"
#include "core/api/names.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/engine/submission_document.h"

// challenge, stake, and the orders for selling and filing a Node Key.
namespace stacknet::ctl {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kTransactionFileBytesMax = 8'192;

std::string orDash(std::uint64_t number) {
    return number == 0 ? "-" : grouped(number);
}

Result<std::uint64_t> amount(const Arguments& arguments, std::size_t index, const char* what) {
    const std::string text = arguments.word(index);
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() ||
        value == 0) {
        return makeError("ctl.usage", std::string(what) +
                                          " must be a whole number above 0, not \"" + text + "\".");
    }
    return value;
}

void printChallenges(const std::vector<api::ChallengeInfo>& challenges) {
    if (challenges.empty()) return static_cast<void>(std::printf("None.\n"));
    Rows rows = {{"CHALLENGE", "STATE", "ACCUSED", "EPOCH", "VIEW", "DUE", "TRANSACTION", "FILED",
                  "VERDICT"}};
    for (const api::ChallengeInfo& one : challenges) {
        std::string state(api::challengeStateName(one.state));
        if (!one.rejectCode.empty()) state += ": " + one.rejectCode;
        if (one.againstUs) state += " (against this node)";
        rows.push_back({one.id, state, one.accusedName, grouped(one.epoch), grouped(one.view),
                        grouped(one.dueView), shortened(one.txHash), orDash(one.filedHeight),
                        orDash(one.verdictHeight)});
    }
    printTable(rows);
}

void printChallenge(const api::ChallengeInfo& one) {
    std::printf("%s: %s%s%s\n", one.id.c_str(),
                std::string(api::challengeStateName(one.state)).c_str(),
                one.rejectCode.empty() ? "" : " ", one.rejectCode.c_str());
    std::printf("  accused     %s (%s), epoch %s, view %s\n", one.accusedName.c_str(),
                one.accused.c_str(), grouped(one.epoch).c_str(), grouped(one.view).c_str());
    std::printf("  transaction %s, due at view %s\n", one.txHash.c_str(),
                grouped(one.dueView).c_str());
    std::printf("  %s\n", one.promised ? "promised by the accused, in its own name"
                                       : ("demanded by " + one.signer).c_str());
    std::printf("  filed by    %s, height %s, verdict at height %s\n", one.filedBy.c_str(),
                orDash(one.filedHeight).c_str(), orDash(one.verdictHeight).c_str());
    Rows rows = {{"CHECK", "RESULT", "DETAIL"}};
    for (const api::ChallengeStep& step : one.steps) {
        rows.push_back({std::string(api::challengeCheckName(step.check)),
                        step.passed ? "passed" : "failed", step.detail});
    }
    printTable(rows);
}

int showChallenge(const Arguments& arguments, const api::Snapshot& now) {
    if (arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage",
                                            "Which? \"challenge list\" shows the ids; their "
                                            "beginning is enough."));
    }
    std::vector<std::string> ids;
    for (const api::ChallengeInfo& one : *now.challenges) ids.push_back(one.id);
    const auto id = idFor(arguments.word(2), ids);
    if (!id.ok()) return failure(arguments, id.error());
    for (const api::ChallengeInfo& one : *now.challenges) {
        if (one.id != *id) continue;
        if (arguments.json) {
            std::printf("%s\n", api::toJson(one).c_str());
        } else {
            printChallenge(one);
        }
        return kExitOk;
    }
    return failure(arguments, makeError("ctl.not_found",
                                        "The node shows no challenge " + arguments.word(2) + "."));
}

int listDemands(const Arguments& arguments, const api::Snapshot& now) {
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*now.demands).c_str());
        return kExitOk;
    }
    if (now.demands->empty()) {
        std::printf("None.\n");
        return kExitOk;
    }
    Rows rows = {{"TRANSACTION", "TERM", "LEADER", "DEMANDED", "DUE", "MET", "AGE", "BY"}};
    for (const api::DemandInfo& one : *now.demands) {
        rows.push_back({one.txHash, grouped(one.term), shortened(one.leader), orDash(one.firstView),
                        orDash(one.dueView), orDash(one.metView),
                        grouped(static_cast<std::uint64_t>(
                            std::max<std::int64_t>(0, now.asOfMs - one.sinceMs) / 1'000)) +
                            " s",
                        one.byUs ? "this node" : "others"});
    }
    printTable(rows);
    for (const api::DemandInfo& one : *now.demands) {
        const bool late =
            one.metView == 0 ? one.dueView < now.chain.view : one.metView > one.dueView;
        const bool broken = one.dueView != 0 && late;
        if (!broken || one.signer.empty()) continue;
        std::printf(
            "Due and not included in time. What accusing the leader would cost:\n"
            "  stacknetctl challenge file --epoch %llu --view %llu --signer %s --hash %s "
            "--preview\n",
            static_cast<unsigned long long>(one.epoch),
            static_cast<unsigned long long>(one.firstView), one.signer.c_str(), one.txHash.c_str());
    }
    return kExitOk;
}

/// The promise of a submission file that the leader is accused of.
Result<api::FileChallenge> accusationBy(const Arguments& arguments) {
    STACKNET_TRY(const std::uint64_t view, arguments.number("--view", 0, 1, UINT64_MAX));
    STACKNET_TRY(const Bytes content,
                 readFile(arguments.option("--promise"), engine::kDocumentBytesMax + 1));
    STACKNET_TRY(const auto document, engine::SubmissionDocument::fromJson(asText(content)));
    const consensus::InclusionPromise* chosen = nullptr;
    for (const consensus::InclusionPromise& promise : document.promises) {
        if (view != 0 && promise.byView != view) continue;
        if (chosen != nullptr) {
            return makeError("ctl.usage",
                             "The file holds several promises; say which by --view: its by_view.");
        }
        chosen = &promise;
    }
    if (chosen == nullptr) return makeError("ctl.usage", "The file holds no such promise.");
    api::FileChallenge command;
    command.promise = toHex(consensus::encodePromise(*chosen));
    command.publicKey = arguments.option("--key");
    return command;
}

int fileChallenge(const Arguments& arguments) {
    if (!arguments.option("--promise").empty()) {
        const auto command = accusationBy(arguments);
        if (!command.ok()) return failure(arguments, command.error());
        return order(arguments, *command, "filed as");
    }
    api::FileChallenge command;
    auto epoch = arguments.number("--epoch", 0, 0, UINT64_MAX);
    auto view = arguments.number("--view", 0, 1, UINT64_MAX);
    if (!epoch.ok() || !view.ok()) {
        return failure(arguments, epoch.ok() ? view.error() : epoch.error());
    }
    command.epoch = *epoch;
    command.view = *view;
    command.signer = arguments.option("--signer");
    command.txHash = arguments.option("--hash");
    command.publicKey = arguments.option("--key");
    const std::string file = arguments.option("--tx");
    if (command.view == 0 || command.signer.empty() || file.empty() == command.txHash.empty()) {
        return failure(arguments,
                       makeError("ctl.usage",
                                 "challenge file needs --view, --signer and either --tx or "
                                 "--hash. See stacknetctl challenge --help."));
    }
    if (!file.empty()) {
        const auto content = readFile(file, kTransactionFileBytesMax);
        if (!content.ok()) return failure(arguments, content.error());
        command.transaction = toHex(*content);
    }
    return order(arguments, command, "filed as");
}

}  // namespace

int runChallenge(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    const bool named = verb == "auto" || verb == "show";
    if (const auto fits = arguments.onlyWords(named ? 3 : 2); !fits.ok()) {
        return failure(arguments, fits.error());
    }
    if (verb == "file") return fileChallenge(arguments);
    if (verb == "auto") {
        const std::string word = arguments.word(2);
        if (word != "on" && word != "off") {
            return failure(arguments, makeError("ctl.usage", "challenge auto is on or off."));
        }
        return order(arguments, api::SetAutoChallenge{word == "on"}, "challenges by itself:");
    }
    if (!verb.empty() && verb != "list" && verb != "show" && verb != "demands") {
        return failure(arguments,
                       makeError("ctl.usage", "There is no \"challenge " + verb + "\"."));
    }
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (verb == "show") return showChallenge(arguments, **now);
    if (verb == "demands") return listDemands(arguments, **now);
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*(*now)->challenges).c_str());
    } else {
        printChallenges(*(*now)->challenges);
    }
    return kExitOk;
}

int runStake(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    const std::string key = arguments.word(2);
    const bool counted = verb == "bond" || verb == "unbond";
    if (const auto fits = arguments.onlyWords(counted ? 4 : 3); !fits.ok()) {
        return failure(arguments, fits.error());
    }
    if (verb == "withdraw") return order(arguments, api::Withdraw{key}, "withdrawn by");
    if (verb == "unjail") return order(arguments, api::Unjail{key}, "unjailed by");
    if (!counted) {
        return failure(arguments, makeError("ctl.usage",
                                            verb.empty() ? "Which? See stacknetctl stake --help."
                                                         : "There is no \"stake " + verb + "\"."));
    }
    const auto tokens = amount(arguments, 3, "TOKENS");
    if (!tokens.ok()) return failure(arguments, tokens.error());
    if (verb == "bond") return order(arguments, api::Bond{key, *tokens}, "bonded by");
    return order(arguments, api::Unbond{key, *tokens}, "unbonded by");
}

int runKeySale(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    const std::string key = arguments.word(3);
    if (verb == "unlist") return order(arguments, api::UnlistNodeKey{key}, "taken off sale by");
    if (verb == "file") return order(arguments, api::FileNodeKey{key}, "filed by");
    const auto price = amount(arguments, 4, "MICRO-USD");
    if (!price.ok()) return failure(arguments, price.error());
    return order(arguments, api::ListNodeKey{key, *price}, "listed by");
}

}  // namespace stacknet::ctl
