#pragma once

#include <map>
#include <utility>

#include "core/gateway/login_services.h"
#include "tests/core/auth/test_wallet.h"
#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway::test {

/// A gateway that offers wallet login, and browsers that keep its cookies.
class LoginTest : public GatewayTest {
protected:
    /// One browser: cookies, and the headers that browsers send of their own.
    struct Browser {
        std::map<std::string, std::string> cookies;
        std::string origin;
        std::string fetchSite = "same-origin";
        std::string contentType = "application/json";
        std::string extra;  ///< further header lines
    };

    void SetUp() override {
        auto keys = auth::ApiKeyStore::open("", m_folder / "pepper", m_clock, m_rng);
        ASSERT_TRUE(keys.ok()) << keys.error().message;
        m_keys = std::move(keys).value();
        m_key = makeKey({});
        startLogin();
    }
    virtual LoginOptions loginOptions() {
        LoginOptions options;
        options.database = m_folder / "login.db";
        options.signingKeys = m_folder / "token-keys";
        options.sessionPepper = m_folder / "session-pepper";
        options.stack = "demo-stack";
        options.loginsPerMinute = 1000;
        return options;
    }
    /// Again after a stop: a restart on the same files and port.
    void startLogin() {
        m_gateway.reset();
        m_login.reset();
        auto login = LoginServices::open(loginOptions(), m_clock, m_rng);
        ASSERT_TRUE(login.ok()) << login.error().message;
        m_login = std::move(login).value();
        GatewayConfig settings = config();
        settings.port = m_port;
        m_gateway = std::make_unique<Gateway>(
            settings, GatewayServices{m_tasks, *m_keys, [] { return status(); }}, m_clock, m_rng);
        m_gateway->offerLogin(*m_login);
        auto port = m_gateway->start();
        ASSERT_TRUE(port.ok()) << port.error().message;
        m_port = *port;
    }
    Browser browser() const {
        Browser browser;
        browser.origin = m_login->origin();
        return browser;
    }
    static std::string cookieLine(const Browser& browser) {
        std::string line;
        for (const auto& [name, value] : browser.cookies) {
            line += (line.empty() ? "cookie: " : "; ") + name + "=" + value;
        }
        return line.empty() ? line : line + "\r\n";
    }
    /// Sends as the browser would, and keeps what cookies come back.
    Reply visit(Browser& browser, std::string_view method, std::string_view path,
                std::string_view body = {}) {
        std::string lines = cookieLine(browser) + browser.extra;
        if (method == "POST") {
            if (!browser.origin.empty()) lines += "origin: " + browser.origin + "\r\n";
            if (!browser.contentType.empty()) {
                lines += "content-type: " + browser.contentType + "\r\n";
            }
        }
        if (!browser.fetchSite.empty()) lines += "sec-fetch-site: " + browser.fetchSite + "\r\n";
        Reply reply = callAs("", method, path, body, lines);
        for (const std::string& cookie : reply.cookies) {
            const std::size_t equals = cookie.find('=');
            const std::size_t end = cookie.find(';');
            const std::string name = cookie.substr(0, equals);
            if (cookie.find("Max-Age=0;") != std::string::npos) {
                browser.cookies.erase(name);
            } else {
                browser.cookies[name] = cookie.substr(equals + 1, end - equals - 1);
            }
        }
        return reply;
    }
    struct Challenge {
        std::string id;
        std::string message;
    };
    Challenge challenge(Browser& browser, std::string_view chain, std::string_view address) {
        const Reply reply = visit(
            browser, "POST", "/v1/auth/wallet/challenge",
            boost::json::serialize(boost::json::object{{"chain", chain}, {"address", address}}));
        EXPECT_EQ(reply.status, 200) << reply.body;
        if (reply.status != 200) return {};
        const auto body = boost::json::parse(reply.body);
        return {std::string(body.at("challenge_id").as_string()),
                std::string(body.at("message").as_string())};
    }
    Reply verify(Browser& browser, const std::string& id, const std::string& signature,
                 const std::string& message = {}) {
        return visit(browser, "POST", "/v1/auth/wallet/verify", proof(id, signature, message));
    }
    static std::string proof(const std::string& id, const std::string& signature,
                             const std::string& message = {}) {
        boost::json::object body{{"challenge_id", id}, {"signature", signature}};
        if (!message.empty()) body["message"] = message;
        return boost::json::serialize(body);
    }
    /// Signs in with the EVM wallet; returns the session's id.
    std::string signIn(Browser& browser) {
        const Challenge made = challenge(browser, "evm", m_wallet.address());
        const Reply reply = verify(browser, made.id, m_wallet.sign(made.message));
        EXPECT_EQ(reply.status, 200) << reply.body;
        if (reply.status != 200) return {};
        return std::string(boost::json::parse(reply.body).at("sid").as_string());
    }
    int sessionStatus(Browser& browser) { return visit(browser, "GET", "/v1/auth/session").status; }
    std::vector<std::string> auditActions() {
        auto database = m_login->database().lock();
        std::vector<std::string> actions;
        const auto entries = auth::readAudit(*database, 0, 100);
        if (!entries.ok()) return actions;
        for (const auth::AuditEntry& entry : *entries) actions.push_back(entry.action);
        return actions;
    }

    auth::test::EvmWallet m_wallet{"login wallet"};
    auth::test::SolanaWallet m_solana{"login wallet"};
    std::unique_ptr<LoginServices> m_login;
};

}  // namespace stacknet::gateway::test
