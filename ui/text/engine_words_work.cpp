#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/api/operator_server.cpp
    QT_TRANSLATE_NOOP("Engine", "The operator API cannot be served on %1."),
    // core/api/operator_socket.cpp
    QT_TRANSLATE_NOOP("Engine", "The operator socket %1 cannot be opened: %2: %3."),
    QT_TRANSLATE_NOOP("Engine",
                      "The path of the operator socket has %1 bytes, 107 is the limit; choose a "
                      "shorter data directory: %2"),
    QT_TRANSLATE_NOOP("Engine",
                      "The folder %1 is not safe for the operator socket: it must belong to the "
                      "user of this program and be writable by that user only (chmod 700)."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file %1 stands where the operator socket belongs and is no socket; move it away."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Another program already listens on %1; stop it, or choose another data directory."),
    QT_TRANSLATE_NOOP(
        "Engine", "The program that listens on %1 runs as another user; nothing was sent to it."),
    // core/api/preview.cpp
    QT_TRANSLATE_NOOP("Engine", "The key is tombstoned: it can never validate again."),
    QT_TRANSLATE_NOOP("Engine", "The key is neither Active nor Connected."),
    QT_TRANSLATE_NOOP("Engine", "The key has %1 free."),
    QT_TRANSLATE_NOOP("Engine", "The key has %1 bonded."),
    QT_TRANSLATE_NOOP("Engine", "Nothing is unbonding."),
    QT_TRANSLATE_NOOP("Engine", "No unbonded token has waited long enough yet."),
    QT_TRANSLATE_NOOP("Engine", "The key is not jailed."),
    QT_TRANSLATE_NOOP("Engine", "The jail ends no earlier than in epoch %1."),
    QT_TRANSLATE_NOOP("Engine", "Only an Active Node Key can be listed."),
    QT_TRANSLATE_NOOP("Engine", "The key is not listed."),
    QT_TRANSLATE_NOOP("Engine", "buyer is the key's owner already."),
    QT_TRANSLATE_NOOP("Engine", "The Node Key is locked; unlock it, then try again."),
    QT_TRANSLATE_NOOP("Engine", "The key is yours already."),
    QT_TRANSLATE_NOOP("Engine", "The key is listed for %1, not for %2."),
    QT_TRANSLATE_NOOP("Engine", "Only an Active Node Key can be filed."),
    QT_TRANSLATE_NOOP("Engine",
                      "Unbond and withdraw first: tokens of the key are bonded or unbonding."),
    QT_TRANSLATE_NOOP("Engine", "The key is in the validator set of this epoch."),
    QT_TRANSLATE_NOOP("Engine", "The key is listed: take it off the list first."),
    QT_TRANSLATE_NOOP("Engine", "Only an Active or Connected Node Key can change hands."),
    QT_TRANSLATE_NOOP("Engine", "The Node Key is on the ledger already."),
    QT_TRANSLATE_NOOP("Engine", "Only an Active Node Key can be connected."),
    QT_TRANSLATE_NOOP("Engine", "The key is not connected."),
    QT_TRANSLATE_NOOP("Engine",
                      "The demanded transaction and who demanded it are published for ever."),
    QT_TRANSLATE_NOOP("Engine", "The promise and the promised transaction are published for ever."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not pinned here."),
    QT_TRANSLATE_NOOP("Engine", "The keystore has no key %1."),
    QT_TRANSLATE_NOOP("Engine", "This Node Key is not on the ledger: register it first."),
    QT_TRANSLATE_NOOP("Engine", "The key is Cold until its 72 hours are over."),
    // core/api/remote_node.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The connection to the node broke before it answered; the command may have "
                      "been carried out, look first."),
    QT_TRANSLATE_NOOP("Engine", "The connection to the node broke; try again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The node did not answer in time; the command may still be carried out, look first."),
    QT_TRANSLATE_NOOP("Engine", "The node did not answer in time; try again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The node did not understand the request (gRPC status %1); use programs of one version."),
    QT_TRANSLATE_NOOP("Engine", "Connecting to the node behind %1."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The node sends a picture that this program cannot read; use programs of one version."),
    QT_TRANSLATE_NOOP("Engine",
                      "The connection to the node behind %1 has ended; it is tried again."),
    // core/arena/code_class.cpp
    QT_TRANSLATE_NOOP("Engine", "Code that runs here compares with nothing: %1 is not known."),
    QT_TRANSLATE_NOOP("Engine", "the runtime's version"),
    QT_TRANSLATE_NOOP("Engine", "the processor"),
    QT_TRANSLATE_NOOP("Engine", "the tool image"),
    // core/arena/privacy.h
    QT_TRANSLATE_NOOP("Engine", "Spot checks can show your input to other nodes"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "A task whose request declares a class promises a result that can be checked. Some of "
        "these are run again by three other nodes, chosen at random after your answer was made. "
        "For that, the node that served you keeps your input, and of a chat the answer, encrypted "
        "in memory until the draw, and hands them only to the nodes that were drawn, encrypted for "
        "each of them. If they disagree, the network's validators run it again too. Neither is "
        "ever written to disk, and both are wiped when the task is not drawn or when it is "
        "judged."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Confidential requests are never checked this way: their nodes prove themselves by "
        "attestation instead, and no other node sees the input. Nor are requests that opt in to "
        "your memory: what is remembered stays with the node that you opened it on."),
    QT_TRANSLATE_NOOP("Engine",
                      "To keep a request out, send \"spot_check\": false in its body, or the "
                      "header X-StackNet-Spot-Check: off."),
    // core/base/file.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "There is no space left to write %1. Free some disk space and try again."),
    QT_TRANSLATE_NOOP("Engine", "Cannot write %1: %2. Check the path and its permissions."),
    QT_TRANSLATE_NOOP("Engine", "Cannot read %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 is larger than %2 bytes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Cannot make the folder %1: %2. Choose another data directory or change its permissions."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot write in the data directory %1: %2. Choose another data directory or "
                      "change its permissions."),
    // core/base/process.cpp
    QT_TRANSLATE_NOOP("Engine", "Cannot start %1: %2."),
    // core/base/system_reason.cpp
    QT_TRANSLATE_NOOP("Engine", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Engine", "No such file or directory"),
    QT_TRANSLATE_NOOP("Engine", "Interrupted system call"),
    QT_TRANSLATE_NOOP("Engine", "Input/output error"),
    QT_TRANSLATE_NOOP("Engine", "Argument list too long"),
    QT_TRANSLATE_NOOP("Engine", "Exec format error"),
    QT_TRANSLATE_NOOP("Engine", "Bad file descriptor"),
    QT_TRANSLATE_NOOP("Engine", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("Engine", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Engine", "Permission denied"),
    QT_TRANSLATE_NOOP("Engine", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Engine", "File exists"),
    QT_TRANSLATE_NOOP("Engine", "Invalid cross-device link"),
    QT_TRANSLATE_NOOP("Engine", "No such device"),
    QT_TRANSLATE_NOOP("Engine", "Not a directory"),
    QT_TRANSLATE_NOOP("Engine", "Is a directory"),
    QT_TRANSLATE_NOOP("Engine", "Invalid argument"),
    QT_TRANSLATE_NOOP("Engine", "Too many open files in system"),
    QT_TRANSLATE_NOOP("Engine", "Too many open files"),
    QT_TRANSLATE_NOOP("Engine", "Text file busy"),
    QT_TRANSLATE_NOOP("Engine", "File too large"),
    QT_TRANSLATE_NOOP("Engine", "No space left on device"),
    QT_TRANSLATE_NOOP("Engine", "Read-only file system"),
    QT_TRANSLATE_NOOP("Engine", "Too many links"),
    QT_TRANSLATE_NOOP("Engine", "Broken pipe"),
    QT_TRANSLATE_NOOP("Engine", "File name too long"),
    QT_TRANSLATE_NOOP("Engine", "Function not implemented"),
    QT_TRANSLATE_NOOP("Engine", "Directory not empty"),
    QT_TRANSLATE_NOOP("Engine", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Engine", "Address already in use"),
    QT_TRANSLATE_NOOP("Engine", "Cannot assign requested address"),
    QT_TRANSLATE_NOOP("Engine", "Network is down"),
    QT_TRANSLATE_NOOP("Engine", "Network is unreachable"),
    QT_TRANSLATE_NOOP("Engine", "Software caused connection abort"),
    QT_TRANSLATE_NOOP("Engine", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("Engine", "Transport endpoint is not connected"),
    QT_TRANSLATE_NOOP("Engine", "Connection timed out"),
    QT_TRANSLATE_NOOP("Engine", "Connection refused"),
    QT_TRANSLATE_NOOP("Engine", "No route to host"),
    QT_TRANSLATE_NOOP("Engine", "Operation not supported"),
    QT_TRANSLATE_NOOP("Engine", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Engine", "Operation canceled"),
    QT_TRANSLATE_NOOP("Engine", "Host not found (authoritative)"),
    QT_TRANSLATE_NOOP("Engine", "Host not found (non-authoritative), try again later"),
    QT_TRANSLATE_NOOP("Engine", "End of file"),
    QT_TRANSLATE_NOOP("Engine", "access permission denied"),
    QT_TRANSLATE_NOOP("Engine", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Engine", "bad parameter or other API misuse"),
    QT_TRANSLATE_NOOP("Engine", "constraint failed"),
    QT_TRANSLATE_NOOP("Engine", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Engine", "database is locked"),
    QT_TRANSLATE_NOOP("Engine", "database or disk is full"),
    QT_TRANSLATE_NOOP("Engine", "database schema has changed"),
    QT_TRANSLATE_NOOP("Engine", "database table is locked"),
    QT_TRANSLATE_NOOP("Engine", "disk I/O error"),
    QT_TRANSLATE_NOOP("Engine", "file is not a database"),
    QT_TRANSLATE_NOOP("Engine", "locking protocol"),
    QT_TRANSLATE_NOOP("Engine", "out of memory"),
    QT_TRANSLATE_NOOP("Engine", "string or blob too big"),
    QT_TRANSLATE_NOOP("Engine", "unable to open database file"),
    // core/gateway/loopback_login.cpp
    QT_TRANSLATE_NOOP(
        "Engine", "The names of program and node must be plain letters and digits, at most 40."),
    // core/ledger/genesis.cpp
    QT_TRANSLATE_NOOP("Engine", "In the genesis, %1 %2."),
    // core/ledger/genesis_json.cpp
    QT_TRANSLATE_NOOP("Engine", "The genesis is not valid JSON: %1."),
    QT_TRANSLATE_NOOP("Engine", "The genesis is larger than 4 MiB."),
    // core/routing/decision.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 not serving on the ledger"),
    QT_TRANSLATE_NOOP("Engine", "%1 without a link"),
    QT_TRANSLATE_NOOP("Engine", "%1 not heard of lately"),
    QT_TRANSLATE_NOOP("Engine", "%1 without a live attestation"),
    QT_TRANSLATE_NOOP("Engine", "%1 not doing such tasks"),
    QT_TRANSLATE_NOOP("Engine", "%1 without the model"),
    QT_TRANSLATE_NOOP("Engine", "%1 below the minimum stake"),
    QT_TRANSLATE_NOOP("Engine", "%1 serving another Stack"),
    QT_TRANSLATE_NOOP("Engine", "%1 without the resources"),
    QT_TRANSLATE_NOOP("Engine", "%1 without a capability"),
    QT_TRANSLATE_NOOP("Engine", "%1 without a free slot"),
    QT_TRANSLATE_NOOP("Engine", "%1 at 90 % load or more"),
    QT_TRANSLATE_NOOP("Engine", "No attested node can take this task now: of %1 known."),
    QT_TRANSLATE_NOOP("Engine", "No attested node can take this task now: of %1 known, %2."),
    QT_TRANSLATE_NOOP("Engine", "No node can take this task now: of %1 known."),
    QT_TRANSLATE_NOOP("Engine", "No node can take this task now: of %1 known, %2."),
    // core/storage/database.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The database %1 could not grow: the disk is full. Free some space and try "
                      "again; nothing of the last change was kept."),
    QT_TRANSLATE_NOOP("Engine",
                      "The database %1 is damaged or is not a database (%2). Restore it from a "
                      "backup, or move it away and start again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The database %1 is in use by another program or task. Close it or try again in a moment."),
    QT_TRANSLATE_NOOP("Engine",
                      "The database %1 cannot be opened or written (%2). Check that the file and "
                      "its folder belong to you and that the disk is not read-only."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The database %1 refused an operation: %2. Look at the log for what was tried before."),
    QT_TRANSLATE_NOOP("Engine",
                      "The database did not accept the setting %1 = %2 (it is %3). The SQLite "
                      "library in use does not fit; install the one of the distribution."),
    QT_TRANSLATE_NOOP("Engine", "the integrity check failed"),
    QT_TRANSLATE_NOOP("Engine", "a parameter could not be bound, %1"),
    QT_TRANSLATE_NOOP("Engine", "exactly one SQL statement is expected at a time"),
    QT_TRANSLATE_NOOP("Engine",
                      "The database %1 has version %2, this program knows versions up to %3. It "
                      "was written by a newer program; update this one."),
    // core/storage/deletion.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The log of the database %1 cannot be looked at (%2). Check the rights of its folder."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The "
        "SQLite library in use does not fit; install the one of the distribution."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The rows are deleted, but the log of the database %1 still holds them, because another "
        "program or task is reading it. Close that one or try again in a moment."),
    QT_TRANSLATE_NOOP("Engine", "secure_delete is %1 and not 1"),
    QT_TRANSLATE_NOOP("Engine", "its journal mode is %1"),
    // core/tasks/paperwork_export.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 paperworks, %2 tokens and %3 micro-USD"),
    QT_TRANSLATE_NOOP("Engine", "Node Key %1: the blocks have %2, and the ledger %3."),
    // core/tasks/retention.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 has more than 200,000 files."),
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be walked (%2). Check its rights."),
    // core/tasks/task_store.cpp
    QT_TRANSLATE_NOOP("Engine", "That task has no receipt: only a task that succeeded has one."),
};

}  // namespace

std::span<const char* const> engineWordsOfWork() {
    return kPatterns;
}

}  // namespace stacknet::ui
