#include "core/gateway/login_services.h"

#include <array>

#include "core/auth/uri.h"
#include "core/base/codec.h"
#include "core/base/log.h"

namespace stacknet::gateway {
namespace {

constexpr std::uint16_t kHttpPort = 80;
constexpr std::uint16_t kHttpsPort = 443;
constexpr const char* kAudience = "stacknet-console";

bool isLoopback(const std::string& host) {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

}  // namespace

Result<std::unique_ptr<LoginServices>> LoginServices::open(LoginOptions options, Clock& clock,
                                                           Rng& rng) {
    std::unique_ptr<LoginServices> login(new LoginServices(std::move(options), clock, rng));
    STACKNET_TRY(login->m_database, auth::AuthDatabase::open(login->m_options.database));
    STACKNET_TRY(login->m_keys, auth::SigningKeys::open(login->m_options.signingKeys, clock, rng));
    return login;
}

Result<void> LoginServices::bind(const std::string& host, std::uint16_t port, bool tls) {
    const bool isPublic = !m_options.publicOrigin.empty();
    if (isPublic) {
        STACKNET_CHECK(auth::checkOrigin(m_options.publicOrigin, {.httpLocalhost = true}));
        m_origin = m_options.publicOrigin;
    } else if (isLoopback(host)) {
        // Not 127.0.0.1: wallets' lists of bad sites have had that one whole, and a browser keeps
        // Secure cookies without https for localhost in any case.
        m_origin = tls ? "https://localhost" : "http://localhost";
        if (port != (tls ? kHttpsPort : kHttpPort)) m_origin += ":" + std::to_string(port);
    } else {
        log::warning("gateway", "no_wallet_login", {{"reason", "no https origin is configured"}});
        return {};
    }
    STACKNET_TRY(auto sessions,
                 auth::SessionStore::open(*m_database, *m_keys, m_options.sessionPepper,
                                          {m_origin, kAudience}, m_clock, m_rng));
    auth::WalletLoginOptions wallets;
    wallets.domain = std::string(authority());
    wallets.origin = m_origin;
    wallets.httpLocalhost = m_origin.starts_with("http://");
    wallets.path = "/login";
    wallets.evmChains = m_options.evmChains;
    wallets.solanaChains = m_options.solanaChains;
    wallets.stack = m_options.stack;
    m_wallets = std::make_unique<auth::WalletLogin>(*m_database, *sessions, std::move(wallets),
                                                    m_clock, m_rng);
    m_book = std::make_unique<auth::WalletBook>(*m_database, m_clock);
    m_registry = std::make_unique<auth::BridgeRegistry>(*m_database, m_clock);
    m_bridge = std::make_unique<auth::AuthBridge>(*m_database, *m_registry, *sessions, *m_keys,
                                                  m_origin, m_clock, m_rng);
    m_sessions = std::move(sessions);
    return {};
}

std::string_view LoginServices::authority() const {
    constexpr std::string_view kMark = "://";
    const std::size_t at = m_origin.find(kMark);
    return at == std::string::npos ? std::string_view()
                                   : std::string_view(m_origin).substr(at + kMark.size());
}

Result<void> LoginServices::endSession(std::string_view sid, std::string_view actor,
                                       std::string_view why) {
    STACKNET_CHECK(m_sessions->end(sid, actor, why));
    STACKNET_TRY(auto calls, m_bridge->endGrants(sid));
    m_logouts.send(std::move(calls));
    return {};
}

Result<std::size_t> LoginServices::endAllSessions(const std::string& account) {
    return endAll(account, account);
}

Result<std::size_t> LoginServices::unlinkWallet(const std::string& account,
                                                std::string_view actor) {
    STACKNET_TRY(const bool known, m_book->knows(account));
    std::size_t count = 0;
    // The sessions first: whatever fails after that, nobody is signed in any more.
    if (known) {
        STACKNET_TRY(count, endAll(account, actor));
    }
    STACKNET_CHECK(m_book->forget(account, actor));
    return count;
}

Result<std::size_t> LoginServices::endAll(const std::string& account, std::string_view actor) {
    const std::vector<auth::SessionRecord> open = m_sessions->list(account);
    STACKNET_TRY(const std::size_t count, m_sessions->endAll(account, actor));
    for (const auth::SessionRecord& record : open) {
        STACKNET_TRY(auto calls, m_bridge->endGrants(record.sid));
        m_logouts.send(std::move(calls));
    }
    return count;
}

std::string LoginServices::scriptNonce() {
    std::array<std::uint8_t, 24> random{};
    m_rng.fill(random);
    return toBase64Url(random);
}

}  // namespace stacknet::gateway
