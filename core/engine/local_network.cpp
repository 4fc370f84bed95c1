#include "core/engine/local_network.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/process.h"
#include "core/base/sentence.h"
#include "core/keystore/keystore.h"
#include "core/ledger/genesis.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

constexpr std::uint8_t kLocalKdfLog2N = 14;  // the passphrase is random, so the cost buys nothing
constexpr std::uint64_t kLocalBondedTokens = 500'000'000;
constexpr std::uint64_t kLocalKeyPriceMicroUsd = 100'000'000;
constexpr int kStopGraceMs = 3'000;
constexpr std::int64_t kRestartMsMin = 1'000;
constexpr std::int64_t kRestartMsMax = 30'000;

/// A TCP port of the loopback interface that nobody listens on, or 0. `wanted` is kept if free.
std::uint16_t freePort(std::uint16_t wanted) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return 0;
    const int reuse = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(wanted);
    socklen_t length = sizeof address;
    std::uint16_t port = 0;
    if (::bind(descriptor, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
        ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
        port = ntohs(address.sin_port);
    }
    ::close(descriptor);
    return port;
}

std::string nodeName(unsigned index) {
    return "node " + std::to_string(index + 1);
}

struct LocalKey {
    PublicKey nodeKey;
    crypto::VrfPublicKey vrfKey;
};

/// A Node Key under a random passphrase that is stored beside it.
Result<LocalKey> makeNodeKey(const NodePaths& paths, unsigned index, const Clock& clock, Rng& rng) {
    STACKNET_CHECK(ensureDirectory(paths.root));
    std::array<std::uint8_t, 32> random{};
    rng.fill(random);
    const SecretBytes passphrase = SecretBytes::copyOf(toBase64Url(random));
    wipe(random.data(), random.size());
    STACKNET_CHECK(writeFileAtomically(paths.passphrase(), passphrase.view()));
    STACKNET_TRY(auto keystore, keystore::Keystore::open(paths.keys(), clock, rng,
                                                         crypto::ScryptCost{kLocalKdfLog2N, 8, 1}));
    STACKNET_TRY(const PublicKey key, keystore->create(nodeName(index), passphrase));
    STACKNET_TRY(const keystore::Signer signer, keystore->unlock(key, passphrase));
    return LocalKey{key, signer.vrfKey()};
}

/// The operator's key in node 0's folder.
Result<LocalKey> placeOwnKey(const NodePaths& paths, const OwnNodeKey& own, const Clock& clock,
                             Rng& rng) {
    STACKNET_CHECK(ensureDirectory(paths.root));
    STACKNET_TRY(auto keystore, keystore::Keystore::open(paths.keys(), clock, rng));
    STACKNET_CHECK(keystore->importFile(own.file));
    return LocalKey{own.nodeKey, own.vrfKey};
}

ledger::Genesis localGenesis(const std::string& name, const std::vector<LocalKey>& keys,
                             const Clock& clock) {
    ledger::Genesis genesis;
    genesis.networkName = name;
    genesis.localNetwork = true;
    genesis.timeMs = clock.wallMs();
    genesis.openRegistration = true;
    genesis.keyPriceBaseMicroUsd = kLocalKeyPriceMicroUsd;
    for (unsigned i = 0; i < keys.size(); ++i) {
        ledger::GenesisNodeKey key;
        key.publicKey = keys[i].nodeKey;
        key.vrfKey = keys[i].vrfKey;
        key.owner = ledger::ownerOf(keys[i].nodeKey);
        key.tokensBonded = kLocalBondedTokens;
        key.tokensFree = ledger::kTokensPerNodeKey - kLocalBondedTokens;
        key.state = ledger::NodeKeyState::Connected;
        genesis.nodeKeys.push_back(key);
        genesis.validators.push_back({keys[i].nodeKey, nodeName(i), kLocalBondedTokens});
    }
    return genesis;
}

Result<void> makeKeysAndGenesis(const std::filesystem::path& folder, unsigned count,
                                const std::string& name, const Clock& clock, Rng& rng,
                                const OwnNodeKey* own) {
    std::vector<LocalKey> keys;
    for (unsigned i = 0; i < count; ++i) {
        const NodePaths paths = localNode(folder, i);
        STACKNET_TRY(const LocalKey key, own != nullptr && i == 0
                                             ? placeOwnKey(paths, *own, clock, rng)
                                             : makeNodeKey(paths, i, clock, rng));
        keys.push_back(key);
    }
    const ledger::Genesis genesis = localGenesis(name, keys, clock);
    STACKNET_CHECK(genesis.check());
    const std::string document = genesis.toJson();
    for (unsigned i = 0; i < count; ++i) {
        STACKNET_CHECK(writeFileAtomically(localNode(folder, i).genesis(), asBytes(document)));
        NodeConfig config;
        config.name = nodeName(i);
        config.nodeKey = keys[i].nodeKey;
        config.listen = "127.0.0.1:0";
        if (own == nullptr || i > 0) config.kdfLog2N = kLocalKdfLog2N;
        config.serve = i == 0;
        // On one machine the others are there to check the one that serves.
        config.arena.checkTasks = true;
        STACKNET_CHECK(saveConfig(localNode(folder, i), config));
    }
    // Written last: its presence says that everything above is complete.
    return writeFileAtomically(folder / "genesis.json", asBytes(document));
}

