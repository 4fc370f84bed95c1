#include "core/base/log.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <map>
#include <mutex>

#include "core/base/clock.h"
#include "core/base/correlation.h"

namespace stacknet::log {

namespace {

constexpr std::size_t kTextBytesMax = 512;
constexpr std::string_view kApiKeyPrefix = "gk_";
constexpr std::size_t kApiKeyMaskedFrom = 18;
constexpr std::size_t kModulesMax = 64;

struct Registry {
    std::mutex mutex;
    std::map<std::uint64_t, Sink> sinks;
    std::uint64_t nextId = 1;
    std::atomic<Level> minimum{Level::Info};
    /// The lowest level that any module lets through: what is below costs one comparison.
    std::atomic<Level> lowest{Level::Info};
    std::map<std::string, Level, std::less<>> modules;
};

Registry& registry() {
    static Registry instance;
    return instance;
}

bool isKeyCharacter(char character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z');
}

/// Masks whatever looks like an API key: "gk_live_" or "gk_test_" and a long word.
void maskApiKeys(std::string& text) {
    std::size_t at = 0;
    while ((at = text.find(kApiKeyPrefix, at)) != std::string::npos) {
        std::size_t end = at;
        while (end < text.size() && (isKeyCharacter(text[end]) || text[end] == '_')) ++end;
        for (std::size_t i = at + kApiKeyMaskedFrom; i < end; ++i) text[i] = '*';
        at = end;
    }
}

std::string cleaned(std::string_view text) {
    std::string value(text.substr(0, kTextBytesMax));
    for (char& character : value) {
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f) character = ' ';
    }
    maskApiKeys(value);
    return value;
}

bool needsQuotes(std::string_view value) {
    return value.empty() || value.find_first_of(" =\"") != std::string_view::npos;
}

}  // namespace

std::string_view levelName(Level level) {
    switch (level) {
        case Level::Debug:
            return "debug";
        case Level::Info:
            return "info";
        case Level::Notice:
            return "notice";
        case Level::Warning:
            return "warning";
        case Level::Critical:
            return "critical";
    }
    return "unknown";
}

Field::Field(std::string_view fieldName, std::string_view text)
    : name(fieldName), value(cleaned(text)) {}

std::string format(const Line& line) {
    const std::time_t seconds = static_cast<std::time_t>(line.timeMs / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char stamp[96];
    std::snprintf(stamp, sizeof stamp, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.tm_year + 1900,
                  parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                  static_cast<int>(line.timeMs % 1000));
    std::string text = std::string(stamp) + " " + std::string(levelName(line.level)) + " " +
                       line.module + " " + line.event;
    for (const Field& field : line.fields) {
        text += " " + field.name + "=";
        if (!needsQuotes(field.value)) {
            text += field.value;
            continue;
        }
        text += '"';
        for (char character : field.value) text += character == '"' ? '\'' : character;
        text += '"';
    }
    if (!line.correlation.empty()) text += " correlation=" + line.correlation;
    return text;
}

std::uint64_t addSink(Sink sink) {
    std::lock_guard lock(registry().mutex);
    const std::uint64_t id = registry().nextId++;
    registry().sinks.emplace(id, std::move(sink));
    return id;
}

void removeSink(std::uint64_t id) {
    std::lock_guard lock(registry().mutex);
    registry().sinks.erase(id);
}

namespace {

void findLowest() {
    Level lowest = registry().minimum;
    for (const auto& [module, level] : registry().modules) lowest = std::min(lowest, level);
    registry().lowest = lowest;
}

}  // namespace

void setMinimumLevel(Level level) {
    std::lock_guard lock(registry().mutex);
    registry().minimum = level;
    findLowest();
}

Level minimumLevel() {
    return registry().minimum;
}

void setModuleLevel(std::string_view module, Level level) {
    std::lock_guard lock(registry().mutex);
    auto& modules = registry().modules;
    const auto known = modules.find(module);
    if (known != modules.end()) {
        known->second = level;
    } else if (modules.size() < kModulesMax) {
        modules.emplace(module, level);
    }
    findLowest();
}

std::map<std::string, Level> moduleLevels() {
    std::lock_guard lock(registry().mutex);
    return {registry().modules.begin(), registry().modules.end()};
}

void write(Level level, std::string_view module, std::string_view event,
           std::initializer_list<Field> fields) {
    if (level < registry().lowest.load()) return;
    std::lock_guard lock(registry().mutex);
    const auto own = registry().modules.find(module);
    if (level < (own == registry().modules.end() ? registry().minimum.load() : own->second)) return;
    const Line line{SystemClock().wallMs(), level,  std::string(module),
                    std::string(event),     fields, currentCorrelation()};
    for (const auto& [id, sink] : registry().sinks) sink(line);
}

}  // namespace stacknet::log
