#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/inference/backend.h"
#include "core/inference/endpoint.h"

namespace stacknet::inference {

/// Talks to one OpenAI-compatible address. https is verified against the system's certificates and
/// the host's name. Does not watch the address by itself: refresh() asks it.
class OpenAiBackend final : public IInferenceBackend {
public:
    struct Options {
        std::string name = "configured address";
        Endpoint endpoint;
        Timeouts timeouts;
        std::size_t answerBytesMax = 64 << 20;
        std::shared_ptr<BackendHealth> health = nullptr;  ///< null: one of its own
        const Clock* clock = nullptr;                     ///< null: the machine's
    };
    explicit OpenAiBackend(Options options);
    ~OpenAiBackend() override;

    /// Asks for the models and keeps the answer for status() and models(); asks for the other
    /// capabilities with it once a minute and when the models change. Blocks, at most `timeoutMs`
    /// for each of connecting and answering of at most five requests.
    Result<void> refresh(std::uint32_t timeoutMs, const CancelToken& cancel = {});

    BackendStatus status() const override;
    std::vector<std::string> models() const override;
    Result<ModelIdentity> identify(const std::string& model) const override;
    Result<ChatEnd> chat(const SecretBytes& requestJson, const std::string& model,
                         const DeltaSink& sink, const CancelToken& cancel) override;
    Result<Embeddings> embed(const SecretBytes& requestJson, const std::string& model,
                             std::size_t inputs, const CancelToken& cancel) override;
    Result<TokenScores> score(const ScoreRequest& request, const std::string& model,
                              const CancelToken& cancel) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The digest that stands for a model whose file is not ours.
Hash256 modelNameDigest(const std::string& name);

}  // namespace stacknet::inference
