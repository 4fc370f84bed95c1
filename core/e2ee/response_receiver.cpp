#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/e2ee/client_request.h"
#include "core/e2ee/errors.h"
#include "core/e2ee/open_frame_internal.h"

namespace stacknet::e2ee {

namespace {

constexpr std::int64_t kStatusMin = 100;
constexpr std::int64_t kStatusMax = 599;

/// The head of the answer to exactly this request, or nothing.
std::optional<ResponseHead> parseHead(ByteView payload, const RequestId& requestId) {
    boost::json::error_code code;
    const boost::json::value value = boost::json::parse(asText(payload), code);
    if (code || !value.is_object()) return std::nullopt;
    const auto& object = value.get_object();
    const auto* status = object.if_contains("status");
    const auto* contentType = object.if_contains("content_type");
    const auto* id = object.if_contains("request_id");
    if (status == nullptr || !status->is_int64() || status->get_int64() < kStatusMin ||
        status->get_int64() > kStatusMax) {
        return std::nullopt;
    }
    if (contentType == nullptr || !contentType->is_string()) return std::nullopt;
    if (id == nullptr || !id->is_string() ||
        std::string_view(id->get_string()) != toHex(requestId)) {
        return std::nullopt;
    }
    return ResponseHead{static_cast<unsigned>(status->get_int64()),
                        std::string(std::string_view(contentType->get_string()))};
}

}  // namespace

ResponseReceiver::ResponseReceiver(Profile profile, const ResponseKeys& keys,
                                   const RequestId& requestId)
    : m_profile(profile),
      m_requestId(requestId),
      m_cipher(std::in_place, keys),
      m_frames(profile == Profile::Snx1 ? FrameRules::snxResponse() : FrameRules::ehbpResponse()) {}

Error ResponseReceiver::fail(const Error& error) {
    m_error = error;
    m_cipher.reset();
    m_plaintext.wipe();
    return error;
}

Result<std::optional<ResponsePiece>> ResponseReceiver::accept(const InnerFrame& inner) {
    if (!m_order.accept(inner.type)) return openFailed();  // E18
    switch (inner.type) {
        case FrameType::Head:
            m_head = parseHead(inner.payload, m_requestId);
            if (!m_head) return openFailed();
            return std::optional(ResponsePiece{PieceKind::Head, {}});
        case FrameType::Data:
            return std::optional(ResponsePiece{PieceKind::Data, inner.payload});
        case FrameType::Error:
            return std::optional(ResponsePiece{PieceKind::Error, inner.payload});
        case FrameType::Final:
            return std::optional(ResponsePiece{PieceKind::Final, inner.payload});
        case FrameType::Pad:
            break;
    }
    return std::optional<ResponsePiece>();
}

Result<std::optional<ResponsePiece>> ResponseReceiver::takeFrames(ByteView& input) {
    while (!input.empty()) {
        if (m_order.finished()) return openFailed();  // E17
        STACKNET_TRY(const std::optional<ByteView> frame, m_frames.take(input));
        if (!frame) break;
        STACKNET_TRY(const ByteView plaintext, openFrame(*m_cipher, *frame, m_plaintext));
        if (m_profile == Profile::Ehbp) {
            if (plaintext.empty()) continue;
            return std::optional(ResponsePiece{PieceKind::Data, plaintext});
        }
        STACKNET_TRY(const InnerFrame inner, parseInner(plaintext));
        STACKNET_TRY(const std::optional<ResponsePiece> piece, accept(inner));
        if (m_recording && inner.type != FrameType::Final) {
            m_recording->update(plaintext);
        } else if (m_recording) {
            m_transcript = m_recording->finish();
            m_recording.reset();
        }
        if (piece) return piece;
    }
    return std::optional<ResponsePiece>();
}

Result<std::optional<ResponsePiece>> ResponseReceiver::take(ByteView& input) {
    if (m_error) return *m_error;
    auto taken = takeFrames(input);
    if (!taken.ok()) return fail(taken.error());
    return taken;
}

Result<void> ResponseReceiver::finish() {
    if (m_error) return *m_error;
    if (!m_frames.atBoundary() || (m_profile == Profile::Snx1 && !m_order.finished())) {
        return fail(truncated());  // E12, E16
    }
    return {};
}

}  // namespace stacknet::e2ee
