#include "core/e2ee/frame_reader.h"

#include <limits>

#include "core/crypto/nonce_sequence.h"
#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

namespace {

constexpr std::size_t kEhbpFrameMax = std::size_t{64} << 20;

std::uint32_t frameSize(std::size_t plaintext) {
    return static_cast<std::uint32_t>(std::min(plaintext, kEhbpFrameMax)) + kTagBytes;
}

}  // namespace

FrameRules FrameRules::ehbpRequest(std::size_t bodyMax) {
    return {kTagBytes + 1, frameSize(bodyMax), 1, kEmptyFramesMax, kSnxFramesMax, bodyMax};
}

FrameRules FrameRules::ehbpResponse() {
    // Servers do send frames without content, and no length of a whole stream is agreed on.
    return {kTagBytes,       frameSize(kEhbpFrameMax),   1,
            kEmptyFramesMax, crypto::kMessagesPerKeyMax, std::numeric_limits<std::uint64_t>::max()};
}

FrameRules FrameRules::snxRequest() {
    return {kSnxFrameMin, kSnxRequestFrameMax, kSnxStep, 0, kSnxFramesMax, kSnxPlaintextMax};
}

FrameRules FrameRules::snxResponse() {
    return {kSnxFrameMin, kSnxResponseFrameMax, kSnxStep, 0, kSnxFramesMax, kSnxPlaintextMax};
}

Result<std::uint32_t> FrameReader::checkLength(ByteView header) {
    const auto size = static_cast<std::uint32_t>(getBigEndian(header.first(kLengthBytes)));
    if (size == 0) {
        // E13: they cost nothing to send, so their number is bounded.
        if (++m_empty > m_rules.emptyMax) return openFailed();
        return size;
    }
    if (size > m_rules.sizeMax) return tooLarge();    // E10
    if (size < m_rules.sizeMin) return openFailed();  // E11
    if ((size - kTagBytes) % m_rules.step != 0) return openFailed();
    if (++m_frames > m_rules.framesMax) return openFailed();
    if (size - kTagBytes > m_rules.plaintextMax - m_plaintext) return tooLarge();
    m_plaintext += size - kTagBytes;
    return size;
}

Result<std::optional<ByteView>> FrameReader::take(ByteView& input) {
    if (m_error) return *m_error;
    if (std::exchange(m_delivered, false)) {
        m_buffer.clear();
        m_expected = 0;
    }
    const auto move = [this, &input](std::size_t size) {
        put(m_buffer, input.first(size));
        input = input.subspan(size);
    };
    while (!input.empty()) {
        if (m_buffer.size() < kLengthBytes && m_buffer.size() + input.size() < kLengthBytes) {
            move(input.size());
            break;
        }
        if (m_buffer.size() < kLengthBytes && !m_buffer.empty()) {
            move(kLengthBytes - m_buffer.size());
        }
        if (m_expected == 0) {
            const Result<std::uint32_t> size =
                checkLength(m_buffer.empty() ? input : ByteView(m_buffer));
            if (!size.ok()) {
                m_error = size.error();
                m_buffer = {};
                return *m_error;
            }
            if (*size == 0) {
                if (m_buffer.empty()) input = input.subspan(kLengthBytes);
                m_buffer.clear();
                continue;
            }
            m_expected = kLengthBytes + *size;
        }
        if (m_buffer.empty() && input.size() >= m_expected) {
            const ByteView frame = input.subspan(kLengthBytes, m_expected - kLengthBytes);
            input = input.subspan(m_expected);
            m_expected = 0;
            return std::optional(frame);
        }
        move(std::min(input.size(), m_expected - m_buffer.size()));
        if (m_buffer.size() == m_expected) {
            m_delivered = true;
            return std::optional(ByteView(m_buffer).subspan(kLengthBytes));
        }
    }
    return std::optional<ByteView>();
}

}  // namespace stacknet::e2ee
