#include "core/keystore/transport_key.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/keystore/node_key_file.h"

namespace stacknet::keystore {

namespace {

constexpr std::size_t kSecretBytes = 32;
// The machine secret has 256 random bits, which no derivation makes stronger: the least we accept.
constexpr crypto::ScryptCost kCost{14, 8, 1};

Error badSecret(const std::filesystem::path& folder, const std::string& reason) {
    return makeError(
        "keystore.transport_secret",
        sentence("The transport key in %1 cannot be opened: %2. Delete transport.snkey and "
                 "transport.secret there; a new key is made at the next start.",
                 {folder.string(), reason}));
}

/// Reads straight into locked memory, so that no copy of the secret is left in the heap.
Result<FixedSecret<kSecretBytes>> readSecret(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "transport.secret";
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return badSecret(folder, sentence("transport.secret: %1", {systemReason(errno)}));
    }
    struct stat status {};
    const bool fits = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
                      status.st_size == static_cast<off_t>(kSecretBytes);
    FixedSecret<kSecretBytes> secret;
    const bool whole = fits && ::read(descriptor, secret.mutableView().data(), kSecretBytes) ==
                                   static_cast<ssize_t>(kSecretBytes);
    if (whole && (status.st_mode & 0077) != 0) {
        log::warning("keystore", "transport_secret_was_readable_by_others",
                     {{"file", path.string()}, {"repaired", ::fchmod(descriptor, 0600) == 0}});
    }
    ::close(descriptor);
    if (!whole) return badSecret(folder, sentence("transport.secret is damaged"));
    return secret;
}

Result<crypto::SigningKey> createKey(const std::filesystem::path& folder,
                                     const FixedSecret<kSecretBytes>& secret, Rng& rng) {
    crypto::SigningKey key = crypto::SigningKey::generate(rng);
    STACKNET_TRY(const Bytes file,
                 sealKeyFile(KeyKind::Transport, key, "transport", 0, secret.view(), kCost, rng));
    STACKNET_CHECK(writeFileAtomically(folder / "transport.snkey", file, 0600));
    log::notice("keystore", "transport_key_created", {{"key", key.publicKey()}});
    return key;
}

}  // namespace

Result<crypto::SigningKey> loadOrCreateTransportKey(const std::filesystem::path& folder, Rng& rng) {
    STACKNET_CHECK(ensureDirectory(folder));
    std::error_code code;
    const bool hasKey = std::filesystem::exists(folder / "transport.snkey", code);
    const bool hasSecret = std::filesystem::exists(folder / "transport.secret", code);
    if (!hasKey && !hasSecret) {
        FixedSecret<kSecretBytes> fresh;
        rng.fill(fresh.mutableView());
        STACKNET_CHECK(writeFileAtomically(folder / "transport.secret", fresh.view(), 0600));
    }
    STACKNET_TRY(const auto secret, readSecret(folder));
    // A secret without a key is what a crash between the two files leaves.
    if (!hasKey) return createKey(folder, secret, rng);

    STACKNET_TRY(const Bytes file, readFile(folder / "transport.snkey", kKeyFileBytesMax));
    auto key = openKeyFile(file, KeyKind::Transport, secret.view());
    if (!key.ok() && key.error().code == "keystore.wrong_passphrase") {
        return badSecret(folder, sentence("transport.secret is not the one it was made with"));
    }
    if (!key.ok()) {
        return makeError(key.error().code,
                         (folder / "transport.snkey").string() + ": " + key.error().message,
                         key.error().retryable);
    }
    return key;
}

}  // namespace stacknet::keystore
