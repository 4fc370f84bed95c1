#include "core/engine/rack_config.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "core/base/sentence.h"
#include "core/rack/kubo_http.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

constexpr std::int64_t kQuotaPinsMax = 1'000'000;

Error badRack(std::string_view field, std::string_view reason) {
    return makeError("engine.bad_config",
                     sentence("node.json: field rack.%1 %2.", {field, reason}));
}

Result<void> readText(const json::object& object, const char* field, std::string& target) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr) return {};
    if (!value->is_string()) return badRack(field, sentence("must be a text"));
    target = std::string(value->get_string());
    return {};
}

Result<void> readFlag(const json::object& object, const char* field, bool& target) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr) return {};
    if (!value->is_bool()) return badRack(field, sentence("must be true or false"));
    target = value->get_bool();
    return {};
}

Result<void> readNumber(const json::object& object, const char* field, std::int64_t most,
                        std::uint64_t& target) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr) return {};
    if (!value->is_int64() || value->get_int64() < 0 || value->get_int64() > most) {
        return badRack(field, sentence("must be a number from 0 to %1", {most}));
    }
    target = static_cast<std::uint64_t>(value->get_int64());
    return {};
}

Result<void> checkStore(const RackConfig& config) {
    if (config.store != "embedded" && config.store != "ipfs") {
        return badRack("store", sentence("must be embedded or ipfs"));
    }
    if (config.ipfsApi.empty()) {
        if (config.store == "ipfs")
            return badRack("ipfs_api", sentence("is missing: ipfs needs it"));
        return {};
    }
    const auto address = rack::parseKuboAddress(config.ipfsApi);
    if (!address.ok()) {
        return badRack("ipfs_api", sentence("must be http://HOST:PORT or unix:/absolute/path"));
    }
    if (!address->isLocal() && !config.allowPlainHttp) {
        return badRack(
            "ipfs_api",
            sentence("is not on this machine: contents and the secret would cross the network in "
                     "the clear. Use a tunnel or a unix socket, or set allow_plain_http"));
    }
    return {};
}

}  // namespace

Result<RackConfig> RackConfig::fromJson(std::string_view text) {
    boost::system::error_code error;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_object()) return badRack("(object)", sentence("must be an object"));
    const json::object& object = document.get_object();
    constexpr std::array<std::string_view, 7> kKnown = {
        "enabled",          "store",       "ipfs_api",  "ipfs_authorization_file",
        "allow_plain_http", "quota_bytes", "quota_pins"};
    for (const auto& member : object) {
        const std::string_view name(member.key());
        if (std::find(kKnown.begin(), kKnown.end(), name) == kKnown.end()) {
            return badRack(name, sentence("is not known"));
        }
    }
    RackConfig config;
    STACKNET_CHECK(readFlag(object, "enabled", config.enabled));
    STACKNET_CHECK(readText(object, "store", config.store));
    STACKNET_CHECK(readText(object, "ipfs_api", config.ipfsApi));
    STACKNET_CHECK(readText(object, "ipfs_authorization_file", config.ipfsAuthorizationFile));
    STACKNET_CHECK(readFlag(object, "allow_plain_http", config.allowPlainHttp));
    STACKNET_CHECK(readNumber(object, "quota_bytes", INT64_MAX, config.quotaBytes));
    STACKNET_CHECK(readNumber(object, "quota_pins", kQuotaPinsMax, config.quotaPins));
    STACKNET_CHECK(checkStore(config));
    return config;
}

std::string RackConfig::toJson() const {
    return json::serialize(json::object{{"enabled", enabled},
                                        {"store", store},
                                        {"ipfs_api", ipfsApi},
                                        {"ipfs_authorization_file", ipfsAuthorizationFile},
                                        {"allow_plain_http", allowPlainHttp},
                                        {"quota_bytes", quotaBytes},
                                        {"quota_pins", quotaPins}});
}

}  // namespace stacknet::engine
