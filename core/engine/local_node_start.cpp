#include <algorithm>
#include <charconv>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/arena_service.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/withholding.h"
#include "core/keystore/transport_key.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kPassphraseBytesMax = 4'096;
constexpr std::size_t kBindingBytesMax = 4'096;
constexpr std::uint16_t kHttpPortDefault = 8'480;
constexpr std::int64_t kDayMs = 24LL * 3'600 * 1'000;
constexpr std::int64_t kBindingLifeMs = 300 * kDayMs;
constexpr std::int64_t kBindingRenewMs = 30 * kDayMs;

struct HostPort {
    std::string host;
    std::uint16_t port = 0;
};

Result<HostPort> parseHostPort(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    HostPort result;
    unsigned port = 0;
    const char* begin = text.data() + (colon == std::string::npos ? text.size() : colon + 1);
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(begin, end, port);
    if (colon == std::string::npos || colon == 0 || begin == end || parsed.ec != std::errc() ||
        parsed.ptr != end || port > 65'535) {
        return makeError(
            "engine.bad_address",
            sentence("\"%1\" is not an address: write HOST:PORT, for example 127.0.0.1:8480.",
                     {text}));
    }
    result.host = text.substr(0, colon);
    result.port = static_cast<std::uint16_t>(port);
    return result;
}

}  // namespace

Result<void> LocalNode::Impl::openDataDirectory() {
    STACKNET_CHECK(ensureDirectory(m_options.dataDirectory));
    STACKNET_TRY(m_lock, DirectoryLock::acquire(m_options.dataDirectory));
    m_paths.root = m_options.dataDirectory;
    if (m_options.localNetworkNodes > 0) {
        STACKNET_CHECK(makeLocalNetwork(m_options.dataDirectory, m_options.localNetworkNodes,
                                        "Local network", m_clock, m_rng));
        m_paths = localNode(m_options.dataDirectory, 0);
    }
    m_log = std::make_unique<LogRing>(m_paths.log());
    m_logForReaders = m_log.get();
    log::info("engine", "starting", {{"version", STACKNET_VERSION}});
    std::error_code missing;
    if (!std::filesystem::exists(m_paths.config(), missing)) {
        return makeError(
            "engine.not_configured",
            sentence("%1 has no node.json. Start with --devnet 4 for a local network, or make a "
                     "node with stacknetctl genesis create or invite accept.",
                     {m_paths.root.string()}));
    }
    STACKNET_TRY(m_config, loadConfig(m_paths));
    STACKNET_TRY(m_genesis, loadGenesis(m_paths.genesis()));
    if (m_options.localNetworkNodes > 0) {
        // As early as possible: the others start while this node does.
        m_processes = std::make_unique<LocalNetworkProcesses>(
            m_options.dataDirectory, m_options.localNetworkNodes, m_options.daemonProgram, m_clock);
    }
    return {};
}

Result<void> LocalNode::Impl::openKeystore() {
    STACKNET_TRY(m_keystore, keystore::Keystore::open(m_paths.keys(), m_clock, m_rng,
                                                      crypto::ScryptCost{m_config.kdfLog2N, 8, 1}));
    SecretBytes passphrase = std::move(m_options.passphrase);
    std::error_code missing;
    if (passphrase.empty() && std::filesystem::exists(m_paths.passphrase(), missing)) {
        STACKNET_TRY(Bytes stored, readFile(m_paths.passphrase(), kPassphraseBytesMax));
        passphrase = SecretBytes::copyOf(ByteView(stored));
        wipe(stored.data(), stored.size());
    }
    if (!passphrase.empty()) {
        STACKNET_TRY(m_signer, m_keystore->unlock(m_config.nodeKey, passphrase));
    } else {
        log::notice("engine", "node_key_locked", {{"key", m_config.nodeKey}});
    }
    refreshKeyList();
    return {};
}

Result<void> LocalNode::Impl::openChain() {
    // Before there is a chain that would have to be taken apart again.
    if (m_options.withhold) STACKNET_CHECK(mayWithhold(*m_genesis));
    STACKNET_TRY(m_chain, ChainDriver::open(*m_main, m_paths, *m_genesis, m_config.nodeKey,
                                            m_signer, chainEvents(), m_clock, m_rng));
    // What a picture of the node tells of the chain is there before anything can fail: a failed
    // start is shown too.
    startWatching();
    if (m_options.withhold) STACKNET_CHECK(m_chain->withhold());  // looked at above
    return {};
}

