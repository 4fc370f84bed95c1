#include <algorithm>
#include <sstream>

#include "core/base/codec.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_snapshot.h"

/// The scripted node's keystore: the engine's rules and error codes, without its cryptography.
namespace stacknet::testing {
namespace {

constexpr std::string_view kFileMark = "fake key file ";
constexpr std::size_t kPassphraseMinimum = 8;
constexpr std::uint64_t kRestoredId = 95'000;

api::CommandResult failed(std::string_view code, std::string message) {
    api::CommandResult result;
    result.error = makeError(code, std::move(message));
    return result;
}
api::CommandResult done(std::string subject, std::string secret = {}) {
    api::CommandResult result;
    result.subject = std::move(subject);
    result.secret = std::move(secret);
    return result;
}

class FakeKeystore {
public:
    FakeKeystore(api::Snapshot& snapshot, std::int64_t nowMs, FakePassphrases& passphrases)
        : m_snapshot(snapshot),
          m_nowMs(nowMs),
          m_passphrases(passphrases),
          m_info(*snapshot.keystore) {}
    ~FakeKeystore() { m_snapshot.keystore = api::Shared(std::move(m_info)); }

    std::optional<api::CommandResult> run(const api::RestoreNodeKey& order) {
        std::istringstream in(order.words);
        std::vector<std::string> words;
        for (std::string word; in >> word;) words.push_back(word);
        if (words.size() != 24) {
            return failed("keystore.mnemonic_length", "A Node Key has 24 words, these are " +
                                                          std::to_string(words.size()) + ".");
        }
        std::string joined;
        for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
        if (joined != kSampleWords) {
            return failed("keystore.mnemonic_checksum",
                          "All words are known, but they do not belong together.");
        }
        if (order.passphrase.size() < kPassphraseMinimum) return badPassphrase();
        return add(sampleId(kRestoredId), order.alias, order.passphrase);
    }
    std::optional<api::CommandResult> run(const api::ExportNodeKey& order) {
        if (find(order.publicKey) == nullptr) return unknown();
        notes(order.publicKey).backupMs = m_nowMs;
        return done(order.publicKey, toHex(asBytes(std::string(kFileMark) + order.publicKey)));
    }
    std::optional<api::CommandResult> run(const api::ImportNodeKey& order) {
        const auto key = keyInFile(order.file);
        if (key.empty()) return failed("keystore.corrupt", "The key file is damaged.");
        for (const api::ValidatorInfo& validator : *m_snapshot.validators) {
            if (validator.key == key && validator.votesPresent > 0 && !validator.ours) {
                return failed("keystore.active_elsewhere",
                              "The Node Key is in use on another machine.");
            }
        }
        return add(key, "imported", "passphrase");
    }
    std::optional<api::CommandResult> run(const api::ChangeKeyPassphrase& order) {
        if (auto refused = refuse(order.publicKey, order.passphrase)) return refused;
        if (order.newPassphrase.size() < kPassphraseMinimum) return badPassphrase();
        m_passphrases[order.publicKey] = order.newPassphrase;
        return done(order.publicKey);
    }
    std::optional<api::CommandResult> run(const api::RenameNodeKey& order) {
        if (auto refused = refuse(order.publicKey, order.passphrase)) return refused;
        if (order.alias.empty()) return failed("keystore.bad_alias", "A key needs a name.");
        find(order.publicKey)->alias = order.alias;
        return done(order.publicKey);
    }
    std::optional<api::CommandResult> run(const api::ShowKeyWords& order) {
        if (auto refused = refuse(order.publicKey, order.passphrase)) return refused;
        return done(order.publicKey, std::string(kSampleWords));
    }
    std::optional<api::CommandResult> run(const api::ExportProtection& order) {
        if (find(order.publicKey) == nullptr) return unknown();
        if (notes(order.publicKey).signedAnything) {
            notes(order.publicKey).protectionBackupMs = m_nowMs;
            return done(order.publicKey, "{\"node_key\": \"" + order.publicKey + "\"}\n");
        }
        return failed("keystore.no_protection", "This node does not vote with that Node Key.");
    }
    std::optional<api::CommandResult> run(const api::ImportProtection& order) {
        const api::NodeKeyInfo* own = nodesOwn();
        if (own == nullptr || order.document.find(own->publicKey) == std::string::npos) {
            return failed("consensus.vote_export_foreign", "The vote export is for another key.");
        }
        if (own->unlocked) return failed("keystore.unlocked", "The Node Key is unlocked.");
        return done(own->publicKey);
    }
    std::optional<api::CommandResult> run(const api::WatchNodeKey& order) {
        if (find(order.publicKey) != nullptr)
            return failed("keystore.exists", "The Node Key is in this keystore already.");
        auto* known = findAny(order.publicKey);
        if (known != nullptr && known->watched)
            return failed("keystore.already_watched", "The Node Key is watched already.");
        if (known == nullptr) {
            api::NodeKeyInfo info;
            info.publicKey = order.publicKey;
            info.registered = false;
            m_snapshot.nodeKeys.push_back(info);
            known = &m_snapshot.nodeKeys.back();
        }
        known->watched = true;
        known->alias = order.alias;
        return done(order.publicKey);
    }
    std::optional<api::CommandResult> run(const api::UnwatchNodeKey& order) {
        auto* known = findAny(order.publicKey);
        if (known == nullptr || !known->watched)
            return failed("keystore.not_watched", "The Node Key is not watched.");
        known->watched = false;
        known->alias.clear();
        if (!known->registered) {
            std::erase_if(m_snapshot.nodeKeys,
                          [&](const auto& key) { return key.publicKey == order.publicKey; });
        }
        return done(order.publicKey);
    }
    std::optional<api::CommandResult> run(const api::LockAllNodeKeys& order) {
        const api::NodeKeyInfo* own = nodesOwn();
        for (auto& key : m_snapshot.nodeKeys) {
            if (order.keepSigning && m_info.signWhileLocked && &key == own) continue;
            if (key.ours) key.unlocked = false;
        }
        return done({});
    }
    std::optional<api::CommandResult> run(const api::VerifyKeyBackup& order) {
        const std::string key = order.file.empty() ? order.publicKey : keyInFile(order.file);
        if (key.empty()) return failed("keystore.corrupt", "The key file is damaged.");
        if (order.file.empty() && find(key) == nullptr) return unknown();
        if (order.passphrase != passphraseOf(key)) return wrongPassphrase();
        return done(key);
    }
    std::optional<api::CommandResult> run(const api::RemoveNodeKey& order) {
        if (auto refused = refuse(order.publicKey, order.passphrase)) return refused;
        const api::NodeKeyInfo* own = nodesOwn();
        if (own != nullptr && own->publicKey == order.publicKey)
            return failed("keystore.in_use", "This node runs with that Node Key.");
        std::erase_if(m_snapshot.nodeKeys,
                      [&](const auto& key) { return key.publicKey == order.publicKey; });
        std::erase_if(m_info.keys,
                      [&](const auto& key) { return key.publicKey == order.publicKey; });
        return done(order.publicKey);
    }
    std::optional<api::CommandResult> run(const api::SetUnlockPolicy& order) {
        m_info.unlockMinutes = order.minutes;
        m_info.signWhileLocked = order.signWhileLocked;
        return done(std::to_string(order.minutes));
    }
    std::optional<api::CommandResult> run(const api::MarkWordsChecked& order) {
        if (find(order.publicKey) == nullptr) return unknown();
        notes(order.publicKey).wordsChecked = true;
        return done(order.publicKey);
    }
    template <typename Other>
    std::optional<api::CommandResult> run(const Other&) {
        return std::nullopt;
    }

private:
    static api::CommandResult unknown() {
        return failed("keystore.unknown_key", "The Node Key is not in this keystore.");
    }
    static api::CommandResult wrongPassphrase() {
        return failed("keystore.wrong_passphrase",
                      "The passphrase does not open this Node Key; nothing was changed.");
    }
    static api::CommandResult badPassphrase() {
        return failed("keystore.bad_passphrase", "A passphrase must have 8 to 1,024 bytes.");
    }
    static std::string keyInFile(const std::string& hex) {
        const auto bytes = fromHex(hex);
        if (!bytes.ok()) return {};
        const std::string_view text = asText(*bytes);
        return text.starts_with(kFileMark) ? std::string(text.substr(kFileMark.size())) : "";
    }
    api::NodeKeyInfo* findAny(const std::string& key) {
        for (auto& each : m_snapshot.nodeKeys) {
            if (each.publicKey == key) return &each;
        }
        return nullptr;
    }
    api::NodeKeyInfo* find(const std::string& key) {
        auto* found = findAny(key);
        return found != nullptr && found->ours ? found : nullptr;
    }
    /// The key that the node runs with: the validator among ours.
    const api::NodeKeyInfo* nodesOwn() const {
        for (const auto& each : m_snapshot.nodeKeys) {
            if (each.ours && each.validator) return &each;
        }
        return nullptr;
    }
    api::KeyProtectionInfo& notes(const std::string& key) {
        for (auto& each : m_info.keys) {
            if (each.publicKey == key) return each;
        }
        m_info.keys.push_back({});
        m_info.keys.back().publicKey = key;
        return m_info.keys.back();
    }
    std::string passphraseOf(const std::string& key) const {
        const auto known = m_passphrases.find(key);
        return known == m_passphrases.end() ? "passphrase" : known->second;
    }
    std::optional<api::CommandResult> refuse(const std::string& key,
                                             const std::string& passphrase) {
        if (find(key) == nullptr) return unknown();
        if (passphrase != passphraseOf(key)) return wrongPassphrase();
        return std::nullopt;
    }
    api::CommandResult add(const std::string& key, const std::string& alias,
                           const std::string& passphrase) {
        if (find(key) != nullptr) return failed("keystore.exists", "The Node Key is here already.");
        api::NodeKeyInfo info;
        info.publicKey = key;
        info.registered = false;
        auto* known = findAny(key);
        if (known == nullptr) {
            m_snapshot.nodeKeys.push_back(info);
            known = &m_snapshot.nodeKeys.back();
        }
        known->alias = alias;
        known->ours = true;
        known->unlocked = false;
        m_passphrases[key] = passphrase;
        notes(key).createdMs = m_nowMs;
        return done(key);
    }

