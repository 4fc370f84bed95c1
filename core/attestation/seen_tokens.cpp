#include "core/attestation/seen_tokens.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>
#include <set>

namespace stacknet::attestation {
namespace {

constexpr std::int64_t kClockSlackS = 60;

}  // namespace

struct SeenTokens::State {
    std::size_t max = 0;
    mutable std::mutex mutex;
    std::map<std::string, std::int64_t, std::less<>> ends;
    std::set<std::pair<std::int64_t, std::string>> byEnd;
    std::int64_t latestS = std::numeric_limits<std::int64_t>::min();

    void forget(std::int64_t nowS) {
        while (!byEnd.empty() && byEnd.begin()->first <= nowS) {
            ends.erase(byEnd.begin()->second);
            byEnd.erase(byEnd.begin());
        }
    }
};

SeenTokens::SeenTokens(std::size_t idsMax) : m_state(std::make_unique<State>()) {
    m_state->max = idsMax;
}
SeenTokens::~SeenTokens() = default;

SeenTokens::Outcome SeenTokens::take(std::span<const std::string> ids, std::int64_t expiresAtS,
                                     std::int64_t nowS) {
    const std::lock_guard lock(m_state->mutex);
    if (m_state->latestS > nowS && m_state->latestS - nowS > kClockSlackS) {
        return Outcome::ClockBack;
    }
    m_state->latestS = std::max(m_state->latestS, nowS);
    // What the slack lets in must not be forgotten yet.
    m_state->forget(m_state->latestS - kClockSlackS);
    const std::set<std::string_view> distinct(ids.begin(), ids.end());
    if (distinct.size() != ids.size() || std::ranges::any_of(ids, [this](const std::string& id) {
            return m_state->ends.contains(id);
        })) {
        return Outcome::Seen;
    }
    if (m_state->max - m_state->ends.size() < ids.size()) return Outcome::Full;
    for (const std::string& id : ids) {
        m_state->ends.emplace(id, expiresAtS);
        m_state->byEnd.emplace(expiresAtS, id);
    }
    return Outcome::Fresh;
}

std::size_t SeenTokens::size() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->ends.size();
}

}  // namespace stacknet::attestation
