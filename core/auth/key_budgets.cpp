#include "core/auth/key_budgets.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace stacknet::auth {
namespace {

constexpr std::uint64_t kUsedMax = std::uint64_t{1} << 62U;
/// Without a cap nothing depends on the last tokens: they are written down so often.
constexpr std::int64_t kRelaxedKeepMs = 10'000;

struct Budget {
    std::string keyId;  ///< the newest of those that share it
    std::uint64_t monthlyTokens = 0;
    std::uint64_t used = 0;
    std::uint32_t month = 0;
    std::uint64_t held = 0;
    bool dirty = false;
    std::int64_t keptMs = 0;

    /// A month that lies behind does not come back with a clock that was set back.
    void turn(std::uint32_t now) {
        if (now <= month) return;
        month = now;
        used = 0;
    }
    std::uint64_t available() const {
        if (used >= monthlyTokens) return 0;
        return monthlyTokens - used - std::min(held, monthlyTokens - used);
    }
};

}  // namespace

struct KeyBudgets::State {
    explicit State(Clock& source) : clock(&source) {}

    mutable std::mutex mutex;
    std::unordered_map<std::string, std::shared_ptr<Budget>> budgets;
    Clock* clock;  ///< null once the budgets are gone; guarded by mutex, like the two above

    std::mutex keeperMutex;  ///< taken before `mutex`, never the other way round
    Keeper keeper;           ///< guarded by keeperMutex

    Usage usageOf(Budget& budget) {
        std::lock_guard lock(mutex);
        budget.dirty = false;
        return {budget.keyId, budget.used, budget.month};
    }
    /// What is written is what holds at that time: calls that overtake each other do no harm.
    void keep(Budget& budget) {
        std::lock_guard lock(keeperMutex);
        if (keeper) keeper(usageOf(budget));
    }
};

struct TokenHold::Place {
    std::shared_ptr<KeyBudgets::State> state;
    std::shared_ptr<Budget> budget;
    std::uint64_t tokens = 0;
    bool settled = false;

    ~Place() { settle(0); }
    void settle(std::uint64_t usedTokens);
};

void TokenHold::Place::settle(std::uint64_t usedTokens) {
    bool keepDue = false;
    {
        std::lock_guard lock(state->mutex);
        if (settled) return;
        settled = true;
        budget->held -= tokens;
        if (usedTokens == 0 || state->clock == nullptr) return;
        budget->turn(monthOf(state->clock->wallMs()));
        budget->used += std::min(usedTokens, kUsedMax - std::min(kUsedMax, budget->used));
        budget->dirty = true;
        const std::int64_t nowMs = state->clock->monotonicMs();
        keepDue = budget->monthlyTokens != 0 || budget->keptMs == 0 ||
                  nowMs - budget->keptMs >= kRelaxedKeepMs;
        if (keepDue) budget->keptMs = std::max<std::int64_t>(1, nowMs);
    }
    if (keepDue) state->keep(*budget);
}

void TokenHold::settle(std::uint64_t usedTokens) {
    if (m_place) m_place->settle(usedTokens);
    m_place.reset();
}

KeyBudgets::KeyBudgets(Clock& clock, Keeper keeper) : m_state(std::make_shared<State>(clock)) {
    m_state->keeper = std::move(keeper);
}

KeyBudgets::~KeyBudgets() {
    std::vector<std::shared_ptr<Budget>> dirty;
    {
        std::lock_guard lock(m_state->mutex);
        m_state->clock = nullptr;
        for (const auto& entry : m_state->budgets) {
            if (entry.second->dirty) dirty.push_back(entry.second);
            entry.second->dirty = false;
        }
    }
    for (const auto& budget : dirty) m_state->keep(*budget);
    std::lock_guard lock(m_state->keeperMutex);
    m_state->keeper = nullptr;
}

void KeyBudgets::add(const std::string& keyId, const std::string& sharedWith,
                     std::uint64_t monthlyTokens, std::uint64_t usedTokens,
                     std::uint32_t usedMonth) {
    std::lock_guard lock(m_state->mutex);
    const auto shared = m_state->budgets.find(sharedWith);
    const auto budget =
        shared != m_state->budgets.end() ? shared->second : std::make_shared<Budget>();
    budget->keyId = keyId;
    budget->monthlyTokens = monthlyTokens;
    if (usedMonth > budget->month) {
        budget->month = usedMonth;
        budget->used = usedTokens;
    } else if (usedMonth == budget->month) {
        budget->used = std::max(budget->used, usedTokens);
    }
    m_state->budgets[keyId] = budget;
}

KeyBalance KeyBudgets::balance(const std::string& keyId) const {
    std::lock_guard lock(m_state->mutex);
    const auto found = m_state->budgets.find(keyId);
    if (found == m_state->budgets.end()) return {true, 0, 0};
    Budget& budget = *found->second;
    budget.turn(monthOf(m_state->clock->wallMs()));
    return {budget.monthlyTokens != 0, budget.monthlyTokens, budget.available()};
}

std::uint64_t KeyBudgets::used(const std::string& keyId) const {
    std::lock_guard lock(m_state->mutex);
    const auto found = m_state->budgets.find(keyId);
    if (found == m_state->budgets.end()) return 0;
    found->second->turn(monthOf(m_state->clock->wallMs()));
    return found->second->used;
}

std::optional<TokenHold> KeyBudgets::hold(const std::string& keyId, std::uint64_t tokens,
                                          KeyBalance* seen) {
    if (seen != nullptr) *seen = {true, 0, 0};
    std::lock_guard lock(m_state->mutex);
    const auto found = m_state->budgets.find(keyId);
    if (found == m_state->budgets.end()) return std::nullopt;
    Budget& budget = *found->second;
    const bool limited = budget.monthlyTokens != 0;
    if (limited) {
        budget.turn(monthOf(m_state->clock->wallMs()));
    }
    if (seen != nullptr) *seen = {limited, budget.monthlyTokens, budget.available()};
    if (limited && tokens > budget.available()) return std::nullopt;
    auto place = std::make_shared<TokenHold::Place>();
    place->state = m_state;
    place->budget = found->second;
    place->tokens = limited ? tokens : 0;
    budget.held += place->tokens;
    return TokenHold(std::move(place));
}

std::uint32_t monthOf(std::int64_t wallMs) {
    // Days since 0000-03-01 by Howard Hinnant's civil_from_days; only years from 1970 on.
    const std::int64_t days = std::max<std::int64_t>(0, wallMs) / 86'400'000 + 719'468;
    const std::int64_t era = days / 146'097;
    const std::int64_t dayOfEra = days % 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;  // 0 is March
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return static_cast<std::uint32_t>(year * 100 + month);
}

}  // namespace stacknet::auth