Result<network::TlsIdentity> LocalNode::Impl::transportIdentity() {
    STACKNET_TRY(const crypto::SigningKey key,
                 keystore::loadOrCreateTransportKey(m_paths.root, m_rng));
    const ChainId chainId = m_genesis->chainId();
    const std::int64_t now = m_clock.wallMs();
    if (auto stored = readFile(m_paths.tlsBinding(), kBindingBytesMax); stored.ok()) {
        auto binding = network::decodeBinding(*stored);
        const bool usable = binding.ok() && binding->tlsKey == key.publicKey() &&
                            binding->nodeKey == m_config.nodeKey &&
                            network::verifyBinding(*binding, chainId, now).ok();
        if (usable && (!m_signer || binding->notAfterMs > now + kBindingRenewMs)) {
            return network::TlsIdentity::create(key, *binding);
        }
    }
    if (!m_signer) {
        return makeError("engine.node_key_needed",
                         sentence("The Node Key is locked and has not yet vouched for this node's "
                                  "connections. Unlock it once with --passphrase-file."));
    }
    network::TlsBinding binding;
    binding.nodeKey = m_config.nodeKey;
    binding.tlsKey = key.publicKey();
    binding.chainId = chainId;
    binding.notAfterMs = now + kBindingLifeMs;
    STACKNET_TRY(binding.signature, m_signer->sign(network::bindingMessage(binding.tlsKey, chainId,
                                                                           binding.notAfterMs)));
    STACKNET_CHECK(writeFileAtomically(m_paths.tlsBinding(), network::encodeBinding(binding)));
    return network::TlsIdentity::create(key, binding);
}

Result<void> LocalNode::Impl::startNetwork() {
    STACKNET_TRY(network::TlsIdentity identity, transportIdentity());
    network::PeerNetworkConfig config;
    config.listenAddress = m_config.listen;
    config.chainId = m_genesis->chainId();
    config.softwareVersion = STACKNET_VERSION;
    config.name = m_config.name;
    for (const ConfiguredPeer& peer : m_config.peers) {
        config.peers.push_back({peer.nodeKey, peer.address, peer.name});
    }
    network::PeerCallbacks callbacks;
    callbacks.onFrame = [this](const PublicKey& from, network::FrameChannel channel, Bytes frame) {
        if (channel == network::FrameChannel::Attestation) {
            return attestationFrame(from, std::move(frame));
        }
        if (channel == network::FrameChannel::Routing) return routingFrame(from, frame);
        if (channel == network::FrameChannel::Arena) return arenaFrame(from, std::move(frame));
        m_chain->frame(from, channel, std::move(frame));
    };
    callbacks.onPeerChanged = [this](const PublicKey& peer) {
        m_main->post([this, peer] { peerChanged(peer); });
    };
    m_network = std::make_unique<network::PeerNetwork>(std::move(config), std::move(identity),
                                                       std::move(callbacks), m_clock, m_rng);
    STACKNET_TRY(const std::uint16_t port, m_network->start());
    m_peerPort = port;
    m_network->announceHeight(m_chain->state().height());
    log::info("engine", "listening_for_peers", {{"port", port}});
    STACKNET_TRY(m_operator, api::OperatorServer::start(m_node, m_paths.operatorSocket()));
    m_engine.operatorSocket = m_paths.operatorSocket().string();
    return {};
}

void LocalNode::Impl::makeSandbox(std::optional<std::uint32_t> warmMax) {
    const std::filesystem::path assets = assetsDirectory();
    m_sandbox = std::make_unique<sandbox::OciSandbox>(
        sandbox::OciSandboxConfig{.dataDirectory = m_paths.root,
                                  .imageLayout = assets / "images" / "python",
                                  .shellLayout = assets / "images" / "shell",
                                  .runtime = sandbox::runtimePreference(m_config.sandboxRuntime)
                                                 .value_or(sandbox::RuntimePreference::Auto),
                                  .runtimePath = {},
                                  .helperPath = {},
                                  .initPath = {},
                                  .warmMax = warmMax},
        m_clock, m_rng);
}

