#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Whether other nodes can reach this one, as far as this machine can tell by itself.
namespace stacknet::engine {

/// An address of this machine, and what came of a connection to the port that peers use.
struct ReachedAddress {
    std::string address;
    std::string scope;  ///< "loopback", "private" (no route from the internet), "public"
    bool reached = false;
    std::string why;  ///< when not: the system's words
    bool operator==(const ReachedAddress&) const = default;
};

/// "loopback", "private" or "public" for an IPv4 or IPv6 address in its usual form. Private are
/// RFC 1918, RFC 6598, link-local and unique local addresses.
std::string addressScope(const std::string& address);

/// Connects to the port on each address of this machine, at most kReachAddressesMax of them, each
/// within `timeoutMs`; blocks so long at most. Any thread.
std::vector<ReachedAddress> reachOwnAddresses(std::uint16_t port, int timeoutMs);
inline constexpr std::size_t kReachAddressesMax = 32;

/// What is known beside the addresses.
struct ReachFacts {
    std::string listening;      ///< "host:port" of the configuration
    std::uint16_t port = 0;     ///< the real one
    std::size_t incoming = 0;   ///< peers whose own link to this node is up
    bool localNetwork = false;  ///< all of them are on this machine
};
/// The answer to the question "network.reachability" as JSON: {"listening", "port", "addresses":
/// [{"address", "scope", "reached", "why"}], "incoming_peers", "verdict", "not_proven"}. The
/// verdict is "from_outside" (a peer on another machine reached this node), "on_this_machine" (it
/// listens where others could reach it, which nobody has shown), "loopback_only" or
/// "not_listening".
std::string reachabilityJson(const ReachFacts& facts, const std::vector<ReachedAddress>& addresses);

}  // namespace stacknet::engine
