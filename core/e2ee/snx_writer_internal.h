#pragma once

#include "core/crypto/hash.h"
#include "core/e2ee/open_frame_internal.h"
#include "core/e2ee/snx_frame.h"

namespace stacknet::e2ee {

/// Seals typed and padded frames of one direction and keeps their order and limits.
template <typename Cipher>
class SnxWriter {
public:
    SnxWriter(Direction direction, std::uint32_t frameMax)
        : m_order(direction), m_payloadMax(frameMax - kTagBytes - kInnerHeaderBytes) {}

    /// Error "e2ee.wrong_order", "e2ee.too_large" (the direction's limits), or the cipher's.
    Result<void> write(Cipher& cipher, FrameType type, ByteView payload, std::uint32_t step,
                       Bytes& out) {
        if (payload.size() > m_payloadMax) return tooLarge();
        const std::size_t size = std::min<std::size_t>(innerBytes(payload.size(), step),
                                                       m_payloadMax + kInnerHeaderBytes);
        if (m_frames >= kSnxFramesMax || size > kSnxPlaintextMax - m_plaintext) return tooLarge();
        if (!m_order.accept(type)) return wrongOrder();
        ++m_frames;
        m_plaintext += size;
        static constexpr std::array<std::uint8_t, kSnxStreamStep> kZeros{};
        const std::size_t padding = size - kInnerHeaderBytes - payload.size();
        STACKNET_INVARIANT(padding <= kZeros.size());
        const auto header = innerHeader(type, payload.size());
        const ByteView zeros = ByteView(kZeros).first(padding);
        if (m_transcript) {
            for (const ByteView part : {ByteView(header), payload, zeros}) {
                m_transcript->update(part);
            }
        }
        return sealFrame(cipher, {header, payload, zeros}, out);
    }
    /// Data of any length, in as many frames as it takes.
    Result<void> writeData(Cipher& cipher, ByteView data, std::uint32_t step, Bytes& out) {
        while (!data.empty()) {
            const ByteView piece = data.first(std::min(data.size(), m_payloadMax));
            STACKNET_CHECK(write(cipher, FrameType::Data, piece, step, out));
            data = data.subspan(piece.size());
        }
        return {};
    }
    void recordTranscript() { m_transcript.emplace(); }
    Hash256 takeTranscript() {
        STACKNET_INVARIANT(m_transcript.has_value());
        const Hash256 hash = m_transcript->finish();
        m_transcript.reset();
        return hash;
    }
    std::size_t payloadMax() const { return m_payloadMax; }

private:
    FrameOrder m_order;
    std::size_t m_payloadMax;
    std::uint64_t m_frames = 0;
    std::uint64_t m_plaintext = 0;
    std::optional<crypto::Sha256> m_transcript;
};

}  // namespace stacknet::e2ee
