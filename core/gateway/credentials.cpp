#include "core/gateway/credentials.h"

#include <array>

namespace stacknet::gateway {
namespace {

constexpr std::string_view kSessionCookie = "__Host-sn_sess=";
constexpr std::array<std::string_view, 4> kKeyParameters{"api_key", "apikey", "api-key",
                                                         "access_token"};

HttpFailure refuse(unsigned status, std::string_view code, std::string message) {
    HttpFailure failure;
    failure.status = status;
    failure.code = std::string(code);
    failure.message = std::move(message);
    return failure;
}

bool hasKeyParameter(std::string_view query) {
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view name = query.substr(0, end).substr(0, query.find('='));
        for (std::string_view key : kKeyParameters) {
            if (equalsLower(name, key)) return true;
        }
        if (end == std::string_view::npos) break;
        query.remove_prefix(end + 1);
    }
    return false;
}

bool hasSessionCookie(const RequestHead& head) {
    for (const HttpField& field : head.fields) {
        if (equalsLower(field.name, "cookie") &&
            field.value.find(kSessionCookie) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

HttpFailure badKey(std::string_view address, auth::BadKeyGuard& guard) {
    const std::int64_t waitMs = guard.failed(address);
    if (waitMs > 0) {
        HttpFailure failure =
            refuse(429, "too_many_bad_keys",
                   "Too many requests with bad API keys came from this address; check the key and "
                   "wait a minute.");
        failure.retryAfterMs = waitMs;
        failure.shouldRetry = false;
        return failure;
    }
    return refuse(401, "invalid_api_key",
                  "The API key is not valid; check that it was copied whole, or create a new one "
                  "in the console.");
}

HttpFailure failureOfKey(const Error& error, std::string_view address, auth::BadKeyGuard& guard) {
    if (error.code == "auth.key_revoked") return refuse(401, "key_revoked", error.message);
    if (error.code == "auth.key_expired") return refuse(401, "key_expired", error.message);
    // The secret was right: such a key does not count as a bad one.
    if (error.code == "auth.key_address") return refuse(403, "address_not_allowed", error.message);
    return badKey(address, guard);
}

/// The key of "Bearer KEY": one space, nothing else. An empty one is a bad key like any other.
std::string_view keyOf(std::string_view value) {
    constexpr std::string_view kScheme = "bearer";
    if (!equalsLower(value.substr(0, kScheme.size()), kScheme)) return {};
    value.remove_prefix(kScheme.size());
    if (!value.starts_with(' ')) return {};
    return value.substr(1);
}

HttpFailure failureOfLimit(const auth::Admission& admission) {
    using Verdict = auth::Admission::Verdict;
    std::string message = "This API key has reached its limit of requests a minute";
    if (admission.verdict == Verdict::TooManyTokens) {
        message = "This API key has reached its limit of tokens a minute";
    } else if (admission.verdict == Verdict::TooManyAtOnce) {
        message = "This API key has reached its limit of requests at the same time";
    }
    HttpFailure failure = refuse(429, "rate_limit_exceeded", message + "; try again later.");
    failure.retryAfterMs = admission.retryAfterMs;
    failure.shouldRetry = true;
    return failure;
}

}  // namespace

std::string accountOf(const auth::VerifiedKey& key) {
    return key.owner.empty() || key.owner == "operator" ? "key:" + key.id : key.owner;
}

std::optional<HttpFailure> refuseKeyInTarget(std::string_view target, auth::ApiKeyStore& keys) {
    const auto key = auth::findApiKey(target);
    const std::size_t question = target.find('?');
    const bool named =
        question != std::string_view::npos && hasKeyParameter(target.substr(question + 1));
    if (!key && !named) return std::nullopt;
    if (key) keys.markLeaked(*key);
    return refuse(400, "key_in_url",
                  "An API key belongs in the authorization header, never in a URL, where logs keep "
                  "it. Consider this key as seen by others and replace it.");
}

std::optional<HttpFailure> identify(const RequestHead& head, std::string_view address,
                                    std::optional<auth::Scope> scope, auth::ApiKeyStore& keys,
                                    auth::BadKeyGuard& guard, std::optional<Caller>& caller) {
    const std::size_t count = head.count("authorization");
    if (count > 1) {
        return refuse(400, "ambiguous_credentials",
                      "The request has more than one authorization header; send one.");
    }
    if (count == 0) {
        return refuse(401, "missing_api_key",
                      "The request has no API key; send it as authorization: Bearer gk_live_...");
    }
    if (hasSessionCookie(head)) {
        return refuse(400, "ambiguous_credentials",
                      "The request has an API key and a session cookie; send one of them.");
    }
    Result<auth::VerifiedKey> key = keys.verify(keyOf(*head.field("authorization")), address);
    if (!key.ok()) return failureOfKey(key.error(), address, guard);
    caller.emplace();
    caller->key = std::move(key).value();
    if (scope && !caller->key.scopes.has(*scope)) {
        return refuse(403, "insufficient_scope",
                      "This API key has not the scope " + std::string(scopeName(*scope)) +
                          "; use a key that has it.");
    }
    caller->admission = keys.limiter().admit(caller->key.id, caller->key.limits);
    if (caller->admission.verdict != auth::Admission::Verdict::Admitted) {
        return failureOfLimit(caller->admission);
    }
    return std::nullopt;
}

}  // namespace stacknet::gateway
