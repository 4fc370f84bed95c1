#include "core/gateway/cors.h"

#include <algorithm>

namespace stacknet::gateway {
namespace {

constexpr std::string_view kWantedMethod = "access-control-request-method";
constexpr std::string_view kWantedFields = "access-control-request-headers";
constexpr std::size_t kFieldNamesMax = 32;
constexpr std::size_t kFieldNamesBytesMax = 1024;
// Ten minutes: a change of the list reaches every page by then.
constexpr const char* kMaxAgeS = "600";
// What client libraries read of an answer besides its body.
constexpr const char* kExposed =
    "x-request-id, retry-after, retry-after-ms, x-should-retry, x-ratelimit-limit-requests, "
    "x-ratelimit-limit-tokens, x-ratelimit-remaining-requests, x-ratelimit-remaining-tokens, "
    "x-ratelimit-reset-requests, x-ratelimit-reset-tokens, x-stacknet-node, x-stacknet-tee, "
    "x-stacknet-e2ee, x-stacknet-receipt, x-stacknet-store, x-stacknet-ignored-params, "
    "x-stacknet-spot-check, "
    "ehbp-response-nonce";

bool isNameCharacter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
           character == '-' || character == '_';
}

/// Browsers send them in lower case, sorted, with ',' between (Fetch, CORS-unsafe request-header
/// names); spaces come from other programs.
bool areFieldNames(std::string_view list) {
    if (list.empty() || list.size() > kFieldNamesBytesMax) return false;
    std::size_t count = 0;
    while (true) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view name = list.substr(0, comma);
        while (name.starts_with(' ')) name.remove_prefix(1);
        if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter)) return false;
        if (++count > kFieldNamesMax) return false;
        if (comma == list.size()) return true;
        list.remove_prefix(comma + 1);
    }
}

}  // namespace

bool CorsRules::allows(const RequestHead& head) const {
    const auto origin = head.field("origin");
    return origin && head.count("origin") == 1 &&
           std::find(m_origins.begin(), m_origins.end(), *origin) != m_origins.end();
}

bool CorsRules::isPreflight(const RequestHead& head) const {
    return head.method == "OPTIONS" && head.count(kWantedMethod) == 1 &&
           head.count(kWantedFields) <= 1 && allows(head);
}

std::string_view CorsRules::wantedMethod(const RequestHead& head) {
    return head.field(kWantedMethod).value_or("");
}

HeaderFields CorsRules::preflightFields(const RequestHead& head, std::string_view methods) {
    HeaderFields fields{
        {"access-control-allow-origin", std::string(*head.field("origin"))},
        {"access-control-allow-methods", std::string(methods)},
        {"access-control-max-age", kMaxAgeS},
        {"vary", "origin, access-control-request-method, access-control-request-headers"}};
    if (const auto wanted = head.field(kWantedFields); wanted && areFieldNames(*wanted)) {
        fields.emplace_back("access-control-allow-headers", std::string(*wanted));
    }
    return fields;
}

HeaderFields CorsRules::answerFields(const RequestHead& head) const {
    if (!on()) return {};
    HeaderFields fields{{"vary", "origin"}};
    if (!allows(head)) return fields;
    fields.emplace_back("access-control-allow-origin", std::string(*head.field("origin")));
    fields.emplace_back("access-control-expose-headers", kExposed);
    return fields;
}

}  // namespace stacknet::gateway
