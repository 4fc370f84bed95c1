#include "core/sandbox/layer_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/sandbox/image_tree.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunk = 1'048'576;

Error corrupt(const char* what) {
    return makeError("sandbox.image_corrupt",
                     sentence("The tool image is damaged: a layer %1.", {what}));
}

Result<void> writeAll(int to, const std::uint8_t* data, std::size_t size) {
    while (size > 0) {
        const ssize_t written = ::write(to, data, size);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            return makeError(
                "sandbox.image_unwritable",
                sentence("Cannot write a layer of the image: %1.", {systemReason(errno)}));
        }
        data += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

/// A file without a name, gone when it is closed.
int namelessFile(const fs::path& folder) {
    const int made = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (made >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != ENOENT)) return made;
    std::string name = (folder / ".layer-XXXXXX").string();
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0) ::unlink(name.c_str());
    return named;
}

/// zlib's state, ended whatever happens.
class Inflater {
public:
    Inflater() {
        constexpr int kWindowBits = 15;
        constexpr int kGzipOnly = 16;
        m_ready = ::inflateInit2(&m_stream, kWindowBits + kGzipOnly) == Z_OK;
    }
    ~Inflater() {
        if (m_ready) ::inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    bool ready() const { return m_ready; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

Error tooLarge(std::uint64_t sizeMax) {
    return makeError("sandbox.image_too_large",
                     sentence("A layer of the image is larger than %1 bytes once uncompressed; the "
                              "image is not used.",
                              {sizeMax}));
}

}  // namespace

LayerFile::~LayerFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

int openBlob(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    struct stat info {};
    if (file >= 0 && (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode))) {
        ::close(file);
        return -1;
    }
    return file;
}

Result<void> verifyBlob(int from, const BlobDescriptor& blob, int to, const std::stop_token& stop,
                        const BytesRead& onRead) {
    crypto::Sha256 hash;
    std::uint64_t total = 0;
    std::vector<std::uint8_t> chunk(kChunk);
    for (;;) {
        if (stop.stop_requested()) return unpackingCancelled();
        const ssize_t count = ::pread(from, chunk.data(), chunk.size(), static_cast<off_t>(total));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return corrupt("cannot be read");
        if (count == 0) break;
        const auto size = static_cast<std::size_t>(count);
        total += size;
        if (total > blob.size) return corrupt("is longer than its descriptor says");
        hash.update({chunk.data(), size});
        if (to >= 0) STACKNET_CHECK(writeAll(to, chunk.data(), size));
        if (onRead) onRead(size);
    }
    if (total != blob.size || hash.finish() != blob.digest) {
        return corrupt("does not match its digest");
    }
    return {};
}

Result<std::uint64_t> inflateGzip(int from, std::uint64_t size, int to, std::uint64_t sizeMax,
                                  crypto::Sha256& hash, const std::stop_token& stop) {
    Inflater inflater;
    if (!inflater.ready()) return corrupt("cannot be uncompressed: zlib does not start");
    z_stream& stream = inflater.stream();
    std::vector<std::uint8_t> input(65'536);
    std::vector<std::uint8_t> output(kChunk);
    std::uint64_t read = 0;
    std::uint64_t written = 0;
    bool ended = false;
    for (;;) {
        if (stop.stop_requested()) return unpackingCancelled();
        if (stream.avail_in == 0) {
            if (read == size) break;
            const auto want = std::min<std::uint64_t>(input.size(), size - read);
            const ssize_t count = ::pread(from, input.data(), want, static_cast<off_t>(read));
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return corrupt("cannot be read");
            read += static_cast<std::uint64_t>(count);
            stream.next_in = input.data();
            stream.avail_in = static_cast<uInt>(count);
        }
        // Another member follows the one that has ended (RFC 1952, section 2.2).
        if (ended && ::inflateReset(&stream) != Z_OK) return corrupt("is not gzip");
        ended = false;
        stream.next_out = output.data();
        stream.avail_out = static_cast<uInt>(output.size());
        const int code = ::inflate(&stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
            return corrupt("is not gzip, or damaged");
        }
        ended = code == Z_STREAM_END;
        const std::size_t made = output.size() - stream.avail_out;
        written += made;
        if (written > sizeMax) return tooLarge(sizeMax);
        if (written > kGzipFreeBytes && written / kGzipRatioMax > size) {
            return makeError("sandbox.image_too_large",
                             sentence("A layer of the image grows to more than %1 times its size; "
                                      "that is a bomb, and the image is not used.",
                                      {kGzipRatioMax}));
        }
        hash.update({output.data(), made});
        STACKNET_CHECK(writeAll(to, output.data(), made));
    }
    // What zlib still holds comes out without more input.
    while (!ended) {
        stream.next_out = output.data();
        stream.avail_out = static_cast<uInt>(output.size());
        const int code = ::inflate(&stream, Z_NO_FLUSH);
        const std::size_t made = output.size() - stream.avail_out;
        if (code != Z_STREAM_END && made == 0)
            return corrupt("ends in the middle of its gzip stream");
        ended = code == Z_STREAM_END;
        written += made;
        if (written > sizeMax) return tooLarge(sizeMax);
        hash.update({output.data(), made});
        STACKNET_CHECK(writeAll(to, output.data(), made));
    }
    return written;
}

Result<LayerFile> openLayer(const fs::path& layout, const ImageLayer& layer,
                            const fs::path& scratch, std::uint64_t sizeMax,
                            const std::stop_token& stop, const BytesRead& onRead) {
    LayerFile blob(openBlob(blobPath(layout, layer.blob.digest)), layer.blob.size);
    if (blob.descriptor() < 0) return corrupt("cannot be read");
    STACKNET_CHECK(verifyBlob(blob.descriptor(), layer.blob, -1, stop, onRead));
    if (!layer.gzip) {
        if (layer.diffId && *layer.diffId != layer.blob.digest) {
            return corrupt("does not match its diff id");
        }
        if (blob.size() > sizeMax) return tooLarge(sizeMax);
        return blob;
    }
    const int plain = namelessFile(scratch);
    if (plain < 0) {
        return makeError(
            "sandbox.image_unwritable",
            sentence("Cannot write to %1: %2.", {scratch.string(), systemReason(errno)}));
    }
    LayerFile guard(plain, 0);
    crypto::Sha256 hash;
    STACKNET_TRY(const std::uint64_t size,
                 inflateGzip(blob.descriptor(), blob.size(), plain, sizeMax, hash, stop));
    const Hash256 digest = hash.finish();
    if (layer.diffId && *layer.diffId != digest) return corrupt("does not match its diff id");
    return LayerFile(guard.release(), size);
}

}  // namespace stacknet::sandbox
