#include "core/auth/key_limiter.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace stacknet::auth {
namespace {

// One request or token is 60,000 units, so that a limit of N a minute fills N units a millisecond.
constexpr std::int64_t kUnit = 60'000;
constexpr std::int64_t kTokensChargedMax = 1'000'000'000;
constexpr std::int64_t kConcurrencyRetryMs = 1'000;

struct Bucket {
    std::int64_t level = 0;
    std::int64_t filledMs = 0;
    std::uint32_t limit = 0;

    void refill(std::uint32_t newLimit, std::int64_t nowMs) {
        const std::int64_t capacity = static_cast<std::int64_t>(newLimit) * kUnit;
        if (newLimit != limit) {
            level = capacity;
            limit = newLimit;
        } else {
            // A minute fills any bucket from zero; the cap keeps the product small.
            std::int64_t debt =
                std::max<std::int64_t>(0, -level) / std::max<std::int64_t>(1, limit);
            std::int64_t elapsed = std::clamp<std::int64_t>(nowMs - filledMs, 0, kUnit + debt + 1);
            level = std::min(capacity, level + elapsed * static_cast<std::int64_t>(limit));
        }
        filledMs = nowMs;
    }
    std::int64_t msUntil(std::int64_t wanted) const {
        if (level >= wanted || limit == 0) return 0;
        return (wanted - level + limit - 1) / limit;
    }
    std::int64_t capacity() const { return static_cast<std::int64_t>(limit) * kUnit; }
    std::uint32_t left() const {
        return static_cast<std::uint32_t>(std::max<std::int64_t>(0, level / kUnit));
    }
};

struct KeyState {
    Bucket requests;
    Bucket tokens;
    std::uint32_t running = 0;
};

}  // namespace

struct KeyLimiter::State {
    explicit State(Clock& source) : clock(source) {}
    Clock& clock;
    std::mutex mutex;
    std::unordered_map<std::string, std::shared_ptr<KeyState>> keys;
};

KeyLimiter::KeyLimiter(Clock& clock) : m_state(std::make_shared<State>(clock)) {}
KeyLimiter::~KeyLimiter() = default;

Admission KeyLimiter::admit(const std::string& keyId, const KeyLimits& limits) {
    Admission admission;
    const std::int64_t nowMs = m_state->clock.monotonicMs();
    std::lock_guard lock(m_state->mutex);
    auto& entry = m_state->keys[keyId];
    if (!entry) entry = std::make_shared<KeyState>();
    KeyState& key = *entry;
    key.requests.refill(limits.requestsPerMinute, nowMs);
    key.tokens.refill(limits.tokensPerMinute, nowMs);

    using Verdict = Admission::Verdict;
    if (limits.requestsPerMinute != 0 && key.requests.level < kUnit) {
        admission.verdict = Verdict::TooManyRequests;
        admission.retryAfterMs = key.requests.msUntil(kUnit);
    } else if (limits.tokensPerMinute != 0 && key.tokens.level <= 0) {
        admission.verdict = Verdict::TooManyTokens;
        admission.retryAfterMs = key.tokens.msUntil(kUnit);
    } else if (limits.concurrent != 0 && key.running >= limits.concurrent) {
        admission.verdict = Verdict::TooManyAtOnce;
        admission.retryAfterMs = kConcurrencyRetryMs;
    } else {
        if (limits.requestsPerMinute != 0) key.requests.level -= kUnit;
        key.running += 1;
        std::shared_ptr<State> state = m_state;
        std::shared_ptr<KeyState> counted = entry;
        admission.slot = ConcurrencySlot(std::shared_ptr<void>(nullptr, [state, counted](void*) {
            std::lock_guard guard(state->mutex);
            counted->running -= 1;
        }));
    }
    admission.requestLimit = limits.requestsPerMinute;
    admission.requestsLeft = key.requests.left();
    admission.requestsResetMs = key.requests.msUntil(key.requests.capacity());
    admission.tokenLimit = limits.tokensPerMinute;
    admission.tokensLeft = key.tokens.left();
    admission.tokensResetMs = key.tokens.msUntil(key.tokens.capacity());
    return admission;
}

void KeyLimiter::chargeTokens(const std::string& keyId, std::uint64_t tokens) {
    charger(keyId)(tokens);
}

std::function<void(std::uint64_t)> KeyLimiter::charger(const std::string& keyId) const {
    return [state = m_state, keyId](std::uint64_t tokens) {
        std::lock_guard lock(state->mutex);
        auto found = state->keys.find(keyId);
        if (found == state->keys.end() || found->second->tokens.limit == 0) return;
        const auto charged = static_cast<std::int64_t>(
            std::min<std::uint64_t>(tokens, static_cast<std::uint64_t>(kTokensChargedMax)));
        constexpr std::int64_t kFloor = -(std::int64_t{1} << 60);
        std::int64_t& level = found->second->tokens.level;
        level = std::max(kFloor, level - charged * kUnit);
    };
}

void KeyLimiter::forget(const std::string& keyId) {
    std::lock_guard lock(m_state->mutex);
    m_state->keys.erase(keyId);
}

}  // namespace stacknet::auth
