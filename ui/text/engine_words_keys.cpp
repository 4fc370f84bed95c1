#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/auth/api_key_store.cpp
    QT_TRANSLATE_NOOP("Engine", "An API key's owner and Stack are words without spaces."),
    QT_TRANSLATE_NOOP("Engine",
                      "The pepper file has no version %1, which API key %2 needs. Restore the "
                      "pepper file from a backup."),
    QT_TRANSLATE_NOOP("Engine",
                      "This node holds its largest number of API keys (%1); use one of them."),
    QT_TRANSLATE_NOOP("Engine", "An API key must expire after 1 to %1 days."),
    QT_TRANSLATE_NOOP("Engine",
                      "The API key may not be used from this address; add the address to the key's "
                      "list in the console."),
    // core/auth/audit_log.cpp
    QT_TRANSLATE_NOOP("Engine", "The audit log takes at most 16 filters at once."),
    QT_TRANSLATE_NOOP("Engine", "The audit log cannot be asked for that of %1."),
    // core/auth/bridge_registry.cpp
    QT_TRANSLATE_NOOP("Engine", "The bridge client cannot be entered: %1."),
    // core/auth/pepper.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The pepper file %1 cannot be used: %2. Restore it from a backup; without it "
                      "no existing API key can be checked."),
    QT_TRANSLATE_NOOP("Engine",
                      "The pepper file %1 is missing, and API keys exist that need it. Restore it "
                      "from a backup, or delete the key database and create new keys."),
    QT_TRANSLATE_NOOP("Engine", "Other users may open the pepper file %1; run chmod 600 on it."),
    // core/auth/scope.cpp
    QT_TRANSLATE_NOOP("Engine", "There is no scope \"%1\"; the scopes are %2."),
    // core/auth/signing_keys.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The token key file %1 cannot be used: %2. Delete it to make new keys; "
                      "everybody then signs in again."),
    QT_TRANSLATE_NOOP("Engine", "Other users may open the token key file %1; run chmod 600 on it."),
    // core/auth/wallet_book.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "No wallet with this address has signed in here; refresh the list."),
    // core/auth/wallet_login.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The browser did not send the cookie of this login page; allow cookies for "
                      "this server and load the page again."),
    QT_TRANSLATE_NOOP("Engine", "Too many logins are open; wait 10 minutes and try again."),
    QT_TRANSLATE_NOOP("Engine",
                      "This server does not know the login attempt; start the login again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The login was started in another browser; start it again in this one."),
    QT_TRANSLATE_NOOP("Engine",
                      "The login attempt is older than 10 minutes; start the login again."),
    QT_TRANSLATE_NOOP("Engine", "The wallet's signature is not hexadecimal."),
    // core/auth/wallet_signature.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The wallet's signature is not valid for this login; sign again with the "
                      "account that you chose."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This is the signature of a contract wallet, and this node is not connected to a chain "
        "that could check it; sign in with an account that has a key of its own."),
    // core/keystore/keystore.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The Node Key %1 is here already (%2). Move that file away to replace it."),
    QT_TRANSLATE_NOOP(
        "Engine", "The key file of %1 was changed by another task at the same time. Try again."),
    QT_TRANSLATE_NOOP("Engine", "%1 is not a plain file. Put the key file itself here."),
    QT_TRANSLATE_NOOP("Engine", "%1 is too large for a key file. Restore it from a backup."),
    QT_TRANSLATE_NOOP("Engine", "%1 holds a transport key, not a Node Key. Move it away."),
    QT_TRANSLATE_NOOP("Engine", "%1 holds the Node Key %2. Rename the file to that, or import it."),
    QT_TRANSLATE_NOOP("Engine", "Cannot remove %1: %2. Check the folder's permissions."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 holds more than %2 key files. Move those that are not in use elsewhere."),
    QT_TRANSLATE_NOOP("Engine", "Cannot read the folder %1: %2. Check its permissions."),
    QT_TRANSLATE_NOOP(
        "Engine", "Too many wrong passphrases for this Node Key. Wait %1 seconds and try again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The file holds a transport key, not a Node Key. Choose another file."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 holds %2 key files already. Move those that are not in use elsewhere."),
    // core/keystore/keystore_notes.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "In keystore.json, %1 %2. Move the file away: keys are not in it, but "
                      "watched keys and the times of backups are."),
    QT_TRANSLATE_NOOP("Engine", "The Node Key %1 is watched already."),
    QT_TRANSLATE_NOOP("Engine", "%1 keys are watched already. Remove one first."),
    QT_TRANSLATE_NOOP("Engine", "The Node Key %1 is not watched."),
    // core/keystore/mnemonic.cpp
    QT_TRANSLATE_NOOP("Engine", "The words %1. Type the 24 words with spaces between them."),
    QT_TRANSLATE_NOOP("Engine", "are too long a text"),
    QT_TRANSLATE_NOOP("Engine", "are no well-formed text"),
    QT_TRANSLATE_NOOP("Engine", "have a character that is not known"),
    QT_TRANSLATE_NOOP("Engine", "cannot be read"),
    QT_TRANSLATE_NOOP("Engine",
                      "A Node Key has 24 words, these are %1. Look for a word that is missing, or "
                      "that is there twice."),
    QT_TRANSLATE_NOOP("Engine",
                      "Word %1 is not in the list of words. Compare it with what you wrote down."),
    QT_TRANSLATE_NOOP("Engine",
                      "All words are known, but they do not belong together: one of them is "
                      "another than you wrote down, or two have changed places."),
    // core/keystore/node_key_file.cpp
    QT_TRANSLATE_NOOP("Engine", "The key file is damaged: %1. Restore it from a backup."),
    QT_TRANSLATE_NOOP("Engine", "it has %1 bytes, a key file has %2 to %3"),
    QT_TRANSLATE_NOOP("Engine", "it does not start as one"),
    QT_TRANSLATE_NOOP("Engine", "its checksum does not fit"),
    QT_TRANSLATE_NOOP("Engine", "its version is 0"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The key file has version %1, this program knows version %2. Update this program."),
    QT_TRANSLATE_NOOP("Engine", "its kind is %1"),
    QT_TRANSLATE_NOOP("Engine", "its creation time is negative"),
    QT_TRANSLATE_NOOP("Engine", "its alias is not allowed"),
    QT_TRANSLATE_NOOP("Engine",
                      "A key's name must have 1 to %1 bytes of text without control characters. "
                      "Choose another name."),
    QT_TRANSLATE_NOOP("Engine",
                      "The file holds a Node Key, not a transport key. Choose another file."),
    QT_TRANSLATE_NOOP("Engine", "the sealed key was changed"),
    QT_TRANSLATE_NOOP("Engine", "the sealed key is not the one that the file names"),
    // core/keystore/slashing_protection.cpp
    QT_TRANSLATE_NOOP("Engine", "In the slashing-protection file, %1 %2. Export it again."),
    QT_TRANSLATE_NOOP("Engine", "must be a decimal string"),
    QT_TRANSLATE_NOOP("Engine", "must be a decimal string of milliseconds"),
    QT_TRANSLATE_NOOP("Engine", "must be a number from 1 on"),
    QT_TRANSLATE_NOOP("Engine",
                      "The slashing-protection file has version %1, this program knows version 1. "
                      "Update this program."),
    QT_TRANSLATE_NOOP("Engine", "the text"),
    QT_TRANSLATE_NOOP("Engine", "is larger than any that this program writes"),
    QT_TRANSLATE_NOOP("Engine", "is not a JSON object of this kind"),
    QT_TRANSLATE_NOOP("Engine", "must be %1"),
    QT_TRANSLATE_NOOP("Engine", "is missing"),
    QT_TRANSLATE_NOOP("Engine", "the document"),
    QT_TRANSLATE_NOOP("Engine", "has a field that is not known"),
    QT_TRANSLATE_NOOP("Engine",
                      "The slashing-protection file was cut or changed after it was written: its "
                      "checksum does not fit. Export it again."),
    // core/keystore/transport_key.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The transport key in %1 cannot be opened: %2. Delete transport.snkey and "
                      "transport.secret there; a new key is made at the next start."),
    QT_TRANSLATE_NOOP("Engine", "transport.secret: %1"),
    QT_TRANSLATE_NOOP("Engine", "transport.secret is damaged"),
    QT_TRANSLATE_NOOP("Engine", "transport.secret is not the one it was made with"),
};

}  // namespace

std::span<const char* const> engineWordsOfKeys() {
    return kPatterns;
}

}  // namespace stacknet::ui
