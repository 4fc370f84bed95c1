#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

#include "core/network/peer_network.h"

namespace stacknet::network::test {

inline constexpr std::chrono::seconds kDeadline{20};
inline constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

inline crypto::SigningKey keyOf(std::uint8_t number) {
    std::array<std::uint8_t, 32> seed{};
    seed[0] = number;
    return crypto::SigningKey::fromSeed(seed);
}
inline PublicKey nodeKeyOf(std::uint8_t number) {
    return keyOf(number).publicKey();
}
inline ChainId chainOf(std::uint8_t number) {
    ChainId chain;
    chain.data.fill(number);
    return chain;
}

/// The system's clock with another wall time, which a test may move.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(std::int64_t shiftMs = 0) : m_shiftMs(shiftMs) {}
    std::int64_t wallMs() const override { return m_clock.wallMs() + m_shiftMs; }
    std::int64_t monotonicMs() const override { return m_clock.monotonicMs(); }
    std::int64_t bootMs() const override { return m_clock.bootMs(); }

private:
    SystemClock m_clock;
    std::int64_t m_shiftMs;
};

inline TlsIdentity identityOf(std::uint8_t number, const ChainId& chain, std::int64_t notAfterMs) {
    const crypto::SigningKey transport = keyOf(static_cast<std::uint8_t>(number + 100));
    auto identity = TlsIdentity::create(
        transport, signBinding(keyOf(number), transport.publicKey(), chain, notAfterMs));
    return std::move(identity).value();
}

struct Received {
    PublicKey from;
    FrameChannel channel;
    Bytes frame;
};

/// A node of a test: a PeerNetwork on a free loopback port with short times, and what it received.
class Node {
public:
    explicit Node(std::uint8_t given, ChainId chain = chainOf(1), std::int64_t clockShiftMs = 0,
                  std::string listen = "127.0.0.1:0", PeerLimits limits = shortTimes())
        : number(given), clock(clockShiftMs) {
        PeerNetworkConfig config;
        config.listenAddress = std::move(listen);
        config.chainId = chain;
        config.softwareVersion = "test 1";
        config.name = "node " + std::to_string(given);
        config.limits = limits;
        PeerCallbacks callbacks;
        callbacks.onFrame = [this](const PublicKey& from, FrameChannel channel, Bytes frame) {
            std::unique_lock lock(m_mutex);
            m_open.wait(lock, [this] { return !m_blocked; });
            m_received.push_back({from, channel, std::move(frame)});
        };
        network = std::make_unique<PeerNetwork>(
            config, identityOf(given, chain, SystemClock().wallMs() + kDayMs), callbacks, clock,
            rng);
    }
    ~Node() {
        block(false);
        network.reset();
    }

    static PeerLimits shortTimes() {
        PeerLimits limits;
        limits.backoffMinMs = 20;
        limits.backoffMaxMs = 200;
        limits.refusedRetryMs = 200;
        limits.pingIntervalMs = 40;
        return limits;
    }

    void start() {
        const auto started = network->start();
        ASSERT_TRUE(started.ok()) << started.error().message;
        port = *started;
    }
    std::string address() const { return "127.0.0.1:" + std::to_string(port); }
    void knows(const Node& other) {
        ASSERT_TRUE(network->addPeer({nodeKeyOf(other.number), other.address(), ""}).ok());
    }
    void knowsWithoutAddress(const Node& other) {
        ASSERT_TRUE(network->addPeer({nodeKeyOf(other.number), "", ""}).ok());
    }
    PeerStatus peer(std::uint8_t other) const {
        for (const PeerStatus& status : network->peers()) {
            if (status.nodeKey == nodeKeyOf(other)) return status;
        }
        return {};
    }
    bool connected(std::uint8_t other) const {
        return peer(other).state == PeerLinkState::Connected;
    }
    std::vector<Received> received() const {
        const std::scoped_lock lock(m_mutex);
        return m_received;
    }
    std::size_t receivedCount() const {
        const std::scoped_lock lock(m_mutex);
        return m_received.size();
    }
    /// While blocked, onFrame does not return.
    void block(bool blocked) {
        const std::scoped_lock lock(m_mutex);
        m_blocked = blocked;
        m_open.notify_all();
    }

    std::uint8_t number;
    std::uint16_t port = 0;
    ShiftedClock clock;
    SystemRng rng;
    std::unique_ptr<PeerNetwork> network;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_open;
    bool m_blocked = false;
    std::vector<Received> m_received;
};

/// Waits until the condition holds; false when the deadline passes first.
inline bool eventually(const std::function<bool()>& condition) {
    std::mutex mutex;
    std::condition_variable never;
    std::unique_lock lock(mutex);
    const auto end = std::chrono::steady_clock::now() + kDeadline;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        never.wait_for(lock, std::chrono::milliseconds(2));
    }
    return true;
}

}  // namespace stacknet::network::test
