#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/e2ee/key_documents.h"
#include "core/routing/explain.h"

/// What a gateway asks of the network: which node takes a task, and to carry a request that was
/// sealed for another node there. The engine implements it.
namespace stacknet::gateway {

/// The endpoints whose sealed requests are carried on.
enum class ForwardEndpoint : std::uint8_t { Chat = 0, Code = 1, Embeddings = 2 };
inline constexpr std::uint8_t kForwardEndpoints = 3;

/// What a client sent in the clear beside a sealed body, as it sent it: the node checks all of it,
/// and snx/1 binds it. Each printable ASCII; empty: not sent.
struct ForwardHeaders {
    static constexpr std::size_t kValueMax = 256;
    ForwardEndpoint endpoint = ForwardEndpoint::Chat;
    std::string contentType;
    std::string encapsulatedKey;
    std::string profile;
    std::string keyId;
    std::string requestId;
    std::string confidential;
    std::string model;
    bool operator==(const ForwardHeaders&) const = default;
};
/// "/v1/chat/completions", ...
std::string_view forwardPath(ForwardEndpoint endpoint);

/// Content types that an answer may have outside.
enum class AnswerType : std::uint8_t { Json = 0, EventStream = 1, Binary = 2, Problem = 3 };
inline constexpr std::uint8_t kAnswerTypes = 4;
std::string_view answerTypeName(AnswerType type);
/// By the name up to its parameters; Binary for one that is not known.
AnswerType answerTypeOf(std::string_view name);

/// The outside of an answer.
struct ForwardHead {
    std::uint16_t status = 0;  ///< 200..599
    AnswerType type = AnswerType::Binary;
    std::string responseNonce;  ///< 64 hexadecimal digits; empty: the answer is not sealed
    bool operator==(const ForwardHead&) const = default;
};

struct ForwardRequest {
    PublicKey node;
    ForwardHeaders headers;
    Bytes body;  ///< sealed
};

/// Told of one call on any thread, one call at a time: onHead, onBody*, then onEnd; or onFailed at
/// any point, after which nothing comes. Must not block.
class IForwardSink {
public:
    virtual ~IForwardSink() = default;
    virtual void onHead(const ForwardHead& head) = 0;
    virtual void onBody(Bytes piece) = 0;
    virtual void onEnd() = 0;
    /// Codes: "forward.unreachable", "forward.busy", "forward.refused", "forward.timed_out",
    /// "forward.failed", "forward.too_large", "forward.stopping".
    virtual void onFailed(const Error& error) = 0;
};

class IForwardCall {
public:
    virtual ~IForwardCall() = default;
    /// The client took so many bytes of onBody; the node sends on.
    virtual void taken(std::size_t bytes) = 0;
    virtual void cancel() = 0;
};

/// A decision, and what a client needs to seal a request for the chosen node.
struct RouteAnswer {
    routing::Explanation explanation;  ///< `nodes` only when they were asked for
    /// The chosen node's key: descriptor and signature; nothing when it takes no sealed requests.
    std::optional<e2ee::KeyDocument> key;
    bool here = false;  ///< the chosen node is this one
};

/// Thread safe.
class IRouter {
public:
    virtual ~IRouter() = default;
    virtual PublicKey self() const = 0;
    /// Decides now. `seed`: to make a decision again; else random.
    virtual RouteAnswer route(const routing::TaskNeeds& needs,
                              const std::optional<routing::DrawSeed>& seed, bool explain) = 0;
    /// Which other node says that this encryption key is its own; nothing when none does, or more
    /// than one.
    virtual std::optional<PublicKey> nodeOf(const e2ee::KeyId& keyId) const = 0;
    /// Carries a sealed request to its node and its answer back. Returns at once; failures come
    /// through the sink, possibly before this returns.
    virtual std::shared_ptr<IForwardCall> forward(ForwardRequest request,
                                                  std::shared_ptr<IForwardSink> sink) = 0;
};

}  // namespace stacknet::gateway