    api::Snapshot& m_snapshot;
    const std::int64_t m_nowMs;
    FakePassphrases& m_passphrases;
    api::KeystoreInfo m_info;
};

}  // namespace

std::optional<api::CommandResult> runKeyCommand(const api::Command& command,
                                                api::Snapshot& snapshot, std::int64_t nowMs,
                                                FakePassphrases& passphrases) {
    FakeKeystore keystore(snapshot, nowMs, passphrases);
    return std::visit([&](const auto& order) { return keystore.run(order); }, command);
}

void addSampleKeystore(api::Snapshot& snapshot, std::int64_t nowMs) {
    constexpr std::int64_t kDayMs = 86'400'000;
    api::KeystoreInfo info;
    info.format = "Stacknet Node Key, version 1";
    info.kdf = "scrypt N=2^17 r=8 p=1";
    info.unlockMinutes = 30;
    info.signWhileLocked = true;
    info.doppelgangerWaitMs = 2'000;
    const auto add = [&](std::uint64_t id, auto&& change) {
        api::KeyProtectionInfo key;
        key.publicKey = sampleId(id);
        key.createdMs = nowMs - 90 * kDayMs - static_cast<std::int64_t>(id) * 1'000;
        change(key);
        info.keys.push_back(key);
    };
    add(1, [&](api::KeyProtectionInfo& key) {
        key.signedAnything = true;
        key.highestEpoch = 3;
        key.highestView = 18'976;
        key.wordsChecked = true;
        key.backupMs = nowMs - 12 * kDayMs;
        key.protectionBackupMs = nowMs - 5 * kDayMs;
    });
    add(11, [](api::KeyProtectionInfo&) {});
    add(12, [&](api::KeyProtectionInfo& key) {
        key.unlockedUntilMs = nowMs + 21 * 60'000;
        key.backupMs = nowMs - 200 * kDayMs;
    });
    add(13, [&](api::KeyProtectionInfo& key) { key.unlockedUntilMs = nowMs + 9 * 60'000; });
    snapshot.keystore = api::Shared(std::move(info));
}

}  // namespace stacknet::testing
