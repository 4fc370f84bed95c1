#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "core/base/clock.h"
#include "core/engine/routing_messages.h"

namespace stacknet::engine {

/// Carries sealed requests of this node's clients to the nodes that they are sealed for, and the
/// sealed answers back. Opens nothing and keeps nothing: what came is handed on, at most
/// kForwardWindow bytes of one call wait. Thread safe; sinks are called under its lock.
class ForwardAsker {
public:
    struct Limits {
        std::size_t callsMax = 256;       ///< of all nodes
        std::size_t callsPerNode = 16;    ///< what a node takes of one asker
        std::int64_t silenceMs = 20'000;  ///< a node that says nothing of a call for so long
    };
    struct Counts {
        std::uint64_t asked = 0;
        std::uint64_t failed = 0;
    };
    /// False: there is no link to that peer.
    using Send = std::function<bool(const PublicKey& peer, const RoutingMessage& message)>;
    /// How many calls run at a node now. Called under the lock.
    using Running = std::function<void(const PublicKey& node, std::size_t calls)>;

    ForwardAsker(Send send, Running running, const Clock& clock, Limits limits);
    ~ForwardAsker();
    ForwardAsker(const ForwardAsker&) = delete;
    ForwardAsker& operator=(const ForwardAsker&) = delete;

    std::shared_ptr<gateway::IForwardCall> ask(gateway::ForwardRequest request,
                                               std::shared_ptr<gateway::IForwardSink> sink);
    /// One of a node's messages: ForwardAnswer, ForwardAnswerBody, ForwardEnd, ForwardCredit,
    /// ForwardFailed. Those of calls that are over are passed over.
    void received(const PublicKey& from, const RoutingMessage& message);
    /// The link is gone: every call there fails.
    void peerLost(const PublicKey& peer);
    /// Ends calls that are silent. Every second or so.
    void tick();
    /// Ends all with "forward.stopping" and takes no more.
    void stop();
    Counts counts() const;

private:
    struct Shared;
    const std::shared_ptr<Shared> m_shared;
};

}  // namespace stacknet::engine
