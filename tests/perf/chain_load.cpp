// stacknet-chain-load: orders for a network of separate stacknetd processes, sent as one of its
// peers, and the time until node 0 has them in a final block on disk.

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/rng.h"
#include "core/crypto/hash.h"
#include "core/engine/block_store.h"
#include "core/engine/local_network.h"
#include "core/engine/node_config.h"
#include "core/keystore/keystore.h"
#include "core/keystore/transport_key.h"
#include "core/ledger/genesis.h"
#include "core/ledger/transaction.h"
#include "core/network/peer_network.h"
#include "tests/perf/open_loop.h"

namespace {

using namespace stacknet;

constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;
constexpr std::uint32_t kCountMax = 200'000;
constexpr std::uint32_t kSecondsMax = 3'600;
constexpr std::size_t kGenesisBytesMax = 4U << 20;
constexpr std::uint8_t kLoadKdfLog2N = 14;
constexpr std::int64_t kBindingLifeMs = std::int64_t{24} * 3'600 * 1'000;
constexpr std::int64_t kConnectMs = 60'000;
/// Unsent frames per link at which sending pauses; the link would drop the oldest at 1,024.
constexpr std::uint32_t kQueuedFramesMax = 512;

constexpr const char* kHelp =
    "Usage: stacknet-chain-load prepare DIR\n"
    "       stacknet-chain-load run DIR [OPTIONS]\n"
    "\n"
    "Loads a network of stacknetd processes made by `stacknetctl genesis create --out DIR` and\n"
    "measures the time until node 0 has each order in a final block on disk.\n"
    "\n"
    "  prepare DIR        make a Node Key in DIR/load and add it, without a vote and without an\n"
    "                     address, to the peers of every node; before the nodes are started\n"
    "  run DIR            connect to the running nodes, send orders, wait for them, print, end\n"
    "    --count N        orders in all (default 1000, at most 200000)\n"
    "    --rate R|max     orders a second, or as many as the window lets through (default max)\n"
    "    --window N       orders that may wait at once (default 2400, at most 4500)\n"
    "    --seconds N      give up after so long (default 180, at most 3600)\n"
    "    --json           print one JSON object\n"
    "\n"
    "Exit code 0 when every order became final with the outcome ok, 1 when not, 2 for wrong use.\n";

struct Options {
    std::string command;
    std::filesystem::path folder;
    std::uint32_t count = 1'000;
    double rate = 0;  ///< 0: as fast as the window allows
    std::uint32_t window = 2'400;
    std::uint32_t seconds = 180;
    bool json = false;
};

[[noreturn]] void usage(const std::string& problem) {
    std::fprintf(stderr, "stacknet-chain-load: %s\nTry --help.\n", problem.c_str());
    std::exit(kExitUsage);
}

std::uint32_t wholeNumber(const std::string& name, const std::string& text, std::uint32_t most) {
    char* end = nullptr;
    const unsigned long long value = std::strtoull(text.c_str(), &end, 10);
    if (text.empty() || text[0] == '-' || *end != '\0' || value < 1 || value > most) {
        usage(name + " takes a number from 1 to " + std::to_string(most));
    }
    return static_cast<std::uint32_t>(value);
}

double rateFrom(const std::string& text) {
    if (text == "max") return 0;
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != '\0' || !(value >= 0.1 && value <= 1e6)) {
        usage("--rate takes a number from 0.1 to 1000000, or max");
    }
    return value;
}

