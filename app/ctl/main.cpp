// stacknetctl: asks and orders a running node, and the offline tools.

#include <signal.h>

#include <cstdio>
#include <cstring>
#include <map>

#include "app/ctl/arguments.h"
#include "app/ctl/privacy_commands.h"
#include "app/ctl/sim_command.h"
#include "app/ctl/validator_commands.h"
#include "app/ctl/vote_commands.h"
#include "app/ctl/work_commands.h"

namespace {

using namespace stacknet;

constexpr const char* kHelp =
    "Usage: stacknetctl [--socket PATH | --data-dir DIR] [--json] COMMAND\n"
    "\n"
    "A running node (by its operator socket):\n"
    "  status                         chain, leader, peers, services\n"
    "  keys                           Node Keys with state and tokens\n"
    "  keys node create NAME --passphrase-file FILE\n"
    "  keys node unlock KEY --passphrase-file FILE | lock KEY\n"
    "  keys node register KEY | activate KEY | connect KEY | transfer KEY OWNER\n"
    "  keys node words | restore | export | import | verify | protection | watch ...  keys --help\n"
    "  keys node list KEY MICRO-USD | unlist KEY | file KEY --yes\n"
    "  keys api                       API keys\n"
    "  keys api create NAME [--scope S,..] [--model M,..] [--cidr BLOCK,..] [--cap TOKENS]\n"
    "                       [--expires DAYS] [--test]   more: keys --help\n"
    "  keys api rotate ID [--grace HOURS]   a new key; the old one stays valid so long (24)\n"
    "  keys api revoke ID\n"
    "  sessions                       wallet logins; sessions end ID\n"
    "  login [ADDRESS] [--out FILE]   sign in with a wallet; logout [--file FILE]\n"
    "  tasks [--limit N]              newest tasks with their use, end and class, never their "
    "content\n"
    "  tasks show TASK                one of them\n"
    "  logs [--after N] [--limit N] [--level L] [--module M] [--correlation ID]\n"
    "  consensus                      term, leader, watchdog, signing, the last and next terms\n"
    "  validators                     weight, link, votes present\n"
    "  validator list | start | freeze | stop | withhold INDEX   those of a local network\n"
    "  evidence [show ID]             contradicting signatures\n"
    "  slashes                        penalties, before and after\n"
    "  arena status                   spot checks: what is committed, run again and judged\n"
    "  route explain [--model M]      which node takes such a task now, and why\n"
    "  attest status                  this machine's GPUs and the attested nodes\n"
    "  attest now | evidence          asks the running node's GPUs anew | what they say\n"
    "  challenge list | show ID | demands | file | auto on|off\n"
    "  stake bond KEY TOKENS | unbond KEY TOKENS | withdraw KEY | unjail KEY\n"
    "  metrics show | words           what is counted of usage, and the last released day\n"
    "  stop\n"
    "\n"
    "A node's HTTP API, encrypted end to end (the running node, or --url URL --node KEY):\n"
    "  chat TEXT [--e2ee] [--session] [--model NAME] [--confidential] [--api-key-file FILE]\n"
    "  e2ee descriptor                the encryption key, as the node says\n"
    "  e2ee verify [FILE]             signed by the node, for now, the same for all clients\n"
    "\n"
    "  memory status                  the running node's counts, never content\n"
    "  memory create | open | close | list | add TEXT | edit ID TEXT | delete ID | export\n"
    "         forget --yes | snapshot | snapshots | restore FILE|CID   your own; memory --help\n"
    "\n"
    "Receipts:\n"
    "  receipt get TASK [--out FILE]  from the running node\n"
    "  receipt verify FILE [--key NODEKEY] [--chain-id ID]   offline\n"
    "  receipt explain FILE           what it says, covers, proves and does not prove; offline\n"
    "  receipt recompute FILE --code FILE   runs it again in a container and compares; offline\n"
    "  receipt recompute FILE [--request FILE]   asks the model again; chats of class R; offline\n"
    "  answer verify FILE [--key NODEKEY]   who made an answer of the HTTP API; offline\n"
    "  submission list                orders taken here, and who has signed to hold them\n"
    "  submission get HASH [--out FILE]   those signatures, from the running node\n"
    "  submission verify FILE --genesis FILE [--validators-hash HASH]   offline\n"
    "  sandbox status                 the running node's: runtimes, limits, warm pool, what became "
    "of runs\n"
    "  work [status] | pause [MINUTES] | drain [MINUTES] | resume   whether tasks are taken\n"
    "  work schedule HOURS|on|off, work battery on|off   when they are\n"
    "  peers [list] | ban PEER [HOURS] [REASON] | unban PEER | reachability\n"
    "  privacy status | run           what is kept and until when; delete now what is past its "
    "time\n"
    "  privacy audit [--canary HEX|FILE] [--pid P]   looks for texts that must not be kept\n"
    "\n"
    "Offline:\n"
    "  privacy table                  every class of data: what, where, how long, why, who "
    "deletes it\n"
    "  sandbox spec [--language python|shell]   the OCI config.json a run would use\n"
    "  sandbox doctor                 whether code can be run here, and what is missing\n"
    "  images --data-dir DIR list | import LAYOUT | show IMAGE | remove IMAGE | gc   tool images\n"
    "  genesis create --out DIR [--nodes 4] [--name NAME]    node directories of a new network\n"
    "  genesis show FILE\n"
    "  invite create --data-dir DIR --out FILE\n"
    "  invite show FILE\n"
    "  invite accept FILE --data-dir DIR [--name NAME] [--listen HOST:PORT]\n"
    "  chain --data-dir DIR [--from H] [--to H]   blocks with id and state root\n"
    "  points explain KEY --data-dir DIR   where a key's points come from, entry by entry\n"
    "  arena explain TASK --data-dir DIR   who checked a task, with the draw's numbers\n"
    "  arena privacy                  what spot checks show of a request, and to whom\n"
    "  arena simulate [--tasks N] [--seeds N]   what spot checks find, beside the formula\n"
    "  price [KEYS] --data-dir DIR    what so many new Node Keys cost\n"
    "  paperwork export --data-dir DIR -o FILE   what was worked, for settlement; adds up to the "
    "ledger\n"
    "  rack cid PATH                  its content identifier, as IPFS makes it; nothing is stored\n"
    "  rack car pack PATH --out FILE | unpack FILE --out PATH   content as one file\n"
    "  rack status | list | show CID | add PATH | export CID --out PATH | import FILE | pin CID\n"
    "  rack verify CID | unpin CID | gc | cancel JOB   what the node keeps for its users\n"
    "  votes export --data-dir DIR [--file FILE]  what its Node Key signed, to move the key\n"
    "  votes import --data-dir DIR --file FILE    never sign again what is in the file\n"
    "  attest verify --report FILE --chain FILE --nonce HEX [--driver-rim FILE --vbios-rim FILE]\n"
    "  attest explain ...             the same, for people: what failed and what to do\n"
    "  attest collect [--nonce HEX]   evidence of this machine's GPUs\n"
    "  attest token verify --token FILE --jwks FILE --nonce HEX\n"
    "  attest cases --file CASES.json | rims list | rims add FILE\n"
    "  attest fetch rim ID | ocsp | keys   from NVIDIA's services; the rest is offline\n"
    "  auth check-session --jwks FILE --at TIME TOKEN    whether a session token is good\n"
    "  bridge --data-dir DIR list | add ID --origin URL | remove ID   sites that wallets sign in "
    "to\n"
    "  check                          a look at this machine and at the node's files\n"
    "  diag --out FILE [--preview]    the support bundle, also while the node does not answer\n"
    "  settings list | set NAME VALUE   what of node.json may be changed from here\n"
    "  sim [--help]                   the protocol under simulated faults\n"
    "\n"
    "  --json prints JSON; --preview says what an order costs and does nothing; --yes does what\n"
    "  nothing brings back; --version; --help, also after chat, e2ee, keys, votes, consensus,\n"
    "  validators, validator, evidence, slashes, challenge, stake, submission, points, price,\n"
    "  sessions, login, bridge, attest, auth, answer, receipt, images, metrics, paperwork,\n"
    "  rack, memory, privacy, work, peers, check, diag, settings and arena\n"
    "Exit codes: 0 done, 1 no or failed, 2 wrong usage.\n";

}  // namespace

