#include "core/e2ee/stack_key_file.h"

#include "core/base/file.h"

namespace stacknet::e2ee {

namespace {

Result<Bytes> readBlob(const std::filesystem::path& path) {
    sweepSecretFile(path);
    return readFile(path, kStackKeyBlobBytes);
}

}  // namespace

Result<StackKey> createStackKeyFile(const std::filesystem::path& path, const Hash256& stackId,
                                    const SecretBytes& passphrase, const crypto::ScryptCost& cost,
                                    Rng& rng) {
    std::error_code code;
    if (std::filesystem::exists(path, code) || code) {
        return makeError("e2ee.stack_key_exists",
                         path.string() + " is there already. Move it away or open it.");
    }
    StackKey key = StackKey::generate(rng);
    STACKNET_TRY(const Bytes blob, sealStackKey(key, stackId, passphrase, cost, rng));
    STACKNET_CHECK(replaceSecretFile(path, blob));
    return key;
}

Result<OpenedStackKey> openStackKeyFile(const std::filesystem::path& path, const Hash256& stackId,
                                        const SecretBytes& passphrase,
                                        const crypto::ScryptCost& cost, Rng& rng,
                                        const FileStep& step) {
    STACKNET_TRY(const Bytes blob, readBlob(path));
    STACKNET_TRY(StackKey key, openStackKey(blob, stackId, passphrase));
    OpenedStackKey opened{std::move(key), false, std::nullopt};
    if (!isWeaker(readStackKey(blob)->cost, cost)) return opened;
    const Result<Bytes> stronger = sealStackKey(opened.key, stackId, passphrase, cost, rng);
    const Result<void> written =
        stronger.ok() ? replaceSecretFile(path, *stronger, step) : stronger.error();
    opened.rewrapped = written.ok();
    if (!written.ok()) opened.rewrapError = written.error();
    return opened;
}

Result<void> changeStackPassphrase(const std::filesystem::path& path, const Hash256& stackId,
                                   const SecretBytes& passphrase, const SecretBytes& newPassphrase,
                                   const crypto::ScryptCost& cost, Rng& rng, const FileStep& step) {
    STACKNET_TRY(const Bytes blob, readBlob(path));
    STACKNET_TRY(const StackKey key, openStackKey(blob, stackId, passphrase));
    STACKNET_TRY(const Bytes changed, sealStackKey(key, stackId, newPassphrase, cost, rng));
    return replaceSecretFile(path, changed, step);
}

}  // namespace stacknet::e2ee
