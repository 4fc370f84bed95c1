#include "core/keystore/keystore.h"

#include <sys/stat.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/keystore/mnemonic.h"

namespace stacknet::keystore {

namespace {

constexpr std::string_view kModule = "keystore";
constexpr const char* kExtension = ".snkey";

Error inFile(const std::filesystem::path& path, const Error& error) {
    return makeError(error.code, path.string() + ": " + error.message, error.retryable);
}

Error noSuchKey(const PublicKey& publicKey) {
    return makeError("keystore.unknown_key", "There is no key file for the Node Key " +
                                                 toHex(publicKey) +
                                                 ". Import it or choose another key.");
}

Error keyExists(const PublicKey& publicKey, const std::filesystem::path& path) {
    return makeError(
        "keystore.exists",
        sentence("The Node Key %1 is here already (%2). Move that file away to replace it.",
                 {toHex(publicKey), path.string()}));
}

Error keyChanged(const PublicKey& publicKey) {
    return makeError(
        "keystore.changed",
        sentence("The key file of %1 was changed by another task at the same time. Try again.",
                 {toHex(publicKey)}),
        true);
}

Error locked() {
    return makeError("keystore.locked",
                     "The Node Key is locked. Unlock it with its passphrase to sign.");
}

Result<void> checkPassphrase(const SecretBytes& passphrase, std::size_t bytesMin) {
    if (passphrase.size() >= bytesMin && passphrase.size() <= kPassphraseBytesMax &&
        isUtf8(passphrase.exposeText())) {
        return {};
    }
    return makeError("keystore.bad_passphrase",
                     "A passphrase must have " + std::to_string(kPassphraseBytesMin) + " to " +
                         std::to_string(kPassphraseBytesMax) +
                         " bytes of UTF-8 text. Choose another passphrase.");
}

/// An encrypted file that others can read invites guessing, so the mode is set back.
void repairMode(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || (status.st_mode & 0077) == 0) return;
    const bool repaired = ::chmod(path.c_str(), 0600) == 0;
    log::warning(kModule, "file_was_readable_by_others",
                 {{"file", path.string()}, {"repaired", repaired}});
}

struct ReadKeyFile {
    Bytes bytes;
    KeyFileInfo info;
};

Result<ReadKeyFile> readNodeKeyFile(const std::filesystem::path& path) {
    std::error_code code;
    // No symbolic links, devices or pipes: reading them could wait for ever or leave the folder.
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(path, code))) {
        return makeError(
            "keystore.corrupt",
            sentence("%1 is not a plain file. Put the key file itself here.", {path.string()}));
    }
    repairMode(path);
    auto bytes = readFile(path, kKeyFileBytesMax);
    if (!bytes.ok() && bytes.error().code == "base.file_too_large") {
        return makeError(
            "keystore.corrupt",
            sentence("%1 is too large for a key file. Restore it from a backup.", {path.string()}));
    }
    if (!bytes.ok()) return bytes.error();
    auto info = readKeyFile(*bytes);
    if (!info.ok()) return inFile(path, info.error());
    if (info->kind != KeyKind::Node) {
        return makeError(
            "keystore.wrong_kind",
            sentence("%1 holds a transport key, not a Node Key. Move it away.", {path.string()}));
    }
    if (path.stem().string() != toHex(info->publicKey)) {
        return makeError(
            "keystore.wrong_name",
            sentence("%1 holds the Node Key %2. Rename the file to that, or import it.",
                     {path.string(), toHex(info->publicKey)}));
    }
    return ReadKeyFile{std::move(*bytes), std::move(*info)};
}

std::int64_t delayMs(int wrongTries) {
    if (wrongTries < kFreeTries) return 0;
    // 2^20 s is beyond the cap; the bound keeps the shift defined.
    const int doublings = std::min(wrongTries - kFreeTries, 20);
    return std::min(kFirstDelayMs << doublings, kDelayMsMax);
}

std::uint64_t work(const crypto::ScryptCost& cost) {
    return (std::uint64_t{1} << cost.log2N) * cost.r * cost.p;
}

}  // namespace

