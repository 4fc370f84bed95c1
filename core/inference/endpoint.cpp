#include "core/inference/endpoint.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>
#include <charconv>

#include "core/base/sentence.h"

namespace stacknet::inference {

namespace urls = boost::urls;

std::string Endpoint::url() const {
    const bool isV6 = host.find(':') != std::string::npos;
    return std::string(tls ? "https://" : "http://") + (isV6 ? "[" + host + "]" : host) + ":" +
           std::to_string(port) + basePath;
}

bool Endpoint::isLoopback() const {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

Result<Endpoint> parseEndpoint(std::string_view url, std::string apiKey) {
    const auto bad = [](std::string_view why) {
        return makeError("inference.bad_url",
                         sentence("The model server's address is not usable: %1 Write it like "
                                  "http://127.0.0.1:11434/v1.",
                                  {why}));
    };
    if (url.size() > 2'048) return bad(sentence("it is too long."));
    const auto parsed = urls::parse_uri(url);
    if (!parsed.has_value()) return bad(sentence("it is not a URL."));
    const urls::url_view view = *parsed;
    Endpoint endpoint;
    if (view.scheme_id() == urls::scheme::https) {
        endpoint.tls = true;
    } else if (view.scheme_id() != urls::scheme::http) {
        return bad(sentence("it must begin with http:// or https://."));
    }
    if (view.has_userinfo())
        return bad(sentence("it must not hold a user name; give the key separately."));
    if (view.has_query() || view.has_fragment())
        return bad(sentence("it must not hold '?' or '#'."));
    endpoint.host = view.host_address();
    if (endpoint.host.empty()) return bad(sentence("it names no host."));
    for (const char character : endpoint.host) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte <= ' ' || byte >= 0x7f)
            return bad(sentence("the host has characters that are not allowed."));
    }
    endpoint.port = endpoint.tls ? 443 : 80;
    if (view.has_port() && !view.port().empty()) {
        endpoint.port = view.port_number();
        if (endpoint.port == 0) return bad(sentence("the port must be 1 to 65535."));
    }
    endpoint.basePath = std::string(view.encoded_path());
    while (endpoint.basePath.ends_with('/')) endpoint.basePath.pop_back();
    if (endpoint.basePath.empty()) endpoint.basePath = "/v1";
    for (const char character : apiKey) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte <= ' ' || byte >= 0x7f) {
            return bad(sentence("the key has characters that a header cannot hold."));
        }
    }
    endpoint.apiKey = std::move(apiKey);
    return endpoint;
}

}  // namespace stacknet::inference
