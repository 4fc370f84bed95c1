#pragma once

#include "core/api/access_command_fields.h"
#include "core/api/alert_command_fields.h"
#include "core/api/attestation_command_fields.h"
#include "core/api/commands.h"
#include "core/api/field.h"
#include "core/api/key_command_fields.h"
#include "core/api/setting_command_fields.h"
#include "core/api/work_command_fields.h"

/// The fields of every command, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<CreateApiKey> {
    static constexpr auto list() {
        using T = CreateApiKey;
        return std::make_tuple(
            field("name", &T::name), field("scopes", &T::scopes),
            field("expires_days", &T::expiresDays), field("test", &T::test),
            field("stack", &T::stack), field("cidrs", &T::cidrs), field("models", &T::models),
            field("monthly_tokens", &T::monthlyTokens),
            field("requests_per_minute", &T::requestsPerMinute),
            field("tokens_per_minute", &T::tokensPerMinute), field("concurrent", &T::concurrent));
    }
};
template <>
struct Fields<RevokeApiKey> {
    static constexpr auto list() { return std::make_tuple(field("id", &RevokeApiKey::id)); }
};
template <>
struct Fields<RotateApiKey> {
    static constexpr auto list() {
        return std::make_tuple(field("id", &RotateApiKey::id),
                               field("grace_hours", &RotateApiKey::graceHours));
    }
};
template <>
struct Fields<EndSession> {
    static constexpr auto list() { return std::make_tuple(field("sid", &EndSession::sid)); }
};
template <>
struct Fields<StartLogin> {
    static constexpr auto list() {
        return std::make_tuple(field("program", &StartLogin::program),
                               field("expected_address", &StartLogin::expectedAddress));
    }
};
template <>
struct Fields<CheckLogin> {
    static constexpr auto list() { return std::make_tuple(field("attempt", &CheckLogin::attempt)); }
};
template <>
struct Fields<CancelLogin> {
    static constexpr auto list() {
        return std::make_tuple(field("attempt", &CancelLogin::attempt));
    }
};
template <>
struct Fields<PasteLogin> {
    static constexpr auto list() {
        using T = PasteLogin;
        return std::make_tuple(field("attempt", &T::attempt), field("chain", &T::chain),
                               field("address", &T::address));
    }
};
template <>
struct Fields<ProveLogin> {
    static constexpr auto list() {
        using T = ProveLogin;
        return std::make_tuple(field("attempt", &T::attempt), field("challenge", &T::challenge),
                               field("signature", &T::signature));
    }
};
template <>
struct Fields<CreateNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("alias", &CreateNodeKey::alias),
                               field("passphrase", &CreateNodeKey::passphrase));
    }
};
template <>
struct Fields<UnlockNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &UnlockNodeKey::publicKey),
                               field("passphrase", &UnlockNodeKey::passphrase));
    }
};
template <>
struct Fields<LockNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &LockNodeKey::publicKey));
    }
};
template <>
struct Fields<RegisterNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &RegisterNodeKey::publicKey));
    }
};
template <>
struct Fields<ActivateNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &ActivateNodeKey::publicKey));
    }
};
template <>
struct Fields<ConnectNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &ConnectNodeKey::publicKey));
    }
};
template <>
struct Fields<DisconnectNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &DisconnectNodeKey::publicKey));
    }
};
template <>
struct Fields<TransferNodeKey> {
    static constexpr auto list() {
        return std::make_tuple(field("public_key", &TransferNodeKey::publicKey),
                               field("new_owner", &TransferNodeKey::newOwner));
    }
};
template <>
struct Fields<Bond> {
    static constexpr auto list() {
        using T = Bond;
        return std::make_tuple(field("public_key", &T::publicKey), field("tokens", &T::tokens));
    }
};
template <>
struct Fields<Unbond> {
    static constexpr auto list() {
        using T = Unbond;
        return std::make_tuple(field("public_key", &T::publicKey), field("tokens", &T::tokens));
    }
};
template <>
struct Fields<Withdraw> {
    static constexpr auto list() {
        using T = Withdraw;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<Unjail> {
    static constexpr auto list() {
        using T = Unjail;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<ListNodeKey> {
    static constexpr auto list() {
        using T = ListNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey),
                               field("price_micro_usd", &T::priceMicroUsd));
    }
};
template <>
struct Fields<UnlistNodeKey> {
    static constexpr auto list() {
        using T = UnlistNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<ConfirmKeySale> {
    static constexpr auto list() {
        using T = ConfirmKeySale;
        return std::make_tuple(field("public_key", &T::publicKey), field("buyer", &T::buyer),
                               field("payment_reference", &T::paymentReference));
    }
};
template <>
struct Fields<BuyNodeKey> {
    static constexpr auto list() {
        using T = BuyNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey),
                               field("price_micro_usd", &T::priceMicroUsd),
                               field("payment_reference", &T::paymentReference),
                               field("confirmation", &T::confirmation), field("payer", &T::payer));
    }
};
template <>
struct Fields<FileNodeKey> {
    static constexpr auto list() {
        using T = FileNodeKey;
        return std::make_tuple(field("public_key", &T::publicKey));
    }
};
template <>
struct Fields<FileChallenge> {
    static constexpr auto list() {
        using T = FileChallenge;
        return std::make_tuple(field("epoch", &T::epoch), field("view", &T::view),
                               field("signer", &T::signer), field("transaction", &T::transaction),
                               field("tx_hash", &T::txHash), field("public_key", &T::publicKey),
                               field("promise", &T::promise));
    }
};
template <>
struct Fields<SetAutoChallenge> {
    static constexpr auto list() {
        using T = SetAutoChallenge;
        return std::make_tuple(field("enabled", &T::enabled));
    }
};

template <>
struct Fields<RunRetentionNow> {
    static constexpr auto list() { return std::make_tuple(); }
};

static_assert(fieldsComplete<CreateApiKey>() && fieldsComplete<RevokeApiKey>());
static_assert(fieldsComplete<RotateApiKey>() && fieldsComplete<EndSession>());
static_assert(fieldsComplete<StartLogin>() && fieldsComplete<CheckLogin>());
static_assert(fieldsComplete<CancelLogin>() && fieldsComplete<PasteLogin>());
static_assert(fieldsComplete<ProveLogin>());
static_assert(fieldsComplete<CreateNodeKey>() && fieldsComplete<UnlockNodeKey>());
static_assert(fieldsComplete<LockNodeKey>() && fieldsComplete<RegisterNodeKey>());
static_assert(fieldsComplete<ActivateNodeKey>() && fieldsComplete<ConnectNodeKey>());
static_assert(fieldsComplete<TransferNodeKey>() && fieldsComplete<Bond>());
static_assert(fieldsComplete<Unbond>() && fieldsComplete<Withdraw>());
static_assert(fieldsComplete<ConfirmKeySale>() && fieldsComplete<BuyNodeKey>());
static_assert(fieldsComplete<Unjail>() && fieldsComplete<ListNodeKey>());
static_assert(fieldsComplete<UnlistNodeKey>() && fieldsComplete<FileNodeKey>());
static_assert(fieldsComplete<FileChallenge>() && fieldsComplete<SetAutoChallenge>());
static_assert(fieldsComplete<RunRetentionNow>() && fieldsComplete<DisconnectNodeKey>());

}  // namespace stacknet::api
