#include "core/inference/managed_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <thread>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/process.h"
#include "core/base/sentence.h"
#include "core/inference/exclusive_gate.h"
#include "core/inference/http_exchange.h"
#include "core/inference/machine_facts.h"
#include "core/inference/model_digest.h"
#include "core/inference/openai_backend.h"
#include "core/inference/repro_request.h"

namespace stacknet::inference {

namespace {

constexpr std::uint32_t kRestartMaxMs = 60'000;
constexpr std::int64_t kStableMs = 60'000;
constexpr std::uint32_t kHealthTimeoutMs = 1'000;
constexpr std::uint32_t kAskTimeoutMs = 5'000;
constexpr std::int64_t kAskAgainMs = 10'000;
constexpr int kStopGraceMs = 2'000;
constexpr std::uintmax_t kLogBytesMax = 1 << 20;

/// A loopback port that nobody listens on now. 0 when the machine has none.
std::uint16_t freeLoopbackPort() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return 0;
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* general = reinterpret_cast<sockaddr*>(&address);
    const bool bound =
        ::bind(descriptor, general, size) == 0 && ::getsockname(descriptor, general, &size) == 0;
    ::close(descriptor);
    return bound ? ntohs(address.sin_port) : 0;
}

/// What programs can still take, the page cache counted as free. 0 when it is not known.
std::uint64_t availableMemory() {
    std::ifstream file("/proc/meminfo");
    std::string name;
    std::uint64_t kibibytes = 0;
    std::string unit;
    while (file >> name >> kibibytes) {
        if (name == "MemAvailable:") return kibibytes << 10;
        std::getline(file, unit);
    }
    return 0;
}

ServerSizing sizeForThisMachine() {
    return sizeForMachine(std::thread::hardware_concurrency(), availableMemory());
}

}  // namespace

struct ManagedLlamaServer::State {
    State(Options given, Clock& givenClock, Rng& givenRng)
        : options(std::move(given)), clock(givenClock), rng(givenRng) {}

    Options options;
    Clock& clock;
    Rng& rng;

    std::thread supervisor;
    CancelToken ending;  ///< cancelled by stop()
    mutable std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;                   ///< guarded by mutex, like all below
    std::shared_ptr<OpenAiBackend> backend;  ///< of the child that answers now
    /// Ask inside the gate: who waited there may find another child than when it came.
    Result<std::shared_ptr<OpenAiBackend>> answering();
    std::int64_t processId = 0;
    bool digestChecked = false;
    BackendStatus status;
    ReproFacts machine;                                   ///< of the program file and this machine
    std::optional<std::vector<std::string>> visibleGpus;  ///< of the next child
    std::optional<std::vector<std::string>> startedGpus;  ///< of the child that runs
    ExclusiveGate gate;                                   ///< every request passes it
    std::shared_ptr<BackendHealth> health = std::make_shared<BackendHealth>();

    void supervise();
    Result<void> checkDigest();
    Result<Process> startChild(Endpoint& endpoint);
    bool waitUntilHealthy(Process& child, const Endpoint& endpoint);
    std::vector<std::string> childEnvironment(const Endpoint& endpoint);
    /// Until the child has ended or is to be replaced: `held` then keeps requests waiting.
    void watch(Process& child, OpenAiBackend& ready, std::optional<ExclusiveGate::Pass>& held);
    bool gpusChanged() const {
        std::lock_guard lock(mutex);
        return visibleGpus != startedGpus;
    }
    void publish(BackendState state, std::string reason, std::string remedy,
                 std::shared_ptr<OpenAiBackend> newBackend = nullptr);
    void replacing();
    bool pause(std::uint32_t ms);
    bool isStopping() const {
        std::lock_guard lock(mutex);
        return stopping;
    }
};

ManagedLlamaServer::ManagedLlamaServer(Options options, Clock& clock, Rng& rng)
    : m_state(std::make_unique<State>(std::move(options), clock, rng)) {
    State& state = *m_state;
    if (state.options.sizing.contextTokens == 0) state.options.sizing = sizeForThisMachine();
    state.options.conversations = std::clamp<std::uint32_t>(state.options.conversations, 1, 16);
    state.visibleGpus = state.options.visibleGpus;
    state.status.name = "llama.cpp (managed)";
    state.status.model = state.options.installed.name;
    state.status.reason = sentence("The local model has not been started.");
    state.status.remedy = sentence("Start the node.");
}

ManagedLlamaServer::~ManagedLlamaServer() {
    stop();
}

