#include <algorithm>
#include <boost/url/parse.hpp>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/engine/alert_channel.h"
#include "core/engine/alert_connection_internal.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kStatusBytesMax = 1'024;
constexpr std::uint16_t kHttpsPort = 443;
constexpr std::uint16_t kHttpPort = 80;

struct Address {
    bool tls = false;
    std::string host;
    std::string authority;  ///< of the Host header
    std::uint16_t port = 0;
    std::string path;
};

bool isLoopback(const std::string& host) {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

Result<Address> parse(const std::string& text) {
    const auto bad = [] {
        return makeError("alerts.bad_url",
                         sentence("The webhook's URL must be https, or http on the loopback, "
                                  "without user name and fragment."));
    };
    const auto url = boost::urls::parse_uri(text);
    if (!url || url->has_userinfo() || url->has_fragment() || url->host().empty()) return bad();
    Address address;
    address.tls = url->scheme() == "https";
    address.host = url->host_address();
    if (!address.tls && (url->scheme() != "http" || !isLoopback(address.host))) return bad();
    address.port = url->has_port() ? url->port_number() : (address.tls ? kHttpsPort : kHttpPort);
    if (address.port == 0) return bad();
    address.authority = url->encoded_host_and_port();
    address.path = url->encoded_resource();
    if (!address.path.starts_with('/')) address.path.insert(0, "/");
    return address;
}

std::string signatureOf(const std::string& secret, const std::string& body, std::int64_t wallMs) {
    const std::string stamp = std::to_string(wallMs / 1'000);
    const std::string signedText = stamp + "." + body;
    return "t=" + stamp + ",v1=" + toHex(crypto::hmacSha256(asBytes(secret), asBytes(signedText)));
}

/// Of "HTTP/1.1 204 No Content"; 0 when it is none.
unsigned statusOf(const std::string& line) {
    const bool http = line.starts_with("HTTP/1.1 ") || line.starts_with("HTTP/1.0 ");
    if (!http || line.size() < 12) return 0;
    unsigned status = 0;
    for (const char digit : line.substr(9, 3)) {
        if (digit < '0' || digit > '9') return 0;
        status = status * 10 + static_cast<unsigned>(digit - '0');
    }
    return status;
}

}  // namespace

Result<void> postAlertWebhook(const AlertChannel& channel, const std::string& body,
                              std::int64_t wallMs, const AlertSendOptions& options,
                              const inference::CancelToken& cancel) {
    STACKNET_TRY(const Address address, parse(channel.target));
    AlertConnection connection({address.host, address.port, options.timeoutMs, options.trustedPem},
                               cancel);
    STACKNET_CHECK(connection.connect());
    if (address.tls) STACKNET_CHECK(connection.startTls());
    std::string request = "POST " + address.path + " HTTP/1.1\r\nHost: " + address.authority +
                          "\r\nUser-Agent: stacknet\r\nConnection: close\r\n"
                          "Content-Type: application/json\r\nContent-Length: " +
                          std::to_string(body.size()) + "\r\n";
    if (!channel.secret.empty()) {
        request += "Stacknet-Signature: " + signatureOf(channel.secret, body, wallMs) + "\r\n";
    }
    STACKNET_CHECK(connection.write(request + "\r\n" + body));
    STACKNET_TRY(const std::string line, connection.readLine(kStatusBytesMax));
    const unsigned status = statusOf(line);
    if (status >= 200 && status < 300) return {};
    if (status == 0)
        return makeError("alerts.bad_answer", sentence("%1 does not speak HTTP.", {address.host}));
    return makeError("alerts.webhook_refused",
                     sentence("%1 answers HTTP %2.", {address.host, status}),
                     status >= 500 || status == 429);
}

}  // namespace stacknet::engine
