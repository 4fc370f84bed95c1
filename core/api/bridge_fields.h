#pragma once

#include "core/api/bridge_info.h"
#include "core/api/field.h"

/// The fields of what core/api/bridge_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<BridgeClientInfo> {
    static constexpr auto list() {
        using T = BridgeClientInfo;
        return std::make_tuple(
            field("client_id", &T::clientId), field("stack", &T::stack), field("name", &T::name),
            field("origins", &T::origins), field("redirect_uris", &T::redirectUris),
            field("logout_url", &T::logoutUrl), field("development", &T::development),
            field("created_ms", &T::createdMs), field("last_used_ms", &T::lastUsedMs),
            field("accounts", &T::accounts), field("last_outcome", &T::lastOutcome),
            field("last_outcome_ms", &T::lastOutcomeMs));
    }
};

static_assert(fieldsComplete<BridgeClientInfo>());

}  // namespace stacknet::api