std::uint16_t portOf(const std::string& address) {
    const std::size_t colon = address.rfind(':');
    if (colon == std::string::npos) return 0;
    return static_cast<std::uint16_t>(std::strtoul(address.c_str() + colon + 1, nullptr, 10));
}

/// Gives every node a port of its own that is free now and tells each of the others.
Result<void> assignPorts(const std::filesystem::path& folder, unsigned count) {
    std::vector<NodeConfig> configs;
    std::vector<std::uint16_t> taken;
    for (unsigned i = 0; i < count; ++i) {
        STACKNET_TRY(NodeConfig config, loadConfig(localNode(folder, i)));
        std::uint16_t port = freePort(portOf(config.listen));
        while (port == 0 || std::find(taken.begin(), taken.end(), port) != taken.end()) {
            port = freePort(0);
            if (port == 0) {
                return makeError(
                    "engine.no_free_port",
                    sentence("No free port on the loopback interface for the local network."));
            }
        }
        taken.push_back(port);
        config.listen = "127.0.0.1:" + std::to_string(port);
        configs.push_back(std::move(config));
    }
    for (unsigned i = 0; i < count; ++i) {
        configs[i].peers.clear();
        for (unsigned other = 0; other < count; ++other) {
            if (other == i) continue;
            configs[i].peers.push_back(
                {configs[other].nodeKey, configs[other].listen, configs[other].name});
        }
        STACKNET_CHECK(saveConfig(localNode(folder, i), configs[i]));
    }
    return {};
}

/// What lies beside a node that has run is not left over from a set-up.
Result<void> checkNoNode(const std::filesystem::path& folder) {
    const NodePaths paths{folder};
    std::error_code ignored;
    for (const auto& file : {paths.config(), paths.votes(), paths.chain()}) {
        if (!std::filesystem::exists(file, ignored)) continue;
        return makeError("engine.holds_a_node",
                         sentence("%1 holds a node of another network (%2). Make the local network "
                                  "in another data directory.",
                                  {folder.string(), file.filename().string()}));
    }
    return {};
}

Result<void> checkSameGenesis(const std::filesystem::path& folder, unsigned count) {
    STACKNET_TRY(const Bytes first, readFile(folder / "genesis.json", kGenesisBytesMax));
    STACKNET_TRY(const ledger::Genesis genesis, ledger::Genesis::fromJson(asText(first)));
    if (genesis.validators.size() != count) {
        return makeError("engine.local_network_size",
                         sentence("The local network in %1 has %2 nodes, not %3. Use that number, "
                                  "or another data directory.",
                                  {folder.string(), genesis.validators.size(), count}));
    }
    for (unsigned i = 0; i < count; ++i) {
        const auto path = localNode(folder, i).genesis();
        STACKNET_TRY(const Bytes other, readFile(path, kGenesisBytesMax));
        if (other != first) {
            return makeError("engine.genesis_mismatch",
                             sentence("%1 is the genesis of another network than %2. Restore the "
                                      "right file, or begin with an empty data directory.",
                                      {path.string(), (folder / "genesis.json").string()}));
        }
    }
    return {};
}

}  // namespace

NodePaths localNode(const std::filesystem::path& folder, unsigned index) {
    return NodePaths{folder / ("node" + std::to_string(index))};
}

bool holdsLocalNetwork(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "genesis.json", ignored)) return false;
    for (unsigned i = 0; i < kLocalNodesMax; ++i) {
        if (std::filesystem::exists(localNode(folder, i).root, ignored)) return true;
    }
    return false;
}

void clearCutOff(const std::filesystem::path& folder) {
    std::error_code ignored;
    // First: beside nodes it would say that they are complete.
    std::filesystem::remove(folder / "genesis.json", ignored);
    for (unsigned i = 0; i < kLocalNodesMax; ++i) {
        std::filesystem::remove_all(localNode(folder, i).root, ignored);
    }
}

