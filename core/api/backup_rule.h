#pragma once

#include "core/api/keystore_info.h"

/// When a Node Key counts as backed up: the one rule that the alert "backup_old", the banner and
/// the labels of the Node Keys page go by.
namespace stacknet::api {

/// An exported file is old after so long, where nothing else brings the key back; also what the
/// alert "backup_old" begins with (core/api/alerts_info.h).
inline constexpr std::int64_t kBackupOldDays = 90;

enum class BackupState : std::uint8_t {
    None,   ///< neither words nor file: the key dies with this machine
    Old,    ///< a file older than kBackupOldDays, and no words
    File,   ///< a file, and no words that were checked
    Words,  ///< its owner has typed the words back; paper does not age
};

/// Whole days for which the key has been without a fresh backup: since its last export, or since
/// it was made; 0 while its words were checked, and when neither time is known.
inline std::int64_t backupAgeDays(const KeyProtectionInfo& key, std::int64_t nowMs) {
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::int64_t sinceMs = key.backupMs != 0 ? key.backupMs : key.createdMs;
    if (key.wordsChecked || sinceMs == 0 || nowMs < sinceMs) return 0;
    return (nowMs - sinceMs) / kDayMs;
}

inline BackupState backupState(const KeyProtectionInfo& key, std::int64_t nowMs) {
    if (key.wordsChecked) return BackupState::Words;
    if (key.backupMs == 0) return BackupState::None;
    return backupAgeDays(key, nowMs) >= kBackupOldDays ? BackupState::Old : BackupState::File;
}

}  // namespace stacknet::api
