#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/base/clock.h"

namespace stacknet::auth {

/// What one key may use. 0 means no limit.
struct KeyLimits {
    std::uint32_t requestsPerMinute = 600;
    std::uint32_t tokensPerMinute = 0;
    std::uint32_t concurrent = 32;
    bool operator==(const KeyLimits&) const = default;
};

/// A place among the requests of a key that run now; given back when it dies. Movable, any thread.
class ConcurrencySlot {
public:
    ConcurrencySlot() = default;
    ConcurrencySlot(ConcurrencySlot&&) noexcept = default;
    ConcurrencySlot& operator=(ConcurrencySlot&&) noexcept = default;

private:
    friend class KeyLimiter;
    explicit ConcurrencySlot(std::shared_ptr<void> hold) : m_hold(std::move(hold)) {}
    std::shared_ptr<void> m_hold;
};

/// The answer of KeyLimiter::admit and the numbers for the x-ratelimit headers.
struct Admission {
    enum class Verdict : std::uint8_t { Admitted, TooManyRequests, TooManyTokens, TooManyAtOnce };
    Verdict verdict = Verdict::Admitted;
    std::uint32_t requestLimit = 0;  ///< 0: no limit, leave the header out
    std::uint32_t requestsLeft = 0;
    std::int64_t requestsResetMs = 0;  ///< until all of requestLimit are there again
    std::uint32_t tokenLimit = 0;
    std::uint32_t tokensLeft = 0;
    std::int64_t tokensResetMs = 0;
    std::int64_t retryAfterMs = 0;  ///< when refused: a request may pass after this time
    ConcurrencySlot slot;           ///< keep it while the request runs
};

/// Token buckets of all keys: a minute's worth of requests may come at once, and the bucket fills
/// evenly. Exact under concurrency: never more than the limit pass. Thread safe.
class KeyLimiter {
public:
    explicit KeyLimiter(Clock& clock);
    ~KeyLimiter();
    KeyLimiter(const KeyLimiter&) = delete;
    KeyLimiter& operator=(const KeyLimiter&) = delete;

    Admission admit(const std::string& keyId, const KeyLimits& limits);
    /// Takes tokens that an answer used; the bucket may go below zero, later requests wait for it.
    void chargeTokens(const std::string& keyId, std::uint64_t tokens);
    /// The same as a function, which may be called when the limiter is gone.
    std::function<void(std::uint64_t tokens)> charger(const std::string& keyId) const;
    void forget(const std::string& keyId);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace stacknet::auth
