#include "tests/support/fake_commands.h"

#include <algorithm>

#include "tests/support/fake_parts.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/stake_commands.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kColdMs = 72 * 3'600'000;
constexpr std::uint64_t kAllocation = 1'000'000'000;
constexpr std::size_t kPassphraseMinimum = 8;

api::CommandResult failed(std::string_view code, std::string message) {
    api::CommandResult result;
    result.error = makeError(code, std::move(message));
    return result;
}

api::CommandResult done(const std::string& subject) {
    api::CommandResult result;
    result.subject = subject;
    return result;
}

api::CommandResult unknownKey() {
    return failed("keystore.unknown_key",
                  "The Node Key is not in this keystore; refresh the list and choose another.");
}

api::NodeKeyInfo* findOurs(api::Snapshot& snapshot, const std::string& publicKey) {
    for (auto& key : snapshot.nodeKeys) {
        if (key.publicKey == publicKey && key.ours) return &key;
    }
    return nullptr;
}

api::CommandResult registerKey(api::NodeKeyInfo& key, std::int64_t nowMs) {
    if (!key.unlocked)
        return failed("keystore.locked", "The Node Key is locked; unlock it, then try again.");
    if (key.registered)
        return failed("ledger.already_registered", "The Node Key is on the ledger already.");
    key.registered = true;
    key.state = api::NodeKeyState::Cold;
    key.coldUntilMs = nowMs + kColdMs;
    key.tokensFree = kAllocation;
    return done(key.publicKey);
}

api::CommandResult activateKey(api::NodeKeyInfo& key, std::int64_t nowMs) {
    if (!key.unlocked)
        return failed("keystore.locked", "The Node Key is locked; unlock it, then try again.");
    if (!key.registered || key.state != api::NodeKeyState::Cold)
        return failed("ledger.wrong_state", "Only a Cold Node Key can be activated.");
    if (nowMs < key.coldUntilMs)
        return failed("ledger.key_cold", "The Node Key is Cold until its 72 hours are over.");
    key.state = api::NodeKeyState::Active;
    return done(key.publicKey);
}

api::CommandResult connectKey(api::NodeKeyInfo& key) {
    if (!key.unlocked)
        return failed("keystore.locked", "The Node Key is locked; unlock it, then try again.");
    if (key.state != api::NodeKeyState::Active)
        return failed("ledger.wrong_state", "Only an Active Node Key can be connected.");
    key.state = api::NodeKeyState::Connected;
    return done(key.publicKey);
}

api::CommandResult transferKey(api::NodeKeyInfo& key, const std::string& newOwner) {
    if (newOwner.size() != 64)
        return failed("api.bad_argument", "newOwner must have 64 hexadecimal digits.");
    if (key.state == api::NodeKeyState::Cold)
        return failed("ledger.still_cold", "A Cold Node Key cannot be transferred.");
    if (key.state != api::NodeKeyState::Active && key.state != api::NodeKeyState::Connected)
        return failed("ledger.wrong_state", "Only an Active Node Key can be transferred.");
    key.owner = newOwner;
    key.ours = false;
    return done(key.publicKey);
}

}  // namespace

std::string FakeCommands::randomText(std::size_t length) {
    static constexpr char kAlphabet[] =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text;
    for (std::size_t i = 0; i < length; ++i) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        text.push_back(kAlphabet[(m_state >> 33) % 62]);
    }
    return text;
}

