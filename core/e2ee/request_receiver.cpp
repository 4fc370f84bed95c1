#include "core/e2ee/request_receiver.h"

#include "core/e2ee/node_keys.h"
#include "core/e2ee/open_frame_internal.h"

namespace stacknet::e2ee {

RequestReceiver::RequestReceiver(NodeKeys& keys, Profile profile,
                                 const crypto::X25519PublicKey& enc, const RequestId& requestId,
                                 Candidate first, std::shared_ptr<KemKey> second,
                                 const FrameRules& rules)
    : m_keys(&keys),
      m_profile(profile),
      m_enc(enc),
      m_requestId(requestId),
      m_keyId(first.key->descriptor().keyId),
      m_first(std::move(first)),
      m_second(std::move(second)),
      m_frames(rules) {}

Error RequestReceiver::fail(const Error& error) {
    m_error = error;
    m_first.reset();
    m_second.reset();
    m_cipher.reset();
    m_plaintext.wipe();
    return error;
}

Result<ByteView> RequestReceiver::openFirst(ByteView frame) {
    std::shared_ptr<KemKey> key = m_first->key;
    m_cipher.emplace(std::move(m_first->cipher));
    m_first.reset();
    Result<ByteView> plaintext = openFrame(*m_cipher, frame, m_plaintext);
    if (!plaintext.ok() && m_second != nullptr) {
        key = std::move(m_second);
        auto cipher = key->setup(m_enc, asBytes(kEhbpRequestInfo));
        if (!cipher.ok()) return cipher.error();
        m_cipher.emplace(std::move(*cipher));
        plaintext = openFrame(*m_cipher, frame, m_plaintext);
    }
    m_second.reset();
    if (!plaintext.ok()) {
        // A stock client names no key: that it has an old one is the likely reason.
        return m_profile == Profile::Ehbp ? keyConfig() : openFailed();
    }
    m_keyId = key->descriptor().keyId;
    STACKNET_CHECK(m_keys->admit(key, m_enc));
    return plaintext;
}

Result<ByteView> RequestReceiver::open(ByteView frame) {
    if (m_first) return openFirst(frame);
    return openFrame(*m_cipher, frame, m_plaintext);
}

Result<std::optional<ByteView>> RequestReceiver::takeFrames(ByteView& input) {
    while (!input.empty()) {
        if (m_order.finished()) return openFailed();  // E17
        STACKNET_TRY(const std::optional<ByteView> frame, m_frames.take(input));
        if (!frame) break;
        STACKNET_TRY(const ByteView plaintext, open(*frame));
        if (m_profile == Profile::Ehbp) return std::optional(plaintext);
        STACKNET_TRY(const InnerFrame inner, parseInner(plaintext));
        if (!m_order.accept(inner.type)) return openFailed();
        if (!inner.payload.empty()) return std::optional(inner.payload);
    }
    return std::optional<ByteView>();
}

Result<std::optional<ByteView>> RequestReceiver::take(ByteView& input) {
    if (m_error) return *m_error;
    auto taken = takeFrames(input);
    if (!taken.ok()) return fail(taken.error());
    return taken;
}

Result<void> RequestReceiver::finish() {
    if (m_error) return *m_error;
    const bool whole = m_profile == Profile::Snx1 ? m_order.finished() : m_cipher.has_value();
    if (!whole || !m_frames.atBoundary()) return fail(truncated());  // E12, E16
    return {};
}

Result<ResponseSealer> RequestReceiver::respond(Rng& rng) const {
    if (m_error) return *m_error;
    if (!m_cipher) return wrongOrder();
    const std::string_view label =
        m_profile == Profile::Snx1 ? kSnxResponseLabel : kEhbpResponseLabel;
    const SecretBytes secret = m_cipher->exportSecret(asBytes(label), 32);
    return ResponseSealer(m_profile, secret.view(), m_enc, m_requestId, rng);
}

}  // namespace stacknet::e2ee
