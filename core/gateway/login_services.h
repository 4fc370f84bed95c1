#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/auth_bridge.h"
#include "core/auth/auth_database.h"
#include "core/auth/bad_key_guard.h"
#include "core/auth/session_store.h"
#include "core/auth/signing_keys.h"
#include "core/auth/wallet_book.h"
#include "core/auth/wallet_login.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/gateway/logout_sender.h"

namespace stacknet::gateway {

struct LoginOptions {
    std::filesystem::path database;       ///< empty: sessions live in memory
    std::filesystem::path signingKeys;    ///< empty: likewise
    std::filesystem::path sessionPepper;  ///< a file of its own, see pepper.h
    /// What browsers have in the address bar, "https://node.example": GatewayConfig::publicOrigin.
    /// Empty: "http://localhost:PORT" (https with a certificate) when the gateway listens on the
    /// loopback, else there is no login, because nobody has said what the page is called.
    std::string publicOrigin;
    std::string stack;  ///< stk of the session tokens
    std::vector<std::string> evmChains{"1"};
    std::vector<std::string> solanaChains{"mainnet"};
    // Of one address (an IPv6 /64), in any minute; 429 with retry-after past them.
    std::uint32_t loginsPerMinute = 60;    ///< challenges, proofs, renewals and hidden frames
    std::uint32_t actionsPerMinute = 120;  ///< sign-outs, consents, and the bridge's pages
    /// Codes changed into tokens: a site's server asks for all of its visitors.
    std::uint32_t tokensPerMinute = 600;
};

/// Everything that wallet login needs behind its endpoints. It has one origin, the one that wallets
/// show, that tokens name as issuer and that requests must come from. Thread safe once bound.
class LoginServices {
public:
    /// Opens the files. Errors of AuthDatabase and SigningKeys.
    static Result<std::unique_ptr<LoginServices>> open(LoginOptions options, Clock& clock,
                                                       Rng& rng);

    /// Called once by Gateway::start, when the port is known and before the first request. Errors:
    /// "auth.bad_origin" for the public origin, and those of SessionStore::open.
    Result<void> bind(const std::string& host, std::uint16_t port, bool tls = false);

    /// False while there is no origin to log in at; then nothing below may be used.
    bool ready() const { return m_sessions != nullptr; }
    const std::string& origin() const { return m_origin; }
    /// The part of the origin behind "://": what a Host header says.
    std::string_view authority() const;
    const LoginOptions& options() const { return m_options; }
    auth::SessionStore& sessions() { return *m_sessions; }
    auth::WalletLogin& wallets() { return *m_wallets; }
    auth::SigningKeys& signingKeys() { return *m_keys; }
    auth::WalletBook& book() { return *m_book; }
    auth::BridgeRegistry& registry() { return *m_registry; }
    auth::AuthBridge& bridge() { return *m_bridge; }
    auth::AuthDatabase& database() { return *m_database; }
    /// Count per address; bounded (bad_key_guard.h).
    auth::BadKeyGuard& logins() { return m_loginGuard; }
    auth::BadKeyGuard& actions() { return m_actionGuard; }
    auth::BadKeyGuard& tokens() { return m_tokenGuard; }
    /// Ends a session with all that sites got in it, and tells their servers. Errors of storage.
    Result<void> endSession(std::string_view sid, std::string_view actor, std::string_view why);
    /// All sessions of an account likewise; returns how many.
    Result<std::size_t> endAllSessions(const std::string& account);
    /// Ends all sessions of a wallet, takes back what it agreed to and forgets it; returns how many
    /// sessions ended. Errors: "auth.unknown_wallet" and those of storage.
    Result<std::size_t> unlinkWallet(const std::string& account, std::string_view actor);
    /// 192 random bits in base64url, for Content-Security-Policy.
    std::string scriptNonce();

private:
    LoginServices(LoginOptions options, Clock& clock, Rng& rng)
        : m_options(std::move(options)),
          m_clock(clock),
          m_rng(rng),
          m_loginGuard(clock, m_options.loginsPerMinute),
          m_actionGuard(clock, m_options.actionsPerMinute),
          m_tokenGuard(clock, m_options.tokensPerMinute) {}

    Result<std::size_t> endAll(const std::string& account, std::string_view actor);

    const LoginOptions m_options;
    Clock& m_clock;
    Rng& m_rng;
    auth::BadKeyGuard m_loginGuard;
    auth::BadKeyGuard m_actionGuard;
    auth::BadKeyGuard m_tokenGuard;
    std::string m_origin;
    std::unique_ptr<auth::AuthDatabase> m_database;
    std::unique_ptr<auth::SigningKeys> m_keys;
    std::unique_ptr<auth::SessionStore> m_sessions;
    std::unique_ptr<auth::WalletLogin> m_wallets;
    std::unique_ptr<auth::WalletBook> m_book;
    std::unique_ptr<auth::BridgeRegistry> m_registry;
    std::unique_ptr<auth::AuthBridge> m_bridge;
    LogoutSender m_logouts;
};

}  // namespace stacknet::gateway
