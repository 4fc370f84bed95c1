#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/keystore/node_key_file.h"
#include "core/keystore/signer.h"

namespace stacknet::keystore {

inline constexpr std::size_t kPassphraseBytesMin = 8;
inline constexpr std::size_t kPassphraseBytesMax = 1024;
/// Wrong tries on one key that cost nothing; each one after them doubles the wait before the next.
inline constexpr int kFreeTries = 5;
inline constexpr std::int64_t kFirstDelayMs = 1'000;
inline constexpr std::int64_t kDelayMsMax = 15 * 60 * 1'000;
inline constexpr std::size_t kKeysMax = 1'000;

/// One Node Key file in the folder.
struct KeyEntry {
    KeyFileInfo info;
    std::filesystem::path file;
    bool unlocked = false;
};

/// A file that looks like a key by its name and cannot be used, with the reason for the operator.
struct UnusableKeyFile {
    std::filesystem::path file;
    Error error;
};

struct KeyList {
    std::vector<KeyEntry> keys;  ///< by public key
    std::vector<UnusableKeyFile> unusable;
};

/// The Node Keys of one folder: <public key in hex>.snkey each, mode 0600, replaced in one step.
///
/// Passphrases are UTF-8 in normal form NFC (the face that reads them normalises), 8 to 1,024
/// bytes, else "keystore.bad_passphrase". After five wrong tries on a key the next is refused with
/// "keystore.too_many_tries" (retryable) for 1 s, 2 s, 4 s .. 15 min; a right one clears the count.
/// The count lives in memory: it slows somebody at this screen, the KDF slows somebody with the
/// file.
///
/// Thread safe. Whatever takes a passphrase runs the KDF (0.5 s by default) outside of every lock,
/// so the caller belongs on a worker thread and nobody else waits; signing never waits at all.
/// Other errors: "keystore.unknown_key", "keystore.exists", "keystore.too_many_keys",
/// "keystore.changed" (another task rewrote the file meanwhile; retryable) and those of
/// node_key_file.h and core/base/file.h.
class Keystore {
public:
    /// Makes the folder (0700) when missing. `cost` is what new files get, and what a file with
    /// less is raised to when it is unlocked. `clock` and `rng` must outlive the keystore; `rng`
    /// must be thread safe.
    static Result<std::unique_ptr<Keystore>> open(const std::filesystem::path& folder,
                                                  const Clock& clock, Rng& rng,
                                                  const crypto::ScryptCost& cost = {});
    Keystore(const Keystore&) = delete;
    Keystore& operator=(const Keystore&) = delete;
    /// Locks every key: Signers that are left cannot sign any more.
    ~Keystore();

    /// Makes a new key and stores it; it stays locked.
    Result<PublicKey> create(std::string_view alias, const SecretBytes& passphrase);
    /// Makes the key of 24 words again (mnemonic.h) and stores it; it stays locked. Errors: those
    /// of seedOfMnemonic(), "keystore.exists".
    Result<PublicKey> restore(std::string_view alias, const SecretBytes& words,
                              const SecretBytes& passphrase);
    /// The key's 24 words. Neither unlocks nor locks it.
    Result<SecretBytes> words(const PublicKey& publicKey, const SecretBytes& passphrase);
    /// Whether the passphrase opens the key. Neither unlocks nor locks it.
    Result<void> verify(const PublicKey& publicKey, const SecretBytes& passphrase);
    /// Locks the key and removes its file: without a backup of file or words nobody can sign with
    /// it again.
    Result<void> remove(const PublicKey& publicKey, const SecretBytes& passphrase);
    /// Reads the folder anew each time. A file that others may read is set back to 0600.
    Result<KeyList> list() const;

    /// Unlocks the key until lock(), lockAll() or the end of the keystore. Unlocking an unlocked
    /// key still checks the passphrase.
    Result<Signer> unlock(const PublicKey& publicKey, const SecretBytes& passphrase);
    /// The signer of an unlocked key, else "keystore.locked".
    Result<Signer> signer(const PublicKey& publicKey) const;
    void lock(const PublicKey& publicKey);
    void lockAll();

    /// The encrypted file, for a backup.
    Result<Bytes> exportFile(const PublicKey& publicKey) const;
    /// Stores an exported file under its own passphrase. Its structure is checked, its passphrase
    /// is not asked for: openKeyFile() checks a backup without writing.
    Result<PublicKey> importFile(ByteView file);

    /// Rewrites the file under another passphrase, with a new salt. The key stays the same, and
    /// exported copies keep the passphrase they were exported with.
    Result<void> changePassphrase(const PublicKey& publicKey, const SecretBytes& passphrase,
                                  const SecretBytes& newPassphrase);
    /// The alias is sealed with the key, so a new one takes the passphrase.
    Result<void> rename(const PublicKey& publicKey, std::string_view alias,
                        const SecretBytes& passphrase);

private:
    struct KeyState {
        std::optional<Signer> signer;
        int wrongTries = 0;
        std::int64_t nextTryBootMs = 0;
        std::uint64_t locks = 0;  ///< how often lock() was asked for; ends an unlock under way
    };
    struct Opened {
        Bytes file;
        KeyFileInfo info;
        crypto::SigningKey key;
        std::uint64_t locks = 0;  ///< locks asked for until the try was counted
    };

    Keystore(std::filesystem::path folder, const Clock& clock, Rng& rng,
             const crypto::ScryptCost& cost);
    std::filesystem::path pathOf(const PublicKey& publicKey) const;
    Result<std::uint64_t> reserveTry(const PublicKey& publicKey);
    void settleTry(const PublicKey& publicKey, const Result<crypto::SigningKey>& outcome);
    Result<Opened> openKey(const PublicKey& publicKey, const SecretBytes& passphrase);
    Result<PublicKey> storeKey(const crypto::SigningKey& key, std::string_view alias,
                               const SecretBytes& passphrase, std::string_view event);
    Result<void> storeNew(const PublicKey& publicKey, ByteView content);
    Result<void> replace(const Opened& opened, std::string_view alias,
                         const SecretBytes& passphrase, const crypto::ScryptCost& cost);

    const std::filesystem::path m_folder;
    const Clock& m_clock;
    Rng& m_rng;
    const crypto::ScryptCost m_cost;
    mutable std::mutex m_mutex;  ///< guards what follows and the replacement of files
    std::map<PublicKey, KeyState> m_states;
    std::uint64_t m_allLocks = 0;
};

}  // namespace stacknet::keystore
