#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/names.h"
#include "core/base/file.h"

namespace stacknet::ctl {

namespace {

constexpr std::size_t kPassphraseFileBytesMax = 4'096;

void printStatus(const api::Snapshot& now) {
    const api::ChainInfo& chain = now.chain;
    std::printf("%s%s%s, engine %s %s\n", chain.localNetwork ? "LOCAL NETWORK  " : "",
                now.attestation->testEvidence ? "TEST EVIDENCE  " : "", chain.networkName.c_str(),
                std::string(engineStateName(now.engine.state)).c_str(), now.engine.version.c_str());
    if (!now.engine.errorMessage.empty()) std::printf("  ! %s\n", now.engine.errorMessage.c_str());
    std::printf("  height %s, view %s, leader %s%s, %s of %s proposals left\n",
                grouped(chain.height).c_str(), grouped(chain.view).c_str(),
                chain.leaderName.c_str(), chain.weLead ? " (this node)" : "",
                grouped(chain.proposalsLeft).c_str(), grouped(chain.termLength).c_str());
    std::printf("  state root %s, %s transactions, %u waiting%s\n",
                shortened(chain.stateRoot).c_str(), grouped(chain.committedTransactions).c_str(),
                chain.mempool, chain.syncing ? ", syncing" : "");
    std::printf("  HTTP API %s\n", now.service.httpAddress.empty()
                                       ? "(not served by this node)"
                                       : now.service.httpAddress.c_str());
    std::printf("  model    %s\n",
                now.service.inferenceReady
                    ? (now.service.inferenceModel + " by " + now.service.inferenceBackend).c_str()
                    : now.service.inferenceReason.c_str());
    std::printf("  health   %s\n", healthLine(now.service).c_str());
    std::printf("  sandbox  %s\n", now.service.sandboxReady ? now.service.sandboxRuntime.c_str()
                                                            : now.service.sandboxReason.c_str());
    std::printf("  GPUs     %s\n", now.attestation->sentence.c_str());
    std::vector<std::vector<std::string>> rows = {{"PEER", "ADDRESS", "STATE", "HEIGHT", "RTT"}};
    for (const api::PeerInfo& peer : now.peers) {
        std::string state(peerStateName(peer.state));
        if (!peer.reason.empty()) state += ": " + peer.reason;
        rows.push_back({peer.name, peer.address, state, grouped(peer.height),
                        std::to_string(peer.roundTripMs) + " ms"});
    }
    printTable(rows);
}

int printNodeKeys(const Arguments& arguments, const api::Snapshot& now) {
    if (arguments.json) {
        std::printf("%s\n", api::toJson(now.nodeKeys).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {{"INDEX", "KEY", "NAME", "STATE", "FREE",
                                                   "BONDED", "UNBONDING", "SERVED", "PAPERWORK",
                                                   "OURS"}};
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        std::string state(key.registered ? nodeKeyStateName(key.state) : "local");
        if (key.tombstoned) state += ", tombstoned";
        if (key.jailed && !key.tombstoned) state += ", jailed";
        rows.push_back({key.registered ? std::to_string(key.index) : "-", shortened(key.publicKey),
                        key.alias, std::move(state), grouped(key.tokensFree),
                        grouped(key.tokensBonded), grouped(key.tokensUnbonding),
                        grouped(key.tokensServed), grouped(key.paperworkCount),
                        key.ours ? (key.unlocked ? "unlocked" : "locked") : ""});
    }
    printTable(rows);
    return kExitOk;
}

Result<std::string> passphraseFrom(const Arguments& arguments) {
    const std::string file = arguments.option("--passphrase-file");
    if (file.empty()) return makeError("ctl.usage", "--passphrase-file is missing.");
    STACKNET_TRY(const Bytes content, readFile(file, kPassphraseFileBytesMax));
    const std::string_view text = asText(content);
    return std::string(text.substr(0, text.find_first_of("\r\n")));
}

int runNodeKeyOrder(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    if (isKeystoreVerb(verb)) return runKeystore(arguments);
    if (isMarketVerb(verb)) return runKeyMarket(arguments);
    const std::string subject = arguments.word(3);
    if (subject.empty()) {
        return failure(arguments,
                       makeError("ctl.usage", "keys node " + verb + " needs a name or key."));
    }
    if (verb == "register") return order(arguments, api::RegisterNodeKey{subject}, "registered by");
    if (verb == "activate") return order(arguments, api::ActivateNodeKey{subject}, "activated by");
    if (verb == "connect") return order(arguments, api::ConnectNodeKey{subject}, "connected by");
    if (verb == "disconnect") {
        return order(arguments, api::DisconnectNodeKey{subject}, "disconnected by");
    }
    if (verb == "lock") return order(arguments, api::LockNodeKey{subject}, "locked");
    if (verb == "transfer") {
        return order(arguments, api::TransferNodeKey{subject, arguments.word(4)}, "transferred by");
    }
    if (verb == "list" || verb == "unlist" || verb == "file") return runKeySale(arguments);
    if (verb != "create" && verb != "unlock") {
        return failure(arguments,
                       makeError("ctl.usage", "There is no \"keys node " + verb + "\"."));
    }
    auto passphrase = passphraseFrom(arguments);
    if (!passphrase.ok()) return failure(arguments, passphrase.error());
    if (verb == "create") {
        return order(arguments, api::CreateNodeKey{subject, *passphrase}, "created");
    }
    return order(arguments, api::UnlockNodeKey{subject, *passphrase}, "unlocked");
}

}  // namespace

int runStatus(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(**now).c_str());
    } else {
        printStatus(**now);
    }
    return kExitOk;
}

