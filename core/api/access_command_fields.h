#pragma once

#include "core/api/access_commands.h"
#include "core/api/field.h"

/// The fields of what core/api/access_commands.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<SaveBridgeClient> {
    static constexpr auto list() {
        using T = SaveBridgeClient;
        return std::make_tuple(
            field("client_id", &T::clientId), field("stack", &T::stack), field("name", &T::name),
            field("origins", &T::origins), field("redirect_uris", &T::redirectUris),
            field("logout_url", &T::logoutUrl), field("development", &T::development));
    }
};
template <>
struct Fields<RemoveBridgeClient> {
    static constexpr auto list() {
        using T = RemoveBridgeClient;
        return std::make_tuple(field("client_id", &T::clientId));
    }
};
template <>
struct Fields<EndOtherSessions> {
    static constexpr auto list() {
        using T = EndOtherSessions;
        return std::make_tuple(field("sid", &T::sid));
    }
};
template <>
struct Fields<RenameWallet> {
    static constexpr auto list() {
        using T = RenameWallet;
        return std::make_tuple(field("account", &T::account), field("label", &T::label));
    }
};
template <>
struct Fields<UnlinkWallet> {
    static constexpr auto list() {
        using T = UnlinkWallet;
        return std::make_tuple(field("account", &T::account));
    }
};

static_assert(fieldsComplete<RenameWallet>() && fieldsComplete<UnlinkWallet>());
static_assert(fieldsComplete<SaveBridgeClient>());
static_assert(fieldsComplete<RemoveBridgeClient>());
static_assert(fieldsComplete<EndOtherSessions>());

}  // namespace stacknet::api
