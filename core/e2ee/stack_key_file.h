#pragma once

#include <optional>

#include "core/e2ee/secret_file.h"
#include "core/e2ee/stack_key.h"

/// A Stack's key blob in a file of mode 0600. Everything here runs scrypt (half a second by
/// default, one at a time in the process): call it on a worker thread. A remote interface never
/// takes the passphrase.
namespace stacknet::e2ee {

struct OpenedStackKey {
    StackKey key;
    bool rewrapped = false;  ///< the blob had a lower cost and was written anew
    /// Why it could not be written anew; the key is good all the same.
    std::optional<Error> rewrapError;
};

/// Makes a new key and its file. Error "e2ee.stack_key_exists" when there is one; those of
/// sealStackKey and replaceSecretFile.
Result<StackKey> createStackKeyFile(const std::filesystem::path& path, const Hash256& stackId,
                                    const SecretBytes& passphrase, const crypto::ScryptCost& cost,
                                    Rng& rng);
/// Opens the key, and raises its cost to `cost` when it is lower (K06). Errors: those of
/// openStackKey, "base.file_unreadable", "base.file_too_large".
Result<OpenedStackKey> openStackKeyFile(const std::filesystem::path& path, const Hash256& stackId,
                                        const SecretBytes& passphrase,
                                        const crypto::ScryptCost& cost, Rng& rng,
                                        const FileStep& step = nullptr);
/// Rewrites the blob under another passphrase; the key and what it encrypts stay as they are.
Result<void> changeStackPassphrase(const std::filesystem::path& path, const Hash256& stackId,
                                   const SecretBytes& passphrase, const SecretBytes& newPassphrase,
                                   const crypto::ScryptCost& cost, Rng& rng,
                                   const FileStep& step = nullptr);

}  // namespace stacknet::e2ee
