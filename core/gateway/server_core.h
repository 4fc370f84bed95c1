#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "core/auth/bad_key_guard.h"
#include "core/gateway/cors.h"
#include "core/gateway/gateway.h"
#include "core/gateway/http_gate.h"
#include "core/gateway/idempotency.h"
#include "core/gateway/login_services.h"
#include "core/gateway/window_quota.h"

namespace stacknet::gateway {

/// What all connections of a gateway share. Thread safe.
class ServerCore {
public:
    ServerCore(GatewayConfig settings, GatewayServices callees, Clock& source, Rng& random);

    const GatewayConfig config;
    const GatewayServices services;
    Clock& clock;
    const GateRules gateRules;
    const CorsRules cors;
    auth::BadKeyGuard badKeys;
    auth::BadKeyGuard leakReports;  ///< of leaked API keys, by address
    IdempotencyTable idempotency;
    WindowQuota badSeals;        ///< encrypted bodies that did not open, by API key
    WindowQuota sealedRefusals;  ///< refusals that were sealed, by API key
    WindowQuota sessions;        ///< encrypted sessions opened, by API key
    WindowQuota evidence;        ///< questions for GPU evidence, by address
    WindowQuota memorySecrets;   ///< secrets of memories, by account
    WindowQuota routes;          ///< questions for routes, by address
    const std::int64_t startedS;
    std::atomic<bool> draining{false};
    LoginServices* login = nullptr;  ///< set before the first request

    /// Counts a connection in; false when there are too many, then it is not counted.
    bool admit(const std::string& address);
    void release(const std::string& address);
    std::uint32_t connections() const { return m_connections.load(); }

    /// "req_" and 32 hexadecimal digits; unique, not secret.
    std::string nextRequestId();
    /// Random letters for the padding of one stream.
    std::string padding();
    /// The sealer of the answer to a request that was opened.
    Result<e2ee::ResponseSealer> respond(const e2ee::RequestReceiver& receiver);
    /// Asks the engine, and remembers the node's id for the header of other answers.
    NodeStatus status();
    std::string nodeId() const;

private:
    Rng& m_rng;
    mutable std::mutex m_mutex;
    std::map<std::string, std::uint32_t> m_perAddress;
    std::atomic<std::uint32_t> m_connections{0};
    std::string m_idPrefix;
    std::atomic<std::uint64_t> m_nextId{0};
    std::string m_nodeId;
};

}  // namespace stacknet::gateway
