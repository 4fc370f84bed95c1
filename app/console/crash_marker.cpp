#include "app/console/crash_marker.h"

#include <charconv>
#include <string>

#include "core/base/file.h"

namespace stacknet::console {

namespace {

constexpr std::size_t kBytesMax = 256;
constexpr const char* kMagic = "stacknet-console-run-1";

/// The number at the start of `text`, which then begins behind the space after it.
template <typename Number>
bool take(std::string_view& text, Number& number) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || number < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    if (text.empty() || (text.front() != ' ' && text.front() != '\n')) return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace

std::optional<CrashReport> CrashMarker::previous() const {
    const auto content = readFile(m_file, kBytesMax);
    if (!content.ok()) return std::nullopt;
    std::string_view text = asText(*content);
    const std::string_view magic = kMagic;
    CrashReport report;
    int restarted = 0;
    if (!text.starts_with(magic)) return CrashReport{};
    text.remove_prefix(std::min(text.size(), magic.size() + 1));
    if (!take(text, report.startedMs) || !take(text, report.endedMs) ||
        !take(text, report.signal) || !take(text, restarted)) {
        return CrashReport{};
    }
    report.restarted = restarted == 1;
    return report;
}

void CrashMarker::write(const CrashReport& report) const {
    if (!ensureDirectory(m_file.parent_path()).ok()) return;
    const std::string text = std::string(kMagic) + " " + std::to_string(report.startedMs) + " " +
                             std::to_string(report.endedMs) + " " + std::to_string(report.signal) +
                             " " + (report.restarted ? "1" : "0") + "\n";
    [[maybe_unused]] const auto written = writeFileAtomically(m_file, asBytes(text));
}

void CrashMarker::begin(std::int64_t nowMs) const {
    write({nowMs, 0, 0, false});
}

void CrashMarker::noteCrash(std::int64_t nowMs, int signal, bool restarted) const {
    CrashReport report = previous().value_or(CrashReport{});
    report.endedMs = nowMs;
    report.signal = signal;
    report.restarted = restarted;
    write(report);
}

void CrashMarker::end() const {
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

}  // namespace stacknet::console
