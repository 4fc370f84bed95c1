#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/clock.h"

namespace stacknet::auth::test {

/// A clock that any thread may read while another moves it.
class SharedClock final : public Clock {
public:
    std::int64_t wallMs() const override { return kWallStart + m_passed.load(); }
    std::int64_t monotonicMs() const override { return kMonotonicStart + m_passed.load(); }
    std::int64_t bootMs() const override { return monotonicMs(); }
    void advanceMs(std::int64_t ms) { m_passed.fetch_add(ms); }

private:
    static constexpr std::int64_t kWallStart = 1'700'000'000'000;
    static constexpr std::int64_t kMonotonicStart = 1'000'000;
    std::atomic<std::int64_t> m_passed{0};
};

/// A folder that is gone when the test ends.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "snt-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~ScratchFolder() { std::filesystem::remove_all(m_path); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    std::filesystem::path operator/(const char* name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace stacknet::auth::test
