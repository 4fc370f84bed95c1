#include <algorithm>
#include <array>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/gateway/check_phrase.h"
#include "core/gateway/json_writer.h"
#include "core/gateway/login_call_internal.h"
#include "core/gateway/login_page.h"
#include "core/gateway/loopback_attempt_internal.h"
#include "core/gateway/request_members.h"
#include "core/gateway/response_head.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kDepthMax = 4;
constexpr std::size_t kTokenBytes = 32;
constexpr const char* kPath = "/l";

std::string newToken(Rng& rng) {
    std::array<std::uint8_t, kTokenBytes> random{};
    rng.fill(random);
    return toBase64Url(random);
}

Error over() {
    return makeError("auth.attempt_over", "This sign-in has ended; start it again in the program.");
}

/// Members of a body that is an object of texts.
class Members {
public:
    std::optional<HttpFailure> read(std::string_view body) {
        return readBody(body.empty() ? "{}" : body, kDepthMax, false, m_document);
    }
    std::string text(std::string_view name) const {
        return std::string(textOf(m_document.get_object(), name).value_or(""));
    }
    bool has(const char* name) const { return m_document.get_object().contains(name); }

private:
    json::value m_document = json::value(wipingStorage());
};

/// What holds for every answer of the page: nothing of it is kept, framed, or told to others.
ResponseHead headOf(unsigned status, std::int64_t wallMs) {
    ResponseHead head(status, wallMs);
    head.add("cache-control", "no-store");
    head.add("x-content-type-options", "nosniff");
    head.add("referrer-policy", "no-referrer");
    head.add("cross-origin-opener-policy", "same-origin");
    head.add("cross-origin-resource-policy", "same-origin");
    return head;
}

}  // namespace

LoopbackLogin::Attempt::Attempt(LoginServices& login, LoopbackLoginOptions options, Clock& clock,
                                Rng& rng, std::function<void()> onEnd)
    : token(newToken(rng)),
      phrase(makeCheckPhrase(rng)),
      m_login(login),
      m_options(std::move(options)),
      m_clock(clock),
      m_rng(rng),
      m_pageEndsMs(clock.monotonicMs() + kLoopbackLifeMs),
      m_endsMs(m_pageEndsMs),
      m_onEnd(std::move(onEnd)) {}

void LoopbackLogin::Attempt::bind(std::uint16_t boundPort, bool both) {
    port = boundPort;
    bothFamilies = both;
}

GateRules LoopbackLogin::Attempt::gateRules() const {
    GateRules rules;
    rules.hosts = {"127.0.0.1", "[::1]", "localhost"};
    return rules;
}

std::optional<HttpFailure> LoopbackLogin::Attempt::judge(const RequestHead& head) {
    LoopbackRequest request;
    auto failure = judgeLoopback(head, port, token, request);
    if (failure && failure->code == "bad_token") countFailure();
    return failure;
}

SecretBytes LoopbackLogin::Attempt::answer(const RequestHead& head, std::string_view body,
                                           const std::string& clientAddress) {
    LoopbackRequest request;
    if (auto failure = judgeLoopback(head, port, token, request)) return refuse(*failure);
    if (!pageOpen()) return refuse(failureOfLogin(over()));
    switch (request.endpoint) {
        case LoopbackEndpoint::Challenge:
            return challengeOver(body, request.authority);
        case LoopbackEndpoint::Verify:
            return verifyOver(body, request.authority, clientAddress);
        case LoopbackEndpoint::Page:
            break;
    }
    return page();
}

SecretBytes LoopbackLogin::Attempt::refuse(const HttpFailure& failure) const {
    const SecretBytes body = renderFailure(failure);
    ResponseHead head = headOf(failure.status, m_clock.wallMs());
    head.add("content-type", "application/json");
    SecretBytes answer = head.addFailure(failure).finish(false, body.size(), false);
    answer.append(body.view());
    return answer;
}

SecretBytes LoopbackLogin::Attempt::json(SecretBytes body) const {
    ResponseHead head = headOf(200, m_clock.wallMs());
    head.add("content-type", "application/json");
    SecretBytes answer = head.finish(false, body.size(), false);
    answer.append(body.view());
    return answer;
}

SecretBytes LoopbackLogin::Attempt::page() {
    const std::string nonce = m_login.scriptNonce();
    const std::string source = "'nonce-" + nonce + "'";
    const SecretBytes body =
        renderLoopbackPage(nonce, token, m_options.program, m_options.node, phrase);
    ResponseHead head = headOf(200, m_clock.wallMs());
    head.add("content-type", "text/html; charset=utf-8");
    head.add("content-security-policy",
             "default-src 'none'; script-src " + source + "; style-src " + source +
                 "; img-src data:; connect-src 'self'; form-action 'none'; frame-ancestors "
                 "'none'; base-uri 'none'");
    head.add("x-frame-options", "DENY");
    SecretBytes answer = head.finish(false, body.size(), false);
    answer.append(body.view());
    return answer;
}

SecretBytes LoopbackLogin::Attempt::challengeOver(std::string_view body,
                                                  const std::string& authority) {
    Members members;
    if (auto failure = members.read(body)) return refuse(*failure);
    const std::string chainName = members.text("chain");
    if (chainName != "evm" && chainName != "solana") {
        return refuse(badParameter("chain", "chain must be \"evm\" or \"solana\"."));
    }
    const auto chain = chainName == "evm" ? auth::WalletChain::Evm : auth::WalletChain::Solana;
    const auto made =
        challenge(authority, chain, members.text("chain_id"), members.text("address"), false);
    return made.ok() ? json(renderChallenge(*made, chain)) : refuse(failureOfLogin(made.error()));
}

