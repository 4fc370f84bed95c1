#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace stacknet::ctl {

inline constexpr int kExitOk = 0;
inline constexpr int kExitFailed = 1;  ///< the answer is no, or something went wrong
inline constexpr int kExitUsage = 2;

/// The command line, taken apart: words in order, options by name.
struct Arguments {
    std::vector<std::string> words;
    std::map<std::string, std::string> options;  ///< "--out" -> value
    std::set<std::string> flags;                 ///< of the Rack: "--encrypt", "--full", ...
    bool json = false;
    bool preview = false;             ///< show what an order costs, do nothing
    bool yes = false;                 ///< an irreversible order is meant
    bool session = false;             ///< --session: a key for this request alone
    bool test = false;                ///< --test: a key for the echo model
    bool acceptGpuEvidence = false;   ///< --accept-gpu-evidence: without a quote of the CPU
    bool acceptTestEvidence = false;  ///< --accept-test-evidence: a recording
    bool confidential = false;        ///< --confidential: only an attested node may do it
    bool route = false;               ///< --route: the node that the network chooses
    bool csv = false;                 ///< --csv: what is written anyway
    bool local = false;               ///< --local: with what only this node knows
    bool force = false;               ///< --force: replace a file that is there
    bool hidden = false;              ///< --hidden: names that begin with a dot, too

    std::string word(std::size_t index) const {
        return index < words.size() ? words[index] : std::string();
    }
    bool flag(const std::string& name) const { return flags.contains(name); }
    std::string option(const std::string& name, const std::string& otherwise = {}) const {
        const auto found = options.find(name);
        return found == options.end() ? otherwise : found->second;
    }
    /// Error "ctl.usage" names the first word after `countMax`, the command's own word included.
    Result<void> onlyWords(std::size_t countMax) const;
    /// A number from `least` to `most`; error "ctl.usage" names the option.
    Result<std::uint64_t> number(const std::string& name, std::uint64_t otherwise,
                                 std::uint64_t least, std::uint64_t most) const;
};

/// Error "ctl.usage" names the word that is not known.
Result<Arguments> parseArguments(int count, char** values);

/// The operator socket: --socket, else that of --data-dir, else that of the console's default data
/// directory.
std::filesystem::path operatorSocket(const Arguments& arguments);

/// Prints the error to stderr, as JSON with --json, and returns the exit code for it.
int failure(const Arguments& arguments, const Error& error);

/// Rows with aligned columns; the first row is the heading.
void printTable(const std::vector<std::vector<std::string>>& rows);
/// "1,234,567".
std::string grouped(std::uint64_t number);
/// The same with its sign: "+1,000", "-16".
std::string signedNumber(std::int64_t number);
/// UTC, "2026-01-02 03:04:05"; "never" for 0.
std::string timeText(std::int64_t ms);

// One function per command; each returns the exit code.
int runStatus(const Arguments& arguments);
int runKeys(const Arguments& arguments);
/// keys api [list] | create NAME | rotate ID | revoke ID
int runApiKeys(const Arguments& arguments);
/// sessions [list] | end ID
int runSessions(const Arguments& arguments);
/// login [ADDRESS] and logout
int runLogin(const Arguments& arguments);
int runLogout(const Arguments& arguments);
/// tasks [--limit N] | show TASK
int runTasks(const Arguments& arguments);
int runLogs(const Arguments& arguments);
int runStop(const Arguments& arguments);
/// receipt get TASK | verify | explain | recompute FILE
int runReceipt(const Arguments& arguments);
/// images list | import LAYOUT | show IMAGE | remove IMAGE | gc, on a data directory
int runImages(const Arguments& arguments);
/// answer verify FILE
int runAnswer(const Arguments& arguments);
int runSandbox(const Arguments& arguments);
int runGenesis(const Arguments& arguments);
int runInvite(const Arguments& arguments);
int runChain(const Arguments& arguments);
int runConsensus(const Arguments& arguments);
int runValidators(const Arguments& arguments);
int runEvidence(const Arguments& arguments);
int runSlashes(const Arguments& arguments);
int runChallenge(const Arguments& arguments);
int runStake(const Arguments& arguments);
int runE2ee(const Arguments& arguments);
int runChat(const Arguments& arguments);
/// submission list | get HASH | verify FILE
int runSubmission(const Arguments& arguments);
int runReceiptGet(const Arguments& arguments);
int runAuth(const Arguments& arguments);
/// attest verify | explain | collect | token verify | cases | rims | status
int runAttest(const Arguments& arguments);
/// route explain
int runRoute(const Arguments& arguments);
/// rack cid PATH | car pack PATH | car unpack FILE
int runCheck(const Arguments& arguments);
int runDiag(const Arguments& arguments);
int runSettings(const Arguments& arguments);
int runRack(const Arguments& arguments);
/// memory_commands.cpp
int runMemory(const Arguments& arguments);
int runPoints(const Arguments& arguments);
int runArena(const Arguments& arguments);
/// rack status | list | show | add | export | import | pin | unpin | verify | gc | cancel
int runRackOrders(const Arguments& arguments);
/// alerts list | ack ID | rules | test CHANNEL
int runAlerts(const Arguments& arguments);
int runPrice(const Arguments& arguments);
/// metrics show | words
int runMetrics(const Arguments& arguments);
/// paperwork export, from a data directory
int runPaperwork(const Arguments& arguments);
/// bridge [list] | add ID | remove ID, in the data directory of a node that may be running
int runBridge(const Arguments& arguments);
/// keys node list | unlist | file
int runKeySale(const Arguments& arguments);
/// keys node market | quote | confirm-sale | buy (market_commands.cpp)
int runKeyMarket(const Arguments& arguments);
bool isMarketVerb(const std::string& verb);
/// keys node words | restore | export | import | ... (key_commands.cpp)
int runKeystore(const Arguments& arguments);
bool isKeystoreVerb(const std::string& verb);

/// The text of "COMMAND --help"; null where "--help" says all there is.
const char* commandHelp(const std::string& command);
/// Of those about what the network does and proves; commandHelp() knows them, too.
const char* networkCommandHelp(const std::string& command);

}  // namespace stacknet::ctl
