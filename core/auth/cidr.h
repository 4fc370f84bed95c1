#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/result.h"

namespace stacknet::auth {

/// A block of IP addresses. IPv4 blocks hold IPv4-mapped IPv6 addresses (::ffff:a.b.c.d) as well.
class Cidr {
public:
    /// "10.0.0.0/8", "2001:db8::/32", or an address alone. Bits beyond the length must be zero.
    /// Error "auth.bad_cidr".
    static Result<Cidr> parse(std::string_view text);
    /// False for an address that is none.
    bool contains(std::string_view address) const;

private:
    std::array<std::uint8_t, 16> m_network{};  ///< IPv4 as IPv4-mapped
    unsigned m_bits = 0;
};

}  // namespace stacknet::auth