SecretBytes LoopbackLogin::Attempt::verifyOver(std::string_view body, const std::string& authority,
                                               const std::string& clientAddress) {
    Members members;
    if (auto failure = members.read(body)) return refuse(*failure);
    auth::WalletProof proof;
    proof.challengeId = members.text("challenge_id");
    proof.signature = members.text("signature");
    if (members.has("message")) proof.message = members.text("message");
    proof.label = m_options.label.empty() ? members.text("label") : m_options.label;
    proof.origin = "http://" + authority;
    proof.clientAddress = clientAddress;
    const auto verified = verify(authority, proof);
    if (!verified.ok()) return refuse(failureOfLogin(verified.error()));
    JsonWriter out;
    out.beginObject().name("account").text(status().account).endObject();
    return json(out.take());
}

auth::WalletLogin& LoopbackLogin::Attempt::wallets(const std::string& authority) {
    std::lock_guard lock(m_mutex);
    auto& login = m_wallets[authority];
    if (login) return *login;
    auth::WalletLoginOptions options;
    options.domain = authority;
    options.origin = "http://" + authority;
    options.httpLocalhost = true;
    options.path = kPath;
    options.statement = "Sign in to " + m_options.program +
                        (m_options.node.empty() ? "" : " of node " + m_options.node) +
                        ". Check words: " + phrase + ". No transaction, no fee.";
    options.evmChains = m_login.options().evmChains;
    options.solanaChains = m_login.options().solanaChains;
    options.stack = m_login.options().stack;
    login = std::make_unique<auth::WalletLogin>(m_login.database(), m_login.sessions(),
                                                std::move(options), m_clock, m_rng);
    return *login;
}

Result<auth::WalletChallenge> LoopbackLogin::Attempt::challenge(const std::string& authority,
                                                                auth::WalletChain chain,
                                                                std::string_view chainId,
                                                                std::string_view address,
                                                                bool pasted) {
    if (status().state != LoopbackState::Waiting) return over();
    if (!m_options.expectedAddress.empty() && address != m_options.expectedAddress) {
        return makeError("auth.address_mismatch", "This sign-in is for the account " +
                                                      m_options.expectedAddress +
                                                      "; choose that one in the wallet.");
    }
    const auto& chains = chain == auth::WalletChain::Evm ? m_login.options().evmChains
                                                         : m_login.options().solanaChains;
    std::string id(chainId);
    if (id.empty() && !chains.empty()) id = chains.front();
    STACKNET_TRY(auth::WalletChallenge made,
                 wallets(authority).challenge(chain, id, address, token));
    if (pasted) {
        std::lock_guard lock(m_mutex);
        m_endsMs = std::max(m_endsMs, m_clock.monotonicMs() + auth::kChallengeLifeMs);
    }
    return made;
}

Result<void> LoopbackLogin::Attempt::verify(const std::string& authority,
                                            const auth::WalletProof& proof) {
    if (status().state != LoopbackState::Waiting) return over();
    STACKNET_CHECK(m_login.signingKeys().rotateIfDue());
    auto session = wallets(authority).verify(proof, token);
    if (!session.ok()) {
        countFailure();
        return session.error();
    }
    const std::string sid = session->credentials.sid;
    if (conclude(LoopbackState::Done, &*session)) return {};
    // Of two good signatures at once, or one at the very end, the first thing decides.
    STACKNET_CHECK(m_login.sessions().end(sid, session->account.text(), "attempt_over"));
    return over();
}

void LoopbackLogin::Attempt::countFailure() {
    {
        std::lock_guard lock(m_mutex);
        if (m_status.state != LoopbackState::Waiting) return;
        if (++m_status.failures < kLoopbackFailuresMax) return;
    }
    end(LoopbackState::Failed);
}

bool LoopbackLogin::Attempt::conclude(LoopbackState state, auth::WalletSession* session) {
    std::function<void()> told;
    {
        std::lock_guard lock(m_mutex);
        if (m_status.state != LoopbackState::Waiting) return false;
        m_status.state = state;
        if (session != nullptr) {
            m_status.account = session->account.text();
            m_status.sid = session->credentials.sid;
            m_credentials = std::move(session->credentials);
        }
        told = std::move(m_onEnd);
    }
    log::info("gateway", "loopback_login_over", {{"done", state == LoopbackState::Done}});
    if (told) told();
    return true;
}

void LoopbackLogin::Attempt::tick() {
    {
        std::lock_guard lock(m_mutex);
        if (m_clock.monotonicMs() < m_endsMs) return;
    }
    end(LoopbackState::Expired);
}

bool LoopbackLogin::Attempt::pageOpen() const {
    std::lock_guard lock(m_mutex);
    return m_status.state == LoopbackState::Waiting && m_clock.monotonicMs() < m_pageEndsMs;
}

LoopbackStatus LoopbackLogin::Attempt::status() const {
    std::lock_guard lock(m_mutex);
    return m_status;
}

std::int64_t LoopbackLogin::Attempt::endsMs() const {
    std::lock_guard lock(m_mutex);
    return m_clock.wallMs() + (m_endsMs - m_clock.monotonicMs());
}

std::optional<auth::SessionCredentials> LoopbackLogin::Attempt::takeCredentials() {
    std::lock_guard lock(m_mutex);
    return m_status.state == LoopbackState::Done ? std::exchange(m_credentials, std::nullopt)
                                                 : std::nullopt;
}

}  // namespace stacknet::gateway
