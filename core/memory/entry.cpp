#include "core/memory/entry.h"

#include <algorithm>

#include "core/base/codec.h"

namespace stacknet::memory {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kFixedBytes = 1 + 1 + 8 + 8;

void put64(SecretBytes& out, std::uint64_t value) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        bytes[index] = static_cast<std::uint8_t>(value >> (56 - 8 * index));
    }
    out.append(ByteView(bytes));
}

std::uint64_t get64(ByteView bytes) {
    std::uint64_t value = 0;
    for (std::size_t index = 0; index < 8; ++index) value = value << 8U | bytes[index];
    return value;
}

bool isScopeName(const SecretBytes& name) {
    const std::string_view text = name.exposeText();
    return text.size() <= kScopeNameMax && isUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](char character) {
               return static_cast<unsigned char>(character) < 0x20 || character == 0x7F;
           });
}

/// Takes `lengthBytes` of length and so many bytes off the front.
bool take(ByteView& rest, std::size_t lengthBytes, SecretBytes& out) {
    if (rest.size() < lengthBytes) return false;
    std::size_t length = 0;
    for (std::size_t index = 0; index < lengthBytes; ++index) length = length << 8U | rest[index];
    rest = rest.subspan(lengthBytes);
    if (rest.size() < length) return false;
    out = SecretBytes::copyOf(rest.first(length));
    rest = rest.subspan(length);
    return true;
}

}  // namespace

Error wrongSecret() {
    return makeError("memory.wrong_secret",
                     "The memory could not be opened: the secret is wrong, or what is stored was "
                     "changed. Check the secret and try again.");
}

Error corruptMemory(std::string_view what) {
    return makeError("memory.corrupt",
                     "The memory is damaged: " + std::string(what) + ". Restore a snapshot.");
}

Result<void> checkEntry(const Entry& entry) {
    const std::string_view text = entry.text.exposeText();
    if (text.empty() || text.size() > kEntryTextMax || !isUtf8(text) ||
        text.find('\0') != std::string_view::npos) {
        return makeError("memory.bad_text", "The text to remember must have 1 to " +
                                                std::to_string(kEntryTextMax) +
                                                " bytes of UTF-8 without NUL.");
    }
    if (!isScopeName(entry.scope.state) || !isScopeName(entry.scope.city)) {
        return makeError("memory.bad_scope", "state and city must be at most " +
                                                 std::to_string(kScopeNameMax) +
                                                 " bytes of UTF-8 without control characters.");
    }
    return {};
}

SecretBytes encodeEntry(const Entry& entry, bool pad) {
    SecretBytes out;
    const std::array<std::uint8_t, 2> head{kVersion, static_cast<std::uint8_t>(entry.district)};
    out.append(ByteView(head));
    put64(out, static_cast<std::uint64_t>(entry.createdMs));
    put64(out, static_cast<std::uint64_t>(entry.updatedMs));
    for (const SecretBytes* name : {&entry.scope.state, &entry.scope.city}) {
        const auto length = static_cast<std::uint8_t>(name->size());
        out.append(ByteView(&length, 1));
        out.append(name->view());
    }
    const std::array<std::uint8_t, 2> length{static_cast<std::uint8_t>(entry.text.size() >> 8U),
                                             static_cast<std::uint8_t>(entry.text.size())};
    out.append(ByteView(length));
    out.append(entry.text.view());
    if (pad && out.size() % kEntryPadding != 0) {
        const SecretBytes zeros(kEntryPadding - out.size() % kEntryPadding);
        out.append(zeros.view());
    }
    return out;
}

Result<Entry> decodeEntry(ByteView bytes) {
    if (bytes.size() < kFixedBytes || bytes[0] != kVersion || bytes[1] >= kDistricts) {
        return corruptMemory("an entry has no known form");
    }
    Entry entry;
    entry.district = kAllDistricts[bytes[1]];
    entry.createdMs = static_cast<std::int64_t>(get64(bytes.subspan(2)));
    entry.updatedMs = static_cast<std::int64_t>(get64(bytes.subspan(10)));
    ByteView rest = bytes.subspan(kFixedBytes);
    if (!take(rest, 1, entry.scope.state) || !take(rest, 1, entry.scope.city) ||
        !take(rest, 2, entry.text)) {
        return corruptMemory("an entry is cut off");
    }
    const bool zeros =
        std::all_of(rest.begin(), rest.end(), [](std::uint8_t byte) { return byte == 0; });
    if (!zeros || rest.size() >= kEntryPadding) return corruptMemory("an entry is too long");
    if (!checkEntry(entry).ok()) return corruptMemory("an entry breaks its limits");
    return entry;
}

}  // namespace stacknet::memory