Result<void> LocalNode::Impl::startServices() {
    if (!m_config.serve) {
        // Who only checks others is in no hurry: nothing is kept ready.
        if (checksTasks()) makeSandbox(0);
        return startArena();
    }
    STACKNET_TRY(m_apiKeys,
                 auth::ApiKeyStore::open(m_paths.access(), m_paths.pepper(), m_clock, m_rng));
    STACKNET_CHECK(openLogin());
    makeSandbox(std::nullopt);
    m_work->post([this] {
        m_sandbox->prepare(m_stopSource.get_token());
        m_main->post([this] {
            m_sandboxPrepared = true;
            markChanged();
        });
    });
    m_runner = std::make_unique<tasks::SandboxCodeRunner>(*m_sandbox);

    inference::InferenceManager::Options inference;
    inference.configuredUrl = m_config.inferenceUrl;
    if (!m_config.inferenceKeyFile.empty()) {
        STACKNET_TRY(Bytes key, readFile(m_config.inferenceKeyFile, kPassphraseBytesMax));
        const std::string_view line = asText(key);
        inference.configuredKey = std::string(line.substr(0, line.find_first_of("\r\n")));
        wipe(key.data(), key.size());
    }
    inference.modelDirectory = assetsDirectory() / "models";
    inference.stateDirectory = m_paths.inference();
    inference.waitForGpus = !m_config.disallowedGpus.empty();
    inference.onChange = [this] { m_main->post([this] { markChanged(); }); };
    m_inference =
        std::make_unique<inference::InferenceManager>(std::move(inference), m_clock, m_rng);
    m_inference->start();
    STACKNET_CHECK(startMemory());
    STACKNET_CHECK(startArena());

    tasks::TaskServiceOptions options;
    options.doneListener = m_arena.get();
    options.database = m_paths.tasks();
    options.nodeKey = m_config.nodeKey;
    options.chainId = m_genesis->chainId();
    options.signer = nodeKeySigner();
    options.paperwork = [this](const tasks::PaperworkDraft& draft) {
        m_main->post([this, draft] { submitPaperwork(draft); });
    };
    options.observer = [this](const tasks::TaskRecord& record) {
        m_main->post([this, record] { taskChanged(record); });
    };
    STACKNET_TRY(m_taskService, tasks::TaskService::create(std::move(options), *m_inference,
                                                           *m_runner, m_clock, m_rng));
    m_tasksForReaders = m_taskService.get();
    STACKNET_TRY(const auto records, m_taskService->list(0, "", api::kSnapshotTasksMax));
    for (const tasks::TaskRecord& record : records) m_tasks.push_back(taskInfo(record));
    resumePaperwork();
    return {};
}

std::function<Result<Signature>(ByteView)> LocalNode::Impl::nodeKeySigner() {
    return [this](ByteView message) -> Result<Signature> {
        auto signer = m_keystore->signer(m_config.nodeKey);
        if (!signer.ok()) return signer.error();
        return signer->sign(message);
    };
}

void LocalNode::Impl::makeNodeKeys() {
    e2ee::NodeKeysOptions options;
    options.node = m_config.nodeKey;
    // While the Node Key is locked nobody vouches for the keys, but they open what is sealed for
    // them: a client that holds one need not fall back to plain text.
    options.sign = nodeKeySigner();
    m_nodeKeys = std::make_unique<e2ee::NodeKeys>(m_clock, m_rng, std::move(options));
}

Result<void> LocalNode::Impl::openLogin() {
    gateway::LoginOptions options;
    options.database = m_paths.login();
    options.signingKeys = m_paths.loginKeys();
    options.sessionPepper = m_paths.loginPepper();
    // A session of one network is none of another that had the same port.
    options.stack = toHex(m_genesis->chainId().view());
    options.publicOrigin = m_config.publicOrigin;
    STACKNET_TRY(m_login, gateway::LoginServices::open(std::move(options), m_clock, m_rng));
    return {};
}

Result<void> LocalNode::Impl::startGateway() {
    STACKNET_CHECK(startRouting());
    if (!m_config.serve) return {};
    STACKNET_CHECK(startPeerGateway());
    const bool anyPort = m_options.http.empty();
    HostPort address{"127.0.0.1", kHttpPortDefault};
    if (!anyPort) {
        STACKNET_TRY(address, parseHostPort(m_options.http));
    }
    STACKNET_CHECK(startMetrics());
    STACKNET_TRY(const auto metrics, metricsAccess());
    const auto listen = [&](std::uint16_t port) {
        gateway::GatewayConfig config;
        config.host = address.host;
        config.port = port;
        config.requireE2ee = m_config.requireE2ee;
        if (!m_config.tlsCertificate.empty()) {
            config.tls = {m_paths.root / m_config.tlsCertificate, m_paths.root / m_config.tlsKey};
        }
        config.behindTlsProxy = m_config.behindTlsProxy;
        config.publicOrigin = m_config.publicOrigin;
        config.allowedHosts = m_config.allowedHosts;
        config.corsOrigins = m_config.corsOrigins;
        m_gateway = std::make_unique<gateway::Gateway>(
            config,
            gateway::GatewayServices{*m_taskService, *m_apiKeys, [this] { return gatewayStatus(); },
                                     m_nodeKeys.get(), nodeKeySigner(), confidentialCallback(),
                                     evidenceCallback(), m_routing.get(), usageCallback(), metrics,
                                     m_memory.get(), contextTokensCallback(),
                                     workRefusalCallback()},
            m_clock, m_rng);
        m_gateway->offerLogin(*m_login);
        return m_gateway->start();
    };
    auto started = listen(address.port);
    if (!started.ok() && anyPort && started.error().code == "gateway.port_in_use") {
        log::notice("engine", "http_port_in_use", {{"port", address.port}});
        started = listen(0);
    }
    if (!started.ok()) return started.error();
    log::info("engine", "http_listening", {{"address", m_gateway->address()}});
    return {};
}

}  // namespace stacknet::engine
