#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// As core/tasks/retention.h says it; tests/ui/privacy_page_test.cpp holds the two together.
constexpr std::array kTexts{
    QT_TRANSLATE_NOOP("Retention",
                      "Prompts, responses and the files of chats, as text and as tokens"),
    QT_TRANSLATE_NOOP("Retention", "Memory alone: the request, its queue, the model's context"),
    QT_TRANSLATE_NOOP("Retention", "Until the answer is sent"),
    QT_TRANSLATE_NOOP("Retention", "To answer"),
    QT_TRANSLATE_NOOP("Retention", "Nobody has to"),
    QT_TRANSLATE_NOOP("Retention", "Code that is run, its standard input, files and output"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none"),
    QT_TRANSLATE_NOOP("Retention", "Until the run ends"),
    QT_TRANSLATE_NOOP("Retention", "To run it"),
    QT_TRANSLATE_NOOP("Retention",
                      "Tasks: id, kind, model, API key's id, times, token counts, error code, "
                      "state of the paperwork. No content, no address"),
    QT_TRANSLATE_NOOP("Retention", "tasks.db"),
    QT_TRANSLATE_NOOP("Retention",
                      "90 days after the ledger accepted its paperwork; 30 days when it never did; "
                      "7 days when the task failed"),
    QT_TRANSLATE_NOOP("Retention", "Settlement, and questions about a bill"),
    QT_TRANSLATE_NOOP("Retention", "The operator: stacknetctl privacy run"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "Receipts, signed by the Node Key: digests of input and output (of chats with a salt that "
        "the client alone has; of code without, so that a run can be repeated and compared)"),
    QT_TRANSLATE_NOOP("Retention", "tasks.db, beside the task"),
    QT_TRANSLATE_NOOP("Retention", "As long as the task's record"),
    QT_TRANSLATE_NOOP("Retention", "Proof of what was done"),
    QT_TRANSLATE_NOOP("Retention", "As the task's record"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "Paperwork: task's hash, token counts, receipt's digest, price. No account, no content"),
    QT_TRANSLATE_NOOP("Retention", "chain.db, on every node of the network"),
    QT_TRANSLATE_NOOP("Retention", "For ever"),
    QT_TRANSLATE_NOOP("Retention", "Settlement: the ledger is made of it"),
    QT_TRANSLATE_NOOP("Retention", "Nobody can"),
    QT_TRANSLATE_NOOP("Retention",
                      "Counters of requests and tokens; what was released of them: sums over many "
                      "accounts, with noise, without account or address"),
    QT_TRANSLATE_NOOP("Retention", "Memory until a day is over; metrics.db after that"),
    QT_TRANSLATE_NOOP("Retention", "Counters until the day's release; the last 400 releases"),
    QT_TRANSLATE_NOOP("Retention", "To see how the node is used"),
    QT_TRANSLATE_NOOP("Retention",
                      "The operator: counters by a restart, releases by removing the file"),
    QT_TRANSLATE_NOOP("Retention",
                      "Blocks, transactions, Node Keys, stake, points, evidence, challenges, "
                      "spot-check verdicts, attestation statements. No content"),
    QT_TRANSLATE_NOOP("Retention", "chain.db, snapshots.db, on every node of the network"),
    QT_TRANSLATE_NOOP("Retention", "For ever; older blocks may be pruned"),
    QT_TRANSLATE_NOOP("Retention", "What the network agreed on"),
    QT_TRANSLATE_NOOP("Retention",
                      "What the ledger says of the operator's own Node Keys, as lists and sums per "
                      "day: paperwork, points, stake, verdicts of spot checks; and every slash on "
                      "the network. No account, no content"),
    QT_TRANSLATE_NOOP("Retention", "earnings.db"),
    QT_TRANSLATE_NOOP("Retention",
                      "The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; "
                      "verdicts and points by the hour for 400 days, stake for 800; earnings by "
                      "the day for ever"),
    QT_TRANSLATE_NOOP("Retention", "Statements of the operator's own earnings"),
    QT_TRANSLATE_NOOP(
        "Retention", "The operator, by removing the file; paperwork is read from the ledger again"),
    QT_TRANSLATE_NOOP("Retention", "What this node's key has signed in consensus"),
    QT_TRANSLATE_NOOP("Retention", "votes.db"),
    QT_TRANSLATE_NOOP("Retention", "Until the view is final; the newest for ever"),
    QT_TRANSLATE_NOOP("Retention", "Never to sign two things for one view (slashing)"),
    QT_TRANSLATE_NOOP("Retention", "Nobody should"),
    QT_TRANSLATE_NOOP("Retention", "Transactions waiting for a block, and promises to hold them"),
    QT_TRANSLATE_NOOP("Retention", "demands.db, orders.db, *.damaged"),
    QT_TRANSLATE_NOOP("Retention", "Until a block has them, or they expire"),
    QT_TRANSLATE_NOOP("Retention", "Proof of censorship"),
    QT_TRANSLATE_NOOP("Retention",
                      "Inputs of tasks that the network may draw for a spot check; sent to drawn "
                      "nodes alone, sealed to each"),
    QT_TRANSLATE_NOOP("Retention", "Memory alone"),
    QT_TRANSLATE_NOOP("Retention", "Until no drawn node can ask for them any more"),
    QT_TRANSLATE_NOOP("Retention", "To be checked by other nodes"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "Answers of this node to spot checks that are not revealed yet, and programs of its own "
        "making that it commits: digests and salts, never an input of a client"),
    QT_TRANSLATE_NOOP("Retention", "arena.db, *.damaged"),
    QT_TRANSLATE_NOOP("Retention", "Until they are revealed, or the check is over"),
    QT_TRANSLATE_NOOP("Retention", "So that a restart can reveal and open them"),
    QT_TRANSLATE_NOOP("Retention", "Files that users put into the Rack, pins and their owners"),
    QT_TRANSLATE_NOOP("Retention",
                      "rack.db, rack.key, rack/; and an IPFS node where one is configured"),
    QT_TRANSLATE_NOOP("Retention", "Until the user unpins it"),
    QT_TRANSLATE_NOOP("Retention", "The user wants it kept"),
    QT_TRANSLATE_NOOP("Retention", "The user: unpin, then garbage collection"),
    QT_TRANSLATE_NOOP("Retention",
                      "Memory that a user asked for, encrypted under a key of the user's secret"),
    QT_TRANSLATE_NOOP("Retention",
                      "memory.db; snapshots as encrypted segments in memory-snapshots/"),
    QT_TRANSLATE_NOOP("Retention", "Until the user deletes it"),
    QT_TRANSLATE_NOOP("Retention", "The user wants it remembered"),
    QT_TRANSLATE_NOOP("Retention", "The user: delete one or all, which destroys keys"),
    QT_TRANSLATE_NOOP("Retention",
                      "API keys: name, scopes, limits, used tokens, and a keyed digest of the key, "
                      "never the key"),
    QT_TRANSLATE_NOOP("Retention", "access.db, access.pepper"),
    QT_TRANSLATE_NOOP("Retention", "While the node exists; a revoked key stays listed"),
    QT_TRANSLATE_NOOP("Retention", "To know who may ask, and to whom a bill goes"),
    QT_TRANSLATE_NOOP("Retention", "The operator revokes; what was revoked stays as a record"),
    QT_TRANSLATE_NOOP("Retention",
                      "Wallet logins: account (wallet address), label of the browser, network "
                      "address and the page's origin at the sign-in, times, salted digests of "
                      "tokens"),
    QT_TRANSLATE_NOOP("Retention", "login.db"),
    QT_TRANSLATE_NOOP("Retention", "7 days from the sign-in, 12 hours idle"),
    QT_TRANSLATE_NOOP("Retention", "To stay signed in"),
    QT_TRANSLATE_NOOP("Retention", "The user signs out; the operator ends it"),
    QT_TRANSLATE_NOOP("Retention",
                      "Wallet addresses: of the messages to sign, of accounts with the operator's "
                      "names for them, and of consents for sites"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "A message to sign: 10 minutes; an account's number and consents: while they are given; "
        "a wallet that has signed in: until it is unlinked"),
    QT_TRANSLATE_NOOP("Retention", "Sign-in, and \"sign out everywhere\""),
    QT_TRANSLATE_NOOP("Retention", "The user withdraws a consent; the operator unlinks a wallet"),
    QT_TRANSLATE_NOOP("Retention",
                      "Who did what to which key or session: the last 100,000 entries"),
    QT_TRANSLATE_NOOP("Retention", "access.db, login.db"),
    QT_TRANSLATE_NOOP("Retention", "Until 100,000 newer entries are there"),
    QT_TRANSLATE_NOOP("Retention", "To find out what happened after a theft"),
    QT_TRANSLATE_NOOP("Retention", "Nobody: the log only grows"),
    QT_TRANSLATE_NOOP("Retention",
                      "Verdicts about GPUs, their public evidence, RIM files, revocation lists"),
    QT_TRANSLATE_NOOP("Retention",
                      "attestation.db, attestation.key, attestation.json, rims/, revocation/"),
    QT_TRANSLATE_NOOP("Retention", "Verdicts until they end, with a bounded history"),
    QT_TRANSLATE_NOOP("Retention", "To know which node may take confidential tasks"),
    QT_TRANSLATE_NOOP("Retention", "The operator, by removing the files"),
    QT_TRANSLATE_NOOP("Retention",
                      "What the node did: ids, counts, codes, addresses of peers. No content"),
    QT_TRANSLATE_NOOP("Retention",
                      "stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; "
                      "the newest 20,000 lines in memory"),
    QT_TRANSLATE_NOOP("Retention", "30 days, or 16 MiB a file if that comes first"),
    QT_TRANSLATE_NOOP("Retention", "To find out what went wrong"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "Node Keys and keys of connections, encrypted; what unlocks an unattended node"),
    QT_TRANSLATE_NOOP("Retention",
                      "keys/, keystore.json, transport.snkey, transport.secret, tls_binding, "
                      "passphrase, login.keys, login.pepper"),
    QT_TRANSLATE_NOOP("Retention", "While the node exists"),
    QT_TRANSLATE_NOOP("Retention", "To sign and to be reached"),
    QT_TRANSLATE_NOOP("Retention", "The operator"),
    QT_TRANSLATE_NOOP("Retention",
                      "Settings, hours of work, bans of peers, genesis document, lock, operator "
                      "socket, ready file"),
    QT_TRANSLATE_NOOP("Retention", "node.json, work.json, bans.json, genesis.json, …"),
    QT_TRANSLATE_NOOP("Retention", "To start"),
    QT_TRANSLATE_NOOP("Retention",
                      "Model files and tool images, downloaded or built, and their digests"),
    QT_TRANSLATE_NOOP("Retention", "The assets folder, sandbox/, inference/"),
    QT_TRANSLATE_NOOP("Retention", "Until they are replaced or collected"),
    QT_TRANSLATE_NOOP("Retention", "To run tasks"),
    QT_TRANSLATE_NOOP("Retention", "The operator: stacknetctl images gc"),
    QT_TRANSLATE_NOOP("Retention",
                      "What has happened to the node: condition, Node Key or API key's id, "
                      "numbers, times. No content"),
    QT_TRANSLATE_NOOP("Retention", "alerts.db"),
    QT_TRANSLATE_NOOP("Retention",
                      "For ever; or as many days after their end as the operator sets"),
    QT_TRANSLATE_NOOP("Retention", "To find out what happened, and when"),
    QT_TRANSLATE_NOOP("Retention", "The operator: Inbox, When and how much"),
    QT_TRANSLATE_NOOP("Retention",
                      "Rules and channels of alerts, with the password of a mail server and the "
                      "signing key of a webhook"),
    QT_TRANSLATE_NOOP("Retention", "While they are set"),
    QT_TRANSLATE_NOOP("Retention", "To tell the operator"),
    QT_TRANSLATE_NOOP("Retention", "The operator: removes the rule or the channel"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "What was deleted: class, number of rows, times, settings that were read back"),
    QT_TRANSLATE_NOOP("Retention", "retention.db"),
    QT_TRANSLATE_NOOP("Retention", "The newest 1,000"),
    QT_TRANSLATE_NOOP("Retention", "To show that the jobs ran"),
    QT_TRANSLATE_NOOP(
        "Retention",
        "What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs"),
    QT_TRANSLATE_NOOP("Retention", "Where the operator puts them, outside the data directory"),
    QT_TRANSLATE_NOOP("Retention",
                      "As long as the operator keeps them; deletion here does not reach them"),
    QT_TRANSLATE_NOOP("Retention", "Backups and accounts"),
    QT_TRANSLATE_NOOP("Retention",
                      "The operator; a user's memory in them is useless once its key is gone"),
};

}  // namespace

std::span<const char* const> retentionWords() {
    return kTexts;
}

}  // namespace stacknet::ui