Result<std::unique_ptr<Keystore>> Keystore::open(const std::filesystem::path& folder,
                                                 const Clock& clock, Rng& rng,
                                                 const crypto::ScryptCost& cost) {
    STACKNET_CHECK(crypto::checkScryptCost(cost));
    STACKNET_CHECK(ensureDirectory(folder));
    return std::unique_ptr<Keystore>(new Keystore(folder, clock, rng, cost));
}

Keystore::Keystore(std::filesystem::path folder, const Clock& clock, Rng& rng,
                   const crypto::ScryptCost& cost)
    : m_folder(std::move(folder)), m_clock(clock), m_rng(rng), m_cost(cost) {}

Keystore::~Keystore() {
    lockAll();
}

std::filesystem::path Keystore::pathOf(const PublicKey& publicKey) const {
    return m_folder / (toHex(publicKey) + kExtension);
}

Result<PublicKey> Keystore::create(std::string_view alias, const SecretBytes& passphrase) {
    STACKNET_CHECK(checkPassphrase(passphrase, kPassphraseBytesMin));
    return storeKey(crypto::SigningKey::generate(m_rng), alias, passphrase, "key_created");
}

Result<PublicKey> Keystore::restore(std::string_view alias, const SecretBytes& words,
                                    const SecretBytes& passphrase) {
    STACKNET_CHECK(checkPassphrase(passphrase, kPassphraseBytesMin));
    STACKNET_TRY(const FixedSecret<32> seed, seedOfMnemonic(words));
    const crypto::SigningKey key = crypto::SigningKey::fromSeed(seed.view());
    // Before the derivation, so that the answer does not take half a second.
    std::error_code code;
    if (std::filesystem::exists(std::filesystem::symlink_status(pathOf(key.publicKey()), code))) {
        return keyExists(key.publicKey(), pathOf(key.publicKey()));
    }
    return storeKey(key, alias, passphrase, "key_restored");
}

Result<PublicKey> Keystore::storeKey(const crypto::SigningKey& key, std::string_view alias,
                                     const SecretBytes& passphrase, std::string_view event) {
    const std::int64_t nowMs = std::max<std::int64_t>(m_clock.wallMs(), 0);
    STACKNET_TRY(const Bytes file,
                 sealKeyFile(KeyKind::Node, key, alias, nowMs, passphrase.view(), m_cost, m_rng));
    STACKNET_CHECK(storeNew(key.publicKey(), file));
    log::notice(kModule, event, {{"key", key.publicKey()}});
    return key.publicKey();
}

Result<SecretBytes> Keystore::words(const PublicKey& publicKey, const SecretBytes& passphrase) {
    STACKNET_TRY(const Opened opened, openKey(publicKey, passphrase));
    const FixedSecret<32> seed = opened.key.seed();
    log::notice(kModule, "words_shown", {{"key", publicKey}});
    return mnemonicOf(seed.view());
}

Result<void> Keystore::verify(const PublicKey& publicKey, const SecretBytes& passphrase) {
    STACKNET_CHECK(openKey(publicKey, passphrase));
    return {};
}

Result<void> Keystore::remove(const PublicKey& publicKey, const SecretBytes& passphrase) {
    STACKNET_TRY(const Opened opened, openKey(publicKey, passphrase));
    lock(publicKey);
    const std::lock_guard guard(m_mutex);
    const auto current = readFile(pathOf(publicKey), kKeyFileBytesMax);
    if (!current.ok() || *current != opened.file) return keyChanged(publicKey);
    std::error_code code;
    if (!std::filesystem::remove(pathOf(publicKey), code)) {
        return makeError("base.file_unwritable",
                         sentence("Cannot remove %1: %2. Check the folder's permissions.",
                                  {pathOf(publicKey).string(), code.message()}));
    }
    m_states.erase(publicKey);
    log::notice(kModule, "key_removed", {{"key", publicKey}});
    return {};
}

