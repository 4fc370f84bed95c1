#include <algorithm>
#include <array>
#include <set>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/rack/kubo_answer_internal.h"
#include "core/rack/kubo_multipart_internal.h"

namespace stacknet::rack::detail {

namespace {

constexpr std::size_t kBoundaryBytes = 24;

Error badPath(const std::string& path) {
    return makeError("rack.bad_path", sentence("\"%1\" is no path that can be added: it must be "
                                               "relative, without empty, \".\" or \"..\" parts.",
                                               {printable(path)}));
}

/// The folders that a path lies in, outermost first: "a", "a/b" for "a/b/c".
Result<std::vector<std::string>> foldersOf(const std::string& path) {
    std::vector<std::string> folders;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string part = path.substr(begin, end - begin);
        if (part.empty() || part == "." || part == "..") return badPath(path);
        if (end == path.size()) return folders;
        folders.push_back(path.substr(0, end));
        begin = end + 1;
    }
}

}  // namespace

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kPlain = "-_.~";
    std::string encoded;
    for (const char character : text) {
        const bool plain = (character >= 'a' && character <= 'z') ||
                           (character >= 'A' && character <= 'Z') ||
                           (character >= '0' && character <= '9') ||
                           kPlain.find(character) != std::string_view::npos;
        if (plain) {
            encoded.push_back(character);
            continue;
        }
        const auto byte = static_cast<std::uint8_t>(character);
        encoded += {'%', kDigits[byte >> 4], kDigits[byte & 0x0F]};
    }
    return encoded;
}

Result<std::vector<Part>> partsOf(std::vector<KuboFile> files) {
    std::vector<Part> parts;
    std::set<std::string> made;
    const std::string top = files.front().path.substr(0, files.front().path.find('/'));
    for (KuboFile& file : files) {
        STACKNET_TRY(const std::vector<std::string> folders, foldersOf(file.path));
        const bool alone = files.size() == 1;
        if (!alone && (folders.empty() || folders.front() != top)) return badPath(file.path);
        for (const std::string& folder : folders) {
            if (made.insert(folder).second) parts.push_back({folder, {}, true});
        }
        parts.push_back({std::move(file.path), std::move(file.content), false});
    }
    return parts;
}

Multipart::Multipart(std::vector<Part> parts, Rng& rng) : m_parts(std::move(parts)) {
    std::array<std::uint8_t, kBoundaryBytes> random{};
    rng.fill(random);
    m_boundary = "stacknet-" + toHex(random);
}

std::string Multipart::contentType() const {
    return "multipart/form-data; boundary=" + m_boundary;
}

Result<void> Multipart::write(const PieceSink& out) const {
    for (const Part& part : m_parts) {
        const std::string head =
            "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
            percentEncoded(part.fileName) + "\"\r\nContent-Type: " +
            (part.folder ? "application/x-directory" : "application/octet-stream") + "\r\n\r\n";
        STACKNET_CHECK(out(asBytes(head)));
        if (!part.folder) STACKNET_CHECK(part.content(out));
        STACKNET_CHECK(out(asBytes("\r\n")));
    }
    return out(asBytes("--" + m_boundary + "--\r\n"));
}

}  // namespace stacknet::rack::detail
