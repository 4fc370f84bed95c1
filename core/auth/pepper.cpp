#include "core/auth/pepper.h"

#include <sys/stat.h>

#include <charconv>
#include <string>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::auth {
namespace {

constexpr std::string_view kHeader = "stacknet-pepper 1\n";
constexpr std::size_t kFileSizeMax = 4096;
constexpr std::size_t kVersionsMax = 16;
constexpr std::size_t kHexLength = 64;

Error corrupt(const std::filesystem::path& path, std::string_view reason) {
    return makeError("auth.pepper_corrupt",
                     sentence("The pepper file %1 cannot be used: %2. Restore it from a backup; "
                              "without it no existing API key can be checked.",
                              {path.string(), reason}));
}

/// One line "VERSION HEX".
Result<std::uint32_t> parseLine(std::string_view line, FixedSecret<32>& secret,
                                const std::filesystem::path& path) {
    std::size_t space = line.find(' ');
    std::uint32_t version = 0;
    if (space == std::string_view::npos || space == 0)
        return corrupt(path, "a line has no version");
    auto [end, code] = std::from_chars(line.data(), line.data() + space, version);
    if (code != std::errc() || end != line.data() + space || version == 0) {
        return corrupt(path, "a version is not a number above 0");
    }
    std::string_view hex = line.substr(space + 1);
    if (hex.size() != kHexLength) return corrupt(path, "a version has not 32 bytes");
    auto bytes = fromHex(hex, "pepper");
    if (!bytes.ok()) return corrupt(path, "a version is not hexadecimal");
    std::copy(bytes->begin(), bytes->end(), secret.mutableView().begin());
    wipe(bytes->data(), bytes->size());
    return version;
}

Result<void> create(const std::filesystem::path& path, Rng& rng) {
    FixedSecret<32> secret;
    rng.fill(secret.mutableView());
    SecretBytes text = SecretBytes::copyOf(kHeader);
    text.append("1 ");
    std::string hex = toHex(secret.view());
    text.append(hex);
    wipe(hex.data(), hex.size());
    text.append("\n");
    return writeFileAtomically(path, text.view(), 0600);
}

}  // namespace

Result<Pepper> Pepper::load(const std::filesystem::path& path, bool mayCreate, Rng& rng) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (!mayCreate) {
            return makeError(
                "auth.pepper_missing",
                sentence("The pepper file %1 is missing, and API keys exist that need it. Restore "
                         "it from a backup, or delete the key database and create new keys.",
                         {path.string()}));
        }
        STACKNET_CHECK(create(path, rng));
    } else if ((status.st_mode & 077U) != 0) {
        return makeError("auth.pepper_mode",
                         sentence("Other users may open the pepper file %1; run chmod 600 on it.",
                                  {path.string()}));
    }
    STACKNET_TRY(Bytes content, readFile(path, kFileSizeMax));
    SecretBytes text = SecretBytes::copyOf(content);
    wipe(content.data(), content.size());
    std::string_view rest = text.exposeText();
    if (!rest.starts_with(kHeader)) return corrupt(path, "its first line is unknown");
    rest.remove_prefix(kHeader.size());
    Pepper pepper;
    while (!rest.empty()) {
        std::size_t lineEnd = rest.find('\n');
        if (lineEnd == std::string_view::npos) return corrupt(path, "its last line is cut");
        FixedSecret<32> secret;
        STACKNET_TRY(std::uint32_t version, parseLine(rest.substr(0, lineEnd), secret, path));
        if (!pepper.m_versions.emplace(version, std::move(secret)).second) {
            return corrupt(path, "a version stands in it twice");
        }
        rest.remove_prefix(lineEnd + 1);
    }
    if (pepper.m_versions.empty() || pepper.m_versions.size() > kVersionsMax) {
        return corrupt(path, "it must hold 1 to 16 versions");
    }
    return pepper;
}

Hash256 Pepper::digest(std::uint32_t version, std::string_view key) const {
    auto found = m_versions.find(version);
    const FixedSecret<32>& secret =
        found != m_versions.end() ? found->second : m_versions.rbegin()->second;
    return crypto::hmacSha256(secret.view(), asBytes(key));
}

}  // namespace stacknet::auth
