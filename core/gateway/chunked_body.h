#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/secret.h"

namespace stacknet::gateway {

/// Takes a body in chunked coding (RFC 9112 section 7.1) apart as it arrives, without chunk
/// extensions, trailers, bare line feeds or sizes of more than eight digits.
class ChunkedBody {
public:
    enum class State : std::uint8_t { More, Done, Malformed, TooLarge };

    explicit ChunkedBody(std::size_t bodyMax) : m_bodyMax(bodyMax) {}

    /// Reads from `input` and appends content to `body`. `consumed` is what was read of it; after
    /// Done the rest belongs to the next request.
    State feed(std::string_view input, SecretBytes& body, std::size_t& consumed);

private:
    enum class Step : std::uint8_t {
        Size,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        EndReturn,
        EndLineFeed
    };
    /// One character of the framing; false when it may not stand there.
    bool frame(char character);

    const std::size_t m_bodyMax;
    Step m_step = Step::Size;
    std::uint64_t m_left = 0;
    unsigned m_digits = 0;
    bool m_done = false;
};

}  // namespace stacknet::gateway
