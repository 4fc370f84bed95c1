#include "core/gateway/loopback_rules.h"

#include <algorithm>
#include <array>

#include "core/gateway/login_call_internal.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kPagePrefix = "/l/";
constexpr std::string_view kChallengePath = "/v1/auth/wallet/challenge";
constexpr std::string_view kVerifyPath = "/v1/auth/wallet/verify";
constexpr std::string_view kBearer = "Bearer ";

std::optional<HttpFailure> checkHost(const RequestHead& head, std::uint16_t port,
                                     LoopbackRequest& request) {
    const std::string end = ":" + std::to_string(port);
    const std::string_view host = head.field("host").value_or("");
    for (const char* name : {"127.0.0.1", "[::1]", "localhost"}) {
        if (host != name + end) continue;
        request.authority = host;
        return std::nullopt;
    }
    return loginRefusal(403, "bad_host", "This page does not answer under that name.");
}

std::optional<HttpFailure> checkPath(const RequestHead& head, LoopbackRequest& request) {
    std::string_view method = "POST";
    if (head.path.starts_with(kPagePrefix)) {
        request.endpoint = LoopbackEndpoint::Page;
        method = "GET";
    } else if (head.path == kChallengePath) {
        request.endpoint = LoopbackEndpoint::Challenge;
    } else if (head.path == kVerifyPath) {
        request.endpoint = LoopbackEndpoint::Verify;
    } else {
        return loginRefusal(404, "not_found", "There is nothing here.");
    }
    if (head.method == method) return std::nullopt;
    HttpFailure failure =
        loginRefusal(405, "method_not_allowed", "This path takes another method.");
    failure.allow = method;
    return failure;
}

std::optional<HttpFailure> checkSource(const RequestHead& head, const LoopbackRequest& request) {
    const auto foreign = [] {
        return loginRefusal(403, "bad_source", "The request comes from another page.");
    };
    for (const char* name : {"origin", "sec-fetch-site", "content-type", "authorization"}) {
        if (head.count(name) > 1) return foreign();
    }
    const auto site = head.field("sec-fetch-site");
    if (site && *site != "none" && *site != "same-origin") return foreign();
    if (head.method != "POST") return std::nullopt;
    if (head.field("origin").value_or("") != "http://" + request.authority) return foreign();
    if (!isJsonType(head)) {
        return loginRefusal(415, "bad_content_type",
                            "The request's content type must be application/json.");
    }
    if (head.chunked) {
        return loginRefusal(400, "length_required", "The request needs a content-length.");
    }
    return std::nullopt;
}

}  // namespace

std::optional<HttpFailure> judgeLoopback(const RequestHead& head, std::uint16_t port,
                                         std::string_view token, LoopbackRequest& request) {
    if (auto failure = checkHost(head, port, request)) return failure;
    if (head.method == "OPTIONS") {
        return loginRefusal(403, "no_cors", "No other page may call this one.");
    }
    if (auto failure = checkPath(head, request)) return failure;
    if (auto failure = checkSource(head, request)) return failure;
    std::string_view shown;
    if (request.endpoint == LoopbackEndpoint::Page) {
        if (head.target == head.path) shown = head.path.substr(kPagePrefix.size());
    } else {
        shown = head.field("authorization").value_or("");
        shown = shown.starts_with(kBearer) ? shown.substr(kBearer.size()) : std::string_view();
    }
    if (equalConstantTime(asBytes(shown), asBytes(token))) return std::nullopt;
    return loginRefusal(403, "bad_token",
                        "This link is not valid any more; start the sign-in again in the program.");
}

}  // namespace stacknet::gateway
