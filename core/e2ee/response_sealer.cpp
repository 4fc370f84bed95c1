#include "core/e2ee/response_sealer.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "core/base/codec.h"
#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/snx_writer_internal.h"

namespace stacknet::e2ee {

namespace {

// Stock clients buffer a whole frame before they give any of it out.
constexpr std::size_t kEhbpPieceBytes = std::size_t{1} << 16U;

}  // namespace

struct ResponseSealer::Snx {
    SnxWriter<ResponseCipherSealer> writer{Direction::Response, kSnxResponseFrameMax};
};

ResponseSealer::ResponseSealer(Profile profile, ByteView secret, const crypto::X25519PublicKey& enc,
                               const RequestId& requestId, Rng& rng)
    : m_profile(profile), m_requestId(requestId) {
    rng.fill(m_nonce.mutableView());
    m_cipher.emplace(ResponseKeys(secret, enc.view(), m_nonce.view()));
    if (profile == Profile::Snx1) m_snx = std::make_unique<Snx>();
}

ResponseSealer::ResponseSealer(ResponseSealer&&) noexcept = default;
ResponseSealer& ResponseSealer::operator=(ResponseSealer&&) noexcept = default;
ResponseSealer::~ResponseSealer() = default;

std::string ResponseSealer::nonceHeader() const {
    return toHex(m_nonce);
}

Result<void> ResponseSealer::start(unsigned status, std::string_view contentType, Bytes& out) {
    if (!m_snx) return {};
    const std::string head = R"({"status":)" + std::to_string(status) + R"(,"content_type":)" +
                             boost::json::serialize(boost::json::value(contentType)) +
                             R"(,"request_id":")" + toHex(m_requestId) + R"("})";
    return m_snx->writer.write(*m_cipher, FrameType::Head, asBytes(head), kSnxStep, out);
}

Result<void> ResponseSealer::data(ByteView plaintext, Bytes& out) {
    if (m_snx) return m_snx->writer.writeData(*m_cipher, plaintext, kSnxStep, out);
    do {
        const ByteView piece = plaintext.first(std::min(plaintext.size(), kEhbpPieceBytes));
        STACKNET_CHECK(sealFrame(*m_cipher, {piece}, out));
        plaintext = plaintext.subspan(piece.size());
    } while (!plaintext.empty());
    return {};
}

Result<void> ResponseSealer::streamData(ByteView plaintext, Bytes& out) {
    if (m_snx) return m_snx->writer.writeData(*m_cipher, plaintext, m_streamStep, out);
    return data(plaintext, out);
}

Result<void> ResponseSealer::keepAlive(Bytes& out) {
    if (!m_snx) return {};
    return m_snx->writer.write(*m_cipher, FrameType::Pad, {}, m_streamStep, out);
}

Result<void> ResponseSealer::error(std::string_view json, Bytes& out) {
    if (!m_snx) return data(asBytes(json), out);
    return m_snx->writer.write(*m_cipher, FrameType::Error, asBytes(json), kSnxStep, out);
}

void ResponseSealer::recordTranscript() {
    STACKNET_INVARIANT(m_snx != nullptr);
    m_snx->writer.recordTranscript();
}

Hash256 ResponseSealer::takeTranscript() {
    STACKNET_INVARIANT(m_snx != nullptr);
    return m_snx->writer.takeTranscript();
}

Bytes answerReceiptStatement(const RequestId& requestId, const Hash256& transcript) {
    Bytes statement = toBytes("stacknet/e2ee/answer/v1");
    statement.push_back(0);
    put(statement, requestId.view());
    put(statement, transcript.view());
    return statement;
}

Result<void> ResponseSealer::finish(std::string_view usageJson, Bytes& out) {
    if (!m_snx) return {};
    return m_snx->writer.write(*m_cipher, FrameType::Final, asBytes(usageJson), kSnxStep, out);
}

}  // namespace stacknet::e2ee
