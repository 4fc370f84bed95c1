#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the keystore beside the keys themselves: how files are sealed, how long an
/// unlock lasts, and per key what protects it. Part of the Snapshot; the same conventions hold
/// (core/api/snapshot.h).
namespace stacknet::api {

inline constexpr std::size_t kKeyProtectionShownMax = 100;

/// What stands between a Node Key of ours and its loss or a double signature.
struct KeyProtectionInfo {
    std::string publicKey;
    std::uint64_t highestEpoch = 0;  ///< of what it has signed here, by the vote store
    std::uint64_t highestView = 0;
    bool signedAnything = false;          ///< false: the two above say nothing
    std::int64_t unlockedUntilMs = 0;     ///< 0: locked, or until it is locked
    bool wordsChecked = false;            ///< its owner has typed words of it back
    std::int64_t backupMs = 0;            ///< last export of its file; 0: never
    std::int64_t protectionBackupMs = 0;  ///< last export of its slashing protection; 0: never
    std::int64_t createdMs = 0;           ///< as its file says
    bool operator==(const KeyProtectionInfo&) const = default;
};

struct KeystoreInfo {
    std::string format;                   ///< "stacknet node key 1"
    std::string kdf;                      ///< "scrypt N=2^17 r=8 p=1"
    std::uint32_t unlockMinutes = 0;      ///< an unlock ends after so long; 0: at the lock
    std::vector<KeyProtectionInfo> keys;  ///< by public key, kKeyProtectionShownMax
    std::int64_t doppelgangerWaitMs = 0;  ///< what a key waits after the start before it signs
    bool operator==(const KeystoreInfo&) const = default;
};

}  // namespace stacknet::api