Result<KeyList> Keystore::list() const {
    std::error_code code;
    std::filesystem::directory_iterator files(m_folder, code);
    KeyList list;
    while (!code && files != std::filesystem::directory_iterator()) {
        const std::filesystem::path path = files->path();
        files.increment(code);
        if (path.extension() != kExtension) continue;
        if (list.keys.size() + list.unusable.size() >= kKeysMax) {
            return makeError(
                "keystore.too_many_keys",
                sentence(
                    "%1 holds more than %2 key files. Move those that are not in use elsewhere.",
                    {m_folder.string(), kKeysMax}));
        }
        auto read = readNodeKeyFile(path);
        if (read.ok()) {
            list.keys.push_back({std::move(read->info), path, false});
        } else if (read.error().code != "keystore.wrong_kind") {
            list.unusable.push_back({path, read.error()});
        }
    }
    if (code) {
        return makeError("base.file_unreadable",
                         sentence("Cannot read the folder %1: %2. Check its permissions.",
                                  {m_folder.string(), code.message()}));
    }
    std::sort(list.keys.begin(), list.keys.end(), [](const KeyEntry& left, const KeyEntry& right) {
        return left.info.publicKey < right.info.publicKey;
    });
    std::sort(list.unusable.begin(), list.unusable.end(),
              [](const auto& left, const auto& right) { return left.file < right.file; });
    const std::lock_guard guard(m_mutex);
    for (KeyEntry& entry : list.keys) {
        const auto state = m_states.find(entry.info.publicKey);
        entry.unlocked =
            state != m_states.end() && state->second.signer && state->second.signer->unlocked();
    }
    return list;
}

Result<std::uint64_t> Keystore::reserveTry(const PublicKey& publicKey) {
    const std::lock_guard guard(m_mutex);
    KeyState& state = m_states[publicKey];
    const std::int64_t waitMs = state.nextTryBootMs - m_clock.bootMs();
    if (waitMs > 0) {
        return makeError(
            "keystore.too_many_tries",
            sentence("Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.",
                     {(waitMs + 999) / 1000}),
            true);
    }
    // Counted before the answer is known, so that tries at the same time cannot slip through.
    ++state.wrongTries;
    state.nextTryBootMs = m_clock.bootMs() + delayMs(state.wrongTries);
    return m_allLocks + state.locks;
}

void Keystore::settleTry(const PublicKey& publicKey, const Result<crypto::SigningKey>& outcome) {
    const std::lock_guard guard(m_mutex);
    KeyState& state = m_states[publicKey];
    if (outcome.ok()) {
        state.wrongTries = 0;
        state.nextTryBootMs = 0;
    } else if (outcome.error().code == "keystore.wrong_passphrase") {
        // The wait starts when the answer is known; the derivation itself takes a while.
        state.nextTryBootMs = m_clock.bootMs() + delayMs(state.wrongTries);
        log::warning(kModule, "wrong_passphrase",
                     {{"key", publicKey}, {"tries", state.wrongTries}});
    } else {
        // Neither right nor wrong (no memory, damaged file).
        state.wrongTries = std::max(state.wrongTries - 1, 0);
        if (state.wrongTries < kFreeTries) state.nextTryBootMs = 0;
    }
}

Result<Keystore::Opened> Keystore::openKey(const PublicKey& publicKey,
                                           const SecretBytes& passphrase) {
    STACKNET_CHECK(checkPassphrase(passphrase, 0));
    const std::filesystem::path path = pathOf(publicKey);
    std::error_code code;
    if (!std::filesystem::exists(path, code)) return noSuchKey(publicKey);
    STACKNET_TRY(ReadKeyFile read, readNodeKeyFile(path));
    STACKNET_TRY(const std::uint64_t locks, reserveTry(publicKey));
    auto key = openKeyFile(read.bytes, KeyKind::Node, passphrase.view());
    settleTry(publicKey, key);
    if (!key.ok()) return inFile(path, key.error());
    return Opened{std::move(read.bytes), std::move(read.info), std::move(*key), locks};
}

Result<Signer> Keystore::unlock(const PublicKey& publicKey, const SecretBytes& passphrase) {
    STACKNET_TRY(Opened opened, openKey(publicKey, passphrase));
    if (work(opened.info.cost) < work(m_cost)) {
        const auto raised = replace(opened, opened.info.alias, passphrase, m_cost);
        log::notice(kModule, raised.ok() ? "kdf_cost_raised" : "kdf_cost_not_raised",
                    {{"key", publicKey}, {"reason", raised.ok() ? "" : raised.error().code}});
    }
    const std::lock_guard guard(m_mutex);
    KeyState& state = m_states[publicKey];
    if (m_allLocks + state.locks != opened.locks) return locked();
    if (!state.signer || !state.signer->unlocked()) state.signer.emplace(std::move(opened.key));
    log::notice(kModule, "key_unlocked", {{"key", publicKey}});
    return *state.signer;
}

