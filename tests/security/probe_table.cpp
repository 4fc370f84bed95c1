#include "tests/security/probe_table.h"

#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace stacknet::sandbox::security {

namespace {

/// By these the kernel or the filter says no, whatever was asked.
constexpr std::array kRefusals{"EPERM", "EACCES", "ENOSYS", "SIGSYS"};

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" `");
    if (first == std::string_view::npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(" `") - first + 1));
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream parts(line.substr(1));
    std::string part;
    while (std::getline(parts, part, '|')) cells.push_back(trimmed(part));
    return cells;
}

std::vector<std::string> alternatives(const std::string& expected) {
    constexpr std::string_view kOr = " or ";
    std::vector<std::string> words;
    std::size_t at = 0;
    for (std::size_t end = 0; end != std::string::npos; at = end + kOr.size()) {
        end = expected.find(kOr, at);
        words.push_back(trimmed(std::string_view(expected).substr(
            at, end == std::string::npos ? std::string::npos : end - at)));
    }
    return words;
}

bool succeeded(const std::string& outcome) {
    return outcome == "OK" || outcome.starts_with("OK(");
}

bool like(const std::string& pattern, const std::string& outcome) {
    // Brackets stand for themselves, and '*' for any text.
    std::string escaped;
    for (char letter : pattern) {
        if (letter == '[' || letter == '?' || letter == '\\') escaped += '\\';
        escaped += letter;
    }
    return ::fnmatch(escaped.c_str(), outcome.c_str(), 0) == 0;
}

}  // namespace

const std::string& ProbeRow::expected(const std::string& runtime) const {
    if (runtime == "runc") return runc;
    return runtime == "runsc" ? runsc : crun;
}

std::vector<ProbeRow> readProbeTable(const std::filesystem::path& page) {
    constexpr std::size_t kColumns = 7;
    std::vector<ProbeRow> rows;
    std::ifstream file(page);
    std::string line;
    while (std::getline(file, line)) {
        if (!line.starts_with("|")) continue;
        const std::vector<std::string> cells = cellsOf(line);
        const bool numbered = !cells.empty() && !cells[0].empty() &&
                              cells[0].find_first_not_of("0123456789") == std::string::npos;
        if (cells.size() != kColumns || !numbered) continue;
        rows.push_back(
            {std::stoi(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]});
    }
    return rows;
}

std::vector<ProbeLine> readProbeLines(const std::string& output) {
    std::vector<ProbeLine> lines;
    std::istringstream text(output);
    std::string line;
    while (std::getline(text, line)) {
        std::istringstream parts(line);
        std::string word;
        ProbeLine found;
        if (std::getline(parts, word, '\t') && word == "probe" &&
            std::getline(parts, found.name, '\t') && std::getline(parts, found.outcome)) {
            lines.push_back(found);
        }
    }
    return lines;
}

Verdict judge(const std::string& expected, const std::string& outcome, bool hostHasNeeded) {
    const std::vector<std::string> words = alternatives(expected);
    const bool named = std::any_of(words.begin(), words.end(),
                                   [&](const std::string& word) { return like(word, outcome); });
    const bool absent = !hostHasNeeded && outcome == "ENOENT";
    if (outcome.starts_with("CANNOT(") || absent) return Verdict::CannotRun;
    const bool refused = std::find(kRefusals.begin(), kRefusals.end(), outcome) != kRefusals.end();
    if (!named && !refused) return Verdict::Laxer;
    if (!named && std::all_of(words.begin(), words.end(), succeeded)) return Verdict::Broken;
    if (!hostHasNeeded) return Verdict::CannotRun;
    return named ? Verdict::Expected : Verdict::Stricter;
}

}  // namespace stacknet::sandbox::security
