#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

/// What a model server is and can do, as far as it says so. A fact that nobody stated is unknown
/// and stays so: nothing is inferred from a name.
namespace stacknet::inference {

enum class ServerKind : std::uint8_t { Other, LlamaCpp, Vllm, Ollama, LmStudio };
/// "llama.cpp", "vLLM", "Ollama", "LM Studio", "OpenAI-compatible server".
std::string_view serverKindName(ServerKind kind);

enum class Support : std::uint8_t { Unknown, No, Yes };
std::string_view supportName(Support support);  ///< "unknown", "no", "yes"

/// What is known of one model.
struct ModelFacts {
    std::string name;
    /// Tokens of prompt and answer together, for one conversation; 0: unknown. Of an Ollama model
    /// that is not loaded it is what the model was made for, which is no less than what it will be.
    std::uint64_t contextTokens = 0;
    std::string quantisation;  ///< "Q4_1", "4bit"; empty: unknown
    Support embeddings = Support::Unknown;
    Support toolCalls = Support::Unknown;  ///< the model's template knows tools
    bool operator==(const ModelFacts&) const = default;
};

struct Capabilities {
    ServerKind kind = ServerKind::Other;
    std::string version;      ///< "0.9.1"; empty: unknown
    std::string build;        ///< llama.cpp's build_info; empty: unknown
    std::uint32_t slots = 0;  ///< conversations at a time; 0: unknown
    std::string endOfTurn;    ///< the token that ends an answer, as text; empty: unknown
    Support logprobs = Support::Unknown;
    Support tokenize = Support::Unknown;      ///< counts tokens without running the model
    Support seed = Support::Unknown;          ///< takes a seed for its sampling
    Support promptScores = Support::Unknown;  ///< scores given tokens in one request
    std::vector<ModelFacts> models;           ///< at most 256
    bool operator==(const Capabilities&) const = default;

    /// Null when nothing is known of that model.
    const ModelFacts* find(std::string_view model) const;
    ModelFacts& factsOf(std::string_view model);
};

/// What the kind alone says: the endpoints that every version in use has.
void addKindFacts(Capabilities& capabilities);

// Readers of the servers' own documents. Total and bounded: they take what is of the right form and
// leave the rest; texts are printable ASCII of at most 100 bytes, numbers below 2^32. False: the
// document is not what this kind of server answers.

/// GET /v1/models: kind by "owned_by", vLLM's max_model_len, llama.cpp's meta.ftype.
bool readModelFacts(std::string_view json, Capabilities& capabilities);
/// llama.cpp GET /props. Its facts are those of the one model that it serves.
bool readLlamaProps(std::string_view json, Capabilities& capabilities);
/// vLLM GET /version and Ollama GET /api/version.
bool readVersion(std::string_view json, Capabilities& capabilities);
/// Ollama POST /api/show of `model`.
bool readOllamaShow(std::string_view json, std::string_view model, Capabilities& capabilities);
/// Ollama GET /api/ps: the context that loaded models run with.
bool readOllamaLoaded(std::string_view json, Capabilities& capabilities);
/// LM Studio GET /api/v0/models.
bool readLmStudioModels(std::string_view json, Capabilities& capabilities);

}  // namespace stacknet::inference
