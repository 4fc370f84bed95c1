#pragma once

#include <optional>

#include "core/base/secret.h"

namespace stacknet::e2ee {

inline constexpr std::int64_t kCoalesceMs = 20;
inline constexpr std::size_t kCoalesceBytes = 256;

/// Gathers the small writes of a stream into flushes, so that neither their lengths nor their times
/// are those of single tokens (G11; a reduction, not a proof). A flush is due 20 ms after the first
/// byte that waits, or with 256 bytes. Times are of the caller's monotonic clock, in ms.
class StreamCoalescer {
public:
    void add(ByteView plaintext, std::int64_t nowMs) {
        if (plaintext.empty()) return;
        if (m_waiting.empty()) m_dueMs = nowMs + kCoalesceMs;
        m_waiting.append(plaintext);
    }
    bool due(std::int64_t nowMs) const {
        return m_waiting.size() >= kCoalesceBytes || (!m_waiting.empty() && nowMs >= m_dueMs);
    }
    /// When what waits is due at the latest; nothing when nothing waits.
    std::optional<std::int64_t> dueMs() const {
        return m_waiting.empty() ? std::nullopt : std::optional(m_dueMs);
    }
    /// All that waits, for one flush. At the end of a stream take it without asking.
    SecretBytes take() { return std::exchange(m_waiting, SecretBytes()); }

private:
    SecretBytes m_waiting;
    std::int64_t m_dueMs = 0;
};

}  // namespace stacknet::e2ee
