#pragma once

#include <array>
#include <cstdint>

namespace stacknet::sim {

/// How often each numbered scenario of docs/protocol/simulator.md occurred in runs that ended
/// without a violation.
class Coverage {
public:
    static constexpr std::size_t kScenarios = 65;  ///< numbers 1..64

    void note(std::size_t scenario) { ++m_counts[scenario]; }
    void add(const Coverage& other) {
        for (std::size_t i = 0; i < kScenarios; ++i) m_counts[i] += other.m_counts[i];
    }
    std::uint64_t count(std::size_t scenario) const { return m_counts[scenario]; }

private:
    std::array<std::uint64_t, kScenarios> m_counts{};
};

/// What the number stands for, in a few words; null for scenarios that other tests cover.
const char* scenarioName(std::size_t scenario);

}  // namespace stacknet::sim
