#pragma once

#include "core/base/bytes.h"
#include "core/e2ee/limits.h"

/// The inside of an snx/1 frame: type 1 || u32be payload length || payload || zeros up to a
/// multiple of 64. A sender may pad further.
namespace stacknet::e2ee {

enum class FrameType : std::uint8_t {
    Data = 0x00,
    Final = 0x01,  ///< exactly one, and the last
    Pad = 0x02,    ///< keep-alive, carries nothing
    Error = 0x03,  ///< JSON; the final frame follows
    Head = 0x10,   ///< JSON of status, content type and request id; the first of an answer
};

inline constexpr std::size_t kInnerHeaderBytes = 5;

struct InnerFrame {
    FrameType type = FrameType::Data;
    ByteView payload;  ///< lies in the bytes that were parsed
};
/// Error "e2ee.open_failed": an unknown type, a payload longer than the frame, padding that is not
/// zero, a keep-alive with content, a length that is no multiple of 64 (E18).
Result<InnerFrame> parseInner(ByteView inner);

/// Type and length, for a payload of at most the largest frame.
std::array<std::uint8_t, kInnerHeaderBytes> innerHeader(FrameType type, std::size_t payloadBytes);
/// The padded size: a multiple of `step`, which is a multiple of 64.
std::size_t innerBytes(std::size_t payloadBytes, std::uint32_t step);

enum class Direction : std::uint8_t { Request, Response };

/// The order of frames in one direction: START -> (response: HEAD) -> DATA* -> FINAL -> end.
class FrameOrder {
public:
    explicit FrameOrder(Direction direction) : m_direction(direction) {}
    /// True when `type` may come now; it then has come.
    bool accept(FrameType type);
    bool finished() const { return m_state == State::Finished; }

private:
    enum class State : std::uint8_t { Start, Open, Failed, Finished };
    Direction m_direction;
    State m_state = State::Start;
};

}  // namespace stacknet::e2ee
