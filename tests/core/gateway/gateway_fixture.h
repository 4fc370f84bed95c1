#pragma once

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <memory>
#include <string>

#include "core/auth/api_key_store.h"
#include "core/gateway/gateway.h"
#include "tests/core/auth/test_clock.h"
#include "tests/core/gateway/fake_tasks.h"
#include "tests/core/gateway/raw_client.h"

namespace stacknet::gateway::test {

/// A running gateway over a fake task service, with a key that may do everything.
class GatewayTest : public ::testing::Test {
protected:
    void SetUp() override { start(); }
    void TearDown() override {
        if (m_gateway) m_gateway->stop();
    }
    virtual GatewayConfig config() {
        GatewayConfig config;
        config.allowedHosts = {"a"};
        return config;
    }
    /// Opens encrypted bodies; none by default.
    virtual e2ee::NodeKeys* nodeKeys() { return nullptr; }
    virtual e2ee::SignFunction signer() { return nullptr; }
    virtual tasks::ITaskService& service() { return m_tasks; }
    /// Sets what else the gateway calls; nothing by default.
    virtual void complete(GatewayServices&) {}
    void start() {
        auto keys = auth::ApiKeyStore::open("", m_folder / "pepper", m_clock, m_rng);
        ASSERT_TRUE(keys.ok()) << keys.error().message;
        m_keys = std::move(keys).value();
        m_key = makeKey({});
        GatewayServices services{service(), *m_keys, [] { return status(); }, nodeKeys(), signer()};
        complete(services);
        m_gateway = std::make_unique<Gateway>(config(), std::move(services), m_clock, m_rng);
        auto port = m_gateway->start();
        ASSERT_TRUE(port.ok()) << port.error().message;
        m_port = *port;
    }
    static NodeStatus status() {
        NodeStatus status;
        status.version = "0.1.0";
        status.nodeId = std::string(64, 'a');
        status.networkName = "local";
        status.localNetwork = true;
        status.nodesTotal = 4;
        status.nodesAvailable = 3;
        status.coprocessors = {"inference", "sandbox"};
        status.capabilities = {"chat", "streaming"};
        return status;
    }
    std::string makeKey(std::vector<std::string> scopes, auth::KeyLimits limits = {0, 0, 0},
                        auth::KeyEnvironment environment = auth::KeyEnvironment::Live) {
        auth::NewApiKey wanted;
        wanted.name = "test";
        wanted.scopes = std::move(scopes);
        wanted.limits = limits;
        wanted.environment = environment;
        auto issued = m_keys->create(wanted);
        EXPECT_TRUE(issued.ok()) << issued.error().message;
        m_lastKeyId = issued->record.id;
        return std::string(issued->key.exposeText());
    }
    /// One request on a connection of its own.
    Reply call(std::string_view method, std::string_view target, std::string_view body = {},
               std::string_view extraHeaders = {}) {
        return callAs(m_key, method, target, body, extraHeaders);
    }
    Reply callAs(std::string_view key, std::string_view method, std::string_view target,
                 std::string_view body = {}, std::string_view extraHeaders = {}) {
        RawClient client(m_port);
        EXPECT_TRUE(client.send(request(method, target, key, body, extraHeaders)));
        auto reply = client.read();
        EXPECT_TRUE(reply.has_value()) << method << " " << target;
        return reply.value_or(Reply{});
    }
    Reply chat(std::string_view members) {
        return call("POST", "/v1/chat/completions", chatBody(members));
    }
    static std::string chatBody(std::string_view members) {
        return R"({"messages":[{"role":"user","content":"hi"}])" +
               (members.empty() ? "" : "," + std::string(members)) + "}";
    }
    static boost::json::object errorOf(const Reply& reply) {
        boost::json::error_code bad;
        auto value = boost::json::parse(reply.body, bad);
        if (bad || !value.is_object() || !value.get_object().contains("error")) {
            ADD_FAILURE() << "no error object: " << reply.body;
            return {};
        }
        return value.at("error").as_object();
    }
    static std::string codeOf(const Reply& reply) {
        auto error = errorOf(reply);
        return error.contains("code") ? std::string(error.at("code").as_string().c_str()) : "";
    }
    static std::string paramOf(const Reply& reply) {
        auto error = errorOf(reply);
        const auto* param = error.if_contains("param");
        return param != nullptr && param->is_string() ? std::string(param->as_string().c_str())
                                                      : "";
    }

    auth::test::ScratchFolder m_folder;
    auth::test::SharedClock m_clock;
    SystemRng m_rng;
    FakeTasks m_tasks;
    std::unique_ptr<auth::ApiKeyStore> m_keys;
    std::unique_ptr<Gateway> m_gateway;
    std::string m_key;
    std::string m_lastKeyId;
    std::uint16_t m_port = 0;
};

}  // namespace stacknet::gateway::test