Options parse(int count, char** arguments) {
    Options options;
    std::vector<std::string> words;
    for (int i = 1; i < count; ++i) {
        const std::string name = arguments[i];
        if (name == "--help" || name == "-h") {
            std::fputs(kHelp, stdout);
            std::exit(0);
        }
        if (name == "--json") {
            options.json = true;
            continue;
        }
        if (name.substr(0, 2) != "--") {
            words.push_back(name);
            continue;
        }
        if (i + 1 >= count) usage(name + " needs a value");
        const std::string value = arguments[++i];
        if (name == "--count") {
            options.count = wholeNumber(name, value, kCountMax);
        } else if (name == "--rate") {
            options.rate = rateFrom(value);
        } else if (name == "--window") {
            options.window = wholeNumber(name, value, 4'500);
        } else if (name == "--seconds") {
            options.seconds = wholeNumber(name, value, kSecondsMax);
        } else {
            usage("unknown option " + name);
        }
    }
    if (words.size() != 2 || (words[0] != "prepare" && words[0] != "run")) {
        usage("say prepare DIR or run DIR");
    }
    options.command = words[0];
    options.folder = words[1];
    return options;
}

Result<SecretBytes> storedPassphrase(const engine::NodePaths& paths) {
    STACKNET_TRY(Bytes content, readFile(paths.passphrase(), 4'096));
    const std::string_view line = asText(content);
    SecretBytes passphrase = SecretBytes::copyOf(line.substr(0, line.find_first_of("\r\n")));
    wipe(content.data(), content.size());
    return passphrase;
}

/// A node's keystore with its Node Key unlocked by the passphrase that lies beside it.
struct OpenKey {
    std::unique_ptr<keystore::Keystore> keystore;
    keystore::Signer signer;
};

Result<OpenKey> openNodeKey(const engine::NodePaths& paths, const Clock& clock, Rng& rng) {
    STACKNET_TRY(const engine::NodeConfig config, engine::loadConfig(paths));
    STACKNET_TRY(auto keystore,
                 keystore::Keystore::open(paths.keys(), clock, rng, {config.kdfLog2N, 8, 1}));
    STACKNET_TRY(const SecretBytes passphrase, storedPassphrase(paths));
    STACKNET_TRY(keystore::Signer signer, keystore->unlock(config.nodeKey, passphrase));
    return OpenKey{std::move(keystore), std::move(signer)};
}

Result<ledger::Genesis> loadGenesis(const std::filesystem::path& folder) {
    STACKNET_TRY(const Bytes text, readFile(folder / "genesis.json", kGenesisBytesMax));
    return ledger::Genesis::fromJson(asText(text));
}

Result<engine::NodeConfig> makeOwnNode(const engine::NodePaths& own, const Clock& clock, Rng& rng) {
    std::error_code missing;
    if (std::filesystem::exists(own.config(), missing)) return engine::loadConfig(own);
    STACKNET_CHECK(ensureDirectory(own.root));
    std::array<std::uint8_t, 32> random{};
    rng.fill(random);
    const SecretBytes passphrase = SecretBytes::copyOf(toBase64Url(random));
    wipe(random.data(), random.size());
    STACKNET_CHECK(writeFileAtomically(own.passphrase(), passphrase.view()));
    STACKNET_TRY(auto keystore,
                 keystore::Keystore::open(own.keys(), clock, rng, {kLoadKdfLog2N, 8, 1}));
    engine::NodeConfig config;
    config.name = "load";
    config.listen = "127.0.0.1:0";
    config.serve = false;
    config.kdfLog2N = kLoadKdfLog2N;
    STACKNET_TRY(config.nodeKey, keystore->create(config.name, passphrase));
    STACKNET_CHECK(keystore::loadOrCreateTransportKey(own.root, rng));
    return config;
}

Result<void> prepare(const std::filesystem::path& folder) {
    SystemClock clock;
    SystemRng rng;
    STACKNET_TRY(const ledger::Genesis genesis, loadGenesis(folder));
    const engine::NodePaths own{folder / "load"};
    STACKNET_TRY(engine::NodeConfig config, makeOwnNode(own, clock, rng));
    config.peers.clear();
    for (unsigned i = 0; i < genesis.validators.size(); ++i) {
        const engine::NodePaths paths = engine::localNode(folder, i);
        STACKNET_TRY(engine::NodeConfig node, engine::loadConfig(paths));
        config.peers.push_back({node.nodeKey, node.listen, node.name});
        std::erase_if(node.peers, [&](const auto& peer) { return peer.nodeKey == config.nodeKey; });
        node.peers.push_back({config.nodeKey, "", config.name});
        STACKNET_CHECK(engine::saveConfig(paths, node));
    }
    // Last: its presence says that the key is complete.
    return engine::saveConfig(own, config);
}

Result<network::TlsIdentity> ownIdentity(const engine::NodePaths& own, const ChainId& chainId,
                                         const Clock& clock, Rng& rng) {
    STACKNET_TRY(const OpenKey key, openNodeKey(own, clock, rng));
    STACKNET_TRY(const crypto::SigningKey transport,
                 keystore::loadOrCreateTransportKey(own.root, rng));
    network::TlsBinding binding;
    binding.nodeKey = key.signer.publicKey();
    binding.tlsKey = transport.publicKey();
    binding.chainId = chainId;
    binding.notAfterMs = clock.wallMs() + kBindingLifeMs;
    STACKNET_TRY(binding.signature, key.signer.sign(network::bindingMessage(binding.tlsKey, chainId,
                                                                            binding.notAfterMs)));
    return network::TlsIdentity::create(transport, binding);
}

/// Our links to all nodes, connected.
class Links {
public:
    static Result<std::unique_ptr<Links>> open(const std::filesystem::path& folder,
                                               const ChainId& chainId, const Clock& clock,
                                               Rng& rng) {
        const engine::NodePaths own{folder / "load"};
        STACKNET_TRY(const engine::NodeConfig config, engine::loadConfig(own));
        STACKNET_TRY(auto identity, ownIdentity(own, chainId, clock, rng));
        network::PeerNetworkConfig network;
        network.listenAddress = config.listen;
        network.chainId = chainId;
        network.softwareVersion = STACKNET_VERSION;
        network.name = config.name;
        for (const engine::ConfiguredPeer& peer : config.peers) {
            network.peers.push_back({peer.nodeKey, peer.address, peer.name});
        }
        std::unique_ptr<Links> links(
            new Links(std::move(network), std::move(identity), clock, rng));
        STACKNET_CHECK(links->m_network.start());
        STACKNET_CHECK(links->waitConnected(clock));
        return links;
    }
    Result<void> sendToAll(const Bytes& frame) {
        return m_network.broadcast(network::FrameChannel::Mempool, frame);
    }
    bool crowded() const {
        const auto peers = m_network.peers();
        return std::any_of(peers.begin(), peers.end(),
                           [](const auto& peer) { return peer.queuedFrames >= kQueuedFramesMax; });
    }
    std::uint64_t framesDropped() const {
        std::uint64_t sum = 0;
        for (const auto& peer : m_network.peers()) sum += peer.framesDropped;
        return sum;
    }

private:
    Links(network::PeerNetworkConfig config, network::TlsIdentity identity, const Clock& clock,
          Rng& rng)
        : m_network(
              std::move(config), std::move(identity),
              {[](const PublicKey&, network::FrameChannel, Bytes) {}, [](const PublicKey&) {}},
              clock, rng) {}

    Result<void> waitConnected(const Clock& clock) const {
        const std::int64_t deadline = clock.monotonicMs() + kConnectMs;
        for (;;) {
            std::string missing;
            for (const network::PeerStatus& peer : m_network.peers()) {
                if (peer.state == network::PeerLinkState::Connected) continue;
                missing += (missing.empty() ? "" : ", ") + peer.name + " at " + peer.address +
                           (peer.reason.empty() ? "" : " (" + peer.reason + ")");
            }
            if (missing.empty()) return {};
            if (clock.monotonicMs() > deadline) {
                return makeError("load.not_connected",
                                 "No link to " + missing +
                                     ". Are all nodes running, and was "
                                     "`prepare` run before they were started?");
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

    network::PeerNetwork m_network;
};

struct Order {
    Bytes encoded;
    ledger::TxHash hash;
    std::size_t lane = 0;
};

/// Signed before the clock runs, so that the generator takes little from the nodes it measures.
/// Round robin over the keys, nonces rising with each key.
Result<std::vector<Order>> signOrders(const std::vector<OpenKey>& keys, const ChainId& chainId,
                                      std::uint32_t count, const Clock& clock, Rng& rng) {
    std::array<std::uint8_t, 16> run{};
    rng.fill(run);
    const auto firstNonce = static_cast<std::uint64_t>(clock.wallMs()) * 1'000;
    std::vector<Order> orders;
    orders.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string name = "load " + toHex(run) + " " + std::to_string(i);
        ledger::Paperwork paperwork;
        paperwork.contractHash = crypto::sha256(asBytes("load contract"));
        paperwork.taskId.data = crypto::sha256(asBytes(name)).data;
        paperwork.kind = ledger::WorkKind::Chat;
        paperwork.tokensIn = 40;
        paperwork.tokensOut = 60;
        paperwork.resourceMs = 250;
        paperwork.receiptDigest = crypto::sha256(asBytes(name + " receipt"));
        paperwork.paperMicroUsd = 100;
        Order order;
        order.lane = i % keys.size();
        ledger::Transaction transaction;
        transaction.chainId = chainId;
        transaction.signer = keys[order.lane].signer.publicKey();
        transaction.nonce = firstNonce + i;
        transaction.payload = ledger::SubmitPaperwork{paperwork};
        STACKNET_TRY(transaction.signature, keys[order.lane].signer.sign(transaction.signBytes()));
        order.hash = transaction.hash();
        order.encoded = transaction.encode();
        orders.push_back(std::move(order));
    }
    return orders;
}

/// A network of stacknetd: orders go to every node as a peer's, node 0's database says what is
/// final.
class StacknetTarget final : public perf::Target {
public:
    StacknetTarget(const std::vector<Order>& orders, Links& links, const engine::BlockStore& chain)
        : m_orders(orders), m_links(links), m_chain(chain) {}

    std::size_t orders() const override { return m_orders.size(); }
    std::size_t laneOf(std::size_t order) const override { return m_orders[order].lane; }
    Result<void> send(std::size_t order) override {
        return m_links.sendToAll(m_orders[order].encoded);
    }
    bool crowded() const override { return m_links.crowded(); }
    std::optional<std::string> outcome(std::size_t order) const override {
        const auto code = m_chain.outcome(m_orders[order].hash);
        if (!code) return std::nullopt;
        return *code == ledger::TxCode::Ok ? std::string(perf::kFinal)
                                           : std::string(ledger::txCodeName(*code));
    }

private:
    const std::vector<Order>& m_orders;
    Links& m_links;
    const engine::BlockStore& m_chain;
};

double ownProcessorSeconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

Result<bool> runLoad(const Options& options) {
    // Threads of the network use both until it has stopped.
    static SystemClock clock;
    static SystemRng rng;
    STACKNET_TRY(const ledger::Genesis genesis, loadGenesis(options.folder));
    const ChainId chainId = genesis.chainId();
    std::vector<OpenKey> keys;
    // Node 0 is the one that is measured; it serves and signs for itself.
    for (unsigned i = 1; i < genesis.validators.size(); ++i) {
        STACKNET_TRY(OpenKey key, openNodeKey(engine::localNode(options.folder, i), clock, rng));
        keys.push_back(std::move(key));
    }
    if (keys.empty()) return makeError("load.too_small", "The network has a single node.");
    STACKNET_TRY(const auto orders, signOrders(keys, chainId, options.count, clock, rng));
    STACKNET_TRY(auto chain,
                 engine::BlockStore::openReadOnly(engine::localNode(options.folder, 0).chain()));
    STACKNET_TRY(auto links, Links::open(options.folder, chainId, clock, rng));
    const double processorBefore = ownProcessorSeconds();
    StacknetTarget target(orders, *links, *chain);
    const perf::LoadPlan plan{options.rate, options.window, options.seconds};
    STACKNET_TRY(const perf::Measured measured, perf::runLoad(plan, target));
    const perf::Generator generator{links->framesDropped(), ownProcessorSeconds() - processorBefore,
                                    orders.front().encoded.size()};
    perf::print(plan, measured, generator, options.json);
    return measured.ok == options.count;
}

}  // namespace

int main(int count, char** arguments) {
    const Options options = parse(count, arguments);
    Result<bool> done = true;
    if (options.command == "prepare") {
        if (auto prepared = prepare(options.folder); !prepared.ok()) done = prepared.error();
    } else {
        done = runLoad(options);
    }
    if (!done.ok()) {
        std::fprintf(stderr, "stacknet-chain-load: %s\n", done.error().message.c_str());
        return kExitFailed;
    }
    return *done ? 0 : kExitFailed;
}