void ManagedLlamaServer::start() {
    std::lock_guard lock(m_state->mutex);
    if (m_state->supervisor.joinable() || m_state->stopping) return;
    m_state->status.state = BackendState::Starting;
    m_state->status.reason = sentence("The local model is being loaded.");
    m_state->status.remedy = sentence("Wait some seconds.");
    m_state->supervisor = std::thread([state = m_state.get()] { state->supervise(); });
}

void ManagedLlamaServer::stop() {
    {
        std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->wake.notify_all();
    m_state->ending.cancel();
    if (m_state->supervisor.joinable()) m_state->supervisor.join();
}

/// True: time to end.
bool ManagedLlamaServer::State::pause(std::uint32_t ms) {
    std::unique_lock lock(mutex);
    return wake.wait_for(lock, std::chrono::milliseconds(ms), [this] { return stopping; });
}

void ManagedLlamaServer::State::publish(BackendState state, std::string reason, std::string remedy,
                                        std::shared_ptr<OpenAiBackend> newBackend) {
    {
        std::lock_guard lock(mutex);
        backend = std::move(newBackend);
        status.state = state;
        status.reason = std::move(reason);
        status.remedy = std::move(remedy);
        status.url = backend ? backend->status().url : "";
    }
    if (options.onChange) options.onChange();
}

Result<void> ManagedLlamaServer::State::checkDigest() {
    if (digestChecked) return {};
    STACKNET_TRY(
        const Hash256 digest,
        modelFileDigest(options.installed.model, options.stateDirectory / "model-digest", ending));
    if (digest != options.installed.modelDigest) {
        return makeError(
            "inference.model_corrupt",
            sentence(
                "The model file %1 is not the one that was installed; install the model again.",
                {options.installed.model.string()}));
    }
    ReproFacts facts = machineFacts(options.installed.server, options.stateDirectory, ending);
    std::lock_guard lock(mutex);
    machine = std::move(facts);
    digestChecked = true;
    return {};
}

Result<Process> ManagedLlamaServer::State::startChild(Endpoint& endpoint) {
    STACKNET_CHECK(ensureDirectory(options.stateDirectory));
    const std::filesystem::path logFile = options.stateDirectory / "llama-server.log";
    std::error_code ignored;
    if (std::filesystem::file_size(logFile, ignored) > kLogBytesMax && !ignored) {
        std::filesystem::resize_file(logFile, 0, ignored);
    }
    endpoint.host = "127.0.0.1";
    endpoint.port = freeLoopbackPort();
    endpoint.basePath = "/v1";
    SecretBytes key(24);
    rng.fill(key.mutableView());
    endpoint.apiKey = toHex(key.view());
    const std::uint32_t context = options.sizing.contextTokens * options.conversations;
    ProcessOptions child;
    child.program = options.installed.server;
    // Prompts must not outlive their request: no prompt cache, no slot page, and only warnings in
    // the log (the server logs no prompt below its debug level).
    child.arguments = {"--model",
                       options.installed.model.string(),
                       "--alias",
                       options.installed.name,
                       "--host",
                       endpoint.host,
                       "--port",
                       std::to_string(endpoint.port),
                       "--ctx-size",
                       std::to_string(context),
                       "--parallel",
                       std::to_string(options.conversations),
                       "--threads",
                       std::to_string(options.sizing.threads),
                       "--log-verbosity",
                       "2",
                       "--cache-ram",
                       "0",
                       "--no-cache-prompt",
                       "--no-slots",
                       "--no-ui",
                       "--offline"};
    child.environment = childEnvironment(endpoint);
    child.workingDirectory = options.stateDirectory;
    child.outputFile = logFile;
    return Process::start(child);
}

std::vector<std::string> ManagedLlamaServer::State::childEnvironment(const Endpoint& endpoint) {
    std::vector<std::string> environment = {"LLAMA_API_KEY=" + endpoint.apiKey, "LC_ALL=C.UTF-8",
                                            "PATH=/usr/bin:/bin",
                                            "HOME=" + options.stateDirectory.string()};
    std::lock_guard lock(mutex);
    startedGpus = visibleGpus;
    if (!visibleGpus) return environment;
    std::string list;
    for (const std::string& uuid : *visibleGpus) list += (list.empty() ? "" : ",") + uuid;
    environment.push_back("CUDA_VISIBLE_DEVICES=" + list);
    return environment;
}

/// False: the child has ended, does not answer in time, or we are to stop.
bool ManagedLlamaServer::State::waitUntilHealthy(Process& child, const Endpoint& endpoint) {
    const std::int64_t deadline = clock.monotonicMs() + options.startTimeoutMs;
    while (clock.monotonicMs() < deadline) {
        if (httpGetText(endpoint, "/health", kHealthTimeoutMs, ending).ok()) return true;
        if (child.wait(0).has_value() || pause(100)) return false;
    }
    return false;
}

void ManagedLlamaServer::State::watch(Process& child, OpenAiBackend& ready,
                                      std::optional<ExclusiveGate::Pass>& held) {
    std::int64_t askedMs = clock.monotonicMs();
    while (!isStopping()) {
        if (child.wait(200).has_value()) return;
        if (gpusChanged()) {
            auto alone = gate.enter(true, ending);
            if (alone.ok()) held = std::move(*alone);
            return;
        }
        const std::int64_t nowMs = clock.monotonicMs();
        // Its facts do not change: once they are there, nothing is asked any more.
        if (ready.status().capabilities.slots != 0 || nowMs - askedMs < kAskAgainMs) continue;
        askedMs = nowMs;
        (void)ready.refresh(kAskTimeoutMs, ending);
    }
}

void ManagedLlamaServer::State::replacing() {
    log::notice("inference", "model_server_replaced", {{"model", options.installed.name}});
    publish(BackendState::Starting,
            sentence("The local model's server is started again with the GPUs that may work."),
            sentence("Wait some seconds."));
}

void ManagedLlamaServer::State::supervise() {
    std::uint32_t restartMs = options.firstRestartMs;
    std::optional<ExclusiveGate::Pass> held;  // while a child is replaced
    while (!isStopping()) {
        Endpoint endpoint;
        auto child = startChild(endpoint);
        auto digest = child.ok() ? checkDigest() : Result<void>(child.error());
        if (!digest.ok()) {
            log::warning("inference", "model_refused", {{"code", digest.error().code}});
            if (child.ok()) child->terminate(kStopGraceMs);
            held.reset();
            publish(BackendState::Unavailable, digest.error().message,
                    sentence("Install the model again; the node keeps trying."));
            if (pause(restartMs)) break;
            restartMs = std::min(restartMs * 2, kRestartMaxMs);
            continue;
        }
        {
            std::lock_guard lock(mutex);
            processId = child->pid();
        }
        std::int64_t readySince = 0;
        if (waitUntilHealthy(*child, endpoint)) {
            auto ready = std::make_shared<OpenAiBackend>(OpenAiBackend::Options{
                status.name, endpoint, options.timeouts, 64 << 20, health, &clock});
            // A machine that is busy may take some tries.
            while (!ready->refresh(kAskTimeoutMs, ending).ok()) {
                if (child->wait(0).has_value() || pause(200)) break;
            }
            health->replaced(clock.monotonicMs());
            readySince = clock.monotonicMs();
            log::info("inference", "model_ready",
                      {{"model", options.installed.name}, {"port", endpoint.port}});
            publish(BackendState::Ready, "", "", ready);
            held.reset();
            watch(*child, *ready, held);
        } else {
            held.reset();
        }
        if (held) replacing();
        const bool ended = child->wait(0).has_value();
        const Process::Exit exit = child->terminate(kStopGraceMs);
        {
            std::lock_guard lock(mutex);
            processId = 0;
        }
        if (isStopping()) break;
        if (held) continue;
        if (readySince != 0 && clock.monotonicMs() - readySince >= kStableMs) {
            restartMs = options.firstRestartMs;
        }
        log::warning("inference", "model_server_ended",
                     {{"by_itself", ended},
                      {"signal", exit.signaled},
                      {"code", exit.code},
                      {"restart_ms", restartMs}});
        publish(
            readySince != 0 ? BackendState::Starting : BackendState::Unavailable,
            sentence("The local model's server ended and is started again in %1 s.",
                     {(restartMs + 999) / 1000}),
            sentence("Its log is %1.", {(options.stateDirectory / "llama-server.log").string()}));
        if (pause(restartMs)) break;
        restartMs = std::min(restartMs * 2, kRestartMaxMs);
    }
    publish(BackendState::Unavailable, sentence("The local model has been stopped."),
            sentence("Start the node."));
}

void ManagedLlamaServer::setVisibleGpus(std::optional<std::vector<std::string>> uuids) {
    std::lock_guard lock(m_state->mutex);
    m_state->visibleGpus = std::move(uuids);
}

std::int64_t ManagedLlamaServer::processId() const {
    std::lock_guard lock(m_state->mutex);
    return m_state->processId;
}

BackendStatus ManagedLlamaServer::status() const {
    std::lock_guard lock(m_state->mutex);
    BackendStatus status = m_state->status;
    status.health = m_state->health->report(m_state->clock.monotonicMs());
    if (!m_state->backend) return status;
    const BackendStatus answering = m_state->backend->status();
    status.capabilities = answering.capabilities;
    // A child that lives and does not work.
    if (answering.state == BackendState::Unavailable) {
        status.state = answering.state;
        status.reason = answering.reason;
        status.remedy = answering.remedy;
    }
    return status;
}

ReproFacts ManagedLlamaServer::reproFacts() const {
    const Capabilities capabilities = status().capabilities;
    std::lock_guard lock(m_state->mutex);
    ReproFacts facts = m_state->machine;
    if (m_state->digestChecked) facts.modelDigest = m_state->options.installed.modelDigest;
    facts.serverBuild = capabilities.build;
    const ModelFacts* model = capabilities.find(m_state->options.installed.name);
    if (model != nullptr) {
        facts.quantisation = model->quantisation;
        facts.contextTokens = static_cast<std::uint32_t>(model->contextTokens);
    }
    facts.threads = m_state->options.sizing.threads;
    // The key of the child is known to nobody else.
    facts.exclusive = true;
    return facts;
}

Result<Hash256> ManagedLlamaServer::reproClass() const {
    return nodeReproClass(reproFacts());
}

std::vector<std::string> ManagedLlamaServer::models() const {
    std::lock_guard lock(m_state->mutex);
    if (m_state->status.state != BackendState::Ready) return {};
    return {m_state->options.installed.name};
}

Result<ModelIdentity> ManagedLlamaServer::identify(const std::string& model) const {
    const InstalledModel& installed = m_state->options.installed;
    if (!model.empty() && model != installed.name) {
        return makeError(
            "inference.model_not_found",
            sentence("This node does not serve that model; ask for one that /v1/models lists."));
    }
    return ModelIdentity{installed.name, installed.modelDigest, true};
}

Result<std::shared_ptr<OpenAiBackend>> ManagedLlamaServer::State::answering() {
    std::lock_guard lock(mutex);
    if (backend) return backend;
    const bool starting = status.state == BackendState::Starting;
    return makeError(starting ? "inference.starting" : "inference.no_backend",
                     status.reason + " " + status.remedy, starting);
}

Result<ChatEnd> ManagedLlamaServer::chat(const SecretBytes& requestJson, const std::string& model,
                                         const DeltaSink& sink, const CancelToken& cancel) {
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    STACKNET_TRY(const ExclusiveGate::Pass pass, m_state->gate.enter(false, cancel));
    STACKNET_TRY(const auto backend, m_state->answering());
    return backend->chat(requestJson, identity.name, sink, cancel);
}

Result<ChatEnd> ManagedLlamaServer::chatReproducibly(const SecretBytes& requestJson,
                                                     const std::string& model,
                                                     const DeltaSink& sink,
                                                     const CancelToken& cancel) {
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    STACKNET_TRY(const ReproRequest request, reproducibleRequest(requestJson));
    STACKNET_TRY(const ExclusiveGate::Pass pass, m_state->gate.enter(true, cancel));
    STACKNET_TRY(const auto backend, m_state->answering());
    STACKNET_TRY(const Hash256 nodeClass, reproClass());
    STACKNET_TRY(ChatEnd end, backend->chat(request.requestJson, identity.name, sink, cancel));
    end.reproClass = taskReproClass(nodeClass, request.sampling);
    return end;
}

Result<TokenScores> ManagedLlamaServer::score(const ScoreRequest& request, const std::string& model,
                                              const CancelToken& cancel) {
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    STACKNET_TRY(const ExclusiveGate::Pass pass, m_state->gate.enter(false, cancel));
    STACKNET_TRY(const auto backend, m_state->answering());
    return backend->score(request, identity.name, cancel);
}

Result<Embeddings> ManagedLlamaServer::embed(const SecretBytes& requestJson,
                                             const std::string& model, std::size_t inputs,
                                             const CancelToken& cancel) {
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    STACKNET_TRY(const ExclusiveGate::Pass pass, m_state->gate.enter(false, cancel));
    STACKNET_TRY(const auto backend, m_state->answering());
    return backend->embed(requestJson, identity.name, inputs, cancel);
}

}  // namespace stacknet::inference
