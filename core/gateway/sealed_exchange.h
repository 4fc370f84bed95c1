#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/secret.h"
#include "core/e2ee/request_receiver.h"
#include "core/gateway/http_gate.h"

namespace stacknet::gateway {

class ServerCore;

/// One request that came encrypted (EHBP as published, or snx/1), once it was opened, and the
/// sealing of its answer. Everything that the handler says is sealed, errors too. Bytes of the
/// answer are appended to `out`, ready for the HTTP body. Errors of the sealing calls are those of
/// e2ee::ResponseSealer; after one the connection must end, which the client takes as cut off.
/// One thread at a time.
class SealedExchange {
public:
    /// Opens `body`, whose caller has passed the check of the API key, and leaves the plaintext
    /// there. Errors: those of e2ee::RequestReceiver; `body` is then empty. The caller answers with
    /// e2ee::errorAnswer and seals nothing.
    static Result<SealedExchange> open(ServerCore& core, const RequestHead& head,
                                       SecretBytes& body);

    bool isSnx() const { return m_sealer.profile() == e2ee::Profile::Snx1; }
    /// "ehbp" or "snx/1".
    std::string_view profileName() const { return isSnx() ? "snx/1" : "ehbp"; }
    const e2ee::KeyId& keyId() const { return m_keyId; }
    std::string nonceHeader() const { return m_sealer.nonceHeader(); }
    /// Content-Type outside: the inner one under EHBP, because proxies and stock clients look at
    /// it; nothing but bytes under snx/1, where the head frame says it.
    std::string_view outerContentType(std::string_view inner) const {
        return isSnx() ? "application/octet-stream" : inner;
    }
    /// False when snx/1 bound another flag than the body holds (E23). EHBP binds nothing.
    bool boundTo(bool confidential) const {
        return !isSnx() || m_boundConfidential == confidential;
    }

    /// A whole answer. `finalJson` is for the final frame, which EHBP has not; the signature of the
    /// answer is added.
    Result<void> whole(unsigned status, std::string_view contentType, ByteView body,
                       std::string_view finalJson, SecretBytes& out);
    /// The start of a stream of events; sent with the first flush.
    Result<void> beginStream(unsigned status, SecretBytes& out);
    bool streamBegun() const { return m_streamBegun; }
    /// One flush of events, which is one frame. Only the first event, which tells the role alone,
    /// has a frame of its own under snx/1: the length of the first token would show beside it.
    Result<void> flush(ByteView events, SecretBytes& out);
    /// snx/1: a frame that says that the stream lives.
    Result<void> keepAlive(SecretBytes& out);
    /// snx/1: {"error": ...} in a frame of its own; only endStream may follow.
    Result<void> fail(ByteView errorJson, SecretBytes& out);
    Result<void> endStream(std::string_view finalJson, SecretBytes& out);

private:
    SealedExchange(const ServerCore& core, const e2ee::RequestReceiver& receiver,
                   e2ee::ResponseSealer sealer, bool boundConfidential);
    /// `finalJson`, an object, with the signature of all that was sealed before.
    std::string signedFinal(std::string_view finalJson);
    /// Moves m_frames to `out` when `sealed` went well.
    Result<void> deliver(Result<void> sealed, SecretBytes& out);

    const ServerCore* m_core;
    e2ee::ResponseSealer m_sealer;
    e2ee::RequestId m_requestId;
    e2ee::KeyId m_keyId;
    bool m_boundConfidential = false;
    bool m_streamBegun = false;
    bool m_firstFlushed = false;
    Bytes m_frames;
};

}  // namespace stacknet::gateway
