#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::keystore {

/// When the operator did what keeps a key from being lost. Wall clock, ms since 1970; 0: never.
struct KeyNotes {
    std::int64_t backupMs = 0;            ///< its file was exported
    std::int64_t protectionBackupMs = 0;  ///< what it signed was exported
    std::int64_t wordsVerifiedMs = 0;     ///< its words were typed back right
    bool operator==(const KeyNotes&) const = default;
};

/// How long a key stays unlocked.
struct UnlockPolicy {
    std::uint32_t minutes = 30;  ///< from the unlock on; 0: until it is locked
    /// The node's own key is not locked by time or with the screen: it goes on signing votes.
    bool signWhileLocked = true;
    bool operator==(const UnlockPolicy&) const = default;
};
inline constexpr std::uint32_t kUnlockMinutesMax = 7 * 24 * 60;

/// A key that is looked at and not held.
struct WatchedKey {
    PublicKey publicKey;
    std::string alias;
    bool operator==(const WatchedKey&) const = default;
};
inline constexpr std::size_t kWatchedKeysMax = 200;
inline constexpr std::size_t kNotesBytesMax = std::size_t{1} << 20;

/// What is remembered beside the key files: nothing secret. One JSON file, replaced in one step.
struct KeystoreNotes {
    UnlockPolicy policy;
    std::vector<WatchedKey> watched;  ///< in the order they were added
    std::map<PublicKey, KeyNotes> keys;
    bool operator==(const KeystoreNotes&) const = default;

    /// The notes in the file; fresh ones when there is none. Errors: "keystore.bad_notes" (names
    /// the field), those of readFile.
    static Result<KeystoreNotes> load(const std::filesystem::path& file);
    Result<void> save(const std::filesystem::path& file) const;

    std::string toJson() const;
    static Result<KeystoreNotes> fromJson(std::string_view json);

    /// Errors: "keystore.bad_alias", "keystore.already_watched", "keystore.too_many_keys".
    Result<void> watch(const PublicKey& key, std::string_view alias);
    /// Error "keystore.not_watched".
    Result<void> unwatch(const PublicKey& key);
    bool isWatched(const PublicKey& key) const;
};

}  // namespace stacknet::keystore
