#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace stacknet::console {

/// How a console ended that did not end in good order.
struct CrashReport {
    std::int64_t startedMs = 0;  ///< wall clock
    std::int64_t endedMs = 0;    ///< 0: nobody saw it, for example at a power cut
    int signal = 0;              ///< 0: nobody saw it
    bool restarted = false;      ///< the supervisor started it again by itself
    bool operator==(const CrashReport&) const = default;
};

/// A small file that is there while the console runs. Finding it at a start means that the run
/// before did not end in good order. Errors of the disk are ignored: then nothing is told.
class CrashMarker {
public:
    explicit CrashMarker(std::filesystem::path file) : m_file(std::move(file)) {}
    /// What the run before left; none when it ended well.
    std::optional<CrashReport> previous() const;
    void begin(std::int64_t nowMs) const;
    /// Of the supervisor, when it saw the console end by a signal.
    void noteCrash(std::int64_t nowMs, int signal, bool restarted) const;
    void end() const;

private:
    void write(const CrashReport& report) const;
    std::filesystem::path m_file;
};

}  // namespace stacknet::console
