#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/connection.h"
#include "app/ctl/http_call.h"
#include "app/ctl/route_target.h"
#include "core/attestation/check.h"
#include "core/routing/facts.h"

namespace stacknet::ctl {

namespace json = boost::json;

namespace {

constexpr std::size_t kAnswerBytesMax = 32 << 20;

std::string percented(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                           (byte >= 'A' && byte <= 'Z') || letter == '-' || letter == '.' ||
                           letter == '_';
        if (plain) {
            out += letter;
        } else {
            constexpr std::string_view kDigits = "0123456789ABCDEF";
            out += '%';
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
    }
    return out;
}

}  // namespace

Result<std::string> routeTarget(const Arguments& arguments) {
    std::string target = "/v1/route?class=" + arguments.option("--class", "chat");
    if (!routing::taskClassFromName(arguments.option("--class", "chat"))) {
        return makeError("ctl.usage", "--class takes chat, code or embeddings.");
    }
    if (const std::string model = arguments.option("--model"); !model.empty()) {
        target += "&model=" + percented(model);
    }
    if (arguments.confidential) target += "&confidential=1";
    if (const std::string stake = arguments.option("--min-stake"); !stake.empty()) {
        STACKNET_TRY(const std::uint64_t tokens, arguments.number("--min-stake", 0, 0, UINT64_MAX));
        target += "&min_stake=" + std::to_string(tokens);
    }
    if (const std::string seed = arguments.option("--seed"); !seed.empty()) {
        target += "&seed=" + percented(seed);
    }
    return target;
}

namespace {

Result<std::string> nodeUrl(const Arguments& arguments) {
    if (const std::string url = arguments.option("--url"); !url.empty()) return url;
    Connection connection(operatorSocket(arguments));
    STACKNET_TRY(const auto snapshot, connection.snapshot());
    if (!snapshot->service.httpAddress.empty()) return snapshot->service.httpAddress;
    return makeError("ctl.no_http", "The node serves no HTTP; name one that does with --url.");
}

Result<json::object> askRoute(const Arguments& arguments, std::string& text) {
    STACKNET_TRY(const std::string url, nodeUrl(arguments));
    HttpCall call;
    STACKNET_TRY(call.endpoint, parseNodeUrl(url));
    STACKNET_TRY(call.target, routeTarget(arguments));
    call.target += "&explain=1";
    STACKNET_TRY(const HttpReply reply,
                 callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                     if (text.size() + piece.size() > kAnswerBytesMax) {
                         return makeError("ctl.http_failed", "The node's answer is too large.");
                     }
                     text += asText(piece);
                     return {};
                 }));
    json::error_code bad;
    const json::value value = json::parse(text, bad);
    if (bad || !value.is_object()) {
        return makeError("ctl.http_failed", "The node did not answer with a route.");
    }
    const json::object& object = value.as_object();
    if (reply.status == 200 && object.contains("draws")) return object;
    const json::value* error = object.if_contains("error");
    const json::value* message = error != nullptr && error->is_object()
                                     ? error->as_object().if_contains("message")
                                     : nullptr;
    return makeError("ctl.no_route",
                     message != nullptr && message->is_string()
                         ? std::string(message->as_string())
                         : "The node refuses: HTTP " + std::to_string(reply.status) + ".");
}

std::string textOf(const json::object& object, const char* name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || value->is_null()) return "-";
    return value->is_string() ? attestation::escaped(std::string(value->as_string()))
                              : json::serialize(*value);
}

std::string nodeText(const json::object& object, const char* name) {
    const std::string key = textOf(object, name);
    return key == "-" ? key : shortened(key);
}

void printChoice(const json::object& route) {
    std::printf("node       %s%s\n", textOf(route, "node").c_str(),
                textOf(route, "here") == "true" ? " (this one)" : "");
    std::printf("warmth     %s, drawn from the %s node(s) that are %s\n",
                textOf(route, "warmth").c_str(), textOf(route, "tier_nodes").c_str(),
                textOf(route, "tier").c_str());
    std::printf("method     %s\n", textOf(route, "method").c_str());
    std::printf("weights    median %s, cap %s, together %s\n",
                textOf(route, "median_weight").c_str(), textOf(route, "weight_cap").c_str(),
                textOf(route, "total_weight").c_str());
    for (const char* which : {"first", "second"}) {
        const json::value* drawn = route.if_contains(which);
        if (drawn == nullptr || !drawn->is_object()) continue;
        const json::object& node = drawn->as_object();
        std::printf("%-10s %s, weight %s, %s waiting, %s ms away\n", which,
                    nodeText(node, "node").c_str(), textOf(node, "weight").c_str(),
                    textOf(node, "queue_length").c_str(), textOf(node, "latency_ms").c_str());
    }
}

void printRoute(const json::object& route) {
    if (const json::value* error = route.if_contains("error");
        error != nullptr && error->is_object()) {
        std::printf("no node: %s\n", textOf(error->as_object(), "message").c_str());
    } else {
        printChoice(route);
    }
    std::printf("seed       %s\n", textOf(route, "seed").c_str());
    if (const json::value* draws = route.if_contains("draws"); draws && draws->is_array()) {
        for (const json::value& each : draws->as_array()) {
            if (!each.is_object()) continue;
            const json::object& draw = each.as_object();
            std::printf("draw       %s: %s of %s\n", textOf(draw, "purpose").c_str(),
                        textOf(draw, "value").c_str(), textOf(draw, "bound").c_str());
        }
    }
    const json::value* nodes = route.if_contains("nodes");
    if (nodes == nullptr || !nodes->is_array() || nodes->as_array().empty()) return;
    std::vector<std::vector<std::string>> rows = {
        {"NODE", "FATE", "WARMTH", "POINTS", "CLASS", "WEIGHT", "FIRST", "LOAD", "WAITING"}};
    for (const json::value& each : nodes->as_array()) {
        if (!each.is_object()) continue;
        const json::object& node = each.as_object();
        const std::string filter = textOf(node, "filter");
        const json::value* ppm = node.if_contains("first_ppm");
        const json::value* load = node.if_contains("load_bps");
        const auto percent = [](const json::value* value, std::int64_t parts) {
            if (value == nullptr || !value->is_int64()) return std::string("-");
            return std::to_string(value->as_int64() / parts) + " %";
        };
        rows.push_back({nodeText(node, "node"), filter == "-" ? "eligible" : filter,
                        textOf(node, "warmth"), textOf(node, "points"),
                        textOf(node, "capacity_class"), textOf(node, "weight"),
                        percent(ppm, 10'000), percent(load, 100), textOf(node, "queue_length")});
    }
    printTable(rows);
}

}  // namespace

int runRoute(const Arguments& arguments) {
    if (arguments.word(1) != "explain") {
        return failure(arguments, makeError("ctl.usage", "route takes explain. See route --help."));
    }
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    std::string text;
    const auto route = askRoute(arguments, text);
    if (!route.ok()) return failure(arguments, route.error());
    if (arguments.json) {
        std::printf("%s\n", text.c_str());
    } else {
        printRoute(*route);
    }
    return route->contains("error") ? kExitFailed : kExitOk;
}

}  // namespace stacknet::ctl
