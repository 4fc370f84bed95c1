#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <utility>

#include "core/base/result.h"
#include "core/crypto/hash.h"
#include "core/sandbox/image_layout.h"

/// Opens the layers of an image for reading as plain tar archives, proven to be what their digests
/// say.
namespace stacknet::sandbox {

/// A gzip layer may grow to this many times its size (ordinary layers: 2 to 5; the format allows
/// 1,032), beyond a first kGzipFreeBytes.
inline constexpr std::uint64_t kGzipRatioMax = 200;
inline constexpr std::uint64_t kGzipFreeBytes = 16'777'216;

/// Told how many more bytes were read.
using BytesRead = std::function<void(std::uint64_t count)>;

/// An open, plain tar archive. Move only; closes the descriptor.
class LayerFile {
public:
    LayerFile(int descriptor, std::uint64_t size) : m_descriptor(descriptor), m_size(size) {}
    LayerFile(LayerFile&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size) {}
    LayerFile(const LayerFile&) = delete;
    LayerFile& operator=(const LayerFile&) = delete;
    LayerFile& operator=(LayerFile&&) = delete;
    ~LayerFile();
    int descriptor() const { return m_descriptor; }
    std::uint64_t size() const { return m_size; }  ///< bytes
    /// Gives the descriptor away.
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
    std::uint64_t m_size;
};

/// Hashes all of the blob through the descriptor that is read later; a gzip layer is then
/// uncompressed into a nameless file in `scratch` of at most `sizeMax` bytes. Errors:
/// "sandbox.image_corrupt" (blob, gzip stream or diff id), "sandbox.image_too_large" (a gzip bomb,
/// or more than sizeMax), "sandbox.image_unwritable", "sandbox.cancelled".
Result<LayerFile> openLayer(const std::filesystem::path& layout, const ImageLayer& layer,
                            const std::filesystem::path& scratch, std::uint64_t sizeMax,
                            const std::stop_token& stop, const BytesRead& onRead = {});

/// Uncompresses `size` bytes of gzip (RFC 1952, several members after one another) from `from` to
/// `to`, and hashes what comes out. Returns how many bytes that were. Errors as openLayer().
Result<std::uint64_t> inflateGzip(int from, std::uint64_t size, int to, std::uint64_t sizeMax,
                                  crypto::Sha256& hash, const std::stop_token& stop = {});

/// Copies a blob of `blob.size` bytes to `to` (-1: nowhere) and compares it with its digest.
Result<void> verifyBlob(int from, const BlobDescriptor& blob, int to, const std::stop_token& stop,
                        const BytesRead& onRead = {});

/// Opens a blob that is a regular file; never waits on a pipe. -1 when it cannot.
int openBlob(const std::filesystem::path& path);

}  // namespace stacknet::sandbox
