#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/codec.h"

/// Structured log. A line is a module, an event name (both literals) and typed fields. There is no
/// free text and no field that takes content: SecretBytes has no conversion to a field value.
namespace stacknet::log {

enum class Level : std::uint8_t { Debug, Info, Notice, Warning, Critical };
std::string_view levelName(Level level);

/// A name and a value. Text values are cut at 512 bytes and stripped of control characters, and
/// anything shaped like an API key is masked.
struct Field {
    std::string name;
    std::string value;

    Field(std::string_view fieldName, std::string_view text);
    Field(std::string_view fieldName, const char* text)
        : Field(fieldName, std::string_view(text)) {}
    Field(std::string_view fieldName, const std::string& text)
        : Field(fieldName, std::string_view(text)) {}
    Field(std::string_view fieldName, bool flag)
        : name(fieldName), value(flag ? "true" : "false") {}
    template <typename Integer>
    requires(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>)
        Field(std::string_view fieldName, Integer number)
        : name(fieldName), value(std::to_string(number)) {}
    template <std::size_t N, typename Tag>
    Field(std::string_view fieldName, const FixedBytes<N, Tag>& bytes)
        : name(fieldName), value(toHex(bytes)) {}
};

struct Line {
    std::int64_t timeMs = 0;  ///< wall clock, milliseconds since 1970 UTC
    Level level = Level::Info;
    std::string module;
    std::string event;
    std::vector<Field> fields;
    /// Of the call that this thread works for (core/base/correlation.h); empty: of none.
    std::string correlation = {};
};

/// One line as text: "2026-01-02T03:04:05.678Z info consensus block_final height=12", and last
/// "correlation=..." where there is one.
std::string format(const Line& line);

/// Called for every line at or above the minimum level, on the thread that logs, one at a time.
using Sink = std::function<void(const Line&)>;
/// Adds a sink; returns a number for removeSink. Thread safe.
std::uint64_t addSink(Sink sink);
void removeSink(std::uint64_t id);
/// Default Info. Thread safe.
void setMinimumLevel(Level level);
Level minimumLevel();
/// Lines of one module from this level on, whatever the minimum is. Thread safe; at most 64
/// modules.
void setModuleLevel(std::string_view module, Level level);
/// The modules with a level of their own.
std::map<std::string, Level> moduleLevels();

void write(Level level, std::string_view module, std::string_view event,
           std::initializer_list<Field> fields);

inline void debug(std::string_view module, std::string_view event,
                  std::initializer_list<Field> fields = {}) {
    write(Level::Debug, module, event, fields);
}
inline void info(std::string_view module, std::string_view event,
                 std::initializer_list<Field> fields = {}) {
    write(Level::Info, module, event, fields);
}
inline void notice(std::string_view module, std::string_view event,
                   std::initializer_list<Field> fields = {}) {
    write(Level::Notice, module, event, fields);
}
inline void warning(std::string_view module, std::string_view event,
                    std::initializer_list<Field> fields = {}) {
    write(Level::Warning, module, event, fields);
}
inline void critical(std::string_view module, std::string_view event,
                     std::initializer_list<Field> fields = {}) {
    write(Level::Critical, module, event, fields);
}

}  // namespace stacknet::log
