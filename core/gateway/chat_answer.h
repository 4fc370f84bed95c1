#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/secret.h"
#include "core/gateway/json_writer.h"
#include "core/tasks/task_service.h"

namespace stacknet::gateway {

/// What every rendering of an answer repeats.
struct AnswerHead {
    std::string id;  ///< "chatcmpl-..."
    std::string model;
    std::int64_t createdS = 0;  ///< seconds since 1970 UTC
};

/// What is known at an answer's end.
struct AnswerEnd {
    tasks::FinishReason reason;
    tasks::Usage usage;
    std::string receipt;             ///< the digest; empty: none
    tasks::SignedAttribution maker;  ///< without a fingerprint: nobody signed it
    /// The whole receipt with its salt, of an answer whose class was asked for: it comes as
    /// {"stacknet": {"receipt": {...}}}. Empty: none.
    std::string signedReceipt;
};

/// A delta object taken apart. Content stays in wiping memory.
struct DeltaParts {
    bool hasRole = false;
    bool contentOnly = false;  ///< nothing but "content" as a string
    SecretBytes json;          ///< the whole delta, on one line
};

/// Checks one delta of the task service (trusted to be an object, not to be on one line). Nothing
/// when it is no JSON object.
std::optional<DeltaParts> readDelta(const SecretBytes& deltaJson);

/// Adds the deltas of one answer up to its message and renders "chat.completion". Not thread safe.
class ChatAnswer {
public:
    /// False when the delta is no JSON object or names a tool call beyond the 128th.
    bool add(const SecretBytes& deltaJson);
    /// Bytes of content held.
    std::size_t size() const { return m_size; }
    SecretBytes render(const AnswerHead& head, const AnswerEnd& end) const;

private:
    struct ToolCall {
        std::string id;
        std::string name;
        SecretBytes arguments;
    };

    std::optional<SecretBytes> m_content;
    std::optional<SecretBytes> m_reasoning;
    std::optional<SecretBytes> m_refusal;
    std::vector<ToolCall> m_toolCalls;
    std::size_t m_size = 0;
};

/// The members "fingerprint" and "attribution"; nothing when nobody signed.
void writeMaker(JsonWriter& out, const tasks::SignedAttribution& maker);

/// Renders the server-sent events of one streamed answer. Not thread safe.
class ChatStream {
public:
    struct Options {
        bool includeUsage = false;
        /// Random letters that pad each event to a multiple of 64 bytes; empty: no padding.
        std::string padding;
    };
    ChatStream(AnswerHead head, Options options)
        : m_head(std::move(head)), m_options(std::move(options)) {}

    void setHead(AnswerHead head) { m_head = std::move(head); }
    /// The chunk of one delta; in front of the first one the role, when it has none itself.
    void delta(const DeltaParts& parts, SecretBytes& out);
    /// Chunk with the finish reason and the receipt, usage if asked for, and "[DONE]". The last
    /// chunk has fingerprint and attribution.
    void finish(const AnswerEnd& end, SecretBytes& out);
    static constexpr std::size_t kPaddingLength = 64;

private:
    /// `end` in the chunk that has the finish reason, null before.
    void chunk(std::string_view deltaJson, const AnswerEnd* end, SecretBytes& out);
    void usageChunk(const AnswerEnd& end, SecretBytes& out);

    AnswerHead m_head;
    Options m_options;
    bool m_roleSent = false;
};

}  // namespace stacknet::gateway
