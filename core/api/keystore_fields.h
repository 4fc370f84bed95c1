#pragma once

#include "core/api/field.h"
#include "core/api/keystore_info.h"

/// The fields of what core/api/keystore_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<KeyProtectionInfo> {
    static constexpr auto list() {
        using T = KeyProtectionInfo;
        return std::make_tuple(
            field("public_key", &T::publicKey), field("highest_epoch", &T::highestEpoch),
            field("highest_view", &T::highestView), field("signed_anything", &T::signedAnything),
            field("unlocked_until_ms", &T::unlockedUntilMs),
            field("words_checked", &T::wordsChecked), field("backup_ms", &T::backupMs),
            field("protection_backup_ms", &T::protectionBackupMs),
            field("created_ms", &T::createdMs));
    }
};
template <>
struct Fields<KeystoreInfo> {
    static constexpr auto list() {
        using T = KeystoreInfo;
        return std::make_tuple(field("format", &T::format), field("kdf", &T::kdf),
                               field("unlock_minutes", &T::unlockMinutes), field("keys", &T::keys),
                               field("doppelganger_wait_ms", &T::doppelgangerWaitMs));
    }
};

static_assert(fieldsComplete<KeyProtectionInfo>());
static_assert(fieldsComplete<KeystoreInfo>());

}  // namespace stacknet::api
