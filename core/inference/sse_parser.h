#pragma once

#include <cstdint>
#include <functional>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace stacknet::inference {

/// Server-sent events (WHATWG HTML 9.2.6), fed in pieces cut anywhere. Total: every byte sequence
/// is accepted except one with a line or an event above the bound. Only "data" is kept; comments,
/// ids, names and retries are dropped. An event that the stream's end cuts short is dropped.
class SseParser {
public:
    static constexpr std::size_t kEventBytesMax = 1 << 20;

    /// Called with the data of one event. An error ends the feeding and is returned by feed().
    using EventSink = std::function<Result<void>(SecretBytes data)>;

    explicit SseParser(std::size_t eventBytesMax = kEventBytesMax) : m_max(eventBytesMax) {}

    /// Errors: "inference.answer_too_large", or what the sink returns. Not to be fed afterwards.
    Result<void> feed(ByteView piece, const EventSink& sink);

private:
    Result<void> endOfLine(const EventSink& sink);

    std::size_t m_max;
    SecretBytes m_line;
    SecretBytes m_data;
    bool m_hasData = false;
    bool m_afterCarriageReturn = false;
    bool m_firstLine = true;
};

}  // namespace stacknet::inference
