#include "core/tasks/usage_metrics.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>

#include "core/base/secret.h"

namespace stacknet::tasks {

namespace {

constexpr std::int64_t kDayMs = 24LL * 3'600 * 1'000;

static_assert(crypto_shorthash_KEYBYTES == 16 && crypto_shorthash_BYTES == 8);
static_assert(kUsageRequestsPerDay <= UINT32_MAX && kUsageTokensPerDay <= UINT32_MAX);

}  // namespace

UsageDay usageDayOf(std::int64_t wallMs) {
    return wallMs / kDayMs - (wallMs % kDayMs < 0 ? 1 : 0);
}

std::string usageDayText(UsageDay day) {
    // Days to a date of the Gregorian calendar (Hinnant, "chrono-Compatible Low-Level Date
    // Algorithms", civil_from_days).
    const std::int64_t shifted = day + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    char text[64];
    std::snprintf(text, sizeof text, "%04lld-%02lld-%02lld", static_cast<long long>(year),
                  static_cast<long long>(month),
                  static_cast<long long>(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1));
    return text;
}

UsageMetrics::UsageMetrics(Rng& rng) : m_rng(rng) {}

UsageMetrics::~UsageMetrics() {
    drop();
}

void UsageMetrics::begin(UsageDay day, std::int64_t nowMs) {
    drop();
    m_day = day;
    m_countedFromMs = std::max(nowMs, day * kDayMs);
    m_rng.fill(m_key);
}

void UsageMetrics::drop() {
    m_day.reset();
    m_countedFromMs = 0;
    wipe(m_key.data(), m_key.size());
    m_used.clear();
    m_cells.clear();
}

UsageMetrics::AccountHash UsageMetrics::hashOf(std::string_view account) const {
    std::array<std::uint8_t, crypto_shorthash_BYTES> out;
    crypto_shorthash(out.data(), reinterpret_cast<const unsigned char*>(account.data()),
                     account.size(), m_key.data());
    AccountHash hash = 0;
    for (const std::uint8_t byte : out) hash = (hash << 8) | byte;
    return hash;
}

bool UsageMetrics::note(UsageDay day, std::string_view account, const UsageCellKey& cell,
                        std::uint64_t tokens) {
    if (day != m_day) return false;
    const AccountHash hash = hashOf(account);
    if (!m_used.contains(hash) && m_used.size() >= kUsageAccountsMax) return false;
    if (!m_cells.contains(cell) && m_cells.size() >= kUsageCellsMax) return false;
    Share& used = m_used[hash];
    const std::uint64_t requests = used.requests < kUsageRequestsPerDay ? 1 : 0;
    const std::uint64_t counted = std::min(tokens, kUsageTokensPerDay - used.tokens);
    // An account that has used up its day is in a cell no more than one that was never there.
    if (requests == 0 && counted == 0) return true;
    Share& share = m_cells[cell][hash];
    for (Share* each : {&used, &share}) {
        each->requests += static_cast<std::uint32_t>(requests);
        each->tokens += static_cast<std::uint32_t>(counted);
    }
    return true;
}

bool UsageMetrics::mayBeReleased(const Cell& cell) {
    if (cell.size() < kUsageAccountsMin) return false;
    std::uint64_t requests = 0;
    std::uint64_t tokens = 0;
    for (const auto& [hash, share] : cell) {
        requests += share.requests;
        tokens += share.tokens;
    }
    return std::all_of(cell.begin(), cell.end(), [&](const auto& entry) {
        const Share& share = entry.second;
        return share.requests * std::uint64_t{100} <= requests * kUsageDominancePercent &&
               share.tokens * std::uint64_t{100} <= tokens * kUsageDominancePercent;
    });
}

std::uint32_t UsageMetrics::cellsReady() const {
    return static_cast<std::uint32_t>(
        std::count_if(m_cells.begin(), m_cells.end(),
                      [](const auto& entry) { return mayBeReleased(entry.second); }));
}

Result<UsageRelease> UsageMetrics::release() {
    UsageRelease release;
    release.day = m_day.value_or(0);
    release.countedFromMs = m_countedFromMs;
    std::map<UsageCellKey, Cell> released;
    for (auto& [key, cell] : m_cells) {
        const bool whole = key.model != kUsageOther && mayBeReleased(cell);
        Cell& into = released[whole ? key : UsageCellKey{std::string(kUsageOther), key.tee}];
        for (const auto& [hash, share] : cell) {
            into[hash].requests += share.requests;
            into[hash].tokens += share.tokens;
        }
    }
    drop();
    STACKNET_TRY(const auto requestNoise,
                 DiscreteLaplace::create(kUsageRequestsPerDay, kUsageEpsilonRequests));
    STACKNET_TRY(const auto tokenNoise,
                 DiscreteLaplace::create(kUsageTokensPerDay, kUsageEpsilonTokens));
    for (const auto& [key, cell] : released) {
        if (!mayBeReleased(cell)) continue;
        UsageCell out{key, 0, 0};
        for (const auto& [hash, share] : cell) {
            out.requests += share.requests;
            out.tokens += share.tokens;
        }
        STACKNET_TRY(const std::int64_t requests, requestNoise.sample(m_rng));
        STACKNET_TRY(const std::int64_t tokens, tokenNoise.sample(m_rng));
        out.requests += requests;
        out.tokens += tokens;
        release.cells.push_back(std::move(out));
    }
    return release;
}

}  // namespace stacknet::tasks
