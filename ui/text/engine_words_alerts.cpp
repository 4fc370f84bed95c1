#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/engine/alert_channel.cpp
    QT_TRANSLATE_NOOP("Engine", "This kind of channel is not known."),
    // core/engine/alert_command.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 is no absolute path."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not there."),
    QT_TRANSLATE_NOOP("Engine", "%1 is no program that this user may run."),
    QT_TRANSLATE_NOOP("Engine", "%1 can be changed by others: chmod go-w it."),
    QT_TRANSLATE_NOOP("Engine", "%1 was ended by signal %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 ended with %2."),
    QT_TRANSLATE_NOOP("Engine", "The engine is stopping."),
    QT_TRANSLATE_NOOP("Engine", "%1 did not end within %2 s and was killed."),
    // core/engine/alert_connection.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 did not %2 in time."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 could not be made to %2 (%3); check the address and that it runs."),
    QT_TRANSLATE_NOOP("Engine", "answer (its name is not found)"),
    QT_TRANSLATE_NOOP("Engine", "answer"),
    QT_TRANSLATE_NOOP("Engine", "%1 sent more before the encryption than it may."),
    QT_TRANSLATE_NOOP("Engine", "The given root cannot be read."),
    QT_TRANSLATE_NOOP("Engine", "finish the TLS handshake"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The certificate of %1 could not be verified (%2); use the name that it is made for."),
    QT_TRANSLATE_NOOP("Engine", "take the message"),
    QT_TRANSLATE_NOOP("Engine", "%1 answers with too long a line."),
    // core/engine/alert_facts.cpp
    QT_TRANSLATE_NOOP("Engine", "It can be released from epoch %1 on."),
    QT_TRANSLATE_NOOP("Engine", "%1 tokens were taken at height %2."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Two contradicting signatures at view %1. Stop every other node that runs with this key."),
    QT_TRANSLATE_NOOP("Engine", "It is said that a transaction was left out at view %1."),
    QT_TRANSLATE_NOOP("Engine", "The verdict \"%1\" took %2 tokens."),
    QT_TRANSLATE_NOOP("Engine", "Term %1 was left after %2 proposals."),
    QT_TRANSLATE_NOOP("Engine", "%1 of the last %2 certificates lack its vote."),
    QT_TRANSLATE_NOOP("Engine", "%1 of %2 peers are connected."),
    QT_TRANSLATE_NOOP("Engine", "Switch on time synchronisation."),
    QT_TRANSLATE_NOOP("Engine", "%1 MB are free where the data directory lies."),
    QT_TRANSLATE_NOOP("Engine", "%1 tasks wait for the ledger."),
    QT_TRANSLATE_NOOP("Engine", "It was never backed up."),
    // core/engine/alert_orders.cpp
    QT_TRANSLATE_NOOP("Engine", "There is no such %1; list them again."),
    QT_TRANSLATE_NOOP("Engine", "This is no order about alerts."),
    QT_TRANSLATE_NOOP("Engine", "condition must stay as it is in a rule of the program."),
    QT_TRANSLATE_NOOP("Engine", "There are 100 rules already; remove one."),
    QT_TRANSLATE_NOOP("Engine", "This rule comes with the program; switch it off instead."),
    QT_TRANSLATE_NOOP("Engine", "kind must stay as it is; add another channel."),
    QT_TRANSLATE_NOOP("Engine", "There are 16 channels already; remove one."),
    QT_TRANSLATE_NOOP("Engine", "This is a test: alerts look like this."),
    QT_TRANSLATE_NOOP("Engine", "until_ms must be 0 or a time."),
    QT_TRANSLATE_NOOP("Engine", "subject must be one of at most 64 that are mute."),
    // core/engine/alert_smtp.cpp
    QT_TRANSLATE_NOOP("Engine", "The mail server %1 refuses %2 with %3."),
    QT_TRANSLATE_NOOP("Engine", "the sender"),
    QT_TRANSLATE_NOOP("Engine", "a recipient"),
    QT_TRANSLATE_NOOP("Engine", "a message"),
    QT_TRANSLATE_NOOP("Engine", "the message"),
    QT_TRANSLATE_NOOP("Engine", "%1 does not speak SMTP."),
    QT_TRANSLATE_NOOP("Engine", "the connection"),
    QT_TRANSLATE_NOOP(
        "Engine", "The mail server %1 does not offer STARTTLS, and nothing is sent in the clear."),
    QT_TRANSLATE_NOOP("Engine", "the password"),
    QT_TRANSLATE_NOOP("Engine", "the user"),
    QT_TRANSLATE_NOOP("Engine", "The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN."),
    QT_TRANSLATE_NOOP("Engine", "The sender or a recipient is no mail address."),
    QT_TRANSLATE_NOOP("Engine", "Mail to another machine is sent over TLS only."),
    // core/engine/alert_webhook.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The webhook's URL must be https, or http on the loopback, without user name "
                      "and fragment."),
    QT_TRANSLATE_NOOP("Engine", "%1 does not speak HTTP."),
    QT_TRANSLATE_NOOP("Engine", "%1 answers HTTP %2."),
};

}  // namespace

std::span<const char* const> engineWordsOfAlerts() {
    return kPatterns;
}

}  // namespace stacknet::ui
