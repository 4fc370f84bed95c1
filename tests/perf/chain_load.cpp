// stacknet-chain-load: orders for a network of separate stacknetd processes, sent as one of its
// peers, and the time until node 0 has them in a final block on disk.

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
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
/// Without one more final transaction for this long, the rest counts as lost.
constexpr std::int64_t kStallMs = 30'000;
/// Unsent frames per link at which sending pauses; the link would drop the oldest at 1,024.
constexpr std::uint32_t kQueuedFramesMax = 512;
constexpr std::chrono::milliseconds kPoll{2};

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

using Moment = std::chrono::steady_clock::time_point;

Moment now() {
    return std::chrono::steady_clock::now();
}

double millisecondsBetween(Moment from, Moment to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

struct Measured {
    std::uint32_t sent = 0;
    std::uint32_t ok = 0;
    std::map<std::string, std::uint32_t> refused;  ///< by outcome
    std::vector<double> latenciesMs;               ///< of those that are ok
    double spanMs = 0;                             ///< first sent to last final
};

/// Sends the orders and watches node 0's database for them.
///
/// At a fixed rate the time of an order runs from the moment it was due, not from when a busy
/// generator got to it, so a stall of the network is counted for every order that it delayed.
class LoadRun {
public:
    LoadRun(const Options& options, const std::vector<Order>& orders, std::size_t lanes,
            Links& links, const engine::BlockStore& chain)
        : m_options(options), m_orders(orders), m_links(links), m_chain(chain), m_waiting(lanes) {}

    Result<Measured> run() {
        m_start = now();
        m_lastProgress = m_start;
        const Moment deadline = m_start + std::chrono::seconds(m_options.seconds);
        while (m_next < m_orders.size() || m_waitingCount > 0) {
            STACKNET_CHECK(sendDue());
            collect();
            const Moment at = now();
            if (at > deadline || millisecondsBetween(m_lastProgress, at) > kStallMs) break;
            std::this_thread::sleep_for(kPoll);
        }
        m_measured.sent = static_cast<std::uint32_t>(m_next);
        return m_measured;
    }

private:
    struct Waiting {
        std::size_t order = 0;
        Moment since;
    };

    Moment dueAt(std::size_t order) const {
        const std::chrono::duration<double> offset(static_cast<double>(order) / m_options.rate);
        return m_start + std::chrono::duration_cast<std::chrono::steady_clock::duration>(offset);
    }

    Result<void> sendDue() {
        for (std::uint32_t turn = 0; m_next < m_orders.size(); ++turn) {
            const Moment at = now();
            const Moment since = m_options.rate > 0 ? dueAt(m_next) : at;
            if (since > at || m_waitingCount >= m_options.window) return {};
            // Looking at every link costs more than a frame, so not before each one.
            if (turn % 64 == 0 && m_links.crowded()) return {};
            STACKNET_CHECK(m_links.sendToAll(m_orders[m_next].encoded));
            m_waiting[m_orders[m_next].lane].push_back({m_next, since});
            ++m_waitingCount;
            ++m_next;
            if (turn == 255) return {};
        }
        return {};
    }

    /// One key's orders become final in the order of their nonces, so only the oldest is looked up.
    void collect() {
        for (std::deque<Waiting>& lane : m_waiting) {
            while (!lane.empty()) {
                const Moment at = now();
                const auto code = m_chain.outcome(m_orders[lane.front().order].hash);
                if (!code) break;
                if (*code == ledger::TxCode::Ok) {
                    m_measured.ok += 1;
                    m_measured.latenciesMs.push_back(millisecondsBetween(lane.front().since, at));
                } else {
                    m_measured.refused[std::string(ledger::txCodeName(*code))] += 1;
                }
                m_measured.spanMs = millisecondsBetween(m_start, at);
                m_lastProgress = at;
                lane.pop_front();
                --m_waitingCount;
            }
        }
    }

    const Options& m_options;
    const std::vector<Order>& m_orders;
    Links& m_links;
    const engine::BlockStore& m_chain;
    std::vector<std::deque<Waiting>> m_waiting;
    std::size_t m_waitingCount = 0;
    std::size_t m_next = 0;
    Moment m_start;
    Moment m_lastProgress;
    Measured m_measured;
};

/// Nearest rank; 0 for nothing.
double percentile(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return 0;
    const auto rank =
        static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

double ownProcessorSeconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void print(const Options& options, Measured measured, std::uint64_t framesDropped,
           double processorSeconds, std::size_t bytesEach) {
    std::sort(measured.latenciesMs.begin(), measured.latenciesMs.end());
    const double p50 = percentile(measured.latenciesMs, 0.50);
    const double p99 = percentile(measured.latenciesMs, 0.99);
    const double most = percentile(measured.latenciesMs, 1.0);
    const double perSecond = measured.spanMs > 0 ? measured.ok / (measured.spanMs / 1'000) : 0;
    std::uint32_t refused = 0;
    std::string codes;
    for (const auto& [code, times] : measured.refused) {
        refused += times;
        codes += (codes.empty() ? "\"" : ",\"") + code + "\":" + std::to_string(times);
    }
    const std::uint32_t lost = measured.sent - measured.ok - refused;
    if (options.json) {
        std::printf(
            "{\"count\":%u,\"rate\":%.3f,\"window\":%u,\"sent\":%u,\"ok\":%u,"
            "\"refused\":{%s},\"lost\":%u,\"tx_per_s\":%.1f,\"p50_ms\":%.2f,"
            "\"p99_ms\":%.2f,\"max_ms\":%.2f,\"span_ms\":%.1f,\"bytes_each\":%zu,"
            "\"frames_dropped\":%llu,\"generator_cpu_s\":%.3f}\n",
            options.count, options.rate, options.window, measured.sent, measured.ok, codes.c_str(),
            lost, perSecond, p50, p99, most, measured.spanMs, bytesEach,
            static_cast<unsigned long long>(framesDropped), processorSeconds);
        return;
    }
    std::printf("%u of %u orders of %zu bytes final and ok in %.2f s: %.1f a second\n", measured.ok,
                options.count, bytesEach, measured.spanMs / 1'000, perSecond);
    std::printf("submit to final: p50 %.1f ms, p99 %.1f ms, most %.1f ms\n", p50, p99, most);
    if (refused + lost > 0) {
        std::printf("refused %u {%s}, never final %u, frames dropped %llu\n", refused,
                    codes.c_str(), lost, static_cast<unsigned long long>(framesDropped));
    }
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
    LoadRun load(options, orders, keys.size(), *links, *chain);
    STACKNET_TRY(const Measured measured, load.run());
    print(options, measured, links->framesDropped(), ownProcessorSeconds() - processorBefore,
          orders.front().encoded.size());
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
