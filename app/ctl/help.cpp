#include <map>

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

const char* commandHelp(const std::string& command) {
    static const std::map<std::string, const char*> texts = {
        {"consensus",
         "Usage: stacknetctl consensus [--json]\n"
         "\n"
         "Term, leader, proposals made and left, whether this node signs, what its watchdog "
         "counts\n"
         "down on, messages it dropped by reason, and the duty strip: who leads the next terms "
         "and\n"
         "how the last ones ended (left: a quorum left the leader at that view).\n"},
        {"validators",
         "Usage: stacknetctl validators [--json]\n"
         "\n"
         "The validators of the epoch by index: weight and share, link to this node, jailed or\n"
         "tombstoned, points, and their votes in the certificates of the last final blocks that\n"
         "this node saw. A certificate is closed by a quorum: a missing vote alone is no fault.\n"},
        {"evidence",
         "Usage: stacknetctl evidence [list | show ID] [--json]\n"
         "\n"
         "Contradicting signatures, newest first. ID: its first six or more digits. \"show\" "
         "prints the two signed messages: the\n"
         "bytes that each signature covers and the signature, hexadecimal.\n"},
        {"bridge",
         "Usage: stacknetctl bridge --data-dir DIR [list] [--json]\n"
         "       stacknetctl bridge --data-dir DIR add ID --origin URL[,URL] [--redirect "
         "URI[,URI]]\n"
         "                                         [--stack NAME] [--name TEXT] [--logout URL]\n"
         "       stacknetctl bridge --data-dir DIR remove ID\n"
         "\n"
         "Other sites that may ask this node who somebody is (/bridge/authorize). Origins and "
         "URIs\n"
         "are compared letter for letter: https://app.example, without a slash at the end. Acts "
         "on\n"
         "the next request of a running node; \"add\" replaces the entry of that ID.\n"},
        {"sessions",
         "Usage: stacknetctl sessions [list] [--json]\n"
         "       stacknetctl sessions end ID [--json]\n"
         "\n"
         "Wallet logins that have not ended, newest first. \"end\" acts on the next request; all\n"
         "sessions of an account end with \"Sign out everywhere\" on the login page.\n"},
        {"login",
         "Usage: stacknetctl login [--out FILE] [--json]\n"
         "       stacknetctl login ADDRESS [--url URL] [--out FILE] [--json]\n"
         "       stacknetctl logout [--file FILE] [--json]\n"
         "\n"
         "Signs in with an Ethereum or Solana wallet. Without ADDRESS the running node opens a "
         "page on\n"
         "its machine for two minutes: choose a wallet there, and see that it shows the same four\n"
         "words. With the wallet's ADDRESS the text to sign is printed and its signature read, "
         "for a\n"
         "wallet on a phone or on another machine.\n"
         "  --url URL     another node's https address\n"
         "  --out FILE    where the session is kept, readable by you alone\n"
         "                (~/.config/stacknet/session.json); - prints it\n"
         "  --file FILE   the session that logout ends\n"
         "--json prints a line for what is to be done and one for what was done.\n"},
        {"slashes",
         "Usage: stacknetctl slashes [--json]\n"
         "\n"
         "Penalties in final blocks, newest first: stake before, penalty, after (whole tokens), "
         "what\n"
         "of it was burned and what rewarded, and the proof.\n"},
        {"challenge",
         "Usage: stacknetctl challenge [list | show ID | demands] [--json]\n"
         "       stacknetctl challenge file --view D --signer KEY (--tx FILE | --hash HASH)\n"
         "                                  [--epoch E] [--key KEY] [--preview | --yes] [--json]\n"
         "       stacknetctl challenge file --promise FILE [--view D] [--key KEY]\n"
         "                                  [--preview | --yes] [--json]\n"
         "       stacknetctl challenge auto on|off\n"
         "\n"
         "Censorship challenges. \"show\" prints the checks in the order the protocol makes them;\n"
         "\"demands\" what votes demand of the leader, and the order that accuses one who has "
         "broken a\n"
         "demand. ID: its first six or more digits. \"file\" accuses the leader of view D of\n"
         "leaving out a transaction that the vote of KEY, in that block's certificate, demanded:\n"
         "  --view D        the view of the block that embeds the demand\n"
         "  --signer KEY    validator whose vote demanded it\n"
         "  --tx FILE       the transaction's bytes; --hash HASH when this node holds it\n"
         "  --epoch E       epoch of that view (0)\n"
         "  --promise FILE  instead: accuses the leader that broke its promise in this file of\n"
         "                  \"submission get\"; --view D says which by its by_view\n"
         "  --key KEY       files and pays the deposit; without it this node's key\n"
         "  --preview       what it costs, and nothing is sent; --yes sends it\n"
         "\"auto\" says whether the node files challenges by itself.\n"},
        {"chat",
         "Usage: stacknetctl chat [TEXT] [--e2ee] [--url URL --node KEY] [--model NAME]\n"
         "                        [--confidential] [--session] [--api-key-file FILE] [--json]\n"
         "\n"
         "Asks a model; without TEXT the prompt is read from the input. The request and the "
         "answer\n"
         "are encrypted for the node, which signed its key; nothing is sent for a key that does "
         "not\n"
         "pass, and nothing is ever sent in plain text. Without --url it is the running node.\n"
         "  --node KEY           the Node Key that must have signed\n"
         "  --confidential       only an attested node may answer: its GPUs' evidence is asked "
         "for\n"
         "                       and verified here, before anything is sent\n"
         "  --rims DIR           the RIM files for that (attest rims)\n"
         "  --policy FILE        what else is asked of a GPU\n"
         "  --accept-gpu-evidence    without a quote of the node's CPU, which no node has yet\n"
         "  --accept-test-evidence   a recording, which proves nothing\n"
         "  --session            under a key of its own, which the node forgets within ten "
         "minutes;\n"
         "                       else the node's key of the hour\n"
         "  --api-key-file FILE  its first line is the API key; else $STACKNET_API_KEY\n"
         "An answer that was cut or changed on the way is an error, also when text was printed.\n"},
        {"e2ee",
         "Usage: stacknetctl e2ee descriptor [--url URL --node KEY] [--json]\n"
         "       stacknetctl e2ee verify [FILE] [--url URL --node KEY] [--json]\n"
         "\n"
         "The key that requests to a node are encrypted for. \"verify\" checks form, time and "
         "life,\n"
         "that the Node Key signed it and is registered, and that clients without that check are\n"
         "served the same key. FILE: a saved answer of GET /v1/e2ee/key instead of the node's.\n"},
        {"answer",
         "Usage: stacknetctl answer verify FILE [--key KEY] [--json]\n"
         "\n"
         "Checks who made an answer of the HTTP API, without a node: that the fingerprint is the "
         "hash\n"
         "of Stack, Node Key, skills, injections and time, and that the Node Key signed all that "
         "for\n"
         "the receipt that the answer names. FILE: the answer's JSON, or the events of a stream "
         "as\n"
         "they came.\n"
         "  --key KEY   the Node Key that must have made it, 64 hex digits\n"
         "Exit code 0: valid; 1: not.\n"},
        {"keys",
         "Usage: stacknetctl keys [--json]\n"
         "       stacknetctl keys node create NAME --passphrase-file FILE\n"
         "       stacknetctl keys node unlock KEY --passphrase-file FILE | lock KEY\n"
         "       stacknetctl keys node register KEY | activate KEY | connect KEY\n"
         "       stacknetctl keys node transfer KEY OWNER\n"
         "       stacknetctl keys node list KEY MICRO-USD | unlist KEY | file KEY\n"
         "                         [--preview | --yes] [--json]\n"
         "       stacknetctl keys api [list] [--json]\n"
         "       stacknetctl keys api create NAME [--scope S[,S]] [--model M[,M]] [--cidr "
         "BLOCK[,BLOCK]]\n"
         "                        [--cap TOKENS] [--rpm N] [--tpm N] [--concurrent N]\n"
         "                        [--expires DAYS] [--stack NAME] [--test] [--json]\n"
         "       stacknetctl keys api rotate ID [--grace HOURS] | api revoke ID [--json]\n"
         "\n"
         "Node Keys with state and tokens, and what can be done with them. KEY is a name from the\n"
         "table or the first six or more digits of the key. \"list\" puts an Active key up for "
         "sale\n"
         "at that price (1 USD is 1000000), \"unlist\" takes it back. \"file\" files its "
         "paperwork: once,\n"
         "for ever, and it burns the tokens that are left; it wants --yes.\n"
         "API keys:\n"
         "  --scope S       chat, code, models:read (these three without it), rack:read, "
         "rack:write,\n"
         "                  memory, keys:admin, confidential-only\n"
         "  --model M       only these models; --cidr BLOCK only from these addresses\n"
         "  --cap TOKENS    budget of a calendar month (UTC); a request that might pass it gets "
         "402\n"
         "  --rpm, --tpm    requests (600) and tokens (no limit) a minute; --concurrent at once "
         "(32);\n"
         "                  0 is no limit\n"
         "  --expires DAYS  1 to 365 (90); --grace HOURS the old key of a rotation stays valid "
         "(24)\n"
         "  --stack NAME    the Stack that its answers are attributed to\n"
         "  --test          a gk_test_ key: the echo model answers, nothing is charged\n"
         "--scope, --model and --cidr may be given several times. A new key is shown once.\n"},
        {"auth",
         "Usage: stacknetctl auth check-session --jwks FILE --at TIME TOKEN [--issuer URL]\n"
         "                                      [--audience NAME] [--stack NAME] [--json]\n"
         "\n"
         "Checks a session token offline, as the server that issued it would at that time.\n"
         "  --jwks FILE      the server's /.well-known/jwks.json\n"
         "  --at TIME        seconds since 1970 UTC, or a time like 2026-11-22T06:00:00Z\n"
         "  --issuer URL     the server expected; without it the issuer is not compared\n"
         "  --audience NAME  the program expected (stacknet-console)\n"
         "  --stack NAME     refuse tokens of other Stacks\n"
         "Exit code 0: good; 1: refused. Whether its session has been ended only the server "
         "knows.\n"},
        {"points",
         "Usage: stacknetctl points explain KEY --data-dir DIR [--limit N] [--json]\n"
         "\n"
         "Where the points of a Node Key come from: every entry of the log that changed them, "
         "found\n"
         "by executing the blocks in DIR again, whether its node runs or not. KEY: 64 hex "
         "digits.\n"
         "  --limit N   so many of the newest entries (20); --json prints all\n"},
        {"price",
         "Usage: stacknetctl price [KEYS] --data-dir DIR [--json]\n"
         "\n"
         "What so many new Node Keys in a row cost (1): every key costs 1/64 more than the one\n"
         "before. Worked out from the blocks in DIR.\n"},
        {"votes",
         "Usage: stacknetctl votes export --data-dir DIR [--file FILE]\n"
         "       stacknetctl votes import --data-dir DIR --file FILE\n"
         "\n"
         "Moves a Node Key to another machine without ever contradicting a vote. The node of DIR\n"
         "must be stopped. \"export\" writes what its key has signed (to the terminal without\n"
         "--file); \"import\" makes the other node sign nothing below that. After the import "
         "never\n"
         "start the first node again with this key.\n"},
        {"submission",
         "Usage: stacknetctl submission [list] [--json]\n"
         "       stacknetctl submission get HASH [--out FILE]\n"
         "       stacknetctl submission verify FILE --genesis FILE [--validators-hash HASH] "
         "[--json]\n"
         "\n"
         "Orders that the node took since its start, and the validators that have signed to hold\n"
         "them: on disk, and demanded in their votes until the order is in the chain, its nonce "
         "is\n"
         "used or it has expired. Signed by more than two thirds of the weight an order is bound: "
         "no\n"
         "leader can keep it out longer than its own term lasts. \"get\" gives the signatures as "
         "a file,\n"
         "\"verify\" checks them without a node: exit code 0 when the order is bound. The genesis "
         "names\n"
         "the validators of epoch 0; for a later epoch give the next_validators_hash of the last\n"
         "block before it.\n"},
        {"stake",
         "Usage: stacknetctl stake bond KEY TOKENS | unbond KEY TOKENS | withdraw KEY | unjail "
         "KEY\n"
         "                         [--preview] [--json]\n"
         "\n"
         "KEY is a name of \"stacknetctl keys\" or the first six or more digits of the key; "
         "TOKENS\n"
         "are whole. Bonded tokens are voting weight from the next epoch on; unbonded ones "
         "wait,\n"
         "still at risk, until withdraw frees them. --preview says what it costs and what is at\n"
         "risk, and sends nothing.\n"},
    };
    const auto found = texts.find(command);
    return found == texts.end() ? nullptr : found->second;
}

}  // namespace stacknet::ctl
