#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Orders about the keystore. Passphrases and words are wiped by whoever used them. Errors are
/// those of core/keystore and "api.bad_argument" with the field.
namespace stacknet::api {

/// A key from its 24 words (BIP-39), sealed under the passphrase. Subject: the public key. Errors:
/// "keystore.bad_words" (says which position), "keystore.exists".
struct RestoreNodeKey {
    std::string alias = {};
    std::string words = {};
    std::string passphrase = {};
};
/// Secret: the encrypted file in hexadecimal.
struct ExportNodeKey {
    std::string publicKey = {};
};
/// An exported file, under its own passphrase. Refused while the key is seen signing elsewhere
/// ("keystore.active_elsewhere").
struct ImportNodeKey {
    std::string file = {};  ///< hexadecimal
};
struct ChangeKeyPassphrase {
    std::string publicKey = {};
    std::string passphrase = {};
    std::string newPassphrase = {};
};
struct RenameNodeKey {
    std::string publicKey = {};
    std::string alias = {};
    std::string passphrase = {};
};
/// Secret: the 24 words.
struct ShowKeyWords {
    std::string publicKey = {};
    std::string passphrase = {};
};
/// Secret: what the vote store remembers of the key, a JSON document.
struct ExportProtection {
    std::string publicKey = {};
};
/// Raises what the vote store remembers; never lowers it. Subject: the public key.
struct ImportProtection {
    std::string document = {};
};
/// Shows a key of somebody else under a name.
struct WatchNodeKey {
    std::string publicKey = {};
    std::string alias = {};
};
struct UnwatchNodeKey {
    std::string publicKey = {};
};
/// Stops signing with every key, at once.
struct LockAllNodeKeys {};
/// Opens an exported file and writes nothing. Subject: the public key in it.
struct VerifyKeyBackup {
    std::string file = {};  ///< hexadecimal
    std::string passphrase = {};
};
/// Deletes the file from this machine's keystore. Whoever has neither words nor backup loses the
/// key.
struct RemoveNodeKey {
    std::string publicKey = {};
    std::string passphrase = {};
};
/// How long an unlock lasts.
struct SetUnlockPolicy {
    std::uint32_t minutes = 0;  ///< 0: until it is locked
};
/// The owner has typed words of the key back.
struct MarkWordsChecked {
    std::string publicKey = {};
};

}  // namespace stacknet::api
