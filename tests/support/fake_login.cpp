#include "tests/support/fake_commands.h"

/// Signing in, as the engine answers it; every signature but "" and "0xbad" is good.
namespace stacknet::testing {

namespace {

constexpr std::int64_t kLifeMs = 120'000;

api::CommandResult refused(const std::string& code, const std::string& message,
                           bool retryable = false) {
    api::CommandResult result;
    result.error = makeError(code, message, retryable);
    return result;
}

api::CommandResult made(const std::string& subject, const std::string& secret = {}) {
    api::CommandResult result;
    result.subject = subject;
    result.secret = secret;
    return result;
}

}  // namespace

std::optional<api::CommandResult> FakeCommands::login(const api::Command& command,
                                                      std::int64_t nowMs) {
    if (std::holds_alternative<api::StartLogin>(command)) {
        if (std::get<api::StartLogin>(command).program.empty()) {
            return refused("auth.bad_attempt", "program must have 1 to 40 characters.");
        }
        m_loginAttempt = "attempt" + std::to_string(++m_made);
        m_loginAccount.clear();
        m_loginTaken = m_loginCancelled = false;
        return made(m_loginAttempt, R"({"url":"http://127.0.0.1:9/l/token","localhost_url":"",)"
                                    R"("phrase":"apple river stone lamp","ends_at":)" +
                                        std::to_string(nowMs + kLifeMs) + "}");
    }
    const auto attempt = std::visit(
        [](const auto& order) -> std::optional<std::string> {
            if constexpr (requires { order.attempt; }) return order.attempt;
            return std::nullopt;
        },
        command);
    if (!attempt) return std::nullopt;
    if (*attempt != m_loginAttempt || attempt->empty()) {
        return refused("auth.unknown_attempt", "There is no such sign-in; start it again.");
    }
    if (std::holds_alternative<api::CancelLogin>(command)) {
        m_loginCancelled = m_loginAccount.empty();
        return made(*attempt);
    }
    if (std::holds_alternative<api::CheckLogin>(command)) {
        if (m_loginCancelled) return refused("auth.login_cancelled", "It was cancelled.");
        if (m_loginAccount.empty()) {
            return refused("auth.login_pending", "Nobody has signed in yet.", true);
        }
        const bool first = !m_loginTaken;
        m_loginTaken = true;
        return made(m_loginAccount, first ? R"({"sid":"fake"})" : "");
    }
    if (m_loginCancelled || !m_loginAccount.empty()) {
        return refused("auth.attempt_over", "This sign-in has ended; start it again.");
    }
    if (const auto* paste = std::get_if<api::PasteLogin>(&command)) {
        if (paste->chain != "evm" && paste->chain != "solana") {
            return refused("api.bad_argument", "chain must be evm or solana.");
        }
        return made("challenge", "sign this: " + paste->address);
    }
    const auto& prove = std::get<api::ProveLogin>(command);
    if (prove.challenge != "challenge") {
        return refused("auth.unknown_challenge", "There is no such challenge.");
    }
    if (prove.signature.empty() || prove.signature == "0xbad") {
        return refused("auth.bad_signature", "The signature is not valid.");
    }
    m_loginAccount = "eip155:1:0x0000000000000000000000000000000000000001";
    return made(m_loginAccount);
}

}  // namespace stacknet::testing
