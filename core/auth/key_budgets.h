#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"

namespace stacknet::auth {

/// What a key may still use in this calendar month (UTC), in tokens: the balance of the Prompt
/// Contract. There is no money in it: the operator gives a key so many tokens a month, or any
/// number.
struct KeyBalance {
    bool limited = false;  ///< false: the key has no cap, and `available` means nothing
    std::uint64_t monthlyTokens = 0;
    std::uint64_t available = 0;  ///< cap - used - set aside for tasks that run
};

/// Tokens that are set aside for one task. Settled once, by any thread, also after the store is
/// gone (then nothing is kept); one that dies unsettled charges nothing. Movable.
class TokenHold {
public:
    TokenHold() = default;
    /// Gives back what was set aside and charges what was used, which may be more.
    void settle(std::uint64_t usedTokens);

private:
    friend class KeyBudgets;
    struct Place;
    explicit TokenHold(std::shared_ptr<Place> place) : m_place(std::move(place)) {}
    std::shared_ptr<Place> m_place;
};

/// The budgets of all keys. A key and those that it was rotated from share one. Exact under
/// concurrency: what is set aside and used never passes the cap, but by what a task used beyond
/// what was set aside for it. Thread safe.
class KeyBudgets {
public:
    /// What is to be written down of one budget, with one of the keys that share it; of those
    /// the greatest counts.
    struct Usage {
        std::string keyId;
        std::uint64_t tokens = 0;
        std::uint32_t month = 0;  ///< see monthOf
    };
    /// Writes a usage down. One call at a time, and none of the budgets waits for it.
    using Keeper = std::function<void(const Usage& usage)>;

    KeyBudgets(Clock& clock, Keeper keeper);
    /// Writes down what is not yet; no keeper is called any more once it returns.
    ~KeyBudgets();
    KeyBudgets(const KeyBudgets&) = delete;
    KeyBudgets& operator=(const KeyBudgets&) = delete;

    /// A new key. `sharedWith`: the key that it was rotated from, whose budget goes on; else empty.
    void add(const std::string& keyId, const std::string& sharedWith, std::uint64_t monthlyTokens,
             std::uint64_t usedTokens, std::uint32_t usedMonth);
    KeyBalance balance(const std::string& keyId) const;
    /// What the key used in this month.
    std::uint64_t used(const std::string& keyId) const;
    /// Sets tokens aside; nothing when the key has not so many, or is unknown. `seen` gets the
    /// balance that decided, before anything was set aside.
    std::optional<TokenHold> hold(const std::string& keyId, std::uint64_t tokens,
                                  KeyBalance* seen = nullptr);

private:
    friend class TokenHold;
    struct State;
    std::shared_ptr<State> m_state;
};

/// 202611 for November 2026 in UTC; times before 1970 count as 1970.
std::uint32_t monthOf(std::int64_t wallMs);

}  // namespace stacknet::auth
