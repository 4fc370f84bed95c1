#pragma once

#include "tests/core/gateway/gateway_fixture.h"
#include "tests/core/gateway/tls_client.h"

namespace stacknet::gateway::test {

/// A gateway with a certificate for localhost and 127.0.0.1.
class TlsTest : public GatewayTest {
protected:
    GatewayConfig config() override {
        install(m_authority.issue(1001));
        GatewayConfig config = GatewayTest::config();
        config.tls = files();
        config.limits.connectionsPerAddress = 600;
        return config;
    }
    TlsFiles files() const { return {m_folder / "node.crt", m_folder / "node.key"}; }
    void install(const TestAuthority::Pair& pair) {
        writeTestFile(m_folder / "node.key", pair.key);
        writeTestFile(m_folder / "node.crt", pair.certificate, 0644);
    }
    bool waitConnections(std::uint32_t count) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(kLongMs);
        while (m_gateway->connections() != count) {
            if (std::chrono::steady_clock::now() > end) return false;
            std::this_thread::yield();
        }
        return true;
    }
    int healthOver(TlsClient& client) {
        if (!client.send(request("GET", "/health", ""))) return -1;
        const auto reply = client.read();
        return reply ? reply->status : -2;
    }

    TestAuthority m_authority;
};

}  // namespace stacknet::gateway::test
