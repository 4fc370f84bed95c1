#pragma once

#include <optional>

#include "core/base/bytes.h"
#include "core/e2ee/limits.h"

namespace stacknet::e2ee {

/// What frames of one direction may be. Sizes count what follows the length: ciphertext and tag.
struct FrameRules {
    std::uint32_t sizeMin = 0;       ///< of a frame that is not empty
    std::uint32_t sizeMax = 0;       ///< above it "e2ee.too_large"
    std::uint32_t step = 1;          ///< size less the tag is a multiple of this
    std::uint32_t emptyMax = 0;      ///< frames of length zero that are passed over
    std::uint64_t framesMax = 0;     ///< frames that are not empty
    std::uint64_t plaintextMax = 0;  ///< bytes of all of them less their tags

    /// EHBP as published; stock clients send the whole body as one frame.
    static FrameRules ehbpRequest(std::size_t bodyMax);
    static FrameRules ehbpResponse();
    static FrameRules snxRequest();
    static FrameRules snxResponse();
};

/// Cuts a stream of bytes into frames: u32be length || ciphertext with tag. Takes memory only for
/// bytes that came, never for a length that somebody claims. The first error is final.
class FrameReader {
public:
    explicit FrameReader(const FrameRules& rules) : m_rules(rules) {}

    /// Takes bytes off the front of `input` until a frame is whole, and returns it; nothing when
    /// all of `input` was taken first. The view lies in `input` or in this object and is valid
    /// until the next call or the end of `input`, whichever comes first. Errors: "e2ee.open_failed"
    /// (a length outside of the rules, too many frames), "e2ee.too_large".
    Result<std::optional<ByteView>> take(ByteView& input);
    /// True between frames: where a body may end.
    bool atBoundary() const { return m_buffer.empty() || m_delivered; }

private:
    static constexpr std::size_t kLengthBytes = 4;
    /// The length in `header`, once it is allowed.
    Result<std::uint32_t> checkLength(ByteView header);

    FrameRules m_rules;
    Bytes m_buffer;              ///< length and bytes of a frame that is not whole yet
    std::size_t m_expected = 0;  ///< of the frame in m_buffer with its length, once known
    bool m_delivered = false;    ///< m_buffer holds the frame that was returned last
    std::uint32_t m_empty = 0;
    std::uint64_t m_frames = 0;
    std::uint64_t m_plaintext = 0;
    std::optional<Error> m_error;
};

}  // namespace stacknet::e2ee
