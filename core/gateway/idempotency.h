#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::gateway {

/// Remembers for 24 h which body an Idempotency-Key came with, as a digest under a key that lives
/// as long as the process, so that one key is not used for two requests. Answers are not kept:
/// content is gone once it is sent. At most 10,000 entries, the oldest go first. Thread safe.
class IdempotencyTable {
public:
    IdempotencyTable(Clock& clock, Rng& rng);

    /// False when this API key sent the Idempotency-Key with another path or body before.
    bool matches(std::string_view apiKeyId, std::string_view idempotencyKey, std::string_view path,
                 ByteView body);

private:
    struct Entry {
        std::int64_t sinceMs;
        Hash256 request;
    };
    Clock& m_clock;
    FixedSecret<32> m_salt;
    std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_entries;
    std::deque<std::string> m_order;
};

}  // namespace stacknet::gateway
