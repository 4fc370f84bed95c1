#include "core/gateway/server_core.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/base/codec.h"
#include "core/gateway/chat_answer.h"

namespace stacknet::gateway {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr auto kSessionMs = static_cast<std::int64_t>(e2ee::kSessionSeconds) * 1'000;

/// "node.example" of "https://node.example:8443"; an IPv6 address keeps its brackets.
std::string hostOfOrigin(std::string_view origin) {
    origin.remove_prefix(std::min(origin.find("://") + 3, origin.size()));
    const std::size_t bracket = origin.find(']');
    const std::size_t colon = origin.find(':', bracket == std::string_view::npos ? 0 : bracket);
    return std::string(origin.substr(0, colon));
}

GateRules rulesOf(const GatewayConfig& config) {
    GateRules rules;
    rules.fieldsMax = config.limits.headerFieldsMax;
    rules.hosts = {"localhost", "127.0.0.1", "[::1]"};
    auto add = [&](std::string host) {
        std::transform(host.begin(), host.end(), host.begin(), [](unsigned char character) {
            return static_cast<char>(std::tolower(character));
        });
        if (host.find(':') != std::string::npos && host.front() != '[') host = "[" + host + "]";
        rules.hosts.push_back(std::move(host));
    };
    add(config.host);
    for (const std::string& host : config.allowedHosts) add(host);
    if (!config.publicOrigin.empty()) add(hostOfOrigin(config.publicOrigin));
    return rules;
}

}  // namespace

ServerCore::ServerCore(GatewayConfig settings, GatewayServices callees, Clock& source, Rng& random)
    : config(std::move(settings)),
      services(std::move(callees)),
      clock(source),
      gateRules(rulesOf(config)),
      cors(config.corsOrigins),
      badKeys(source, config.limits.badKeysPerMinute),
      leakReports(source, config.limits.leakReportsPerMinute),
      idempotency(source, random),
      badSeals(source, config.limits.badSealsPerMinute, kMinuteMs),
      sealedRefusals(source, config.limits.sealedRefusalsPerMinute, kMinuteMs),
      sessions(source, config.limits.sessionsPerKey, kSessionMs),
      evidence(source, config.limits.evidencePerMinute, kMinuteMs),
      memorySecrets(source, config.limits.memorySecretsPerTenMinutes, 10 * kMinuteMs),
      routes(source, config.limits.routesPerMinute, kMinuteMs),
      startedS(source.wallMs() / 1000),
      m_rng(random) {
    std::array<std::uint8_t, 8> bytes{};
    m_rng.fill(bytes);
    m_idPrefix = "req_" + toHex(bytes);
}

bool ServerCore::admit(const std::string& address) {
    std::lock_guard lock(m_mutex);
    std::uint32_t& count = m_perAddress[address];
    if (count >= config.limits.connectionsPerAddress ||
        m_connections.load() >= config.limits.connectionsMax) {
        if (count == 0) m_perAddress.erase(address);
        return false;
    }
    ++count;
    ++m_connections;
    return true;
}

void ServerCore::release(const std::string& address) {
    std::lock_guard lock(m_mutex);
    auto found = m_perAddress.find(address);
    if (found != m_perAddress.end() && --found->second == 0) m_perAddress.erase(found);
    --m_connections;
}

std::string ServerCore::nextRequestId() {
    std::uint64_t number = m_nextId.fetch_add(1);
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t index = bytes.size(); index-- > 0; number >>= 8U) {
        bytes[index] = static_cast<std::uint8_t>(number & 0xFFU);
    }
    return m_idPrefix + toHex(bytes);
}

std::string ServerCore::padding() {
    constexpr std::string_view kLetters =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    static_assert(kLetters.size() == 64);
    std::array<std::uint8_t, ChatStream::kPaddingLength> bytes{};
    {
        std::lock_guard lock(m_mutex);
        m_rng.fill(bytes);
    }
    std::string letters;
    for (std::uint8_t byte : bytes) letters += kLetters[byte % kLetters.size()];
    return letters;
}

Result<e2ee::ResponseSealer> ServerCore::respond(const e2ee::RequestReceiver& receiver) {
    std::lock_guard lock(m_mutex);
    return receiver.respond(m_rng);
}

NodeStatus ServerCore::status() {
    NodeStatus status = services.status();
    std::lock_guard lock(m_mutex);
    m_nodeId = status.nodeId;
    return status;
}

std::string ServerCore::nodeId() const {
    std::lock_guard lock(m_mutex);
    return m_nodeId;
}

}  // namespace stacknet::gateway
