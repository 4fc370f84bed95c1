#pragma once

#include <grpcpp/grpcpp.h>

#include <atomic>
#include <deque>
#include <optional>

#include "core/network/handshake.h"
#include "generated/peer.grpc.pb.h"

/// One gRPC stream to another node. Internal to the module.
namespace stacknet::network {

namespace wire = stacknet::peer::v1;

class Link;

/// Who owns the links; PeerHub. Called on gRPC threads without any lock held.
class LinkOwner {
public:
    virtual ~LinkOwner() = default;
    virtual void onRead(Link& link, bool ok) = 0;
    virtual void onWritten(Link& link, bool ok) = 0;
    virtual void onCancelled(Link& link) = 0;
    /// The last call about a link. The owner deletes it, a dialled one on a thread of its own:
    /// gRPC 1.51 joins its callback threads when the last channel goes, so that must not happen on
    /// one of them.
    virtual void onEnded(Link& link, const grpc::Status& status) = 0;
};

/// The state of a stream, guarded by the owner's mutex, and the few operations that differ between
/// the side that dialled and the side that was dialled. Belongs to the owner after onEnded.
class Link {
public:
    enum class Phase : std::uint8_t {
        Greeting,   ///< waiting for the other side's Hello
        Accepting,  ///< dialled side only: our Hello is sent, waiting for Accept
        Up,
        Closing
    };

    explicit Link(bool dialled) : m_dialled(dialled) {}
    virtual ~Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    bool dialled() const { return m_dialled; }
    virtual const grpc::AuthContext* authContext() = 0;
    virtual std::string remoteAddress() const = 0;

    void startRead() { doStartRead(&incoming); }
    /// Sends `outgoing`; not while writing.
    void startWrite();
    /// Sends a refusal when the stream allows it, then ends the stream.
    void refuse(const Error& error);
    /// Ends the stream: in good order, or at once when `abruptly`.
    void close(bool abruptly);
    /// To be called when a write is done: sends the refusal that had to wait for it.
    void finishPendingRefusal();

    Phase phase = Phase::Greeting;
    PublicKey peer;  ///< whom we dialled, or who the accepted Hello named
    std::uint64_t instance = 0;
    bool writing = false;
    bool inCallback = false;          ///< a frame of it is in the owner's callback at this moment
    std::deque<wire::Frame> control;  ///< go before data; bounded by the owner
    std::int64_t openedMs = 0;        ///< monotonic
    std::int64_t lastHeardMs = 0;     ///< monotonic
    std::int64_t lastPingMs = 0;      ///< monotonic
    std::int64_t closingSinceMs = 0;  ///< monotonic; set by the owner
    bool wasUp = false;
    bool refused = false;  ///< ended by a refusal, of ours or of the other side
    wire::Frame incoming;
    wire::Frame outgoing;

protected:
    virtual void doStartRead(wire::Frame* frame) = 0;
    virtual void doStartWrite(const wire::Frame* frame) = 0;
    virtual void doWriteLast(const wire::Frame* frame) = 0;
    virtual void doClose(bool abruptly) = 0;

private:
    const bool m_dialled;
    std::optional<wire::Frame> m_pendingRefusal;
};

/// Opens a stream to `address`; `greeting` is our Hello. The owner registers the link before any of
/// its callbacks can run, by calling start() under its mutex.
class DialledLink final : public Link, public grpc::ClientBidiReactor<wire::Frame, wire::Frame> {
public:
    DialledLink(LinkOwner& owner, const std::string& address,
                const std::shared_ptr<grpc::ChannelCredentials>& credentials);
    void start(wire::Frame greeting);

    const grpc::AuthContext* authContext() override;
    std::string remoteAddress() const override { return m_address; }

    void OnReadDone(bool ok) override { m_owner.onRead(*this, ok); }
    void OnWriteDone(bool ok) override { m_owner.onWritten(*this, ok); }
    void OnDone(const grpc::Status& status) override;

private:
    void doStartRead(wire::Frame* frame) override { StartRead(frame); }
    void doStartWrite(const wire::Frame* frame) override { StartWrite(frame); }
    void doWriteLast(const wire::Frame* frame) override;
    void doClose(bool abruptly) override;
    void releaseHold();

    LinkOwner& m_owner;
    std::string m_address;
    std::shared_ptr<grpc::Channel> m_channel;
    std::unique_ptr<wire::PeerLink::Stub> m_stub;
    grpc::ClientContext m_context;
    std::shared_ptr<const grpc::AuthContext> m_authContext;
    bool m_held = false;
};

/// The other side of a DialledLink, made by the service.
class AcceptedLink final : public Link, public grpc::ServerBidiReactor<wire::Frame, wire::Frame> {
public:
    AcceptedLink(LinkOwner& owner, grpc::CallbackServerContext* context);

    const grpc::AuthContext* authContext() override { return m_authContext.get(); }
    std::string remoteAddress() const override { return m_remoteAddress; }

    void OnReadDone(bool ok) override { m_owner.onRead(*this, ok); }
    void OnWriteDone(bool ok) override { m_owner.onWritten(*this, ok); }
    void OnCancel() override { m_owner.onCancelled(*this); }
    void OnDone() override;

private:
    void doStartRead(wire::Frame* frame) override {
        if (!m_finished) StartRead(frame);
    }
    void doStartWrite(const wire::Frame* frame) override { StartWrite(frame); }
    void doWriteLast(const wire::Frame* frame) override;
    void doClose(bool abruptly) override;

    LinkOwner& m_owner;
    grpc::CallbackServerContext* m_context;
    std::shared_ptr<const grpc::AuthContext> m_authContext;
    std::string m_remoteAddress;
    bool m_finished = false;  ///< nothing may be started on the stream any more
};

}  // namespace stacknet::network
