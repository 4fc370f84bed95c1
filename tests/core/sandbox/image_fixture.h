#pragma once

#include <sys/stat.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/sandbox/image_layout.h"
#include "core/sandbox/image_store.h"
#include "tests/core/sandbox/live_sandbox.h"

/// Images made by hand, for the tests of everything that reads them.
namespace stacknet::sandbox::test {

namespace fs = std::filesystem;

/// One member of a ustar archive.
struct Member {
    std::string path;
    char type = '0';
    std::string content = {};
    std::string target = {};
    unsigned mode = 0644;
};

inline std::string tarOf(const std::vector<Member>& members) {
    std::string archive;
    for (const Member& member : members) {
        std::string block(512, '\0');
        const auto put = [&](std::size_t offset, const std::string& text) {
            block.replace(offset, text.size(), text);
        };
        const auto octal = [](std::uint64_t value, int width) {
            std::string digits;
            for (int index = 0; index < width; ++index) {
                digits.insert(digits.begin(), static_cast<char>('0' + (value & 7)));
                value >>= 3;
            }
            return digits;
        };
        put(0, member.path.substr(0, 100));
        put(100, octal(member.mode, 7));
        put(124, octal(member.content.size(), 11));
        block[156] = member.type;
        put(157, member.target.substr(0, 100));
        put(257, std::string("ustar\00000", 8));
        put(148, std::string(8, ' '));
        std::uint64_t sum = 0;
        for (char byte : block) sum += static_cast<unsigned char>(byte);
        put(148, octal(sum, 6) + std::string("\0 ", 2));
        archive += block + member.content;
        archive.resize((archive.size() + 511) / 512 * 512, '\0');
    }
    return archive + std::string(1024, '\0');
}

/// RFC 1952, one member.
inline std::string gzipOf(const std::string& plain) {
    z_stream stream{};
    constexpr int kGzip = 15 + 16;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzip, 9, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, plain.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

inline std::string digestOf(const std::string& content) {
    return "sha256:" + toHex(crypto::sha256(asBytes(content)));
}

/// A layout in a scratch folder, and what opening it gives.
class Layout {
public:
    /// Layers as they lie in the layout; `diffIds` as the config has them, none when empty.
    explicit Layout(const std::vector<std::string>& layers, const char* type = kLayer,
                    const std::vector<std::string>& diffIds = {}) {
        fs::create_directories(folder() / "blobs/sha256");
        std::string list;
        for (const std::string& layer : layers) {
            list += (list.empty() ? "" : ",") + descriptor(type, layer);
        }
        std::string ids;
        for (const std::string& id : diffIds) ids += (ids.empty() ? "\"" : ",\"") + id + "\"";
        const std::string rootfs =
            diffIds.empty() ? "" : R"(,"rootfs":{"type":"layers","diff_ids":[)" + ids + "]}";
        config = R"({"architecture":")" + architecture() + R"(","os":"linux")" + rootfs + "}";
        manifest = R"({"schemaVersion":2,"config":)" + descriptor("c", config) + R"(,"layers":[)" +
                   list + "]}";
        writeIndex(descriptor(kManifest, manifest));
    }

    static std::string architecture() { return std::string(imageArchitecture()); }
    fs::path folder() const { return m_scratch.path() / "layout"; }
    fs::path images() const { return m_scratch.path() / "images"; }
    fs::path blob(const std::string& content) const {
        return folder() / "blobs/sha256" / toHex(crypto::sha256(asBytes(content)));
    }
    void write(const fs::path& path, const std::string& content) const {
        std::ofstream(path, std::ios::binary) << content;
    }
    void writeIndex(const std::string& entry) const {
        write(folder() / "index.json", R"({"schemaVersion":2,"manifests":[)" + entry + "]}");
    }
    /// Writes the blob; `more` are further members, with a comma first.
    std::string descriptor(const std::string& type, const std::string& content,
                           const std::string& more = "") const {
        write(blob(content), content);
        return R"({"mediaType":")" + type + R"(","digest":")" + digestOf(content) + R"(","size":)" +
               std::to_string(content.size()) + more + "}";
    }
    Result<Image> open(std::stop_token stop = {}) const {
        return ImageStore(images()).open(folder(), stop);
    }
    std::string errorCode() const {
        const auto image = open();
        return image.ok() ? "" : image.error().code;
    }
    /// Nothing was written beside the layout and the store.
    bool leakedNothing() const {
        for (const auto& entry : fs::directory_iterator(m_scratch.path())) {
            const std::string name = entry.path().filename();
            if (name != "layout" && name != "images") return false;
        }
        return true;
    }

    static constexpr const char* kLayer = "application/vnd.oci.image.layer.v1.tar";
    static constexpr const char* kGzipLayer = "application/vnd.oci.image.layer.v1.tar+gzip";
    static constexpr const char* kManifest = "application/vnd.oci.image.manifest.v1+json";
    static constexpr const char* kIndex = "application/vnd.oci.image.index.v1+json";
    std::string manifest;
    std::string config;

private:
    ScratchFolder m_scratch;
};

inline std::string contentOf(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline unsigned modeOf(const fs::path& path) {
    struct stat info {};
    return ::lstat(path.c_str(), &info) == 0 ? info.st_mode & 07777u : 0u;
}

}  // namespace stacknet::sandbox::test
