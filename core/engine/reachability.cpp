#include "core/engine/reachability.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <cerrno>
#include <cstring>
#include <memory>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/work_answers.h"
#include "core/engine/work_part.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

constexpr int kReachTimeoutMs = 1'000;

std::string scopeOf4(std::uint32_t address) {
    const auto in = [address](std::uint32_t net, int bits) {
        return (address >> (32 - bits)) == (net >> (32 - bits));
    };
    if (in(0x7f000000, 8)) return "loopback";
    const bool inside = in(0x0a000000, 8) || in(0xac100000, 12) || in(0xc0a80000, 16) ||
                        in(0x64400000, 10) || in(0xa9fe0000, 16);
    return inside ? "private" : "public";
}

std::string scopeOf6(const in6_addr& address) {
    const std::uint8_t* bytes = address.s6_addr;
    if (IN6_IS_ADDR_LOOPBACK(&address)) return "loopback";
    if (IN6_IS_ADDR_V4MAPPED(&address)) {
        std::uint32_t inner = 0;
        std::memcpy(&inner, bytes + 12, 4);
        return scopeOf4(ntohl(inner));
    }
    const bool inside =
        (bytes[0] & 0xfe) == 0xfc || (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80);
    return inside ? "private" : "public";
}

std::string textOf(const sockaddr_storage& address) {
    char text[INET6_ADDRSTRLEN] = {};
    if (address.ss_family == AF_INET) {
        ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(&address)->sin_addr, text,
                    sizeof(text));
    } else {
        ::inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(&address)->sin6_addr, text,
                    sizeof(text));
    }
    return text;
}

/// 0, or the error number of a connection that was not made in time.
int connectWithin(sockaddr_storage address, std::uint16_t port, int timeoutMs) {
    socklen_t size = sizeof(sockaddr_in);
    if (address.ss_family == AF_INET) {
        reinterpret_cast<sockaddr_in*>(&address)->sin_port = htons(port);
    } else {
        reinterpret_cast<sockaddr_in6*>(&address)->sin6_port = htons(port);
        size = sizeof(sockaddr_in6);
    }
    const int descriptor =
        ::socket(address.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return errno;
    int error = 0;
    if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), size) != 0) error = errno;
    if (error == EINPROGRESS) {
        pollfd waits{descriptor, POLLOUT, 0};
        if (::poll(&waits, 1, timeoutMs) == 1) {
            socklen_t length = sizeof(error);
            ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        } else {
            error = ETIMEDOUT;
        }
    }
    ::close(descriptor);
    return error;
}

std::string verdictOf(const ReachFacts& facts, const std::vector<ReachedAddress>& addresses) {
    const auto reached = [&](bool loopback) {
        return std::any_of(addresses.begin(), addresses.end(), [&](const ReachedAddress& one) {
            return one.reached && (one.scope == "loopback") == loopback;
        });
    };
    if (facts.incoming > 0 && !facts.localNetwork) return "from_outside";
    if (reached(false)) return "on_this_machine";
    return reached(true) ? "loopback_only" : "not_listening";
}

}  // namespace

std::string addressScope(const std::string& address) {
    in_addr four{};
    if (::inet_pton(AF_INET, address.c_str(), &four) == 1) return scopeOf4(ntohl(four.s_addr));
    in6_addr six{};
    if (::inet_pton(AF_INET6, address.c_str(), &six) == 1) return scopeOf6(six);
    return "private";
}

std::vector<ReachedAddress> reachOwnAddresses(std::uint16_t port, int timeoutMs) {
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0) return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> guard(list, ::freeifaddrs);
    std::vector<ReachedAddress> found;
    for (const ifaddrs* each = list; each != nullptr && found.size() < kReachAddressesMax;
         each = each->ifa_next) {
        if (each->ifa_addr == nullptr || (each->ifa_flags & IFF_UP) == 0) continue;
        const auto family = each->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6) continue;
        sockaddr_storage address{};
        std::memcpy(&address, each->ifa_addr,
                    family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        ReachedAddress result;
        result.address = textOf(address);
        result.scope = addressScope(result.address);
        const int error = connectWithin(address, port, timeoutMs);
        result.reached = error == 0;
        if (error != 0) result.why = systemReason(error);
        found.push_back(std::move(result));
    }
    return found;
}

std::string reachabilityJson(const ReachFacts& facts,
                             const std::vector<ReachedAddress>& addresses) {
    json::array list;
    for (const ReachedAddress& one : addresses) {
        list.push_back(json::object{{"address", one.address},
                                    {"scope", one.scope},
                                    {"reached", one.reached},
                                    {"why", one.why}});
    }
    return json::serialize(json::object{
        {"listening", facts.listening},
        {"port", facts.port},
        {"addresses", std::move(list)},
        {"incoming_peers", facts.incoming},
        {"verdict", verdictOf(facts, addresses)},
        {"not_proven",
         "A node cannot call itself from outside: whether a router or a firewall lets others in is "
         "shown only by a peer on another machine that links to this one."}});
}

bool LocalNode::Impl::askWork(const api::Question& question, const AskDone& done) {
    if (question.topic == kWorkHistoryTopic) {
        askWorkHistory(question.argument, done);
        return true;
    }
    if (question.topic != "network.reachability") return false;
    if (!question.argument.empty()) {
        done(makeError("api.bad_argument", sentence("network.reachability takes no argument.")));
        return true;
    }
    ReachFacts facts;
    facts.listening = m_config.listen;
    facts.port = m_peerPort;
    facts.localNetwork = m_genesis && m_genesis->localNetwork;
    for (const network::PeerStatus& peer : m_network->peers()) {
        facts.incoming += peer.incoming ? 1U : 0U;
    }
    m_workPart->reader->post([facts, done] {
        done(reachabilityJson(facts, reachOwnAddresses(facts.port, kReachTimeoutMs)));
    });
    return true;
}

}  // namespace stacknet::engine