Result<void> makeLocalNetwork(const std::filesystem::path& folder, unsigned count,
                              const std::string& name, const Clock& clock, Rng& rng,
                              const OwnNodeKey* own) {
    if (count < kLocalNodesMin || count > kLocalNodesMax) {
        return makeError(
            "engine.local_network_size",
            sentence(
                "A local network has 4 to 7 validators, not %1: four tolerate the loss of one.",
                {count}));
    }
    STACKNET_CHECK(ensureDirectory(folder));
    if (!holdsLocalNetwork(folder)) {
        STACKNET_CHECK(checkNoNode(folder));
        clearCutOff(folder);
        STACKNET_CHECK(makeKeysAndGenesis(folder, count, name, clock, rng, own));
    }
    STACKNET_CHECK(checkSameGenesis(folder, count));
    return assignPorts(folder, count);
}

struct LocalNetworkProcesses::Child {
    std::optional<Process> process;
    std::int64_t startAtMs = 0;
    std::int64_t startedMs = 0;
    std::int64_t delayMs = kRestartMsMin;
    std::int64_t killAtMs = 0;  ///< 0: was not asked to end
    bool frozen = false;
    bool withholds = false;
};

LocalNetworkProcesses::LocalNetworkProcesses(std::filesystem::path folder, unsigned count,
                                             std::filesystem::path daemonProgram,
                                             const Clock& clock)
    : m_folder(std::move(folder)),
      m_count(count),
      m_program(std::move(daemonProgram)),
      m_clock(clock),
      m_processIds(count, 0),
      m_states(count, api::LocalValidatorState::Unknown),
      m_wanted(count, api::LocalValidatorState::Running) {
    STACKNET_INVARIANT(::pipe2(m_wakePipe, O_CLOEXEC | O_NONBLOCK) == 0);
    // Children die with the thread that starts them, so one thread starts all and lives as long.
    m_thread = std::thread([this] { run(); });
}

LocalNetworkProcesses::~LocalNetworkProcesses() {
    ::close(m_wakePipe[1]);
    m_thread.join();
    ::close(m_wakePipe[0]);
}

std::vector<int> LocalNetworkProcesses::processIds() const {
    std::lock_guard lock(m_mutex);
    return m_processIds;
}

std::string LocalNetworkProcesses::problem() const {
    std::lock_guard lock(m_mutex);
    return m_problem;
}

std::vector<api::LocalValidatorState> LocalNetworkProcesses::states() const {
    std::lock_guard lock(m_mutex);
    return m_states;
}

Result<void> LocalNetworkProcesses::want(unsigned index, api::LocalValidatorState state) {
    using State = api::LocalValidatorState;
    if (index == 0 || index >= m_count)
        return makeError("api.bad_argument", "There is no validator of that number beside us.");
    if (state != State::Running && state != State::Frozen && state != State::Stopped &&
        state != State::Withholding) {
        return makeError("api.bad_argument",
                         "A validator can run, be frozen, be stopped or withhold transactions.");
    }
    {
        std::lock_guard lock(m_mutex);
        m_wanted[index] = state;
    }
    // A full pipe wakes as well.
    [[maybe_unused]] const ssize_t ignored = ::write(m_wakePipe[1], "x", 1);
    return {};
}

void LocalNetworkProcesses::publish(unsigned index, const Child& child) {
    using State = api::LocalValidatorState;
    std::lock_guard lock(m_mutex);
    m_processIds[index] = child.process ? child.process->pid() : 0;
    const State wanted = m_wanted[index];
    if (!child.process)
        m_states[index] = wanted == State::Stopped ? State::Stopped : State::Starting;
    else if (child.frozen)
        m_states[index] = State::Frozen;
    else if (child.killAtMs != 0 && wanted != State::Stopped)
        m_states[index] = State::Starting;  // ends, to be started in another way
    else
        m_states[index] = child.withholds ? State::Withholding : State::Running;
}

void LocalNetworkProcesses::start(unsigned index, Child& child) {
    ProcessOptions options;
    options.program = m_program;
    options.arguments = {"--data-dir", localNode(m_folder, index).root.string()};
    {
        std::lock_guard lock(m_mutex);
        child.withholds = m_wanted[index] == api::LocalValidatorState::Withholding;
    }
    if (child.withholds) options.arguments.push_back("--withhold");
    for (const char* name : {"PATH", "HOME", "XDG_RUNTIME_DIR", "STACKNET_ASSETS"}) {
        if (const char* value = std::getenv(name)) {
            options.environment.push_back(std::string(name) + "=" + value);
        }
    }
    options.outputFile = localNode(m_folder, index).root / "stacknetd.out";
    auto started = Process::start(options);
    child.frozen = false;
    child.killAtMs = 0;
    if (!started.ok()) {
        log::warning("engine", "validator_not_started",
                     {{"node", index}, {"reason", started.error().message}});
        child.startAtMs = m_clock.monotonicMs() + child.delayMs;
    } else {
        child.process = std::move(started).value();
        child.startedMs = m_clock.monotonicMs();
        log::info("engine", "validator_started", {{"node", index}, {"pid", child.process->pid()}});
    }
    publish(index, child);
    std::lock_guard lock(m_mutex);
    m_problem = started.ok() ? std::string() : started.error().message;
}

