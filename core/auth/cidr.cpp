#include "core/auth/cidr.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace stacknet::auth {
namespace {

constexpr unsigned kIpv4Bits = 32;
constexpr unsigned kIpv6Bits = 128;
constexpr std::size_t kTextMax = 64;

/// The address as IPv6 and how many bits it has of its own kind; 0 when it is none.
unsigned readAddress(std::string_view text, std::array<std::uint8_t, 16>& address) {
    if (text.size() > kTextMax) return 0;
    const std::string copy(text);
    if (inet_pton(AF_INET6, copy.c_str(), address.data()) == 1) return kIpv6Bits;
    address.fill(0);
    address[10] = 0xFF;
    address[11] = 0xFF;
    if (inet_pton(AF_INET, copy.c_str(), address.data() + 12) == 1) return kIpv4Bits;
    return 0;
}

bool bitAt(const std::array<std::uint8_t, 16>& address, unsigned index) {
    return ((address[index / 8] >> (7U - index % 8)) & 1U) != 0;
}

}  // namespace

Result<Cidr> Cidr::parse(std::string_view text) {
    const Error bad = makeError("auth.bad_cidr",
                                "An address block is written like 10.0.0.0/8 or 2001:db8::/32, "
                                "with nothing but zeros after its length.");
    const std::size_t slash = std::min(text.find('/'), text.size());
    Cidr block;
    const unsigned width = readAddress(text.substr(0, slash), block.m_network);
    if (width == 0) return bad;
    unsigned length = width;
    if (slash != text.size()) {
        const std::string_view number = text.substr(slash + 1);
        auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), length);
        if (error != std::errc() || end != number.data() + number.size() || length > width ||
            (number.size() > 1 && number[0] == '0')) {
            return bad;
        }
    }
    block.m_bits = kIpv6Bits - width + length;
    for (unsigned index = block.m_bits; index < kIpv6Bits; ++index) {
        if (bitAt(block.m_network, index)) return bad;
    }
    return block;
}

bool Cidr::contains(std::string_view text) const {
    std::array<std::uint8_t, 16> address{};
    if (readAddress(text, address) == 0) return false;
    for (unsigned index = 0; index < m_bits; ++index) {
        if (bitAt(address, index) != bitAt(m_network, index)) return false;
    }
    return true;
}

}  // namespace stacknet::auth
