#include "core/keystore/keystore_notes.h"

#include <algorithm>
#include <boost/json.hpp>
#include <system_error>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/keystore/keystore.h"

namespace stacknet::keystore {

namespace json = boost::json;

namespace {

Error bad(const std::string& field, const std::string& must) {
    return makeError("keystore.bad_notes",
                     sentence("In keystore.json, %1 %2. Move the file away: keys are not in it, "
                              "but watched keys and the times of backups are.",
                              {field, must}));
}

Result<std::int64_t> number(const json::object& from, const char* name, std::int64_t most) {
    const json::value* value = from.if_contains(name);
    const bool good = value != nullptr && value->is_int64() && value->get_int64() >= 0 &&
                      value->get_int64() <= most;
    if (!good) return bad(name, "must be a number from 0 to " + std::to_string(most));
    return value->get_int64();
}

Result<PublicKey> keyIn(const json::object& from) {
    const json::value* value = from.if_contains("public_key");
    if (value == nullptr || !value->is_string()) return bad("public_key", "is missing");
    const std::string_view digits(value->get_string().data(), value->get_string().size());
    auto key = fixedFromHex<PublicKey>(digits, "public_key");
    if (!key.ok()) return bad("public_key", "must have 64 lower case hexadecimal digits");
    return key;
}

Result<const json::array*> listIn(const json::object& from, const char* name, std::size_t most) {
    const json::value* value = from.if_contains(name);
    if (value == nullptr || !value->is_array() || value->get_array().size() > most) {
        return bad(name, "must be a list of at most " + std::to_string(most));
    }
    return &value->get_array();
}

Result<UnlockPolicy> policyIn(const json::object& document) {
    const json::value* value = document.if_contains("unlock");
    if (value == nullptr || !value->is_object()) return bad("unlock", "must be an object");
    UnlockPolicy policy;
    STACKNET_TRY(const std::int64_t minutes,
                 number(value->get_object(), "minutes", kUnlockMinutesMax));
    policy.minutes = static_cast<std::uint32_t>(minutes);
    const json::value* sign = value->get_object().if_contains("sign_while_locked");
    if (sign == nullptr || !sign->is_bool()) {
        return bad("unlock.sign_while_locked", "must be true or false");
    }
    policy.signWhileLocked = sign->get_bool();
    return policy;
}

Result<void> readWatched(const json::value& value, KeystoreNotes& notes) {
    if (!value.is_object()) return bad("watched", "must hold objects");
    STACKNET_TRY(const PublicKey key, keyIn(value.get_object()));
    const json::value* alias = value.get_object().if_contains("alias");
    if (alias == nullptr || !alias->is_string()) return bad("watched.alias", "is missing");
    const std::string_view name(alias->get_string().data(), alias->get_string().size());
    if (!notes.watch(key, name).ok()) return bad("watched", "has a key that cannot be watched");
    return {};
}

Result<void> readKey(const json::value& value, KeystoreNotes& notes) {
    if (!value.is_object()) return bad("keys", "must hold objects");
    const json::object& from = value.get_object();
    STACKNET_TRY(const PublicKey key, keyIn(from));
    KeyNotes times;
    STACKNET_TRY(times.backupMs, number(from, "backup_ms", INT64_MAX));
    STACKNET_TRY(times.protectionBackupMs, number(from, "protection_backup_ms", INT64_MAX));
    STACKNET_TRY(times.wordsVerifiedMs, number(from, "words_verified_ms", INT64_MAX));
    if (!notes.keys.emplace(key, times).second) return bad("keys", "names a key twice");
    return {};
}

}  // namespace

Result<KeystoreNotes> KeystoreNotes::load(const std::filesystem::path& file) {
    std::error_code missing;
    if (!std::filesystem::exists(file, missing)) return KeystoreNotes{};
    STACKNET_TRY(const Bytes content, readFile(file, kNotesBytesMax));
    return fromJson(asText(content));
}

Result<void> KeystoreNotes::save(const std::filesystem::path& file) const {
    return writeFileAtomically(file, asBytes(toJson()), 0600);
}

std::string KeystoreNotes::toJson() const {
    json::array watchedList;
    for (const WatchedKey& key : watched) {
        watchedList.push_back(
            json::object{{"public_key", toHex(key.publicKey)}, {"alias", key.alias}});
    }
    json::array keyList;
    for (const auto& [key, times] : keys) {
        keyList.push_back(json::object{{"public_key", toHex(key)},
                                       {"backup_ms", times.backupMs},
                                       {"protection_backup_ms", times.protectionBackupMs},
                                       {"words_verified_ms", times.wordsVerifiedMs}});
    }
    const json::object document{
        {"unlock",
         json::object{{"minutes", policy.minutes}, {"sign_while_locked", policy.signWhileLocked}}},
        {"watched", std::move(watchedList)},
        {"keys", std::move(keyList)}};
    return json::serialize(document) + "\n";
}

Result<KeystoreNotes> KeystoreNotes::fromJson(std::string_view text) {
    if (text.size() > kNotesBytesMax) return bad("the text", "is too large");
    json::parse_options options;
    options.max_depth = 4;
    json::error_code error;
    const json::value value = json::parse(text, error, {}, options);
    if (error || !value.is_object()) return bad("the text", "is not a JSON object");
    const json::object& document = value.get_object();
    KeystoreNotes notes;
    STACKNET_TRY(notes.policy, policyIn(document));
    STACKNET_TRY(const json::array* watchedList, listIn(document, "watched", kWatchedKeysMax));
    for (const json::value& entry : *watchedList) STACKNET_CHECK(readWatched(entry, notes));
    STACKNET_TRY(const json::array* keyList, listIn(document, "keys", kKeysMax));
    for (const json::value& entry : *keyList) STACKNET_CHECK(readKey(entry, notes));
    return notes;
}

Result<void> KeystoreNotes::watch(const PublicKey& key, std::string_view alias) {
    STACKNET_CHECK(checkAlias(alias));
    if (isWatched(key)) {
        return makeError("keystore.already_watched",
                         sentence("The Node Key %1 is watched already.", {toHex(key)}));
    }
    if (watched.size() >= kWatchedKeysMax) {
        return makeError(
            "keystore.too_many_keys",
            sentence("%1 keys are watched already. Remove one first.", {kWatchedKeysMax}));
    }
    watched.push_back({key, std::string(alias)});
    return {};
}

Result<void> KeystoreNotes::unwatch(const PublicKey& key) {
    const auto gone =
        std::erase_if(watched, [&](const WatchedKey& each) { return each.publicKey == key; });
    if (gone > 0) return {};
    return makeError("keystore.not_watched",
                     sentence("The Node Key %1 is not watched.", {toHex(key)}));
}

bool KeystoreNotes::isWatched(const PublicKey& key) const {
    return std::any_of(watched.begin(), watched.end(),
                       [&](const WatchedKey& each) { return each.publicKey == key; });
}

}  // namespace stacknet::keystore
