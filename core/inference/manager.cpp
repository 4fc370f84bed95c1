#include "core/inference/manager.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/inference/managed_server.h"
#include "core/inference/openai_backend.h"

namespace stacknet::inference {

namespace {

constexpr std::uint32_t kAskTimeoutMs = 3'000;
constexpr std::string_view kRemedy = fixedSentence(
    "Install the small local model with \"./dev setup\", start Ollama, llama.cpp, vLLM or LM "
    "Studio on this machine, or set the address of an OpenAI-compatible server.");

}  // namespace

struct InferenceManager::State {
    State(Options given, Clock& givenClock, Rng& givenRng)
        : options(std::move(given)), clock(givenClock), rng(givenRng) {}

    Options options;
    Clock& clock;
    Rng& rng;

    std::thread watcher;
    mutable std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;  ///< guarded by mutex, like all below
    bool looked = false;    ///< the first round is over
    bool changed = false;   ///< the managed server has news
    bool waitsForGpus = false;
    std::optional<std::vector<std::string>> visibleGpus;
    std::shared_ptr<OpenAiBackend> configured;
    std::shared_ptr<ManagedLlamaServer> managed;
    std::shared_ptr<OpenAiBackend> discovered;
    std::optional<Error> configuredError;
    Error managedError;

    void watch();
    void startManaged();
    void findServer();
    void announce(BackendStatus& last);
    std::shared_ptr<IInferenceBackend> current() const;
    BackendStatus status() const;
};

InferenceManager::InferenceManager(Options options, Clock& clock, Rng& rng)
    : m_state(std::make_unique<State>(std::move(options), clock, rng)) {
    const Options& given = m_state->options;
    m_state->waitsForGpus = given.waitForGpus;
    if (given.configuredUrl.empty()) return;
    auto endpoint = parseEndpoint(given.configuredUrl, given.configuredKey);
    if (endpoint.ok()) {
        m_state->configured = std::make_shared<OpenAiBackend>(OpenAiBackend::Options{
            "configured address", std::move(*endpoint), given.timeouts, 64 << 20, nullptr, &clock});
    } else {
        m_state->configuredError = endpoint.error();
    }
}

InferenceManager::~InferenceManager() {
    stop();
}

void InferenceManager::start() {
    std::lock_guard lock(m_state->mutex);
    if (m_state->watcher.joinable() || m_state->stopping) return;
    m_state->watcher = std::thread([state = m_state.get()] { state->watch(); });
}

void InferenceManager::stop() {
    {
        std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->wake.notify_all();
    if (m_state->watcher.joinable()) m_state->watcher.join();
    std::shared_ptr<ManagedLlamaServer> managed;
    {
        std::lock_guard lock(m_state->mutex);
        managed = m_state->managed;
    }
    if (managed) managed->stop();
}

std::shared_ptr<IInferenceBackend> InferenceManager::State::current() const {
    std::lock_guard lock(mutex);
    if (configured) return configured;
    if (managed && managed->status().state != BackendState::Unavailable) return managed;
    if (discovered) return discovered;
    return managed;
}

BackendStatus InferenceManager::State::status() const {
    if (const auto backend = current()) return backend->status();
    std::lock_guard lock(mutex);
    BackendStatus status;
    if (configuredError) {
        status.reason = configuredError->message;
        status.remedy = sentence("Correct the address in the settings.");
    } else if (!looked) {
        status.state = BackendState::Starting;
        status.reason = sentence("The node is looking for a model.");
        status.remedy = sentence("Wait some seconds.");
    } else {
        status.reason = sentence("There is no model on this machine.");
        status.remedy = std::string(kRemedy);
        if (managedError.code == "inference.bad_model_json") status.reason = managedError.message;
    }
    return status;
}

void InferenceManager::State::startManaged() {
    if (options.modelDirectory.empty()) return;
    auto installed = findInstalledModel(options.modelDirectory);
    if (!installed.ok()) {
        std::lock_guard lock(mutex);
        managedError = installed.error();
        return;
    }
    ManagedLlamaServer::Options child;
    child.installed = std::move(*installed);
    child.stateDirectory = options.stateDirectory;
    child.conversations = options.conversations;
    child.timeouts = options.timeouts;
    {
        std::lock_guard lock(mutex);
        child.visibleGpus = visibleGpus;
    }
    child.onChange = [this] {
        {
            std::lock_guard lock(mutex);
            changed = true;
        }
        wake.notify_all();
    };
    auto server = std::make_shared<ManagedLlamaServer>(std::move(child), clock, rng);
    server->start();
    std::lock_guard lock(mutex);
    server->setVisibleGpus(visibleGpus);  // it may have changed meanwhile
    managed = std::move(server);
}

void InferenceManager::State::findServer() {
    if (discovered) {
        if (discovered->refresh(kAskTimeoutMs).ok() && !discovered->models().empty()) return;
        std::lock_guard lock(mutex);
        discovered.reset();
    }
    const auto servers = discoverServers(options.probes);
    if (servers.empty()) return;
    auto endpoint = parseEndpoint(servers.front().url);
    if (!endpoint.ok()) return;
    auto backend = std::make_shared<OpenAiBackend>(OpenAiBackend::Options{
        servers.front().name, std::move(*endpoint), options.timeouts, 64 << 20, nullptr, &clock});
    if (!backend->refresh(kAskTimeoutMs).ok()) return;
    log::info("inference", "server_found", {{"name", servers.front().name}});
    std::lock_guard lock(mutex);
    discovered = std::move(backend);
}

void InferenceManager::State::announce(BackendStatus& last) {
    const BackendStatus now = status();
    if (now == last) return;
    last = now;
    if (options.onChange) options.onChange();
}

void InferenceManager::State::watch() {
    BackendStatus last;
    std::int64_t askedMs = 0;
    while (true) {
        // The managed server wakes us for its own changes; the network is asked on time only.
        const std::int64_t nowMs = clock.monotonicMs();
        const bool mayStart = [this] {
            std::lock_guard lock(mutex);
            return configured || !waitsForGpus;
        }();
        if (!mayStart) {
            // Neither ours nor another: whoever answered would use what is kept out.
        } else if (askedMs == 0 || nowMs - askedMs >= options.watchMs) {
            askedMs = nowMs;
            if (configured) {
                (void)configured->refresh(kAskTimeoutMs);
            } else if (!configuredError) {
                if (!managed) startManaged();
                const bool managedWorks =
                    managed && managed->status().state != BackendState::Unavailable;
                if (options.discover && !managedWorks) findServer();
            }
            std::lock_guard lock(mutex);
            looked = true;
        }
        announce(last);
        std::unique_lock lock(mutex);
        wake.wait_for(lock, std::chrono::milliseconds(options.watchMs),
                      [this] { return stopping || changed; });
        if (stopping) return;
        changed = false;
    }
}

ServerOwner InferenceManager::owner() const {
    const auto backend = m_state->current();
    std::lock_guard lock(m_state->mutex);
    if (m_state->configured || m_state->configuredError) return ServerOwner::Other;
    if (!m_state->looked) return ServerOwner::Unknown;
    if (!backend) return ServerOwner::Nobody;
    return backend == m_state->managed ? ServerOwner::Ours : ServerOwner::Other;
}

void InferenceManager::setVisibleGpus(std::optional<std::vector<std::string>> uuids) {
    {
        std::lock_guard lock(m_state->mutex);
        m_state->visibleGpus = uuids;
        m_state->changed = m_state->changed || m_state->waitsForGpus;
        m_state->waitsForGpus = false;
        if (m_state->managed) m_state->managed->setVisibleGpus(std::move(uuids));
    }
    m_state->wake.notify_all();
}

BackendStatus InferenceManager::status() const {
    return m_state->status();
}

std::vector<std::string> InferenceManager::models() const {
    const auto backend = m_state->current();
    return backend ? backend->models() : std::vector<std::string>();
}

Result<ModelIdentity> InferenceManager::identify(const std::string& model) const {
    const auto backend = m_state->current();
    if (backend) return backend->identify(model);
    const BackendStatus status = m_state->status();
    const bool starting = status.state == BackendState::Starting;
    return makeError(starting ? "inference.starting" : "inference.no_backend",
                     status.reason + " " + status.remedy, starting);
}

Result<ChatEnd> InferenceManager::chat(const SecretBytes& requestJson, const std::string& model,
                                       const DeltaSink& sink, const CancelToken& cancel) {
    const auto backend = m_state->current();
    if (backend) return backend->chat(requestJson, model, sink, cancel);
    STACKNET_CHECK(identify(model));
    return makeError("inference.no_backend", std::string(kRemedy));
}

Result<Embeddings> InferenceManager::embed(const SecretBytes& requestJson, const std::string& model,
                                           std::size_t inputs, const CancelToken& cancel) {
    const auto backend = m_state->current();
    if (backend) return backend->embed(requestJson, model, inputs, cancel);
    STACKNET_CHECK(identify(model));
    return makeError("inference.no_backend", std::string(kRemedy));
}

Result<Hash256> InferenceManager::reproClass() const {
    const auto backend = m_state->current();
    if (backend) return backend->reproClass();
    STACKNET_CHECK(identify(""));
    return makeError("inference.no_backend", std::string(kRemedy));
}

Result<ChatEnd> InferenceManager::chatReproducibly(const SecretBytes& requestJson,
                                                   const std::string& model, const DeltaSink& sink,
                                                   const CancelToken& cancel) {
    const auto backend = m_state->current();
    if (backend) return backend->chatReproducibly(requestJson, model, sink, cancel);
    STACKNET_CHECK(identify(model));
    return makeError("inference.no_backend", std::string(kRemedy));
}

Result<TokenScores> InferenceManager::score(const ScoreRequest& request, const std::string& model,
                                            const CancelToken& cancel) {
    const auto backend = m_state->current();
    if (backend) return backend->score(request, model, cancel);
    STACKNET_CHECK(identify(model));
    return makeError("inference.no_backend", std::string(kRemedy));
}

}  // namespace stacknet::inference
