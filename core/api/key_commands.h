#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Orders about the keystore. Passphrases and words are wiped by whoever used them. Errors are
/// those of core/keystore and "api.bad_argument" with the field.
namespace stacknet::api {

/// A key from its 24 words (core/keystore/mnemonic.h), sealed under the passphrase; it stays
/// locked. Subject: the public key. Errors: "keystore.mnemonic_text", "keystore.mnemonic_length",
/// "keystore.mnemonic_word" (says which position), "keystore.mnemonic_checksum", "keystore.exists",
/// "keystore.active_elsewhere".
struct RestoreNodeKey {
    std::string alias = {};
    std::string words = {};
    std::string passphrase = {};
};
/// Secret: the encrypted file in hexadecimal.
struct ExportNodeKey {
    std::string publicKey = {};
};
/// An exported file, under its own passphrase; it stays locked. Errors: "keystore.exists",
/// "keystore.corrupt", "keystore.active_elsewhere": a vote of the key is in one of the last
/// kVotesWindow final blocks, or a node with the key is connected. Subject: the public key.
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
/// Secret: what the vote store remembers of the key (core/keystore/slashing_protection.h). Of a key
/// that is unlocked it may be behind at once; whoever imports it then sits out until a quorum has
/// answered. Error "keystore.no_protection": this node does not vote with the key.
struct ExportProtection {
    std::string publicKey = {};
};
/// Raises what the vote store of the node's own key remembers, never lowers it, and begins the
/// doppelganger wait anew. Subject: the public key. Errors: "keystore.unlocked" (lock the key
/// first), "keystore.bad_protection", "keystore.protection_checksum", and those of
/// consensus::planVoteImport: "consensus.vote_export_foreign", "consensus.vote_export_older",
/// "consensus.vote_conflict".
struct ImportProtection {
    std::string document = {};
};
/// Shows a key of somebody else under a name. Errors: "keystore.exists" (it is ours),
/// "keystore.already_watched", "keystore.bad_alias", "keystore.too_many_keys".
struct WatchNodeKey {
    std::string publicKey = {};
    std::string alias = {};
};
/// Error "keystore.not_watched".
struct UnwatchNodeKey {
    std::string publicKey = {};
};
/// Stops signing with every key, at once.
struct LockAllNodeKeys {
    /// The screen is locked, no more: the node's own key signs on where the unlock policy says so.
    bool keepSigning = false;
};
/// Opens an exported file, or a key of the keystore, and writes and unlocks nothing. Subject: the
/// public key.
struct VerifyKeyBackup {
    std::string file = {};  ///< hexadecimal; empty: the key of the keystore named below
    std::string passphrase = {};
    std::string publicKey = {};
};
/// Deletes the file from this machine's keystore. Whoever has neither words nor backup loses the
/// key. Error "keystore.in_use": the node runs with it.
struct RemoveNodeKey {
    std::string publicKey = {};
    std::string passphrase = {};
};
/// How long an unlock lasts, for keys that are unlocked already from now on.
struct SetUnlockPolicy {
    std::uint32_t minutes = 0;    ///< at most a week; 0: until it is locked
    bool signWhileLocked = true;  ///< the node's own key is locked by hand alone
};
/// The owner has typed words of the key back.
struct MarkWordsChecked {
    std::string publicKey = {};
};

}  // namespace stacknet::api
