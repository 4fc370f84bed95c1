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

/// Refuses a key in the target (400 key_in_url) and marks it as leaked. For every route.
std::optional<HttpFailure> refuseKeyInTarget(std::string_view target, auth::ApiKeyStore& keys);

/// Checks the authorization header, the scope and the limits of the key. When a limit refuses,
/// `caller` still holds the admission's numbers for the answer's headers.
std::optional<HttpFailure> identify(const RequestHead& head, std::string_view address,
                                    auth::Scope scope, auth::ApiKeyStore& keys,
                                    auth::BadKeyGuard& guard, std::optional<Caller>& caller);

}  // namespace stacknet::gateway
