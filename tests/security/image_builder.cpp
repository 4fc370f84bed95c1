#include "tests/security/image_builder.h"

#include <fstream>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"

namespace stacknet::sandbox::security {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kProgramBytes = std::size_t{16} << 20;

std::string octal(std::uint64_t value, int width) {
    std::string digits;
    for (int index = 0; index < width; ++index) {
        digits.insert(digits.begin(), static_cast<char>('0' + (value & 7)));
        value >>= 3;
    }
    return digits;
}

std::string header(const ImageEntry& entry) {
    std::string block(kBlock, '\0');
    const auto put = [&](std::size_t offset, const std::string& text) {
        block.replace(offset, text.size(), text);
    };
    put(0, entry.path.substr(0, 100));
    put(100, octal(entry.mode, 7));
    put(108, octal(0, 7));
    put(116, octal(0, 7));
    put(124, octal(entry.content.size(), 11));
    put(136, octal(0, 11));
    block[156] = entry.type;
    put(157, entry.target.substr(0, 100));
    put(257, std::string("ustar\00000", 8));
    // /dev/mem, for the members that are devices.
    put(329, octal(1, 7));
    put(337, octal(1, 7));
    put(148, std::string(8, ' '));
    std::uint64_t sum = 0;
    for (const char byte : block) sum += static_cast<unsigned char>(byte);
    put(148, octal(sum, 6) + std::string("\0 ", 2));
    return block;
}

std::string archive(const std::vector<ImageEntry>& entries) {
    std::string text;
    for (const ImageEntry& entry : entries) {
        text += header(entry) + entry.content;
        text.resize((text.size() + kBlock - 1) / kBlock * kBlock, '\0');
    }
    return text + std::string(2 * kBlock, '\0');
}

std::string digestOf(const std::string& content) {
    return toHex(crypto::sha256(asBytes(content)));
}

void write(const fs::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

std::string descriptor(const fs::path& layout, const std::string& type,
                       const std::string& content) {
    write(layout / "blobs/sha256" / digestOf(content), content);
    return R"({"mediaType":"application/vnd.oci.image.)" + type + R"(","digest":"sha256:)" +
           digestOf(content) + R"(","size":)" + std::to_string(content.size()) + "}";
}

}  // namespace

void writeImage(const fs::path& layout, const std::vector<ImageEntry>& entries) {
#if defined(__aarch64__)
    const std::string architecture = "arm64";
#else
    const std::string architecture = "amd64";
#endif
    fs::create_directories(layout / "blobs/sha256");
    const std::string layer = archive(entries);
    const std::string config = R"({"architecture":")" + architecture +
                               R"(","os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:)" +
                               digestOf(layer) + R"("]}})";
    const std::string manifest =
        R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)" +
        descriptor(layout, "config.v1+json", config) + R"(,"layers":[)" +
        descriptor(layout, "layer.v1.tar", layer) + "]}";
    write(layout / "index.json", R"({"schemaVersion":2,"manifests":[)" +
                                     descriptor(layout, "manifest.v1+json", manifest) + "]}");
    write(layout / "oci-layout", R"({"imageLayoutVersion":"1.0.0"})");
}

std::vector<ImageEntry> shellEntries() {
    const auto busybox = readFile("/bin/busybox", kProgramBytes);
    // A program with an interpreter would want the host's libraries.
    if (!busybox.ok() || asText(*busybox).find("/lib64/ld-") != std::string_view::npos ||
        asText(*busybox).find("/lib/ld-") != std::string_view::npos) {
        return {};
    }
    std::vector<ImageEntry> entries = {
        {"bin/", '5'}, {"bin/busybox", '0', std::string(asText(*busybox)), "", 0755}};
    for (const char* tool : {"sh", "cat", "ls", "find", "echo", "id", "stat", "head"}) {
        entries.push_back({"bin/" + std::string(tool), '2', "", "busybox"});
    }
    return entries;
}

}  // namespace stacknet::sandbox::security
