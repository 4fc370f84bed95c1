#include "core/attestation/version_order.h"

#include <array>
#include <charconv>
#include <cstddef>

namespace stacknet::attestation {

namespace {

constexpr std::size_t kPiecesMax = 8;
constexpr std::size_t kDigitsMax = 8;
using Numbers = std::array<std::uint32_t, kPiecesMax>;

std::optional<Numbers> numbersOf(std::string_view version, int base) {
    Numbers numbers{};
    for (std::size_t piece = 0; piece < kPiecesMax; ++piece) {
        const std::size_t dot = version.find('.');
        const std::string_view digits = version.substr(0, dot);
        const char* const end = digits.data() + digits.size();
        if (digits.empty() || digits.size() > kDigitsMax) return std::nullopt;
        const auto read = std::from_chars(digits.data(), end, numbers[piece], base);
        if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
        if (dot == std::string_view::npos) return numbers;
        version.remove_prefix(dot + 1);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::strong_ordering> compareVersions(std::string_view left, std::string_view right,
                                                    int base) {
    const auto leftNumbers = numbersOf(left, base);
    const auto rightNumbers = numbersOf(right, base);
    if (!leftNumbers || !rightNumbers) return std::nullopt;
    return *leftNumbers <=> *rightNumbers;
}

}  // namespace stacknet::attestation