api::CommandResult FakeCommands::createApiKey(const api::CreateApiKey& command,
                                              api::Snapshot& snapshot, std::int64_t nowMs) {
    if (command.name.empty() || command.name.size() > 64)
        return failed("api.bad_argument", "name must have 1 to 64 characters.");
    if (command.expiresDays < 1 || command.expiresDays > 365)
        return failed("api.bad_argument", "expiresDays must be 1 to 365.");
    const std::string body = randomText(48);
    api::ApiKeyInfo info;
    info.id = body.substr(0, 10);
    info.name = command.name;
    const std::string prefix = command.test ? "gk_test_" : "gk_live_";
    info.masked = prefix + info.id + "…" + body.substr(44);
    info.scopes = command.scopes;
    if (info.scopes.empty()) info.scopes = {"chat", "code", "models:read"};
    info.createdMs = nowMs;
    info.expiresMs = nowMs + command.expiresDays * kDayMs;
    info.test = command.test;
    info.stack = command.stack;
    info.cidrs = command.cidrs;
    info.models = command.models;
    info.monthlyTokens = command.monthlyTokens;
    info.requestsPerMinute = command.requestsPerMinute;
    info.tokensPerMinute = command.tokensPerMinute;
    info.concurrent = command.concurrent;
    snapshot.apiKeys.push_back(info);
    auto result = done(info.id);
    result.secret = prefix + body;
    return result;
}

api::CommandResult FakeCommands::revokeApiKey(const api::RevokeApiKey& command,
                                              api::Snapshot& snapshot, std::int64_t nowMs) {
    for (auto& key : snapshot.apiKeys) {
        if (key.id != command.id) continue;
        if (key.revokedMs == 0) key.revokedMs = nowMs;
        return done(key.id);
    }
    return failed("auth.unknown_key", "There is no API key with this id; refresh the list.");
}

api::CommandResult FakeCommands::rotateApiKey(const api::RotateApiKey& command,
                                              api::Snapshot& snapshot, std::int64_t nowMs) {
    if (command.graceHours > 24) return failed("auth.bad_grace", "graceHours must be 0 to 24.");
    for (auto& key : snapshot.apiKeys) {
        if (key.id != command.id) continue;
        if (key.revokedMs != 0)
            return failed("auth.key_revoked", "This API key is revoked; create a new one.");
        key.revokedMs = nowMs + std::int64_t{command.graceHours} * 3'600'000;
        const api::CreateApiKey next{key.name,
                                     key.scopes,
                                     90,
                                     key.test,
                                     key.stack,
                                     key.cidrs,
                                     key.models,
                                     key.monthlyTokens,
                                     key.requestsPerMinute,
                                     key.tokensPerMinute,
                                     key.concurrent};
        const std::string from = key.id;  // the list may move
        auto made = createApiKey(next, snapshot, nowMs);
        if (!made.error) snapshot.apiKeys.back().rotatedFrom = from;
        return made;
    }
    return failed("auth.unknown_key", "There is no API key with this id; refresh the list.");
}

api::CommandResult FakeCommands::endSession(const api::EndSession& command,
                                            api::Snapshot& snapshot) {
    const auto gone =
        std::erase_if(snapshot.sessions, [&](const auto& open) { return open.sid == command.sid; });
    if (gone != 0) return done(command.sid);
    return failed("auth.unknown_session",
                  "There is no open session with this id; list them again.");
}

