#include "core/api/backup_rule.h"

#include <gtest/gtest.h>

#include "core/api/alerts_info.h"

namespace stacknet::api {
namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kNow = 20'000 * kDay;

TEST(BackupRule, AFileAgesAndPaperDoesNot) {
    KeyProtectionInfo key;
    key.createdMs = kNow - 400 * kDay;
    EXPECT_EQ(backupState(key, kNow), BackupState::None);
    EXPECT_EQ(backupAgeDays(key, kNow), 400) << "never backed up counts from when it was made";
    key.backupMs = kNow - kBackupOldDays * kDay + 1;
    EXPECT_EQ(backupState(key, kNow), BackupState::File);
    EXPECT_EQ(backupAgeDays(key, kNow), kBackupOldDays - 1);
    key.backupMs -= 1;
    EXPECT_EQ(backupState(key, kNow), BackupState::Old);
    EXPECT_EQ(backupAgeDays(key, kNow), kBackupOldDays);
    key.wordsChecked = true;
    EXPECT_EQ(backupState(key, kNow), BackupState::Words);
    EXPECT_EQ(backupAgeDays(key, kNow), 0);
}

TEST(BackupRule, TheAlertBeginsWithTheSameDays) {
    const AlertCondition* condition = findAlertCondition("backup_old");
    ASSERT_NE(condition, nullptr);
    EXPECT_EQ(condition->threshold, kBackupOldDays);
}

}  // namespace
}  // namespace stacknet::api