/// What the operator wants of a process that runs.
void LocalNetworkProcesses::carryOut(unsigned index, Child& child) {
    using State = api::LocalValidatorState;
    State wanted = State::Running;
    {
        std::lock_guard lock(m_mutex);
        wanted = m_wanted[index];
    }
    const bool freeze = wanted == State::Frozen;
    if (freeze != child.frozen) {
        child.process->signal(freeze ? SIGSTOP : SIGCONT);
        child.frozen = freeze;
        log::notice("engine", freeze ? "validator_frozen" : "validator_goes_on", {{"node", index}});
    }
    // Whether it withholds is said when it is started.
    const bool otherwise = !freeze && child.withholds != (wanted == State::Withholding);
    if ((wanted == State::Stopped || otherwise) && child.killAtMs == 0) {
        child.process->signal(SIGTERM);
        child.killAtMs = m_clock.monotonicMs() + kStopGraceMs;
    } else if (child.killAtMs != 0 && m_clock.monotonicMs() >= child.killAtMs) {
        child.process->signal(SIGKILL);
    }
    publish(index, child);
}

void LocalNetworkProcesses::run() {
    std::vector<Child> children(m_count);
    for (;;) {
        std::vector<pollfd> waits{{m_wakePipe[0], POLLIN, 0}};
        std::int64_t wakeMs = 60'000;
        for (unsigned i = 1; i < m_count; ++i) {
            Child& child = children[i];
            const std::int64_t now = m_clock.monotonicMs();
            if (child.process) {
                if (const auto exit = child.process->wait(0)) {
                    log::warning("engine", "validator_ended",
                                 {{"node", i}, {"signaled", exit->signaled}, {"code", exit->code}});
                    child.process.reset();
                    // One that ran well for a minute starts the row of delays anew, and so does
                    // one that was asked to end.
                    if (now - child.startedMs > 60'000 || child.killAtMs != 0)
                        child.delayMs = kRestartMsMin;
                    child.startAtMs = now + child.delayMs;
                    child.delayMs = std::min(child.delayMs * 2, kRestartMsMax);
                    publish(i, child);
                } else {
                    carryOut(i, child);
                    if (child.killAtMs != 0)
                        wakeMs = std::min(wakeMs, std::max<std::int64_t>(1, child.killAtMs - now));
                    waits.push_back({child.process->pidfd(), POLLIN, 0});
                    continue;
                }
            }
            {
                std::lock_guard lock(m_mutex);
                if (m_wanted[i] == api::LocalValidatorState::Stopped) {
                    m_states[i] = api::LocalValidatorState::Stopped;
                    continue;
                }
            }
            if (now >= child.startAtMs) {
                start(i, child);
                if (child.process) {
                    waits.push_back({child.process->pidfd(), POLLIN, 0});
                    // To be frozen as soon as it is there.
                    carryOut(i, child);
                    continue;
                }
            }
            wakeMs = std::min(wakeMs, std::max<std::int64_t>(1, child.startAtMs - now));
        }
        ::poll(waits.data(), waits.size(), static_cast<int>(wakeMs));
        char drained[64];
        ssize_t got = 0;
        while ((got = ::read(m_wakePipe[0], drained, sizeof drained)) > 0) {
        }
        if (got == 0) break;  // closed
    }
    endAll(children);
}

void LocalNetworkProcesses::endAll(std::vector<Child>& children) {
    for (Child& child : children) {
        if (!child.process) continue;
        child.process->signal(SIGTERM);
        if (child.frozen) child.process->signal(SIGCONT);  // else it would not hear
    }
    const std::int64_t deadline = m_clock.monotonicMs() + kStopGraceMs;
    for (Child& child : children) {
        if (!child.process) continue;
        const std::int64_t left = std::max<std::int64_t>(0, deadline - m_clock.monotonicMs());
        if (!child.process->wait(static_cast<int>(left))) child.process->signal(SIGKILL);
        child.process.reset();
    }
}

}  // namespace stacknet::engine
