#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/inference/backend.h"
#include "core/inference/endpoint.h"

namespace stacknet::inference {

/// The llama.cpp server and the model it serves, as `model.json` of the installed model folder
/// names them: {"server": path, "model": path, "model_sha256": hex, "name": text}. Paths may be
/// relative to the folder; without a name the model is called as its file.
struct InstalledModel {
    std::filesystem::path server;
    std::filesystem::path model;
    Hash256 modelDigest;  ///< what the file must hash to
    std::string name;     ///< "smollm2-135m-instruct"
};

/// Errors: "inference.model_not_installed" (no model.json, or a file it names is missing),
/// "inference.bad_model_json" (names the field). Both say what to do.
Result<InstalledModel> findInstalledModel(const std::filesystem::path& folder);

/// Context and threads that fit this machine.
struct ServerSizing {
    std::uint32_t threads = 1;        ///< all cores but one, which the node keeps; 1..16
    std::uint32_t contextTokens = 0;  ///< of one conversation
};
/// `memoryBytes`: what is free for programs now. Under 2 GiB 2,048 tokens, under 8 GiB 4,096,
/// otherwise 8,192.
ServerSizing sizeForMachine(std::uint32_t cores, std::uint64_t memoryBytes);

/// Runs the llama.cpp server as a child: on a free loopback port, with a random key that travels
/// in the child's environment, without web page, slots and prompt cache, and with a log that holds
/// warnings only. A child that ends is started again after 1, 2, 4 .. 60 s; one that has answered
/// for a minute starts the row anew. stop() or the destructor ends it; so does our own death.
class ManagedLlamaServer final : public IInferenceBackend {
public:
    struct Options {
        InstalledModel installed;
        std::filesystem::path stateDirectory;  ///< log and digest cache; made when missing
        std::uint32_t conversations = 2;       ///< served at a time
        ServerSizing sizing;                   ///< zero context: chosen by sizeForMachine
        Timeouts timeouts;
        std::uint32_t firstRestartMs = 1'000;
        std::uint32_t startTimeoutMs = 300'000;  ///< loading a large model takes long
        /// UUIDs of the GPUs that the child may use ("GPU-..."), in its CUDA_VISIBLE_DEVICES; an
        /// empty list leaves it none. Nothing: all, and the variable is not set.
        std::optional<std::vector<std::string>> visibleGpus;
        /// Called on the supervisor's thread after each change of status(). Must return at once.
        std::function<void()> onChange;
    };

    /// Does not start anything yet.
    ManagedLlamaServer(Options options, Clock& clock, Rng& rng);
    ~ManagedLlamaServer() override;

    /// Starts the supervisor's thread and returns at once.
    void start();
    /// Ends the child (SIGTERM, after 2 s SIGKILL) and joins. Idempotent.
    void stop();

    /// Which GPUs the child may use from its next start on. One that answers with others is ended
    /// and started again once its requests are done; new ones wait for its successor. Any thread.
    void setVisibleGpus(std::optional<std::vector<std::string>> uuids);

    /// The child's process id; 0 while none runs.
    std::int64_t processId() const;

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
    /// What reproClass() is made of, as far as it is known now.
    ReproFacts reproFacts() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::inference
