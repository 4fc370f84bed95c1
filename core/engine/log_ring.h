#pragma once

#include <cstdio>
#include <deque>
#include <filesystem>
#include <mutex>
#include <vector>

#include "core/api/node.h"
#include "core/base/log.h"

namespace stacknet::engine {

/// Keeps the newest log lines in memory for the screens and writes all of them to a file that is
/// turned over at 16 MiB (one older file is kept). Thread safe. Registers itself as a sink of
/// stacknet::log for its life.
class LogRing {
public:
    static constexpr std::size_t kLinesMax = 20'000;
    static constexpr std::size_t kFileBytesMax = 16U << 20;

    /// `file` empty: memory only. `linesMax`: kept in memory.
    explicit LogRing(std::filesystem::path file = {}, std::size_t linesMax = kLinesMax);
    ~LogRing();
    LogRing(const LogRing&) = delete;
    LogRing& operator=(const LogRing&) = delete;

    /// Up to `limit` lines with a sequence above `after`, oldest first.
    std::vector<api::LogLine> since(std::uint64_t after, std::uint32_t limit) const;

    /// Begins a new file; the one so far becomes the older one.
    void turnOver();

private:
    void add(const log::Line& line);
    void openFile();
    void turnOverLocked();

    mutable std::mutex m_mutex;
    std::deque<api::LogLine> m_lines;
    std::uint64_t m_sequence = 0;
    const std::size_t m_linesMax;
    std::filesystem::path m_path;
    std::FILE* m_file = nullptr;
    std::size_t m_fileBytes = 0;
    std::uint64_t m_sink = 0;
};

}  // namespace stacknet::engine
