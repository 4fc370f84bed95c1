#include "core/engine/routing_messages.h"

#include <algorithm>

#include "core/base/canonical.h"
#include "core/routing/advert.h"

namespace stacknet::engine {

namespace {

using gateway::ForwardHeaders;

constexpr std::size_t kNonceDigits = 64;

void write(CanonicalWriter& out, const RoutingAdvert& message) {
    out.bytes(message.advert);
}
void write(CanonicalWriter& out, const ForwardOpen& message) {
    const ForwardHeaders& headers = message.headers;
    out.u64(message.call).u8(static_cast<std::uint8_t>(headers.endpoint));
    for (const std::string* value :
         {&headers.contentType, &headers.encapsulatedKey, &headers.profile, &headers.keyId,
          &headers.requestId, &headers.confidential, &headers.model}) {
        out.text(*value);
    }
    out.u64(message.bodyBytes);
}
void write(CanonicalWriter& out, const ForwardBody& message) {
    out.u64(message.call).u32(message.sequence).bytes(message.piece);
}
void write(CanonicalWriter& out, const ForwardAnswer& message) {
    out.u64(message.call).u16(message.head.status);
    out.u8(static_cast<std::uint8_t>(message.head.type)).text(message.head.responseNonce);
}
void write(CanonicalWriter& out, const ForwardAnswerBody& message) {
    out.u64(message.call).u32(message.sequence).bytes(message.piece);
}
void write(CanonicalWriter& out, const ForwardEnd& message) {
    out.u64(message.call).u32(message.pieces);
}
void write(CanonicalWriter& out, const ForwardCredit& message) {
    out.u64(message.call).u64(message.bytes).boolean(message.toAsker);
}
void write(CanonicalWriter& out, const ForwardFailed& message) {
    out.u64(message.call).u8(static_cast<std::uint8_t>(message.fault));
}
void write(CanonicalWriter& out, const ForwardCancel& message) {
    out.u64(message.call);
}

/// A header's value: nothing in it ends a line or begins another header.
std::string readValue(CanonicalReader& in, const char* field) {
    std::string value = in.text(ForwardHeaders::kValueMax, field);
    const bool printable = std::all_of(
        value.begin(), value.end(), [](char letter) { return letter >= 0x20 && letter <= 0x7E; });
    if (!printable) in.fail(field, "holds a letter that no header may hold");
    return value;
}

std::uint8_t readBelow(CanonicalReader& in, const char* field, std::uint8_t bound) {
    const std::uint8_t value = in.u8(field);
    if (value >= bound) in.fail(field, "is not known");
    return value < bound ? value : std::uint8_t{0};
}

ForwardOpen readOpen(CanonicalReader& in) {
    ForwardOpen message;
    message.call = in.u64("call");
    ForwardHeaders& headers = message.headers;
    headers.endpoint = static_cast<gateway::ForwardEndpoint>(
        readBelow(in, "endpoint", gateway::kForwardEndpoints));
    headers.contentType = readValue(in, "content_type");
    headers.encapsulatedKey = readValue(in, "encapsulated_key");
    headers.profile = readValue(in, "profile");
    headers.keyId = readValue(in, "key_id");
    headers.requestId = readValue(in, "request_id");
    headers.confidential = readValue(in, "confidential");
    headers.model = readValue(in, "model");
    message.bodyBytes = in.u64("body_bytes");
    return message;
}

template <typename Body>
Body readBody(CanonicalReader& in) {
    Body message;
    message.call = in.u64("call");
    message.sequence = in.u32("sequence");
    message.piece = in.bytes(kForwardPieceMax, "piece");
    if (message.piece.empty()) in.fail("piece", "must not be empty");
    return message;
}

ForwardAnswer readAnswer(CanonicalReader& in) {
    ForwardAnswer message;
    message.call = in.u64("call");
    message.head.status = in.u16("status");
    if (message.head.status < 200 || message.head.status > 599) {
        in.fail("status", "is out of range");
    }
    message.head.type =
        static_cast<gateway::AnswerType>(readBelow(in, "type", gateway::kAnswerTypes));
    message.head.responseNonce = in.text(kNonceDigits, "response_nonce");
    const std::string& nonce = message.head.responseNonce;
    const bool digits = std::all_of(nonce.begin(), nonce.end(), [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    });
    if (!digits || (!nonce.empty() && nonce.size() != kNonceDigits)) {
        in.fail("response_nonce", "must be 64 lower case hexadecimal digits");
    }
    return message;
}

ForwardCredit readCredit(CanonicalReader& in) {
    ForwardCredit message;
    message.call = in.u64("call");
    message.bytes = in.u64("bytes");
    if (message.bytes > kForwardWindow) in.fail("bytes", "is more than a window");
    message.toAsker = in.boolean("to_asker");
    return message;
}

RoutingMessage readMessage(CanonicalReader& in) {
    switch (in.u8("kind")) {
        case 1:
            return RoutingAdvert{in.bytes(routing::kAdvertBytesMax, "advert")};
        case 2:
            return readOpen(in);
        case 3:
            return readBody<ForwardBody>(in);
        case 4:
            return readAnswer(in);
        case 5:
            return readBody<ForwardAnswerBody>(in);
        case 6: {
            const std::uint64_t call = in.u64("call");
            return ForwardEnd{call, in.u32("pieces")};
        }
        case 7:
            return readCredit(in);
        case 8: {
            const std::uint64_t call = in.u64("call");
            return ForwardFailed{call,
                                 static_cast<ForwardFault>(readBelow(in, "fault", kForwardFaults))};
        }
        case 9:
            return ForwardCancel{in.u64("call")};
        default:
            in.fail("kind", "is not known");
            return ForwardCancel{};
    }
}

}  // namespace

Bytes encodeRoutingMessage(const RoutingMessage& message) {
    CanonicalWriter out;
    out.u8(static_cast<std::uint8_t>(message.index() + 1));
    std::visit([&out](const auto& one) { write(out, one); }, message);
    return out.take();
}

Result<RoutingMessage> decodeRoutingMessage(ByteView bytes) {
    CanonicalReader in(bytes);
    RoutingMessage message = readMessage(in);
    STACKNET_CHECK(in.finish());
    return message;
}

}  // namespace stacknet::engine