int runSessions(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (const auto words = arguments.onlyWords(verb == "end" ? 3 : 2); !words.ok()) {
        return failure(arguments, words.error());
    }
    if (verb == "end") {
        if (arguments.word(2).empty()) {
            return failure(arguments, makeError("ctl.usage", "sessions end needs a session's id."));
        }
        return order(arguments, api::EndSession{arguments.word(2)}, "ended");
    }
    if (!verb.empty() && verb != "list") {
        return failure(arguments, makeError("ctl.usage", "There is no \"sessions " + verb + "\"."));
    }
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson((*now)->sessions).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"ID", "ACCOUNT", "BY", "BROWSER", "PAGE", "ADDRESS", "BEGAN", "LAST USED", "ENDS"}};
    for (const api::SessionInfo& session : (*now)->sessions) {
        std::string methods;
        for (const std::string& method : session.methods) {
            methods += (methods.empty() ? "" : ",") + method;
        }
        rows.push_back({session.sid, session.account, methods, session.label, session.origin,
                        session.address, timeText(session.createdMs), timeText(session.seenMs),
                        timeText(session.endsMs)});
    }
    printTable(rows);
    return kExitOk;
}

int runKeys(const Arguments& arguments) {
    const std::string kind = arguments.word(1);
    if (kind == "node") return runNodeKeyOrder(arguments);
    if (kind == "api") return runApiKeys(arguments);
    if (!kind.empty() && kind != "list") {
        return failure(arguments, makeError("ctl.usage", "There is no \"keys " + kind + "\"."));
    }
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    return printNodeKeys(arguments, **now);
}

namespace {

/// Which lines of the log are wanted.
struct LogWish {
    std::uint64_t limit = 0;
    std::uint64_t after = 0;
    std::uint8_t level = 0;
    std::string module;
    std::string correlation;

    bool filters() const { return level > 0 || !module.empty() || !correlation.empty(); }
    bool takes(const api::LogLine& line) const {
        return line.level >= level && (module.empty() || line.module == module) &&
               (correlation.empty() || line.correlation == correlation);
    }
};

Result<LogWish> logWish(const Arguments& arguments) {
    LogWish wish;
    STACKNET_TRY(wish.limit, arguments.number("--limit", 200, 1, 1'000));
    STACKNET_TRY(wish.after, arguments.number("--after", 0, 0, UINT64_MAX));
    wish.module = arguments.option("--module");
    wish.correlation = arguments.option("--correlation");
    const std::string level = arguments.option("--level");
    if (level.empty()) return wish;
    for (std::uint8_t each = 0; each <= 4; ++each) {
        if (api::logLevelName(each) != level) continue;
        wish.level = each;
        return wish;
    }
    return makeError("ctl.usage", "--level is debug, info, notice, warning or critical.");
}

constexpr std::uint32_t kLogLinesAtOnce = 1'000;
/// Five times what a node keeps: a log that grows faster than it is read ends here, too.
constexpr int kLogPagesMax = 100;

/// The first lines above `after`; of those that a filter leaves, the newest.
Result<std::vector<api::LogLine>> askLines(Connection& connection, const LogWish& wish) {
    std::vector<api::LogLine> taken;
    std::uint64_t after = wish.after;
    for (int page = 0; page < kLogPagesMax; ++page) {
        const auto limit =
            wish.filters() ? kLogLinesAtOnce : static_cast<std::uint32_t>(wish.limit);
        STACKNET_TRY(const auto lines, connection.wait<std::vector<api::LogLine>>([&](auto done) {
            connection.node().logs(after, limit, std::move(done));
        }));
        for (const api::LogLine& line : lines) {
            if (wish.takes(line)) taken.push_back(line);
        }
        if (taken.size() > wish.limit) {
            taken.erase(taken.begin(), taken.end() - static_cast<std::ptrdiff_t>(wish.limit));
        }
        // A page that is not full is the last one.
        if (!wish.filters() || lines.size() < kLogLinesAtOnce) break;
        after = lines.back().sequence;
    }
    return taken;
}

}  // namespace

int runLogs(const Arguments& arguments) {
    const auto wish = logWish(arguments);
    if (!wish.ok()) return failure(arguments, wish.error());
    Connection connection(operatorSocket(arguments));
    const auto lines = askLines(connection, *wish);
    if (!lines.ok()) return failure(arguments, lines.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*lines).c_str());
        return kExitOk;
    }
    for (const api::LogLine& line : *lines) {
        const std::string correlation =
            line.correlation.empty() ? "" : " correlation=" + line.correlation;
        std::printf("%6llu %s %-8s %s %s %s%s\n", static_cast<unsigned long long>(line.sequence),
                    timeText(line.timeMs).c_str(),
                    std::string(api::logLevelName(line.level)).c_str(), line.module.c_str(),
                    line.event.c_str(), line.fields.c_str(), correlation.c_str());
    }
    return kExitOk;
}

int runStop(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    connection.node().requestStop();
    if (!connection.waitUntilStopping()) {
        return failure(arguments,
                       makeError("ctl.no_answer", "The node did not stop in time.", true));
    }
    if (!arguments.json) std::printf("stopping\n");
    return kExitOk;
}

int runReceiptGet(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    auto receipt = connection.wait<std::string>(
        [&](auto done) { connection.node().receipt(arguments.word(2), std::move(done)); });
    if (!receipt.ok()) return failure(arguments, receipt.error());
    const std::string out = arguments.option("--out");
    if (out.empty()) {
        std::printf("%s\n", receipt->c_str());
        return kExitOk;
    }
    if (auto written = writeFileAtomically(out, asBytes(*receipt)); !written.ok()) {
        return failure(arguments, written.error());
    }
    return kExitOk;
}

}  // namespace stacknet::ctl
