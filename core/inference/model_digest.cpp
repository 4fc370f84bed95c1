#include "core/inference/model_digest.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "core/base/canonical.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/crypto/hash.h"

namespace stacknet::inference {

namespace {

constexpr std::size_t kReadBytes = 1 << 20;
constexpr std::size_t kCacheBytesMax = 16 << 10;
constexpr std::string_view kCacheHeader = "stacknet.model.digest.1";

/// A descriptor that closes itself.
struct Descriptor {
    int number = -1;
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
};

Error unreadable(const std::filesystem::path& model, int reason) {
    return makeError(
        "inference.model_unreadable",
        sentence("The model file %1 cannot be read: %2.", {model.string(), systemReason(reason)}));
}

/// What a cached digest is good for.
Bytes cacheKey(const std::filesystem::path& model, const struct stat& status) {
    CanonicalWriter writer;
    writer.text(kCacheHeader).text(model.string());
    writer.u64(static_cast<std::uint64_t>(status.st_size));
    writer.i64(status.st_mtim.tv_sec).i64(status.st_mtim.tv_nsec);
    return writer.take();
}

Result<Hash256> hashFile(int descriptor, const std::filesystem::path& model,
                         const CancelToken& cancel) {
    crypto::Sha256 hash;
    std::vector<std::uint8_t> piece(kReadBytes);
    while (!cancel.cancelled()) {
        const ssize_t got = ::read(descriptor, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return unreadable(model, errno);
        if (got == 0) return hash.finish();
        hash.update(ByteView(piece.data(), static_cast<std::size_t>(got)));
    }
    return makeError("inference.cancelled", "Hashing the model file was cancelled.");
}

}  // namespace

Result<Hash256> modelFileDigest(const std::filesystem::path& model,
                                const std::filesystem::path& cacheFile, const CancelToken& cancel) {
    const Descriptor file{::open(model.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat status = {};
    if (file.number < 0 || ::fstat(file.number, &status) != 0) return unreadable(model, errno);
    if (!S_ISREG(status.st_mode)) return unreadable(model, EINVAL);
    const Bytes key = cacheKey(model, status);
    const auto cached = readFile(cacheFile, kCacheBytesMax);
    if (cached.ok() && cached->size() == key.size() + Hash256::size &&
        std::equal(key.begin(), key.end(), cached->begin())) {
        return Hash256::from(ByteView(*cached).subspan(key.size()), "model digest");
    }
    STACKNET_TRY(const Hash256 digest, hashFile(file.number, model, cancel));
    Bytes content = key;
    content.insert(content.end(), digest.data.begin(), digest.data.end());
    // Without a cache the next start hashes again; nothing else is lost.
    (void)writeFileAtomically(cacheFile, content);
    return digest;
}

}  // namespace stacknet::inference
