#include <array>

#include "core/gateway/login_endpoints.h"

namespace stacknet::gateway {
namespace {

struct CodeStatus {
    std::string_view code;
    unsigned status;
};

/// What is not here is the request's own fault: 400.
constexpr std::array<CodeStatus, 20> kStatuses{{
    {"auth.csrf", 403},
    {"auth.consent_required", 403},
    {"auth.wrong_browser", 403},
    {"auth.no_browser_token", 403},
    {"auth.bad_content_type", 415},
    {"auth.nonce_used", 409},
    {"auth.unknown_challenge", 404},
    {"auth.bad_signature", 401},
    {"auth.address_mismatch", 401},
    {"auth.expired", 401},
    {"auth.invalid_token", 401},
    {"auth.token_expired", 401},
    {"auth.token_not_yet_valid", 401},
    {"auth.wrong_stack", 401},
    {"auth.session_revoked", 401},
    {"auth.session_expired", 401},
    {"auth.invalid_refresh", 401},
    {"auth.refresh_reused", 401},
    {"auth.contract_recheck", 401},
    {"auth.session_required", 401},
}};

constexpr std::string_view kPrefix = "auth.";
constexpr std::int64_t kBusyRetryMs = 60'000;

}  // namespace

HttpFailure failureOfLogin(const Error& error) {
    HttpFailure failure;
    if (!error.code.starts_with(kPrefix)) {
        // Storage: its text names files, which are nobody's business.
        failure.status = 500;
        failure.code = "internal_error";
        failure.message = "This node could not read or write its sessions; see its log.";
        return failure;
    }
    failure.code = error.code.substr(kPrefix.size());
    failure.message = error.message;
    if (error.retryable) {
        failure.status = 429;
        failure.shouldRetry = true;
        failure.retryAfterMs = kBusyRetryMs;
        return failure;
    }
    failure.status = 400;
    for (const CodeStatus& entry : kStatuses) {
        if (entry.code == error.code) failure.status = entry.status;
    }
    return failure;
}

}  // namespace stacknet::gateway
