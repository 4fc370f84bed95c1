#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/engine/chain_driver_promises.cpp
    QT_TRANSLATE_NOOP("Engine", "The validators of epoch %1 are not known here (any more)."),
    QT_TRANSLATE_NOOP("Engine",
                      "This node does not hold the promised transaction, which the accusation "
                      "needs. File it from a node that took the order."),
    QT_TRANSLATE_NOOP("Engine",
                      "No final block says yet that the promise was broken: it may still be kept, "
                      "or the leader's term ended before."),
    QT_TRANSLATE_NOOP("Engine", "The promise was kept; nothing was filed."),
    QT_TRANSLATE_NOOP("Engine",
                      "A later order of the same signer is in the chain, so that nobody can tell "
                      "any more whether the promise was kept."),
    QT_TRANSLATE_NOOP("Engine", "The final block that proves it cannot be read from chain.db."),
    // core/engine/challenge_report.cpp
    QT_TRANSLATE_NOOP("Engine", "The transaction is well formed, signed and made for this chain."),
    QT_TRANSLATE_NOOP("Engine", "No block up to view %1 holds it."),
    QT_TRANSLATE_NOOP("Engine",
                      "The ledger keeps no broken demand of it any more: it is too old, or the "
                      "leader was punished."),
    QT_TRANSLATE_NOOP("Engine", "The log ends at view %1: view %2 is not final yet."),
    QT_TRANSLATE_NOOP("Engine", "This node's log holds no final block of epoch %1 at view %2."),
    QT_TRANSLATE_NOOP("Engine", "The block of view %1 is final and led by %2."),
    QT_TRANSLATE_NOOP(
        "Engine", "The certificate in that block holds no vote of %1 that lists this transaction."),
    QT_TRANSLATE_NOOP("Engine", "The vote of %1 in that block's certificate lists it."),
    QT_TRANSLATE_NOOP("Engine",
                      "The demand was kept: the block of view %1 (height %2) holds it, and it was "
                      "due at view %3."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The leader has until view %1, and the log ends at view %2: nothing is decided yet."),
    QT_TRANSLATE_NOOP("Engine",
                      "The term's last final block stands at view %1, before the due view %2: a "
                      "term that ends early makes nobody guilty."),
    QT_TRANSLATE_NOOP("Engine", "The leader's own block stands at view %1 or later in that term."),
    QT_TRANSLATE_NOOP("Engine", "The log proves it: %1 left out what was demanded past view %2."),
    QT_TRANSLATE_NOOP("Engine", "The ledger would refuse this challenge: %1."),
    // core/engine/local_node_proofs.cpp
    QT_TRANSLATE_NOOP("Engine", "challenge.report: %1"),
    QT_TRANSLATE_NOOP("Engine", "The engine is not running yet, or is stopping."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The log proves it: the promise to include the transaction by view %1 was broken."),
    QT_TRANSLATE_NOOP("Engine", "The ledger upheld it at height %1."),
    QT_TRANSLATE_NOOP("Engine", "The ledger rejected it at height %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "No leader has promised this order to this node, so nothing binds one yet."),
    QT_TRANSLATE_NOOP("Engine", "This node shows no challenge %1."),
    QT_TRANSLATE_NOOP("Engine", "This node no longer holds that challenge."),
    QT_TRANSLATE_NOOP("Engine", "This node holds no transaction %1; give its bytes instead."),
    // core/engine/proof_book.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The block of view %1 is final and embeds demands of that validator."),
    QT_TRANSLATE_NOOP("Engine",
                      "The leader's own block stands at view %1 or later in the same term."),
    QT_TRANSLATE_NOOP("Engine",
                      "The validator's vote in the embedded certificate lists this transaction."),
    QT_TRANSLATE_NOOP("Engine", "It could still be executed when the leader learned of it."),
    QT_TRANSLATE_NOOP("Engine", "Refused: %1."),
};

}  // namespace

std::span<const char* const> engineWordsOfProofs() {
    return kPatterns;
}

}  // namespace stacknet::ui