Result<Signer> Keystore::signer(const PublicKey& publicKey) const {
    const std::lock_guard guard(m_mutex);
    const auto state = m_states.find(publicKey);
    if (state == m_states.end() || !state->second.signer || !state->second.signer->unlocked()) {
        return locked();
    }
    return *state->second.signer;
}

void Keystore::lock(const PublicKey& publicKey) {
    const std::lock_guard guard(m_mutex);
    const auto state = m_states.find(publicKey);
    if (state == m_states.end()) return;
    ++state->second.locks;
    if (!state->second.signer) return;
    state->second.signer->lock();
    state->second.signer.reset();
    log::notice(kModule, "key_locked", {{"key", publicKey}});
}

void Keystore::lockAll() {
    const std::lock_guard guard(m_mutex);
    ++m_allLocks;
    for (auto& [publicKey, state] : m_states) {
        if (!state.signer) continue;
        state.signer->lock();
        state.signer.reset();
        log::notice(kModule, "key_locked", {{"key", publicKey}});
    }
}

Result<Bytes> Keystore::exportFile(const PublicKey& publicKey) const {
    const std::filesystem::path path = pathOf(publicKey);
    std::error_code code;
    if (!std::filesystem::exists(path, code)) return noSuchKey(publicKey);
    STACKNET_TRY(ReadKeyFile read, readNodeKeyFile(path));
    return std::move(read.bytes);
}

Result<PublicKey> Keystore::importFile(ByteView file) {
    STACKNET_TRY(const KeyFileInfo info, readKeyFile(file));
    if (info.kind != KeyKind::Node) {
        return makeError(
            "keystore.wrong_kind",
            sentence("The file holds a transport key, not a Node Key. Choose another file."));
    }
    STACKNET_CHECK(storeNew(info.publicKey, file));
    log::notice(kModule, "key_imported", {{"key", info.publicKey}});
    return info.publicKey;
}

Result<void> Keystore::changePassphrase(const PublicKey& publicKey, const SecretBytes& passphrase,
                                        const SecretBytes& newPassphrase) {
    STACKNET_CHECK(checkPassphrase(newPassphrase, kPassphraseBytesMin));
    STACKNET_TRY(const Opened opened, openKey(publicKey, passphrase));
    STACKNET_CHECK(replace(opened, opened.info.alias, newPassphrase, m_cost));
    log::notice(kModule, "passphrase_changed", {{"key", publicKey}});
    return {};
}

Result<void> Keystore::rename(const PublicKey& publicKey, std::string_view alias,
                              const SecretBytes& passphrase) {
    STACKNET_CHECK(checkAlias(alias));
    STACKNET_TRY(const Opened opened, openKey(publicKey, passphrase));
    return replace(opened, alias, passphrase, opened.info.cost);
}

Result<void> Keystore::storeNew(const PublicKey& publicKey, ByteView content) {
    const std::filesystem::path path = pathOf(publicKey);
    STACKNET_TRY(const KeyList before, list());
    const std::lock_guard guard(m_mutex);
    std::error_code code;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, code))) {
        return keyExists(publicKey, path);
    }
    if (before.keys.size() + before.unusable.size() >= kKeysMax) {
        return makeError(
            "keystore.too_many_keys",
            sentence("%1 holds %2 key files already. Move those that are not in use elsewhere.",
                     {m_folder.string(), kKeysMax}));
    }
    return writeFileAtomically(path, content, 0600);
}

Result<void> Keystore::replace(const Opened& opened, std::string_view alias,
                               const SecretBytes& passphrase, const crypto::ScryptCost& cost) {
    const PublicKey& publicKey = opened.info.publicKey;
    STACKNET_TRY(const Bytes file,
                 sealKeyFile(KeyKind::Node, opened.key, alias, opened.info.createdMs,
                             passphrase.view(), cost, m_rng));
    const std::lock_guard guard(m_mutex);
    // The derivation ran without the lock, so somebody else may have rewritten the file.
    const auto current = readFile(pathOf(publicKey), kKeyFileBytesMax);
    if (!current.ok() || *current != opened.file) {
        return keyChanged(publicKey);
    }
    return writeFileAtomically(pathOf(publicKey), file, 0600);
}

}  // namespace stacknet::keystore
