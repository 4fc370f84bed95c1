#include <algorithm>

#include "core/auth/evm_address.h"
#include "core/auth/login_message.h"
#include "core/auth/rfc3339.h"
#include "core/auth/solana_address.h"
#include "core/auth/uri.h"
#include "core/base/secret.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kIssuedBeforeMaxMs = 10 * 60'000;
constexpr std::int64_t kIssuedAfterMaxMs = 60'000;
constexpr std::size_t kNonceLengthMin = 16;  // 16 base62 characters are 95 bits, ours are 131
constexpr std::string_view kAgain = " Start the login again on this server's own page.";

Error refuse(std::string_view code, std::string_view reason) {
    return makeError(code, std::string(reason) + std::string(kAgain));
}

bool isLoopbackDomain(std::string_view domain) {
    const std::string_view host = domain.starts_with('[') ? domain.substr(0, domain.find(']') + 1)
                                                          : domain.substr(0, domain.find(':'));
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

Result<void> checkPlace(const LoginMessage& message, const LoginRules& rules) {
    if (message.scheme) {  // rule 3
        const bool http =
            *message.scheme == "http" && rules.httpLocalhost && isLoopbackDomain(rules.domain);
        if (*message.scheme != "https" && !http) {
            return refuse("auth.scheme_mismatch",
                          "The sign-in message names another scheme than https.");
        }
    }
    if (message.domain != rules.domain) {  // rule 4
        return refuse("auth.domain_mismatch", "The sign-in message was made for another site.");
    }
    if (message.address != rules.address) {  // rule 5
        return refuse("auth.address_mismatch",
                      "The sign-in message names another account than the login was started with.");
    }
    if (message.chain == WalletChain::Solana) {
        STACKNET_CHECK(parseSolanaAddress(message.address));
    } else {
        STACKNET_CHECK(parseChecksumAddress(message.address));
    }
    Result<std::string> origin = originOfUri(message.uri.value_or(""));
    if (!origin.ok() || *origin != rules.origin) {  // rule 6
        return refuse("auth.uri_mismatch", "The sign-in message's URI is not on this server.");
    }
    const std::string chainId = message.chainId.value_or("");
    const bool known =
        std::find(rules.chains.begin(), rules.chains.end(), chainId) != rules.chains.end();
    if (!known || (message.chain == WalletChain::Evm && !isEvmChainId(chainId))) {  // rule 8
        return refuse("auth.chain_not_allowed",
                      "The sign-in message is for a network that this server does not take.");
    }
    return {};
}

Result<void> checkTimes(const LoginMessage& message, std::int64_t nowMs) {
    STACKNET_TRY(const std::int64_t issuedMs, parseRfc3339(*message.issuedAt));
    if (issuedMs < nowMs - kIssuedBeforeMaxMs || issuedMs > nowMs + kIssuedAfterMaxMs) {  // rule 10
        return refuse("auth.issued_at",
                      "The sign-in message was made more than 10 minutes ago or in the future; "
                      "check this machine's clock.");
    }
    if (!message.expirationTime) {  // rule 11
        return refuse("auth.expiration_missing", "The sign-in message has no expiration time.");
    }
    return checkLoginWindow(message, nowMs);
}

}  // namespace

Result<void> checkLoginWindow(const LoginMessage& message, std::int64_t nowMs) {
    if (message.expirationTime) {
        STACKNET_TRY(const std::int64_t expiresMs, parseRfc3339(*message.expirationTime));
        if (nowMs >= expiresMs) {  // rule 11
            return refuse("auth.expired", "The sign-in message has expired.");
        }
    }
    if (message.notBefore) {
        STACKNET_TRY(const std::int64_t startsMs, parseRfc3339(*message.notBefore));
        if (nowMs < startsMs) {  // rule 12
            return refuse("auth.not_yet_valid", "The sign-in message is not valid yet.");
        }
    }
    return {};
}

Result<void> checkLoginMessage(const LoginMessage& message, const LoginRules& rules,
                               std::int64_t nowMs) {
    for (const auto& [name, field] :
         {std::pair{"URI", &message.uri}, std::pair{"Version", &message.version},
          std::pair{"Chain ID", &message.chainId}, std::pair{"Nonce", &message.nonce},
          std::pair{"Issued At", &message.issuedAt}}) {
        if (!*field) {
            return refuse("auth.field_missing",
                          "The sign-in message has no " + std::string(name) + ".");
        }
    }
    STACKNET_CHECK(checkPlace(message, rules));
    if (message.nonce->size() < kNonceLengthMin ||
        !equalConstantTime(asBytes(*message.nonce), asBytes(rules.nonce))) {  // rule 9
        return refuse("auth.nonce_mismatch",
                      "The sign-in message does not carry the number that this server gave out.");
    }
    STACKNET_CHECK(checkTimes(message, nowMs));
    if (message.requestId != rules.requestId) {  // rule 13
        return refuse("auth.request_id_mismatch",
                      "The sign-in message belongs to another login attempt.");
    }
    if (message.resources.value_or(std::vector<std::string>{}) != rules.resources) {  // rule 14
        return refuse("auth.resources_mismatch",
                      "The sign-in message lists other resources than this server asked for.");
    }
    return {};
}

}  // namespace stacknet::auth
