#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/session_store.h"
#include "core/auth/wallet_login.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/gateway/login_services.h"

namespace stacknet::gateway {

inline constexpr std::int64_t kLoopbackLifeMs = 120'000;
inline constexpr std::uint32_t kLoopbackFailuresMax = 5;
inline constexpr std::size_t kLoopbackConnectionsMax = 4;

struct LoopbackLoginOptions {
    /// Who asks, in the text that the wallet shows: letters, digits, spaces and "-._".
    std::string program = "Stacknet Console";
    std::string node;             ///< short id of the node; likewise
    std::string expectedAddress;  ///< the only account that may sign in; empty: any
    std::string label;            ///< of the session in the list; empty: the browser's name
};

enum class LoopbackState : std::uint8_t {
    Waiting,
    Done,      ///< signed in; the credentials are there once
    Expired,   ///< nobody signed in time
    Failed,    ///< five wrong tokens or signatures
    Cancelled  ///< by cancel()
};

struct LoopbackStatus {
    LoopbackState state = LoopbackState::Waiting;
    std::uint32_t failures = 0;
    std::string account;  ///< CAIP-10, once Done
    std::string sid;      ///< likewise
};

/// One attempt to sign in with a wallet of the system's browser, for a program without web pages of
/// its own (RFC 8252 section 7.3): a page on 127.0.0.1, and on [::1] where that is free, at a
/// random port. Its address holds a token of 256 bits; loopback_rules.h says what is answered. At
/// most 4 connections, one request each, 10 s for it. No cookies: the loopback's are shared by all
/// ports.
///
/// It ends with the first good signature, the fifth wrong token or signature, cancel(), or after
/// 120 s. Four words stand in the program, on the page and in the text that the wallet shows, so
/// that nobody signs in somebody else's attempt. What comes of it is a session of `login` like any
/// other. The text's domain is the Host that the page was opened by.
///
/// Thread safe; has one thread of its own.
class LoopbackLogin {
public:
    /// Opens the page. `onEnd` is called once, on the attempt's thread or in cancel(), when the
    /// state is no longer Waiting; not after the destructor. `login` must be ready and outlive the
    /// attempt, as must clock and rng. Errors: "auth.login_unavailable" (login is not ready),
    /// "auth.bad_attempt" (a text of the options), "gateway.listen_failed".
    static Result<std::unique_ptr<LoopbackLogin>> start(LoginServices& login,
                                                        LoopbackLoginOptions options, Clock& clock,
                                                        Rng& rng, std::function<void()> onEnd = {});
    ~LoopbackLogin();
    LoopbackLogin(const LoopbackLogin&) = delete;
    LoopbackLogin& operator=(const LoopbackLogin&) = delete;

    /// "http://127.0.0.1:PORT/l/TOKEN": for the browser and nobody else.
    std::string url() const;
    /// The same by the name localhost, for wallets that shun the number; empty when [::1] is not
    /// ours, since the name may lead there.
    std::string localhostUrl() const;
    /// Four words.
    const std::string& phrase() const;
    std::uint16_t port() const;
    /// When it ends by itself, Clock::wallMs. Later after pasteMessage.
    std::int64_t endsMs() const;
    LoopbackStatus status() const;

    /// For a wallet without a browser: the text to sign elsewhere. The attempt then lasts as long
    /// as the text, 10 minutes, though the page closes at its time. Errors: "auth.attempt_over",
    /// those of WalletLogin::challenge, "auth.address_mismatch" (not the expected one).
    Result<auth::WalletChallenge> pasteMessage(auth::WalletChain chain, std::string_view chainId,
                                               std::string_view address);
    /// Its signature. Errors: "auth.attempt_over", those of WalletLogin::verify.
    Result<void> pasteProof(const std::string& challengeId, const std::string& signature);

    /// The session's, once: nothing before Done and after the first call.
    std::optional<auth::SessionCredentials> takeCredentials();
    void cancel();

    class Attempt;
    class Server;

private:
    explicit LoopbackLogin(std::unique_ptr<Attempt> attempt);

    std::unique_ptr<Attempt> m_attempt;
    std::unique_ptr<Server> m_server;
};

}  // namespace stacknet::gateway
