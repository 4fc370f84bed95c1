#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

/// What a node keeps, where, how long and why: one table for the deletion jobs, the screens,
/// `stacknetctl privacy table` and docs/security/retention.md. A file or a SQLite table of a data
/// directory that no row of kDataStores names fails a test (unnamedStores()), so that a new store
/// cannot be forgotten here.
namespace stacknet::tasks {

/// What "deleted" means for a class of data.
enum class DeletionMethod : std::uint8_t {
    Discarded,     ///< it was in memory alone, which is wiped when it is freed
    Overwritten,   ///< SQLite rows: overwritten, and the log emptied (storage/deletion.h)
    KeyDestroyed,  ///< it is encrypted, and its key is what is overwritten (crypto-shredding)
    Removed,       ///< the file is removed or replaced
    Never          ///< consensus metadata: what the network agreed on cannot be taken back
};
/// "discarded", "overwritten", "key_destroyed", "removed", "never".
std::string_view deletionMethodName(DeletionMethod method);

/// One class of data. Texts are English, for people; `name` is for programs and stable.
struct DataClass {
    std::string_view name;
    std::string_view what;    ///< what is kept, and what is not
    std::string_view where;   ///< memory, or files of the data directory
    std::string_view period;  ///< as of the defaults of node.json
    std::string_view why;
    std::string_view who;  ///< can delete it before that
    DeletionMethod method = DeletionMethod::Never;
};

// The defaults of node.json's "retention", in days.
inline constexpr std::uint32_t kSettledDays = 90;    ///< tasks and receipts, after settlement
inline constexpr std::uint32_t kUnsettledDays = 30;  ///< done, never accepted by the ledger
inline constexpr std::uint32_t kFailedDays = 7;      ///< failed and cancelled tasks
inline constexpr std::uint32_t kLogDays = 30;        ///< log lines, at most

inline constexpr std::array kDataClasses{
    DataClass{"prompts_responses",
              "Prompts, responses and the files of chats, as text and as tokens",
              "Memory alone: the request, its queue, the model's context",
              "Until the answer is sent", "To answer", "Nobody has to", DeletionMethod::Discarded},
    DataClass{"tool_work", "Code that is run, its standard input, files and output",
              "A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none",
              "Until the run ends", "To run it", "Nobody has to", DeletionMethod::Removed},
    DataClass{"task_records",
              "Tasks: id, kind, model, API key's id, times, token counts, error code, state of the "
              "paperwork. No content, no address",
              "tasks.db",
              "90 days after the ledger accepted its paperwork; 30 days when it never "
              "did; 7 days when the task failed",
              "Settlement, and questions about a bill", "The operator: stacknetctl privacy run",
              DeletionMethod::Overwritten},
    DataClass{
        "receipts",
        "Receipts, signed by the Node Key: digests of input and output (of chats with a salt that "
        "the client alone has; of code without, so that a run can be repeated and compared)",
        "tasks.db, beside the task", "As long as the task's record", "Proof of what was done",
        "As the task's record", DeletionMethod::Overwritten},
    DataClass{
        "paperwork",
        "Paperwork: task's hash, token counts, receipt's digest, price. No account, no content",
        "chain.db, on every node of the network", "For ever",
        "Settlement: the ledger is made "
        "of it",
        "Nobody can", DeletionMethod::Never},
    DataClass{"usage_metrics",
              "Counters of requests and tokens; what was released of them: sums over many "
              "accounts, with noise, without account or address",
              "Memory until a day is over; metrics.db after that",
              "Counters until the day's release; the last 400 releases",
              "To see how the node is used",
              "The operator: counters by a restart, releases by removing the file",
              DeletionMethod::Discarded},
    DataClass{"ledger",
              "Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check "
              "verdicts, attestation statements. No content",
              "chain.db, snapshots.db, on every node of the network",
              "For ever; older blocks may be "
              "pruned",
              "What the network agreed on", "Nobody can", DeletionMethod::Never},
    DataClass{"earnings",
              "What the ledger says of the operator's own Node Keys, as lists and sums per day: "
              "paperwork, points, stake, verdicts of spot checks; and every slash on the network. "
              "No account, no content",
              "earnings.db",
              "The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; verdicts "
              "and points by the hour for 400 days, stake for 800; earnings by the day for ever",
              "Statements of the operator's own earnings",
              "The operator, by removing the file; paperwork is read from the ledger again",
              DeletionMethod::Overwritten},
    DataClass{"votes", "What this node's key has signed in consensus", "votes.db",
              "Until the view is final; the newest for ever",
              "Never to sign two things for one view (slashing)", "Nobody should",
              DeletionMethod::Overwritten},
    DataClass{"submissions", "Transactions waiting for a block, and promises to hold them",
              "demands.db, orders.db, *.damaged", "Until a block has them, or they expire",
              "Proof of censorship", "Nobody has to", DeletionMethod::Overwritten},
    DataClass{"spot_check_inputs",
              "Inputs of tasks that the network may draw for a spot check; sent to drawn nodes "
              "alone, sealed to each",
              "Memory alone", "Until no drawn node can ask for them any more",
              "To be checked by other nodes", "Nobody has to", DeletionMethod::Discarded},
    DataClass{
        "spot_checks",
        "Answers of this node to spot checks that are not revealed yet, and programs of its own "
        "making that it commits: digests and salts, never an input of a client",
        "arena.db, *.damaged", "Until they are revealed, or the check is over",
        "So that a restart can reveal and open them", "Nobody has to", DeletionMethod::Overwritten},
    DataClass{"rack_content", "Files that users put into the Rack, pins and their owners",
              "rack.db, rack.key, rack/; and an IPFS node where one is configured",
              "Until the user unpins it", "The user wants it kept",
              "The user: unpin, then garbage collection", DeletionMethod::Removed},
    DataClass{"memory", "Memory that a user asked for, encrypted under a key of the user's secret",
              "memory.db; snapshots as encrypted segments in memory-snapshots/",
              "Until the user deletes it", "The user wants it remembered",
              "The user: delete one or all, which destroys keys", DeletionMethod::KeyDestroyed},
    DataClass{
        "api_keys",
        "API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the "
        "key",
        "access.db, access.pepper", "While the node exists; a revoked key stays listed",
        "To know who may ask, and to whom a bill goes",
        "The operator revokes; what was "
        "revoked stays as a record",
        DeletionMethod::Never},
    DataClass{
        "sessions",
        "Wallet logins: account (wallet address), label of the browser, network address and the "
        "page's origin at the sign-in, times, salted digests of tokens",
        "login.db", "7 days from the sign-in, 12 hours idle", "To stay signed in",
        "The user signs out; the operator ends it", DeletionMethod::Overwritten},
    DataClass{
        "wallet_addresses",
        "Wallet addresses: of the messages to sign, of accounts with the operator's names for "
        "them, and of consents for sites",
        "login.db",
        "A message to sign: 10 minutes; an account's number and consents: while "
        "they are given; a wallet that has signed in: until it is unlinked",
        "Sign-in, and \"sign out everywhere\"",
        "The user withdraws a consent; the operator unlinks a wallet", DeletionMethod::Overwritten},
    DataClass{"audit", "Who did what to which key or session: the last 100,000 entries",
              "access.db, login.db", "Until 100,000 newer entries are there",
              "To find out what happened after a theft", "Nobody: the log only grows",
              DeletionMethod::Overwritten},
    DataClass{"attestation",
              "Verdicts about GPUs, their public evidence, RIM files, revocation "
              "lists",
              "attestation.db, attestation.key, attestation.json, rims/, revocation/",
              "Verdicts until they end, with a bounded history",
              "To know which node may take "
              "confidential tasks",
              "The operator, by removing the files", DeletionMethod::Overwritten},
    DataClass{"logs", "What the node did: ids, counts, codes, addresses of peers. No content",
              "stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest "
              "20,000 lines in memory",
              "30 days, or 16 MiB a file if that comes first", "To find out what went wrong",
              "The operator: stacknetctl privacy run", DeletionMethod::Removed},
    DataClass{"node_keys",
              "Node Keys and keys of connections, encrypted; what unlocks an unattended node",
              "keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, "
              "login.keys, login.pepper",
              "While the node exists", "To sign and to be reached", "The operator",
              DeletionMethod::Removed},
    DataClass{"settings",
              "Settings, hours of work, bans of peers, genesis document, lock, operator "
              "socket, ready file",
              "node.json, work.json, bans.json, genesis.json, …", "While the node exists",
              "To start", "The operator", DeletionMethod::Removed},
    DataClass{"models_images",
              "Model files and tool images, downloaded or built, and their digests",
              "The assets folder, sandbox/, inference/", "Until they are replaced or collected",
              "To run tasks", "The operator: stacknetctl images gc", DeletionMethod::Removed},
    DataClass{
        "alerts",
        "What has happened to the node: condition, Node Key or API key's id, numbers, times. No "
        "content",
        "alerts.db", "For ever; or as many days after their end as the operator sets",
        "To find out what happened, and when", "The operator: Inbox, When and how much",
        DeletionMethod::Overwritten},
    DataClass{
        "alert_settings",
        "Rules and channels of alerts, with the password of a mail server and the signing key "
        "of a webhook",
        "alerts.db", "While they are set", "To tell the operator",
        "The operator: removes the rule or the channel", DeletionMethod::Overwritten},
    DataClass{"deletion_proofs",
              "What was deleted: class, number of rows, times, settings that were read back",
              "retention.db", "The newest 1,000", "To show that the jobs ran", "Nobody has to",
              DeletionMethod::Overwritten},
    DataClass{
        "exports",
        "What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs",
        "Where the operator puts them, outside the data directory",
        "As long as the operator keeps them; deletion here does not reach them",
        "Backups and "
        "accounts",
        "The operator; a user's memory in them is useless once its key is gone",
        DeletionMethod::Removed},
};

/// The row of that name; null when there is none.
const DataClass* findDataClass(std::string_view name);

/// What a file, or a table of a SQLite file, belongs to.
struct DataStore {
    std::string_view
        file;  ///< below the data directory; `*` stands for any name, `**` for any path
    std::string_view table;  ///< of a SQLite file; empty: no SQLite file
    std::string_view dataClass;
};

inline constexpr std::array kDataStores{
    DataStore{"tasks.db", "task", "task_records"},
    DataStore{"chain.db", "paperwork", "paperwork"},
    DataStore{"chain.db", "meta", "ledger"},
    DataStore{"chain.db", "blocks", "ledger"},
    DataStore{"chain.db", "state", "ledger"},
    DataStore{"chain.db", "transactions", "ledger"},
    DataStore{"chain.db", "proofs", "ledger"},
    DataStore{"chain.db", "epoch_ends", "ledger"},
    DataStore{"chain.db", "base", "ledger"},
    DataStore{"chain.db", "overwritten", "ledger"},
    DataStore{"snapshots.db", "snapshots", "ledger"},
    DataStore{"snapshots.db", "chunks", "ledger"},
    DataStore{"votes.db", "votes", "votes"},
    DataStore{"votes.db", "blocks", "votes"},
    DataStore{"votes.db", "meta", "votes"},
    DataStore{"demands.db", "bodies", "submissions"},
    DataStore{"orders.db", "orders", "submissions"},
    DataStore{"demands.db.damaged", "", "submissions"},
    DataStore{"orders.db.damaged", "", "submissions"},
    DataStore{"arena.db", "answers", "spot_checks"},
    DataStore{"arena.db", "own_tasks", "spot_checks"},
    DataStore{"arena.db.damaged", "", "spot_checks"},
    DataStore{"rack.db", "pin", "rack_content"},
    DataStore{"rack.db", "pin_key", "rack_content"},
    DataStore{"rack.db", "open_pin", "rack_content"},
    DataStore{"rack.db", "mark", "rack_content"},
    DataStore{"rack.key", "", "rack_content"},
    DataStore{"rack/**", "", "rack_content"},
    DataStore{"memory.db", "memory", "memory"},
    DataStore{"memory.db", "memory_entry", "memory"},
    DataStore{"memory.db", "memory_entry_key", "memory"},
    DataStore{"memory.db", "memory_snapshot", "memory"},
    DataStore{"memory-snapshots/**", "", "memory"},
    DataStore{"earnings.db", "meta", "earnings"},
    DataStore{"earnings.db", "paperwork", "earnings"},
    DataStore{"earnings.db", "earned_day", "earnings"},
    DataStore{"earnings.db", "progress", "earnings"},
    DataStore{"earnings.db", "points", "earnings"},
    DataStore{"earnings.db", "points_hour", "earnings"},
    DataStore{"earnings.db", "stake", "earnings"},
    DataStore{"earnings.db", "verdict", "earnings"},
    DataStore{"earnings.db", "verdict_reach", "earnings"},
    DataStore{"earnings.db", "slash", "earnings"},
    DataStore{"metrics.db", "released_day", "usage_metrics"},
    DataStore{"metrics.db", "released_cell", "usage_metrics"},
    DataStore{"access.db", "api_key", "api_keys"},
    DataStore{"access.db", "audit", "audit"},
    DataStore{"access.pepper", "", "api_keys"},
    DataStore{"login.db", "session", "sessions"},
    DataStore{"login.db", "account", "wallet_addresses"},
    DataStore{"login.db", "wallet_challenge", "wallet_addresses"},
    DataStore{"login.db", "wallet", "wallet_addresses"},
    DataStore{"login.db", "bridge_client", "settings"},
    DataStore{"login.db", "bridge_consent", "wallet_addresses"},
    DataStore{"login.db", "bridge_code", "sessions"},
    DataStore{"login.db", "bridge_grant", "sessions"},
    DataStore{"login.db", "audit", "audit"},
    DataStore{"login.keys", "", "node_keys"},
    DataStore{"login.pepper", "", "node_keys"},
    DataStore{"attestation.db", "records", "attestation"},
    DataStore{"attestation.db", "history", "attestation"},
    DataStore{"attestation.db", "meta", "attestation"},
    DataStore{"attestation.key", "", "attestation"},
    DataStore{"attestation.json", "", "attestation"},
    DataStore{"rims/**", "", "attestation"},
    DataStore{"revocation/**", "", "attestation"},
    DataStore{"alerts.db", "incident", "alerts"},
    DataStore{"alerts.db", "seen", "alerts"},
    DataStore{"alerts.db", "rule", "alert_settings"},
    DataStore{"alerts.db", "rule_mute", "alert_settings"},
    DataStore{"alerts.db", "channel", "alert_settings"},
    DataStore{"alerts.db", "setting", "alert_settings"},
    DataStore{"retention.db", "proof", "deletion_proofs"},
    DataStore{"retention.db", "log_since", "deletion_proofs"},
    DataStore{"stacknet.log", "", "logs"},
    DataStore{"stacknet.log.1", "", "logs"},
    DataStore{"stacknetd.out", "", "logs"},
    DataStore{"inference/llama-server.log", "", "logs"},
    DataStore{"inference/*", "", "models_images"},
    DataStore{"sandbox/**", "", "models_images"},
    DataStore{"keys/*.snkey", "", "node_keys"},
    DataStore{"keystore.json", "", "node_keys"},
    DataStore{"transport.snkey", "", "node_keys"},
    DataStore{"transport.secret", "", "node_keys"},
    DataStore{"tls_binding", "", "node_keys"},
    DataStore{"passphrase", "", "node_keys"},
    DataStore{"node.json", "", "settings"},
    DataStore{"work.json", "", "settings"},
    DataStore{"bans.json", "", "settings"},
    DataStore{"genesis.json", "", "settings"},
    DataStore{"lock", "", "settings"},
    DataStore{"ready.json", "", "settings"},
    DataStore{"run/operator.sock", "", "settings"},
};

/// The files and SQLite tables below a node's data directory that no row of kDataStores names, as
/// "FILE" or "FILE: TABLE"; a full text index ("FILE: virtual table TABLE") is never named, because
/// it keeps fragments of what was deleted. A SQLite file's -wal, -shm and -journal are part of it.
/// Symbolic links are not followed. At most 100, and after 200,000 files it stops with the error
/// "tasks.too_many_files". Errors of storage for a SQLite file that cannot be read.
Result<std::vector<std::string>> unnamedStores(const std::filesystem::path& dataDirectory);

/// True when the path (with '/' between names) is one that the pattern of a DataStore means.
bool matchesStore(std::string_view pattern, std::string_view path);

/// The table as Markdown: what docs/security/retention.md holds between its two marks.
std::string retentionMarkdown();

}  // namespace stacknet::tasks