api::CommandResult FakeCommands::createNodeKey(const api::CreateNodeKey& command,
                                               api::Snapshot& snapshot) {
    if (command.alias.empty() || command.alias.size() > 64)
        return failed("api.bad_argument", "alias must have 1 to 64 characters.");
    if (command.passphrase.size() < kPassphraseMinimum)
        return failed("keystore.weak_passphrase", "passphrase must have at least 8 characters.");
    api::NodeKeyInfo info;
    info.publicKey = sampleId(90'000 + ++m_made);
    info.alias = command.alias;
    info.ours = true;
    info.registered = false;
    m_passphrases[info.publicKey] = command.passphrase;
    snapshot.nodeKeys.push_back(info);
    return done(info.publicKey);
}

api::CommandResult FakeCommands::unlock(const api::UnlockNodeKey& command,
                                        api::Snapshot& snapshot) {
    auto* key = findOurs(snapshot, command.publicKey);
    if (key == nullptr) return unknownKey();
    const auto known = m_passphrases.find(command.publicKey);
    const std::string right =
        known == m_passphrases.end() ? std::string("passphrase") : known->second;
    if (command.passphrase != right)
        return failed("keystore.wrong_passphrase",
                      "The passphrase does not open this Node Key; nothing was changed.");
    key->unlocked = true;
    return done(key->publicKey);
}

/// Everything that is past its time goes, as in a pass of the engine.
api::CommandResult FakeCommands::runRetention(api::Snapshot& snapshot, std::int64_t nowMs) {
    api::PrivacyInfo privacy = *snapshot.privacy;
    privacy.lastRows = 0;
    for (api::DataClassInfo& row : privacy.classes) {
        if (!row.counted || row.nextDeletionMs == 0 || row.nextDeletionMs > nowMs) continue;
        privacy.lastRows += row.count;
        privacy.proofs.insert(privacy.proofs.begin(),
                              {row.name, row.count, nowMs, nowMs, 0, 1, 1, true});
        row.lastDeletedMs = nowMs;
        row.lastDeletedRows = row.count;
        row.count = row.oldestMs = row.nextDeletionMs = 0;
    }
    privacy.totalRows += privacy.lastRows;
    privacy.lastRunMs = nowMs;
    privacy.nextRunMs = nowMs + 3'600'000;
    const std::string subject = std::to_string(privacy.lastRows);
    snapshot.privacy = api::Shared(std::move(privacy));
    return done(subject);
}

api::CommandResult FakeCommands::run(const api::Command& command, api::Snapshot& snapshot,
                                     std::int64_t nowMs) {
    if (auto stake = runStakeCommand(command, snapshot, nowMs)) return *stake;
    if (auto result = rack(command, snapshot, nowMs)) return *result;
    if (const auto* create = std::get_if<api::CreateApiKey>(&command))
        return createApiKey(*create, snapshot, nowMs);
    if (const auto* revoke = std::get_if<api::RevokeApiKey>(&command))
        return revokeApiKey(*revoke, snapshot, nowMs);
    if (const auto* rotate = std::get_if<api::RotateApiKey>(&command))
        return rotateApiKey(*rotate, snapshot, nowMs);
    if (const auto* end = std::get_if<api::EndSession>(&command)) return endSession(*end, snapshot);
    if (auto result = login(command, nowMs)) return *result;
    if (std::holds_alternative<api::RunRetentionNow>(command)) return runRetention(snapshot, nowMs);
    if (const auto* make = std::get_if<api::CreateNodeKey>(&command))
        return createNodeKey(*make, snapshot);
    if (const auto* open = std::get_if<api::UnlockNodeKey>(&command))
        return unlock(*open, snapshot);
    if (auto result = runKeyCommand(command, snapshot, nowMs, m_passphrases)) return *result;
    for (const auto part : {runWorkCommand, runAlertCommand, runAccessCommand, runSettingCommand,
                            runAttestationCommand}) {
        if (auto result = part(command, snapshot, nowMs)) return *result;
    }
    const std::string publicKey = std::visit(
        [](const auto& any) -> std::string {
            if constexpr (requires { any.publicKey; }) return any.publicKey;
            return {};
        },
        command);
    auto* key = findOurs(snapshot, publicKey);
    if (key == nullptr) return unknownKey();
    if (std::holds_alternative<api::LockNodeKey>(command)) {
        key->unlocked = false;
        return done(key->publicKey);
    }
    if (std::holds_alternative<api::RegisterNodeKey>(command)) return registerKey(*key, nowMs);
    if (std::holds_alternative<api::ActivateNodeKey>(command)) return activateKey(*key, nowMs);
    if (const auto* transfer = std::get_if<api::TransferNodeKey>(&command))
        return transferKey(*key, transfer->newOwner);
    return connectKey(*key);
}

}  // namespace stacknet::testing
