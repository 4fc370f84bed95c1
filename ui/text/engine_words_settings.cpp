#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/engine/arena_config.cpp
    QT_TRANSLATE_NOOP("Engine", "node.json: field %1 %2."),
    QT_TRANSLATE_NOOP("Engine", "must be an object"),
    QT_TRANSLATE_NOOP("Engine", "must be true or false"),
    QT_TRANSLATE_NOOP("Engine", "is not known"),
    // core/engine/local_network.cpp
    QT_TRANSLATE_NOOP("Engine", "No free port on the loopback interface for the local network."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 holds a node of another network (%2). Make the local network in another "
                      "data directory."),
    QT_TRANSLATE_NOOP("Engine",
                      "The local network in %1 has %2 nodes, not %3. Use that number, or another "
                      "data directory."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 is the genesis of another network than %2. Restore the right file, or "
                      "begin with an empty data directory."),
    QT_TRANSLATE_NOOP(
        "Engine", "A local network has 4 to 7 validators, not %1: four tolerate the loss of one."),
    // core/engine/local_node_start.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "\"%1\" is not an address: write HOST:PORT, for example 127.0.0.1:8480."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 has no node.json. Start with --devnet 4 for a local network, or make a "
                      "node with stacknetctl genesis create or invite accept."),
    QT_TRANSLATE_NOOP("Engine",
                      "The Node Key is locked and has not yet vouched for this node's connections. "
                      "Unlock it once with --passphrase-file."),
    // core/engine/metrics_settings.cpp
    QT_TRANSLATE_NOOP("Engine", "node.json: field metrics %1."),
    QT_TRANSLATE_NOOP("Engine", "node.json: field metrics.%1 %2."),
    QT_TRANSLATE_NOOP("Engine", "must be a text"),
    QT_TRANSLATE_NOOP("Engine", "must have 1 to 32 letters, digits and \"-\""),
    QT_TRANSLATE_NOOP(
        "Engine", "is needed behind a TLS proxy, where every client seems to be on this machine"),
    // core/engine/node_config.cpp
    QT_TRANSLATE_NOOP("Engine", "must be a list of at most 64 texts"),
    QT_TRANSLATE_NOOP("Engine", "must hold texts that are not empty"),
    QT_TRANSLATE_NOOP("Engine", "must hold objects"),
    QT_TRANSLATE_NOOP("Engine", "is not a JSON object"),
    QT_TRANSLATE_NOOP("Engine", "must be 1"),
    QT_TRANSLATE_NOOP("Engine", "must have 1 to 64 bytes"),
    QT_TRANSLATE_NOOP("Engine", "must hold UUIDs of GPUs, \"GPU-...\""),
    QT_TRANSLATE_NOOP("Engine", "must be a number from 14 to 20"),
    QT_TRANSLATE_NOOP("Engine", "must name a folder and a time, at_s"),
    QT_TRANSLATE_NOOP("Engine", "must be auto, hardened, crun, runc, runsc or kata"),
    QT_TRANSLATE_NOOP("Engine", "is missing: TLS needs a certificate and its key"),
    QT_TRANSLATE_NOOP("Engine", "must be a list of at most 1,000 peers"),
    // core/engine/node_settings.cpp
    QT_TRANSLATE_NOOP("Engine", "The setting %1 %2."),
    QT_TRANSLATE_NOOP("Engine", "takes a whole number"),
    QT_TRANSLATE_NOOP("Engine", "There is no setting %1."),
    QT_TRANSLATE_NOOP("Engine", "takes one of %1"),
    // core/engine/rack_config.cpp
    QT_TRANSLATE_NOOP("Engine", "node.json: field rack.%1 %2."),
    QT_TRANSLATE_NOOP("Engine", "must be a number from 0 to %1"),
    QT_TRANSLATE_NOOP("Engine", "must be embedded or ipfs"),
    QT_TRANSLATE_NOOP("Engine", "is missing: ipfs needs it"),
    QT_TRANSLATE_NOOP("Engine", "must be http://HOST:PORT or unix:/absolute/path"),
    QT_TRANSLATE_NOOP("Engine",
                      "is not on this machine: contents and the secret would cross the network in "
                      "the clear. Use a tunnel or a unix socket, or set allow_plain_http"),
    // core/engine/retention_config.cpp
    QT_TRANSLATE_NOOP("Engine", "node.json: field retention%1 %2."),
    QT_TRANSLATE_NOOP("Engine", "must be a number of days from %1 to %2"),
    // core/engine/self_check.cpp
    QT_TRANSLATE_NOOP("Engine", "No peer has told its time yet."),
    QT_TRANSLATE_NOOP("Engine", "Connect to a peer; until then nothing can be said."),
    QT_TRANSLATE_NOOP("Engine", "This machine's clock is %1 ms behind the median of the peers."),
    QT_TRANSLATE_NOOP("Engine", "This machine's clock is %1 ms ahead of the median of the peers."),
    QT_TRANSLATE_NOOP("Engine", "Switch on time synchronisation: timedatectl set-ntp true."),
    QT_TRANSLATE_NOOP("Engine", "The free space could not be read."),
    QT_TRANSLATE_NOOP("Engine", "Look whether the data directory is still mounted."),
    QT_TRANSLATE_NOOP("Engine", "%1 GiB are free."),
    QT_TRANSLATE_NOOP("Engine", "Make room: a node that cannot write stops signing."),
    QT_TRANSLATE_NOOP("Engine", "Nobody else can read the data directory and its keys."),
    QT_TRANSLATE_NOOP("Engine", "Others on this machine may read: %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "chmod 600 those files, and change the passphrase of a key among them."),
    QT_TRANSLATE_NOOP("Engine", "Others on this machine may look into the data directory."),
    QT_TRANSLATE_NOOP("Engine", "chmod 700 the data directory."),
    QT_TRANSLATE_NOOP("Engine", "%1 databases passed SQLite's quick check."),
    QT_TRANSLATE_NOOP("Engine",
                      "Stop the node, keep a copy of the data directory, and restore a backup or "
                      "let the node join again by a snapshot."),
    QT_TRANSLATE_NOOP("Engine", "These files are no usable keys: %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "Restore them from a backup or from their words; do not delete them before."),
    QT_TRANSLATE_NOOP("Engine", "The node's key is unlocked and can sign."),
    QT_TRANSLATE_NOOP("Engine",
                      "The node's key is locked: it votes for nothing and earns nothing."),
    QT_TRANSLATE_NOOP("Engine", "Unlock it on the page Node Keys."),
    QT_TRANSLATE_NOOP("Engine", "Export the slashing-protection file on the page Node Keys."),
    QT_TRANSLATE_NOOP("Engine",
                      "The record of what was signed is in order; it was never exported."),
    QT_TRANSLATE_NOOP("Engine",
                      "The record of what was signed is in order; days since its last export: %1."),
    QT_TRANSLATE_NOOP("Engine", "The record of what was signed does not open: %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "Stop the node, and do not sign with its key: restore votes.db, or import "
                      "the slashing-protection file."),
    QT_TRANSLATE_NOOP("Engine", "The node does not say how it signs."),
    QT_TRANSLATE_NOOP("Engine", "Start the node, then look again."),
    QT_TRANSLATE_NOOP("Engine", "Signing has stopped: %1"),
    QT_TRANSLATE_NOOP("Engine", "The page Consensus says what to do."),
    QT_TRANSLATE_NOOP("Engine",
                      "It may have signed what it does not remember, and is silent until view %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "Wait, or import the slashing-protection file on the page Node Keys."),
    QT_TRANSLATE_NOOP("Engine",
                      "It listens for another node with its key before it signs: %1 s are left."),
    QT_TRANSLATE_NOOP("Engine", "Wait; nothing else is to be done."),
    QT_TRANSLATE_NOOP("Engine", "It is no validator and signs no votes."),
    QT_TRANSLATE_NOOP("Engine",
                      "Look for another program at that path, then start the node again."),
    QT_TRANSLATE_NOOP("Engine", "The HTTP API does not listen."),
    QT_TRANSLATE_NOOP("Engine", "Look into the log for why; another program may hold the port."),
    QT_TRANSLATE_NOOP("Engine", "The HTTP API listens at %1."),
    QT_TRANSLATE_NOOP("Engine", "The node does not serve clients, as its settings say."),
    QT_TRANSLATE_NOOP("Engine", "No peer is configured."),
    QT_TRANSLATE_NOOP("Engine", "Join a network by an invite file."),
    QT_TRANSLATE_NOOP("Engine", "The page Network says why each of the others is not."),
    QT_TRANSLATE_NOOP("Engine", "Not ready."),
    QT_TRANSLATE_NOOP("Engine", "The model answers."),
    QT_TRANSLATE_NOOP("Engine", "The page Work says what to do."),
    QT_TRANSLATE_NOOP("Engine", "Code can be run in a sandbox."),
    QT_TRANSLATE_NOOP("Engine", "stacknetctl sandbox doctor says what to install."),
    QT_TRANSLATE_NOOP("Engine", "An NVIDIA driver answers."),
    QT_TRANSLATE_NOOP("Engine", "There is no NVIDIA driver here."),
    QT_TRANSLATE_NOOP(
        "Engine", "Without one there is no attestation, and no confidential task; all else works."),
    // core/engine/setup.cpp
    QT_TRANSLATE_NOOP("Engine", "No setup was begun before."),
    // core/engine/setup_hardware.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 NVIDIA GPU(s)"),
    QT_TRANSLATE_NOOP("Engine", "No NVIDIA GPU answers."),
    QT_TRANSLATE_NOOP("Engine", "No NVIDIA driver answers."),
    QT_TRANSLATE_NOOP("Engine", "NVIDIA driver %1"),
    QT_TRANSLATE_NOOP("Engine", "Confidential computing is on."),
    QT_TRANSLATE_NOOP("Engine", "Confidential tasks are not given to this machine."),
    QT_TRANSLATE_NOOP("Engine", "Choose another folder in step 2."),
    QT_TRANSLATE_NOOP("Engine", "%1 GiB free"),
    QT_TRANSLATE_NOOP("Engine", "The folder cannot be written to."),
    QT_TRANSLATE_NOOP("Engine",
                      "Make room for at least 2 GiB, or choose a folder on another disk."),
    QT_TRANSLATE_NOOP("Engine",
                      "20 GiB leave room for a year of chain, the model and the tool images."),
    QT_TRANSLATE_NOOP("Engine", "Nothing keeps this machine's clock right."),
    QT_TRANSLATE_NOOP("Engine", "Turn on time synchronisation: timedatectl set-ntp true"),
    QT_TRANSLATE_NOOP("Engine", "Synchronised to %1 ms"),
    QT_TRANSLATE_NOOP("Engine", "%1 is not HOST:PORT."),
    QT_TRANSLATE_NOOP("Engine", "%1 is no address of a network interface."),
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be listened at: %2."),
    QT_TRANSLATE_NOOP("Engine", "Choose another address for peers in step 2."),
    QT_TRANSLATE_NOOP("Engine", "The HTTP API takes a free port instead; Overview says which."),
    QT_TRANSLATE_NOOP("Engine", "%1 can be listened at"),
    QT_TRANSLATE_NOOP("Engine", "%1 and %2 can be listened at"),
    QT_TRANSLATE_NOOP("Engine", "No model is installed here."),
    // core/engine/setup_look.cpp
    QT_TRANSLATE_NOOP("Engine", "Write the whole path of a folder, beginning with a slash."),
    QT_TRANSLATE_NOOP("Engine", "%1 is a file, not a folder."),
    QT_TRANSLATE_NOOP("Engine",
                      "There is no socket there. It is the file run/operator.sock in the data "
                      "directory of a running stacknetd."),
    QT_TRANSLATE_NOOP("Engine", "No engine answers at this socket: %1"),
    QT_TRANSLATE_NOOP("Engine", "No engine answers at this socket in time."),
    QT_TRANSLATE_NOOP("Engine", "No engine answers at this socket."),
    // core/engine/setup_make.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 holds other files. Choose an empty folder."),
    QT_TRANSLATE_NOOP("Engine", "%1 holds a node already. Choose an empty folder."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The file in %1 holds another key than the one of step 3. Go back to step 3 and make one."),
    QT_TRANSLATE_NOOP("Engine",
                      "The invite's genesis is not that of the chain it names: do not use it."),
    // core/engine/setup_progress.cpp
    QT_TRANSLATE_NOOP("Engine", "The saved setup is not usable: field %1 is missing or wrong."),
    // core/engine/work_policy.cpp
    QT_TRANSLATE_NOOP("Engine", "The rules of work: field %1 %2."),
    QT_TRANSLATE_NOOP("Engine", "must have 168 characters, each 0 or 1, from Monday 00:00 on"),
    QT_TRANSLATE_NOOP("Engine", "must be a time in milliseconds, or 0"),
    QT_TRANSLATE_NOOP("Engine", "must name one hour at least while the schedule is on"),
};

}  // namespace

std::span<const char* const> engineWordsOfSettings() {
    return kPatterns;
}

}  // namespace stacknet::ui
