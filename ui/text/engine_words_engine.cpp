#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/engine/arena_executor.cpp
    QT_TRANSLATE_NOOP("Engine", "This node runs no code."),
    QT_TRANSLATE_NOOP("Engine", "The tool image for %1 does not pass its own test."),
    // core/engine/attestation_fetchers.cpp
    QT_TRANSLATE_NOOP("Engine", "attestation_services.%1 is no http or https address: %2"),
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be asked: %2"),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 answers HTTP %2; name a key in attestation_services.api_key_file."),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" is no RIM's id."),
    QT_TRANSLATE_NOOP("Engine", "attestation_services.api_key_file cannot be used: %1"),
    // core/engine/attestation_service.cpp
    QT_TRANSLATE_NOOP("Engine", "This node takes no tasks, so its GPUs are not attested."),
    QT_TRANSLATE_NOOP("Engine", "Not looked for a GPU yet."),
    QT_TRANSLATE_NOOP("Engine",
                      "The GPUs are being asked already. What they answer is shown in a moment."),
    QT_TRANSLATE_NOOP("Engine", "The GPUs are asked for evidence."),
    QT_TRANSLATE_NOOP("Engine", "The GPUs answer others now. Ask again in some seconds."),
    QT_TRANSLATE_NOOP("Engine", "This node is stopping."),
    // core/engine/attestation_view.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "1 GPU is attested until %1. GPU evidence cannot prove the CPU side."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side."),
    QT_TRANSLATE_NOOP("Engine", "TEST EVIDENCE: %1"),
    // core/engine/block_store.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The chain database is damaged: %1. Set chain.db aside and start again: the "
                      "node fetches the chain from its peers. Keep votes.db where it is."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 holds the chain of another genesis (%2…). Restore the right "
                      "genesis.json, or begin with an empty data directory."),
    QT_TRANSLATE_NOOP("Engine", "its state does not have the root of height %1"),
    QT_TRANSLATE_NOOP("Engine", "the block at height %1 cannot be read"),
    QT_TRANSLATE_NOOP("Engine", "height %1 is missing"),
    QT_TRANSLATE_NOOP("Engine", "the block at height %1 has fewer transactions than its index"),
    QT_TRANSLATE_NOOP("Engine", "This node stores no block at height %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "The block at height %1 in chain.db is not the one that was stored: the disk "
                      "may be failing. Set chain.db aside and start again: the node fetches the "
                      "chain from its peers. Keep votes.db where it is."),
    // core/engine/block_store_snapshot.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The state of height %1 is not kept any more; the next epoch's end has one again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The snapshot of height %1 is older than the chain here; it is not used."),
    // core/engine/chain_driver.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The chain database is damaged: an epoch ended and its ledger names no next "
                      "validators. Set chain.db aside and start again: the node fetches the chain "
                      "from its peers. Keep votes.db where it is."),
    QT_TRANSLATE_NOOP("Engine", "Too many transactions wait for a block. Try again in a minute."),
    // core/engine/chain_driver_protection.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The Node Key is unlocked and may sign at any moment. Lock it, import the "
                      "slashing protection, then unlock it again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The chain cannot go on here; the log says why. Nothing was changed."),
    // core/engine/chain_driver_snapshots.cpp
    QT_TRANSLATE_NOOP("Engine", "The file for snapshots cannot be used."),
    QT_TRANSLATE_NOOP("Engine", "A chunk of the snapshot was damaged on this disk."),
    // core/engine/chain_driver_withholding.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "Only a validator of a local network can leave other nodes' transactions out "
                      "to show what happens then. Start this node without --withhold."),
    // core/engine/diagnostics.cpp
    QT_TRANSLATE_NOOP("Engine", "Cannot write %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 is there already; name another file."),
    QT_TRANSLATE_NOOP("Engine", "the disk may be full"),
    // core/engine/earnings_answers.cpp
    QT_TRANSLATE_NOOP("Engine", "A sum of paperwork is too large."),
    // core/engine/earnings_books.cpp
    QT_TRANSLATE_NOOP("Engine", "A sum of Paper is too large for 64 bits."),
    // core/engine/earnings_scan.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The block at height %1 in chain.db does not decode. Set chain.db aside and start the node "
        "again: it fetches the chain from its peers. Keep votes.db where it is."),
    QT_TRANSLATE_NOOP("Engine",
                      "A row of a Node Key in chain.db is damaged. Set chain.db aside and start "
                      "the node again. Keep votes.db where it is."),
    // core/engine/earnings_store.cpp
    QT_TRANSLATE_NOOP("Engine", "A sum of paperwork is too large for 64 bits."),
    // core/engine/gpu_evidence_source.cpp
    QT_TRANSLATE_NOOP("Engine", "TEST EVIDENCE: a recording of one GPU."),
    // core/engine/gpu_view.cpp
    QT_TRANSLATE_NOOP("Engine", "The driver is being asked which GPUs there are."),
    QT_TRANSLATE_NOOP("Engine", "This machine has no such GPU."),
    QT_TRANSLATE_NOOP("Engine", "No GPU would be left to work; to stop all work, pause it."),
    // core/engine/held_orders.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "This node has promised to hold as many orders as it can; try another "
                      "validator, or again when some are in blocks."),
    // core/engine/keys_market.cpp
    QT_TRANSLATE_NOOP("Engine", "A quote is for 1 to 100,000 keys: {\"count\": 5}."),
    // core/engine/keys_view.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "This node does not vote with the Node Key %1, so it has no record of what "
                      "that key signed."),
    // core/engine/local_node.cpp
    QT_TRANSLATE_NOOP("Engine", "The engine stopped before this was final."),
    // core/engine/local_node_access.cpp
    QT_TRANSLATE_NOOP("Engine", "The audit log cannot be asked for %1."),
    // core/engine/local_node_attestation.cpp
    QT_TRANSLATE_NOOP("Engine", "node.json: test_evidence is for local networks only. Remove it."),
    // core/engine/local_node_chain.cpp
    QT_TRANSLATE_NOOP("Engine", "The network refused the order at height %1: %2."),
    // core/engine/local_node_commands.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The engine is not running yet, or this node does not serve clients."),
    QT_TRANSLATE_NOOP("Engine",
                      "The order was sent and is not final after 60 s. It may still become final: "
                      "look at the key before you send it again."),
    // core/engine/local_node_consensus.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "Consensus has stopped signing with this node's key; the log says why."),
    // core/engine/local_node_earnings.cpp
    QT_TRANSLATE_NOOP("Engine", "The earnings cannot be opened; the log says why."),
    QT_TRANSLATE_NOOP("Engine", "This node holds no evidence %1."),
    // core/engine/local_node_gpus.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "This node serves no clients, so no GPU works for it and none is asked."),
    QT_TRANSLATE_NOOP("Engine", "The node is still looking for a model."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model server (%1) is not this node's own: choose its GPUs where it is started."),
    QT_TRANSLATE_NOOP("Engine", "There is no model on this machine, so no GPU works for it."),
    // core/engine/local_node_host.cpp
    QT_TRANSLATE_NOOP("Engine", "The engine is not running yet."),
    QT_TRANSLATE_NOOP("Engine", "The path of the bundle must be absolute."),
    QT_TRANSLATE_NOOP("Engine", "A level is 0 to 4, and a module has at most 32 letters."),
    // core/engine/local_node_keys.cpp
    QT_TRANSLATE_NOOP("Engine", "file must have at most 1,024 bytes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The Node Key %1 is in use on another machine: its votes or its node were seen a moment "
        "ago. Stop it there for good, wait until its votes are gone from the last blocks, then try "
        "again. Two machines with one key lose half of its tokens."),
    QT_TRANSLATE_NOOP("Engine", "The Node Key %1 is in this keystore already."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This node runs with that Node Key. Move it to another machine first, or stop the node."),
    QT_TRANSLATE_NOOP("Engine", "minutes must be at most 10,080, which is a week."),
    // core/engine/local_node_login.cpp
    QT_TRANSLATE_NOOP("Engine", "Nobody has signed in yet."),
    QT_TRANSLATE_NOOP("Engine", "chain must be evm or solana."),
    // core/engine/local_node_metrics.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The first line of metrics.prometheus_token_file has less than 16 bytes; a "
                      "token must not be guessed."),
    // core/engine/local_node_parts.cpp
    QT_TRANSLATE_NOOP("Engine", "The engine is not running yet, or has stopped."),
    QT_TRANSLATE_NOOP("Engine", "The question is too large: at most 4 MiB."),
    QT_TRANSLATE_NOOP("Engine", "This node knows no topic %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "A page has 1 to 500 rows and is asked for with at most 16 filters."),
    QT_TRANSLATE_NOOP("Engine", "This node has no table %1."),
    // core/engine/local_node_rack.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The secret of the IPFS node, %1, can be read or written by others; take "
                      "their rights away."),
    // core/engine/local_node_retention.cpp
    QT_TRANSLATE_NOOP("Engine", "This node serves no HTTP API."),
    QT_TRANSLATE_NOOP("Engine", "The HTTP API speaks TLS."),
    QT_TRANSLATE_NOOP("Engine", "Something in front of the HTTP API adds TLS."),
    QT_TRANSLATE_NOOP("Engine", "The HTTP API listens on this machine alone."),
    QT_TRANSLATE_NOOP("Engine",
                      "The HTTP API is reached in plain text: set tls_certificate in node.json."),
    QT_TRANSLATE_NOOP(
        "Engine", "Every file and table of the data directory is in the table of what is kept."),
    QT_TRANSLATE_NOOP("Engine",
                      "The data directory has files or tables that the table of what is kept does "
                      "not name: look at them, and remove what is not the node's."),
    QT_TRANSLATE_NOOP("Engine",
                      "Prompts and responses are not kept, so nothing can be trained on them."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Content has a type of its own that wipes itself and cannot be stored, logged or sent "
        "(core/base/secret.h); no file or table of the node holds it."),
    QT_TRANSLATE_NOOP("Engine", "Content is in memory alone, and nothing writes that to a disk."),
    QT_TRANSLATE_NOOP("Engine",
                      "Prompts go to the model server of node.json, inference_url: what it keeps "
                      "is not known here."),
    QT_TRANSLATE_NOOP("Engine",
                      "Content is in memory alone, but this machine may write memory or unknown "
                      "files to a disk: see the facts that are not good."),
    QT_TRANSLATE_NOOP("Engine", "A task is processed on the node that takes it."),
    QT_TRANSLATE_NOOP("Engine",
                      "Only a request that is encrypted for another node is passed on, still "
                      "encrypted (docs/protocol/routing.md); peers carry no other content."),
    QT_TRANSLATE_NOOP("Engine",
                      "What came here sealed through other nodes is counted under routing."),
    QT_TRANSLATE_NOOP(
        "Engine", "The model is not on this machine (node.json, inference_url): prompts go there."),
    QT_TRANSLATE_NOOP("Engine", "No data but consensus metadata is copied to other nodes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, "
        "sealed requests and sealed inputs of spot checks; none has a field for content."),
    QT_TRANSLATE_NOOP("Engine", "The ledger holds paperwork, and no content."),
    // core/engine/local_node_routing.cpp
    QT_TRANSLATE_NOOP("Engine", "This node takes no encrypted requests."),
    QT_TRANSLATE_NOOP("Engine",
                      "This node takes no tasks now and tells the others that it is full; they "
                      "send theirs elsewhere."),
    QT_TRANSLATE_NOOP("Engine", "This node does not serve clients."),
    // core/engine/local_node_snapshot.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "This machine's clock is %1 s ahead of the other nodes: blocks are refused "
                      "while it is. Switch on time synchronisation."),
    QT_TRANSLATE_NOOP("Engine",
                      "This machine's clock is %1 s behind the other nodes: blocks are refused "
                      "while it is. Switch on time synchronisation."),
    QT_TRANSLATE_NOOP("Engine", "The model is starting."),
    QT_TRANSLATE_NOOP("Engine", "The sandbox is starting."),
    // core/engine/local_node_work.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "This node serves no clients, so there is no work to pause; \"serve\" in "
                      "node.json says so."),
    QT_TRANSLATE_NOOP("Engine", "%1: %2 Remove the file to take tasks at all hours."),
    QT_TRANSLATE_NOOP("Engine", "The pause would end in the past; choose a later time, or none."),
    QT_TRANSLATE_NOOP("Engine",
                      "A schedule needs one hour of work at least; to stop all work, pause it."),
    QT_TRANSLATE_NOOP("Engine", "The ban would end in the past; choose a later time, or none."),
    QT_TRANSLATE_NOOP("Engine", "Node Key %1 is not among the peers of this node."),
    // core/engine/log_replay.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "This node joined by a snapshot and has no block %1; ask a node that has the whole chain."),
    QT_TRANSLATE_NOOP("Engine", "The chain is of another genesis."),
    QT_TRANSLATE_NOOP(
        "Engine", "Executed again, the blocks before height %1 give another state than it names."),
    QT_TRANSLATE_NOOP("Engine", "Nothing fixed the validators of epoch %1."),
    // core/engine/metrics_service.cpp
    QT_TRANSLATE_NOOP("Engine", "The day %1 was not released, and its counts are gone: %2"),
    // core/engine/paperwork_export.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The block at height %1 in chain.db is not the one that follows the block "
                      "before it. Set chain.db aside and start the node again: it fetches the "
                      "chain from its peers. Keep votes.db where it is."),
    QT_TRANSLATE_NOOP("Engine", "A sum of the export is too large for 64 bits."),
    // core/engine/privacy_facts.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it."),
    QT_TRANSLATE_NOOP("Engine", "This machine has no swap."),
    QT_TRANSLATE_NOOP("Engine", "Swap is encrypted or in memory: %1."),
    QT_TRANSLATE_NOOP("Engine", "A crash leaves no core file."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "A crash may leave a core file with content: start the node with \"ulimit -c 0\"."),
    QT_TRANSLATE_NOOP("Engine", "Other programs of this user cannot read the node's memory."),
    QT_TRANSLATE_NOOP("Engine",
                      "Other programs of this user can read the node's memory (a debugger, for "
                      "example): run stacknetd, which forbids it."),
    QT_TRANSLATE_NOOP("Engine", "Memory of keys is locked, so it is never swapped out."),
    QT_TRANSLATE_NOOP(
        "Engine", "Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=)."),
    QT_TRANSLATE_NOOP("Engine",
                      "node.json asks for retention.strict, and this does not hold (%1): %2"),
    // core/engine/promise_challenge.cpp
    QT_TRANSLATE_NOOP("Engine", "The leader of that term signed the promise."),
    QT_TRANSLATE_NOOP("Engine", "No leader of that term signed this promise."),
    QT_TRANSLATE_NOOP("Engine", "It is the promised transaction, made for this chain."),
    QT_TRANSLATE_NOOP(
        "Engine", "It is another transaction than the promised one, or not valid on this chain."),
    QT_TRANSLATE_NOOP("Engine",
                      "A block of that term at the promised view or later is final; it should have "
                      "kept the promise."),
    QT_TRANSLATE_NOOP("Engine",
                      "No final block of that term at the promised view or later is shown."),
    QT_TRANSLATE_NOOP("Engine", "The chain does not hold it up to the promised view."),
    QT_TRANSLATE_NOOP("Engine", "The promise was kept, or its transaction was void by then."),
    QT_TRANSLATE_NOOP("Engine", "The offence is recent enough."),
    QT_TRANSLATE_NOOP("Engine", "The offence is too old, or of an epoch that has not begun."),
    QT_TRANSLATE_NOOP("Engine", "The leader was not punished for censorship before."),
    QT_TRANSLATE_NOOP("Engine", "The leader was punished for censorship before."),
    QT_TRANSLATE_NOOP("Engine", "Nobody could tell then whether the promise was kept."),
    // core/engine/reachability.cpp
    QT_TRANSLATE_NOOP("Engine", "network.reachability takes no argument."),
    // core/engine/retention_service.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The old log %1 could not be removed (%2). Check the rights of its folder."),
    // core/engine/routing_service.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "This node's key is not Connected on the ledger, or it is jailed; only then "
                      "do others send it tasks."),
    // core/engine/snapshot_maker.cpp
    QT_TRANSLATE_NOOP("Engine", "The node stops; the snapshot is made after its start."),
    // core/engine/snapshot_store.cpp
    QT_TRANSLATE_NOOP("Engine", "The state is larger than 1 GiB; no snapshot of it is kept."),
    // core/engine/task_history.cpp
    QT_TRANSLATE_NOOP("Engine", "The table of tasks: %1."),
};

}  // namespace

std::span<const char* const> engineWordsOfEngine() {
    return kPatterns;
}

}  // namespace stacknet::ui
