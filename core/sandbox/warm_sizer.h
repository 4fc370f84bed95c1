#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace stacknet::sandbox {

/// After so long without a run that took one, one waiting container fewer is kept.
inline constexpr std::int64_t kWarmIdleMs = 300'000;

/// How many containers of each kind are worth keeping. Demand decides: a kind starts at its floor,
/// a run that found none ready raises it by one, and every kWarmIdleMs without a run lowers it by
/// one, down to the floor. All together never exceed `most`: who was used last comes first. Pure,
/// not thread safe; times are monotonic milliseconds.
class WarmSizer {
public:
    explicit WarmSizer(std::uint32_t most) : m_most(most) {}

    /// Keeps at least `floor` of this kind, as far as `most` allows.
    void add(const std::string& kind, std::uint32_t floor, std::int64_t nowMs);
    /// A run wanted this kind; `found` says whether one was ready.
    void used(const std::string& kind, bool found, std::int64_t nowMs);

    std::map<std::string, std::uint32_t> wanted(std::int64_t nowMs);
    /// When wanted() changes if nothing is used; nothing when it never does.
    std::optional<std::int64_t> nextChangeMs() const;

private:
    struct Kind {
        std::uint32_t floor = 0;
        std::uint32_t target = 0;
        std::int64_t usedMs = 0;
        std::int64_t loweredMs = 0;
    };
    std::uint32_t m_most;
    std::map<std::string, Kind> m_kinds;
};

}  // namespace stacknet::sandbox
