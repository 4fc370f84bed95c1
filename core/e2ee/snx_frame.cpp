#include "core/e2ee/snx_frame.h"

#include "core/e2ee/big_endian_internal.h"
#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

namespace {

bool isKnown(std::uint8_t type) {
    switch (static_cast<FrameType>(type)) {
        case FrameType::Data:
        case FrameType::Final:
        case FrameType::Pad:
        case FrameType::Error:
        case FrameType::Head:
            return true;
    }
    return false;
}

}  // namespace

Result<InnerFrame> parseInner(ByteView inner) {
    if (inner.empty() || inner.size() % kSnxStep != 0 || !isKnown(inner[0])) return openFailed();
    const std::size_t size = getBigEndian(inner.subspan(1, 4));
    if (size > inner.size() - kInnerHeaderBytes) return openFailed();
    const InnerFrame frame{static_cast<FrameType>(inner[0]),
                           inner.subspan(kInnerHeaderBytes, size)};
    const ByteView padding = inner.subspan(kInnerHeaderBytes + size);
    if (std::any_of(padding.begin(), padding.end(), [](std::uint8_t b) { return b != 0; })) {
        return openFailed();
    }
    if (frame.type == FrameType::Pad && size != 0) return openFailed();
    return frame;
}

std::array<std::uint8_t, kInnerHeaderBytes> innerHeader(FrameType type, std::size_t payloadBytes) {
    STACKNET_INVARIANT(payloadBytes <= kSnxRequestFrameMax);
    return {static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(payloadBytes >> 24U),
            static_cast<std::uint8_t>(payloadBytes >> 16U),
            static_cast<std::uint8_t>(payloadBytes >> 8U), static_cast<std::uint8_t>(payloadBytes)};
}

std::size_t innerBytes(std::size_t payloadBytes, std::uint32_t step) {
    STACKNET_INVARIANT(step != 0 && step % kSnxStep == 0);
    return (kInnerHeaderBytes + payloadBytes + step - 1) / step * step;
}

bool FrameOrder::accept(FrameType type) {
    const bool response = m_direction == Direction::Response;
    switch (m_state) {
        case State::Start:
            if (response) {
                if (type != FrameType::Head) return false;
                m_state = State::Open;
                return true;
            }
            break;
        case State::Open:
            break;
        case State::Failed:  // after an error only the final frame
            if (type != FrameType::Final) return false;
            break;
        case State::Finished:
            return false;
    }
    switch (type) {
        case FrameType::Data:
        case FrameType::Pad:
            m_state = State::Open;
            return true;
        case FrameType::Final:
            m_state = State::Finished;
            return true;
        case FrameType::Error:
            if (response) m_state = State::Failed;
            return response;
        case FrameType::Head:
            return false;
    }
    return false;
}

}  // namespace stacknet::e2ee