int main(int count, char** values) {
    // The simulator has options of its own.
    if (count > 1 && std::strcmp(values[1], "sim") == 0) return ctl::runSim(count - 2, values + 2);
    ::signal(SIGPIPE, SIG_IGN);
    const auto parsed = ctl::parseArguments(count, values);
    if (!parsed.ok()) return ctl::failure({}, parsed.error());
    const ctl::Arguments& arguments = *parsed;
    const std::string command = arguments.word(0);
    if (command == "--version") {
        std::printf("stacknetctl %s\n", STACKNET_VERSION);
        return ctl::kExitOk;
    }
    if (command == "--help" || command == "-h" || command == "help") {
        const char* own = ctl::commandHelp(arguments.word(1));
        std::fputs(own != nullptr ? own : kHelp, stdout);
        return ctl::kExitOk;
    }
    static const std::map<std::string, int (*)(const ctl::Arguments&)> commands = {
        {"status", ctl::runStatus},
        {"keys", ctl::runKeys},
        {"sessions", ctl::runSessions},
        {"login", ctl::runLogin},
        {"logout", ctl::runLogout},
        {"tasks", ctl::runTasks},
        {"logs", ctl::runLogs},
        {"stop", ctl::runStop},
        {"receipt", ctl::runReceipt},
        {"images", ctl::runImages},
        {"privacy", ctl::runPrivacy},
        {"check", ctl::runCheck},
        {"diag", ctl::runDiag},
        {"settings", ctl::runSettings},
        {"work", ctl::runWork},
        {"peers", ctl::runPeers},
        {"answer", ctl::runAnswer},
        {"sandbox", ctl::runSandbox},
        {"genesis", ctl::runGenesis},
        {"invite", ctl::runInvite},
        {"chain", ctl::runChain},
        {"consensus", ctl::runConsensus},
        {"validators", ctl::runValidators},
        {"validator", ctl::runValidator},
        {"evidence", ctl::runEvidence},
        {"slashes", ctl::runSlashes},
        {"challenge", ctl::runChallenge},
        {"stake", ctl::runStake},
        {"votes", ctl::runVotes},
        {"chat", ctl::runChat},
        {"e2ee", ctl::runE2ee},

        {"submission", ctl::runSubmission},
        {"bridge", ctl::runBridge},
        {"points", ctl::runPoints},
        {"arena", ctl::runArena},
        {"alerts", ctl::runAlerts},
        {"price", ctl::runPrice},
        {"metrics", ctl::runMetrics},
        {"paperwork", ctl::runPaperwork},
        {"auth", ctl::runAuth},
        {"route", ctl::runRoute},
        {"rack", ctl::runRack},
        {"memory", ctl::runMemory},
        {"attest", ctl::runAttest}};
    const auto found = commands.find(command);
    if (found == commands.end()) {
        return ctl::failure(
            arguments, makeError("ctl.usage", command.empty() ? "Which command? See --help."
                                                              : "There is no command \"" + command +
                                                                    "\". See --help."));
    }
    return found->second(arguments);
}
