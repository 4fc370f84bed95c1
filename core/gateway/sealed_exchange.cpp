#include "core/gateway/sealed_exchange.h"

#include <utility>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/e2ee/node_keys.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/server_core.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kEventEnd = "\n\n";

e2ee::RequestHeaders sealedHeaders(const RequestHead& head) {
    e2ee::RequestHeaders headers;
    headers.encapsulatedKey = valuesOf(head, e2ee::kEncapsulatedKeyHeader);
    headers.profile = valuesOf(head, e2ee::kProfileHeader);
    headers.keyId = valuesOf(head, e2ee::kKeyIdHeader);
    headers.requestId = valuesOf(head, e2ee::kRequestIdHeader);
    // Without the profile nothing may claim the rest of it: somebody took a header off (E24).
    if (headers.profile.empty() && (!headers.keyId.empty() || !headers.requestId.empty())) {
        headers.encapsulatedKey.clear();
    }
    return headers;
}

e2ee::RequestContext contextOf(const ServerCore& core, const RequestHead& head) {
    e2ee::RequestContext context;
    context.method = std::string(head.method);
    context.target = std::string(head.target);
    const auto contentType = valuesOf(head, "content-type");
    if (contentType.size() == 1) context.contentType = std::string(contentType[0]);
    context.stackId = core.config.stackId;
    context.confidential = readClearHeaders(head).confidential.value_or(false);
    return context;
}

/// All of the plaintext, of which nothing is used before the end was reached.
Result<SecretBytes> readAll(e2ee::RequestReceiver& receiver, ByteView body) {
    SecretBytes plaintext;
    while (true) {
        STACKNET_TRY(const std::optional<ByteView> piece, receiver.take(body));
        if (!piece) break;
        plaintext.append(*piece);
    }
    STACKNET_CHECK(receiver.finish());
    return plaintext;
}

}  // namespace

SealedExchange::SealedExchange(const ServerCore& core, const e2ee::RequestReceiver& receiver,
                               e2ee::ResponseSealer sealer, bool boundConfidential)
    : m_core(&core),
      m_sealer(std::move(sealer)),
      m_requestId(receiver.requestId()),
      m_keyId(receiver.keyId()),
      m_boundConfidential(boundConfidential) {
    if (isSnx() && core.services.signAnswer) m_sealer.recordTranscript();
}

Result<SealedExchange> SealedExchange::open(ServerCore& core, const RequestHead& head,
                                            SecretBytes& body) {
    const SecretBytes sealed = std::move(body);
    body = SecretBytes();
    const e2ee::RequestContext context = contextOf(core, head);
    e2ee::KeyId keyId;
    const auto attempt = [&]() -> Result<SealedExchange> {
        STACKNET_TRY(e2ee::RequestReceiver receiver,
                     core.services.nodeKeys->receive(sealedHeaders(head), context));
        keyId = receiver.keyId();
        STACKNET_TRY(body, readAll(receiver, sealed.view()));
        keyId = receiver.keyId();
        STACKNET_TRY(e2ee::ResponseSealer sealer, core.respond(receiver));
        return SealedExchange(core, receiver, std::move(sealer), context.confidential);
    };
    auto opened = attempt();
    if (!opened.ok()) {
        body.clear();
        log::info("gateway", "e2ee_refused", {{"code", opened.error().code}, {"e2ee_key", keyId}});
    }
    return opened;
}

Result<void> SealedExchange::deliver(Result<void> sealed, SecretBytes& out) {
    if (sealed.ok()) out.append(ByteView(m_frames));
    m_frames.clear();
    return sealed;
}

std::string SealedExchange::signedFinal(std::string_view finalJson) {
    std::string text(finalJson);
    if (!isSnx() || !m_core->services.signAnswer) return text;
    const Bytes statement = e2ee::answerReceiptStatement(m_requestId, m_sealer.takeTranscript());
    const auto signature = m_core->services.signAnswer(statement);
    if (!signature.ok()) return text;  // the Node Key is locked: the answer stands without it
    text.pop_back();
    if (text.size() > 1) text += ',';
    return text + R"("answer_signature":")" + toHex(*signature) + "\"}";
}

Result<void> SealedExchange::whole(unsigned status, std::string_view contentType, ByteView body,
                                   std::string_view finalJson, SecretBytes& out) {
    const auto seal = [&]() -> Result<void> {
        STACKNET_CHECK(m_sealer.start(status, contentType, m_frames));
        STACKNET_CHECK(m_sealer.data(body, m_frames));
        return m_sealer.finish(signedFinal(finalJson), m_frames);
    };
    return deliver(seal(), out);
}

Result<void> SealedExchange::beginStream(unsigned status, SecretBytes& out) {
    m_streamBegun = true;
    return deliver(m_sealer.start(status, "text/event-stream", m_frames), out);
}

Result<void> SealedExchange::flush(ByteView events, SecretBytes& out) {
    if (isSnx() && !std::exchange(m_firstFlushed, true)) {
        const std::size_t end = asText(events).find(kEventEnd);
        if (end != std::string_view::npos) {
            const std::size_t first = end + kEventEnd.size();
            STACKNET_CHECK(deliver(m_sealer.streamData(events.first(first), m_frames), out));
            events = events.subspan(first);
        }
    }
    return deliver(m_sealer.streamData(events, m_frames), out);
}

Result<void> SealedExchange::keepAlive(SecretBytes& out) {
    return deliver(m_sealer.keepAlive(m_frames), out);
}

Result<void> SealedExchange::fail(ByteView errorJson, SecretBytes& out) {
    return deliver(m_sealer.error(asText(errorJson), m_frames), out);
}

Result<void> SealedExchange::endStream(std::string_view finalJson, SecretBytes& out) {
    return deliver(m_sealer.finish(signedFinal(finalJson), m_frames), out);
}

}  // namespace stacknet::gateway
