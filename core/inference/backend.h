#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/inference/cancel_token.h"
#include "core/inference/capabilities.h"
#include "core/inference/health.h"
#include "core/inference/repro_class.h"
#include "core/inference/token_scores.h"

/// Where answers come from: a model served behind an OpenAI-compatible HTTP address.
namespace stacknet::inference {

enum class BackendState : std::uint8_t { Ready, Starting, Unavailable };

/// What the back end can do now, for people.
struct BackendStatus {
    BackendState state = BackendState::Unavailable;
    std::string name;           ///< "llama.cpp (managed)", "Ollama", "configured address"
    std::string url;            ///< without a key; empty while there is none
    std::string model;          ///< the model that an empty ChatTask::model means
    std::string reason;         ///< a sentence, empty when Ready
    std::string remedy;         ///< what to do about it, empty when Ready
    Capabilities capabilities;  ///< as the server last said; empty until it was asked
    HealthReport health;
    bool operator==(const BackendStatus&) const = default;
};

/// Which model answers. `digest` is the SHA-256 of the model's file when `fromFile`; of a model
/// that somebody else serves only the name is known, and `digest` is
/// SHA-256("stacknet.model.name.v1\0" || name).
struct ModelIdentity {
    std::string name;
    Hash256 digest;
    bool fromFile = false;
};

/// How a chat ended.
struct ChatEnd {
    std::string finishReason;  ///< "stop", "length", "tool_calls", "content_filter"
    std::uint64_t promptTokens = 0;
    std::uint64_t completionTokens = 0;
    bool usageReported = false;  ///< false: the server gave no counts, both are 0
    /// Tokens of the prompt that were taken from a cache, where the server says so.
    std::optional<std::uint64_t> cachedTokens;
    /// Of chatReproducibly(): taskReproClass() of this answer.
    std::optional<Hash256> reproClass;
};

/// The vectors of an embeddings request. They tell of the text that they were made of.
struct Embeddings {
    std::vector<SecretBytes> vectors;  ///< float32, little-endian, in the order of the inputs
    std::uint64_t promptTokens = 0;
    bool usageReported = false;  ///< false: the server gave no count
};
inline constexpr std::size_t kEmbeddingDimensionsMax = 65'536;

/// Receives the "delta" objects of one answer as JSON text, in order, on the caller's thread.
using DeltaSink = std::function<void(SecretBytes deltaJson)>;

/// Thread safe; several chats may run at a time.
class IInferenceBackend {
public:
    virtual ~IInferenceBackend() = default;

    /// Never blocks on the network.
    virtual BackendStatus status() const = 0;
    /// The names known now; empty while there is no back end. Never blocks on the network.
    virtual std::vector<std::string> models() const = 0;
    /// `model` empty: the default. Errors: "inference.no_backend", "inference.model_not_found".
    virtual Result<ModelIdentity> identify(const std::string& model) const = 0;

    /// Runs one chat completion to its end, on the caller's thread. `requestJson` is an OpenAI
    /// request body; "model", "stream", "stream_options" and "n" are set by the back end, and
    /// "min_p" to kMinPMicro when it is absent. Its member "cache_salt" names the account: prompts
    /// of two accounts never share a prefix cache where the server lets us say so (vLLM: the salt
    /// goes on; llama.cpp, which has none: see SlotBook); other servers do not get it. A prompt
    /// that the model's context cannot hold is not sent. `sink` gets every delta as it arrives. A
    /// cancelled token closes the connection and the call returns within a second.
    /// Errors: "inference.no_backend", "inference.starting" (retryable), "inference.cancelled",
    /// "inference.model_not_found", "inference.bad_request", "inference.context_exceeded",
    /// "inference.busy" (retryable), "inference.circuit_open" (retryable; see BackendHealth),
    /// "inference.refused" (wrong key), "inference.connect_failed" (retryable),
    /// "inference.timed_out" (retryable), "inference.tls_failed", "inference.failed",
    /// "inference.bad_answer", "inference.answer_too_large".
    virtual Result<ChatEnd> chat(const SecretBytes& requestJson, const std::string& model,
                                 const DeltaSink& sink, const CancelToken& cancel) = 0;

    /// Makes the vectors of an OpenAI embeddings request with `inputs` inputs; "model" and
    /// "encoding_format" are set by the back end. Errors: those of chat(), "inference.unsupported"
    /// (the server makes no embeddings), "inference.bad_answer" also for another number of vectors,
    /// vectors of different lengths or numbers that a float32 cannot hold.
    virtual Result<Embeddings> embed(const SecretBytes& requestJson, const std::string& model,
                                     std::size_t inputs, const CancelToken& cancel) = 0;

    /// The class of this machine and its default model, in which answers are the same bit by bit.
    /// Error "inference.not_reproducible" names what is not known: tasks are of class T then.
    virtual Result<Hash256> reproClass() const;
    /// chat() of a request written by reproducibleRequest(), with nothing else computed beside it:
    /// waits until what runs has ended, and lets nothing begin until it has. Errors: those of
    /// chat() and of reproducibleRequest(), "inference.not_reproducible".
    virtual Result<ChatEnd> chatReproducibly(const SecretBytes& requestJson,
                                             const std::string& model, const DeltaSink& sink,
                                             const CancelToken& cancel);
    /// Scores an answer's tokens for the tolerant check. Errors: those of chat(),
    /// "inference.unsupported" (the server scores no given tokens).
    virtual Result<TokenScores> score(const ScoreRequest& request, const std::string& model,
                                      const CancelToken& cancel);
};

}  // namespace stacknet::inference
