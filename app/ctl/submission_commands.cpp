#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arguments.h"
#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/engine/node_config.h"
#include "core/engine/submission_document.h"
#include "core/ledger/epochs.h"
#include "core/ledger/genesis.h"
#include "core/ledger/state.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

int listSubmissions(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    const auto& list = *(*now)->submissions;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(list).c_str());
        return kExitOk;
    }
    if (list.empty()) {
        std::printf("None since the node started.\n");
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"ORDER", "TAKEN (UTC)", "SIGNED BY", "WEIGHT", "OF", "BOUND"}};
    for (const api::SubmissionInfo& one : list) {
        rows.push_back({one.txHash, timeText(one.takenMs), std::to_string(one.receipts),
                        grouped(one.weight), grouped(one.totalWeight), one.bound ? "yes" : "no"});
    }
    printTable(rows);
    return kExitOk;
}

/// Who validates in the document's epoch, from what the user trusts.
Result<Hash256> trustedSet(const Arguments& arguments, const ledger::Genesis& genesis,
                           consensus::Epoch epoch) {
    if (const std::string given = arguments.option("--validators-hash"); !given.empty()) {
        return fixedFromHex<Hash256>(given, "--validators-hash");
    }
    if (epoch != 0) {
        return makeError("ctl.usage",
                         "The receipts are of epoch " + std::to_string(epoch) +
                             ", and the genesis knows the validators of epoch 0 only: give the "
                             "next_validators_hash of the last block before that epoch as "
                             "--validators-hash.");
    }
    return ledger::validatorSetHash(ledger::State::fromGenesis(genesis).validators());
}

Result<engine::SubmissionVerdict> verdictOn(const Arguments& arguments) {
    STACKNET_TRY(const Bytes content, readFile(arguments.word(2), engine::kDocumentBytesMax + 1));
    STACKNET_TRY(const auto document, engine::SubmissionDocument::fromJson(asText(content)));
    const std::string file = arguments.option("--genesis");
    if (file.empty()) return makeError("ctl.usage", "--genesis FILE is missing.");
    STACKNET_TRY(const ledger::Genesis genesis, engine::loadGenesis(file));
    STACKNET_TRY(const Hash256 set, trustedSet(arguments, genesis, document.epoch));
    return engine::verifySubmission(document, genesis.chainId(), set);
}

int verifySubmissionFile(const Arguments& arguments) {
    const auto verdict = verdictOn(arguments);
    if (!verdict.ok()) return failure(arguments, verdict.error());
    if (arguments.json) {
        json::array checks;
        for (const auto& check : verdict->checks) {
            checks.push_back(
                json::object{{"name", check.name}, {"ok", check.ok}, {"detail", check.detail}});
        }
        std::printf("%s\n", json::serialize(json::object{{"bound", verdict->bound},
                                                         {"weight", verdict->weight},
                                                         {"total_weight", verdict->totalWeight},
                                                         {"promises", verdict->promises},
                                                         {"checks", std::move(checks)}})
                                .c_str());
        return verdict->bound ? kExitOk : kExitFailed;
    }
    for (const auto& check : verdict->checks) {
        std::printf("%s  %-10s %s\n", check.ok ? "ok  " : "FAIL", check.name.c_str(),
                    check.detail.c_str());
    }
    std::printf("%s\n", verdict->bound
                            ? "Bound: validators that a third cannot outvote hold the order."
                            : "NOT bound.");
    return verdict->bound ? kExitOk : kExitFailed;
}

}  // namespace

int runSubmission(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (const auto fits = arguments.onlyWords(3); !fits.ok()) {
        return failure(arguments, fits.error());
    }
    if (verb == "list" || verb.empty()) return listSubmissions(arguments);
    if (!arguments.word(2).empty()) {
        if (verb == "get") return runReceiptGet(arguments);
        if (verb == "verify") return verifySubmissionFile(arguments);
    }
    return failure(arguments, makeError("ctl.usage",
                                        "Use: submission list, submission get HASH, submission "
                                        "verify FILE --genesis FILE."));
}

}  // namespace stacknet::ctl
