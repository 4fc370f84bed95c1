#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/base/secret.h"
#include "core/gateway/http_gate.h"
#include "core/gateway/loopback_login.h"
#include "core/gateway/loopback_rules.h"

namespace stacknet::gateway {

/// What an attempt knows and decides, without its sockets. Thread safe. Included by .cpp files
/// only.
class LoopbackLogin::Attempt {
public:
    Attempt(LoginServices& login, LoopbackLoginOptions options, Clock& clock, Rng& rng,
            std::function<void()> onEnd);

    /// Before the first request.
    void bind(std::uint16_t port, bool bothFamilies);
    /// The whole answer to a request whose header passed the gate.
    SecretBytes answer(const RequestHead& head, std::string_view body,
                       const std::string& clientAddress);
    SecretBytes refuse(const HttpFailure& failure) const;
    /// Null where the request is to be answered once its body is there.
    std::optional<HttpFailure> judge(const RequestHead& head);
    /// Looks at the clock.
    void tick();
    /// False once the page is to be closed.
    bool pageOpen() const;
    void end(LoopbackState state) { conclude(state, nullptr); }

    const std::string token;
    const std::string phrase;
    std::uint16_t port = 0;
    bool bothFamilies = false;

    LoopbackStatus status() const;
    std::int64_t endsMs() const;
    Result<auth::WalletChallenge> challenge(const std::string& authority, auth::WalletChain chain,
                                            std::string_view chainId, std::string_view address,
                                            bool pasted);
    Result<void> verify(const std::string& authority, const auth::WalletProof& proof);
    std::optional<auth::SessionCredentials> takeCredentials();
    GateRules gateRules() const;

private:
    SecretBytes page();
    SecretBytes challengeOver(std::string_view body, const std::string& authority);
    SecretBytes verifyOver(std::string_view body, const std::string& authority,
                           const std::string& clientAddress);
    SecretBytes json(SecretBytes body) const;
    auth::WalletLogin& wallets(const std::string& authority);
    void countFailure();
    /// The first call ends the attempt and is true; `session` is what came of it, or null.
    bool conclude(LoopbackState state, auth::WalletSession* session);

    LoginServices& m_login;
    const LoopbackLoginOptions m_options;
    Clock& m_clock;
    Rng& m_rng;
    mutable std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<auth::WalletLogin>> m_wallets;  ///< by authority
    LoopbackStatus m_status;
    std::int64_t m_pageEndsMs = 0;  ///< monotonic
    std::int64_t m_endsMs = 0;      ///< monotonic
    std::optional<auth::SessionCredentials> m_credentials;
    std::function<void()> m_onEnd;
};

}  // namespace stacknet::gateway
