#include "core/network/peer_link_internal.h"

#include "core/network/peer_network.h"

namespace stacknet::network {

namespace {

// Above our own frame limit, so that a frame somewhat too large is answered with a sentence; one
// beyond this is cut off by gRPC itself.
constexpr int kReceiveBytesMax = 2 * static_cast<int>(kFrameBytesMax);
constexpr int kConnectTimeoutMs = 5'000;

grpc::ChannelArguments channelArguments() {
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(kReceiveBytesMax);
    // We pace the attempts ourselves: a channel serves one attempt and shares no back-off state.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, kConnectTimeoutMs);
    // A proxy of the environment must not see nor carry links between nodes.
    arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
    return arguments;
}

}  // namespace

void Link::startWrite() {
    STACKNET_INVARIANT(!writing && phase != Phase::Closing);
    writing = true;
    doStartWrite(&outgoing);
}

void Link::refuse(const Error& error) {
    if (phase == Phase::Closing) return;
    phase = Phase::Closing;
    refused = true;
    wire::Frame frame;
    frame.mutable_refusal()->set_code(error.code);
    frame.mutable_refusal()->set_message(error.message);
    m_pendingRefusal = std::move(frame);
    if (!writing) finishPendingRefusal();
}

void Link::finishPendingRefusal() {
    if (!m_pendingRefusal.has_value()) return;
    outgoing = std::move(*m_pendingRefusal);
    m_pendingRefusal.reset();
    writing = true;
    doWriteLast(&outgoing);
}

void Link::close(bool abruptly) {
    phase = Phase::Closing;
    m_pendingRefusal.reset();
    doClose(abruptly);
}

DialledLink::DialledLink(LinkOwner& owner, const std::string& address,
                         const std::shared_ptr<grpc::ChannelCredentials>& credentials)
    : Link(true),
      m_owner(owner),
      m_address(address),
      m_channel(grpc::CreateCustomChannel(address, credentials, channelArguments())),
      m_stub(wire::PeerLink::NewStub(m_channel)) {}

void DialledLink::start(wire::Frame greeting) {
    outgoing = std::move(greeting);
    m_stub->async()->Open(&m_context, this);
    // Writes start outside of gRPC's own callbacks; the hold keeps OnDone away until we let go.
    AddHold();
    m_held = true;
    startRead();
    startWrite();
    StartCall();
}

const grpc::AuthContext* DialledLink::authContext() {
    if (m_authContext == nullptr) m_authContext = m_context.auth_context();
    return m_authContext.get();
}

void DialledLink::doWriteLast(const wire::Frame* frame) {
    StartWriteLast(frame, grpc::WriteOptions());
    releaseHold();
}

void DialledLink::doClose(bool abruptly) {
    static_cast<void>(abruptly);  // the dialling side has no other way to end a stream
    m_context.TryCancel();
    releaseHold();
}

void DialledLink::releaseHold() {
    if (!m_held) return;
    m_held = false;
    RemoveHold();
}

void DialledLink::OnDone(const grpc::Status& status) {
    m_owner.onEnded(*this, status);  // not ours any more
}

AcceptedLink::AcceptedLink(LinkOwner& owner, grpc::CallbackServerContext* context)
    : Link(false),
      m_owner(owner),
      m_context(context),
      m_authContext(context->auth_context()),
      m_remoteAddress(context->peer()) {}

void AcceptedLink::doWriteLast(const wire::Frame* frame) {
    if (m_finished) return;
    m_finished = true;
    StartWriteAndFinish(frame, grpc::WriteOptions(), grpc::Status::OK);
}

void AcceptedLink::doClose(bool abruptly) {
    // After the cancel a write that the other side does not read no longer stands in the way.
    if (abruptly || (writing && !m_finished)) m_context->TryCancel();
    if (m_finished) return;
    m_finished = true;
    Finish(grpc::Status::OK);
}

void AcceptedLink::OnDone() {
    m_owner.onEnded(*this, grpc::Status::OK);  // not ours any more
}

}  // namespace stacknet::network
