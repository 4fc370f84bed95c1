#pragma once

#include "core/api/field.h"
#include "core/api/key_commands.h"

/// The fields of what core/api/key_commands.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<RestoreNodeKey> {
    static constexpr auto list() {
        using T = RestoreNodeKey;
        return std::make_tuple(field("alias", &T::alias), field("words", &T::words),
                               field("passphrase", &T::passphrase));
    }
};
template <>
struct Fields<ExportNodeKey> {
    static constexpr auto list() {
        using T = ExportNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<ImportNodeKey> {
    static constexpr auto list() {
        using T = ImportNodeKey;
        return std::make_tuple(field("file", &T::file));
    }
};
template <>
struct Fields<ChangeKeyPassphrase> {
    static constexpr auto list() {
        using T = ChangeKeyPassphrase;
        return std::make_tuple(field("public_key", &T::publicKey),
                               field("passphrase", &T::passphrase),
                               field("new_passphrase", &T::newPassphrase));
    }
};
template <>
struct Fields<RenameNodeKey> {
    static constexpr auto list() {
        using T = RenameNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey), field("alias", &T::alias),
                               field("passphrase", &T::passphrase));
    }
};
template <>
struct Fields<ShowKeyWords> {
    static constexpr auto list() {
        using T = ShowKeyWords;
        return std::make_tuple(field("public_key", &T::publicKey),
                               field("passphrase", &T::passphrase));
    }
};
template <>
struct Fields<ExportProtection> {
    static constexpr auto list() {
        using T = ExportProtection;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<ImportProtection> {
    static constexpr auto list() {
        using T = ImportProtection;
        return std::make_tuple(field("document", &T::document));
    }
};
template <>
struct Fields<WatchNodeKey> {
    static constexpr auto list() {
        using T = WatchNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey), field("alias", &T::alias));
    }
};
template <>
struct Fields<UnwatchNodeKey> {
    static constexpr auto list() {
        using T = UnwatchNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<LockAllNodeKeys> {
    static constexpr auto list() { return std::make_tuple(); }
};
template <>
struct Fields<VerifyKeyBackup> {
    static constexpr auto list() {
        using T = VerifyKeyBackup;
        return std::make_tuple(field("file", &T::file), field("passphrase", &T::passphrase));
    }
};
template <>
struct Fields<RemoveNodeKey> {
    static constexpr auto list() {
        using T = RemoveNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey),
                               field("passphrase", &T::passphrase));
    }
};
template <>
struct Fields<SetUnlockPolicy> {
    static constexpr auto list() {
        using T = SetUnlockPolicy;
        return std::make_tuple(field("minutes", &T::minutes));
    }
};
template <>
struct Fields<MarkWordsChecked> {
    static constexpr auto list() {
        using T = MarkWordsChecked;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};

static_assert(fieldsComplete<RestoreNodeKey>());
static_assert(fieldsComplete<ExportNodeKey>());
static_assert(fieldsComplete<ImportNodeKey>());
static_assert(fieldsComplete<ChangeKeyPassphrase>());
static_assert(fieldsComplete<RenameNodeKey>());
static_assert(fieldsComplete<ShowKeyWords>());
static_assert(fieldsComplete<ExportProtection>());
static_assert(fieldsComplete<ImportProtection>());
static_assert(fieldsComplete<WatchNodeKey>());
static_assert(fieldsComplete<UnwatchNodeKey>());
static_assert(fieldsComplete<LockAllNodeKeys>());
static_assert(fieldsComplete<VerifyKeyBackup>());
static_assert(fieldsComplete<RemoveNodeKey>());
static_assert(fieldsComplete<SetUnlockPolicy>());
static_assert(fieldsComplete<MarkWordsChecked>());

}  // namespace stacknet::api
