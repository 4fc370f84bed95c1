#include <algorithm>
#include <array>
#include <string_view>

#include <QCoreApplication>

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
    Entry{
        "auth.unknown_key", QT_TRANSLATE_NOOP("Errors", "This API key does not exist any more."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list again; it may have been removed elsewhere.")},
    Entry{"keystore.wrong_passphrase",
          QT_TRANSLATE_NOOP("Errors", "That passphrase does not open this Node Key."),
          QT_TRANSLATE_NOOP("Errors", "Check the keyboard layout and Caps Lock, then try again.")},
    Entry{"keystore.unknown_key",
          QT_TRANSLATE_NOOP("Errors", "This Node Key is not in the keystore of this node."),
          QT_TRANSLATE_NOOP("Errors", "Choose a key that says Locked or Unlocked.")},
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
    if (!message.empty()) return QString::fromStdString(message);
    return QCoreApplication::translate("Errors", "Something failed and gave no reason (%1).")
        .arg(QString::fromStdString(code));
}

QString errorNextStep(const std::string& code) {
    const auto* entry = find(code);
    if (entry == nullptr || *entry->nextStep == '\0') return {};
    return QCoreApplication::translate("Errors", entry->nextStep);
}

}  // namespace stacknet::ui
