#include "core/base/sentence.h"
#include "core/engine/metrics_settings_internal.h"

#include <algorithm>
#include <boost/json.hpp>

namespace stacknet::engine {

namespace json = boost::json;

namespace {

constexpr std::size_t kRegionMax = 32;

Error badMetrics(std::string_view field, std::string_view reason) {
    return makeError("engine.bad_config",
                     field.empty() ? sentence("node.json: field metrics %1.", {reason})
                                   : sentence("node.json: field metrics.%1 %2.", {field, reason}));
}

bool isRegion(std::string_view text) {
    return !text.empty() && text.size() <= kRegionMax &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-';
           });
}

}  // namespace

json::value metricsSettingsJson(const MetricsSettings& settings) {
    return json::object{{"publish_usage", settings.publishUsage},
                        {"region", settings.region},
                        {"prometheus", settings.prometheus},
                        {"prometheus_token_file", settings.prometheusTokenFile}};
}

Result<MetricsSettings> metricsSettingsFrom(const json::object& config, bool behindTlsProxy) {
    MetricsSettings settings;
    const json::value* value = config.if_contains("metrics");
    if (value == nullptr) return settings;
    if (!value->is_object()) return badMetrics("", sentence("must be an object"));
    for (const auto& member : value->get_object()) {
        const std::string name(member.key());
        const json::value& given = member.value();
        if (name == "publish_usage" || name == "prometheus") {
            if (!given.is_bool()) return badMetrics(name, sentence("must be true or false"));
            (name == "prometheus" ? settings.prometheus : settings.publishUsage) = given.get_bool();
        } else if (name == "region" || name == "prometheus_token_file") {
            if (!given.is_string()) return badMetrics(name, sentence("must be a text"));
            (name == "region" ? settings.region : settings.prometheusTokenFile) =
                std::string(given.get_string());
        } else {
            return badMetrics(name, sentence("is not known"));
        }
    }
    if (!isRegion(settings.region)) {
        return badMetrics("region", sentence("must have 1 to 32 letters, digits and \"-\""));
    }
    if (settings.prometheus && behindTlsProxy && settings.prometheusTokenFile.empty()) {
        return badMetrics(
            "prometheus_token_file",
            sentence(
                "is needed behind a TLS proxy, where every client seems to be on this machine"));
    }
    return settings;
}

}  // namespace stacknet::engine
