#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/auth/api_key_store.h"
#include "core/auth/bad_key_guard.h"
#include "core/gateway/http_gate.h"

namespace stacknet::gateway {

/// Who a request comes from, once its key was checked and a place was found for it.
struct Caller {
    auth::VerifiedKey key;
    auth::Admission admission;
};

/// Whose share of the node a task takes, and whose memory a chat reads. The operator's keys are
/// given to different people, so each has a share of its own.
std::string accountOf(const auth::VerifiedKey& key);

/// Refuses a key in the target (400 key_in_url) and marks it as leaked. For every route.
std::optional<HttpFailure> refuseKeyInTarget(std::string_view target, auth::ApiKeyStore& keys);

/// Checks the authorization header, the scope (none: any key will do) and the limits of the key.
/// Once the key is known `caller` is set, also when its scope or a limit refuses; after a limit it
/// holds the admission's numbers for the answer's headers.
std::optional<HttpFailure> identify(const RequestHead& head, std::string_view address,
                                    std::optional<auth::Scope> scope, auth::ApiKeyStore& keys,
                                    auth::BadKeyGuard& guard, std::optional<Caller>& caller);

}  // namespace stacknet::gateway
