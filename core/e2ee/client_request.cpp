#include "core/e2ee/client_request.h"

#include "core/base/codec.h"
#include "core/e2ee/errors.h"
#include "core/e2ee/snx_writer_internal.h"

namespace stacknet::e2ee {

struct ClientRequest::Writer {
    SnxWriter<crypto::HpkeSender> snx{Direction::Request, kSnxRequestFrameMax};
    bool finished = false;
};

ClientRequest::ClientRequest(Profile profile, crypto::HpkeSender cipher, const KeyId& keyId,
                             const RequestId& requestId)
    : m_profile(profile),
      m_cipher(std::move(cipher)),
      m_keyId(keyId),
      m_requestId(requestId),
      m_writer(std::make_unique<Writer>()) {}

ClientRequest::ClientRequest(ClientRequest&&) noexcept = default;
ClientRequest& ClientRequest::operator=(ClientRequest&&) noexcept = default;
ClientRequest::~ClientRequest() = default;

Result<ClientRequest> ClientRequest::ehbp(const crypto::X25519PublicKey& nodeKey, Rng& rng) {
    STACKNET_TRY(crypto::HpkeSender cipher,
                 crypto::HpkeSender::setup(nodeKey, asBytes(kEhbpRequestInfo), rng));
    return ClientRequest(Profile::Ehbp, std::move(cipher), {}, {});
}

Result<ClientRequest> ClientRequest::snx(const CheckedKey& key, const RequestContext& context,
                                         Rng& rng) {
    STACKNET_TRY(const Bytes info, snxRequestInfo(key.descriptorHash, context));
    STACKNET_TRY(crypto::HpkeSender cipher,
                 crypto::HpkeSender::setup(key.descriptor.key, info, rng));
    return ClientRequest(Profile::Snx1, std::move(cipher), key.descriptor.keyId, context.requestId);
}

std::vector<std::pair<std::string, std::string>> ClientRequest::headers() const {
    std::vector<std::pair<std::string, std::string>> result = {
        {std::string(kEncapsulatedKeyHeader), toHex(m_cipher.enc())}};
    if (m_profile == Profile::Snx1) {
        result.emplace_back(kProfileHeader, kSnxProfile);
        result.emplace_back(kKeyIdHeader, toHex(m_keyId));
        result.emplace_back(kRequestIdHeader, toHex(m_requestId));
    }
    return result;
}

Result<void> ClientRequest::data(ByteView plaintext, Bytes& out) {
    if (m_profile == Profile::Snx1) {
        return m_writer->snx.writeData(m_cipher, plaintext, kSnxStep, out);
    }
    if (m_writer->finished) return wrongOrder();
    if (plaintext.empty()) return {};  // E11: a request has no frame without content
    return sealFrame(m_cipher, {plaintext}, out);
}

Result<void> ClientRequest::finish(ByteView plaintext, Bytes& out) {
    if (m_profile == Profile::Snx1) {
        const std::size_t last = plaintext.size() % (m_writer->snx.payloadMax() + 1);
        STACKNET_CHECK(data(plaintext.first(plaintext.size() - last), out));
        return m_writer->snx.write(m_cipher, FrameType::Final, plaintext.last(last), kSnxStep, out);
    }
    STACKNET_CHECK(data(plaintext, out));
    m_writer->finished = true;
    return {};
}

Result<ResponseReceiver> ClientRequest::response(
    const std::vector<std::string_view>& nonceValues) const {
    const auto nonce = parseHexHeader<ResponseNonce>(nonceValues);
    if (!nonce) {
        return makeError("e2ee.unauthenticated_answer",
                         "The answer is not encrypted, so it may come from somebody in between. "
                         "The request was not sent again; check the connection to the node.");
    }
    const bool snx = m_profile == Profile::Snx1;
    const SecretBytes secret =
        m_cipher.exportSecret(asBytes(snx ? kSnxResponseLabel : kEhbpResponseLabel), 32);
    return ResponseReceiver(
        m_profile, ResponseKeys(secret.view(), m_cipher.enc().view(), nonce->view()), m_requestId);
}

}  // namespace stacknet::e2ee
