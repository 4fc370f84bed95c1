#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/auth/api_key_store.h"
#include "core/base/secret.h"
#include "core/gateway/http_failure.h"
#include "core/gateway/http_gate.h"
#include "core/gateway/login_routes.h"
#include "core/gateway/login_services.h"

/// Signing in with a wallet, over HTTP. JSON in and out; failures in the shape of all others, with
/// the code of the auth module without its prefix ("nonce_used", "session_revoked").
///
///   GET  /login                     the page; another Host than the origin's is sent there (303)
///   POST /v1/auth/wallet/challenge  {"chain": "evm"|"solana", "address", "chain_id"?} ->
///        {"challenge_id", "message", "expires_at", "sign_in": {fields for solana:signIn}}
///   POST /v1/auth/wallet/verify     {"challenge_id", "signature", "message"?, "label"?,
///        "contract_wallet"?} -> {"account", "sid", "stack", "ends_at"} and the session's cookies
///   POST /v1/auth/refresh           {} -> the same, by the refresh cookie
///   POST /v1/auth/logout            {"everywhere"?: bool} -> {"ended": N}, and no cookies any more
///   GET  /v1/auth/session           {"account", "sid", "stack", "methods", "expires_at"}
///   GET  /.well-known/jwks.json     the keys that session tokens are signed with
///
///   Sign-in for other sites (auth/auth_bridge.h); the parameters of a request are client_id,
///   origin, code_challenge, method ("S256"), state, nonce, stack, response_mode and redirect_uri:
///   GET  /bridge/authorize          the popup, or an error page that sends nothing to anybody
///   GET  /bridge/silent             the hidden frame
///   POST /v1/auth/bridge/authorize  {parameters, "consent"?: bool} -> {"response": "web_message",
///        "target_origin", "message"} or {"response": "query", "redirect"}; 403 consent_required
///   POST /v1/auth/bridge/silent     {parameters, "storage_access"?: bool} -> likewise
///   POST /v1/auth/bridge/token      {"code", "code_verifier", "client_id", "redirect_uri"?} ->
///        {"id_token", "expires_in"}; the one endpoint with CORS, for the client's origins
///   GET  /v1/auth/bridge/consents   {"consents": [{"client_id", "origin", "given_at", "used_at"}]}
///   POST /v1/auth/bridge/revoke     {"client_id"} -> {}
///
///   POST /v1/keys/leaked            JSON in which leaked API keys stand (the shape of secret
///        scanning partners will do) -> {"revoked": N}; works without login, too
///
/// Times are milliseconds since 1970 UTC. POST, but for leaked keys and the bridge's token, must
/// come from the page's own origin and be application/json (403 csrf, 415 bad_content_type); a
/// request with a session's cookie and an API key is 400 ambiguous_credentials. There are no other
/// CORS headers. A session opens none of the other endpoints: those take an API key only.
namespace stacknet::gateway {

struct LoginRequest {
    const RequestHead& head;
    std::string_view body;
    const std::string& address;
};

struct LoginAnswer {
    unsigned status = 200;
    SecretBytes body;
    std::string_view contentType = "application/json";
    std::vector<std::pair<std::string, SecretBytes>> fields;  ///< further header fields
    std::optional<HttpFailure> failure;                       ///< stands for status and body
};

/// `login` is null, or not ready, where there is no login: 503 "login_unavailable". Blocks for as
/// long as the database's file takes. Any thread.
LoginAnswer answerLogin(LoginEndpoint endpoint, LoginServices* login, auth::ApiKeyStore& keys,
                        const LoginRequest& request);

/// What an error of the auth module means to a client.
HttpFailure failureOfLogin(const Error& error);

}  // namespace stacknet::gateway
