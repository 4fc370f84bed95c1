#include "core/sandbox/tar_reader.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <optional>

#include "core/base/sentence.h"

namespace stacknet::sandbox {

namespace {

constexpr std::uint64_t kBlock = 512;
constexpr std::uint64_t kExtensionBytes = 65'536;
using Block = std::array<char, kBlock>;

bool readAt(int descriptor, std::uint64_t offset, char* data, std::size_t size) {
    while (size > 0) {
        const ssize_t count = ::pread(descriptor, data, size, static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        data += count;
        offset += static_cast<std::uint64_t>(count);
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

/// Octal digits, blank or NUL terminated.
std::optional<std::uint64_t> octal(std::string_view field) {
    while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
    std::uint64_t value = 0;
    std::size_t digits = 0;
    for (char letter : field) {
        if (letter == ' ' || letter == '\0') break;
        if (letter < '0' || letter > '7' || ++digits > 20) return std::nullopt;
        value = value * 8 + static_cast<std::uint64_t>(letter - '0');
    }
    return digits == 0 ? std::nullopt : std::optional(value);
}

std::string textOf(std::string_view field) {
    return std::string(field.substr(0, field.find('\0')));
}

bool checksumHolds(const Block& block) {
    std::uint64_t sum = 0;
    for (std::size_t index = 0; index < block.size(); ++index) {
        const bool inChecksum = index >= 148 && index < 156;
        sum += inChecksum ? ' ' : static_cast<unsigned char>(block[index]);
    }
    return octal({block.data() + 148, 8}) == sum;
}

/// What pax and GNU headers say about the member that follows them.
struct Override {
    std::optional<std::string> path;
    std::optional<std::string> target;
    std::optional<std::uint64_t> size;
};

/// Records "LENGTH KEY=VALUE\n" (POSIX.1-2001).
bool readPax(std::string_view text, Override& override) {
    while (!text.empty()) {
        std::size_t length = 0;
        const char* end = text.data() + text.size();
        const auto [after, error] = std::from_chars(text.data(), end, length);
        if (error != std::errc() || after == end || *after != ' ') return false;
        const auto prefix = static_cast<std::size_t>(after - text.data()) + 1;
        if (length <= prefix || length > text.size() || text[length - 1] != '\n') return false;
        const std::string_view record = text.substr(prefix, length - prefix - 1);
        const std::size_t equals = record.find('=');
        if (equals == std::string_view::npos) return false;
        const std::string_view key = record.substr(0, equals);
        const std::string value(record.substr(equals + 1));
        if (key == "path") override.path = value;
        if (key == "linkpath") override.target = value;
        if (key == "size") {
            std::uint64_t size = 0;
            const char* last = value.data() + value.size();
            const auto [stop, bad] = std::from_chars(value.data(), last, size);
            if (bad != std::errc() || stop != last) return false;
            override.size = size;
        }
        text.remove_prefix(length);
    }
    return true;
}

Error corrupt(std::uint64_t offset, std::string_view what) {
    return makeError("sandbox.image_corrupt",
                     sentence("The image's layer is damaged at byte %1: %2.", {offset, what}));
}

TarEntry entryOf(const Block& block) {
    const std::string_view all(block.data(), block.size());
    TarEntry entry;
    entry.path = textOf(all.substr(0, 100));
    const std::string prefix = textOf(all.substr(345, 155));
    if (all.substr(257, 6) == std::string_view("ustar\0", 6) && !prefix.empty()) {
        entry.path = prefix + "/" + entry.path;
    }
    entry.target = textOf(all.substr(157, 100));
    entry.type = block[156] == '\0' ? '0' : block[156];
    entry.mode = static_cast<std::uint32_t>(octal(all.substr(100, 8)).value_or(0644));
    return entry;
}

}  // namespace

Result<void> readTar(int descriptor, std::uint64_t archiveSize,
                     const std::function<Result<void>(const TarEntry&)>& visit) {
    Override override;
    std::uint64_t offset = 0;
    while (offset + kBlock <= archiveSize) {
        Block block;
        if (!readAt(descriptor, offset, block.data(), kBlock)) {
            return corrupt(offset, "it cannot be read");
        }
        if (std::all_of(block.begin(), block.end(), [](char byte) { return byte == '\0'; })) {
            return {};
        }
        if (!checksumHolds(block)) return corrupt(offset, "a header's checksum is wrong");
        TarEntry entry = entryOf(block);
        const auto written = octal({block.data() + 124, 12});
        const bool extension =
            entry.type == 'x' || entry.type == 'g' || entry.type == 'L' || entry.type == 'K';
        const auto declared = extension || !override.size ? written : override.size;
        if (!declared) return corrupt(offset, "a member's size is malformed");
        const bool hasContent = extension || entry.type == '0' || entry.type == '7';
        entry.size = hasContent ? *declared : 0;
        entry.offset = offset + kBlock;
        if (entry.size > archiveSize - entry.offset) {
            return corrupt(offset, "a member is longer than the archive");
        }
        offset = entry.offset + (entry.size + kBlock - 1) / kBlock * kBlock;
        if (!extension) {
            if (override.path) entry.path = *override.path;
            if (override.target) entry.target = *override.target;
            override = {};
            if (entry.type == '7') entry.type = '0';
            STACKNET_CHECK(visit(entry));
            continue;
        }
        if (entry.size > kExtensionBytes) return corrupt(entry.offset, "a header is too long");
        std::string text(entry.size, '\0');
        if (!readAt(descriptor, entry.offset, text.data(), text.size())) {
            return corrupt(entry.offset, "it cannot be read");
        }
        if (entry.type == 'L') override.path = textOf(text);
        if (entry.type == 'K') override.target = textOf(text);
        if (entry.type == 'x' && !readPax(text, override)) {
            return corrupt(entry.offset, "a pax header is malformed");
        }
    }
    return corrupt(offset, "the end of the archive is missing");
}

}  // namespace stacknet::sandbox
