#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/consensus/broken_promise.cpp
    QT_TRANSLATE_NOOP("Engine", "The evidence of a broken promise %1."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The validators of epoch %1 are not known, so a promise of that epoch cannot be judged."),
    QT_TRANSLATE_NOOP("Engine", "The ledger is not past the promise's block yet."),
    QT_TRANSLATE_NOOP("Engine",
                      "A later order of the transaction's signer is in the chain, so that nobody "
                      "can tell any more whether the promise was kept."),
    // core/consensus/engine.cpp
    QT_TRANSLATE_NOOP("Engine", "The consensus engine cannot start: %1."),
    QT_TRANSLATE_NOOP("Engine", "the tip's header is missing or does not belong to the genesis"),
    QT_TRANSLATE_NOOP("Engine", "the beacon is not the genesis's"),
    QT_TRANSLATE_NOOP("Engine", "the tip's header has another height"),
    QT_TRANSLATE_NOOP("Engine", "the anchor is missing or does not belong to epoch 0"),
    QT_TRANSLATE_NOOP("Engine", "the tip is not of epoch %1"),
    QT_TRANSLATE_NOOP("Engine", "the tip is not the block that the epoch begins at"),
    QT_TRANSLATE_NOOP("Engine", "the tip is the last block of its epoch"),
    QT_TRANSLATE_NOOP("Engine", "the state roots from height %1 to %2 are not all there"),
    QT_TRANSLATE_NOOP("Engine", "the incarnation is 0"),
    QT_TRANSLATE_NOOP("Engine", "the term length is 0"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1"),
    // core/consensus/engine_evidence.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is proof that this Node Key signed contradicting votes. This node signs nothing any "
        "more; find the other machine that uses the key before you restart."),
    // core/consensus/engine_finality.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "A quorum finalized a block that contradicts the local chain at height %1. "
                      "This node stops signing; ask the network's operators."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The ledger state of height %1 differs from what a quorum finalized. This node signs "
        "nothing any more; remove its ledger database and let it sync again."),
    // core/consensus/engine_votes.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "Another machine signs with this Node Key and contradicts this node. This "
                      "node signs nothing any more; stop the other machine, then restart."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Peers hold a vote of this Node Key that the local record does not know (restored backup "
        "or a copy of this machine). This node sits out until a quorum answered."),
    // core/consensus/inclusion_promise.cpp
    QT_TRANSLATE_NOOP("Engine", "The inclusion promise %1."),
    // core/consensus/own_votes.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The vote store cannot be read: %1. Set the file aside and start again; the "
                      "node will sit out until a quorum has answered."),
    // core/consensus/sqlite_vote_store.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The vote of kind %1 at slot %2 %3. Another program may be signing with this "
                      "Node Key; stop it first."),
    QT_TRANSLATE_NOOP("Engine",
                      "The vote store %1 is there already; it must be opened, never replaced."),
    QT_TRANSLATE_NOOP("Engine",
                      "The vote store %1 is missing; this node must sit out until a quorum has "
                      "told it where it stands."),
    QT_TRANSLATE_NOOP("Engine", "The vote store %1 is empty or damaged."),
    QT_TRANSLATE_NOOP("Engine",
                      "The vote store %1 belongs to another network or another Node Key."),
    QT_TRANSLATE_NOOP("Engine",
                      "The vote record is of epoch %1; nothing is signed in epoch %2 any more."),
    // core/consensus/vote_export.cpp
    QT_TRANSLATE_NOOP("Engine", "In the vote export, %1 %2."),
    QT_TRANSLATE_NOOP("Engine", "The vote export is larger than 1 MiB; none of this program's is."),
    QT_TRANSLATE_NOOP("Engine",
                      "The vote export is not of version 1, the one that this program reads. "
                      "Export it again, or use the program that wrote it."),
    QT_TRANSLATE_NOOP("Engine", "The vote export is for %1; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This store and the vote export hold different votes of kind %1 at slot %2: the Node Key "
        "has signed on two machines. Stop one of them for good; nothing was changed."),
    QT_TRANSLATE_NOOP("Engine",
                      "The vote export is older than this node's own record, which already covers "
                      "all of it; nothing was changed."),
    // core/consensus/vote_row_check.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file "
                      "aside and start again; the node will sit out until a quorum has answered."),
    // core/network/address.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The address \"%1\" %2; write it as host:port, IPv6 as [host]:port."),
    QT_TRANSLATE_NOOP("Engine", "is too long"),
    QT_TRANSLATE_NOOP("Engine", "has no port"),
    QT_TRANSLATE_NOOP("Engine", "has no valid host name"),
    QT_TRANSLATE_NOOP("Engine", "has no valid port"),
    // core/network/handshake.cpp
    QT_TRANSLATE_NOOP(
        "Engine", "One node speaks protocol version %1, the other %2; update the older program."),
    QT_TRANSLATE_NOOP("Engine",
                      "The two nodes are on different chains (%1 and %2); start both from the same "
                      "genesis file."),
    QT_TRANSLATE_NOOP("Engine",
                      "Both ends of the link have the same Node Key; correct the peer's address, "
                      "or stop the second node that runs with this key."),
    QT_TRANSLATE_NOOP("Engine",
                      "The TLS certificate in use is not the one that the Node Key vouches for; "
                      "the connection may be intercepted."),
    // core/network/invite.cpp
    QT_TRANSLATE_NOOP("Engine", "The invite is refused: %1 %2."),
    QT_TRANSLATE_NOOP("Engine", "must have 1 to 64 bytes of UTF-8"),
    QT_TRANSLATE_NOOP("Engine", "must have 1 byte to 2 MiB of UTF-8"),
    QT_TRANSLATE_NOOP("Engine", "must name 1 to 64 peers"),
    QT_TRANSLATE_NOOP("Engine", "must be host:port"),
    QT_TRANSLATE_NOOP("Engine", "must be lower case hexadecimal of its exact length"),
    QT_TRANSLATE_NOOP("Engine", "must be a list"),
    QT_TRANSLATE_NOOP("Engine", "must list objects of node_key and address"),
    QT_TRANSLATE_NOOP("Engine", "the file"),
    QT_TRANSLATE_NOOP("Engine", "is larger than 4 MiB"),
    QT_TRANSLATE_NOOP("Engine", "is not stacknet-invite-1"),
    QT_TRANSLATE_NOOP("Engine", "has unknown fields"),
    QT_TRANSLATE_NOOP("Engine", "does not match; the file was altered or cut off"),
    // core/network/peer_bans.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "bans.json: %1; mend the file, or remove it to talk to every peer again."),
    QT_TRANSLATE_NOOP("Engine", "The reason of a ban must have at most 200 bytes, all printable."),
    QT_TRANSLATE_NOOP("Engine", "This node keeps 1,000 bans at most; lift one first."),
    QT_TRANSLATE_NOOP("Engine", "Node Key %1 is not banned here."),
    // core/network/peer_hub.cpp
    QT_TRANSLATE_NOOP("Engine", "The link is cut: a frame %1."),
    QT_TRANSLATE_NOOP("Engine", "is of a kind that does not belong here"),
    QT_TRANSLATE_NOOP("Engine", "The link is cut: a frame is larger than 4 MiB."),
    QT_TRANSLATE_NOOP("Engine", "is for an unknown channel"),
    QT_TRANSLATE_NOOP("Engine",
                      "The node at %1 does not answer (%2); check that it runs and that the "
                      "address is right. It is tried again."),
    QT_TRANSLATE_NOOP("Engine", "no connection"),
    QT_TRANSLATE_NOOP("Engine", "gRPC status %1"),
    // core/network/peer_hub_handshake.cpp
    QT_TRANSLATE_NOOP("Engine", "The handshake is refused: %1."),
    QT_TRANSLATE_NOOP("Engine", "%1 has the wrong length"),
    QT_TRANSLATE_NOOP("Engine", "a name is longer than 64 bytes"),
    QT_TRANSLATE_NOOP("Engine", "the first frame is not a Hello"),
    QT_TRANSLATE_NOOP("Engine", "no TLS certificate"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The node at %1 has Node Key %2, not %3 as expected; correct the address or the key."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Node Key %1 is not among the peers of this node; add it there, or ask for an invite."),
    QT_TRANSLATE_NOOP("Engine",
                      "Another running program already uses Node Key %1; stop one of the two at "
                      "once, two signers with one key lose stake."),
    QT_TRANSLATE_NOOP("Engine", "the second frame is not an Accept"),
    QT_TRANSLATE_NOOP("Engine", "The other node refuses the link: %1"),
    // core/network/peer_hub_life.cpp
    QT_TRANSLATE_NOOP("Engine", "The listen address %1 cannot be resolved; correct it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Another program already listens on %1; stop it, or give this node another port."),
    QT_TRANSLATE_NOOP("Engine", "This machine has no address %1; correct the listen address."),
    QT_TRANSLATE_NOOP("Engine",
                      "The node cannot listen on %1: not permitted; take a port above 1023."),
    QT_TRANSLATE_NOOP("Engine", "The node cannot listen on %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "The TLS binding of this node is for another chain; unlock the Node Key to "
                      "sign a new one."),
    QT_TRANSLATE_NOOP("Engine", "Too many links wait for their handshake at this node; try again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The handshake took too long; the network or a machine is overloaded."),
    // core/network/peer_hub_peers.cpp
    QT_TRANSLATE_NOOP("Engine", "A frame of %1 bytes cannot be sent; the limit is 4 MiB."),
    QT_TRANSLATE_NOOP(
        "Engine", "The Node Key of this node is listed among its peers; remove it from the list."),
    QT_TRANSLATE_NOOP("Engine", "The link is refused for %1 s: %2"),
    QT_TRANSLATE_NOOP(
        "Engine", "The operator of this node wants no link with yours; ask them to lift the ban."),
    QT_TRANSLATE_NOOP("Engine", "You banned this peer."),
    // core/network/tls_identity.cpp
    QT_TRANSLATE_NOOP(
        "Engine", "The TLS certificate of this node could not be made: OpenSSL failed at \"%1\"."),
    QT_TRANSLATE_NOOP("Engine", "The peer's TLS certificate %1."),
    QT_TRANSLATE_NOOP("Engine", "The TLS binding is for another chain."),
    QT_TRANSLATE_NOOP("Engine", "The TLS binding is not signed by the Node Key that it names."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock."),
    QT_TRANSLATE_NOOP("Engine", "The TLS binding is signed for longer than is allowed."),
    QT_TRANSLATE_NOOP("Engine",
                      "The TLS binding on disk is about another transport key; unlock the Node Key "
                      "to sign a new one."),
    QT_TRANSLATE_NOOP("Engine", "is missing or too large"),
    QT_TRANSLATE_NOOP("Engine", "could not be read"),
    QT_TRANSLATE_NOOP("Engine", "is not a PEM certificate"),
    QT_TRANSLATE_NOOP("Engine", "has no Ed25519 key"),
};

}  // namespace

std::span<const char* const> engineWordsOfNetwork() {
    return kPatterns;
}

}  // namespace stacknet::ui
