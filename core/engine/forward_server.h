#pragma once

#include <functional>
#include <memory>

#include "core/auth/api_key_store.h"
#include "core/base/clock.h"
#include "core/engine/routing_messages.h"

namespace stacknet::engine {

/// Takes sealed requests that other nodes carry here for their clients, and hands them to this
/// node's own gateway for peers: an address on the loopback that takes encrypted bodies alone. To
/// that gateway each asking node is a caller with an API key of its own, so that limits and records
/// of tasks are by asking node. Sends the answers on as the asker takes them.
///
/// All calls from any thread; works on a thread of its own.
class ForwardServer {
public:
    struct Limits {
        std::size_t callsMax = 64;
        std::size_t callsPerPeer = 16;
        std::size_t chatBodyMax = std::size_t{1} << 20;
        std::size_t codeBodyMax = std::size_t{8} << 20;
        std::uint32_t requestsPerMinute = 600;  ///< of one asking node
        std::int64_t aliveMs = 5'000;           ///< "it still runs" is said so often
        std::uint32_t bodyAlives =
            12;  ///< a body that is not whole after so many of these is given up
    };
    struct Counts {
        std::uint64_t taken = 0;
        std::uint64_t refused = 0;  ///< of any ForwardFault
    };
    using Send = std::function<bool(const PublicKey& peer, const RoutingMessage& message)>;

    /// `keys` is the gateway's, which listens on 127.0.0.1:`port`; both outlive it.
    ForwardServer(auth::ApiKeyStore& keys, std::uint16_t port, Send send, Limits limits);
    /// Ends every call.
    ~ForwardServer();
    ForwardServer(const ForwardServer&) = delete;
    ForwardServer& operator=(const ForwardServer&) = delete;

    /// An asker's message: ForwardOpen, ForwardBody, ForwardCredit, ForwardCancel. `mayAsk`: it
    /// serves on the ledger.
    void received(const PublicKey& from, RoutingMessage message, bool mayAsk);
    void peerLost(const PublicKey& peer);
    Counts counts() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::engine
