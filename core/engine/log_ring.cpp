#include "core/engine/log_ring.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace stacknet::engine {

LogRing::LogRing(std::filesystem::path file, std::size_t linesMax)
    : m_linesMax(linesMax), m_path(std::move(file)) {
    openFile();
    m_sink = log::addSink([this](const log::Line& line) { add(line); });
}

LogRing::~LogRing() {
    log::removeSink(m_sink);
    if (m_file != nullptr) std::fclose(m_file);
}

void LogRing::openFile() {
    if (m_path.empty()) return;
    const int descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0) return;
    m_file = ::fdopen(descriptor, "a");
    std::error_code error;
    const auto size = std::filesystem::file_size(m_path, error);
    m_fileBytes = error ? 0 : static_cast<std::size_t>(size);
}

void LogRing::add(const log::Line& line) {
    api::LogLine entry;
    entry.timeMs = line.timeMs;
    entry.level = static_cast<std::uint8_t>(line.level);
    entry.module = line.module;
    entry.event = line.event;
    for (const log::Field& field : line.fields) {
        if (!entry.fields.empty()) entry.fields += ' ';
        entry.fields += field.name + "=" + field.value;
    }
    entry.correlation = line.correlation;
    const std::string text = log::format(line) + "\n";
    std::lock_guard lock(m_mutex);
    entry.sequence = ++m_sequence;
    m_lines.push_back(std::move(entry));
    if (m_lines.size() > m_linesMax) m_lines.pop_front();
    if (m_file == nullptr) return;
    // A full disk must not stop the node: the line is in memory, and the next one tries again.
    std::fwrite(text.data(), 1, text.size(), m_file);
    std::fflush(m_file);
    m_fileBytes += text.size();
    if (m_fileBytes > kFileBytesMax) turnOverLocked();
}

void LogRing::turnOver() {
    std::lock_guard lock(m_mutex);
    if (m_file != nullptr) turnOverLocked();
}

void LogRing::turnOverLocked() {
    std::fclose(m_file);
    m_file = nullptr;
    std::error_code error;
    std::filesystem::rename(m_path, m_path.string() + ".1", error);
    openFile();
}

std::vector<api::LogLine> LogRing::since(std::uint64_t after, std::uint32_t limit) const {
    std::lock_guard lock(m_mutex);
    const auto first = std::upper_bound(
        m_lines.begin(), m_lines.end(), after,
        [](std::uint64_t value, const api::LogLine& line) { return value < line.sequence; });
    const auto count =
        std::min<std::size_t>(limit, static_cast<std::size_t>(m_lines.end() - first));
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace stacknet::engine
