#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/inference/backend.h"
#include "core/inference/discovery.h"
#include "core/inference/endpoint.h"

namespace stacknet::inference {

enum class ServerOwner : std::uint8_t {
    Unknown,  ///< the manager still looks
    Ours,     ///< the managed server, started by us
    Other,    ///< a configured address, or a server found on this machine
    Nobody,   ///< there is none
};

/// Picks the back end: the configured address when there is one, else the installed model run by
/// us, else the first server found on this machine. Keeps looking (every `watchMs`) while none is
/// ready and watches the picked one. status() names what to do when there is none.
class InferenceManager final : public IInferenceBackend {
public:
    struct Options {
        std::string configuredUrl;  ///< empty: none
        std::string configuredKey;
        /// Folder with the installed model's model.json; empty: no managed model.
        std::filesystem::path modelDirectory;
        std::filesystem::path stateDirectory;  ///< the managed server's log and digest cache
        std::uint32_t conversations = 2;       ///< of the managed server
        bool discover = true;
        std::vector<ServerProbe> probes = defaultProbes();
        Timeouts timeouts;
        std::uint32_t watchMs = 5'000;
        /// The managed server, and what is found in its place, waits for setVisibleGpus(): some GPU
        /// is kept out, and which ones there are is not known yet.
        bool waitForGpus = false;
        /// Called on the manager's thread after each change of status(). Must return at once.
        std::function<void()> onChange;
    };

    InferenceManager(Options options, Clock& clock, Rng& rng);
    ~InferenceManager() override;

    /// Starts looking and returns at once.
    void start();
    /// Ends the watching and the managed server. Idempotent. Chats that run end with an error.
    void stop();

    /// Whose server answers. Any thread.
    ServerOwner owner() const;
    /// Which GPUs the managed server may use (ManagedLlamaServer::setVisibleGpus). Any thread.
    void setVisibleGpus(std::optional<std::vector<std::string>> uuids);

    BackendStatus status() const override;
    std::vector<std::string> models() const override;
    Result<ModelIdentity> identify(const std::string& model) const override;
    Result<ChatEnd> chat(const SecretBytes& requestJson, const std::string& model,
                         const DeltaSink& sink, const CancelToken& cancel) override;
    Result<Embeddings> embed(const SecretBytes& requestJson, const std::string& model,
                             std::size_t inputs, const CancelToken& cancel) override;
    Result<Hash256> reproClass() const override;
    Result<ChatEnd> chatReproducibly(const SecretBytes& requestJson, const std::string& model,
                                     const DeltaSink& sink, const CancelToken& cancel) override;
    Result<TokenScores> score(const ScoreRequest& request, const std::string& model,
                              const CancelToken& cancel) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::inference
