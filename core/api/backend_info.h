#pragma once

#include <cstdint>
#include <string>

/// The model's back end and what waits for it, for people. No content, no key of a server.
namespace stacknet::api {

/// Unknown: nothing was asked yet. Stopped: so many requests failed in a row that none is sent
/// until a pause is over (the circuit is open). Trying: the pause is over and one request tries.
enum class BackendHealth : std::uint8_t { Unknown, Healthy, Degraded, Stopped, Trying };
enum class Support : std::uint8_t { Unknown, No, Yes };

struct BackendInfo {
    BackendHealth health = BackendHealth::Unknown;
    std::int64_t sinceMs = 0;   ///< when this state began; 0: since the start
    std::string healthReason;   ///< a sentence, empty when Unknown or Healthy
    std::string lastErrorCode;  ///< of the last failure of the back end itself; empty: none yet
    std::uint32_t failuresInARow = 0;
    std::uint32_t retryInMs = 0;  ///< while Stopped: until the next request may try
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;         ///< by the back end's fault
    std::uint64_t notSent = 0;        ///< refused while the circuit was open
    std::uint64_t contextTokens = 0;  ///< of one conversation of the default model; 0: unknown
    std::uint32_t conversations = 0;  ///< at a time; 0: unknown
    Support embeddings = Support::Unknown;
    Support toolCalls = Support::Unknown;
    Support logprobs = Support::Unknown;
    std::string quantisation;  ///< empty: unknown
    std::string modelDigest;   ///< SHA-256 of the model's file; empty: only its name is known
    std::string reproClass;    ///< of this node and its default model; empty: none
    std::string reproReason;   ///< why there is none, a sentence
    bool operator==(const BackendInfo&) const = default;
};

/// Tasks of one kind of worker now. Each account with a waiting task gets the same share.
struct QueueInfo {
    std::uint32_t running = 0;
    std::uint32_t waiting = 0;
    std::uint32_t accounts = 0;  ///< with a waiting task
    bool operator==(const QueueInfo&) const = default;
};

}  // namespace stacknet::api
