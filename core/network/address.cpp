#include "core/network/address.h"

#include <algorithm>
#include <charconv>

#include "core/base/sentence.h"

namespace stacknet::network {

namespace {

Error badAddress(std::string_view text, std::string_view reason) {
    return makeError("network.bad_address",
                     sentence("The address \"%1\" %2; write it as host:port, IPv6 as [host]:port.",
                              {text.substr(0, 80), reason}));
}

bool allowedInHost(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_';
}

bool allowedInIpv6(char c) {
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9') || c == '.' ||
           c == ':';
}

}  // namespace

Result<HostPort> parseHostPort(std::string_view text, bool zeroPort) {
    if (text.size() > 262) return badAddress(text, sentence("is too long"));
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return badAddress(text, sentence("has no port"));
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);

    const bool bracketed = host.size() >= 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) host = host.substr(1, host.size() - 2);
    const bool wellFormed = bracketed ? std::all_of(host.begin(), host.end(), allowedInIpv6)
                                      : std::all_of(host.begin(), host.end(), allowedInHost);
    if (host.empty() || host.size() > 253 || !wellFormed) {
        return badAddress(text, sentence("has no valid host name"));
    }
    std::uint16_t port = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (digits.empty() || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size() ||
        (port == 0 && !zeroPort)) {
        return badAddress(text, sentence("has no valid port"));
    }
    return HostPort{std::string(host), port};
}

std::string formatHostPort(const HostPort& address) {
    const bool ipv6 = address.host.find(':') != std::string::npos;
    return (ipv6 ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

}  // namespace stacknet::network
