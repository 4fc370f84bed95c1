#pragma once

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "tests/core/gateway/login_fixture.h"

namespace stacknet::gateway::test {

/// A gateway behind TLS at https://auth.stacknet.example, with two sites that may ask it.
class BridgeTest : public LoginTest {
protected:
    void SetUp() override {
        LoginTest::SetUp();
        put("stack-b", "https://app.stack-b.example", "Stack <B> & friends");
        put("stack-c", "https://app.stack-c.example", "Stack C");
    }
    GatewayConfig config() override {
        GatewayConfig config = LoginTest::config();
        config.allowedHosts.emplace_back("auth.stacknet.example");
        return config;
    }
    LoginOptions loginOptions() override {
        LoginOptions options = LoginTest::loginOptions();
        options.publicOrigin = "https://auth.stacknet.example";
        return options;
    }
    void put(const std::string& id, const std::string& origin, const std::string& name) {
        auth::BridgeClient client;
        client.clientId = id;
        client.stack = id;
        client.name = name;
        client.origins = {origin};
        client.redirectUris = {origin + "/back"};
        const auto added = m_login->registry().put(client, "operator");
        ASSERT_TRUE(added.ok()) << added.error().message;
    }
    using Parameters = std::map<std::string, std::string>;
    static Parameters parameters(const std::string& client = "stack-b") {
        return {{"client_id", client},
                {"origin", "https://app." + client + ".example"},
                {"code_challenge", toBase64Url(crypto::sha256(asBytes(kVerifier)).view())},
                {"method", "S256"},
                {"state", std::string(22, 's')},
                {"nonce", std::string(22, 'n')},
                {"stack", client},
                {"response_mode", "web_message"}};
    }
    static std::string query(const Parameters& parameters) {
        std::string text;
        for (const auto& [name, value] : parameters) {
            text += (text.empty() ? "?" : "&") + name + "=";
            for (char character : value) {
                const bool plain = std::isalnum(static_cast<unsigned char>(character)) != 0 ||
                                   character == '-' || character == '_' || character == '.';
                const auto byte = static_cast<std::uint8_t>(character);
                text += plain ? std::string(1, character) : "%" + toHex({&byte, 1});
            }
        }
        return text;
    }
    static std::string body(const Parameters& parameters, bool consent) {
        boost::json::object object{{"consent", consent}};
        for (const auto& [name, value] : parameters) object[name] = value;
        return boost::json::serialize(object);
    }
    Reply authorize(Browser& browser, const Parameters& parameters, bool consent) {
        return visit(browser, "POST", "/v1/auth/bridge/authorize", body(parameters, consent));
    }
    /// A code for a browser that is signed in.
    std::string code(Browser& browser, const Parameters& parameters) {
        const Reply reply = authorize(browser, parameters, true);
        EXPECT_EQ(reply.status, 200) << reply.body;
        if (reply.status != 200) return {};
        return std::string(boost::json::parse(reply.body).at("message").at("code").as_string());
    }
    static std::string exchangeBody(const std::string& code, const std::string& client = "stack-b",
                                    const std::string& verifier = kVerifier) {
        return boost::json::serialize(boost::json::object{
            {"code", code}, {"client_id", client}, {"code_verifier", verifier}});
    }
    Reply exchange(const std::string& body, const std::string& extra = {}) {
        return callAs("", "POST", "/v1/auth/bridge/token", body,
                      "content-type: application/json\r\n" + extra);
    }
    Reply page(const std::string& target) {
        RawClient client(m_port);
        client.send("GET " + target + " HTTP/1.1\r\nhost: auth.stacknet.example\r\n\r\n");
        auto reply = client.read();
        EXPECT_TRUE(reply.has_value());
        return reply.value_or(Reply{});
    }
    static inline const std::string kVerifier = std::string(43, 'v');
};

}  // namespace stacknet::gateway::test
