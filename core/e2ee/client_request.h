#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/crypto/hash.h"
#include "core/crypto/hpke.h"
#include "core/e2ee/frame_reader.h"
#include "core/e2ee/key_check.h"
#include "core/e2ee/plain_buffer.h"
#include "core/e2ee/request_context.h"
#include "core/e2ee/response_sealer.h"
#include "core/e2ee/snx_frame.h"

/// The client's side of both profiles. stacknetctl and the console speak snx/1; plain EHBP is here
/// for nodes of others and for tests.
namespace stacknet::e2ee {

/// The head of an answer: what the node says, other than the HTTP status line that a relay wrote.
struct ResponseHead {
    unsigned status = 0;
    std::string contentType;
};

enum class PieceKind : std::uint8_t { Head, Data, Error, Final };
/// What came in one frame. `payload` is valid until the next call; for Final it is the usage JSON,
/// for Head nothing (see ResponseReceiver::head).
struct ResponsePiece {
    PieceKind kind = PieceKind::Data;
    ByteView payload;
};

/// Opens an answer. Errors: "e2ee.open_failed", "e2ee.too_large", "e2ee.truncated"; the first one
/// is final. Move only; one thread at a time.
class ResponseReceiver {
public:
    ResponseReceiver(Profile profile, const ResponseKeys& keys, const RequestId& requestId);
    /// Takes bytes off the front of `input` until a frame is whole; nothing when all was taken
    /// first. Keep-alives are passed over.
    Result<std::optional<ResponsePiece>> take(ByteView& input);
    /// The HTTP body has ended. Error "e2ee.truncated" when the answer had not (G7): what came may
    /// be shown as incomplete, never as the answer. Plain EHBP cannot tell a cut between frames.
    Result<void> finish();
    /// Hashes the insides of all frames before the final one (snx/1). Call it first.
    void recordTranscript() { m_recording.emplace(); }
    /// That hash, once the final frame came.
    const std::optional<Hash256>& transcript() const { return m_transcript; }
    /// Of snx/1, once the head came.
    const std::optional<ResponseHead>& head() const { return m_head; }

private:
    Result<std::optional<ResponsePiece>> takeFrames(ByteView& input);
    Result<std::optional<ResponsePiece>> accept(const InnerFrame& inner);
    Error fail(const Error& error);

    Profile m_profile;
    RequestId m_requestId;
    std::optional<ResponseCipherOpener> m_cipher;
    FrameReader m_frames;
    FrameOrder m_order{Direction::Response};
    PlainBuffer m_plaintext;
    std::optional<ResponseHead> m_head;
    std::optional<crypto::Sha256> m_recording;
    std::optional<Hash256> m_transcript;
    std::optional<Error> m_error;
};

/// Seals one request. Move only; one thread at a time. A retry is a new object: an encapsulated key
/// is never used twice.
class ClientRequest {
public:
    /// Error "crypto.failed" for a key of small order.
    static Result<ClientRequest> ehbp(const crypto::X25519PublicKey& nodeKey, Rng& rng);
    /// For a key that was checked; the request id of `context` should be random. Errors:
    /// "e2ee.open_failed" for a text of the context that is too long, "crypto.failed".
    static Result<ClientRequest> snx(const CheckedKey& key, const RequestContext& context,
                                     Rng& rng);
    ClientRequest(ClientRequest&&) noexcept;
    ClientRequest& operator=(ClientRequest&&) noexcept;
    ~ClientRequest();

    /// What to send beside the body.
    std::vector<std::pair<std::string, std::string>> headers() const;
    /// Appends frames to `out`. Errors: "e2ee.wrong_order", "e2ee.too_large".
    Result<void> data(ByteView plaintext, Bytes& out);
    /// The rest of the body, in the final frame where the profile has one. Last call.
    Result<void> finish(ByteView plaintext, Bytes& out);
    /// The receiver for an answer with these values of Ehbp-Response-Nonce. Error
    /// "e2ee.unauthenticated_answer" when there is none or not one of 64 hex digits: whatever such
    /// an answer says may come from a relay. It is never a reason to send the request again in
    /// plain text (case E27).
    Result<ResponseReceiver> response(const std::vector<std::string_view>& nonceValues) const;

private:
    struct Writer;
    ClientRequest(Profile profile, crypto::HpkeSender cipher, const KeyId& keyId,
                  const RequestId& requestId);
    Profile m_profile;
    crypto::HpkeSender m_cipher;
    KeyId m_keyId;
    RequestId m_requestId;
    std::unique_ptr<Writer> m_writer;
};

}  // namespace stacknet::e2ee
