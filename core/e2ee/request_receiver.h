#pragma once

#include <memory>
#include <optional>

#include "core/crypto/hpke.h"
#include "core/e2ee/frame_reader.h"
#include "core/e2ee/kem_key.h"
#include "core/e2ee/plain_buffer.h"
#include "core/e2ee/response_sealer.h"
#include "core/e2ee/snx_frame.h"

namespace stacknet::e2ee {

class NodeKeys;

/// The node's side of one encrypted request: bytes in, plaintext out. Nothing is given out before
/// its frame's tag was checked, and nothing of a request at all before the first frame opened and
/// the request was found to be new. Made by NodeKeys::receive, which must outlive
/// it. Move only; one thread at a time.
///
/// Nothing is acted upon before finish() succeeded: a body that was cut or bent in a later frame
/// has given out a true beginning by then, and only that.
///
/// Errors: "e2ee.open_failed", "e2ee.too_large", "e2ee.replay", "e2ee.key_config",
/// "e2ee.truncated". The first one is final: plaintext is wiped, keys are let go, and every later
/// call reports it again.
class RequestReceiver {
public:
    /// Takes bytes off the front of `input` until it has plaintext to give out, which is valid
    /// until the next call; nothing when all of `input` was taken first. Call it in a loop.
    Result<std::optional<ByteView>> take(ByteView& input);
    /// The HTTP body has ended. Under snx/1 the final frame must have come; under EHBP the body
    /// ends between two frames and is not empty.
    Result<void> finish();
    /// Once the request was opened: the sealer of its answer, with keys of its own. Takes 32 bytes
    /// of `rng`. Error "e2ee.wrong_order" before the first frame was opened.
    Result<ResponseSealer> respond(Rng& rng) const;

    Profile profile() const { return m_profile; }
    /// Of snx/1; zero under EHBP.
    const RequestId& requestId() const { return m_requestId; }
    /// The key that opened the request, or that will be tried first.
    const KeyId& keyId() const { return m_keyId; }

private:
    friend class NodeKeys;
    /// A key that may open the first frame.
    struct Candidate {
        std::shared_ptr<KemKey> key;
        crypto::HpkeReceiver cipher;
    };
    RequestReceiver(NodeKeys& keys, Profile profile, const crypto::X25519PublicKey& enc,
                    const RequestId& requestId, Candidate first, std::shared_ptr<KemKey> second,
                    const FrameRules& rules);
    Result<std::optional<ByteView>> takeFrames(ByteView& input);
    Result<ByteView> openFirst(ByteView frame);
    Result<ByteView> open(ByteView frame);
    Error fail(const Error& error);

    NodeKeys* m_keys;
    Profile m_profile;
    crypto::X25519PublicKey m_enc;
    RequestId m_requestId;
    KeyId m_keyId;
    std::optional<Candidate> m_first;              ///< until the first frame was opened
    std::shared_ptr<KemKey> m_second;              ///< the key before, for clients that name no key
    std::optional<crypto::HpkeReceiver> m_cipher;  ///< from then on
    FrameReader m_frames;
    FrameOrder m_order{Direction::Request};
    PlainBuffer m_plaintext;
    std::optional<Error> m_error;
};

}  // namespace stacknet::e2ee
