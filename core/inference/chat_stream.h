#pragma once

#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/inference/backend.h"
#include "core/inference/sse_parser.h"

namespace stacknet::inference {

/// Turns the body of a chat completion (an event stream, or one JSON document from a server that
/// does not stream) into deltas and the end. Internal to the module.
class ChatStream {
public:
    explicit ChatStream(const DeltaSink& sink) : m_sink(sink) {}

    /// A piece of an event stream. False: "[DONE]" was read.
    Result<bool> feedEvents(ByteView piece);
    /// The whole document of an answer that is not streamed.
    Result<void> feedDocument(ByteView document);
    /// Error "inference.bad_answer" when the answer was cut before its end.
    Result<ChatEnd> finish();

private:
    Result<void> takeChunk(SecretBytes data);

    const DeltaSink& m_sink;
    SseParser m_parser;
    ChatEnd m_end;
    bool m_done = false;
};

/// The error that a status other than 200 stands for. Of the body only plain words and counts are
/// used, so no content gets into the sentence.
Error errorOfAnswer(unsigned status, ByteView body);

}  // namespace stacknet::inference
