#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace stacknet::network {

/// "host:port" taken apart: a host name, an IPv4 address or a bracketed IPv6 address, and a port.
struct HostPort {
    std::string host;  ///< without brackets
    std::uint16_t port = 0;
    bool operator==(const HostPort&) const = default;
};

/// Errors: "network.bad_address" quotes what is wrong. Port 0 is allowed only when `zeroPort`.
Result<HostPort> parseHostPort(std::string_view text, bool zeroPort);
/// "host:port", IPv6 in brackets.
std::string formatHostPort(const HostPort& address);

}  // namespace stacknet::network
