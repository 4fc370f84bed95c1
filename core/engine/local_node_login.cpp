#include <array>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

namespace {

namespace json = boost::json;

constexpr std::size_t kAttemptIdBytes = 8;
constexpr std::size_t kNodeIdShown = 8;

Error notOver(gateway::LoopbackState state) {
    switch (state) {
        case gateway::LoopbackState::Expired:
            return makeError("auth.login_expired",
                             "Nobody signed in within the time; start the sign-in again.");
        case gateway::LoopbackState::Failed:
            return makeError("auth.login_failed",
                             "The sign-in was closed after five wrong links or signatures; start "
                             "it again.");
        case gateway::LoopbackState::Cancelled:
            return makeError("auth.login_cancelled", "The sign-in was cancelled.");
        case gateway::LoopbackState::Waiting:
        case gateway::LoopbackState::Done:
            break;
    }
    return makeError("auth.login_pending", sentence("Nobody has signed in yet."), true);
}

std::string sessionJson(const std::string& origin, const std::string& account,
                        const auth::SessionCredentials& credentials) {
    return json::serialize(json::object{{"origin", origin},
                                        {"account", account},
                                        {"sid", credentials.sid},
                                        {"access", credentials.access.exposeText()},
                                        {"refresh", credentials.refresh.exposeText()},
                                        {"csrf", credentials.csrf.exposeText()},
                                        {"ends_at", credentials.endsMs}});
}

}  // namespace

gateway::LoopbackLogin* LocalNode::Impl::loginAttempt(api::RequestId request,
                                                      const std::string& attempt) {
    if (m_loginAttempt && !attempt.empty() && attempt == m_loginAttemptId) {
        return m_loginAttempt.get();
    }
    finish(request, makeError("auth.unknown_attempt",
                              "There is no such sign-in, or a newer one took its place; start it "
                              "again."));
    return nullptr;
}

void LocalNode::Impl::loginOrder(api::RequestId request, const api::StartLogin& order) {
    if (!m_login) {
        finish(request, makeError("auth.login_unavailable", "This node does not serve clients."));
        return;
    }
    gateway::LoopbackLoginOptions options;
    options.program = order.program;
    options.node = toHex(m_config.nodeKey).substr(0, kNodeIdShown);
    options.expectedAddress = order.expectedAddress;
    options.label = order.program;
    m_loginAttempt.reset();
    auto started =
        gateway::LoopbackLogin::start(*m_login, std::move(options), m_clock, m_rng,
                                      [this] { m_main->post([this] { markChanged(); }); });
    if (!started.ok()) {
        finish(request, started.error());
        return;
    }
    m_loginAttempt = std::move(*started);
    std::array<std::uint8_t, kAttemptIdBytes> id{};
    m_rng.fill(id);
    m_loginAttemptId = toHex(id);
    finish(request, m_loginAttemptId,
           json::serialize(json::object{{"url", m_loginAttempt->url()},
                                        {"localhost_url", m_loginAttempt->localhostUrl()},
                                        {"phrase", m_loginAttempt->phrase()},
                                        {"ends_at", m_loginAttempt->endsMs()}}));
}

void LocalNode::Impl::loginOrder(api::RequestId request, const api::CheckLogin& order) {
    gateway::LoopbackLogin* attempt = loginAttempt(request, order.attempt);
    if (attempt == nullptr) return;
    const gateway::LoopbackStatus status = attempt->status();
    if (status.state != gateway::LoopbackState::Done) {
        finish(request, notOver(status.state));
        return;
    }
    const auto credentials = attempt->takeCredentials();
    finish(request, status.account,
           credentials ? sessionJson(m_login->origin(), status.account, *credentials) : "");
}

void LocalNode::Impl::loginOrder(api::RequestId request, const api::CancelLogin& order) {
    gateway::LoopbackLogin* attempt = loginAttempt(request, order.attempt);
    if (attempt == nullptr) return;
    attempt->cancel();
    finish(request, order.attempt);
}

void LocalNode::Impl::loginOrder(api::RequestId request, const api::PasteLogin& order) {
    gateway::LoopbackLogin* attempt = loginAttempt(request, order.attempt);
    if (attempt == nullptr) return;
    if (order.chain != "evm" && order.chain != "solana") {
        finish(request, makeError("api.bad_argument", sentence("chain must be evm or solana.")));
        return;
    }
    const auto made = attempt->pasteMessage(
        order.chain == "evm" ? auth::WalletChain::Evm : auth::WalletChain::Solana, "",
        order.address);
    if (made.ok()) {
        finish(request, made->id, made->message);
    } else {
        finish(request, made.error());
    }
}

void LocalNode::Impl::loginOrder(api::RequestId request, const api::ProveLogin& order) {
    gateway::LoopbackLogin* attempt = loginAttempt(request, order.attempt);
    if (attempt == nullptr) return;
    const auto proven = attempt->pasteProof(order.challenge, order.signature);
    finish(request, proven.ok() ? Result<std::string>(attempt->status().account)
                                : Result<std::string>(proven.error()));
}

}  // namespace stacknet::engine
