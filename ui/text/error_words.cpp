#include <algorithm>
#include <array>
#include <string_view>

#include <QCoreApplication>
#include <QDateTime>

#include "ui/text/engine_words.h"
#include "ui/text/words.h"

namespace stacknet::ui {
namespace {

/// A code, what it means and what to do. The texts are marked here and translated when shown.
struct Entry {
    std::string_view code;
    const char* sentence;
    const char* nextStep;
};

constexpr std::array kEntries{
    Entry{"auth.bad_name",
          QT_TRANSLATE_NOOP("Errors", "The name must have 1 to 64 bytes of readable text."),
          QT_TRANSLATE_NOOP("Errors", "Choose a shorter name on one line.")},
    Entry{"auth.bad_scopes", QT_TRANSLATE_NOOP("Errors", "These rights do not go together."),
          QT_TRANSLATE_NOOP("Errors", "A key that manages keys may do nothing else.")},
    Entry{"auth.bad_cidr", QT_TRANSLATE_NOOP("Errors", "One of the addresses is no address block."),
          QT_TRANSLATE_NOOP("Errors", "Write it like 10.0.0.0/8 or 2001:db8::/32.")},
    Entry{"auth.bad_model",
          QT_TRANSLATE_NOOP(
              "Errors",
              "One of the model names is too long or has spaces, or there are more than 32."),
          ""},
    Entry{"auth.bad_monthly_tokens",
          QT_TRANSLATE_NOOP("Errors", "The monthly budget is too large: at most 10^15 tokens."),
          ""},
    Entry{"auth.key_revoked",
          QT_TRANSLATE_NOOP("Errors", "This API key is revoked, or was replaced already."),
          QT_TRANSLATE_NOOP("Errors", "Create a new one.")},
    Entry{"auth.key_expired", QT_TRANSLATE_NOOP("Errors", "This API key has expired."),
          QT_TRANSLATE_NOOP("Errors", "Create a new one.")},
    Entry{"auth.bad_grace",
          QT_TRANSLATE_NOOP("Errors", "The old key can stay valid for 24 hours at most."), ""},
    Entry{"auth.unknown_session", QT_TRANSLATE_NOOP("Errors", "This session has ended already."),
          QT_TRANSLATE_NOOP("Errors", "Nothing was changed; look at the list again.")},
    Entry{"auth.login_unavailable",
          QT_TRANSLATE_NOOP("Errors", "This node offers no wallet login."),
          QT_TRANSLATE_NOOP("Errors",
                            "It must serve clients, on this machine or under an https origin that "
                            "is set in node.json.")},
    Entry{"auth.login_expired", QT_TRANSLATE_NOOP("Errors", "Nobody signed within the time."),
          QT_TRANSLATE_NOOP("Errors", "Start the sign-in again.")},
    Entry{
        "auth.login_failed",
        QT_TRANSLATE_NOOP("Errors", "The sign-in was closed after five wrong links or signatures."),
        QT_TRANSLATE_NOOP(
            "Errors", "Start again; if it was not you, another program on this machine tried.")},
    Entry{"auth.login_cancelled", QT_TRANSLATE_NOOP("Errors", "The sign-in was cancelled."),
          QT_TRANSLATE_NOOP("Errors", "Start again when you are ready.")},
    Entry{"auth.unknown_attempt",
          QT_TRANSLATE_NOOP("Errors", "This sign-in is over, or a newer one took its place."),
          QT_TRANSLATE_NOOP("Errors", "Start it again.")},
    Entry{"auth.attempt_over", QT_TRANSLATE_NOOP("Errors", "This sign-in has ended."),
          QT_TRANSLATE_NOOP("Errors", "Start it again.")},
    Entry{
        "auth.chain_not_allowed",
        QT_TRANSLATE_NOOP("Errors", "This node takes no sign-in from that chain."),
        QT_TRANSLATE_NOOP("Errors", "Use an account of another chain, or allow it in node.json.")},
    Entry{"auth.nonce_used",
          QT_TRANSLATE_NOOP("Errors", "The text was used already, or failed five times."),
          QT_TRANSLATE_NOOP("Errors", "Make a new text and sign that.")},
    Entry{"auth.address_mismatch",
          QT_TRANSLATE_NOOP("Errors",
                            "The signature is of another account than the one that was named."),
          QT_TRANSLATE_NOOP("Errors", "Sign with the account whose address you typed.")},
    Entry{"auth.too_many_clients",
          QT_TRANSLATE_NOOP("Errors", "The Auth Bridge takes at most 1,000 sites."),
          QT_TRANSLATE_NOOP("Errors", "Remove one that is not used any more.")},
    Entry{
        "auth.bridge_unknown_client",
        QT_TRANSLATE_NOOP("Errors", "This site is not entered any more."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list again; it may have been removed elsewhere.")},
    Entry{"gateway.listen_failed",
          QT_TRANSLATE_NOOP("Errors", "No page could be opened on this machine."),
          QT_TRANSLATE_NOOP("Errors", "See that a port of the loopback is free, then try again.")},
    Entry{"rack.unavailable", QT_TRANSLATE_NOOP("Errors", "This node has no Rack."),
          QT_TRANSLATE_NOOP("Errors", "Set \"enabled\" under \"rack\" in node.json.")},
    Entry{"rack.busy", QT_TRANSLATE_NOOP("Errors", "The Rack has as many jobs as it takes."),
          QT_TRANSLATE_NOOP("Errors", "Wait until one is done, or cancel one.")},
    Entry{"rack.bad_cid", QT_TRANSLATE_NOOP("Errors", "This is no CID that can be used here."),
          QT_TRANSLATE_NOOP("Errors", "Copy it again, from its first to its last letter.")},
    Entry{"rack.unknown_pin", QT_TRANSLATE_NOOP("Errors", "It is not pinned here any more."),
          QT_TRANSLATE_NOOP("Errors", "Look at the list again.")},
    Entry{"rack.unknown_job", QT_TRANSLATE_NOOP("Errors", "This job is not listed any more."), ""},
    Entry{"rack.target_exists",
          QT_TRANSLATE_NOOP("Errors", "There is a file at the target already."),
          QT_TRANSLATE_NOOP("Errors", "Choose a path that does not exist yet.")},
    Entry{"rack.wrong_key", QT_TRANSLATE_NOOP("Errors", "The key does not open this content."),
          QT_TRANSLATE_NOOP("Errors", "Use the key that was shown when it was added.")},
    Entry{"rack.key_needed",
          QT_TRANSLATE_NOOP("Errors", "The content is encrypted: its key is needed."),
          QT_TRANSLATE_NOOP("Errors",
                            "Give the key that was shown when it was added, or export a CAR.")},
    Entry{"rack.ipfs_unreachable", QT_TRANSLATE_NOOP("Errors", "The IPFS node does not answer."),
          QT_TRANSLATE_NOOP("Errors", "See that it runs, then try again.")},
    Entry{"rack.disk_full", QT_TRANSLATE_NOOP("Errors", "The disk of the Rack is full."),
          QT_TRANSLATE_NOOP("Errors", "Free some space or unpin something.")},
    Entry{"rack.cancelled", QT_TRANSLATE_NOOP("Errors", "The job was cancelled."), ""},
    Entry{
        "auth.unknown_key", QT_TRANSLATE_NOOP("Errors", "This API key does not exist any more."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list again; it may have been removed elsewhere.")},
    Entry{"keystore.wrong_passphrase",
          QT_TRANSLATE_NOOP("Errors", "That passphrase does not open this Node Key."),
          QT_TRANSLATE_NOOP("Errors", "Check the keyboard layout and Caps Lock, then try again.")},
    Entry{"keystore.unknown_key",
          QT_TRANSLATE_NOOP("Errors", "This Node Key is not in the keystore of this node."),
          QT_TRANSLATE_NOOP("Errors", "Choose a key that says Locked or Unlocked.")},
    Entry{"engine.no_local_network",
          QT_TRANSLATE_NOOP("Errors", "This program runs no local network with that validator."),
          ""},
    Entry{"ui.locked", QT_TRANSLATE_NOOP("Errors", "The console is locked."),
          QT_TRANSLATE_NOOP("Errors", "Unlock it, then do this again.")},
    Entry{"keystore.locked", QT_TRANSLATE_NOOP("Errors", "The Node Key is locked."),
          QT_TRANSLATE_NOOP("Errors", "Unlock it, then do this again.")},
    Entry{"keystore.weak_passphrase", QT_TRANSLATE_NOOP("Errors", "The passphrase is too short."),
          QT_TRANSLATE_NOOP("Errors", "Use at least 8 characters; four random words are better.")},
    Entry{"keystore.bad_passphrase", QT_TRANSLATE_NOOP("Errors", "The passphrase is too short."),
          QT_TRANSLATE_NOOP("Errors", "Use at least 8 characters; four random words are better.")},
    Entry{"ledger.key_cold",
          QT_TRANSLATE_NOOP("Errors", "The Node Key is Cold until its 72 hours are over."),
          QT_TRANSLATE_NOOP("Errors", "Wait for the time shown beside the key.")},
    Entry{"ledger.wrong_state",
          QT_TRANSLATE_NOOP("Errors", "The Node Key is not in the state that this step needs."),
          QT_TRANSLATE_NOOP("Errors", "The order is register, wait 72 hours, activate, connect.")},
    Entry{"ledger.already_registered",
          QT_TRANSLATE_NOOP("Errors", "The Node Key is on the ledger already."), ""},
    Entry{"tasks.unknown_task", QT_TRANSLATE_NOOP("Errors", "There is no receipt for this task."),
          QT_TRANSLATE_NOOP("Errors", "A receipt appears once the task has ended well.")},
    Entry{"base.directory_in_use",
          QT_TRANSLATE_NOOP("Errors", "Another Stacknet program uses this data directory."),
          QT_TRANSLATE_NOOP("Errors",
                            "Close the other program, or start with --data-dir and "
                            "another folder.")},
    Entry{"gateway.port_in_use",
          QT_TRANSLATE_NOOP("Errors", "The HTTP port is taken by another program."),
          QT_TRANSLATE_NOOP("Errors",
                            "Close the other program, or start with --http 127.0.0.1:0 "
                            "for a free port.")},
    Entry{"api.disconnected", QT_TRANSLATE_NOOP("Errors", "The connection to the engine is lost."),
          QT_TRANSLATE_NOOP("Errors",
                            "The console tries again by itself; see that stacknetd "
                            "runs.")},
    Entry{"api.not_connected", QT_TRANSLATE_NOOP("Errors", "The connection to the engine is lost."),
          QT_TRANSLATE_NOOP("Errors",
                            "The console tries again by itself; see that stacknetd "
                            "runs.")},
};

const Entry* find(const std::string& code) {
    const auto at = std::find_if(kEntries.begin(), kEntries.end(),
                                 [&](const Entry& entry) { return entry.code == code; });
    return at == kEntries.end() ? nullptr : &*at;
}

}  // namespace

QString errorSentence(const std::string& code, const std::string& message) {
    if (const auto* entry = find(code))
        return QCoreApplication::translate("Errors", entry->sentence);
    if (!message.empty()) return engineText(message);
    return QCoreApplication::translate("Errors", "Something failed and gave no reason (%1).")
        .arg(QString::fromStdString(code));
}

QString errorNextStep(const std::string& code) {
    const auto* entry = find(code);
    if (entry == nullptr || *entry->nextStep == '\0') return {};
    return QCoreApplication::translate("Errors", entry->nextStep);
}

QString errorDetails(const Error& error) {
    QString text = QString::fromStdString(error.code) + QLatin1Char('\n') +
                   QString::fromStdString(error.message);
    if (!error.correlation.empty())
        text += QStringLiteral("\ncorrelation %1").arg(QString::fromStdString(error.correlation));
    return text + QLatin1Char('\n') + QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

}  // namespace stacknet::ui
