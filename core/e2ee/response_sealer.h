#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/e2ee/limits.h"
#include "core/e2ee/request_context.h"
#include "core/e2ee/response_keys.h"

namespace stacknet::e2ee {

enum class Profile : std::uint8_t { Ehbp, Snx1 };

/// What a Node Key signs so that a client can show later which answer it was given: a label, 0x00,
/// the request id, the transcript. The signature travels in the usage JSON of the final frame.
Bytes answerReceiptStatement(const RequestId& requestId, const Hash256& transcript);

/// The node's side of an answer. Every call appends whole frames to `out`, which the caller sends
/// and clears; one flush of a stream is one call. Under plain EHBP only data() and error() send
/// anything, because that profile has no frames for the rest. Move only; one thread at a time.
///
/// Errors of all calls: "e2ee.wrong_order"; "e2ee.too_large" past 2^24 frames or 64 MiB (snx/1);
/// "crypto.message_limit".
class ResponseSealer {
public:
    /// `secret` is exported from the request's context, `enc` its encapsulated key. Takes 32 bytes
    /// of `rng` for the response nonce. Made by RequestReceiver::respond.
    ResponseSealer(Profile profile, ByteView secret, const crypto::X25519PublicKey& enc,
                   const RequestId& requestId, Rng& rng);
    ResponseSealer(ResponseSealer&&) noexcept;
    ResponseSealer& operator=(ResponseSealer&&) noexcept;
    ~ResponseSealer();

    Profile profile() const { return m_profile; }
    /// The value of Ehbp-Response-Nonce.
    std::string nonceHeader() const;

    /// The head frame: what the client believes, other than the HTTP status line. First call.
    Result<void> start(unsigned status, std::string_view contentType, Bytes& out);
    /// A whole document, padded to 64 bytes at its end.
    Result<void> data(ByteView plaintext, Bytes& out);
    /// Pads flushes and keep-alives to a multiple of `step` from now on: a multiple of 64, at most
    /// kSnxStreamStep, which is what they begin with.
    void padStreamTo(std::uint32_t step) { m_streamStep = step; }
    /// A flush of a stream, padded so that its length tells little (G11).
    Result<void> streamData(ByteView plaintext, Bytes& out);
    /// A frame without content, of the length of a stream's.
    Result<void> keepAlive(Bytes& out);
    /// The answer failed after it began; only finish() may follow.
    Result<void> error(std::string_view json, Bytes& out);
    /// Hashes the insides of all frames from now on (snx/1 only; costs one SHA-256 of the answer).
    void recordTranscript();
    /// The hash of the frames since, before finish(); ends the recording that must have begun.
    Hash256 takeTranscript();
    /// The final frame; an answer without it is taken as cut off (G7).
    Result<void> finish(std::string_view usageJson, Bytes& out);

private:
    struct Snx;
    Profile m_profile;
    ResponseNonce m_nonce;
    RequestId m_requestId;
    std::uint32_t m_streamStep = kSnxStreamStep;
    std::optional<ResponseCipherSealer> m_cipher;
    std::unique_ptr<Snx> m_snx;
};

}  // namespace stacknet::e2ee
